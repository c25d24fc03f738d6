//! Who stands where around a predicate, in the active clause's terms: passives, control, coordination, relative and
//! participial clauses are undone here, so that the lexicon writes each sense once.

use compact_str::CompactString;
use nuncio_codebook::lexicon::Slot;
use nuncio_language::{Relation, TokenId, Upos, Xpos};

use crate::tree::Tree;

/// One argument of a predicate.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    /// The relation it has in the active clause.
    pub(crate) slot: Slot,
    /// Its preposition or mark, lower case; empty where it has none.
    pub(crate) case: CompactString,
    /// Its head word.
    pub(crate) token: TokenId,
    /// Taken from a neighbour where parsers often hang it (a phrase of the object, of the light verb).
    pub(crate) loose: bool,
}

/// How far control and coordination are followed before giving up.
const DEPTH: usize = 8;

/// The arguments of a verb or predicate adjective.
pub(crate) fn of_verb(tree: &Tree<'_>, verb: TokenId) -> Vec<Argument> {
    let mut all = Vec::with_capacity(8);
    let passive = is_passive(tree, verb);
    if let Some(token) = subject(tree, verb) {
        push(&mut all, Slot::Nsubj, "", token);
    }
    for token in objects(tree, verb) {
        push(&mut all, Slot::Obj, "", token);
    }
    if let Some(token) = indirect_object(tree, verb) {
        push(&mut all, Slot::Iobj, "", token);
        // "urged Israel to meet": whom alone is asked may be taken for a receiver.
        if all.iter().all(|a| a.slot != Slot::Obj) {
            all.push(Argument { slot: Slot::Obj, case: CompactString::default(), token, loose: true });
        }
    }
    for &child in tree.children(verb) {
        match tree.relation(child) {
            Relation::Obl | Relation::OblAgent | Relation::OblUnmarked | Relation::OblNpmod | Relation::OblTmod => {
                let case = tree.case(child);
                if passive && case == "by" {
                    continue;
                }
                // "charged with arming rebels": the gerund may be taken for an adjective of its object.
                if let Some(gerund) = gerund_over(tree, child) {
                    all.push(Argument { slot: Slot::Advcl, case: case.clone(), token: gerund, loose: true });
                }
                all.push(Argument { slot: Slot::Obl, case, token: antecedent(tree, child), loose: false });
            }
            Relation::Xcomp => {
                all.push(Argument { slot: Slot::Xcomp, case: tree.mark(child), token: child, loose: false })
            }
            Relation::Ccomp => {
                all.push(Argument { slot: Slot::Ccomp, case: tree.mark(child), token: child, loose: false })
            }
            Relation::Advcl => {
                all.push(Argument { slot: Slot::Advcl, case: tree.mark(child), token: child, loose: false })
            }
            Relation::Advmod | Relation::CompoundPrt => push(&mut all, Slot::Advmod, "", child),
            // A noun phrase's parser may call a complement of an adjective nmod.
            Relation::Nmod => {
                all.push(Argument { slot: Slot::Obl, case: tree.case(child), token: child, loose: true });
            }
            _ => {}
        }
    }
    // "is reluctant to send": the infinitive of an adjective may be taken for a subject clause.
    for clause in tree.children_by(verb, &[Relation::Csubj]).filter(|&c| c > verb) {
        all.push(Argument { slot: Slot::Xcomp, case: tree.mark(clause), token: clause, loose: false });
    }
    // "gave Zimbabwe vaccines": the receiver may be taken for a part of the thing.
    if tree.child(verb, Relation::Iobj).is_none()
        && let Some(receiver) = objects(tree, verb).first().and_then(|&o| receiver_in(tree, verb, o))
    {
        all.push(Argument { slot: Slot::Iobj, case: CompactString::default(), token: receiver, loose: true });
    }
    // "supplied missiles to Syria, exports to Laos were halted": the phrase often hangs under the object.
    for object in objects(tree, verb) {
        if object > verb || passive && tree.child(verb, Relation::NsubjPass) == Some(object) {
            loose_phrases(tree, object, Slot::Obl, &mut all);
        }
    }
    // "walked out of talks with Israel, sent ten million in cash to Grenada": so does what hangs under another phrase.
    for phrase in tree.children_by(verb, &[Relation::Obl]).filter(|&c| c > verb && tree.case(c) != "by") {
        for below in tree.children_by(phrase, &[Relation::Nmod]) {
            let case = tree.case(below);
            // "called for missiles from Germany".
            let asked_of = case == "from" && tree.case(phrase) == "for";
            if asked_of || matches!(case.as_str(), "to" | "with" | "against" | "between") {
                all.push(Argument { slot: Slot::Obl, case, token: antecedent(tree, below), loose: true });
            }
        }
    }
    // "accused Turkey (on Monday) of spying": the clause may hang under the object, or under the day.
    let beside = tree.children_by(verb, &[Relation::Obl, Relation::OblUnmarked, Relation::OblTmod]);
    for phrase in objects(tree, verb).into_iter().chain(beside).filter(|&o| o > verb) {
        for clause in tree.children_by(phrase, &[Relation::Acl]) {
            let case = tree.mark(clause);
            if tree.token(clause).xpos == Xpos::Vbg && !case.is_empty() {
                all.push(Argument { slot: Slot::Advcl, case, token: clause, loose: true });
            }
        }
    }
    // "arrested and deported to Chad": what follows the last conjunct is shared with none; what follows the first may be.
    all
}

