//! Where sentences end among the words of a paragraph; for the analyser.

use std::ops::Range;

use crate::rules::{Rules, Stop};
use crate::tokenise::{Piece, straight};

/// Sentences longer than this are cut at the best place before it: tables and lists, not prose. The time of the
/// parser grows with the square of the length.
pub(crate) const LONGEST: usize = 200;

/// Splits the words of one paragraph of `text` into sentences, as ranges of `pieces`; none is empty.
pub(crate) fn split(rules: &Rules, text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    let splitter = Splitter { rules, text, pieces };
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < pieces.len() {
        let end = splitter.end_after(start, at).unwrap_or(at + 1);
        let blank = pieces.get(end).is_some_and(|next| next.blank_before);
        if blank || end == pieces.len() || splitter.ends(start, at, end) {
            splitter.cut_long(start..end, &mut sentences);
            start = end;
        }
        at = end;
    }
    sentences
}

struct Splitter<'a> {
    rules: &'a Rules,
    text: &'a str,
    pieces: &'a [Piece],
}

impl<'a> Splitter<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.pieces.get(at).map_or("", |piece| &self.text[piece.range.clone()])
    }

    fn sign(&self, at: usize) -> char {
        let mut letters = self.word(at).chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => straight(letter),
            _ => '\0',
        }
    }

    fn is_terminal(&self, at: usize) -> bool {
        let word = self.word(at);
        !word.is_empty() && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…' | '。'))
    }

    /// The place after the mark at `at` and the closing quotes and brackets that belong to it.
    fn end_after(&self, start: usize, at: usize) -> Option<usize> {
        if !self.is_terminal(at) && !self.word(at).ends_with('.') {
            return None;
        }
        let mut end = at + 1;
        while self.pieces.get(end).is_some_and(|piece| !piece.blank_before) {
            end += match self.closes(start, end) {
                true => 1,
                false if self.is_footnote(end) => 3,
                false => break,
            };
        }
        Some(end)
    }

    /// `[23]` that touches the sentence before it.
    fn is_footnote(&self, at: usize) -> bool {
        let tight = |at: usize| self.pieces.get(at).is_some_and(|piece| !piece.space_before);
        let number = self.word(at + 1).bytes().all(|b| b.is_ascii_digit());
        self.sign(at) == '[' && tight(at) && tight(at + 1) && number && self.sign(at + 2) == ']' && tight(at + 2)
    }

    /// Whether the quote or bracket at `at` closes what stands before it.
    fn closes(&self, start: usize, at: usize) -> bool {
        let next_touches = self.pieces.get(at + 1).is_some_and(|next| !next.space_before);
        match self.sign(at) {
            ')' | ']' | '}' => true,
            '"' | '\'' if !self.pieces[at].space_before => true,
            // A straight quote between spaces closes where one is open, and the next word does not touch it.
            '"' => !next_touches && (start..at).filter(|before| self.sign(*before) == '"').count() % 2 == 1,
            _ => false,
        }
    }

    /// Whether a sentence that began at `start` ends before `next`, after the mark at `at`.
    fn ends(&self, start: usize, at: usize, next: usize) -> bool {
        let follower = &self.pieces[next];
        let first = self.word(next).chars().next().unwrap_or(' ');
        if self.is_terminal(at) {
            return self.ends_at_mark(at, next, first, follower.space_before);
        }
        let word = self.word(at);
        if !word.ends_with('.') || !follower.space_before {
            return false;
        }
        match self.rules.abbreviations.get(word) {
            Some(Stop::Never | Stop::Number) => false,
            Some(Stop::Maybe) => self.opens_sentence(next),
            // `1.` at the start, an initial, an acronym with full stops.
            None if word.bytes().any(|b| b.is_ascii_digit()) => at > start && self.opens_sentence(next),
            None if word.chars().count() == 2 => false,
            None => self.opens_sentence(next),
        }
    }

    fn ends_at_mark(&self, at: usize, next: usize, first: char, space: bool) -> bool {
        let after_quote = next > at + 1;
        let dots = self.word(at).len() > 1 && self.word(at).chars().all(|c| c == '.') || self.word(at) == "…";
        if matches!(first, ',' | ';' | ':' | ')' | ']' | '!' | '?' | '.') {
            return false;
        }
        if !space && !first.is_uppercase() && !matches!(straight(first), '"' | '\'' | '(' | '[') {
            return false;
        }
        if first.is_lowercase() {
            // `"Why?" he asked` goes on, and so does what follows an abbreviation that the lists lack; those are short.
            let before = self.word(at.wrapping_sub(1));
            let long = before.len() > 4 && before.chars().all(char::is_lowercase);
            return !dots && !after_quote && space && (long || self.word(at) == "?");
        }
        if dots && !after_quote {
            return self.opens_sentence(next);
        }
        if first == '-' || first == '–' || first == '—' {
            return self.word(at) == "." || after_quote;
        }
        true
    }

    /// Whether the words from `at` on look like the beginning of a sentence rather than the rest of a name.
    fn opens_sentence(&self, at: usize) -> bool {
        let word = self.word(at);
        if matches!(self.sign(at), '"' | '\'' | '(' | '[') {
            return self.pieces[at].space_before && self.word(at + 1).starts_with(char::is_uppercase);
        }
        self.rules.starters.contains(word)
    }

    /// Cuts a sentence that is too long, after a mark where there is one in the second half.
    fn cut_long(&self, sentence: Range<usize>, sentences: &mut Vec<Range<usize>>) {
        let mut start = sentence.start;
        while sentence.end - start > LONGEST {
            let middle = start + LONGEST / 2..start + LONGEST;
            let mark = middle.rev().find(|at| matches!(self.sign(*at), ',' | ';' | ':' | '|' | '•' | '-' | '–'));
            let end = mark.map_or(start + LONGEST, |at| at + 1);
            sentences.push(start..end);
            start = end;
        }
        sentences.push(start..sentence.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokenise::tokenise;

    fn sentences(text: &str) -> Vec<&str> {
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, text, 0, &mut pieces);
        split(&rules, text, &pieces)
            .into_iter()
            .map(|sentence| &text[pieces[sentence.start].range.start..pieces[sentence.end - 1].range.end])
            .collect()
    }

    #[test]
    fn full_stops_end_sentences_and_closing_quotes_belong_to_them() {
        assert_eq!(
            sentences("\"We will not go.\" The minister left. (He came back.) Nobody spoke."),
            ["\"We will not go.\"", "The minister left.", "(He came back.)", "Nobody spoke."]
        );
    }

    #[test]
    fn titles_and_initials_do_not_end_sentences() {
        let text = "Gen. A. B. Obasanjo met Mr. Carter in Lagos on Sept. 3 with Sen. Jones.";
        assert_eq!(sentences(text), [text]);
    }

    #[test]
    fn a_doubtful_stop_ends_a_sentence_before_a_word_that_opens_one() {
        assert_eq!(
            sentences("Troops left for the U.S. The president of the U.S. Senate agreed. It ended at 5 p.m. He slept."),
            ["Troops left for the U.S.", "The president of the U.S. Senate agreed.", "It ended at 5 p.m.", "He slept."]
        );
    }

    #[test]
    fn a_question_inside_quotes_goes_on_where_the_speaker_follows() {
        assert_eq!(
            sentences("\"Who fired?\" he asked. No one answered!"),
            ["\"Who fired?\" he asked.", "No one answered!"]
        );
    }

    #[test]
    fn a_blank_line_always_ends_a_sentence() {
        assert_eq!(sentences("Peru and Chile\n\ntalk about the border"), ["Peru and Chile", "talk about the border"]);
        assert_eq!(sentences("Peru and Chile\ntalk"), ["Peru and Chile\ntalk"]);
    }

    #[test]
    fn endless_lists_are_cut() {
        let text = "rice, ".repeat(500);
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, &text, 0, &mut pieces);
        let found = split(&rules, &text, &pieces);
        assert!(found.iter().all(|sentence| sentence.len() <= LONGEST && !sentence.is_empty()));
        assert_eq!(found.iter().map(Range::len).sum::<usize>(), pieces.len());
    }
}
