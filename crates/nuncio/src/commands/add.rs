//! `nuncio add`: stories into an archive, each once.

use std::time::{Duration, Instant};

use anyhow::Result;
use nuncio_archive::{Archive, RunTally};

use crate::archiving::{self, Work};
use crate::flags::AddArgs;
use crate::outcome::Outcome;
use crate::{adding, interrupt, pack};

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
    let (pack, run) = archiving::begin(&archive, "add", &coder, &files)?;
    let work = Work {
        archive: &archive,
        coder: &coder,
        pack,
        run,
        language: &args.language,
        words: &words,
        jobs: args.batches.jobs(),
        batch: args.batches.batch,
        stop: &interrupt::is_asked,
    };
    let mut tally = RunTally::default();
    let ended = adding::run(&work, &args.input, &mut tally);
    tell(&tally, clock.elapsed());
    if ended.is_ok() {
        let others = archive.coded_with_others(pack)?;
        if others > 0 {
            let codings = count(others, "coding");
            anstream::eprintln!(
                "{codings} in the archive with another pack or by another program; they are as they were"
            );
        }
    }
    let RunTally { not_news, not_english, unreadable, failed, warnings, .. } = tally;
    archiving::end(&archive, run, ended, unreadable + not_news + not_english + failed + warnings)
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
