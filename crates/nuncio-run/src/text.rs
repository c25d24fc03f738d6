//! The texts of a run: stories of any input, or documents that another program has parsed.

use nuncio_coder::{Coder, Coding};
use nuncio_language::{Document, Trees, Workspace, looks_like_conllu};
use nuncio_text::{
    Format, Language, LanguageCode, LanguageSource, Opened, Openings, PageWords, Place, Problem, ProblemKind,
    Published, ReadOptions, Source, Story,
};

/// What a run codes: a story, or one that another program has parsed.
pub enum Text {
    /// Words alone.
    Story(Box<Story>),
    /// Words with their trees, from CoNLL-U.
    Trees(Box<Document>),
}

impl Text {
    /// What the input calls it.
    #[must_use]
    pub fn source_id(&self) -> &str {
        &self.story().source_id
    }

    /// The story, as it was read.
    #[must_use]
    pub fn story(&self) -> &Story {
        match self {
            Text::Story(story) => story,
            Text::Trees(document) => &document.story,
        }
    }

    /// Its words, without trees.
    #[must_use]
    pub fn into_story(self) -> Story {
        match self {
            Text::Story(story) => *story,
            Text::Trees(document) => document.story,
        }
    }

    /// Its language, where that is surely not English. Trees were made by somebody who knew what they are of.
    #[must_use]
    pub fn other_language(&self, words: &PageWords) -> Option<Language> {
        self.language(words).filter(|language| !language.is_english())
    }

    /// Its language, where it is known; of trees that were made elsewhere nothing is asked.
    #[must_use]
    pub fn language(&self, words: &PageWords) -> Option<Language> {
        match self {
            Text::Story(story) => story.language(words),
            Text::Trees(_) => None,
        }
    }

    /// Codes it; trees that are there are not made again.
    #[must_use]
    pub fn code(self, coder: &Coder, workspace: &mut Workspace) -> Coding {
        match self {
            Text::Story(story) => coder.code(*story, workspace),
            Text::Trees(document) => coder.code_document(*document),
        }
    }
}

/// Which trees are looked for beside the formats of stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Stories or trees, by the file's name and by how it begins.
    Auto,
    /// Trees alone, whatever a file looks like.
    Trees,
}

/// Every text of the sources in order, and a problem where one could not be read or was not as it should be. Folders are
/// walked, packed files unpacked; each file is opened when its turn comes. Trees are not looked for where the options name a
/// format of stories.
pub fn texts(
    sources: impl IntoIterator<Item = Source, IntoIter: Send>,
    asked: Asked,
    options: ReadOptions,
) -> impl Iterator<Item = Result<Text, Problem>> + Send {
    let openings = {
        let options = options.clone();
        sources.into_iter().flat_map(move |source| Openings::new(&source, &options))
    };
    openings.flat_map(move |opened| match opened {
        Ok(opened) => of_opened(opened, asked, &options),
        Err(problem) => Box::new(std::iter::once(Err(problem))),
    })
}

type Texts = Box<dyn Iterator<Item = Result<Text, Problem>> + Send>;

fn of_opened(mut opened: Opened, asked: Asked, options: &ReadOptions) -> Texts {
    if asked == Asked::Trees || (options.format == Format::Auto && is_conllu(&mut opened)) {
        return trees(opened, options.published);
    }
    Box::new(opened.stories(options).map(|item| item.map(|story| Text::Story(Box::new(story)))))
}

/// Whether a source holds trees, where nobody says what it holds: by its name's ending, or by its first lines where that says
/// nothing.
fn is_conllu(opened: &mut Opened) -> bool {
    match opened.ending().as_deref() {
        Some("conllu") => !opened.head().is_empty(),
        Some("jsonl" | "ndjson" | "json" | "txt" | "text") => false,
        _ => looks_like_conllu(opened.head()),
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
    format!("this is in {called}, {how}, and was not coded")
}
