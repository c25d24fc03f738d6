//! Feeds into stories, one an item: RSS 0.9 to 2.0 and Atom.

use crate::article;
use crate::compose::{self, Found};
use crate::dates;
use crate::dom::{one_line, unescaped};
use crate::kind;
use crate::language::LanguageCode;
use crate::metadata::Metadata;
use crate::options::ReadOptions;
use crate::paragraphs::ends_sentence;
use crate::problem::ProblemKind;
use crate::story::{Published, PublishedSource};
use crate::words::PageWords;
use crate::xml::Element;

/// Most bytes of a line, or of the rest of one, that closes an item.
const LONGEST_TAIL: usize = 400;
/// Most of such lines and rests that one item ends with.
const MOST_TAILS: usize = 4;
/// Elements of Atom's XHTML whose words are no part of a report.
const LEFT_OUT: &[&str] = &["aside", "figcaption", "form", "h1", "nav", "script", "style"];

/// What the whole feed says of its items.
struct Channel<'a> {
    id: &'a str,
    outlet: Option<String>,
    language: Option<LanguageCode>,
    byline: Option<String>,
    options: &'a ReadOptions,
}

/// The stories of a feed, in its order. Items without an id or a link are called by `id` and their line.
pub(crate) fn stories(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    if root.name() == "feed" {
        return atom(root, id, options);
    }
    let head = root.at(&["channel"]).unwrap_or(root);
    let language = [head.at(&["language"]), head.at(&["dc:language"])].into_iter().flatten().find_map(language);
    let outlet = head.at(&["title"]).and_then(|title| line(title));
    let channel = Channel { id, outlet, language, byline: None, options };
    // RDF has the items beside the channel, all others within it.
    let items = head.all("item").chain(root.all("item"));
    items.flat_map(|item| channel.rss(item)).collect()
}

fn atom(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    let name = Names { prefix: root.prefix() };
    let channel = Channel {
        id,
        outlet: name.child(root, "title").and_then(|title| line(title)),
        language: root.attr("xml:lang").and_then(LanguageCode::parse),
        byline: name.authors(root),
        options,
    };
    root.children().filter(|child| child.name() == "entry").flat_map(|entry| channel.atom(entry, &name)).collect()
}

