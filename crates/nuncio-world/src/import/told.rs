//! What an import says of a dictionary's lines.

use std::fmt;

use thiserror::Error;

/// A line of a dictionary of which something has to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The dictionary.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is to be said.
    pub problem: ImportProblem,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.problem)
    }
}

/// What is wrong with a line, or what was made of one that can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum ImportProblem {
    #[error("not UTF-8, left out; save the dictionary as UTF-8")]
    Encoding,
    #[error("`{name}` has no code, left out; write [CODE] behind it or on the next line")]
    NoCode { name: String },
    #[error("a code without a name before it, left out")]
    NoName,
    #[error("a bracket that is not closed, left out")]
    Unclosed,
    #[error("`{text}` is no code, left out; codes are capital letters and digits in groups of three")]
    Code { text: String },
    #[error("`{text}` is several actors in one, left out; give each its own line")]
    Several { text: String },
    #[error("`{name}` is coded as nobody, left out; no event can have it")]
    Nobody { name: String },
    #[error("`{text}` is no time, its code is left out; write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD, years also in full")]
    Time { text: String },
    #[error("`{text}` ends before it begins, its code is left out")]
    Backwards { text: String },
    #[error("`{name}` cannot be looked up in a text, left out; a name has letters or digits, and no | and no brackets")]
    Name { name: String },
    #[error("`{set}` is no set of words, left out; define it above as {set} = ONE, OTHER")]
    Set { set: String },
    #[error(
        "`{name}` is {taken} and {other} at the same time; the one that begins last is taken, of two the lower line"
    )]
    Overlap { name: String, taken: String, other: String },
    #[error("`{name}` has two codes without a time, {taken} and {other}; the lower line is taken")]
    TwoPlain { name: String, taken: String, other: String },
    #[error("no line names the country {country} itself; its groups are known, it is not")]
    Unnamed { country: String },
}

impl ImportProblem {
    /// The line was used, in one of two ways it can be read.
    #[must_use]
    pub fn is_note(&self) -> bool {
        matches!(self, ImportProblem::Overlap { .. } | ImportProblem::TwoPlain { .. } | ImportProblem::Unnamed { .. })
    }
}
