//! Events in the layouts of GDELT, ICEWS, Phoenix and POLECAT, as `docs/formats.md` explains them.

use std::io::{self, Write};

use nuncio_export::{Layout, LayoutTable, LayoutTables};

use super::{CodedStory, Sink, tell_left_out};

/// Writes the rows of a story's events.
pub struct Layouts<W: Write> {
    table: LayoutTable<W>,
    layout: Layout,
    left_out: usize,
}

impl<W: Write> Layouts<W> {
    /// A table into `out`, which has its header, if it is to have one, when this returns.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, layout: Layout, tables: LayoutTables) -> io::Result<Self> {
        Ok(Layouts { table: LayoutTable::new(out, layout, tables)?, layout, left_out: 0 })
    }
}

impl<W: Write> Sink for Layouts<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.left_out += self.table.write(&story.document.story, story.flat())?;
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        tell_left_out(self.left_out, self.layout.codebook());
        Ok(())
    }
}
