//! A sentence's words cut into the smallest pieces that calendar expressions are made of, for the grammar.

use jiff::civil::Date;

use super::table::{Sense, Words};

/// What a piece looks like, apart from what the table says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters, or anything else.
    Word,
    /// A whole number with as many digits, no separators.
    Figure { value: i32, digits: u8 },
    /// 18th.
    Ordinal(i32),
    /// 1940s.
    Decade(i16),
    /// 90s, '90s: of the century that the reader supplies.
    ShortDecade(i16),
    /// '98.
    ShortYear(i16),
    /// 2024-06-18, 18.6.2024, 7/25/07.
    Numeric(Date),
    /// A hyphen or a dash.
    Dash,
    /// A comma.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A full stop by itself.
    Stop,
}

/// One piece: a token, or a part of a token that a hyphen joins to others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom<'a> {
    /// The token it belongs to.
    pub(super) token: usize,
    /// Its text.
    pub(super) text: &'a str,
    /// What the table says it may mean.
    pub(super) senses: &'a [Sense],
    /// What it looks like.
    pub(super) shape: Shape,
    /// Whether its token begins here.
    pub(super) opens_token: bool,
}

impl<'a> Atom<'a> {
    fn new(words: &'a Words, text: &'a str, token: usize, opens_token: bool) -> Self {
        Atom { token, text, senses: words.senses(text), shape: shape(text), opens_token }
    }

    /// Whether it starts with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is letters, first of all.
    pub(super) fn is_word(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_alphabetic)
    }

    /// The first reading of it that `pick` accepts.
    pub(super) fn sense<T>(&self, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
        self.senses.iter().find_map(|&sense| pick(sense))
    }

    /// Whether the table gives it this reading.
    pub(super) fn means(&self, sense: Sense) -> bool {
        self.senses.contains(&sense)
    }
}

/// The pieces of a sentence, or `None` when nothing in it can be part of a calendar expression.
pub(super) fn cut<'a>(words: &'a Words, tokens: &[&'a str]) -> Option<Vec<Atom<'a>>> {
    let mut atoms = Vec::with_capacity(tokens.len() + 4);
    for (token, text) in tokens.iter().enumerate() {
        push(words, text, token, &mut atoms);
    }
    let is_anchor = |atom: &Atom<'_>| {
        !matches!(atom.shape, Shape::Word | Shape::Dash | Shape::Comma | Shape::Open | Shape::Close | Shape::Stop)
            || atom.senses.iter().any(|sense| sense.is_anchor())
    };
    atoms.iter().any(is_anchor).then_some(atoms)
}

fn push<'a>(words: &'a Words, text: &'a str, token: usize, atoms: &mut Vec<Atom<'a>>) {
    let whole = Atom::new(words, text, token, true);
    if !whole.senses.is_empty() || whole.shape != Shape::Word || !text.contains(is_dash) {
        atoms.push(whole);
        return;
    }
    let mut start = 0;
    let mut opens = true;
    for (at, dash) in text.match_indices(is_dash) {
        for part in [&text[start..at], dash] {
            if !part.is_empty() {
                atoms.push(Atom::new(words, part, token, opens));
                opens = false;
            }
        }
        start = at + dash.len();
    }
    if start < text.len() {
        atoms.push(Atom::new(words, &text[start..], token, opens));
    }
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '–' | '—')
}

fn shape(text: &str) -> Shape {
    match text {
        "," => return Shape::Comma,
        "(" | "-LRB-" => return Shape::Open,
        ")" | "-RRB-" => return Shape::Close,
        "." => return Shape::Stop,
        "--" => return Shape::Dash,
        _ => {}
    }
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) if is_dash(only) => Shape::Dash,
        (Some(first), _) if first.is_ascii_digit() => figure(text),
        (Some('\'' | '’' | '‘'), Some(_)) => short(letters_after_first(text)),
        _ => Shape::Word,
    }
}

fn letters_after_first(text: &str) -> &str {
    text.char_indices().nth(1).map_or("", |(at, _)| &text[at..])
}

