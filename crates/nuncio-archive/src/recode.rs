//! Coding again: which codings are of another pack or program, a new coding in the place of an old one, and what that changed.

use std::collections::HashMap;
use std::path::Path;

use jiff::civil::Date;
use nuncio_text::{Published, PublishedSource};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params};
use serde_json::Value as Json;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::quoted::QuotesById;
use crate::read::{StoredText, stored_text};
use crate::row::{self, CodingRows, EventRow};
use crate::runs::{PackKey, RunKey};
use crate::sums::Change as Sign;

/// A coding that is to be made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCoding {
    /// The coding's row.
    pub n: i64,
    /// The text; its story has the day of publication for which it is coded.
    pub text: StoredText,
}

/// Which codings are made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Those of another pack or another program, and those at which the program failed.
    Stale,
    /// As well those that were left since they are not English.
    StaleAndNotEnglish,
}

/// The codings to be made again, in the order in which they were made; memory holds one. What was made again before, by a run
/// that did not come to its end, is not among them.
#[derive(Debug)]
pub struct StaleCodings {
    archive: Archive,
    pack: PackKey,
    which: Again,
    last: i64,
}

/// How an event differs after its text was coded again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
    /// Its record is another, in more than the line of the lexicon.
    Changed,
}

impl Change {
    /// The word in the archive.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Change::New => "new",
            Change::Gone => "gone",
            Change::Changed => "changed",
        }
    }
}

/// What a new coding of one text changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recoded {
    /// Events that were not there.
    pub new: usize,
    /// Events that are there no more.
    pub gone: usize,
    /// Events whose records differ.
    pub changed: usize,
    /// Events that are as they were.
    pub same: usize,
}

/// A change that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownChange {
    /// The text's id.
    pub text: String,
    /// The day of publication.
    pub day: Option<String>,
    /// The event's id.
    pub event: String,
    /// The record before, without its first fields, which differ between appearances, and with its quotes in the place of
    /// their ids.
    pub before: Option<String>,
    /// The record after.
    pub after: Option<String>,
}

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its id.
    pub id: String,
    /// The text's id.
    pub text: String,
    /// The day of publication.
    pub day: Option<String>,
    /// Its record, without its first fields, with its quotes in the place of their ids.
    pub record: String,
}

/// The codings that are to be made again, from one on.
const WHICH: &str = "c.n > ?1 AND (c.pack <> ?2 OR c.outcome = 'failed' OR (?3 AND c.outcome = 'not_english'))";

impl StaleCodings {
    /// Those of an archive, which another connection writes to.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn open(path: &Path, pack: PackKey, which: Again) -> Result<Self, ArchiveError> {
        Ok(StaleCodings { archive: Archive::open_read_only(path)?, pack, which, last: 0 })
    }

    /// How many there are from here on.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn remaining(&self) -> Result<u64, ArchiveError> {
        let question = format!("SELECT count(*) FROM codings c WHERE {WHICH}");
        let count = self.archive.db.query_row(&question, self.asked(), |row| row.get::<_, i64>(0));
        self.archive.told(count).map(|count| u64::try_from(count).unwrap_or(0))
    }

    fn asked(&self) -> (i64, i64, bool) {
        (self.last, self.pack.0, self.which == Again::StaleAndNotEnglish)
    }

    fn read(&self) -> rusqlite::Result<Option<StoredCoding>> {
        let mut next = self.archive.db.prepare_cached(&format!(
            "SELECT t.n, t.id, t.title, t.words, t.layout, t.trees, t.language, t.kind, c.n, c.day \
             FROM codings c JOIN texts t ON t.n = c.text WHERE {WHICH} ORDER BY c.n LIMIT 1"
        ))?;
        next.query_row(self.asked(), |row| {
            let mut text = stored_text(row)?;
            let day: Option<String> = row.get(9)?;
            let date: Option<Date> = day.and_then(|day| day.parse().ok());
            text.story.published = date.map(|date| Published { date, time: None, source: PublishedSource::Given });
            Ok(StoredCoding { n: row.get(8)?, text })
        })
        .optional()
    }
}

