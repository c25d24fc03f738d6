//! Events as flat tables: CSV with a row a dyad, and counts of events by month, actor, recipient or whatever is asked.

mod arrow;
mod cell;
mod count;
mod dimension;
mod dyads;
mod row;
mod table;
#[cfg(test)]
mod testing;

pub use arrow::ArrowTable;
pub use count::{Count, Dedup};
pub use dimension::Dimension;
pub use dyads::{CodedEvents, Dyad, MutualEvents};
pub use row::COLUMNS;
pub use table::CsvTable;
