//! `nuncio watch`: feeds that are followed, into an archive.

use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::Result;
use nuncio_archive::{Archive, RunTally};
use nuncio_watch::{Watcher, Watchlist};

use crate::archiving::{self, Work};
use crate::flags::WatchArgs;
use crate::outcome::Outcome;
use crate::watching::{self, Rounds};
use crate::{interrupt, pack};

/// Runs the command.
///
/// # Errors
/// The list of feeds, the archive or the pack cannot be used, or the archive or the state of the feeds cannot be written.
pub fn run(args: &WatchArgs) -> Result<Outcome> {
    // Before all else: what is wrong with it is the user's to mend.
    let list = Watchlist::read(&args.feeds)?;
    let archive = Archive::open_or_create(&args.archive)?;
    interrupt::watch()?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let words = pack::page_words(&files)?;
    let mut watcher = Watcher::open(list, &state(&args.archive), words.clone())?;
    watching::settle_unfinished(&watcher, &args.archive)?;
    let (pack, run) = archiving::begin(&archive, "watch", &coder, &files)?;
    let work = Work {
        archive: &archive,
        coder: &coder,
        pack,
        run,
        language: &args.language,
        words: &words,
        jobs: args.jobs(),
        // A portion of a feed is a batch.
        batch: NonZero::<usize>::MAX,
        stop: &interrupt::is_asked,
    };
    let rounds = if args.once { Rounds::One } else { Rounds::UntilStopped };
    let mut tally = RunTally::default();
    let ended = watching::run(&work, &mut watcher, rounds, &mut tally);
    let RunTally { not_news, not_english, unreadable, failed, warnings, .. } = tally;
    archiving::end(&archive, run, ended, unreadable + not_news + not_english + failed + warnings)
}

/// The file of what is known of the feeds: `news.db.watch` beside `news.db`.
fn state(archive: &Path) -> PathBuf {
    let mut state = archive.as_os_str().to_owned();
    state.push(".watch");
    PathBuf::from(state)
}