impl Channel<'_> {
    fn rss(&self, item: Element<'_>) -> Vec<Found> {
        let words = &self.options.words;
        let first = |names: &[&'static str]| names.iter().find_map(|name| item.at(&[*name])?.words());
        let guid = first(&["guid", "dc:identifier"]);
        let permalink = guid.clone().filter(|guid| guid.starts_with("http"));
        let atom_link = || item.all("atom:link").find_map(|link| link.attr("href")).map(str::to_owned);
        let link = first(&["link"]).filter(|link| link.starts_with("http"));
        let url = link.or_else(atom_link).or(permalink).or_else(|| item.attr("rdf:about").map(str::to_owned));
        let tags: Vec<String> = item
            .all("category")
            .chain(item.all("dc:subject"))
            .filter_map(Element::words)
            .map(|tag| unescaped(&tag))
            .collect();
        let metadata = Metadata {
            headline: item.at(&["title"]).or(item.at(&["dc:title"])).and_then(|title| line(title)),
            published: published(
                first(&["pubDate", "dcterms:issued", "dcterms:created", "dc:date", "atom:published", "atom:updated"]),
                words,
            ),
            byline: first(&["dc:creator", "author"]).map(|author| writer(&author)).or_else(|| self.byline.clone()),
            outlet: first(&["source", "dc:publisher"]).or_else(|| self.outlet.clone()),
            kind: tags.iter().find_map(|tag| kind::of_genre(tag, words)),
            tags,
            url,
            language: item.at(&["dc:language"]).and_then(language).or(self.language),
            ..Metadata::default()
        };
        // The whole content, else the description, which in many feeds is the whole as well.
        let contents = [item.at(&["content:encoded"]), item.at(&["description"]), item.at(&["dc:description"])];
        let text = first_filled(contents.into_iter().flatten().map(|content| report(&content.raw(), words)));
        self.story(item, guid, text, metadata)
    }

    fn atom(&self, entry: Element<'_>, name: &Names<'_>) -> Vec<Found> {
        let words = &self.options.words;
        let first = |names: &[&'static str]| names.iter().find_map(|wanted| name.child(entry, wanted)?.words());
        let links = || name.children(entry, "link");
        let alternate = links().find(|link| link.attr("rel").is_none_or(|rel| rel == "alternate"));
        let tags: Vec<String> = name
            .children(entry, "category")
            .filter_map(|tag| tag.attr("label").or(tag.attr("term")))
            .map(str::to_owned)
            .collect();
        let source = name.child(entry, "source").and_then(|source| name.child(source, "title"));
        let metadata = Metadata {
            headline: name.child(entry, "title").and_then(|title| line(title)),
            published: published(first(&["published", "issued", "created", "updated", "modified"]), words),
            byline: name.authors(entry).or_else(|| self.byline.clone()),
            outlet: source.and_then(|title| line(title)).or_else(|| self.outlet.clone()),
            kind: tags.iter().find_map(|tag| kind::of_genre(tag, words)),
            tags,
            url: alternate.and_then(|link| link.attr("href")).map(str::to_owned),
            language: entry.attr("xml:lang").and_then(LanguageCode::parse).or(self.language),
            ..Metadata::default()
        };
        let contents = [name.child(entry, "content"), name.child(entry, "summary")];
        let text = first_filled(contents.into_iter().flatten().map(|content| content_of(content, words)));
        self.story(entry, first(&["id"]), text, metadata)
    }

    fn story(
        &self,
        item: Element<'_>,
        id: Option<String>,
        text: Result<String, ProblemKind>,
        metadata: Metadata,
    ) -> Vec<Found> {
        let line = Some(item.line());
        let text = match text {
            Ok(text) => text,
            Err(problem) => return vec![(line, Err(problem))],
        };
        let id = id.or_else(|| metadata.url.clone()).unwrap_or_else(|| format!("{}:{}", self.id, item.line()));
        compose::found(line, id, text, metadata, &self.options.words)
    }
}

/// Elements of an Atom feed under the prefix that its outermost element has.
struct Names<'a> {
    prefix: &'a str,
}

impl Names<'_> {
    fn children<'e>(&self, element: Element<'e>, name: &str) -> impl Iterator<Item = Element<'e>> {
        element.children().filter(move |child| child.name() == name && child.prefix() == self.prefix)
    }

    fn child<'e>(&self, element: Element<'e>, name: &str) -> Option<Element<'e>> {
        self.children(element, name).next()
    }

    /// All authors, as a byline gives them.
    fn authors(&self, element: Element<'_>) -> Option<String> {
        let names: Vec<String> =
            self.children(element, "author").filter_map(|author| self.child(author, "name")?.words()).collect();
        Some(names.join(", ")).filter(|names| !names.is_empty())
    }
}

fn published(written: Option<String>, words: &PageWords) -> Option<Published> {
    let moment = dates::whole(&written?, words)?;
    Some(Published { date: moment.date, time: moment.time, source: PublishedSource::Feed })
}

fn language(element: Element<'_>) -> Option<LanguageCode> {
    LanguageCode::parse(&element.words()?)
}

/// The name in `ana@example.org (Ana Sousa)`, as RSS has authors.
fn writer(author: &str) -> String {
    let inner =
        author.split_once('(').and_then(|(before, after)| before.contains('@').then(|| after.trim_end_matches(')')));
    inner.unwrap_or(author).trim().to_owned()
}

/// A headline on one line, without its markup.
fn line(element: Element<'_>) -> Option<String> {
    let words = element.raw();
    let plain = match has_tags(&words) || element.attr("type") == Some("html") {
        true => article::of_piece(&words).ok().map(|words| one_line(&words)).filter(|words| !words.is_empty()),
        false => None,
    };
    let plain = plain.unwrap_or_else(|| unescaped(&words));
    Some(plain).filter(|plain| !plain.is_empty())
}

