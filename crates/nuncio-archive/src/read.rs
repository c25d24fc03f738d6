//! Reading back: the texts as stories to code again, and an appearance's records as they were coded.

use jiff::civil::{Date, Time};
use nuncio_text::{LanguageCode, Published, PublishedSource, Story, StoryKind};
use rusqlite::{Row, params};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::layout::Layout;
use crate::record::{AppearanceHead, HEAD_COLUMNS, published_source};

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
    /// The row of its text.
    text: i64,
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
        let mut texts = self
            .told(self.db.prepare("SELECT n, id, title, words, layout, trees, language, kind FROM texts ORDER BY n"))?;
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
        let mut found = self.told(self.db.prepare(&format!(
            "SELECT a.n, a.id, t.n, c.n, {HEAD_COLUMNS} FROM appearances a JOIN texts t ON t.n = a.text \
             JOIN codings c ON c.text = a.text AND ifnull(c.day, '') = ifnull(a.day, '') \
             JOIN packs p ON p.n = c.pack ORDER BY a.n",
        )))?;
        let mut rows = self.told(found.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            out(self.told(appearance(row))?)?;
        }
        Ok(())
    }

    /// The records of an appearance as `nuncio code` writes them: its events, and then the quotes that they point to, a line
    /// each.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn records(&self, appearance: &StoredAppearance) -> Result<String, ArchiveError> {
        let found = || {
            let mut events = self.db.prepare_cached("SELECT n FROM events WHERE coding = ?1 ORDER BY n")?;
            let events = events.query_map([appearance.coding], |row| row.get(0))?;
            self.found(
                appearance.head.clone(),
                (appearance.n, appearance.text),
                &events.collect::<rusqlite::Result<Vec<i64>>>()?,
            )
        };
        self.told(found()).map(|found| found.lines())
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

/// A text from the columns `n`, `id`, `title`, `words`, `layout`, `trees`, `language`, `kind`, in this order.
pub(crate) fn stored_text(row: &Row<'_>) -> rusqlite::Result<StoredText> {
    let (words, layout): (String, String) = (row.get(3)?, row.get(4)?);
    let layout: Layout = serde_json::from_str(&layout)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(4, rusqlite::types::Type::Text, Box::new(error)))?;
    let (language, kind): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
    let story = Story {
        title: layout.title(row.get(2)?, &words),
        dateline: layout.dateline(&words),
        // Words that show their language have the last word again.
        declared_language: language.as_deref().and_then(LanguageCode::parse),
        kind: kind.as_deref().and_then(StoryKind::parse),
        ..Story::plain(row.get::<_, String>(1)?, "", layout.body(&words))
    };
    Ok(StoredText { n: row.get(0)?, story: Story { text: words, ..story }, trees: row.get(5)? })
}

fn appearance(row: &Row<'_>) -> rusqlite::Result<StoredAppearance> {
    let head = AppearanceHead::of_row(row, 4)?;
    Ok(StoredAppearance { n: row.get(0)?, id: row.get(1)?, text: row.get(2)?, coding: row.get(3)?, head })
}

/// A date of publication as records write it.
pub(crate) fn published(written: Option<&str>, source: Option<&str>) -> Option<Published> {
    let written = written?;
    let date: Date = written.get(..10)?.parse().ok()?;
    let time: Option<Time> = written.get(11..).and_then(|time| time.parse().ok());
    let told_by = source.and_then(published_source);
    Some(Published { date, time, source: told_by.unwrap_or(PublishedSource::Given) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_back_with_what_told_it() {
        let told =
            |source| published(Some("2016-03-08T18:20"), Some(source)).map(|day| (day.time.is_some(), day.source));
        assert_eq!(told("feed"), Some((true, PublishedSource::Feed)));
        assert_eq!(told("crawl"), Some((true, PublishedSource::Crawl)));
        assert_eq!(told("json-ld"), Some((true, PublishedSource::JsonLd)));
        assert_eq!(published(None, Some("feed")), None);
    }
}
