//! An archive as an open file: made, opened for writing or for reading alone, with transactions around what is written.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};

use crate::error::{ArchiveError, Kind};
use crate::functions;
use crate::lock::WriterLock;
use crate::schema::{self, State, VERSION};

/// How long a statement waits for another program's transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 10_000;

/// Bytes of a page of a new archive. A batch touches a page of an index for nearly every row where days come in no order, so that
/// large ones cost more to write than they save to read.
const PAGE: u32 = 4096;

/// Kibibytes of pages that a writer keeps in memory, negative as SQLite has it; what is put in order takes as much again.
pub(crate) const CACHE: i32 = -65_536;

/// An open archive.
///
/// One program writes to it at a time; others may read meanwhile, and see whole batches. What a [`begin`](Archive::begin)
/// opens, a [`commit`](Archive::commit) keeps; if the program ends before, by a fault or by force, nothing of it is there.
#[derive(Debug)]
pub struct Archive {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    /// Codings of this transaction whose events are not in the sums yet.
    pub(crate) unsummed: RefCell<Vec<i64>>,
    // After the connection: the lock is given back when the file is closed.
    _lock: Option<WriterLock>,
}

impl Archive {
    /// Makes a new archive.
    ///
    /// # Errors
    /// A file of that name is there, or it cannot be made.
    pub fn create(path: &Path) -> Result<Self, ArchiveError> {
        if std::fs::metadata(path).is_ok_and(|file| file.len() > 0) {
            return Err(ArchiveError::new(path, Kind::Exists));
        }
        Self::open_or_create(path)
    }

    /// Opens an archive for writing; one of an earlier schema is brought up to date.
    ///
    /// # Errors
    /// There is none, it is of a later program, somebody else writes to it, or it cannot be written.
    pub fn open(path: &Path) -> Result<Self, ArchiveError> {
        if !path.exists() {
            return Err(ArchiveError::new(path, Kind::Missing));
        }
        Self::open_or_create(path)
    }

