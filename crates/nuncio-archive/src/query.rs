//! Questions to an archive, answered story by story in a fixed order.

use std::collections::{BTreeSet, HashSet};

use rusqlite::{Row, params_from_iter};

use crate::archive::Archive;
use crate::error::{ArchiveError, Kind};
use crate::filter::Filter;
use crate::record::AppearanceHead;

/// For which appearances of a text its events are given; or once for all texts that tell the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearances {
    /// Only for the first that the filter lets through: forty papers that print one report count once.
    #[default]
    First,
    /// For every one, as `nuncio code` gives them.
    Every,
    /// Only for the first of the text that stands for a report and all its copies.
    OfReport,
    /// Only the event that stands for a happening; what is of none, as of reports.
    OfHappening,
}

/// That an event (`e`) is of the text that stands for its report. A text of which no report was made stands for itself.
const OF_REPORT: &str = "NOT EXISTS (SELECT 1 FROM copies k JOIN reports r ON r.n = k.report \
    WHERE k.coding = e.coding AND r.coding <> e.coding)";

/// That it stands for its happening, or is of none.
const OF_HAPPENING: &str = "(EXISTS (SELECT 1 FROM happenings h WHERE h.event = e.n) \
    OR NOT EXISTS (SELECT 1 FROM tellings l WHERE l.event = e.n) \
    AND NOT EXISTS (SELECT 1 FROM copies k JOIN reports r ON r.n = k.report \
    WHERE k.coding = e.coding AND r.coding <> e.coding))";

impl Appearances {
    /// What is asked of events besides.
    fn condition(self) -> Option<&'static str> {
        match self {
            Appearances::First | Appearances::Every => None,
            Appearances::OfReport => Some(OF_REPORT),
            Appearances::OfHappening => Some(OF_HAPPENING),
        }
    }
}

/// The events of one appearance that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What its records tell of it.
    pub head: AppearanceHead,
    /// Its row.
    pub(crate) appearance: i64,
    /// The row of its text.
    pub(crate) text: i64,
    /// The events, in the order of the story.
    pub(crate) events: Vec<FoundEvent>,
    /// The quotes that they point to.
    pub(crate) quotes: Vec<(String, String)>,
}

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundEvent {
    pub(crate) id: String,
    pub(crate) record: String,
    pub(crate) mutual: bool,
}

impl Found {
    /// The records as `nuncio code` writes them: the events, and then the quotes that they point to, a line each.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        let events = self.events.iter().map(|event| self.head.event(&event.id, &event.record));
        let quotes = self.quotes.iter().map(|(id, record)| self.head.quote(id, record));
        for line in events.chain(quotes) {
            lines.push_str(&line);
            lines.push('\n');
        }
        lines
    }

    /// How many events there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.events.len()
    }

    /// The records of the events, as [`lines`](Found::lines) has them.
    pub fn records(&self) -> impl Iterator<Item = String> {
        self.events.iter().map(|event| self.head.event(&event.id, &event.record))
    }

    /// The records of the quotes that they stand in.
    pub fn quote_records(&self) -> impl Iterator<Item = String> {
        self.quotes.iter().map(|(id, record)| self.head.quote(id, record))
    }

    /// The ids of the mutual ones.
    pub fn mutual(&self) -> impl Iterator<Item = &str> {
        self.events.iter().filter(|event| event.mutual).map(|event| event.id.as_str())
    }
}

/// The quotes in which an event stands, or a number of it.
const POINTED_TO: &str = "SELECT quote FROM attributions WHERE event = ?1 UNION \
    SELECT q.n FROM events e JOIN counts k ON k.event = e.n JOIN json_each(k.attribution) a \
    JOIN quotes q ON q.coding = e.coding AND q.id = a.value WHERE e.n = ?1";

/// An event that answers, by its rows.
struct Hit {
    appearance: i64,
    coding: i64,
    event: i64,
    text: i64,
    head: AppearanceHead,
}