/// The gerund right after the preposition of a noun phrase.
fn gerund_over(tree: &Tree<'_>, noun: TokenId) -> Option<TokenId> {
    let case = tree.child(noun, Relation::Case)?;
    tree.children_by(noun, &[Relation::Amod])
        .find(|&c| tree.is_verb(c) && tree.token(c).xpos == Xpos::Vbg && tree.previous(c) == Some(case))
}

/// The name right after a verb that the parser has put before its object.
fn receiver_in(tree: &Tree<'_>, verb: TokenId, object: TokenId) -> Option<TokenId> {
    tree.children_by(object, &[Relation::Compound]).find(|&c| {
        tree.token(c).upos == Upos::Propn
            && c > verb
            && tree.subtree(c, |_| false).first().is_some_and(|&first| {
                // "loaned the Philippines two boats": the article goes with the thing as well.
                let before = tree.previous(first);
                before == Some(verb) || before.is_some_and(|b| tree.lemma(b) == "the" && tree.previous(b) == Some(verb))
            })
    })
}

/// The arguments of an event noun: its own phrase.
pub(crate) fn of_noun(tree: &Tree<'_>, noun: TokenId) -> Vec<Argument> {
    let mut all = Vec::with_capacity(6);
    for &child in tree.children(noun) {
        let (slot, case) = match tree.relation(child) {
            Relation::Nmod | Relation::Obl => (Slot::Nmod, tree.case(child)),
            Relation::NmodPoss => (Slot::Poss, CompactString::default()),
            Relation::Amod => (Slot::Amod, CompactString::default()),
            Relation::Compound | Relation::NmodUnmarked | Relation::NmodDesc => {
                (Slot::Compound, CompactString::default())
            }
            Relation::Acl | Relation::Ccomp | Relation::Advcl | Relation::Xcomp => (Slot::Acl, tree.mark(child)),
            // "accusations that North Korea has supplied": with a mark of its own it is no relative clause.
            Relation::AclRelcl if tree.child(child, Relation::Mark).is_some() => (Slot::Acl, tree.mark(child)),
            Relation::Advmod => (Slot::Advmod, CompactString::default()),
            _ => continue,
        };
        // "supply of missiles to Iran, fire by guards on a jeep": what follows the thing, or who does it, often hangs under it.
        if slot == Slot::Nmod && matches!(case.as_str(), "of" | "by") {
            phrases_below(tree, child, LOW, &mut all);
        }
        all.push(Argument { slot, case, token: antecedent(tree, child), loose: false });
    }
    // "Libya was behind the bombing, teachers are on strike": the subject is who does it.
    if is_state_of_subject(tree, noun)
        && let Some(subject) = tree.child(noun, Relation::Nsubj)
    {
        all.push(Argument { slot: Slot::Poss, case: "".into(), token: antecedent(tree, subject), loose: true });
    }
    // "raids and strikes on Gaza": phrases of one conjunct serve the others.
    let first = tree.first_conjunct(noun);
    for mate in tree.conjuncts(first) {
        if mate == noun || tree.token(mate).upos != Upos::Noun {
            continue;
        }
        for &child in tree.children(mate) {
            let slot = match tree.relation(child) {
                Relation::Nmod if child > noun => Slot::Nmod,
                Relation::NmodPoss if mate < noun => Slot::Poss,
                Relation::Amod if mate < noun => Slot::Amod,
                Relation::Compound if mate < noun => Slot::Compound,
                _ => continue,
            };
            all.push(Argument { slot, case: tree.case(child), token: child, loose: true });
        }
    }
    all
}

