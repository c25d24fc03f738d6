//! Events in columns, for programs that read Parquet or Arrow: the flat table, and the records with all that is nested in
//! them.

mod file;
mod flat;
mod nested;
mod rows;

pub use file::{ColumnFile, Container, Shape};
pub use flat::ArrowTable;
pub use rows::EventRows;
