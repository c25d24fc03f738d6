//! Finds the dateline that opens a wire report: `SEOUL, June 18 (Reuters) -`, `GENEVA (5 March 2015) –`, `ISLAMABAD:`.

use std::ops::Range;

use crate::dates::{self, Day};
use crate::paragraphs::{is_space, trimmed};
use crate::words::PageWords;

/// Datelines are short: no further is looked for the dash.
const LONGEST: usize = 160;
/// Most words of a place (`PORT OF SPAIN, Trinidad and Tobago`).
const MOST_PLACE_WORDS: usize = 9;

/// The parts of a dateline, as byte ranges of the paragraph it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Up to and with the dash.
    pub(crate) whole: Range<usize>,
    pub(crate) place: Option<Range<usize>>,
    pub(crate) agency: Option<Range<usize>>,
    pub(crate) day: Option<(Day, Range<usize>)>,
    /// The place is in capitals and a date or an agency stands beside it: no sentence opens so.
    pub(crate) certain: bool,
}

/// The dateline at the start of a paragraph.
pub(crate) fn find(paragraph: &str, words: &PageWords) -> Option<Found> {
    let shown = paragraph.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last().unwrap_or(0);
    let window = if paragraph.len() <= LONGEST { paragraph } else { &paragraph[..shown] };
    ends(window).take(4).find_map(|end| {
        let parts = Parts::of(window, end.head, words)?;
        parts.fits(end.kind, &paragraph[end.after..], words).then(|| parts.found(end.after))
    })
}

/// What closes a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closing {
    /// A dash with spaces around it, or two hyphens.
    Dash,
    /// A dash against the words (`(AP)—The`).
    TightDash,
    /// `ISLAMABAD: The`
    Colon,
    /// Nothing: `New Delhi, Nov 5 (PTI) The`, `MOSCOW, January 5. /TASS/. The`
    Bracket,
}

#[derive(Clone, Copy, Debug)]
struct End {
    /// Where the words before it end.
    head: usize,
    /// Where the report begins, spaces aside.
    after: usize,
    kind: Closing,
}

/// Every place where a dateline might end, first to last; a bracket without a dash only where no dash follows it.
fn ends(window: &str) -> impl Iterator<Item = End> + '_ {
    let dashes = window.char_indices().filter_map(|(at, mark)| closing_at(window, at, mark));
    let brackets = window.char_indices().filter_map(|(at, mark)| bracket_at(window, at, mark));
    dashes.chain(brackets)
}

fn closing_at(window: &str, at: usize, mark: char) -> Option<End> {
    let before = &window[..at];
    let after = &window[at + mark.len_utf8()..];
    let (width, kind) = match mark {
        ':' => (1, Closing::Colon),
        '-' if after.starts_with('-') => (2, Closing::Dash),
        '-' | '–' | '—' | '―' | '_' => {
            let spaced = before.ends_with(is_space) && (after.is_empty() || after.starts_with(is_space));
            match (spaced, mark) {
                (true, _) => (mark.len_utf8(), Closing::Dash),
                (false, '–' | '—') => (mark.len_utf8(), Closing::TightDash),
                (false, _) if before.ends_with(')') && mark == '-' => (1, Closing::TightDash),
                (false, _) => return None,
            }
        }
        _ => return None,
    };
    Some(End { head: at, after: at + width, kind })
}

fn bracket_at(window: &str, at: usize, mark: char) -> Option<End> {
    let head = at + mark.len_utf8();
    let rest = &window[head..];
    match mark {
        ')' if rest.starts_with(is_space) => Some(End { head, after: head, kind: Closing::Bracket }),
        '/' if rest.starts_with(['.', ' ']) => {
            let after = head + usize::from(rest.starts_with('.'));
            Some(End { head, after, kind: Closing::Bracket })
        }
        _ => None,
    }
}

