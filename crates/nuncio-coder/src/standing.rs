//! How a claim stands: from the quotes it stands in, by the table of `docs/records.md`.

use nuncio_codebook::Codebook;
use nuncio_world::Sector;

use crate::claim::{Claim, Standing};
use crate::cues::Stance;
use crate::quotes::Quotation;
use crate::who::{ActorMention, Who};

/// The standing of a claim in its own chain of quotes.
pub(crate) fn of(claim: &Claim, quotes: &[Quotation], codebook: &Codebook) -> Standing {
    let Some(nearest) = claim.attribution.last().and_then(|&q| quotes.get(q)) else { return Standing::Told };
    let outer = claim.attribution[..claim.attribution.len() - 1].iter().filter_map(|&q| quotes.get(q));
    if nearest.stance != Stance::Denies && outer.clone().any(|q| q.stance == Stance::Denies) {
        return Standing::Disputed;
    }
    if nearest.stance == Stance::Denies {
        return Standing::Denied;
    }
    let conflict = is_conflict(claim, codebook);
    let Some(who) = nearest.speaker.as_ref().and_then(|s| s.who.as_ref()) else {
        return if nearest.stance == Stance::Accuses { Standing::Accused } else { Standing::Stated };
    };
    let speaks_for = |people: &[ActorMention]| people.iter().any(|p| speaks_for(who, &p.who));
    if speaks_for(&claim.actors) {
        return Standing::Own;
    }
    let charged = nearest.stance == Stance::Accuses || nearest.stance == Stance::Claims && conflict;
    // Without a recipient, what one state says against another is said as a party to it.
    let party = speaks_for(&claim.recipients) || claim.recipients.is_empty() && states_face(who, &claim.actors);
    if charged || conflict && party { Standing::Accused } else { Standing::Stated }
}

/// Whether an act under its moods is one of conflict.
pub(crate) fn is_conflict(claim: &Claim, codebook: &Codebook) -> bool {
    codebook.quad(&claim.deed()).is_some_and(|quad| matches!(quad, 3 | 4))
}

/// Whether a speaker is the other, or one who speaks for it: the same entity, or two arms of one state, or a country's
/// own people of the same sector.
pub(crate) fn speaks_for(speaker: &Who, other: &Who) -> bool {
    if speaker.entity.is_some() && speaker.entity == other.entity {
        return true;
    }
    if speaker.country != other.country
        || speaker.org != other.org
        || speaker.country.is_none() && speaker.org.is_none()
    {
        return false;
    }
    is_official(speaker) && is_official(other) || speaker.sectors == other.sectors
}

/// A state, or an arm of one.
fn is_official(who: &Who) -> bool {
    use Sector::*;
    who.sectors.iter().all(|s| matches!(s, Gov | Mil | Cop | Spy | Leg | Jud | Prm | Igo | Uno))
}

/// The speaker stands for one state and those who act for another.
fn states_face(speaker: &Who, actors: &[ActorMention]) -> bool {
    speaker.country.is_some()
        && is_official(speaker)
        && actors.iter().all(|a| a.who.country.is_some() && a.who.country != speaker.country && is_official(&a.who))
}

/// Everyone of `a` has somebody of the same side in `b`.
pub(crate) fn same_sides(a: &[ActorMention], b: &[ActorMention]) -> bool {
    !a.is_empty() && a.iter().all(|x| b.iter().any(|y| x.who.same_side(&y.who)))
}
