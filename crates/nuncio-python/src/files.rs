//! Files read and coded on threads of their own, while Python takes story after story; memory holds a window of them.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use nuncio_coder::Coder;
use nuncio_run::{Asked, CodedStory, How, Keep, Worked, each, not_english, texts};
use nuncio_text::{Published, PublishedSource, ReadOptions, Source, Title};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::characters::Unit;
use crate::coder::{What, records};

/// Stories that may wait for Python.
const WAITING: usize = 16;

/// What is read, and how.
pub(crate) struct Files {
    sources: Vec<Source>,
    options: ReadOptions,
}

impl Files {
    /// Paths, and contents with their names. `published` overrules what stories say themselves; `fields` are other names of
    /// fields.
    ///
    /// # Errors
    /// A day that is none, or a field that no story has.
    pub(crate) fn new(
        paths: Vec<PathBuf>,
        contents: Vec<(String, Vec<u8>)>,
        mut options: ReadOptions,
        published: Option<&str>,
        fields: &[(String, String)],
    ) -> PyResult<Self> {
        for (field, name) in fields {
            if !options.fields.rename(field, name) {
                return Err(PyValueError::new_err(format!("`{field}` is no field of a story")));
            }
        }
        if let Some(day) = published {
            let date = day
                .parse()
                .map_err(|_| PyValueError::new_err(format!("published: `{day}` is no day; write it as 2024-06-18")))?;
            options.published = Some(Published { date, time: None, source: PublishedSource::Given });
        }
        let contents = contents.into_iter().map(|(name, bytes)| Source::Bytes { name, bytes });
        Ok(Files { sources: paths.into_iter().map(Source::File).chain(contents).collect(), options })
    }
}

/// A story of a file, or what is wrong at a place.
enum Item {
    Story(Box<ReadStory>),
    Problem { message: String, is_warning: bool },
}

struct ReadStory {
    records: Vec<u8>,
    source_id: String,
    text: String,
    /// Where it is apart from the text.
    title: Option<String>,
}

/// A story with its records, name, text and title; or nothing. Then what is wrong, and whether it is a warning, whose story follows.
type TellItem<'py> = (Option<(Bound<'py, PyBytes>, String, String, Option<String>)>, Option<(String, bool)>);

/// Goes through the stories of files.
#[pyclass(frozen, module = "nuncio._nuncio")]
pub(crate) struct CodedFiles {
    items: Mutex<Receiver<Item>>,
}

impl CodedFiles {
    /// Begins to read and code. The threads end when all is read, or when nobody takes what they made.
    pub(crate) fn start(files: Files, coder: Arc<Coder>, keep: Keep, how: How, what: What, unit: Unit) -> Self {
        let (to_python, items) = sync_channel(WAITING);
        thread::spawn(move || run(files, &coder, keep, &how, (what, unit), &to_python));
        CodedFiles { items: Mutex::new(items) }
    }
}

fn run(files: Files, coder: &Coder, keep: Keep, how: &How, (what, unit): (What, Unit), to_python: &SyncSender<Item>) {
    let make = |coding| {
        let story = CodedStory::of(coding, keep, coder.codebook());
        let read = &story.document.story;
        let title = match &read.title {
            Some(Title::Apart(title)) => Some(title.clone()),
            Some(Title::Within(_)) | None => None,
        };
        let (source_id, text) = (read.source_id.clone(), read.text.clone());
        Box::new(ReadStory { records: records(story, coder, what, unit), source_id, text, title })
    };
    each(coder, texts(files.sources, Asked::Auto, files.options), how, make, |worked| {
        let item = match worked {
            Worked::Story(_, story) => Item::Story(story),
            Worked::Problem(problem) => {
                Item::Problem { message: problem.to_string(), is_warning: problem.is_warning() }
            }
            Worked::OtherLanguage(name, language) => Item::Problem {
                message: format!("{name}: {}; any_language=True codes it as if it were English", not_english(language)),
                is_warning: false,
            },
            Worked::Fault(name) => Item::Problem {
                message: format!("{name}: the program failed at this story and went on; please report it"),
                is_warning: false,
            },
        };
        if to_python.send(item).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
}

#[pymethods]
impl CodedFiles {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<TellItem<'py>>> {
        let next = py.detach(|| self.items.lock().unwrap_or_else(PoisonError::into_inner).recv());
        py.check_signals()?;
        Ok(next.ok().map(|item| match item {
            Item::Story(story) => {
                let records = PyBytes::new(py, &story.records);
                (Some((records, story.source_id, story.text, story.title)), None)
            }
            Item::Problem { message, is_warning } => (None, Some((message, is_warning))),
        }))
    }
}
