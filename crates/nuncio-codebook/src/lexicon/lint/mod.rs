//! Static lints over the lexicon: what a reader of the files would miss and no parser is needed to see.

mod examples;
mod shadow;

use std::fmt;

use super::{Lexicon, Meaning, Sense};
use crate::codebook::Codebook;
use crate::deed::{Deed, Direction};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The line cannot do what it says.
    Error,
    /// The line works, but something about it is probably not meant.
    Warning,
}

/// Something that a lint found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file: `aid.lex`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity}: {}", self.file, self.line, self.message)
    }
}

impl Finding {
    /// A finding at a place as senses, examples and classes name it: `aid.lex:41`.
    fn at(place: &str, severity: Severity, message: String) -> Self {
        let (file, line) = place.rsplit_once(':').unwrap_or((place, ""));
        Finding { file: file.to_owned(), line: line.parse().unwrap_or_default(), severity, message }
    }
}

impl Lexicon {
    /// Everything that the lints find, in order of file and line. Lines that cannot be read at all are
    /// [`Lexicon::read`]'s to tell.
    #[must_use]
    pub fn lint(&self, codebook: &Codebook) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (pos, map) in super::Pos::ALL.into_iter().zip(&self.heads) {
            for lemma in map.keys() {
                shadow::lint(self.senses(pos, lemma), &mut findings);
            }
        }
        for sense in self.iter() {
            examples::lint_sense(self, sense, codebook, &mut findings);
            lint_meaning(sense, codebook, &mut findings);
        }
        examples::lint_doubles(self, &mut findings);
        for class in self.classes.iter().filter(|class| !class.used) {
            let message = format!("no line uses the class `@{}`; use it or remove it", class.name);
            findings.push(Finding::at(&class.place, Severity::Warning, message));
        }
        findings
            .sort_by(|a, b| (&a.file, a.line, a.severity, &a.message).cmp(&(&b.file, b.line, b.severity, &b.message)));
        findings
    }
}

/// A deed for which the codebook has no event. Acts that are an event only under a mood (`wrong`, `proposal`) are no
/// mistake; a direction or a mood that the tables do not know is.
fn lint_meaning(sense: &Sense, codebook: &Codebook, findings: &mut Vec<Finding>) {
    let Meaning::Act { act, direction, issue, moods } = &sense.meaning else { return };
    let deed = Deed { act: *act, direction: *direction, issue: *issue, moods };
    if codebook.cameo(&deed).is_some() || (moods.is_empty() && *direction == Direction::Do) {
        return;
    }
    let message = format!(
        "the codebook has no event for `{}`; write another act, or `nothing`, or add a row to cameo.tsv",
        codebook.write_deed(&deed)
    );
    findings.push(Finding::at(&sense.rule, Severity::Error, message));
}

#[cfg(test)]
mod tests {
    use super::super::tests::{codebook, lexicon};

    /// What the lints say of a file, as `line severity beginning-of-message`.
    fn said(text: &str) -> Vec<String> {
        let codebook = codebook();
        lexicon(&codebook, text).lint(&codebook).iter().map(ToString::to_string).collect()
    }

    #[track_caller]
    fn says(text: &str, beginnings: &[&str]) {
        let found = said(text);
        assert_eq!(found.len(), beginnings.len(), "{found:#?}");
        for (found, beginning) in found.iter().zip(beginnings) {
            assert!(found.starts_with(beginning), "{found}");
        }
    }

    #[test]
    fn a_sound_file_has_no_findings() {
        says(
            "class arms = rifle mortar\n\
             verb supply R=obl[to] obj=@arms -> aid.military\n    \"Chad supplied rifles to Mali.\" TCD > MLI aid.military\n\
             verb supply R=obl[to] -> aid\n    \"Chad supplied tents to Mali.\" TCD > MLI aid\n\
             verb vow C=xcomp -> intend(C)\n    \"Chad vowed to supply tents to Mali.\" TCD > MLI intend(aid)\n",
            &[],
        );
    }

