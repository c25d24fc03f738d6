//! Events as files of columns, Parquet and Arrow, for programs that work on many rows at a time.

use std::io::{self, Write};

use nuncio_export::{ColumnFile, Container, Shape};
use nuncio_world::CowStates;

use super::{CodedStory, Sink};

/// Writes the events of many stories at a time.
pub struct Columns<W: Write + Send> {
    file: ColumnFile<W>,
}

impl<W: Write + Send> Columns<W> {
    /// A file into `out`.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, container: Container, shape: Shape, cow: CowStates) -> io::Result<Self> {
        Ok(Columns { file: ColumnFile::new(out, container, shape, cow)? })
    }
}

impl<W: Write + Send> Sink for Columns<W> {
    /// Rows wait for their batch: what is written is out when the run is over.
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.file.write(story.flat())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.file.finish()
    }
}
