//! Flags of the commands that fill or look over an archive: `add`, `archive`.

use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

use clap::{Args, Subcommand};

use super::{GazetteerArgs, InputArgs, LanguageArgs, PackArgs, ReadFormat};

/// Flags of `nuncio add`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio add news.db examples/*.txt
  nuncio add news.db --jobs 4 --field text=body 2014/*.jsonl
  zcat dump.jsonl.gz | nuncio add news.db -

It can be stopped at any moment, by Ctrl-C or by force: run the same command again, and it goes on where it was.")]
pub struct AddArgs {
    /// The archive, a SQLite file; it is made where there is none
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Which languages to code.
    #[command(flatten)]
    pub language: LanguageArgs,

    /// How much at a time.
    #[command(flatten)]
    pub batches: BatchArgs,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// How much is done at a time.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// Stories coded at the same time [default: all cores]
    ///
    /// The archive is the same with any number.
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZero<usize>>,

    /// Stories that are written at a time: the most that is lost, and done again, where the program is ended by force
    #[arg(long, value_name = "N", default_value = "500")]
    pub batch: NonZero<usize>,
}

impl BatchArgs {
    /// Stories coded at the same time.
    #[must_use]
    pub fn jobs(&self) -> NonZero<usize> {
        self.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN)
    }
}

/// Flags of `nuncio recode`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio recode news.db
  nuncio recode news.db --pack mine --jobs 4
  nuncio diff news.db                   what it changed

Texts that this very program coded with this very pack are left. It can be stopped at any moment, by Ctrl-C or by force: run the same command
again, and it goes on where it was.")]
pub struct RecodeArgs {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// Which languages to code.
    #[command(flatten)]
    pub language: LanguageArgs,

    /// How much at a time.
    #[command(flatten)]
    pub batches: BatchArgs,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio diff news.db                   what the last recode changed
  nuncio diff before.jsonl after.jsonl  two outputs of nuncio code
  nuncio diff news.db other.db --format jsonl > changes.jsonl")]
pub struct DiffArgs {
    /// An archive, or JSON lines of `nuncio code`
    #[arg(value_name = "A")]
    pub before: PathBuf,

    /// What to hold against it [default: the archive as it was before its last recode]
    #[arg(value_name = "B")]
    pub after: Option<PathBuf>,

    /// How to write [default: text on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<ReadFormat>,
}

/// Flags of `nuncio archive`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio archive info news.db
  nuncio archive problems news.db
  nuncio archive check news.db
  nuncio archive recluster news.db")]
pub struct ArchiveArgs {
    /// What to do with the archive.
    #[command(subcommand)]
    pub command: ArchiveCommand,
}

/// What to do with an archive.
#[derive(Debug, Subcommand)]
pub enum ArchiveCommand {
    /// Show what it holds: texts, events, packs, runs
    #[command(after_help = "Example:\n  nuncio archive info news.db")]
    Info(ArchivePath),
    /// List everything that could not be added, or was added with a warning, each with its reason
    #[command(after_help = "\
Example:
  nuncio archive problems news.db
  nuncio archive problems --format jsonl news.db > problems.jsonl")]
    Problems(ArchiveProblemsArgs),
    /// Check that the file is whole, and that the text at every span is the text quoted
    #[command(after_help = "Example:\n  nuncio archive check news.db")]
    Check(ArchivePath),
    /// Put the copies of a report together, and the reports of a happening, anew from all that is there
    ///
    /// Texts and events stay as they are: what is made is tables beside them, the same in whatever order stories were added.
    /// docs/happenings.md says what counts as one report and as one happening.
    #[command(after_help = "\
Example:
  nuncio archive recluster news.db
  nuncio happenings news.db --reports 2
  nuncio archive recluster news.db --drop   takes them away again")]
    Recluster(ReclusterArgs),
}

/// Flags of `nuncio archive recluster`.
#[derive(Debug, Args)]
pub struct ReclusterArgs {
    /// Which archive.
    #[command(flatten)]
    pub archive: ArchivePath,

    /// Take reports and happenings away and make no others: every event stands for itself again
    #[arg(long)]
    pub drop: bool,
}

/// Which archive.
#[derive(Debug, Args)]
pub struct ArchivePath {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,
}

/// Flags of `nuncio archive problems`.
#[derive(Debug, Args)]
pub struct ArchiveProblemsArgs {
    /// Which archive.
    #[command(flatten)]
    pub archive: ArchivePath,

    /// How to write [default: text on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<ReadFormat>,
}
