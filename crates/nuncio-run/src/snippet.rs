//! Words of a story as a terminal shows them: a trigger in its context, a sentence with labelled spans.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use nuncio_language::Document;
use nuncio_text::{Byte, Span, Zone};

use crate::event_line::one_line;

/// The words around `span` within its sentence, about `most` characters on each side, with the span in «».
#[must_use]
pub fn in_context(document: &Document, zone: Zone, span: Span<Byte>, most: usize) -> String {
    let sentence = document.sentences.iter().find(|s| s.zone == zone && s.span.contains(span));
    let around = sentence.map_or(span, |sentence| sentence.span);
    let before = one_line(document.words(zone, Span::new(around.start(), span.start())));
    let after = one_line(document.words(zone, Span::new(span.end(), around.end())));
    let gap = |wanted: bool| if wanted { " " } else { "" };
    let spaced_before = document.words(zone, Span::new(around.start(), span.start())).ends_with(char::is_whitespace);
    let spaced_after = document.words(zone, Span::new(span.end(), around.end())).starts_with(char::is_whitespace);
    format!(
        "{}{}«{}»{}{}",
        last_words(&before, most),
        gap(spaced_before),
        one_line(document.words(zone, span)),
        gap(spaced_after),
        first_words(&after, most)
    )
}

/// The last whole words of a text, `most` characters at most; `…` stands for what is left out, tied to its neighbour.
fn last_words(text: &str, most: usize) -> String {
    let count = text.chars().count();
    if count <= most {
        return text.to_owned();
    }
    let tail: String = text.chars().skip(count - most).collect();
    format!("…\u{a0}{}", tail.split_once(' ').map_or("", |(_, rest)| rest))
}

/// The first whole words of a text, `most` characters at most; `…` stands for what is left out, tied to its neighbour.
fn first_words(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    format!("{}\u{a0}…", head.rsplit_once(' ').map_or("", |(rest, _)| rest))
}

/// A stretch of a sentence with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Bytes of the sentence.
    pub span: Range<usize>,
    /// What it is.
    pub text: String,
    /// Whether it is drawn heavier than the others.
    pub strong: bool,
}

/// A sentence with its labels underlined, wrapped at `width` characters, coloured.
#[must_use]
pub fn underlined(sentence: &str, mut labels: Vec<Label>, width: usize) -> String {
    labels = merged(labels);
    // The drawing takes a bar and a space at the left, and a label may stand to the right of the last words.
    let text = wrapped(sentence, &labels, width.saturating_mul(4).div_euclid(5).max(20));
    let mut snippet = Snippet::source(&text).line_numbering(false).fold(false);
    for label in &labels {
        let kind = || if label.strong { AnnotationKind::Primary } else { AnnotationKind::Context };
        // A span over several lines is underlined a line at a time.
        let mut words = Some(label.text.as_str());
        for piece in lines_of(&text, label.span.clone()) {
            snippet = snippet.annotation(kind().span(piece).label(words.take()));
        }
    }
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode).term_width(width.saturating_mul(2));
    let drawing = renderer.render(&[Group::with_level(Level::NOTE.no_name()).element(snippet)]);
    // Its first line is for the name of a file, which there is none of here.
    drawing.split_once('\n').map_or(drawing.as_str(), |(_, rest)| rest).to_owned()
}

/// Labels of the same bytes as one, in order of the text.
fn merged(labels: Vec<Label>) -> Vec<Label> {
    let mut merged: Vec<Label> = Vec::new();
    for label in labels {
        match merged.iter_mut().find(|other| other.span == label.span) {
            Some(other) => {
                other.strong |= label.strong;
                if !other.text.split(", ").any(|part| part == label.text) {
                    other.text = format!("{}, {}", other.text, label.text);
                }
            }
            None => merged.push(label),
        }
    }
    merged.sort_by_key(|label| (label.span.start, label.span.end));
    merged
}

/// The sentence with line ends in place of spaces, byte for byte as long as before, so that every span still holds.
/// Lines are broken outside labelled words where that can be.
fn wrapped(sentence: &str, labels: &[Label], width: usize) -> String {
    let mut text: Vec<u8> = sentence.bytes().map(|b| if b.is_ascii_whitespace() { b' ' } else { b }).collect();
    let inside = |at: usize| labels.iter().any(|label| label.span.start < at && at < label.span.end);
    let (mut column, mut any, mut outside) = (0, None, None);
    let mut line_start = 0;
    for (at, c) in sentence.char_indices() {
        if c.is_ascii_whitespace() && at > line_start {
            any = Some(at);
            if !inside(at) {
                outside = Some(at);
            }
        }
        column += 1;
        if column <= width {
            continue;
        }
        if let Some(space) = outside.or(any) {
            text[space] = b'\n';
            line_start = space + 1;
            // The space itself may have been one too many: then the new line begins empty.
            column = sentence.get(line_start..at + c.len_utf8()).map_or(0, |line| line.chars().count());
            (any, outside) = (None, None);
        }
    }
    // Only ASCII white space was exchanged for ASCII white space.
    String::from_utf8(text).unwrap_or_else(|_| sentence.to_owned())
}

