//! Events as PLOVER has them, a JSON object a line, as `docs/formats.md` explains it.

use std::io::{self, Write};

use nuncio_export::{LayoutTables, PloverLines};

use super::{CodedStory, Sink, tell_left_out};

/// Writes the objects of a story's events.
pub struct Plover<W> {
    lines: PloverLines<W>,
    left_out: usize,
}

impl<W: Write> Plover<W> {
    /// Lines into `out`.
    pub fn new(out: W, tables: LayoutTables) -> Self {
        Plover { lines: PloverLines::new(out, tables), left_out: 0 }
    }
}

impl<W: Write> Sink for Plover<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.left_out += self.lines.write(&story.document.story, story.flat())?;
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        tell_left_out(self.left_out, "PLOVER");
        Ok(())
    }
}