    /// Opens an archive for writing, and makes it where there is none.
    ///
    /// # Errors
    /// As of [`create`](Archive::create) and [`open`](Archive::open).
    pub fn open_or_create(path: &Path) -> Result<Self, ArchiveError> {
        refuse_what_is_no_database(path)?;
        if std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
            return Err(ArchiveError::new(path, Kind::ReadOnly));
        }
        let lock = WriterLock::take(path).map_err(|error| folder_is_missing(path, error))?;
        let fault = |error| ArchiveError::sqlite(path, error);
        let mut db = Connection::open(path).map_err(|error| not_opened(path, error))?;
        db.busy_timeout(PATIENCE).map_err(fault)?;
        functions::add(&db).map_err(fault)?;
        match schema::state(&db).map_err(fault)? {
            State::Foreign => return Err(ArchiveError::new(path, Kind::NotArchive)),
            State::Archive(version) if version > VERSION => return Err(ArchiveError::new(path, Kind::Newer(version))),
            State::Archive(version) => {
                prepare_for_writing(&db).map_err(fault)?;
                if version < VERSION {
                    schema::migrate(&mut db, version).map_err(fault)?;
                }
            }
            State::Blank => {
                db.pragma_update(None, "page_size", PAGE).map_err(fault)?;
                prepare_for_writing(&db).map_err(fault)?;
                schema::migrate(&mut db, 0).map_err(fault)?;
            }
        }
        Ok(Archive { db, path: path.to_owned(), unsummed: RefCell::default(), _lock: Some(lock) })
    }

    /// Opens an archive for reading alone: the file is not touched, and who writes to it is not disturbed.
    ///
    /// # Errors
    /// There is none, it is of another version of the schema, or it cannot be read.
    pub fn open_read_only(path: &Path) -> Result<Self, ArchiveError> {
        if !path.exists() {
            return Err(ArchiveError::new(path, Kind::Missing));
        }
        let (db, state) = read_only(path)?;
        match state {
            State::Archive(VERSION) => {
                Ok(Archive { db, path: path.to_owned(), unsummed: RefCell::default(), _lock: None })
            }
            State::Archive(version) if version > VERSION => Err(ArchiveError::new(path, Kind::Newer(version))),
            State::Archive(version) => Err(ArchiveError::new(path, Kind::Older(version))),
            State::Blank | State::Foreign => Err(ArchiveError::new(path, Kind::NotArchive)),
        }
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The SQLite connection, for rooms that ask questions of their own. `docs/archive.md` has the tables.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.db
    }

    /// Stops every question that is asked from now on after so much time, counted from now.
    ///
    /// # Errors
    /// SQLite refuses.
    pub fn stop_after(&mut self, time: Duration) -> Result<(), ArchiveError> {
        let began = Instant::now();
        let set = self.db.progress_handler(STEPS, Some(move || began.elapsed() > time));
        self.told(set)
    }

    /// Lets the file grow to so many pages at most; more is told as a full disk is.
    ///
    /// # Errors
    /// SQLite refuses.
    pub fn limit_pages(&self, pages: u32) -> Result<(), ArchiveError> {
        self.told(self.db.pragma_update(None, "max_page_count", pages))
    }

    /// Opens a transaction.
    ///
    /// # Errors
    /// Another program writes, or the archive cannot be written.
    pub fn begin(&self) -> Result<(), ArchiveError> {
        self.told(self.db.execute_batch("BEGIN IMMEDIATE"))
    }

    /// Keeps what was written since [`begin`](Archive::begin); when this returns, it is on the disk.
    ///
    /// # Errors
    /// The disk is full or fails; then nothing of the transaction is kept.
    pub fn commit(&self) -> Result<(), ArchiveError> {
        let kept = self.sum_up().and_then(|()| self.db.execute_batch("COMMIT"));
        if kept.is_err() {
            self.roll_back();
        }
        self.told(kept)
    }

    /// Drops what was written since [`begin`](Archive::begin).
    pub fn roll_back(&self) {
        self.unsummed.take();
        if !self.db.is_autocommit() {
            // A rollback fails only where SQLite has rolled back by itself.
            let _ = self.db.execute_batch("ROLLBACK");
        }
    }

    /// A result of SQLite's with the archive's name in its error.
    pub(crate) fn told<T>(&self, result: rusqlite::Result<T>) -> Result<T, ArchiveError> {
        result.map_err(|error| ArchiveError::sqlite(&self.path, error))
    }
}

/// Readers do not wait for the writer (WAL), and what is committed is on the disk (FULL).
fn prepare_for_writing(db: &Connection) -> rusqlite::Result<()> {
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    // Statements of one batch are many and few are different.
    db.set_prepared_statement_cache_capacity(64);
    db.pragma_update(None, "cache_size", CACHE)
}

/// A connection that does not write, and what the file is.
///
/// Where the file may be written, SQLite keeps an index beside it for readers and takes it away after the last of them: so the
/// first try may write, and is told not to. In a folder that may not be written there can be no index; where there is no log
/// either, nothing is lost by reading the file as one that never changes.
fn read_only(path: &Path) -> Result<(Connection, State), ArchiveError> {
    let open = |options: &str, how: OpenFlags| -> rusqlite::Result<(Connection, State)> {
        let flags = how | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(uri(path, options), flags)?;
        db.busy_timeout(PATIENCE)?;
        db.pragma_update(None, "query_only", true)?;
        functions::add(&db)?;
        let state = schema::state(&db)?;
        Ok((db, state))
    };
    let (write, read) = (OpenFlags::SQLITE_OPEN_READ_WRITE, OpenFlags::SQLITE_OPEN_READ_ONLY);
    open("mode=rw", write)
        .or_else(|error| if may_not_be_written(&error) { open("mode=ro", read) } else { Err(error) })
        .or_else(|error| if may_be_immutable(path, &error) { open("mode=ro&immutable=1", read) } else { Err(error) })
        .map_err(|error| not_opened(path, error))
}

fn may_not_be_written(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, PermissionDenied, ReadOnly};
    matches!(error.sqlite_error_code(), Some(CannotOpen | ReadOnly | PermissionDenied))
}