impl Archive {
    /// Calls `out` with the events that a filter lets through, appearance by appearance: by publication (unknown first), the
    /// text's id and the order in which they were added; at most `limit` events. Memory holds one story.
    ///
    /// # Errors
    /// The archive cannot be read, the words of `text` are no question of FTS5, or `out` fails.
    pub fn query<E: From<ArchiveError>>(
        &self,
        filter: &Filter,
        appearances: Appearances,
        limit: Option<usize>,
        mut out: impl FnMut(Found) -> Result<(), E>,
    ) -> Result<(), E> {
        let (question, values) = filter.question(appearances.condition());
        let mut hits = self.told(self.db.prepare(&question))?;
        let mut rows = self.told(hits.query(params_from_iter(values)))?;
        let (mut left, mut seen) = (limit.unwrap_or(usize::MAX), HashSet::new());
        let mut story: Vec<Hit> = Vec::new();
        while left > 0 {
            let hit = rows.next().and_then(|row| row.map(hit).transpose());
            let hit = hit.map_err(|error| self.unanswered(filter, error))?;
            let goes_on = match (&hit, story.last()) {
                (Some(hit), Some(last)) => hit.appearance == last.appearance,
                _ => false,
            };
            if !goes_on && !story.is_empty() {
                story.truncate(left);
                left -= story.len();
                let events: Vec<i64> = story.iter().map(|hit| hit.event).collect();
                if let Some(first) = story.drain(..).next() {
                    out(self.told(self.found(first.head, (first.appearance, first.text), &events))?)?;
                }
            }
            let Some(hit) = hit else { break };
            // A coding that was given for an earlier appearance is over; one that is at hand goes on.
            if goes_on || seen.insert(hit.coding) || appearances == Appearances::Every {
                story.push(hit);
            }
        }
        Ok(())
    }

    /// What SQLite says, where it may be the user's words that it cannot read.
    pub(crate) fn unanswered(&self, filter: &Filter, error: rusqlite::Error) -> ArchiveError {
        match (&filter.text, error.sqlite_error_code()) {
            (Some(words), Some(rusqlite::ErrorCode::Unknown)) => {
                let what = format!(
                    "the words to look for, `{words}`, cannot be read ({error}); words with marks in them stand in \"\""
                );
                ArchiveError::new(&self.path, Kind::Question(what))
            }
            _ => ArchiveError::sqlite(&self.path, error),
        }
    }

    /// Events by their rows, with the quotes that they point to; the appearance and its text by their rows too.
    pub(crate) fn found(
        &self,
        head: AppearanceHead,
        (appearance, text): (i64, i64),
        events: &[i64],
    ) -> rusqlite::Result<Found> {
        let mut found = Found { head, appearance, text, events: Vec::with_capacity(events.len()), quotes: Vec::new() };
        let mut quotes: BTreeSet<i64> = BTreeSet::new();
        let mut event = self.db.prepare_cached("SELECT id, record, mutual FROM events WHERE n = ?1")?;
        let mut around = self.db.prepare_cached(POINTED_TO)?;
        for n in events {
            found.events.push(
                event.query_row([n], |row| {
                    Ok(FoundEvent { id: row.get(0)?, record: row.get(1)?, mutual: row.get(2)? })
                })?,
            );
            for quote in around.query_map([n], |row| row.get(0))? {
                quotes.insert(quote?);
            }
        }
        let mut quote = self.db.prepare_cached("SELECT id, record FROM quotes WHERE n = ?1")?;
        for n in quotes {
            found.quotes.push(quote.query_row([n], |row| Ok((row.get(0)?, row.get(1)?)))?);
        }
        Ok(found)
    }
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Hit> {
    let head = AppearanceHead::of_row(row, 4)?;
    Ok(Hit { appearance: row.get(0)?, coding: row.get(1)?, event: row.get(2)?, text: row.get(3)?, head })
}
