//! Lists of actors and recipients as pairs, for tables that have one actor and one recipient a row.

use std::collections::BTreeSet;

use nuncio_coder::record::Party;
use nuncio_coder::{ActorMention, Claim, Event, Quote};

/// What a story yields, as the tables of this crate take it.
#[derive(Clone, Copy, Debug)]
pub struct CodedEvents<'a> {
    /// The events that the run keeps, in their order.
    pub events: &'a [Event],
    /// The quotes of the story.
    pub quotes: &'a [Quote],
    /// Which of the events are mutual.
    pub mutual: &'a MutualEvents,
}

/// One actor and one recipient of an event; a side that the text does not name is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dyad<'a> {
    /// Who does it.
    pub actor: Option<&'a Party>,
    /// To whom.
    pub recipient: Option<&'a Party>,
}

/// The ids of events whose actors do it to one another: a meeting, an agreement, a clash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MutualEvents {
    ids: BTreeSet<String>,
}

impl MutualEvents {
    /// The mutual ones among the events of a story's claims. `events` are in the order of `claims`, as the coder gives
    /// them; a claim whose event was dropped, as a double of an earlier one or by a policy, is passed over.
    #[must_use]
    pub fn of(claims: &[Claim], events: &[Event]) -> Self {
        let mut claims = claims.iter();
        let mut ids = BTreeSet::new();
        for event in events {
            if claims.find(|claim| is_told_by(event, claim)).is_some_and(|claim| claim.mutual) {
                ids.insert(event.id.clone());
            }
        }
        MutualEvents { ids }
    }

    /// Whether the event of this id is one of them.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

impl FromIterator<String> for MutualEvents {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        MutualEvents { ids: ids.into_iter().collect() }
    }
}

/// Whether an event is the record of a claim: the same word, the same deed, the same people.
fn is_told_by(event: &Event, claim: &Claim) -> bool {
    let same = |parties: &[Party], mentions: &[ActorMention]| {
        parties.iter().map(|party| party.words.span.0).eq(mentions.iter().map(|mention| mention.span))
    };
    event.zone == claim.zone
        && event.trigger.span.0 == claim.trigger_span
        && event.deed == claim.deed
        && same(&event.actor, &claim.actors)
        && same(&event.recipient, &claim.recipients)
}

impl<'a> CodedEvents<'a> {
    /// The pairs of an event: every actor with every recipient; in a mutual event every actor with every other, both
    /// ways. There is always one at least, with a side left open where the text names nobody.
    #[must_use]
    pub fn dyads(&self, event: &'a Event) -> Vec<Dyad<'a>> {
        if event.recipient.is_empty() && event.actor.len() > 1 && self.mutual.contains(&event.id) {
            return of_one_another(&event.actor);
        }
        let actors = open_if_empty(&event.actor);
        let recipients = open_if_empty(&event.recipient);
        actors.iter().flat_map(|&actor| recipients.iter().map(move |&recipient| Dyad { actor, recipient })).collect()
    }

    /// The quote nearest to an event, whose speaker decides how the event stands.
    #[must_use]
    pub fn nearest_quote(&self, event: &Event) -> Option<&'a Quote> {
        let id = event.attribution.last()?;
        self.quotes.iter().find(|quote| quote.id == *id)
    }
}

fn of_one_another(parties: &[Party]) -> Vec<Dyad<'_>> {
    let mut dyads = Vec::with_capacity(parties.len() * (parties.len() - 1));
    for (at, actor) in parties.iter().enumerate() {
        let others = parties.iter().enumerate().filter(|(other, _)| *other != at);
        dyads.extend(others.map(|(_, recipient)| Dyad { actor: Some(actor), recipient: Some(recipient) }));
    }
    dyads
}

fn open_if_empty(parties: &[Party]) -> Vec<Option<&Party>> {
    if parties.is_empty() { vec![None] } else { parties.iter().map(Some).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{event, party};

    fn pairs(event: &Event, mutual: &MutualEvents) -> Vec<String> {
        let coded = CodedEvents { events: &[], quotes: &[], mutual };
        let code = |side: Option<&Party>| side.map_or("-".to_owned(), |party| party.code.clone());
        coded.dyads(event).into_iter().map(|dyad| format!("{}>{}", code(dyad.actor), code(dyad.recipient))).collect()
    }

    #[test]
    fn every_actor_stands_with_every_recipient() {
        let mut fired = event("a");
        fired.actor = vec![party("SYR"), party("RUS")];
        fired.recipient = vec![party("TUR"), party("ISR")];
        assert_eq!(pairs(&fired, &MutualEvents::default()), ["SYR>TUR", "SYR>ISR", "RUS>TUR", "RUS>ISR"]);
    }

    #[test]
    fn a_side_that_nobody_is_named_on_is_left_open() {
        let mut bombed = event("a");
        assert_eq!(pairs(&bombed, &MutualEvents::default()), ["->-"]);
        bombed.recipient = vec![party("IRQ")];
        assert_eq!(pairs(&bombed, &MutualEvents::default()), ["->IRQ"]);
    }

    #[test]
    fn those_who_meet_are_paired_both_ways_and_those_who_march_together_are_not() {
        let mut met = event("a");
        met.actor = vec![party("FJI"), party("TON"), party("WSM")];
        let mutual: MutualEvents = ["a".to_owned()].into_iter().collect();
        assert_eq!(pairs(&met, &mutual), ["FJI>TON", "FJI>WSM", "TON>FJI", "TON>WSM", "WSM>FJI", "WSM>TON"]);
        assert_eq!(pairs(&met, &MutualEvents::default()), ["FJI>-", "TON>-", "WSM>-"]);
    }

    #[test]
    fn a_mutual_event_with_one_side_named_has_one_open_pair() {
        let mut met = event("a");
        met.actor = vec![party("FJI")];
        let mutual: MutualEvents = ["a".to_owned()].into_iter().collect();
        assert_eq!(pairs(&met, &mutual), ["FJI>-"]);
    }
}
