//! A clause between commas behind the subject (*Denmark, whose flag is old, sold ships*): it is the subject's, and the verb behind it
//! is the sentence's.

use std::ops::Range;

use super::verbs::{Lemma, is_irregular_past};
use super::{attach, child, children};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// A sentence whose subject has a clause between commas behind it.
struct Aside {
    /// The head of the phrase before the first comma.
    subject: usize,
    /// From the first comma to the second, both left out.
    inside: Range<usize>,
    /// What the clause hangs on the subject as.
    relation: Relation,
    /// The verb behind the second comma.
    verb: usize,
}

/// Gives the sentence the verb behind such a clause, where a parser has found none for it: it takes the verb for an adjective of the object,
/// or for one more verb of the clause.
pub(super) fn step_over(tokens: &mut [Token], sentence: &Range<usize>, lemma: Lemma<'_>) {
    let Some(root) = sentence.clone().find(|&i| tokens[i].relation == Relation::Root) else { return };
    let Some(aside) = find(tokens, sentence, lemma) else { return };
    let Aside { subject, inside, relation, verb } = aside;
    let behind = root > inside.end;
    let lacks_verb = root == subject
        || inside.contains(&root)
        || behind && root > verb && is_nominal(&tokens[root]) && !has_copula(tokens, sentence, root, inside.end);
    if !lacks_verb || root == verb {
        return;
    }
    put_inside_under_subject(tokens, &inside, subject, relation);
    for id in sentence.clone().filter(|&id| id != verb && !inside.contains(&id)) {
        let head = tokens[id].head.map(TokenId::index);
        let is_before = |id: usize| id < inside.start;
        let stays = head.is_some_and(|head| !inside.contains(&head) && is_before(head) == is_before(id));
        // What the parser had under the object it had found: only what follows the object is the object's.
        let crosses = behind && head == Some(root) && id < verb;
        if id != subject && (!stays || crosses) {
            tokens[id].head = Some(TokenId(verb as u32));
        }
    }
    attach(tokens, subject, verb, Relation::Nsubj);
    if behind {
        attach(tokens, root, verb, Relation::Obj);
    }
    (tokens[verb].head, tokens[verb].relation) = (None, Relation::Root);
    // "Cut": a bare form without "to" looks like its past.
    if tokens[verb].upos == Upos::Adj || matches!(tokens[verb].xpos, Xpos::Vbn | Xpos::Vb) {
        (tokens[verb].upos, tokens[verb].xpos) = (Upos::Verb, Xpos::Vbd);
    }
    find_the_object(tokens, sentence, verb);
}

/// What was one more subject beside the verb is its object, where nothing parts the two.
fn find_the_object(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
    let below = children(tokens, sentence, verb);
    let beside = below.iter().copied().find(|&id| {
        let one_more = matches!(tokens[id].relation, Relation::Conj | Relation::Parataxis | Relation::Appos);
        id > verb && is_nominal(&tokens[id]) && one_more
    });
    let Some(beside) = beside.filter(|_| below.iter().all(|&id| tokens[id].relation != Relation::Obj)) else { return };
    let own = children(tokens, sentence, beside);
    let parted = |&id: &usize| matches!(tokens[id].relation, Relation::Cc | Relation::Case) && id < beside;
    let follows = (verb + 1..beside).all(|id| own.contains(&id));
    if follows && !own.iter().any(parted) {
        tokens[beside].relation = Relation::Obj;
    }
}

