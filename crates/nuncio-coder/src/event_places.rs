//! Where each claim happened: the place that its own words name, then the frame of its sentence or the one before, then the dateline.

use nuncio_codebook::Codebook;
use nuncio_language::{Relation, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::gazetteer::{Exactness, PlaceId, PlaceWords, WordUse};
use nuncio_world::{Country, Gazetteer};
use serde::Serialize;

use crate::claim::{Claim, Mark};
use crate::directory::name_head;
use crate::led::leaders;
use crate::toponyms::Toponym;
use crate::tree::Tree;

/// What told the place of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PlaceReason {
    /// The event's own words.
    Own,
    /// What opens its sentence, or the scene that was set before.
    Frame,
    /// The dateline, in the country of one who takes part.
    Dateline,
}

impl PlaceReason {
    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PlaceReason::Own => "own",
            PlaceReason::Frame => "frame",
            PlaceReason::Dateline => "dateline",
        }
    }
}

/// Where a claim happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventPlace {
    /// The place in the gazetteer.
    pub place: PlaceId,
    /// What told it.
    pub reason: PlaceReason,
    /// Which words the span counts bytes of.
    pub zone: Zone,
    /// The name in the text.
    pub span: Span<Byte>,
    /// A side of it is meant: *northern Iraq*.
    pub part: bool,
}

/// Acts whose object is the ground on which they are done.
const ON_GROUND: [&str; 6] = ["assault", "fight", "mass_violence", "consult.visit", "coerce.seize", "posture"];
/// Acts that somebody goes to do.
const GOING: [&str; 3] = ["consult.visit", "posture", "access"];

/// How a phrase of place hangs on its governor.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Via {
    /// *In, at, near*.
    Where,
    /// *From, to, of*.
    Way,
    /// *Bombed Sanaa*.
    Object,
}

/// A place named in a sentence, and what it hangs on.
struct Named {
    /// None where the gazetteer does not know it.
    place: Option<PlaceId>,
    exactness: Exactness,
    zone: Zone,
    span: Span<Byte>,
    head: TokenId,
    governor: TokenId,
    via: Via,
    steps: usize,
    part: bool,
}

impl Named {
    fn because(&self, reason: PlaceReason) -> Option<EventPlace> {
        Some(EventPlace { place: self.place?, reason, zone: self.zone, span: self.span, part: self.part })
    }
}

/// What the places of claims are found with.
pub(crate) struct Places<'a> {
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) words: &'a PlaceWords,
    pub(crate) codebook: &'a Codebook,
    pub(crate) toponyms: &'a [Toponym],
    pub(crate) trees: &'a [Tree<'a>],
    /// By quote: the word that brings it in.
    pub(crate) cues: Vec<TokenId>,
}

