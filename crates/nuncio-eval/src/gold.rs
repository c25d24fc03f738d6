//! Reading gold: JSON lines with byte spans that are checked against their text, before anything is measured with them.

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use nuncio_text::{Byte, Published, PublishedSource, Span, Story};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::EvalError;

/// A byte span as gold writes it: `[from, to]`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Extent(usize, usize);

impl Extent {
    /// The span; an end before its start makes it empty.
    pub(crate) fn span(self) -> Span<Byte> {
        Span::new(self.0, self.1.max(self.0))
    }
}

/// A gold record whose spans can be checked.
pub(crate) trait Record: DeserializeOwned {
    /// What the spans point into.
    fn text(&self) -> &str;
    /// Every span of the record.
    fn extents(&self) -> Vec<Extent>;
}

/// The whole file as UTF-8.
pub(crate) fn text(path: &Path) -> Result<String, EvalError> {
    fs::read_to_string(path).map_err(|source| EvalError::Unreadable { path: path.to_owned(), source })
}

/// The whole file as it is.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, EvalError> {
    fs::read(path).map_err(|source| EvalError::Unreadable { path: path.to_owned(), source })
}

/// The records of a file of JSON lines; blank lines are passed over.
///
/// # Errors
/// The first line that is no such record, or has a span that is not on characters of its text; a file without records.
pub(crate) fn records<R: Record>(path: &Path) -> Result<Vec<R>, EvalError> {
    let mut all: Vec<R> = Vec::new();
    for (number, line) in text(path)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let fault = |problem: String| EvalError::Line { path: path.to_owned(), line: number + 1, problem };
        let record: R = serde_json::from_str(line).map_err(|error| fault(error.to_string()))?;
        if let Some(wrong) = record.extents().into_iter().find(|e| e.1 < e.0 || e.span().of(record.text()).is_none()) {
            return Err(fault(format!("[{}, {}] is no span of the record's text", wrong.0, wrong.1)));
        }
        all.push(record);
    }
    if all.is_empty() {
        return Err(EvalError::Empty { path: path.to_owned() });
    }
    Ok(all)
}

/// A story whose every line is a paragraph of the report: gold texts have no page around them, and their spans must stay.
pub(crate) fn story(id: &str, text: &str, published: Option<Date>) -> Story {
    let mut body = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (inner, lead) = (line.trim(), line.len() - line.trim_start().len());
        if !inner.is_empty() {
            body.push(Span::new(start + lead, start + lead + inner.len()));
        }
        start += line.len();
    }
    Story {
        published: published.map(|date| Published { date, time: None, source: PublishedSource::Given }),
        ..Story::plain(id, text, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_gold_text_is_a_paragraph_and_keeps_its_bytes() {
        let story = story("a", "Chad voted.\n\n  Niger did not. \n", None);
        let words: Vec<&str> = story.body.iter().filter_map(|span| span.of(&story.text)).collect();
        assert_eq!(words, ["Chad voted.", "Niger did not."]);
    }
}