fn figure(text: &str) -> Shape {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (head, tail) = text.split_at(digits);
    let Ok(value) = head.parse::<i32>() else { return Shape::Word };
    match tail {
        "" => Shape::Figure { value, digits: digits.min(9) as u8 },
        "st" | "nd" | "rd" | "th" if digits <= 2 => Shape::Ordinal(value),
        "s" | "'s" | "’s" if value % 10 == 0 && (1500..=2090).contains(&value) => Shape::Decade(value as i16),
        "s" | "'s" | "’s" if value % 10 == 0 && digits == 2 => Shape::ShortDecade(value as i16),
        _ => numeric(text).map_or(Shape::Word, Shape::Numeric),
    }
}

/// After an apostrophe: '98, '90s.
fn short(text: &str) -> Shape {
    match figure(text) {
        Shape::Figure { value, digits: 2 } => Shape::ShortYear(value as i16),
        decade @ Shape::ShortDecade(_) => decade,
        _ => Shape::Word,
    }
}

/// A date in figures. Year first is certain. Else day and month must be told apart by a number above 12 or by being the same, except
/// after dots, which put the day first wherever they are used.
fn numeric(text: &str) -> Option<Date> {
    let mark = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let mut parts = text.split(mark);
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || [one, two, three].iter().any(|p| p.is_empty() || p.len() > 4) {
        return None;
    }
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
    let (first, second, third) = (number(one)?, number(two)?, number(three)?);
    if one.len() == 4 {
        return date(first, second, third);
    }
    let year = match three.len() {
        4 => third,
        2 if mark == '/' => full_year(third),
        _ => return None,
    };
    match (first, second) {
        (day, month) if mark == '.' || day > 12 || day == month => date(year, month, day),
        (month, day) if day > 12 => date(year, month, day),
        _ => None,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A year of two digits: 30 to 99 are of the twentieth century.
pub(super) fn full_year(short: i16) -> i16 {
    if short >= 30 { 1900 + short } else { 2000 + short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    #[test]
    fn figures_of_dates_are_read_where_day_and_month_cannot_be_mistaken() {
        assert_eq!(shape("2024-06-18"), Shape::Numeric(day(2024, 6, 18)));
        assert_eq!(shape("7/25/07"), Shape::Numeric(day(2007, 7, 25)));
        assert_eq!(shape("25/7/2007"), Shape::Numeric(day(2007, 7, 25)));
        assert_eq!(shape("3.10.1990"), Shape::Numeric(day(1990, 10, 3)));
        for other in ["7/8/07", "2024-13-18", "1.5", "10-4", "31.02.1990", "192.168.10.1", "1/2/3/4"] {
            assert_eq!(shape(other), Shape::Word, "{other}");
        }
    }

    #[test]
    fn decades_ordinals_and_short_years_have_their_shapes() {
        assert_eq!(shape("1940s"), Shape::Decade(1940));
        assert_eq!(shape("1940's"), Shape::Decade(1940));
        assert_eq!(shape("’90s"), Shape::ShortDecade(90));
        assert_eq!(shape("'98"), Shape::ShortYear(98));
        assert_eq!(shape("23rd"), Shape::Ordinal(23));
        assert_eq!(shape("1500"), Shape::Figure { value: 1500, digits: 4 });
        for other in ["'s", "’", "1,500", "99999999999999", "1943s", "£5m"] {
            assert_eq!(shape(other), Shape::Word, "{other}");
        }
    }

    #[test]
    fn hyphens_part_a_token_and_the_parts_remember_it() {
        let words = Words::default();
        let atoms = cut(&words, &["the", "1950-53", "war"]).unwrap();
        let texts: Vec<_> = atoms.iter().map(|a| (a.text, a.token, a.opens_token)).collect();
        assert_eq!(texts, [("the", 0, true), ("1950", 1, true), ("-", 1, false), ("53", 1, false), ("war", 2, true)]);
        assert!(cut(&words, &["no", "date", "at-all", "here", ",", "."]).is_none());
    }
}
