//! What can be wrong with the tables of the directory, told to whoever edits them.

use thiserror::Error;

/// A table of the pack's `world` folder cannot be used. The message names file and line and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {problem}")]
pub struct WorldError {
    /// The file inside the pack: `world/states.tsv`.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong there.
    pub problem: WorldProblem,
}

/// What is wrong with a line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum WorldProblem {
    #[error("the pack has no such file; add it, or name a pack that has it with --pack")]
    Missing,
    #[error("the header must be `{expected}`; put these columns there, parted by tabs")]
    Header { expected: String },
    #[error(
        "this is the header of no table of world; begin with the header line of the table to which the rows are added, such as people.tsv"
    )]
    OwnHeader,
    #[error(
        "{found} columns where the header has {expected}; columns are parted by one tab, an empty one is written `.`"
    )]
    Columns { found: usize, expected: usize },
    #[error("`{text}` is no country code; write three capital letters, or `.` for none")]
    Country { text: String },
    #[error("`{text}` is no sector; write the three letters of a row of sectors.tsv")]
    Sector { text: String },
    #[error("`{text}` is no sector; write one to three capital letters or digits")]
    SectorLetters { text: String },
    #[error("`{text}` is no date; write 1994, 1994-05 or 1994-05-10")]
    Date { text: String },
    #[error("`{text}` is no time; write it as [1971-10-27..1997-05-17], either side may be empty")]
    Period { text: String },
    #[error("`{text}` holds no letter or digit, so no text can name it; correct it or take it out")]
    Name { text: String },
    #[error("`{text}` is none of {allowed}")]
    Word { text: String, allowed: &'static str },
    #[error("a second row for `{text}`; join the two")]
    RowTwice { text: String },
    #[error("no person or group is called `{text}`; add it to people.tsv or groups.tsv, or correct the key")]
    UnknownKey { text: String },
}
