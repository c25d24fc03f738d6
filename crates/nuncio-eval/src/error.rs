//! What stops an evaluation: a gold file that cannot be read, by file and line.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// A gold file cannot be used.
#[derive(Debug, Error)]
pub enum EvalError {
    /// The file cannot be opened or read.
    #[error("cannot read {}: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A line is not what the layer's gold must be.
    #[error("{}:{line}: {problem}", .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// There is nothing to measure in the file.
    #[error("{} holds no records of this layer", .path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// The pack's gazetteer is damaged.
    #[error("the pack cannot be used: {0}")]
    Gazetteer(nuncio_world::GazetteerError),
    /// The pack, with what the layer adds to it, cannot be used.
    #[error("the pack cannot be used: {0}")]
    Pack(String),
}
