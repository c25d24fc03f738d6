//! Grammar that a parser choosing one arc at a time breaks, put right after it: a subject belongs to the clause it opens, an
//! infinitive is coordinated with an infinitive, and a sentence with a subject has a verb.

use std::ops::Range;

use compact_str::CompactString;

use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// Puts one sentence's tree right. Heads, relations and tags change; the tree stays one with a single root.
///
/// `headline` spares what headlines may do: drop the auxiliary of a passive. `lemma` gives the dictionary form of a word
/// whose tag was changed.
pub(crate) fn repair(
    tokens: &mut [Token],
    sentence: Range<usize>,
    headline: bool,
    lemma: &dyn Fn(&str, Upos, Xpos) -> Option<CompactString>,
) {
    find_the_verb(tokens, &sentence);
    for id in sentence.clone() {
        make_a_noun(tokens, &sentence, id);
        tag_the_verb(tokens, &sentence, id);
        find_the_object(tokens, &sentence, id);
        make_perfect(tokens, &sentence, id);
        make_infinitive(tokens, &sentence, id);
        make_a_verb(tokens, &sentence, id);
        make_active(tokens, &sentence, id, headline);
        join_infinitives(tokens, &sentence, id);
        part_subjects(tokens, &sentence, id);
        close_content_clause(tokens, &sentence, id);
        head_adjectives(tokens, &sentence, id);
    }
    for token in &mut tokens[sentence] {
        if let Some(form) = lemma(&token.form, token.upos, token.xpos).filter(|l| !l.is_empty()) {
            token.lemma = form;
        }
    }
}

/// *Rebels advanced, Jordan shares Egypt's view*: what has a subject and no copula is a verb, whatever its tag.
fn make_a_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    // Of two tags that differ the arguments decide: "meets" with a subject and an object is no name.
    let verbal = matches!(tokens[id].xpos, Xpos::Vb | Xpos::Vbd | Xpos::Vbp | Xpos::Vbz);
    if verbal && matches!(tokens[id].upos, Upos::Noun | Upos::Propn | Upos::Adj) {
        let below = children(tokens, sentence, id);
        if below.iter().any(|&i| matches!(tokens[i].relation, Relation::Nsubj | Relation::Obj)) {
            tokens[id].upos = Upos::Verb;
        }
        return;
    }
    if !matches!(tokens[id].upos, Upos::Noun | Upos::Adj) || tokens[id].relation == Relation::Amod {
        return;
    }
    let below = children(tokens, sentence, id);
    let has = |relations: &[Relation]| below.iter().any(|&i| relations.contains(&tokens[i].relation));
    let subject = below.iter().any(|&i| matches!(tokens[i].relation, Relation::Nsubj | Relation::NsubjPass) && i < id);
    if !subject
        || has(&[
            Relation::Cop,
            Relation::Aux,
            Relation::AuxPass,
            Relation::Det,
            Relation::Case,
            Relation::NmodPoss,
            Relation::Amod,
        ])
    {
        return;
    }
    let xpos = match tokens[id].xpos {
        Xpos::Nns if tokens[id].form.ends_with('s') => Xpos::Vbz,
        Xpos::Jj | Xpos::Nn if tokens[id].form.ends_with("ed") => Xpos::Vbd,
        _ => return,
    };
    tokens[id].upos = Upos::Verb;
    tokens[id].xpos = xpos;
}

/// *Promised aid to Mozambique, held a vigil*: what is an object and has no clause below it is a noun, whatever its tag. *The
/// wounded* stay as they are: only *a* makes a noun of an adjective.
fn make_a_noun(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
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

/// *China lent Pakistan a billion*: a verb has a verb's tag; after *have* it is a participle.
fn tag_the_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    if tokens[id].upos != Upos::Verb {
        return;
    }
    let perfect = children(tokens, sentence, id)
        .into_iter()
        .any(|i| tokens[i].relation == Relation::Aux && tokens[i].lemma == "have" && i < id);
    let xpos = tokens[id].xpos;
    if perfect && xpos == Xpos::Vb {
        tokens[id].xpos = Xpos::Vbn;
    } else if matches!(xpos, Xpos::Jj | Xpos::Rb | Xpos::Nn | Xpos::Nns | Xpos::Nnp | Xpos::In) {
        let form = tokens[id].form.to_lowercase();
        tokens[id].xpos = match () {
            () if perfect => Xpos::Vbn,
            () if form.ends_with("ing") => Xpos::Vbg,
            () if form.ends_with('s') => Xpos::Vbz,
            () if child(tokens, sentence, id, Relation::Nsubj).is_some() => Xpos::Vbd,
            () => Xpos::Vbn,
        };
    }
}

