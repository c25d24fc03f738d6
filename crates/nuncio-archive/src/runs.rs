//! Runs and packs: who wrote to an archive when, with what, and how it went.

use std::str::FromStr;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use crate::archive::Archive;
use crate::error::ArchiveError;

/// A pack as archives know it, under the program that codes with it: another program may code otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackRow {
    /// Name and version: `en-2026.11`.
    pub name: String,
    /// Hash of all its files.
    pub hash: String,
    /// Name and version of the program: `nuncio 0.1.0`.
    pub program: String,
    /// Version of the records' layout that the program writes with it.
    pub schema: u32,
}

/// A pack's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackKey(pub(crate) i64);

/// A run's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunKey(pub(crate) i64);

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunOutcome {
    /// It went to the end of its input.
    Done,
    /// It was asked to stop.
    Stopped,
    /// It could not go on.
    Failed,
}

impl RunOutcome {
    /// The word in the archive.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            RunOutcome::Done => "done",
            RunOutcome::Stopped => "stopped",
            RunOutcome::Failed => "failed",
        }
    }
}

/// What a run did: every input is in one of the first six.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunTally {
    /// Appearances that were added, and their texts coded, now or before.
    pub added: usize,
    /// Appearances that were there already.
    pub there: usize,
    /// Inputs that are no news report.
    pub not_news: usize,
    /// Appearances that were added and not coded, as they are not English.
    pub not_english: usize,
    /// Inputs that could not be read.
    pub unreadable: usize,
    /// Appearances that were added and not coded, as the program failed at them.
    pub failed: usize,
    /// Warnings that cost nothing.
    pub warnings: usize,
    /// Texts that were new.
    pub texts: usize,
    /// Texts that were coded, each once for a day of publication.
    pub codings: usize,
    /// Events that were added.
    pub events: usize,
}

impl Archive {
    /// The row of a pack, added where it is new.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn pack(&self, pack: &PackRow) -> Result<PackKey, ArchiveError> {
        self.told(self.pack_row(pack).map(PackKey))
    }

    fn pack_row(&self, pack: &PackRow) -> rusqlite::Result<i64> {
        let question = "SELECT n FROM packs WHERE hash = ?1 AND program = ?2";
        let found = self.db.query_row(question, [&pack.hash, &pack.program], |row| row.get(0)).optional()?;
        if let Some(n) = found {
            return Ok(n);
        }
        self.db.execute(
            "INSERT INTO packs (name, hash, program, schema) VALUES (?1, ?2, ?3, ?4)",
            params![pack.name, pack.hash, pack.program, pack.schema],
        )?;
        Ok(self.db.last_insert_rowid())
    }

    /// Notes that a run of a command begins, by a program of this name and version.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn begin_run(&self, command: &str, program: &str, pack: Option<PackKey>) -> Result<RunKey, ArchiveError> {
        let noted = self.db.execute(
            "INSERT INTO runs (command, program, pack, began) VALUES (?1, ?2, ?3, ?4)",
            params![command, program, pack.map(|pack| pack.0), now()],
        );
        self.told(noted.map(|_| RunKey(self.db.last_insert_rowid())))
    }

    /// Notes how far a run has come; within a transaction, with what it wrote.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn note_run(&self, run: RunKey, tally: &RunTally) -> Result<(), ArchiveError> {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let noted = self.db.prepare_cached(
            "UPDATE runs SET added = ?2, there = ?3, not_news = ?4, not_english = ?5, unreadable = ?6, warnings = ?7, \
             texts = ?8, codings = ?9, events = ?10, failed = ?11 WHERE n = ?1",
        );
        self.told(noted.and_then(|mut noted| {
            noted.execute(params![
                run.0,
                count(tally.added),
                count(tally.there),
                count(tally.not_news),
                count(tally.not_english),
                count(tally.unreadable),
                count(tally.warnings),
                count(tally.texts),
                count(tally.codings),
                count(tally.events),
                count(tally.failed),
            ])
        }))
        .map(|_| ())
    }

    /// Notes that a run has ended.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn end_run(&self, run: RunKey, outcome: RunOutcome) -> Result<(), ArchiveError> {
        let noted = self
            .db
            .execute("UPDATE runs SET ended = ?2, outcome = ?3 WHERE n = ?1", params![run.0, now(), outcome.as_str()]);
        self.told(noted).map(|_| ())
    }
}

/// The time now, to the second, in UTC.
pub(crate) fn now() -> String {
    format!("{:.0}", Timestamp::now())
}

/// A time as runs note it.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    Timestamp::from_str(text).ok()
}
