//! What calendar words mean, and which days those are for a story of a given day.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::Precision;
use super::feasts::Feast;
use super::table::{Side, Unit, Which};

/// The year of a day, month, season or quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// Not told: the one that brings it nearest to publication.
    Open,
    /// June 1989.
    Known(i16),
    /// June last year.
    Of(Which),
    /// Last June.
    Nearest(Which),
}

/// What returns every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Annual {
    /// Days of one month, first and last.
    Days { month: i8, first: i8, last: i8 },
    /// A month.
    Month(i8),
    /// Three months from this one on.
    Season(i8),
    /// A quarter, 1–4.
    Quarter(i8),
    /// A day with a name.
    Feast(Feast),
}

/// How much time, where the words leave it open between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) low: i32,
    pub(super) high: i32,
    pub(super) unit: Unit,
}

/// What the words of an expression say, before the day of publication fills in what they leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Days known outright.
    Known(Days, Precision),
    /// The years from one to another.
    Years(i16, i16, Precision),
    /// Something that returns every year.
    Annual(Annual, Year),
    /// A weekday: the nearest, or last, this, next.
    Weekday(Weekday, Option<Which>),
    /// A weekday of last, this or next week.
    WeekdayOf(Weekday, Which),
    /// Days at this distance from publication.
    Near(i32, i32),
    /// Last week, this year.
    Unit(Unit, Which),
    /// The weekend, with nothing more said.
    TheWeekend,
    /// Two years ago, three weeks from now.
    Away(Length, Side),
    /// The past two years, the next three weeks: up to publication, or from it on.
    Stretch(Length, Side),
    /// The part of so many: early is 1 of 3, the second half 2 of 2.
    Part(Box<Meaning>, u8, u8),
    /// What of it lies before or after publication.
    Clamp(Box<Meaning>, Side),
    /// From the first to the second.
    Range(Box<Meaning>, Box<Meaning>),
    /// From then up to publication.
    Since(Box<Meaning>),
    /// A day of the month, with nothing more said.
    DayOfMonth(i8),
    /// The day before.
    Eve(Box<Meaning>),
    /// The week before last.
    BeforeLast(Unit),
    /// So far from another date than publication.
    Step(Step),
    /// The year of publication, in which it is so many years since.
    Anniversary(i32),
    /// A fiscal year; as a calendar year until the state is known.
    Fiscal(i16),
}

/// A distance from a date that the words do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// How far.
    pub(super) length: Length,
    /// To which side.
    pub(super) side: Side,
}

impl Step {
    /// The days it leads to from these, or (`back`) those it leads from to these.
    pub(super) fn counted_days(self, from: Date, to: Date, back: bool) -> Option<Days> {
        let side = match (self.side, back) {
            (side, false) => side,
            (Side::Before, true) => Side::After,
            (Side::After, true) => Side::Before,
        };
        let anchor = if side == Side::Before { from } else { to };
        self.length.away(anchor, side)
    }
}

/// Which of two readings an expression without a year takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    /// The nearer; weekdays look back.
    Nearest,
    /// The last that began by publication.
    Back,
    /// The first that has not ended before publication.
    Ahead,
}

/// A stretch of days, both included; `from` is never after `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Days {
    /// `None` where they are the wrong way round.
    pub(super) fn new(from: Date, to: Date) -> Option<Self> {
        (from <= to).then_some(Days { from, to })
    }

    fn day(day: Date) -> Self {
        Days { from: day, to: day }
    }

    /// `count` months from this one on.
    fn months(year: i16, month: i8, count: i32) -> Option<Self> {
        let from = Date::new(year, month, 1).ok()?;
        let last = from.checked_add(Span::new().try_months(count - 1).ok()?).ok()?;
        Days::new(from, last.last_of_month())
    }

    fn years(first: i16, last: i16) -> Option<Self> {
        Days::new(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?)
    }

    fn month_of(day: Date) -> Self {
        Days { from: day.first_of_month(), to: day.last_of_month() }
    }

    /// Monday to Sunday.
    fn week_of(day: Date) -> Option<Self> {
        let monday = add_days(day, -i32::from(day.weekday().to_monday_zero_offset()))?;
        Days::new(monday, add_days(monday, 6)?)
    }

    /// One of `of` parts: of whole months by months, else by days.
    fn part(self, index: u8, of: u8) -> Option<Self> {
        let (index, of) = (i32::from(index), i32::from(of));
        if self.from == self.to {
            return Some(self);
        }
        let months = months_between(self);
        if months >= of && self.from.day() == 1 && self.to == self.to.last_of_month() {
            let from = add_months(self.from, months * (index - 1) / of)?;
            let last = add_months(self.from, months * index / of - 1)?;
            return Days::new(from, last.last_of_month());
        }
        let days = i32::try_from(self.from.duration_until(self.to).as_hours() / 24).ok()? + 1;
        Days::new(add_days(self.from, days * (index - 1) / of)?, add_days(self.from, days * index / of - 1)?)
    }
}

