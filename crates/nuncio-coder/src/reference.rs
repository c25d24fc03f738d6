//! Pronouns and descriptions: who is most in the reader's mind where *he*, *its* or *the country* stands, and who *we* are.

use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_world::{EntityKind, RoleKind};

use crate::directory::Directory;
use crate::quotes::{Kind, Quotation};
use crate::tree::Tree;
use crate::who::{Through, Who};

/// A mention remembered for pronouns and descriptions to come.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    token: TokenId,
    sentence: usize,
    weight: f32,
    kind: SeenKind,
    /// Several: *they* may stand for it.
    plural: bool,
    who: Who,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeenKind {
    State,
    Person,
    Body,
}

/// What a pronoun or description asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// *The country*.
    State,
    /// *It*: a state, or a body that has a place in the world.
    Body,
    /// *He, she*.
    Person,
    /// *They*.
    Several,
}

/// How far back a pronoun looks, in sentences.
const REACH: usize = 3;

impl Directory<'_> {
    /// Weighs every mention for the pronouns after it: subjects most, then objects, then the rest.
    pub(crate) fn remember_mentions(&mut self, index: usize, tree: &Tree<'_>) {
        for id in tree.ids() {
            let token = tree.token(id);
            let hit = self.names.at(id).copied();
            if hit.is_some_and(|h| h.tokens.end() != id.index() + 1)
                || !matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj)
            {
                continue;
            }
            let relation = tree.relation(tree.first_conjunct(self.top_of_name(tree, id)));
            // A title beside its holder is no mention of its own.
            if hit.is_none() && matches!(relation, Relation::NmodDesc | Relation::Appos | Relation::Flat) {
                continue;
            }
            let weight = match relation {
                Relation::Nsubj | Relation::NsubjPass => 3.0,
                Relation::Obj | Relation::Iobj => 2.5,
                Relation::Obl | Relation::OblAgent => 1.5,
                Relation::Amod | Relation::Compound => 0.5,
                _ => 1.0,
            };
            let Some(who) = self.actor(tree, id, 3) else { continue };
            if !who.is_placed() && who.sectors.is_empty() {
                continue;
            }
            let kind = match who.entity.map(|e| self.world.entity(e).kind) {
                Some(EntityKind::Person) => SeenKind::Person,
                Some(EntityKind::State) if who.sectors.is_empty() => SeenKind::State,
                // A proper noun that a title explains is a person.
                None if hit.is_none() && token.upos == Upos::Propn => SeenKind::Person,
                _ if self.role_of(tree, id).is_some_and(|r| r == RoleKind::Person) => SeenKind::Person,
                _ => SeenKind::Body,
            };
            let plural = matches!(token.xpos, Xpos::Nns | Xpos::Nnps)
                || tree.children_by(id, &[Relation::Conj]).next().is_some();
            self.seen.push(Seen { token: id, sentence: index, weight, kind, plural, who });
        }
    }

    /// Takes in who says what: *we* and *our* in somebody's words are the speaker, *you* and *your* the hearer.
    pub(crate) fn hear(&mut self, quotes: &[Quotation]) {
        // Inner quotes come after the ones they stand in, and win.
        for quote in quotes.iter().filter(|q| matches!(q.kind, Kind::Direct | Kind::Mixed)) {
            let speaker = quote.speaker.as_ref().and_then(|s| s.who.as_ref());
            for &id in &quote.tokens {
                let who = match self.doc.token(id).lemma.to_lowercase().as_str() {
                    "i" | "we" | "my" | "our" | "us" | "me" | "ours" | "ourselves" => speaker,
                    "you" | "your" | "yours" => quote.hearer.as_ref(),
                    _ => None,
                };
                if let Some(who) = who {
                    self.voices.insert(id, Who { through: Through::Reference, ..who.clone() });
                }
            }
        }
    }

    pub(crate) fn who_of_pronoun(&self, tree: &Tree<'_>, pronoun: TokenId) -> Option<Who> {
        if let Some(who) = self.voices.get(&pronoun) {
            return Some(who.clone());
        }
        let wanted = match tree.lemma(pronoun).to_lowercase().as_str() {
            "he" | "she" | "his" | "her" | "him" => Wanted::Person,
            "it" | "its" => Wanted::Body,
            "they" | "them" | "their" => Wanted::Several,
            _ => return None,
        };
        // "The rebels freed two of them": who is acted upon is not who acts.
        let owns = tree.relation(pronoun) == Relation::NmodPoss;
        let other = wanted == Wanted::Body || wanted == Wanted::Several && !owns;
        let clause_subject = if other { self.clause_subject(tree, pronoun) } else { None };
        // "Australia lifted its sanctions": what a state does with its own. Of a part of a state *its* is somebody else's.
        if owns && let Some(owner) = clause_subject.as_ref().filter(|who| who.is_placed() && who.sectors.is_empty()) {
            return Some(Who { through: Through::Reference, ..owner.clone() });
        }
        self.who_says_it(tree, pronoun, wanted, clause_subject.as_ref())
            .or_else(|| self.most_salient(tree, pronoun, wanted, clause_subject.as_ref()))
    }

    /// *Morocco denied that it had shelled Algeria, Iran's claim that it had freed them*: a pronoun in what is said is who says it,
    /// unless another of that name acts in its clause.
    fn who_says_it(&self, tree: &Tree<'_>, pronoun: TokenId, wanted: Wanted, not: Option<&Who>) -> Option<Who> {
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
                let is_speaker =
                    |s: &&Seen| s.token == speaker || name.is_some_and(|n| n.tokens.holds(s.token.index()));
                let seen = self.seen.iter().find(is_speaker)?;
                // "said it had defended its policies": what is his may be his in his own clause.
                let other =
                    tree.relation(pronoun) == Relation::NmodPoss || not.is_none_or(|n| !is_same(n, &seen.who, wanted));
                return (fits(seen, wanted) && other).then(|| Who { through: Through::Reference, ..seen.who.clone() });
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

    /// *The teachers*, after *two Malawian teachers*: those of the same word before it, where all of these belong to one.
    pub(crate) fn owner_told_before(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        if !tree.has_child_lemma(head, &["the", "these", "those"]) {
            return None;
        }
        let lemma = tree.lemma(head);
        let here = self.sentence_of(tree)?;
        let mut before = self
            .seen
            .iter()
            .filter(|s| s.token < head && here - s.sentence <= REACH && s.who.is_placed())
            .filter(|s| self.doc.token(s.token).lemma == lemma);
        let first = before.next()?;
        before.all(|s| s.who.same_side(&first.who)).then(|| first.who.clone())
    }

    fn sentence_of(&self, tree: &Tree<'_>) -> Option<usize> {
        self.doc.sentences.iter().position(|s| s.tokens == tree.sentence.tokens)
    }

    /// *The country, the reclusive nation*: the most salient state other than the one acting in the clause.
    pub(crate) fn who_of_description(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        let definite = tree.has_child_lemma(head, &["the", "this", "that"]);
        // "the Southeast Asian nations": several, or told apart by a name, are not the state spoken of.
        let one = !matches!(tree.token(head).xpos, Xpos::Nns | Xpos::Nnps);
        let named = tree.children_by(head, &[Relation::Amod, Relation::Compound]).any(|c| {
            matches!(tree.token(c).xpos, Xpos::Nnp | Xpos::Nnps) || tree.token(c).form.starts_with(char::is_uppercase)
        });
        if !definite || !one || named {
            return None;
        }
        let clause_subject = self.clause_subject(tree, head);
        self.most_salient(tree, head, Wanted::State, clause_subject.as_ref())
    }

    /// Who is the subject of the clause that a word stands in, the word itself aside.
    fn clause_subject(&self, tree: &Tree<'_>, id: TokenId) -> Option<Who> {
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

    fn most_salient(&self, tree: &Tree<'_>, at: TokenId, wanted: Wanted, not: Option<&Who>) -> Option<Who> {
        let here = self.sentence_of(tree)?;
        let mut scores: Vec<(f32, &Who)> = Vec::new();
        for seen in self.seen.iter().filter(|s| s.token < at) {
            let distance = here - seen.sentence;
            if distance > REACH || !fits(seen, wanted) || not.is_some_and(|n| is_same(n, &seen.who, wanted)) {
                continue;
            }
            let weight = seen.weight * 0.6f32.powi(distance as i32);
            match scores.iter_mut().find(|(_, who)| who.same_side(&seen.who) && who.sectors == seen.who.sectors) {
                Some((score, _)) => *score += weight,
                None => scores.push((weight, &seen.who)),
            }
        }
        let best = scores.iter().copied().reduce(|a, b| if b.0 > a.0 { b } else { a })?;
        Some(Who { through: Through::Reference, ..best.1.clone() })
    }
}

/// Whether two are one, for a pronoun of this kind: of several, the police of a country are not its students.
fn is_same(one: &Who, other: &Who, wanted: Wanted) -> bool {
    one.same_side(other) && (wanted != Wanted::Several || one.sectors == other.sectors)
}

/// Whether a mention is of the kind that is asked for.
fn fits(seen: &Seen, wanted: Wanted) -> bool {
    match wanted {
        Wanted::State => seen.kind == SeenKind::State,
        Wanted::Body => seen.kind == SeenKind::State || seen.kind == SeenKind::Body && seen.who.is_placed(),
        Wanted::Person => seen.kind == SeenKind::Person && !seen.plural,
        Wanted::Several => seen.plural && seen.kind != SeenKind::State,
    }
}
