//! What is known from earlier visits: a small SQLite file beside the archive, `ARCHIVE.watch`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};
use thiserror::Error;

use crate::robots::Fetched;

/// Marks a file as one of ours: `NuWa`.
const APPLICATION_ID: i64 = 0x4e75_5761;
/// The layout below.
const VERSION: i64 = 1;
/// How long another program that reads the file is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

const TABLES: &str = "
    CREATE TABLE feeds (url TEXT PRIMARY KEY, etag TEXT, modified TEXT, next INTEGER NOT NULL, failures INTEGER NOT NULL);
    CREATE TABLE items (
        key TEXT PRIMARY KEY, source TEXT NOT NULL, source_id TEXT NOT NULL,
        day TEXT NOT NULL, tries INTEGER NOT NULL, done INTEGER NOT NULL
    );
    CREATE INDEX items_unfinished ON items (key) WHERE done = 0;
    CREATE TABLE robots (origin TEXT PRIMARY KEY, at INTEGER NOT NULL, text BLOB NOT NULL);
";

/// What is known from earlier visits cannot be read or written.
#[derive(Debug, Error)]
#[error("{}: {cause}", path.display())]
pub struct StateError {
    path: PathBuf,
    cause: Cause,
}

#[derive(Debug, Error)]
enum Cause {
    #[error("this file keeps no state of followed feeds, or was written by a later Nuncio; it was left as it is")]
    Foreign,
    #[error("what is known from earlier visits cannot be read or written ({0})")]
    Sqlite(#[from] rusqlite::Error),
}

/// A feed, as its last visit left it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FeedState {
    pub(crate) validators: Validators,
    /// When it is due; `None` where it was never visited.
    pub(crate) next: Option<Timestamp>,
    /// Visits that failed, in a row.
    pub(crate) failures: u32,
}

/// What a server is told so that it need not send again what did not change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: Option<String>,
    pub(crate) modified: Option<String>,
}

/// An item that was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ItemState {
    /// The day on which it was first seen.
    pub(crate) day: Date,
    /// Times that its page could not be fetched.
    pub(crate) tries: u32,
    /// Whether it is in the archive.
    pub(crate) done: bool,
}

/// An item that was begun, and of which it is not known whether it came into the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfinishedItem {
    /// What the state calls it.
    pub(crate) key: String,
    /// The outlet of its story.
    pub source: String,
    /// What the feed calls it.
    pub source_id: String,
}

/// An item that is begun now.
#[derive(Clone, Debug)]
pub(crate) struct Begun {
    pub(crate) item: UnfinishedItem,
    /// The day on which it was first seen.
    pub(crate) day: Date,
    /// Times that its page could not be fetched.
    pub(crate) tries: u32,
}

/// The file.
#[derive(Debug)]
pub(crate) struct State {
    db: Connection,
    path: PathBuf,
}

impl State {
    /// Opens the file, or makes it.
    pub(crate) fn open(path: &Path) -> Result<Self, StateError> {
        let told = |cause: Cause| StateError { path: path.to_owned(), cause };
        let db = Connection::open(path).map_err(|error| told(error.into()))?;
        prepare(&db).map_err(told)?;
        Ok(State { db, path: path.to_owned() })
    }

    fn told<T>(&self, result: rusqlite::Result<T>) -> Result<T, StateError> {
        result.map_err(|error| StateError { path: self.path.clone(), cause: error.into() })
    }

    pub(crate) fn feed(&self, url: &str) -> Result<FeedState, StateError> {
        let found = self
            .db
            .query_row("SELECT etag, modified, next, failures FROM feeds WHERE url = ?1", [url], |row| {
                Ok(FeedState {
                    validators: Validators { etag: row.get(0)?, modified: row.get(1)? },
                    next: Timestamp::from_second(row.get(2)?).ok(),
                    failures: row.get(3)?,
                })
            })
            .optional();
        self.told(found).map(Option::unwrap_or_default)
    }

    pub(crate) fn set_feed(&self, url: &str, feed: &FeedState) -> Result<(), StateError> {
        let Validators { etag, modified } = &feed.validators;
        let next = feed.next.unwrap_or(Timestamp::UNIX_EPOCH).as_second();
        let set = self.db.execute(
            "INSERT OR REPLACE INTO feeds (url, etag, modified, next, failures) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![url, etag, modified, next, feed.failures],
        );
        self.told(set).map(|_| ())
    }

    pub(crate) fn item(&self, key: &str) -> Result<Option<ItemState>, StateError> {
        let found = self
            .db
            .query_row("SELECT day, tries, done FROM items WHERE key = ?1", [key], |row| {
                let day: String = row.get(0)?;
                let day = day.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
                Ok(ItemState { day, tries: row.get(1)?, done: row.get(2)? })
            })
            .optional();
        self.told(found)
    }

