//! `nuncio lexicon`: lints, examples and senses, for those who write the lexicon.

use std::io::{self, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::thread;

use anstream::AutoStream;
use anyhow::{Context, Result};
use nuncio_codebook::lexicon::{BlindExample, Class, Lexicon, Meaning, Pos, Sense, Severity, read_blind};
use nuncio_codebook::{Codebook, Deed};
use nuncio_coder::examples::{self, Failure};
use nuncio_coder::{Coder, judged};
use nuncio_run::pipeline;
use nuncio_text::PackFiles;

use crate::flags::{LexiconArgs, LexiconCommand, PackArgs, ShowArgs};
use crate::outcome::Outcome;
use crate::pack;

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &LexiconArgs) -> Result<Outcome> {
    match &args.command {
        LexiconCommand::Check(pack) => check(pack),
        LexiconCommand::Test(args) if args.judged => judge_blind(&args.pack),
        LexiconCommand::Test(args) if args.blind => test_blind(&args.pack),
        LexiconCommand::Test(args) => test(&args.pack),
        LexiconCommand::Show(args) => show(args),
        LexiconCommand::Suggest(args) => super::suggest::run(args),
    }
}

/// Codebook and lexicon of a pack. Every line that cannot be read is told; then there is no lexicon.
fn read(args: &PackArgs) -> Result<(Codebook, Option<Lexicon>)> {
    let files = pack::files(args)?;
    let codebook = Codebook::read(&files).context("the codebook cannot be used")?;
    match Lexicon::read(&files, &codebook) {
        Ok(lexicon) => Ok((codebook, Some(lexicon))),
        Err(errors) => {
            for error in &errors {
                anstream::eprintln!("{error}");
            }
            Ok((codebook, None))
        }
    }
}

/// Lines that cannot be read, then faults, then doubts. Doubts alone are no problem.
fn check(args: &PackArgs) -> Result<Outcome> {
    let files = pack::files(args)?;
    let codebook = Codebook::read(&files).context("the codebook cannot be used")?;
    let (lexicon, unreadable) = Lexicon::read_what_can_be(&files, &codebook);
    let mut findings = lexicon.lint(&codebook);
    findings.sort_by_key(|finding| finding.severity);
    let mut out = AutoStream::auto(io::stdout().lock());
    for error in &unreadable {
        writeln!(out, "{error}")?;
    }
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    let faults = unreadable.len() + findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let doubts = unreadable.len() + findings.len() - faults;
    let (senses, examples) = (lexicon.len(), lexicon.examples().count());
    writeln!(out, "{senses} senses with {examples} examples: {faults} errors, {doubts} warnings")?;
    Ok(Outcome::after(faults))
}

fn test(args: &PackArgs) -> Result<Outcome> {
    let files = pack::files(args)?;
    let coder = pack::coder(&files)?;
    let (lexicon, unreadable) = Lexicon::read_what_can_be(&files, coder.codebook());
    let report = examples::test(&coder, &lexicon);
    let mut out = AutoStream::auto(io::stdout().lock());
    for error in &unreadable {
        writeln!(out, "{error}")?;
    }
    for failure in &report.failed {
        tell(&mut out, failure)?;
    }
    for sentence in &report.settled {
        writeln!(out, "lexicon/pending.txt: strike off \"{sentence}\": it yields what is written, or is gone")?;
    }
    let (failed, pending) = (report.failed.len(), report.pending.len());
    let all = report.passed + failed + pending;
    writeln!(out, "{} of {all} examples yield what is written; {pending} are known not to yet", report.passed)?;
    Ok(Outcome::after(failed + report.settled.len() + unreadable.len()))
}

fn tell(out: &mut impl Write, failure: &Failure) -> io::Result<()> {
    writeln!(out, "{}: \"{}\"", failure.place, failure.sentence)?;
    writeln!(out, "    expected  {}", or_nothing(&failure.expected))?;
    writeln!(out, "    found     {}", or_nothing(&failure.found))?;
    failure.silence.iter().try_for_each(|silence| writeln!(out, "              {silence}"))
}

