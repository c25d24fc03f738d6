//! What stays itself when reworded: codes the base sentences of `tests/metamorphic` and their variants, and holds each kind of
//! variant against its floor; `tests/metamorphic/README.md` says how.

#[path = "../support/mod.rs"]
mod support;
mod tables;
mod variants;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use nuncio_coder::{Coder, Coding, Event};
use nuncio_language::Kernel;
use nuncio_run::event_line::EventLine;
use nuncio_text::{ReadOptions, Source, read};

use tables::Sides;
use variants::{Expected, Kind, Variant};

/// How the variants of a kind came out.
#[derive(Default)]
struct Score {
    right: u32,
    all: u32,
    /// Each wrong one with its events.
    wrong: String,
}

impl Score {
    fn share(&self) -> f64 {
        f64::from(self.right) / f64::from(self.all.max(1))
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let (scores, floors) = match scores().and_then(|scores| Ok((scores, tables::floors()?))) {
        Ok(both) => both,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    if !arguments.list {
        report(&scores);
    }
    let trials = scores.into_iter().map(|(kind, score)| {
        let floor = floors.get(kind.as_str()).copied();
        Trial::test(kind.as_str(), move || judge(&score, floor))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn judge(score: &Score, floor: Option<f64>) -> Result<(), Failed> {
    let floor = floor.ok_or("floors.tsv has no floor for this kind")?;
    match score.share() >= floor {
        true => Ok(()),
        false => Err(format!("{} of {} right, under the floor of {floor:.2}", score.right, score.all).into()),
    }
}

/// Prints the scores, and writes those that came out wrong to a file beside the test's binary.
fn report(scores: &[(Kind, Score)]) {
    for (kind, score) in scores {
        println!("{:<12} {:>4} of {:>4}   {:.3}", kind.as_str(), score.right, score.all, score.share());
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("metamorphic-wrong.txt");
    let wrong: String = scores.iter().map(|(kind, score)| format!("# {}\n{}\n", kind.as_str(), score.wrong)).collect();
    match fs::write(&path, wrong) {
        Ok(()) => println!("wrong ones: {}", path.display()),
        Err(error) => eprintln!("{}: {error}", path.display()),
    }
}

/// Codes every variant of every base.
fn scores() -> Result<Vec<(Kind, Score)>, String> {
    let (bases, frames) = (tables::bases()?, tables::frames()?);
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).map_err(|error| error.to_string())?;
    let mut scores = Vec::new();
    for kind in Kind::ALL {
        let mut score = Score::default();
        for (row, base) in bases.iter().enumerate() {
            let Some(variant) = variants::variant(kind, base, row, &frames) else { continue };
            let coding = code(&coder, &variant, &base.day)?;
            score.all += 1;
            match is_right(&variant.expected, &coding.events) {
                true => score.right += 1,
                false => score.wrong.push_str(&wrong(&variant, &coding)),
            }
        }
        scores.push((kind, score));
    }
    Ok(scores)
}

fn code(coder: &Coder, variant: &Variant, day: &str) -> Result<Coding, String> {
    let record = serde_json::json!({"title": variant.title, "text": variant.text, "published": day});
    let source = Source::Bytes { name: "metamorphic.jsonl".to_owned(), bytes: record.to_string().into_bytes() };
    match read(&source, &ReadOptions::default()).next() {
        Some(Ok(story)) => Ok(coder.code(story, &mut coder.workspace())),
        Some(Err(problem)) => Err(problem.to_string()),
        None => Err(format!("no story: {record}")),
    }
}

/// One event comes of it, and it is the one expected.
fn is_right(expected: &Expected, events: &[Event]) -> bool {
    let [event] = events else { return false };
    let codes = |parties: &[nuncio_coder::record::Party]| parties.iter().map(|party| party.code.clone()).collect();
    let (actors, recipients): (BTreeSet<String>, _) = (codes(&event.actor), codes(&event.recipient));
    let parties = match expected.sides {
        Sides::OneToOther => actors == expected.actors && recipients == expected.recipients,
        Sides::BothDoIt => &actors | &recipients == &expected.actors | &expected.recipients,
    };
    parties
        && event.cameo.as_deref().is_some_and(|code| code.starts_with(&expected.code))
        && event.marks == expected.marks
        && event.standing == expected.standing
}

/// A variant that came out wrong: its words, what was expected, and its events.
fn wrong(variant: &Variant, coding: &Coding) -> String {
    let Expected { code, sides, actors, recipients, marks, standing } = &variant.expected;
    let list = |codes: &BTreeSet<String>| codes.iter().map(String::as_str).collect::<Vec<_>>().join(" + ");
    let sign = if *sides == Sides::BothDoIt { "+" } else { ">" };
    let marks: Vec<&str> = marks.iter().map(|mark| mark.as_str()).collect();
    let words = variant.title.as_ref().unwrap_or(&variant.text);
    let (actors, recipients) = (list(actors), list(recipients));
    let mut lines =
        format!("{words}\n  - {code} {actors} {sign} {recipients} {} {}\n", standing.as_str(), marks.join(", "));
    for event in &coding.events {
        let _ = writeln!(lines, "  + {}", EventLine::new(event, &coding.quotes));
    }
    lines
}
