//! Following feeds: round by round, what is new in each is coded and written, and only then done with.

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::Result;
use jiff::Timestamp;
use nuncio_archive::{ArchiveError, Known, ProblemKind, ProblemRow, RunTally};
use nuncio_run::event_line::printable;
use nuncio_watch::{Trouble, Watcher, Weight};

use crate::adding;
use crate::archiving::{Ended, Work};

/// The longest sleep between two looks whether a feed is due, or the run is to end.
const NAP: Duration = Duration::from_millis(200);

/// How often the feeds are gone over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounds {
    /// Once: those that are due now.
    One,
    /// Until the user stops it.
    UntilStopped,
}

/// Asks the archive about the items at which an earlier run was killed, so that none is added twice.
///
/// # Errors
/// The archive cannot be read, or the state of the feeds not be read or written.
pub fn settle_unfinished(watcher: &Watcher, archive: &Path) -> Result<()> {
    let unfinished = watcher.unfinished()?;
    let known = Known::open(archive)?;
    for item in &unfinished {
        if known.holds(&item.source, &item.source_id)? {
            watcher.finish(item)?;
        }
    }
    Ok(())
}

/// Follows the feeds. `tally` counts what is committed, also where it ends in an error.
///
/// # Errors
/// The archive cannot be read or written, or the state of the feeds. What was committed before is kept.
pub fn run(work: &Work<'_>, watcher: &mut Watcher, rounds: Rounds, tally: &mut RunTally) -> Result<Ended> {
    loop {
        let due = watcher.due(Timestamp::now())?;
        if rounds == Rounds::One {
            tell_due(due.len(), watcher.feeds());
        }
        for number in due {
            if visit(work, watcher, number, tally)? == Ended::Stopped {
                return Ok(Ended::Stopped);
            }
        }
        if rounds == Rounds::One {
            return Ok(Ended::Done);
        }
        let left = watcher.until_due(Timestamp::now())?;
        if (work.stop)() {
            return Ok(Ended::Stopped);
        }
        thread::sleep(left.min(NAP));
    }
}

/// Visits one feed: its stories portion by portion, each written before the next is fetched.
fn visit(work: &Work<'_>, watcher: &mut Watcher, number: usize, tally: &mut RunTally) -> Result<Ended> {
    let before = *tally;
    let Some(mut visit) = watcher.visit(number, Timestamp::now(), work.stop)? else { return Ok(ended(work)) };
    while let Some(mut portion) = watcher.portion(&mut visit, Timestamp::now(), work.stop)? {
        note(work, &portion.troubles, tally)?;
        let stories = std::mem::take(&mut portion.stories);
        if adding::run_stories(work, stories, tally)? == Ended::Stopped {
            // Which of them are written is asked of the archive when the command runs again.
            return Ok(Ended::Stopped);
        }
        watcher.settle(&portion)?;
    }
    if ended(work) == Ended::Stopped {
        return Ok(Ended::Stopped);
    }
    if let Some(feed) = watcher.name(number) {
        tell(feed, &before, tally);
    }
    watcher.end(visit, Timestamp::now())?;
    Ok(Ended::Done)
}

fn ended(work: &Work<'_>) -> Ended {
    if (work.stop)() { Ended::Stopped } else { Ended::Done }
}

/// Tells what could not be fetched, and keeps it among the problems of the archive.
fn note(work: &Work<'_>, troubles: &[Trouble], tally: &mut RunTally) -> Result<(), ArchiveError> {
    if troubles.is_empty() {
        return Ok(());
    }
    let mut noted = *tally;
    work.archive.begin()?;
    for Trouble { input, reason, weight } in troubles {
        let (word, kind, count) = match weight {
            Weight::Warning => ("warning", ProblemKind::Warning, &mut noted.warnings),
            Weight::Problem => ("problem", ProblemKind::Unreadable, &mut noted.unreadable),
        };
        *count += 1;
        anstream::eprintln!("{word}: {}", printable(&format!("{input}: {reason}")));
        work.archive.note(&ProblemRow { input: input.clone(), line: None, kind, reason: reason.clone() })?;
    }
    work.archive.note_run(work.run, &noted)?;
    work.archive.commit()?;
    *tally = noted;
    Ok(())
}

fn tell_due(due: usize, feeds: usize) {
    let plural = if feeds == 1 { "" } else { "s" };
    anstream::eprintln!("{due} of {feeds} feed{plural} due");
}

/// Says what a visit brought, where it brought anything.
fn tell(feed: &str, before: &RunTally, after: &RunTally) {
    let (added, there, events) = (after.added - before.added, after.there - before.there, after.events - before.events);
    if added + there > 0 {
        let feed = printable(feed);
        let plural = if events == 1 { "" } else { "s" };
        anstream::eprintln!("{feed}: {added} added, {there} already there, {events} new event{plural}");
    }
}
