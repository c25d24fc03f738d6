//! Answers that are kept while nobody writes to the archive: what sums a whole archive is made once, however many ask.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use nuncio_archive::{Archive, ArchiveError};

/// Answers at most; when there are more, all are dropped.
const MOST: usize = 500;
/// Bytes of an answer that is still kept.
const LARGEST: usize = 256 << 10;

/// Answers by what was asked.
pub(crate) struct Kept {
    inner: Mutex<Inner>,
}

struct Inner {
    /// The connection by which it is seen that the archive has changed.
    watch: Archive,
    version: i64,
    answers: HashMap<String, Bytes>,
}

impl Kept {
    /// Nothing kept yet.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub(crate) fn open(path: &Path) -> Result<Self, ArchiveError> {
        let watch = Archive::open_read_only(path)?;
        let version = watch.data_version()?;
        Ok(Kept { inner: Mutex::new(Inner { watch, version, answers: HashMap::new() }) })
    }

    /// The answer to what is asked, if it is kept and still true; and the version of the archive now.
    pub(crate) fn get(&self, asked: &str) -> (Option<Bytes>, i64) {
        let mut inner = self.lock();
        let now = inner.watch.data_version().unwrap_or(inner.version + 1);
        if now != inner.version {
            inner.version = now;
            inner.answers.clear();
        }
        (inner.answers.get(asked).cloned(), now)
    }

    /// Keeps an answer that was made of one version of the archive.
    pub(crate) fn put(&self, asked: String, answer: &Bytes, version: i64) {
        let mut inner = self.lock();
        if answer.len() > LARGEST || inner.version != version {
            return;
        }
        if inner.answers.len() >= MOST {
            inner.answers.clear();
        }
        inner.answers.insert(asked, answer.clone());
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
