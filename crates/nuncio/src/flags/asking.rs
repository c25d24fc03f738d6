//! Flags of the commands that ask an archive: `query`, `export`, `happenings`, `sql`.

use std::num::NonZero;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use nuncio_archive::{Appearances, Filter, Near};
use nuncio_world::Point;

use super::{OutputFormat, PackArgs, WrittenPolicyArgs};

/// Flags of `nuncio query`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio query news.db --dyad TCD,LBY --quad 3,4 --from 1986-01-01
  nuncio query news.db --code '19*' --without negated,hypothetical --format csv -o attacks.csv
  nuncio query news.db --place Nairobi --near -1.29,36.82,50
  nuncio query news.db --speaker UGA --text 'mortars OR rifles' --limit 20
  nuncio query news.db --root 19 --dedup happening

All that is asked must hold; of a list any entry will do.")]
pub struct QueryArgs {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// Which events.
    #[command(flatten)]
    pub filter: FilterArgs,

    /// Give an event for every appearance of its text, as code does, not for the first alone
    #[arg(long, conflicts_with = "dedup")]
    pub appearances: bool,

    /// What gives its events once, however often it was printed or told
    #[arg(long, value_enum)]
    pub dedup: Option<OnceName>,

    /// The most events to give
    #[arg(long, value_name = "N")]
    pub limit: Option<NonZero<usize>>,

    /// How to write: a table, JSON lines, CSV, or a line an event [default: table on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<QueryFormat>,

    /// File to write to, instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Which pack gives labels and numbers of states.
    #[command(flatten)]
    pub pack: PackArgs,
}

impl QueryArgs {
    /// For which appearances events are asked.
    #[must_use]
    pub fn appearances(&self) -> Appearances {
        match self.dedup {
            Some(once) => once.into(),
            None if self.appearances => Appearances::Every,
            None => Appearances::First,
        }
    }
}

/// How what was found is written; `export` has more forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum QueryFormat {
    /// For reading: a table a story, fitted to the terminal
    Table,
    /// For programs: one JSON record a line, as docs/records.md explains them
    Jsonl,
    /// For statistics programs: a row for each actor and recipient of an event, as docs/csv.md explains them
    Csv,
    /// For tests and quick looks: one short line an event, in the notation of tests/spec
    Lines,
}

impl From<QueryFormat> for OutputFormat {
    fn from(format: QueryFormat) -> Self {
        match format {
            QueryFormat::Table => OutputFormat::Table,
            QueryFormat::Jsonl => OutputFormat::Jsonl,
            QueryFormat::Csv => OutputFormat::Csv,
            QueryFormat::Lines => OutputFormat::Lines,
        }
    }
}

/// Flags of `nuncio export`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio export news.db --format parquet -o events.parquet
  nuncio export news.db --format polecat --from 2018-01-01 --dyad ETH,ERI -o polecat.tab
  nuncio export news.db --format gdelt -o events.tab
  nuncio export news.db --format gdelt-mentions --appearances -o mentions.tab

docs/formats.md explains the forms, column by column, with what each of them loses.")]
pub struct ExportArgs {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// How to write
    #[arg(short, long, value_enum)]
    pub format: OutputFormat,

    /// File to write to, instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Which events to keep.
    #[command(flatten)]
    pub policy: WrittenPolicyArgs,

    /// Write an event for every appearance of its text, as code does, not for the first alone
    #[arg(long)]
    pub appearances: bool,

    /// Which pack gives labels, names of countries and numbers of states.
    #[command(flatten)]
    pub pack: PackArgs,

    // Last: what follows would stand under its heading.
    /// Which events.
    #[command(flatten, next_help_heading = "Only events")]
    pub filter: FilterArgs,
}

impl ExportArgs {
    /// For which appearances events are asked.
    #[must_use]
    pub fn appearances(&self) -> Appearances {
        if self.appearances { Appearances::Every } else { Appearances::First }
    }
}

/// What gives its events once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OnceName {
    /// A text, as without this flag
    Text,
    /// A report: copies with another headline or lead, cut, or with later numbers are one; the first of them tells
    Report,
    /// A happening, told by any number of reports: one event tells
    Happening,
}