impl Meaning {
    /// How exact the words are, whatever the day of publication.
    pub(super) fn precision(&self) -> Precision {
        match self {
            Meaning::Known(_, precision) | Meaning::Years(_, _, precision) => *precision,
            Meaning::Annual(Annual::Days { .. }, _)
            | Meaning::Weekday(..)
            | Meaning::WeekdayOf(..)
            | Meaning::DayOfMonth(_)
            | Meaning::Eve(_)
            | Meaning::Annual(Annual::Feast(_), _)
            | Meaning::Near(..) => Precision::Day,
            Meaning::Anniversary(_) | Meaning::Fiscal(_) => Precision::Year,
            Meaning::Step(step) => precision_of(step.length.unit),
            Meaning::Annual(Annual::Month(_), _) => Precision::Month,
            Meaning::Annual(Annual::Season(_), _) => Precision::Season,
            Meaning::Annual(Annual::Quarter(_), _) => Precision::Quarter,
            Meaning::TheWeekend => Precision::Week,
            Meaning::Unit(unit, _) | Meaning::BeforeLast(unit) => precision_of(*unit),
            Meaning::Away(length, _) | Meaning::Stretch(length, _) => precision_of(length.unit),
            Meaning::Part(base, ..) | Meaning::Clamp(base, _) | Meaning::Since(base) => base.precision(),
            Meaning::Range(from, to) => from.precision().max(to.precision()),
        }
    }

    /// Whether it is the next of its kind after another: *Monday and Tuesday*, *May and June*.
    pub(super) fn follows(&self, other: &Meaning) -> bool {
        match (other, self) {
            (Meaning::Weekday(first, None), Meaning::Weekday(next, None)) => first.next() == *next,
            (Meaning::Annual(Annual::Month(first), Year::Open), Meaning::Annual(Annual::Month(next), _)) => {
                first % 12 + 1 == *next
            }
            (Meaning::Near(_, last), Meaning::Near(first, _)) => last + 1 == *first,
            _ => false,
        }
    }

    /// First and last day; `None` on the side that nothing tells.
    pub(super) fn bounds(&self, published: Option<Date>, lean: Lean) -> (Option<Date>, Option<Date>) {
        if let Meaning::Since(start) = self {
            // What one looks back from has begun.
            let from = start.days(published, Lean::Back).map(|days| days.from);
            let to = published.filter(|&day| from.is_none_or(|from| from <= day));
            return (from, to.filter(|_| from.is_some()));
        }
        self.days(published, lean).map_or((None, None), |days| (Some(days.from), Some(days.to)))
    }

