//! Writing rows: each thing once, however often it comes.

use std::sync::LazyLock;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Params, params, params_from_iter};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::row::{self, CodingRows, EventRow, ProblemRow, StoryRow};
use crate::runs::PackKey;

/// What was new in a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The text was not there.
    pub text: bool,
    /// The appearance was not there.
    pub appearance: bool,
    /// The coding was not there.
    pub coding: bool,
    /// Events that were written.
    pub events: usize,
}

static EVENT: LazyLock<String> = LazyLock::new(|| row::insert("events", &["coding"], names(row::EVENT)));
static PARTY: LazyLock<String> = LazyLock::new(|| row::insert("parties", &["event"], names(row::PARTY)));
static DYAD: LazyLock<String> = LazyLock::new(|| row::insert("dyads", &["event"], names(row::DYAD)));
static COUNT: LazyLock<String> = LazyLock::new(|| row::insert("counts", &["event"], names(row::COUNT)));
static QUOTE: LazyLock<String> = LazyLock::new(|| row::insert("quotes", &["coding"], names(row::QUOTE)));

fn names<F>(columns: &[(&'static str, F)]) -> impl Iterator<Item = &'static str> {
    columns.iter().map(|(name, _)| *name)
}

impl Archive {
    /// Writes a story, with its coding where there is one; what is there is left as it is.
    ///
    /// # Errors
    /// The archive cannot be written. The transaction is of no use then: [roll it back](Archive::roll_back).
    pub fn put(&self, story: &StoryRow, coding: Option<&CodingRows>, pack: PackKey) -> Result<Written, ArchiveError> {
        self.told(self.put_story(story, coding, pack))
    }

    fn put_story(&self, story: &StoryRow, coding: Option<&CodingRows>, pack: PackKey) -> rusqlite::Result<Written> {
        let (text, new_text) = self.put_text(story)?;
        let appearance = self.put_appearance(story, text)?;
        let mut written = Written { text: new_text, appearance, ..Written::default() };
        if let Some(coding) = coding {
            written.coding = self.put_coding(text, story.day(), coding, pack)?;
            written.events = if written.coding { coding.events.len() } else { 0 };
        }
        Ok(written)
    }

    fn put_text(&self, story: &StoryRow) -> rusqlite::Result<(i64, bool)> {
        let text = &story.text;
        let mut find = self.db.prepare_cached("SELECT n FROM texts WHERE id = ?1")?;
        if let Some(n) = find.query_row([&text.id], |row| row.get(0)).optional()? {
            return Ok((n, false));
        }
        self.execute(
            "INSERT INTO texts (id, title, words, layout, trees, language, kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![text.id, text.title, text.words, text.layout, text.trees, text.language, text.kind],
        )?;
        let n = self.db.last_insert_rowid();
        self.execute(
            "INSERT INTO search (rowid, title, words) VALUES (?1, ?2, ?3)",
            params![n, text.title, text.words],
        )?;
        self.put_signature(n, &text.signature)?;
        Ok((n, true))
    }

    fn put_appearance(&self, story: &StoryRow, text: i64) -> rusqlite::Result<bool> {
        let row = &story.appearance;
        let new = self.execute(
            "INSERT INTO appearances (id, text, source_id, source, url, published, day, published_source, agency, \
             section, byline, tags) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
             ON CONFLICT (id) DO NOTHING",
            params![
                row.id,
                text,
                row.source_id,
                row.source,
                row.url,
                row.published,
                row.day,
                row.published_source,
                row.agency,
                row.section,
                row.byline,
                row.tags
            ],
        )?;
        Ok(new > 0)
    }

    fn put_coding(&self, text: i64, day: Option<&str>, coding: &CodingRows, pack: PackKey) -> rusqlite::Result<bool> {
        let sentences = i64::try_from(coding.sentences).unwrap_or(i64::MAX);
        let new = self.execute(
            "INSERT INTO codings (text, day, pack, outcome, sentences) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (text, ifnull(day, '')) DO NOTHING",
            params![text, day, pack.0, coding.outcome.as_str(), sentences],
        )?;
        if new > 0 {
            let n = self.db.last_insert_rowid();
            self.put_events(n, coding)?;
            self.to_be_summed(n)?;
        }
        Ok(new > 0)
    }

    /// The quotes, and then the events that stand in them.
    pub(crate) fn put_events(&self, coding: i64, rows: &CodingRows) -> rusqlite::Result<()> {
        let mut quotes: Vec<(&str, i64)> = Vec::with_capacity(rows.quotes.len());
        for quote in &rows.quotes {
            self.execute(&QUOTE, keyed(coding, &quote.values))?;
            quotes.push((&quote.id, self.db.last_insert_rowid()));
        }
        rows.events.iter().try_for_each(|event| self.put_event(coding, event, &quotes))
    }

    fn put_event(&self, coding: i64, row: &EventRow, quotes: &[(&str, i64)]) -> rusqlite::Result<()> {
        self.execute(&EVENT, keyed(coding, &row.values))?;
        let event = self.db.last_insert_rowid();
        for party in &row.parties {
            self.execute(&PARTY, keyed(event, party))?;
        }
        for dyad in &row.dyads {
            self.execute(&DYAD, keyed(event, dyad))?;
        }
        for count in &row.counts {
            self.execute(&COUNT, keyed(event, count))?;
        }
        for mark in &row.marks {
            self.execute("INSERT OR IGNORE INTO marks (event, mark) VALUES (?1, ?2)", params![event, mark])?;
        }
        let in_quotes = row.attribution.iter().filter_map(|id| quotes.iter().find(|(quote, _)| quote == id));
        for (depth, (_, quote)) in (0i64..).zip(in_quotes) {
            self.execute(
                "INSERT INTO attributions (event, depth, quote) VALUES (?1, ?2, ?3)",
                params![event, depth, quote],
            )?;
        }
        Ok(())
    }

    /// Notes a problem; `false` where it was noted before.
    ///
    /// # Errors
    /// The archive cannot be written.
    pub fn note(&self, problem: &ProblemRow) -> Result<bool, ArchiveError> {
        let noted = self.execute(
            "INSERT INTO problems (input, line, kind, reason) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (input, ifnull(line, 0), reason) DO NOTHING",
            params![
                problem.input,
                problem.line.and_then(|line| i64::try_from(line).ok()),
                problem.kind.as_str(),
                problem.reason
            ],
        );
        self.told(noted).map(|new| new > 0)
    }

    fn execute(&self, statement: &str, values: impl Params) -> rusqlite::Result<usize> {
        self.db.prepare_cached(statement)?.execute(values)
    }
}

/// The values of a row after the key of the one that it hangs on.
fn keyed(key: i64, values: &[Value]) -> impl Params {
    params_from_iter(std::iter::once(Value::Integer(key)).chain(values.iter().cloned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::testing::event;
    use crate::runs::PackRow;
    use nuncio_export::{CodedEvents, MutualEvents};
    use nuncio_text::{Span, Story};

    fn story(number: usize) -> StoryRow {
        let words = format!("bombed {number} {}", "again and again ".repeat(200));
        let story = Story::plain(format!("s{number}"), words, vec![Span::new(0, 6)]);
        StoryRow::of(&story, story.text_id(), None)
    }

    fn coding(id: &str) -> CodingRows {
        CodingRows::of(CodedEvents { events: &[event(id)], quotes: &[], mutual: &MutualEvents::default() }, 1)
    }

    fn archive() -> (tempfile::TempDir, Archive, PackKey) {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::create(&folder.path().join("news.db")).unwrap();
        let row =
            PackRow { name: "en-2026.11".to_owned(), hash: "h".to_owned(), program: "nuncio 0".to_owned(), schema: 1 };
        let pack = archive.pack(&row).unwrap();
        assert_eq!(archive.pack(&row).unwrap(), pack, "a pack has one row");
        (folder, archive, pack)
    }

    #[test]
    fn what_is_there_is_not_written_again() {
        let (_folder, archive, pack) = archive();
        let first = archive.put(&story(1), Some(&coding("a")), pack).unwrap();
        assert_eq!(first, Written { text: true, appearance: true, coding: true, events: 1 });
        assert_eq!(archive.put(&story(1), Some(&coding("a")), pack).unwrap(), Written::default());
    }

    #[test]
    fn where_there_is_no_room_the_transaction_goes_and_the_rest_stays() {
        let (_folder, archive, pack) = archive();
        archive.put(&story(0), Some(&coding("e0")), pack).unwrap();
        archive.limit_pages(80).unwrap();
        archive.begin().unwrap();
        let full = (1..1000).find_map(|n| archive.put(&story(n), Some(&coding(&format!("e{n}"))), pack).err()).unwrap();
        assert!(full.is_full(), "{full}");
        archive.roll_back();
        let checked = archive.check(|_| ()).unwrap();
        assert_eq!((checked.texts, checked.found), (1, 0), "{:?}", checked.faults);
    }

    #[test]
    fn a_problem_is_noted_once() {
        let (_folder, archive, _) = archive();
        let problem = ProblemRow {
            input: "a.txt".to_owned(),
            line: None,
            kind: crate::ProblemKind::Unreadable,
            reason: "it is empty".to_owned(),
        };
        assert!(archive.note(&problem).unwrap());
        assert!(!archive.note(&problem).unwrap());
        assert!(archive.note(&ProblemRow { line: Some(3), ..problem }).unwrap());
    }
}
