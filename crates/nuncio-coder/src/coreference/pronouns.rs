//! He, she, it and they, with whose they are: agreement, the clause's own subject, who says it, and who is most in mind.

use nuncio_language::{Relation, TokenId, Upos, Xpos};

use super::Link;
use super::mentions::{Kind, Mention, Referent};
use super::salience::{From, REACH};
use super::words::{Gender, Word};
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
        let owner = tree.relation(id) == Relation::NmodPoss;
        let acts = matches!(tree.relation(id), Relation::Nsubj | Relation::NsubjPass);
        let subject = if acts { None } else { self.clause_subject(tree, id) };
        // "Australia lifted its sanctions": what a state does with its own. Of a part of a state *its* is somebody else's.
        if let Some(own) = subject.as_ref().filter(|who| owner && wanted == Word::It && who.is_state()) {
            return self.link_to_subject(tree, id, own);
        }
        let not = subject.as_ref().filter(|_| !owner || wanted == Word::It);
        if let Some(link) = self.who_says_it(tree, id, wanted, not) {
            return Some(link);
        }
        // "They say": people.
        let says = |verb: TokenId| references.is(Word::Says, tree.lemma(verb)) && tree.token(verb).xpos == Xpos::Vbp;
        if wanted == Word::They && acts && tree.head(id).is_some_and(says) {
            return Some(Link::Nobody);
        }
        // What is done may be done to a thing; who acts, and whose an army is, is somebody.
        let verb = tree.head(id);
        let alone = |verb: TokenId| tree.children_by(verb, &[Relation::Obj, Relation::Iobj]).all(|o| o == id);
        let things = wanted == Word::It && tree.relation(id) == Relation::Obj && verb.is_some_and(alone);
        let from = From { at: id, sentence, reach: REACH, not, parallel: things, states: false };
        let fits = |r: &Referent<'_>, m: &Mention| fits(r, m, wanted) || things && r.kind == Kind::Thing;
        let link = self.most_salient(tree, &from, fits);
        // "The police … they": a body may be several.
        let body = |r: &Referent<'_>, _: &Mention| matches!(r.kind, Kind::Group | Kind::Body) && !r.several;
        match (link, wanted) {
            (None, Word::They) => self.most_salient(tree, &from, body),
            (link, _) => link,
        }
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
    fn who_says_it(&self, tree: &Tree<'_>, pronoun: TokenId, wanted: Word, not: Option<&Who>) -> Option<Link> {
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
                let name = self.names.at(speaker);
                let told = self
                    .coreference
                    .mentions
                    .iter()
                    .find(|m| m.token == speaker || name.is_some_and(|n| n.tokens.holds(m.token.index())))?;
                let referent = &self.coreference.referents[told.referent];
                // "said it had defended its policies": what is his may be his in his own clause.
                let other = tree.relation(pronoun) == Relation::NmodPoss
                    || not.is_none_or(|not| !referent.whos.iter().any(|who| not.same_side(who)));
                return (fits(referent, told, wanted) && other).then(|| self.link_to(told.referent));
            }
            at = head;
        }
        None
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

/// Whether a referent is what a pronoun asks for.
fn fits(referent: &Referent<'_>, mention: &Mention, wanted: Word) -> bool {
    let person = |gender| {
        referent.kind == Kind::Person && !referent.several && referent.gender.is_none_or(|known| known == gender)
    };
    let placed = || referent.whos.iter().any(Who::is_placed);
    match wanted {
        Word::He => person(Gender::Man),
        Word::She => person(Gender::Woman),
        Word::It => {
            let body = matches!(referent.kind, Kind::Body | Kind::Group) && placed();
            !referent.several && !mention.plural && (referent.kind == Kind::State || body)
        }
        Word::They => (referent.several || mention.plural) && referent.kind != Kind::Thing,
        _ => false,
    }
}
