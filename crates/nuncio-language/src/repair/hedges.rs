//! Numbers with a hedge (*killed at least seven soldiers*, *between 30 and 40*): the hedge's preposition is the number's, not the noun's, and
//! the noun is what it would be without.

use std::ops::Range;

use compact_str::CompactString;

use super::{attach, child, children};
use crate::document::{Token, TokenId};
use crate::rules::Rules;
use crate::tags::{Relation, Upos};

/// Frees a number and its noun of the hedge before it, and of the first number of a range.
pub(super) fn free_the_number(rules: &Rules, tokens: &mut [Token], sentence: &Range<usize>, number: usize) {
    if tokens[number].upos != Upos::Num {
        return;
    }
    let first = range_start(tokens, sentence, number).unwrap_or(number);
    let hedge = hedge_before(rules, tokens, sentence, first, number);
    let noun = noun_of_range(tokens, first, number);
    if hedge.is_none() && first == number {
        // "Gave Namibia over 3 million euros": what is given to somebody is an object.
        let given = tokens[noun].head.and_then(|verb| child(tokens, sentence, verb.index(), Relation::Iobj)).is_some();
        if given && tokens[noun].relation == Relation::OblUnmarked {
            make_object(rules, tokens, sentence, noun);
        }
        return;
    }
    if noun < number {
        return;
    }
    let was = (tokens[first].head, tokens[first].relation);
    if first != number && noun != number {
        // Where the number stood over its noun, near or far, what is between them takes its place.
        if let Some(top) = below(tokens, sentence, first, noun) {
            (tokens[top].head, tokens[top].relation) = was;
        }
        attach(tokens, first, noun, Relation::Nummod);
        attach(tokens, number, first, Relation::Nmod);
        attach(tokens, number - 1, number, Relation::Case);
    }
    if let Some(hedge) = hedge {
        leave_the_hedge(tokens, sentence, &hedge, first);
        let head = hedge.start;
        attach(tokens, head, first, Relation::Advmod);
        for id in hedge.skip(1) {
            attach(tokens, id, head, Relation::Fixed);
        }
    }
    make_object(rules, tokens, sentence, noun);
}

/// What a number hangs under takes the place of its hedge, where it hangs under that: *it will be close to two million
/// dollars* is about dollars.
fn leave_the_hedge(tokens: &mut [Token], sentence: &Range<usize>, hedge: &Range<usize>, number: usize) {
    let mut top = number;
    // No more steps than there are words: what was mended before may have made a circle.
    for _ in sentence.clone() {
        let Some(head) = tokens[top].head.map(TokenId::index) else { break };
        if !hedge.contains(&head) {
            top = head;
            continue;
        }
        for other in children(tokens, sentence, head).into_iter().filter(|other| !hedge.contains(other)) {
            tokens[other].head = Some(TokenId(top as u32));
        }
        (tokens[top].head, tokens[top].relation) = (tokens[head].head, tokens[head].relation);
    }
}

/// The word right under `top` on the way up from `at`; nothing where the way does not lead there.
fn below(tokens: &[Token], sentence: &Range<usize>, top: usize, at: usize) -> Option<usize> {
    let up = |at: &usize| tokens[*at].head.map(TokenId::index);
    std::iter::successors(Some(at), up).take(sentence.len()).find(|at| up(at) == Some(top))
}

/// *Two **to** four, 40 - 60*: the first of two numbers.
fn range_start(tokens: &[Token], sentence: &Range<usize>, number: usize) -> Option<usize> {
    let first = number.checked_sub(2).filter(|first| sentence.contains(first))?;
    let joint = matches!(tokens[number - 1].lemma.as_str(), "to" | "-" | "–");
    (joint && tokens[first].upos == Upos::Num).then_some(first)
}

/// The hedge that ends right before `first`; *between* needs its *and*.
///
/// A preposition of one word is a hedge only where the parser took it for an adverb.
fn hedge_before(
    rules: &Rules,
    tokens: &[Token],
    sentence: &Range<usize>,
    first: usize,
    number: usize,
) -> Option<Range<usize>> {
    let ends_with = |words: &[CompactString]| {
        let start = first.checked_sub(words.len()).filter(|start| *start >= sentence.start)?;
        words
            .iter()
            .zip(&tokens[start..first])
            .all(|(word, token)| token.form.eq_ignore_ascii_case(word))
            .then_some(start..first)
    };
    let between = || {
        let and = tokens.get(number + 1).filter(|_| number + 2 < sentence.end)?;
        (and.lemma == "and" && tokens[number + 2].upos == Upos::Num).then(|| ends_with(&["between".into()])).flatten()
    };
    rules.hedges.iter().find_map(|words| ends_with(words)).or_else(between)
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

/// The noun of two numbers: a parser may hang the second under the first, and the noun over that.
fn noun_of_range(tokens: &[Token], first: usize, number: usize) -> usize {
    let noun = noun_of(tokens, number);
    if noun == number { noun_of(tokens, first) } else { noun }
}

/// A noun behind its verb that has lost its preposition is the verb's object, if there is no other.
fn make_object(rules: &Rules, tokens: &mut [Token], sentence: &Range<usize>, noun: usize) {
    let token = &tokens[noun];
    if !matches!(token.relation, Relation::Obl | Relation::OblUnmarked | Relation::Nmod)
        || child(tokens, sentence, noun, Relation::Case).is_some()
        || rules.measures.contains(token.lemma.trim_end_matches('s'))
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
