//! Lints the examples: that there are some, that they show what their sense says, that a codebook has what they yield.

use rustc_hash::FxHashMap;

use super::super::{Example, Expected, Lexicon, Meaning, Operator, Sense};
use super::{Finding, Severity};
use crate::codebook::Codebook;
use crate::deed::{Direction, OwnedDeed};

/// Lints the examples of one sense.
pub(super) fn lint_sense(lexicon: &Lexicon, sense: &Sense, codebook: &Codebook, findings: &mut Vec<Finding>) {
    if sense.examples.is_empty() {
        let message = "no example; write one below: a sentence in quotes and what it must yield".to_owned();
        findings.push(Finding::at(&sense.rule, Severity::Warning, message));
        return;
    }
    if !sense.examples.iter().any(|example| shows(sense, example, codebook)) {
        let message = format!("no example shows `{}`, which the line says", said(sense, codebook));
        findings.push(Finding::at(&sense.rule, Severity::Warning, message));
    }
    for example in &sense.examples {
        if !has_head(lexicon, sense, &example.text) {
            let message = format!("the word `{}` is not in the sentence", sense.lemma);
            findings.push(Finding::at(&example.place, Severity::Warning, message));
        }
        for expected in &example.expected {
            if deed(expected, codebook).is_some_and(|deed| codebook.cameo(&deed.as_deed()).is_none()) {
                let message = format!("the codebook has no event for `{}`, so none can come out", expected.deed);
                findings.push(Finding::at(&example.place, Severity::Error, message));
            }
        }
    }
}

/// Sentences that stand twice and must yield different things.
pub(super) fn lint_doubles(lexicon: &Lexicon, findings: &mut Vec<Finding>) {
    let mut first: FxHashMap<&str, &Example> = FxHashMap::default();
    for (_, example) in lexicon.examples() {
        let known = *first.entry(&example.text).or_insert(example);
        if known.expected != example.expected {
            let message = format!("the sentence yields something else at {}", known.place);
            findings.push(Finding::at(&example.place, Severity::Error, message));
        }
    }
}

/// The deed of an event that an example yields; the reader has let no other through.
fn deed(expected: &Expected, codebook: &Codebook) -> Option<OwnedDeed> {
    codebook.parse_deed(&expected.deed)
}

fn said(sense: &Sense, codebook: &Codebook) -> String {
    match &sense.meaning {
        Meaning::Nothing => "nothing".to_owned(),
        Meaning::Act { act, direction, issue, moods } => {
            let deed = OwnedDeed { act: *act, direction: *direction, issue: *issue, moods: moods.clone() };
            codebook.write_deed(&deed.as_deed())
        }
        Meaning::Operator { operator, .. } => format!("{}(C)", operator.as_str()),
    }
}

/// Whether an event of the example is what the sense says, perhaps with operators over it.
fn shows(sense: &Sense, example: &Example, codebook: &Codebook) -> bool {
    match &sense.meaning {
        Meaning::Nothing => example.expected.is_empty(),
        Meaning::Act { act, direction, issue, moods } => example.expected.iter().any(|expected| {
            deed(expected, codebook).is_some_and(|deed| {
                let turned = deed.direction == *direction || *direction == Direction::Do;
                deed.act == *act && turned && deed.issue == *issue && deed.moods.ends_with(moods)
            })
        }),
        Meaning::Operator { operator, .. } => {
            example.expected.iter().any(|expected| shows_operator(*operator, expected, codebook))
        }
    }
}

fn shows_operator(operator: Operator, expected: &Expected, codebook: &Codebook) -> bool {
    let Some(deed) = deed(expected, codebook) else { return false };
    match operator {
        Operator::Mood(mood) => deed.moods.contains(&mood),
        Operator::Ease => deed.direction == Direction::Ease,
        Operator::Stop => deed.direction == Direction::Stop,
        Operator::Resume => deed.direction == Direction::Resume,
        // How these show in a record is the coder's business.
        Operator::Do | Operator::Not | Operator::Delay | Operator::Attempt | Operator::Fail | Operator::Begin => true,
    }
}

/// Whether some word of the sentence may be a form of the head word.
fn has_head(lexicon: &Lexicon, sense: &Sense, text: &str) -> bool {
    let text = text.to_lowercase();
    // A hyphen may join the word to another (`re-elected`), a full stop may belong to it (`u.n.`) or end the sentence.
    text.split(|c: char| !(c.is_alphanumeric() || "-.'’&".contains(c))).any(|form| {
        let form = form.strip_suffix("'s").or_else(|| form.strip_suffix("’s")).unwrap_or(form);
        let bare = form.trim_matches(|c: char| !c.is_alphanumeric());
        let irregular = lexicon.irregular.get(bare);
        form == sense.lemma
            || is_form(bare, &sense.lemma)
            || irregular.is_some_and(|lemmas| lemmas.iter().any(|lemma| **lemma == sense.lemma))
    })
}

/// Whether English spelling makes the form of the lemma: `supplies` of `supply`, `stopped` of `stop`, `pledging` of `pledge`.
fn is_form(form: &str, lemma: &str) -> bool {
    let stem = lemma.strip_suffix(['e', 'y']).unwrap_or(lemma);
    let Some(rest) = form.strip_prefix(stem) else { return false };
    let last = lemma.chars().last();
    let rest = match rest.strip_prefix(|c| Some(c) == last) {
        // A doubled consonant (`stopped`), or the letter that the stem lost (`agreed`, `supplying`).
        Some(doubled) if !doubled.is_empty() || stem.len() < lemma.len() => doubled,
        _ => rest,
    };
    ["", "s", "es", "ed", "d", "ing", "ies", "ied", "ying", "er", "ers", "ked", "king"].contains(&rest)
}

#[cfg(test)]
mod tests {
    use super::is_form;

    #[test]
    fn forms_are_known_by_their_spelling() {
        for (form, lemma) in [
            ("supplies", "supply"),
            ("supplied", "supply"),
            ("supplying", "supply"),
            ("stopped", "stop"),
            ("pledging", "pledge"),
            ("agreed", "agree"),
            ("agreeing", "agree"),
            ("attacks", "attack"),
            ("clashes", "clash"),
            ("sanctions", "sanction"),
            ("mimicked", "mimic"),
            ("cease-fires", "cease-fire"),
        ] {
            assert!(is_form(form, lemma), "{form} of {lemma}");
        }
        for (form, lemma) in
            [("struck", "strike"), ("banana", "ban"), ("warlike", "war"), ("", "raid"), ("hit", "strike")]
        {
            assert!(!is_form(form, lemma), "{form} of {lemma}");
        }
    }
}