/// How far down the phrases of a noun's phrases are its own: *shipment of 200 tons of wheat to Chad*.
const LOW: usize = 3;

/// The phrases under a phrase of a noun, through any that only say more of it (*of*, *by*).
fn phrases_below(tree: &Tree<'_>, phrase: TokenId, depth: usize, all: &mut Vec<Argument>) {
    for below in tree.children_by(phrase, &[Relation::Nmod]) {
        let case = tree.case(below);
        if case != "of" {
            all.push(Argument { slot: Slot::Nmod, case, token: antecedent(tree, below), loose: true });
        }
        if depth > 1 {
            phrases_below(tree, below, depth - 1, all);
        }
    }
}

/// *Teachers are on strike, Chad and Libya are at war, Iran was behind the bombing*: a predicate that its subject does or is in.
pub(crate) fn is_state_of_subject(tree: &Tree<'_>, noun: TokenId) -> bool {
    matches!(tree.case(noun).as_str(), "behind" | "on" | "at" | "in") && tree.child(noun, Relation::Cop).is_some()
}

/// The phrases below `noun`, offered to its governor: "supplied [missiles [to Syria]]".
pub(crate) fn loose_phrases(tree: &Tree<'_>, noun: TokenId, slot: Slot, all: &mut Vec<Argument>) {
    for mate in tree.conjuncts(noun) {
        for child in tree.children_by(mate, &[Relation::Nmod, Relation::Obl]) {
            all.push(Argument { slot, case: tree.case(child), token: antecedent(tree, child), loose: true });
            // "24 missiles of a new type to Syria": one level deeper.
            for below in tree.children_by(child, &[Relation::Nmod]) {
                all.push(Argument { slot, case: tree.case(below), token: below, loose: true });
            }
        }
    }
}

fn push(all: &mut Vec<Argument>, slot: Slot, case: &str, token: TokenId) {
    all.push(Argument { slot, case: CompactString::new(case), token, loose: false });
}

/// Whether the verb is passive: `was killed`, the participle of a reduced relative (`troops killed by`), or a conjunct of one.
pub(crate) fn is_passive(tree: &Tree<'_>, verb: TokenId) -> bool {
    passive_within(tree, verb, DEPTH)
}

fn passive_within(tree: &Tree<'_>, verb: TokenId, depth: usize) -> bool {
    let token = tree.token(verb);
    let has = |relation| tree.child(verb, relation).is_some();
    if has(Relation::AuxPass) || has(Relation::NsubjPass) {
        return true;
    }
    if token.xpos != Xpos::Vbn || token.upos != Upos::Verb || has(Relation::Nsubj) || has(Relation::Aux) {
        return false;
    }
    match token.relation {
        Relation::Acl | Relation::Advcl | Relation::Xcomp => true,
        // Headlines drop the auxiliary: "Five killed in raid".
        Relation::Root | Relation::Parataxis => !has(Relation::Obj),
        Relation::Conj if depth > 0 => {
            token.head.is_some_and(|head| tree.is_verb(head) && passive_within(tree, head, depth - 1))
        }
        _ => false,
    }
}

/// What a relative pronoun stands for; any other word stands for itself.
pub(crate) fn antecedent(tree: &Tree<'_>, id: TokenId) -> TokenId {
    if let Some(called) = called(tree, id) {
        return called;
    }
    if !matches!(tree.token(id).xpos, Xpos::Wdt | Xpos::Wp | Xpos::WpS)
        && !tree.token(id).lemma.eq_ignore_ascii_case("that")
    {
        return id;
    }
    let mut at = id;
    for _ in 0..DEPTH {
        let Some(head) = tree.head(at) else { return id };
        if tree.relation(at) == Relation::AclRelcl {
            return head;
        }
        at = head;
    }
    id
}

/// *What he said was pressure, what it called a massacre*: what is called so stands for itself.
fn called(tree: &Tree<'_>, what: TokenId) -> Option<TokenId> {
    if tree.token(what).xpos != Xpos::Wp || !tree.token(what).lemma.eq_ignore_ascii_case("what") {
        return None;
    }
    let verb = tree.child(what, Relation::AclRelcl)?;
    let predicate = tree.children_by(verb, &[Relation::Ccomp, Relation::Xcomp, Relation::Obj]).find(|&c| c > verb)?;
    (tree.token(predicate).upos == Upos::Noun).then_some(predicate)
}

/// The subject of the active clause: own, by agent phrase, or by control, coordination, relative clause.
pub(crate) fn subject(tree: &Tree<'_>, verb: TokenId) -> Option<TokenId> {
    subject_within(tree, verb, DEPTH)
}

