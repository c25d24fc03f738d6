//! Stories and quotes as lists: what a reader of the archive looks through to find a text or a speaker.

use nuncio_text::{Published, Story};
use rusqlite::{OptionalExtension, Row, params, params_from_iter};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::filter::{Conditions, Filter};
use crate::paging::{Cursor, Paged};
use crate::read::{StoredText, published, stored_text};
use crate::record::{AppearanceHead, HEAD_COLUMNS};

/// Characters of the words that a list shows of a story.
const SNIPPET: usize = 200;

/// Which stories are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryFilter {
    /// Words of title or text, in the language of FTS5.
    pub text: Option<String>,
    /// First day of publication.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Outlets.
    pub source: Vec<String>,
    /// Countries of which one takes part in an event of the story.
    pub country: Vec<String>,
}

/// A story of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedStory {
    /// The text's id.
    pub id: String,
    /// The headline.
    pub title: Option<String>,
    /// The outlet.
    pub source: Option<String>,
    /// When it was published.
    pub published: Option<String>,
    /// The day.
    pub day: Option<String>,
    /// Its events.
    pub events: i64,
    /// Some of its words: around those that were looked for, else the first.
    pub snippet: String,
    n: i64,
}

/// A text on its first day of publication, with all that is stored of it.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeStory {
    /// The text, published as it first was.
    pub text: StoredText,
    /// The outlet.
    pub source: Option<String>,
    /// When it was published, as records write it.
    pub published: Option<String>,
    /// Where else it appeared.
    pub appearances: Vec<Appeared>,
    /// Its events, in the order of the text.
    pub events: Vec<Paged>,
    /// Its quotes, as records, in the order of the text.
    pub quotes: Vec<String>,
}

/// An appearance of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appeared {
    /// The appearance's id.
    pub id: String,
    /// What the input called it.
    pub source_id: String,
    /// The outlet.
    pub source: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// When.
    pub published: Option<String>,
    /// The agency.
    pub agency: Option<String>,
    /// The section of the paper.
    pub section: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
}

/// Which quotes are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteFilter {
    /// How the speaker's code begins.
    pub speaker: Vec<String>,
    /// How the code begins of a side of an event that is told in the quote.
    pub about: Vec<String>,
    /// Words of title or text, in the language of FTS5.
    pub text: Option<String>,
    /// First day of publication.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// A quote of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedQuote {
    /// The text's id.
    pub story: String,
    /// The day of publication.
    pub day: Option<String>,
    /// Its record.
    pub record: String,
    /// What is said.
    pub content: String,
    /// The words that its spans count into.
    pub words: String,
    n: i64,
}

/// The first appearance of a coding's text on its day, that an outlet's condition lets through.
fn first(source: Option<String>) -> String {
    let source = source.map(|source| format!(" AND {source}")).unwrap_or_default();
    format!(
        "a.n = (SELECT min(x.n) FROM appearances x WHERE x.text = c.text \
         AND ifnull(x.day, '') = ifnull(c.day, ''){source})"
    )
}

/// Conditions on the days of a column.
fn dated(column: &str, from: &Option<String>, to: &Option<String>, conditions: &mut Conditions<'_>) {
    for (sign, day) in [(">=", from), ("<=", to)] {
        if let Some(day) = day {
            let day = conditions.bind(day.clone());
            conditions.push(format!("{column} {sign} {day}"));
        }
    }
}

