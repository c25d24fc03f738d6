//! Records without their appearance: one coding serves forty outlets, and each gets back its own records, byte for byte.
//!
//! The fields of a record that tell where it comes from stand first and differ between appearances. They are cut off when a
//! record is stored and written anew when it is read.

use nuncio_coder::{Event, Quote};
use nuncio_text::PublishedSource;
use rusqlite::Row;
use serde::Serialize;

const PUBLISHED_SOURCES: [PublishedSource; 11] = [
    PublishedSource::Field,
    PublishedSource::JsonLd,
    PublishedSource::Meta,
    PublishedSource::Time,
    PublishedSource::Page,
    PublishedSource::Dateline,
    PublishedSource::Feed,
    PublishedSource::Nitf,
    PublishedSource::NewsMl,
    PublishedSource::Given,
    PublishedSource::Crawl,
];

/// The columns of an [`AppearanceHead`], of a pack `p`, a text `t` and an appearance `a`.
pub(crate) const HEAD_COLUMNS: &str = "p.schema, t.id, a.source_id, a.published, a.published_source";

/// The first fields of an event record, in their order.
#[derive(Serialize)]
struct EventHead<'a> {
    schema: u32,
    record: &'static str,
    id: &'a str,
    text: &'a str,
    source_id: &'a str,
    published: Option<&'a str>,
    published_source: Option<&'a str>,
}

/// The first fields of a quote record, in their order.
#[derive(Serialize)]
struct QuoteHead<'a> {
    schema: u32,
    record: &'static str,
    id: &'a str,
    text: &'a str,
    source_id: &'a str,
}

/// What records tell of the appearance that they are read for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppearanceHead {
    /// Version of the records' layout.
    pub schema: u32,
    /// The text's id.
    pub text: String,
    /// What the input called the story.
    pub source_id: String,
    /// When it was published.
    pub published: Option<String>,
    /// What told it.
    pub published_source: Option<String>,
}

impl AppearanceHead {
    /// From a row that has [`HEAD_COLUMNS`] from a column on.
    pub(crate) fn of_row(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(AppearanceHead {
            schema: row.get(first)?,
            text: row.get(first + 1)?,
            source_id: row.get(first + 2)?,
            published: row.get(first + 3)?,
            published_source: row.get(first + 4)?,
        })
    }

    /// An event's whole record from the stored part.
    #[must_use]
    pub fn event(&self, id: &str, stored: &str) -> String {
        let head = EventHead {
            schema: self.schema,
            record: "event",
            id,
            text: &self.text,
            source_id: &self.source_id,
            published: self.published.as_deref(),
            published_source: self.published_source.as_deref(),
        };
        join(&head, stored)
    }

    /// A quote's whole record from the stored part.
    #[must_use]
    pub fn quote(&self, id: &str, stored: &str) -> String {
        let head = QuoteHead { schema: self.schema, record: "quote", id, text: &self.text, source_id: &self.source_id };
        join(&head, stored)
    }
}

/// The part of an event's record that is the same in every appearance.
pub(crate) fn of_event(event: &Event) -> String {
    let source = event.published_source.map(source_name);
    let head = EventHead {
        schema: event.schema,
        record: event.record,
        id: &event.id,
        text: &event.text,
        source_id: &event.source_id,
        published: event.published.as_deref(),
        published_source: source.as_deref(),
    };
    split(&head, event)
}

/// The part of a quote's record that is the same in every appearance.
pub(crate) fn of_quote(quote: &Quote) -> String {
    let head = QuoteHead {
        schema: quote.schema,
        record: quote.record,
        id: &quote.id,
        text: &quote.text,
        source_id: &quote.source_id,
    };
    split(&head, quote)
}

/// A source of publication dates as records name it.
pub(crate) fn source_name(source: PublishedSource) -> String {
    word(&source)
}

/// The source of publication dates that records call so.
pub(crate) fn published_source(name: &str) -> Option<PublishedSource> {
    PUBLISHED_SOURCES.into_iter().find(|source| source_name(*source) == name)
}

/// What an enumeration is called in records.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A value as JSON. Records have no maps with keys that JSON cannot write, so that there is always one.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A record without its head. One whose head is another is kept whole, and given back as it is.
fn split(head: &impl Serialize, record: &impl Serialize) -> String {
    let (head, record) = (json(head), json(record));
    match record.strip_prefix(head.trim_end_matches('}')).and_then(|rest| rest.strip_prefix(',')) {
        Some(rest) => format!("{{{rest}"),
        None => record,
    }
}

fn join(head: &impl Serialize, stored: &str) -> String {
    if stored.starts_with("{\"schema\":") {
        return stored.to_owned();
    }
    let head = json(head);
    let rest = stored.strip_prefix('{').unwrap_or(stored);
    format!("{},{rest}", head.trim_end_matches('}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::testing;

    #[test]
    fn a_record_is_given_back_byte_for_byte() {
        let event = testing::event("e1");
        let head = testing::head(&event);
        let stored = of_event(&event);
        assert!(stored.starts_with("{\"zone\":"), "{stored}");
        assert_eq!(head.event("e1", &stored), json(&event));
    }

    #[test]
    fn another_appearance_has_its_own_head() {
        let event = testing::event("e1");
        let head = AppearanceHead { source_id: "b \"}".to_owned(), published: None, ..testing::head(&event) };
        let other = Event { source_id: "b \"}".to_owned(), published: None, ..event.clone() };
        assert_eq!(head.event("e1", &of_event(&event)), json(&other));
    }
}