fn subject_within(tree: &Tree<'_>, verb: TokenId, depth: usize) -> Option<TokenId> {
    if depth == 0 {
        return None;
    }
    if is_passive(tree, verb) {
        return tree
            .children_by(verb, &[Relation::OblAgent, Relation::Obl])
            .find(|&c| tree.case(c) == "by")
            .or_else(|| agent_further_down(tree, verb))
            .map(|agent| antecedent(tree, agent));
    }
    // "Hours after Norway left": what stands before the conjunction is no subject behind it.
    let opens = tree.child(verb, Relation::Mark).filter(|&mark| mark < verb);
    let mut own = tree.children_by(verb, &[Relation::Nsubj, Relation::NsubjOuter]);
    let first = own.next();
    if let Some(subject) = own.find(|&s| opens.is_some_and(|mark| mark < s && first < Some(mark))).or(first) {
        return Some(antecedent(tree, subject));
    }
    surface_subject_of_clause(tree, verb, depth)
}

/// Prepositions of what is given and of places, under which the agent of a passive may hang.
const AGENT_MAY_FOLLOW: [&str; 14] =
    ["with", "to", "from", "on", "at", "along", "near", "off", "into", "onto", "inside", "across", "around", "outside"];

/// *Were supplied with serum by Cuba, were massed on the border by Chad*: the agent of a passive may hang on what stands before it. A
/// phrase that tells of another deed keeps its own: *was charged over an attack by rebels*.
fn agent_further_down(tree: &Tree<'_>, verb: TokenId) -> Option<TokenId> {
    let near = tree.children(verb).iter().copied().filter(|&child| child > verb);
    let holders = near.filter(|&child| match tree.relation(child) {
        Relation::Obj => true,
        Relation::Xcomp => tree.token(child).upos == Upos::Adj,
        Relation::Obl => AGENT_MAY_FOLLOW.contains(&tree.case(child).as_str()),
        _ => false,
    });
    let below = |holder: TokenId| tree.children_by(holder, &[Relation::Nmod, Relation::Obl, Relation::OblAgent]);
    // "with tents, blankets and serum by Cuba": it may hang on any of them.
    let holders: Vec<TokenId> = holders.flat_map(|holder| tree.conjuncts(holder)).collect();
    holders.into_iter().rev().find_map(|holder| {
        // "a credit of ten million by Belgium, the border with Oman by Yemen".
        let lower = below(holder).filter(|&c| matches!(tree.case(c).as_str(), "of" | "with")).flat_map(below);
        let agents = below(holder).chain(lower.collect::<Vec<_>>());
        agents.filter(|&c| c > holder).find(|&c| tree.case(c) == "by")
    })
}

/// The subject that a clause without one of its own takes from around it.
fn surface_subject_of_clause(tree: &Tree<'_>, verb: TokenId, depth: usize) -> Option<TokenId> {
    let head = tree.head(verb)?;
    match tree.relation(verb) {
        Relation::AclRelcl => Some(head),
        Relation::Acl => match tree.token(verb).xpos {
            // "on the verge of attacking".
            Xpos::Vbg if tree.mark(verb) == "of" => predicate_subject(tree, head),
            Xpos::Vbg => Some(head),
            Xpos::Vb => predicate_subject(tree, head),
            _ => None,
        },
        // "far from attacking": the adverb's clause.
        Relation::Advmod => subject_within(tree, head, depth - 1),
        Relation::Xcomp => tree
            .children_by(head, &[Relation::Obj, Relation::Iobj, Relation::NsubjPass])
            .next()
            .filter(|&controller| controller < verb || tree.relation(controller) == Relation::NsubjPass)
            .map(|controller| antecedent(tree, controller))
            .or_else(|| subject_within(tree, head, depth - 1)),
        // "praised Cuba for resisting", "accused of supplying", "charged with arming": who does it is whom the verb is done to.
        Relation::Advcl
            if tree.token(verb).xpos == Xpos::Vbg
                && matches!(tree.mark(verb).as_str(), "for" | "of" | "from" | "into" | "with" | "as") =>
        {
            objects(tree, head).into_iter().rfind(|&o| o < verb).or_else(|| subject_within(tree, head, depth - 1))
        }
        // "was the first to recognise": the infinitive's subject is the predicate's.
        Relation::Csubj | Relation::Advcl | Relation::Ccomp
            if tree.child(head, Relation::Cop).is_some() && tree.mark(verb) == "to" =>
        {
            predicate_subject(tree, head)
        }
        Relation::Advcl | Relation::Conj | Relation::Parataxis | Relation::Ccomp => {
            if tree.is_verb(head) && is_passive(tree, head) {
                return tree
                    .child(head, Relation::NsubjPass)
                    .map(|s| antecedent(tree, s))
                    .or_else(|| patient_of_participle(tree, head, depth - 1));
            }
            subject_within(tree, head, depth - 1)
        }
        _ => None,
    }
}

