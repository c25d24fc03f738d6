//! Which words of a sentence name a day, month, season, year or century of the calendar.

use jiff::civil::Weekday;

use super::Precision;
use super::atoms::{Shape, full_year};
use super::grammar::{Lead, Read, Reader};
use super::resolve::{Annual, Days, Meaning, Year};
use super::table::{Link, Need, Sense, Unit, Which};

impl Reader<'_> {
    /// A weekday, a day, a month.
    pub(super) fn dated(&self, at: usize, lead: Lead) -> Read {
        self.numeric(at)
            .or_else(|| self.weekday(at, lead))
            .or_else(|| self.day_part_of(at))
            .or_else(|| self.day_first(at))
            .or_else(|| self.month_first(at, lead, Year::Open))
    }

    /// A season, quarter, half, decade, century or year.
    pub(super) fn period(&self, at: usize, lead: Lead, article: bool) -> Read {
        self.season(at, lead)
            .or_else(|| self.quarter(at, lead, article))
            .or_else(|| self.half(at))
            .or_else(|| self.decade(at, lead, article))
            .or_else(|| self.century(at))
            .or_else(|| if article { None } else { self.year(at, lead) })
    }

    /// After last, this, next: a weekday, a month, a season.
    pub(super) fn which_dated(&self, at: usize, which: Which) -> Read {
        if let Some((day, _)) = self.weekday_sense(at) {
            return Some((Meaning::Weekday(day, Some(which)), self.skip_day_part(at + 1)));
        }
        if let Some(month) = self.season_sense(at) {
            return Some((Meaning::Annual(Annual::Season(month), Year::Nearest(which)), at + 1));
        }
        self.month_first(at, Lead::Time, Year::Nearest(which))
    }

    fn numeric(&self, at: usize) -> Read {
        match self.atom(at)?.shape {
            Shape::Numeric(day) => Some((Meaning::Known(Days { from: day, to: day }, Precision::Day), at + 1)),
            _ => None,
        }
    }

    fn weekday_sense(&self, at: usize) -> Option<(Weekday, Need)> {
        let (day, need) = self.sense(at, |sense| match sense {
            Sense::Weekday(day, need) => Some((day, need)),
            _ => None,
        })?;
        let is_name = self.means(at + 1, Sense::NotBefore) && self.atom(at + 1)?.is_capital();
        let is_other_word = need == Need::Date && !self.atom(at)?.is_capital();
        (!is_name && !is_other_word && !self.behind(at, Sense::NotAfter)).then_some((day, need))
    }

    /// Tuesday night; Tuesday, June 18; Tuesday of last week.
    fn weekday(&self, at: usize, lead: Lead) -> Read {
        let (day, need) = self.weekday_sense(at)?;
        let end = self.skip_day_part(self.skip_stop(at + 1));
        if let Some(dated) = self.date_beside(end) {
            return Some(dated);
        }
        if need == Need::Date && lead != Lead::Day {
            return None;
        }
        let end = self.skip_day_part(at + 1);
        let of = usize::from(self.link(end, Link::Of));
        let which = self.which_sense(end + of).filter(|_| self.unit(end + of + 1) == Some(Unit::Week));
        match which {
            Some(which) => Some((Meaning::WeekdayOf(day, which), end + of + 2)),
            None => Some((Meaning::Weekday(day, None), end)),
        }
    }

    /// The date that tells a weekday more exactly, with a comma or in brackets.
    fn date_beside(&self, at: usize) -> Read {
        let open = self.has_shape(at, Shape::Open);
        let start = if open || self.has_shape(at, Shape::Comma) { at + 1 } else { at };
        let start = if self.link(start, Link::The) { start + 1 } else { start };
        let is_day = |read: &(Meaning, usize)| read.0.precision() == Precision::Day;
        let (meaning, end) =
            self.day_first(start).or_else(|| self.month_first(start, Lead::Time, Year::Open)).filter(is_day)?;
        let closed = open && self.has_shape(end, Shape::Close);
        Some((meaning, if closed { end + 1 } else { end }))
    }

    fn skip_day_part(&self, at: usize) -> usize {
        if self.means(at, Sense::DayPart) { at + 1 } else { at }
    }

    /// The full stop of an abbreviation that stands as a token of its own.
    fn skip_stop(&self, at: usize) -> usize {
        if self.has_shape(at, Shape::Stop) { at + 1 } else { at }
    }

    fn which_sense(&self, at: usize) -> Option<Which> {
        self.sense(at, |sense| match sense {
            Sense::Which(which) => Some(which),
            _ => None,
        })
    }

    /// The night of June 18, the morning of last Tuesday.
    pub(super) fn day_part_of(&self, at: usize) -> Read {
        if !self.means(at, Sense::DayPart) || !self.link(at + 1, Link::Of) {
            return None;
        }
        let start = if self.link(at + 2, Link::The) { at + 3 } else { at + 2 };
        self.phrase(start, Lead::Time).filter(|(meaning, _)| meaning.precision() == Precision::Day)
    }

    /// 18 June 2024, 18-20 June, the 4th of July.
    pub(super) fn day_first(&self, at: usize) -> Read {
        let first = self.day(at)?;
        let (last, end) = self.last_day(at + 1, first).unwrap_or((first, at + 1));
        let of = self.link(end, Link::Of);
        let in_words = matches!(self.atom(at)?.shape, Shape::Word);
        if in_words && !of {
            return None;
        }
        let month = end + usize::from(of);
        let (number, need) = self.month_sense(month)?;
        let after = self.skip_stop_before_year(month + 1);
        let (year, end) = self.year_suffix(after).unwrap_or((Year::Open, month + 1));
        if need == Need::Date && year == Year::Open && !self.atom(month)?.is_capital() {
            return None;
        }
        Some((Meaning::Annual(Annual::Days { month: number, first, last }, year), end))
    }

    /// The second day of "18-20", "18 to 20", "18 and 20".
    fn last_day(&self, at: usize, first: i8) -> Option<(i8, usize)> {
        let joins = self.has_shape(at, Shape::Dash) || self.link(at, Link::To) || self.link(at, Link::And);
        let last = self.day(at + 1).filter(|&last| joins && last > first)?;
        Some((last, at + 2))
    }

    fn day(&self, at: usize) -> Option<i8> {
        let atom = self.atom(at)?;
        let number = match atom.shape {
            Shape::Figure { value, digits: 1 | 2 } => value,
            Shape::Ordinal(value) => value,
            _ => self.ordinal(at)?,
        };
        i8::try_from(number).ok().filter(|day| (1..=31).contains(day))
    }

    fn ordinal(&self, at: usize) -> Option<i32> {
        if let Shape::Ordinal(value) = self.atom(at)?.shape {
            return Some(value);
        }
        self.sense(at, |sense| match sense {
            Sense::Ordinal(value) => Some(value),
            _ => None,
        })
    }

    fn month_sense(&self, at: usize) -> Option<(i8, Need)> {
        let month = self.sense(at, |sense| match sense {
            Sense::Month(month, need) => Some((month, need)),
            _ => None,
        })?;
        let is_name = self.means(at + 1, Sense::NotBefore) && self.atom(at + 1)?.is_capital();
        (!is_name && !self.behind(at, Sense::NotAfter)).then_some(month)
    }

    /// June 18, 2024; June 18-20; June 2024; June last year; June.
    pub(super) fn month_first(&self, at: usize, lead: Lead, open: Year) -> Read {
        let (month, need) = self.month_sense(at)?;
        let capital = self.atom(at)?.is_capital();
        let after = self.skip_stop_before_number(at + 1);
        let may_have_day = capital || need == Need::Nothing;
        if let Some((days, end)) = may_have_day.then(|| self.days_of(month, after)).flatten() {
            let (year, end) = self.year_suffix(end).unwrap_or((open, end));
            return Some((Meaning::Annual(days, year), end));
        }
        if let Some((year, end)) = self.year_suffix(after) {
            return Some((Meaning::Annual(Annual::Month(month), year), end));
        }
        let enough = match need {
            Need::Nothing => true,
            Need::Context => capital && lead >= Lead::Article && !(self.names_a_person(at) && lead != Lead::Time),
            Need::Date => capital && lead == Lead::Time,
        };
        enough.then_some((Meaning::Annual(Annual::Month(month), open), at + 1))
    }

    /// "By June Brown": a name follows; after an article it is the name of an event (the April Revolution).
    fn names_a_person(&self, at: usize) -> bool {
        let after_article = at > 0 && self.link(at - 1, Link::The);
        !after_article && self.atom(at + 1).is_some_and(|atom| atom.is_capital() && atom.senses.is_empty())
    }

    fn skip_stop_before_number(&self, at: usize) -> usize {
        let numbered =
            self.has_shape(at, Shape::Stop) && (self.day(at + 1).is_some() || self.full_year(at + 1).is_some());
        if numbered { at + 1 } else { at }
    }

    fn skip_stop_before_year(&self, at: usize) -> usize {
        let numbered = self.has_shape(at, Shape::Stop) && self.full_year(at + 1).is_some();
        if numbered { at + 1 } else { at }
    }

    /// The day or days after a month: 18, the 18th, 18-20, 18 and 19.
    fn days_of(&self, month: i8, at: usize) -> Option<(Annual, usize)> {
        let at = if self.link(at, Link::The) { at + 1 } else { at };
        if matches!(self.atom(at)?.shape, Shape::Word) {
            return None;
        }
        let first = self.day(at).filter(|_| !self.is_counted(at + 1))?;
        let single = (Annual::Days { month, first, last: first }, at + 1);
        let Some((last, end)) = self.last_day(at + 1, first) else { return Some(single) };
        // "June 3 and 5 others" is one day, as is "May 31 to 15 June".
        let lists = self.link(at + 1, Link::And) && last != first + 1;
        if lists || self.is_counted(end) || self.month_sense(end).is_some() {
            return Some(single);
        }
        Some((Annual::Days { month, first, last }, end))
    }

    /// Whether this is what a number before it counts.
    fn is_counted(&self, at: usize) -> bool {
        self.means(at, Sense::Counted)
    }

    /// After a day or month: 2024, of 2024, last year, '98.
    fn year_suffix(&self, at: usize) -> Option<(Year, usize)> {
        let comma = self.has_shape(at, Shape::Comma);
        let joint = comma || self.link(at, Link::Of);
        let start = at + usize::from(joint);
        if let Some(year) = self.full_year(start).filter(|_| !self.is_counted(start + 1)) {
            return Some((Year::Known(year), start + 1));
        }
        if let Shape::ShortYear(year) = self.atom(start)?.shape {
            return Some((Year::Known(full_year(year)), start + 1));
        }
        let which = self.which_sense(start).filter(|_| !comma && self.unit(start + 1) == Some(Unit::Year))?;
        Some((Year::Of(which), start + 2))
    }

    pub(super) fn full_year(&self, at: usize) -> Option<i16> {
        match self.atom(at)?.shape {
            Shape::Figure { value, digits: 4 } if (1500..=2100).contains(&value) => i16::try_from(value).ok(),
            _ => None,
        }
    }

    fn season_sense(&self, at: usize) -> Option<i8> {
        self.sense(at, |sense| match sense {
            Sense::Season(month) => Some(month),
            _ => None,
        })
    }

    /// The spring of 2011, winter 1944-45, in the summer.
    fn season(&self, at: usize, lead: Lead) -> Read {
        let month = self.season_sense(at)?;
        if let Some((year, end)) = self.year_suffix(at + 1) {
            let spans = self.has_shape(end, Shape::Dash)
                && self.atom(end + 1).is_some_and(|atom| matches!(atom.shape, Shape::Figure { digits: 2, .. }));
            return Some((Meaning::Annual(Annual::Season(month), year), if spans { end + 2 } else { end }));
        }
        // "In the fall of the government" is no autumn.
        let told = lead == Lead::Time && !self.link(at + 1, Link::Of);
        told.then_some((Meaning::Annual(Annual::Season(month), Year::Open), at + 1))
    }

    /// The third quarter of 2010, Q1 1994.
    fn quarter(&self, at: usize, lead: Lead, article: bool) -> Read {
        let short = self.sense(at, |sense| match sense {
            Sense::Quarter(quarter) => Some(quarter),
            _ => None,
        });
        let by_order = || {
            let quarter = self.ordinal(at).filter(|_| self.unit(at + 1) == Some(Unit::Quarter))?;
            Some((i8::try_from(quarter).ok().filter(|quarter| (1..=4).contains(quarter))?, at + 2))
        };
        let (quarter, end) = short.map(|quarter| (quarter, at + 1)).or_else(by_order)?;
        if let Some((year, end)) = self.year_suffix(end) {
            return Some((Meaning::Annual(Annual::Quarter(quarter), year), end));
        }
        let of_the_year =
            self.link(end, Link::Of) && self.link(end + 1, Link::The) && self.unit(end + 2) == Some(Unit::Year);
        if of_the_year {
            return Some((Meaning::Annual(Annual::Quarter(quarter), Year::Of(Which::This)), end + 3));
        }
        let told = lead == Lead::Time || (article && lead > Lead::Nothing);
        told.then_some((Meaning::Annual(Annual::Quarter(quarter), Year::Open), end))
    }

    /// The first half of 2010, the second half of the year.
    fn half(&self, at: usize) -> Read {
        let half = self.ordinal(at).filter(|half| (1..=2).contains(half) && self.means(at + 1, Sense::Half))?;
        if !self.link(at + 2, Link::Of) {
            return None;
        }
        let the_unit = || {
            let unit = self.unit(at + 4).filter(|_| self.link(at + 3, Link::The))?;
            matches!(unit, Unit::Month | Unit::Year | Unit::Decade | Unit::Century)
                .then_some((Meaning::Unit(unit, Which::This), at + 5))
        };
        let (base, end) = the_unit().or_else(|| self.phrase(at + 3, Lead::Time))?;
        Some((Meaning::Part(Box::new(base), half as u8, 2), end))
    }

    /// The 1940s, the nineties, the '90s; the 1800s are a century.
    fn decade(&self, at: usize, lead: Lead, article: bool) -> Read {
        let meant = article || lead == Lead::Time;
        let first = match self.atom(at)?.shape {
            Shape::Decade(year) if year % 100 == 0 && year < 2000 => {
                return Some((Meaning::Years(year, year + 99, Precision::Century), at + 1));
            }
            Shape::Decade(year) => year,
            Shape::ShortDecade(year) if meant => 1900 + year,
            _ => self.sense(at, |sense| match sense {
                Sense::Nineties(year) if meant => Some(1900 + year),
                _ => None,
            })?,
        };
        Some((Meaning::Years(first, first + 9, Precision::Decade), at + 1))
    }

    /// The 19th century.
    fn century(&self, at: usize) -> Read {
        let nth = i16::try_from(self.ordinal(at)?).ok().filter(|nth| (1..=30).contains(nth))?;
        let dash = usize::from(self.has_shape(at + 1, Shape::Dash));
        if self.unit(at + 1 + dash) != Some(Unit::Century) {
            return None;
        }
        Some((Meaning::Years((nth - 1) * 100, (nth - 1) * 100 + 99, Precision::Century), at + 2 + dash))
    }

    /// 1950, 1950-53, where something tells that it is a year and no number.
    fn year(&self, at: usize, lead: Lead) -> Read {
        if let Shape::ShortYear(year) = self.atom(at)?.shape {
            let year = full_year(year);
            return (lead >= Lead::Loose).then_some((Meaning::Years(year, year, Precision::Year), at + 1));
        }
        let first = self.full_year(at)?;
        if let Some((last, end)) = self.last_year(at + 1, first) {
            return Some((Meaning::Years(first, last, Precision::Year), end));
        }
        let end = at + 1;
        let told = match lead {
            Lead::Time => true,
            Lead::Loose | Lead::Article => (1900..2060).contains(&first) && !(first % 100 == 0 && self.may_count(end)),
            Lead::Day | Lead::Nothing => false,
        };
        (told && !self.is_counted(end)).then_some((Meaning::Years(first, first, Precision::Year), end))
    }

    /// A word that a round number before it may count.
    fn may_count(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.is_word() && !atom.is_capital() && atom.text.ends_with('s'))
    }

    /// The year after a dash: 53 or 1953.
    fn last_year(&self, at: usize, first: i16) -> Option<(i16, usize)> {
        if !self.has_shape(at, Shape::Dash) || !(1700..2060).contains(&first) {
            return None;
        }
        let last = match self.atom(at + 1)?.shape {
            Shape::Figure { value, digits: 4 } => i16::try_from(value).ok()?,
            Shape::Figure { value, digits: 2 } => {
                let same = first / 100 * 100 + i16::try_from(value).ok()?;
                if same < first { same + 100 } else { same }
            }
            _ => return None,
        };
        (last > first && last - first <= 100 && last <= 2100 && !self.is_counted(at + 2)).then_some((last, at + 2))
    }
}
