//! What one paragraph of a page is, by itself: prose, a short line, a date, a byline, a section, a label with its value.

use std::ops::Range;

use crate::dates::{self, Moment};
use crate::paragraphs::{ends_sentence, is_space, trimmed};
use crate::words::{Label, PageWords};

/// From this many words on, a paragraph is prose even where it does not end as a sentence.
const PROSE_WORDS: usize = 20;

/// No line of furniture has more bytes.
const LONGEST_LINE: usize = 600;

/// What a paragraph is. Ranges count bytes of the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Sentences of a report.
    Prose,
    /// Words that are no sentence: a headline, a crosshead, a tag, a name.
    Short,
    /// When the page was published, or (`later`) changed.
    Dated { moment: Moment, later: bool },
    /// Who wrote or edited it.
    Byline(Range<usize>),
    /// The news agency.
    Agency(Range<usize>),
    /// The section of the paper.
    Section(Range<usize>),
    /// `Section: Asia`
    Labelled(Label, Range<usize>),
    /// Several of these on one line, parted by bars.
    Several(Vec<(Range<usize>, Kind)>),
    /// No part of a report, and nothing to be learnt from it.
    Nothing,
}

/// What the paragraph at `range` is.
pub(crate) fn kind_of(text: &str, range: Range<usize>, words: &PageWords) -> Kind {
    let line = &text[range.clone()];
    if line.len() > LONGEST_LINE || count_words(line) >= PROSE_WORDS {
        return Kind::Prose;
    }
    if let Some(kind) = dated(line, words) {
        return kind;
    }
    if let Some((label, value)) = labelled(text, range.clone(), words) {
        return Kind::Labelled(label, value);
    }
    if words.is_dropped(line) || !line.chars().any(char::is_alphanumeric) {
        return Kind::Nothing;
    }
    if let Some(name) = byline(text, range.clone(), words) {
        return Kind::Byline(name);
    }
    let bare = trimmed_of(text, range.clone(), |c| matches!(c, '(' | ')' | '[' | ']' | '/'));
    if words.is_agency(&text[bare.clone()]) {
        return Kind::Agency(bare);
    }
    if words.is_section(line) || is_trail(line, words) {
        return Kind::Section(range);
    }
    if let Some(several) = several(text, range, words) {
        return several;
    }
    let sentence = (ends_sentence(line) && !ends_in_initials(line)) || ends_sentence(without_remark(line));
    if sentence && count_words(line) >= 3 { Kind::Prose } else { Kind::Short }
}

/// How many words a line has; marks that stand alone are none.
pub(crate) fn count_words(line: &str) -> usize {
    line.split(is_space).filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The line without a remark in brackets at its end (`They left. (Editing by Tom Ashe)`).
fn without_remark(line: &str) -> &str {
    let inner = line.trim_end_matches(['.', ' ']).strip_suffix([')', ']']);
    inner.and_then(|inner| inner.rfind(['(', '['])).map_or("", |open| &line[..open])
}

/// `Iran blames the U.S.` ends with an abbreviation and not as a sentence does, unless it is long.
fn ends_in_initials(line: &str) -> bool {
    let last = line.rsplit(is_space).next().unwrap_or_default();
    let inner = last.strip_suffix('.').unwrap_or_default();
    inner.contains('.') && inner.split('.').all(|part| part.chars().count() == 1) && count_words(line) <= 12
}

/// A line that is a date, after words such as `Published`; the day may be followed by a second date.
fn dated(line: &str, words: &PageWords) -> Option<Kind> {
    let (rest, later) = without_dated(line, words);
    if let Some(moment) = dates::whole(rest, words) {
        return Some(Kind::Dated { moment, later });
    }
    let (day, time, length) = dates::day_and_time_at_start(rest, words)?;
    let after = rest[length..]
        .trim_start_matches(|c: char| is_space(c) || matches!(c, ',' | '|' | '(' | '/' | '-' | ';' | '.' | '·'));
    let second = without_dated(after, words).0;
    if !after.is_empty() && (second.len() == after.len() || !dates_to_the_end(second, words)) {
        return None;
    }
    // A day without its year tells nothing, but is no headline either.
    Some(day.date().map_or(Kind::Nothing, |date| Kind::Dated { moment: Moment { date, time }, later }))
}

fn dates_to_the_end(line: &str, words: &PageWords) -> bool {
    let line = line.trim_end_matches([')', '.', ' ']);
    dates::whole(line, words).is_some()
        || dates::day_and_time_at_start(line, words).is_some_and(|(_, _, length)| length == line.len())
}

/// What follows words such as `Last updated:`, and whether they tell of a change.
fn without_dated<'a>(line: &'a str, words: &PageWords) -> (&'a str, bool) {
    for (opening, later) in words.dated() {
        if let Some(rest) = strip_start(line, opening).filter(|rest| !rest.starts_with(char::is_alphabetic)) {
            return (rest.trim_start_matches(|c: char| is_space(c) || c == ':'), *later);
        }
    }
    (line, false)
}

