//! Where sentences end among the words of a paragraph; for the analyser.

use std::ops::Range;

use compact_str::CompactString;

use crate::headline::{Writing, writing};
use crate::rules::{Rules, Stop};
use crate::tokenise::{Piece, is_invisible, straight};

/// Sentences longer than this are cut at the best place before it: tables and lists, not prose. The time of the
/// parser grows with the square of the length.
pub(crate) const LONGEST: usize = 200;

/// Splits the words of one paragraph of `text` into sentences, as ranges of `pieces`; none is empty.
pub(crate) fn split(rules: &Rules, text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    let splitter = Splitter::new(rules, text, pieces);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < pieces.len() {
        if at > start && splitter.begins_item(at) {
            splitter.cut_long(start..at, &mut sentences);
            start = at;
        }
        let end = splitter.end_of_rule(at).or_else(|| splitter.end_after(start, at)).unwrap_or(at + 1);
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
    /// How the paragraph is written; [`Writing::Plain`] where no stop in it is doubtful.
    writing: Writing,
    /// How many straight quotes there are up to each piece, with itself.
    quotes: Vec<u32>,
}

impl<'a> Splitter<'a> {
    fn new(rules: &'a Rules, text: &'a str, pieces: &'a [Piece]) -> Self {
        let mut splitter = Splitter { rules, text, pieces, writing: Writing::Plain, quotes: Vec::new() };
        let mut open = 0;
        splitter.quotes = (0..pieces.len())
            .map(|at| {
                open += u32::from(splitter.sign(at) == '"');
                open
            })
            .collect();
        let doubtful = |at: usize| splitter.word(at).len() > 1 && splitter.word(at).ends_with('.');
        if (0..pieces.len()).any(doubtful) {
            let forms: Vec<CompactString> = (0..pieces.len()).map(|at| splitter.word(at).into()).collect();
            splitter.writing = writing(rules, &forms);
        }
        splitter
    }

    fn word(&self, at: usize) -> &'a str {
        self.pieces.get(at).map_or("", |piece| &self.text[piece.range.clone()])
    }

    /// The sign that a word is, straight; `` and '' are quotes.
    fn sign(&self, at: usize) -> char {
        let word = self.word(at);
        let mut letters = word.chars().filter(|letter| !is_invisible(*letter));
        match (letters.next(), letters.next()) {
            (Some(letter), None) => straight(letter),
            _ if word == "``" || word == "''" => '"',
            _ => '\0',
        }
    }

    /// Whether a bullet stands at `at`.
    fn begins_item(&self, at: usize) -> bool {
        self.pieces[at].space_before && matches!(self.sign(at), '•' | '‣' | '▪' | '●' | '◦' | '■' | '►')
    }

    /// The end of a rule between parts that begins at `at`: `* * *`, `-----`.
    fn end_of_rule(&self, at: usize) -> Option<usize> {
        let first = self.word(at).chars().next().filter(|c| matches!(c, '*' | '-' | '=' | '_' | '~' | '#'))?;
        let same = |at: &usize| self.pieces.get(*at).is_some() && self.word(*at).chars().all(|c| c == first);
        let end = (at..).take_while(same).last()? + 1;
        (end - at > 2 || self.word(at).len() > 4).then_some(end)
    }

    fn is_terminal(&self, at: usize) -> bool {
        let word = self.word(at);
        word.starts_with(['.', '!', '?', '…', '。'])
            && word.chars().all(|c| matches!(c, '.' | '!' | '?' | '…' | '。') || is_invisible(c))
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

    /// `[23]` or `[...]` behind the sentence that it belongs to.
    fn is_footnote(&self, at: usize) -> bool {
        let tight = |at: usize| self.pieces.get(at).is_some_and(|piece| !piece.space_before);
        let inner = self.word(at + 1).bytes().all(|b| b.is_ascii_digit() || b == b'.');
        self.sign(at) == '[' && tight(at + 1) && inner && self.sign(at + 2) == ']' && tight(at + 2)
    }

    /// Whether the quote or bracket at `at` closes what stands before it.
    fn closes(&self, start: usize, at: usize) -> bool {
        let next_touches = self.pieces.get(at + 1).is_some_and(|next| !next.space_before);
        match self.sign(at) {
            ')' | ']' | '}' => true,
            '"' | '\'' if !self.pieces[at].space_before => true,
            // A straight quote between spaces closes where one is open, and the next word does not touch it.
            '"' => !next_touches && self.is_quote_open(start, at),
            _ => false,
        }
    }

    /// Whether an odd number of straight quotes stands from `start` up to the one at `at`.
    fn is_quote_open(&self, start: usize, at: usize) -> bool {
        let first = u32::from(self.sign(start) == '"');
        (self.quotes[at] - self.quotes[start] + first) & 1 == 0
    }

    /// Whether a sentence that began at `start` ends before `next`, after the mark at `at`.
    fn ends(&self, start: usize, at: usize, next: usize) -> bool {
        let follower = &self.pieces[next];
        let first = self.word(next).chars().next().unwrap_or(' ');
        if self.end_of_rule(at) == Some(next) && at == start {
            return true;
        }
        if self.end_of_rule(next).is_some() {
            return true;
        }
        if self.is_terminal(at) {
            return self.ends_at_mark(at, next, first, follower.space_before);
        }
        let word = self.word(at);
        if !word.ends_with('.') || !follower.space_before {
            return false;
        }
        match self.rules.stop(word) {
            Some(Stop::Never | Stop::Number) => false,
            Some(Stop::Maybe) => self.opens_sentence(next),
            Some(Stop::Hour) => self.opens_sentence(next) || self.opens_after_hour(next),
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
            let small = before.len() > 1 && before.chars().all(char::is_lowercase);
            let opens = self.is_brand(next) || small && self.rules.starters.contains(&*capitalised(self.word(next)));
            return !dots && !after_quote && space && (opens || small && before.len() > 4 || self.word(at) == "?");
        }
        if dots && !after_quote {
            return self.opens_sentence(next);
        }
        if first == '-' || first == '–' || first == '—' {
            return self.word(at) == "." || after_quote;
        }
        true
    }

    /// `iPhone`, `eBay`: a name that begins small wherever it stands.
    fn is_brand(&self, at: usize) -> bool {
        self.word(at).chars().nth(1).is_some_and(char::is_uppercase)
    }

    /// Whether the words from `at` on look like the beginning of a sentence rather than the rest of a name.
    fn opens_sentence(&self, at: usize) -> bool {
        let word = self.word(at);
        if matches!(self.sign(at), '"' | '\'' | '(' | '[') {
            return self.pieces[at].space_before && self.word(at + 1).starts_with(char::is_uppercase);
        }
        match self.writing {
            Writing::Plain => self.rules.starters.contains(word),
            // `U.S. To Send Troops`: a heading with capitals is one sentence, unless it ends with a stop as prose does.
            _ if !self.is_terminal(self.pieces.len() - 1) => false,
            Writing::Capitals => self.rules.starters.contains(word),
            Writing::AllCapitals => self.rules.starters.contains(&*capitalised(&word.to_lowercase())),
        }
    }

    /// Whether a word with a capital after an hour begins a sentence; `Monday`, `GMT` and `Moscow time` do not.
    fn opens_after_hour(&self, at: usize) -> bool {
        let word = self.word(at);
        self.writing == Writing::Plain
            && word.starts_with(char::is_uppercase)
            && !self.rules.after_hours.contains(word)
            && !self.word(at + 1).eq_ignore_ascii_case("time")
    }

    /// Cuts a sentence that is too long at the best places before the limit.
    fn cut_long(&self, sentence: Range<usize>, sentences: &mut Vec<Range<usize>>) {
        let mut start = sentence.start;
        while sentence.end - start > LONGEST {
            let end = self.best_cut(start + LONGEST / 2..start + LONGEST);
            sentences.push(start..end);
            start = end;
        }
        sentences.push(start..sentence.end);
    }

    /// The last of the best places to cut among the words of `window`: behind a strong mark or a line, a dash, a comma,
    /// or before a small word; the window's end where it has none.
    fn best_cut(&self, window: Range<usize>) -> usize {
        let last = |fits: &dyn Fn(usize) -> bool| window.clone().rev().find(|at| fits(*at)).map(|at| at + 1);
        last(&|at| matches!(self.sign(at), ';' | ':' | '|' | '•') || self.is_terminal(at) || self.ends_line(at))
            .or_else(|| last(&|at| self.is_dash(at)))
            .or_else(|| last(&|at| matches!(self.sign(at), ',' | ')' | ']')))
            .or_else(|| last(&|at| self.is_small(at + 1) && !self.is_small(at)))
            .unwrap_or(window.end)
    }

    fn is_small(&self, at: usize) -> bool {
        self.rules.small.contains(self.word(at))
    }

    fn ends_line(&self, at: usize) -> bool {
        let (Some(word), Some(next)) = (self.pieces.get(at), self.pieces.get(at + 1)) else { return false };
        self.text[word.range.end..next.range.start].contains('\n')
    }

    /// A dash between words, not the hyphen of a compound.
    fn is_dash(&self, at: usize) -> bool {
        let spaced = self.pieces[at].space_before && self.pieces.get(at + 1).is_none_or(|next| next.space_before);
        matches!(self.word(at), "–" | "—" | "--") || self.word(at) == "-" && spaced
    }
}

/// A word with a capital at its beginning.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokenise::tokenise;

    fn sentences(text: &str) -> Vec<&str> {
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, text, &mut pieces);
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
    fn a_heading_with_capitals_is_one_sentence_though_its_words_could_open_one() {
        for text in ["U.S. To Send Troops to Mali", "U.S. POLICE HOLD MAN IN D.C. RAID"] {
            assert_eq!(sentences(text), [text]);
        }
        assert_eq!(
            sentences("REBELS FREED A MAN FROM THE U.S. THE ARMY SAID SO."),
            ["REBELS FREED A MAN FROM THE U.S.", "THE ARMY SAID SO."]
        );
    }

    #[test]
    fn an_hour_ends_a_sentence_before_all_but_days_and_zones() {
        let text = "It began at 5 p.m. Monday, 3 p.m. GMT and 6 p.m. Moscow time.";
        assert_eq!(sentences(text), [text]);
        assert_eq!(sentences("It began at 5 p.m. Diallo spoke."), ["It began at 5 p.m.", "Diallo spoke."]);
    }

    #[test]
    fn endless_sentences_are_cut_where_a_reader_would_pause() {
        let clause = "the convoy of the northern command reached another village on the river and left rice there ";
        for (mark, ends) in [("; ", ';'), (": ", ':'), (", ", ','), (" – ", '–'), (" - ", '-')] {
            let text = format!("{}{mark}", clause.trim_end()).repeat(600);
            let found = sentences(&text);
            assert!(found.len() > 50);
            assert!(found.iter().all(|sentence| sentence.ends_with(ends)), "{mark}: {}", found[0]);
        }
        let phrases = ["the convoy", "of the northern", "on the river", "and left rice"];
        let text = clause.repeat(600);
        let found = sentences(&text);
        assert!(found[1..].iter().all(|s| phrases.iter().any(|phrase| s.starts_with(phrase))), "{}", found[1]);
    }

    #[test]
    fn endless_lists_are_cut() {
        let text = "rice, ".repeat(500);
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, &text, &mut pieces);
        let found = split(&rules, &text, &pieces);
        assert!(found.iter().all(|sentence| sentence.len() <= LONGEST && !sentence.is_empty()));
        assert_eq!(found.iter().map(Range::len).sum::<usize>(), pieces.len());
    }
}
