//! Flags that several commands have: what to read, with which pack, which events to keep, where to write.

use std::num::NonZero;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use nuncio_coder::Policy;
use nuncio_text::Fields;

/// What to read.
#[derive(Debug, Args)]
pub struct InputArgs {
    /// Files and folders to read, - for the standard input: plain text, HTML, NITF, JSON, CSV, feeds, NewsML, crawls (WARC),
    /// trees (CoNLL-U); packed (gzip, zstd) and in archives (zip, tar) too
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

    /// Another name for a field of JSON records or a column of a table: text=body
    ///
    /// The fields are text, title, published, id, url, source, agency, section, tags, byline, kind, language. Can be given once
    /// for each.
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
    /// JSON: one story a line, or a record over several lines, or an array
    Jsonl,
    /// CoNLL-U: sentences with their trees, made by this program or another; they are coded as they are
    Conllu,
    /// An HTML page: the story that stands on it
    Html,
    /// CSV, TSV and their kin: one story a row, under a row of names
    Csv,
    /// A feed, RSS or Atom: one story an item
    Feed,
    /// NITF: one story
    Nitf,
    /// NewsML-G2 or NewsML 1: one story an item
    Newsml,
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

/// Which languages to code.
#[derive(Debug, Args)]
pub struct LanguageArgs {
    /// Code stories in other languages as well, as if they were English
    ///
    /// Else a story that is surely in another language is told and left out; one that is too short to tell is taken for
    /// English.
    #[arg(long)]
    pub any_language: bool,
}

/// Which places names can mean.
#[derive(Debug, Args)]
pub struct GazetteerArgs {
    /// Table of places that are known besides those of the pack, and before them; docs/places.md has its columns
    ///
    /// Can be given more than once.
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,

    /// Know no other places than those of --gazetteer
    #[arg(long, requires = "gazetteer")]
    pub only_gazetteer: bool,
}

/// How to code and where to write.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Which languages to code.
    #[command(flatten)]
    pub language: LanguageArgs,

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

/// Which events to keep.
#[derive(Debug, Args)]
pub struct PolicyArgs {
    /// Which events to keep; docs/records.md has a table
    #[arg(long, value_enum, default_value_t = PolicyName::All)]
    pub policy: PolicyName,
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

impl PolicyName {
    /// The policy's name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        Policy::from(self).as_str()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_needs_a_known_name_on_the_left_and_a_name_on_the_right() {
        assert_eq!(parse_field("text=body"), Ok(("text".to_owned(), "body".to_owned())));
        for wrong in ["body", "body=text", "text=", "=x"] {
            assert!(parse_field(wrong).is_err(), "{wrong}");
        }
    }
}
