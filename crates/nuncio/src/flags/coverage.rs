//! Flags of the commands that look a corpus over: `coverage`, `lexicon suggest`.

use clap::{Args, ValueEnum};

use super::{InputArgs, PackArgs, RunArgs};

/// Flags of `nuncio coverage`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio coverage examples/*.txt
  nuncio coverage --top 500 --format csv news.jsonl -o coverage.csv
  nuncio coverage news.db                         the texts of an archive, coded again
  nuncio lexicon suggest news.jsonl > new.lex     the unknown words as lines of a pack

docs/coverage.md tells how lines become a patch.")]
pub struct CoverageArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How many unknown verbs and how many unknown names to tell
    #[arg(long, value_name = "N", default_value_t = 30)]
    pub top: usize,

    /// How to write: tables, JSON lines or CSV [default: tables on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<CoverageFormat>,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// How coverage is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CoverageFormat {
    /// For reading: tables
    Table,
    /// For programs: one JSON record a line
    Jsonl,
    /// For statistics programs: a row for each figure, verb and name
    Csv,
}

/// Flags of `nuncio lexicon suggest`.
#[derive(Debug, Args)]
pub struct SuggestArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Only words and names that come so often
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub least: u64,

    /// How many verbs and how many names to tell
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub top: usize,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}
