//! Files read and coded on threads of their own, while Python takes story after story; memory holds a window of them.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use arrow_schema::ArrowError;
use nuncio_coder::Coder;
use nuncio_export::EventRows;
use nuncio_run::{Asked, CodedStory, How, Keep, Text, Worked, each, texts};
use nuncio_text::{Place, Problem, ProblemKind, Published, PublishedSource, ReadOptions, Source, Title};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::characters::{Unit, put_spans};
use crate::coder::{What, records};
use crate::errors;
use crate::rows::Reading;
use crate::stream::ArrowStream;

/// Stories that may wait for Python.
const WAITING: usize = 16;

/// What is read, and how.
pub(crate) struct Files {
    sources: Vec<Source>,
    options: ReadOptions,
    /// The most bytes of a text.
    longest: Option<usize>,
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
        reading: &Reading,
        published: Option<&str>,
        fields: &[(String, String)],
    ) -> PyResult<Self> {
        let mut options = reading.options();
        for (field, name) in fields {
            if !options.fields.rename(field, name) {
                return Err(PyValueError::new_err(format!("`{field}` is no field of a story")));
            }
        }
        if let Some(day) = published {
            let date = errors::day(day)?;
            options.published = Some(Published { date, time: None, source: PublishedSource::Given });
        }
        let contents = contents.into_iter().map(|(name, bytes)| Source::Bytes { name, bytes });
        let sources = paths.into_iter().map(Source::File).chain(contents).collect();
        Ok(Files { sources, options, longest: reading.longest() })
    }

    /// The texts; one that is too long is a problem.
    fn texts(self) -> impl Iterator<Item = Result<Text, Problem>> + Send {
        let limit = self.longest.unwrap_or(usize::MAX);
        texts(self.sources, Asked::Auto, self.options).map(move |item| match item {
            Ok(text) if text.story().text.len() > limit => {
                let place = Place { name: text.source_id().to_owned(), line: None };
                Err(Problem { place, kind: ProblemKind::TextTooLong { limit } })
            }
            other => other,
        })
    }
}

/// A story of a file, or what is wrong at a place.
enum Item {
    Story(Box<ReadStory>),
    Problem { message: String, is_warning: bool },
}

/// What a run gives to Python.
enum Handed {
    Item(Item),
    Table(ArrowStream),
    Failed(String),
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

/// A channel to Python, from which one thread at a time takes.
type Taken = Mutex<Receiver<Handed>>;

/// Begins to read and code. The threads end when all is read, or when nobody takes what they made.
fn start(run: impl FnOnce(SyncSender<Handed>) + Send + 'static) -> Taken {
    let (to_python, handed) = sync_channel(WAITING);
    thread::spawn(move || run(to_python));
    Mutex::new(handed)
}

/// What comes next; nothing where all is done.
fn next(taken: &Taken, py: Python<'_>) -> PyResult<Option<Handed>> {
    let next = py.detach(|| taken.lock().unwrap_or_else(PoisonError::into_inner).recv());
    py.check_signals()?;
    match next {
        Ok(Handed::Failed(error)) => Err(errors::NuncioError::new_err(error)),
        next => Ok(next.ok()),
    }
}

/// Goes through the stories of files.
#[pyclass(frozen, module = "nuncio._nuncio")]
pub(crate) struct CodedFiles {
    taken: Taken,
}

impl CodedFiles {
    pub(crate) fn start(files: Files, coder: Arc<Coder>, keep: Keep, how: How, unit: Unit) -> Self {
        let taken = start(move |to_python| {
            let make = |coding| {
                let story = CodedStory::of(coding, keep, coder.codebook());
                let read = &story.document.story;
                let title = match &read.title {
                    Some(Title::Apart(title)) => Some(title.clone()),
                    Some(Title::Within(_)) | None => None,
                };
                let (source_id, text) = (read.source_id.clone(), read.text.clone());
                Box::new(ReadStory { records: records(story, &coder, What::Events, unit), source_id, text, title })
            };
            each(&coder, files.texts(), &how, make, |worked| {
                let item = match worked {
                    Worked::Story(_, story) => Item::Story(story),
                    other => problem(other),
                };
                if to_python.send(Handed::Item(item)).is_ok() {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            });
        });
        CodedFiles { taken }
    }
}

/// What is wrong at a place of the input.
fn problem<R>(worked: Worked<R>) -> Item {
    let (message, is_warning) = match worked {
        Worked::Problem(problem) => (problem.to_string(), problem.is_warning()),
        Worked::OtherLanguage(name, language) => (format!("{name}: {}", errors::not_english(language)), false),
        Worked::Fault(name) => {
            (format!("{name}: the program failed at this story and went on; please report it"), false)
        }
        Worked::Story(..) => (String::new(), false),
    };
    Item::Problem { message, is_warning }
}

#[pymethods]
impl CodedFiles {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<TellItem<'py>>> {
        Ok(match next(&self.taken, py)? {
            Some(Handed::Item(Item::Story(story))) => {
                let records = PyBytes::new(py, &story.records);
                Some((Some((records, story.source_id, story.text, story.title)), None))
            }
            Some(Handed::Item(Item::Problem { message, is_warning })) => Some((None, Some((message, is_warning)))),
            Some(Handed::Table(_) | Handed::Failed(_)) | None => None,
        })
    }
}

/// Goes through the stories of files, some thousand events at a time, as tables.
#[pyclass(frozen, module = "nuncio._nuncio")]
pub(crate) struct TablesOfFiles {
    taken: Taken,
}

impl TablesOfFiles {
    pub(crate) fn start(files: Files, coder: Arc<Coder>, keep: Keep, how: How, rows: EventRows, unit: Unit) -> Self {
        let taken = start(move |to_python| {
            if let Err(error) = tables(files, &coder, keep, &how, rows, unit, &to_python) {
                // Nobody may be there to hear it.
                let _ = to_python.send(Handed::Failed(errors::told(&error)));
            }
        });
        TablesOfFiles { taken }
    }
}

fn tables(
    files: Files,
    coder: &Coder,
    keep: Keep,
    how: &How,
    mut rows: EventRows,
    unit: Unit,
    to_python: &SyncSender<Handed>,
) -> Result<(), ArrowError> {
    let make = |coding| {
        let mut story = Box::new(CodedStory::of(coding, keep, coder.codebook()));
        put_spans(&mut story, unit);
        story
    };
    let (mut number, mut failed) = (0, Ok(()));
    each(coder, files.texts(), how, make, |worked| {
        let added = match worked {
            Worked::Story(_, story) => rows.add(number, story.flat()),
            other => match problem(other) {
                Item::Problem { message, .. } => rows.tell(number, None, message),
                Item::Story(_) => Ok(()),
            },
        };
        number += 1;
        let full = rows.full();
        failed = added;
        let wanted = full.is_empty() || to_python.send(Handed::Table(ArrowStream::new((rows.schema(), full)))).is_ok();
        if failed.is_ok() && wanted { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    failed?;
    // Nobody may want the last of them.
    let _ = to_python.send(Handed::Table(ArrowStream::new(rows.finish()?)));
    Ok(())
}

#[pymethods]
impl TablesOfFiles {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<ArrowStream>> {
        Ok(match next(&self.taken, py)? {
            Some(Handed::Table(table)) => Some(table),
            Some(Handed::Item(_) | Handed::Failed(_)) | None => None,
        })
    }
}
