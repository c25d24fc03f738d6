//! Titles, where a verb in the present tense is taken for a noun and its object for the verb: *Peru conveys thanks to Japan*.

use std::ops::Range;

use super::{attach, child, children, rename};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// *Grenada suspends aid*: what stands between a name and the verb, and is taken for the verb's subject, is the verb, where it does not
/// agree with what is taken for one.
pub(super) fn find_the_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let thing = id + 1;
    let is_subject = tokens[id].relation == Relation::Nsubj && tokens[id].head == Some(TokenId(thing as u32));
    if !is_subject || !sentence.contains(&thing) {
        return;
    }
    let below = children(tokens, sentence, thing);
    let has = |relation| below.iter().any(|&i| tokens[i].relation == relation);
    let plural = matches!(tokens[thing].xpos, Xpos::Vbz | Xpos::Nns);
    // The two tags are chosen apart: one of them may know the verb.
    let is_verb = tokens[id].upos == Upos::Verb || tokens[id].xpos == Xpos::Vbz;
    let disagrees = match tokens[id].xpos {
        Xpos::Vbz | Xpos::Nns | Xpos::Nnps if plural => true,
        Xpos::Vbz | Xpos::Nns => is_verb && matches!(tokens[thing].xpos, Xpos::Vbp | Xpos::Vb | Xpos::Nn),
        _ => false,
    };
    let clause = [Relation::Obj, Relation::Aux, Relation::AuxPass, Relation::Cop, Relation::Ccomp];
    if !disagrees || clause.into_iter().any(has) {
        return;
    }
    let Some(name) = name_before(tokens, sentence, id) else { return };
    rename(tokens, &below, Relation::Obl, Relation::Nmod);
    for i in below {
        if i < id || tokens[i].relation == Relation::Punct {
            tokens[i].head = Some(TokenId(id as u32));
        }
    }
    (tokens[id].head, tokens[id].relation) = (tokens[thing].head, tokens[thing].relation);
    (tokens[id].upos, tokens[id].xpos) = (Upos::Verb, Xpos::Vbz);
    attach(tokens, name, id, Relation::Nsubj);
    let number = if plural { Xpos::Nns } else { Xpos::Nn };
    (tokens[thing].upos, tokens[thing].xpos) = (Upos::Noun, number);
    attach(tokens, thing, id, Relation::Obj);
}

/// *Malta pardons two priests, Oman consents to mediate*: a plural behind a name with an object or an infinitive is a verb.
pub(super) fn make_a_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let plural = tokens[id].upos == Upos::Noun && tokens[id].xpos == Xpos::Nns && tokens[id].form.ends_with('s');
    let completes = |&i: &usize| i > id && matches!(tokens[i].relation, Relation::Obj | Relation::Xcomp);
    let completed = children(tokens, sentence, id).iter().any(completes);
    if !plural || !completed || child(tokens, sentence, id, Relation::Nsubj).is_some() {
        return;
    }
    let Some(name) = name_before(tokens, sentence, id) else { return };
    (tokens[id].upos, tokens[id].xpos) = (Upos::Verb, Xpos::Vbz);
    attach(tokens, name, id, Relation::Nsubj);
}

/// *Peru pardons Chilean spies*: a plural before an adjective or a number is no part of the noun behind them.
pub(super) fn part_from_object(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let plural = tokens[id].upos == Upos::Noun && matches!(tokens[id].xpos, Xpos::Nns | Xpos::Nnps);
    let Some(object) = tokens[id].head.map(TokenId::index).filter(|&object| plural && object > id + 1) else { return };
    let next = &tokens[id + 1];
    let opens = matches!(next.relation, Relation::Amod | Relation::Nummod) && next.upos != Upos::Verb;
    let root = tokens[object].relation == Relation::Root && tokens[object].upos == Upos::Noun;
    if tokens[id].relation != Relation::Compound || !root || !opens || next.head != Some(TokenId(object as u32)) {
        return;
    }
    let Some(name) = name_before(tokens, sentence, id) else { return };
    for i in children(tokens, sentence, object) {
        if i < id || tokens[i].relation == Relation::Punct {
            tokens[i].head = Some(TokenId(id as u32));
        }
    }
    (tokens[id].head, tokens[id].relation) = (None, Relation::Root);
    (tokens[id].upos, tokens[id].xpos) = (Upos::Verb, Xpos::Vbz);
    attach(tokens, name, id, Relation::Nsubj);
    attach(tokens, object, id, Relation::Obj);
}

