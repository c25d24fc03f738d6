//! How a claim stands: from the quotes it stands in, by the table of `docs/records.md`.

use nuncio_codebook::Codebook;
use nuncio_world::Sector;

use crate::claim::{Claim, Standing};
use crate::cues::Stance;
use crate::owners::is_people;
use crate::quotes::Quotation;
use crate::who::{ActorMention, Through, Who};

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
    let charged = nearest.stance == Stance::Accuses || nearest.stance == Stance::Claims && conflict;
    let Some(who) = nearest.speaker.as_ref().and_then(|s| s.who.as_ref()) else {
        return if charged { Standing::Accused } else { Standing::Stated };
    };
    if claim.actors.iter().any(|actor| speaks_for(who, &actor.who)) {
        return Standing::Own;
    }
    // Whose country only the place tells ("police said gunmen had killed two soldiers near Bastia") is a side with their own kind alone.
    let mut sides = claim.recipients.iter().map(|recipient| &recipient.who);
    let is_side = |side: &Who| side.through != Through::Place || side.sectors == who.sectors;
    let speaks_for_a_side = sides.any(|side| is_side(side) && speaks_for(who, side));
    // Without a recipient, what one state says against another is said as a party to it.
    let party = speaks_for_a_side || claim.recipients.is_empty() && states_face(who, &claim.actors);
    // To dare or to ask somebody to attack charges him with nothing.
    let party = party && vouches(nearest.stance);
    if charged || conflict && party { Standing::Accused } else { Standing::Stated }
}

/// Whether who takes a stance speaks of what is so, or may be, and not of what is asked for, promised, judged or wanted.
fn vouches(stance: Stance) -> bool {
    !matches!(stance, Stance::Promises | Stance::Asks | Stance::Approves | Stance::Opposes | Stance::Intends)
}

/// Whether an act under its moods is one of conflict.
pub(crate) fn is_conflict(claim: &Claim, codebook: &Codebook) -> bool {
    codebook.quad(&claim.deed()).is_some_and(|quad| matches!(quad, 3 | 4))
}

/// Whether a speaker is the other, or one who speaks for it: the same entity, or two arms of one state, or a country's
/// own people of the same sector, or a people without a state and those of it.
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
    is_official(speaker) && is_official(other)
        || speaker.sectors == other.sectors
        || is_people(speaker)
        || is_people(other)
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

#[cfg(test)]
mod tests {
    use nuncio_codebook::{Direction, OwnedDeed};
    use nuncio_language::TokenId;
    use nuncio_text::{Span, Zone};
    use nuncio_world::Country;

    use super::*;
    use crate::claim::ClaimId;
    use crate::confidence::Pattern;
    use crate::dates::EventDate;
    use crate::quotes::{Kind, Voice};

