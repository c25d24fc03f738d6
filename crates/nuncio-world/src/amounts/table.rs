//! The words for numbers of the pack (`world/numbers.tsv`) and what each does, for the reader.

use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};
use thiserror::Error;

pub(super) const FILE: &str = "world/numbers.tsv";
const HEADER: [&str; 3] = ["words", "kind", "value"];

/// The table of numbers cannot be used. The message names file and line and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {problem}")]
pub struct AmountError {
    /// The file inside the pack.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong there.
    pub problem: AmountProblem,
}

/// What is wrong with a line of the table of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum AmountProblem {
    #[error("the pack has no such file; add it, or name a pack that has it with --pack")]
    Missing,
    #[error("the first row must be `words⇥kind⇥value`; put these columns there, parted by tabs")]
    Header,
    #[error("{found} columns where there must be 3; columns are parted by one tab, an empty one is written `.`")]
    Columns { found: usize },
    #[error("`{words}` is not in lower case; write it in small letters")]
    Words { words: String },
    #[error("`{kind}` is no kind of number word; write one of those this file explains")]
    Kind { kind: String },
    #[error("`{value}` is no value for `{kind}`; write {expected}")]
    Value { kind: String, value: String, expected: &'static str },
}

/// What words of the table do.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sense {
    /// A number by itself: *twelve*.
    Number(f64),
    /// Multiplies what stands before it: *thousand*.
    Scale(f64),
    /// That many or more: *dozens*, *several*.
    Many(f64),
    /// A part of the scale behind it: *half a million*.
    Part(f64),
    /// Nobody and nothing.
    None,
    /// A hedge before or behind a number.
    Hedge(Hedge),
    /// A currency before its number.
    Symbol(String),
    /// A currency behind its number.
    Money(String),
    /// Behind a number: it counts nothing that is done or suffered.
    Measure,
}

/// How a hedge bounds the number beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hedge {
    /// *At least*.
    Floor,
    /// *More than*.
    Above,
    /// *Up to*.
    Ceiling,
    /// *Fewer than*.
    Below,
    /// *About*.
    About,
    /// *Between*: a range follows.
    Between,
    /// *Another*: it bounds nothing.
    Plain,
    /// Behind: *or more*.
    FloorAfter,
    /// Behind: *or so*.
    AboutAfter,
}

/// The table, by the words of its entries.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    senses: FxHashMap<String, Sense>,
    /// First words of entries that can begin an amount or hold a value.
    firsts: FxHashSet<String>,
    /// Most words of the entries that begin with a word.
    longest: FxHashMap<String, usize>,
}

impl Table {
    pub(super) fn read(files: &PackFiles) -> Result<Self, AmountError> {
        let fault = |line: usize, problem| AmountError { file: FILE.to_owned(), line, problem };
        let bytes = files.bytes(FILE).ok_or_else(|| fault(0, AmountProblem::Missing))?;
        let text = String::from_utf8_lossy(bytes);
        let mut rows = (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty() && !row.starts_with('#'));
        let header = rows.next().map(|(_, row)| row.split('\t').map(str::trim).collect::<Vec<_>>());
        if header.as_deref() != Some(&HEADER) {
            return Err(fault(1, AmountProblem::Header));
        }
        let mut table = Table::default();
        for (line, row) in rows {
            let columns: Vec<&str> = row.split('\t').map(str::trim).collect();
            let [words, kind, value] = columns[..] else {
                return Err(fault(line, AmountProblem::Columns { found: columns.len() }));
            };
            let sense = sense(kind, value).map_err(|problem| fault(line, problem))?;
            table.add(words, sense).map_err(|problem| fault(line, problem))?;
        }
        Ok(table)
    }

    fn add(&mut self, words: &str, sense: Sense) -> Result<(), AmountProblem> {
        if words.is_empty() || words != words.to_lowercase() {
            return Err(AmountProblem::Words { words: words.to_owned() });
        }
        let first = words.split(' ').next().unwrap_or_default();
        if matches!(sense, Sense::Number(_) | Sense::Scale(_) | Sense::Many(_) | Sense::Part(_) | Sense::None) {
            self.firsts.insert(first.to_owned());
        }
        let longest = self.longest.entry(first.to_owned()).or_default();
        *longest = words.split(' ').count().max(*longest);
        self.senses.insert(words.to_owned(), sense);
        Ok(())
    }

    /// Whether a word shows that the sentence may hold an amount.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        word.bytes().any(|byte| byte.is_ascii_digit())
            || word.is_ascii() && word.len() <= 24 && {
                let mut small = [0; 24];
                let small = &mut small[..word.len()];
                small.copy_from_slice(word.as_bytes());
                small.make_ascii_lowercase();
                let small = std::str::from_utf8(small).unwrap_or_default();
                small.split('-').any(|part| self.firsts.contains(part))
            }
    }

    /// The longest entry that begins at the front of `words`, and how many words it takes.
    pub(super) fn at(&self, words: &[String]) -> Option<(usize, &Sense)> {
        let first = words.first()?;
        let longest = *self.longest.get(first.as_str())?;
        let several = (2..=longest.min(words.len()))
            .rev()
            .find_map(|count| Some((count, self.senses.get(words[..count].join(" ").as_str())?)));
        several.or_else(|| Some((1, self.senses.get(first.as_str())?)))
    }

    /// What a single word does.
    pub(super) fn word(&self, word: &str) -> Option<&Sense> {
        self.senses.get(word)
    }
}

fn sense(kind: &str, value: &str) -> Result<Sense, AmountProblem> {
    let bad = |expected| AmountProblem::Value { kind: kind.to_owned(), value: value.to_owned(), expected };
    let number = || {
        let number: f64 = value.parse().map_err(|_| bad("a number"))?;
        if number.is_finite() && number >= 0.0 { Ok(number) } else { Err(bad("a number of at least 0")) }
    };
    Ok(match kind {
        "number" => Sense::Number(number()?),
        "scale" => Sense::Scale(number()?),
        "many" => Sense::Many(number()?),
        "part" => Sense::Part(number()?),
        "none" => Sense::None,
        "measure" => Sense::Measure,
        "symbol" => Sense::Symbol(value.to_owned()),
        "money" => Sense::Money(value.to_owned()),
        "before" | "after" => Sense::Hedge(match (kind, value) {
            ("before", "floor") => Hedge::Floor,
            ("before", "above") => Hedge::Above,
            ("before", "ceiling") => Hedge::Ceiling,
            ("before", "below") => Hedge::Below,
            ("before", "about") => Hedge::About,
            ("before", "between") => Hedge::Between,
            ("before", "plain") => Hedge::Plain,
            ("after", "floor") => Hedge::FloorAfter,
            ("after", "about") => Hedge::AboutAfter,
            ("before", _) => return Err(bad("floor above ceiling below about between plain")),
            _ => return Err(bad("floor or about")),
        }),
        _ => return Err(AmountProblem::Kind { kind: kind.to_owned() }),
    })
}
