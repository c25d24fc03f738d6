//! When: finds the calendar expressions of newswire and the days they mean for a story of a given day.

mod atoms;
mod feasts;
mod grammar;
mod named_days;
#[cfg(test)]
mod oracle;
mod relative;
mod resolve;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;

use jiff::civil::Date;
use nuncio_text::PackFiles;

use grammar::Reader;
use resolve::{Lean, Meaning, Step, year_before};
use table::Words;

pub use table::{CalendarError, CalendarProblem};

/// The calendar words of a pack, ready to read sentences.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    words: Words,
}

/// How exact the words of an expression are, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A day, or days that are counted.
    Day,
    /// A week or a weekend.
    Week,
    /// A month.
    Month,
    /// Three months by the accountant's year.
    Quarter,
    /// Spring, summer, autumn, winter.
    Season,
    /// A year, or a time that is told in years.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// Nothing is told but that it was before the report. No expression has this; it is for claims that have no expression.
    Unknown,
}

impl Precision {
    /// Its name in the records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Precision::Day => "day",
            Precision::Week => "week",
            Precision::Month => "month",
            Precision::Quarter => "quarter",
            Precision::Season => "season",
            Precision::Year => "year",
            Precision::Decade => "decade",
            Precision::Century => "century",
            Precision::Unknown => "unknown",
        }
    }
}

/// Words of a sentence that say when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Its words, as places in the list that [`Calendar::find`] was given.
    pub tokens: Range<usize>,
    /// First day it may mean. `None` where that hangs on a day of publication that is not known.
    pub from: Option<Date>,
    /// Last day it may mean, itself included; never before `from`. `None` as for `from`, and after *since* when the story has no day.
    pub to: Option<Date>,
    /// How exact the words are.
    pub precision: Precision,
    /// From which other date it counts, and how far.
    counts_from: Option<Step>,
    /// The years that lie between it and what it is the anniversary of.
    recalls: Option<i32>,
    /// The fiscal year it names.
    fiscal: Option<i16>,
    /// It says since when.
    since: bool,
    /// The days on the other side of publication, for words that leave the side open (*on Tuesday*, *in March*).
    other: Option<(Date, Date)>,
}

impl Expression {
    /// Whether it is of another time than the story's: its last day lies more than a year before publication. So *in 1950* and *on 3
    /// June 2009* are (for a story of 2011), *last year*, *in 2010* and *since 1990* are not: they reach into the year before the story.
    #[must_use]
    pub fn is_long_before(&self, published: Date) -> bool {
        self.to.is_some_and(|to| to < year_before(published))
    }

    /// The same words where what is told lies ahead of the story: *will meet on Tuesday* is the first Tuesday from publication on.
    /// Words that leave no choice keep their days.
    #[must_use]
    pub fn looking_ahead(&self, published: Date) -> Expression {
        self.turned(|_, to| to >= published)
    }

    /// The same words where what is told has begun: *was elected in March* is the last March that had begun at publication.
    /// Words that leave no choice keep their days.
    #[must_use]
    pub fn looking_back(&self, published: Date) -> Expression {
        self.turned(|from, _| from <= published)
    }

    /// Whether it counts from another date of the story: *two days later*.
    #[must_use]
    pub fn is_relative(&self) -> bool {
        self.counts_from.is_some()
    }

    /// Whether it is an anniversary: *the 40th anniversary*.
    #[must_use]
    pub fn is_anniversary(&self) -> bool {
        self.recalls.is_some()
    }

    /// Whether it says since when: *since 1994*.
    #[must_use]
    pub fn is_since(&self) -> bool {
        self.since
    }

    /// The days it means where these are those it counts from. One that counts from no other date keeps its days.
    #[must_use]
    pub fn counted_from(&self, (from, to): (Date, Date)) -> Expression {
        self.moved(from, to, false)
    }

    /// The days from which it counts, where these are those it leads to: *nine months after the raid, Kuwait thanked Egypt*.
    #[must_use]
    pub fn counted_back_from(&self, (from, to): (Date, Date)) -> Expression {
        self.moved(from, to, true)
    }

