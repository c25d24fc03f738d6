//! Two mentions in the tree of a sentence: their head words, and the words from the one to the other.

use nuncio_language::TokenId;
use nuncio_text::{Byte, Span};

use crate::tree::Tree;

/// A sentence with two mentions, of which one may be elsewhere.
pub(super) struct Pair<'r, 'd> {
    pub(super) tree: &'r Tree<'d>,
    actor: Span<Byte>,
    recipient: Span<Byte>,
    /// The words from the one mention up to where both hang together, and down to the other; without the mentions' own.
    pub(super) path: Vec<TokenId>,
    /// The word where both hang together, which may be one of a mention.
    pub(super) top: Option<TokenId>,
}

impl<'r, 'd> Pair<'r, 'd> {
    pub(super) fn new(tree: &'r Tree<'d>, actor: Span<Byte>, recipient: Span<Byte>) -> Self {
        let mut pair = Pair { tree, actor, recipient, path: Vec::new(), top: None };
        let path = match (pair.actor_head(), pair.recipient_head()) {
            (Some(from), Some(to)) => pair.between(from, to),
            // One of them is not here: all that the other hangs on.
            (Some(one), None) | (None, Some(one)) => {
                pair.top = tree.head(one);
                pair.line(one)
            }
            (None, None) => Vec::new(),
        };
        pair.path = path.into_iter().filter(|&id| !pair.within(id)).collect();
        pair
    }

    /// The head word of the first mention: the word of it that hangs on none of its words.
    pub(super) fn actor_head(&self) -> Option<TokenId> {
        self.head_of(self.actor)
    }

    /// The head word of the second.
    pub(super) fn recipient_head(&self) -> Option<TokenId> {
        self.head_of(self.recipient)
    }

    /// Whether a token stands in one of the two mentions.
    pub(super) fn within(&self, id: TokenId) -> bool {
        let span = self.tree.token(id).span;
        span.overlaps(self.actor) || span.overlaps(self.recipient)
    }

    /// A token and all that it hangs on, up to the root.
    pub(super) fn line(&self, id: TokenId) -> Vec<TokenId> {
        std::iter::successors(Some(id), |&at| self.tree.head(at)).take(self.tree.sentence.tokens.len()).collect()
    }

    fn head_of(&self, span: Span<Byte>) -> Option<TokenId> {
        let inside = |id: TokenId| self.tree.token(id).span.overlaps(span);
        self.tree.ids().find(|&id| inside(id) && !self.tree.head(id).is_some_and(inside))
    }

    fn between(&mut self, from: TokenId, to: TokenId) -> Vec<TokenId> {
        let (up, down) = (self.line(from), self.line(to));
        let Some(meet) = up.iter().position(|id| down.contains(id)) else { return Vec::new() };
        self.top = Some(up[meet]);
        let other = down.iter().position(|id| *id == up[meet]).unwrap_or(0);
        up[..=meet].iter().chain(&down[..other]).copied().collect()
    }
}
