//! The report that stands on an HTML page: the one place that knows the library which finds it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ego_tree::iter::Edge;
use scraper::{Html, Node};
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use crate::paragraphs::is_space;
use crate::problem::ProblemKind;

/// Elements within a line of words; all others part paragraphs.
const INLINE: [&str; 36] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "hi",
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

/// The paragraphs of a fragment of HTML. Its first headline is no paragraph: the metadata have it.
fn paragraphs(html: &str) -> String {
    let fragment = Html::parse_fragment(html);
    let mut text = Paragraphs::default();
    for edge in fragment.tree.root().traverse() {
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
    text.part();
    text.whole
}

#[derive(Default)]
struct Paragraphs {
    whole: String,
    /// The paragraph that is being read.
    now: String,
    /// Whether a space is due before the next word.
    space: bool,
    /// Inside how many elements whose words are left out.
    left_out: usize,
    /// Inside how many elements whose line ends count.
    set: usize,
}

impl Paragraphs {
    fn add(&mut self, words: &str) {
        if self.left_out > 0 {
            return;
        }
        for c in words.chars() {
            match c {
                '\n' if self.set > 0 => self.end_line(),
                // Marks where a word may be broken say nothing.
                '\u{AD}' | '\u{200B}' | '\u{FEFF}' => {}
                _ if is_space(c) => self.space = true,
                _ => {
                    if self.space && !self.now.is_empty() && !self.now.ends_with('\n') {
                        self.now.push(' ');
                    }
                    self.space = false;
                    self.now.push(c);
                }
            }
        }
    }

    fn open(&mut self, element: &str) {
        match element {
            "br" => self.end_line(),
            "h1" | "script" | "style" | "template" => {
                self.part();
                self.left_out += 1;
            }
            "pre" => {
                self.part();
                self.set += 1;
            }
            _ if INLINE.contains(&element) => {}
            _ => self.part(),
        }
    }

    fn close(&mut self, element: &str) {
        match element {
            "br" => {}
            "h1" | "script" | "style" | "template" => self.left_out -= 1,
            "pre" => {
                self.part();
                self.set -= 1;
            }
            _ if INLINE.contains(&element) => {}
            _ => self.part(),
        }
    }

    /// The next words stand on a line of their own; two of these are a new paragraph.
    fn end_line(&mut self) {
        self.space = false;
        if !self.now.is_empty() && !self.now.ends_with("\n\n") {
            self.now.push('\n');
        }
    }

    /// The next words are another paragraph.
    fn part(&mut self) {
        self.space = false;
        let paragraph = self.now.trim_end();
        if !paragraph.is_empty() {
            if !self.whole.is_empty() {
                self.whole.push_str("\n\n");
            }
            self.whole.push_str(paragraph);
        }
        self.now.clear();
    }
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
