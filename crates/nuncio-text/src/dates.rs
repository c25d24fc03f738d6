//! Dates of publication as records, pages and datelines write them.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use crate::words::PageWords;

/// A day, and the time of day where one is given: local to whoever wrote it, never shifted to another zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time of day.
    pub time: Option<Time>,
}

/// A day that may lack its year, as datelines give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// The year, where it is written.
    pub year: Option<i16>,
}

impl Day {
    /// The date, where the year is known.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }

    fn checked(year: Option<i16>, month: i8, day: i8) -> Option<Day> {
        // A leap year stands in for an unknown one, so that February 29 is a day.
        Date::new(year.unwrap_or(2000), month, day).ok()?;
        Some(Day { month, day, year })
    }
}

/// Reads a date of publication: ISO 8601 (`2024-06-18T07:44:00Z`), newswire (`June 18, 2024 7:44 AM EDT`,
/// `18 June 2024 07:44`, `2024-06-18 | 07:44`), mail (`Tue, 18 Jun 2024 07:44:00 GMT`), seconds or milliseconds since 1970.
///
/// `None` where it is none of these, the day does not exist, or day and month cannot be told apart (`03/04/2024`).
#[must_use]
pub fn parse_published(text: &str) -> Option<Moment> {
    whole(text, &PageWords::english())
}

/// As [`parse_published`], with the words of a pack.
pub(crate) fn whole(text: &str, words: &PageWords) -> Option<Moment> {
    // No date is longer; a long field is not worth cutting up.
    if text.len() > 120 {
        return None;
    }
    if let Some(moment) = since_epoch(text.trim()) {
        return Some(moment);
    }
    let tokens = tokens(text);
    let mut cursor = Cursor { tokens: &tokens, at: 0, words };
    let (day, time) = cursor.day_and_time()?;
    cursor.rest_says_nothing().then_some(())?;
    Some(Moment { date: day.date()?, time })
}

/// The day at the start of `text`, with or without its year, and the bytes it takes.
pub(crate) fn day_at_start(text: &str, words: &PageWords) -> Option<(Day, usize)> {
    let tokens = tokens(text);
    let mut cursor = Cursor { tokens: &tokens, at: 0, words };
    cursor.weekday();
    let day = cursor.day()?;
    Some((day, cursor.end()))
}

/// A day, with or without its year, and a time, at the start of `text`; and the bytes they take.
pub(crate) fn day_and_time_at_start(text: &str, words: &PageWords) -> Option<(Day, Option<Time>, usize)> {
    let tokens = tokens(text);
    let mut cursor = Cursor { tokens: &tokens, at: 0, words };
    let (day, time) = cursor.day_and_time()?;
    cursor.zone();
    Some((day, time, cursor.end()))
}

/// Ten digits are seconds, thirteen are milliseconds, since 1970-01-01 UTC.
fn since_epoch(text: &str) -> Option<Moment> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let timestamp = match text.len() {
        10 => Timestamp::from_second(number).ok()?,
        13 => Timestamp::from_millisecond(number).ok()?,
        _ => return None,
    };
    let moment = Offset::UTC.to_datetime(timestamp);
    Some(Moment { date: moment.date(), time: Some(moment.time()) })
}

#[derive(Debug)]
enum Kind {
    /// Digits and how many there are.
    Number(i64, usize),
    /// Letters, lower case.
    Word(String),
    Mark(char),
}

#[derive(Debug)]
struct Piece {
    kind: Kind,
    range: Range<usize>,
}

/// Digits, letters and marks of the first part of `text`; spaces between them are passed over.
fn tokens(text: &str) -> Vec<Piece> {
    const MOST: usize = 40;
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if pieces.len() == MOST {
            break;
        }
        let same: fn(char) -> bool = match first {
            _ if first.is_ascii_digit() => |c| c.is_ascii_digit(),
            _ if first.is_alphabetic() => char::is_alphabetic,
            _ => |_| false,
        };
        let run: usize = text[at..].chars().take_while(|c| same(*c)).map(char::len_utf8).sum();
        let end = at + run.max(first.len_utf8());
        let written = &text[at..end];
        if !first.is_whitespace() {
            let kind = match () {
                () if first.is_ascii_digit() => Kind::Number(written.parse().unwrap_or(i64::MAX), written.len()),
                () if first.is_alphabetic() => Kind::Word(written.to_lowercase()),
                () => Kind::Mark(first),
            };
            pieces.push(Piece { kind, range: at..end });
        }
        at = end;
    }
    pieces
}

