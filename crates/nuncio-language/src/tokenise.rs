//! From text to words as the English treebanks cut them, with their places in the text; for the analyser.

use std::ops::Range;

use compact_str::CompactString;

use crate::rules::{Rules, Stop};

/// One word as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
    /// Whether white space, or the start of the text, stands before it.
    pub(crate) space_before: bool,
    /// Whether a blank line stands before it.
    pub(crate) blank_before: bool,
}

/// Longest part of a word that is looked at for what joins it to the next: what is longer is no prefix or abbreviation,
/// and the work stays in proportion to the text.
const LONGEST_PART: usize = 64;

/// Cuts `text` into words and gives them to `out`. Every character that is not white space belongs to exactly one word,
/// but for marks without width that stand alone, which belong to none.
pub(crate) fn tokenise(rules: &Rules, text: &str, out: &mut Vec<Piece>) {
    let first = out.len();
    let mut cutter = Cutter { rules, text, first, space: true, blank: false, out };
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            let end = end_of(text, at, char::is_whitespace);
            cutter.space = true;
            cutter.blank = text[at..end].matches('\n').count() > 1 || text[at..end].contains("\r\r");
            at = end;
        } else {
            let end = end_of(text, at, |c| !c.is_whitespace());
            cutter.chunk(at, end);
            at = end;
        }
    }
}

/// The first place from `at` on whose character is not `wanted`.
fn end_of(text: &str, at: usize, wanted: impl Fn(char) -> bool) -> usize {
    text[at..].find(|c: char| !wanted(c)).map_or(text.len(), |length| at + length)
}

/// A word with straight apostrophes, in lower case, for asking the lists.
pub(crate) fn plain(word: &str) -> CompactString {
    word.chars().map(straight).flat_map(char::to_lowercase).collect()
}

