//! The calendar on newswire sentences of many countries and decades, with the words of the English pack.

use super::*;
use proptest::prelude::*;

pub(super) fn calendar() -> Calendar {
    let mut files = PackFiles::new();
    files.insert(table::FILE, include_bytes!("../../../../packs/en/world/calendar.tsv").as_slice());
    Calendar::read(&files).unwrap()
}

/// Words as the tokeniser parts them: punctuation and possessives by themselves, dots of abbreviations not.
fn tokens(sentence: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in sentence.split_whitespace() {
        let start = word.len() - word.trim_start_matches(['(', '"']).len();
        let (open, rest) = word.split_at(start);
        words.extend((!open.is_empty()).then_some(open));
        let abbreviated = matches!(rest, "Jan." | "Feb." | "Aug." | "Sept." | "Oct." | "Nov." | "Dec.");
        let bare = if abbreviated { rest } else { rest.trim_end_matches([',', '.', ')', '"', ';', ':']) };
        let stem = bare.strip_suffix("'s").filter(|stem| !stem.ends_with('0')).unwrap_or(bare);
        words.push(stem);
        words.extend((stem.len() < bare.len()).then(|| &bare[stem.len()..]));
        words.extend(rest[bare.len()..].split_inclusive([',', '.', ')', '"', ';', ':']));
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `words = from..to precision` of every expression.
fn said(expressions: &[Expression], words: &[&str]) -> String {
    let day = |day: Option<Date>| day.map_or("?".to_owned(), |day| day.to_string());
    let one = |e: &Expression| {
        let days = if e.from == e.to { day(e.from) } else { format!("{}..{}", day(e.from), day(e.to)) };
        format!("{} = {days} {}", words[e.tokens.clone()].join(" "), e.precision.as_str())
    };
    expressions.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn read(sentence: &str, published: &str) -> String {
    let words = tokens(sentence);
    said(&calendar().find(&words, published.parse().ok()), &words)
}

/// Each line: day of publication, sentence, what it must say.
fn check(cases: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(published, sentence, expected)| (sentence, read(sentence, published), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(sentence, found, expected)| format!("{sentence}\n  found    {found}\n  expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_weekday_is_the_last_one_up_to_and_including_publication() {
    check(&[
        ("2024-06-18", "Kenyan police fired tear gas on Tuesday.", "Tuesday = 2024-06-18 day"),
        ("2024-06-18", "Peru expelled two envoys on Wednesday.", "Wednesday = 2024-06-12 day"),
        ("1983-03-07", "Thousands marched in Santiago Sunday night.", "Sunday night = 1983-03-06 day"),
        ("1997-07-03", "Early on Monday, rebels shelled Brazzaville.", "Early on Monday = 1997-06-30 day"),
        ("1961-08-16", "East Germany's border was closed last Sunday.", "last Sunday = 1961-08-13 day"),
        ("1961-08-13", "It was closed last Sunday.", "last Sunday = 1961-08-06 day"),
        ("2003-02-12", "The Security Council meets next Friday.", "next Friday = 2003-02-14 day"),
        ("2003-02-12", "Chile hosts the talks this coming Monday.", "this coming Monday = 2003-02-17 day"),
        ("2011-05-26", "Ministers arrived in Muscat on Tuesday of last week.", "Tuesday of last week = 2011-05-17 day"),
        ("2011-05-26", "They left on Tuesday, May 24.", "Tuesday , May 24 = 2011-05-24 day"),
        ("2011-05-26", "They left Thursday (19 May).", "Thursday ( 19 May ) = 2011-05-19 day"),
        (
            "1979-11-09",
            "Guards patrolled from Monday to Wednesday.",
            "from Monday to Wednesday = 1979-11-05..1979-11-07 day",
        ),
        ("2006-08-14", "Tuesday's ceasefire held in Tyre.", "Tuesday = 2006-08-08 day"),
    ]);
}

#[test]
fn days_near_publication_are_counted_from_it() {
    check(&[
        ("2014-03-01", "Moscow denied it today.", "today = 2014-03-01 day"),
        ("2014-03-01", "Kyiv protested yesterday evening.", "yesterday evening = 2014-02-28 day"),
        ("1999-12-31", "The envoy leaves tomorrow.", "tomorrow = 2000-01-01 day"),
        ("1973-09-12", "Troops stormed the palace overnight.", "overnight = 1973-09-11..1973-09-12 day"),
        ("1973-09-12", "Santiago was quiet last night.", "last night = 1973-09-11 day"),
        ("1973-09-12", "The junta spoke this morning.", "this morning = 1973-09-12 day"),
        ("2019-04-22", "Two days ago, Sri Lanka was at peace.", "Two days ago = 2019-04-20 day"),
        ("2019-04-22", "A few days ago the envoys met.", "A few days ago = 2019-04-16..2019-04-20 day"),
        ("2019-04-22", "At least 40 died in the past 24 hours.", "the past 24 hours = 2019-04-21..2019-04-22 day"),
        ("2019-04-22", "Rain fell over the last three days.", "the last three days = 2019-04-19..2019-04-22 day"),
        ("2019-04-22", "Polls open two weeks from now.", "two weeks from now = 2019-05-06..2019-05-12 week"),
        ("2019-04-22", "The paper USA Today said so.", ""),
    ]);
}

#[test]
fn weeks_run_from_monday_to_sunday() {
    check(&[
        ("2024-06-18", "Niger recalled its envoy last week.", "last week = 2024-06-10..2024-06-16 week"),
        ("2024-06-18", "Fiji votes next week.", "next week = 2024-06-24..2024-06-30 week"),
        ("2024-06-18", "Oslo hosts talks later this week.", "later this week = 2024-06-18..2024-06-23 week"),
        ("2024-06-18", "Two weeks ago Malawi signed the pact.", "Two weeks ago = 2024-06-03..2024-06-09 week"),
        ("2024-06-17", "Fighting flared over the weekend.", "the weekend = 2024-06-15..2024-06-16 week"),
        ("2024-06-17", "Fighting flared last weekend.", "last weekend = 2024-06-15..2024-06-16 week"),
        ("2024-06-18", "The border was shut for the past week.", "the past week = 2024-06-11..2024-06-18 week"),
        ("2024-06-20", "It reopened earlier in the week.", "earlier in the week = 2024-06-17..2024-06-20 week"),
    ]);
}

#[test]
fn a_date_is_read_in_every_order_newswire_writes_it() {
    check(&[
        ("2024-07-01", "They met on June 18.", "June 18 = 2024-06-18 day"),
        ("2024-07-01", "They met on 18 June 2024.", "18 June 2024 = 2024-06-18 day"),
        ("2024-07-01", "They met on June 18, 2023, in Bern.", "June 18 , 2023 = 2023-06-18 day"),
        ("2024-07-01", "They met on the 18th of June.", "the 18th of June = 2024-06-18 day"),
        ("1976-07-20", "On the fourth of July, 1976, the envoy spoke.", "the fourth of July , 1976 = 1976-07-04 day"),
        ("1995-01-02", "PARIS, Dec. 30 (Agency) - Rebels freed a nun.", "Dec. 30 = 1994-12-30 day"),
        ("2011-03-12", "The quake struck at 0546 GMT on 11 March.", "11 March = 2011-03-11 day"),
        ("2024-07-01", "The memo is dated 2024-06-18.", "2024-06-18 = 2024-06-18 day"),
        ("2024-07-01", "The memo is dated 18.06.2024.", "18.06.2024 = 2024-06-18 day"),
        ("1989-06-10", "Students marched on May 18-20.", "May 18-20 = 1989-05-18..1989-05-20 day"),
        ("1989-06-10", "Students marched between 18 and 20 May.", "18 and 20 May = 1989-05-18..1989-05-20 day"),
        ("1989-06-10", "From May 28 to June 3, roads were cut.", "From May 28 to June 3 = 1989-05-28..1989-06-03 day"),
        (
            "1989-01-10",
            "From December 28 to January 3, roads were cut.",
            "From December 28 to January 3 = 1988-12-28..1989-01-03 day",
        ),
        ("2005-10-04", "The summit is due on October 12.", "October 12 = 2005-10-12 day"),
        ("2005-10-04", "The law was passed on December 12.", "December 12 = 2004-12-12 day"),
        ("2005-10-04", "The law was passed on December 12 last year.", "December 12 last year = 2004-12-12 day"),
        ("2009-03-02", "The accord of February 29 was void.", "February 29 = 2008-02-29 day"),
        ("2005-10-04", "On February 30 nothing was signed.", "February 30 = ? day"),
    ]);
}

#[test]
fn a_month_is_the_last_unless_the_next_is_much_nearer() {
    check(&[
        ("1994-06-02", "Violence began in April.", "April = 1994-04-01..1994-04-30 month"),
        ("1994-06-02", "Malawi voted in May.", "May = 1994-05-01..1994-05-31 month"),
        ("1994-06-02", "The force deploys in July.", "July = 1994-07-01..1994-07-31 month"),
        ("1994-06-02", "They met last October.", "last October = 1993-10-01..1993-10-31 month"),
        ("1994-06-02", "They met in October last year.", "October last year = 1993-10-01..1993-10-31 month"),
        ("1994-06-02", "They meet next March.", "next March = 1995-03-01..1995-03-31 month"),
        ("1994-06-02", "They met in March 1991.", "March 1991 = 1991-03-01..1991-03-31 month"),
        ("1994-06-02", "Last month Togo freed prisoners.", "Last month = 1994-05-01..1994-05-31 month"),
        ("1994-06-02", "In early May, Togo freed prisoners.", "early May = 1994-05-01..1994-05-10 month"),
        ("1994-06-02", "By the end of March Togo was calm.", "the end of March = 1994-03-21..1994-03-31 month"),
        (
            "1994-06-02",
            "Talks ran from January to March 1992.",
            "from January to March 1992 = 1992-01-01..1992-03-31 month",
        ),
        ("1994-06-02", "Three months ago Oman paid.", "Three months ago = 1994-03-01..1994-03-31 month"),
        ("1994-06-02", "Talks went on in April and May.", "April and May = 1994-04-01..1994-05-31 month"),
    ]);
}

#[test]
fn may_the_verb_and_march_the_walk_are_no_months() {
    check(&[
        ("2017-05-20", "Britain may leave, and May said it may on Monday.", "Monday = 2017-05-15 day"),
        ("2017-05-20", "May met Macron.", ""),
        ("2017-05-20", "Farmers march on Delhi, and the march in Lyon grew.", ""),
        ("2017-05-20", "The Sun sat on April Jones's report by June Brown.", ""),
        ("2017-05-20", "It happened in May.", "May = 2017-05-01..2017-05-31 month"),
        ("2017-05-20", "Prices fall, a spring broke, the fall of Kabul came.", ""),
        ("2017-05-20", "It was the second largest of ten.", ""),
    ]);
}

#[test]
fn years_decades_and_centuries_need_a_word_that_tells_them_from_numbers() {
    check(&[
        ("2024-06-18", "In 1950, Korea was at war.", "1950 = 1950-01-01..1950-12-31 year"),
        ("2024-06-18", "During the 1950-53 Korean War, China sent troops.", "1950-53 = 1950-01-01..1953-12-31 year"),
        ("2024-06-18", "Ghana ruled itself from 1957 to 1966.", "from 1957 to 1966 = 1957-01-01..1966-12-31 year"),
        ("2024-06-18", "Between 1991 and 1995 Croatia fought.", "Between 1991 and 1995 = 1991-01-01..1995-12-31 year"),
        (
            "2024-06-18",
            "The 1968 invasion and the 2008 war were long ago.",
            "1968 = 1968-01-01..1968-12-31 year; 2008 = 2008-01-01..2008-12-31 year",
        ),
        (
            "2024-06-18",
            "Crops failed in 1996 and 1999.",
            "1996 = 1996-01-01..1996-12-31 year; 1999 = 1999-01-01..1999-12-31 year",
        ),
        (
            "2024-06-18",
            "In the 1940s and the mid-1990s it flooded.",
            "the 1940s = 1940-01-01..1949-12-31 decade; the mid-1990s = 1993-05-01..1996-08-31 decade",
        ),
        ("2024-06-18", "In the late eighties Burma rose.", "the late eighties = 1986-09-01..1989-12-31 decade"),
        ("2024-06-18", "In the 19th century Siam ceded land.", "the 19th century = 1800-01-01..1899-12-31 century"),
        ("2024-06-18", "Last year Chad left.", "Last year = 2023-01-01..2023-12-31 year"),
        ("2024-06-18", "Ten years ago Chad left.", "Ten years ago = 2014-01-01..2014-12-31 year"),
        ("2024-06-18", "Chad left two decades ago.", "two decades ago = 2001-01-01..2007-12-31 decade"),
        ("2024-06-18", "Chad left half a century ago.", "half a century ago = 1974-01-01..1974-12-31 year"),
        ("2024-06-18", "Chad left years ago.", "years ago = 2015-01-01..2022-12-31 year"),
        ("2024-06-18", "Chad left twenty-five years ago.", "twenty-five years ago = 1999-01-01..1999-12-31 year"),
        ("2024-06-18", "Over the past two years Chad paid.", "the past two years = 2022-06-18..2024-06-18 year"),
        ("2024-06-18", "Late in 2010 Tunis rose.", "Late in 2010 = 2010-09-01..2010-12-31 year"),
        (
            "2024-06-18",
            "In the first half of 2010 Tunis was calm.",
            "the first half of 2010 = 2010-01-01..2010-06-30 year",
        ),
        ("2024-06-18", "At the end of the year Tunis votes.", "the end of the year = 2024-09-01..2024-12-31 year"),
        ("2024-06-18", "About 2000 soldiers and 1950 tanks crossed under Resolution 1973.", ""),
        ("2024-06-18", "From 1800 to 2000 people fled, paying $ 1999.", ""),
        ("2024-06-18", "A 10-year plan needs two years and 15 planes a year.", ""),
    ]);
}

#[test]
fn seasons_and_quarters_take_the_year_beside_them_or_the_nearest() {
    check(&[
        ("2012-02-10", "Cairo rose in the spring of 2011.", "the spring of 2011 = 2011-03-01..2011-05-31 season"),
        ("2012-02-10", "Last summer Athens burned.", "Last summer = 2011-06-01..2011-08-31 season"),
        ("2012-02-10", "Kyiv froze in the winter of 1941-42.", "the winter of 1941-42 = 1941-12-01..1942-02-28 season"),
        (
            "2012-02-10",
            "Trade fell in the third quarter of 2011.",
            "the third quarter of 2011 = 2011-07-01..2011-09-30 quarter",
        ),
        ("2012-02-10", "Trade fell last quarter.", "last quarter = 2011-10-01..2011-12-31 quarter"),
        ("2012-02-10", "Envoys hope to meet in the fall.", "the fall = 2011-09-01..2011-11-30 season"),
    ]);
}

#[test]
fn since_runs_up_to_publication() {
    check(&[
        ("2012-05-10", "Mali has been split since March.", "since March = 2012-03-01..2012-05-10 month"),
        ("2012-05-10", "Since the 1960s Mali has been poor.", "Since the 1960s = 1960-01-01..2012-05-10 decade"),
        ("2012-05-10", "Since at least 1998 aid has come.", "Since at least 1998 = 1998-01-01..2012-05-10 year"),
        ("2012-05-10", "Earlier this year Mali fell.", "Earlier this year = 2012-01-01..2012-05-10 year"),
        ("2012-05-10", "Mali fell since then, since Mali was weak.", ""),
    ]);
}

#[test]
fn habits_and_names_are_no_dates() {
    check(&[
        ("2012-05-10", "Every Friday and each June they march, every year.", ""),
        ("2012-05-10", "The Sunday Times recalled Bloody Sunday and Black September.", ""),
        ("2012-05-10", "At the end of the day, the last day counts.", ""),
    ]);
}

#[test]
fn what_counts_from_another_date_has_no_days_of_its_own() {
    check(&[(
        "2012-05-10",
        "The next day they fled, the same week, the previous year, two years later.",
        "The next day = ? day; the previous year = ? year; two years later = ? year",
    )]);
    let of = |sentence: &str| calendar().find(&tokens(sentence), Some(jiff::civil::date(2012, 5, 10))).remove(0);
    let date = jiff::civil::date;
    let monday = (date(2012, 5, 7), date(2012, 5, 7));
    let day = |e: &Expression| e.from.filter(|from| Some(*from) == e.to);
    assert_eq!(day(&of("Two days later they fled.").counted_from(monday)), Some(date(2012, 5, 9)));
    assert_eq!(day(&of("The day before they fled.").counted_from(monday)), Some(date(2012, 5, 6)));
    assert_eq!(day(&of("Three days after they fled, he spoke.").counted_back_from(monday)), Some(date(2012, 5, 4)));
    let week = of("The following week they fled.").counted_from(monday);
    assert_eq!((week.from, week.to), (Some(date(2012, 5, 14)), Some(date(2012, 5, 20))));
}

#[test]
fn days_that_return_every_year_are_the_last_of_their_name() {
    check(&[
        ("1990-02-20", "They fled on Christmas Eve.", "Christmas Eve = 1989-12-24 day"),
        ("1980-05-14", "On May Day they marched.", "May Day = 1980-05-01 day"),
        ("2024-04-02", "On Good Friday they marched.", "Good Friday = 2024-03-29 day"),
        ("1962-01-15", "On the eve of New Year's Day they fled.", "the eve of New Year 's Day = 1961-12-31 day"),
        ("2007-06-13", "On the eve of a summit on June 6 they fled.", "the eve of a summit on June 6 = 2007-06-05 day"),
        ("2007-06-13", "On the eve of the summit they fled.", ""),
        ("2012-07-12", "They were freed on the 9th.", "the 9th = 2012-07-09 day"),
        ("2012-07-12", "They were freed on the 29th, he said.", "the 29th = 2012-06-29 day"),
        ("2012-07-12", "They met on the 9th floor.", ""),
        ("2012-07-12", "They met the day before yesterday.", "the day before yesterday = 2012-07-10 day"),
        ("2013-01-21", "Aid rose in fiscal 2012.", "fiscal 2012 = 2012-01-01..2012-12-31 year"),
        ("2014-09-03", "They marked the 75th anniversary.", "75th anniversary = 2014-01-01..2014-09-03 year"),
    ]);
}

#[test]
fn days_and_times_with_names_of_their_own_are_known() {
    check(&[
        ("2012-05-10", "After 9/11 the law changed.", "9/11 = 2001-09-11 day"),
        ("2012-05-10", "After the September 11 attacks it changed.", "September 11 attacks = 2001-09-11 day"),
        ("2012-05-10", "During the Cold War Finland was neutral.", "Cold War = 1947-03-12..1991-12-26 year"),
        ("2012-05-10", "A World War II bomb was found in Cologne.", ""),
    ]);
}

#[test]
fn without_a_day_of_publication_only_whole_dates_have_days() {
    check(&[
        ("", "They met on Tuesday.", "Tuesday = ? day"),
        (
            "",
            "They met last week, in May, and in 1950.",
            "last week = ? week; May = ? month; 1950 = 1950-01-01..1950-12-31 year",
        ),
        (
            "",
            "They met on June 18, 1990, since March 1991 and two years ago.",
            "June 18 , 1990 = 1990-06-18 day; since March 1991 = 1991-03-01..? month; two years ago = ? year",
        ),
    ]);
}

#[test]
fn the_other_side_of_publication_can_be_asked_for() {
    let day: Date = "2024-06-19".parse().unwrap();
    let one = |sentence: &str| calendar().find(&tokens(sentence), Some(day)).remove(0);
    let from = |e: Expression| e.from.unwrap().to_string();
    assert_eq!(from(one("will meet on Tuesday").looking_ahead(day)), "2024-06-25");
    assert_eq!(from(one("will meet on Tuesday").looking_ahead(day).looking_back(day)), "2024-06-18");
    assert_eq!(from(one("will meet on Wednesday").looking_ahead(day)), "2024-06-19");
    assert_eq!(from(one("will meet in March").looking_ahead(day)), "2025-03-01");
    assert_eq!(from(one("were jailed in August").looking_back(day)), "2023-08-01");
    assert_eq!(from(one("were jailed in August").looking_ahead(day)), "2024-08-01");
    assert_eq!(from(one("will meet on June 3, 2020").looking_ahead(day)), "2020-06-03");
    assert_eq!(from(one("met last week").looking_ahead(day)), "2024-06-10");
}

#[test]
fn more_than_a_year_before_publication_is_another_time() {
    let day: Date = "2011-06-18".parse().unwrap();
    let long_before = |sentence: &str| calendar().find(&tokens(sentence), Some(day)).remove(0).is_long_before(day);
    for sentence in ["in 1950", "on June 3, 2009", "in the 1990s", "two years ago", "in May 2010", "decades ago"] {
        assert!(long_before(sentence), "{sentence}");
    }
    for sentence in ["last year", "in 2010", "since 1990", "on Tuesday", "a year ago", "in July 2010", "months ago"] {
        assert!(!long_before(sentence), "{sentence}");
    }
    assert!(!calendar().find(&["on", "Tuesday"], None)[0].is_long_before(day));
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    let message = |rows: &str| {
        let mut files = PackFiles::new();
        files.insert(table::FILE, format!("word\tkind\tvalue\tneeds\n{rows}\n").into_bytes());
        Calendar::read(&files).map(|_| ()).unwrap_err().to_string()
    };
    assert!(message("monday\tweekday\t9\t.").starts_with("world/calendar.tsv:2: `9` is no value for `weekday`"));
    assert!(message("monday\tday\t1\t.").contains("`day` is no kind"));
    assert!(message("monday\tweekday\t1").contains("3 columns"));
    assert!(message("the war\tnamed\t1953-07-27..1950-06-25\ttime").contains("is no value for `named`"));
    assert!(message("the war\tnamed\t1950-06-25\tday").contains("is no need of `named`"));
    assert!(Calendar::read(&PackFiles::new()).unwrap_err().to_string().contains("no such file"));
}

fn any_word() -> impl Strategy<Value = String> {
    let known = "on in since the of from to between and last next this past coming early late end earlier later every a two \
        few 24 18 31 30 1950 2024 53 0 1940s '90s 18th second half quarter year years month weeks day days hours decade century \
        ago now time 's - , ( ) . Tuesday Sunday May March June February Dec winter fall Q3 today night 2024-06-18 1950-53 \
        mid-1990s 9/11 9999 100 centuries decades dozens 1000 hence"
        .split_whitespace()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    prop_oneof![8 => prop::sample::select(known), 1 => "\\PC{0,8}", 1 => "[0-9/.'’-]{1,10}"]
}

fn any_day() -> impl Strategy<Value = Option<Date>> {
    let day = (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap());
    prop_oneof![1 => Just(None), 1 => Just(Some(Date::MAX)), 1 => Just(Some(Date::MIN)), 6 => day.prop_map(Some)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_words_expressions_stand_in_order_and_their_days_too(
        words in prop::collection::vec(any_word(), 0..14),
        published in any_day(),
    ) {
        thread_local!(static CALENDAR: Calendar = calendar());
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = CALENDAR.with(|calendar| calendar.find(&words, published));
        let mut end = 0;
        for e in &found {
            prop_assert!(e.tokens.start >= end && e.tokens.start < e.tokens.end && e.tokens.end <= words.len());
            end = e.tokens.end;
            if let Some(day) = published {
                for e in [e.clone(), e.looking_ahead(day), e.looking_back(day)] {
                    prop_assert!(e.from.zip(e.to).is_none_or(|(from, to)| from <= to));
                    prop_assert!(!e.is_long_before(day) || e.to.is_some_and(|to| to < day));
                }
            }
        }
    }
}