impl Iterator for StaleCodings {
    type Item = Result<StoredCoding, ArchiveError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.archive.told(self.read()).transpose()?;
        // What could not be read is not asked for again and again.
        self.last = next.as_ref().map_or(i64::MAX, |coding| coding.n);
        Some(next)
    }
}

impl Archive {
    /// Writes a new coding in the place of an old one, and notes what changed.
    ///
    /// # Errors
    /// The archive cannot be written. The transaction is of no use then: [roll it back](Archive::roll_back).
    pub fn recode(
        &self,
        coding: &StoredCoding,
        rows: &CodingRows,
        pack: PackKey,
        run: RunKey,
    ) -> Result<Recoded, ArchiveError> {
        self.told(self.replace(coding, rows, pack, run))
    }

    fn replace(
        &self,
        coding: &StoredCoding,
        rows: &CodingRows,
        pack: PackKey,
        run: RunKey,
    ) -> rusqlite::Result<Recoded> {
        let before = self.events_of(coding.n)?;
        let after = events_of_rows(rows);
        let day = coding.text.story.published.map(|published| published.date.to_string());
        let mut recoded = Recoded::default();
        for (event, before, after) in compared(&before, &after) {
            let change = match (before, after) {
                (None, _) => Change::New,
                (_, None) => Change::Gone,
                (Some(before), Some(after)) if is_same(before, after) => {
                    recoded.same += 1;
                    continue;
                }
                (Some(_), Some(_)) => Change::Changed,
            };
            match change {
                Change::New => recoded.new += 1,
                Change::Gone => recoded.gone += 1,
                Change::Changed => recoded.changed += 1,
            }
            self.db
                .prepare_cached(
                    "INSERT INTO changes (run, text, day, event, change, before, after) \
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                )?
                .execute(params![run.0, coding.text.n, day, event, change.as_str(), before, after])?;
        }
        self.sum(&[coding.n], Sign::TakeOff)?;
        // What hangs on events and quotes goes with them.
        self.db.prepare_cached("DELETE FROM events WHERE coding = ?1")?.execute([coding.n])?;
        self.db.prepare_cached("DELETE FROM quotes WHERE coding = ?1")?.execute([coding.n])?;
        let sentences = i64::try_from(rows.sentences).unwrap_or(i64::MAX);
        self.db
            .prepare_cached("UPDATE codings SET pack = ?2, outcome = ?3, sentences = ?4 WHERE n = ?1")?
            .execute(params![coding.n, pack.0, rows.outcome.as_str(), sentences])?;
        self.put_events(coding.n, rows)?;
        self.to_be_summed(coding.n)?;
        Ok(recoded)
    }

    /// The events of a coding by their ids, with their quotes in them.
    fn events_of(&self, coding: i64) -> rusqlite::Result<Vec<(String, String)>> {
        let quotes = self.quotes_of(coding)?;
        let mut events = self.db.prepare_cached("SELECT id, record FROM events WHERE coding = ?1 ORDER BY n")?;
        let events = events.query_map([coding], |row| Ok((row.get(0)?, quotes.put_into(row.get_ref(1)?.as_str()?))))?;
        events.collect()
    }

    fn quotes_of(&self, coding: i64) -> rusqlite::Result<QuotesById> {
        let mut found = self.db.prepare_cached("SELECT id, record FROM quotes WHERE coding = ?1")?;
        let mut rows = found.query([coding])?;
        let mut quotes = QuotesById::default();
        while let Some(row) = rows.next()? {
            note(&mut quotes, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
        }
        Ok(quotes)
    }

    /// Calls `out` with what the last recoding changed, in the order in which it was found: that of all runs of `recode` with
    /// the last one's pack, as one that was stopped goes on in another.
    ///
    /// # Errors
    /// The archive cannot be read, or `out` fails.
    pub fn each_change<E: From<ArchiveError>>(
        &self,
        mut out: impl FnMut(KnownChange) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut changes = self.told(self.db.prepare(
            "WITH again AS (SELECT n, pack FROM runs WHERE command = 'recode'), \
             last AS (SELECT pack FROM again ORDER BY n DESC LIMIT 1) \
             SELECT t.id, c.day, c.event, c.before, c.after FROM changes c JOIN texts t ON t.n = c.text \
             WHERE c.run > ifnull((SELECT max(n) FROM again WHERE pack IS NOT (SELECT pack FROM last)), 0) ORDER BY c.n",
        ))?;
        let mut rows = self.told(changes.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            let change = || -> rusqlite::Result<KnownChange> {
                Ok(KnownChange {
                    text: row.get(0)?,
                    day: row.get(1)?,
                    event: row.get(2)?,
                    before: row.get(3)?,
                    after: row.get(4)?,
                })
            };
            out(self.told(change())?)?;
        }
        Ok(())
    }

    /// Calls `out` with every event, in the order in which they stand.
    ///
    /// # Errors
    /// The archive cannot be read, or `out` fails.
    pub fn each_event<E: From<ArchiveError>>(
        &self,
        mut out: impl FnMut(StoredEvent) -> Result<(), E>,
    ) -> Result<(), E> {
        let question = "SELECT c.n, t.id, c.day FROM codings c JOIN texts t ON t.n = c.text ORDER BY c.n";
        let mut codings = self.told(self.db.prepare(question))?;
        let mut rows = self.told(codings.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            let coding =
                || -> rusqlite::Result<(i64, String, Option<String>)> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) };
            let (n, text, day) = self.told(coding())?;
            for (id, record) in self.told(self.events_of(n))? {
                out(StoredEvent { id, text: text.clone(), day: day.clone(), record })?;
            }
        }
        Ok(())
    }
}