    /// The days it means; `None` where that hangs on a day of publication that is not known, or where there is no such day.
    pub(super) fn days(&self, published: Option<Date>, lean: Lean) -> Option<Days> {
        match self {
            Meaning::Known(days, _) => Some(*days),
            Meaning::Years(first, last, _) => Days::years(*first, *last),
            Meaning::Annual(annual, Year::Known(year)) => annual.in_year(*year),
            Meaning::Annual(annual, year) => annual.near(published?, *year, lean),
            Meaning::Weekday(day, which) => weekday(published?, *day, *which, lean),
            Meaning::WeekdayOf(day, which) => {
                let week = unit_days(published?, Unit::Week, *which)?;
                add_days(week.from, i32::from(day.to_monday_zero_offset())).map(Days::day)
            }
            Meaning::Near(first, last) => Days::new(add_days(published?, *first)?, add_days(published?, *last)?),
            Meaning::Unit(unit, which) => unit_days(published?, *unit, *which),
            Meaning::TheWeekend => {
                let day = published?;
                let monday = Days::week_of(day)?.from;
                let shift = if day.weekday().to_monday_zero_offset() >= 5 { 5 } else { -2 };
                Days::new(add_days(monday, shift)?, add_days(monday, shift + 1)?)
            }
            Meaning::Away(length, side) => length.away(published?, *side),
            Meaning::Stretch(length, side) => length.stretch(published?, *side),
            Meaning::Part(base, index, of) => base.days(published, lean)?.part(*index, *of),
            Meaning::Clamp(base, side) => {
                let days = base.days(published, lean)?;
                let Some(day) = published.filter(|day| (days.from..=days.to).contains(day)) else { return Some(days) };
                match side {
                    Side::Before => Days::new(days.from, day),
                    Side::After => Days::new(day, days.to),
                }
            }
            Meaning::Range(first, last) => range(first, last, published, lean),
            Meaning::DayOfMonth(day) => day_of_month(published?, *day, lean),
            Meaning::Eve(base) => {
                let days = base.days(published, lean)?;
                Days::new(add_days(days.from, -1)?, add_days(days.from, -1)?)
            }
            Meaning::BeforeLast(unit) => unit_at(published?, *unit, -2),
            // From a date that is not known yet.
            Meaning::Step(_) => None,
            Meaning::Anniversary(_) => Days::new(published?.first_of_year(), published?),
            Meaning::Fiscal(year) => Days::years(*year, *year),
            Meaning::Since(start) => Days::new(start.days(published, Lean::Back)?.from, published?),
        }
    }

    /// The same with its year told, where it has none yet.
    fn in_year(&self, year: i16) -> Option<Meaning> {
        match self {
            Meaning::Annual(annual, Year::Open) => Some(Meaning::Annual(*annual, Year::Known(year))),
            Meaning::Part(base, index, of) => Some(Meaning::Part(Box::new(base.in_year(year)?), *index, *of)),
            _ => None,
        }
    }
}

/// From one to another. The one that tells its year tells the other's; where neither does, the last day is settled first, and the first
/// is the one before it.
fn range(first: &Meaning, last: &Meaning, published: Option<Date>, lean: Lean) -> Option<Days> {
    let knows_year = |meaning: &Meaning| meaning.in_year(0).is_none();
    if let (Meaning::Weekday(start, None), Meaning::Weekday(..)) = (first, last) {
        let to = last.days(published, lean)?.to;
        let back = i32::from(to.weekday().since(*start));
        return Days::new(add_days(to, -back)?, to);
    }
    if knows_year(first) && !knows_year(last) {
        let from = first.days(published, lean)?.from;
        let ends = |year| Some(last.in_year(year)?.days(published, lean)?.to).filter(|&to| to >= from);
        return Days::new(from, ends(from.year()).or_else(|| ends(from.year().checked_add(1)?))?);
    }
    let to = last.days(published, lean)?.to;
    if knows_year(first) {
        return Days::new(first.days(published, lean)?.from, to);
    }
    let starts = |year| Some(first.in_year(year)?.days(published, lean)?.from).filter(|&from| from <= to);
    Days::new(starts(to.year()).or_else(|| starts(to.year().checked_sub(1)?))?, to)
}

impl Annual {
    fn in_year(self, year: i16) -> Option<Days> {
        match self {
            Annual::Days { month, first, last } => {
                Days::new(Date::new(year, month, first).ok()?, Date::new(year, month, last).ok()?)
            }
            Annual::Month(month) => Days::months(year, month, 1),
            Annual::Season(month) => Days::months(year, month, 3),
            Annual::Quarter(quarter) => Days::months(year, quarter * 3 - 2, 3),
            Annual::Feast(feast) => feast.in_year(year).map(Days::day),
        }
    }

