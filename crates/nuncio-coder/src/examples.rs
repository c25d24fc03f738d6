//! The lexicon's examples, run: each sentence must yield what stands beside it.

use std::collections::BTreeSet;

use compact_str::CompactString;
use nuncio_codebook::lexicon::{BlindExample, Example, Expected, Lexicon};
use nuncio_text::{Span, Story};

use crate::coder::{Coder, Coding};
use crate::record::{Event, Party};

/// How a pack's examples came out.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many yield what they must, and nothing else.
    pub passed: usize,
    /// Those that do not, in order of the files.
    pub failed: Vec<Failure>,
    /// Those that are known not to yet: the sentences of `lexicon/pending.txt`.
    pub pending: Vec<Failure>,
    /// Sentences of the list that yield what they must, or are no longer examples: they are to be struck off it.
    pub settled: Vec<String>,
}

/// An example that yields something else.
#[derive(Clone, Debug)]
pub struct Failure {
    /// File and line of the sense.
    pub rule: String,
    /// File and line of the example.
    pub place: String,
    /// The sentence.
    pub sentence: String,
    /// What it must yield, as written.
    pub expected: Vec<String>,
    /// What it yields.
    pub found: Vec<String>,
    /// Why it is silent, where it yields nothing.
    pub silence: Vec<String>,
}

/// Runs every example of a lexicon, which the coder was read from too.
#[must_use]
pub fn test(coder: &Coder, lexicon: &Lexicon) -> Report {
    let mut report = Report::default();
    let mut workspace = coder.workspace();
    let mut waiting: BTreeSet<&str> = BTreeSet::new();
    for (sense, example) in lexicon.examples() {
        let coding = coder.code(story(&example.text), &mut workspace);
        if holds(coder, &coding, example) {
            report.passed += 1;
            continue;
        }
        let known = coder.pending_examples().get(&example.text);
        waiting.extend(known.map(String::as_str));
        let list = if known.is_some() { &mut report.pending } else { &mut report.failed };
        list.push(failure(coder, &coding, &sense.rule, example));
    }
    let settled = coder.pending_examples().iter().filter(|sentence| !waiting.contains(sentence.as_str()));
    report.settled = settled.cloned().collect();
    report
}

/// How blind examples came out: those written before the patterns were last mended, and those after.
#[derive(Clone, Debug, Default)]
pub struct BlindReport {
    /// How many of the early ones are right, and how many there are.
    pub early: (usize, usize),
    /// The same of those written last.
    pub late: (usize, usize),
    /// Those that are not right, with the sense that each was written for.
    pub failed: Vec<(String, Failure)>,
}

/// Runs blind examples: one is right if every event it must yield is there with its actors, recipients and codes. Their writers say
/// nothing of marks, nor of what else a sentence tells; where they name no recipient none is asked, a deed that both sides do counts
/// for one from the one side to the other, and deeds that CAMEO and PLOVER write alike (*ease* and *stop* of sanctions) are one.
#[must_use]
pub fn test_blind(coder: &Coder, examples: &[BlindExample]) -> BlindReport {
    let mut report = BlindReport::default();
    let mut workspace = coder.workspace();
    for blind in examples {
        let coding = coder.code(story(&blind.example.text), &mut workspace);
        let share = if blind.late { &mut report.late } else { &mut report.early };
        share.1 += 1;
        if blind
            .example
            .expected
            .iter()
            .all(|expected| coding.events.iter().any(|event| answers(coder, event, expected)))
        {
            share.0 += 1;
        } else {
            report.failed.push((blind.sense.clone(), failure(coder, &coding, &blind.sense, &blind.example)));
        }
    }
    report
}

/// A story of one paragraph, of no known day.
pub(crate) fn story(text: &str) -> Story {
    Story::plain("example", text, vec![Span::new(0, text.len())])
}

fn failure(coder: &Coder, coding: &Coding, rule: &str, example: &Example) -> Failure {
    let silence = coding.trace.silences.iter().map(|silence| {
        let word = silence.token.map(|t| coding.document.token(t).form.to_string());
        format!("{}: {}", word.unwrap_or_default(), silence.reason.describe())
    });
    Failure {
        rule: rule.to_owned(),
        place: example.place.to_string(),
        sentence: example.text.clone(),
        expected: example.expected.iter().map(write_expected).collect(),
        found: coding.events.iter().map(|event| write_found(coder, event)).collect(),
        silence: silence.collect(),
    }
}

