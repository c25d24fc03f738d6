//! Where coded stories go: one at a time, in input order, into tables, JSON lines, CSV, the layouts of other event data, files of
//! columns, counts, short lines or pages.

mod claims;
mod columns;
mod counts;
mod csv;
mod json_lines;
mod layout;
mod lines;
mod open;
mod plover;
mod quotes;
mod table;

use std::io;

use nuncio_run::CodedStory;

pub use self::csv::Csv;
pub use claims::{ClaimPages, SpeakerLines};
pub use columns::Columns;
pub use counts::Counts;
pub use json_lines::JsonLines;
pub use layout::Layouts;
pub use lines::Lines;
pub use open::open;
pub use plover::Plover;
pub use quotes::{QuoteLines, QuotePages};
pub use table::Tables;

/// Says how many events the form of the output has no room for.
fn tell_left_out(left_out: usize, codebook: &str) {
    if left_out > 0 {
        let (events, have) = if left_out == 1 { ("event", "has") } else { ("events", "have") };
        anstream::eprintln!("{left_out} {events} {have} no code of {codebook} and so no row");
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
