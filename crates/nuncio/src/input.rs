//! The stories of a run: the files of the command line, one after the other, as the flags say they are to be read.

use std::path::Path;
use std::sync::Arc;

use nuncio_text::{Format, PageWords, Problem, Published, PublishedSource, ReadOptions, Source, Story, read};

use crate::event_line::printable;
use crate::flags::{InputArgs, InputFormat};

/// Every story of the input in order, and a problem where one could not be read or was not as it should be. Files are
/// opened one at a time, when their turn comes. `words` tell a report from its page.
pub fn stories(args: &InputArgs, words: Arc<PageWords>) -> impl Iterator<Item = Result<Story, Problem>> + Send + use<> {
    let options = options(args, words);
    args.files.clone().into_iter().flat_map(move |file| read(&source(&file), &options))
}

fn source(file: &Path) -> Source {
    if file == Path::new("-") { Source::Stdin } else { Source::File(file.to_owned()) }
}

fn options(args: &InputArgs, words: Arc<PageWords>) -> ReadOptions {
    let given = |date| Published { date, time: None, source: PublishedSource::Given };
    let mut options = ReadOptions { published: args.published.map(given), words, ..ReadOptions::default() };
    options.format = match args.input {
        InputFormat::Auto => Format::Auto,
        InputFormat::Text => Format::Text,
        InputFormat::Jsonl => Format::JsonLines,
        InputFormat::Html => Format::Html,
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
