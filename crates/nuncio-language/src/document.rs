//! The document: a story after linguistic analysis. It owns all that is known of the story; everything later holds spans into it.

use compact_str::CompactString;
use nuncio_text::{Byte, Span, Story, Token as TokenUnit, Zone};

use crate::tags::{NameKind, Relation, Upos, Xpos};

/// Position of a token in [`Document::tokens`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenId(pub u32);

impl TokenId {
    /// The position as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One syntactic word.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands in the words of its sentence's zone.
    pub span: Span<Byte>,
    /// The word as the model saw it: quotes straightened, case restored in headlines.
    pub form: CompactString,
    /// Dictionary form, as the treebanks write it (`supply`, `Russia`, `be`).
    pub lemma: CompactString,
    /// Universal part of speech.
    pub upos: Upos,
    /// Penn part of speech: tense and number.
    pub xpos: Xpos,
    /// The token this one depends on; `None` at the root of the sentence.
    pub head: Option<TokenId>,
    /// How it depends on its head.
    pub relation: Relation,
    /// Whether white space stands before it.
    pub space_before: bool,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: Span<TokenUnit>,
    /// Where it stands in the words of its zone.
    pub span: Span<Byte>,
    /// Title or body.
    pub zone: Zone,
    /// Paragraph of the body it belongs to, from 0; 0 in the title.
    pub paragraph: usize,
    /// Written as a headline: no articles, capitals at every word, or capitals throughout.
    pub headline: bool,
}

/// A name found by the model, without saying whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// The tokens of the name.
    pub tokens: Span<TokenUnit>,
    /// Person, place or organisation.
    pub kind: NameKind,
}

/// A story with its sentences, tokens, trees and names.
#[derive(Clone, Debug)]
pub struct Document {
    /// The story itself.
    pub story: Story,
    /// Sentences in order: those of the title first.
    pub sentences: Vec<Sentence>,
    /// Tokens of all sentences, in order.
    pub tokens: Vec<Token>,
    /// Names in order of their first token, none overlapping.
    pub names: Vec<Name>,
}

impl Document {
    /// The token at a position.
    #[must_use]
    pub fn token(&self, id: TokenId) -> &Token {
        &self.tokens[id.index()]
    }

    /// The positions of a sentence's tokens.
    pub fn ids(&self, sentence: &Sentence) -> impl DoubleEndedIterator<Item = TokenId> + use<> {
        (sentence.tokens.start()..sentence.tokens.end()).map(|i| TokenId(i as u32))
    }

    /// The tokens that depend directly on `head`, in order of the text.
    pub fn children<'d>(
        &'d self,
        sentence: &Sentence,
        head: TokenId,
    ) -> impl DoubleEndedIterator<Item = TokenId> + use<'d> {
        self.ids(sentence).filter(move |&id| self.token(id).head == Some(head))
    }

    /// The stored words under a byte span of `zone`; empty where the span is not on character boundaries.
    #[must_use]
    pub fn words(&self, zone: Zone, span: Span<Byte>) -> &str {
        span.of(self.story.words(zone)).unwrap_or_default()
    }
}