/// *Students riot in capital*: a singular right behind a plural that is its subject is a verb; so is one with an object.
pub(super) fn make_a_verb_of_singular(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    if tokens[id].upos != Upos::Noun || tokens[id].xpos != Xpos::Nn {
        return;
    }
    let below = children(tokens, sentence, id);
    let only = |i: &usize| {
        matches!(
            tokens[*i].relation,
            Relation::Nsubj | Relation::Obj | Relation::Nmod | Relation::Obl | Relation::Punct | Relation::Advmod
        )
    };
    let subject = below.iter().copied().find(|&i| tokens[i].relation == Relation::Nsubj && i + 1 == id);
    let Some(subject) = subject.filter(|_| below.iter().all(only)) else { return };
    let has_object = below.iter().any(|&i| tokens[i].relation == Relation::Obj && i > id);
    if !has_object && tokens[subject].xpos != Xpos::Nns {
        return;
    }
    (tokens[id].upos, tokens[id].xpos) = (Upos::Verb, Xpos::Vbp);
    rename(tokens, &below, Relation::Nmod, Relation::Obl);
}

/// *Malaysia thanks Australia*: behind one name a verb that ends in *s* has that ending from its person.
pub(super) fn agree(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    if tokens[id].xpos != Xpos::Vbp || !tokens[id].form.ends_with('s') {
        return;
    }
    let Some(subject) = child(tokens, sentence, id, Relation::Nsubj).filter(|&subject| subject + 1 == id) else {
        return;
    };
    if tokens[subject].xpos == Xpos::Nnp && child(tokens, sentence, subject, Relation::Conj).is_none() {
        tokens[id].xpos = Xpos::Vbz;
    }
}

