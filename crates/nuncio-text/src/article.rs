//! The report that stands on an HTML page: the one place that knows the library which finds it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ego_tree::iter::Edge;
use scraper::{Html, Node};
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use crate::dom;
use crate::problem::ProblemKind;
use crate::prose::Paragraphs;

/// Elements of a report whose words are no part of it. Its first headline is one: the metadata have it.
const LEFT_OUT: &[&str] = &["h1", "script", "style", "template"];

/// Elements of a piece of HTML, such as a feed has, whose words are no part of its report.
const LEFT_OUT_OF_PIECES: &[&str] = &[
    "aside",
    "audio",
    "button",
    "figcaption",
    "form",
    "h1",
    "iframe",
    "nav",
    "noscript",
    "script",
    "style",
    "template",
    "title",
    "video",
];

/// The words of the report, a blank line between paragraphs; `None` where the page has no report.
///
/// # Errors
/// Where the library fails on the page.
pub(crate) fn find(page: &str) -> Result<Option<String>, ProblemKind> {
    let found = guarded(|| trafilatura::extract(page, &options()).ok().map(|found| found.content_html))?;
    Ok(found.map(|html| paragraphs(&html)).filter(|text| !text.is_empty()))
}

/// What the library is asked for: rather too little than the teasers of other reports, which would become false events.
fn options() -> Options {
    Options::default()
        .with_focus(ExtractionFocus::FavorPrecision)
        .with_fallback(true)
        .with_exclude_comments(true)
        .with_html_date_mode(HtmlDateMode::Disabled)
}

/// Runs the work of others on bytes from anywhere: should it panic, one page is lost and the run goes on.
pub(crate) fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, ProblemKind> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| ProblemKind::Unextractable)
}

/// The paragraphs of a piece of HTML that is the report already, with a blank line between them.
///
/// # Errors
/// Markup that is nested too deep or has too many parts.
pub(crate) fn of_piece(html: &str) -> Result<String, ProblemKind> {
    dom::parse(html).map(|piece| of_tree(&piece, LEFT_OUT_OF_PIECES))
}

/// The paragraphs of what the library found.
fn paragraphs(html: &str) -> String {
    of_tree(&Html::parse_fragment(html), LEFT_OUT)
}

fn of_tree(html: &Html, left_out: &'static [&'static str]) -> String {
    let mut text = Paragraphs::without(left_out);
    for edge in html.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(words) => text.add(words),
                Node::Element(element) => text.open(element.name()),
                _ => {}
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    text.close(element.name());
                }
            }
        }
    }
    text.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_blank_lines_and_have_single_spaces() {
        let html = "<h1>Roads</h1><p>Chad <b>closed</b>\n  a&nbsp;ro&shy;ad.</p><div>Mali did<br>so too.<br><br>Niger\n did not.<ul><li>Togo</li><li> </li><li>Benin</li></ul></div>end<pre>a\nb</pre>";
        assert_eq!(
            paragraphs(html),
            "Chad closed a road.\n\nMali did\nso too.\n\nNiger did not.\n\nTogo\n\nBenin\n\nend\n\na\nb"
        );
    }

    #[test]
    fn teasers_captions_and_notices_are_no_part_of_the_report() {
        let page = include_str!("../../../tests/pages/teasers.html");
        let text = find(page).expect("no failure").expect("a report");
        assert!(text.starts_with("The men from Palawan") && text.ends_with("to talk about a treaty."), "{text}");
        for other in ["cookies", "Fiji", "Bangkok", "trawlers", "Cambodia", "China", "Nepal", "Russia"] {
            assert!(!text.contains(other), "{other}: {text}");
        }
    }

    #[test]
    fn a_page_without_a_report_has_none() {
        for page in [
            "",
            "<html>",
            "<script>Chad attacked Libya.</script>",
            "<nav><a href=/>Home</a> <a href=/w>World</a></nav>",
        ] {
            assert_eq!(find(page), Ok(None), "{page}");
        }
    }

    #[test]
    fn a_panic_costs_one_page() {
        assert_eq!(guarded(|| -> () { panic!("as a library might") }), Err(ProblemKind::Unextractable));
    }

    #[test]
    fn a_page_as_deep_as_is_let_through_needs_no_more_than_a_thread_has() {
        let page = format!("<html><body>{}<p>Chad closed a road.</p>", "<div><span>".repeat(195));
        crate::dom::parse(&page).expect("within bounds");
        let read = std::thread::Builder::new().stack_size(1 << 20).spawn(move || find(&page)).expect("a thread");
        assert!(read.join().expect("no overflow").is_ok());
    }
}
