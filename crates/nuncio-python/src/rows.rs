//! Columns of Python values as the fields of records, which the reader of JSON lines takes as it takes those of a file.

use std::sync::Arc;

use nuncio_text::{PageWords, ReadOptions, Story, story_of_record};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Value};

/// A row of the input: the fields of a record, or what is wrong with the one that has the words.
pub(crate) struct Row {
    fields: Map<String, Value>,
    wrong: Option<String>,
}

/// A column: the field that it is, and a value for each row.
pub(crate) type Column<'py> = (String, Vec<Bound<'py, PyAny>>);

/// The rows of columns that have so many values each.
pub(crate) fn rows(columns: &[Column<'_>]) -> Vec<Row> {
    let length = columns.iter().map(|(_, values)| values.len()).max().unwrap_or_default();
    (0..length).map(|at| row(columns, at)).collect()
}

fn row(columns: &[Column<'_>], at: usize) -> Row {
    let (mut fields, mut wrong) = (Map::new(), None);
    for (name, values) in columns {
        let Some(given) = values.get(at) else { continue };
        match value(given) {
            Ok(Value::Null) if name == "text" => wrong = Some("there is no text: the value is null".to_owned()),
            Ok(value) => {
                fields.insert(name.clone(), value);
            }
            Err(kind) if name == "text" => {
                wrong = Some(format!("the text is no string but of the type `{kind}`; make it a string"));
            }
            // The reader tells that it leaves such a field out.
            Err(_) => {
                fields.insert(name.clone(), Value::Object(Map::new()));
            }
        }
    }
    Row { fields, wrong }
}

/// A value as JSON has it, or the name of its type.
fn value(given: &Bound<'_, PyAny>) -> Result<Value, String> {
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Value::String(string(text)));
    }
    if is_missing(given) {
        return Ok(Value::Null);
    }
    let kind = || given.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
    if given.is_instance_of::<PyBool>() || given.is_instance_of::<PyBytes>() {
        return Err(kind());
    }
    if given.is_instance_of::<PyInt>() {
        return given.extract::<i64>().map(Value::from).map_err(|_| kind());
    }
    if given.is_instance_of::<PyFloat>() {
        return given.extract::<f64>().map(Value::from).map_err(|_| kind());
    }
    if given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() {
        return given.extract::<Vec<String>>().map(Value::from).map_err(|_| kind());
    }
    moment(given).map(Value::String).ok_or_else(kind)
}

/// A string, with U+FFFD for each half character, which Python's strings may hold: one for one, so that spans stay.
fn string(text: &Bound<'_, PyString>) -> String {
    let halves = || {
        let units: Vec<u8> = text.call_method1("encode", ("utf-16-le", "surrogatepass")).ok()?.extract().ok()?;
        let unit = |pair: &[u8]| pair.try_into().ok().map(u16::from_le_bytes);
        Some(String::from_utf16_lossy(&units.chunks_exact(2).filter_map(unit).collect::<Vec<_>>()))
    };
    match text.to_str() {
        Ok(text) => text.to_owned(),
        Err(_) => halves().unwrap_or_default(),
    }
}

/// `None`, NaN, and what tables put for a value that is not there.
fn is_missing(given: &Bound<'_, PyAny>) -> bool {
    let nothing = |name: &str| matches!(name, "NAType" | "NaTType");
    given.is_none()
        || given.extract::<f64>().is_ok_and(f64::is_nan)
        || given.get_type().name().is_ok_and(|name| name.to_str().is_ok_and(nothing))
}

/// A date, or a date with a time, as ISO 8601 has it. Midnight to the microsecond is a date: tables have no other form for one.
fn moment(given: &Bound<'_, PyAny>) -> Option<String> {
    let written: String = given.call_method0("isoformat").ok()?.extract().ok()?;
    let is_date = written.as_bytes().get(4) == Some(&b'-');
    is_date.then(|| match written.split_once('T') {
        Some((day, "00:00:00")) => day.to_owned(),
        _ => written,
    })
}

/// How rows are read.
#[derive(Clone)]
pub(crate) struct Reading {
    options: ReadOptions,
    /// The most bytes of a text.
    longest: Option<usize>,
}

impl Reading {
    pub(crate) fn new(words: Arc<PageWords>, longest: Option<usize>) -> Self {
        Reading { options: ReadOptions { words, ..ReadOptions::default() }, longest }
    }

    /// The same for files.
    pub(crate) fn options(&self) -> ReadOptions {
        self.options.clone()
    }

    /// The most bytes of a text.
    pub(crate) fn longest(&self) -> Option<usize> {
        self.longest
    }

    /// The story of a row, or why there is none; and what is wrong with a row that has a story all the same.
    pub(crate) fn story(&self, row: Row) -> (Result<Story, String>, Vec<String>) {
        if let Some(wrong) = row.wrong {
            return (Err(wrong), Vec::new());
        }
        let length = row.fields.get("text").and_then(Value::as_str).map_or(0, str::len);
        if let Some(longest) = self.longest.filter(|longest| length > *longest) {
            let reason = format!(
                "the text has {length} bytes, more than the {longest} that are read; split it, or set `longest` of the coder"
            );
            return (Err(reason), Vec::new());
        }
        let (story, problems) = story_of_record(row.fields, "", &self.options);
        let mut problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        match story {
            Some(mut story) => {
                if story.source_id.is_empty() {
                    story.source_id = story.text_id();
                }
                (Ok(story), problems)
            }
            None => (Err(problems.pop().unwrap_or_else(|| "there is no story".to_owned())), problems),
        }
    }
}

impl Row {
    /// What the row is called, where it has a name.
    pub(crate) fn name(&self) -> Option<String> {
        match self.fields.get("id")? {
            Value::String(name) if !name.trim().is_empty() => Some(name.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}
