//! Verbs that a parser takes for something else: nouns, adjectives, passives; auxiliaries without their verb.

use std::ops::Range;

use compact_str::CompactString;

use super::{attach, child, children, rename};
use crate::document::{Token, TokenId};
use crate::tags::{Relation, Upos, Xpos};

/// The dictionary form of a word under tags that it may not have.
pub(super) type Lemma<'l> = &'l dyn Fn(&str, Upos, Xpos) -> Option<CompactString>;

/// Whether an adjective is the past form of a verb that has one of its own: *lent*, not *united*.
pub(super) fn is_irregular_past(token: &Token, lemma: Lemma<'_>) -> bool {
    let form = lemma(&token.form, Upos::Verb, Xpos::Vbn);
    token.upos == Upos::Adj
        && token.xpos == Xpos::Jj
        && !token.form.ends_with("ed")
        && form.is_some_and(|form| !form.is_empty() && form != token.form.to_lowercase())
}

/// *Denmark donated howitzers*: a noun at the root with a subject and no copula hides its verb in the participle before it.
pub(super) fn find_the_verb(tokens: &mut [Token], sentence: &Range<usize>, lemma: Lemma<'_>) {
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
    let is_verb = |i: usize| match (tokens[i].upos, tokens[i].xpos) {
        (Upos::Verb, Xpos::Vbn | Xpos::Vbd) => tokens[i].relation == Relation::Amod,
        (Upos::Verb, Xpos::Vbg) => {
            matches!(tokens[i].relation, Relation::Amod | Relation::Compound) && has_auxiliary(i)
        }
        _ => tokens[i].relation == Relation::Amod && is_irregular_past(&tokens[i], lemma),
    };
    let Some(verb) = below.iter().copied().find(|&i| i < root && is_verb(i)) else {
        return;
    };
    let progressive = tokens[verb].xpos == Xpos::Vbg;
    let own = children(tokens, sentence, verb).into_iter().find(|&i| i < verb && tokens[i].relation == Relation::Nsubj);
    let beside = below.iter().copied().find(|&i| {
        let ends_there = i + 1 == verb || ends_before(tokens, sentence, i, verb);
        let next_to_it = matches!(tokens[i].relation, Relation::Nsubj | Relation::Compound) && ends_there;
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
    tokens[verb].upos = Upos::Verb;
    if !progressive {
        tokens[verb].xpos = Xpos::Vbd;
    }
}

/// *Dar es Salaam, China and Romania*: whether the last word of a name, or of names in a row, stands right before the verb.
fn ends_before(tokens: &[Token], sentence: &Range<usize>, name: usize, verb: usize) -> bool {
    let last = verb.checked_sub(1).filter(|last| *last > name && tokens[*last].upos == Upos::Propn);
    let of_name = |&id: &usize| matches!(tokens[id].relation, Relation::Flat | Relation::Conj);
    let parts = children(tokens, sentence, name).into_iter().filter(of_name);
    let mut ends = parts.flat_map(|part| children(tokens, sentence, part).into_iter().filter(of_name).chain([part]));
    last.is_some_and(|last| ends.any(|end| end == last))
}

/// *Money was lent to Chad by Cuba*: an adjective that somebody is the agent of is a participle, if it is a form of a verb.
pub(super) fn make_passive(tokens: &mut [Token], sentence: &Range<usize>, id: usize, lemma: Lemma<'_>) {
    if !is_irregular_past(&tokens[id], lemma) {
        return;
    }
    let below = children(tokens, sentence, id);
    let Some(be) = below.iter().copied().find(|&i| tokens[i].relation == Relation::Cop && i < id) else { return };
    let by = |&i: &usize| {
        matches!(tokens[i].relation, Relation::Obl | Relation::OblAgent)
            && child(tokens, sentence, i, Relation::Case).is_some_and(|case| tokens[case].lemma == "by")
    };
    if !below.iter().any(by) {
        return;
    }
    (tokens[id].upos, tokens[id].xpos) = (Upos::Verb, Xpos::Vbn);
    tokens[be].relation = Relation::AuxPass;
    rename(tokens, &below, Relation::Nsubj, Relation::NsubjPass);
}

/// *Has frozen Tunisian assets, had lent money*: a participle right after *have* is its verb.
pub(super) fn make_perfect(tokens: &mut [Token], sentence: &Range<usize>, have: usize, lemma: Lemma<'_>) {
    let participle = have + 1;
    if !tokens[have].lemma.eq_ignore_ascii_case("have")
        || !sentence.contains(&participle)
        || tokens[have].relation == Relation::Aux
    {
        return;
    }
    let token = &tokens[participle];
    let Some(object) = token.head.map(TokenId::index) else { return };
    let is_participle = token.upos == Upos::Verb && token.xpos == Xpos::Vbn || is_irregular_past(token, lemma);
    let fits = is_participle && token.relation == Relation::Amod;
    if !fits || tokens[object].head != Some(TokenId(have as u32)) || tokens[object].relation != Relation::Obj {
        return;
    }
    for i in children(tokens, sentence, have) {
        tokens[i].head = Some(TokenId(participle as u32));
    }
    (tokens[participle].head, tokens[participle].relation) = (tokens[have].head, tokens[have].relation);
    (tokens[participle].upos, tokens[participle].xpos) = (Upos::Verb, Xpos::Vbn);
    attach(tokens, object, participle, Relation::Obj);
    attach(tokens, have, participle, Relation::Aux);
    tokens[have].upos = Upos::Aux;
}

/// *Has lent Poland five million*: an adjective between *have* and a name is its participle, if it is a form of a verb.
pub(super) fn make_perfect_of_adjective(tokens: &mut [Token], sentence: &Range<usize>, have: usize, lemma: Lemma<'_>) {
    let (participle, name) = (have + 1, have + 2);
    let is_have = tokens[have].upos == Upos::Verb && tokens[have].lemma.eq_ignore_ascii_case("have");
    if !is_have || !sentence.contains(&name) || tokens[name].upos != Upos::Propn {
        return;
    }
    let token = &tokens[participle];
    let form = lemma(&token.form, Upos::Verb, Xpos::Vbn);
    if token.upos != Upos::Adj || form.is_none_or(|form| form.is_empty() || form == token.form.to_lowercase()) {
        return;
    }
    for i in children(tokens, sentence, have).into_iter().filter(|&i| i != participle) {
        tokens[i].head = Some(TokenId(participle as u32));
    }
    (tokens[participle].head, tokens[participle].relation) = (tokens[have].head, tokens[have].relation);
    (tokens[participle].upos, tokens[participle].xpos) = (Upos::Verb, Xpos::Vbn);
    attach(tokens, have, participle, Relation::Aux);
    tokens[have].upos = Upos::Aux;
    // "Lent Poland five million": whoever stands before the sum gets it.
    let sum = |i: usize| tokens.get(i).is_some_and(|t| matches!(t.upos, Upos::Num | Upos::Det | Upos::Sym));
    if sum(name + 1) && sentence.contains(&(name + 1)) {
        attach(tokens, name, participle, Relation::Iobj);
    }
}

/// *Refused to free the prisoners*: what follows *to* or a modal and has an object is a verb.
pub(super) fn make_infinitive(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
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
    // "would free the prisoners, did not free them": so is what a modal or *do* stands before.
    let modal = child(tokens, sentence, id, Relation::Aux)
        .filter(|&aux| aux < id && (tokens[aux].xpos == Xpos::Md || tokens[aux].lemma == "do"));
    let below = children(tokens, sentence, id);
    let has = |relation| below.iter().any(|&i| tokens[i].relation == relation);
    // "will riot": without an object too, where nothing but an adverb comes between.
    let bare = modal.is_some_and(|aux| (aux + 1..id).all(|i| matches!(tokens[i].relation, Relation::Advmod)))
        && has(Relation::Nsubj)
        && !has(Relation::Det)
        && !has(Relation::Case);
    if (after_to || modal.is_some())
        && matches!(tokens[id].upos, Upos::Adj | Upos::Noun)
        && (has(Relation::Obj) || bare)
        && !has(Relation::Cop)
    {
        tokens[id].upos = Upos::Verb;
        tokens[id].xpos = Xpos::Vb;
        rename(tokens, &below, Relation::Nmod, Relation::Obl);
    }
}

/// *On Monday guards beat him*: a verb whose past looks like its present tells the past, outside titles.
pub(super) fn make_past(tokens: &mut [Token], sentence: &Range<usize>, id: usize, lemma: Lemma<'_>) {
    let token = &tokens[id];
    // Of present forms the table has those alone that are past forms as well.
    let same = token.xpos == Xpos::Vbp
        && lemma(&token.form, Upos::Verb, Xpos::Vbp).is_some_and(|form| form == token.form.to_lowercase());
    if same && child(tokens, sentence, id, Relation::Aux).is_none() {
        tokens[id].xpos = Xpos::Vbd;
    }
}

/// *Demanded that Togo free the pilots*: in a clause with *that* and without a verb, what stands between a name and the object is one.
pub(super) fn make_subjunctive(tokens: &mut [Token], sentence: &Range<usize>, object: usize) {
    if tokens[object].relation != Relation::Ccomp || tokens[object].upos != Upos::Noun {
        return;
    }
    let below = children(tokens, sentence, object);
    let that = below.iter().copied().find(|&i| tokens[i].relation == Relation::Mark && tokens[i].lemma == "that");
    let verb = below.iter().copied().find(|&i| tokens[i].relation == Relation::Amod && tokens[i].upos == Upos::Adj);
    let (Some(that), Some(verb)) = (that, verb.filter(|&verb| verb < object)) else { return };
    let says = |&i: &usize| matches!(tokens[i].relation, Relation::Cop | Relation::Aux | Relation::AuxPass);
    let subject = below.iter().copied().find(|&i| {
        that < i
            && tokens[i].upos == Upos::Propn
            && matches!(tokens[i].relation, Relation::Compound | Relation::Nsubj)
            && (i + 1 == verb || ends_before(tokens, sentence, i, verb))
    });
    let subject = subject.or_else(|| child(tokens, sentence, verb, Relation::Nsubj));
    let Some(subject) = subject.filter(|_| !below.iter().any(says)) else { return };
    for i in below {
        if i < verb {
            tokens[i].head = Some(TokenId(verb as u32));
        }
    }
    (tokens[verb].head, tokens[verb].relation) = (tokens[object].head, Relation::Ccomp);
    (tokens[verb].upos, tokens[verb].xpos) = (Upos::Verb, Xpos::Vb);
    attach(tokens, subject, verb, Relation::Nsubj);
    attach(tokens, object, verb, Relation::Obj);
}

/// *Rebels advanced, Jordan shares Egypt's view*: what has a subject and no copula is a verb, whatever its tag.
pub(super) fn make_a_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
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
        // "China lent Ecuador a billion": no adjective has an object.
        Xpos::Jj if has(&[Relation::Obj]) => Xpos::Vbd,
        _ => return,
    };
    tokens[id].upos = Upos::Verb;
    tokens[id].xpos = xpos;
}

