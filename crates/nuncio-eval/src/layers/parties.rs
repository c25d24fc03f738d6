//! Those who take part in an event, held against spans of gold: by their words, or by the words that those refer to.

use nuncio_coder::Event;
use nuncio_coder::record::Party;
use nuncio_text::{Byte, Span};

/// Whether a party is one of gold's. *He* is whoever the story says he is.
pub(super) fn is_one(party: &Party, gold: &[Span<Byte>]) -> bool {
    let mut words = std::iter::once(&party.words).chain(&party.via);
    words.any(|words| gold.iter().any(|span| words.span.0.overlaps(*span)))
}

/// Whether one of the parties is one of gold's.
pub(super) fn any_is_one(parties: &[Party], gold: &[Span<Byte>]) -> bool {
    parties.iter().any(|party| is_one(party, gold))
}

/// Those to whom an event is done: of one that several do to one another, they themselves.
pub(super) fn other_side(event: &Event) -> &[Party] {
    if is_mutual(event) { &event.actor } else { &event.recipient }
}

/// Whether several do it to one another.
pub(super) fn is_mutual(event: &Event) -> bool {
    event.recipient.is_empty() && event.actor.len() > 1
}