struct Cursor<'a> {
    tokens: &'a [Piece],
    at: usize,
    words: &'a PageWords,
}

impl Cursor<'_> {
    /// Date then time, or time then date.
    fn day_and_time(&mut self) -> Option<(Day, Option<Time>)> {
        let start = self.at;
        self.weekday();
        if let Some(day) = self.day() {
            self.weekday();
            let before_time = self.at;
            self.joints();
            let time = self.time();
            if time.is_none() {
                self.at = before_time;
            }
            return Some((day, time));
        }
        self.at = start;
        let time = self.time()?;
        self.zone();
        self.joints();
        self.weekday();
        Some((self.day()?, Some(time)))
    }

    /// Passes over a weekday with its comma.
    fn weekday(&mut self) {
        let start = self.at;
        self.marks(",(");
        match self.word() {
            Some(word) if self.words.is_weekday(word) => {
                self.at += 1;
                self.marks(",.)");
            }
            _ => self.at = start,
        }
    }

    fn day(&mut self) -> Option<Day> {
        let start = self.at;
        for form in [Self::year_first, Self::month_first, Self::day_first, Self::all_numbers] {
            if let Some(day) = form(self) {
                return Some(day);
            }
            self.at = start;
        }
        None
    }

    /// `2024-06-18`, `2024/6/18`, `20240618`, `2024 June 18`.
    fn year_first(&mut self) -> Option<Day> {
        let (number, digits) = self.number()?;
        if digits == 8 {
            let (year, rest) = (number / 10_000, number % 10_000);
            return Day::checked(i16::try_from(year).ok(), small(rest / 100)?, small(rest % 100)?);
        }
        if digits != 4 {
            return None;
        }
        self.marks("-/.,");
        let month = match self.month() {
            Some(month) => month,
            None => self.short_number()?,
        };
        self.marks("-/.,");
        let day = self.short_number()?;
        Day::checked(i16::try_from(number).ok(), month, day)
    }

    /// `June 18, 2024`, `Jun. 18`, `June 18th 2024`.
    fn month_first(&mut self) -> Option<Day> {
        let month = self.month()?;
        self.marks("-.,");
        let day = self.short_number()?;
        self.ordinal();
        let year = self.year_after();
        Day::checked(year, month, day)
    }

    /// `18 June 2024`, `18-Jun-2024`, `18th of June`.
    fn day_first(&mut self) -> Option<Day> {
        let day = self.short_number()?;
        self.ordinal();
        self.words_of(&["of"]);
        self.marks("-.");
        let month = self.month()?;
        self.marks("-.");
        let year = self.year_after();
        Day::checked(year, month, day)
    }

    /// `18.06.2024`, `18/06/2024`, `06/18/2024`; with points the day stands first.
    fn all_numbers(&mut self) -> Option<Day> {
        let first = self.short_number()?;
        let mark = self.mark_of("./-")?;
        let second = self.short_number()?;
        self.mark_of(&mark.to_string())?;
        let (year, digits) = self.number()?;
        let (day, month) = match (mark, first, second) {
            ('.', _, _) | (_, 13.., _) => (first, second),
            (_, _, 13..) => (second, first),
            _ if first == second => (first, second),
            _ => return None,
        };
        (digits == 4).then_some(())?;
        Day::checked(i16::try_from(year).ok(), month, day)
    }

    /// `7:44`, `07:44:00.5`, `7:44 a.m.`, `7 pm`, `0744 GMT`, `074400`.
    fn time(&mut self) -> Option<Time> {
        let start = self.at;
        let time = self.time_of_day();
        if time.is_none() {
            self.at = start;
        }
        time
    }

    fn time_of_day(&mut self) -> Option<Time> {
        let (number, digits) = self.number()?;
        let (mut hour, mut minute, mut second) = (number, 0, 0);
        let mut sure = false;
        match digits {
            1 | 2 => {
                if self.mark_of(":.h").is_some() || self.words_of(&["h"]) {
                    minute = self.number().filter(|(_, digits)| *digits == 2)?.0;
                    sure = true;
                    if self.mark_of(":").is_some() {
                        second = self.number()?.0;
                        if self.mark_of(".,").is_some() {
                            self.number()?;
                        }
                    }
                }
            }
            4 => (hour, minute) = (number / 100, number % 100),
            6 => (hour, minute, second, sure) = (number / 10_000, number / 100 % 100, number % 100, true),
            _ => return None,
        }
        match self.half_of_day() {
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(afternoon) => hour = hour % 12 + if afternoon { 12 } else { 0 },
            // A bare number is a time only beside the name of a zone.
            None if !sure => (digits == 4 && self.word().is_some_and(|word| self.words.is_zone(word))).then_some(())?,
            None => {}
        }
        // A leap second is told as the second before it: no clock here has sixty-one.
        Time::new(small(hour)?, small(minute)?, small(second)?.min(59), 0).ok()
    }

    /// `am`, `a.m.`, `PM`: whether it is the second half of the day.
    fn half_of_day(&mut self) -> Option<bool> {
        let start = self.at;
        let afternoon = match self.word()? {
            "am" | "a" => false,
            "pm" | "p" => true,
            _ => return None,
        };
        let spelled = self.word().is_some_and(|word| word.len() == 2);
        self.at += 1;
        if !spelled {
            self.marks(".");
            if !self.words_of(&["m"]) {
                self.at = start;
                return None;
            }
        }
        self.marks(".");
        Some(afternoon)
    }

    /// What may stand between date and time: `T`, `at`, `|`, commas and dashes.
    fn joints(&mut self) {
        while self.mark_of(",|@-–—•·;.").is_some() || self.words_of(&["t", "at"]) {}
    }

    /// Time zones: `Z`, `GMT`, `+09:00`, `(EDT)`.
    fn zone(&mut self) {
        loop {
            let start = self.at;
            let bracket = self.mark_of("(").is_some();
            let named = self.word().is_some_and(|word| self.words.is_zone(word));
            if named {
                self.at += 1;
                self.marks(".");
            } else if self.mark_of("+-−").is_some() && self.number().is_some() {
                if self.mark_of(":").is_some() {
                    self.number();
                }
            } else {
                self.at = start;
                return;
            }
            if bracket {
                self.mark_of(")");
            }
        }
    }

    /// Whether nothing follows but a time zone and closing marks.
    fn rest_says_nothing(&mut self) -> bool {
        self.zone();
        self.marks(",.;|)");
        self.at == self.tokens.len()
    }

    /// A year of four digits after the day; what is the hour of a time (`18 June 0744 GMT`) is none.
    fn year_after(&mut self) -> Option<i16> {
        let start = self.at;
        self.marks(",");
        let year = self.number().filter(|(number, digits)| *digits == 4 && *number >= 1000);
        let clock = self.word().is_some_and(|word| self.words.is_zone(word));
        match year {
            Some((year, _)) if !clock => i16::try_from(year).ok(),
            _ => {
                self.at = start;
                None
            }
        }
    }

    fn ordinal(&mut self) {
        self.words_of(&["st", "nd", "rd", "th"]);
    }

    fn month(&mut self) -> Option<i8> {
        let month = self.words.month(self.word()?)?;
        self.at += 1;
        Some(month)
    }

    fn short_number(&mut self) -> Option<i8> {
        let (number, digits) = self.number()?;
        (digits <= 2).then_some(())?;
        small(number)
    }

    fn number(&mut self) -> Option<(i64, usize)> {
        let Kind::Number(number, digits) = self.tokens.get(self.at)?.kind else { return None };
        self.at += 1;
        Some((number, digits))
    }

    fn word(&self) -> Option<&str> {
        match &self.tokens.get(self.at)?.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn words_of(&mut self, any: &[&str]) -> bool {
        let found = self.word().is_some_and(|word| any.contains(&word));
        self.at += usize::from(found);
        found
    }

    fn mark_of(&mut self, any: &str) -> Option<char> {
        let Kind::Mark(mark) = self.tokens.get(self.at)?.kind else { return None };
        any.contains(mark).then_some(())?;
        self.at += 1;
        Some(mark)
    }

    fn marks(&mut self, any: &str) {
        while self.mark_of(any).is_some() {}
    }

    /// Bytes up to the end of the last token taken.
    fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |piece| piece.range.end)
    }
}

