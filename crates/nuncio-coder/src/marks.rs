//! Negation, modality, tense and questions over a predicate, from the words around it.

use nuncio_language::{Relation, TokenId, Upos, Xpos};

use crate::claim::Mark;
use crate::tree::Tree;
use crate::words::{Effect, Place, Words};

/// What stands over a predicate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Over {
    pub(crate) marks: Vec<Mark>,
    /// The clause asks and tells nothing.
    pub(crate) asked: bool,
}

impl Over {
    fn add(&mut self, effect: Effect) {
        match effect {
            Effect::Mark(mark) if !self.marks.contains(&mark) => self.marks.push(mark),
            Effect::Mark(_) => {}
            Effect::Asked => self.asked = true,
        }
    }
}

/// What the words right at a predicate say: its auxiliaries, negation, adverbs, and the verb it is the infinitive of.
pub(crate) fn at(words: &Words, tree: &Tree<'_>, id: TokenId) -> Over {
    let mut over = Over::default();
    let verbal = tree.token(id).upos != Upos::Noun;
    // "were arrested and may be deported": a conjunct without an auxiliary shares the first one's.
    let mut bearers = vec![id];
    if tree.relation(id) == Relation::Conj
        && verbal
        && !has_auxiliary(tree, id)
        && tree.child(id, Relation::Nsubj).is_none()
    {
        bearers.push(tree.first_conjunct(id));
    }
    for &bearer in &bearers {
        for &child in tree.children(bearer) {
            let lemma = tree.lemma(child);
            match tree.relation(child) {
                Relation::Aux => {
                    // The model may lemmatise "would" as "will" and "could" as "can": the form tells them apart.
                    let form = tree.token(child).form.to_lowercase();
                    if let Some(effect) = words.effect(Place::Aux, &form).or_else(|| words.effect(Place::Aux, lemma)) {
                        over.add(in_reported_speech(tree, bearer, &form, effect));
                    }
                }
                Relation::Advmod | Relation::Cc | Relation::CcPreconj => {
                    for effect in
                        [words.effect(Place::Negation, lemma), words.effect(Place::Adverb, lemma)].into_iter().flatten()
                    {
                        if bearer == id || child < id {
                            over.add(effect);
                        }
                    }
                }
                Relation::Det => {
                    if let Some(effect) = words.effect(Place::Negation, lemma) {
                        over.add(effect);
                    }
                    if let Some(effect) = words.effect(Place::Modifier, lemma).filter(|_| !verbal) {
                        over.add(effect);
                    }
                }
                Relation::Nsubj | Relation::NsubjPass | Relation::Obj => {
                    let none = tree
                        .children_by(child, &[Relation::Det])
                        .any(|d| words.effect(Place::Negation, tree.lemma(d)).is_some())
                        || matches!(tree.token(child).upos, Upos::Pron | Upos::Det | Upos::Cconj)
                            && words.effect(Place::Negation, lemma).is_some();
                    if none && verbal {
                        over.add(Effect::Mark(Mark::Negated));
                    }
                }
                Relation::Amod | Relation::Compound if !verbal => {
                    if let Some(effect) = words.effect(Place::Modifier, lemma) {
                        over.add(effect);
                    }
                }
                _ => {}
            }
        }
    }
    if verbal && is_present_progressive(tree, id) {
        over.add(Effect::Mark(Mark::Ongoing));
    }
    governed(words, tree, id, &mut over);
    infinitive(words, tree, id, &mut over);
    over
}

/// *A mission to retake the city*: an infinitive under a noun is not told as done. Operators say themselves what becomes of
/// theirs, and *the first country to recognise* did so.
pub(crate) fn is_unfulfilled(tree: &Tree<'_>, id: TokenId) -> bool {
    let first = tree.first_conjunct(id);
    tree.token(first).xpos == Xpos::Vb
        && tree.mark(first) == "to"
        && tree.relation(first) == Relation::Acl
        && tree.head(first).is_some_and(|h| tree.token(h).upos == Upos::Noun && tree.child(h, Relation::Cop).is_none())
}

