//! Counts of events, which are written when the last story is in.

use std::io::{self, Write};

use nuncio_export::Count;

use super::{CodedStory, Sink};

/// Counts a story's events and forgets it.
pub struct Counts<W> {
    count: Count,
    out: W,
}

impl<W: Write> Counts<W> {
    /// Counts into `out`.
    pub fn new(out: W, count: Count) -> Self {
        Counts { count, out }
    }
}

impl<W: Write> Sink for Counts<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.count.add(story.flat());
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.count.write(&mut self.out)?;
        self.out.flush()
    }
}
