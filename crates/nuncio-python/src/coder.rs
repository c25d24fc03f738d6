//! The coder as Python has it: options once, then rows of columns on all cores.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use nuncio_archive::signature_of;
use nuncio_coder::record::Bytes;
use nuncio_coder::{Coder as NewsCoder, Coding, Event, Policy, Quote};
use nuncio_export::{EventRows, Shape};
use nuncio_run::claims::by_speaker;
use nuncio_run::explanation::Explanation;
use nuncio_run::{CodedStory, How, Keep, RelationRecord, Text, Worked, Workspaces, one, pack, pipeline};
use nuncio_text::Zone;
use nuncio_world::CowStates;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::Serialize;
use serde_json::json;

use crate::actors::actors;
use crate::characters::{Characters, Unit, put_spans};
use crate::errors;
use crate::files::{CodedFiles, Files, TablesOfFiles};
use crate::rows::{Column, Reading, Row, rows};
use crate::stream::ArrowStream;

/// After so many rows it is asked whether the user has stopped the run.
const ROWS_BETWEEN_SIGNALS: usize = 64;

/// Codes texts; `nuncio.Coder` is its face.
#[pyclass(frozen, module = "nuncio._nuncio")]
pub(crate) struct Coder {
    coder: Arc<NewsCoder>,
    cow: CowStates,
    reading: Reading,
    how: How,
    keep: Keep,
    /// Kept from call to call: a worker of Spark makes thousands.
    workspaces: Workspaces,
}

/// What a row came to.
struct Told<R> {
    /// What its story is called, or the row where it has a name.
    name: Option<String>,
    /// What was made of its story, or why there is none.
    made: Result<R, String>,
    /// What was wrong with a row whose story was coded all the same.
    warnings: Vec<String>,
}

/// What a row came to, in Python: its records as a JSON array, or nothing; why there is nothing; what else was wrong; what its story is
/// called.
type TellRow<'py> = (Option<Bound<'py, PyBytes>>, Option<String>, Vec<String>, Option<String>);

impl Told<Vec<u8>> {
    fn in_python(self, py: Python<'_>) -> TellRow<'_> {
        match self.made {
            Ok(records) => (Some(PyBytes::new(py, &records)), None, self.warnings, self.name),
            Err(reason) => (None, Some(reason), self.warnings, self.name),
        }
    }
}

/// Which records are asked for.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// Events, and the quotes that they point to.
    Events,
    /// Every quote.
    Quotes,
    /// Speakers with what they claim.
    Speakers,
}

impl What {
    fn parse(name: &str) -> PyResult<Self> {
        match name {
            "events" => Ok(What::Events),
            "quotes" => Ok(What::Quotes),
            "speakers" => Ok(What::Speakers),
            other => Err(PyValueError::new_err(format!("there are no records called `{other}`"))),
        }
    }
}

#[pymethods]
impl Coder {
    #[new]
    #[pyo3(signature = (pack, fast, gazetteer, only_gazetteer, any_language, policy, min_confidence, threads, longest))]
    #[expect(clippy::too_many_arguments, reason = "the face names them")]
    fn new(
        py: Python<'_>,
        pack: Option<PathBuf>,
        fast: bool,
        gazetteer: Vec<PathBuf>,
        only_gazetteer: bool,
        any_language: bool,
        policy: &str,
        min_confidence: Option<f32>,
        threads: Option<usize>,
        longest: Option<usize>,
    ) -> PyResult<Self> {
        let keep = Keep { policy: parse_policy(policy)?, confidence: min_confidence };
        let threads = threads.map(|threads| {
            NonZero::new(threads).ok_or_else(|| PyValueError::new_err("threads: at least one is needed"))
        });
        let threads = threads.transpose()?;
        py.detach(|| {
            let mut files = pack::files(pack.as_deref(), fast).map_err(errors::pack)?;
            pack::add_places(&mut files, &gazetteer, only_gazetteer).map_err(errors::pack)?;
            let words = pack::page_words(&files).map_err(errors::pack)?;
            let how = How { threads, only_english: (!any_language).then(|| Arc::clone(&words)) };
            Ok(Coder {
                coder: Arc::new(pack::coder(&files).map_err(errors::pack)?),
                cow: pack::cow(&files).map_err(errors::pack)?,
                reading: Reading::new(words, longest),
                how,
                keep,
                workspaces: Workspaces::default(),
            })
        })
    }

