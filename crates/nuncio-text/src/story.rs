//! The story: the stored words of a report with what is known of its publication.

use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::span::{Byte, Span};

/// Which words of a story a span points into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Zone {
    /// The headline. Where the input had a title field of its own, spans count bytes of that field; else of the text.
    Title,
    /// The report itself; spans count bytes of the stored text.
    Body,
}

/// Where a story's headline stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// In the stored text, as on a page that begins with its headline.
    Within(Span<Byte>),
    /// In a field of its own beside the text.
    Apart(String),
}

/// When a story was published, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// The day, as the source gives it.
    pub date: Date,
    /// The time of day, where the source gives one.
    pub time: Option<Time>,
    /// What told us.
    pub source: PublishedSource,
}

/// What a publication date was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PublishedSource {
    /// A field of the record, such as `published`.
    Field,
    /// A date line of the page.
    Page,
    /// The dateline of the report (`SEOUL, June 18 (Reuters) -`), completed by nothing else than itself.
    Dateline,
    /// The command line.
    Given,
}

/// The opening of a wire report: `SEOUL, June 18 (Reuters) -`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dateline {
    /// The whole dateline with its dash; the report begins after it.
    pub span: Span<Byte>,
    /// The place it names.
    pub place: Option<Span<Byte>>,
    /// The agency in brackets.
    pub agency: Option<Span<Byte>>,
}

/// A text with the metadata of one appearance.
#[derive(Clone, Debug)]
pub struct Story {
    /// What the input called it: the `id` field, or the file's name.
    pub source_id: String,
    /// The stored text, whole, as UTF-8. Every body span counts its bytes.
    pub text: String,
    /// The headline.
    pub title: Option<Title>,
    /// The paragraphs of the report, without title, furniture, byline and dateline; in order, none overlapping.
    pub body: Vec<Span<Byte>>,
    /// When it was published.
    pub published: Option<Published>,
    /// The dateline of the report.
    pub dateline: Option<Dateline>,
    /// News agency (`Reuters`).
    pub agency: Option<String>,
    /// Section of the paper (`World News`).
    pub section: Option<String>,
    /// Keywords of the page.
    pub tags: Vec<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Outlet, as the input names it.
    pub source: Option<String>,
    /// Address, as the input names it.
    pub url: Option<String>,
}

impl Story {
    /// The words that spans of `zone` point into.
    #[must_use]
    pub fn words(&self, zone: Zone) -> &str {
        match (zone, &self.title) {
            (Zone::Title, Some(Title::Apart(title))) => title,
            _ => &self.text,
        }
    }

    /// The span of the headline in the words of [`Zone::Title`].
    #[must_use]
    pub fn title_span(&self) -> Option<Span<Byte>> {
        match self.title.as_ref()? {
            Title::Within(span) => Some(*span),
            Title::Apart(title) => Some(Span::new(0, title.len())),
        }
    }

    /// The headline's words.
    #[must_use]
    pub fn headline(&self) -> Option<&str> {
        self.title_span()?.of(self.words(Zone::Title))
    }

    /// The text's id: a hash of the stored words (title apart, then text), 16 hexadecimal digits.
    #[must_use]
    pub fn text_id(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        if let Some(Title::Apart(title)) = &self.title {
            hasher.update(title.as_bytes());
            hasher.update(b"\0");
        }
        hasher.update(self.text.as_bytes());
        hasher.finalize().to_hex()[..16].to_owned()
    }
}
