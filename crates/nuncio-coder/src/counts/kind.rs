//! What becomes of the counted: by the word beside them, the verb they are part of, or what they are.

use nuncio_language::{Relation, TokenId, Upos};

use super::CountKind;
use super::table::{CountWords, Does, Stands};
use super::thing::Thing;
use crate::arguments;
use crate::tree::Tree;

/// The kind of a count.
pub(super) fn of(tree: &Tree<'_>, thing: &Thing, words: &CountWords) -> Option<CountKind> {
    beside(tree, thing, words)
        .or_else(|| by_verb(tree, thing.token, words))
        .or_else(|| completed(tree, thing.token, words))
        .or_else(|| thing.noun.and_then(|noun| itself(tree, noun, words)))
        .or_else(|| behind(tree, thing, words))
        .or_else(|| reached(tree, thing, words))
}

/// *12 dead*, *12 wounded soldiers*.
fn beside(tree: &Tree<'_>, thing: &Thing, words: &CountWords) -> Option<CountKind> {
    let before = thing.noun.into_iter().flat_map(|noun| tree.children_by(noun, &[Relation::Amod]).collect::<Vec<_>>());
    thing.state.into_iter().chain(before).find_map(|id| words.kind(Stands::Beside, &tree.token(id).form))
}

/// *Killed 12*, *12 were killed*, *12 died*, *the arrest of 12*.
fn by_verb(tree: &Tree<'_>, thing: TokenId, words: &CountWords) -> Option<CountKind> {
    let first = tree.first_conjunct(thing);
    let head = tree.head(first)?;
    if tree.token(head).upos == Upos::Noun {
        let of = tree.relation(first) == Relation::Nmod && tree.case(first) == "of";
        return of.then(|| words.kind(Stands::Object, tree.lemma(head))).flatten();
    }
    if !tree.is_verb(head) {
        return None;
    }
    let stands = match tree.relation(first) {
        Relation::Obj => Stands::Object,
        Relation::NsubjPass => Stands::Object,
        Relation::Nsubj if arguments::is_passive(tree, head) => Stands::Object,
        Relation::Nsubj => Stands::Subject,
        // "Wounding more than 30": the hedge makes it look like a phrase of place.
        Relation::Obl if hedged(tree, first) => Stands::Object,
        Relation::Advmod | Relation::Obl
            if tree.token(first).upos == Upos::Adj && tree.child(head, Relation::Obj).is_none() =>
        {
            Stands::Object
        }
        _ => return None,
    };
    with_particle(tree, head).iter().find_map(|verb| words.kind(stands, verb))
}

/// Whether the preposition over a number is one of its hedge's: *more **than** 30, up **to** 30*.
fn hedged(tree: &Tree<'_>, number: TokenId) -> bool {
    let number = tree.children_by(number, &[Relation::Nummod]).next().unwrap_or(number);
    tree.token(number).upos == Upos::Num
        && tree
            .previous(number)
            .is_some_and(|before| matches!(tree.lemma(before), "than" | "to" | "least" | "most" | "as"))
}

/// *1,500 were left homeless, left 12 people dead, 12 are missing*: what completes the verb says what became of them.
fn completed(tree: &Tree<'_>, thing: TokenId, words: &CountWords) -> Option<CountKind> {
    let first = tree.first_conjunct(thing);
    let head = tree.head(first)?;
    if !matches!(tree.relation(first), Relation::Obj | Relation::NsubjPass | Relation::Nsubj) {
        return None;
    }
    let completing = tree.children_by(head, &[Relation::Xcomp, Relation::Obl, Relation::Advcl]).filter(|&c| c > first);
    // "Nine villagers are missing": the participle is no verb of theirs.
    let is_state = !tree.is_verb(head)
        || tree.children_by(head, &[Relation::Cop, Relation::Aux]).any(|aux| tree.lemma(aux) == "be");
    [head]
        .into_iter()
        .filter(|_| is_state)
        .chain(completing)
        .find_map(|id| words.kind(Stands::Beside, &tree.token(id).form))
}

/// A verb as the table may have it: with a particle or the noun that completes it (`gun_down`, `take_part`), and alone.
fn with_particle(tree: &Tree<'_>, verb: TokenId) -> Vec<String> {
    let lemma = tree.lemma(verb);
    let joined = tree
        .children_by(verb, &[Relation::CompoundPrt, Relation::Obj, Relation::Xcomp, Relation::Advmod, Relation::Obl])
        .map(|child| format!("{lemma}_{}", tree.lemma(child)));
    let preposition = tree.children_by(verb, &[Relation::Obl]).map(|child| format!("{lemma}_{}", tree.case(child)));
    joined.chain(preposition).chain([lemma.to_owned()]).collect()
}

/// *12 deaths*, *30 hostages*, *24 missiles*, *no loss of life*.
fn itself(tree: &Tree<'_>, noun: TokenId, words: &CountWords) -> Option<CountKind> {
    let of = tree.children_by(noun, &[Relation::Nmod]).find(|&part| tree.case(part) == "of");
    let joined = of.map(|part| format!("{}_of_{}", tree.lemma(noun), tree.lemma(part)));
    joined
        .and_then(|joined| words.kind(Stands::Itself, &joined))
        .or_else(|| words.kind(Stands::Itself, tree.lemma(noun)))
}

/// *A toll of 12*, *a crowd of 5,000 people*.
fn behind(tree: &Tree<'_>, thing: &Thing, words: &CountWords) -> Option<CountKind> {
    // "A 5,000-strong crowd": of what has a size itself.
    if let Some(kind) = thing.noun.and_then(|noun| words.kind(Stands::After, tree.lemma(noun))) {
        return Some(kind);
    }
    let thing = thing.token;
    let head = tree.head(thing).filter(|&head| tree.token(head).upos == Upos::Noun)?;
    let of = tree.relation(thing) == Relation::Nmod && matches!(tree.case(thing).as_str(), "of" | "at");
    of.then(|| words.kind(Stands::After, tree.lemma(head))).flatten()
}

/// *The toll rose to 23, put the toll at 23*: the number of what the verb's subject or object counts.
fn reached(tree: &Tree<'_>, thing: &Thing, words: &CountWords) -> Option<CountKind> {
    gauged(tree, thing).find_map(|part| words.kind(Stands::After, tree.lemma(part)))
}

/// *Put the number at 12*: whether the number is one of what was counted before.
pub(super) fn is_told_again(tree: &Tree<'_>, thing: &Thing, words: &CountWords) -> bool {
    gauged(tree, thing).any(|part| words.does(Does::Again, tree.lemma(part)))
}

/// Subject and object of the verb by which a bare number is reached.
fn gauged<'t>(tree: &'t Tree<'_>, thing: &Thing) -> impl Iterator<Item = TokenId> + use<'t> {
    let reaches = thing.noun.is_none()
        && tree.relation(thing.token) == Relation::Obl
        && matches!(tree.case(thing.token).as_str(), "to" | "at");
    let verb = tree.head(thing.token).filter(|&verb| reaches && tree.is_verb(verb));
    verb.into_iter().flat_map(|verb| tree.children_by(verb, &[Relation::Nsubj, Relation::Obj]))
}
