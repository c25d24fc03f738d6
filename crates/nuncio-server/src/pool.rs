//! A few read-only connections to the archive, each lent to one request at a time, on threads that may wait for the disk.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use nuncio_archive::{Archive, ArchiveError};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::problem::Problem;

/// How long a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long its questions may take.
const LIMIT: Duration = Duration::from_secs(15);

/// Connections that wait to be lent.
pub(crate) struct Pool {
    path: PathBuf,
    idle: Mutex<Vec<Archive>>,
    turns: Semaphore,
}

impl Pool {
    /// Connections to an archive, so many at most. The first is opened at once, so that an archive that cannot be read is
    /// told when the server starts.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub(crate) fn open(path: PathBuf, most: usize) -> Result<Self, ArchiveError> {
        let first = Archive::open_read_only(&path)?;
        Ok(Pool { path, idle: Mutex::new(vec![first]), turns: Semaphore::new(most) })
    }

    /// Asks the archive on a thread of its own.
    ///
    /// # Errors
    /// There is no turn in time, the archive cannot be read, or what `ask` says.
    pub(crate) async fn read<T: Send + 'static>(
        self: &std::sync::Arc<Self>,
        ask: impl FnOnce(&Archive) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let turn = timeout(PATIENCE, self.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else {
            return Err(Problem::busy("too many others ask at the same time; try again"));
        };
        let pool = std::sync::Arc::clone(self);
        let asked = tokio::task::spawn_blocking(move || {
            let mut archive = pool.take()?;
            archive.stop_after(LIMIT)?;
            let answer = ask(&archive);
            pool.give_back(archive);
            answer
        });
        asked.await.map_err(|error| Problem::fault(&error))?
    }

    fn take(&self) -> Result<Archive, ArchiveError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| Archive::open_read_only(&self.path), Ok)
    }

    fn give_back(&self, archive: Archive) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(archive);
    }
}
