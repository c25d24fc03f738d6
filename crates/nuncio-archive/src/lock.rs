//! One writer at a time: a lock that the system takes back when the program ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::{ArchiveError, Kind};

/// The lock of the one who writes to an archive; a file beside it, `news.db-lock`, as long as the writer is at work.
#[derive(Debug)]
pub(crate) struct WriterLock {
    /// Holds the lock; closing it gives the lock back.
    _file: File,
    path: PathBuf,
}

impl WriterLock {
    /// Takes the lock of an archive.
    pub(crate) fn take(archive: &Path) -> Result<Self, ArchiveError> {
        let mut path = archive.as_os_str().to_owned();
        path.push("-lock");
        let path = PathBuf::from(path);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = opened.map_err(|error| ArchiveError::io(archive, error))?;
        match file.try_lock() {
            Ok(()) => Ok(WriterLock { _file: file, path }),
            Err(TryLockError::WouldBlock) => Err(ArchiveError::new(archive, Kind::InUse)),
            Err(TryLockError::Error(error)) => Err(ArchiveError::io(archive, error)),
        }
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // Whoever opened the file just before holds a lock that nobody else sees: the transactions still part the two.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_writer_is_refused_until_the_first_is_done() {
        let folder = tempfile::tempdir().unwrap();
        let archive = folder.path().join("news.db");
        let first = WriterLock::take(&archive).unwrap();
        assert!(WriterLock::take(&archive).unwrap_err().is_in_use());
        drop(first);
        assert!(WriterLock::take(&archive).is_ok());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "no lock file is left behind");
    }
}