    /// Name and version of the pack.
    #[getter]
    fn pack(&self) -> &str {
        self.coder.pack()
    }

    /// The records of rows, row by row.
    fn records<'py>(
        &self,
        py: Python<'py>,
        columns: Vec<Column<'py>>,
        what: &str,
        spans: &str,
    ) -> PyResult<Vec<TellRow<'py>>> {
        let (what, unit) = (What::parse(what)?, Unit::parse(spans)?);
        let mut told = Vec::new();
        let make = |coding| self.array(coding, what, unit);
        self.each(py, rows(&columns), make, |row| {
            told.push(row);
            Ok(())
        })?;
        Ok(told.into_iter().map(|row| row.in_python(py)).collect())
    }

    /// The events of rows as a table; `first` is the number of the first row.
    fn table(
        &self,
        py: Python<'_>,
        columns: Vec<Column<'_>>,
        first: i64,
        shape: &str,
        spans: &str,
    ) -> PyResult<ArrowStream> {
        let unit = Unit::parse(spans)?;
        let mut table = EventRows::new(parse_shape(shape)?, self.cow.clone()).map_err(errors::fault)?;
        let mut number = first;
        let make = |coding| self.story(coding, unit);
        self.each(py, rows(&columns), make, |row| {
            let name = row.name.as_deref();
            row.warnings
                .into_iter()
                .try_for_each(|warning| table.tell(number, name, warning))
                .map_err(errors::fault)?;
            match row.made {
                Ok(story) => table.add(number, story.flat()),
                Err(reason) => table.tell(number, name, reason),
            }
            .map_err(errors::fault)?;
            number += 1;
            Ok(())
        })?;
        Ok(ArrowStream::new(table.finish().map_err(errors::fault)?))
    }

    /// What two mentions of a text have to do with one another, as a JSON array of relations.
    fn relate<'py>(
        &self,
        py: Python<'py>,
        columns: Vec<Column<'py>>,
        actor: &str,
        recipient: &str,
        spans: &str,
    ) -> PyResult<TellRow<'py>> {
        let unit = Unit::parse(spans)?;
        self.only(py, &columns, |coding| {
            let characters = Characters::of(&coding.document.story, unit);
            let related = coding.pairs(actor, recipient).map(|(zone, actor, recipient)| {
                let relation = self.coder.relate(&coding, zone, actor, recipient);
                let mut record = RelationRecord::of(&coding, zone, actor, recipient, relation);
                if let Some(characters) = &characters {
                    characters.change(zone, &mut record.actor.span);
                    characters.change(zone, &mut record.recipient.span);
                }
                record
            });
            written(&related.collect::<Vec<_>>())
        })
    }

    /// A text explained: sentences, events, quotes, and the drawing of the command line, as JSON.
    fn explain<'py>(
        &self,
        py: Python<'py>,
        columns: Vec<Column<'py>>,
        width: usize,
        spans: &str,
    ) -> PyResult<TellRow<'py>> {
        let unit = Unit::parse(spans)?;
        self.only(py, &columns, |coding| self.explanation(&coding, width, unit))
    }

    /// Whom a name stands for, on a day, as a JSON array.
    fn actors<'py>(&self, py: Python<'py>, name: &str, on: Option<&str>) -> PyResult<Bound<'py, PyBytes>> {
        let found = actors(self.coder.world(), name, on.map(errors::day).transpose()?);
        Ok(PyBytes::new(py, &written(&found)))
    }

    /// The stories of files, folders, archives and crawls, as they are read and coded.
    fn files(
        &self,
        paths: Vec<PathBuf>,
        contents: Vec<(String, Vec<u8>)>,
        published: Option<&str>,
        fields: Vec<(String, String)>,
        spans: &str,
    ) -> PyResult<CodedFiles> {
        let unit = Unit::parse(spans)?;
        let files = Files::new(paths, contents, &self.reading, published, &fields)?;
        let (coder, keep, how) = (Arc::clone(&self.coder), self.keep, self.how.clone());
        Ok(CodedFiles::start(files, coder, keep, how, unit))
    }

    /// As `files`, some thousand events at a time, as tables.
    fn tables_of_files(
        &self,
        paths: Vec<PathBuf>,
        published: Option<&str>,
        fields: Vec<(String, String)>,
        shape: &str,
        spans: &str,
    ) -> PyResult<TablesOfFiles> {
        let unit = Unit::parse(spans)?;
        let files = Files::new(paths, Vec::new(), &self.reading, published, &fields)?;
        let rows = EventRows::new(parse_shape(shape)?, self.cow.clone()).map_err(errors::fault)?;
        let (coder, keep, how) = (Arc::clone(&self.coder), self.keep, self.how.clone());
        Ok(TablesOfFiles::start(files, coder, keep, how, rows, unit))
    }

    /// A table without events that says why there are none.
    fn table_of_reason(&self, reason: String, shape: &str) -> PyResult<ArrowStream> {
        let mut table = EventRows::new(parse_shape(shape)?, self.cow.clone()).map_err(errors::fault)?;
        table.tell(0, None, reason).map_err(errors::fault)?;
        Ok(ArrowStream::new(table.finish().map_err(errors::fault)?))
    }

    /// The signatures of the texts of rows, from which copies are told; nothing where there is no text.
    fn signatures(&self, py: Python<'_>, columns: Vec<Column<'_>>) -> Vec<Option<Vec<u32>>> {
        let rows = rows(&columns);
        let of_row = |row| self.reading.story(row).0.ok().map(|story| signature_of(&story));
        py.detach(|| rows.into_iter().map(of_row).collect())
    }
}

