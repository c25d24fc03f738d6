//! Answers that are kept while nobody writes to the archive: what sums a whole archive is made once, however many ask for it.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use nuncio_archive::{Archive, ArchiveError};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::problem::Problem;

/// Bytes of all that is kept.
const ROOM: u64 = 64 << 20;
/// Bytes of an answer in the mean, by which the room is laid out.
const USUAL: usize = 16 << 10;

/// What was asked, and of which version of the archive: answers of an earlier one are asked for no more, and make room.
type Asked = (i64, String);

/// Answers by what was asked.
pub(crate) struct Kept {
    /// The connection by which it is seen that the archive has changed.
    watch: Mutex<Archive>,
    answers: Cache<Asked, Bytes, ByBytes>,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<Asked, Bytes> for ByBytes {
    fn weight(&self, (_, asked): &Asked, answer: &Bytes) -> u64 {
        (asked.len() + answer.len()).try_into().unwrap_or(u64::MAX)
    }
}

impl Kept {
    /// Nothing kept yet.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub(crate) fn open(path: &Path) -> Result<Self, ArchiveError> {
        let watch = Archive::open_read_only(path)?;
        let usual = usize::try_from(ROOM).unwrap_or(usize::MAX) / USUAL;
        Ok(Kept { watch: Mutex::new(watch), answers: Cache::with_weighter(usual, ROOM, ByBytes) })
    }

    /// The answer that is kept and still true, or else the one that is made now. Those who ask the same meanwhile wait for it.
    ///
    /// # Errors
    /// The archive cannot be read, or what making it says; nothing is kept then.
    pub(crate) async fn get(
        &self,
        asked: String,
        make: impl Future<Output = Result<Bytes, Problem>>,
    ) -> Result<Bytes, Problem> {
        let version = self.watch.lock().unwrap_or_else(PoisonError::into_inner).data_version()?;
        self.answers.get_or_insert_async(&(version, asked), make).await
    }
}