/// *Will travel to discuss*: an infinitive is as far off as its verb.
fn infinitive(words: &Words, tree: &Tree<'_>, id: TokenId, over: &mut Over) {
    let first = tree.first_conjunct(id);
    if tree.token(first).xpos != Xpos::Vb || tree.mark(first) != "to" {
        return;
    }
    let Some(head) = tree.head(first) else { return };
    match tree.relation(first) {
        Relation::Advcl | Relation::Xcomp if tree.is_verb(head) => {
            let off = |mark: &Mark| matches!(mark, Mark::Future | Mark::Hypothetical);
            for mark in at(words, tree, head).marks.into_iter().filter(off) {
                over.add(Effect::Mark(mark));
            }
        }
        _ => {}
    }
}

/// What the clauses around a predicate say: conditions, questions, and the verb or adjective that governs it.
pub(crate) fn around(words: &Words, tree: &Tree<'_>, id: TokenId) -> Over {
    let mut over = Over::default();
    let mut at = Some(id);
    while let Some(here) = at {
        match tree.relation(here) {
            Relation::Advcl
            | Relation::Ccomp
            | Relation::Acl
            | Relation::Csubj
            | Relation::Advmod
            | Relation::Xcomp => {
                if let Some(effect) = words.effect(Place::Subordinator, &tree.mark(here)) {
                    over.add(effect);
                }
                if tree.relation(here) == Relation::Ccomp && opens_with_question(words, tree, here) {
                    over.add(Effect::Asked);
                }
            }
            _ => {}
        }
        at = tree.head(here);
    }
    let asks = tree.ids().next_back().is_some_and(|last| {
        let last = if matches!(tree.token(last).form.as_str(), "\"" | "''" | "'") {
            tree.previous(last).unwrap_or(last)
        } else {
            last
        };
        tree.token(last).form == "?"
    });
    if asks {
        over.add(Effect::Asked);
    }
    over
}

fn has_auxiliary(tree: &Tree<'_>, id: TokenId) -> bool {
    tree.children_by(id, &[Relation::Aux]).next().is_some()
}

/// "said it would send": *would* after a verb of saying in the past is the future of the day it was said.
fn in_reported_speech(tree: &Tree<'_>, bearer: TokenId, form: &str, effect: Effect) -> Effect {
    let reported = matches!(tree.relation(tree.first_conjunct(bearer)), Relation::Ccomp)
        && tree.head(tree.first_conjunct(bearer)).is_some_and(|h| matches!(tree.token(h).xpos, Xpos::Vbd | Xpos::Vbn));
    if reported && matches!(form, "would" | "'d") { Effect::Mark(Mark::Future) } else { effect }
}

/// *Is attacking*, *has been holding talks*: under way on the day of the story.
fn is_present_progressive(tree: &Tree<'_>, id: TokenId) -> bool {
    let auxiliaries = || tree.children_by(id, &[Relation::Aux]);
    let present = |a: TokenId| matches!(tree.token(a).xpos, Xpos::Vbz | Xpos::Vbp);
    tree.token(id).xpos == Xpos::Vbg && auxiliaries().any(|a| tree.lemma(a) == "be") && auxiliaries().any(present)
}

/// *Is set to visit, is expected to sign, is going to*: the word whose infinitive the predicate is.
fn governed(words: &Words, tree: &Tree<'_>, id: TokenId, over: &mut Over) {
    let first = tree.first_conjunct(id);
    if !matches!(tree.relation(first), Relation::Xcomp | Relation::Ccomp | Relation::Advcl | Relation::Acl) {
        return;
    }
    let Some(head) = tree.head(first) else { return };
    if tree.mark(first) != "to" && tree.mark(id) != "to" {
        return;
    }
    let lemma = tree.lemma(head);
    // "go to meet" is travel; "be going to" is future.
    if lemma == "go" && tree.token(head).xpos != Xpos::Vbg {
        return;
    }
    if let Some(effect) = words.effect(Place::Governor, lemma) {
        over.add(effect);
    }
}

fn opens_with_question(words: &Words, tree: &Tree<'_>, clause: TokenId) -> bool {
    tree.subtree(clause, |_| false)
        .first()
        .filter(|&&first| matches!(tree.token(first).xpos, Xpos::Wrb | Xpos::Wp | Xpos::Wdt | Xpos::In))
        .is_some_and(|&first| words.effect(Place::Question, tree.lemma(first)) == Some(Effect::Asked))
}