/// Each expected event has one of its own, and none is left over.
fn holds(coder: &Coder, coding: &Coding, example: &Example) -> bool {
    let mut left: Vec<&Event> = coding.events.iter().collect();
    let all = example.expected.iter().all(|expected| {
        let found = left.iter().position(|event| is(coder, event, expected));
        found.map(|at| left.remove(at)).is_some()
    });
    all && left.is_empty()
}

fn is(coder: &Coder, event: &Event, expected: &Expected) -> bool {
    let marks: Vec<&str> = event.marks.iter().map(|m| m.as_str()).collect();
    agrees(coder, event, expected)
        && expected.marks.iter().all(|m| marks.contains(&m.as_str()))
        && marks.len() == expected.marks.len()
}

/// Whether an event is what the writer of a blind example means.
fn answers(coder: &Coder, event: &Event, expected: &Expected) -> bool {
    let both = [expected.actors.as_slice(), &expected.recipients].concat();
    let mutual = event.recipient.is_empty() && covers(&event.actor, &both);
    same_codes(coder, event, expected)
        && (mutual
            || covers(&event.actor, &expected.actors)
                && (expected.recipients.is_empty() || covers(&event.recipient, &expected.recipients)))
}

/// Everyone named is there, and nobody of another country or body: *banks and ministries of Estonia* are Estonia.
pub(crate) fn covers(found: &[Party], expected: &[CompactString]) -> bool {
    let is = |party: &Party, code: &CompactString| party.code.starts_with(code.as_str());
    !found.is_empty()
        && expected.iter().all(|code| found.iter().any(|party| is(party, code)))
        && found.iter().all(|party| expected.iter().any(|code| is(party, code)))
}

/// Whether an event's deed is the expected one, or one with the same CAMEO code and the same PLOVER type and mode.
fn same_codes(coder: &Coder, event: &Event, expected: &Expected) -> bool {
    let codebook = coder.codebook();
    let found = event.deed.as_deed();
    let Some(meant) = codebook.parse_deed(&expected.deed) else { return false };
    let codes = |deed| (codebook.cameo(deed), codebook.plover(deed).map(|p| (p.kind, p.mode)));
    codebook.write_deed(&found) == expected.deed || codes(&found) == codes(&meant.as_deed())
}

/// Whether an event has the actors, the recipients and the deed that are expected.
fn agrees(coder: &Coder, event: &Event, expected: &Expected) -> bool {
    coder.codebook().write_deed(&event.deed.as_deed()) == expected.deed
        && people(&event.actor, &expected.actors)
        && people(&event.recipient, &expected.recipients)
}

/// Everyone named is there, nobody else; a code may go on with sectors that the example does not ask.
fn people(found: &[Party], expected: &[CompactString]) -> bool {
    found.len() == expected.len() && expected.iter().all(|code| found.iter().any(|p| p.code.starts_with(code.as_str())))
}

fn write_expected(expected: &Expected) -> String {
    line(&expected.actors.join(" + "), &expected.recipients.join(" + "), &expected.deed, &expected.marks.join(", "))
}

fn write_found(coder: &Coder, event: &Event) -> String {
    let codes = |parties: &[Party]| parties.iter().map(|p| p.code.as_str()).collect::<Vec<_>>().join(" + ");
    let marks: Vec<&str> = event.marks.iter().map(|m| m.as_str()).collect();
    let text = line(
        &codes(&event.actor),
        &codes(&event.recipient),
        &coder.codebook().write_deed(&event.deed.as_deed()),
        &marks.join(", "),
    );
    format!("{text}  by {} \"{}\"", event.rule, event.trigger.text)
}

fn line(actors: &str, recipients: &str, deed: &str, marks: &str) -> String {
    let side = |s: &str| if s.is_empty() { "-".to_owned() } else { s.to_owned() };
    let marks = if marks.is_empty() { String::new() } else { format!(" [{marks}]") };
    format!("{} > {} {deed}{marks}", side(actors), side(recipients))
}
