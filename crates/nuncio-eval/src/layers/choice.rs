//! Labels of PLOVER's first version, in which gold is written, and the one event that stands for a sentence where gold has one.

use nuncio_codebook::{Codebook, Recode};
use nuncio_coder::{Event, Mark};

/// The label of PLOVER's first version for a type and mode of the second.
///
/// The first had YIELD for what are CONCEDE and RETREAT now; it filed convictions under ACCUSE and deportations under SANCTION.
pub(super) fn label<'a>(kind: &'a str, mode: Option<&str>) -> &'a str {
    match (kind, mode) {
        ("CONCEDE" | "RETREAT", _) => "YIELD",
        ("SANCTION", Some("convict")) => "ACCUSE",
        ("COERCE", Some("deport")) => "SANCTION",
        _ => kind,
    }
}

/// The label of a type with PLOVER's rule for tense and negation: a meeting ahead is AGREE, aid withheld SANCTION. What the rule
/// drops keeps its own label, for gold has one for every record.
pub(super) fn told<'a>(codebook: &'a Codebook, kind: &'a str, mode: Option<&str>, marks: &[Mark]) -> &'a str {
    let has = |mark| marks.contains(&mark);
    let why = match (has(Mark::Future), has(Mark::Negated)) {
        (false, false) => return label(kind, mode),
        (true, false) => Recode::Future,
        (false, true) => Recode::Negated,
        (true, true) => Recode::NegatedFuture,
    };
    match codebook.recode(kind, why) {
        Some(becomes) if becomes != kind => label(becomes, None),
        _ => label(kind, mode),
    }
}

/// The quad class of a label of PLOVER's first version.
pub(super) fn quad_of(label: &str) -> Option<u8> {
    Some(match label {
        "AGREE" | "CONSULT" | "SUPPORT" => 1,
        "COOPERATE" | "AID" | "YIELD" => 2,
        "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" => 3,
        "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" => 4,
        _ => return None,
    })
}

/// The event that a sentence is about, where gold has one a sentence: the surest that has both sides and stands within no other;
/// of equals the first.
pub(super) fn main_event(events: &[Event]) -> Option<&Event> {
    let rank = |event: &Event| {
        let both = !event.recipient.is_empty() || event.actor.len() > 1;
        (u8::from(event.plover.is_some()), u8::from(event.inside.is_none()), u8::from(both))
    };
    events.iter().rev().max_by(|a, b| rank(a).cmp(&rank(b)).then(a.confidence.total_cmp(&b.confidence)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_the_second_version_are_turned_into_those_of_the_first() {
        assert_eq!(label("RETREAT", Some("ceasefire")), "YIELD");
        assert_eq!(label("SANCTION", Some("convict")), "ACCUSE");
        assert_eq!(label("SANCTION", Some("expel")), "SANCTION");
        assert_eq!(label("COERCE", Some("deport")), "SANCTION");
        assert_eq!(quad_of(label("CONCEDE", None)), Some(2));
    }
}
