//! The schema by version, and how a file of an earlier version becomes one of this.

use rusqlite::Connection;

use crate::sums;

/// What marks a SQLite file as an archive of this program: `NUNC`.
pub const APPLICATION_ID: i64 = 0x4e55_4e43;

/// The statements that lead from each version to the next, beginning with an empty file.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
    include_str!("../migrations/0004.sql"),
    include_str!("../migrations/0005.sql"),
];

/// The version since which an archive has the sums that it has now.
const SUMMED: i64 = 4;

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
    // A table that is made anew is gone for a moment, and what points to it stays.
    db.pragma_update(None, "foreign_keys", false)?;
    let missing = MIGRATIONS.iter().zip(1i64..).filter(|(_, version)| *version > from);
    let change = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for (statements, version) in missing {
        change.execute_batch(statements)?;
        change.pragma_update(None, "user_version", version)?;
    }
    if from < SUMMED {
        sums::fill(&change)?;
    }
    change.pragma_update(None, "application_id", APPLICATION_ID)?;
    change.commit()?;
    db.pragma_update(None, "foreign_keys", true)
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

    /// An archive of schema 1 with an event in one coding; one pack was used by one program, another by two.
    const OF_SCHEMA_1: &str = r#"
        INSERT INTO packs VALUES (1, 'en', 'h1', 1), (2, 'en', 'h2', 1);
        INSERT INTO runs (command, program, pack, began) VALUES
            ('add', 'nuncio 0.1.0', 1, ''), ('add', 'nuncio 0.1.0', 2, ''), ('add', 'nuncio 0.2.0', 2, '');
        INSERT INTO texts (n, id, words, layout) VALUES (1, 't', 'Twelve died in Eldoret.', '{"body":[[0,23]]}');
        INSERT INTO codings VALUES (1, 1, NULL, 1, 'coded', 1);
        INSERT INTO events (id, coding, zone, sentence, date_precision, act, direction, moods, contexts, standing, mutual,
            trigger, trigger_from, trigger_to, confidence, rule, record)
        VALUES ('e', 1, 'body', 1, 'day', 'x', 'do', '[]', '[]', 'told', 0, 'died', 7, 11, 1, 'r', '{
            "place": {"name": "Eldoret", "kind": "city", "precision": "city", "country": "KEN", "region": null, "lat": 0.5, "lon": 35,
                "geonames": 198629, "reason": "own", "zone": "body", "text": "Eldoret", "span": [15, 22]},
            "counts": [{"kind": "dead", "what": "", "min": 12, "max": 12, "exclusive": false, "about": false, "unit": null,
                "attribution": [], "text": "Twelve", "span": [0, 6]}]}');"#;

    #[test]
    fn what_schema_1_kept_in_records_alone_gets_its_columns() {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch(MIGRATIONS[0]).unwrap();
        db.execute_batch(OF_SCHEMA_1).unwrap();
        migrate(&mut db, 1).unwrap();
        let text = |question: &str| -> Option<String> { db.query_row(question, [], |row| row.get(0)).unwrap() };
        let place =
            "SELECT place || place_country || latitude || place_precision || place_words || place_to FROM events";
        assert_eq!(text(place).as_deref(), Some("EldoretKEN0.5cityEldoret22"));
        let count = "SELECT kind || least || exclusive || about || attribution || words || to_byte FROM counts";
        assert_eq!(text(count).as_deref(), Some("dead12.000[]Twelve6"));
        assert_eq!(text("SELECT program FROM packs WHERE n = 1").as_deref(), Some("nuncio 0.1.0"));
        assert_eq!(text("SELECT program FROM packs WHERE n = 2"), None, "one of two programs coded with it");
        db.execute("DELETE FROM codings", []).unwrap();
        assert_eq!(text("SELECT CAST(count(*) AS TEXT) FROM counts").as_deref(), Some("0"));
        assert!(
            db.execute("INSERT INTO codings VALUES (2, 1, NULL, 9, 'coded', 1)", []).is_err(),
            "there is no pack 9"
        );
    }

    #[test]
    fn a_file_with_tables_of_others_is_foreign() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE albums (name TEXT)").unwrap();
        assert_eq!(state(&db).unwrap(), State::Foreign);
    }
}