fn find(tokens: &[Token], sentence: &Range<usize>, lemma: Lemma<'_>) -> Option<Aside> {
    let commas: Vec<usize> = sentence.clone().filter(|&i| tokens[i].form == ",").collect();
    let (first, relation) = commas.iter().find_map(|&comma| Some((comma, opens(tokens, sentence, comma)?)))?;
    let subject = phrase_before(tokens, sentence, first)?;
    let verb_behind = |comma: usize| {
        let verb = (comma + 1..sentence.end).find(|&i| tokens[i].upos != Upos::Adv)?;
        let agent = tokens.get(verb + 1).is_some_and(|next| next.lemma == "by");
        let bare = [Relation::Nsubj, Relation::NsubjPass, Relation::Aux, Relation::AuxPass, Relation::Mark]
            .into_iter()
            .all(|relation| child(tokens, sentence, verb, relation).is_none_or(|other| other < comma));
        let tagged = matches!(tokens[verb].xpos, Xpos::Vbd | Xpos::Vbn | Xpos::Vbz | Xpos::Vbp | Xpos::Vb);
        let finite = tokens[verb].upos == Upos::Verb && tagged || is_irregular_past(&tokens[verb], lemma);
        (finite && bare && !agent).then_some(verb)
    };
    let is_clause = |inside: &Range<usize>| {
        relation == Relation::Appos || tokens[inside.clone()].iter().any(|t| matches!(t.upos, Upos::Verb | Upos::Aux))
    };
    commas.into_iter().filter(|&comma| comma > first).find_map(|second| {
        let inside = first + 1..second;
        let verb = verb_behind(second).filter(|_| is_clause(&inside))?;
        Some(Aside { subject, inside, relation, verb })
    })
}

/// What opens behind a comma: a relative clause (*who, whose, where, in which*), or a part of those before it (*most of them*).
fn opens(tokens: &[Token], sentence: &Range<usize>, comma: usize) -> Option<Relation> {
    let xpos = |at: usize| tokens.get(at).filter(|_| sentence.contains(&at)).map(|token| token.xpos);
    let relative = |at| matches!(xpos(at), Some(Xpos::Wdt | Xpos::Wp | Xpos::WpS | Xpos::Wrb));
    let prepositional = xpos(comma + 1) == Some(Xpos::In) && relative(comma + 2);
    let part = tokens.get(comma + 2).is_some_and(|of| of.lemma == "of")
        && (relative(comma + 3) || xpos(comma + 3) == Some(Xpos::Prp));
    match () {
        () if relative(comma + 1) || prepositional => Some(Relation::AclRelcl),
        () if part => Some(Relation::Appos),
        () => None,
    }
}

/// The head of the noun phrase that ends at a comma, where no preposition and no verb of the same clause governs it.
fn phrase_before(tokens: &[Token], sentence: &Range<usize>, comma: usize) -> Option<usize> {
    let mut head = comma.checked_sub(1).filter(|last| sentence.contains(last))?;
    while let Some(over) = tokens[head].head.map(TokenId::index).filter(|&over| over < comma) {
        head = over;
    }
    let governed = child(tokens, sentence, head, Relation::Case).is_some_and(|case| case < head);
    (is_nominal(&tokens[head]) && !governed).then_some(head)
}

fn is_nominal(token: &Token) -> bool {
    matches!(token.upos, Upos::Noun | Upos::Propn)
}

/// Whether a noun is the predicate of a clause behind the second comma.
fn has_copula(tokens: &[Token], sentence: &Range<usize>, noun: usize, second: usize) -> bool {
    let says = |&i: &usize| matches!(tokens[i].relation, Relation::Cop | Relation::Aux | Relation::AuxPass);
    children(tokens, sentence, noun).iter().any(|i| *i > second && says(i))
}

/// The words of the clause hang together, and the clause on the subject.
fn put_inside_under_subject(tokens: &mut [Token], inside: &Range<usize>, subject: usize, relation: Relation) {
    let hangs_out = |tokens: &[Token], id: usize| tokens[id].head.is_none_or(|head| !inside.contains(&head.index()));
    let tops: Vec<usize> = inside.clone().filter(|&id| hangs_out(tokens, id)).collect();
    let says = |id: usize| matches!(tokens[id].upos, Upos::Verb | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Pron);
    let verb = tops.iter().copied().find(|&id| tokens[id].upos == Upos::Verb);
    let other = if relation == Relation::Appos {
        tops.iter().copied().find(|&id| says(id))
    } else {
        verb.or_else(|| tops.iter().copied().rfind(|&id| says(id)))
    };
    let Some(top) = other.or(tops.first().copied()) else { return };
    for id in tops {
        tokens[id].head = Some(TokenId(top as u32));
    }
    attach(tokens, top, subject, relation);
}

