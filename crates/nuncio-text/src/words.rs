//! The words by which a page's furniture, dates and signatures are known, read from the pack.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

use thiserror::Error;

use crate::kind::StoryKind;
use crate::pack::PackFiles;

/// Path of the table inside a pack.
const PATH: &str = "text/page.tsv";

/// The English table, so that a reader works without a pack at hand.
static ENGLISH: LazyLock<Arc<PageWords>> =
    LazyLock::new(|| Arc::new(PageWords::read(include_str!("../../../packs/en/text/page.tsv")).unwrap_or_default()));

/// What a labelled line of a page gives (`Section: Asia`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Title,
    Byline,
    Section,
    Tags,
    Agency,
    Source,
    Url,
    /// Known, and no part of the report.
    Nothing,
}

/// A line of the table that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("text/page.tsv, line {line}: {what}")]
pub struct WordsError {
    line: usize,
    what: String,
}

/// Words of pages and datelines: months, agencies, sections, labels. Data, from `text/page.tsv` of a pack.
#[derive(Clone, Debug, Default)]
pub struct PageWords {
    months: HashMap<String, i8>,
    labels: HashMap<String, Label>,
    /// Openings of a date line; `true` where the date is of a later change.
    dated: Vec<(String, bool)>,
    bylines: Vec<String>,
    drop_starts: Vec<String>,
    genres: HashMap<String, StoryKind>,
    /// What closes an item of a feed; `true` where its whole line is no part of the report.
    feed_tails: Vec<(String, bool)>,
    sets: HashMap<&'static str, HashSet<String>>,
}

impl PageWords {
    /// The words of English pages that this crate carries, the same as in the default pack.
    #[must_use]
    pub fn english() -> Arc<PageWords> {
        Arc::clone(&ENGLISH)
    }

    /// The words of a pack, or `None` where it has no such table.
    ///
    /// # Errors
    /// A line that is not `kind<TAB>words<TAB>value`, or a kind or value that is not known.
    pub fn from_pack(pack: &PackFiles) -> Result<Option<PageWords>, WordsError> {
        pack.bytes(PATH).map(|bytes| Self::read(&String::from_utf8_lossy(bytes))).transpose()
    }