impl Places<'_> {
    /// Gives every claim its place. The claims are in the order of the text.
    pub(crate) fn tell(&self, claims: &mut [Claim]) {
        let named: Vec<Vec<Named>> = self.trees.iter().map(|tree| self.named(tree)).collect();
        let told: Vec<TokenId> = claims.iter().flat_map(|claim| [claim.act_word, claim.trigger]).collect();
        let silent: Vec<bool> =
            (0..self.trees.len()).map(|at| !claims.iter().any(|claim| claim.sentence == at)).collect();
        for at in 0..claims.len() {
            let (before, rest) = claims.split_at(at);
            let Some(claim) = rest.first() else { continue };
            let (Some(tree), Some(here)) = (self.trees.get(claim.sentence), named.get(claim.sentence)) else {
                continue;
            };
            let (own, named_so) = self.own(tree, here, claim, &told);
            // Its own words name a place that nobody knows: no other is its.
            let others = || {
                self.led(tree, here, claim, before)
                    .or_else(|| self.opening(tree, here, claim))
                    .or_else(|| self.pointed_at(tree, claim, before, &named))
                    .or_else(|| self.scene(claim, &named, &silent))
                    .or_else(|| self.dateline(claim))
            };
            let place = if named_so { own } else { others() };
            if let Some(claim) = claims.get_mut(at) {
                claim.place = place;
            }
        }
    }

    /// The places of a sentence that hang on something as places do.
    fn named(&self, tree: &Tree<'_>) -> Vec<Named> {
        let inside =
            |toponym: &&Toponym| !toponym.tokens.is_empty() && tree.sentence.tokens.holds(toponym.tokens.start());
        self.toponyms.iter().filter(inside).filter_map(|toponym| self.hung(tree, toponym)).collect()
    }

    fn hung(&self, tree: &Tree<'_>, toponym: &Toponym) -> Option<Named> {
        let place = toponym.place.and_then(|resolved| self.gazetteer.place(resolved.place).ok());
        let head = name_head(tree, toponym.tokens.range());
        let (governor, via, steps) = self.climb(tree, head)?;
        // "In the Donbas": the article is of the name.
        let article = tree.previous(TokenId(toponym.tokens.start() as u32)).filter(|&before| {
            tree.relation(before) == Relation::Det && tree.head(before).is_some_and(|h| toponym.tokens.holds(h.index()))
        });
        let span = article.map_or(toponym.span, |article| tree.token(article).span.cover(toponym.span));
        // "At Bagram air base": the word that says what it is, where the name is only its first part.
        let what = tree.head(head).filter(|&up| {
            tree.relation(head) == Relation::Compound && up > head && self.words.kinds(tree.lemma(up)).is_some()
        });
        let span = what.map_or(span, |what| span.cover(tree.token(what).span));
        let first = &tree.token(TokenId(toponym.tokens.start() as u32)).form;
        let exactness = place.map_or(Exactness::City, |place| place.kind.exactness());
        let part = exactness == Exactness::Country && self.words.is(first, WordUse::Side);
        let exactness = if part { Exactness::Region } else { exactness };
        let place = place.map(|place| place.id);
        Some(Named { place, exactness, zone: toponym.zone, span, head, governor, via, steps, part })
    }

    /// What a name hangs on, through words that say what place it is, places that it lies in, and *an embassy in*.
    fn climb(&self, tree: &Tree<'_>, head: TokenId) -> Option<(TokenId, Via, usize)> {
        use Relation::*;
        let mut at = head;
        for steps in 0..tree.sentence.tokens.len() {
            let first = tree.first_conjunct(at);
            let case = Some(tree.case(at)).filter(|case| !case.is_empty()).unwrap_or_else(|| tree.case(first));
            let (relation, up) = (tree.relation(first), tree.head(first)?);
            let last = case.rsplit('_').next().unwrap_or_default();
            let lemma = tree.lemma(up);
            let of_place = self.words.kinds(lemma).is_some() || self.words.is(lemma, WordUse::Side);
            let in_place = self.toponyms.iter().any(|other| other.tokens.holds(up.index()) && up != head);
            let within = matches!(
                relation,
                Compound | Flat | Appos | Nmod | NmodDesc | NmodUnmarked | Amod | Obl | OblUnmarked | Advmod
            );
            if (of_place || in_place) && within && !tree.is_verb(up) {
                at = up;
                continue;
            }
            let side = self.words.is(tree.lemma(at), WordUse::Side);
            let is_where = self.words.is(last, WordUse::Where) || side && case.is_empty();
            match relation {
                Obl | Nmod | OblUnmarked | NmodUnmarked | Advmod | OblNpmod if is_where => {
                    let case_up = tree.case(up);
                    let goes_on = tree.token(up).upos == Upos::Noun
                        && matches!(tree.relation(up), Obl | Nmod)
                        && self.words.is(&case_up, WordUse::Where);
                    if !goes_on {
                        return Some((up, Via::Where, steps));
                    }
                    at = up;
                }
                Obl | Nmod if self.words.is(last, WordUse::Way) => return Some((up, Via::Way, steps)),
                Obj | NsubjPass | Iobj => return Some((up, Via::Object, steps)),
                _ => return None,
            }
        }
        None
    }

    /// The place that the claim's own words name, the finest of those that stand nearest; and whether they name any, known or not.
    fn own(&self, tree: &Tree<'_>, here: &[Named], claim: &Claim, told: &[TokenId]) -> (Option<EventPlace>, bool) {
        let words = self.words_of(tree, claim, told);
        let fits = here.iter().filter_map(|named| Some((self.rank(tree, named, claim, &words)?, named)));
        let unknown = |named: &Named| named.place.is_none();
        let best = fits.min_by_key(|(rank, named)| (unknown(named), *rank, named.exactness, named.steps, named.head));
        (best.as_ref().and_then(|(_, named)| named.because(PlaceReason::Own)), best.is_some())
    }

    /// The words whose phrases of place are the event's: its own, and the verb that only brings in an event noun. Of a promise or threat
    /// it is where that is made.
    fn words_of(&self, tree: &Tree<'_>, claim: &Claim, told: &[TokenId]) -> Vec<TokenId> {
        let mut words = vec![claim.trigger];
        if claim.deed.moods.is_empty() {
            words.push(claim.act_word);
            words.extend(claim.operators.iter().map(|operator| operator.token));
        }
        words.retain(|word| tree.sentence.tokens.holds(word.index()));
        let lent: Vec<TokenId> = words
            .iter()
            .filter(|&&word| !tree.is_verb(word))
            .filter(|&&word| {
                use Relation::*;
                matches!(tree.relation(word), Obj | Nsubj | NsubjPass)
            })
            .filter_map(|&word| tree.head(word))
            .filter(|verb| tree.is_verb(*verb) && !told.contains(verb) && !self.cues.contains(verb))
            .collect();
        words.extend(lent);
        words
    }

    /// How near a place stands to the claim's words: 0 it is where the deed is done, 1 where those are who act, 2 an end of its way.
    fn rank(&self, tree: &Tree<'_>, named: &Named, claim: &Claim, words: &[TokenId]) -> Option<u8> {
        let act = claim.deed.act;
        let material = matches!(self.codebook.quad(&claim.deed()), Some(2 | 4));
        let on_the_spot = self.is_on_the_spot(claim);
        let signs = self.codebook.is_under_any(act, &["diplomacy.sign"]);
        let done = claim.deed.moods.is_empty();
        let governed = words.contains(&named.governor);
        match named.via {
            Via::Where if governed => Some(0),
            Via::Where => {
                let below = tree.relation(named.governor) == Relation::Acl
                    && tree.head(named.governor).is_some_and(|noun| words.contains(&noun) && !tree.is_verb(noun));
                let acts = claim.actors.iter().any(|actor| actor.head == named.governor);
                let suffers = claim.recipients.iter().any(|party| party.head == named.governor);
                let object = matches!(tree.relation(named.governor), Relation::Obj | Relation::NsubjPass)
                    && tree.head(named.governor).is_some_and(|verb| words.contains(&verb));
                if below || done && (suffers && on_the_spot || object && (on_the_spot || signs)) {
                    Some(0)
                } else {
                    (acts && done).then_some(1)
                }
            }
            Via::Object => (governed && done && self.codebook.is_under_any(act, &ON_GROUND)).then_some(0),
            Via::Way if !governed || !done => None,
            Via::Way if self.codebook.is_under_any(act, &GOING) => Some(0),
            Via::Way => (material && named.exactness != Exactness::Country).then_some(2),
        }
    }

    /// *Attacked Faya on Friday, killing two*: where that was done which the claim's verb follows.
    fn led(&self, tree: &Tree<'_>, here: &[Named], claim: &Claim, before: &[Claim]) -> Option<EventPlace> {
        if claim.marks.contains(&Mark::Future) || !claim.deed.moods.is_empty() {
            return None;
        }
        leaders(tree, claim.trigger).find_map(|verb| {
            let of = |other: &&Claim| other.act_word == verb || other.trigger == verb;
            let told = before.iter().rev().find(of).and_then(|other| other.place);
            let place = told.filter(|place| place.reason == PlaceReason::Own).or_else(|| {
                let at = here.iter().filter(|named| named.via == Via::Where && named.governor == verb);
                at.min_by_key(|named| (named.exactness, named.head))?.because(PlaceReason::Own)
            });
            place.map(|place| EventPlace { reason: PlaceReason::Frame, ..place })
        })
    }

    /// *In Basra, police arrested …, and troops killed …*: what opens a sentence is for all its clauses.
    fn opening(&self, tree: &Tree<'_>, here: &[Named], claim: &Claim) -> Option<EventPlace> {
        let opens = |named: &&Named| {
            named.via == Via::Where
                && tree.is_verb(named.governor)
                && !self.cues.contains(&named.governor)
                && named.head < named.governor
                && tree.child(named.governor, Relation::Nsubj).is_none_or(|subject| named.head < subject)
        };
        let told = claim.attribution.is_empty();
        here.iter()
            .filter(|_| told)
            .filter(opens)
            .min_by_key(|n| (n.exactness, n.head))
            .and_then(|n| n.because(PlaceReason::Frame))
    }

    /// *There*, and *at the talks*: the last place told before, and that of the event which the noun names again.
    fn pointed_at(&self, tree: &Tree<'_>, claim: &Claim, before: &[Claim], named: &[Vec<Named>]) -> Option<EventPlace> {
        let words = [claim.act_word, claim.trigger];
        let hangs = |id: &TokenId| tree.head(*id).is_some_and(|head| words.contains(&head));
        let there = tree.ids().filter(hangs).any(|id| self.words.is(tree.lemma(id), WordUse::There));
        if there {
            let last = before.iter().rev().take_while(|other| claim.sentence - other.sentence <= 1);
            let last = last.filter_map(|other| other.place).find(|place| place.reason != PlaceReason::Dateline);
            let scene = || named.get(claim.sentence.checked_sub(1)?)?.iter().rfind(|n| n.via == Via::Where);
            return last
                .map(|place| EventPlace { reason: PlaceReason::Frame, ..place })
                .or_else(|| scene().and_then(|named| named.because(PlaceReason::Frame)));
        }
        let again = |id: TokenId| {
            let noun = matches!(tree.relation(id), Relation::Obl) && tree.token(id).upos == Upos::Noun;
            let at = noun && self.words.is(&tree.case(id), WordUse::Where);
            let same = |other: &&Claim| {
                let tree_of = self.trees.get(other.sentence);
                other.sentence < claim.sentence
                    && [other.act_word, other.trigger]
                        .iter()
                        .any(|&word| tree_of.is_some_and(|t| t.lemma(word) == tree.lemma(id)))
            };
            at.then(|| before.iter().rev().find(same)).flatten().and_then(|other| other.place)
        };
        let place = tree.ids().filter(hangs).find_map(again)?;
        Some(EventPlace { reason: PlaceReason::Frame, ..place })
    }

    /// *Violence spread in Freetown.* A sentence that tells no event sets the scene for the next.
    fn scene(&self, claim: &Claim, named: &[Vec<Named>], silent: &[bool]) -> Option<EventPlace> {
        let before = claim.sentence.checked_sub(1).filter(|&before| silent.get(before) == Some(&true))?;
        let tree = self.trees.get(before).filter(|tree| tree.sentence.zone == claim.zone)?;
        if !self.is_on_the_spot(claim) {
            return None;
        }
        let sets = |n: &&Named| {
            n.via == Via::Where
                && tree.head(n.governor).is_none()
                && tree.is_verb(n.governor)
                && !self.cues.contains(&n.governor)
        };
        named
            .get(before)?
            .iter()
            .filter(sets)
            .min_by_key(|n| (n.exactness, n.head))
            .and_then(|n| n.because(PlaceReason::Frame))
    }

    /// The dateline, where it lies in the country of one who takes part; of words alone, of one who says them.
    fn dateline(&self, claim: &Claim) -> Option<EventPlace> {
        if claim.marks.contains(&Mark::Historical) || claim.inside.is_some() {
            return None;
        }
        let toponym = self.toponyms.iter().find(|toponym| toponym.dateline)?;
        let place = self.gazetteer.place(toponym.place?.place).ok()?;
        let country: Country = place.country?;
        let others = if self.is_on_the_spot(claim) { claim.recipients.as_slice() } else { &[] };
        let takes_part = claim.actors.iter().chain(others).any(|party| party.who.country == Some(country));
        let (zone, span, reason) = (toponym.zone, toponym.span, PlaceReason::Dateline);
        takes_part.then_some(EventPlace { place: place.id, reason, zone, span, part: false })
    }

    /// It is done, and not by words.
    fn is_on_the_spot(&self, claim: &Claim) -> bool {
        matches!(self.codebook.quad(&claim.deed()), Some(2 | 4))
            || self.codebook.is_under_any(claim.deed.act, &["consult"])
    }
}
