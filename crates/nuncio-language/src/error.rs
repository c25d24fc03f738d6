//! What can go wrong when the analyser's files are read, told so that the reader knows which file and what to do.

use thiserror::Error;

/// Why the language part of a pack could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LanguageError {
    /// A file that the analyser needs is not in the pack.
    #[error("the pack has no {path}: the analyser cannot work without it; use a complete pack, or add that file")]
    Missing {
        /// The file's path inside the pack.
        path: &'static str,
    },
    /// The file does not begin as a model file.
    #[error("{path} is no model file: it must begin with NUNCIOLM; make one with train/convert.py")]
    NoModel {
        /// The file's path inside the pack.
        path: &'static str,
    },
    /// The file is of a version this program does not read.
    #[error(
        "{path} is a model of version {found}, and this program reads version {known}; use the pack of this release"
    )]
    Version {
        /// The file's path inside the pack.
        path: &'static str,
        /// The version in the file.
        found: u32,
        /// The version that is read.
        known: u32,
    },
    /// The file ends too early.
    #[error("{path} is cut off: {what} needs {needed} bytes and {left} are left; copy the file again")]
    Cut {
        /// The file's path inside the pack.
        path: &'static str,
        /// What was being read.
        what: String,
        /// Bytes it takes.
        needed: usize,
        /// Bytes there are.
        left: usize,
    },
    /// The bytes are not those that were written.
    #[error("{path} is damaged: its checksum is {found:016x} and should be {expected:016x}; copy the file again")]
    Checksum {
        /// The file's path inside the pack.
        path: &'static str,
        /// Checksum of the bytes as they are.
        found: u64,
        /// Checksum that the file says.
        expected: u64,
    },
    /// The model's header or a tensor is not as it must be.
    #[error("{path}: {problem}; make the file again with train/convert.py")]
    Model {
        /// The file's path inside the pack.
        path: &'static str,
        /// What is wrong with what.
        problem: String,
    },
    /// A line of a table cannot be read.
    #[error("{path}:{line}: {problem}")]
    Line {
        /// The file's path inside the pack.
        path: &'static str,
        /// The line, from 1.
        line: usize,
        /// What is wrong and what is wanted.
        problem: String,
    },
}
