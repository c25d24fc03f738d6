//! What the cells of a table are made of: one dyad of one event, and how lists, words and days are written.

use jiff::civil::Date;
use nuncio_coder::record::Party;
use nuncio_coder::{Event, Quote};
use nuncio_world::{CowState, CowStates};

use crate::dyads::Dyad;

/// Parts the entries of a list within a column.
const BETWEEN: &str = "|";

/// One dyad of one event, with what its columns are looked up in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) event: &'a Event,
    pub(crate) dyad: Dyad<'a>,
    /// Number of the dyad in its event, from 1.
    pub(crate) number: usize,
    /// The nearest quote that the event stands in.
    pub(crate) quote: Option<&'a Quote>,
    pub(crate) cow: &'a CowStates,
}

impl Line<'_> {
    /// The Correlates of War state of one side, on the day of publication.
    pub(crate) fn cow(&self, side: Option<&Party>) -> Option<&CowState> {
        self.cow.state(side?.country?, published(self.event))
    }
}

/// The one day an event is filed under: its first, else its last, else that of publication.
pub(crate) fn day(event: &Event) -> Option<Date> {
    event.date.from.or(event.date.to).or_else(|| published(event))
}

/// The day of publication.
pub(crate) fn published(event: &Event) -> Option<Date> {
    event.published.as_deref()?.get(..10)?.parse().ok()
}

/// A value as it is written, or an empty column.
pub(crate) fn or_empty(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Entries of a list in one column.
pub(crate) fn list<S: AsRef<str>>(entries: impl IntoIterator<Item = S>) -> String {
    let mut column = String::new();
    for entry in entries {
        if !column.is_empty() {
            column.push_str(BETWEEN);
        }
        column.push_str(entry.as_ref());
    }
    column
}

/// Words of a story on one line, with single spaces, and `\u{FFFD}` for control characters: a row stays a line in
/// programs that do not know of quoted line ends.
pub(crate) fn one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }));
    }
    line
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::testing::event;

    #[test]
    fn an_event_is_filed_under_its_first_day_else_its_last_else_that_of_publication() {
        let mut strike = event("a");
        strike.date.to = Some(date(1991, 2, 28));
        assert_eq!(day(&strike), Some(date(1991, 2, 5)));
        strike.date.from = None;
        assert_eq!(day(&strike), Some(date(1991, 2, 28)));
        strike.date.to = None;
        assert_eq!(day(&strike), Some(date(1991, 2, 6)));
        strike.published = None;
        assert_eq!(day(&strike), None);
    }

    #[test]
    fn a_day_of_publication_that_cannot_be_read_is_none() {
        let mut strike = event("a");
        for odd in ["", "1991", "née en février", "1991-02-3¾"] {
            strike.published = Some(odd.to_owned());
            assert_eq!(published(&strike), None, "{odd}");
        }
    }

    #[test]
    fn words_over_lines_and_with_escape_sequences_become_one_plain_line() {
        assert_eq!(one_line(" the foreign\r\n minister\u{1b}[2J\t"), "the foreign minister\u{FFFD}[2J");
    }

    #[test]
    fn a_list_is_parted_by_bars_and_an_empty_one_is_an_empty_column() {
        assert_eq!(list(["GOV", "MIL"]), "GOV|MIL");
        assert_eq!(list(Vec::<&str>::new()), "");
    }
}
