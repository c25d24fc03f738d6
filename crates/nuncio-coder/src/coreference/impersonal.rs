//! *It* that stands for nobody who acts: *it is time to, it was wrong of him to, made it clear that, what it takes, it means*.

use nuncio_language::{Relation, TokenId, Upos};

use super::words::Word;
use crate::directory::Directory;
use crate::tree::Tree;

impl Directory<'_> {
    /// Whether *it* stands for a clause to come, for the matter just told, or for nothing.
    pub(super) fn is_impersonal(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let Some(head) = tree.head(id) else { return false };
        let is = |kind: Word, at: TokenId| self.coreference.references.is(kind, &tree.lemma(at).to_lowercase());
        match tree.relation(id) {
            Relation::Nsubj | Relation::NsubjPass => {
                // "It was Nepal that asked": what is told apart is no *it*.
                let cleft = || {
                    tree.child(head, Relation::Cop).is_some()
                        && tree.token(head).upos == Upos::Propn
                        && tree.child(head, Relation::AclRelcl).is_some()
                };
                is(Word::Matter, head) || is(Word::Impersonal, head) || self.is_what_it_takes(tree, head) || cleft()
            }
            // "It is clear, made it clear": the word may hang on the same verb or on *it*.
            Relation::Obj => tree.children(head).iter().chain(tree.children(id)).any(|&c| is(Word::Impersonal, c)),
            _ => false,
        }
    }

    /// *What it takes, it takes two to*: a price, and nobody's taking.
    fn is_what_it_takes(&self, tree: &Tree<'_>, verb: TokenId) -> bool {
        let object = tree.child(verb, Relation::Obj);
        let open = object.is_none_or(|object| tree.token(object).upos == Upos::Pron && object < verb);
        tree.lemma(verb) == "take" && open
    }
}
