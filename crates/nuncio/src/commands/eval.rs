//! `nuncio eval`: a layer against a gold file, as a table or as one JSON object.

use std::io::{self, Write};

use anstream::AutoStream;
use anyhow::{Context, Result};
use nuncio_eval::{Report, Setting, eval};
use nuncio_run::event_line::printable;

use crate::flags::EvalArgs;
use crate::outcome::Outcome;
use crate::pack;

/// Runs the command.
///
/// # Errors
/// The pack or the gold cannot be used, or the output cannot be written.
pub fn run(args: &EvalArgs) -> Result<Outcome> {
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let setting = Setting { coder: &coder, files: &files, actors: &args.actors };
    let report = eval(args.layer, &args.file, &setting).context("the gold cannot be used")?;
    if args.errors {
        // What a gold file has in its lines goes to a terminal: no control characters.
        report
            .errors
            .iter()
            .flat_map(|error| error.lines())
            .for_each(|line| anstream::eprintln!("{}", printable(line)));
    }
    let mut out = AutoStream::auto(io::stdout().lock());
    if args.json {
        serde_json::to_writer(&mut out, &report)?;
        writeln!(out)?;
    } else {
        write(&mut out, &report)?;
        if args.reliability {
            write_reliability(&mut out, &report)?;
        }
    }
    Ok(Outcome::Done)
}

fn write(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let (records, seconds) = (report.records, report.seconds);
    writeln!(out, "{} of {}: {records} records in {seconds:.1} s, pack {}\n", report.layer, report.file, report.pack)?;
    for (key, value) in &report.scores {
        match (value.as_u64(), value.as_f64(), report.intervals.get(key)) {
            (None, Some(value), Some([low, high])) => writeln!(out, "{key:<28} {value:.3}  {low:.3} to {high:.3}")?,
            (None, Some(value), None) => writeln!(out, "{key:<28} {value:.0}")?,
            _ => writeln!(out, "{key:<28} {value}")?,
        }
    }
    if !report.classes.is_empty() {
        writeln!(out, "\n{:<28} {:>6}  {:>9}  {:>6}  {:>5}", "class", "asked", "precision", "recall", "F1")?;
    }
    for (name, class) in &report.classes {
        let (precision, recall, f1) = (class.precision, class.recall, class.f1);
        writeln!(out, "{:<28} {:>6}  {precision:>9.3}  {recall:>6.3}  {f1:>5.3}", printable(name), class.asked)?;
    }
    for note in &report.notes {
        writeln!(out, "\nnote: {note}")?;
    }
    Ok(())
}

/// How often events are right, by tenths of their stated confidence.
fn write_reliability(out: &mut impl Write, report: &Report) -> io::Result<()> {
    if report.reliability.is_empty() {
        return writeln!(out, "\nno event was judged");
    }
    writeln!(out, "\nright: {}", report.right_means)?;
    writeln!(out, "{:<12} {:>6}  {:>6}  {:>8}", "confidence", "events", "stated", "observed")?;
    for bin in &report.reliability {
        let (from, to) = (bin.from, bin.from + 0.1);
        writeln!(out, "{from:.1} to {to:.1}   {:>6}  {:>6.3}  {:>8.3}", bin.events, bin.stated, bin.observed())?;
    }
    Ok(())
}
