//! What tests of archives share: the rows of an archive, to hold one against another.

#![allow(dead_code)] // each test file uses its own part
#![allow(clippy::unwrap_used)] // a test that cannot read an archive fails, and says where

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

/// The tables with content, each with the columns that order its rows; not `runs`, which tell when it was added.
const TABLES: &[(&str, &str)] = &[
    ("packs", "n"),
    ("texts", "n"),
    ("appearances", "n"),
    ("codings", "n"),
    ("events", "n"),
    ("parties", "event, n"),
    ("dyads", "event, n"),
    ("marks", "event, mark"),
    ("counts", "event, n"),
    ("quotes", "n"),
    ("attributions", "event, depth"),
    ("problems", "n"),
    ("search_docsize", "id"),
];

/// A connection to an archive that is there. It may write: one that may not leaves its log behind.
pub fn connection(archive: &Path) -> Connection {
    Connection::open_with_flags(archive, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap()
}

/// Every row of an archive, as text, in order.
pub fn rows(archive: &Path) -> Vec<String> {
    let db = connection(archive);
    let table = |(name, order): &(&str, &str)| list(&db, name, &format!("SELECT * FROM {name} ORDER BY {order}"));
    TABLES.iter().flat_map(table).collect()
}

/// What an archive holds whatever the order in which it came: ids, and what hangs on them.
pub fn ids(archive: &Path) -> Vec<String> {
    let db = connection(archive);
    let questions = [
        "SELECT id, title, words, layout FROM texts ORDER BY 1",
        "SELECT a.id, t.id, a.source_id, a.published FROM appearances a JOIN texts t ON t.n = a.text ORDER BY 1",
        "SELECT t.id, c.day, c.outcome FROM codings c JOIN texts t ON t.n = c.text ORDER BY 1, 2",
        "SELECT e.id, t.id, e.day, e.record FROM events e JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text \
         ORDER BY 1",
        "SELECT e.id, p.n, p.part, p.code, p.words FROM parties p JOIN events e ON e.n = p.event ORDER BY 1, 2",
        "SELECT t.id, c.day, q.id, q.record FROM quotes q JOIN codings c ON c.n = q.coding \
         JOIN texts t ON t.n = c.text ORDER BY 1, 2, 3",
        "SELECT input, line, kind, reason FROM problems ORDER BY 1, 2, 4",
    ];
    questions.iter().flat_map(|question| list(&db, "", question)).collect()
}

/// The first column of the first row.
pub fn number(archive: &Path, question: &str) -> i64 {
    connection(archive).query_row(question, [], |row| row.get(0)).unwrap()
}

fn list(db: &Connection, name: &str, question: &str) -> Vec<String> {
    let mut statement = db.prepare(question).unwrap();
    let width = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let values: Vec<String> = (0..width).map(|at| value(row.get_ref(at).unwrap())).collect();
        found.push(format!("{name}: {}", values.join(" | ")));
    }
    found
}

fn value(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "-".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        ValueRef::Blob(bytes) => format!("{bytes:?}"),
    }
}
