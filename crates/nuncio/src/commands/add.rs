//! `nuncio add`: stories into an archive, each once.

use std::num::NonZero;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use nuncio_archive::{Archive, PackKey, PackRow, RunKey, RunOutcome, RunTally};
use nuncio_coder::SCHEMA;

use crate::adding::{Adding, Ended};
use crate::flags::AddArgs;
use crate::outcome::Outcome;
use crate::{interrupt, pack};

/// Runs the command.
///
/// # Errors
/// The archive or the pack cannot be used, or the archive cannot be written.
pub fn run(args: &AddArgs) -> Result<Outcome> {
    let clock = Instant::now();
    // Before the pack is read: that somebody else writes is told at once.
    let archive = Archive::open_or_create(&args.archive)?;
    interrupt::watch()?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let words = pack::page_words(&files)?;
    let hash = pack::hash(&files);
    let row = PackRow { name: coder.pack().to_owned(), hash: hash.clone(), schema: SCHEMA };
    let (pack, run) = begin(&archive, &row)?;
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
    let adding = Adding {
        archive: &archive,
        coder: &coder,
        pack,
        run,
        language: &args.language,
        words: &words,
        jobs,
        batch: args.batch,
        stop: &interrupt::is_asked,
    };
    let mut tally = RunTally::default();
    let ended = adding.run(&args.input, &mut tally);
    tell(&tally, clock.elapsed());
    let ended = match ended {
        Ok(ended) => ended,
        Err(error) => {
            // Where nothing can be written, this cannot either; the run is then one that did not end.
            let _ = archive.end_run(run, RunOutcome::Failed);
            return Err(error.into());
        }
    };
    let others = archive.coded_with_others(&hash)?;
    if others > 0 {
        anstream::eprintln!("{} in the archive with another pack; they are as they were", count(others, "coding"));
    }
    match ended {
        Ended::Stopped => {
            archive.end_run(run, RunOutcome::Stopped)?;
            anstream::eprintln!("stopped; run the same command again to go on");
            Ok(Outcome::Stopped)
        }
        Ended::Done => {
            archive.end_run(run, RunOutcome::Done)?;
            Ok(Outcome::after(tally.unreadable + tally.not_news + tally.not_english + tally.failed + tally.warnings))
        }
    }
}

/// Notes that the run begins.
fn begin(archive: &Archive, pack: &PackRow) -> Result<(PackKey, RunKey)> {
    archive.begin()?;
    let pack = archive.pack(pack)?;
    let program = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
    let run = archive.begin_run("add", program, Some(pack))?;
    archive.commit()?;
    Ok((pack, run))
}

/// Accounts for every input on the standard error.
fn tell(tally: &RunTally, took: Duration) {
    let RunTally { added, there, not_news, not_english, unreadable, failed, .. } = *tally;
    let inputs = added + there + not_news + not_english + unreadable + failed;
    let failed = if failed > 0 { format!(", {failed} not coded by a fault of the program") } else { String::new() };
    anstream::eprintln!(
        "{}: {added} added, {there} already there, {not_news} not news, {not_english} not English, {unreadable} unreadable{failed}",
        count(inputs as u64, "input"),
    );
    anstream::eprintln!(
        "{}, {}, {} in {:.1} s",
        count(tally.texts as u64, "new text"),
        count(tally.events as u64, "new event"),
        count(tally.warnings as u64, "warning"),
        took.as_secs_f64()
    );
}

fn count(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
