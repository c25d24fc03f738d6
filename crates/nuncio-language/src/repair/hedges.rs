//! Numbers with a hedge (*killed at least seven soldiers*, *between 30 and 40*): the hedge's preposition is the number's, not the noun's, and
//! the noun is what it would be without.

use std::ops::Range;

use super::{attach, child, children};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos};

/// Words before a number that bound it, longest first. Prepositions of one word are hedges only where the parser took them for adverbs.
const HEDGES: [&[&str]; 20] = [
    &["no", "more", "than"],
    &["no", "fewer", "than"],
    &["no", "less", "than"],
    &["not", "more", "than"],
    &["not", "less", "than"],
    &["as", "many", "as"],
    &["as", "much", "as"],
    &["as", "few", "as"],
    &["in", "excess", "of"],
    &["up", "to"],
    &["at", "least"],
    &["at", "most"],
    &["more", "than"],
    &["less", "than"],
    &["fewer", "than"],
    &["close", "to"],
    &["upwards", "of"],
    &["well", "over"],
    &["just", "over"],
    &["just", "under"],
];

/// Nouns that number a verb's time, distance or share: they are no objects of it.
const MEASURES: [&str; 16] = [
    "second",
    "minute",
    "hour",
    "day",
    "night",
    "week",
    "month",
    "year",
    "decade",
    "century",
    "time",
    "kilometre",
    "kilometer",
    "km",
    "mile",
    "percent",
];

/// Frees a number and its noun of the hedge before it, and of the first number of a range.
pub(super) fn free_the_number(tokens: &mut [Token], sentence: &Range<usize>, number: usize) {
    if tokens[number].upos != Upos::Num {
        return;
    }
    let first = range_start(tokens, sentence, number).unwrap_or(number);
    let hedge = hedge_before(tokens, sentence, first, number);
    let noun = noun_of(tokens, number);
    if hedge.is_none() && first == number {
        // "Gave Namibia over 3 million euros": what is given to somebody is an object.
        let given = tokens[noun].head.and_then(|verb| child(tokens, sentence, verb.index(), Relation::Iobj)).is_some();
        if given && tokens[noun].relation == Relation::OblUnmarked {
            make_object(tokens, sentence, noun);
        }
        return;
    }
    if noun < number {
        return;
    }
    let hedged = tokens[sentence.clone()].to_vec();
    free(tokens, sentence, (first, number, noun), hedge);
    // "It is close to two million": the hedge is what is said, and the number hangs on it.
    if !reaches_root(tokens, sentence, number) {
        tokens[sentence.clone()].clone_from_slice(&hedged);
    }
}

/// Hangs the hedge on the number, and the number on its noun.
fn free(
    tokens: &mut [Token],
    sentence: &Range<usize>,
    (first, number, noun): (usize, usize, usize),
    hedge: Option<Range<usize>>,
) {
    let was = (tokens[first].head, tokens[first].relation);
    if first != number && noun != number {
        attach(tokens, first, noun, Relation::Nummod);
        attach(tokens, number, first, Relation::Nmod);
        attach(tokens, number - 1, number, Relation::Case);
        if tokens[noun].head == Some(TokenId(first as u32)) {
            (tokens[noun].head, tokens[noun].relation) = was;
        }
    }
    if let Some(hedge) = hedge {
        let head = hedge.start;
        attach(tokens, head, first, Relation::Advmod);
        for id in hedge.skip(1) {
            attach(tokens, id, head, Relation::Fixed);
        }
    }
    make_object(tokens, sentence, noun);
}

/// Whether a word hangs, through others, on the root.
fn reaches_root(tokens: &[Token], sentence: &Range<usize>, id: usize) -> bool {
    let mut at = id;
    for _ in sentence.clone() {
        match tokens[at].head {
            Some(head) => at = head.index(),
            None => return true,
        }
    }
    false
}

/// *Two **to** four, 40 - 60*: the first of two numbers.
fn range_start(tokens: &[Token], sentence: &Range<usize>, number: usize) -> Option<usize> {
    let first = number.checked_sub(2).filter(|first| sentence.contains(first))?;
    let joint = matches!(tokens[number - 1].lemma.as_str(), "to" | "-" | "–");
    (joint && tokens[first].upos == Upos::Num).then_some(first)
}

/// The hedge that ends right before `first`; *between* needs its *and*.
fn hedge_before(tokens: &[Token], sentence: &Range<usize>, first: usize, number: usize) -> Option<Range<usize>> {
    let ends_with = |words: &[&str]| {
        let start = first.checked_sub(words.len()).filter(|start| *start >= sentence.start)?;
        words
            .iter()
            .zip(&tokens[start..first])
            .all(|(word, token)| token.form.eq_ignore_ascii_case(word))
            .then_some(start..first)
    };
    let between = || {
        let and = tokens.get(number + 1).filter(|_| number + 2 < sentence.end)?;
        (and.lemma == "and" && tokens[number + 2].upos == Upos::Num).then(|| ends_with(&["between"])).flatten()
    };
    HEDGES.iter().find_map(|words| ends_with(words)).or_else(between)
}

/// The noun that a number belongs to, through the parts of a number; itself where it stands alone.
fn noun_of(tokens: &[Token], number: usize) -> usize {
    let mut at = number;
    while matches!(tokens[at].relation, Relation::Nummod | Relation::Compound) {
        let Some(head) = tokens[at].head.map(TokenId::index).filter(|&head| head > at) else { break };
        at = head;
    }
    at
}

/// A noun behind its verb that has lost its preposition is the verb's object, if there is no other.
fn make_object(tokens: &mut [Token], sentence: &Range<usize>, noun: usize) {
    let token = &tokens[noun];
    if !matches!(token.relation, Relation::Obl | Relation::OblUnmarked | Relation::Nmod)
        || child(tokens, sentence, noun, Relation::Case).is_some()
        || MEASURES.contains(&token.lemma.trim_end_matches('s'))
    {
        return;
    }
    let Some(verb) = token.head.map(TokenId::index).filter(|&head| head < noun) else { return };
    let below = children(tokens, sentence, verb);
    let taken =
        below.iter().any(|&i| matches!(tokens[i].relation, Relation::Obj | Relation::AuxPass | Relation::NsubjPass));
    if tokens[verb].upos == Upos::Verb && !taken {
        tokens[noun].relation = Relation::Obj;
    }
}
