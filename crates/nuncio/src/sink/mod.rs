//! Where events go: a story at a time, in input order, into a table, JSON lines, CSV, counts or short lines.

mod counts;
mod csv;
mod json_lines;
mod lines;
mod table;

use std::io;

use nuncio_coder::{Event, Quote};
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_language::Document;

pub use self::csv::Csv;
pub use counts::Counts;
pub use json_lines::JsonLines;
pub use lines::Lines;
pub use table::{Tables, heading};

/// A coded story with the events that the run keeps.
#[derive(Debug)]
pub struct CodedStory {
    /// The story with its sentences.
    pub document: Document,
    /// The events that are kept.
    pub events: Vec<Event>,
    /// Every quote of the story.
    pub quotes: Vec<Quote>,
    /// Which of the events are mutual.
    pub mutual: MutualEvents,
}

impl CodedStory {
    /// The events as flat tables take them.
    #[must_use]
    pub fn flat(&self) -> CodedEvents<'_> {
        CodedEvents { events: &self.events, quotes: &self.quotes, mutual: &self.mutual }
    }

    /// The quotes that the kept events stand in, and those around them.
    pub fn quotes_of_events(&self) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(|quote| self.events.iter().any(|event| event.attribution.contains(&quote.id)))
    }
}

/// Takes coded stories as they come.
pub trait Sink {
    /// Takes one story; what it writes is out when this returns.
    ///
    /// # Errors
    /// The output cannot be written.
    fn push(&mut self, story: &CodedStory) -> io::Result<()>;

    /// Takes the end of the input: what must wait for it is written now.
    ///
    /// # Errors
    /// The output cannot be written.
    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}
