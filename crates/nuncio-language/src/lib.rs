//! From stories to documents: sentences, tokens, tags, trees and names.

mod analyser;
mod arcs;
mod chain;
mod conllu;
mod document;
mod error;
mod features;
mod gazetteer;
mod headline;
mod inflections;
mod kernel;
mod layer;
mod lemma;
mod mend;
mod model;
mod names;
mod network;
#[cfg(test)]
mod properties;
mod repair;
mod rules;
mod sentences;
mod spent;
mod tags;
#[cfg(test)]
mod testing;
mod tokenise;
mod trees;

pub use analyser::{Analyser, Workspace};
pub use conllu::{ConlluError, ConlluSentence, ConlluWord, Multiword, read_conllu, write_conllu};
pub use document::{Document, Name, Sentence, Token, TokenId};
pub use error::LanguageError;
pub use kernel::Kernel;
pub use spent::Spent;
pub use tags::{NameKind, Relation, Upos, Xpos};
pub use trees::{Trees, looks_like_conllu};
