//! What can be wrong with a codebook's tables, told to whoever edits them.

use thiserror::Error;

/// A table of the pack cannot be used. The message names file and line and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {problem}")]
pub struct CodebookError {
    /// The file inside the pack: `codebook/cameo.tsv`.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong there.
    pub problem: CodebookProblem,
}

/// What is wrong with a line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum CodebookProblem {
    #[error("the pack has no such file; add it, or name a pack that has it with --pack")]
    Missing,
    #[error("the header must be `{expected}`; put these columns there, parted by tabs")]
    Header { expected: String },
    #[error(
        "{found} columns where the header has {expected}; columns are parted by one tab, an empty one is written `.`"
    )]
    Columns { found: usize, expected: usize },
    #[error("the first act must be `-` (no act); put it before all others")]
    NoNone,
    #[error("the act `{name}` stands here a second time; remove one of the two lines")]
    ActTwice { name: String },
    #[error("the act `{name}` has no parent `{parent}` above it; add a line for `{parent}` before this one")]
    Orphan { name: String, parent: String },
    #[error("more acts than the tree can hold ({limit})")]
    TooMany { limit: usize },
    #[error(
        "`{text}` is no act of acts.tsv with `:ease`, `:stop`, `:resume` and `/leadership`, `/policy`, `/rights`, \
             `/institutions`; correct the spelling or add the act there"
    )]
    UnknownDeed { text: String },
    #[error("a second row for `{text}`; join the two")]
    RowTwice { text: String },
    #[error("`{text}` is no CAMEO code of goldstein.tsv; codes are two to four digits")]
    UnknownCode { text: String },
    #[error("`{text}` is no PLOVER cell; write TYPE or TYPE/mode with a type and a mode of plover_types.tsv")]
    UnknownPlover { text: String },
    #[error("`{text}` is no context of plover_contexts.txt")]
    UnknownContext { text: String },
    #[error("`{text}` is no number")]
    Number { text: String },
    #[error("`{text}` is no mood; write one of intend appeal demand reject threaten accuse investigate accept")]
    UnknownMood { text: String },
    #[error("`{text}` is none of {allowed}")]
    Word { text: String, allowed: &'static str },
}
