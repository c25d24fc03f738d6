//! Days that return every year under a name: fixed in a month, a weekday of a month, or counted from Easter.

use jiff::Span;
use jiff::civil::{Date, Weekday};

/// When a day with a name falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feast {
    /// Month and day.
    Fixed(i8, i8),
    /// The n-th such weekday of a month; -1 is the last.
    Weekday(i8, i8, Weekday),
    /// So many days from Western Easter Sunday.
    Easter(i32),
}

impl Feast {
    /// Reads `05-01`, `11/4/4` (month, which, weekday from Monday 1) or `easter-2`.
    pub(super) fn parse(value: &str) -> Option<Self> {
        if let Some(days) = value.strip_prefix("easter") {
            let days = if days.is_empty() { 0 } else { days.parse().ok()? };
            return (-70..=70).contains(&days).then_some(Feast::Easter(days));
        }
        if let Some((month, day)) = value.split_once('-').filter(|_| !value.contains('/')) {
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            return Date::new(2000, month, day).ok().map(|_| Feast::Fixed(month, day));
        }
        let mut parts = value.split('/').map(|part| part.parse::<i8>().ok());
        let (month, which, day) = (parts.next()??, parts.next()??, parts.next()??);
        let weekday = Weekday::from_monday_one_offset(day).ok()?;
        (parts.next().is_none() && (1..=12).contains(&month) && matches!(which, -1 | 1..=4))
            .then_some(Feast::Weekday(month, which, weekday))
    }

    /// Its day in a year; `None` where that year has none (29 February).
    pub(super) fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Feast::Fixed(month, day) => Date::new(year, month, day).ok(),
            Feast::Weekday(month, which, day) => Date::new(year, month, 1).ok()?.nth_weekday_of_month(which, day).ok(),
            Feast::Easter(days) => easter(year)?.checked_add(Span::new().try_days(days).ok()?).ok(),
        }
    }
}

/// Western Easter Sunday, by the rule of the Gregorian calendar (golden number, century and epact).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century) = (y % 19, y / 100);
    let leap_centuries = century / 4;
    let lunar = (century - leap_centuries - (8 * century + 13) / 25 + 19 * golden + 15).rem_euclid(30);
    let moon = lunar - (lunar / 28) * (1 - (lunar / 28) * (29 / (lunar + 1)) * ((21 - golden) / 11));
    let weekday = (y + y / 4 + moon + 2 - century + leap_centuries).rem_euclid(7);
    let from_march = moon - weekday;
    let month = 3 + (from_march + 40) / 44;
    let day = from_march + 28 - 31 * (month / 4);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_church_calendars_have_it() {
        for (year, month, day) in
            [(1916, 4, 23), (1961, 4, 2), (1994, 4, 3), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2025, 4, 20)]
        {
            assert_eq!(Feast::Easter(0).in_year(year), Some(date(year, month, day)), "{year}");
        }
        assert_eq!(Feast::parse("easter-2").and_then(|f| f.in_year(2024)), Some(date(2024, 3, 29)));
    }

    #[test]
    fn a_weekday_of_a_month_is_counted_from_its_start_or_end() {
        assert_eq!(Feast::parse("11/4/4").and_then(|f| f.in_year(2023)), Some(date(2023, 11, 23)));
        assert_eq!(Feast::parse("5/-1/1").and_then(|f| f.in_year(1990)), Some(date(1990, 5, 28)));
        assert_eq!(Feast::parse("05-01").and_then(|f| f.in_year(1980)), Some(date(1980, 5, 1)));
        assert_eq!(Feast::parse("02-29").and_then(|f| f.in_year(1981)), None);
    }

    #[test]
    fn what_is_no_such_day_is_refused() {
        for wrong in ["13-01", "05-32", "11/6/4", "11/4/9", "11/4", "easter-x", "easter+400", "may"] {
            assert_eq!(Feast::parse(wrong), None, "{wrong}");
        }
    }
}
