//! Events as short lines, for specs, snapshots and quick looks.

use std::io::{self, Write};

use nuncio_run::event_line::{EventLine, one_line};

use super::{CodedStory, Sink};

/// Writes the story's name after a `#`, and under it a line an event.
#[derive(Debug)]
pub struct Lines<W> {
    out: W,
}

impl<W: Write> Lines<W> {
    /// Lines into `out`.
    pub fn new(out: W) -> Self {
        Lines { out }
    }
}

impl<W: Write> Sink for Lines<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        writeln!(self.out, "# {}", one_line(&story.document.story.source_id))?;
        for event in &story.events {
            writeln!(self.out, "{}", EventLine::new(event, &story.quotes))?;
        }
        self.out.flush()
    }
}
