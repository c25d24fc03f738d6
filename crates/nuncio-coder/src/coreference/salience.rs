//! Who is most in the reader's mind where a word refers back.

use nuncio_language::{Relation, TokenId};

use super::Link;
use super::mentions::{Deed, Kind, Mention, Place, Referent, verb_over};
use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::Who;

/// How far back a pronoun looks, in sentences.
pub(super) const REACH: usize = 3;
/// How far back a title or description looks, in sentences.
pub(super) const FAR: usize = 8;
/// What a sentence between takes off.
const FADES: f32 = 0.5;
/// Two are alike where the second has so much of what the first has.
pub(super) const ALIKE: f32 = 0.9;
/// Of two men, or two women, the second is no further behind than that, and then either may be meant.
pub(super) const ALIKE_PERSONS: f32 = 0.75;
/// Of two who bear a title either may be meant by it: *Shinzo Abe met David Cameron. The prime minister …*
pub(super) const OF_ONE_TITLE: f32 = 0.8;
/// What stood in the same place of the sentence before gains so much.
const PARALLEL: f32 = 1.3;
/// What the same was done to before gains so much.
const SAME_DEED: f32 = 6.0;

/// Of whom nothing tells a man from a woman counts so much where one of them is asked for: by a name, or as *the ambassador*.
const NAME_OF_NO_GENDER: f32 = 0.8;
const NOUN_OF_NO_GENDER: f32 = 0.55;

/// Who acts goes on to act.
const SAME_PLACE: f32 = 1.3;
/// Where people are told of again counts so much beside where they are told of most.
const TOLD_AGAIN: f32 = 0.25;

/// What is told of a state's people and bodies counts so much for the state.
const OF_STATE: f32 = 0.5;

/// Where a word that refers back stands, and what it leaves out.
pub(super) struct From<'f> {
    pub(super) at: TokenId,
    pub(super) sentence: usize,
    pub(super) reach: usize,
    /// Who acts in its clause, and is not done to by himself.
    pub(super) not: Option<&'f Who>,
    /// An object looks for an object.
    pub(super) parallel: bool,
    /// Two are alike where the second has so much of what the first has, and then nobody is meant.
    pub(super) alike: f32,
    /// A state is in mind where its people and bodies are told of.
    pub(super) states: bool,
    /// It asks for one man or one woman.
    pub(super) one_person: bool,
    /// It asks for people, one or several.
    pub(super) of_people: bool,
    /// It is the subject of its clause.
    pub(super) acts: bool,
    /// Referents that it cannot stand for.
    pub(super) excluded: &'f [usize],
}

impl From<'_> {
    /// A word that looks back as far as a pronoun does, and leaves out nobody.
    pub(super) fn new(at: TokenId, sentence: usize) -> Self {
        From {
            at,
            sentence,
            reach: REACH,
            not: None,
            parallel: false,
            alike: ALIKE,
            states: false,
            one_person: false,
            of_people: false,
            acts: false,
            excluded: &[],
        }
    }
}

