//! Nouns and their places: objects taken for adverbs or verbs, adjectives that stand where their noun should.

use std::ops::Range;

use super::{attach, child, children};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// *Promised aid to Mozambique, held a vigil*: what is an object and has no clause below it is a noun, whatever its tag. *The
/// wounded* stay as they are: only *a* makes a noun of an adjective.
pub(super) fn make_a_noun(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let token = &tokens[id];
    if token.upos == Upos::Propn && token.xpos == Xpos::Nnps && token.form.chars().all(char::is_lowercase) {
        tokens[id].upos = Upos::Noun;
        tokens[id].xpos = Xpos::Nns;
        return;
    }
    if token.relation != Relation::Obj || !matches!(token.upos, Upos::Verb | Upos::Adj) {
        return;
    }
    let below = children(tokens, sentence, id);
    let clause = below.iter().any(|&i| {
        matches!(
            tokens[i].relation,
            Relation::Nsubj
                | Relation::NsubjPass
                | Relation::Obj
                | Relation::Aux
                | Relation::AuxPass
                | Relation::Mark
                | Relation::Cop
        )
    });
    let article =
        below.iter().any(|&i| tokens[i].relation == Relation::Det && matches!(tokens[i].lemma.as_str(), "a" | "an"));
    let bare = tokens[id].upos == Upos::Verb && matches!(tokens[id].xpos, Xpos::Vb | Xpos::Vbp);
    if !clause && (article || bare) {
        tokens[id].upos = Upos::Noun;
        tokens[id].xpos = Xpos::Nn;
    }
}

/// *Cut off aid to Egypt*: what follows verb and particle without a preposition is the object.
pub(super) fn find_the_object(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
    let below = children(tokens, sentence, verb);
    let has = |relation| below.iter().any(|&i| tokens[i].relation == relation);
    if !has(Relation::CompoundPrt) || has(Relation::Obj) {
        return;
    }
    let object = below.iter().copied().find(|&i| {
        i > verb && tokens[i].relation == Relation::Obl && child(tokens, sentence, i, Relation::Case).is_none()
    });
    if let Some(object) = object {
        tokens[object].relation = Relation::Obj;
    }
}

/// *New, stringent and plainly unacceptable demands*: a noun that is coordinated with an adjective has the adjectives under it.
pub(super) fn head_adjectives(tokens: &mut [Token], sentence: &Range<usize>, noun: usize) {
    if tokens[noun].relation != Relation::Conj || tokens[noun].upos != Upos::Noun {
        return;
    }
    let Some(first) = tokens[noun].head.map(TokenId::index).filter(|&h| h < noun && tokens[h].upos == Upos::Adj) else {
        return;
    };
    let last = children(tokens, sentence, noun)
        .into_iter()
        .find(|&i| tokens[i].relation == Relation::Amod && i > first && i < noun);
    let role = match tokens[first].relation {
        Relation::Xcomp => Relation::Obj,
        role @ (Relation::Obj | Relation::Obl | Relation::Nmod | Relation::Nsubj | Relation::NsubjPass) => role,
        _ => return,
    };
    let (Some(last), Some(head)) = (last, tokens[first].head) else { return };
    let taken = role == Relation::Obj
        && children(tokens, sentence, head.index()).iter().any(|&i| i != first && tokens[i].relation == Relation::Obj);
    let predicate =
        child(tokens, sentence, first, Relation::Cop).or_else(|| child(tokens, sentence, first, Relation::Nsubj));
    if taken || predicate.is_some() {
        return;
    }
    for i in children(tokens, sentence, first) {
        if matches!(tokens[i].relation, Relation::Det | Relation::Case | Relation::NmodPoss | Relation::Amod) {
            tokens[i].head = Some(TokenId(noun as u32));
        }
    }
    for i in children(tokens, sentence, noun) {
        if tokens[i].relation == Relation::Cc && i < last {
            tokens[i].head = Some(TokenId(last as u32));
        }
    }
    attach(tokens, noun, head.index(), role);
    attach(tokens, first, noun, Relation::Amod);
    attach(tokens, last, first, Relation::Conj);
}

/// *Lent Peru five million dollars*: a name between the verb and its object is the one who gets it, unless it is a day.
pub(super) fn find_who_gets_it(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
    if tokens[verb].upos != Upos::Verb {
        return;
    }
    let Some(object) = child(tokens, sentence, verb, Relation::Obj).filter(|&o| o > verb) else { return };
    let unmarked = |i: &usize| *i > verb && *i < object && tokens[*i].relation == Relation::OblUnmarked;
    let Some(name) = children(tokens, sentence, verb).into_iter().find(unmarked) else { return };
    if tokens[name].upos == Upos::Propn && !tokens[name].form.ends_with("day") {
        tokens[name].relation = Relation::Iobj;
    }
}

/// *Attacked China seventy years ago*: a name between the verb and a number is no part of the numbered time, but the object.
pub(super) fn find_the_object_before_time(tokens: &mut [Token], sentence: &Range<usize>, name: usize) {
    let Some(verb) = name.checked_sub(1).filter(|&v| sentence.contains(&v) && tokens[v].upos == Upos::Verb) else {
        return;
    };
    let Some(time) = tokens[name].head.map(TokenId::index).filter(|&time| time > name + 1) else { return };
    let is_part = tokens[name].upos == Upos::Propn && tokens[name].relation == Relation::Compound;
    let is_time = matches!(tokens[time].relation, Relation::OblUnmarked | Relation::OblTmod | Relation::OblNpmod);
    if is_part
        && is_time
        && tokens[name + 1].upos == Upos::Num
        && child(tokens, sentence, verb, Relation::Obj).is_none()
    {
        attach(tokens, name, verb, Relation::Obj);
    }
}

/// *UN Secretary-General Kofi Annan*: what a hyphen joins to a title is no subject beside the one that bears it.
pub(super) fn join_at_hyphen(tokens: &mut [Token], sentence: &Range<usize>, first: usize) {
    let (hyphen, second) = (first + 1, first + 2);
    if !sentence.contains(&second) || tokens[hyphen].xpos != Xpos::Hyph || tokens[hyphen].space_before {
        return;
    }
    let Some(bearer) = tokens[second].head.map(TokenId::index).filter(|&b| b > second) else { return };
    let beside = tokens[first].head == tokens[bearer].head && tokens[first].relation == tokens[bearer].relation;
    if beside && matches!(tokens[first].relation, Relation::Nsubj | Relation::NsubjPass | Relation::Obj) {
        attach(tokens, first, second, Relation::Compound);
    }
}

/// *Gave food to the Far East this winter*: what stands before a noun's determiner is no modifier of the noun; with a preposition of its
/// own it hangs where the noun does.
pub(super) fn leave_before_determiner(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    if !matches!(tokens[id].relation, Relation::Amod | Relation::Compound) {
        return;
    }
    let Some(noun) = tokens[id].head.map(TokenId::index).filter(|&n| n > id) else { return };
    let Some(over) = tokens[noun].head.map(TokenId::index) else { return };
    let determined =
        children(tokens, sentence, noun).into_iter().any(|i| tokens[i].relation == Relation::Det && i > id && i < noun);
    if determined && child(tokens, sentence, id, Relation::Case).is_some_and(|case| case < id) {
        let role = if tokens[over].upos == Upos::Verb { Relation::Obl } else { Relation::Nmod };
        attach(tokens, id, over, role);
    }
}