    fn moved(&self, from: Date, to: Date, back: bool) -> Expression {
        let mut moved = self.clone();
        if let Some(days) = self.counts_from.and_then(|step| step.counted_days(from, to, back)) {
            (moved.from, moved.to) = (Some(days.from), Some(days.to));
        }
        moved
    }

    /// What an anniversary recalls: so many years before. `None` where it is no anniversary.
    #[must_use]
    pub fn recalled(&self, published: Date) -> Option<Expression> {
        let year = i32::from(published.year()).checked_sub(self.recalls?)?;
        let days = Meaning::Years(i16::try_from(year).ok()?, i16::try_from(year).ok()?, Precision::Year);
        let (from, to) = days.bounds(None, Lean::Nearest);
        Some(Expression { from, to, ..self.clone() })
    }

    /// The same for a state whose fiscal year begins so many months from January of its number; nothing changes where no fiscal year is
    /// named.
    #[must_use]
    pub fn in_fiscal_year_of(&self, months: i32) -> Expression {
        let mut moved = self.clone();
        if let Some(days) = self.fiscal.and_then(|year| resolve::twelve_months(year, months)) {
            (moved.from, moved.to) = (Some(days.from), Some(days.to));
        }
        moved
    }

    fn turned(&self, fits: impl Fn(Date, Date) -> bool) -> Expression {
        let mut turned = self.clone();
        if let (Some(from), Some(to), Some(other)) = (self.from, self.to, self.other)
            && !fits(from, to)
            && fits(other.0, other.1)
        {
            (turned.from, turned.to) = (Some(other.0), Some(other.1));
            turned.other = Some((from, to));
        }
        turned
    }
}

impl Calendar {
    /// Reads the calendar words of a pack, `world/calendar.tsv`.
    ///
    /// # Errors
    /// Where the file is missing or a line of it cannot be read; the message names the line.
    pub fn read(files: &PackFiles) -> Result<Self, CalendarError> {
        Ok(Calendar { words: Words::read(files)? })
    }

    /// How many months from January of its number the fiscal year of a state begins: -3 for October of the year before.
    #[must_use]
    pub fn fiscal_year(&self, country: &str) -> Option<i32> {
        self.words.fiscal.get(country).copied()
    }

    /// The calendar expressions in the words of one sentence, from left to right, none within another.
    ///
    /// Days are reckoned from the day the story was published on. News looks back: a weekday is the last one up to and including that
    /// day; a day or month without a year is the last one, unless the next is five times nearer ([`Expression::looking_ahead`] and
    /// [`Expression::looking_back`] choose otherwise). Without a day of publication an expression that needs one has no days.
    #[must_use]
    pub fn find(&self, words: &[&str], published: Option<Date>) -> Vec<Expression> {
        let Some(atoms) = atoms::cut(&self.words, words) else { return Vec::new() };
        let read = Reader::new(&atoms, &self.words.named).read();
        let token = |at: usize| atoms.get(at).map_or(words.len(), |atom| atom.token);
        read.into_iter()
            .map(|(start, end, meaning)| expression(&meaning, token(start)..token(end), published))
            .collect()
    }
}

fn expression(meaning: &Meaning, tokens: Range<usize>, published: Option<Date>) -> Expression {
    let (from, to) = meaning.bounds(published, Lean::Nearest);
    let other = [Lean::Back, Lean::Ahead]
        .into_iter()
        .filter_map(|lean| meaning.bounds(published, lean).0.zip(meaning.bounds(published, lean).1))
        .find(|&(f, t)| (Some(f), Some(t)) != (from, to));
    let counts_from = if let Meaning::Step(step) = meaning { Some(*step) } else { None };
    let recalls = if let Meaning::Anniversary(years) = meaning { Some(*years) } else { None };
    let fiscal = if let Meaning::Fiscal(year) = meaning { Some(*year) } else { None };
    let since = matches!(meaning, Meaning::Since(_));
    Expression { tokens, from, to, precision: meaning.precision(), counts_from, recalls, fiscal, since, other }
}
