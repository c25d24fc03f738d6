//! Reading back: the texts as stories to code again, and an appearance's records as they were coded.

use jiff::civil::{Date, Time};
use nuncio_text::{Published, PublishedSource, Story};
use rusqlite::{Row, params};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::layout::Layout;
use crate::record::{AppearanceHead, source_name};

/// A text with the days of publication for which it is coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredText {
    /// The text's row.
    pub n: i64,
    /// The text as a story, of which nothing is known but its words and where they stand.
    pub story: Story,
    /// Trees that were made elsewhere, as CoNLL-U.
    pub trees: Option<String>,
}

/// An appearance, in the order in which they were added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAppearance {
    /// The appearance's row.
    pub n: i64,
    /// The appearance's id.
    pub id: String,
    /// The row of its coding.
    coding: i64,
    /// What its records tell of it.
    pub head: AppearanceHead,
}

impl Archive {
    /// Calls `out` with every text, in the order in which they were added; memory holds one.
    ///
    /// # Errors
    /// The archive cannot be read, or `out` fails.
    pub fn each_text<E: From<ArchiveError>>(&self, mut out: impl FnMut(StoredText) -> Result<(), E>) -> Result<(), E> {
        let mut texts =
            self.told(self.db.prepare("SELECT n, id, title, words, layout, trees FROM texts ORDER BY n"))?;
        let mut rows = self.told(texts.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            out(self.told(stored_text(row))?)?;
        }
        Ok(())
    }

    /// Calls `out` with every appearance that was coded, in the order in which they were added.
    ///
    /// # Errors
    /// The archive cannot be read, or `out` fails.
    pub fn each_appearance<E: From<ArchiveError>>(
        &self,
        mut out: impl FnMut(StoredAppearance) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut found = self.told(self.db.prepare(
            "SELECT a.n, a.id, c.n, p.schema, t.id, a.source_id, a.published, a.published_source FROM appearances a \
             JOIN texts t ON t.n = a.text JOIN codings c ON c.text = a.text AND ifnull(c.day, '') = ifnull(a.day, '') \
             JOIN packs p ON p.n = c.pack ORDER BY a.n",
        ))?;
        let mut rows = self.told(found.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            out(self.told(appearance(row))?)?;
        }
        Ok(())
    }

    /// The records of an appearance as `nuncio code` writes them: its events, and then the quotes that they stand in, a line
    /// each.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn records(&self, appearance: &StoredAppearance) -> Result<String, ArchiveError> {
        self.told(self.lines(appearance))
    }

    fn lines(&self, appearance: &StoredAppearance) -> rusqlite::Result<String> {
        let mut lines = String::new();
        let mut push = |line: String| {
            lines.push_str(&line);
            lines.push('\n');
        };
        let mut events = self.db.prepare_cached("SELECT id, record FROM events WHERE coding = ?1 ORDER BY n")?;
        let mut rows = events.query([appearance.coding])?;
        while let Some(row) = rows.next()? {
            push(appearance.head.event(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?));
        }
        let mut quotes = self.db.prepare_cached(
            "SELECT id, record FROM quotes WHERE coding = ?1 \
             AND EXISTS (SELECT 1 FROM attributions WHERE quote = quotes.n) ORDER BY n",
        )?;
        let mut rows = quotes.query([appearance.coding])?;
        while let Some(row) = rows.next()? {
            push(appearance.head.quote(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?));
        }
        Ok(lines)
    }

    /// The days of publication for which a text is coded, in order; `None` is an unknown one.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn days(&self, text: &StoredText) -> Result<Vec<Option<Published>>, ArchiveError> {
        let days = || -> rusqlite::Result<Vec<Option<Published>>> {
            let mut days = self.db.prepare_cached("SELECT day FROM codings WHERE text = ?1 ORDER BY n")?;
            let days = days.query_map(params![text.n], |row| row.get::<_, Option<String>>(0))?;
            days.map(|day| day.map(|day| published(day.as_deref(), None))).collect()
        };
        self.told(days())
    }
}

pub(crate) fn stored_text(row: &Row<'_>) -> rusqlite::Result<StoredText> {
    let (words, layout): (String, String) = (row.get(3)?, row.get(4)?);
    let layout: Layout = serde_json::from_str(&layout)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(4, rusqlite::types::Type::Text, Box::new(error)))?;
    let story = Story {
        title: layout.title(row.get(2)?, &words),
        dateline: layout.dateline(&words),
        ..Story::plain(row.get::<_, String>(1)?, "", layout.body(&words))
    };
    Ok(StoredText { n: row.get(0)?, story: Story { text: words, ..story }, trees: row.get(5)? })
}

fn appearance(row: &Row<'_>) -> rusqlite::Result<StoredAppearance> {
    let head = AppearanceHead {
        schema: row.get(3)?,
        text: row.get(4)?,
        source_id: row.get(5)?,
        published: row.get(6)?,
        published_source: row.get(7)?,
    };
    Ok(StoredAppearance { n: row.get(0)?, id: row.get(1)?, coding: row.get(2)?, head })
}

/// A date of publication as records write it.
pub(crate) fn published(written: Option<&str>, source: Option<&str>) -> Option<Published> {
    let written = written?;
    let date: Date = written.get(..10)?.parse().ok()?;
    let time: Option<Time> = written.get(11..).and_then(|time| time.parse().ok());
    let sources = [
        PublishedSource::Field,
        PublishedSource::JsonLd,
        PublishedSource::Meta,
        PublishedSource::Time,
        PublishedSource::Page,
        PublishedSource::Dateline,
    ];
    let told_by = sources.into_iter().find(|&told_by| Some(source_name(told_by).as_str()) == source);
    Some(Published { date, time, source: told_by.unwrap_or(PublishedSource::Given) })
}
