//! Which words count from another date than publication: *two days later, the next day, the eve of, the 40th anniversary, fiscal 2012*.

use super::Precision;
use super::atoms::Shape;
use super::grammar::{Lead, Read, Reader};
use super::resolve::{Length, Meaning, Step};
use super::table::{Link, Sense, Side, Unit, Which};

/// How many words may stand between *the eve of* and its date: *the eve of a summit on June 6*.
const EVE_REACH: usize = 5;

impl Reader<'_> {
    /// What begins with an article or without one and counts from another date.
    pub(super) fn counted_elsewhere(&self, at: usize) -> Read {
        let start = if self.link(at, Link::The) { at + 1 } else { at };
        let of_article = start > at;
        self.day_beside_near(start)
            .or_else(|| self.eve(start))
            .or_else(|| (!of_article).then(|| self.anniversary(at)).flatten())
            .or_else(|| self.before_last(start))
            .or_else(|| of_article.then(|| self.next_unit(start)).flatten())
            .or_else(|| self.step(at))
            .or_else(|| self.fiscal(start))
    }

    /// The day before yesterday, the day after tomorrow.
    fn day_beside_near(&self, at: usize) -> Read {
        if self.unit(at) != Some(Unit::Day) {
            return None;
        }
        let side = self.side(at + 1)?;
        let near = self.sense(at + 2, |sense| match sense {
            Sense::Near(from, to) if from == to => Some(from),
            _ => None,
        })?;
        let days = near + if side == Side::Before { -1 } else { 1 };
        Some((Meaning::Near(days, days), at + 3))
    }

    /// The week before last.
    fn before_last(&self, at: usize) -> Read {
        let unit = self.unit(at).filter(|unit| !matches!(unit, Unit::Minute | Unit::Hour | Unit::Day))?;
        let last = self.side(at + 1) == Some(Side::Before) && self.means(at + 2, Sense::Which(Which::Last));
        last.then_some((Meaning::BeforeLast(unit), at + 3))
    }

    /// The eve of Thursday's talks, of a summit on June 6, of New Year's Day.
    fn eve(&self, at: usize) -> Read {
        if !self.means(at, Sense::Eve) || !self.link(at + 1, Link::Of) {
            return None;
        }
        let start = at + 2;
        let (base, end) = (start..start + EVE_REACH)
            .take_while(|&at| self.atom(at).is_some_and(|atom| !matches!(atom.shape, Shape::Comma | Shape::Stop)))
            .find_map(|at| self.phrase(at, self.lead(at)).filter(|(base, _)| base.precision() == Precision::Day))?;
        // "Thursday's talks": the words belong together.
        let end = if self.link(end, Link::Possessive) && self.atom(end + 1).is_some() { end + 2 } else { end };
        Some((Meaning::Eve(Box::new(base)), end))
    }

    /// The 40th anniversary: of this year; what it recalls is so many years before.
    fn anniversary(&self, at: usize) -> Read {
        let years = match self.atom(at)?.shape {
            Shape::Ordinal(years) => years,
            _ => self.sense(at, |sense| match sense {
                Sense::Ordinal(years) => Some(years),
                _ => None,
            })?,
        };
        self.means(at + 1, Sense::Anniversary).then_some((Meaning::Anniversary(years), at + 2))
    }

    /// The next day, the following week, the previous month, the day before.
    fn next_unit(&self, at: usize) -> Read {
        let single = |unit| Length { low: 1, high: 1, unit };
        if let Some(unit) = self.unit(at)
            && let Some(side) = self.side(at + 1)
            && !matches!(unit, Unit::Minute | Unit::Hour | Unit::Weekend)
        {
            // "The week before last" is another matter.
            let stands_alone = self.atom(at + 2).is_none_or(|next| next.senses.is_empty() || next.shape != Shape::Word);
            return stands_alone.then_some((Meaning::Step(Step { length: single(unit), side }), at + 2));
        }
        let side = self.sense(at, |sense| match sense {
            Sense::Beside(side) => Some(side),
            _ => None,
        });
        let next_day = || self.means(at, Sense::Which(Which::Next)).then_some(Side::After);
        let unit = self.unit(at + 1).filter(|unit| !matches!(unit, Unit::Minute | Unit::Hour | Unit::Weekend))?;
        let side = side.or_else(|| next_day().filter(|_| unit == Unit::Day))?;
        Some((Meaning::Step(Step { length: single(unit), side }), at + 2))
    }

    /// Two days later, a year earlier, nine months after.
    fn step(&self, at: usize) -> Read {
        let (length, end) = self.length(at)?;
        let (side, end) = (self.side(end)?, end + 1);
        let near = self.sense(end, |sense| matches!(sense, Sense::Near(..) | Sense::Weekday(..)).then_some(()));
        near.is_none().then_some((Meaning::Step(Step { length, side }), end))
    }

    fn side(&self, at: usize) -> Option<Side> {
        self.sense(at, |sense| match sense {
            Sense::Clamp(side) | Sense::Apart(side) => Some(side),
            _ => None,
        })
    }

    /// Fiscal 2012, fiscal year 2012, the fiscal year of 2012.
    fn fiscal(&self, at: usize) -> Read {
        if !self.means(at, Sense::Fiscal) {
            return None;
        }
        let at = if self.unit(at + 1) == Some(Unit::Year) { at + 2 } else { at + 1 };
        let at = if self.link(at, Link::Of) { at + 1 } else { at };
        Some((Meaning::Fiscal(self.full_year(at)?), at + 1))
    }

    /// On the 9th: a day of this month or the one before, where nothing follows that it could number.
    pub(super) fn bare_day(&self, at: usize, lead: Lead) -> Read {
        let Shape::Ordinal(day) = self.atom(at)?.shape else { return None };
        let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        let numbers_nothing = self.atom(at + 1).is_none_or(|next| {
            matches!(next.shape, Shape::Comma | Shape::Stop | Shape::Close)
                || next.sense(|sense| matches!(sense, Sense::Link(_) | Sense::Preposition(_)).then_some(())).is_some()
                    && !next.means(Sense::Link(Link::Of))
        });
        (lead == Lead::Day && numbers_nothing).then_some((Meaning::DayOfMonth(day), at + 1))
    }
}