    /// Notes that items are begun, all or none.
    pub(crate) fn begin(&self, items: &[Begun]) -> Result<(), StateError> {
        let begin = || {
            let transaction = self.db.unchecked_transaction()?;
            for Begun { item, day, tries } in items {
                transaction.execute(
                    "INSERT INTO items (key, source, source_id, day, tries, done) VALUES (?1, ?2, ?3, ?4, ?5, 0) \
                     ON CONFLICT (key) DO UPDATE SET tries = ?5",
                    params![item.key, item.source, item.source_id, day.to_string(), tries],
                )?;
            }
            transaction.commit()
        };
        self.told(begin())
    }

    /// Notes that items are done, all or none.
    pub(crate) fn finish<'a>(&self, keys: impl Iterator<Item = &'a str>) -> Result<(), StateError> {
        let finish = || {
            let transaction = self.db.unchecked_transaction()?;
            for key in keys {
                transaction.execute("UPDATE items SET done = 1 WHERE key = ?1", [key])?;
            }
            transaction.commit()
        };
        self.told(finish())
    }

    /// Items that were begun and not finished.
    pub(crate) fn unfinished(&self) -> Result<Vec<UnfinishedItem>, StateError> {
        let read = || {
            let mut question =
                self.db.prepare("SELECT key, source, source_id FROM items WHERE done = 0 ORDER BY key")?;
            let rows = question.query_map([], |row| {
                Ok(UnfinishedItem { key: row.get(0)?, source: row.get(1)?, source_id: row.get(2)? })
            })?;
            rows.collect()
        };
        self.told(read())
    }

    /// Every robots.txt that was fetched.
    pub(crate) fn robots(&self) -> Result<Vec<Fetched>, StateError> {
        let read = || {
            let mut question = self.db.prepare("SELECT origin, at, text FROM robots")?;
            let rows = question.query_map([], |row| {
                let at = Timestamp::from_second(row.get(1)?).unwrap_or(Timestamp::UNIX_EPOCH);
                Ok(Fetched { origin: row.get(0)?, at, text: row.get(2)? })
            })?;
            rows.collect()
        };
        self.told(read())
    }

    pub(crate) fn set_robots(&self, fetched: &Fetched) -> Result<(), StateError> {
        let set = self.db.execute(
            "INSERT OR REPLACE INTO robots (origin, at, text) VALUES (?1, ?2, ?3)",
            params![fetched.origin, fetched.at.as_second(), fetched.text],
        );
        self.told(set).map(|_| ())
    }
}

/// Makes the tables in a new file; refuses a file of others.
fn prepare(db: &Connection) -> Result<(), Cause> {
    db.busy_timeout(PATIENCE)?;
    let number = |pragma: &str| db.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 {
        let ours = number("application_id")? == APPLICATION_ID && number("user_version")? == VERSION;
        return if ours { Ok(()) } else { Err(Cause::Foreign) };
    }
    let transaction = db.unchecked_transaction()?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.execute_batch(TABLES)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn begun(key: &str, day: Date, tries: u32) -> Begun {
        Begun { item: item(key), day, tries }
    }

    fn item(key: &str) -> UnfinishedItem {
        UnfinishedItem { key: key.to_owned(), source: "Fiji Sun".to_owned(), source_id: key.to_owned() }
    }

    #[test]
    fn what_is_noted_is_known_when_the_file_is_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db.watch");
        let validators = Validators { etag: Some("\"a\"".to_owned()), modified: None };
        let feed = FeedState { validators, next: Timestamp::from_second(900).ok(), failures: 2 };
        let robots = Fetched { origin: "https://a".to_owned(), at: Timestamp::UNIX_EPOCH, text: b"x".to_vec() };
        {
            let state = State::open(&path).unwrap();
            state.set_feed("u", &feed).unwrap();
            state.set_robots(&robots).unwrap();
            state.begin(&[begun("a", date(1987, 5, 14), 0), begun("b", date(1987, 5, 14), 0)]).unwrap();
            state.begin(&[begun("b", date(1987, 5, 21), 3)]).unwrap();
            state.finish(["a"].into_iter()).unwrap();
        }
        let state = State::open(&path).unwrap();
        assert_eq!(state.feed("u").unwrap(), feed);
        assert_eq!(state.feed("v").unwrap(), FeedState::default());
        assert_eq!(state.robots().unwrap(), [robots]);
        assert!(state.item("a").unwrap().unwrap().done);
        let begun = ItemState { day: date(1987, 5, 14), tries: 3, done: false };
        assert_eq!(state.item("b").unwrap(), Some(begun), "the first day is kept");
        assert_eq!(state.unfinished().unwrap(), [item("b")]);
    }

    #[test]
    fn a_file_of_others_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
        assert!(State::open(&path).unwrap_err().to_string().contains("left as it is"));
        std::fs::write(&path, "no database at all, but some text that is long enough to be looked at").unwrap();
        assert!(State::open(&path).is_err());
    }
}
