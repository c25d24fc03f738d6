//! Flags of the commands that show or measure one room: `read`, `parse`, `places`, `lexicon`, `actors`, `relate`, `eval`.

use std::num::NonZero;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use nuncio_eval::Layer;

use super::{GazetteerArgs, InputArgs, PackArgs, PageFormat, SuggestArgs};

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

/// Flags of `nuncio places`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio places examples/2014-mediation.txt
  nuncio places --format jsonl news.jsonl -o places.jsonl
  nuncio places --gazetteer villages.tsv news.jsonl")]
pub struct PlacesArgs {
    /// What to read.
    #[command(flatten)]
    pub input: InputArgs,

    /// How to write: a table a story, or JSON lines [default: page on a terminal, else jsonl]
    #[arg(short, long, value_enum)]
    pub format: Option<PageFormat>,

    /// Which places names can mean.
    #[command(flatten)]
    pub places: GazetteerArgs,

    /// File to write to, instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Stories read at the same time [default: all cores]
    ///
    /// The output is the same on any number.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZero<usize>>,

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
    /// Write unknown verbs and names of a corpus as lines of a pack, to be finished by hand
    #[command(
        after_help = "Example:\n  nuncio lexicon suggest --least 5 news.jsonl > new.lex\n  nuncio lexicon suggest news.db > new.lex"
    )]
    Suggest(SuggestArgs),
}

/// Flags of `nuncio lexicon test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Run the examples that were written blind instead, and say how many are right
    ///
    /// Their writers saw the word and what it means, but no pattern: the share that is right measures the lexicon.
    #[arg(long)]
    pub blind: bool,

    /// Write instead the events of blind examples, each with its signals and whether it is right, as JSON lines
    ///
    /// The weights of confidence are fitted to them by train/confidence.py.
    #[arg(long, requires = "blind")]
    pub judged: bool,

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
  nuncio actors \"the Japanese prime minister\" --on 2019-05-01
  nuncio actors check --pack mine
  nuncio actors import my.actors.txt my.agents.txt --into mine
  nuncio actors -- import               the name, not the command")]
pub struct ActorsArgs {
    /// What to do instead of looking a name up.
    #[command(subcommand)]
    pub command: Option<ActorsCommand>,

    /// Name, adjective, capital, seat of government, or a role with its country
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
    /// Find what is wrong with the directory: names and offices of two, bad days and codes, rows without a source
    Check(DirectoryCheckArgs),
    /// Turn dictionaries of older coders into the tables of a pack, for --pack
    Import(ImportArgs),
}

/// Flags of `nuncio actors check`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio actors check --pack mine
  nuncio actors check --gaps")]
pub struct DirectoryCheckArgs {
    /// Tell as well where the tables know of nobody between two holders of an office
    #[arg(long)]
    pub gaps: bool,

    /// Which pack to use.
    #[command(flatten)]
    pub pack: PackArgs,
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
  nuncio eval roles roles.jsonl --reliability
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

    /// Tell as well how often events are right, by their stated confidence (relations, quad, roles, newsreader)
    #[arg(long)]
    pub reliability: bool,

    /// Which places names can mean (places).
    #[command(flatten)]
    pub places: GazetteerArgs,

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
