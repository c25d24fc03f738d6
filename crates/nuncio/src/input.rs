//! The stories of a run: the files of the command line, one after the other, as the flags say they are to be read.

use std::path::Path;
use std::sync::Arc;

use nuncio_run::event_line::printable;
use nuncio_run::{Asked, Text};
use nuncio_text::{Format, Language, PageWords, Problem, Published, PublishedSource, ReadOptions, Source, Story};

use crate::flags::{InputArgs, InputFormat};

/// Every story of the input in order, and a problem where one could not be read or was not as it should be, as
/// [`nuncio_run::texts`] finds them. `words` tell a report from its page.
pub fn texts(args: &InputArgs, words: Arc<PageWords>) -> impl Iterator<Item = Result<Text, Problem>> + Send + use<> {
    let sources: Vec<Source> = args.files.iter().map(|file| source(file)).collect();
    let asked = if args.input == InputFormat::Conllu { Asked::Trees } else { Asked::Auto };
    nuncio_run::texts(sources, asked, options(args, words))
}

/// As [`texts`], by their words alone.
pub fn stories(args: &InputArgs, words: Arc<PageWords>) -> impl Iterator<Item = Result<Story, Problem>> + Send + use<> {
    texts(args, words).map(|text| text.map(Text::into_story))
}

fn source(file: &Path) -> Source {
    if file == Path::new("-") { Source::Stdin } else { Source::File(file.to_owned()) }
}

fn options(args: &InputArgs, words: Arc<PageWords>) -> ReadOptions {
    let given = |date| Published { date, time: None, source: PublishedSource::Given };
    let mut options = ReadOptions { published: args.published.map(given), words, ..ReadOptions::default() };
    options.format = match args.input {
        InputFormat::Auto | InputFormat::Conllu => Format::Auto,
        InputFormat::Text => Format::Text,
        InputFormat::Jsonl => Format::JsonLines,
        InputFormat::Html => Format::Html,
        InputFormat::Csv => Format::Table,
        InputFormat::Feed => Format::Feed,
        InputFormat::Nitf => Format::Nitf,
        InputFormat::Newsml => Format::NewsMl,
    };
    for (field, name) in &args.fields {
        options.fields.rename(field, name);
    }
    options
}

/// Says a problem with the input on the standard error, in one line.
pub fn tell(problem: &Problem) {
    let kind = if problem.is_warning() { "warning" } else { "problem" };
    anstream::eprintln!("{kind}: {}", printable(&problem.to_string()));
}

/// Why a story in another language was not coded, and what codes it.
#[must_use]
pub fn not_english(language: Language) -> String {
    format!("{}; --any-language codes it as if it were English", nuncio_run::not_english(language))
}

/// Says on the standard error, in one line, that a story was not coded, for it is in another language.
pub fn tell_language(name: &str, language: Language) {
    anstream::eprintln!("warning: {}", printable(&format!("{name}: {}", not_english(language))));
}