/// The words before the closing, taken apart.
#[derive(Debug, Default)]
struct Parts<'a> {
    window: &'a str,
    place: Option<Range<usize>>,
    agency: Option<Range<usize>>,
    day: Option<(Day, Range<usize>)>,
}

impl<'a> Parts<'a> {
    fn of(window: &'a str, head: usize, words: &PageWords) -> Option<Parts<'a>> {
        let mut parts = Parts { window, ..Parts::default() };
        let mut rest = trimmed(window, 0..head);
        // From the end: brackets, and between them perhaps the day.
        while let Some(bracket) = last_bracket(window, rest.clone()) {
            let inside = trimmed(window, bracket.start + 1..bracket.end - 1);
            match dates::day_at_start(&window[inside.clone()], words) {
                Some((day, length)) if length + 1 >= inside.len() => parts.day = Some((day, inside)),
                _ if parts.agency.is_none() && could_sign(&window[inside.clone()]) => parts.agency = Some(inside),
                _ => return None,
            }
            rest = without_stops(window, rest.start..bracket.start);
        }
        if parts.day.is_none()
            && let Some((day, range)) = last_day(window, rest.clone(), words)
        {
            rest = without_stops(window, rest.start..range.start);
            parts.day = Some((day, range));
            // `PARIS (AFP), May 5 -`
            if let Some(bracket) = last_bracket(window, rest.clone()).filter(|_| parts.agency.is_none()) {
                parts.agency = Some(trimmed(window, bracket.start + 1..bracket.end - 1));
                rest = without_stops(window, rest.start..bracket.start);
            }
        }
        rest = without_weekday(window, rest, words);
        parts.place = (!rest.is_empty()).then_some(rest);
        Some(parts)
    }

    /// Whether the parts make a dateline with that closing before that report.
    fn fits(&self, closing: Closing, report: &str, words: &PageWords) -> bool {
        let dated = self.day.is_some();
        let signed = self.agency.is_some();
        let Some(place) = self.place.clone().map(|range| &self.window[range]) else {
            // `(CNN) -`, `5 March 2015 -`
            return (signed || dated) && matches!(closing, Closing::Dash | Closing::TightDash);
        };
        if !could_be_place(place) || words.is_no_place(place) {
            return false;
        }
        let capitals = in_capitals(place);
        let first = place.split(is_space).next().unwrap_or_default();
        if !capitals && first.len() > 1 && words.is_no_place(first) {
            return false;
        }
        match closing {
            Closing::Dash => {
                (capitals && (dated || signed))
                    || ((capitals || dated || signed || plain_place(place)) && opens_sentence(report))
            }
            Closing::TightDash => (capitals || dated || signed) && opens_sentence(report),
            Closing::Colon => ((capitals && place.len() > 3) || dated) && opens_sentence(report),
            Closing::Bracket => signed && (dated || capitals) && opens_sentence(report),
        }
    }

    fn found(self, after: usize) -> Found {
        let capitals = self.place.clone().is_some_and(|place| in_capitals(&self.window[place]));
        let certain = capitals && (self.day.is_some() || self.agency.is_some());
        Found { whole: 0..after, place: self.place, agency: self.agency, day: self.day, certain }
    }
}

/// The bracket, round or between slashes as some agencies sign, that ends the range.
fn last_bracket(window: &str, range: Range<usize>) -> Option<Range<usize>> {
    let words = &window[range.clone()];
    let open = if words.ends_with(')') {
        words.rfind('(')?
    } else {
        let inner = words.strip_suffix('/')?;
        // A slash between two places (`GAZA/CAIRO`) opens no bracket.
        inner.rfind('/').filter(|at| *at == 0 || inner[..*at].ends_with([' ', '.', ',']))?
    };
    Some(range.start + open..range.end)
}

fn could_sign(words: &str) -> bool {
    !words.is_empty()
        && words.len() <= 40
        && words.split(is_space).count() <= 5
        && words.chars().any(char::is_uppercase)
        && !words.contains(['.', '"', ';', ':', '?', '!'])
}

/// A day that reaches to the end of the range.
fn last_day(window: &str, range: Range<usize>, words: &PageWords) -> Option<(Day, Range<usize>)> {
    let text = &window[range.clone()];
    let starts = std::iter::once(0).chain(text.match_indices([' ', ',', '.']).map(|(at, _)| at + 1));
    starts.filter(|at| text[*at..].starts_with(|c: char| c.is_alphanumeric())).find_map(|at| {
        let (day, length) = dates::day_at_start(&text[at..], words)?;
        let end = at + length;
        text[end..].chars().all(|c| is_space(c) || matches!(c, ',' | '.')).then_some(())?;
        Some((day, range.start + at..range.start + end))
    })
}

/// The range without the commas and stops at its end, but with the stop of an abbreviation (`D.C.`).
fn without_stops(window: &str, range: Range<usize>) -> Range<usize> {
    let text = window[range.clone()].trim_end_matches(|c: char| is_space(c) || c == ',');
    let bare = text.trim_end_matches('.');
    let abbreviated = bare.rfind(['.', ' ']).map_or(bare, |at| &bare[at + 1..]).chars().count() == 1;
    let kept = if abbreviated { text } else { bare };
    range.start..range.start + kept.trim_end_matches(|c: char| is_space(c) || c == ',').len()
}

fn without_weekday(window: &str, range: Range<usize>, words: &PageWords) -> Range<usize> {
    let text = &window[range.clone()];
    match text.rsplit_once(',') {
        Some((before, last)) if words.is_weekday(&last.trim().to_lowercase()) => {
            without_stops(window, range.start..range.start + before.len())
        }
        _ => range,
    }
}

/// Words that begin with capitals, a few small ones between them aside; no sentence marks.
fn could_be_place(place: &str) -> bool {
    let parts: Vec<&str> =
        place.split(|c: char| is_space(c) || matches!(c, '/' | '-' | ',')).filter(|part| !part.is_empty()).collect();
    let small = |part: &&&str| !part.starts_with(char::is_uppercase);
    let clean = !place.contains(['"', '“', '”', ';', ':', '?', '!', '(', ')', '|', '@', '*', '=']);
    clean
        && parts.len() <= MOST_PLACE_WORDS
        && parts.first().is_some_and(|part| part.starts_with(|c: char| c.is_uppercase() || matches!(c, '\'' | '’')))
        && parts.iter().filter(small).all(|part| part.chars().count() <= 3 && part.chars().all(char::is_alphabetic))
        && parts.iter().filter(small).count() * 2 <= parts.len()
        && !ends_inside(place)
}

/// A sentence ends inside; the stops of short abbreviations (`St. Louis`, `N.Y. `) end none.
fn ends_inside(place: &str) -> bool {
    place.match_indices(". ").any(|(at, _)| {
        let word = place[..at].rsplit([' ', '.', ',']).next().unwrap_or_default();
        word.chars().count() > 2
    })
}

/// The place up to its first comma is in capitals (`BAGHDAD, Iraq`).
fn in_capitals(place: &str) -> bool {
    let first = place.split([',', '/']).next().unwrap_or_default();
    first.chars().filter(|c| c.is_uppercase()).count() >= 2 && !first.chars().any(char::is_lowercase)
}

/// `London`, `Addis Ababa`: three words at most, all with a capital.
fn plain_place(place: &str) -> bool {
    let words = || place.split(is_space).filter(|word| !word.is_empty());
    words().count() <= 3 && words().all(|word| word.starts_with(char::is_uppercase) && word.chars().count() > 2)
}

fn opens_sentence(report: &str) -> bool {
    let first = report
        .trim_start_matches(|c: char| is_space(c) || matches!(c, '"' | '“' | '\'' | '‘' | '(' | '['))
        .chars()
        .next();
    first.is_none_or(|c| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Place, agency, month and day, and the first words of the report.
    type Read<'a> = (&'a str, &'a str, Option<(i8, i8)>, &'a str);

    fn read(paragraph: &str) -> Option<Read<'_>> {
        let found = find(paragraph, &PageWords::english())?;
        let words = |range: Option<Range<usize>>| range.map_or("", |range| &paragraph[range]);
        let day = found.day.map(|(day, _)| (day.month, day.day));
        Some((words(found.place), words(found.agency), day, paragraph[found.whole.end..].trim_start()))
    }

