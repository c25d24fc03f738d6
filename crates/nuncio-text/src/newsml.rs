//! NewsML-G2 into stories, one a text item: single items and messages of many.

use crate::article;
use crate::compose::{self, Found};
use crate::dates;
use crate::dom::unescaped;
use crate::kind;
use crate::language::LanguageCode;
use crate::metadata::Metadata;
use crate::nitf::{self, Report};
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::story::{Published, PublishedSource};
use crate::words::PageWords;
use crate::xml::Element;

/// Elements of XHTML whose words are no part of a report.
const LEFT_OUT: &[&str] = &["aside", "figcaption", "figure", "h1", "head", "nav", "script", "style"];

/// The stories of an item, a package or a message. Items of pictures, sounds and films are passed over.
pub(crate) fn stories(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    if root.name() == "newsItem" {
        return story(root, id, options);
    }
    root.below("newsItem").flat_map(|item| story(item, &format!("{id}:{}", item.line()), options)).collect()
}

fn story(item: Element<'_>, unnamed: &str, options: &ReadOptions) -> Vec<Found> {
    let words = &options.words;
    let item = Item { item, of_item: item.at(&["itemMeta"]), of_content: item.at(&["contentMeta"]), words };
    let line = Some(item.item.line());
    if !item.is_text() {
        return Vec::new();
    }
    if let Some(status) = item.withdrawn() {
        return vec![(line, Err(ProblemKind::Withdrawn { status }))];
    }
    let report = match item.content() {
        Ok(report) => report,
        Err(problem) => return vec![(line, Err(problem))],
    };
    let id = item.item.attr("guid").map_or_else(|| unnamed.to_owned(), str::to_owned);
    let metadata = item.metadata(report.metadata);
    let text = compose::with_dateline(report.text, item.words_of("dateline").as_deref(), words);
    compose::found(line, id, text, metadata, words)
}

struct Item<'a> {
    item: Element<'a>,
    of_item: Option<Element<'a>>,
    of_content: Option<Element<'a>>,
    words: &'a PageWords,
}

impl<'a> Item<'a> {
    /// Whether the item is a text; one that does not say is one if it has words.
    fn is_text(&self) -> bool {
        let class = self.of_item.and_then(|meta| meta.at(&["itemClass"])).and_then(|class| class.attr("qcode"));
        match class.map(last_part) {
            Some(class) => class == "text" || class == "composite",
            None => {
                self.item.at(&["contentSet", "inlineXML"]).or(self.item.at(&["contentSet", "inlineData"])).is_some()
            }
        }
    }

    /// The status of an item that was taken back.
    fn withdrawn(&self) -> Option<String> {
        let status = self.of_item?.at(&["pubStatus"])?.attr("qcode")?;
        matches!(last_part(status), "canceled" | "cancelled" | "withheld").then(|| status.to_owned())
    }

    /// The first content with words.
    fn content(&self) -> Result<Report, ProblemKind> {
        let mut problem = None;
        for content in self.item.all("contentSet").flat_map(Element::children) {
            let report = match content.name() {
                "inlineXML" => Ok(self.of_xml(content)),
                "inlineData" => of_data(content),
                _ => continue,
            };
            match report {
                Ok(report) if report.text.trim().is_empty() => {}
                Ok(report) => return Ok(report),
                Err(fault) => problem = Some(fault),
            }
        }
        problem.map_or_else(|| Ok(bare(String::new())), Err)
    }

    fn of_xml(&self, content: Element<'a>) -> Report {
        if let Some(nitf) = content.children().find(|child| child.name() == "nitf") {
            return nitf::report(nitf, self.words);
        }
        let inner = content.children().next().unwrap_or(content);
        let body = inner.children().find(|child| child.name() == "body").unwrap_or(content);
        bare(body.paragraphs(LEFT_OUT))
    }

    /// What the item says, before what its content says of itself.
    fn metadata(&self, inner: Metadata) -> Metadata {
        let genres =
            self.all("genre").flat_map(|genre| genre.attr("qcode").map(str::to_owned).into_iter().chain(names(genre)));
        let subjects: Vec<String> = self.all("subject").filter_map(|subject| names(subject).next()).collect();
        let keywords: Vec<String> = self.all("keyword").filter_map(Element::words).collect();
        let tags = if subjects.is_empty() { keywords } else { subjects };
        let language = self.all("language").find_map(|language| language.attr("tag"));
        let declared = language.or(self.item.attr("xml:lang")).and_then(LanguageCode::parse);
        Metadata {
            headline: self.words_of("headline").or(inner.headline),
            published: self.published().or(inner.published),
            byline: self.words_of("by").or(inner.byline),
            outlet: self.provider().or(inner.outlet),
            agency: self.words_of("creditline").filter(|credit| self.words.is_agency(credit)).or(inner.agency),
            section: inner.section,
            tags: if tags.is_empty() { inner.tags } else { tags },
            url: inner.url,
            kind: { genres }.find_map(|genre| kind::of_genre(&genre, self.words)).or(inner.kind),
            language: inner.language.or(declared),
        }
    }

    fn all(&self, name: &'a str) -> impl Iterator<Item = Element<'a>> {
        self.of_content.into_iter().flat_map(move |meta| meta.all(name))
    }

    fn words_of(&self, name: &'a str) -> Option<String> {
        self.all(name).find_map(Element::words).map(|words| unescaped(&words))
    }

    /// When the text was made; else when this version of the item was.
    fn published(&self) -> Option<Published> {
        let content =
            ["contentCreated", "contentModified"].map(|name| self.of_content.and_then(|meta| meta.at(&[name])));
        let item = ["firstCreated", "versionCreated"].map(|name| self.of_item.and_then(|meta| meta.at(&[name])));
        let written = content.into_iter().chain(item).flatten().filter_map(Element::words);
        let moment = { written }.find_map(|written| dates::whole(&written, self.words))?;
        Some(Published { date: moment.date, time: moment.time, source: PublishedSource::NewsMl })
    }

    fn provider(&self) -> Option<String> {
        let provider = self.of_item?.at(&["provider"])?;
        let code = || provider.attr("literal").or(provider.attr("qcode").map(last_part)).map(str::to_owned);
        names(provider).next().or_else(code)
    }
}

/// The `<name>`s of a concept.
fn names(concept: Element<'_>) -> impl Iterator<Item = String> {
    concept.all("name").filter_map(Element::words)
}

/// `text` of `ninat:text`, and of the address that some write instead.
fn last_part(code: &str) -> &str {
    code.rsplit([':', '/']).next().unwrap_or(code)
}

fn of_data(content: Element<'_>) -> Result<Report, ProblemKind> {
    let written = content.raw();
    match content.attr("contenttype").or(content.attr("format")).unwrap_or("text/plain") {
        kind if kind.contains("html") => article::of_piece(&written).map(bare),
        kind if kind.starts_with("text/") => Ok(bare(written.trim().to_owned())),
        _ => Ok(bare(String::new())),
    }
}

/// A report that says nothing of itself.
pub(crate) fn bare(text: String) -> Report {
    Report { id: None, text, metadata: Metadata::default() }
}
