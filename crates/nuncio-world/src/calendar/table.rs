//! The calendar words of the pack (`world/calendar.tsv`) and what each may mean, for the grammar.

use jiff::civil::{Date, Weekday};
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;
use thiserror::Error;

use super::Precision;
use super::feasts::Feast;
use super::resolve::{Annual, Days, Meaning, Year};

pub(super) const FILE: &str = "world/calendar.tsv";
const HEADER: [&str; 4] = ["word", "kind", "value", "needs"];
/// Words longer than this are in no calendar, so that looking a word up needs no memory of its own.
const LONGEST: usize = 24;

/// The table of calendar words cannot be used. The message names file and line and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {problem}")]
pub struct CalendarError {
    /// The file inside the pack.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong there.
    pub problem: CalendarProblem,
}

/// What is wrong with a line of the calendar words.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum CalendarProblem {
    #[error("the pack has no such file; add it, or name a pack that has it with --pack")]
    Missing,
    #[error("the first row must be `word⇥kind⇥value⇥needs`; put these columns there, parted by tabs")]
    Header,
    #[error("{found} columns where there must be 4; columns are parted by one tab, an empty one is written `.`")]
    Columns { found: usize },
    #[error("`{word}` is longer than {LONGEST} bytes or not in lower case; shorten it, or write it in small letters")]
    Word { word: String },
    #[error("`{kind}` is no kind of calendar word; write one of those this file uses")]
    Kind { kind: String },
    #[error("`{value}` is no value for `{kind}`; write {expected}")]
    Value { kind: String, value: String, expected: &'static str },
    #[error("`{needs}` is no need of `{kind}`; write {expected}")]
    Needs { kind: String, needs: String, expected: &'static str },
}

/// What must stand beside a weekday or month before it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing.
    Nothing,
    /// A preposition or an article: the word is also a person's name.
    Context,
    /// A day, a year or a preposition of time: the word is also another word.
    Date,
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// Which one of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The one before this.
    Last,
    /// The one that holds the publication day.
    This,
    /// The one after this.
    Next,
}

/// Which side of the publication day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Up to it.
    Before,
    /// From it on.
    After,
}

/// How much a preposition says of what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// Stands before months, years and seasons.
    Time,
    /// Stands before days.
    Day,
    /// Stands before people and numbers too.
    Loose,
}

/// Words that join the parts of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(super) enum Link {
    The,
    Of,
    In,
    On,
    And,
    Since,
    Between,
    From,
    To,
    Ago,
    Now,
    Hence,
    Time,
    Possessive,
}

/// One reading of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// A weekday.
    Weekday(Weekday, Need),
    /// A month, 1–12.
    Month(i8, Need),
    /// A season by its first month.
    Season(i8),
    /// Days at this distance from the publication day, first and last.
    Near(i32, i32),
    /// A part of the day.
    DayPart,
    /// One of a unit.
    Unit(Unit),
    /// Several of a unit, and how many that means when no number is told.
    Units(Unit, (i32, i32)),
    /// A number.
    Number(i32),
    /// A number between two.
    Vague(i32, i32),
    /// A half.
    Half,
    /// First, second, …
    Ordinal(i32),
    /// A quarter of a year by its short name.
    Quarter(i8),
    /// A decade of the twentieth century by its first year in it.
    Nineties(i16),
    /// last, this, next.
    Which(Which),
    /// past, coming.
    Toward(Side),
    /// early 1, mid 2, late 3.
    Third(u8),
    /// beginning 1, middle 2, end 3, which need *of*.
    ThirdOf(u8),
    /// earlier, later.
    Clamp(Side),
    /// A preposition.
    Preposition(Hold),
    /// A joining word.
    Link(Link),
    /// at least, about.
    Hedge,
    /// Before a weekday or month: it is a habit or a name.
    NotAfter,
    /// After a weekday or month: it is a name.
    NotBefore,
    /// What is counted.
    Counted,
    /// The first word of a day with a name of its own.
    Opens,
    /// before, after: which side of another date.
    Apart(Side),
    /// following, previous: the unit on that side of another date.
    Beside(Side),
    /// eve, which needs *of*.
    Eve,
    /// anniversary.
    Anniversary,
    /// fiscal.
    Fiscal,
}

impl Sense {
    /// Whether a sentence without such a word (and without digits) has no calendar expression.
    pub(super) fn is_anchor(self) -> bool {
        use Sense::*;
        matches!(
            self,
            Weekday(..)
                | Month(..)
                | Season(_)
                | Near(..)
                | Unit(_)
                | Units(..)
                | DayPart
                | Nineties(_)
                | Opens
                | Eve
                | Anniversary
                | Fiscal
        )
    }
}

/// A day or a time known by a name of its own, in words as tokens.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) words: Vec<Box<str>>,
    pub(super) meaning: Meaning,
    /// Only after a preposition of time: a war is more often spoken of than dated by.
    pub(super) after_preposition: bool,
}