impl Coder {
    /// Codes rows on all cores, without the interpreter's lock, and gives each to `take` in their order.
    fn each<R: Send>(
        &self,
        py: Python<'_>,
        rows: Vec<Row>,
        make: impl Fn(Coding) -> R + Sync,
        mut take: impl FnMut(Told<R>) -> PyResult<()> + Send,
    ) -> PyResult<()> {
        let (mut done, mut told) = (Ok(()), 0_usize);
        py.detach(|| {
            pipeline::in_order(
                rows.into_iter(),
                self.how.threads(),
                || self.workspaces.lend(&self.coder),
                |workspace, row: Row| {
                    let name = row.name();
                    let (story, warnings) = self.reading.story(row);
                    let name = story.as_ref().ok().map(|story| story.source_id.clone()).or(name);
                    let made = story.and_then(|story| {
                        match one(&self.coder, &make, &self.how, workspace, Text::Story(Box::new(story))) {
                            Worked::Story(_, made) => Ok(made),
                            Worked::OtherLanguage(_, language) => Err(errors::not_english(language)),
                            Worked::Problem(problem) => Err(problem.kind.to_string()),
                            Worked::Fault(_) => Err("the program failed at this text; please report it".to_owned()),
                        }
                    });
                    Told { name, made, warnings }
                },
                |row| {
                    // Ctrl-C is for Python to see, where it is asked; asking waits for whoever holds the lock.
                    let asks = told.is_multiple_of(ROWS_BETWEEN_SIGNALS);
                    let signals = if asks { Python::attach(|py| py.check_signals()) } else { Ok(()) };
                    told += 1;
                    done = signals.and_then(|()| take(row));
                    if done.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
                },
            );
        });
        done
    }

