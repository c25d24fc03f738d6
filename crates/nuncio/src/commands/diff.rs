//! `nuncio diff`: what differs between two codings, event by event.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use nuncio_archive::{Archive, Change};
use nuncio_run::stored;

use crate::coded_events::each_event;
use crate::difference::{Before, CodedEvent, Difference};
use crate::flags::{DiffArgs, ReadFormat};
use crate::outcome::Outcome;

/// Runs the command. Differences are no problem: the exit code does not tell of them.
///
/// # Errors
/// One of the two cannot be read, or the output cannot be written.
pub fn run(args: &DiffArgs) -> Result<Outcome> {
    let usual = if io::stdout().is_terminal() { ReadFormat::Text } else { ReadFormat::Jsonl };
    let mut out = Differences {
        out: BufWriter::new(io::stdout().lock()),
        format: args.format.unwrap_or(usual),
        new: 0,
        gone: 0,
        changed: 0,
    };
    let problems = match &args.after {
        Some(after) => of_two(&args.before, after, &mut out)?,
        None => of_last_recode(&args.before, &mut out)?,
    };
    Ok(Outcome::after(problems))
}

/// What two codings differ in; how many lines could not be read.
fn of_two(before: &Path, after: &Path, out: &mut Differences<impl Write>) -> Result<usize> {
    let mut held = Before::default();
    let mut problems = each_event(before, &mut |event| {
        held.push(event);
        Ok(())
    })?;
    problems += each_event(after, &mut |event| held.meet(&event).map_or(Ok(()), |difference| out.write(&difference)))?;
    held.gone().try_for_each(|difference| out.write(&difference))?;
    out.end()?;
    anstream::eprintln!("{}, {} the same", out.counts(), held.same());
    Ok(problems)
}

/// What the last recoding of an archive changed.
fn of_last_recode(path: &Path, out: &mut Differences<impl Write>) -> Result<usize> {
    if path.is_file() && !stored::is_archive(path) {
        bail!("{0} is no archive: `nuncio diff {0} OTHER` holds another output against it", path.display());
    }
    let archive = Archive::open_read_only(path)?;
    if archive.runs()?.iter().all(|run| run.command != "recode") {
        anstream::eprintln!("{0} was never coded again; `nuncio recode {0}` does so", path.display());
        return Ok(0);
    }
    archive.each_change(|change| -> Result<()> {
        let event = CodedEvent { id: change.event, text: change.text, day: change.day, record: String::new() };
        match Difference::of(&event, change.before.as_deref(), change.after.as_deref()) {
            Some(difference) => out.write(&difference),
            None => Ok(()),
        }
    })?;
    out.end()?;
    anstream::eprintln!("{} by the last recode", out.counts());
    Ok(0)
}

/// Where differences go.
struct Differences<W> {
    out: W,
    format: ReadFormat,
    new: usize,
    gone: usize,
    changed: usize,
}

impl<W: Write> Differences<W> {
    fn write(&mut self, difference: &Difference) -> Result<()> {
        match difference.change() {
            Change::New => self.new += 1,
            Change::Gone => self.gone += 1,
            Change::Changed => self.changed += 1,
        }
        let written = match self.format {
            ReadFormat::Text => writeln!(self.out, "{}", difference.lines()),
            ReadFormat::Jsonl => writeln!(self.out, "{}", difference.record()),
        };
        written.context("cannot write the differences")
    }

    fn end(&mut self) -> Result<()> {
        self.out.flush().context("cannot write the differences")
    }

    fn counts(&self) -> String {
        format!("events: {} new, {} gone, {} changed", self.new, self.gone, self.changed)
    }
}
