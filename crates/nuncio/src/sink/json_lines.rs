//! Events as JSON lines, for programs: the records of `docs/records.md`.

use std::io::{self, Write};

use serde::Serialize;

use super::{CodedStory, Sink};

/// Writes a story's events and then the quotes they stand in, one record a line.
#[derive(Debug)]
pub struct JsonLines<W> {
    out: W,
    line: Vec<u8>,
}

impl<W: Write> JsonLines<W> {
    /// JSON lines into `out`.
    pub fn new(out: W) -> Self {
        JsonLines { out, line: Vec::new() }
    }

    /// Writes one story's records at once, so that no output ever ends within one of them.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn records<'r, R: Serialize + 'r>(&mut self, records: impl IntoIterator<Item = &'r R>) -> io::Result<()> {
        self.line.clear();
        for record in records {
            self.record(record)?;
        }
        self.out.write_all(&self.line)?;
        self.out.flush()
    }

    fn record(&mut self, record: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.line, record)?;
        self.line.push(b'\n');
        Ok(())
    }
}

impl<W: Write> Sink for JsonLines<W> {
    /// The records of a story are written at once, so that no output ever ends within one story's line.
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.line.clear();
        for event in &story.events {
            self.record(event)?;
        }
        for quote in story.quotes_of_events() {
            self.record(quote)?;
        }
        self.out.write_all(&self.line)?;
        self.out.flush()
    }
}