impl From<OnceName> for Appearances {
    fn from(name: OnceName) -> Self {
        match name {
            OnceName::Text => Appearances::First,
            OnceName::Report => Appearances::OfReport,
            OnceName::Happening => Appearances::OfHappening,
        }
    }
}

/// Flags of `nuncio happenings`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio archive recluster news.db      first of all
  nuncio happenings news.db --reports 2
  nuncio happenings news.db --root 18,19 --place-country KEN --from 1998-08-01 --format jsonl

A happening is listed where one of its events is asked for: all that is asked must hold of that.")]
pub struct HappeningsArgs {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// Which events.
    #[command(flatten)]
    pub filter: FilterArgs,

    /// Only what so many reports tell at least
    #[arg(long, value_name = "N", default_value = "1")]
    pub reports: NonZero<usize>,

    /// The most happenings to give
    #[arg(long, value_name = "N")]
    pub limit: Option<NonZero<usize>>,

    /// How to write [default: table on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<HappeningsFormat>,

    /// File to write to, instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// How happenings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HappeningsFormat {
    /// For reading
    Table,
    /// One JSON record a happening, as docs/happenings.md explains it
    Jsonl,
}

/// Which events are asked for.
#[derive(Debug, Args)]
pub struct FilterArgs {
    /// Code of an actor, or how it begins: TCD, TCDMIL
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub actor: Vec<String>,

    /// Code of a recipient, or how it begins; with --actor, the two sides of one dyad
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub recipient: Vec<String>,

    /// Country of an actor or a recipient
    #[arg(long, value_name = "COUNTRIES", value_delimiter = ',')]
    pub country: Vec<String>,

    /// Sector of an actor or a recipient: GOV, MIL
    #[arg(long, value_name = "SECTORS", value_delimiter = ',')]
    pub sector: Vec<String>,

    /// Actor and recipient, by how their codes begin: USA,RUS; once for each dyad and way
    #[arg(long, value_name = "ACTOR,RECIPIENT", value_parser = parse_dyad)]
    pub dyad: Vec<(String, String)>,

    /// CAMEO code; 19* stands for all that begin so
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = parse_code)]
    pub code: Vec<String>,

    /// First two digits of the CAMEO code
    #[arg(long, value_name = "ROOTS", value_delimiter = ',')]
    pub root: Vec<String>,

    /// Type of PLOVER: ASSAULT
    #[arg(long, value_name = "TYPES", value_delimiter = ',')]
    pub plover: Vec<String>,

    /// Quad class, 0 to 4
    #[arg(long, value_name = "QUADS", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(0..=4))]
    pub quad: Vec<u8>,

    /// First day: when the event happened, else was published
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<Date>,

    /// Last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<Date>,

    /// Name of the place where it happened, as the gazetteer or the text has it, whatever its case and accents
    #[arg(long, value_name = "NAME")]
    pub place: Vec<String>,

    /// Country of the place where it happened
    #[arg(long, value_name = "COUNTRIES", value_delimiter = ',')]
    pub place_country: Vec<String>,

    /// Happened so many kilometres around a point in degrees: -1.29,36.82,50
    ///
    /// Only towns and what is more exact: the middle of a country or a region is no place where anything happened.
    #[arg(long, value_name = "LAT,LON,KM", value_parser = parse_near, allow_hyphen_values = true)]
    pub near: Vec<Near>,

    /// Code of somebody in whose words the event stands, or how it begins
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub speaker: Vec<String>,

    /// How it stands: told, own, stated, accused, denied, disputed
    #[arg(long, value_name = "STANDINGS", value_delimiter = ',', value_parser = STANDINGS)]
    pub standing: Vec<String>,

    /// Only with one of these marks: negated, hypothetical, future, historical, ongoing
    #[arg(long, value_name = "MARKS", value_delimiter = ',', value_parser = MARKS)]
    pub marks: Vec<String>,

    /// Only without any of these marks
    #[arg(long, value_name = "MARKS", value_delimiter = ',', value_parser = MARKS)]
    pub without: Vec<String>,

    /// Outlet that published the text
    #[arg(long, value_name = "OUTLET")]
    pub source: Vec<String>,

    /// Only events whose chance to be right is so high, 0 to 1
    #[arg(long, alias = "confidence", value_name = "NUMBER", value_parser = parse_chance)]
    pub min_confidence: Option<f32>,

    /// Words of title or text, by their stems: 'ceasefire AND (monitors OR observers)'
    #[arg(long, value_name = "WORDS")]
    pub text: Option<String>,
}

