//! Every flag of every command, declared once: what `--help` says is what the program reads.

mod archive;
mod asking;
mod coding;
mod coverage;
mod formats;
mod rooms;
mod serving;
mod shared;
mod watching;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Parser, Subcommand};

pub use self::archive::{
    AddArgs, ArchiveArgs, ArchiveCommand, ArchivePath, ArchiveProblemsArgs, DiffArgs, ReclusterArgs, RecodeArgs,
};
pub use self::asking::{
    ExportArgs, FilterArgs, HappeningsArgs, HappeningsFormat, OnceName, QueryArgs, QueryFormat, RowFormat, SqlArgs,
};
pub use self::coding::{ClaimsArgs, CodeArgs, CountArgs, DedupName, ExplainArgs, PageFormat, QuotesArgs};
pub use self::coverage::{CoverageArgs, CoverageFormat, SuggestArgs};
pub use self::formats::{OutputFormat, WrittenPolicyArgs};
pub use self::rooms::{
    ActorsArgs, ActorsCommand, DirectoryCheckArgs, EvalArgs, ImportArgs, LexiconArgs, LexiconCommand, ParseArgs,
    PlacesArgs, ReadArgs, ReadFormat, RelateArgs, ShowArgs, TestArgs,
};
pub use self::serving::ServeArgs;
pub use self::shared::{
    GazetteerArgs, InputArgs, InputFormat, LanguageArgs, PackArgs, PolicyArgs, PolicyName, RunArgs,
};
pub use self::watching::WatchArgs;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Who did what to whom, when, where, and who says so: event data from news
///
/// Nuncio reads news and writes events in the codebooks CAMEO and PLOVER, each tied to the words of the story that say it.
/// Nothing leaves the machine, and nothing is fetched but by `watch`. Exit code: 0 done, 1 done with problems that were told, 2 could not start or
/// not go on, 130 stopped by Ctrl-C.
#[derive(Debug, Parser)]
#[command(name = "nuncio", version, styles = STYLES, max_term_width = 100, after_help = "\
Example:
  nuncio code examples/*.txt            a table of the events of some stories
  nuncio claims examples/2003-accusation-denied.txt
                                        who says what about whom, and who denies it
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
    /// Show who says what: every quote of each story, with the events that stand in it
    Quotes(QuotesArgs),
    /// Show speaker by speaker what each says about whom, and who in the story denies it
    Claims(ClaimsArgs),
    /// Show each sentence with its events underlined, or the reason why there are none
    Explain(ExplainArgs),
    /// Look a corpus over: which sentences tell events, why others do not, which verbs and names are unknown
    Coverage(CoverageArgs),
    /// Show what was read: title, date, agency, where the report begins and ends
    Read(ReadArgs),
    /// Write sentences, words and trees as CoNLL-U
    Parse(ParseArgs),
    /// Show the places that stories name, and where they are
    Places(PlacesArgs),
    /// Check the lexicon, run its examples, show the senses of a word, suggest lines for words that it lacks
    Lexicon(LexiconArgs),
    /// Show whom a name stands for, on a day
    Actors(ActorsArgs),
    /// Say what two given mentions of a text have to do with one another
    Relate(RelateArgs),
    /// Add stories to an archive: one SQLite file with every text, appearance and event once
    Add(AddArgs),
    /// Follow feeds: fetch what is new in them, and add it to an archive
    Watch(WatchArgs),
    /// Code the texts of an archive again, after the pack or the program changed
    Recode(RecodeArgs),
    /// Show event by event what differs between two codings: of an archive, of two, or of two outputs
    Diff(DiffArgs),
    /// Show what an archive holds and what it could not take, and check that it is whole
    Archive(ArchiveArgs),
    /// Find events in an archive: by actor, country, code, day, place, speaker, words of the text
    Query(QueryArgs),
    /// Write the events of an archive as Parquet or Arrow, or in the layouts of GDELT, ICEWS, Phoenix, POLECAT, PLOVER
    Export(ExportArgs),
    /// List what the reports of an archive tell, each deed once, with everybody who tells it
    Happenings(HappeningsArgs),
    /// Show an archive in the browser, and answer programs over HTTP
    Serve(ServeArgs),
    /// Ask an archive in SQL; nothing can be changed
    Sql(SqlArgs),
    /// Measure a layer against a gold file
    Eval(EvalArgs),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use nuncio_export::Dimension;

    use super::*;

    #[test]
    fn the_flags_do_not_contradict_each_other() {
        Flags::command().debug_assert();
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