/// The parts of a span that lie on one line each.
fn lines_of(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = span.start;
    for (at, _) in text.match_indices('\n').filter(|(at, _)| span.contains(at)) {
        pieces.push(start..at);
        start = at + 1;
    }
    pieces.push(start..span.end);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn label(sentence: &str, words: &str, text: &str) -> Label {
        let start = sentence.find(words).unwrap();
        Label { span: start..start + words.len(), text: text.to_owned(), strong: false }
    }

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn wrapping_changes_no_length_and_keeps_labelled_words_together() {
        let sentence =
            "Portugal said on Tuesday that the Foreign Minister of Angola had left for São Tomé and Príncipe.";
        let labels = [label(sentence, "the Foreign Minister of Angola", "actor")];
        let text = wrapped(sentence, &labels, 40);
        assert_eq!(text.len(), sentence.len());
        assert!(text.contains("the Foreign Minister of Angola"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 41), "{text}");
        assert_eq!(text.replace('\n', " "), sentence);
    }

    #[test]
    fn a_word_longer_than_the_line_stays_whole() {
        let word = "x".repeat(90);
        assert_eq!(wrapped(&word, &[], 40), word);
    }

    #[test]
    fn a_sentence_is_wrapped_at_any_width_whatever_it_holds() {
        let sentence =
            "Delegations of South  Sudan's government met — “face to face” — for the first\ntime on Sunday , in Juba .";
        for width in 1..sentence.len() {
            for from in 0..sentence.len() {
                let Some(words) = sentence.get(from..).and_then(|rest| rest.split(' ').nth(1)) else { continue };
                let text = wrapped(sentence, &[label(sentence, words, "actor")], width);
                assert_eq!(text.len(), sentence.len());
                assert_eq!(text.replace('\n', " "), sentence.replace('\n', " "));
            }
        }
    }

    #[test]
    fn a_span_over_two_lines_is_two_pieces() {
        assert_eq!(lines_of("ab cd\nef gh", 3..8), [3..5, 6..8]);
        assert_eq!(lines_of("ab cd\nef gh", 0..2).len(), 1);
    }

    #[test]
    fn words_that_are_two_things_get_one_label() {
        let sentence = "Chad accused Libya.";
        let one = label(sentence, "Chad", "[1] actor TCD");
        let two = label(sentence, "Chad", "speaker TCD");
        let drawn = plain(&underlined(sentence, vec![one.clone(), two, one], 80));
        assert!(drawn.contains("[1] actor TCD, speaker TCD"), "{drawn}");
        assert_eq!(drawn.matches("[1] actor TCD").count(), 1, "{drawn}");
    }

    proptest! {
        #[test]
        fn any_sentence_can_be_drawn_with_any_labels(sentence in "\\PC{0,120}|[a-z \n\t\u{1b}\u{301}éß中🙂]{0,120}",
                                                      cuts in proptest::collection::vec((0.0..1.0, 0.0..1.0), 0..6),
                                                      width in 0usize..160) {
            let boundary = |at: f64| {
                let wanted = (at * sentence.len() as f64) as usize;
                (0..=wanted).rev().find(|&at| sentence.is_char_boundary(at)).unwrap_or(0)
            };
            let spans = cuts.iter().map(|&(a, b)| boundary(a).min(boundary(b))..boundary(a).max(boundary(b)));
            let labels: Vec<Label> = spans
                .filter(|span| !span.is_empty())
                .map(|span| Label { span, text: "[1] actor TCD".to_owned(), strong: false })
                .collect();
            let drawn = underlined(&sentence, labels.clone(), width);
            prop_assert_eq!(wrapped(&sentence, &labels, width).len(), sentence.len());
            prop_assert!(labels.is_empty() || plain(&drawn).contains("[1] actor TCD"), "{}", drawn);
        }
    }

    #[test]
    fn escape_sequences_of_a_story_are_drawn_and_not_obeyed() {
        let drawn = underlined("Chad\u{1b}[2J left.", Vec::new(), 80);
        assert!(!drawn.contains("\u{1b}[2J"), "{drawn:?}");
    }

    #[test]
    fn context_is_cut_at_whole_words() {
        assert_eq!(last_words("the foreign minister of Angola", 12), "…\u{a0}of Angola");
        assert_eq!(first_words("the foreign minister of Angola", 12), "the foreign\u{a0}…");
        assert_eq!(first_words("the minister", 12), "the minister");
    }
}