/// The events of a new coding as [`Archive::events_of`] gives those of an old one.
fn events_of_rows(rows: &CodingRows) -> Vec<(String, String)> {
    let mut quotes = QuotesById::default();
    for quote in &rows.quotes {
        if let Some(record) = text_of(row::QUOTE, &quote.values, "record") {
            note(&mut quotes, &quote.id, record);
        }
    }
    let event = |event: &EventRow| {
        let of = |name| text_of(row::EVENT, &event.values, name);
        Some((of("id")?.to_owned(), quotes.put_into(of("record")?)))
    };
    rows.events.iter().filter_map(event).collect()
}

fn note(quotes: &mut QuotesById, id: &str, record: &str) {
    if let Ok(record) = serde_json::from_str(record) {
        quotes.note(id, &record);
    }
}

/// Every event of the two codings with its records: first those of the old one, then those that are new.
fn compared<'a>(
    before: &'a [(String, String)],
    after: &'a [(String, String)],
) -> Vec<(&'a str, Option<&'a str>, Option<&'a str>)> {
    let by_id = |events: &'a [(String, String)]| -> HashMap<&'a str, &'a str> {
        events.iter().map(|(id, record)| (id.as_str(), record.as_str())).collect()
    };
    let (old, new) = (by_id(before), by_id(after));
    let of_old = before.iter().map(|(id, record)| (id.as_str(), Some(record.as_str()), new.get(id.as_str()).copied()));
    let of_new = after.iter().filter(|(id, _)| !old.contains_key(id.as_str()));
    of_old.chain(of_new.map(|(id, record)| (id.as_str(), None, Some(record.as_str())))).collect()
}

/// The text in a column of a row.
fn text_of<'r, F>(columns: &[(&str, F)], values: &'r [Value], name: &str) -> Option<&'r str> {
    let at = columns.iter().position(|(column, _)| *column == name)?;
    match values.get(at)? {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// Whether two records say the same, by whichever line of the lexicon: a line that is put in above moves all below it.
fn is_same(before: &str, after: &str) -> bool {
    let without_rule = |record: &str| -> Option<Json> {
        let mut record: Json = serde_json::from_str(record).ok()?;
        record.as_object_mut()?.remove("rule");
        Some(record)
    };
    before == after || without_rule(before).is_some_and(|before| Some(before) == without_rule(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_line_of_the_lexicon_is_no_change_and_another_code_is() {
        let record = |code: &str, rule: &str| format!(r#"{{"cameo":"{code}","rule":"{rule}"}}"#);
        assert!(is_same(&record("190", "fight.lex:7"), &record("190", "fight.lex:9")));
        assert!(!is_same(&record("190", "fight.lex:7"), &record("193", "fight.lex:7")));
        assert!(!is_same("{", "}"), "what is no record is compared as it stands");
    }
}
