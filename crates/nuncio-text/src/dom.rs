//! The tree of an HTML page, parsed within bounds: for those who look for its words and for its metadata.

use ego_tree::iter::Edge;
use html5ever::driver::{self, ParseOpts};
use html5ever::tendril::{StrTendril, TendrilSink as _};
use scraper::{ElementRef, Html, HtmlTreeSink, Node};

use crate::paragraphs::is_space;
use crate::problem::ProblemKind;

/// Elements within elements. Browsers stop at 512; what walks a tree by calling itself needs a bound.
const DEEPEST: usize = 400;
/// Elements, texts and comments. The longest live pages have a third of it; work on a tree grows faster than the tree.
const MOST_NODES: usize = 100_000;
/// Attributes of one tag: each is compared with all before it.
const MOST_ATTRIBUTES: usize = 2_000;
/// Bytes that are parsed before the bounds are looked at again.
const STEP: usize = 1024;

/// Parses a page as browsers do: there is no page that cannot be read, but some are refused.
///
/// # Errors
/// Markup that is nested too deep or has too many parts.
pub(crate) fn parse(page: &str) -> Result<Html, ProblemKind> {
    if most_attributes(page) > MOST_ATTRIBUTES {
        return Err(ProblemKind::TooManyAttributes { limit: MOST_ATTRIBUTES });
    }
    let mut parser = driver::parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let mut rest = page;
    while !rest.is_empty() {
        let (step, after) = rest.split_at(boundary(rest, STEP));
        parser.process(StrTendril::from_slice(step));
        within_bounds(&parser.tokenizer.sink.sink.0.borrow())?;
        rest = after;
    }
    let page = parser.finish();
    if depth(&page) > DEEPEST {
        return Err(ProblemKind::TooDeep { limit: DEEPEST });
    }
    Ok(page)
}

/// The bounds, as far as the newest node shows them: cheap enough for every step.
fn within_bounds(page: &Html) -> Result<(), ProblemKind> {
    let mut nodes = page.tree.nodes();
    if nodes.len() > MOST_NODES {
        return Err(ProblemKind::TooManyNodes { limit: MOST_NODES });
    }
    let depth = nodes.next_back().map_or(0, |newest| newest.ancestors().count());
    if depth > DEEPEST { Err(ProblemKind::TooDeep { limit: DEEPEST }) } else { Ok(()) }
}

/// How deep the tree is, without calling itself.
fn depth(page: &Html) -> usize {
    let (mut now, mut deepest) = (0_usize, 0);
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(_) => now += 1,
            Edge::Close(_) => now -= 1,
        }
        deepest = deepest.max(now);
    }
    deepest
}

/// The last character boundary of `text` up to `at`, never the start.
fn boundary(text: &str, at: usize) -> usize {
    (1..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// The most attributes that a tag of the page has: words before its `>`, those in quotation marks aside.
fn most_attributes(page: &str) -> usize {
    let bytes = page.as_bytes();
    let (mut most, mut at) = (0, 0);
    while let Some(open) = bytes[at..].iter().position(|byte| *byte == b'<') {
        at += open + 1;
        if bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            let (count, end) = attributes(bytes, at);
            most = most.max(count);
            at = end;
        }
    }
    most
}

/// How many attributes the tag at `at` has, and where it ends.
fn attributes(bytes: &[u8], mut at: usize) -> (usize, usize) {
    let (mut count, mut between, mut quote) = (0, false, None);
    while let Some(&byte) = bytes.get(at) {
        match (quote, byte) {
            (Some(mark), _) if mark == byte => (quote, between) = (None, true),
            (Some(_), _) => {}
            (None, b'>') => break,
            (None, b'"' | b'\'') if bytes[..at].ends_with(b"=") => quote = Some(byte),
            (None, b'/' | b'\t' | b'\n' | b'\r' | b'\x0c' | b' ') => between = true,
            (None, _) => {
                count += usize::from(between);
                between = false;
            }
        }
        at += 1;
    }
    (count, at)
}

/// The words of an element on one line.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    for text in element.descendants().filter_map(|node| node.value().as_text()) {
        words.push_str(text);
    }
    one_line(&words)
}

/// Words with single spaces between them and none around.
pub(crate) fn one_line(words: &str) -> String {
    words.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words in which `&amp;` and the like may have been left from HTML, on one line.
pub(crate) fn unescaped(words: &str) -> String {
    if !words.contains('&') {
        return one_line(words);
    }
    // A `<` is no tag here, but a sign that somebody wrote.
    let fragment = Html::parse_fragment(&words.replace('<', "&lt;"));
    let texts = fragment.tree.values().filter_map(Node::as_text);
    one_line(&texts.map(|text| &**text).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_cut_anywhere_is_a_tree() {
        let page =
            "<!doctype html><html><body><table><tr><td><p>Troops crossed the Drina&mdash;Łódź</p></table><!-- x -->";
        for end in (0..=page.len()).filter(|end| page.is_char_boundary(*end)) {
            assert!(parse(&page[..end]).is_ok(), "{}", &page[..end]);
        }
    }

    #[test]
    fn markup_that_is_too_deep_is_refused_whatever_its_length() {
        for count in [DEEPEST, 100_000] {
            let page = format!("<html><body>{}Chad", "<div>".repeat(count));
            assert_eq!(parse(&page).err(), Some(ProblemKind::TooDeep { limit: DEEPEST }));
        }
        // Ends that are left out are no depth.
        let page = format!("<html><body>{}", "<p>Chad<br><li>Libya<img><tr><td>".repeat(2_000));
        assert!(parse(&page).is_ok());
    }

    #[test]
    fn markup_that_grows_without_end_is_refused() {
        let page = format!("<html><body>{}", "<br>".repeat(MOST_NODES));
        assert_eq!(parse(&page).err(), Some(ProblemKind::TooManyNodes { limit: MOST_NODES }));
        // Each paragraph opens all of the unclosed elements again.
        let fonts: String = (0..300).map(|size| format!("<font size={size}>")).collect();
        let page = format!("<html><body><p>{fonts}{}", "<p>x".repeat(100_000));
        assert_eq!(parse(&page).err(), Some(ProblemKind::TooManyNodes { limit: MOST_NODES }));
    }

    #[test]
    fn attributes_are_counted_and_words_in_quotation_marks_are_not() {
        assert_eq!(most_attributes("<p class=a id='b c d' title=\"e f > g\" hidden>x y z</p><br/>"), 4);
        let page = format!("<p {}>", "a ".repeat(3_000));
        assert_eq!(parse(&page).err(), Some(ProblemKind::TooManyAttributes { limit: MOST_ATTRIBUTES }));
        let page = format!("<p data-words=\"{}\">", "a ".repeat(30_000));
        assert!(parse(&page).is_ok());
    }

    #[test]
    fn templates_are_read_as_any_element() {
        assert!(parse("<template><tr><td>a<template></table>b</template>").is_ok());
        assert!(parse("<svg><template><p></svg><frameset><template>").is_ok());
    }

    #[test]
    fn signs_of_html_in_words_are_resolved() {
        assert_eq!(unescaped("Chad &amp; Libya\n &#039;talk&rsquo;  <3"), "Chad & Libya 'talk’ <3");
    }
}