/// The report in the content of an Atom entry; what stands elsewhere or is a picture has none.
fn content_of(content: Element<'_>, words: &PageWords) -> Result<String, ProblemKind> {
    match content.attr("type").unwrap_or("text") {
        _ if content.attr("src").is_some() => Ok(String::new()),
        "xhtml" | "application/xhtml+xml" => Ok(without_tail(content.paragraphs(LEFT_OUT), words)),
        kind if kind == "text" || kind == "html" || kind.starts_with("text/") => report(&content.raw(), words),
        _ => Ok(String::new()),
    }
}

/// The first of these that has words, else what is wrong with one of them.
fn first_filled(texts: impl Iterator<Item = Result<String, ProblemKind>>) -> Result<String, ProblemKind> {
    let mut last = Ok(String::new());
    for text in texts {
        match text {
            Ok(text) if text.trim().is_empty() => {}
            Ok(text) => return Ok(text),
            problem => last = problem,
        }
    }
    last
}

/// The paragraphs of a description: of HTML, or of plain words with line ends.
fn report(written: &str, words: &PageWords) -> Result<String, ProblemKind> {
    let text = if has_tags(written) {
        article::of_piece(written)?
    } else {
        let lines = written.lines().map(unescaped).collect::<Vec<_>>();
        lines.join("\n").trim().to_owned()
    };
    Ok(without_tail(text, words))
}

/// Whether words are HTML: a `<` with a letter after it, or the end of a tag.
fn has_tags(words: &str) -> bool {
    words.split('<').skip(1).any(|after| {
        let after = after.strip_prefix('/').unwrap_or(after);
        after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') && after.contains('>')
    })
}

/// A report without what closes its last line in feeds, such as the mark that it goes on elsewhere.
fn without_tail(mut text: String, words: &PageWords) -> String {
    for _ in 0..MOST_TAILS {
        let end = text.trim_end().len();
        let start = text[..end].rfind('\n').map_or(0, |at| at + 1);
        let line = &text[start..end];
        let Some(kept) = words.feed_tails().iter().find_map(|(tail, whole)| before_tail(line, tail, *whole)) else {
            break;
        };
        let length = text[..start + kept].trim_end().len();
        text.truncate(length);
    }
    text
}

/// How many bytes of a line stand before a tail that closes it: a last sentence that begins with these words, or is only them.
fn before_tail(line: &str, tail: &str, whole: bool) -> Option<usize> {
    // Other letters than those of ASCII may change their length with their case.
    let at = line.to_ascii_lowercase().rfind(tail)?;
    if whole {
        return (line.len() <= LONGEST_TAIL).then_some(0);
    }
    let (before, after) = (line[..at].trim_end(), line[at + tail.len()..].trim());
    let sentence = before.is_empty() || ends_sentence(before);
    (after.is_empty() || sentence && after.len() <= LONGEST_TAIL).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        without_tail(text.to_owned(), &PageWords::english())
    }

    #[test]
    fn what_closes_an_item_is_cut_and_words_like_it_are_not() {
        for tail in [
            " […]",
            " [...]",
            " Continue reading",
            " Read more »",
            "\n\nThe post Who rules? Nobody. appeared first on Courier.",
            " [...]\n\nContinue reading Mali closes a road",
        ] {
            assert_eq!(kept(&format!("Mali closed a road.{tail}")), "Mali closed a road.", "{tail}");
        }
        for text in [
            "Children should read more books.",
            "He said: \"We will [...] go on.\"",
            "It appeared first on Monday.\n\nThen it was gone.",
        ] {
            assert_eq!(kept(text), text);
        }
        assert_eq!(kept("Continue reading"), "");
    }

    #[test]
    fn html_is_told_from_words_with_signs() {
        assert!(has_tags("a <b>c</b>") && has_tags("x<br/>") && has_tags("</p>") && has_tags("<!-- x -->"));
        assert!(!has_tags("3 < 4 > 2") && !has_tags("a <b") && !has_tags("<3"));
    }

    #[test]
    fn an_author_is_a_name_where_there_is_one() {
        assert_eq!(
            [writer("ana@x.example (Ana Sousa)"), writer("Ana Sousa (Lima)"), writer("ana@x.example")],
            ["Ana Sousa", "Ana Sousa (Lima)", "ana@x.example"]
        );
    }
}
