//! `nuncio archive`: what an archive holds, what it could not take, whether it is whole; its reports and happenings made anew.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::time::Instant;

use anyhow::{Context, Result};
use comfy_table::Table;
use nuncio_archive::{Archive, Checked, Clustered, Info, KnownProblem, RunInfo, RunOutcome};
use nuncio_run::event_line::printable;
use serde_json::json;

use crate::archiving::PROGRAM;
use crate::flags::{ArchiveArgs, ArchiveCommand, ArchivePath, ArchiveProblemsArgs, ReadFormat, ReclusterArgs};
use crate::outcome::Outcome;

/// Runs the command.
///
/// # Errors
/// The archive cannot be read, or the output cannot be written.
pub fn run(args: &ArchiveArgs) -> Result<Outcome> {
    match &args.command {
        ArchiveCommand::Info(args) => info(args),
        ArchiveCommand::Problems(args) => problems(args),
        ArchiveCommand::Check(args) => check(args),
        ArchiveCommand::Recluster(args) => recluster(args),
    }
}

/// How many runs are shown.
const RUNS: usize = 10;

fn info(args: &ArchivePath) -> Result<Outcome> {
    let archive = Archive::open_read_only(&args.archive)?;
    let (info, runs) = (archive.info()?, archive.runs()?);
    let mut out = BufWriter::new(anstream::AutoStream::auto(io::stdout()));
    write_info(&mut out, &info)?;
    write_runs(&mut out, &runs)?;
    out.flush()?;
    Ok(Outcome::Done)
}

fn write_info(out: &mut impl Write, info: &Info) -> io::Result<()> {
    writeln!(out, "schema       {}", info.schema)?;
    writeln!(out, "bytes        {}", info.bytes)?;
    for table in &info.tables {
        writeln!(out, "{:<12} {}", table.name, table.rows)?;
    }
    match &info.days {
        Some((first, last)) => writeln!(out, "published    {first} to {last}")?,
        None => writeln!(out, "published    no dates")?,
    }
    for pack in &info.coded_with {
        let hash = pack.hash.get(..12).unwrap_or(&pack.hash);
        let program = pack.program.as_deref().unwrap_or("an earlier program");
        writeln!(out, "coded with   {} ({hash}) by {program}: {}", pack.name, pack.codings)?;
    }
    Ok(())
}

fn write_runs(out: &mut impl Write, runs: &[RunInfo]) -> io::Result<()> {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table.set_header(["run", "began", "ended", "added", "there", "not news", "not English", "unreadable", "events"]);
    for run in runs.iter().take(RUNS) {
        let tally = &run.tally;
        let time = |time: Option<jiff::Timestamp>| time.map(|time| time.to_string()).unwrap_or_default();
        let outcome = run.outcome.as_deref().unwrap_or("not ended");
        let mut row = vec![format!("{}, {outcome}", run.command), time(run.began), time(run.ended)];
        let numbers = [tally.added, tally.there, tally.not_news, tally.not_english, tally.unreadable, tally.events];
        row.extend(numbers.iter().map(ToString::to_string));
        table.add_row(row);
    }
    writeln!(out, "\n{}", table.trim_fmt())?;
    if runs.len() > RUNS {
        writeln!(out, "and {} earlier runs", runs.len() - RUNS)?;
    }
    Ok(())
}

fn problems(args: &ArchiveProblemsArgs) -> Result<Outcome> {
    let archive = Archive::open_read_only(&args.archive.archive)?;
    let usual = if io::stdout().is_terminal() { ReadFormat::Text } else { ReadFormat::Jsonl };
    let format = args.format.unwrap_or(usual);
    let mut out = BufWriter::new(io::stdout().lock());
    archive.each_problem(|problem| -> Result<()> {
        match format {
            ReadFormat::Text => writeln!(out, "{}", printable(&sentence(&problem)))?,
            ReadFormat::Jsonl => {
                let KnownProblem { input, line, kind, reason } = problem;
                let record = json!({
                    "record": "problem", "input": input, "line": line, "kind": kind, "reason": reason
                });
                writeln!(out, "{record}")?;
            }
        }
        Ok(())
    })?;
    out.flush().context("cannot write the problems")?;
    Ok(Outcome::Done)
}

/// A problem in one line, as a run tells it.
fn sentence(problem: &KnownProblem) -> String {
    let kind = problem.kind.replace('_', " ");
    match problem.line {
        Some(line) => format!("{kind}: {}, line {line}: {}", problem.input, problem.reason),
        None => format!("{kind}: {}: {}", problem.input, problem.reason),
    }
}

fn check(args: &ArchivePath) -> Result<Outcome> {
    let archive = Archive::open_read_only(&args.archive)?;
    let Checked { texts, spans, found, faults } = archive.check(|_| ())?;
    for fault in &faults {
        anstream::eprintln!("problem: {}: {}", printable(&fault.place), printable(&fault.what));
    }
    if found > faults.len() {
        anstream::eprintln!("and {} more", found - faults.len());
    }
    anstream::println!(
        "{texts} texts, {spans} spans: {}",
        if found == 0 { "whole".to_owned() } else { format!("{found} faults") }
    );
    Ok(Outcome::after(found))
}

fn recluster(args: &ReclusterArgs) -> Result<Outcome> {
    let clock = Instant::now();
    let archive = Archive::open(&args.archive.archive)?;
    if args.drop {
        archive.drop_clusters()?;
        anstream::eprintln!("reports and happenings are taken away; every text and event is there");
        return Ok(Outcome::Done);
    }
    let run = archive.begin_run("recluster", PROGRAM, None)?;
    let made = archive.recluster(run);
    archive.end_run(run, if made.is_ok() { RunOutcome::Done } else { RunOutcome::Failed })?;
    let Clustered { texts, reports, events, happenings, joined } = made?;
    anstream::eprintln!(
        "{texts} texts: {reports} reports; {events} events: {happenings} happenings, {joined} of them told by more \
         than one report; in {:.1} s",
        clock.elapsed().as_secs_f64()
    );
    Ok(Outcome::Done)
}