/// A measure, not a check: what is not right is told, and the exit code is that of a run that was done.
fn test_blind(args: &PackArgs) -> Result<Outcome> {
    let files = pack::files(args)?;
    let coder = pack::coder(&files)?;
    let Some(blind) = blind_examples(&files, &coder) else { return Ok(Outcome::ProblemsTold) };
    let report = examples::test_blind(&coder, &blind);
    let mut out = AutoStream::auto(io::stdout().lock());
    for (sense, failure) in &report.failed {
        writeln!(out, "{sense}")?;
        tell(&mut out, failure)?;
    }
    for (when, (right, all)) in [("before the last mending", report.early), ("after it", report.late)] {
        let share = if all == 0 { 0.0 } else { right as f64 / all as f64 };
        writeln!(out, "written {when}: {right} of {all} blind examples right, {share:.3}")?;
    }
    Ok(Outcome::Done)
}

/// The blind examples of a pack; none where a line of them cannot be read, which is told.
fn blind_examples(files: &PackFiles, coder: &Coder) -> Option<Vec<BlindExample>> {
    read_blind(files, coder.codebook())
        .inspect_err(|errors| errors.iter().for_each(|error| anstream::eprintln!("{error}")))
        .ok()
}

/// Events of blind examples with their signals, for the script that fits the weights of confidence.
fn judge_blind(args: &PackArgs) -> Result<Outcome> {
    let files = pack::files(args)?;
    let coder = pack::coder(&files)?;
    let Some(blind) = blind_examples(&files, &coder) else { return Ok(Outcome::ProblemsTold) };
    let mut written = Ok(());
    let mut out = io::stdout().lock();
    let threads = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    pipeline::in_order(
        0..blind.len(),
        threads,
        || coder.workspace(),
        |workspace, at| judged::judge(&coder, &blind, at, workspace),
        |events| {
            written = events.iter().try_for_each(|event| {
                serde_json::to_writer(&mut out, event)?;
                writeln!(out)
            });
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    written.context("cannot write what was found")?;
    Ok(Outcome::Done)
}

fn or_nothing(events: &[String]) -> String {
    if events.is_empty() { "nothing".to_owned() } else { events.join(" ; ") }
}

fn show(args: &ShowArgs) -> Result<Outcome> {
    let (codebook, Some(lexicon)) = read(&args.pack)? else { return Ok(Outcome::ProblemsTold) };
    let words = args.words.join(" ").to_lowercase();
    let (lemma, particle) = match words.split_once([' ', '_']) {
        Some((lemma, particle)) => (lemma, Some(particle.trim())),
        None => (words.as_str(), None),
    };
    let senses: Vec<&Sense> = [Pos::Verb, Pos::Noun, Pos::Adjective]
        .into_iter()
        .flat_map(|pos| lexicon.senses(pos, lemma))
        .filter(|sense| particle.is_none() || sense.particle.as_deref() == particle)
        .collect();
    if senses.is_empty() {
        anstream::eprintln!("problem: the lexicon has no `{words}`; ask for the dictionary form, such as `supply`");
        return Ok(Outcome::ProblemsTold);
    }
    let mut out = AutoStream::auto(io::stdout().lock());
    for sense in senses {
        writeln!(out, "{}", with_classes(sense.text(&codebook).to_string(), &lexicon))?;
        writeln!(out, "    # {}{}\n", sense.rule, codes(sense, &codebook))?;
    }
    Ok(Outcome::Done)
}

/// A sense's text with the name of a class in place of its words, as the files have it.
fn with_classes(text: String, lexicon: &Lexicon) -> String {
    let quoted = |word: &String| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() };
    let words = |class: &Class| class.words.iter().map(quoted).collect::<Vec<_>>().join("|");
    let mut classes: Vec<(String, &str)> =
        lexicon.classes().iter().map(|class| (words(class), class.name.as_str())).collect();
    // Longest first: a class may be part of another. Short ones read well as they are.
    classes.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    classes.retain(|(words, _)| words.matches('|').count() >= 3);
    classes.iter().fold(text, |text, (words, name)| text.replace(words, &format!("@{name}")))
}

/// The codes of what a sense says, where it says an act by itself.
fn codes(sense: &Sense, codebook: &Codebook) -> String {
    let Meaning::Act { act, direction, issue, moods } = &sense.meaning else { return String::new() };
    let deed = Deed { act: *act, direction: *direction, issue: *issue, moods };
    let cameo = codebook.cameo(&deed).map(|code| format!(": {} {}", code.as_str(), codebook.label(code)));
    let plover = codebook.plover(&deed).map(|plover| match plover.mode {
        Some(mode) => format!(", {} {mode}", plover.kind),
        None => format!(", {}", plover.kind),
    });
    format!("{}{}", cameo.unwrap_or_default(), plover.unwrap_or_default())
}
