//! What a feed lists, item by item, each with the name by which it is known from visit to visit.

use jiff::civil::Date;
use nuncio_text::{Format, Problem, ProblemKind, Published, PublishedSource, ReadOptions, Source, Story, Title, read};

use crate::failure::FetchError;
use crate::list::Feed;

/// An item of a feed.
#[derive(Debug)]
pub(crate) struct Item {
    /// The same at every visit, and of no other item.
    pub(crate) key: String,
    pub(crate) story: Story,
    /// What is to be told of it, if it is taken.
    pub(crate) warnings: Vec<Problem>,
}

/// What was read of a feed.
#[derive(Debug, Default)]
pub(crate) struct Listed {
    pub(crate) items: Vec<Item>,
    /// What cost an item, or the rest of them.
    pub(crate) problems: Vec<Problem>,
}

/// Reads a feed. Stories are of the outlet that the list of feeds names.
pub(crate) fn of_feed(bytes: Vec<u8>, feed: &Feed, options: &ReadOptions) -> Listed {
    let name = feed.url.as_str();
    let source = Source::Bytes { name: name.to_owned(), bytes };
    let options = ReadOptions { format: Format::Feed, ..options.clone() };
    let (mut listed, mut warnings) = (Listed::default(), Vec::new());
    for item in read(&source, &options) {
        match item {
            Err(problem) if problem.is_warning() => warnings.push(problem),
            // A whole feed without items: a quiet day.
            Err(Problem { kind: ProblemKind::NoReports { what: "feed" }, .. }) => {}
            Err(problem) => listed.problems.push(problem),
            Ok(mut story) => {
                if is_of_line(&story.source_id, name) {
                    story.source_id = format!("{name}#{}", story.text_id());
                }
                story.source = Some(feed.name.clone());
                let key = key(&story.source_id, name);
                listed.items.push(Item { key, story, warnings: std::mem::take(&mut warnings) });
            }
        }
    }
    listed
}

