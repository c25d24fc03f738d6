//! Which events a run keeps, and PLOVER's rule for those that are not done now: the policies of `docs/records.md`.

use nuncio_codebook::{Codebook, Recode};

use crate::claim::{Mark, Standing};
use crate::record::{Event, Plover};

/// A choice of events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Policy {
    /// Everything, marked.
    #[default]
    All,
    /// What the news has as happened: told, own or stated, and no mark but `ongoing`.
    Factual,
    /// The same without hearsay: told and own.
    Strict,
    /// Everything under PLOVER's rule for tense and negation.
    Recode,
}

impl Policy {
    /// All of them, from the widest on.
    pub const ALL: [Policy; 4] = [Policy::All, Policy::Factual, Policy::Strict, Policy::Recode];

    /// Its name: `factual`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Policy::All => "all",
            Policy::Factual => "factual",
            Policy::Strict => "strict",
            Policy::Recode => "recode",
        }
    }

    /// The policy of a name; `None` where there is none.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == name)
    }

    /// The events that the policy keeps, recoded where it recodes.
    #[must_use]
    pub fn apply(self, events: Vec<Event>, codebook: &Codebook) -> Vec<Event> {
        let happened = |event: &Event| event.marks.iter().all(|&mark| mark == Mark::Ongoing);
        match self {
            Policy::All => events,
            Policy::Factual => events
                .into_iter()
                .filter(|e| matches!(e.standing, Standing::Told | Standing::Own | Standing::Stated) && happened(e))
                .collect(),
            Policy::Strict => events
                .into_iter()
                .filter(|e| matches!(e.standing, Standing::Told | Standing::Own) && happened(e))
                .collect(),
            Policy::Recode => events.into_iter().filter_map(|e| recode(e, codebook)).collect(),
        }
    }
}

/// PLOVER's rule for one event; `None` where it drops it.
fn recode(mut event: Event, codebook: &Codebook) -> Option<Event> {
    let has = |mark| event.marks.contains(&mark);
    if has(Mark::Historical) || has(Mark::Hypothetical) {
        return None;
    }
    let why = match (has(Mark::Future), has(Mark::Negated)) {
        (false, false) => return Some(event),
        (true, false) => Recode::Future,
        (false, true) => Recode::Negated,
        (true, true) => Recode::NegatedFuture,
    };
    let Some(plover) = &event.plover else { return Some(event) };
    let kind = codebook.recode(&plover.kind, why)?.to_owned();
    if kind != plover.kind {
        // The mode was one of the old type; what it is about stays.
        event.plover = Some(Plover { kind, mode: None, context: plover.context.clone() });
    }
    Some(event)
}
