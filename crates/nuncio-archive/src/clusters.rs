//! Reports and happenings made anew from all that an archive holds, and taken away again: nothing else hangs on them.

use rusqlite::OptionalExtension;

use crate::archive::{Archive, CACHE};
use crate::error::ArchiveError;
use crate::runs::RunKey;

/// What was put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clustered {
    /// Texts, each once for a day of publication.
    pub texts: usize,
    /// Reports that they are copies of.
    pub reports: usize,
    /// Events that tell of what has happened.
    pub events: usize,
    /// Happenings that they tell.
    pub happenings: usize,
    /// Happenings that more than one report tells.
    pub joined: usize,
}

/// Whether reports and happenings are those of the texts and events that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clusters {
    /// They were never made, or taken away.
    Missing,
    /// Stories were added, or coded again, since they were made.
    Stale,
    /// They are.
    Current,
}

/// Kibibytes of pages in memory meanwhile, as [`CACHE`]: all rows are walked in order, which larger ones do not make faster.
const SMALL_CACHE: i32 = -8_192;

/// In the order in which nothing points to what is gone.
const EMPTY: &str =
    "DELETE FROM clusterings; DELETE FROM tellings; DELETE FROM happenings; DELETE FROM copies; DELETE FROM reports;";

impl Archive {
    /// Makes reports and happenings anew, in one transaction. The same texts and codings give the same, in whatever order they
    /// were added. Memory holds the signatures of a few days of texts, and the tellings of a week.
    ///
    /// # Errors
    /// The archive cannot be written; it is then as it was.
    pub fn recluster(&self, run: RunKey) -> Result<Clustered, ArchiveError> {
        let made = || -> rusqlite::Result<Clustered> {
            self.db.execute_batch(EMPTY)?;
            let reported = self.find_reports()?;
            let happened = self.find_happenings()?;
            self.db.execute("INSERT INTO clusterings (run) VALUES (?1)", [run.0])?;
            Ok(Clustered {
                texts: reported.codings,
                reports: reported.reports,
                events: happened.events,
                happenings: happened.happenings,
                joined: happened.joined,
            })
        };
        self.told(self.db.pragma_update(None, "cache_size", SMALL_CACHE))?;
        self.begin()?;
        let made = match self.told(made()) {
            Ok(made) => self.commit().map(|()| made),
            Err(error) => {
                self.roll_back();
                Err(error)
            }
        };
        self.told(self.db.pragma_update(None, "cache_size", CACHE))?;
        made
    }

    /// Takes reports and happenings away: every text and event stays, and stands for itself again.
    ///
    /// # Errors
    /// The archive cannot be written; it is then as it was.
    pub fn drop_clusters(&self) -> Result<(), ArchiveError> {
        self.begin()?;
        let emptied = self.told(self.db.execute_batch(EMPTY));
        if emptied.is_err() {
            self.roll_back();
        }
        emptied.and_then(|()| self.commit())
    }

    /// Whether reports and happenings are those of what is there.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn clusters(&self) -> Result<Clusters, ArchiveError> {
        let asked = || -> rusqlite::Result<Clusters> {
            let run = self.db.query_row("SELECT run FROM clusterings", [], |row| row.get::<_, i64>(0)).optional()?;
            let Some(run) = run else { return Ok(Clusters::Missing) };
            let question = "SELECT EXISTS (SELECT 1 FROM codings WHERE n NOT IN (SELECT coding FROM copies)) \
                OR EXISTS (SELECT 1 FROM runs WHERE n > ?1 AND (added > 0 OR command = 'recode'))";
            let is_stale: bool = self.db.query_row(question, [run], |row| row.get(0))?;
            Ok(if is_stale { Clusters::Stale } else { Clusters::Current })
        };
        self.told(asked())
    }
}

/// An id made of content: the first 16 hexadecimal digits of a hash of its parts.
pub(crate) fn id(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}
