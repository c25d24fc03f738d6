//! The words that belong to a claim's own clause, and those that it stands under.

use nuncio_language::{Relation, TokenId};

use crate::arguments;
use crate::claim::Claim;
use crate::tree::Tree;

use super::table::Filters;

/// Where the words of a sentence stand to a claim.
pub(super) struct Frame {
    /// The words that tell the deed, and those that their clause stands under, upwards.
    pub(super) chain: Vec<TokenId>,
    /// What may be a world in which it is done: nouns that the clause says more of, subjects of what it is the content of, what opens it.
    pub(super) around: Vec<TokenId>,
    /// Heads of those who act and are acted on, as the clause or the claim has them.
    pub(super) parts: Vec<TokenId>,
    /// Heads of what is done to, fought against or fought for.
    pub(super) fought: Vec<TokenId>,
    /// Every word of the chain's own phrases.
    words: Vec<TokenId>,
}

impl Frame {
    pub(super) fn of(claim: &Claim, tree: &Tree<'_>, filters: &Filters) -> Self {
        let mut chain = vec![claim.act_word];
        if claim.trigger != claim.act_word {
            chain.push(claim.trigger);
        }
        chain.extend(above(tree, claim.act_word, filters).into_iter().filter(|&id| id != claim.trigger));
        let people = claim.actors.iter().chain(&claim.recipients).map(|mention| mention.head);
        let parts: Vec<TokenId> =
            people.chain(chain.iter().take(1).flat_map(|&id| tree.children_by(id, SUBJECTS))).collect();
        let mut words = chain.clone();
        for &id in chain.iter().chain(&parts) {
            words.extend(phrases(tree, id, filters));
        }
        words.sort_unstable();
        words.dedup();
        Frame { around: around(tree, &chain), fought: fought(tree, claim.act_word), chain, parts, words }
    }

    pub(super) fn has(&self, id: TokenId) -> bool {
        self.words.binary_search(&id).is_ok()
    }
}

const SUBJECTS: &[Relation] = &[Relation::Nsubj, Relation::NsubjPass];

/// Clauses and what does not belong to a phrase.
fn is_apart(relation: Relation) -> bool {
    use Relation::*;
    matches!(relation, Acl | AclRelcl | Advcl | AdvclRelcl | Ccomp | Xcomp | Csubj | Dislocated | Discourse)
}

/// What a clause stands under: what it is the content or purpose of, what it says more of, what it is one of several with. What it is only
/// the time, condition or cause of is not: *gold rose over a feared attack*.
fn above(tree: &Tree<'_>, id: TokenId, filters: &Filters) -> Vec<TokenId> {
    let mut all = Vec::new();
    let mut at = id;
    while let Some(head) = tree.head(at) {
        let apart = match tree.relation(at) {
            Relation::Advcl => tree.mark(at) != "to",
            Relation::Obl => filters.is_aside(&tree.case(at)),
            _ => false,
        };
        if apart || all.contains(&head) {
            break;
        }
        all.push(head);
        at = head;
    }
    all
}

/// The words of the phrases that hang on a word of the chain, but for those that stand beside it.
fn phrases(tree: &Tree<'_>, id: TokenId, filters: &Filters) -> Vec<TokenId> {
    let apart = |child: TokenId| {
        let conjunct = tree.relation(child) == Relation::Conj && tree.is_verb(child);
        is_apart(tree.relation(child)) || conjunct || filters.is_aside(&tree.case(child))
    };
    tree.subtree(id, apart)
}

/// Nouns that clauses of the chain say more of, subjects of the words that they are the content of, and phrases that open them.
fn around(tree: &Tree<'_>, chain: &[TokenId]) -> Vec<TokenId> {
    let mut all = Vec::new();
    for (at, &id) in chain.iter().enumerate() {
        if at > 0 {
            all.push(id);
            // "A film stirred protests": what a film does itself is no part of its world.
            let tells = chain.first().is_some_and(|&deed| tree.is_verb(deed));
            all.extend(tree.children_by(id, SUBJECTS).filter(|_| tells));
        }
        let opens = |phrase: &TokenId| {
            let subject = tree.children_by(id, SUBJECTS).next();
            *phrase < subject.unwrap_or(id) && matches!(tree.case(*phrase).as_str(), "in" | "on" | "at")
        };
        all.extend(tree.children_by(id, &[Relation::Obl]).filter(opens));
    }
    all.extend(opening(tree).filter(|&word| chain.iter().all(|&id| word < id)));
    all
}

/// *In the video game Polish lancers attack*: the words of what opens the sentence, whatever they hang on.
fn opening(tree: &Tree<'_>) -> impl Iterator<Item = TokenId> {
    let opens =
        tree.ids().next().is_some_and(|id| matches!(tree.lemma(id).to_lowercase().as_str(), "in" | "on" | "at"));
    tree.ids().take_while(move |&id| opens && !tree.is_verb(id) && tree.relation(id) != Relation::Punct)
}

/// *Won the war on polio*: what is fought may hang on the verb.
fn fought(tree: &Tree<'_>, id: TokenId) -> Vec<TokenId> {
    let verb = tree.head(id).filter(|&head| !tree.is_verb(id) && tree.is_verb(head));
    let phrases = [Some(id), verb].into_iter().flatten();
    let phrases = phrases.flat_map(|word| tree.children_by(word, &[Relation::Nmod, Relation::Obl]));
    let against =
        phrases.filter(|&phrase| matches!(tree.case(phrase).as_str(), "on" | "against" | "with" | "of" | "from"));
    let object = if tree.is_verb(id) { arguments::objects(tree, id) } else { Vec::new() };
    object.into_iter().chain(against).collect()
}

/// What a word that counts is of.
pub(super) fn counted(tree: &Tree<'_>, head: TokenId) -> Option<TokenId> {
    tree.children_by(head, &[Relation::Nmod]).find(|&phrase| tree.case(phrase) == "of")
}

/// The words right before a noun that say what it is like.
pub(super) fn modifiers<'t>(tree: &'t Tree<'_>, id: TokenId) -> impl Iterator<Item = TokenId> + 't {
    tree.children_by(id, &[Relation::Amod, Relation::Compound])
}

/// Whose or of what somebody is.
pub(super) fn belongs_to<'t>(tree: &'t Tree<'_>, id: TokenId) -> impl Iterator<Item = TokenId> + 't {
    tree.children_by(id, &[Relation::Nmod, Relation::NmodPoss, Relation::Compound])
}