const STANDINGS: [&str; 6] = ["told", "own", "stated", "accused", "denied", "disputed"];
const MARKS: [&str; 5] = ["negated", "hypothetical", "future", "historical", "ongoing"];

impl FilterArgs {
    /// The filter of the archive's room.
    #[must_use]
    pub fn filter(&self) -> Filter {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        Filter {
            actor: self.actor.clone(),
            recipient: self.recipient.clone(),
            country: self.country.clone(),
            sector: self.sector.clone(),
            dyad: self.dyad.clone(),
            code: self.code.clone(),
            root: self.root.clone(),
            plover: self.plover.clone(),
            quad: self.quad.clone(),
            from: day(self.from),
            to: day(self.to),
            place: self.place.clone(),
            place_country: self.place_country.clone(),
            near: self.near.clone(),
            speaker: self.speaker.clone(),
            standing: self.standing.clone(),
            marks: self.marks.clone(),
            without: self.without.clone(),
            source: self.source.clone(),
            confidence: self.min_confidence,
            text: self.text.clone(),
        }
    }
}

/// `USA,RUS`: the two sides of a dyad.
fn parse_dyad(text: &str) -> Result<(String, String), String> {
    match text.split_once(',') {
        Some((actor, recipient)) if !actor.is_empty() && !recipient.is_empty() && !recipient.contains(',') => {
            Ok((actor.trim().to_owned(), recipient.trim().to_owned()))
        }
        _ => Err("write the actor's code and the recipient's: USA,RUS".to_owned()),
    }
}

/// `0.8`: a chance.
pub(super) fn parse_chance(text: &str) -> Result<f32, String> {
    let chance = text.trim().parse().ok().filter(|chance| (0.0..=1.0).contains(chance));
    chance.ok_or_else(|| "write a number from 0 to 1: 0.8".to_owned())
}

/// `-1.29,36.82,50`: latitude and longitude of a point, and kilometres around it.
fn parse_near(text: &str) -> Result<Near, String> {
    let numbers: Option<Vec<f64>> = text.split(',').map(|number| number.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[lat, lon, km]) if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) && km >= 0.0 => {
            Ok(Near { point: Point { lat, lon }, km })
        }
        _ => Err("write latitude and longitude in degrees, and kilometres: -1.29,36.82,50".to_owned()),
    }
}

/// `0333`, `19*`: a code, or how codes begin.
fn parse_code(text: &str) -> Result<String, String> {
    let digits = text.strip_suffix('*').unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_alphanumeric()) {
        return Ok(text.to_owned());
    }
    Err("write a code, 0333, or how codes begin, 19*".to_owned())
}

/// Flags of `nuncio sql`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio sql news.db 'SELECT root, count(*) AS events FROM events GROUP BY root'
  nuncio sql news.db --format csv --timeout 300 'SELECT day, trigger FROM events ORDER BY day' > triggers.csv

docs/archive.md explains the tables. Nothing can be changed: only questions that read are allowed.")]
pub struct SqlArgs {
    /// The archive
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// The question, in the SQL of SQLite
    #[arg(value_name = "SELECT")]
    pub question: String,

    /// The most rows to give; that there are more is told, with exit code 1
    #[arg(long, value_name = "ROWS", default_value_t = 10_000)]
    pub limit: usize,

    /// Seconds after which the question is stopped
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = parse_seconds)]
    pub timeout: Duration,

    /// How to write [default: table on a terminal, else csv]
    #[arg(short, long, value_enum)]
    pub format: Option<RowFormat>,
}

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// For reading
    Table,
    /// With a row of names; what is NULL is empty
    Csv,
    /// One JSON object a row
    Jsonl,
}

fn parse_seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.filter(|time| !time.is_zero()).ok_or_else(|| "write a number of seconds above 0".to_owned())
}
