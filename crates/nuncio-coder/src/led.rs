//! The verb that leads another: *attacked Faya on Friday and took forty men, killing two*. What is said of its day and place holds for
//! those that follow it.

use nuncio_language::{Relation, TokenId, Upos, Xpos};

use crate::tree::Tree;

/// The verbs that lead a word's verb, the nearest first: the first of several that share a subject, and the one that a bare participle
/// goes with.
pub(crate) fn leaders<'t>(tree: &'t Tree<'_>, word: TokenId) -> impl Iterator<Item = TokenId> + 't {
    std::iter::successors(leader(tree, word), |&verb| leader(tree, verb))
}

fn leader(tree: &Tree<'_>, word: TokenId) -> Option<TokenId> {
    if !tree.sentence.tokens.holds(word.index()) || tree.token(word).upos != Upos::Verb {
        return None;
    }
    use Relation::*;
    let has = |relation: Relation| tree.child(word, relation).is_some();
    let follows = match tree.relation(word) {
        Conj => ![Nsubj, NsubjPass, Aux].into_iter().any(has),
        Advcl => tree.token(word).xpos == Xpos::Vbg && ![Mark, Case, Nsubj, Aux].into_iter().any(has),
        _ => false,
    };
    tree.head(word).filter(|&head| follows && head < word && tree.token(head).upos == Upos::Verb)
}
