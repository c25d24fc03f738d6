//! Grammar that a parser choosing one arc at a time breaks, put right after it: a subject belongs to the clause it opens, an
//! infinitive is coordinated with an infinitive, a sentence with a subject has a verb, and a picture takes no part in it.

mod asides;
mod clauses;
mod hedges;
mod names;
mod nouns;
mod symbols;
mod titles;
mod verbs;

use std::ops::Range;

use compact_str::CompactString;

use crate::document::{Token, TokenId};
use crate::rules::Rules;
use crate::tags::{Relation, Upos, Xpos};

/// Puts one sentence's tree right. Heads, relations and tags change; the tree stays one with a single root.
///
/// `headline` spares what headlines may do: drop the auxiliary of a passive. `lemma` gives the dictionary form of a word
/// whose tag was changed.
pub(crate) fn repair(
    rules: &Rules,
    tokens: &mut [Token],
    sentence: Range<usize>,
    headline: bool,
    lemma: &dyn Fn(&str, Upos, Xpos) -> Option<CompactString>,
) {
    let read: Vec<_> = tokens[sentence.clone()].iter().map(|t| (t.head, t.relation, t.upos, t.xpos)).collect();
    mend(rules, tokens, &sentence, headline, lemma);
    // Whoever walks up a tree must come to its root: what would break that is not mended.
    if !is_tree(tokens, &sentence) {
        for (token, (head, relation, upos, xpos)) in tokens[sentence.clone()].iter_mut().zip(read) {
            (token.head, token.relation, token.upos, token.xpos) = (head, relation, upos, xpos);
        }
    }
    for token in &mut tokens[sentence] {
        if let Some(form) = lemma(&token.form, token.upos, token.xpos).filter(|l| !l.is_empty()) {
            token.lemma = form;
        }
    }
}

/// Whether every word of a sentence leads to its one root.
fn is_tree(tokens: &[Token], sentence: &Range<usize>) -> bool {
    let root = |id: usize| {
        let up = |at: &usize| tokens[*at].head.map(TokenId::index);
        std::iter::successors(Some(id), up).take(sentence.len() + 1).last().filter(|at| tokens[*at].head.is_none())
    };
    let roots = sentence.clone().filter(|&id| tokens[id].head.is_none()).count();
    roots == 1 && sentence.clone().all(|id| root(id).is_some_and(|at| sentence.contains(&at)))
}

/// All that is put right, one thing after the other.
fn mend(
    rules: &Rules,
    tokens: &mut [Token],
    sentence: &Range<usize>,
    headline: bool,
    lemma: &dyn Fn(&str, Upos, Xpos) -> Option<CompactString>,
) {
    sentence.clone().for_each(|id| symbols::take_no_part(tokens, sentence, id));
    asides::step_over(tokens, sentence, lemma);
    verbs::find_the_verb(tokens, sentence, lemma);
    for id in sentence.clone().filter(|_| headline) {
        titles::find_the_verb(tokens, sentence, id);
        titles::make_a_verb(tokens, sentence, id);
        titles::part_from_object(tokens, sentence, id);
        titles::make_a_verb_of_singular(tokens, sentence, id);
        titles::agree(tokens, sentence, id);
    }
    for id in sentence.clone() {
        hedges::free_the_number(rules, tokens, sentence, id);
        names::make_a_subject(tokens, sentence, id);
        names::make_a_title(tokens, id, sentence.end);
        names::lift_to_name(tokens, id);
        nouns::make_a_noun(tokens, sentence, id);
        verbs::tag_the_verb(tokens, sentence, id);
        nouns::find_the_object(tokens, sentence, id);
        nouns::leave_before_determiner(tokens, sentence, id);
        nouns::find_who_gets_it(tokens, sentence, id);
        nouns::find_the_object_before_time(tokens, sentence, id);
        nouns::join_at_hyphen(tokens, sentence, id);
        if !headline {
            verbs::make_past(tokens, sentence, id, lemma);
        }
        verbs::rejoin_auxiliary(tokens, sentence, id);
        verbs::make_perfect(tokens, sentence, id, lemma);
        verbs::make_perfect_of_adjective(tokens, sentence, id, lemma);
        verbs::make_passive(tokens, sentence, id, lemma);
        verbs::make_infinitive(tokens, sentence, id);
        verbs::make_subjunctive(tokens, sentence, id);
        verbs::make_a_verb(tokens, sentence, id);
        verbs::make_active(tokens, sentence, id, headline);
        clauses::join_infinitives(tokens, sentence, id);
        clauses::part_subjects(tokens, sentence, id);
        clauses::put_under_speech(tokens, sentence, id);
        clauses::open_gerund(tokens, sentence, id);
        clauses::open_gerund_before_name(tokens, sentence, id);
        clauses::give_to_gerund(tokens, sentence, id);
        clauses::close_content_clause(tokens, sentence, id);
        nouns::head_adjectives(tokens, sentence, id);
    }
}

fn children(tokens: &[Token], sentence: &Range<usize>, head: usize) -> Vec<usize> {
    sentence.clone().filter(|&i| tokens[i].head == Some(TokenId(head as u32))).collect()
}

fn child(tokens: &[Token], sentence: &Range<usize>, head: usize, relation: Relation) -> Option<usize> {
    children(tokens, sentence, head).into_iter().find(|&i| tokens[i].relation == relation)
}

fn attach(tokens: &mut [Token], id: usize, head: usize, relation: Relation) {
    tokens[id].head = Some(TokenId(head as u32));
    tokens[id].relation = relation;
}

/// Those of `ids` that hang by one relation hang by another.
fn rename(tokens: &mut [Token], ids: &[usize], from: Relation, to: Relation) {
    for &id in ids {
        if tokens[id].relation == from {
            tokens[id].relation = to;
        }
    }
}

#[cfg(test)]
mod tests;