    /// Who speaks, as the table of `docs/records.md` asks. The actor is the Danish army, the recipient the Swedish government.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Speaker {
        Nobody,
        Unknown,
        Actor,
        ActorsState,
        Recipient,
        RecipientsSide,
        Third,
        ThirdPartyPress,
    }

    const SPEAKERS: [Speaker; 8] = [
        Speaker::Nobody,
        Speaker::Unknown,
        Speaker::Actor,
        Speaker::ActorsState,
        Speaker::Recipient,
        Speaker::RecipientsSide,
        Speaker::Third,
        Speaker::ThirdPartyPress,
    ];

    const STANCES: [Stance; 12] = [
        Stance::States,
        Stance::Claims,
        Stance::Accuses,
        Stance::Denies,
        Stance::Confirms,
        Stance::Admits,
        Stance::Doubts,
        Stance::Promises,
        Stance::Asks,
        Stance::Approves,
        Stance::Opposes,
        Stance::Intends,
    ];

    fn of_country(country: &str, sectors: Vec<Sector>) -> Who {
        let country = Country::parse(country);
        assert!(country.is_some());
        Who { entity: None, country, org: None, sectors, ended: false, through: Through::Name }
    }

    fn voice(speaker: Speaker) -> Option<Voice> {
        let who = match speaker {
            Speaker::Nobody => return None,
            Speaker::Unknown => None,
            Speaker::Actor => Some(of_country("DNK", vec![Sector::Mil])),
            Speaker::ActorsState => Some(of_country("DNK", Vec::new())),
            Speaker::Recipient => Some(of_country("SWE", vec![Sector::Gov])),
            Speaker::RecipientsSide => Some(of_country("SWE", vec![Sector::Mil])),
            Speaker::Third => Some(of_country("NOR", Vec::new())),
            Speaker::ThirdPartyPress => Some(of_country("NOR", vec![Sector::Med])),
        };
        Some(Voice {
            head: TokenId(0),
            span: Span::new(0, 1),
            phrase: Span::new(0, 1),
            who,
            local: false,
            via: Vec::new(),
        })
    }

    fn quotation(speaker: Speaker, stance: Stance) -> Quotation {
        Quotation {
            zone: Zone::Body,
            speaker: voice(speaker),
            hearer: None,
            cue: None,
            cue_span: None,
            tokens: Vec::new(),
            content: Span::new(0, 1),
            kind: Kind::Indirect,
            stance,
            negated: false,
            parent: None,
        }
    }

    fn claim(codebook: &Codebook, act: &str, to: &[Who], attribution: Vec<usize>) -> Claim {
        let mention = |who: &Who| ActorMention {
            head: TokenId(0),
            zone: Zone::Body,
            span: Span::new(0, 1),
            who: who.clone(),
            via: Vec::new(),
        };
        let act = codebook.act(act).expect("an act of the tree");
        Claim {
            id: ClaimId(0),
            sentence: 0,
            zone: Zone::Body,
            deed: OwnedDeed { act, direction: Direction::Do, issue: None, moods: Vec::new() },
            actors: vec![mention(&of_country("DNK", vec![Sector::Mil]))],
            recipients: to.iter().map(mention).collect(),
            roles: Vec::new(),
            mutual: false,
            mode: None,
            contexts: Vec::new(),
            trigger: TokenId(0),
            act_word: TokenId(0),
            trigger_span: Span::new(0, 1),
            operators: Vec::new(),
            marks: Vec::new(),
            owed: None,
            inside: None,
            standing: Standing::Told,
            attribution,
            date: EventDate::unknown(None),
            place: None,
            counts: Vec::new(),
            rule: String::new(),
            pattern: Pattern::default(),
            confidence: 0.5,
        }
    }

    /// The rows of the table, from the top.
    fn expected(speaker: Speaker, stance: Stance, conflict: bool, recipient: bool) -> Standing {
        use Speaker::*;
        match (speaker, stance) {
            (_, Stance::Denies) => Standing::Denied,
            (Actor | ActorsState, _) => Standing::Own,
            (_, Stance::Accuses) => Standing::Accused,
            (_, Stance::Claims) if conflict => Standing::Accused,
            (_, Stance::Promises | Stance::Asks | Stance::Approves | Stance::Opposes | Stance::Intends) => {
                Standing::Stated
            }
            (Recipient | RecipientsSide, _) if conflict => Standing::Accused,
            // Where no recipient is named, one state faces another; a newspaper does not.
            (Third, _) if conflict && !recipient => Standing::Accused,
            _ => Standing::Stated,
        }
    }

    #[test]
    fn every_cell_of_the_table_is_what_records_md_says() {
        let codebook = Codebook::read(&nuncio_pack_en::files()).expect("the pack's tables can be read");
        let sweden = of_country("SWE", vec![Sector::Gov]);
        let mut cells = 0;
        for (act, conflict) in
            [("aid.humanitarian", false), ("consult.meet", false), ("fight", true), ("disapprove", true)]
        {
            for to in [std::slice::from_ref(&sweden), &[]] {
                let told = claim(&codebook, act, to, Vec::new());
                assert_eq!(of(&told, &[], &codebook), Standing::Told);
                for speaker in SPEAKERS {
                    for stance in STANCES {
                        let wanted = expected(speaker, stance, conflict, !to.is_empty());
                        let nearest = quotation(speaker, stance);
                        let alone = claim(&codebook, act, to, vec![0]);
                        let found = of(&alone, std::slice::from_ref(&nearest), &codebook);
                        assert_eq!(found, wanted, "{act} {speaker:?} {stance:?} {to:?}");
                        // Two speakers: the nearest decides, unless an outer one denies what it asserts.
                        for outer_speaker in SPEAKERS {
                            for outer in STANCES {
                                let quotes = [quotation(outer_speaker, outer), nearest.clone()];
                                let nested = claim(&codebook, act, to, vec![0, 1]);
                                let denied = outer == Stance::Denies && stance != Stance::Denies;
                                let wanted = if denied { Standing::Disputed } else { wanted };
                                assert_eq!(of(&nested, &quotes, &codebook), wanted, "{act} {outer:?} over {stance:?}");
                                cells += 1;
                            }
                        }
                    }
                }
            }
        }
        assert_eq!(cells, 4 * 2 * (8 * 12) * (8 * 12));
    }
}
