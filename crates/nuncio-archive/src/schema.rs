//! The schema by version, and how a file of an earlier version becomes one of this.

use rusqlite::Connection;

/// What marks a SQLite file as an archive of this program: `NUNC`.
pub const APPLICATION_ID: i64 = 0x4e55_4e43;

/// The statements that lead from each version to the next, beginning with an empty file.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001.sql")];

/// The schema's version that this program writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// A file without a table: nothing, or an archive whose making was cut off.
    Blank,
    /// An archive of this version of the schema.
    Archive(i64),
    /// A SQLite file of something else.
    Foreign,
}

/// Looks what a file is.
pub(crate) fn state(db: &Connection) -> rusqlite::Result<State> {
    let application: i64 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application == APPLICATION_ID {
        return Ok(State::Archive(db.query_row("PRAGMA user_version", [], |row| row.get(0))?));
    }
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(if tables == 0 && application == 0 { State::Blank } else { State::Foreign })
}

/// Brings a file to this version, in one transaction: it is of the old version or of the new one, never between.
pub(crate) fn migrate(db: &mut Connection, from: i64) -> rusqlite::Result<()> {
    let missing = MIGRATIONS.iter().zip(1i64..).filter(|(_, version)| *version > from);
    let change = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for (statements, version) in missing {
        change.execute_batch(statements)?;
        change.pragma_update(None, "user_version", version)?;
    }
    change.pragma_update(None, "application_id", APPLICATION_ID)?;
    change.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_becomes_an_archive_of_this_version() {
        let mut db = Connection::open_in_memory().unwrap();
        assert_eq!(state(&db).unwrap(), State::Blank);
        migrate(&mut db, 0).unwrap();
        assert_eq!(state(&db).unwrap(), State::Archive(VERSION));
    }

    #[test]
    fn a_file_with_tables_of_others_is_foreign() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE albums (name TEXT)").unwrap();
        assert_eq!(state(&db).unwrap(), State::Foreign);
    }
}
