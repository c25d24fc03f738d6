//! Stretches of time that a series is drawn by.

use jiff::civil::Date;
use nuncio_archive::Scale;

/// What a series has a number for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum By {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

impl By {
    /// Every one, by its name.
    pub(crate) const ALL: [(&str, By); 5] =
        [("day", By::Day), ("week", By::Week), ("month", By::Month), ("quarter", By::Quarter), ("year", By::Year)];

    pub(crate) fn as_str(self) -> &'static str {
        By::ALL.iter().find(|(_, by)| *by == self).map_or("day", |(name, _)| name)
    }

    /// The scale by which sums are read for it.
    pub(crate) fn scale(self) -> Scale {
        match self {
            By::Day | By::Week => Scale::Day,
            By::Month | By::Quarter => Scale::Month,
            By::Year => Scale::Year,
        }
    }

    /// The period that a day, a month or a year lies in, written as `nuncio count` writes it; what is none stays as it is.
    pub(crate) fn period(self, day: &str) -> String {
        let first = match day.len() {
            4 => format!("{day}-01-01"),
            7 => format!("{day}-01"),
            _ => day.to_owned(),
        };
        let Ok(date) = first.parse::<Date>() else { return day.to_owned() };
        match self {
            By::Day => day.to_owned(),
            By::Week => {
                let week = date.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            By::Month => format!("{:04}-{:02}", date.year(), date.month()),
            By::Quarter => format!("{:04}-Q{}", date.year(), (date.month() - 1) / 3 + 1),
            By::Year => format!("{:04}", date.year()),
        }
    }

    /// What draws so many days with some dozens of points.
    pub(crate) fn of_days(days: i64) -> By {
        match days {
            ..=62 => By::Day,
            63..=400 => By::Week,
            401..=4400 => By::Month,
            _ => By::Year,
        }
    }

    /// About how many days a period has, where something is to be told of the last one.
    pub(crate) fn days(self) -> i64 {
        match self {
            By::Day => 1,
            By::Week => 7,
            By::Month | By::Quarter | By::Year => 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_in_its_week_month_quarter_and_year() {
        let of = |by: By| by.period("1993-01-01");
        let all: Vec<String> = By::ALL.iter().map(|(_, by)| of(*by)).collect();
        assert_eq!(all, ["1993-01-01", "1992-W53", "1993-01", "1993-Q1", "1993"]);
        assert_eq!([By::Month.period("1993-04"), By::Quarter.period("1993-04")], ["1993-04", "1993-Q2"]);
        assert_eq!(By::Year.period("1993"), "1993");
        assert_eq!(By::Month.period(""), "", "what has no date stays without");
    }
}
