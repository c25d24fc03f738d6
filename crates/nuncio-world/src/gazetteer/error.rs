//! What can be wrong with a gazetteer, compiled or as a table.

use thiserror::Error;

/// A gazetteer cannot be used, or a part of it is damaged. The message names the file and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}{}: {problem}", at(*line))]
pub struct GazetteerError {
    /// The file, inside the pack or as it was named.
    pub file: String,
    /// The line of a table, from 1; 0 for a compiled file.
    pub line: usize,
    /// What is wrong.
    pub problem: GazetteerProblem,
}

fn at(line: usize) -> String {
    if line == 0 { String::new() } else { format!(":{line}") }
}

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum GazetteerProblem {
    #[error("this is no compiled gazetteer; make it with `cargo run -p xtask -- gazetteer places.tsv`")]
    NoGazetteer,
    #[error(
        "compiled as version {found}, this program reads version {read}; make it again with `cargo run -p xtask -- gazetteer`"
    )]
    Version { found: u32, read: u32 },
    #[error("the file is damaged ({what}); take it anew from where it came")]
    Damaged { what: &'static str },
    #[error("the first line must be `{expected}`, parted by tabs")]
    Header { expected: String },
    #[error(
        "{found} columns where the header has {expected}; columns are parted by one tab, an empty one is written `.`"
    )]
    Columns { found: usize, expected: usize },
    #[error("`{text}` is no kind of place; write one of {allowed}")]
    Kind { text: String, allowed: String },
    #[error("`{text}` is no country code; write three capital letters, or `-` for none")]
    Country { text: String },
    #[error("`{text}` is no {what} in degrees; write it as 48.85 or -3.7")]
    Degrees { text: String, what: &'static str },
    #[error("`{text}` is no number of people; write digits alone, 0 where it is not known")]
    Population { text: String },
    #[error("`{text}` is no name: it holds no letter, or more than 255 bytes")]
    Name { text: String },
    #[error("a second row with the id `{text}`; give one of them another, or `.`")]
    IdTwice { text: String },
    #[error("no row has the id `{text}`; add the region, or write `.`")]
    UnknownId { text: String },
    #[error("more than {most} {what}; part the table")]
    TooMany { what: &'static str, most: usize },
}
