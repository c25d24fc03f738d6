//! Stretches of time as sums have them: whole years, and the days before and after.

use jiff::civil::Date;

use crate::filter::Conditions;

/// First and last day of a stretch; an end that is not given is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Days {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

/// How finely a series is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// By day.
    Day,
    /// By year.
    Year,
}

/// Periods of one scale, the first and the last with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    scale: Scale,
    from: String,
    to: String,
}

/// After every period.
const LAST: &str = "~";

impl Days {
    /// The stretch as whole years and the days before and after them.
    pub(crate) fn stretches(self) -> Vec<Stretch> {
        let days = |from: Date, to: Date| Stretch { scale: Scale::Day, from: from.to_string(), to: to.to_string() };
        let new_year = |date: Date| date.month() == 1 && date.day() == 1;
        let last_day = |date: Date| date.month() == 12 && date.day() == 31;
        let year = |year: i16| format!("{year:04}");
        let mut parts = Vec::new();
        let whole = |date: Option<Date>, is_whole: fn(Date) -> bool| date.is_none_or(is_whole);
        if let (Some(from), Some(to)) = (self.from, self.to)
            && (from > to || from.year() == to.year() && !(new_year(from) && last_day(to)))
        {
            return vec![days(from, to)];
        }
        let mut first = self.from.map(|from| from.year());
        let mut last = self.to.map(|to| to.year());
        if let Some(from) = self.from.filter(|_| !whole(self.from, new_year)) {
            parts.push(days(from, Date::constant(from.year(), 12, 31)));
            first = Some(from.year() + 1);
        }
        if let Some(to) = self.to.filter(|_| !whole(self.to, last_day)) {
            parts.push(days(Date::constant(to.year(), 1, 1), to));
            last = Some(to.year() - 1);
        }
        // What has no date belongs to all of time alone.
        let open = if self == Days::default() { String::new() } else { "0".to_owned() };
        parts.push(Stretch {
            scale: Scale::Year,
            from: first.map_or(open, year),
            to: last.map_or_else(|| LAST.to_owned(), year),
        });
        parts
    }

    /// The stretch by one scale.
    pub(crate) fn by(self, scale: Scale) -> Stretch {
        let period = |day: Date| match scale {
            Scale::Day => day.to_string(),
            Scale::Year => format!("{:04}", day.year()),
        };
        let open = if self == Days::default() { "" } else { "0" };
        Stretch {
            scale,
            from: self.from.map_or_else(|| open.to_owned(), period),
            to: self.to.map_or_else(|| LAST.to_owned(), period),
        }
    }
}

impl Scale {
    fn as_str(self) -> &'static str {
        match self {
            Scale::Day => "day",
            Scale::Year => "year",
        }
    }
}

impl Stretch {
    /// Adds the condition that a row lies in it.
    pub(crate) fn ask(&self, conditions: &mut Conditions<'_>) {
        let scale = self.scale.as_str();
        let (from, to) = (conditions.bind(self.from.clone()), conditions.bind(self.to.clone()));
        conditions.push(format!("scale = '{scale}' AND period >= {from} AND period <= {to}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn stretches(from: Option<Date>, to: Option<Date>) -> Vec<String> {
        let told = |s: Stretch| format!("{} {}..{}", s.scale.as_str(), s.from, s.to);
        Days { from, to }.stretches().into_iter().map(told).collect()
    }

    #[test]
    fn a_stretch_is_whole_years_and_the_days_around_them() {
        let (some, other) = (Some(date(1990, 3, 5)), Some(date(1993, 7, 9)));
        assert_eq!(
            stretches(some, other),
            ["day 1990-03-05..1990-12-31", "day 1993-01-01..1993-07-09", "year 1991..1992"]
        );
        assert_eq!(stretches(None, None), ["year ..~"]);
        assert_eq!(stretches(Some(date(1990, 1, 1)), Some(date(1990, 12, 31))), ["year 1990..1990"]);
        assert_eq!(stretches(some, Some(date(1990, 4, 1))), ["day 1990-03-05..1990-04-01"]);
        assert_eq!(stretches(None, other), ["day 1993-01-01..1993-07-09", "year 0..1992"]);
        assert_eq!(stretches(other, some), ["day 1993-07-09..1990-03-05"], "backwards holds nothing");
    }
}
