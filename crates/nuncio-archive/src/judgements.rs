//! What people judge of events: kept apart from the codings, and not lost when a text is coded again.

use rusqlite::{OptionalExtension, Row, params};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::runs::now;

/// What somebody finds of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is right.
    Accept,
    /// Something of it is not, and what is right is told.
    Correct,
    /// It is no such event.
    Reject,
}

impl Finding {
    /// Every one.
    pub const ALL: [Finding; 3] = [Finding::Accept, Finding::Correct, Finding::Reject];

    /// The word in the archive.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Finding::Accept => "accept",
            Finding::Correct => "correct",
            Finding::Reject => "reject",
        }
    }
}

/// A judgement that is to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJudgement {
    /// The event's id.
    pub event: String,
    /// What is found of it.
    pub finding: Finding,
    /// What is right instead, as JSON.
    pub corrected: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Who judges.
    pub judge: String,
}

/// A judgement that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Its number in the archive.
    pub n: i64,
    /// The event's id.
    pub event: String,
    /// The text's id.
    pub text: String,
    /// The day of publication for which the text was coded.
    pub day: Option<String>,
    /// `accept`, `correct`, `reject`.
    pub verdict: String,
    /// What is right instead, as JSON.
    pub corrected: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Who judged.
    pub judge: String,
    /// When, in UTC.
    pub at: String,
    /// The event's record as it was then, without the fields of an appearance.
    pub record: String,
}

const COLUMNS: &str = "n, event, text, day, verdict, corrected, note, judge, at, record";

impl Archive {
    /// Keeps a judgement with the event's record as it is now; none where there is no such event.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn judge(&self, new: &NewJudgement) -> Result<Option<Judgement>, ArchiveError> {
        let judged = || -> rusqlite::Result<Option<Judgement>> {
            let of = self.db.query_row(
                "SELECT t.id, c.day, e.record FROM events e JOIN codings c ON c.n = e.coding \
                 JOIN texts t ON t.n = c.text WHERE e.id = ?1",
                [&new.event],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            );
            let Some((text, day, record)): Option<(String, Option<String>, String)> = of.optional()? else {
                return Ok(None);
            };
            self.db.execute(
                "INSERT INTO judgements (event, text, day, verdict, corrected, note, judge, at, record) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![new.event, text, day, new.finding.as_str(), new.corrected, new.note, new.judge, now(), record],
            )?;
            let statement = format!("SELECT {COLUMNS} FROM judgements WHERE n = ?1");
            self.db.query_row(&statement, [self.db.last_insert_rowid()], judgement).map(Some)
        };
        self.told(judged())
    }

    /// The judgements after a number, in the order in which they were made; of one event, where that is given.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn judgements(&self, event: Option<&str>, after: i64, limit: usize) -> Result<Vec<Judgement>, ArchiveError> {
        let judgements = || -> rusqlite::Result<Vec<Judgement>> {
            let statement = format!(
                "SELECT {COLUMNS} FROM judgements WHERE n > ?1 AND (?2 IS NULL OR event = ?2) ORDER BY n LIMIT ?3"
            );
            let most = i64::try_from(limit).unwrap_or(i64::MAX);
            self.db.prepare_cached(&statement)?.query_map(params![after, event, most], judgement)?.collect()
        };
        self.told(judgements())
    }
}

fn judgement(row: &Row<'_>) -> rusqlite::Result<Judgement> {
    Ok(Judgement {
        n: row.get(0)?,
        event: row.get(1)?,
        text: row.get(2)?,
        day: row.get(3)?,
        verdict: row.get(4)?,
        corrected: row.get(5)?,
        note: row.get(6)?,
        judge: row.get(7)?,
        at: row.get(8)?,
        record: row.get(9)?,
    })
}
