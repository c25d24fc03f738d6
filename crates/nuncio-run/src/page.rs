//! What pages for people are made of: words wrapped under an indentation, quoted words in quotation marks, bold names.

use std::io::{self, Write};

use anstyle::Style;
use nuncio_coder::{Kind, Quote};
use nuncio_language::Document;
use nuncio_text::Story;

use crate::event_line::one_line;

/// The least characters a line of words has, however narrow the terminal and deep the indentation.
const LEAST: usize = 24;

/// Writes words on lines of at most `width` characters, each after `indent` spaces.
///
/// # Errors
/// The output cannot be written.
pub fn paragraph(out: &mut impl Write, indent: usize, words: &str, width: usize) -> io::Result<()> {
    let lines = wrapped(words, width.saturating_sub(indent).max(LEAST));
    lines.iter().try_for_each(|line| writeln!(out, "{:indent$}{line}", ""))
}

/// Words on one line a piece, broken at spaces; a word longer than a line stays whole.
fn wrapped(words: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What is said, on one line: in quotation marks where all of it is quoted, else as the story has it.
#[must_use]
pub fn said(document: &Document, quote: &Quote) -> String {
    let words = one_line(document.words(quote.zone, quote.content.span.0));
    match quote.kind {
        Kind::Direct => quoted(&words),
        Kind::Indirect | Kind::Mixed | Kind::About => words,
    }
}

/// Words in quotation marks of our own; the story's marks at their ends, and the comma before the closing one, go.
#[must_use]
pub fn quoted(words: &str) -> String {
    format!("“{}”", words.trim_matches(|c: char| c == ',' || c.is_whitespace() || is_quotation_mark(c)))
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Words in bold, where the output shows it.
#[must_use]
pub fn bold(words: &str) -> String {
    let bold = Style::new().bold();
    format!("{bold}{words}{bold:#}")
}

/// A story's headline, and what the input called it with the day of publication.
#[must_use]
pub fn heading(story: &Story) -> String {
    let published = story.published.map(|published| format!(", {}", published.date)).unwrap_or_default();
    let bold = Style::new().bold();
    match story.headline() {
        Some(title) => format!("{bold}{}{bold:#}  ({}{published})", one_line(title), one_line(&story.source_id)),
        None => format!("{bold}{}{bold:#}{published}", one_line(&story.source_id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_long_as_they_may_be_and_no_longer() {
        assert_eq!(wrapped("São Tomé and Príncipe, again", 12), ["São Tomé and", "Príncipe,", "again"]);
        assert_eq!(wrapped("", 12), Vec::<String>::new());
        assert_eq!(wrapped("a incomprehensibilities b", 5), ["a", "incomprehensibilities", "b"]);
    }

    #[test]
    fn quoted_words_have_one_pair_of_marks() {
        assert_eq!(quoted("\"We shall see,\" "), "“We shall see”");
        assert_eq!(quoted("he said \"no\" twice."), "“he said \"no\" twice.”");
    }

    #[test]
    fn an_indented_paragraph_keeps_to_the_width() {
        let mut out = Vec::new();
        paragraph(&mut out, 4, "the envoys of Peru and of Ecuador met again", 30).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "    the envoys of Peru and of\n    Ecuador met again\n");
    }
}