/// All calendar words.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    senses: FxHashMap<Box<str>, Vec<Sense>>,
    pub(super) named: Vec<Named>,
    /// By country code, how many months from January of its number the fiscal year begins.
    pub(super) fiscal: FxHashMap<Box<str>, i32>,
}

impl Words {
    /// Reads `world/calendar.tsv`.
    pub(super) fn read(files: &PackFiles) -> Result<Self, CalendarError> {
        let error = |line, problem| CalendarError { file: FILE.to_owned(), line, problem };
        let bytes = files.bytes(FILE).ok_or_else(|| error(0, CalendarProblem::Missing))?;
        let text = String::from_utf8_lossy(bytes);
        let mut rows = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
            .map(|(at, line)| (at + 1, line.split('\t').map(str::trim).collect::<Vec<_>>()));
        match rows.next() {
            Some((_, columns)) if columns == HEADER => {}
            first => return Err(error(first.map_or(1, |(at, _)| at), CalendarProblem::Header)),
        }
        let mut words = Words::default();
        for (at, columns) in rows {
            let &[word, kind, value, needs] = columns.as_slice() else {
                return Err(error(at, CalendarProblem::Columns { found: columns.len() }));
            };
            words.add(word, kind, value, needs).map_err(|problem| error(at, problem))?;
        }
        Ok(words)
    }

    fn add(&mut self, word: &str, kind: &str, value: &str, needs: &str) -> Result<(), CalendarProblem> {
        if word.is_empty()
            || word.split(' ').any(|part| part.len() > LONGEST)
            || word.bytes().any(|b| b.is_ascii_uppercase())
        {
            return Err(CalendarProblem::Word { word: word.to_owned() });
        }
        if kind == "named" || kind == "feast" {
            return self.add_named(word, kind, value, needs);
        }
        if kind == "fiscal_year" {
            return self.add_fiscal(word, value);
        }
        self.senses.entry(word.into()).or_default().push(sense(kind, value, needs)?);
        Ok(())
    }

    /// When the fiscal year of a state begins, in months from January of its number.
    fn add_fiscal(&mut self, word: &str, value: &str) -> Result<(), CalendarProblem> {
        let months = value.parse::<i32>().ok().filter(|months| (-11..=11).contains(months));
        let months = months.ok_or_else(|| bad_value("fiscal_year", value, "months from January, -11 to 11"))?;
        self.fiscal.insert(word.to_uppercase().into(), months);
        Ok(())
    }

    fn add_named(&mut self, word: &str, kind: &str, value: &str, needs: &str) -> Result<(), CalendarProblem> {
        let bad = || match kind {
            "named" => bad_value(kind, value, "a date as 2001-09-11, or two as 1950-06-25..1953-07-27"),
            _ => bad_value(kind, value, "05-01, 11/4/4 (the fourth Thursday of November) or easter-2"),
        };
        let after_preposition = match needs {
            "." => false,
            "time" => true,
            _ => {
                let (kind, needs) = (kind.to_owned(), needs.to_owned());
                return Err(CalendarProblem::Needs { kind, needs, expected: "`.` or `time`" });
            }
        };
        let meaning = if kind == "feast" {
            Meaning::Annual(Annual::Feast(Feast::parse(value).ok_or_else(bad)?), Year::Open)
        } else {
            let (from, to) = value.split_once("..").unwrap_or((value, value));
            let (Ok(from), Ok(to)) = (from.parse::<Date>(), to.parse::<Date>()) else { return Err(bad()) };
            let days = Days::new(from, to).ok_or_else(bad)?;
            Meaning::Known(days, if from == to { Precision::Day } else { Precision::Year })
        };
        let words: Vec<Box<str>> = word.split(' ').map(Into::into).collect();
        if let Some(first) = words.first() {
            let senses = self.senses.entry(without_stop(first).into()).or_default();
            if !senses.contains(&Sense::Opens) {
                senses.push(Sense::Opens);
            }
        }
        self.named.push(Named { words, meaning, after_preposition });
        Ok(())
    }

    /// The readings of a word, whatever its capitals and with or without the dot of an abbreviation.
    pub(super) fn senses(&self, word: &str) -> &[Sense] {
        let bare = without_stop(word);
        if bare.len() > LONGEST {
            return &[];
        }
        let mut buffer = [0; LONGEST];
        let lower = &mut buffer[..bare.len()];
        lower.copy_from_slice(bare.as_bytes());
        lower.make_ascii_lowercase();
        // Lowering ASCII letters leaves the text valid UTF-8.
        std::str::from_utf8(lower).ok().and_then(|key| self.senses.get(key)).map_or(&[], Vec::as_slice)
    }
}

/// A word without the dot of an abbreviation.
fn without_stop(word: &str) -> &str {
    if word.len() > 1 { word.strip_suffix('.').unwrap_or(word) } else { word }
}

fn bad_value(kind: &str, value: &str, expected: &'static str) -> CalendarProblem {
    CalendarProblem::Value { kind: kind.to_owned(), value: value.to_owned(), expected }
}

