//! What need not be coded again: asked by the reader of a run, before a story costs anything.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::params;

use crate::archive::Archive;
use crate::error::ArchiveError;

/// A text on a day of publication.
type Key = (String, Option<String>);

/// What an archive has, and what the run that writes to it has taken on.
///
/// One is for the reader, its [`claims`](Known::claims) for the writer. The reader asks in the order of the input, so that it
/// does not depend on the number of threads which of forty appearances is coded.
#[derive(Debug)]
pub struct Known {
    archive: Archive,
    claims: Claims,
}

/// What was taken on and is not committed yet.
#[derive(Clone, Debug, Default)]
pub struct Claims(Arc<Mutex<HashSet<Key>>>);

impl Known {
    /// What the archive has.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn open(path: &Path) -> Result<Self, ArchiveError> {
        Ok(Known { archive: Archive::open_read_only(path)?, claims: Claims::default() })
    }

    /// Takes a text on for coding: `false` where it was coded, or taken on, for this day of publication.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn claim(&self, text: &str, day: Option<&str>) -> Result<bool, ArchiveError> {
        let key = (text.to_owned(), day.map(str::to_owned));
        // The claims come first: one that is settled meanwhile is found in the archive.
        if self.claims.lock().contains(&key) {
            return Ok(false);
        }
        let coded = self.archive.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM texts JOIN codings ON codings.text = texts.n \
             WHERE texts.id = ?1 AND ifnull(codings.day, '') = ?2)",
        );
        let coded = coded.and_then(|mut coded| coded.query_row(params![text, day.unwrap_or("")], |row| row.get(0)));
        if self.archive.told(coded)? {
            return Ok(false);
        }
        Ok(self.claims.lock().insert(key))
    }

    /// Whether an outlet's report of this name is there, whatever its words and day. No index serves this: it is for a handful
    /// of names, after a run that was killed.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn holds(&self, source: &str, source_id: &str) -> Result<bool, ArchiveError> {
        let held = self.archive.db.query_row(
            "SELECT EXISTS (SELECT 1 FROM appearances WHERE source = ?1 AND source_id = ?2)",
            [source, source_id],
            |row| row.get(0),
        );
        self.archive.told(held)
    }

    /// The claims, for the writer.
    #[must_use]
    pub fn claims(&self) -> Claims {
        self.claims.clone()
    }
}

impl Claims {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<Key>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what is committed: from now on the archive knows it.
    pub fn settle(&self, committed: impl IntoIterator<Item = (String, Option<String>)>) {
        let mut claims = self.lock();
        for key in committed {
            claims.remove(&key);
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::{CodingRows, Outcome, StoryRow};
    use crate::runs::PackRow;
    use nuncio_text::{Span, Story};

    #[test]
    fn a_text_is_taken_on_once_for_a_day_before_and_after_it_is_committed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db");
        let archive = Archive::create(&path).unwrap();
        let known = Known::open(&path).unwrap();
        let story = Story::plain("a", "Fiji recalled its envoy.", vec![Span::new(0, 24)]);
        let row = StoryRow::of(&story, story.text_id(), None);
        assert!(known.claim(row.text_id(), None).unwrap());
        assert!(!known.claim(row.text_id(), None).unwrap(), "it is taken on");
        assert!(known.claim(row.text_id(), Some("1987-05-14")).unwrap(), "another day is another coding");

        let pack = archive
            .pack(&PackRow { name: "p".to_owned(), hash: "h".to_owned(), program: "nuncio 0".to_owned(), schema: 1 })
            .unwrap();
        archive.put(&row, Some(&CodingRows::without_events(Outcome::Coded)), pack).unwrap();
        known.claims().settle([(row.text_id().to_owned(), None)]);
        assert_eq!(known.claims().len(), 1);
        assert!(!known.claim(row.text_id(), None).unwrap(), "it is in the archive");
    }

    #[test]
    fn a_report_is_found_by_its_outlet_and_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db");
        let archive = Archive::create(&path).unwrap();
        let known = Known::open(&path).unwrap();
        let story = Story { source: Some("Fiji Sun".to_owned()), ..Story::plain("a", "Fiji voted.", Vec::new()) };
        let pack = archive
            .pack(&PackRow { name: "p".to_owned(), hash: "h".to_owned(), program: "nuncio 0".to_owned(), schema: 1 })
            .unwrap();
        archive.put(&StoryRow::of(&story, story.text_id(), None), None, pack).unwrap();
        assert!(known.holds("Fiji Sun", "a").unwrap());
        assert!(!known.holds("Fiji Sun", "b").unwrap() && !known.holds("Fiji Times", "a").unwrap());
    }
}