    #[test]
    fn a_line_with_the_pattern_of_an_earlier_one_and_another_meaning_conflicts() {
        says(
            "verb visit R=obj -> consult.visit\n    \"Iran visited Iraq.\" IRN > IRQ consult.visit\n\
             verb visit R=obj -> consult.meet\n    \"Peru visited Chile.\" PER > CHL consult.meet\n",
            &["test.lex:3: error: another meaning for the same words as test.lex:1"],
        );
    }

    #[test]
    fn a_line_that_an_earlier_and_wider_one_always_takes_is_unreachable() {
        says(
            "verb send R=obl[to|into] obj=rifle|mortar -> aid.military\n    \"Chad sent rifles to Mali.\" TCD > MLI aid.military\n\
             verb send R=obl[to] obj=mortar -> aid\n    \"Chad sent mortars to Mali.\" TCD > MLI aid\n",
            &["test.lex:3: error: wherever this line holds, test.lex:1"],
        );
        says(
            "verb send R?=obl[to] -> aid\n    \"Chad sent help to Mali.\" TCD > MLI aid\n\
             verb send A=nsubj -> consult\n    \"Chad sent word.\" TCD > - consult\n",
            &["test.lex:3: error: wherever this line holds, test.lex:1"],
        );
    }

    #[test]
    fn a_line_with_one_condition_more_is_reachable_after_the_general_one() {
        says(
            "verb send R=obl[to] -> aid\n    \"Chad sent help to Mali.\" TCD > MLI aid\n\
             verb send R=obl[to] obj=mortar -> aid.military\n    \"Chad sent mortars to Mali.\" TCD > MLI aid.military\n\
             verb send R=obl[to]:rebel -> aid.military\n    \"Chad sent help to rebels.\" TCD > REB aid.military\n\
             verb send_back R=obl[to] -> release\n    \"Chad sent them back to Mali.\" TCD > MLI release\n",
            &[],
        );
    }

    #[test]
    fn a_sense_without_an_example_is_told() {
        says("verb visit R=obj -> consult.visit\n", &["test.lex:1: warning: no example"]);
    }

    #[test]
    fn an_example_must_show_what_its_sense_says() {
        says(
            "verb visit R=obj -> consult.visit\n    \"Iran visited Iraq.\" IRN > IRQ consult.meet\n",
            &["test.lex:1: warning: no example shows `consult.visit`"],
        );
        says(
            "verb vow C=xcomp -> intend(C)\n    \"Iran vowed to visit Iraq.\" IRN > IRQ consult.visit\n",
            &["test.lex:1: warning: no example shows `intend(C)`"],
        );
        says(
            "verb visit -> nothing\n    \"Iran visited Iraq.\" IRN > IRQ consult\n",
            &["test.lex:1: warning: no example shows `nothing`"],
        );
    }

    #[test]
    fn an_example_must_have_its_head_word() {
        says(
            "verb strike R=obj -> fight\n    \"Iran hit Iraq.\" IRN > IRQ fight\n    \"Iran struck Iraq.\" IRN > IRQ fight\n",
            &["test.lex:2: warning: the word `strike` is not in the sentence"],
        );
    }

    #[test]
    fn an_example_without_a_code_can_yield_nothing() {
        says(
            "noun crime -> wrong.crime\n    \"Iran's crime shocked Iraq.\" IRN > - wrong.crime\n",
            &["test.lex:2: error: the codebook has no event for `wrong.crime`"],
        );
    }

    #[test]
    fn a_meaning_without_a_code_is_no_event() {
        says(
            "verb mute R=obj -> statement:stop\n    \"Iran muted Iraq.\" nothing\n    \"Iran muted Oman.\" IRN > OMN statement\n",
            &[
                "test.lex:1: error: the codebook has no event for `statement:stop`",
                "test.lex:1: warning: no example shows",
            ],
        );
    }

    #[test]
    fn one_sentence_cannot_yield_two_things() {
        says(
            "verb visit R=obj -> consult.visit\n    \"Iran visited Iraq.\" IRN > IRQ consult.visit\n    \"Iran visited Iraq.\" nothing\n",
            &["test.lex:3: error: the sentence yields something else at test.lex:2"],
        );
    }

    #[test]
    fn a_class_that_nothing_uses_is_told() {
        says("class arms = rifle mortar\n", &["test.lex:1: warning: no line uses the class `@arms`"]);
    }
}