    /// Reads a table. The first line that is no comment names the columns.
    ///
    /// # Errors
    /// As [`PageWords::from_pack`].
    pub fn read(table: &str) -> Result<PageWords, WordsError> {
        let mut words = PageWords::default();
        let rows = table.lines().enumerate().filter(|(_, row)| !row.is_empty() && !row.starts_with('#'));
        for (index, row) in rows.skip(1) {
            words.add(row).map_err(|what| WordsError { line: index + 1, what })?;
        }
        // Longest first, so that `published on` is tried before `published`.
        words.dated.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.cmp(b)));
        words.bylines.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        Ok(words)
    }

    fn add(&mut self, row: &str) -> Result<(), String> {
        let mut columns = row.split('\t');
        let (Some(kind), Some(phrase), Some(value), None) =
            (columns.next(), columns.next(), columns.next(), columns.next())
        else {
            return Err("three columns are wanted: kind, words, value".to_owned());
        };
        let phrase = phrase.to_lowercase();
        match kind {
            "month" => {
                let month: i8 = value.parse().map_err(|_| format!("`{value}` is no number of a month"))?;
                self.months.insert(phrase, month);
            }
            "label" => {
                self.labels.insert(phrase, label(value)?);
            }
            "dated" => self.dated.push((phrase, later(value)?)),
            "byline" => self.bylines.push(phrase),
            "genre" => {
                let kind = StoryKind::parse(value).ok_or_else(|| format!("`{value}` is no kind of article"))?;
                self.genres.insert(phrase, kind);
            }
            "feed-tail" => self.feed_tails.push((phrase, whole_line(value)?)),
            "drop-start" => self.drop_starts.push(phrase),
            _ => {
                let set = SETS.iter().find(|set| **set == kind).ok_or_else(|| format!("`{kind}` is no kind"))?;
                self.sets.entry(set).or_default().insert(phrase);
            }
        }
        Ok(())
    }

    /// Number of the month that `word` (lower case) names.
    pub(crate) fn month(&self, word: &str) -> Option<i8> {
        self.months.get(word).copied()
    }

    /// Whether `word` (lower case) is a weekday.
    pub(crate) fn is_weekday(&self, word: &str) -> bool {
        self.has("weekday", word)
    }

    /// Whether `word` (lower case) names a time zone.
    pub(crate) fn is_zone(&self, word: &str) -> bool {
        self.has("zone", word)
    }

    /// Whether `words` sign an agency.
    pub(crate) fn is_agency(&self, words: &str) -> bool {
        self.has("agency", &words.to_lowercase())
    }

    /// Whether `words` name a section of a paper.
    pub(crate) fn is_section(&self, words: &str) -> bool {
        self.has("section", &words.to_lowercase())
    }

    /// Whether a line is known to be no part of a report.
    pub(crate) fn is_dropped(&self, line: &str) -> bool {
        let line = line.to_lowercase();
        self.has("drop", &line) || self.drop_starts.iter().any(|start| line.starts_with(start.as_str()))
    }

    /// What closes an item of a feed, in lower case; `true` where its whole line is no part of the report.
    pub(crate) fn feed_tails(&self) -> &[(String, bool)] {
        &self.feed_tails
    }

    /// The kind of article that a genre or a section (lower case, single spaces) is of.
    pub(crate) fn genre(&self, words: &str) -> Option<StoryKind> {
        self.genres.get(words).copied()
    }

    /// Whether `word` (lower case) is one that an English text of any kind is full of, and others are not.
    pub(crate) fn is_common(&self, word: &str) -> bool {
        self.has("common", word)
    }

    /// Whether `words` stand where a place would and are none.
    pub(crate) fn is_no_place(&self, words: &str) -> bool {
        self.has("no-place", &words.to_lowercase())
    }

    /// What the label `words` gives.
    pub(crate) fn label(&self, words: &str) -> Option<Label> {
        self.labels.get(&words.to_lowercase()).copied()
    }

    /// Openings of date lines in lower case, the longest first; `true` = the date of a later change.
    pub(crate) fn dated(&self) -> &[(String, bool)] {
        &self.dated
    }

    /// Openings of bylines in lower case, the longest first.
    pub(crate) fn bylines(&self) -> &[String] {
        &self.bylines
    }

    fn has(&self, set: &'static str, words: &str) -> bool {
        self.sets.get(set).is_some_and(|set| set.contains(words))
    }
}

/// Kinds that are plain sets of words.
const SETS: [&str; 7] = ["weekday", "zone", "agency", "section", "drop", "no-place", "common"];

fn label(value: &str) -> Result<Label, String> {
    Ok(match value {
        "title" => Label::Title,
        "byline" => Label::Byline,
        "section" => Label::Section,
        "tags" => Label::Tags,
        "agency" => Label::Agency,
        "source" => Label::Source,
        "url" => Label::Url,
        "none" => Label::Nothing,
        _ => return Err(format!("`{value}` is no field")),
    })
}

fn whole_line(value: &str) -> Result<bool, String> {
    match value {
        "line" => Ok(true),
        "rest" => Ok(false),
        _ => Err(format!("`{value}` is neither `line` nor `rest`")),
    }
}

fn later(value: &str) -> Result<bool, String> {
    match value {
        "first" => Ok(false),
        "later" => Ok(true),
        _ => Err(format!("`{value}` is neither `first` nor `later`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_english_pack_reads() {
        let words = PageWords::read(include_str!("../../../packs/en/text/page.tsv")).expect("a good table");
        assert_eq!(words.month("sept"), Some(9));
        assert!(words.is_agency("REUTERS") && words.is_section("world news"));
    }

    #[test]
    fn a_bad_line_is_named() {
        let error = PageWords::read("kind\twords\tvalue\nmonth\tjune\tsix\n").expect_err("a bad month");
        assert_eq!(error.to_string(), "text/page.tsv, line 2: `six` is no number of a month");
        assert!(PageWords::read("kind\twords\tvalue\ncolour\tred\t.\n").is_err());
        assert!(PageWords::read("kind\twords\tvalue\nmonth\n").is_err());
    }
}