impl Directory<'_> {
    /// The one that is most in mind of those that fit, or that nobody is.
    pub(super) fn most_salient(
        &self,
        tree: &Tree<'_>,
        from: &From<'_>,
        fits: impl Fn(&Referent<'_>, &Mention) -> bool,
    ) -> Option<Link> {
        let object = from.parallel && self.place_of(tree, from.at) == Place::Object;
        let verb = verb_over(tree, from.at).filter(|_| object);
        let deed = verb.map(|verb| self.deed(tree, verb));
        let quoted = self.coreference.is_quoted(from.at);
        let mut scores: Vec<(f32, usize)> = Vec::new();
        let before = self.coreference.mentions.iter().rev().filter(|m| m.token < from.at);
        for mention in before.take_while(|m| from.sentence - m.sentence <= from.reach) {
            let Some((at, share)) = self.counts_for(mention.referent, from.states) else { continue };
            let referent = &self.coreference.referents[at];
            if from.excluded.contains(&at) {
                continue;
            }
            if mention.quoted && !quoted || !fits(referent, mention) || self.is_around(tree, mention, from.at) {
                continue;
            }
            if from.not.is_some_and(|not| referent.whos.iter().any(|who| not.same_side(who))) {
                continue;
            }
            let distance = from.sentence - mention.sentence;
            let mut weight = share * mention.place.weight() * FADES.powi(i32::try_from(distance).unwrap_or(i32::MAX));
            if from.one_person && referent.gender.is_none() {
                weight *= if referent.names.is_empty() { NOUN_OF_NO_GENDER } else { NAME_OF_NO_GENDER };
            }
            if object && mention.place == Place::Object {
                weight *= if mention.deed.is_some() && mention.deed == deed { SAME_DEED } else { 1.0 };
                weight *= if distance == 1 { PARALLEL } else { 1.0 };
            }
            if from.acts && (mention.place.acts() || mention.place == Place::Owner) {
                weight *= SAME_PLACE;
            }
            match scores.iter_mut().find(|(_, known)| *known == at) {
                Some((score, _)) if from.of_people => {
                    *score = score.max(weight) + TOLD_AGAIN * score.min(weight);
                }
                Some((score, _)) => *score += weight,
                None => scores.push((weight, at)),
            }
        }
        let &(best, referent) = scores.iter().reduce(|a, b| if b.0 > a.0 { b } else { a })?;
        let same = |other: usize| {
            let (a, b) = (&self.coreference.referents[other], &self.coreference.referents[referent]);
            let country = |r: &Referent<'_>| r.whos.first().and_then(|who| who.country);
            // A state's navy and the state itself own the same.
            let of_one = a.whos == b.whos || !from.of_people && country(a).is_some() && country(a) == country(b);
            of_one && a.kind != Kind::Person && !a.whos.is_empty()
        };
        let alike =
            scores.iter().any(|&(score, other)| other != referent && score >= best * from.alike && !same(other));
        Some(if alike { Link::Nobody } else { self.link_to(referent) })
    }

    /// For whom a mention counts, and how much: of those of a state for the state, where states are asked for.
    fn counts_for(&self, referent: usize, states: bool) -> Option<(usize, f32)> {
        let referents = &self.coreference.referents;
        if !states || referents[referent].kind == Kind::State {
            return Some((referent, 1.0));
        }
        let [who] = referents[referent].whos.as_slice() else { return None };
        let is_it = |r: &Referent<'_>| r.kind == Kind::State && r.whos.iter().all(|state| state.country == who.country);
        let state = referents.iter().position(|r| who.country.is_some() && is_it(r))?;
        Some((state, OF_STATE))
    }

    /// A verb with its subject, by their words.
    pub(super) fn deed(&self, tree: &Tree<'_>, verb: TokenId) -> Deed {
        let subject = crate::arguments::subject(tree, verb);
        (tree.lemma(verb).into(), subject.map(|subject| tree.lemma(subject).into()))
    }

    /// What a word is in its clause: of *its capital* what the capital is.
    fn place_of(&self, tree: &Tree<'_>, at: TokenId) -> Place {
        let mut at = at;
        while matches!(tree.relation(at), Relation::NmodPoss | Relation::Conj) {
            let Some(head) = tree.head(at) else { break };
            at = head;
        }
        Place::of(tree.relation(at))
    }

    /// Whether a mention is the phrase that the word stands in: *the head of his party*.
    fn is_around(&self, tree: &Tree<'_>, mention: &Mention, at: TokenId) -> bool {
        let top = self.top_of_name(tree, mention.token);
        let mut at = at;
        while let Some(head) = tree.head(at) {
            let within = matches!(
                tree.relation(at),
                Relation::Nmod | Relation::NmodPoss | Relation::Amod | Relation::Compound | Relation::Appos
            );
            if !within {
                return false;
            }
            if head == top {
                return true;
            }
            at = head;
        }
        false
    }
}
