//! The times of dictionary codes: `<950601`, `>010520`, `970101-19991231`.

use jiff::civil::Date;

use super::told::ImportProblem;

/// A time, from its first day to the first day after it; a side that is not known is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

/// Years of two digits below this are of the 2000s, the others of the 1900s: the dictionaries write years before 1930 in
/// full.
const FIRST_OF_1900S: i16 = 30;

impl Period {
    /// Reads what stands behind a code; the last day of a range belongs to it, the days of `<` and `>` do not.
    pub(super) fn read(text: &str) -> Result<Self, ImportProblem> {
        let problem = || ImportProblem::Time { text: text.trim().to_owned() };
        let text = text.trim();
        if let Some(day) = text.strip_prefix('<') {
            return Ok(Period { from: None, until: Some(read_day(day).ok_or_else(problem)?) });
        }
        if let Some(day) = text.strip_prefix('>') {
            let after = read_day(day).and_then(|day| day.tomorrow().ok());
            return Ok(Period { from: Some(after.ok_or_else(problem)?), until: None });
        }
        let (first, last) = text.split_once('-').ok_or_else(problem)?;
        let (first, last) = (read_day(first).ok_or_else(problem)?, read_day(last).ok_or_else(problem)?);
        if last < first {
            return Err(ImportProblem::Backwards { text: text.to_owned() });
        }
        Ok(Period { from: Some(first), until: Some(last.tomorrow().map_err(|_| problem())?) })
    }

    /// Whether two times share more than the day of a handover.
    pub(super) fn overlaps(self, other: Period) -> bool {
        let before = |end: Option<Date>, start: Option<Date>| match (end, start) {
            (Some(end), Some(start)) => end <= start || end.yesterday().is_ok_and(|last| last <= start),
            _ => false,
        };
        !before(self.until, other.from) && !before(other.until, self.from)
    }

    /// As the pack's tables write it: ` [1997-01-01..2000-01-01]`; nothing for always.
    pub(super) fn written(self) -> String {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        match self {
            Period { from: None, until: None } => String::new(),
            Period { from, until } => format!(" [{}..{}]", day(from), day(until)),
        }
    }
}

/// The times that none of these covers.
pub(super) fn gaps(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort_by_key(|period| period.from);
    let mut gaps = Vec::new();
    // Where the covered time ends so far; at the beginning of time nothing is covered.
    let mut end: Option<Date> = None;
    let mut begun = false;
    for period in periods {
        let open = match (period.from, end) {
            (None, _) => false,
            (Some(from), Some(end)) => end < from,
            (Some(_), None) => !begun,
        };
        if open {
            gaps.push(Period { from: end, until: period.from });
        }
        if period.until.is_none() {
            return gaps;
        }
        end = if begun { end.max(period.until) } else { period.until };
        begun = true;
    }
    gaps.push(Period { from: end, until: None });
    gaps
}

/// `970101` or `19970101`.
fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if !matches!(text.len(), 6 | 8) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, day) = text.split_at(text.len() - 4);
    let (month, day) = day.split_at(2);
    let year: i16 = year.parse().ok()?;
    let year = match (text.len(), year) {
        (8, year) => year,
        (_, year) if year < FIRST_OF_1900S => 2000 + year,
        (_, year) => 1900 + year,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn period(text: &str) -> Period {
        Period::read(text).expect("a time")
    }

    #[test]
    fn the_last_day_of_a_range_belongs_to_it_and_the_day_of_before_and_after_does_not() {
        assert_eq!(period("970101-991231").from, Some(date(1997, 1, 1)));
        assert_eq!(period("970101-991231").until, Some(date(2000, 1, 1)));
        assert_eq!(period("<950601"), Period { from: None, until: Some(date(1995, 6, 1)) });
        assert_eq!(period("> 20010520"), Period { from: Some(date(2001, 5, 21)), until: None });
    }

    #[test]
    fn years_of_two_digits_from_30_on_are_of_the_1900s() {
        assert_eq!(period("<300101").until, Some(date(1930, 1, 1)));
        assert_eq!(period("<290101").until, Some(date(2029, 1, 1)));
    }

    #[test]
    fn days_that_do_not_exist_are_no_time() {
        for wrong in ["970231-970301", "2004017-20061201", "970101", "<", "19971301-19980101", "<９７０１０１"] {
            assert!(matches!(Period::read(wrong), Err(ImportProblem::Time { .. })), "{wrong}");
        }
        assert!(matches!(Period::read("990101-980101"), Err(ImportProblem::Backwards { .. })));
    }

    #[test]
    fn a_shared_day_is_a_handover_and_a_shared_year_is_not() {
        assert!(!period("970101-980101").overlaps(period("980101-990101")));
        assert!(period("970101-990101").overlaps(period("980101-20000101")));
        assert!(period("<990101").overlaps(period(">980101")));
    }

    #[test]
    fn what_no_time_covers_is_left() {
        let all = gaps(vec![period("970101-971231"), period("<900101")]);
        let written: Vec<String> = all.iter().map(|gap| gap.written()).collect();
        assert_eq!(written, [" [1990-01-01..1997-01-01]", " [1998-01-01..]"]);
        assert_eq!(gaps(vec![]), [Period::default()]);
        assert_eq!(gaps(vec![Period::default()]), []);
    }
}