#[cfg(test)]
mod tests {
    use super::super::tests::sentence;
    use super::*;

    fn stepped(rows: &[(&str, Upos, Xpos, u32, Relation)]) -> Vec<(Option<u32>, Relation)> {
        let mut tokens = sentence(rows);
        let all = 0..tokens.len();
        step_over(&mut tokens, &all, &|_, _, _| None);
        tokens.iter().map(|t| (t.head.map(|h| h.0 + 1), t.relation)).collect()
    }

    #[test]
    fn the_verb_behind_a_clause_of_the_subject_is_no_adjective_of_the_object() {
        use Relation::{AclRelcl, Amod, Cop, NmodPoss, Nsubj, Obj, Punct, Root};
        let tree = stepped(&[
            ("Peru", Upos::Propn, Xpos::Nnp, 9, Nsubj),
            (",", Upos::Punct, Xpos::Comma, 1, Punct),
            ("whose", Upos::Pron, Xpos::WpS, 4, NmodPoss),
            ("coast", Upos::Noun, Xpos::Nn, 9, Nsubj),
            ("is", Upos::Aux, Xpos::Vbz, 9, Cop),
            ("dry", Upos::Adj, Xpos::Jj, 9, Amod),
            (",", Upos::Punct, Xpos::Comma, 6, Punct),
            ("exported", Upos::Verb, Xpos::Vbn, 9, Amod),
            ("copper", Upos::Noun, Xpos::Nn, 0, Root),
        ]);
        assert_eq!((tree[0], tree[7], tree[8]), ((Some(8), Nsubj), (None, Root), (Some(8), Obj)));
        assert_eq!(tree[3..6], [(Some(6), Nsubj), (Some(6), Cop), (Some(1), AclRelcl)]);
    }

    #[test]
    fn the_verb_behind_a_part_of_the_subject_is_not_one_more_of_it() {
        use Relation::{Amod, Appos, Case, Conj, Nmod, Nsubj, Obj, Punct, Root};
        let tree = stepped(&[
            ("Miners", Upos::Noun, Xpos::Nns, 0, Root),
            (",", Upos::Punct, Xpos::Comma, 3, Punct),
            ("some", Upos::Pron, Xpos::Dt, 1, Appos),
            ("of", Upos::Adp, Xpos::In, 5, Case),
            ("them", Upos::Pron, Xpos::Prp, 3, Nmod),
            ("armed", Upos::Adj, Xpos::Jj, 1, Amod),
            (",", Upos::Punct, Xpos::Comma, 8, Punct),
            ("stormed", Upos::Verb, Xpos::Vbd, 1, Conj),
            ("offices", Upos::Noun, Xpos::Nns, 1, Conj),
        ]);
        assert_eq!((tree[0], tree[7], tree[8]), ((Some(8), Nsubj), (None, Root), (Some(8), Obj)));
        assert_eq!((tree[2], tree[5]), ((Some(1), Appos), (Some(3), Amod)));
    }

    #[test]
    fn a_sentence_that_has_its_verb_stays_as_it_is() {
        use Relation::{Acl, AclRelcl, Nsubj, Punct, Root};
        let rows = [
            ("Guards", Upos::Noun, Xpos::Nns, 8, Nsubj),
            (",", Upos::Punct, Xpos::Comma, 4, Punct),
            ("who", Upos::Pron, Xpos::Wp, 4, Nsubj),
            ("slept", Upos::Verb, Xpos::Vbd, 1, AclRelcl),
            (",", Upos::Punct, Xpos::Comma, 4, Punct),
            ("dressed", Upos::Verb, Xpos::Vbn, 1, Acl),
            (",", Upos::Punct, Xpos::Comma, 6, Punct),
            ("fled", Upos::Verb, Xpos::Vbd, 0, Root),
        ];
        let before: Vec<_> = rows.iter().map(|row| ((row.3 > 0).then_some(row.3), row.4)).collect();
        assert_eq!(stepped(&rows), before);
    }
}
