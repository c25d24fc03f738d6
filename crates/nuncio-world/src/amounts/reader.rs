//! Puts numerals together with their hedges, ranges and currencies.

use std::ops::Range;

use super::Amount;
use super::numeral::{self, Numeral, is};
use super::table::{Hedge, Sense, Table};

/// Reads the words of one sentence, in small letters.
pub(super) struct Reader<'r> {
    table: &'r Table,
    words: &'r [String],
}

impl<'r> Reader<'r> {
    pub(super) fn new(table: &'r Table, words: &'r [String]) -> Self {
        Reader { table, words }
    }

    /// Every amount, from left to right.
    pub(super) fn all(&self) -> Vec<Amount> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            match self.amount(at) {
                Some((amount, counts)) => {
                    at = amount.tokens.end.max(at + 1);
                    if counts {
                        found.push(amount);
                    }
                }
                None => at += 1,
            }
        }
        found
    }

    /// The amount that begins at a word, and whether it counts something: shares and measures do not.
    fn amount(&self, start: usize) -> Option<(Amount, bool)> {
        let mut amount =
            Amount { tokens: start..start, min: None, max: None, exclusive: false, about: false, currency: None };
        if let Some((taken, Sense::None)) = self.at(start) {
            amount.tokens.end = start + taken;
            (amount.min, amount.max) = (Some(0.0), Some(0.0));
            return Some((amount, true));
        }
        let mut at = start;
        let mut bound = None;
        while let Some((taken, Sense::Hedge(hedge))) = self.at(at) {
            match hedge {
                Hedge::FloorAfter | Hedge::AboutAfter => break,
                Hedge::About => amount.about = true,
                Hedge::Plain => {}
                other => bound = Some(*other),
            }
            at += taken;
        }
        at = self.symbol(at, &mut amount);
        let low = self.numeral(at)?;
        at += low.length;
        let high = self.range(at, bound);
        let scaled = |low: Numeral, high: Numeral| match (low.scale, high.scale) {
            // "two to three million" is two million to three million
            (None, Some(by)) if low.value < high.value / by * 1.000_001 => low.value * by,
            _ => low.value,
        };
        match high {
            Some((taken, high)) if scaled(low, high) < high.value => {
                (amount.min, amount.max) = (Some(scaled(low, high)), (!high.or_more).then_some(high.value));
                at += taken;
            }
            _ => bounded(&mut amount, low, bound),
        }
        at = self.behind(at, &mut amount);
        amount.tokens.end = at;
        let is_measure = |at| matches!(self.at(at), Some((_, Sense::Measure)));
        let measures = is_measure(at) || is(self.words, at, &["-"]) && is_measure(at + 1);
        let is_year = bound.is_none() && amount.currency.is_none() && self.is_year(&amount.tokens);
        Some((amount, !measures && !is_year))
    }

    /// A currency before the number: *$*, *US$*, *Rs*.
    fn symbol(&self, at: usize, amount: &mut Amount) -> usize {
        match self.at(at) {
            Some((taken, Sense::Symbol(code))) => {
                amount.currency = Some(code.clone());
                at + taken
            }
            _ => at,
        }
    }

    /// The other end of a range: *to 40*, *-40*, *or three*; *and 40* behind *between*.
    fn range(&self, at: usize, bound: Option<Hedge>) -> Option<(usize, Numeral)> {
        let between = bound == Some(Hedge::Between);
        let joins = if between {
            is(self.words, at, &["and", "to", "-", "–"])
        } else {
            is(self.words, at, &["to", "or", "-", "–"])
        };
        let symbol = usize::from(matches!(self.at(at + 1), Some((1, Sense::Symbol(_)))));
        joins.then(|| self.numeral(at + 1 + symbol)).flatten().map(|high| (1 + symbol + high.length, high))
    }

    /// What stands behind a number: hedges and a currency.
    fn behind(&self, mut at: usize, amount: &mut Amount) -> usize {
        loop {
            match self.at(at) {
                Some((taken, Sense::Hedge(Hedge::FloorAfter))) => {
                    amount.max = None;
                    at += taken;
                }
                Some((taken, Sense::Hedge(Hedge::AboutAfter))) => {
                    amount.about = true;
                    at += taken;
                }
                // "Thousands of dollars".
                None if amount.currency.is_none() && is(self.words, at, &["of"]) => match self.at(at + 1) {
                    Some((taken, Sense::Money(_))) if !is(self.words, at + 1 + taken, &["of"]) => at += 1,
                    _ => return at,
                },
                // "12 pounds of explosives" are no money.
                Some((taken, Sense::Money(code)))
                    if amount.currency.is_none() && !is(self.words, at + taken, &["of"]) =>
                {
                    amount.currency =
                        Some(if code == "." { self.words[at..at + taken].join(" ") } else { code.clone() });
                    at += taken;
                }
                _ => return at,
            }
        }
    }

    /// *His 1963 speech*: four figures without a comma, not round, are a year and count nothing.
    fn is_year(&self, tokens: &Range<usize>) -> bool {
        let [word] = &self.words[tokens.clone()] else { return false };
        let year = word.parse::<u32>().ok().filter(|_| word.len() == 4);
        year.is_some_and(|year| (1900..2100).contains(&year) && year % 100 != 0)
    }

    fn at(&self, at: usize) -> Option<(usize, &'r Sense)> {
        self.table.at(self.words.get(at..)?)
    }

    fn numeral(&self, at: usize) -> Option<Numeral> {
        numeral::read(self.table, self.words.get(at..)?)
    }
}

/// One number with its hedge, as bounds.
fn bounded(amount: &mut Amount, numeral: Numeral, bound: Option<Hedge>) {
    let value = Some(numeral.value);
    (amount.min, amount.max) = match bound {
        Some(Hedge::Floor | Hedge::Above) => (value, None),
        Some(Hedge::Ceiling | Hedge::Below) => (None, value),
        _ if numeral.or_more => (value, None),
        _ => (value, value),
    };
    amount.exclusive = matches!(bound, Some(Hedge::Above | Hedge::Below));
}