/// `line` without `opening` (lower case) at its start, whatever the case of its letters.
fn strip_start<'a>(line: &'a str, opening: &str) -> Option<&'a str> {
    let head = line.get(..opening.len())?;
    head.eq_ignore_ascii_case(opening).then(|| &line[opening.len()..])
}

fn labelled(text: &str, range: Range<usize>, words: &PageWords) -> Option<(Label, Range<usize>)> {
    let line = &text[range.clone()];
    let colon = line.find(':')?;
    let label = words.label(line[..colon].trim())?;
    Some((label, trimmed(text, range.start + colon + 1..range.end)))
}

/// The names of a line such as `By Ana Sousa and Tom Ashe`, or `(Reporting by Ana Sousa; editing by Tom Ashe)`.
fn byline(text: &str, range: Range<usize>, words: &PageWords) -> Option<Range<usize>> {
    let bare = trimmed_of(text, range, |c| matches!(c, '(' | ')' | '[' | ']'));
    let line = &text[bare.clone()];
    let opening = words
        .bylines()
        .iter()
        .find(|opening| strip_start(line, opening).is_some_and(|rest| rest.starts_with([' ', ':', '\u{A0}', '\t'])))?;
    let name = trimmed_of(text, bare.start + opening.len()..bare.end, |c| matches!(c, ':' | '.'));
    let first = text[name.clone()].split([';', '|', '\n', '•']).next().unwrap_or_default();
    let name = trimmed(text, name.start..name.start + first.len());
    // `By Tuesday the army had gone.` is a sentence; after the longer openings (`Reporting by`) a name may end with a stop.
    let sentence = opening.len() <= 4 && ends_sentence(line) && !ends_in_initials(line);
    let names = text[name.clone()].starts_with(char::is_uppercase) && count_words(&text[name.clone()]) <= 12;
    (names && !sentence).then_some(name)
}

/// The byline in brackets with which a last paragraph may end: its range with the brackets, and the names.
pub(crate) fn signature(text: &str, range: Range<usize>, words: &PageWords) -> Option<(Range<usize>, Range<usize>)> {
    let line = &text[range.clone()];
    let open = line.trim_end_matches(['.', ' ']).strip_suffix([')', ']']).and_then(|inner| inner.rfind(['(', '[']))?;
    let bracket = range.start + open..range.end;
    let name = byline(text, bracket.clone(), words)?;
    Some((bracket, name))
}

/// A trail of sections: `World | Africa`, `Home > World > Africa`.
fn is_trail(line: &str, words: &PageWords) -> bool {
    let parts: Vec<&str> = line.split(['|', '>', '»', '›', '/']).map(str::trim).collect();
    parts.len() > 1
        && words.is_section(parts[0])
        && parts.iter().all(|part| (1..=3).contains(&count_words(part)) && !words.is_agency(part))
}

