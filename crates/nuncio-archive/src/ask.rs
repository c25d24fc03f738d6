//! A question in SQL: read alone, with an end to its rows and its time, whatever the question says.

use std::time::{Duration, Instant};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::Value;

use crate::archive::Archive;
use crate::error::{ArchiveError, Kind};

/// The most bytes of one value.
const LONGEST: i32 = 64 << 20;

/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 10_000;

/// How far a question may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Rows that are given at most.
    pub rows: usize,
    /// Time that it takes at most.
    pub time: Duration,
}

/// Whether all rows were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// All of them.
    Whole,
    /// There are more than were allowed.
    CutShort,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A step of an answer: first the names of the columns, then the rows.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// The names of the columns.
    Columns(Vec<String>),
    /// A row.
    Row(Vec<Cell>),
}

impl Archive {
    /// Asks a question in SQL and calls `out` with the names of the columns and with each row.
    ///
    /// Only `SELECT` (and `WITH`, `VALUES`, `EXPLAIN`) is allowed: nothing is written, and no other file is opened.
    ///
    /// # Errors
    /// The question is wrong, asks for more than to read, or takes too long; or `out` fails.
    pub fn ask<E: From<ArchiveError>>(
        &mut self,
        question: &str,
        bounds: Bounds,
        out: impl FnMut(Step) -> Result<(), E>,
    ) -> Result<Answered, E> {
        self.guard(bounds.time)?;
        let answered = self.answer(question, bounds, out);
        // The connection goes on without the guard; what cannot be taken off stays on.
        let _ = self.db.authorizer(None::<fn(AuthContext<'_>) -> Authorization>);
        let _ = self.db.progress_handler(0, None::<fn() -> bool>);
        answered
    }

    fn guard(&mut self, time: Duration) -> Result<(), ArchiveError> {
        let began = Instant::now();
        let limits = self
            .db
            .set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)
            .and_then(|_| self.db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0))
            .and_then(|_| self.db.progress_handler(STEPS, Some(move || began.elapsed() > time)))
            .and_then(|()| self.db.authorizer(Some(|asked: AuthContext<'_>| may(&asked.action))));
        self.told(limits)
    }

    fn answer<E: From<ArchiveError>>(
        &self,
        question: &str,
        bounds: Bounds,
        mut out: impl FnMut(Step) -> Result<(), E>,
    ) -> Result<Answered, E> {
        let wrong = |error| self.refused(error, bounds);
        let mut statement = self.db.prepare(question).map_err(wrong)?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let width = names.len();
        // What gives no columns is there for what it does: VACUUM is refused only when it is under way.
        if width == 0 {
            let what = "only questions that read are allowed (SELECT)".to_owned();
            return Err(ArchiveError::new(&self.path, Kind::Other(what)).into());
        }
        let mut rows = statement.query([]).map_err(wrong)?;
        out(Step::Columns(names))?;
        let mut given = 0;
        while let Some(row) = rows.next().map_err(wrong)? {
            if given == bounds.rows {
                return Ok(Answered::CutShort);
            }
            given += 1;
            let cells = (0..width).map(|at| row.get::<_, Value>(at).map(cell)).collect::<rusqlite::Result<_>>();
            out(Step::Row(cells.map_err(wrong)?))?;
        }
        Ok(Answered::Whole)
    }

    /// What SQLite says of a question, in the words of who asked it.
    fn refused(&self, error: rusqlite::Error, bounds: Bounds) -> ArchiveError {
        use rusqlite::ErrorCode::{AuthorizationForStatementDenied, OperationInterrupted};
        let told = |what: String| ArchiveError::new(&self.path, Kind::Other(what));
        match error.sqlite_error_code() {
            Some(OperationInterrupted) => {
                told(format!("the question took longer than {} s and was stopped", bounds.time.as_secs_f64()))
            }
            Some(AuthorizationForStatementDenied) => told("only questions that read are allowed (SELECT)".to_owned()),
            _ if matches!(error, rusqlite::Error::MultipleStatement) => told("ask one question at a time".to_owned()),
            _ => ArchiveError::sqlite(&self.path, error),
        }
    }
}

/// What a question may do: read tables, call functions that reach nothing outside. `data_version` is what full text search
/// looks at before it reads.
fn may(action: &AuthAction<'_>) -> Authorization {
    match action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => Authorization::Allow,
        AuthAction::Function { function_name } if !function_name.eq_ignore_ascii_case("load_extension") => {
            Authorization::Allow
        }
        AuthAction::Pragma { pragma_name, pragma_value: None } if pragma_name.eq_ignore_ascii_case("data_version") => {
            Authorization::Allow
        }
        _ => Authorization::Deny,
    }
}

fn cell(value: Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Integer(number) => Cell::Integer(number),
        Value::Real(number) => Cell::Real(number),
        Value::Text(text) => Cell::Text(text),
        Value::Blob(bytes) => Cell::Bytes(bytes),
    }
}
