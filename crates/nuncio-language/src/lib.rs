//! From stories to documents: sentences, tokens, tags, trees and names.

mod document;
mod tags;

pub use document::{Document, Name, Sentence, Token, TokenId};
pub use tags::{NameKind, Relation, Upos, Xpos};
