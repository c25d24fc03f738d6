//! He, she, it and they, with whose they are: agreement, the clause's own subject, who says it, and who is most in mind.

use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_world::{EntityKind, Sector};

use super::mentions::{Kind, Mention, Place, Referent, verb_over};
use super::salience::{ALIKE, ALIKE_PERSONS, From};
use super::words::{Gender, Word};
use super::{Antecedent, Link};
use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::Who;

impl Directory<'_> {
    pub(super) fn link_of_pronoun(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        let token = tree.token(id);
        if token.upos != Upos::Pron && token.xpos != Xpos::PrpS || tree.relation(id) == Relation::Expl {
            return None;
        }
        // "WHO" in capitals among small letters is no pronoun.
        if self.names.at(id).is_some() && tree.has_small_letters() {
            return None;
        }
        let references = self.coreference.references;
        let wanted = references.pronoun(&tree.lemma(id).to_lowercase())?;
        if wanted == Word::It && self.is_impersonal(tree, id) {
            return Some(Link::Nobody);
        }
        let owner = tree.relation(id) == Relation::NmodPoss;
        let acts = matches!(tree.relation(id), Relation::Nsubj | Relation::NsubjPass);
        let subject = if acts { None } else { self.clause_subject(tree, id) };
        // "Australia lifted its sanctions": what a state does with its own. Of a part of a state *its* is somebody else's.
        if let Some(own) = subject.as_ref().filter(|who| owner && wanted == Word::It && who.is_state()) {
            return self.link_to_subject(tree, id, own);
        }
        let excluded = self.excluded(tree, id);
        if let Some(link) = self.link_to_owner(tree, id, wanted, &excluded).filter(|_| owner && !acts) {
            return Some(link);
        }
        // "enabling it to": what hangs on a clause may be done to who acts in that.
        let finite = verb_over(tree, id).is_none_or(|verb| tree.token(verb).xpos != Xpos::Vbg);
        let not = subject.as_ref().filter(|_| if owner { wanted == Word::It } else { finite });
        if let Some(link) = self.who_says_it(tree, id, wanted, not, &excluded) {
            return Some(link);
        }
        // "They say": people.
        let says = |verb: TokenId| references.is(Word::Says, tree.lemma(verb)) && tree.token(verb).xpos == Xpos::Vbp;
        if wanted == Word::They && acts && tree.head(id).is_some_and(says) {
            return Some(Link::Nobody);
        }
        // "upset about it": a matter, and hardly who acts.
        let to = |case: &str| matches!(case, "to" | "with" | "from" | "against" | "by" | "on" | "");
        if wanted == Word::It && tree.relation(id) == Relation::Obl && !to(&tree.case(id)) {
            return Some(Link::Nobody);
        }
        // What is done may be done to a thing; who acts, and whose an army is, is somebody.
        let verb = tree.head(id);
        let alone = |verb: TokenId| tree.children_by(verb, &[Relation::Obj, Relation::Iobj]).all(|o| o == id);
        let things = wanted == Word::It && tree.relation(id) == Relation::Obj && verb.is_some_and(alone);
        let one_person = one_person(wanted);
        let from = From {
            // Two persons of one country are not the same.
            not: not.filter(|_| !one_person),
            parallel: things,
            alike: if wanted == Word::It { ALIKE } else { ALIKE_PERSONS },
            one_person,
            of_people: wanted != Word::It,
            acts,
            excluded: &excluded,
            ..From::new(id, sentence)
        };
        // A report may say what its makers do.
        let telling = |m: &Mention| {
            let lemma = self.doc.token(m.token).lemma.to_lowercase();
            m.place.acts() && (references.is(Word::Telling, &lemma) || references.is(Word::It, &lemma))
        };
        // "The plan is so weak that it …": what acts in the sentence may act on.
        let acting = |m: &Mention| acts && m.place.acts() && m.sentence == sentence;
        // "It can fly, it was announced": no deed, and any thing that the sentence before is about.
        let no_deed = acts && tree.head(id).is_some_and(|head| is_no_deed(tree, head));
        let about = |m: &Mention| no_deed && m.place.acts() && m.sentence + 1 == sentence;
        let may_tell = |r: &Referent<'_>, m: &Mention| match wanted {
            Word::It => !r.several && (telling(m) || acting(m) || about(m)),
            Word::They => r.several && about(m),
            _ => false,
        };
        let thing = |r: &Referent<'_>, m: &Mention| r.kind == Kind::Thing && (things && !r.several || may_tell(r, m));
        // "They" of a quotation were told of in it, or did the same: somebody may show them.
        let deed = tree.head(id).filter(|_| acts).map(|verb| tree.lemma(verb));
        let did_so = |m: &Mention| m.place.acts() && m.deed.as_ref().map(|(verb, _)| verb.as_str()) == deed;
        let heard = |m: &Mention| {
            let near = m.quoted && m.sentence + 1 >= sentence || deed.is_some() && did_so(m);
            near || wanted != Word::They || !self.coreference.is_quoted(id)
        };
        let fits = |r: &Referent<'_>, m: &Mention| (fits(r, m, wanted) || thing(r, m)) && heard(m);
        if wanted != Word::It && self.goes_on_unknown(tree, sentence, id, wanted, fits) {
            return Some(Link::Nobody);
        }
        let link = self.most_salient(tree, &from, fits);
        if let Some(Link::To(found)) = &link
            && wanted != Word::They
            && (self.is_either(tree, id, found, &excluded, wanted) || one_person && self.is_told_later(tree, id, found))
        {
            return Some(Link::Nobody);
        }
        // "The police … they": a body may be several.
        let body = |r: &Referent<'_>, m: &Mention| {
            matches!(r.kind, Kind::Group | Kind::Body) && !r.several && m.place.acts() && heard(m)
        };
        // Of a body whose country nobody knows no more is known by *it*.
        let placed = |found: &[Antecedent]| found.iter().all(|antecedent| antecedent.who.is_placed());
        match (link, wanted) {
            (Some(Link::To(found)), Word::It) if !placed(&found) => Some(Link::Nobody),
            (None, Word::They) => self.most_salient(tree, &From { reach: 1, ..from }, body),
            (link, _) => link,
        }
    }

    /// *She* that goes on where an earlier *she* was nobody certain, and nobody was told of since.
    fn goes_on_unknown(
        &self,
        tree: &Tree<'_>,
        sentence: usize,
        id: TokenId,
        wanted: Word,
        fits: impl Fn(&Referent<'_>, &Mention) -> bool,
    ) -> bool {
        let references = self.coreference.references;
        let start = self.doc.sentences.get(sentence.saturating_sub(1)).map_or(0, |s| s.tokens.start());
        let same = |&at: &usize| {
            let token = &self.doc.tokens[at];
            let pronoun = token.upos == Upos::Pron && references.pronoun(&token.lemma.to_lowercase()) == Some(wanted);
            pronoun && self.coreference.is_quoted(TokenId(at as u32)) == self.coreference.is_quoted(id)
        };
        let Some(before) = (start..id.index()).rev().find(same).map(|at| TokenId(at as u32)) else { return false };
        let unknown = matches!(self.link(before), None | Some(Link::Nobody));
        let new = |m: &Mention| fits(&self.coreference.referents[m.referent], m);
        let mut since =
            self.coreference.mentions.iter().rev().take_while(|m| m.token > before).filter(|m| m.token < id);
        unknown && (tree.sentence.tokens.holds(before.index()) || !since.any(new))
    }

    /// *In what he called a duty, Brandt thanked Chad*: a pronoun before the subject of its sentence may be that already.
    fn is_told_later(&self, tree: &Tree<'_>, id: TokenId, found: &[Antecedent]) -> bool {
        let mut root = id;
        while let Some(head) = tree.head(root) {
            root = head;
        }
        let subject = tree.children_by(root, &[Relation::Nsubj]).find(|&s| s > id && !tree.is_below(id, s));
        let Some(subject) = subject else { return false };
        let hit = self.names.at(subject).map(|hit| hit.entity);
        let person = |entity| self.world.entity(entity).kind == EntityKind::Person;
        if !hit.map_or_else(|| self.is_person_name(subject), person) {
            return false;
        }
        let form = |referent: usize| {
            let last = self.coreference.referents[referent].names.last();
            last.is_some_and(|last| self.name_ends_with(subject, last))
        };
        !found.iter().any(|a| hit.is_some() && a.who.entity == hit || form(a.referent))
    }

    /// Whether the last word of a name is this.
    fn name_ends_with(&self, at: TokenId, word: &str) -> bool {
        let hit = self.names.at(at).map(|hit| hit.tokens);
        let name = || self.doc.names.iter().find(|n| n.tokens.holds(at.index())).map(|n| n.tokens);
        let last = hit.or_else(name).map_or(at.index(), |tokens| tokens.end().saturating_sub(1));
        self.doc.tokens.get(last).is_some_and(|token| token.form.to_lowercase() == word)
    }

    /// *Brandt met Aho before he left*: the clause before tells of another as well.
    fn is_either(&self, tree: &Tree<'_>, id: TokenId, found: &[Antecedent], excluded: &[usize], wanted: Word) -> bool {
        let aside = tree
            .head(id)
            .filter(|&verb| tree.relation(verb) == Relation::Advcl && tree.relation(id) == Relation::Nsubj);
        let Some(matrix) = aside.and_then(|verb| tree.head(verb)) else { return false };
        let rival = |m: &Mention| {
            let referent = &self.coreference.referents[m.referent];
            let other = found.iter().all(|a| a.referent != m.referent && !referent.whos.contains(&a.who));
            other
                && m.place != Place::Modifier
                && !excluded.contains(&m.referent)
                && fits(referent, m, wanted)
                && tree.is_below(m.token, matrix)
        };
        let first = tree.sentence.tokens.start();
        let here = self.coreference.mentions.iter().rev().take_while(|m| m.token.index() >= first);
        here.filter(|m| m.token < id).any(rival)
    }

    /// *Rubio ratcheted up his attacks, Obama and Hollande reaffirmed their commitment*: what somebody does with his own.
    fn link_to_owner(&self, tree: &Tree<'_>, id: TokenId, wanted: Word, excluded: &[usize]) -> Option<Link> {
        if wanted == Word::It {
            return None;
        }
        let clause = clause_over(tree, id)?;
        let own =
            |clause: TokenId| tree.children_by(clause, &[Relation::Nsubj]).next().filter(|_| !tree.is_verb(clause));
        // "All three ran to give their talks": an open clause has the subject of the one above.
        let open = Some(clause).filter(|&c| matches!(tree.relation(c), Relation::Advcl | Relation::Xcomp));
        let above =
            || open.and_then(|c| tree.head(c)).and_then(|c| own(c).or_else(|| crate::arguments::subject(tree, c)));
        let subject = own(clause).or_else(|| crate::arguments::subject(tree, clause)).or_else(above);
        let subject = subject.filter(|&s| s < id && !tree.is_below(id, s))?;
        let name = self.names.at(subject);
        let is_subject = |m: &&Mention| m.token == subject || name.is_some_and(|n| n.tokens.holds(m.token.index()));
        // Those that are joined come last.
        let told = self.coreference.mentions.iter().rev().find(is_subject).or_else(|| self.told_at(tree, subject));
        let Some(told) = told else {
            // "One in five changed their minds": people whom nobody knows.
            let person = matches!(tree.token(subject).upos, Upos::Num | Upos::Propn);
            return person.then_some(Link::Nobody);
        };
        let referent = &self.coreference.referents[told.referent];
        let several = wanted == Word::They && tree.child(subject, Relation::Conj).is_some();
        if several {
            let of_subject = |r: &usize| self.coreference.referents[*r].members.contains(&told.referent);
            let joined = (0..self.coreference.referents.len()).rev().find(of_subject);
            return Some(joined.map_or(Link::Nobody, |joined| self.link_to(joined)));
        }
        if referent.kind == Kind::Thing && tree.token(subject).upos == Upos::Num {
            return Some(Link::Nobody);
        }
        if !fits(referent, told, wanted) || excluded.contains(&told.referent) {
            return None;
        }
        // "Brandt received Aho during his visit": either's.
        let of_object =
            |m: &&Mention| m.token > subject && m.token < id && m.place == Place::Object && m.referent != told.referent;
        let rival = |m: &&Mention| fits(&self.coreference.referents[m.referent], m, wanted);
        let mut here = self.coreference.mentions.iter().rev().take_while(|m| m.token >= subject).filter(of_object);
        let aside = tree.head(id).is_some_and(|head| tree.relation(head) == Relation::Obl);
        Some(if aside && here.any(|m| rival(&m)) { Link::Nobody } else { self.link_to(told.referent) })
    }

    /// The subject of a clause as what *its* stands for.
    fn link_to_subject(&self, tree: &Tree<'_>, id: TokenId, own: &Who) -> Option<Link> {
        let of_sentence = |at: TokenId| tree.sentence.tokens.holds(at.index());
        let mut before = self.coreference.mentions.iter().rev().filter(|m| m.token < id && of_sentence(m.token));
        let is_own = |referent: usize| self.coreference.referents[referent].whos.contains(own);
        before.find(|m| is_own(m.referent)).map(|m| self.link_to(m.referent))
    }

    /// *Morocco denied that it had shelled Algeria, Iran's claim that it had freed them*: a pronoun in what is said is who says it,
    /// unless another of that name acts in its clause.
    fn who_says_it(
        &self,
        tree: &Tree<'_>,
        pronoun: TokenId,
        wanted: Word,
        not: Option<&Who>,
        excluded: &[usize],
    ) -> Option<Link> {
        let mut at = pronoun;
        while let Some(head) = tree.head(at) {
            // "a crackdown that they say is forcing them": a clause without its subject is no place to look from.
            let whole = || tree.children_by(at, &[Relation::Nsubj, Relation::NsubjPass]).next().is_some();
            let speaker = match tree.relation(at) {
                Relation::Ccomp if whole() && tree.is_verb(head) => crate::arguments::subject(tree, head),
                Relation::Acl | Relation::AclRelcl | Relation::Ccomp if tree.mark(at) == "that" => {
                    self.whose_words(tree, head)
                }
                _ => None,
            };
            if let Some(speaker) = speaker.filter(|&speaker| speaker < pronoun) {
                // "Eight percent said they": who says it is meant, and nobody knows him.
                let Some(told) = self.told_at(tree, speaker) else {
                    return (wanted != Word::It).then_some(Link::Nobody);
                };
                let referent = &self.coreference.referents[told.referent];
                if referent.kind == Kind::Thing && wanted != Word::It {
                    return Some(Link::Nobody);
                }
                // "said it had defended its policies": what is his may be his in his own clause.
                let other = tree.relation(pronoun) == Relation::NmodPoss
                    || not.is_none_or(|not| !referent.whos.iter().any(|who| not.same_side(who)));
                // "The company says they": a body may be several.
                let body = wanted == Word::They && matches!(referent.kind, Kind::Group | Kind::Body);
                if !body && !fits(referent, told, wanted) || !other || excluded.contains(&told.referent) {
                    // A name of which a part stands for somebody else.
                    let unknown = one_person(wanted) && referent.kind != Kind::Person && self.is_person_name(speaker);
                    return unknown.then_some(Link::Nobody);
                }
                let rival = self.has_rival(tree, at, pronoun, told, wanted, excluded);
                return Some(if rival { Link::Nobody } else { self.link_to(told.referent) });
            }
            // "One in five say they would": nobody in particular says it.
            let says = || self.coreference.references.is(Word::Says, tree.lemma(head)) && tree.is_verb(head);
            if wanted == Word::They && speaker.is_none() && tree.relation(at) == Relation::Ccomp && says() {
                return Some(Link::Nobody);
            }
            at = head;
        }
        None
    }

    /// *Brandt said Aho would pay if he returned*: whether what is said tells of another before the pronoun whom it may be.
    fn has_rival(
        &self,
        tree: &Tree<'_>,
        content: TokenId,
        pronoun: TokenId,
        speaker: &Mention,
        wanted: Word,
        excluded: &[usize],
    ) -> bool {
        let of_speaker = &self.coreference.referents[speaker.referent];
        let rival = |m: &&Mention| {
            let referent = &self.coreference.referents[m.referent];
            let other = m.referent != speaker.referent
                && (referent.whos.is_empty() || referent.whos != of_speaker.whos)
                && !excluded.contains(&m.referent);
            // "share intelligence with it": services that nobody tells whose are no rival of a state.
            let placed = wanted != Word::It || referent.whos.iter().any(Who::is_placed);
            other && placed && fits(referent, m, wanted) && tree.is_below(m.token, content)
        };
        // "said he would return as he had promised": who goes on is the speaker.
        let same = |m: &&Mention| m.referent == speaker.referent && m.token > speaker.token && m.token < pronoun;
        let goes_on = |m: &Mention| m.place.acts() && tree.is_below(m.token, content);
        if self.coreference.mentions.iter().rev().take_while(|m| m.token > speaker.token).filter(same).any(goes_on) {
            return false;
        }
        let before = self.coreference.mentions.iter().rev().filter(|m| m.token < pronoun);
        before.take_while(|m| m.token > speaker.token).any(|m| rival(&m))
    }

    /// Whom a pronoun in the clause of a noun stands for: *Iran's claim that it …*, *Chad denied charges that it …*.
    fn whose_words(&self, tree: &Tree<'_>, noun: TokenId) -> Option<TokenId> {
        let owner = tree.child(noun, Relation::NmodPoss);
        let verb = tree.head(noun).filter(|&verb| tree.is_verb(verb) && tree.relation(noun) == Relation::Obj);
        match (owner, verb) {
            (None, Some(verb)) => crate::arguments::subject(tree, verb),
            // "denied Ukraine's charges that it had": either may be meant.
            (Some(_), Some(_)) | (None, None) => None,
            (owner, None) => owner,
        }
    }

    /// Who is the subject of the clause that a word stands in, the word itself aside.
    pub(super) fn clause_subject(&self, tree: &Tree<'_>, id: TokenId) -> Option<Who> {
        // A subject may be told of by another such word, and that one by this.
        if self.asking.borrow().contains(&id) {
            return None;
        }
        self.asking.borrow_mut().push(id);
        let subject = self.clause_subject_of(tree, id);
        self.asking.borrow_mut().pop();
        subject
    }

    fn clause_subject_of(&self, tree: &Tree<'_>, id: TokenId) -> Option<Who> {
        let mut at = id;
        while let Some(head) = tree.head(at) {
            if matches!(tree.token(head).upos, Upos::Verb | Upos::Aux) {
                let subject = crate::arguments::subject(tree, head)?;
                if subject == id || tree.is_below(id, subject) && !tree.is_below(head, subject) {
                    return None;
                }
                let made = || self.maker(tree, subject).into_iter().next().map(|m| m.who);
                return self.who(tree, subject, 2).or_else(made);
            }
            at = head;
        }
        None
    }
}

