//! The story: the stored words of a report with what is known of its publication.

use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::dates::{Day, Moment};
use crate::kind::{self, StoryKind};
use crate::language::{self, Language, LanguageCode};
use crate::page::{self, Page};
use crate::span::{Byte, Span};
use crate::words::PageWords;

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
    /// The JSON-LD of an HTML page.
    #[serde(rename = "json-ld")]
    JsonLd,
    /// A `<meta>` of an HTML page.
    Meta,
    /// A `<time>` of an HTML page.
    Time,
    /// A date line of the page.
    Page,
    /// The dateline of the report (`SEOUL, June 18 (Reuters) -`), completed by nothing else than itself.
    Dateline,
    /// An item of a feed.
    Feed,
    /// The head of a NITF file.
    Nitf,
    /// The head of a NewsML item.
    NewsMl,
    /// The command line.
    Given,
    /// The day on which a crawler fetched the page, which is no day of publication but not long after one, as a rule; where
    /// nothing else tells.
    Crawl,
}

/// The opening of a wire report: `SEOUL, June 18 (Reuters) -`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dateline {
    /// The whole dateline with its dash; the report begins after it.
    pub span: Span<Byte>,
    /// The place it names, with the country or state after it: `BAGHDAD, Iraq`, `JERUSALEM/GAZA`.
    pub place: Option<Span<Byte>>,
    /// The agency in brackets, without them.
    pub agency: Option<Span<Byte>>,
    /// The words of its date.
    pub date: Option<Span<Byte>>,
    /// The day they name, seldom with a year.
    pub day: Option<Day>,
}

/// A text with the metadata of one appearance.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// What kind of article it is, where the input tells.
    pub kind: Option<StoryKind>,
    /// The language that the input says it is in; [`Story::language`] has the last word.
    pub declared_language: Option<LanguageCode>,
}

impl Story {
    /// A text with the paragraphs of its report, of which nothing else is known.
    #[must_use]
    pub fn plain(source_id: impl Into<String>, text: impl Into<String>, body: Vec<Span<Byte>>) -> Self {
        Story {
            source_id: source_id.into(),
            text: text.into(),
            title: None,
            body,
            published: None,
            dateline: None,
            agency: None,
            section: None,
            tags: Vec::new(),
            byline: None,
            source: None,
            url: None,
            kind: None,
            declared_language: None,
        }
    }

    /// The story that stands on a page: `text` is stored as it is, and what is furniture in it becomes fields.
    ///
    /// `title` is the headline where the input has it beside the text; copies of it in the text are left out of the body.
    /// No text is refused: a blank one has no body.
    #[must_use]
    pub fn from_page(source_id: String, text: String, title: Option<String>, words: &PageWords) -> Story {
        let title = title.filter(|title| !title.trim().is_empty());
        let page = page::take_apart(&text, title.as_deref(), words);
        let quote = |range: &std::ops::Range<usize>| text[range.clone()].to_owned();
        let (agency, section, byline) = (&page.agency, &page.section, &page.byline);
        let mut story = Story {
            source_id,
            agency: agency.as_ref().map(quote),
            section: section.as_ref().map(quote),
            byline: byline.as_ref().map(quote),
            tags: page.tags.iter().map(quote).collect(),
            source: page.source.as_ref().map(quote),
            url: page.url.as_ref().map(quote),
            published: published(&page),
            dateline: dateline(&page),
            body: page.body.iter().cloned().map(span).collect(),
            title: title.map(Title::Apart).or_else(|| page.title.map(|range| Title::Within(span(range)))),
            text,
            kind: None,
            declared_language: None,
        };
        story.settle_kind(words);
        story
    }

    /// The story's language, as its words show or, where they do not, as its source declares; `None` where neither tells.
    /// `words` are those of the pack. A short text that tells nothing is English to those who must decide.
    #[must_use]
    pub fn language(&self, words: &PageWords) -> Option<Language> {
        language::of(self, words)
    }

    /// Finds the kind of article where the input does not name it: by the section, the headline's label, the address.
    pub(crate) fn settle_kind(&mut self, words: &PageWords) {
        let section = || self.section.as_deref().and_then(|section| kind::of_genre(section, words));
        let headline = || self.headline().and_then(|headline| kind::of_headline(headline, words));
        let address = || self.url.as_deref().and_then(|url| kind::of_address(url, words));
        self.kind = self.kind.or_else(section).or_else(headline).or_else(address);
    }

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

fn span(range: std::ops::Range<usize>) -> Span<Byte> {
    Span::new(range.start, range.end)
}

/// When the page was published: by its date line, else by its dateline where that has a year.
fn published(page: &Page) -> Option<Published> {
    let of = |moment: Moment, source| Published { date: moment.date, time: moment.time, source };
    page.published.map(|moment| of(moment, PublishedSource::Page)).or_else(|| {
        let (day, _) = page.dateline.as_ref()?.day.as_ref()?;
        Some(of(Moment { date: day.date()?, time: None }, PublishedSource::Dateline))
    })
}

fn dateline(page: &Page) -> Option<Dateline> {
    let found = page.dateline.as_ref()?;
    let of = |range: &Option<std::ops::Range<usize>>| range.clone().map(span);
    Some(Dateline {
        span: span(found.whole.clone()),
        place: of(&found.place),
        agency: of(&found.agency),
        date: found.day.as_ref().map(|(_, range)| span(range.clone())),
        day: found.day.as_ref().map(|(day, _)| *day),
    })
}