impl Archive {
    /// A page of stories, the latest first, each for the first appearance of a day.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn stories(
        &self,
        filter: &StoryFilter,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<(Vec<ListedStory>, Option<Cursor>), ArchiveError> {
        let asked = Filter { text: filter.text.clone(), source: filter.source.clone(), ..Filter::default() };
        let page = |dated_ones: bool, limit: usize| -> rusqlite::Result<Vec<ListedStory>> {
            let mut conditions = asked.conditions(Some(&self.db));
            dated("a.day", &filter.from, &filter.to, &mut conditions);
            if !filter.country.is_empty() {
                let country = conditions.one_of("p.country", &filter.country);
                conditions.push(format!(
                    "EXISTS (SELECT 1 FROM events e JOIN parties p ON p.event = e.n WHERE e.coding = c.n AND {country})"
                ));
            }
            Cursor::after(after, dated_ones, "a.day", "a.n", &mut conditions);
            let source = asked.sources("x.source", &mut conditions);
            conditions.push(first(source));
            let (shown, most) =
                (conditions.bind(SNIPPET as i64), conditions.bind(i64::try_from(limit).unwrap_or(i64::MAX)));
            let statement = format!(
                "SELECT t.id, t.title, a.source, a.published, a.day, \
                 (SELECT count(*) FROM events e WHERE e.coding = c.n), substr(t.words, 1, {shown}), a.n, t.n \
                 FROM appearances a JOIN codings c ON c.text = a.text AND ifnull(c.day, '') = ifnull(a.day, '') \
                 JOIN texts t ON t.n = a.text WHERE {} ORDER BY a.day DESC, a.n DESC LIMIT {most}",
                conditions.joined()
            );
            let mut stories = self.db.prepare_cached(&statement)?;
            let mut around = self.db.prepare_cached(
                "SELECT snippet(search, -1, '', '', '…', 24) FROM search WHERE search MATCH ?1 AND rowid = ?2",
            )?;
            let mut found = Vec::new();
            let mut rows = stories.query(params_from_iter(conditions.values))?;
            while let Some(row) = rows.next()? {
                let mut story = listed(row)?;
                if let Some(words) = &filter.text {
                    let n: i64 = row.get(8)?;
                    let snippet = around.query_row(params![words, n], |row| row.get(0)).optional()?;
                    story.snippet = snippet.unwrap_or(story.snippet);
                }
                found.push(story);
            }
            Ok(found)
        };
        let both = || -> rusqlite::Result<Vec<ListedStory>> {
            let mut found = page(true, limit + 1)?;
            if found.len() <= limit {
                found.extend(page(false, limit + 1 - found.len())?);
            }
            Ok(found)
        };
        let mut found = both().map_err(|error| self.unanswered(&asked, error))?;
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|last| Cursor::new(last.day.clone(), last.n));
        Ok((found, next))
    }

    /// A story by the id of its text, as it was first published.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn whole_story(&self, id: &str) -> Result<Option<WholeStory>, ArchiveError> {
        let Some((text, coding, head, source)) = self.told(self.first_coding(id))? else { return Ok(None) };
        let quotes = || -> rusqlite::Result<Vec<String>> {
            let mut quotes = self.db.prepare_cached("SELECT id, record FROM quotes WHERE coding = ?1 ORDER BY n")?;
            let mut found = Vec::new();
            let mut rows = quotes.query([coding])?;
            while let Some(row) = rows.next()? {
                found.push(head.quote(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?));
            }
            Ok(found)
        };
        let published_on: Option<Published> = published(head.published.as_deref(), head.published_source.as_deref());
        let story = Story { source_id: head.source_id.clone(), published: published_on, ..text.story };
        Ok(Some(WholeStory {
            appearances: self.told(self.appearances(text.n))?,
            events: self.events_of_coding(coding)?,
            quotes: self.told(quotes())?,
            published: head.published.clone(),
            source,
            text: StoredText { story, ..text },
        }))
    }

    #[allow(clippy::type_complexity)] // a row, read in one place
    fn first_coding(&self, id: &str) -> rusqlite::Result<Option<(StoredText, i64, AppearanceHead, Option<String>)>> {
        let statement = format!(
            "SELECT t.n, t.id, t.title, t.words, t.layout, t.trees, t.language, t.kind, c.n, a.source, \
             {HEAD_COLUMNS} FROM texts t JOIN codings c ON c.text = t.n \
             JOIN packs p ON p.n = c.pack JOIN appearances a ON {} WHERE t.id = ?1 \
             ORDER BY ifnull(a.published, '~'), a.n LIMIT 1",
            first(None)
        );
        let row = |row: &Row<'_>| Ok((stored_text(row)?, row.get(8)?, AppearanceHead::of_row(row, 10)?, row.get(9)?));
        self.db.prepare_cached(&statement)?.query_row([id], row).optional()
    }

    fn appearances(&self, text: i64) -> rusqlite::Result<Vec<Appeared>> {
        let mut found = self.db.prepare_cached(
            "SELECT id, source_id, source, url, published, agency, section, byline FROM appearances WHERE text = ?1 \
             ORDER BY ifnull(published, '~'), n",
        )?;
        let appearance = |row: &Row<'_>| {
            Ok(Appeared {
                id: row.get(0)?,
                source_id: row.get(1)?,
                source: row.get(2)?,
                url: row.get(3)?,
                published: row.get(4)?,
                agency: row.get(5)?,
                section: row.get(6)?,
                byline: row.get(7)?,
            })
        };
        found.query_map([text], appearance)?.collect()
    }

    /// A page of quotes, those that were added last first.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn listed_quotes(
        &self,
        filter: &QuoteFilter,
        after: Option<i64>,
        limit: usize,
    ) -> Result<(Vec<ListedQuote>, Option<i64>), ArchiveError> {
        let asked = Filter { text: filter.text.clone(), ..Filter::default() };
        let mut conditions = asked.conditions(Some(&self.db));
        if !filter.speaker.is_empty() {
            let speaker = conditions.begins("q.speaker_code", &filter.speaker);
            conditions.push(speaker);
        }
        if !filter.about.is_empty() {
            let about = conditions.begins("p.code", &filter.about);
            conditions.push(format!(
                "EXISTS (SELECT 1 FROM attributions s JOIN parties p ON p.event = s.event \
                 WHERE s.quote = q.n AND p.part IN ('actor', 'recipient') AND {about})"
            ));
        }
        dated("c.day", &filter.from, &filter.to, &mut conditions);
        if let Some(n) = after {
            let n = conditions.bind(n);
            conditions.push(format!("q.n < {n}"));
        }
        let most = conditions.bind(i64::try_from(limit + 1).unwrap_or(i64::MAX));
        // Only what is asked of them is looked up in other tables: a speaker may have said a great deal.
        let joined = match (&filter.text, &filter.from, &filter.to) {
            (Some(_), ..) => "JOIN codings c ON c.n = q.coding JOIN texts t ON t.n = c.text",
            (None, None, None) => "",
            _ => "JOIN codings c ON c.n = q.coding",
        };
        let statement = format!(
            "SELECT q.n, t.id, c.day, q.id, q.record, p.schema, a.source_id, q.zone, q.content_from, q.content_to, \
             t.title, t.words, json_extract(t.layout, '$.title') IS NULL \
             FROM (SELECT q.n AS found FROM quotes q {joined} WHERE {} ORDER BY q.n DESC LIMIT {most}) CROSS JOIN quotes q ON q.n = found \
             JOIN codings c ON c.n = q.coding JOIN texts t ON t.n = c.text JOIN packs p ON p.n = c.pack \
             JOIN appearances a ON {} ORDER BY q.n DESC",
            conditions.joined(),
            first(None)
        );
        let quotes = || -> rusqlite::Result<Vec<ListedQuote>> {
            self.db.prepare_cached(&statement)?.query_map(params_from_iter(conditions.values), quote)?.collect()
        };
        let mut found = quotes().map_err(|error| self.unanswered(&asked, error))?;
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|last| last.n);
        Ok((found, next))
    }
}

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedStory> {
    Ok(ListedStory {
        id: row.get(0)?,
        title: row.get(1)?,
        source: row.get(2)?,
        published: row.get(3)?,
        day: row.get(4)?,
        events: row.get(5)?,
        snippet: row.get(6)?,
        n: row.get(7)?,
    })
}

fn quote(row: &Row<'_>) -> rusqlite::Result<ListedQuote> {
    let (zone, from, to): (String, i64, i64) = (row.get(7)?, row.get(8)?, row.get(9)?);
    let (title, words): (Option<String>, String) = (row.get(10)?, row.get(11)?);
    let apart: bool = row.get(12)?;
    let words = if zone == "title" && apart { title.unwrap_or_default() } else { words };
    let byte = |at: i64| usize::try_from(at).unwrap_or(usize::MAX);
    let content = words.get(byte(from)..byte(to)).unwrap_or_default().to_owned();
    let head =
        AppearanceHead { schema: row.get(5)?, text: row.get(1)?, source_id: row.get(6)?, ..AppearanceHead::default() };
    let record = head.quote(row.get_ref(3)?.as_str()?, row.get_ref(4)?.as_str()?);
    Ok(ListedQuote { n: row.get(0)?, story: row.get(1)?, day: row.get(2)?, record, content, words })
}
