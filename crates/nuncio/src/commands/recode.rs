//! `nuncio recode`: the texts of an archive coded again, after the pack changed.

use std::num::NonZero;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use nuncio_archive::{Archive, PackRow, RunOutcome};
use nuncio_coder::SCHEMA;

use crate::adding::Ended;
use crate::flags::RecodeArgs;
use crate::outcome::Outcome;
use crate::recoding::{RecodeTally, Recoding};
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
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let words = pack::page_words(&files)?;
    let row = PackRow { name: coder.pack().to_owned(), hash: pack::hash(&files), schema: SCHEMA };
    archive.begin()?;
    let pack = archive.pack(&row)?;
    let program = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
    let run = archive.begin_run("recode", program, Some(pack))?;
    archive.commit()?;
    let recoding = Recoding {
        archive: &archive,
        coder: &coder,
        pack,
        run,
        language: &args.language,
        words: &words,
        jobs: args.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN),
        batch: args.batch,
        stop: &interrupt::is_asked,
    };
    let mut tally = RecodeTally::default();
    let ended = recoding.run(&mut tally);
    tell(&tally, clock.elapsed());
    match ended {
        Ok(Ended::Done) => {
            archive.end_run(run, RunOutcome::Done)?;
            Ok(Outcome::after(tally.failed))
        }
        Ok(Ended::Stopped) => {
            archive.end_run(run, RunOutcome::Stopped)?;
            anstream::eprintln!("stopped; run the same command again to go on");
            Ok(Outcome::Stopped)
        }
        Err(error) => {
            // Where nothing can be written, this cannot either; the run is then one that did not end.
            let _ = archive.end_run(run, RunOutcome::Failed);
            Err(error.into())
        }
    }
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
