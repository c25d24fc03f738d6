//! Generated dates in many wordings: the calendar must mean the days that `jiff` reckons for them by itself.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};
use proptest::prelude::*;

use super::*;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [(&str, Weekday); 7] = [
    ("Monday", Weekday::Monday),
    ("Tuesday", Weekday::Tuesday),
    ("Wednesday", Weekday::Wednesday),
    ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday),
    ("Saturday", Weekday::Saturday),
    ("Sunday", Weekday::Sunday),
];
const SEASONS: [(&str, i8); 4] = [("spring", 3), ("summer", 6), ("autumn", 9), ("winter", 12)];
const NUMBERS: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

type Days = (Date, Date);

fn month_place(day: Date) -> usize {
    usize::from(day.month().unsigned_abs()) - 1
}

fn month(day: Date) -> Days {
    (day.first_of_month(), day.last_of_month())
}

fn week(day: Date) -> Days {
    let monday = if day.weekday() == Weekday::Monday { day } else { day.nth_weekday(-1, Weekday::Monday).unwrap() };
    (monday, monday + 6.days())
}

fn year(day: Date) -> Days {
    (day.first_of_year(), day.last_of_year())
}

/// A wording of some date for a story of `day`, with the days it means. `other` is a date of the twentieth century or ours, `n` 0 to 8.
fn wordings(day: Date, other: Date, n: usize) -> Vec<(String, Days)> {
    let one = |day: Date| (day, day);
    let (name, number, y) = (MONTHS[month_place(other)], other.day(), other.year());
    let later = other + (n as i64 + 1).days();
    let (later_name, next_month) = (MONTHS[month_place(later)], other.last_of_month() + 1.day());
    let (season, season_month) = SEASONS[n % 4];
    let season_from = date(y, season_month, 1);
    let (next_weekday, next_of) = DAYS[(n + 1) % 7];
    let (weekday, of) = DAYS[n % 7];
    let last = |strictly: bool| {
        let back = if !strictly && day.weekday() == of { day } else { day.nth_weekday(-1, of).unwrap() };
        one(back)
    };
    let count = n as i64 + 2;
    let word = NUMBERS[n];
    let quarter = (other.month() - 1) / 3;
    let from = date(y, quarter * 3 + 1, 1);
    let names = ["first", "second", "third", "fourth"];
    let decade = y / 10 * 10;
    let suffix = match number {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    let back = |span: Span| day - span;
    vec![
        (format!("on {name} {number} , {y}"), one(other)),
        (format!("on {number} {name} {y}"), one(other)),
        (format!("on the {number}{suffix} of {name} {y}"), one(other)),
        (format!("on {other}"), one(other)),
        (format!("in {name} {y}"), month(other)),
        (format!("in {y}"), year(other)),
        (format!("in the {} quarter of {y}", names[quarter as usize]), (from, (from + 2.months()).last_of_month())),
        (format!("in the {decade}s"), (date(decade, 1, 1), date(decade + 9, 12, 31))),
        (format!("on {weekday}"), last(false)),
        (format!("last {weekday}"), last(true)),
        (format!("next {weekday}"), one(day.nth_weekday(1, of).unwrap())),
        ("today".to_owned(), one(day)),
        ("yesterday".to_owned(), one(day - 1.day())),
        ("tomorrow".to_owned(), one(day + 1.day())),
        (format!("{word} days ago"), one(back(count.days()))),
        (format!("{word} weeks ago"), week(back(count.weeks()))),
        (format!("{word} months ago"), month(back(count.months()))),
        (format!("{word} years ago"), year(back(count.years()))),
        (format!("in the past {word} days"), (back(count.days()), day)),
        ("last week".to_owned(), week(day - 1.week())),
        ("next week".to_owned(), week(day + 1.week())),
        ("last month".to_owned(), month(day.first_of_month() - 1.month())),
        ("next month".to_owned(), month(day.first_of_month() + 1.month())),
        ("last year".to_owned(), year(day.first_of_year() - 1.year())),
        ("this year".to_owned(), year(day)),
        ("earlier this year".to_owned(), (day.first_of_year(), day)),
        ("the week before last".to_owned(), week(day - 2.weeks())),
        ("the day before yesterday".to_owned(), one(day - 2.days())),
        (format!("since {y}"), (date(y, 1, 1), day)),
        (format!("since {name} {number} , {y}"), (other, day)),
        (format!("since {name} {y}"), (other.first_of_month(), day)),
        (format!("from {name} {number} , {y} to {later_name} {} , {}", later.day(), later.year()), (other, later)),
        (format!("between {number} {name} {y} and {} {later_name} {}", later.day(), later.year()), (other, later)),
        (
            format!("from {name} {} to {} , {y}", number.min(20), number.min(20) + 7),
            (date(y, other.month(), number.min(20)), date(y, other.month(), number.min(20) + 7)),
        ),
        (
            format!("from {name} {y} to {} {}", MONTHS[month_place(next_month)], next_month.year()),
            (other.first_of_month(), next_month.last_of_month()),
        ),
        (format!("in the {season} of {y}"), (season_from, (season_from + 2.months()).last_of_month())),
        (format!("in the first half of {y}"), (date(y, 1, 1), date(y, 6, 30))),
        (format!("in early {y}"), (date(y, 1, 1), date(y, 4, 30))),
        (format!("in late {y}"), (date(y, 9, 1), date(y, 12, 31))),
        (format!("on {weekday} and {next_weekday}"), {
            let to = if day.weekday() == next_of { day } else { day.nth_weekday(-1, next_of).unwrap() };
            (to - 1.day(), to)
        }),
    ]
}
/// A wording that leaves its year or its side of publication open, with the days it means where the deed has begun and where it is to come.
fn open_wordings(day: Date, other: Date, n: usize) -> Vec<(String, Days, Days)> {
    let (weekday, of) = DAYS[n % 7];
    let (name, number, month_number) = (MONTHS[month_place(other)], other.day(), other.month());
    let (season, first) = SEASONS[n % 4];
    // The last that had begun, and the first that had not ended.
    let turned = |in_year: &dyn Fn(i16) -> Option<Days>| {
        let years = || (day.year() - 8..=day.year() + 8).filter_map(in_year);
        let begun = years().rfind(|(from, _)| *from <= day).unwrap();
        (begun, years().find(|(_, to)| *to >= day).unwrap())
    };
    let each = |wording: String, (begun, coming): (Days, Days)| (wording, begun, coming);
    let weekday_days = {
        let today = day.weekday() == of;
        let back = if today { day } else { day.nth_weekday(-1, of).unwrap() };
        let ahead = if today { day } else { day.nth_weekday(1, of).unwrap() };
        ((back, back), (ahead, ahead))
    };
    vec![
        each(format!("on {weekday}"), weekday_days),
        each(
            format!("on {name} {number}"),
            turned(&|year| Date::new(year, month_number, number).ok().map(|day| (day, day))),
        ),
        each(format!("in {name}"), turned(&|year| Some(month(date(year, month_number, 1))))),
        each(
            format!("in the {season}"),
            turned(&|year| {
                let from = date(year, first, 1);
                Some((from, (from + 2.months()).last_of_month()))
            }),
        ),
    ]
}

fn found(wording: &str, published: Date) -> Vec<Expression> {
    thread_local!(static CALENDAR: Calendar = super::tests::calendar());
    let sentence = format!("Rebels shelled the town {wording} .");
    let words: Vec<&str> = sentence.split(' ').collect();
    CALENDAR.with(|calendar| calendar.find(&words, Some(published)))
}

/// A day between two years, the ends of months and leap days among them.
fn a_day(years: std::ops::Range<i16>) -> impl Strategy<Value = Date> {
    let any = (years.clone(), 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        let first = date(year, month, 1);
        if day <= first.days_in_month() { date(year, month, day) } else { first.last_of_month() }
    });
    let ends = (years.clone(), 1i8..=12).prop_map(|(year, month)| date(year, month, 1).last_of_month());
    let leap =
        years.prop_map(|year| date(year / 4 * 4, 2, 28) + i32::from(date(year / 4 * 4, 1, 1).in_leap_year()).days());
    prop_oneof![6 => any, 2 => ends, 1 => leap]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn generated_dates_mean_what_jiff_reckons(
        published in a_day(1948..2030),
        // "The 1900s" is a century.
        other in a_day(1912..1999),
        n in 0usize..9,
    ) {
        for (wording, (from, to)) in wordings(published, other, n) {
            // What is told of a year to come is another matter.
            if wording.starts_with("since") && from > published {
                continue;
            }
            let found = found(&wording, published);
            prop_assert_eq!(found.len(), 1, "{} on {}: {:?}", wording, published, found);
            prop_assert_eq!((found[0].from, found[0].to), (Some(from), Some(to)), "{} on {}", wording, published);
        }
    }

    #[test]
    fn words_that_leave_the_side_open_turn_with_the_tense(
        published in a_day(1948..2030),
        other in a_day(1912..1999),
        n in 0usize..9,
    ) {
        for (wording, begun, coming) in open_wordings(published, other, n) {
            let found = found(&wording, published);
            prop_assert_eq!(found.len(), 1, "{} on {}: {:?}", wording, published, found);
            let (back, ahead) = (found[0].looking_back(published), found[0].looking_ahead(published));
            prop_assert_eq!((back.from, back.to), (Some(begun.0), Some(begun.1)), "{} before {}", wording, published);
            prop_assert_eq!((ahead.from, ahead.to), (Some(coming.0), Some(coming.1)), "{} after {}", wording, published);
        }
    }

    #[test]
    fn a_fiscal_year_is_twelve_months_of_its_state(published in a_day(1990..2030), year in 1960i16..2000) {
        let expressions = found(&format!("in fiscal {year}"), published);
        prop_assert_eq!(expressions.len(), 1, "{:?}", expressions);
        for months in -11..=11 {
            let of_state = expressions[0].in_fiscal_year_of(months);
            let from = date(year, 1, 1) + months.months();
            prop_assert_eq!((of_state.from, of_state.to), (Some(from), Some(from + 1.year() - 1.day())));
        }
    }
}
