//! Cuts a text into paragraphs: one a line, or several lines where the text was wrapped at a width.

use std::ops::Range;

/// Longest line, in characters, of a text that counts as wrapped.
const WIDEST: usize = 100;

/// A line without the spaces around it.
#[derive(Clone, Debug)]
struct Line {
    range: Range<usize>,
    /// Whether a blank line, or the start of the text, stands before it.
    opens: bool,
    indented: bool,
    width: usize,
}

/// The paragraphs of `text` as byte ranges, without the spaces around them; none is empty.
pub(crate) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    let width = wrap_width(text, &lines);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut last: Option<&Line> = None;
    for line in &lines {
        match (last, found.last_mut()) {
            (Some(before), Some(paragraph)) if goes_on(text, before, line, width) => paragraph.end = line.range.end,
            _ => found.push(line.range.clone()),
        }
        last = Some(line);
    }
    found
}

/// Whether `c` is a space, or one of the marks without width that pages leave about.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\0' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// `range` without the spaces at both its ends.
pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = &text[range.clone()];
    let after = words.trim_start_matches(is_space);
    let start = range.start + (words.len() - after.len());
    start..start + after.trim_end_matches(is_space).len()
}

/// Whether words end as a sentence does, closing quotation marks and brackets aside.
pub(crate) fn ends_sentence(words: &str) -> bool {
    let inner = words.trim_end_matches(|c: char| is_space(c) || matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']'));
    inner.ends_with(['.', '!', '?', '…', ':', ';', '。', '؟'])
}

fn lines(text: &str) -> Vec<Line> {
    let is_end = |c: char| matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut lines = Vec::new();
    let mut opens = true;
    let mut at = 0;
    for written in text.split_inclusive(is_end) {
        let whole = at..at + written.len();
        at = whole.end;
        let range = trimmed(text, whole.clone());
        if range.is_empty() {
            // The second half of a CR LF is no blank line.
            opens |= !(written == "\n" && text[..whole.start].ends_with('\r'));
            continue;
        }
        let width = text[whole.start..range.end].chars().count();
        let indented = text[whole.start..range.start].chars().any(|c| c == '\t') || range.start >= whole.start + 2;
        lines.push(Line { range, opens, indented, width });
        opens = false;
    }
    lines
}

/// The width at which the text was wrapped, if it was: no line is long, and lines break in the middle of sentences.
fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    let width = lines.iter().map(|line| line.width).max().filter(|width| *width <= WIDEST)?;
    let pairs = || lines.windows(2).filter(|pair| !pair[1].opens);
    let broken = pairs().filter(|pair| breaks_a_sentence(text, &pair[0], &pair[1])).count();
    (broken >= 1 && broken * 4 >= pairs().count()).then_some(width)
}

fn breaks_a_sentence(text: &str, line: &Line, next: &Line) -> bool {
    let goes_on = text[next.range.clone()].chars().next().is_some_and(char::is_lowercase);
    goes_on && !ends_sentence(&text[line.range.clone()])
}

/// Whether `next` goes on with the paragraph of `line`.
fn goes_on(text: &str, line: &Line, next: &Line, width: Option<usize>) -> bool {
    if next.opens {
        return false;
    }
    if breaks_a_sentence(text, line, next) {
        return true;
    }
    let Some(width) = width else { return false };
    if next.indented && !line.indented {
        return false;
    }
    // A line was wrapped where the next word would not have fitted on it. Three characters are left for ragged edges.
    let word = text[next.range.clone()].split(is_space).next().unwrap_or_default();
    line.width + 1 + word.chars().count() + 3 > width
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        paragraphs(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_line_is_a_paragraph_in_an_unwrapped_text() {
        let long = "The army of Mali crossed the river on Friday, a spokesman for the ministry said in Bamako, and it met nobody there.";
        assert_eq!(cut(&format!("Title\nTitle\r\n\r\n  {long}\r\n{long}\n")), ["Title", "Title", long, long]);
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "Peru and Chile talk\n\nThe foreign ministers of Peru and Chile met on Monday\nin Arica to speak of the border, which both call\ntheirs. Nothing was signed.\n   Chile said the talks would go on in the spring.\nPeru agreed.\n";
        assert_eq!(
            cut(text),
            [
                "Peru and Chile talk",
                "The foreign ministers of Peru and Chile met on Monday\nin Arica to speak of the border, which both call\ntheirs. Nothing was signed.",
                "Chile said the talks would go on in the spring.\nPeru agreed."
            ]
        );
    }

    #[test]
    fn blank_lines_of_either_kind_part_paragraphs() {
        assert_eq!(cut("One.\r\n\r\ntwo\r\n \t\r\nthree"), ["One.", "two", "three"]);
        assert!(cut(" \n\r\n\u{FEFF}\0").is_empty());
    }
}