/// The straight sign for a curly one.
pub(crate) fn straight(letter: char) -> char {
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{00b4}' | '`' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '\u{2033}' | '\u{00ab}' | '\u{00bb}' => '"',
        other => other,
    }
}

fn is_apostrophe(letter: char) -> bool {
    straight(letter) == '\''
}

/// Letters, digits, and the marks that belong to the letter before them; a letter that was lost counts as one.
fn is_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '_' | '\u{fffd}' | '\u{0300}'..='\u{036f}' | '\u{200c}' | '\u{200d}')
        || is_invisible(letter)
}

/// Marks that take no room: where a word may break, in which direction it runs, how a picture is drawn.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{00ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}'
    )
}

/// Letters and digits that can be seen.
fn is_letter(letter: char) -> bool {
    is_word(letter) && !is_invisible(letter)
}

fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Half of a flag.
fn is_regional(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}

/// A skin colour, a key's frame, a flag's letters: what changes the picture before it.
fn is_modifier(letter: char) -> bool {
    matches!(letter, '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

fn is_currency(letter: char) -> bool {
    matches!(letter, '$' | '\u{00a2}'..='\u{00a5}' | '\u{20a0}'..='\u{20cf}')
}

struct Cutter<'a> {
    rules: &'a Rules,
    text: &'a str,
    /// How many words of other texts stand in `out`.
    first: usize,
    space: bool,
    blank: bool,
    out: &'a mut Vec<Piece>,
}

impl Cutter<'_> {
    fn push(&mut self, start: usize, end: usize) {
        self.out.push(Piece { range: start..end, space_before: self.space, blank_before: self.blank });
        (self.space, self.blank) = (false, false);
    }

    fn char_at(&self, at: usize, end: usize) -> Option<char> {
        self.text[at..end].chars().next()
    }

    fn char_before(&self, start: usize, at: usize) -> Option<char> {
        self.text[start..at].chars().next_back()
    }

    /// One run of characters without white space.
    fn chunk(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            at = self.next(start, at, end);
        }
    }

    /// Cuts one word, or one group of words, from `at` on and tells where it ends.
    fn next(&mut self, start: usize, at: usize, end: usize) -> usize {
        let seen = end_of(&self.text[..end], at, is_invisible);
        if seen > at {
            return self.after_invisible(start, at, seen, end);
        }
        let Some(first) = self.char_at(at, end) else { return end };
        if let Some(stop) = self.address(at, end).or_else(|| self.short_year(at, end)) {
            self.push(at, stop);
            return stop;
        }
        if is_word(first) {
            return self.word(start, at, end);
        }
        if let Some(sign) = self.rules.signs.iter().find(|sign| self.text[at..end].starts_with(sign.as_str())) {
            self.push(at, at + sign.len());
            return at + sign.len();
        }
        let after = at + first.len_utf8();
        let stop = match first {
            '.' | '-' | '=' | '*' | '_' | '~' => end_of(&self.text[..end], at, |c| c == first),
            '!' | '?' => end_of(&self.text[..end], at, |c| c == '!' || c == '?'),
            '@' if self.char_at(after, end).is_some_and(is_word) => end_of(&self.text[..end], after, is_word),
            '#' if self.char_at(after, end).is_some_and(char::is_alphabetic) => {
                end_of(&self.text[..end], after, is_word)
            }
            _ if is_picture(first) => self.picture(at, end),
            _ if is_apostrophe(first) => self.clitic_at(at, end).unwrap_or(after),
            _ => after,
        };
        self.push(at, stop);
        stop
    }

    /// Gives the marks without width from `at` to `seen` to the word that they touch.
    fn after_invisible(&mut self, start: usize, at: usize, seen: usize, end: usize) -> usize {
        let touched = self.out[self.first..].last_mut().filter(|piece| piece.range.end == at);
        if let Some(before) = touched {
            before.range.end = seen;
            return seen;
        }
        if seen == end {
            return end; // they stand alone
        }
        let count = self.out.len();
        let stop = self.next(if at == start { seen } else { start }, seen, end);
        if let Some(word) = self.out.get_mut(count) {
            word.range.start = at;
        }
        stop
    }

    /// The end of a picture with what belongs to it: its colour, its other half, the pictures joined to it.
    fn picture(&self, at: usize, end: usize) -> usize {
        let text = &self.text[..end];
        let Some(first) = self.char_at(at, end) else { return end };
        let mut stop = at + first.len_utf8();
        if is_regional(first) {
            return stop + self.char_at(stop, end).filter(|c| is_regional(*c)).map_or(0, char::len_utf8);
        }
        loop {
            stop = end_of(text, stop, is_modifier);
            let Some(joined) = text[stop..].strip_prefix('\u{200d}').and_then(|rest| rest.chars().next()) else {
                break;
            };
            if !is_picture(joined) {
                break;
            }
            stop += '\u{200d}'.len_utf8() + joined.len_utf8();
        }
        stop
    }

    /// An apostrophe that begins an ending (`’s` after a bracket or a quote): where it ends.
    fn clitic_at(&self, at: usize, end: usize) -> Option<usize> {
        if self.space {
            return None;
        }
        let after = at + self.char_at(at, end)?.len_utf8();
        let stop = end_of(&self.text[..end], after, is_word);
        let lower = plain(&self.text[at..stop]);
        self.rules.clitics.contains(&lower).then_some(stop)
    }

    /// `’90s`: where it ends.
    fn short_year(&self, at: usize, end: usize) -> Option<usize> {
        let first = self.char_at(at, end).filter(|c| is_apostrophe(*c))?;
        let after = at + first.len_utf8();
        let digits = end_of(&self.text[..end], after, |c| c.is_ascii_digit());
        let stop = if self.text[digits..end].starts_with('s') { digits + 1 } else { digits };
        let whole = !self.char_at(stop, end).is_some_and(is_word);
        (digits == after + 2 && whole && self.space).then_some(stop)
    }

    /// A web or mail address: where it ends, without the punctuation that follows it.
    fn address(&self, at: usize, end: usize) -> Option<usize> {
        let text = &self.text[at..end];
        let scheme = text.bytes().take(LONGEST_PART).take_while(u8::is_ascii_alphabetic).count();
        let scheme = scheme > 1 && text[scheme..].starts_with("://");
        let in_name = |b: &u8| b.is_ascii_alphanumeric() || b"._-+%".contains(b);
        let name = text.bytes().take(LONGEST_PART + 1).take_while(in_name).count();
        let mail = text[name..].strip_prefix('@').filter(|_| name > 0).is_some_and(is_host);
        if !scheme && !mail && !text.starts_with("www.") {
            return None;
        }
        let stop = if mail && !scheme {
            end_of(&self.text[..end], at + name + 1, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
        } else {
            end_of(&self.text[..end], at, |c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"'))
        };
        let trimmed = self.text[at..stop].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '"', '-']);
        Some(at + trimmed.len()).filter(|stop| *stop > at)
    }

    /// A run of letters and digits with what joins them.
    fn word(&mut self, start: usize, at: usize, end: usize) -> usize {
        let mut stop = self.joined_run(at, end);
        if let Some(with) = self.with_currency(at, stop, end) {
            self.push(at, with);
            return with;
        }
        if self.text[stop..end].starts_with('.')
            && let Some(with) = self.with_stop(start, at, stop, end)
        {
            stop = with;
        }
        self.cut_run(at, stop);
        stop
    }

    /// `US$` before a number: where it ends.
    fn with_currency(&self, at: usize, stop: usize, end: usize) -> Option<usize> {
        let sign = self.char_at(stop, end).filter(|c| is_currency(*c))?;
        let letters = &self.text[at..stop];
        let after = stop + sign.len_utf8();
        let number = self.char_at(after, end).is_some_and(|c| c.is_ascii_digit());
        (number && letters.len() <= 3 && letters.bytes().all(|b| b.is_ascii_uppercase())).then_some(after)
    }

    /// The end of the run that begins at `at`: letters and digits joined by single signs that do not end a word.
    fn joined_run(&self, at: usize, end: usize) -> usize {
        let text = &self.text[..end];
        let mut stop = end_of(text, at, is_word);
        while let Some(sign) = self.char_at(stop, end) {
            let after = stop + sign.len_utf8();
            let Some(next) = self.char_at(after, end).filter(|c| is_letter(*c)) else { break };
            let Some(before) = self.char_before(at, stop) else { break };
            let digits = before.is_ascii_digit() && next.is_ascii_digit();
            let next_end = end_of(text, after, is_word);
            let joins = match sign {
                '.' => digits || !self.is_missing_space(at, stop, after, next_end),
                ',' => digits && self.is_thousands(at, stop, after, next_end),
                ':' | '/' => digits,
                '&' => before.is_uppercase() && next.is_uppercase() && next_end - at <= 6,
                '-' | '\u{2010}' | '\u{2011}' => self.keeps_hyphen(at, stop, after, next_end),
                '\u{00b7}' | '@' => true,
                _ => is_apostrophe(sign),
            };
            if !joins {
                break;
            }
            stop = next_end;
        }
        stop
    }

    /// `said.The`, `1994.Peace`, `No.10`, `Gen.Rao`: a full stop whose space was lost.
    fn is_missing_space(&self, at: usize, stop: usize, after: usize, next_end: usize) -> bool {
        let (left, right) = (&self.text[at..stop], &self.text[after..next_end]);
        let mut letters = right.chars();
        let first = letters.next().unwrap_or(' ');
        let capital = first.is_uppercase() && letters.next().is_none_or(char::is_lowercase);
        let word = left.chars().rev().take_while(|c| c.is_lowercase()).count() > 1;
        let number = left.bytes().all(|b| b.is_ascii_digit()) && right.len() > 1;
        if capital && (word || number) {
            return true;
        }
        let opens = first.is_ascii_digit() || first.is_uppercase() && right.len() > 1;
        opens && left.len() <= LONGEST_PART && self.rules.stop(&self.text[at..after]).is_some()
    }

    /// Whether a comma between digits stands between thousands: groups of two (lakhs) or three follow.
    fn is_thousands(&self, at: usize, stop: usize, after: usize, next_end: usize) -> bool {
        let left = self.text[at..stop].bytes().rev().take_while(u8::is_ascii_digit).count();
        let right = self.text[after..next_end].bytes().take_while(u8::is_ascii_digit).count();
        left <= 3 && (2..=3).contains(&right)
    }

    /// Whether the hyphen at `stop` stays inside the word: after a prefix, in telephone numbers, in listed words.
    fn keeps_hyphen(&self, at: usize, stop: usize, after: usize, next_end: usize) -> bool {
        let (left, right) = (&self.text[at..stop], &self.text[after..next_end]);
        if left.len().max(right.len()) > LONGEST_PART {
            return false;
        }
        let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if all_digits(right) && left.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            let last = left.rsplit('-').next().unwrap_or(left);
            let years = last.len() == 4 && matches!(right.len(), 2 | 4) && !left.contains('-');
            return !years
                && (right.len() >= 4 && last.len() >= 3
                    || left.contains('-') && left.len() + right.len() > 7
                    || (last.len(), right.len()) == (3, 3));
        }
        let whole = plain(&self.text[at..next_end]);
        if self.rules.whole.contains(&whole) {
            return true;
        }
        if left.len() > 1 && left.chars().all(char::is_uppercase) {
            return false; // `UN-backed` is no `un-`
        }
        self.rules.prefixes.contains(&plain(left)) && right.chars().all(char::is_alphabetic)
    }

    /// Where the word ends with the full stop that belongs to it; `None` where the stop is a word of its own.
    fn with_stop(&self, start: usize, at: usize, stop: usize, end: usize) -> Option<usize> {
        let after = stop + 1;
        let dots = end_of(&self.text[..end], stop, |c| c == '.') - stop;
        if dots > 2 {
            return None; // an ellipsis
        }
        let word = &self.text[at..after];
        if let Some(kind) = self.rules.stop(word) {
            let rest = self.text[after..].trim_start();
            let numbered = rest.starts_with(|c: char| c.is_ascii_digit());
            return (kind != Stop::Number || numbered).then_some(after);
        }
        let letters = &self.text[at..stop];
        let unit = letters.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
        if is_acronym(letters) && !self.is_lone_letter(letters, after)
            || is_acronym(unit) && self.rules.units.contains(&plain(&self.text[stop - unit.len()..after]))
            || self.is_list_number(start, at, letters)
        {
            return Some(after);
        }
        None
    }

    /// `plan B. The`: a letter that is no initial, by the words around it.
    fn is_lone_letter(&self, letters: &str, after: usize) -> bool {
        let rest = self.text[after..].trim_start();
        let next = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        let before = self.out[self.first..].last().and_then(|piece| self.text[piece.range.clone()].chars().next());
        let small = before.is_some_and(char::is_lowercase);
        let opens = self.rules.starters.contains(next);
        letters.chars().count() == 1
            && (opens && !self.rules.surnames.contains(next) || small && (opens || rest.is_empty()))
    }

    /// `1.` at the start of a paragraph.
    fn is_list_number(&self, start: usize, at: usize, letters: &str) -> bool {
        let first = self.text[..start].trim_end().is_empty() || self.text[..start].ends_with('\n');
        first && at == start && letters.len() <= 2 && letters.bytes().all(|b| b.is_ascii_digit())
    }

    /// Cuts a run into its words: `cannot`, `don't`, `Syria's`, `10pm`.
    fn cut_run(&mut self, at: usize, stop: usize) {
        let lower = plain(&self.text[at..stop]);
        if let Some(first) = self.rules.joined.get(&lower)
            && lower.len() == stop - at
        {
            self.push(at, at + first);
            self.push(at + first, stop);
            return;
        }
        if let Some(digits) = self.number_before_unit(at, stop) {
            self.push(at, digits);
            self.push(digits, stop);
            return;
        }
        let ends = self.clitic_ends(at, stop, &lower);
        let mut from = at;
        for end in ends.into_iter().rev() {
            self.push(from, end);
            from = end;
        }
        self.push(from, stop);
    }

    /// Where the endings of a run begin, the last first.
    fn clitic_ends(&self, at: usize, stop: usize, lower: &str) -> Vec<usize> {
        let mut ends = Vec::new();
        if self.rules.whole.contains(lower) {
            return ends;
        }
        let (mut rest, mut end) = (lower, stop);
        while let Some(clitic) = self.rules.clitics.iter().find(|clitic| rest.ends_with(clitic.as_str())) {
            let letters = clitic.chars().count();
            let Some(start) = self.text[at..end].char_indices().rev().nth(letters - 1).map(|(place, _)| at + place)
            else {
                break;
            };
            if start == at {
                break;
            }
            ends.push(start);
            (rest, end) = (&rest[..rest.len() - clitic.len()], start);
        }
        ends
    }

    /// `10pm`, `1.5bn`: where the number ends.
    fn number_before_unit(&self, at: usize, stop: usize) -> Option<usize> {
        let digits = end_of(&self.text[..stop], at, |c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'));
        let number = digits > at && self.text[at..digits].ends_with(|c: char| c.is_ascii_digit());
        let unit = plain(&self.text[digits..stop]);
        (number && self.rules.units.contains(&unit)).then_some(digits)
    }
}

/// `un.org`, without looking further than a host's name can go.
fn is_host(text: &str) -> bool {
    let in_name = |b: &u8| b.is_ascii_alphanumeric() || b".-_".contains(b);
    let length = text.bytes().take(4 * LONGEST_PART).take_while(in_name).count();
    let host = text[..length].trim_end_matches('.');
    host.starts_with(|c: char| c.is_ascii_alphanumeric()) && host.contains('.')
}

/// `U.S`, `J`, `p.m`: single letters with full stops between, or one capital alone.
fn is_acronym(letters: &str) -> bool {
    let mut parts = letters.split('.').peekable();
    let single = letters.chars().count() == 1;
    if single {
        return letters.chars().all(char::is_uppercase);
    }
    letters.contains('.') && parts.all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, text, &mut pieces);
        pieces.iter().map(|piece| &text[piece.range.clone()]).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn contractions_and_possessives_are_words_of_their_own() {
        assert_eq!(
            words("They can't and won't; I've said Syria's cannot."),
            "They ca n't and wo n't ; I 've said Syria 's can not ."
        );
        assert_eq!(words("It’s the rebels’ and “Fiji”’s"), "It ’s the rebels ’ and “ Fiji ” ’s");
        assert_eq!(words("five o'clock"), "five o'clock");
    }

    #[test]
    fn hyphens_part_words_but_not_prefixes_and_telephone_numbers() {
        assert_eq!(
            words("a UN-backed, 24-year-old non-member and ex-general of al-Shabab, 555-0123"),
            "a UN - backed , 24 - year - old non-member and ex-general of al - Shabab , 555-0123"
        );
        assert_eq!(words("1999-2000 — the talks–truce"), "1999 - 2000 — the talks – truce");
    }

    #[test]
    fn money_measures_and_dates_are_cut_as_the_treebanks_do() {
        assert_eq!(words("$1.5bn, US$3,000 or 40% by 10pm on 9/11"), "$ 1.5 bn , US$ 3,000 or 40 % by 10 pm on 9/11");
        assert_eq!(words("the 1990s and ’90s, the 5th"), "the 1990s and ’90s , the 5th");
    }

    #[test]
    fn full_stops_stay_with_abbreviations_alone() {
        assert_eq!(words("Gen. J. Doe of the U.S. met No. 10."), "Gen. J. Doe of the U.S. met No. 10 .");
        assert_eq!(words("He said no. Then..."), "He said no . Then ...");
        assert_eq!(words("they said.The army"), "they said . The army");
    }

    #[test]
    fn addresses_stay_whole_without_the_punctuation_behind_them() {
        assert_eq!(
            words("(see http://un.org/a-b?c=1), or mail press@who.int."),
            "( see http://un.org/a-b?c=1 ) , or mail press@who.int ."
        );
    }

    #[test]
    fn pieces_tell_the_space_before_them() {
        let rules = crate::testing::rules();
        let mut pieces = Vec::new();
        tokenise(&rules, "Oslo, \n\nBern", &mut pieces);
        let told: Vec<_> = pieces.iter().map(|p| (p.range.clone(), p.space_before, p.blank_before)).collect();
        assert_eq!(told, [(0..4, true, false), (4..5, false, false), (8..12, true, true)]);
    }

    #[test]
    fn marks_without_width_belong_to_the_word_they_touch_and_alone_to_none() {
        assert_eq!(words("\u{feff}Oslo \u{200b} (\u{200b}Bern).\u{200b}"), "\u{feff}Oslo (\u{200b} Bern ) .\u{200b}");
        assert_eq!(words("\u{200b} \u{200b}"), "");
    }

    #[test]
    fn a_picture_is_one_word_with_what_changes_it() {
        assert_eq!(words("Lome🎉👍🏽🇬🇭🇹🇬 👩‍🚀 ❤️!"), "Lome 🎉 👍🏽 🇬🇭 🇹🇬 👩‍🚀 ❤️ !");
    }

    #[test]
    fn text_without_any_space_is_cut_in_time() {
        for sign in ["a,", "a-", "1-1-", "a.", "a'", "@a", "a/", ". \" a ", "'s", "\u{200b}.", "://", "no.1"] {
            let text = sign.repeat(200_000);
            let start = std::time::Instant::now();
            tokenise(&crate::testing::rules(), &text, &mut Vec::new());
            assert!(start.elapsed().as_secs() < 20, "{sign}: {:?}", start.elapsed());
        }
    }
}
