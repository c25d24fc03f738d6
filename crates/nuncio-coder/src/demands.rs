//! *Syria must free them*, in the mouth of anybody else: who says so demands it.

use nuncio_codebook::{Codebook, Direction, Mood};

use crate::claim::{Claim, Mark, OperatorWord};
use crate::cues::Stance;
use crate::quotes::Quotation;
use crate::standing;
use crate::tree::Tree;
use crate::who::ActorMention;

/// Turns what somebody says that others must do into his demand, told by the story. What must have been done is a guess, and what
/// we must do is asked of nobody: those stay as they are.
pub(crate) fn of_what_must_be_done(
    claims: &mut [Claim],
    quotes: &[Quotation],
    trees: &[Tree<'_>],
    codebook: &Codebook,
) {
    for claim in claims.iter_mut() {
        if let Some(demand) = demand(claim, quotes, trees, codebook) {
            *claim = demand;
        }
    }
}

fn demand(claim: &Claim, quotes: &[Quotation], trees: &[Tree<'_>], codebook: &Codebook) -> Option<Claim> {
    let word = claim.owed?;
    let (nearest, outer) = claim.attribution.split_last()?;
    let quote = quotes.get(*nearest).filter(|q| !matches!(q.stance, Stance::Denies | Stance::Doubts))?;
    let speaker = quote.speaker.as_ref()?;
    let who = speaker.who.clone().filter(|who| who.is_placed())?;
    if claim.actors.iter().any(|actor| standing::speaks_for(&who, &actor.who)) {
        return None;
    }
    let tree = trees.iter().find(|tree| tree.sentence.tokens.holds(word.index()))?;
    let mut demand = claim.clone();
    // "must not attack": to demand that it be left undone is to demand that it stop.
    if let Ok(at) = demand.marks.binary_search(&Mark::Negated) {
        demand.marks.remove(at);
        demand.deed.direction = if demand.deed.direction == Direction::Do { Direction::Stop } else { Direction::Do };
    }
    demand.marks.retain(|&mark| mark != Mark::Hypothetical);
    demand.deed.moods.insert(0, Mood::Demand);
    demand.operators.insert(0, OperatorWord { name: Mood::Demand.as_str(), token: word });
    demand.recipients = std::mem::take(&mut demand.actors);
    demand.actors =
        vec![ActorMention { head: speaker.head, zone: quote.zone, span: speaker.span, who, via: speaker.via.clone() }];
    demand.mutual = false;
    demand.trigger = word;
    demand.trigger_span = tree.token(word).span;
    demand.owed = None;
    demand.attribution = outer.to_vec();
    demand.standing = standing::of(&demand, quotes, codebook);
    codebook.cameo(&demand.deed()).is_some().then_some(demand)
}
