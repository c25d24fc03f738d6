//! Flags of the commands that code stories: `code`, `count`, `claims`, `quotes`, `explain`.

use std::num::NonZero;

use clap::{Args, ValueEnum};
use nuncio_archive::Appearances;
use nuncio_export::{Dedup, Dimension};

use super::asking::parse_chance;
use super::{
    FilterArgs, GazetteerArgs, InputArgs, LanguageArgs, OutputFormat, PackArgs, PolicyArgs, RunArgs, WrittenPolicyArgs,
};

/// Flags of `nuncio code`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio code examples/*.txt
  nuncio code --policy factual --format jsonl news.jsonl -o events.jsonl
  nuncio code --min-confidence 0.75 news.jsonl -o likely.jsonl
  nuncio code --format csv news.jsonl -o dyads.csv --manifest dyads.json
  nuncio code --format parquet news.jsonl -o events.parquet
  nuncio code --format icews --policy strict news.jsonl -o icews.tab
  nuncio parse news.txt | nuncio code --input conllu -
  zcat archive.jsonl.gz | nuncio code --field text=body --field published=date -")]
pub struct CodeArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write [default: table on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<OutputFormat>,

    /// Which events to keep.
    #[command(flatten)]
    pub policy: WrittenPolicyArgs,

    /// Keep only events whose chance to be right is so high, 0 to 1
    #[arg(long, value_name = "NUMBER", value_parser = parse_chance)]
    pub min_confidence: Option<f32>,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio count`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio count --by month,actor_cow,recipient_cow,quad --policy factual news.jsonl > series.csv
  nuncio count --by year,cameo_root --dedup day examples/*.txt
  nuncio count --by year,plover --country MLI --from 2012-01-01 news.db
                                             of an archive, without coding it again
  zcat archive.jsonl.gz | nuncio count --by year,actor,recipient,plover -")]
pub struct CountArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// What to count by: a column each, in this order, parted by commas
    ///
    /// day, week, month, quarter, year: when the event happened, else was published. actor, recipient: their codes; with
    /// _country ISO's letters, with _cow the Correlates of War number, with _sector the first sector. act, cameo,
    /// cameo_root, plover, mode, quad: what was done. standing: who vouches for it.
    #[arg(
        long,
        value_name = "COLUMNS",
        value_delimiter = ',',
        value_parser = parse_dimension,
        default_value = "month,actor,recipient,quad"
    )]
    pub by: Vec<Dimension>,

    /// Which events count as one: by how they look (same day, codes, sides and marks), or as an archive has put them together
    #[arg(long, value_enum, default_value_t = DedupName::None)]
    pub dedup: DedupName,

    /// Of an archive: count an event for every appearance of its text, not once
    #[arg(long)]
    pub appearances: bool,

    /// Which events to keep.
    #[command(flatten)]
    pub policy: PolicyArgs,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,

    // Last: what follows would stand under its heading.
    /// Of an archive: which events to count.
    #[command(flatten, next_help_heading = "Of an archive, only events")]
    pub filter: FilterArgs,
}

/// `actor_country`: something to count by.
fn parse_dimension(name: &str) -> Result<Dimension, String> {
    Dimension::parse(name.trim()).ok_or_else(|| {
        let all: Vec<&str> = Dimension::ALL.iter().map(|dimension| dimension.as_str()).collect();
        format!("there is no such column; there are {}", all.join(", "))
    })
}

/// Which events that look alike count as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DedupName {
    /// None, but for those that the coder found to be told twice
    None,
    /// Those of one story
    Story,
    /// Those of all stories: one a day, as researchers filter what many outlets report
    Day,
    /// Of an archive: those of the copies of one report
    Report,
    /// Of an archive: those that tell of one happening
    Happening,
}

impl DedupName {
    /// What of an archive is asked for, where that is what the name says.
    #[must_use]
    pub fn once(self) -> Option<Appearances> {
        match self {
            DedupName::None | DedupName::Story | DedupName::Day => None,
            DedupName::Report => Some(Appearances::OfReport),
            DedupName::Happening => Some(Appearances::OfHappening),
        }
    }
}

impl From<DedupName> for Dedup {
    fn from(name: DedupName) -> Self {
        match name {
            // What is one in an archive is found there, and not by how it looks.
            DedupName::None | DedupName::Report | DedupName::Happening => Dedup::None,
            DedupName::Story => Dedup::Story,
            DedupName::Day => Dedup::Day,
        }
    }
}

/// How what people say is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For reading: a page a story, wrapped to the terminal
    Page,
    /// For programs: one JSON record a line, as docs/records.md explains them
    Jsonl,
}

/// Flags of `nuncio quotes`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio quotes examples/2003-accusation-denied.txt
  nuncio quotes --format jsonl news.jsonl -o quotes.jsonl
  nuncio quotes examples/*.txt | grep '\"stance\":\"denies\"'")]
pub struct QuotesArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write: a page a story, or JSON lines [default: page on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<PageFormat>,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio claims`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio claims examples/2003-accusation-denied.txt
  nuncio claims --policy strict examples/2014-mediation.txt
  nuncio claims --format jsonl news.jsonl -o speakers.jsonl")]
pub struct ClaimsArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write: a page a story, or JSON lines [default: page on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<PageFormat>,

    /// Which events to keep.
    #[command(flatten)]
    pub policy: PolicyArgs,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio explain examples/2014-mediation.txt
  nuncio explain --sentence 3 examples/2014-mediation.txt
  nuncio explain --policy factual examples/2003-accusation-denied.txt
  echo 'Chad accused Libya of supplying rifles to Niger.' | nuncio explain -")]
pub struct ExplainArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Only this sentence of the report, counted from 1 as in the records
    #[arg(short, long, value_name = "N")]
    pub sentence: Option<NonZero<usize>>,

    /// Write instead what the confidence of each event is made of, as JSON lines
    ///
    /// The weights of the signals lie in the pack, in lexicon/confidence.tsv.
    #[arg(long, conflicts_with = "sentence")]
    pub signals: bool,

    /// Which languages to explain.
    #[command(flatten)]
    pub language: LanguageArgs,

    /// Which events to keep.
    #[command(flatten)]
    pub policy: PolicyArgs,

    /// Which places are known.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}