    fn near(self, published: Date, year: Year, lean: Lean) -> Option<Days> {
        let back = |limit: &dyn Fn(Days) -> bool| self.within(published, (-8..=1).rev(), limit);
        let ahead = |limit: &dyn Fn(Days) -> bool| self.within(published, -1..=8, limit);
        let begun = || back(&|days| days.from <= published);
        let coming = || ahead(&|days| days.to >= published);
        match year {
            Year::Known(year) => self.in_year(year),
            Year::Of(which) => self.in_year(published.year().checked_add(which.step())?),
            Year::Nearest(Which::Last) => back(&|days| days.to < published),
            Year::Nearest(Which::This) => {
                coming().filter(|days| days.from <= published).or_else(|| self.in_year(published.year()))
            }
            Year::Nearest(Which::Next) => ahead(&|days| days.from > published),
            Year::Open => match lean {
                Lean::Back => begun(),
                Lean::Ahead => coming(),
                Lean::Nearest => nearer(published, begun()?, coming()?),
            },
        }
    }

    /// The first in these years (by distance from the year of publication) that the limit accepts. Eight years hold a 29 February.
    fn within(
        self,
        published: Date,
        mut distances: impl Iterator<Item = i16>,
        limit: &dyn Fn(Days) -> bool,
    ) -> Option<Days> {
        distances.find_map(|distance| {
            let days = self.in_year(published.year().checked_add(distance)?)?;
            limit(days).then_some(days)
        })
    }
}

/// The last such day of a month that had come by publication, or the first from it on.
fn day_of_month(published: Date, day: i8, lean: Lean) -> Option<Days> {
    let months: &[i32] = if lean == Lean::Ahead { &[0, 1, 2] } else { &[0, -1, -2] };
    months.iter().find_map(|&months| {
        let month = add_months(published.first_of_month(), months)?;
        let found = Date::new(month.year(), month.month(), day).ok()?;
        let fits = if lean == Lean::Ahead { found >= published } else { found <= published };
        fits.then(|| Days::day(found))
    })
}

/// Twelve months, the first so many from January of a year.
pub(super) fn twelve_months(year: i16, months: i32) -> Option<Days> {
    let first = add_months(Date::new(year, 1, 1).ok()?, months)?;
    Days::months(first.year(), first.month(), 12)
}

/// News looks back: what is to come must be five times nearer: within some two months.
fn nearer(published: Date, begun: Days, coming: Days) -> Option<Days> {
    let since = begun.to.duration_until(published);
    let until = published.duration_until(coming.from);
    Some(if until.as_secs().max(0) * 5 < since.as_secs() { coming } else { begun })
}

fn weekday(published: Date, day: Weekday, which: Option<Which>, lean: Lean) -> Option<Days> {
    let back = i32::from(published.weekday().since(day));
    let ahead = (7 - back) % 7;
    let distance = match (which, lean) {
        (None, Lean::Ahead) => ahead,
        (None, _) => -back,
        (Some(Which::Last), _) => {
            if back == 0 {
                -7
            } else {
                -back
            }
        }
        (Some(Which::Next), _) => 7 - back,
        (Some(Which::This), _) => {
            i32::from(day.to_monday_zero_offset()) - i32::from(published.weekday().to_monday_zero_offset())
        }
    };
    add_days(published, distance).map(Days::day)
}

impl Which {
    fn step(self) -> i16 {
        match self {
            Which::Last => -1,
            Which::This => 0,
            Which::Next => 1,
        }
    }
}

/// The last, this or the next of a unit, counted from the one that holds the day.
fn unit_days(day: Date, unit: Unit, which: Which) -> Option<Days> {
    unit_at(day, unit, i32::from(which.step()))
}

