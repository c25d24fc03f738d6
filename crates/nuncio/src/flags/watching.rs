//! Flags of the command that follows feeds: `watch`.

use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

use clap::Args;

use super::{GazetteerArgs, LanguageArgs, PackArgs};

/// Flags of `nuncio watch`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio watch feeds.toml news.db
  nuncio watch --once feeds.toml news.db    one round, for a timer

feeds.toml:
  contact = \"mailto:you@example.org\"        sent with every request
  [[feed]]
  url = \"https://www.example.org/world.rss\"
  name = \"Example Post\"
  interval = \"15 min\"
  fetch = \"page\"                            or \"item\": the words of the feed itself

docs/watch.md explains it. It can be stopped at any moment, by Ctrl-C or by force: run the same command again, and it goes on.")]
pub struct WatchArgs {
    /// The list of feeds, TOML
    #[arg(value_name = "FEEDS")]
    pub feeds: PathBuf,

    /// The archive, a SQLite file; it is made where there is none. What is known of the feeds is kept beside it, in ARCHIVE.watch
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// Visit the feeds that are due, once, and end
    #[arg(long)]
    pub once: bool,

    /// Which languages to code.
    #[command(flatten)]
    pub language: LanguageArgs,

    /// Stories coded at the same time [default: all cores]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZero<usize>>,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

impl WatchArgs {
    /// Stories coded at the same time.
    #[must_use]
    pub fn jobs(&self) -> NonZero<usize> {
        self.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN)
    }
}