/// Whether a pronoun asks for one man or one woman.
fn one_person(wanted: Word) -> bool {
    matches!(wanted, Word::He | Word::She)
}

/// Whether a clause tells what can or will be, what something is, or what is done to it.
fn is_no_deed(tree: &Tree<'_>, head: TokenId) -> bool {
    let modal = |&c: &TokenId| tree.token(c).xpos == Xpos::Md;
    let passive = [Relation::Cop, Relation::AuxPass].iter().any(|&relation| tree.child(head, relation).is_some());
    passive || tree.children(head).iter().any(modal)
}

/// The verb, or the noun or adjective with a subject, whose clause a word stands in.
fn clause_over(tree: &Tree<'_>, id: TokenId) -> Option<TokenId> {
    let mut at = id;
    for _ in 0..tree.sentence.tokens.len() {
        at = tree.head(at)?;
        if tree.is_verb(at) || tree.child(at, Relation::Nsubj).is_some() {
            return Some(at);
        }
    }
    None
}

/// Whether a referent is what a pronoun asks for.
fn fits(referent: &Referent<'_>, mention: &Mention, wanted: Word) -> bool {
    let person = |gender| {
        referent.kind == Kind::Person && !referent.several && referent.gender.is_none_or(|known| known == gender)
    };
    match wanted {
        Word::He => person(Gender::Man),
        Word::She => person(Gender::Woman),
        Word::It => {
            let body = matches!(referent.kind, Kind::State | Kind::Body | Kind::Group);
            // "told the newspaper that": whom one talks to is hardly who is talked of.
            let hearer = referent.whos.iter().any(|who| who.sectors.first() == Some(&Sector::Med));
            // "A fellow at the institute": of whom one is, and not who is talked of.
            let aside = referent.kind == Kind::Group && mention.place == Place::Other;
            body && !aside
                && (!hearer || mention.place.acts())
                && !referent.several
                && !mention.plural
                && mention.place != Place::Modifier
        }
        Word::They => (referent.several || mention.plural) && referent.kind != Kind::Thing,
        _ => false,
    }
}
