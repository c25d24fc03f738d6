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
const NUMBERS: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

type Days = (Date, Date);

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
    let (name, number, y) = (MONTHS[usize::from(other.month().unsigned_abs()) - 1], other.day(), other.year());
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
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn generated_dates_mean_what_jiff_reckons(
        published in (1946i16..2030, 1i8..=12, 1i8..=28),
        // "The 1900s" is a century.
        other in (1910i16..1999, 1i8..=12, 1i8..=28),
        n in 0usize..9,
    ) {
        thread_local!(static CALENDAR: Calendar = super::tests::calendar());
        let (published, other) = (date(published.0, published.1, published.2), date(other.0, other.1, other.2));
        for (wording, (from, to)) in wordings(published, other, n) {
            // What is told of a year to come is another matter.
            if wording.starts_with("since") && from > published {
                continue;
            }
            let sentence = format!("Rebels shelled the town {wording} .");
            let words: Vec<&str> = sentence.split(' ').collect();
            let found = CALENDAR.with(|calendar| calendar.find(&words, Some(published)));
            prop_assert_eq!(found.len(), 1, "{} on {}: {:?}", wording, published, found);
            prop_assert_eq!((found[0].from, found[0].to), (Some(from), Some(to)), "{} on {}", wording, published);
        }
    }
}
