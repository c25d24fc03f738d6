//! Finds senses that can never be chosen, because an earlier one holds wherever they hold and fits at least as well.

use super::super::{Argument, Filler, Meaning, Part, Sense};
use super::{Finding, Severity};

/// Lints the senses of one head word, in order of the files.
pub(super) fn lint(senses: &[Sense], findings: &mut Vec<Finding>) {
    for (at, later) in senses.iter().enumerate() {
        let Some(earlier) = senses[..at].iter().find(|earlier| takes_all(earlier, later)) else { continue };
        let same = says_the_same(earlier, later);
        let rule = &earlier.rule;
        let (severity, message) = if same {
            (Severity::Warning, format!("{rule} says the same for these words and more; remove one of the two"))
        } else if takes_all(later, earlier) {
            let message = format!(
                "another meaning for the same words as {rule}; keep one, or add a condition to tell them apart"
            );
            (Severity::Error, message)
        } else {
            let message = format!(
                "wherever this line holds, {rule} holds as well and stands first; put this line before it, or add a condition"
            );
            (Severity::Error, message)
        };
        findings.push(Finding::at(&later.rule, severity, message));
    }
}

fn says_the_same(a: &Sense, b: &Sense) -> bool {
    (&a.meaning, a.mutual, &a.marks) == (&b.meaning, b.mutual, &b.marks)
}

/// Whether the earlier sense holds wherever the later does and has at least as many parts filled and conditions met. Says
/// no where it cannot be sure.
fn takes_all(earlier: &Sense, later: &Sense) -> bool {
    // An operator that finds no deed under it leaves the word to the next sense.
    let gives_way = |sense: &Sense| matches!(sense.meaning, Meaning::Operator { .. });
    earlier.particle == later.particle
        && gives_way(earlier) == gives_way(later)
        && roles_cover(earlier, later)
        && conditions_cover(earlier, later)
}

/// Every role of the later sense is one of the earlier, filled in no way that the earlier has not; what the earlier has more
/// may be missing.
fn roles_cover(earlier: &Sense, later: &Sense) -> bool {
    let role = |argument: &&Argument| !matches!(argument.part, Part::Constraint | Part::Absent);
    let all_matched =
        later.arguments.iter().filter(role).all(|wanted| {
            earlier.arguments.iter().find(|known| known.part == wanted.part).is_some_and(|known| {
                (known.optional || !wanted.optional) && fillers_cover(&known.fillers, &wanted.fillers)
            })
        });
    let rest_optional = earlier
        .arguments
        .iter()
        .filter(role)
        .filter(|known| !later.arguments.iter().any(|wanted| wanted.part == known.part))
        .all(|known| known.optional || may_come_from_elsewhere(known));
    all_matched && rest_optional
}

/// An actor of whom no words are asked may come from an operator above.
fn may_come_from_elsewhere(argument: &Argument) -> bool {
    argument.part == Part::Actor && argument.fillers.iter().all(|filler| filler.words.is_empty())
}

/// Each condition of the earlier sense is implied by one of the later, and the later has none beside.
fn conditions_cover(earlier: &Sense, later: &Sense) -> bool {
    [Part::Constraint, Part::Absent].into_iter().all(|part| {
        let of = |sense: &'_ Sense| sense.arguments.iter().filter(|a| a.part == part).cloned().collect::<Vec<_>>();
        let (known, mut wanted) = (of(earlier), of(later));
        known.len() == wanted.len()
            && known.iter().all(|known| {
                let implied = |wanted: &Argument| match part {
                    // What must be absent in more places is absent in fewer.
                    Part::Absent => places_cover(&wanted.fillers, &known.fillers),
                    _ => fillers_cover(&known.fillers, &wanted.fillers),
                };
                let found = wanted.iter().position(implied);
                found.map(|at| wanted.swap_remove(at)).is_some()
            })
    })
}

/// Whether every way of `few` is one of `many`; both ask for words, or neither does, since words count when senses are
/// compared.
fn fillers_cover(many: &[Filler], few: &[Filler]) -> bool {
    let asks = few.first().is_some_and(|filler| !filler.words.is_empty());
    many.iter().chain(few).all(|filler| filler.words.is_empty() != asks)
        && few.iter().all(|few| many.iter().any(|many| place_covers(many, few) && few.words.is_within(&many.words)))
}

fn places_cover(many: &[Filler], few: &[Filler]) -> bool {
    few.iter().all(|few| many.iter().any(|many| place_covers(many, few)))
}

/// The same relation, with every preposition that the other may have.
fn place_covers(many: &Filler, few: &Filler) -> bool {
    let cases =
        many.cases.is_empty() || !few.cases.is_empty() && few.cases.iter().all(|case| many.cases.contains(case));
    many.slot == few.slot && cases
}
