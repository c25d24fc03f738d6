//! An event in one short line, in the notation of `tests/spec`: `072   PRK > RUS   accused by USA   "supplying"`.

use std::fmt;

use nuncio_coder::record::{Counted, When};
use nuncio_coder::{Event, Quote, Standing};

/// An event with the quotes of its story, to be written as a line.
#[derive(Clone, Copy, Debug)]
pub struct EventLine<'a> {
    event: &'a Event,
    quotes: &'a [Quote],
}

impl<'a> EventLine<'a> {
    /// The line of `event`; `quotes` are those of the same story.
    #[must_use]
    pub fn new(event: &'a Event, quotes: &'a [Quote]) -> Self {
        EventLine { event, quotes }
    }
}

impl fmt::Display for EventLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event = self.event;
        let code = event.cameo.as_deref().unwrap_or("-");
        let stands = stands(event, self.quotes).join(", ");
        write!(f, "{code:<5} {:<20} {stands:<22} \"{}\"", sides(event), one_line(&event.trigger.text))
    }
}

/// Who to whom: `PRK > RUS`; `FJI + TON` where both do it, `-` where there is nobody.
#[must_use]
pub fn sides(event: &Event) -> String {
    let side = |parties: &[nuncio_coder::record::Party]| {
        let codes: Vec<&str> = parties.iter().map(|party| code_or_dash(&party.code)).collect();
        if codes.is_empty() { "-".to_owned() } else { codes.join(" + ") }
    };
    // Two actors and no recipient do it to one another.
    if event.actor.len() > 1 && event.recipient.is_empty() {
        return side(&event.actor);
    }
    format!("{} > {}", side(&event.actor), side(&event.recipient))
}

/// How it stands, in words: `accused by USA`, then the marks. Nothing where the story tells it in its own voice.
#[must_use]
pub fn stands(event: &Event, quotes: &[Quote]) -> Vec<String> {
    let standing = event.standing.as_str();
    let standing = match event.standing {
        Standing::Told => None,
        Standing::Own | Standing::Disputed => Some(standing.to_owned()),
        Standing::Stated | Standing::Accused | Standing::Denied => {
            Some(format!("{standing} by {}", speaker(event, quotes)))
        }
    };
    standing.into_iter().chain(event.marks.iter().map(|mark| mark.as_str().to_owned())).collect()
}

/// When it happened, as short as can be said; a dash where the words do not say.
#[must_use]
pub fn when(date: &When) -> String {
    if date.precision == "unknown" {
        return "-".to_owned();
    }
    match (date.from, date.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) if from.day_of_year() == 1 && to == to.last_of_year() => {
            if from.year() == to.year() {
                from.year().to_string()
            } else {
                format!("{} to {}", from.year(), to.year())
            }
        }
        (Some(from), Some(to)) if from.day() == 1 && to == from.last_of_month() => from.strftime("%Y-%m").to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(to)) => format!("by {to}"),
        (None, None) => "-".to_owned(),
    }
}

/// The range of a count: `12`, `30..40`, `>300..`, `..<50`, with the currency of money behind it.
#[must_use]
pub fn range(count: &Counted) -> String {
    let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let out = |sign: &'static str| if count.exclusive { sign } else { "" };
    let range = match (count.min, count.max) {
        (min, max) if min == max => number(min),
        (min, None) => format!("{}{}..", out(">"), number(min)),
        (None, max) => format!("..{}{}", out("<"), number(max)),
        (min, max) => format!("{}..{}", number(min), number(max)),
    };
    let unit = count.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
    format!("{range}{unit}")
}

/// The nearest speaker's code, else words; `?` where nobody could be found.
fn speaker(event: &Event, quotes: &[Quote]) -> String {
    let nearest = event.attribution.last().and_then(|id| quotes.iter().find(|quote| quote.id == *id));
    let Some(speaker) = nearest.and_then(|quote| quote.speaker.as_ref()) else { return "?".to_owned() };
    match speaker.code.as_deref() {
        Some(code) if !code.is_empty() => code.to_owned(),
        _ => one_line(&speaker.words.text),
    }
}

/// A code, or a dash for somebody who has none.
#[must_use]
pub fn code_or_dash(code: &str) -> &str {
    if code.is_empty() { "-" } else { code }
}

/// Words of a story on one line, with single spaces, and with nothing in them that a terminal would obey: a story may
/// hold any characters, escape sequences too.
#[must_use]
pub fn one_line(words: &str) -> String {
    words.split_whitespace().map(printable).collect::<Vec<_>>().join(" ")
}

/// A text with `\u{FFFD}` in place of its control characters.
#[must_use]
pub fn printable(text: &str) -> String {
    text.replace(char::is_control, "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_over_two_lines_become_one_line() {
        assert_eq!(one_line("the  foreign\n minister\t"), "the foreign minister");
    }

    #[test]
    fn a_date_says_only_what_is_known() {
        let day = |text: &str| text.parse().ok();
        let date = |from, to| When { from, to, precision: "day", span: None, tense: None };
        assert_eq!(when(&date(day("1994-06-02"), day("1994-06-02"))), "1994-06-02");
        assert_eq!(when(&date(day("1994-06-01"), day("1994-06-30"))), "1994-06");
        assert_eq!(when(&date(day("1994-06-01"), day("1994-06-29"))), "1994-06-01 to 1994-06-29");
        assert_eq!(when(&date(day("1994-01-01"), day("1994-12-31"))), "1994");
        assert_eq!(when(&date(day("1998-01-01"), day("2000-12-31"))), "1998 to 2000");
        assert_eq!(when(&date(None, day("1994-06-02"))), "by 1994-06-02");
        assert_eq!(when(&When { precision: "unknown", ..date(None, day("1994-06-02")) }), "-");
    }

    #[test]
    fn escape_sequences_of_a_story_do_not_reach_the_terminal() {
        assert_eq!(one_line("Chad\u{1b}[2J left\u{7}"), "Chad\u{FFFD}[2J left\u{FFFD}");
    }
}
