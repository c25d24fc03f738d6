//! Who is most in the reader's mind where a word refers back.

use nuncio_language::{Relation, TokenId};

use super::Link;
use super::mentions::{Kind, Mention, Place, Referent, verb_over};
use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::Who;

/// How far back a pronoun looks, in sentences.
pub(super) const REACH: usize = 3;
/// How far back a title or description looks, in sentences.
pub(super) const FAR: usize = 8;
/// What a sentence between takes off.
const FADES: f32 = 0.6;
/// Two are alike where the second has so much of what the first has.
const ALIKE: f32 = 0.9;
/// What stood in the same place of the sentence before gains so much.
const PARALLEL: f32 = 1.3;
/// What the same was done to before gains so much.
const SAME_DEED: f32 = 4.0;

/// Where a word that refers back stands, and what it leaves out.
pub(super) struct From<'f> {
    pub(super) at: TokenId,
    pub(super) sentence: usize,
    pub(super) reach: usize,
    /// Who acts in its clause, and is not done to by himself.
    pub(super) not: Option<&'f Who>,
    /// An object looks for an object.
    pub(super) parallel: bool,
}

impl Directory<'_> {
    /// The one that is most in mind of those that fit, or that nobody is.
    pub(super) fn most_salient(
        &self,
        tree: &Tree<'_>,
        from: &From<'_>,
        fits: impl Fn(&Referent<'_>) -> bool,
    ) -> Option<Link> {
        let object = from.parallel && self.place_of(tree, from.at) == Place::Object;
        let deed = verb_over(tree, from.at).filter(|_| object).map(|verb| tree.lemma(verb));
        let quoted = self.coreference.mentions.iter().any(|m| m.token == from.at && m.quoted);
        let mut scores: Vec<(f32, usize)> = Vec::new();
        let before = self.coreference.mentions.iter().rev().filter(|m| m.token < from.at);
        for mention in before.take_while(|m| from.sentence - m.sentence <= from.reach) {
            let referent = &self.coreference.referents[mention.referent];
            if mention.quoted && !quoted || !fits(referent) || self.is_around(tree, mention, from.at) {
                continue;
            }
            if from.not.is_some_and(|not| referent.whos.iter().any(|who| not.same_side(who))) {
                continue;
            }
            let distance = from.sentence - mention.sentence;
            let mut weight = mention.place.weight() * FADES.powi(i32::try_from(distance).unwrap_or(i32::MAX));
            if object && mention.place == Place::Object {
                let same = mention.verb.is_some_and(|verb| Some(self.doc.token(verb).lemma.as_str()) == deed);
                weight *= if same { SAME_DEED } else { 1.0 };
                weight *= if distance == 1 { PARALLEL } else { 1.0 };
            }
            match scores.iter_mut().find(|(_, known)| *known == mention.referent) {
                Some((score, _)) => *score += weight,
                None => scores.push((weight, mention.referent)),
            }
        }
        let &(best, referent) = scores.iter().reduce(|a, b| if b.0 > a.0 { b } else { a })?;
        let same = |other: usize| {
            let (a, b) = (&self.coreference.referents[other], &self.coreference.referents[referent]);
            a.whos == b.whos && a.kind != Kind::Person
        };
        let alike = scores.iter().any(|&(score, other)| other != referent && score >= best * ALIKE && !same(other));
        if alike || self.coreference.referents[referent].kind == Kind::Thing {
            return Some(Link::Nobody);
        }
        Some(self.link_to(referent))
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