/// Whether an item without a name was called by its line, which another item has at the next visit.
fn is_of_line(id: &str, feed: &str) -> bool {
    let line = id.strip_prefix(feed).and_then(|rest| rest.strip_prefix(':'));
    line.is_some_and(|line| !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A name that is an address is nobody else's in the world; any other is the feed's own.
fn key(id: &str, feed: &str) -> String {
    let global = ["http://", "https://", "tag:", "urn:"].iter().any(|start| id.starts_with(start));
    if global { id.to_owned() } else { format!("{feed} {id}") }
}

/// The story of an item whose words are those of the page that it links to: what the page does not tell of itself, the feed does.
///
/// # Errors
/// There is no report on the page.
pub(crate) fn of_page(
    bytes: Vec<u8>,
    item: &Story,
    options: &ReadOptions,
) -> Result<(Story, Vec<Problem>), ProblemKind> {
    let name = item.url.clone().unwrap_or_else(|| item.source_id.clone());
    let options = ReadOptions { format: Format::Html, ..options.clone() };
    let (mut warnings, mut fault) = (Vec::new(), ProblemKind::NoArticle);
    for read in read(&Source::Bytes { name, bytes }, &options) {
        match read {
            Err(problem) if problem.is_warning() => warnings.push(problem),
            Err(problem) => fault = problem.kind,
            Ok(page) => return Ok((joined(page, item), warnings)),
        }
    }
    Err(fault)
}

fn joined(page: Story, item: &Story) -> Story {
    let headline = || item.headline().map(|headline| Title::Apart(headline.to_owned()));
    Story {
        source_id: item.source_id.clone(),
        source: item.source.clone(),
        url: item.url.clone(),
        title: page.title.clone().or_else(headline),
        published: item.published.or(page.published),
        byline: page.byline.clone().or_else(|| item.byline.clone()),
        tags: if page.tags.is_empty() { item.tags.clone() } else { page.tags.clone() },
        kind: page.kind.or(item.kind),
        declared_language: page.declared_language.or(item.declared_language),
        ..page
    }
}

/// A story that says nothing of its day was published not long before it was first seen.
pub(crate) fn dated(story: Story, seen: Date) -> Story {
    let seen = Published { date: seen, time: None, source: PublishedSource::Crawl };
    Story { published: story.published.or(Some(seen)), ..story }
}

/// Whether what a server sends may be a page with a report. Servers that do not say are believed.
///
/// # Errors
/// [`FetchError::NotPage`].
pub(crate) fn is_page(kind: Option<&str>) -> Result<(), FetchError> {
    let Some(kind) = kind else { return Ok(()) };
    let name = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match name.as_str() {
        "text/html" | "application/xhtml+xml" => Ok(()),
        _ => Err(FetchError::NotPage { kind: name }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::list::Fetch;
    use url::Url;

    fn feed() -> Feed {
        Feed {
            url: Url::parse("https://sun.example/rss").unwrap(),
            name: "Fiji Sun".to_owned(),
            interval: std::time::Duration::from_secs(900),
            fetch: Fetch::Item,
        }
    }

    fn keys(items: &str) -> Vec<String> {
        let rss = format!("<rss version=\"2.0\"><channel><title>T</title>{items}</channel></rss>");
        let listed = of_feed(rss.into_bytes(), &feed(), &ReadOptions::default());
        assert!(listed.problems.is_empty(), "{:?}", listed.problems);
        listed.items.into_iter().map(|item| item.key).collect()
    }

    #[test]
    fn an_item_has_one_name_wherever_it_stands_in_the_feed() {
        let (a, b, c) = (
            "<item><guid>77</guid><description>Fiji recalled its envoy to Tonga.</description></item>\n",
            "<item><link>https://sun.example/b</link><description>Peru signed a treaty.</description></item>\n",
            "<item><description>Chad closed its border with Libya.</description></item>\n",
        );
        let forth = keys(&[a, b, c].concat());
        assert_eq!(forth[..2], ["https://sun.example/rss 77", "https://sun.example/b"]);
        assert!(forth[2].starts_with("https://sun.example/rss#"), "{}", forth[2]);
        let mut back = keys(&[c, b, a].concat());
        back.reverse();
        assert_eq!(forth, back);
    }

    #[test]
    fn a_feed_without_items_is_whole() {
        assert_eq!(keys(""), [""; 0]);
        let page = of_feed(b"<html><body>Moved</body></html>".to_vec(), &feed(), &ReadOptions::default());
        assert_eq!(page.problems.len(), 1, "a page is no feed");
    }

    #[test]
    fn a_page_takes_from_the_feed_what_it_does_not_say() {
        let mut item = Story::plain("77", "Short.", Vec::new());
        item.url = Some("https://sun.example/77".to_owned());
        item.source = Some("Fiji Sun".to_owned());
        item.byline = Some("Ana Sousa".to_owned());
        let page = "<!doctype html><html><head><title>Envoy recalled</title></head><body><article><h1>Envoy recalled</h1>\
            <p>Fiji recalled its envoy to Tonga on Thursday after a week of talks that led nowhere, officials said.</p>\
            <p>Tonga said it regretted the step and hoped that the envoy would return before the end of the year.</p>\
            </article></body></html>";
        let (story, _) = of_page(page.as_bytes().to_vec(), &item, &ReadOptions::default()).unwrap();
        assert!(story.text.contains("hoped that the envoy would return"), "{}", story.text);
        assert_eq!((story.source_id.as_str(), story.byline.as_deref()), ("77", Some("Ana Sousa")));
        assert_eq!(story.source.as_deref(), Some("Fiji Sun"));
        assert!(of_page(b"<html><body></body></html>".to_vec(), &item, &ReadOptions::default()).is_err());
    }

    #[test]
    fn what_is_no_page_is_told_by_its_kind() {
        assert!(is_page(None).is_ok() && is_page(Some("text/html; charset=utf-8")).is_ok());
        let pdf = FetchError::NotPage { kind: "application/pdf".to_owned() };
        assert_eq!(is_page(Some("application/pdf")), Err(pdf));
    }
}