    /// As [`each`](Self::each), for a single row.
    fn only<'py>(
        &self,
        py: Python<'py>,
        columns: &[Column<'py>],
        make: impl Fn(Coding) -> Vec<u8> + Sync,
    ) -> PyResult<TellRow<'py>> {
        let mut told = None;
        self.each(py, rows(columns), make, |row| {
            told = Some(row);
            Ok(())
        })?;
        let told = told.ok_or_else(|| PyValueError::new_err("one text is needed"))?;
        Ok(told.in_python(py))
    }

    /// A coding with what is kept of it, its spans in the unit that was asked for.
    fn story(&self, coding: Coding, unit: Unit) -> CodedStory {
        let mut story = CodedStory::of(coding, self.keep, self.coder.codebook());
        put_spans(&mut story, unit);
        story
    }

    fn array(&self, coding: Coding, what: What, unit: Unit) -> Vec<u8> {
        records(CodedStory::of(coding, self.keep, self.coder.codebook()), &self.coder, what, unit)
    }

    fn explanation(&self, coding: &Coding, width: usize, unit: Unit) -> Vec<u8> {
        let explanation = Explanation::new(coding, self.coder.codebook(), self.keep.policy, width);
        let mut drawing = Vec::new();
        // Memory takes all that is written.
        let _ = explanation.write(&mut drawing, None);
        let drawing = anstream::adapter::strip_str(&String::from_utf8_lossy(&drawing)).to_string();
        let (mut sentences, mut events, mut quotes) =
            (explanation.sentences(), explanation.events(), coding.quotes.clone());
        if let Some(characters) = Characters::of(&coding.document.story, unit) {
            let change = |zone: Zone, span: &mut Bytes| characters.change(zone, span);
            sentences.iter_mut().for_each(|sentence| change(sentence.zone, &mut sentence.span));
            events.iter_mut().for_each(|event| event.record.each_span(&mut |zone, span| change(zone, span)));
            quotes.iter_mut().for_each(|quote| quote.each_span(&mut |zone, span| change(zone, span)));
        }
        written(&json!({ "drawing": drawing, "sentences": sentences, "events": events, "quotes": quotes }))
    }
}

/// The records of a story as a JSON array, its spans in the unit that was asked for.
pub(crate) fn records(mut story: CodedStory, coder: &NewsCoder, what: What, unit: Unit) -> Vec<u8> {
    if let What::Speakers = what {
        // Their words are cut out by bytes.
        let mut speakers = by_speaker(&story, coder.world());
        if let Some(characters) = Characters::of(&story.document.story, unit) {
            characters.change_speakers(&mut speakers);
        }
        return written(&speakers);
    }
    put_spans(&mut story, unit);
    match what {
        What::Quotes => written(&story.quotes),
        What::Events | What::Speakers => {
            let events = story.events.iter().map(Record::Event);
            written(&events.chain(story.quotes_of_events().map(Record::Quote)).collect::<Vec<_>>())
        }
    }
}

/// A record of either kind, as a line of the command line has it.
#[derive(Serialize)]
#[serde(untagged)]
enum Record<'a> {
    Event(&'a Event),
    Quote(&'a Quote),
}

/// A value as JSON. The records are all numbers, texts and lists, for which there is no error.
fn written(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_else(|_| b"null".to_vec())
}

pub(crate) fn parse_policy(name: &str) -> PyResult<Policy> {
    Policy::parse(name).ok_or_else(|| {
        let names: Vec<&str> = Policy::ALL.iter().map(|policy| policy.as_str()).collect();
        PyValueError::new_err(format!("there is no policy `{name}`; there are {}", names.join(", ")))
    })
}

pub(crate) fn parse_shape(name: &str) -> PyResult<Shape> {
    match name {
        "nested" => Ok(Shape::Nested),
        "flat" => Ok(Shape::Flat),
        other => Err(PyValueError::new_err(format!("a table is `nested` or `flat`, not `{other}`"))),
    }
}