/// The name that ends right before a word, and hangs on it or beside it.
fn name_before(tokens: &[Token], sentence: &Range<usize>, id: usize) -> Option<usize> {
    let last = id.checked_sub(1).filter(|last| sentence.contains(last))?;
    let name = if tokens[last].relation == Relation::Flat { tokens[last].head?.index() } else { last };
    let beside = matches!(tokens[name].relation, Relation::Compound | Relation::Nsubj)
        && (tokens[name].head == Some(TokenId(id as u32)) || tokens[name].head == tokens[id].head);
    (beside && tokens[name].upos == Upos::Propn).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::tests::sentence;
    use super::*;

    type Row<'a> = (&'a str, Upos, Xpos, u32, Relation);

    fn mended(rows: &[Row<'_>], mend: fn(&mut [Token], &Range<usize>, usize)) -> Vec<Token> {
        let mut tokens = sentence(rows);
        let all = 0..tokens.len();
        all.clone().for_each(|id| mend(&mut tokens, &all, id));
        tokens
    }

    fn arcs(tokens: &[Token]) -> Vec<(Option<u32>, Relation)> {
        tokens.iter().map(|t| (t.head.map(|h| h.0 + 1), t.relation)).collect()
    }

    #[test]
    fn a_verb_between_a_name_and_its_object_is_no_subject() {
        use Relation::{Compound, Nsubj, Obj, Root};
        let tokens = mended(
            &[
                ("Chile", Upos::Propn, Xpos::Nnp, 2, Compound),
                ("voices", Upos::Noun, Xpos::Nns, 3, Nsubj),
                ("regrets", Upos::Verb, Xpos::Vbz, 0, Root),
            ],
            find_the_verb,
        );
        assert_eq!(arcs(&tokens), [(Some(2), Nsubj), (None, Root), (Some(2), Obj)]);
        assert_eq!((tokens[1].xpos, tokens[2].xpos), (Xpos::Vbz, Xpos::Nns));
    }

    #[test]
    fn of_two_plurals_behind_a_name_the_first_is_the_verb() {
        use Relation::{Nsubj, Obj, Root};
        let rows = [
            ("Japan", Upos::Propn, Xpos::Nnp, 3, Nsubj),
            ("ships", Upos::Noun, Xpos::Nns, 3, Nsubj),
            ("tents", Upos::Noun, Xpos::Nns, 0, Root),
        ];
        assert_eq!(arcs(&mended(&rows, find_the_verb)), [(Some(2), Nsubj), (None, Root), (Some(2), Obj)]);
    }

    #[test]
    fn a_plural_subject_of_a_verb_in_the_plural_stays_one() {
        use Relation::{Compound, Nsubj, Root};
        let rows = [
            ("Chile", Upos::Propn, Xpos::Nnp, 2, Compound),
            ("miners", Upos::Noun, Xpos::Nns, 3, Nsubj),
            ("march", Upos::Verb, Xpos::Vbp, 0, Root),
        ];
        assert_eq!(arcs(&mended(&rows, find_the_verb)), [(Some(2), Compound), (Some(3), Nsubj), (None, Root)]);
    }

    #[test]
    fn a_plural_with_an_object_behind_a_name_is_a_verb() {
        use Relation::{Compound, Nsubj, Obj, Root};
        let rows = |object| {
            [
                ("Oman", Upos::Propn, Xpos::Nnp, 2, Compound),
                ("pardons", Upos::Noun, Xpos::Nns, 0, Root),
                ("spies", Upos::Noun, Xpos::Nns, 2, object),
            ]
        };
        assert_eq!(arcs(&mended(&rows(Obj), make_a_verb))[0], (Some(2), Nsubj));
        assert_eq!(arcs(&mended(&rows(Relation::Xcomp), make_a_verb))[0], (Some(2), Nsubj));
        assert_eq!(arcs(&mended(&rows(Relation::Appos), make_a_verb))[0], (Some(2), Compound));
    }

    #[test]
    fn a_plural_before_an_adjective_is_a_verb() {
        use Relation::{Amod, Compound, Nsubj, Obj, Root};
        let rows = |tag| {
            [
                ("Fiji", Upos::Propn, Xpos::Nnp, 2, Compound),
                ("honours", Upos::Noun, tag, 4, Compound),
                ("Tongan", Upos::Adj, Xpos::Jj, 4, Amod),
                ("nurses", Upos::Noun, Xpos::Nns, 0, Root),
            ]
        };
        let tree = arcs(&mended(&rows(Xpos::Nns), part_from_object));
        assert_eq!(tree, [(Some(2), Nsubj), (None, Root), (Some(4), Amod), (Some(2), Obj)]);
        assert_eq!(arcs(&mended(&rows(Xpos::Nn), part_from_object))[1], (Some(4), Compound));
    }

    #[test]
    fn a_singular_behind_a_plural_is_a_verb_and_behind_a_singular_a_predicate() {
        use Relation::{Nsubj, Root};
        let tags = |first, xpos| {
            let rows = [(first, Upos::Noun, xpos, 2, Nsubj), ("riot", Upos::Noun, Xpos::Nn, 0, Root)];
            mended(&rows, make_a_verb_of_singular)[1].upos
        };
        assert_eq!(tags("miners", Xpos::Nns), Upos::Verb);
        assert_eq!(tags("march", Xpos::Nn), Upos::Noun);
    }

    #[test]
    fn behind_one_name_the_ending_is_the_persons() {
        use Relation::{Nsubj, Root};
        let tags = |first, xpos| {
            let rows = [(first, Upos::Propn, xpos, 2, Nsubj), ("thanks", Upos::Verb, Xpos::Vbp, 0, Root)];
            mended(&rows, agree)[1].xpos
        };
        assert_eq!(tags("Fiji", Xpos::Nnp), Xpos::Vbz);
        assert_eq!(tags("Houthis", Xpos::Nnps), Xpos::Vbp);
    }
}