/// "Chad was the first to object": the subject of the predicate nominal; else the noun itself.
fn predicate_subject(tree: &Tree<'_>, noun: TokenId) -> Option<TokenId> {
    tree.child(noun, Relation::Nsubj).map(|s| antecedent(tree, s)).or(Some(noun))
}

/// The objects of the active clause.
pub(crate) fn objects(tree: &Tree<'_>, verb: TokenId) -> Vec<TokenId> {
    let own: Vec<TokenId> = tree.children_by(verb, &[Relation::Obj]).map(|o| antecedent(tree, o)).collect();
    if is_passive(tree, verb) {
        if !own.is_empty() {
            return own;
        }
        return patient_of_participle(tree, verb, DEPTH).into_iter().collect();
    }
    if !own.is_empty() {
        return own;
    }
    // "detained and beat protesters": the object after the last conjunct serves the ones before it, and the other way round.
    if tree.relation(verb) == Relation::Conj
        && let Some(head) = tree.head(verb).filter(|&h| tree.is_verb(h))
    {
        return tree.children_by(head, &[Relation::Obj]).filter(|&o| o > verb).map(|o| antecedent(tree, o)).collect();
    }
    let shared: Vec<TokenId> = tree
        .children_by(verb, &[Relation::Conj])
        .filter(|&mate| tree.is_verb(mate) && tree.child(mate, Relation::Nsubj).is_none() && mate.0 <= verb.0 + 3)
        .filter(|&mate| tree.children(verb).iter().all(|&c| c <= mate || tree.relation(c) != Relation::Obl))
        .flat_map(|mate| std::iter::once(mate).chain(tree.children_by(mate, &[Relation::Xcomp])).collect::<Vec<_>>())
        .flat_map(|mate| tree.children_by(mate, &[Relation::Obj]).collect::<Vec<_>>())
        .collect();
    if !shared.is_empty() {
        return shared;
    }
    // "accused of oppressing Turks": a gerund may be taken for an adjective of its object.
    if tree.relation(verb) == Relation::Amod && tree.token(verb).xpos == Xpos::Vbg {
        return tree.head(verb).filter(|&h| h > verb).into_iter().collect();
    }
    // "the missiles Russia supplied": a relative clause with a subject of its own and no object.
    if tree.relation(verb) == Relation::AclRelcl
        && tree.children_by(verb, &[Relation::Nsubj]).any(|s| antecedent(tree, s) == s)
    {
        return tree.head(verb).into_iter().collect();
    }
    Vec::new()
}

/// Whom or what a passive is done to.
fn patient_of_participle(tree: &Tree<'_>, verb: TokenId, depth: usize) -> Option<TokenId> {
    if let Some(own) = tree.child(verb, Relation::NsubjPass).or_else(|| tree.child(verb, Relation::Nsubj)) {
        return Some(antecedent(tree, own));
    }
    let head = tree.head(verb)?;
    match tree.relation(verb) {
        Relation::Acl | Relation::AclRelcl => Some(head),
        Relation::Advcl | Relation::Conj | Relation::Xcomp if depth > 0 => {
            if tree.is_verb(head) && is_passive(tree, head) {
                patient_of_participle(tree, head, depth - 1)
            } else {
                subject_within(tree, head, depth)
            }
        }
        _ => None,
    }
}

/// The indirect object; of a passive with an object of its own, its subject ("Egypt was given tanks").
fn indirect_object(tree: &Tree<'_>, verb: TokenId) -> Option<TokenId> {
    if let Some(own) = tree.child(verb, Relation::Iobj) {
        return Some(antecedent(tree, own));
    }
    // "lend it ten million dollars": of two objects the first is the receiver.
    let mut own = tree.children_by(verb, &[Relation::Obj]);
    if let (Some(first), Some(_)) = (own.next(), own.next()) {
        return Some(antecedent(tree, first));
    }
    if is_passive(tree, verb) && tree.child(verb, Relation::Obj).is_some() {
        return patient_of_participle(tree, verb, DEPTH);
    }
    None
}
