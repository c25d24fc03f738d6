//! Every flag of every command, declared once: what `--help` says is what the program reads.

use std::num::NonZero;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use nuncio_coder::Policy;
use nuncio_eval::Layer;
use nuncio_export::{Dedup, Dimension};
use nuncio_text::Fields;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Who did what to whom, when, where, and who says so: event data from news
///
/// Nuncio reads news and writes events in the codebooks CAMEO and PLOVER, each tied to the words of the story that say it.
/// Nothing leaves the machine. Exit code: 0 done, 1 done with problems that were told, 2 could not start.
#[derive(Debug, Parser)]
#[command(name = "nuncio", version, styles = STYLES, max_term_width = 100, after_help = "\
Example:
  nuncio code examples/*.txt            a table of the events of some stories
  nuncio explain examples/2014-mediation.txt
                                        every sentence, with its events or why it has none")]
pub struct Flags {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Code stories into events: a table on a terminal, JSON lines in a pipe
    Code(CodeArgs),
    /// Count events by month, actor, recipient or whatever is asked: a series as CSV
    Count(CountArgs),
    /// Show each sentence with its events underlined, or the reason why there are none
    Explain(ExplainArgs),
    /// Show what was read: title, date, agency, where the report begins and ends
    Read(ReadArgs),
    /// Write sentences, words and trees as CoNLL-U
    Parse(ParseArgs),
    /// Check the lexicon, run its examples, show the senses of a word
    Lexicon(LexiconArgs),
    /// Show whom a name stands for, on a day
    Actors(ActorsArgs),
    /// Say what two given mentions of a text have to do with one another
    Relate(RelateArgs),
    /// Measure a layer against a gold file
    Eval(EvalArgs),
}

/// What to read.
#[derive(Debug, Args)]
pub struct InputArgs {
    /// Files to read, - for the standard input: plain text or an HTML page, a story a file; JSON lines, a story a line; CoNLL-U,
    /// trees
    #[arg(value_name = "FILES", required = true)]
    pub files: Vec<PathBuf>,

    /// What the files hold, where their names and first bytes mislead
    #[arg(long, value_enum, default_value_t = InputFormat::Auto, value_name = "FORMAT")]
    pub input: InputFormat,

    /// Day of publication of all stories, whatever they say themselves
    ///
    /// Days of the week, "last month" and who held an office are reckoned from the day of publication.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<Date>,

    /// Another name for a field of JSON lines: text=body
    ///
    /// The fields are text, title, published, id, url, source, agency, section, tags, byline. Can be given once for each.
    #[arg(long = "field", value_name = "FIELD=NAME", value_parser = parse_field)]
    pub fields: Vec<(String, String)>,
}

/// What the input holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// By the file's name and by how it begins
    Auto,
    /// Plain text: one story
    Text,
    /// JSON lines: one story a line
    Jsonl,
    /// CoNLL-U: sentences with their trees, made by this program or another; they are coded as they are
    Conllu,
    /// An HTML page: the story that stands on it
    Html,
}

/// `text=body`: a field of the reader, and the name it has in the input.
fn parse_field(text: &str) -> Result<(String, String), String> {
    let (field, name) = text.split_once('=').ok_or("write FIELD=NAME, such as text=body")?;
    if name.is_empty() {
        return Err("the name after = is empty".to_owned());
    }
    if !Fields::default().rename(field, name) {
        return Err(format!("`{field}` is no field of a story; see --help for those there are"));
    }
    Ok((field.to_owned(), name.to_owned()))
}

/// Which pack to use.
#[derive(Debug, Args)]
pub struct PackArgs {
    /// Folder whose files add to the built-in pack, or replace those of the same name
    ///
    /// The folder is laid out as a pack: lexicon/aid.lex, world/people.tsv, codebook/cameo.tsv, text/page.tsv.
    #[arg(long, value_name = "DIR")]
    pub pack: Option<PathBuf>,

    /// Read sentences with the small model: about twice as fast, a little less right
    ///
    /// docs/measures.md has the figures of both. The two give different events: keep to one in a study.
    #[arg(long)]
    pub fast: bool,
}

/// Flags of `nuncio code`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio code examples/*.txt
  nuncio code --policy factual --format jsonl news.jsonl -o events.jsonl
  nuncio code --format csv news.jsonl -o dyads.csv --manifest dyads.json
  nuncio parse news.txt | nuncio code --input conllu -
  zcat archive.jsonl.gz | nuncio code --field text=body --field published=date -")]
pub struct CodeArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write: a table, JSON lines, CSV, or a line an event [default: table on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<OutputFormat>,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// How to code and where to write.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Which events to keep
    #[arg(long, value_enum, default_value_t = PolicyName::All)]
    pub policy: PolicyName,

    /// Stories coded at the same time [default: all cores]
    ///
    /// The output is the same on any number.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZero<usize>>,

    /// File to write to, instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// File to say in what was run on what, as JSON: version, pack with its hash, options, counts
    ///
    /// The same run gives the same manifest: no times and no number of threads are in it. docs/csv.md explains it.
    #[arg(long, value_name = "FILE")]
    pub manifest: Option<PathBuf>,

    /// Say in the manifest as well when the run began and how long it took
    #[arg(long, requires = "manifest")]
    pub manifest_times: bool,
}

/// How events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For reading: a table a story, fitted to the terminal
    Table,
    /// For programs: one JSON record a line, as docs/records.md explains them
    Jsonl,
    /// For statistics programs: a row for each actor and recipient of an event, as docs/csv.md explains them
    Csv,
    /// For tests and quick looks: one short line an event, in the notation of tests/spec
    Lines,
}

/// Which events a run keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PolicyName {
    /// Every event, with its marks and standing
    All,
    /// What the story, the actor or a bystander says happened; nothing accused, denied, ahead, negated or long past
    Factual,
    /// As factual, and only in the story's or the actor's own voice
    Strict,
    /// PLOVER's rule: what is ahead or did not happen changes its type or is dropped
    Recode,
}

impl From<PolicyName> for Policy {
    fn from(name: PolicyName) -> Self {
        match name {
            PolicyName::All => Policy::All,
            PolicyName::Factual => Policy::Factual,
            PolicyName::Strict => Policy::Strict,
            PolicyName::Recode => Policy::Recode,
        }
    }
}

/// Flags of `nuncio count`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio count --by month,actor_cow,recipient_cow,quad --policy factual news.jsonl > series.csv
  nuncio count --by year,cameo_root --dedup day examples/*.txt
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

    /// Which events that look alike count as one: same day, codes, sides and marks
    #[arg(long, value_enum, default_value_t = DedupName::None)]
    pub dedup: DedupName,

    /// How to code and where to write.
    #[command(flatten)]
    pub run: RunArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
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
}

impl From<DedupName> for Dedup {
    fn from(name: DedupName) -> Self {
        match name {
            DedupName::None => Dedup::None,
            DedupName::Story => Dedup::Story,
            DedupName::Day => Dedup::Day,
        }
    }
}

/// Flags of `nuncio explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio explain examples/2014-mediation.txt
  nuncio explain --sentence 3 examples/2014-mediation.txt
  echo 'Chad accused Libya of supplying rifles to Niger.' | nuncio explain -")]
pub struct ExplainArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Only this sentence of the report, counted from 1 as in the records
    #[arg(short, long, value_name = "N")]
    pub sentence: Option<NonZero<usize>>,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio read`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio read examples/*.txt page.html
  nuncio read --field text=body news.jsonl > stories.jsonl")]
pub struct ReadArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write [default: text on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<ReadFormat>,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// How the reader's findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReadFormat {
    /// For reading
    Text,
    /// For programs: one JSON record a story
    Jsonl,
}

/// Flags of `nuncio parse`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio parse examples/2014-mediation.txt > mediation.conllu")]
pub struct ParseArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio lexicon`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio lexicon check
  nuncio lexicon test --pack my-pack
  nuncio lexicon show supply")]
pub struct LexiconArgs {
    /// What to do with the lexicon.
    #[command(subcommand)]
    pub command: LexiconCommand,
}

/// What to do with the lexicon.
#[derive(Debug, Subcommand)]
pub enum LexiconCommand {
    /// Find conflicts, lines that can never apply, unknown acts, senses without an example
    #[command(after_help = "Example:\n  nuncio lexicon check --pack my-pack")]
    Check(PackArgs),
    /// Run every example, and say what was found where it was not what is written
    #[command(after_help = "Example:\n  nuncio lexicon test\n  nuncio lexicon test --blind")]
    Test(TestArgs),
    /// Show the senses of a word, each with its act, codes and examples
    #[command(after_help = "Example:\n  nuncio lexicon show supply\n  nuncio lexicon show \"carry out\"")]
    Show(ShowArgs),
}

/// Flags of `nuncio lexicon test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Run the examples that were written blind instead, and say how many are right
    ///
    /// Their writers saw the word and what it means, but no pattern: the share that is right measures the lexicon.
    #[arg(long)]
    pub blind: bool,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio lexicon show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The word, in its dictionary form; a verb's particle may follow it
    #[arg(value_name = "WORD", required = true)]
    pub words: Vec<String>,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio actors`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(after_help = "\
Example:
  nuncio actors Kremlin
  nuncio actors \"Mwai Kibaki\" --on 2006-02-09
  nuncio actors import my.actors.txt my.agents.txt --into mine
  nuncio actors -- import               the name, not the command")]
pub struct ActorsArgs {
    /// What to do instead of looking a name up.
    #[command(subcommand)]
    pub command: Option<ActorsCommand>,

    /// Name, adjective, capital, seat of government
    #[arg(value_name = "WHO", required = true)]
    pub who: Vec<String>,

    /// The day for which offices and states are looked up [default: their last]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<Date>,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// What to do with actors besides looking them up.
#[derive(Debug, Subcommand)]
pub enum ActorsCommand {
    /// Turn dictionaries of older coders into the tables of a pack, for --pack
    Import(ImportArgs),
}

/// Flags of `nuncio actors import`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio actors import my.actors.txt my.agents.txt --into mine
  nuncio code --pack mine news.jsonl")]
pub struct ImportArgs {
    /// Dictionaries: lines such as RUDEN [RUD], +SYNONYM, [RUDGOV 970101-991231], POLICE {} [~COP]
    ///
    /// Actors and agents in any order; a line is an agent's where its code has a ~. docs/dictionaries.md says how each is read.
    #[arg(value_name = "FILES", required = true)]
    pub files: Vec<PathBuf>,

    /// Folder to write the tables to; it is made where there is none
    #[arg(long, value_name = "DIR")]
    pub into: PathBuf,

    /// Leave every name that the pack knows as the pack has it, and add only new ones
    ///
    /// Without this flag the dictionary is right where the two disagree.
    #[arg(long)]
    pub new_only: bool,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio relate`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  echo 'Chad accused Libya of supplying rifles to Niger.' | nuncio relate Libya Niger -
  nuncio relate Gorbachev Kaifu --json examples/1991-state-visit.txt")]
pub struct RelateArgs {
    /// Words of the text that name who does it
    #[arg(value_name = "ACTOR")]
    pub actor: String,

    /// Words of the text that name to whom
    #[arg(value_name = "RECIPIENT")]
    pub recipient: String,

    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// Write a JSON record for each sentence that names both, with other answers
    #[arg(long)]
    pub json: bool,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// Flags of `nuncio eval`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio eval relations relations.jsonl
  nuncio eval language ewt-dev.conllu --json
  nuncio eval mechanisms cases.jsonl --actors actors.txt --actors agents.txt --errors")]
pub struct EvalArgs {
    /// What to measure; docs/measures.md says how
    #[arg(value_name = "LAYER", value_parser = parse_layer)]
    pub layer: Layer,

    /// The gold
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Write one JSON object instead of a table
    #[arg(long)]
    pub json: bool,

    /// Tell the errors one by one as well, on the standard error
    #[arg(long)]
    pub errors: bool,

    /// Dictionary of actors or agents, in the notation of older coders, for gold with actors of its own (mechanisms)
    ///
    /// Can be given more than once. It is read as `nuncio actors import` reads it.
    #[arg(long, value_name = "FILE")]
    pub actors: Vec<PathBuf>,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
}

/// `relations`: a layer by its name.
fn parse_layer(name: &str) -> Result<Layer, String> {
    Layer::ALL.into_iter().find(|layer| layer.as_str() == name).ok_or_else(|| {
        let all: Vec<&str> = Layer::ALL.iter().map(|layer| layer.as_str()).collect();
        format!("there is no such layer; there are {}", all.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_flags_do_not_contradict_each_other() {
        Flags::command().debug_assert();
    }

    #[test]
    fn a_field_needs_a_known_name_on_the_left_and_a_name_on_the_right() {
        assert_eq!(parse_field("text=body"), Ok(("text".to_owned(), "body".to_owned())));
        for wrong in ["body", "body=text", "text=", "=x"] {
            assert!(parse_field(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn columns_to_count_by_are_parted_by_commas_and_keep_their_order() {
        let parsed = Flags::try_parse_from(["nuncio", "count", "--by", "quad, month,actor_cow", "a.txt"]);
        let Ok(Flags { command: Command::Count(args) }) = parsed else { panic!("{parsed:?}") };
        assert_eq!(args.by, [Dimension::Quad, Dimension::Month, Dimension::ActorCow]);
        let wrong = Flags::try_parse_from(["nuncio", "count", "--by", "month,who", "a.txt"]);
        assert!(wrong.is_err_and(|error| error.to_string().contains("recipient_cow")));
    }

    #[test]
    fn a_name_is_looked_up_whatever_words_it_has() {
        let who = |line: &[&str]| match Flags::try_parse_from(line) {
            Ok(Flags { command: Command::Actors(args) }) if args.command.is_none() => Some(args.who),
            _ => None,
        };
        assert_eq!(who(&["nuncio", "actors", "the", "Kremlin"]), Some(vec!["the".to_owned(), "Kremlin".to_owned()]));
        assert_eq!(who(&["nuncio", "actors", "--", "import"]), Some(vec!["import".to_owned()]));
        assert_eq!(who(&["nuncio", "actors", "--on", "1994-06-02", "Chad"]), Some(vec!["Chad".to_owned()]));
        assert_eq!(who(&["nuncio", "actors"]), None);
        let imports = Flags::try_parse_from(["nuncio", "actors", "import", "a.txt", "--into", "mine"]);
        assert!(matches!(imports, Ok(Flags { command: Command::Actors(args) }) if args.command.is_some()));
    }

    #[test]
    fn times_without_a_manifest_are_refused() {
        assert!(Flags::try_parse_from(["nuncio", "code", "--manifest-times", "a.txt"]).is_err());
    }

    #[test]
    fn a_date_that_is_none_is_refused() {
        let parsed = Flags::try_parse_from(["nuncio", "code", "--published", "1994-13-45", "a.txt"]);
        assert!(parsed.is_err_and(|error| error.to_string().contains("1994-13-45")));
    }
}