/// *Cut off aid to Egypt*: what follows verb and particle without a preposition is the object.
fn find_the_object(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
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

/// *Has frozen Tunisian assets*: a participle right after *have* is its verb.
fn make_perfect(tokens: &mut [Token], sentence: &Range<usize>, have: usize) {
    let participle = have + 1;
    if !tokens[have].lemma.eq_ignore_ascii_case("have")
        || !sentence.contains(&participle)
        || tokens[have].relation == Relation::Aux
    {
        return;
    }
    let token = &tokens[participle];
    let Some(object) = token.head.map(TokenId::index) else { return };
    let fits = token.upos == Upos::Verb && token.xpos == Xpos::Vbn && token.relation == Relation::Amod;
    if !fits || tokens[object].head != Some(TokenId(have as u32)) || tokens[object].relation != Relation::Obj {
        return;
    }
    for i in children(tokens, sentence, have) {
        tokens[i].head = Some(TokenId(participle as u32));
    }
    (tokens[participle].head, tokens[participle].relation) = (tokens[have].head, tokens[have].relation);
    attach(tokens, object, participle, Relation::Obj);
    attach(tokens, have, participle, Relation::Aux);
    tokens[have].upos = Upos::Aux;
}

/// *Refused to free the prisoners*: what follows *to* or a modal and has an object is a verb.
fn make_infinitive(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    // "threatened on Monday to blockade Cyprus": a verb with *to* is no noun phrase.
    if id > sentence.start
        && tokens[id - 1].form.eq_ignore_ascii_case("to")
        && tokens[id - 1].relation == Relation::Case
        && tokens[id - 1].head == Some(TokenId(id as u32))
        && tokens[id].upos == Upos::Verb
        && tokens[id].xpos == Xpos::Vb
    {
        tokens[id - 1].relation = Relation::Mark;
        if matches!(tokens[id].relation, Relation::Obl | Relation::Nmod) {
            tokens[id].relation = Relation::Xcomp;
        }
        if let Some(object) = child(tokens, sentence, id, Relation::Flat).filter(|&o| o == id + 1) {
            tokens[object].relation = Relation::Obj;
        }
    }
    let after_to = id > sentence.start
        && tokens[id - 1].form.eq_ignore_ascii_case("to")
        && tokens[id - 1].relation == Relation::Mark
        && tokens[id - 1].head == Some(TokenId(id as u32));
    // "would free the prisoners": so is what a modal stands before.
    let after_modal =
        child(tokens, sentence, id, Relation::Aux).is_some_and(|aux| aux < id && tokens[aux].xpos == Xpos::Md);
    if (after_to || after_modal)
        && matches!(tokens[id].upos, Upos::Adj | Upos::Noun)
        && child(tokens, sentence, id, Relation::Obj).is_some()
        && child(tokens, sentence, id, Relation::Cop).is_none()
    {
        tokens[id].upos = Upos::Verb;
        tokens[id].xpos = Xpos::Vb;
    }
}

/// *Libya backed Malta*: without an auxiliary it is no passive, but in a headline without an object.
fn make_active(tokens: &mut [Token], sentence: &Range<usize>, verb: usize, headline: bool) {
    if tokens[verb].upos != Upos::Verb {
        return;
    }
    let below = children(tokens, sentence, verb);
    let has = |relation| below.iter().any(|&i| tokens[i].relation == relation);
    if has(Relation::AuxPass) || has(Relation::Aux) || headline && !has(Relation::Obj) {
        return;
    }
    let Some(subject) = below.iter().copied().find(|&i| tokens[i].relation == Relation::NsubjPass) else { return };
    // A conjunct may share the auxiliary of the first.
    if tokens[verb].relation == Relation::Conj || tokens[subject].xpos == Xpos::Wdt {
        return;
    }
    tokens[subject].relation = Relation::Nsubj;
    if tokens[verb].xpos == Xpos::Vbn {
        tokens[verb].xpos = Xpos::Vbd;
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

/// *Denmark donated howitzers*: a noun at the root with a subject and no copula hides its verb in the participle before it.
fn find_the_verb(tokens: &mut [Token], sentence: &Range<usize>) {
    let Some(root) = sentence.clone().find(|&i| tokens[i].relation == Relation::Root) else { return };
    if !matches!(tokens[root].upos, Upos::Noun | Upos::Propn) {
        return;
    }
    let below = children(tokens, sentence, root);
    if below.iter().any(|&i| matches!(tokens[i].relation, Relation::Cop | Relation::Aux | Relation::AuxPass)) {
        return;
    }
    // What ends in -ed between two noun phrases, or has an auxiliary of its own, is the verb.
    let has_auxiliary = |i: usize| child(tokens, sentence, i, Relation::Aux).is_some();
    let is_verb = |i: usize| match tokens[i].xpos {
        Xpos::Vbn | Xpos::Vbd => tokens[i].relation == Relation::Amod,
        Xpos::Vbg => matches!(tokens[i].relation, Relation::Amod | Relation::Compound) && has_auxiliary(i),
        _ => false,
    };
    let Some(verb) = below.iter().copied().find(|&i| i < root && tokens[i].upos == Upos::Verb && is_verb(i)) else {
        return;
    };
    let progressive = tokens[verb].xpos == Xpos::Vbg;
    let own = children(tokens, sentence, verb).into_iter().find(|&i| i < verb && tokens[i].relation == Relation::Nsubj);
    let beside = below.iter().copied().find(|&i| {
        let next_to_it = matches!(tokens[i].relation, Relation::Nsubj | Relation::Compound) && i + 1 == verb;
        i < verb
            && (progressive && tokens[i].relation == Relation::Nsubj || next_to_it && tokens[i].upos == Upos::Propn)
    });
    let Some(subject) = own.or(beside) else { return };
    if own.is_none() && !progressive && below.iter().any(|&i| i < verb && tokens[i].relation == Relation::Det) {
        return;
    }
    for i in below {
        let phrase = tokens[i].relation == Relation::Nmod && tokens[i].upos != Upos::Verb && i > root && {
            let case = child(tokens, sentence, i, Relation::Case);
            case.is_none_or(|c| tokens[c].lemma != "of")
        };
        if i == verb || i == subject {
            continue;
        }
        if i < verb || tokens[i].relation == Relation::Punct {
            tokens[i].head = Some(TokenId(verb as u32));
        } else if phrase {
            attach(tokens, i, verb, Relation::Obl);
        }
    }
    attach(tokens, subject, verb, Relation::Nsubj);
    attach(tokens, root, verb, Relation::Obj);
    tokens[verb].head = None;
    tokens[verb].relation = Relation::Root;
    if !progressive {
        tokens[verb].xpos = Xpos::Vbd;
    }
}

/// *Vowed to deepen ties and to support it*: an infinitive is coordinated with the infinitive, not with the verb over both;
/// *promised to resist, to develop*: after a comma it is one more of the same, not a purpose.
fn join_infinitives(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    if !is_infinitive(tokens, sentence, id) {
        return;
    }
    let Some(head) = tokens[id].head.map(TokenId::index) else { return };
    if tokens[id].relation == Relation::Conj && matches!(tokens[head].xpos, Xpos::Vbd | Xpos::Vbz | Xpos::Vbp) {
        let first = children(tokens, sentence, head).into_iter().find(|&c| {
            c > head
                && c < id
                && matches!(tokens[c].relation, Relation::Xcomp | Relation::Advcl | Relation::Ccomp)
                && is_infinitive(tokens, sentence, c)
        });
        if let Some(first) = first {
            attach(tokens, id, first, Relation::Conj);
        }
    } else if tokens[id].relation == Relation::Advcl && head < id && is_infinitive(tokens, sentence, head) {
        let to = child(tokens, sentence, id, Relation::Mark).unwrap_or(id);
        let before =
            (sentence.start..to).rev().find(|&i| !matches!(tokens[i].xpos, Xpos::OpenQuote | Xpos::CloseQuote));
        if before.is_some_and(|i| tokens[i].form == ",") {
            tokens[id].relation = Relation::Conj;
        }
    }
}

fn is_infinitive(tokens: &[Token], sentence: &Range<usize>, id: usize) -> bool {
    tokens[id].xpos == Xpos::Vb
        && child(tokens, sentence, id, Relation::Mark).is_some_and(|to| tokens[to].form.eq_ignore_ascii_case("to"))
}

/// *Washington demands more, Putin said*: of two subjects of one verb the first is its complement's.
fn part_subjects(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
    let below = children(tokens, sentence, verb);
    let subjects: Vec<usize> = below.iter().copied().filter(|&i| tokens[i].relation == Relation::Nsubj).collect();
    let &[first, second] = subjects.as_slice() else { return };
    let clause = below.into_iter().find(|&c| {
        tokens[c].relation == Relation::Ccomp
            && c > first
            && c < second
            && child(tokens, sentence, c, Relation::Nsubj).is_none()
    });
    if let Some(clause) = clause {
        tokens[first].head = Some(TokenId(clause as u32));
    }
}

/// *Accusations that Chad has shelled "dozens of villages"*: a clause with a subject and an object lacks nothing that *that*
/// could stand for; it is what the noun is about.
fn close_content_clause(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
    if tokens[verb].relation != Relation::AclRelcl {
        return;
    }
    let below = children(tokens, sentence, verb);
    let Some(that) = below
        .iter()
        .copied()
        .find(|&i| tokens[i].relation == Relation::Obj && i < verb && tokens[i].form.eq_ignore_ascii_case("that"))
    else {
        return;
    };
    let has = |relation| below.iter().any(|&i| i != that && tokens[i].relation == relation);
    if has(Relation::Obj) && has(Relation::Nsubj) {
        tokens[verb].relation = Relation::Acl;
        tokens[that].relation = Relation::Mark;
        tokens[that].upos = Upos::Sconj;
        tokens[that].xpos = Xpos::In;
    }
}

/// *New, stringent and plainly unacceptable demands*: a noun that is coordinated with an adjective has the adjectives under it.
fn head_adjectives(tokens: &mut [Token], sentence: &Range<usize>, noun: usize) {
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

#[cfg(test)]
mod tests {
    use nuncio_text::Span;

    use super::*;

    /// A sentence from rows of form, tags, head (from 1; 0 is the root) and relation.
    fn sentence(rows: &[(&str, Upos, Xpos, u32, Relation)]) -> Vec<Token> {
        let token = |&(form, upos, xpos, head, relation): &(&str, Upos, Xpos, u32, Relation)| Token {
            span: Span::new(0, 0),
            form: form.into(),
            lemma: form.to_lowercase().into(),
            upos,
            xpos,
            head: head.checked_sub(1).map(TokenId),
            relation,
            space_before: true,
        };
        rows.iter().map(token).collect()
    }

    fn repaired(rows: &[(&str, Upos, Xpos, u32, Relation)]) -> Vec<(Option<u32>, Relation)> {
        let mut tokens = sentence(rows);
        let all = 0..tokens.len();
        repair(&mut tokens, all, false, &|_, _, _| None);
        tokens.iter().map(|t| (t.head.map(|h| h.0 + 1), t.relation)).collect()
    }

    #[test]
    fn a_noun_with_a_subject_gives_its_place_to_the_verb_before_it() {
        use Relation::{Amod, Nsubj, Obj, Root};
        let tree = repaired(&[
            ("Denmark", Upos::Propn, Xpos::Nnp, 3, Nsubj),
            ("donated", Upos::Verb, Xpos::Vbn, 3, Amod),
            ("howitzers", Upos::Noun, Xpos::Nns, 0, Root),
        ]);
        assert_eq!(tree, [(Some(2), Nsubj), (None, Root), (Some(2), Obj)]);
    }

    #[test]
    fn an_adjective_before_a_subjectless_noun_stays_one() {
        use Relation::{Amod, Root};
        let rows = [("wounded", Upos::Verb, Xpos::Vbn, 2, Amod), ("soldiers", Upos::Noun, Xpos::Nns, 0, Root)];
        assert_eq!(repaired(&rows), [(Some(2), Amod), (None, Root)]);
    }

    #[test]
    fn a_clause_that_lacks_nothing_is_what_the_noun_is_about() {
        use Relation::{Acl, AclRelcl, Mark, Nsubj, Obj, Root};
        let rows = |object| {
            [
                ("charges", Upos::Noun, Xpos::Nns, 0, Root),
                ("that", Upos::Pron, Xpos::Wdt, 4, Obj),
                ("Chad", Upos::Propn, Xpos::Nnp, 4, Nsubj),
                ("shelled", Upos::Verb, Xpos::Vbd, 1, AclRelcl),
                ("villages", Upos::Noun, Xpos::Nns, 4, object),
            ]
        };
        let tree = repaired(&rows(Obj));
        assert_eq!((tree[1], tree[3]), ((Some(4), Mark), (Some(1), Acl)));
        let tree = repaired(&rows(Relation::Obl));
        assert_eq!((tree[1], tree[3]), ((Some(4), Obj), (Some(1), AclRelcl)));
    }

    #[test]
    fn a_noun_coordinated_with_an_adjective_has_it_under_it() {
        use Relation::{Amod, Cc, Conj, Nsubj, Obj, Root, Xcomp};
        let tree = repaired(&[
            ("Chad", Upos::Propn, Xpos::Nnp, 2, Nsubj),
            ("makes", Upos::Verb, Xpos::Vbz, 0, Root),
            ("new", Upos::Adj, Xpos::Jj, 2, Xcomp),
            ("and", Upos::Cconj, Xpos::Cc, 6, Cc),
            ("unacceptable", Upos::Adj, Xpos::Jj, 6, Amod),
            ("demands", Upos::Noun, Xpos::Nns, 3, Conj),
        ]);
        assert_eq!(tree[2..], [(Some(6), Amod), (Some(5), Cc), (Some(3), Conj), (Some(2), Obj)]);
    }

    #[test]
    fn an_infinitive_is_coordinated_with_the_infinitive() {
        use Relation::{Cc, Conj, Mark, Nsubj, Root, Xcomp};
        let tree = repaired(&[
            ("Chad", Upos::Propn, Xpos::Nnp, 2, Nsubj),
            ("vowed", Upos::Verb, Xpos::Vbd, 0, Root),
            ("to", Upos::Part, Xpos::To, 4, Mark),
            ("stay", Upos::Verb, Xpos::Vb, 2, Xcomp),
            ("and", Upos::Cconj, Xpos::Cc, 7, Cc),
            ("to", Upos::Part, Xpos::To, 7, Mark),
            ("help", Upos::Verb, Xpos::Vb, 2, Conj),
        ]);
        assert_eq!(tree[6], (Some(4), Conj));
    }

    #[test]
    fn of_two_subjects_the_first_is_the_complements() {
        use Relation::{Ccomp, Nsubj, Root};
        let tree = repaired(&[
            ("Washington", Upos::Propn, Xpos::Nnp, 4, Nsubj),
            ("demands", Upos::Verb, Xpos::Vbz, 4, Ccomp),
            ("Putin", Upos::Propn, Xpos::Nnp, 4, Nsubj),
            ("said", Upos::Verb, Xpos::Vbd, 0, Root),
        ]);
        assert_eq!((tree[0], tree[2]), ((Some(2), Nsubj), (Some(4), Nsubj)));
    }

    #[test]
    fn without_an_auxiliary_it_is_no_passive() {
        use Relation::{Nsubj, NsubjPass, Obj, Root};
        let rows = [
            ("Libya", Upos::Propn, Xpos::Nnp, 2, NsubjPass),
            ("backed", Upos::Verb, Xpos::Vbd, 0, Root),
            ("Malta", Upos::Propn, Xpos::Nnp, 2, Obj),
        ];
        assert_eq!(repaired(&rows)[0], (Some(2), Nsubj));
    }

    #[test]
    fn a_participle_after_have_is_its_verb() {
        use Relation::{Amod, Aux, Nsubj, Obj, Root};
        let tree = repaired(&[
            ("Chad", Upos::Propn, Xpos::Nnp, 2, Nsubj),
            ("have", Upos::Verb, Xpos::Vbz, 0, Root),
            ("frozen", Upos::Verb, Xpos::Vbn, 4, Amod),
            ("assets", Upos::Noun, Xpos::Nns, 2, Obj),
        ]);
        assert_eq!(tree, [(Some(3), Nsubj), (Some(3), Aux), (None, Root), (Some(3), Obj)]);
    }
}
