//! The stories of a crawl: a WARC file, as libraries, archives and open crawls of news keep the pages that they fetched.

mod http;
mod records;

use std::io::Cursor;

use encoding_rs::Encoding;
use jiff::civil::{Date, Time};

use crate::options::{Format, ReadOptions};
use crate::peek::{Peeked, Stream};
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::{Item, Labels, Opened};
use crate::sniff;
use crate::story::{Published, PublishedSource};

use http::Answer;
use records::{Header, Record, Records};

/// The stories of a crawl, page by page; memory holds one page.
pub(crate) struct Crawl {
    records: Records,
    labels: Labels,
    options: ReadOptions,
    page: Option<Page>,
    /// Whether a story or a problem came of it.
    any: bool,
}

/// The stories of one record.
struct Page {
    stories: Box<dyn Iterator<Item = Item> + Send>,
    kind: Kind,
    url: Option<String>,
    fetched: Option<Published>,
}

/// What kind of thing was fetched, as far as it may hold a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Html,
    Text,
    Xml,
    Json,
}

impl Kind {
    /// Of a `Content-Type`; `None` for pictures, scripts and all that holds no report.
    fn of(kind: &str) -> Option<Kind> {
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "text/html" | "application/xhtml+xml" => Some(Kind::Html),
            "text/plain" => Some(Kind::Text),
            "image/svg+xml" => None,
            "application/json" | "text/json" | "application/x-ndjson" | "application/jsonl" => Some(Kind::Json),
            kind if kind.ends_with("/xml") || kind.ends_with("+xml") => Some(Kind::Xml),
            kind if kind.ends_with("+json") => Some(Kind::Json),
            _ => None,
        }
    }

    /// The kind by the bytes themselves, where servers are often wrong: many a feed is sent as a page. XML that is neither news
    /// nor a page, such as the map of a site, holds no report.
    fn settled(self, body: &[u8]) -> Option<Kind> {
        match self {
            Kind::Html | Kind::Xml if sniff::news_in_xml(body).is_some() => Some(Kind::Xml),
            Kind::Xml => sniff::is_page(body).then_some(Kind::Html),
            kind => Some(kind),
        }
    }

    /// A name with the ending that such files have.
    fn file(self) -> &'static str {
        match self {
            Kind::Html => "page.html",
            Kind::Text => "page.txt",
            Kind::Xml => "page.xml",
            Kind::Json => "page.json",
        }
    }

    /// Whether a problem says no more than that the thing is no report: much of a crawl is none, and is not told.
    fn is_no_report(self, problem: &ProblemKind) -> bool {
        use ProblemKind as Is;
        match problem {
            Is::Empty | Is::Blank => true,
            Is::NoText { .. } | Is::TextNotString { .. } | Is::NotRecord { .. } | Is::BrokenJson { .. } => {
                self == Kind::Json
            }
            Is::NoRecord { .. } | Is::OpenRecord => self == Kind::Json,
            _ => false,
        }
    }
}

impl Crawl {
    pub(crate) fn new(input: Peeked<Stream>, labels: Labels, options: &ReadOptions) -> Self {
        // A format that was asked for is that of files, not of what servers send.
        let options = ReadOptions { format: Format::Auto, ..options.clone() };
        Crawl { records: Records::new(input), labels, options, page: None, any: false }
    }

    /// Reads the next record that may hold a report. `None` at the end.
    fn advance(&mut self) -> Option<Result<(), Problem>> {
        let limit = self.options.line_limit;
        let page = match self.records.next(is_page, limit)? {
            Ok(record) => self.page(record),
            Err(kind) => Err(kind),
        };
        Some(match page {
            Ok(page) => {
                self.page = page;
                Ok(())
            }
            Err(kind) => Err(Problem { place: self.place(), kind }),
        })
    }

    /// The page of a record, if it was found and may hold a report.
    fn page(&self, record: Record) -> Result<Option<Page>, ProblemKind> {
        let Record { header, block } = record;
        let url = header.get("warc-target-uri").map(|url| url.trim_matches(['<', '>']).to_owned());
        let (kind, body) = match header.get("warc-type") {
            Some("response") => {
                let answer = Answer::parse(block)?;
                if answer.status != 200 || is_for_robots(url.as_deref()) {
                    return Ok(None);
                }
                let kind = answer.kind.clone();
                // What holds no report need not be unpacked.
                if kind.as_deref().is_some_and(|kind| Kind::of(kind).is_none()) {
                    return Ok(None);
                }
                (kind, answer.unpack(self.options.line_limit)?)
            }
            _ => (header.get("content-type").map(str::to_owned), block),
        };
        let told = kind.as_deref().map_or(Some(Kind::Xml), Kind::of);
        let Some(of) = told.and_then(|kind| kind.settled(&body)) else { return Ok(None) };
        let charset = kind.as_deref().and_then(http::charset);
        let stories = self.stories(of, body, charset);
        Ok(Some(Page { stories, kind: of, url, fetched: header.get("warc-date").and_then(fetched) }))
    }

    fn stories(
        &self,
        kind: Kind,
        body: Vec<u8>,
        charset: Option<&'static Encoding>,
    ) -> Box<dyn Iterator<Item = Item> + Send> {
        let id = format!("{}, record {}", self.labels.id, self.records.number);
        let bytes = Peeked::new(Box::new(Cursor::new(body)) as Stream);
        Opened::new(bytes, self.place(), id, kind.file().to_owned()).with_charset(charset).stories(&self.options)
    }

    fn place(&self) -> Place {
        Place { name: format!("{}, record {}", self.labels.place.name, self.records.number), line: None }
    }
}

impl Page {
    /// The next story or problem, with what the record says of it.
    fn next(&mut self) -> Option<Item> {
        let told = |item: &Item| !matches!(item, Err(problem) if self.kind.is_no_report(&problem.kind));
        let item = self.stories.find(told)?;
        Some(item.map(|mut story| {
            story.url = story.url.or_else(|| self.url.clone());
            story.published = story.published.or(self.fetched);
            story
        }))
    }
}

impl Iterator for Crawl {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(page) = &mut self.page {
                if let Some(item) = page.next() {
                    self.any = true;
                    return Some(item);
                }
                self.page = None;
            }
            match self.advance() {
                Some(Ok(())) => {}
                Some(Err(problem)) => {
                    self.any = true;
                    return Some(Err(problem));
                }
                None if self.any => return None,
                None => {
                    self.any = true;
                    return Some(Err(self.labels.problem(ProblemKind::NothingInside)));
                }
            }
        }
    }
}

/// Whether a record may be a page: what a server answered, or what was fetched without one.
fn is_page(header: &Header) -> bool {
    let kind = header.get("content-type").unwrap_or_default();
    match header.get("warc-type") {
        Some("response") => kind.to_ascii_lowercase().starts_with("application/http"),
        Some("resource") => Kind::of(kind).is_some(),
        _ => false,
    }
}

/// Whether a page is what sites tell crawlers.
fn is_for_robots(url: Option<&str>) -> bool {
    url.is_some_and(|url| url.split(['?', '#']).next().is_some_and(|path| path.ends_with("/robots.txt")))
}

/// When a record was fetched: `2021-03-04T05:06:07Z`.
fn fetched(date: &str) -> Option<Published> {
    let time = date.get(11..16).and_then(|time| Time::strptime("%H:%M", time).ok());
    Some(Published { date: date.get(..10)?.parse::<Date>().ok()?, time, source: PublishedSource::Crawl })
}