fn may_be_immutable(path: &Path, error: &rusqlite::Error) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    may_not_be_written(error) && std::fs::metadata(log).map_or(true, |log| log.len() == 0)
}

/// A path as SQLite's URIs want it.
fn uri(path: &Path, options: &str) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut uri = String::from("file:");
    for byte in absolute.to_string_lossy().bytes() {
        match byte {
            b'%' | b'?' | b'#' => uri.push_str(&format!("%{byte:02X}")),
            b'\\' if cfg!(windows) => uri.push('/'),
            _ if byte.is_ascii() => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push('?');
    uri.push_str(options);
    uri
}

/// SQLite says "unable to open" whatever the reason; the system says more.
fn not_opened(path: &Path, error: rusqlite::Error) -> ArchiveError {
    if error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen) {
        if let Err(cause) = std::fs::File::open(path) {
            return ArchiveError::io(path, cause);
        }
        return ArchiveError::new(path, Kind::ReadOnly);
    }
    ArchiveError::sqlite(path, error)
}

/// A lock that finds no folder: the folder is what is missing, not the archive.
fn folder_is_missing(path: &Path, error: ArchiveError) -> ArchiveError {
    match path.parent() {
        Some(folder) if error.is_missing() => {
            ArchiveError::new(path, Kind::Other(format!("there is no folder {}; make it first", folder.display())))
        }
        _ => error,
    }
}

/// A file of something else is told before anything is laid beside it.
fn refuse_what_is_no_database(path: &Path) -> Result<(), ArchiveError> {
    use std::io::Read;
    let Ok(file) = std::fs::File::open(path) else { return Ok(()) };
    let mut head = Vec::new();
    let read = file.take(16).read_to_end(&mut head);
    match read {
        Ok(_) if head.is_empty() || head == b"SQLite format 3\0" => Ok(()),
        Ok(_) => Err(ArchiveError::new(path, Kind::NotArchive)),
        Err(error) => Err(ArchiveError::io(path, error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_that_was_made_is_opened_and_not_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a #1?.db");
        assert!(Archive::open(&path).unwrap_err().is_missing());
        drop(Archive::create(&path).unwrap());
        assert!(Archive::create(&path).unwrap_err().to_string().contains("already"));
        drop(Archive::open(&path).unwrap());
        drop(Archive::open_read_only(&path).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "an archive at rest is one file");
    }

    #[test]
    fn a_file_of_something_else_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.txt");
        std::fs::write(&path, "Dear Sir, we regret to inform you").unwrap();
        for error in [Archive::open(&path).unwrap_err(), Archive::open_read_only(&path).unwrap_err()] {
            assert!(error.to_string().contains("no archive"), "{error}");
        }
        let other = folder.path().join("albums.db");
        Connection::open(&other).unwrap().execute_batch("CREATE TABLE albums (name TEXT)").unwrap();
        assert!(Archive::open(&other).unwrap_err().to_string().contains("no archive"));
        assert_eq!(std::fs::read(&path).unwrap(), b"Dear Sir, we regret to inform you");
    }

    #[test]
    fn a_later_schema_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db");
        drop(Archive::create(&path).unwrap());
        Connection::open(&path).unwrap().pragma_update(None, "user_version", VERSION + 1).unwrap();
        for error in [Archive::open(&path).unwrap_err(), Archive::open_read_only(&path).unwrap_err()] {
            assert!(error.to_string().contains("later Nuncio"), "{error}");
        }
    }

    #[test]
    fn what_reads_does_not_write_and_the_second_writer_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db");
        let writer = Archive::create(&path).unwrap();
        let reader = Archive::open_read_only(&path).unwrap();
        assert!(reader.db.execute_batch("DELETE FROM texts").is_err());
        assert!(Archive::open(&path).unwrap_err().is_in_use());
        drop(writer);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let error = Archive::create(Path::new("no-such-folder/news.db")).unwrap_err();
        assert!(error.to_string().contains("no folder no-such-folder"), "{error}");
    }
}
