//! One HTML page into a story: what it is encoded in, what it says of its report, and the report.

use encoding_rs::Encoding;
use scraper::Html;

use crate::article::{self, guarded};
use crate::compose;
use crate::decode::{self, Decoded};
use crate::dom;
use crate::metadata::{self, Metadata};
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::story::Story;
use crate::words::PageWords;

/// Starts of tags with which a page may begin, in lower case. Not those that a text might begin with by chance.
const OPENINGS: [&str; 17] = [
    "!doctype html",
    "html",
    "head",
    "body",
    "title",
    "meta",
    "link",
    "script",
    "style",
    "article",
    "section",
    "main",
    "div",
    "table",
    "h1",
    "p",
    "font",
];

/// Whether a text begins as an HTML page does: with a doctype or a tag, after comments and the like.
pub(crate) fn is_page(start: &str) -> bool {
    first_tag(start).is_some_and(|tag| OPENINGS.iter().any(|opening| opens(tag, opening)))
}

/// Whether it says that it is a page, so that a name which says otherwise is wrong.
pub(crate) fn is_surely_page(start: &str) -> bool {
    first_tag(start).is_some_and(|tag| opens(tag, "!doctype html") || opens(tag, "html"))
}

/// What follows the `<` of the first tag; comments and `<?xml …?>` are none.
fn first_tag(start: &str) -> Option<&str> {
    let mut rest = start.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n', '\x0c']);
    loop {
        let tag = rest.strip_prefix('<')?;
        let end = match tag {
            _ if tag.starts_with("!--") => "-->",
            _ if tag.starts_with('?') => ">",
            _ => return Some(tag),
        };
        rest = tag[tag.find(end)? + end.len()..].trim_start();
    }
}

fn opens(tag: &str, opening: &str) -> bool {
    let same = tag.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening));
    same && tag[opening.len()..].chars().next().is_none_or(|next| next.is_whitespace() || matches!(next, '>' | '/'))
}

/// Reads a page, in the encoding that was told beside it where it does not speak against that.
///
/// # Errors
/// Where the bytes are no text, the markup is out of bounds or no report stands in it.
pub(crate) fn story(
    bytes: Vec<u8>,
    id: String,
    charset: Option<&'static Encoding>,
    options: &ReadOptions,
) -> Result<(Story, Option<ProblemKind>), ProblemKind> {
    let Decoded { text: page, warning } = decode::decode_page(bytes, charset)?;
    if page.trim().is_empty() {
        return Err(ProblemKind::Blank);
    }
    let (metadata, text) = guarded(|| take_apart(&page, &options.words))??;
    let (story, _) = compose::story(id, text, metadata, &options.words)?;
    if story.body.is_empty() {
        return Err(ProblemKind::NoArticle);
    }
    let warning = warning.and_then(|warning| of_stored_text(warning, &story.text));
    Ok((story, warning))
}

/// The metadata of a page, and the words of its report.
fn take_apart(page: &str, words: &PageWords) -> Result<(Metadata, String), ProblemKind> {
    let tree: Html = dom::parse(page)?;
    let text = article::find(page)?.ok_or(ProblemKind::NoArticle)?;
    Ok((metadata::read(&tree, words), text))
}

/// A warning of bytes that were replaced, counted in the words that are kept; none where they were in the markup.
fn of_stored_text(warning: ProblemKind, text: &str) -> Option<ProblemKind> {
    match warning {
        ProblemKind::Replaced { encoding, .. } => {
            let first = text.find('\u{FFFD}')?;
            Some(ProblemKind::Replaced { encoding, count: text.matches('\u{FFFD}').count(), first })
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_how_it_begins() {
        for page in [
            "<!DOCTYPE html>",
            "\u{FEFF}\r\n <HTML>",
            "<?xml version='1.0'?>\n<!-- a --><!-- b > -->\n<!doctype HTML PUBLIC \"x\">",
            "<body bgcolor=red>",
            "<div class=a>",
            "<p>",
            "<html",
        ] {
            assert!(is_page(page), "{page}");
        }
        for text in
            ["", "<", "<!-- only", "<rss>", "<pre", "Chad <html>", "<3", "<?xml version='1.0'?><feed>", "<http://a>"]
        {
            assert!(!is_page(text), "{text}");
        }
        assert!(is_surely_page("<!-- x --><html lang=en>") && !is_surely_page("<p>Chad"));
    }
}
