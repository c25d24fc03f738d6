//! What a policy makes of one event: kept, as it is or recoded, or left out for a reason that can be told.

use nuncio_codebook::Codebook;
use nuncio_coder::{Event, Policy, Standing};

/// An event under a policy.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It stays, under `recode` perhaps with another type.
    Kept(Event),
    /// It goes, unchanged, and why: the words of its standing and marks that the policy does not have.
    LeftOut(Event, Vec<&'static str>),
}

impl Verdict {
    /// The verdict of a policy on an event. The rules are the policy's; nothing is decided here.
    #[must_use]
    pub fn of(policy: Policy, event: Event, codebook: &Codebook) -> Self {
        if policy == Policy::All {
            return Verdict::Kept(event);
        }
        match kept(policy, event.clone(), codebook) {
            Some(kept) => Verdict::Kept(kept),
            None => {
                let why = why(policy, &event, codebook);
                Verdict::LeftOut(event, why)
            }
        }
    }
}

fn kept(policy: Policy, event: Event, codebook: &Codebook) -> Option<Event> {
    policy.apply(vec![event], codebook).pop()
}

/// The standing, if the event would go without any mark; and each mark that is enough for it to go were it told.
fn why(policy: Policy, event: &Event, codebook: &Codebook) -> Vec<&'static str> {
    let goes = |standing, marks| kept(policy, Event { standing, marks, ..event.clone() }, codebook).is_none();
    let standing = goes(event.standing, Vec::new()).then(|| event.standing.as_str());
    let marks = event.marks.iter().filter(|&&mark| goes(Standing::Told, vec![mark])).map(|mark| mark.as_str());
    standing.into_iter().chain(marks).collect()
}

#[cfg(test)]
mod tests {
    use nuncio_coder::{Coder, Mark};
    use nuncio_language::Kernel;
    use nuncio_text::{Span, Story};

    use super::*;

    /// *Togo bombed Benin.*
    fn attack() -> (Event, Codebook) {
        let files = nuncio_pack_en::files();
        let coder = Coder::read(&files, Kernel::default()).expect("the built-in pack is whole");
        let text = "Togo bombed Benin.";
        let story = Story::plain("a", text, vec![Span::new(0, text.len())]);
        let event = coder.code(story, &mut coder.workspace()).events.pop().expect("an event");
        (event, Codebook::read(&files).expect("the built-in pack is whole"))
    }

    #[test]
    fn the_reasons_are_the_standing_and_the_marks_that_the_policy_does_not_have() {
        let (event, codebook) = attack();
        let why = |policy, standing, marks: &[Mark]| {
            let event = Event { standing, marks: marks.to_vec(), ..event.clone() };
            match Verdict::of(policy, event, &codebook) {
                Verdict::Kept(event) => format!("kept as {}", event.plover.map(|p| p.kind).unwrap_or_default()),
                Verdict::LeftOut(_, why) => why.join(" "),
            }
        };
        use Mark::{Future, Historical, Negated, Ongoing};
        use Standing::{Accused, Own, Stated, Told};
        assert_eq!(why(Policy::Factual, Told, &[Ongoing]), "kept as ASSAULT");
        assert_eq!(why(Policy::Factual, Accused, &[]), "accused");
        assert_eq!(why(Policy::Factual, Accused, &[Negated, Ongoing]), "accused negated");
        assert_eq!(why(Policy::Factual, Stated, &[Historical]), "historical");
        assert_eq!(why(Policy::Strict, Stated, &[]), "stated");
        assert_eq!(why(Policy::Strict, Own, &[Future]), "future");
        assert_eq!(why(Policy::Recode, Accused, &[Future]), "kept as THREATEN");
        assert_eq!(why(Policy::Recode, Told, &[Negated, Ongoing]), "negated");
        assert_eq!(why(Policy::All, Accused, &[Negated]), "kept as ASSAULT");
    }
}