fn small(number: i64) -> Option<i8> {
    i8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn day(text: &str) -> Option<Date> {
        parse_published(text).filter(|moment| moment.time.is_none()).map(|moment| moment.date)
    }

    #[test]
    fn a_day_is_read_in_the_forms_of_wires_and_records() {
        for text in [
            "2024-06-18",
            "2024/06/18",
            "20240618",
            "18 June 2024",
            "June 18, 2024",
            "Jun. 18, 2024",
            "18-Jun-2024",
            "Tuesday, June 18, 2024",
            "Tue 18 Jun 2024",
            "18th of June, 2024",
            "June 18th 2024",
            "18.06.2024",
            "18/06/2024",
            "06/18/2024",
            "2024 June 18",
            " June 18 2024 ",
            "June 18, 2024 Tuesday",
        ] {
            assert_eq!(day(text), Some(date(2024, 6, 18)), "{text}");
        }
    }

    #[test]
    fn a_time_is_read_beside_the_day() {
        for text in [
            "2024-06-18T07:44",
            "2024-06-18T07:44:00Z",
            "2024-06-18T07:44:00.123456+09:00",
            "2024-06-18 07:44:00",
            "2024-06-18 | 07:44",
            "20240618T074400Z",
            "18 June 2024 07:44",
            "June 18, 2024 7:44 AM EDT",
            "June 18, 2024 at 7:44 a.m. ET",
            "Tue, 18 Jun 2024 07:44:00 GMT",
            "Tue, 18 Jun 2024 07:44:00 +0000 (UTC)",
            "07:44 GMT, 18 June 2024",
            "0744 GMT 18 June 2024",
            "18 June 2024, 07:44 local time",
            "June 18, 2024 Tuesday 7:44 AM GMT",
        ] {
            let moment = parse_published(text);
            assert_eq!(moment.map(|moment| moment.date), Some(date(2024, 6, 18)), "{text}");
            assert_eq!(moment.and_then(|moment| moment.time), Some(time(7, 44, 0, 0)), "{text}");
        }
        assert_eq!(parse_published("May 2, 1999 12:05 am").and_then(|m| m.time), Some(time(0, 5, 0, 0)));
        assert_eq!(parse_published("May 2, 1999 7 p.m.").and_then(|m| m.time), Some(time(19, 0, 0, 0)));
        assert_eq!(parse_published("0").map(|m| m.date), None);
        assert_eq!(parse_published("1718696640").map(|m| m.date), Some(date(2024, 6, 18)));
        assert_eq!(parse_published("1718696640000").and_then(|m| m.time), Some(time(7, 44, 0, 0)));
    }

    proptest::proptest! {
        #[test]
        fn the_day_is_that_of_the_clock_where_it_was_written(second in 0i64..2_000_000_000, quarters in -48i32..=56) {
            let zone = Offset::from_seconds(quarters * 900).unwrap();
            let written = zone.to_datetime(Timestamp::from_second(second).unwrap());
            let (sign, quarters) = (if quarters < 0 { '-' } else { '+' }, quarters.abs());
            let text = format!("{written}{sign}{:02}:{:02}", quarters / 4, quarters % 4 * 15);
            proptest::prop_assert_eq!(parse_published(&text).map(|moment| moment.date), Some(written.date()), "{}", text);
        }
    }

    #[test]
    fn what_is_no_certain_date_is_none() {
        for text in [
            "",
            "yesterday",
            "2024",
            "June 2024",
            "June 18",
            "03/04/2024",
            "2023-02-29",
            "June 31, 2024",
            "18 June 24",
            "2024-06-18 and so on",
            "2024-06-18T25:00",
            "May",
            "99999999",
            "in June 18, 2024 the army",
        ] {
            assert_eq!(parse_published(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_without_its_year_is_read_where_a_dateline_has_it() {
        let words = PageWords::english();
        assert_eq!(day_at_start("Feb. 29 (AP)", &words), Some((Day { month: 2, day: 29, year: None }, 7)));
        let (day, length) = day_at_start("14 October 1996 -", &words).expect("a day");
        assert_eq!((day.date(), length), (Some(date(1996, 10, 14)), 15));
    }
}