    #[test]
    fn datelines_of_many_agencies_are_read() {
        let cases = [
            ("SEOUL, June 18 (Reuters) - North", "SEOUL", "Reuters", Some((6, 18))),
            ("WASHINGTON (AP) — North", "WASHINGTON", "AP", None),
            ("BAGHDAD, Iraq (AP) -- North", "BAGHDAD, Iraq", "AP", None),
            ("KHARTOUM, Oct. 14 (UPI)-North", "KHARTOUM", "UPI", Some((10, 14))),
            ("Paris, 12 May (AFP) – North", "Paris", "AFP", Some((5, 12))),
            ("BEIJING, July 3 (Xinhua) -- North", "BEIJING", "Xinhua", Some((7, 3))),
            ("New Delhi, Nov 5 (PTI) North", "New Delhi", "PTI", Some((11, 5))),
            ("MOSCOW, January 5. /TASS/. North", "MOSCOW", "TASS", Some((1, 5))),
            ("UNITED NATIONS, May 26 (Agency) - North", "UNITED NATIONS", "Agency", Some((5, 26))),
            ("JERUSALEM/GAZA, Oct 9 (Reuters) - North", "JERUSALEM/GAZA", "Reuters", Some((10, 9))),
            ("WASHINGTON, D.C., Jan. 3, 1994 - North", "WASHINGTON, D.C.", "", Some((1, 3))),
            ("GENEVA (5 March 2015) – North", "GENEVA", "", Some((3, 5))),
            ("PARIS (AFP), May 5 - North", "PARIS", "AFP", Some((5, 5))),
            ("LONDON - North", "LONDON", "", None),
            ("Addis Ababa - North", "Addis Ababa", "", None),
            ("ISLAMABAD: North", "ISLAMABAD", "", None),
            ("LAGOS, Tuesday (AFP) - North", "LAGOS", "AFP", None),
            ("TEL AVIV—North", "TEL AVIV", "", None),
            ("PORT-AU-PRINCE, Haiti, Feb 29 - North", "PORT-AU-PRINCE, Haiti", "", Some((2, 29))),
            ("Nairobi, 3 April 2015: North", "Nairobi", "", Some((4, 3))),
            ("(CNN) -- North", "", "CNN", None),
            ("5 March 2015 – North", "", "", Some((3, 5))),
        ];
        for (paragraph, place, agency, day) in cases {
            assert_eq!(read(paragraph), Some((place, agency, day, "North")), "{paragraph}");
        }
    }

    #[test]
    fn a_sentence_with_a_dash_is_no_dateline() {
        for paragraph in [
            "France - which built the dam - refused to pay.",
            "The minister - a former general - resigned.",
            "President Yahya Jammeh of Gambia - In power since 1994 - lost.",
            "\"We shall not leave,\" he said - and left.",
            "Statement: the talks go on.",
            "UPDATE: The talks go on.",
            "US: The talks go on.",
            "Forty-six people (Reuters counted them) were hurt - and two died.",
            "On June 18 - a Tuesday - Kim waited.",
            "In Nairobi, on June 18: Kim waited.",
            "Military spokesman Ali Hassan (left) The",
            "",
            "-",
            "--",
        ] {
            assert_eq!(read(paragraph), None, "{paragraph}");
        }
    }
}
