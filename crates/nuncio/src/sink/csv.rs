//! Events as CSV, for statistics programs: a row a dyad, as `docs/csv.md` explains it.

use std::io::{self, Write};

use nuncio_export::CsvTable;
use nuncio_world::CowStates;

use super::{CodedStory, Sink};

/// Writes the rows of a story's events.
pub struct Csv<W: Write> {
    table: CsvTable<W>,
}

impl<W: Write> Csv<W> {
    /// CSV into `out`, which has its header when this returns.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, cow: CowStates) -> io::Result<Self> {
        Ok(Csv { table: CsvTable::new(out, cow)? })
    }
}

impl<W: Write> Sink for Csv<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.table.write(story.flat()).map(|_rows| ())
    }
}