/// *Libya backed Malta*: without an auxiliary it is no passive, but in a headline without an object.
pub(super) fn make_active(tokens: &mut [Token], sentence: &Range<usize>, verb: usize, headline: bool) {
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

/// *China lent Pakistan a billion*: a verb has a verb's tag; after *have* it is a participle.
pub(super) fn tag_the_verb(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
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

/// *Said Iraq had "shamelessly attacked" Kuwait*: an auxiliary that hangs where its participle hangs is under it, with its subject.
pub(super) fn rejoin_auxiliary(tokens: &mut [Token], sentence: &Range<usize>, have: usize) {
    let token = &tokens[have];
    if token.upos != Upos::Aux || !matches!(token.relation, Relation::Ccomp | Relation::Advcl | Relation::Conj) {
        return;
    }
    let between = |i: &usize| matches!(tokens[*i].upos, Upos::Adv | Upos::Punct);
    let Some(verb) = (have + 1..sentence.end).find(|i| !between(i)) else { return };
    let participle = tokens[verb].upos == Upos::Verb && matches!(tokens[verb].xpos, Xpos::Vbn | Xpos::Vbg);
    if !participle || tokens[verb].head != tokens[have].head && tokens[verb].head != Some(TokenId(have as u32)) {
        return;
    }
    for i in children(tokens, sentence, have) {
        tokens[i].head = Some(TokenId(verb as u32));
    }
    (tokens[verb].head, tokens[verb].relation) = (tokens[have].head, tokens[have].relation);
    attach(tokens, have, verb, Relation::Aux);
}
