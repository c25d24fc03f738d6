//! What can go wrong with an archive, each told in one sentence that says what to do.

use std::fmt;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// An archive cannot be used, or not be written.
#[derive(Debug)]
pub struct ArchiveError {
    kind: Kind,
    path: PathBuf,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// There is no such file.
    Missing,
    /// A file is there where a new archive is to be made.
    Exists,
    /// The file is no archive of this program.
    NotArchive,
    /// A later program wrote it.
    Newer(i64),
    /// An earlier program wrote it, and it may only be read.
    Older(i64),
    /// Another program writes to it.
    InUse,
    /// The disk, or the size that was allowed, is full.
    Full,
    /// The system failed to write: a limit on files, or the disk.
    Unwritable(String),
    /// File or folder may not be written.
    ReadOnly,
    /// The bytes are not what SQLite wrote.
    Damaged,
    /// What is asked cannot be understood.
    Question(String),
    /// A question took longer than it may.
    Stopped,
    /// SQLite says so.
    Other(String),
}

impl ArchiveError {
    pub(crate) fn new(path: &Path, kind: Kind) -> Self {
        ArchiveError { kind, path: path.to_owned(), source: None }
    }

    /// What SQLite reports, sorted by what the user can do about it.
    pub(crate) fn sqlite(path: &Path, error: rusqlite::Error) -> Self {
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Kind::InUse,
            Some(ErrorCode::DiskFull) => Kind::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Kind::ReadOnly,
            Some(ErrorCode::SystemIoFailure) if is_of_writing(&error) => Kind::Unwritable(error.to_string()),
            Some(ErrorCode::DatabaseCorrupt) => Kind::Damaged,
            Some(ErrorCode::NotADatabase) => Kind::NotArchive,
            Some(ErrorCode::OperationInterrupted) => Kind::Stopped,
            _ => Kind::Other(error.to_string()),
        };
        ArchiveError { kind, path: path.to_owned(), source: Some(error.into()) }
    }

    /// What the system reports.
    pub(crate) fn io(path: &Path, error: std::io::Error) -> Self {
        let kind = match error.kind() {
            std::io::ErrorKind::NotFound => Kind::Missing,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Kind::ReadOnly,
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Kind::Full,
            _ => Kind::Other(error.to_string()),
        };
        ArchiveError { kind, path: path.to_owned(), source: Some(error.into()) }
    }

    /// Whether the disk, or the size that was allowed, is full.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.kind == Kind::Full
    }

    /// Whether the archive, or the folder that it lies in, may not be written.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.kind == Kind::ReadOnly
    }

    /// Whether another program writes to the archive.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.kind == Kind::InUse
    }

    /// What of a question cannot be understood, if that is what is wrong.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match &self.kind {
            Kind::Question(what) => Some(what),
            _ => None,
        }
    }

    /// Whether a question was stopped, as it took longer than [it may](crate::Archive::stop_after).
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.kind == Kind::Stopped
    }

    /// Whether there is no such file.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.kind == Kind::Missing
    }
}

/// Whether an error of the disk came of writing, and not of reading.
fn is_of_writing(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    matches!(
        error.sqlite_error().map(|error| error.extended_code),
        Some(
            ffi::SQLITE_IOERR_WRITE
                | ffi::SQLITE_IOERR_FSYNC
                | ffi::SQLITE_IOERR_DIR_FSYNC
                | ffi::SQLITE_IOERR_TRUNCATE
                | ffi::SQLITE_IOERR_SHMSIZE
        )
    )
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            Kind::Missing => write!(f, "there is no archive {path}; `nuncio add {path} FILES` makes one"),
            Kind::Exists => write!(f, "there is a file {path} already; give the new archive another name"),
            Kind::NotArchive => write!(f, "{path} is no archive of Nuncio; it was left as it is"),
            Kind::Newer(version) => write!(
                f,
                "{path} was written by a later Nuncio (schema {version}; this one knows {}); use that one",
                crate::VERSION
            ),
            Kind::Older(version) => write!(
                f,
                "{path} was written by an earlier Nuncio (schema {version}; this one has {}); `nuncio add {path} FILES` brings it up to date",
                crate::VERSION
            ),
            Kind::InUse => {
                write!(f, "another program is writing to {path}; wait until it is done, or stop it, and try again")
            }
            Kind::Full => write!(
                f,
                "there is no room left for {path}; what was added before is safe: make room and run the same command again"
            ),
            Kind::Unwritable(why) => write!(
                f,
                "the system failed to write {path} ({why}): the disk is failing, or a limit on the size of files is reached; what was added before is safe: mend that and run the same command again"
            ),
            Kind::ReadOnly => {
                write!(
                    f,
                    "{path} cannot be written: the file, its folder or the disk is read-only; nothing was changed"
                )
            }
            Kind::Damaged => {
                write!(f, "{path} is damaged; `nuncio archive check {path}` says where, and a copy of it is needed")
            }
            Kind::Stopped => {
                write!(f, "{path}: the question took too long and was stopped; ask for fewer days, or for less")
            }
            Kind::Question(what) | Kind::Other(what) => write!(f, "{path}: {what}"),
        }
    }
}

impl std::error::Error for ArchiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind {
            Kind::Damaged => self.source.as_deref().map(|source| source as _),
            // The message says all that there is to say.
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_what_to_do() {
        let of = |kind| ArchiveError::new(Path::new("news.db"), kind).to_string();
        assert!(of(Kind::Missing).contains("`nuncio add news.db FILES` makes one"));
        assert!(of(Kind::Full).contains("run the same command again"));
        assert!(of(Kind::Newer(9)).contains(&format!("schema 9; this one knows {}", crate::VERSION)));
        assert!(of(Kind::InUse).starts_with("another program is writing to news.db"));
    }

    #[test]
    fn what_the_system_says_is_sorted_by_what_can_be_done() {
        let of = |kind: std::io::ErrorKind| ArchiveError::io(Path::new("news.db"), kind.into());
        assert!(of(std::io::ErrorKind::StorageFull).is_full());
        assert!(of(std::io::ErrorKind::PermissionDenied).is_read_only());
        assert!(of(std::io::ErrorKind::NotFound).is_missing());
    }
}
