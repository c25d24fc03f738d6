//! Rows before they are written: made on any thread from stories and codings, so that the one writer has little to do.

mod coding;
mod problem;
mod story;
#[cfg(test)]
pub(crate) mod testing;

pub use coding::{CodingRows, Outcome};
pub use problem::{ProblemKind, ProblemRow};
pub use story::StoryRow;

pub(crate) use coding::{COUNT, DYAD, EVENT, EventRow, PARTY, QUOTE};

use rusqlite::types::Value;

/// The statement that writes a row: first the columns of `keys`, which are known when it is written, then those filled before.
pub(crate) fn insert<'n>(table: &str, keys: &[&'n str], columns: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = keys.iter().copied().chain(columns).collect();
    let places = vec!["?"; names.len()].join(", ");
    format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "))
}

/// Text.
pub(crate) fn text(value: impl Into<String>) -> Value {
    Value::Text(value.into())
}

/// Text, or nothing.
pub(crate) fn text_or_null(value: Option<impl Into<String>>) -> Value {
    value.map_or(Value::Null, text)
}

/// A whole number; a count of this program is never beyond SQLite's.
pub(crate) fn number(value: usize) -> Value {
    Value::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// A number of single precision as it is written in records: 8.3 and not 8.300000190734863.
pub(crate) fn real(value: f32) -> Value {
    Value::Real(value.to_string().parse().unwrap_or_else(|_| f64::from(value)))
}
