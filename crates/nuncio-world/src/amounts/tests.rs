//! Numbers of newswire and what they mean.

use proptest::prelude::*;

use super::*;

fn amounts() -> Amounts {
    let mut files = PackFiles::new();
    files.insert(table::FILE, include_bytes!("../../../../packs/en/world/numbers.tsv").as_slice());
    Amounts::read(&files).expect("the pack's numbers can be read")
}

/// The amounts of a sentence, as `words = min..max`, with `<` or `>` for a bound that is not in the range, `~` for what is near.
fn told(sentence: &str) -> Vec<String> {
    let words: Vec<&str> = sentence.split(' ').collect();
    let show = |bound: Option<f64>| bound.map(|n| n.to_string()).unwrap_or_default();
    let line = |a: &Amount| {
        let (near, out) = (if a.about { "~" } else { "" }, if a.exclusive { "!" } else { "" });
        let money = a.currency.as_ref().map(|c| format!(" {c}")).unwrap_or_default();
        format!("{} = {near}{out}{}..{}{money}", words[a.tokens.clone()].join(" "), show(a.min), show(a.max))
    };
    amounts().find(&words).iter().map(line).collect()
}

#[test]
fn figures_and_words_are_one_number() {
    for (sentence, value) in [
        ("12 villagers died", "12 = 12..12"),
        ("1,500 villagers died", "1,500 = 1500..1500"),
        ("twelve villagers died", "twelve = 12..12"),
        ("twenty-five villagers died", "twenty-five = 25..25"),
        ("Twenty - five thousand fled", "Twenty - five thousand = 25000..25000"),
        ("two hundred and fifty thousand fled", "two hundred and fifty thousand = 250000..250000"),
        ("a hundred and twenty fled", "a hundred and twenty = 120..120"),
        ("1.2 million fled", "1.2 million = 1200000..1200000"),
        ("three million two hundred thousand fled", "three million two hundred thousand = 3200000..3200000"),
        ("a dozen fled", "a dozen = 12..12"),
        ("half a million fled", "half a million = 500000..500000"),
        ("half a dozen fled", "half a dozen = 6..6"),
        ("three quarters of a million people fled", "three quarters of a million = 750000..750000"),
        ("a couple of hundred villagers fled", "a couple of hundred = 200..200"),
        ("four lakh people fled", "four lakh = 400000..400000"),
    ] {
        assert_eq!(told(sentence), [value], "{sentence}");
    }
}

#[test]
fn hedges_bound_a_number() {
    for (sentence, value) in [
        ("at least 12 died", "at least 12 = 12.."),
        ("no fewer than twelve died", "no fewer than twelve = 12.."),
        ("more than 300 died", "more than 300 = !300.."),
        ("up to 300 died", "up to 300 = ..300"),
        ("perhaps as many as two hundred died", "perhaps as many as two hundred = ~..200"),
        ("fewer than 20 died", "fewer than 20 = !..20"),
        ("about 30 died", "about 30 = ~30..30"),
        ("30 or more died", "30 or more = 30.."),
        ("30 or so died", "30 or so = ~30..30"),
        ("dozens of men died", "dozens = 24.."),
        ("tens of thousands of men died", "tens of thousands = 20000.."),
        ("hundreds of thousands fled", "hundreds of thousands = 200000.."),
        ("several hundred men died", "several hundred = 300.."),
        ("a few thousand men died", "a few thousand = 3000.."),
    ] {
        assert_eq!(told(sentence), [value], "{sentence}");
    }
}

#[test]
fn two_numbers_may_be_one_range() {
    for (sentence, value) in [
        ("between 30 and 40 died", "between 30 and 40 = 30..40"),
        ("30 to 40 died", "30 to 40 = 30..40"),
        ("30 - 40 died", "30 - 40 = 30..40"),
        ("two or three men died", "two or three = 2..3"),
        ("two to three million fled", "two to three million = 2000000..3000000"),
        ("$ 2 billion to $ 3 billion", "$ 2 billion to $ 3 billion = 2000000000..3000000000 USD"),
    ] {
        assert_eq!(told(sentence), [value], "{sentence}");
    }
}

#[test]
fn money_has_its_currency() {
    for (sentence, value) in [
        ("gave $ 2.5bn in aid", "$ 2.5bn = 2500000000..2500000000 USD"),
        ("gave US$ 300,000 in aid", "US$ 300,000 = 300000..300000 USD"),
        ("gave 50 million euros in aid", "50 million euros = 50000000..50000000 EUR"),
        ("more than 20 million pesos", "more than 20 million pesos = !20000000.. pesos"),
        ("£ 5m", "£ 5m = 5000000..5000000 GBP"),
    ] {
        assert_eq!(told(sentence), [value], "{sentence}");
    }
}