/// Kinds parted by bars or dots, where at least one of them is more than words.
fn several(text: &str, range: Range<usize>, words: &PageWords) -> Option<Kind> {
    let line = &text[range.clone()];
    let mut parts = Vec::new();
    let mut at = 0;
    for part in line.split(['|', '·', '•']) {
        let place = trimmed(text, range.start + at..range.start + at + part.len());
        at += part.len();
        at += line[at..].chars().next().map_or(0, char::len_utf8);
        if !place.is_empty() {
            parts.push(place);
        }
    }
    // The parts are looked at as lines of their own. That ends there: a part has no bar.
    (parts.len() > 1).then_some(())?;
    let kinds: Vec<(Range<usize>, Kind)> =
        parts.into_iter().map(|part| (part.clone(), kind_of(text, part, words))).collect();
    let told = kinds.iter().any(|(_, kind)| !matches!(kind, Kind::Short | Kind::Prose));
    told.then_some(Kind::Several(kinds))
}

/// `range` without spaces and such marks at both its ends.
fn trimmed_of(text: &str, range: Range<usize>, is_mark: fn(char) -> bool) -> Range<usize> {
    let line = &text[range.clone()];
    let after = line.trim_start_matches(|c| is_space(c) || is_mark(c));
    let start = range.start + (line.len() - after.len());
    start..start + after.trim_end_matches(|c| is_space(c) || is_mark(c)).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn kind(line: &str) -> Kind {
        kind_of(line, 0..line.len(), &PageWords::english())
    }

    #[test]
    fn date_lines_are_read() {
        let moment = Moment { date: date(2011, 3, 12), time: Some(time(16, 20, 0, 0)) };
        assert_eq!(kind("2011-03-12 | 16:20"), Kind::Dated { moment, later: false });
        assert_eq!(kind("Published: 12 March 2011 16:20"), Kind::Dated { moment, later: false });
        assert_eq!(kind("Last updated on March 12, 2011 at 4:20 p.m. (EST)"), Kind::Dated { moment, later: true });
        assert_eq!(
            kind("Published 12 March 2011 16:20 GMT / Updated 13 March 2011 09:00 GMT"),
            Kind::Dated { moment, later: false }
        );
        assert_eq!(kind("Saturday, March 12"), Kind::Nothing);
        assert_eq!(kind("March 12 massacre remembered"), Kind::Short);
    }

    #[test]
    fn bylines_are_told_from_sentences() {
        let name = |line: &'static str| match kind(line) {
            Kind::Byline(range) => line[range].to_owned(),
            other => format!("{other:?}"),
        };
        assert_eq!(name("By Claire Fontenay"), "Claire Fontenay");
        assert_eq!(name("(Reporting by Ana Sousa in Praia; editing by Tom Ashe)"), "Ana Sousa in Praia");
        assert_eq!(kind("By Tuesday the army had gone."), Kind::Prose);
        assert_eq!(kind("By-election in Fiji"), Kind::Short);
    }

    #[test]
    fn short_lines_of_a_page_are_known_for_what_they_are() {
        assert_eq!(kind("(Reuters)"), Kind::Agency(1..8));
        assert_eq!(kind("World | Africa"), Kind::Section(0..14));
        assert_eq!(kind("Section: Asia"), Kind::Labelled(Label::Section, 9..13));
        assert_eq!(kind("Share this article"), Kind::Nothing);
        assert_eq!(kind("* * *"), Kind::Nothing);
        assert_eq!(kind("Iran blames the U.S."), Kind::Short);
        assert_eq!(kind("The Foreign Office rejected the charge."), Kind::Prose);
        assert_eq!(kind("Gorbachev: \"No islands\""), Kind::Short);
        assert!(matches!(kind("Claire Fontenay, Lagos | March 12, 2011"), Kind::Several(parts) if parts.len() == 2));
    }
}
