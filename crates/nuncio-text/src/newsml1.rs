//! NewsML 1 into stories, one an item, and the older `<newsitem>` in which archives of Reuters are kept.

use crate::compose::{self, Found};
use crate::dates;
use crate::kind;
use crate::language::LanguageCode;
use crate::metadata::Metadata;
use crate::newsml::bare;
use crate::nitf::{self, Report};
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::story::{Published, PublishedSource};
use crate::words::PageWords;
use crate::xml::Element;

/// Elements of XHTML whose words are no part of a report.
const LEFT_OUT: &[&str] = &["h1", "head", "script", "style"];

/// The stories of a message. Items of pictures, sounds and films are passed over.
pub(crate) fn stories(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    // Items may hold items: those that hold none have the texts.
    let items = root.below("NewsItem").filter(|item| item.below("NewsItem").next().is_none());
    items.flat_map(|item| story(item, &format!("{id}:{}", item.line()), options)).collect()
}

fn story(item: Element<'_>, unnamed: &str, options: &ReadOptions) -> Vec<Found> {
    let words = &options.words;
    let line = Some(item.line());
    let Some(report) = item
        .below("ContentItem")
        .map(|content| content_of(content, words))
        .find(|report| !report.text.trim().is_empty())
    else {
        let texts =
            item.below("ContentItem").any(|content| formal(content, "MediaType").is_some_and(|media| media == "Text"));
        return if texts { vec![(line, Err(ProblemKind::Blank))] } else { Vec::new() };
    };
    let management = item.at(&["NewsManagement"]);
    let status = management.and_then(|management| formal(management, "Status"));
    if let Some(status) =
        status.filter(|status| matches!(status.to_lowercase().as_str(), "canceled" | "cancelled" | "withheld"))
    {
        return vec![(line, Err(ProblemKind::Withdrawn { status }))];
    }
    let identifier = item.at(&["Identification", "NewsIdentifier"]);
    let named = |name| identifier.and_then(|identifier| identifier.at(&[name])).and_then(Element::words);
    let id = named("PublicIdentifier").or_else(|| named("NewsItemId")).unwrap_or_else(|| unnamed.to_owned());
    let (text, inner) = (report.text, report.metadata);
    let first = |name| item.below(name).find_map(Element::words);
    let created =
        ["FirstCreated", "ThisRevisionCreated"].map(|name| management.and_then(|management| management.at(&[name])));
    let created = created.into_iter().flatten().filter_map(Element::words).chain(named("DateId"));
    let metadata = Metadata {
        headline: first("HeadLine").or(inner.headline),
        published: published({ created }.find_map(|written| dates::whole(&written, words))).or(inner.published),
        byline: first("ByLine").or(inner.byline),
        outlet: item.below("Provider").find_map(|provider| formal(provider, "Party")).or(inner.outlet),
        agency: first("CreditLine").filter(|credit| words.is_agency(credit)).or(inner.agency),
        tags: Some(item.below("KeywordLine").filter_map(Element::words).collect())
            .filter(|tags: &Vec<String>| !tags.is_empty())
            .unwrap_or(inner.tags),
        kind: item
            .below("Genre")
            .filter_map(|genre| genre.attr("FormalName"))
            .find_map(|genre| kind::of_genre(genre, words))
            .or(inner.kind),
        language: item
            .below("Language")
            .find_map(|language| language.attr("FormalName"))
            .and_then(LanguageCode::parse)
            .or(inner.language),
        ..inner
    };
    let dateline = first("DateLine");
    compose::found(line, id, compose::with_dateline(text, dateline.as_deref(), words), metadata, words)
}

fn published(moment: Option<dates::Moment>) -> Option<Published> {
    let moment = moment?;
    Some(Published { date: moment.date, time: moment.time, source: PublishedSource::NewsMl })
}

/// The formal name that a child of an element has.
fn formal<'a>(element: Element<'a>, child: &'a str) -> Option<String> {
    element.at(&[child])?.attr("FormalName").map(str::to_owned)
}

/// The report of one content item: NITF, XHTML or plain words.
fn content_of(content: Element<'_>, words: &PageWords) -> Report {
    let media = formal(content, "MediaType");
    if media.is_some_and(|media| media != "Text" && media != "ComplexData") {
        return bare(String::new());
    }
    let Some(data) = content.at(&["DataContent"]) else { return bare(String::new()) };
    if let Some(nitf) = data.below("nitf").next() {
        return nitf::report(nitf, words);
    }
    // A piece of NITF without its head, XHTML, or words alone with their line ends.
    let body = data.below("body.content").next().or_else(|| data.below("body").next()).unwrap_or(data);
    let marked = body.children().next().is_some();
    bare(if marked { body.paragraphs(LEFT_OUT) } else { body.raw().trim().to_owned() })
}

/// The story of a `<newsitem>`, which has its report in `<text>` and all else beside it.
pub(crate) fn old_item(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    let words = &options.words;
    let line = |name| root.at(&[name]).and_then(Element::words);
    let published = published(root.attr("date").and_then(|date| dates::whole(date, words)));
    let metadata = Metadata {
        headline: line("headline").or_else(|| line("title")),
        published,
        byline: line("byline"),
        outlet: None,
        language: root.attr("xml:lang").and_then(LanguageCode::parse),
        ..Metadata::default()
    };
    let text = root.at(&["text"]).map(|text| text.paragraphs(LEFT_OUT)).unwrap_or_default();
    let text = compose::with_dateline(text, line("dateline").as_deref(), words);
    let id = root.attr("itemid").unwrap_or(id).to_owned();
    compose::found(Some(root.line()), id, text, metadata, words)
}
