//! Events as tables: CSV with a row a dyad, the layouts of other people's event data, Parquet and Arrow, and counts of events
//! by month, actor, recipient or whatever is asked.

mod cell;
mod columns;
mod count;
mod dimension;
mod dyads;
mod layouts;
mod plover;
mod row;
mod table;
#[cfg(test)]
mod testing;

pub use columns::{ArrowTable, ColumnFile, Container, EventRows, Shape};
pub use count::{Count, Dedup};
pub use dimension::Dimension;
pub use dyads::{CodedEvents, Dyad, MutualEvents};
pub use layouts::{Column, Holds, Layout, LayoutTable, LayoutTables, LayoutTablesError};
pub use plover::PloverLines;
pub use row::COLUMNS;
pub use table::CsvTable;