fn unit_at(day: Date, unit: Unit, distance: i32) -> Option<Days> {
    match unit {
        Unit::Minute | Unit::Hour => Some(Days::day(day)),
        Unit::Day => add_days(day, distance).map(Days::day),
        Unit::Week => Days::week_of(add_days(day, distance.checked_mul(7)?)?),
        Unit::Fortnight => {
            let week = Days::week_of(add_days(day, distance.checked_mul(14)?)?)?;
            Days::new(add_days(week.from, -7)?, week.to)
        }
        Unit::Weekend => {
            let week = Days::week_of(add_days(day, distance.checked_mul(7)?)?)?;
            Days::new(add_days(week.from, 5)?, week.to)
        }
        Unit::Month => add_months(day, distance).map(Days::month_of),
        Unit::Quarter => {
            let day = add_months(day, distance.checked_mul(3)?)?;
            Days::months(day.year(), (day.month() - 1) / 3 * 3 + 1, 3)
        }
        Unit::Year => block(day.year(), 1, distance),
        Unit::Decade => block(day.year(), 10, distance),
        Unit::Century => block(day.year(), 100, distance),
    }
}

/// The block of so many years that holds the year, moved by a number of blocks.
fn block(year: i16, years: i32, distance: i32) -> Option<Days> {
    let first = (i32::from(year).div_euclid(years).checked_add(distance)?).checked_mul(years)?;
    Days::years(i16::try_from(first).ok()?, i16::try_from(first + years - 1).ok()?)
}

impl Length {
    /// Two weeks ago is that whole week; a few years ago runs from the farthest to the nearest it may mean.
    fn away(self, published: Date, side: Side) -> Option<Days> {
        let (near, far) = match side {
            Side::Before => (-self.low, -self.high),
            Side::After => (self.low, self.high),
        };
        let one = |distance: i32| match self.unit {
            Unit::Minute => Some(Days::day(published)),
            Unit::Hour => unit_at(published, Unit::Day, distance / 24),
            Unit::Weekend => unit_at(published, Unit::Week, distance),
            Unit::Fortnight => unit_at(published, Unit::Week, distance.checked_mul(2)?),
            // Round numbers are no exact ones: a decade ago is some three years around that.
            Unit::Decade => around(published, distance.checked_mul(10)?, 3),
            Unit::Century => around(published, distance.checked_mul(100)?, 20),
            unit => unit_at(published, unit, distance),
        };
        let (near, far) = (one(near)?, one(far)?);
        Days::new(near.from.min(far.from), near.to.max(far.to))
    }

    fn stretch(self, published: Date, side: Side) -> Option<Days> {
        let sign = if side == Side::Before { -1 } else { 1 };
        let n = self.high.checked_mul(sign)?;
        let other = match self.unit {
            Unit::Minute => published,
            Unit::Hour => add_days(published, (self.high.checked_add(23)? / 24).checked_mul(sign)?)?,
            Unit::Day => add_days(published, n)?,
            Unit::Week | Unit::Weekend => add_days(published, n.checked_mul(7)?)?,
            Unit::Fortnight => add_days(published, n.checked_mul(14)?)?,
            Unit::Month => add_months(published, n)?,
            Unit::Quarter => add_months(published, n.checked_mul(3)?)?,
            Unit::Year => add_months(published, n.checked_mul(12)?)?,
            Unit::Decade => add_months(published, n.checked_mul(120)?)?,
            Unit::Century => add_months(published, n.checked_mul(1200)?)?,
        };
        Days::new(published.min(other), published.max(other))
    }
}

fn around(published: Date, years: i32, slack: i32) -> Option<Days> {
    let middle = i32::from(published.year()) + years;
    Days::years(i16::try_from(middle - slack).ok()?, i16::try_from(middle + slack).ok()?)
}

fn precision_of(unit: Unit) -> Precision {
    match unit {
        Unit::Minute | Unit::Hour | Unit::Day => Precision::Day,
        Unit::Week | Unit::Fortnight | Unit::Weekend => Precision::Week,
        Unit::Month => Precision::Month,
        Unit::Quarter => Precision::Quarter,
        Unit::Year => Precision::Year,
        Unit::Decade => Precision::Decade,
        Unit::Century => Precision::Century,
    }
}

fn add_days(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

fn add_months(day: Date, months: i32) -> Option<Date> {
    day.checked_add(Span::new().try_months(months).ok()?).ok()
}

fn months_between(days: Days) -> i32 {
    let index = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    index(days.to) - index(days.from) + 1
}

/// The same day one year before.
pub(super) fn year_before(day: Date) -> Date {
    day.saturating_sub(1.year())
}