#[test]
fn nobody_is_a_number_too() {
    assert_eq!(told("no one was hurt"), ["no one = 0..0"]);
    assert_eq!(told("not a single soldier died"), ["not a single = 0..0"]);
}

#[test]
fn shares_measures_and_broken_figures_count_nothing() {
    for sentence in [
        "12 percent of voters",
        "12 kilometres away",
        "two years ago",
        "1,50,0 men",
        "1.2.3 men",
        "a 12 - year-old boy",
        "men",
    ] {
        assert_eq!(told(sentence), Vec::<String>::new(), "{sentence}");
    }
}

#[test]
fn two_numbers_that_belong_to_two_things_stay_two() {
    assert_eq!(told("killed 12 soldiers and 30 rebels"), ["12 = 12..12", "30 = 30..30"]);
    assert_eq!(told("killing 12 , wounding 30"), ["12 = 12..12", "30 = 30..30"]);
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    for (row, told) in [
        ("twelve\tnumber", "2 columns"),
        ("Twelve\tnumber\t12", "small letters"),
        ("twelve\tnumber\tx", "a number"),
        ("twelve\tsum\t12", "`sum`"),
        ("over\tbefore\tsideways", "floor above"),
    ] {
        let mut files = PackFiles::new();
        files.insert(table::FILE, format!("words\tkind\tvalue\n{row}\n").into_bytes());
        let message = Amounts::read(&files).expect_err("it is wrong").to_string();
        assert!(message.starts_with("world/numbers.tsv:2: ") && message.contains(told), "{message}");
    }
}

/// A whole number in English words.
fn in_words(n: u64) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let and_rest =
        |rest: u64, joint: &str| if rest == 0 { String::new() } else { format!("{joint}{}", in_words(rest)) };
    match n {
        0..20 => SMALL[n as usize].to_owned(),
        20..100 if n.is_multiple_of(10) => TENS[n as usize / 10].to_owned(),
        20..100 => format!("{}-{}", TENS[n as usize / 10], SMALL[n as usize % 10]),
        100..1000 => format!("{} hundred{}", in_words(n / 100), and_rest(n % 100, " and ")),
        1000..1_000_000 => format!("{} thousand{}", in_words(n / 1000), and_rest(n % 1000, " ")),
        _ => format!("{} million{}", in_words(n / 1_000_000), and_rest(n % 1_000_000, " ")),
    }
}

/// Figures with commas between thousands.
fn in_figures(n: u64) -> String {
    let digits = n.to_string();
    let head = digits.len() % 3;
    let groups = digits.as_bytes()[head..].chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let first = (head > 0).then(|| digits[..head].to_owned());
    first.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_the_same_in_words_and_in_figures(n in prop_oneof![1u64..2000, 1u64..1_000_000_000]) {
        thread_local!(static AMOUNTS: Amounts = amounts());
        for written in [in_words(n), in_figures(n)] {
            let sentence = format!("they freed {written} prisoners");
            let words: Vec<&str> = sentence.split(' ').collect();
            let found = AMOUNTS.with(|amounts| amounts.find(&words));
            prop_assert_eq!(found.len(), 1, "{}: {:?}", sentence, found);
            prop_assert_eq!((found[0].min, found[0].max), (Some(n as f64), Some(n as f64)), "{}", sentence);
        }
    }

    #[test]
    fn whatever_the_words_amounts_stand_in_order(words in prop::collection::vec(any_word(), 0..14)) {
        thread_local!(static AMOUNTS: Amounts = amounts());
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut end = 0;
        for amount in AMOUNTS.with(|amounts| amounts.find(&words)) {
            prop_assert!(amount.tokens.start >= end && amount.tokens.start < amount.tokens.end);
            prop_assert!(amount.tokens.end <= words.len());
            prop_assert!(amount.min.zip(amount.max).is_none_or(|(min, max)| min <= max));
            end = amount.tokens.end;
        }
    }
}

/// Words that amounts are made of, and others.
fn any_word() -> impl Strategy<Value = String> {
    let known = "at least more than between and to - up a dozen dozens of hundreds half million two twenty 12 1,500 2.5bn $ euros no one \
        nearly about or so plus percent days men without several , another hundred thousand";
    let known: Vec<&str> = known.split_whitespace().collect();
    prop_oneof![prop::sample::select(known).prop_map(str::to_owned), ".{0,6}"]
}