fn sense(kind: &str, value: &str, needs: &str) -> Result<Sense, CalendarProblem> {
    let bad = |expected| bad_value(kind, value, expected);
    let bad_needs = |expected| CalendarProblem::Needs { kind: kind.to_owned(), needs: needs.to_owned(), expected };
    let number = |low: i32, high: i32, expected| {
        value.parse::<i32>().ok().filter(|n| (low..=high).contains(n)).ok_or_else(|| bad(expected))
    };
    let need = || match needs {
        "." => Ok(Need::Nothing),
        "name" => Ok(Need::Context),
        "date" => Ok(Need::Date),
        _ => Err(bad_needs("`.`, `name` or `date`")),
    };
    Ok(match kind {
        "weekday" => {
            let day = number(1, 7, "1 (Monday) to 7 (Sunday)")?;
            let weekday = i8::try_from(day).ok().and_then(|day| Weekday::from_monday_one_offset(day).ok());
            Sense::Weekday(weekday.ok_or_else(|| bad("1 (Monday) to 7 (Sunday)"))?, need()?)
        }
        "month" => Sense::Month(number(1, 12, "1 to 12")? as i8, need()?),
        "season" => Sense::Season(number(1, 12, "its first month, 1 to 12")? as i8),
        "near" => {
            let (from, to) = range(value).ok_or_else(|| bad("a number of days, or two as `-1..0`"))?;
            Sense::Near(from, to)
        }
        "daypart" => Sense::DayPart,
        "unit" => {
            let unit = unit(value)
                .ok_or_else(|| bad("minute hour day week fortnight weekend month quarter year decade century"))?;
            match needs {
                "." => Sense::Unit(unit),
                _ => Sense::Units(unit, range(needs).ok_or_else(|| bad_needs("`.`, or two numbers as `2..9`"))?),
            }
        }
        "number" => Sense::Number(number(0, 1000, "0 to 1000")?),
        "vague" => {
            let (low, high) = range(value).ok_or_else(|| bad("two numbers as `2..9`"))?;
            Sense::Vague(low, high)
        }
        "half" => Sense::Half,
        "ordinal" => Sense::Ordinal(number(1, 99, "1 to 99")?),
        "quarter" => Sense::Quarter(number(1, 4, "1 to 4")? as i8),
        "decade" => Sense::Nineties(number(0, 90, "0 to 90 in tens")? as i16),
        "which" => match value {
            "last" => Sense::Which(Which::Last),
            "this" => Sense::Which(Which::This),
            "next" => Sense::Which(Which::Next),
            "past" => Sense::Toward(Side::Before),
            "coming" => Sense::Toward(Side::After),
            _ => return Err(bad("last this next past coming")),
        },
        "third" => {
            let third = match value {
                "early" => 1,
                "mid" => 2,
                "late" => 3,
                _ => return Err(bad("early mid late")),
            };
            match needs {
                "." => Sense::Third(third),
                "of" => Sense::ThirdOf(third),
                _ => return Err(bad_needs("`.` or `of`")),
            }
        }
        "side" => match value {
            "before" => Sense::Clamp(Side::Before),
            "after" => Sense::Clamp(Side::After),
            _ => return Err(bad("before or after")),
        },
        "preposition" => match value {
            "time" => Sense::Preposition(Hold::Time),
            "day" => Sense::Preposition(Hold::Day),
            "loose" => Sense::Preposition(Hold::Loose),
            _ => return Err(bad("time day loose")),
        },
        "link" => Sense::Link(
            link(value).ok_or_else(|| bad("the of in on and since between from to ago now hence time possessive"))?,
        ),
        "apart" | "beside" => {
            let side = match value {
                "before" => Side::Before,
                "after" => Side::After,
                _ => return Err(bad("before or after")),
            };
            if kind == "apart" { Sense::Apart(side) } else { Sense::Beside(side) }
        }
        "eve" => Sense::Eve,
        "anniversary" => Sense::Anniversary,
        "fiscal" => Sense::Fiscal,
        "hedge" => Sense::Hedge,
        "not_after" => Sense::NotAfter,
        "not_before" => Sense::NotBefore,
        "counted" => Sense::Counted,
        _ => return Err(CalendarProblem::Kind { kind: kind.to_owned() }),
    })
}

fn range(text: &str) -> Option<(i32, i32)> {
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    let (low, high) = (low.parse().ok()?, high.parse().ok()?);
    (low <= high && (-1000..=1000).contains(&low) && high <= 1000).then_some((low, high))
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "week" => Unit::Week,
        "fortnight" => Unit::Fortnight,
        "weekend" => Unit::Weekend,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        "century" => Unit::Century,
        _ => return None,
    })
}

fn link(name: &str) -> Option<Link> {
    Some(match name {
        "the" => Link::The,
        "of" => Link::Of,
        "in" => Link::In,
        "on" => Link::On,
        "and" => Link::And,
        "since" => Link::Since,
        "between" => Link::Between,
        "from" => Link::From,
        "to" => Link::To,
        "ago" => Link::Ago,
        "now" => Link::Now,
        "hence" => Link::Hence,
        "time" => Link::Time,
        "possessive" => Link::Possessive,
        _ => return None,
    })
}
