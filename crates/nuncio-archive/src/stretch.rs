//! Stretches of time as sums have them: whole years, the months around them, and the days around these.

use jiff::ToSpan;
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

/// How finely sums are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// By day.
    Day,
    /// By month.
    Month,
    /// By year.
    Year,
    /// All of time together.
    All,
}

/// Periods of one scale, the first and the last with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    scale: Scale,
    from: String,
    to: String,
}

/// Before every period that has a name, and after every period.
const FIRST: &str = "0";
const LAST: &str = "~";

impl Days {
    /// The stretch in the longest periods of which it is made, of this scale at most, in no order. What has no date belongs to
    /// all of time alone.
    pub(crate) fn stretches(self, longest: Scale) -> Vec<Stretch> {
        if self == Days::default() {
            let to = if longest == Scale::All { "" } else { LAST };
            return vec![Stretch { scale: longest, from: String::new(), to: to.to_owned() }];
        }
        let mut parts = Vec::new();
        longest.min(Scale::Year).cut(self.from, self.to.map(|to| to.saturating_add(1.day())), &mut parts);
        parts
    }
}

impl Scale {
    fn as_str(self) -> &'static str {
        match self {
            Scale::Day => "day",
            Scale::Month => "month",
            Scale::Year => "year",
            Scale::All => "all",
        }
    }

    /// How many letters of a day name its period.
    pub(crate) fn width(self) -> usize {
        match self {
            Scale::Day => 10,
            Scale::Month => 7,
            Scale::Year => 4,
            Scale::All => 0,
        }
    }

    /// Cuts what lies from a day and before an end into whole periods, and what is left around them into those of the next
    /// shorter scale.
    fn cut(self, from: Option<Date>, end: Option<Date>, parts: &mut Vec<Stretch>) {
        if is_empty(from, end) {
            return;
        }
        let shorter = match self {
            Scale::Day => None,
            Scale::Month => Some(Scale::Day),
            Scale::Year | Scale::All => Some(Scale::Month),
        };
        let first = from.map(|from| if self.begin(from) == from { from } else { self.next(from) });
        let last = end.map(|end| self.begin(end));
        if is_empty(first, last) {
            return shorter.into_iter().for_each(|shorter| shorter.cut(from, end, parts));
        }
        if let Some(shorter) = shorter {
            if from.is_some() {
                shorter.cut(from, first, parts);
            }
            if end.is_some() {
                shorter.cut(last, end, parts);
            }
        }
        let period = |day: Date| day.to_string().chars().take(self.width()).collect::<String>();
        parts.push(Stretch {
            scale: self,
            from: first.map_or_else(|| FIRST.to_owned(), period),
            to: last.map_or_else(|| LAST.to_owned(), |end| period(end.saturating_sub(1.day()))),
        });
    }

    /// The first day of the period that a day lies in.
    fn begin(self, day: Date) -> Date {
        match self {
            Scale::Day => day,
            Scale::Month => day.first_of_month(),
            Scale::Year | Scale::All => day.first_of_year(),
        }
    }

    /// The first day of the next period.
    fn next(self, day: Date) -> Date {
        let length = match self {
            Scale::Day => 1.day(),
            Scale::Month => 1.month(),
            Scale::Year | Scale::All => 1.year(),
        };
        self.begin(day).saturating_add(length)
    }
}

/// Whether there is no day from one and before another.
fn is_empty(from: Option<Date>, end: Option<Date>) -> bool {
    from.zip(end).is_some_and(|(from, end)| from >= end)
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

    fn stretches(from: Option<Date>, to: Option<Date>, longest: Scale) -> Vec<String> {
        let told = |s: Stretch| format!("{} {}..{}", s.scale.as_str(), s.from, s.to);
        let mut all: Vec<String> = Days { from, to }.stretches(longest).into_iter().map(told).collect();
        all.sort();
        all
    }

    #[test]
    fn a_stretch_is_whole_years_and_the_months_and_days_around_them() {
        let (some, other) = (Some(date(1990, 3, 5)), Some(date(1993, 7, 9)));
        assert_eq!(
            stretches(some, other, Scale::All),
            [
                "day 1990-03-05..1990-03-31",
                "day 1993-07-01..1993-07-09",
                "month 1990-04..1990-12",
                "month 1993-01..1993-06",
                "year 1991..1992"
            ]
        );
        assert_eq!(
            stretches(some, other, Scale::Month),
            ["day 1990-03-05..1990-03-31", "day 1993-07-01..1993-07-09", "month 1990-04..1993-06"]
        );
        assert_eq!(stretches(some, other, Scale::Day), ["day 1990-03-05..1993-07-09"]);
        assert_eq!(stretches(some, Some(date(1990, 4, 1)), Scale::All), ["day 1990-03-05..1990-04-01"]);
        assert_eq!(stretches(other, some, Scale::All), [""; 0], "backwards holds nothing");
    }

    #[test]
    fn whole_periods_have_nothing_around_them() {
        let (first, last) = (Some(date(1990, 1, 1)), Some(date(1990, 12, 31)));
        assert_eq!(stretches(first, last, Scale::All), ["year 1990..1990"]);
        assert_eq!(stretches(Some(date(1990, 2, 1)), Some(date(1990, 2, 28)), Scale::All), ["month 1990-02..1990-02"]);
        assert_eq!(stretches(first, first, Scale::All), ["day 1990-01-01..1990-01-01"]);
    }

    #[test]
    fn an_open_end_leaves_out_what_has_no_date_and_two_do_not() {
        assert_eq!(stretches(None, None, Scale::All), ["all .."]);
        assert_eq!(stretches(None, None, Scale::Month), ["month ..~"]);
        let day = Some(date(1993, 2, 9));
        assert_eq!(
            stretches(None, day, Scale::All),
            ["day 1993-02-01..1993-02-09", "month 1993-01..1993-01", "year 0..1992"]
        );
        assert_eq!(
            stretches(day, None, Scale::All),
            ["day 1993-02-09..1993-02-28", "month 1993-03..1993-12", "year 1994..~"]
        );
    }
}
