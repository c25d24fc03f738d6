//! The texts of an archive, one after the other, as stories to code once more.

use std::path::Path;

use rusqlite::OptionalExtension;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::read::{StoredText, published, stored_text};

/// Every text, in the order in which they were added; memory holds one. Its story has the name and the day of publication of the
/// appearance that was added first.
#[derive(Debug)]
pub struct StoredTexts {
    archive: Archive,
    last: i64,
}

impl StoredTexts {
    /// Those of an archive, which is read and not touched.
    ///
    /// # Errors
    /// There is no such archive, or it cannot be read.
    pub fn open(path: &Path) -> Result<Self, ArchiveError> {
        Ok(StoredTexts { archive: Archive::open_read_only(path)?, last: 0 })
    }

    fn read(&self) -> rusqlite::Result<Option<StoredText>> {
        let mut next = self.archive.db.prepare_cached(
            "SELECT t.n, t.id, t.title, t.words, t.layout, t.trees, t.language, t.kind, \
             a.source_id, a.published, a.published_source FROM texts t \
             LEFT JOIN appearances a ON a.n = (SELECT min(n) FROM appearances WHERE text = t.n) \
             WHERE t.n > ?1 ORDER BY t.n LIMIT 1",
        )?;
        next.query_row([self.last], |row| {
            let mut text = stored_text(row)?;
            let (day, told_by): (Option<String>, Option<String>) = (row.get(9)?, row.get(10)?);
            text.story.source_id = row.get::<_, Option<String>>(8)?.unwrap_or(text.story.source_id);
            text.story.published = published(day.as_deref(), told_by.as_deref());
            Ok(text)
        })
        .optional()
    }
}

impl Iterator for StoredTexts {
    type Item = Result<StoredText, ArchiveError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.archive.told(self.read()).transpose()?;
        // What could not be read is not asked for again and again.
        self.last = next.as_ref().map_or(i64::MAX, |text| text.n);
        Some(next)
    }
}
