//! `nuncio recode`: the texts of an archive coded again, after the pack or the program changed.

use std::time::{Duration, Instant};

use anyhow::Result;
use nuncio_archive::Archive;

use crate::archiving::{self, Work};
use crate::flags::RecodeArgs;
use crate::outcome::Outcome;
use crate::recoding::{self, RecodeTally};
use crate::{interrupt, pack};

/// Runs the command.
///
/// # Errors
/// The archive or the pack cannot be used, or the archive cannot be written.
pub fn run(args: &RecodeArgs) -> Result<Outcome> {
    let clock = Instant::now();
    // Before the pack is read: that somebody else writes is told at once.
    let archive = Archive::open(&args.archive)?;
    interrupt::watch()?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let words = pack::page_words(&files)?;
    let (pack, run) = archiving::begin(&archive, "recode", &coder, &files)?;
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
    let mut tally = RecodeTally::default();
    let ended = recoding::run(&work, &mut tally);
    tell(&tally, clock.elapsed());
    archiving::end(&archive, run, ended, tally.failed)
}

/// Says on the standard error what the run did.
fn tell(tally: &RecodeTally, took: Duration) {
    let RecodeTally { codings, not_english, failed, events } = *tally;
    let left = if not_english > 0 { format!(", {not_english} not English") } else { String::new() };
    let failed = if failed > 0 { format!(", {failed} not coded by a fault of the program") } else { String::new() };
    anstream::eprintln!(
        "{codings} {} coded again{left}{failed} in {:.1} s",
        if codings == 1 { "text" } else { "texts" },
        took.as_secs_f64()
    );
    anstream::eprintln!(
        "events: {} new, {} gone, {} changed, {} as they were",
        events.new,
        events.gone,
        events.changed,
        events.same
    );
}
