//! The stories of a run: the files of the command line, one after the other, as the flags say they are to be read.

use std::path::Path;
use std::sync::Arc;

use nuncio_coder::{Coder, Coding};
use nuncio_language::{Document, Trees, Workspace, looks_like_conllu};
use nuncio_text::{
    Format, Language, LanguageCode, LanguageSource, Opened, Openings, PageWords, Place, Problem, ProblemKind,
    Published, PublishedSource, ReadOptions, Source, Story,
};

use crate::event_line::printable;
use crate::flags::{InputArgs, InputFormat};

/// What a run codes: a story, or one that another program has parsed.
pub enum Text {
    /// Words alone.
    Story(Box<Story>),
    /// Words with their trees, from CoNLL-U.
    Trees(Box<Document>),
}

impl Text {
    /// What the input calls it.
    pub fn source_id(&self) -> &str {
        &self.story().source_id
    }

    /// The story, as it was read.
    pub fn story(&self) -> &Story {
        match self {
            Text::Story(story) => story,
            Text::Trees(document) => &document.story,
        }
    }

    /// Its words, without trees.
    fn into_story(self) -> Story {
        match self {
            Text::Story(story) => *story,
            Text::Trees(document) => document.story,
        }
    }

    /// Its language, where that is surely not English. Trees were made by somebody who knew what they are of.
    pub fn other_language(&self, words: &PageWords) -> Option<Language> {
        self.language(words).filter(|language| !language.is_english())
    }

    /// Its language, where it is known; of trees that were made elsewhere nothing is asked.
    pub fn language(&self, words: &PageWords) -> Option<Language> {
        match self {
            Text::Story(story) => story.language(words),
            Text::Trees(_) => None,
        }
    }

    /// Codes it; trees that are there are not made again.
    pub fn code(self, coder: &Coder, workspace: &mut Workspace) -> Coding {
        match self {
            Text::Story(story) => coder.code(*story, workspace),
            Text::Trees(document) => coder.code_document(*document),
        }
    }
}

/// Every story of the input in order, and a problem where one could not be read or was not as it should be. Folders are
/// walked, packed files unpacked; each file is opened when its turn comes. `words` tell a report from its page.
pub fn texts(args: &InputArgs, words: Arc<PageWords>) -> impl Iterator<Item = Result<Text, Problem>> + Send + use<> {
    let options = options(args, words);
    let asked = args.input;
    let openings = {
        let options = options.clone();
        args.files.clone().into_iter().flat_map(move |file| Openings::new(&source(&file), &options))
    };
    openings.flat_map(move |opened| match opened {
        Ok(opened) => of_opened(opened, asked, &options),
        Err(problem) => Box::new(std::iter::once(Err(problem))),
    })
}

/// As [`texts`], by their words alone.
pub fn stories(args: &InputArgs, words: Arc<PageWords>) -> impl Iterator<Item = Result<Story, Problem>> + Send + use<> {
    texts(args, words).map(|text| text.map(Text::into_story))
}

type Texts = Box<dyn Iterator<Item = Result<Text, Problem>> + Send>;

fn of_opened(mut opened: Opened, asked: InputFormat, options: &ReadOptions) -> Texts {
    if is_conllu(&mut opened, asked) {
        return trees(opened, options.published);
    }
    Box::new(opened.stories(options).map(|item| item.map(|story| Text::Story(Box::new(story)))))
}

/// Whether a source holds trees: as asked, by its name's ending, or by its first lines where the ending says nothing.
fn is_conllu(opened: &mut Opened, asked: InputFormat) -> bool {
    match (asked, opened.ending().as_deref()) {
        (InputFormat::Conllu, _) => true,
        (InputFormat::Auto, Some("conllu")) => !opened.head().is_empty(),
        (InputFormat::Auto, Some("jsonl" | "ndjson" | "json" | "txt" | "text")) => false,
        (InputFormat::Auto, _) => looks_like_conllu(opened.head()),
        (_, _) => false,
    }
}

fn trees(mut opened: Opened, published: Option<Published>) -> Texts {
    let name = opened.name().to_owned();
    if opened.head().is_empty() {
        let place = Place { name, line: None };
        return Box::new(std::iter::once(Err(Problem { place, kind: ProblemKind::Empty })));
    }
    let id = opened.short_name().to_owned();
    Box::new(Trees::new(opened.into_bytes(), &id).map(move |item| match item {
        Ok(mut document) => {
            document.story.published = published.or(document.story.published);
            Ok(Text::Trees(Box::new(document)))
        }
        Err(error) => Err(Problem {
            place: Place { name: name.clone(), line: Some(error.line as u64) },
            kind: ProblemKind::BrokenTree { what: error.problem },
        }),
    }))
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

/// Says on the standard error, in one line, that a story was not coded, for it is in another language.
pub fn tell_language(name: &str, language: Language) {
    anstream::eprintln!("warning: {}", printable(&format!("{name}: {}", not_english(language))));
}

/// Why a story in another language was not coded.
#[must_use]
pub fn not_english(language: Language) -> String {
    let code = language.code;
    let called = match code.name() {
        _ if code == LanguageCode::UNKNOWN => "a language that is not known, but no English".to_owned(),
        Some(name) => format!("{name} ({code})"),
        None => format!("the language `{code}`"),
    };
    let how = match language.source {
        LanguageSource::Declared => "as its source says",
        LanguageSource::Recognised => "by its words",
    };
    format!("this is in {called}, {how}, and was not coded; --any-language codes it as if it were English")
}
