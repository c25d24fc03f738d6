//! Clauses: whose subject is whose, what is coordinated with what, and which clauses say what a noun or a verb is about.

use std::ops::Range;

use super::{attach, child, children};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// *Vowed to deepen ties and to support it*: an infinitive is coordinated with the infinitive, not with the verb over both;
/// *promised to resist, to develop*: after a comma it is one more of the same, not a purpose.
pub(super) fn join_infinitives(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
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
pub(super) fn part_subjects(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
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
pub(super) fn close_content_clause(tokens: &mut [Token], sentence: &Range<usize>, verb: usize) {
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

/// *What he said was American blackmail*: of two clauses under *what*, the second is what the first says.
pub(super) fn put_under_speech(tokens: &mut [Token], sentence: &Range<usize>, what: usize) {
    if tokens[what].upos != Upos::Pron || tokens[what].lemma != "what" {
        return;
    }
    let clauses: Vec<usize> =
        children(tokens, sentence, what).into_iter().filter(|&i| tokens[i].relation == Relation::AclRelcl).collect();
    let &[said, content] = clauses.as_slice() else { return };
    let has = |relation| child(tokens, sentence, said, relation).is_some();
    if tokens[said].upos == Upos::Verb && has(Relation::Nsubj) && !has(Relation::Obj) && !has(Relation::Ccomp) {
        attach(tokens, content, said, Relation::Ccomp);
    }
}

/// *Accused Libya of bombing the city*: a gerund behind a preposition has its object under it, and hangs on the verb.
pub(super) fn open_gerund(tokens: &mut [Token], sentence: &Range<usize>, gerund: usize) {
    if tokens[gerund].xpos != Xpos::Vbg
        || !matches!(tokens[gerund].relation, Relation::Nmod | Relation::Compound | Relation::Amod)
    {
        return;
    }
    let Some(case) = child(tokens, sentence, gerund, Relation::Case).filter(|&c| c < gerund) else { return };
    let Some(noun) = tokens[gerund].head.map(TokenId::index).filter(|&n| n > gerund) else { return };
    let Some(verb) = tokens[noun].head.map(TokenId::index).filter(|&v| v < gerund && tokens[v].upos == Upos::Verb)
    else {
        return;
    };
    if tokens[noun].relation != Relation::Obj || child(tokens, sentence, noun, Relation::Case).is_some() {
        return;
    }
    tokens[case].relation = Relation::Mark;
    tokens[case].upos = Upos::Sconj;
    attach(tokens, gerund, verb, Relation::Advcl);
    attach(tokens, noun, gerund, Relation::Obj);
}

/// *Accused Algeria of bombing Mauritania*: a gerund between a preposition and a name has the name as its object.
pub(super) fn open_gerund_before_name(tokens: &mut [Token], sentence: &Range<usize>, gerund: usize) {
    if tokens[gerund].xpos != Xpos::Vbg || !matches!(tokens[gerund].relation, Relation::Compound | Relation::Amod) {
        return;
    }
    let Some(name) = tokens[gerund].head.map(TokenId::index).filter(|&n| n == gerund + 1) else { return };
    let case = [name, gerund].into_iter().find_map(|noun| child(tokens, sentence, noun, Relation::Case));
    let case = case.filter(|&c| c + 1 == gerund);
    let (Some(case), Upos::Propn) = (case, tokens[name].upos) else { return };
    let Some(over) = tokens[name].head.map(TokenId::index).filter(|&over| over < case) else { return };
    let verb = match (tokens[over].upos, tokens[over].relation) {
        (Upos::Verb, _) => Some(over),
        (_, Relation::Obj) => tokens[over].head.map(TokenId::index).filter(|&v| tokens[v].upos == Upos::Verb),
        _ => None,
    };
    let Some(verb) = verb else { return };
    tokens[gerund].upos = Upos::Verb;
    tokens[case].upos = Upos::Sconj;
    attach(tokens, case, gerund, Relation::Mark);
    attach(tokens, gerund, verb, Relation::Advcl);
    attach(tokens, name, gerund, Relation::Obj);
}

/// *Stopped bombing Serbia*: what follows a gerund that completes a verb is the gerund's object.
pub(super) fn give_to_gerund(tokens: &mut [Token], sentence: &Range<usize>, gerund: usize) {
    if tokens[gerund].xpos != Xpos::Vbg || tokens[gerund].relation != Relation::Xcomp {
        return;
    }
    let Some(verb) = tokens[gerund].head.map(TokenId::index).filter(|&v| v + 1 == gerund) else { return };
    // "lifted crippling sanctions" has an adjective there: a name or an article opens a phrase of its own.
    let opens = |object: usize| {
        let next = gerund + 1;
        object == next && tokens[next].upos == Upos::Propn
            || object > next && tokens[next].upos == Upos::Det && tokens[next].head == Some(TokenId(object as u32))
    };
    let object = child(tokens, sentence, verb, Relation::Obj).filter(|&object| opens(object));
    if let (Some(object), None) = (object, child(tokens, sentence, gerund, Relation::Obj)) {
        attach(tokens, object, gerund, Relation::Obj);
    }
}
