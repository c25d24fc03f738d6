//! Reads one numeral, in figures or in words: *1,500*, *2.5bn*, *two hundred and fifty*, *half a million*, *tens of thousands*.

use super::table::{Sense, Table};

/// A value before any hedge: that many, or that many and more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeral {
    /// Words it takes.
    pub(super) length: usize,
    /// How many.
    pub(super) value: f64,
    /// More are meant: *dozens*.
    pub(super) or_more: bool,
    /// The scale that its last word gives, so that a range may share it: *two to three million*.
    pub(super) scale: Option<f64>,
}

/// The numeral at the front of `words`, if one stands there.
pub(super) fn read(table: &Table, words: &[String]) -> Option<Numeral> {
    part_of_scale(table, words).or_else(|| many(table, words)).or_else(|| plain(table, words))
}

/// *Half a million, a quarter of a million, three quarters of a million, half a dozen.*
fn part_of_scale(table: &Table, words: &[String]) -> Option<Numeral> {
    let lead = usize::from(is(words, 0, &["a", "one"]));
    let (taken, Sense::Part(part)) = table.at(words.get(lead..)?)? else { return None };
    let mut at = lead + taken;
    at += usize::from(is(words, at, &["of"]));
    at += usize::from(is(words, at, &["a", "-"]));
    let scale = scale(table, words.get(at)?)?;
    Some(Numeral { length: at + 1, value: part * scale, or_more: false, scale: Some(scale) })
}

/// *Dozens, hundreds of thousands, several hundred, a few thousand.*
fn many(table: &Table, words: &[String]) -> Option<Numeral> {
    let (taken, Sense::Many(least)) = table.at(words)? else { return None };
    let (mut value, mut length, mut last) = (*least, taken, None);
    loop {
        let of = usize::from(is(words, length, &["of"]));
        // "tens of thousands": the plural of a scale multiplies by itself, not by "two or more".
        let next = words.get(length + of).and_then(|word| scale(table, word).or_else(|| scale(table, singular(word)?)));
        let Some(next) = next else { break };
        value *= next;
        length += of + 1;
        last = Some(next);
    }
    Some(Numeral { length, value, or_more: true, scale: last })
}

/// Figures or number words, with their scales.
fn plain(table: &Table, words: &[String]) -> Option<Numeral> {
    let (mut total, mut group, mut length, mut last) = (0.0, None, 0, None);
    // "a hundred", "a couple of hundred"
    if is(words, 0, &["a", "an"]) {
        scale(table, words.get(1)?)?;
        (group, length) = (Some(1.0), 1);
    }
    loop {
        let and = usize::from(group.is_some() && last.is_some() && is(words, length, &["and"]));
        let dash = usize::from(group.is_some() && is(words, length, &["-"]));
        let skip = and.max(dash);
        let Some(word) = words.get(length + skip) else { break };
        match piece(table, word) {
            // A second figure is another number: "12 30".
            Some(Piece::Value(_)) if group.is_some() && skip == 0 && last.is_none() => break,
            Some(Piece::Value(value)) if fits(group, last, value) => {
                group = Some(group.unwrap_or(0.0) + value);
                last = None;
                length += skip + 1;
            }
            Some(Piece::Scaled(value, by)) if group.is_none() => {
                (group, last) = (Some(value), Some(by));
                length += 1;
            }
            Some(Piece::Scale(by)) if group.is_some() && and == 0 => {
                let here = group.unwrap_or(1.0);
                if by >= 1000.0 {
                    total += here * by;
                    group = Some(0.0);
                } else {
                    group = Some(here * by);
                }
                last = Some(by);
                length += skip + 1;
                // "a couple of hundred"
                if is(words, length, &["of"]) && words.get(length + 1).is_some_and(|next| scale(table, next).is_some())
                {
                    length += 1;
                }
            }
            _ => break,
        }
    }
    let value = total + group?;
    (length > 0).then_some(Numeral { length, value, or_more: false, scale: last })
}

/// Whether a value may follow what was read of a number in words: *two hundred* and *fifty*, *twenty* and *five*.
fn fits(group: Option<f64>, last_scale: Option<f64>, value: f64) -> bool {
    match (group, last_scale) {
        (None, _) => true,
        (Some(_), Some(scale)) => value < scale,
        (Some(group), None) => (20.0..100.0).contains(&group) && group % 10.0 == 0.0 && (1.0..10.0).contains(&value),
    }
}

enum Piece {
    Value(f64),
    /// A figure with its scale in one word: *2.5bn*.
    Scaled(f64, f64),
    Scale(f64),
}

fn piece(table: &Table, word: &str) -> Option<Piece> {
    if word.starts_with(|letter: char| letter.is_ascii_digit()) {
        return figure(table, word);
    }
    match table.word(word) {
        Some(Sense::Number(value)) => Some(Piece::Value(*value)),
        Some(Sense::Scale(by)) => Some(Piece::Scale(*by)),
        _ => {
            // "twenty-five" in one word
            let (tens, ones) = word.split_once('-')?;
            let (Some(Sense::Number(tens)), Some(Sense::Number(ones))) = (table.word(tens), table.word(ones)) else {
                return None;
            };
            fits(Some(*tens), None, *ones).then_some(Piece::Value(tens + ones))
        }
    }
}

/// *12*, *1,500*, *2.5*, *50m*, *2.5bn*. Commas part thousands, and a figure that has them otherwise is none.
fn figure(table: &Table, word: &str) -> Option<Piece> {
    let end = word.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ',' | '.')).unwrap_or(word.len());
    let (digits, tail) = word.split_at(end);
    let whole = digits.split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let parted = whole.contains(',');
    if parted && (first.len() > 3 || groups.any(|group| group.len() != 3)) || digits.matches('.').count() > 1 {
        return None;
    }
    let value: f64 = digits.replace(',', "").parse().ok()?;
    match tail {
        "" => Some(Piece::Value(value)),
        "+" => Some(Piece::Value(value)),
        _ => scale(table, tail).map(|by| Piece::Scaled(value * by, by)),
    }
}

fn scale(table: &Table, word: &str) -> Option<f64> {
    match table.word(word) {
        Some(Sense::Scale(by)) => Some(*by),
        _ => None,
    }
}

fn singular(word: &str) -> Option<&str> {
    word.strip_suffix('s')
}

pub(super) fn is(words: &[String], at: usize, any: &[&str]) -> bool {
    words.get(at).is_some_and(|word| any.contains(&word.as_str()))
}
