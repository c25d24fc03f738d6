//! The pack's word lists for the tokeniser, the sentence splitter, the headline reader and the repair of trees: `language/*.tsv`.

use compact_str::CompactString;
use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::LanguageError;

const ABBREVIATIONS: &str = "language/abbreviations.tsv";
const WORDS: &str = "language/words.tsv";
const CASE: &str = "language/case.tsv";

/// What a full stop after an abbreviation may mean besides the abbreviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Never the end of a sentence: `Gen.`, `Mr.`
    Never,
    /// Sometimes also the end: `U.S.`, `Inc.`
    Maybe,
    /// An hour; the end before most words with a capital: `p.m.`
    Hour,
    /// An abbreviation only before a number: `No. 10`; elsewhere a word and a full stop.
    Number,
}

/// The lists, ready to be asked.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    /// Abbreviations with their full stop, as written.
    pub(crate) abbreviations: FxHashMap<CompactString, Stop>,
    /// Endings that are words of their own: `n't`, `'s`; with straight apostrophes, in lower case.
    pub(crate) clitics: Vec<CompactString>,
    /// Words written together, with the length of their first part in bytes: `cannot` 3.
    pub(crate) joined: FxHashMap<CompactString, usize>,
    /// First parts that keep their hyphen: `non-`, `ex-`; in lower case, without it.
    pub(crate) prefixes: FxHashSet<CompactString>,
    /// Words with an apostrophe or a hyphen that stay whole, in lower case: `o'clock`.
    pub(crate) whole: FxHashSet<CompactString>,
    /// Signs of several characters that are one word: `:-)`.
    pub(crate) signs: Vec<CompactString>,
    /// Units that are words of their own after a number: `km`, `pm`.
    pub(crate) units: FxHashSet<CompactString>,
    /// Words that open a sentence, capitalised, where a stop is doubtful: `The`.
    pub(crate) starters: FxHashSet<CompactString>,
    /// Words of [`Rules::starters`] that are also names, as after an initial: `May`.
    pub(crate) surnames: FxHashSet<CompactString>,
    /// Words with a capital that go on after an hour: `Monday`, `GMT`.
    pub(crate) after_hours: FxHashSet<CompactString>,
    /// Words of titles that stay small in a title written with capitals: `of`, `to`.
    pub(crate) small: FxHashSet<CompactString>,
    /// Words before a number that bound it, the longest first: `no more than`.
    pub(crate) hedges: Vec<Vec<CompactString>>,
    /// Nouns that number a verb's time, distance or share: they are no objects of it.
    pub(crate) measures: FxHashSet<CompactString>,
    /// Regular endings with what stands in their place in the dictionary form: `ies`, `y`.
    pub(crate) endings: Vec<(CompactString, CompactString)>,
    /// Usual form of a word that is not written in lower case, by its lower-case form.
    pub(crate) cased: FxHashMap<CompactString, CompactString>,
    /// Words that are usually written in lower case.
    pub(crate) lower: FxHashSet<CompactString>,
}

impl Rules {
    /// Reads the lists of a pack.
    ///
    /// # Errors
    /// Where a list is missing, is not UTF-8, or has a line of an unknown kind.
    pub(crate) fn read(pack: &PackFiles) -> Result<Rules, LanguageError> {
        let mut rules = Rules::default();
        for line in lines(pack, ABBREVIATIONS)? {
            rules.add_abbreviation(line?)?;
        }
        for line in lines(pack, WORDS)? {
            rules.add_word(line?)?;
        }
        for line in lines(pack, CASE)? {
            rules.add_case(line?);
        }
        // The longest ending first: `n't` before `'t`.
        rules.clitics.sort_by_key(|clitic| std::cmp::Reverse(clitic.len()));
        rules.signs.sort_by_key(|sign| std::cmp::Reverse(sign.len()));
        rules.hedges.sort_by_key(|hedge| std::cmp::Reverse(hedge.len()));
        Ok(rules)
    }

    /// What the full stop of `word` may mean, also behind a hyphen (`ex-Gen.`) and in capitals (`GEN.`); `None` where it
    /// is no abbreviation.
    pub(crate) fn stop(&self, word: &str) -> Option<Stop> {
        let last = || self.abbreviations.get(word.rsplit_once(['-', '\u{2010}', '\u{2011}'])?.1);
        self.abbreviations.get(word).or_else(last).copied().or_else(|| self.stop_in_capitals(word))
    }

    /// `GEN.`, but not `MISS.`, which in capitals may be a word that ends a sentence.
    fn stop_in_capitals(&self, word: &str) -> Option<Stop> {
        let letters = word.strip_suffix('.')?;
        if letters.len() < 2 || !letters.bytes().all(|b| b.is_ascii_uppercase()) {
            return None;
        }
        let usual = compact_str::format_compact!("{}{}.", &letters[..1], letters[1..].to_ascii_lowercase());
        self.abbreviations.get(&usual).copied().filter(|stop| matches!(stop, Stop::Never | Stop::Number))
    }

    fn add_abbreviation(&mut self, line: Line<'_>) -> Result<(), LanguageError> {
        let stop = match line.fields.1 {
            "never" => Stop::Never,
            "maybe" => Stop::Maybe,
            "hour" => Stop::Hour,
            "number" => Stop::Number,
            other => return Err(line.refuse(format!("{other:?} should be never, maybe, hour or number"))),
        };
        if !line.fields.0.ends_with('.') {
            return Err(line.refuse(format!("{:?} should end in a full stop", line.fields.0)));
        }
        self.abbreviations.insert(line.fields.0.into(), stop);
        Ok(())
    }

    fn add_word(&mut self, line: Line<'_>) -> Result<(), LanguageError> {
        let (kind, text) = line.fields;
        let words = text.split(' ').filter(|word| !word.is_empty()).map(CompactString::from);
        match kind {
            "clitic" => self.clitics.extend(words),
            "joined" => {
                for word in words {
                    let Some((first, second)) = word.split_once('|') else {
                        return Err(line.refuse(format!("{word:?} should show its parts, as in can|not")));
                    };
                    self.joined.insert(compact_str::format_compact!("{first}{second}"), first.len());
                }
            }
            "ending" => {
                for word in words {
                    let Some((ending, stem_end)) = word.split_once('|') else {
                        return Err(line.refuse(format!("{word:?} should show ending and stem, as in ies|y")));
                    };
                    self.endings.push((ending.into(), stem_end.into()));
                }
            }
            "prefix" => self.prefixes.extend(words),
            "whole" => self.whole.extend(words),
            "sign" => self.signs.extend(words),
            "unit" => self.units.extend(words),
            "starter" => self.starters.extend(words),
            "surname" => self.surnames.extend(words),
            "after-hour" => self.after_hours.extend(words),
            "small" => self.small.extend(words),
            "hedge" => self.hedges.extend(words.map(|hedge| hedge.split('_').map(CompactString::from).collect())),
            "measure" => self.measures.extend(words),
            other => return Err(line.refuse(format!("{other:?} is no kind of word list"))),
        }
        Ok(())
    }

    fn add_case(&mut self, line: Line<'_>) {
        for form in line.fields.0.split(' ').chain(line.fields.1.split(' ')).filter(|form| !form.is_empty()) {
            let lower = CompactString::from_str_to_lowercase(form);
            if lower == form {
                self.lower.insert(lower);
            } else {
                self.cased.insert(lower, form.into());
            }
        }
    }
}

/// A line of a table: its first field and the rest.
struct Line<'a> {
    path: &'static str,
    number: usize,
    fields: (&'a str, &'a str),
}

impl Line<'_> {
    fn refuse(&self, problem: String) -> LanguageError {
        LanguageError::Line { path: self.path, line: self.number, problem }
    }
}

/// The lines of a table without comments; each a field, a tab and the rest.
fn lines<'a>(
    pack: &'a PackFiles,
    path: &'static str,
) -> Result<impl Iterator<Item = Result<Line<'a>, LanguageError>>, LanguageError> {
    let bytes = pack.bytes(path).ok_or(LanguageError::Missing { path })?;
    let text = std::str::from_utf8(bytes).map_err(|error| LanguageError::Line {
        path,
        line: 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count(),
        problem: "the line is not UTF-8; save the file as UTF-8".to_owned(),
    })?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(move |(at, line)| {
        let problem = || "a line is two fields with a tab between".to_owned();
        let fields =
            line.split_once('\t').ok_or_else(|| LanguageError::Line { path, line: at + 1, problem: problem() })?;
        Ok(Line { path, number: at + 1, fields })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(words: &'static str) -> PackFiles {
        let mut pack = PackFiles::new();
        pack.insert(ABBREVIATIONS, b"# note\nGen.\tnever\nInc.\tmaybe\nNo.\tnumber\n".as_slice());
        pack.insert(WORDS, words.as_bytes());
        pack.insert(CASE, b"A\tNATO Turkey\nb\tstrike troops\n".as_slice());
        pack
    }

    #[test]
    fn lists_are_read_by_kind() {
        let rules =
            Rules::read(&pack("clitic\t's n't\njoined\tcan|not\nprefix\tnon ex\nhedge\tup_to no_more_than\n")).unwrap();
        assert_eq!(rules.clitics, ["n't", "'s"]);
        assert_eq!(rules.joined["cannot"], 3);
        assert_eq!(rules.hedges, [vec!["no", "more", "than"], vec!["up", "to"]]);
        assert_eq!(rules.abbreviations["No."], Stop::Number);
        assert_eq!(rules.cased["nato"], "NATO");
        assert!(rules.lower.contains("troops"));
    }

    #[test]
    fn a_line_of_no_known_kind_is_named_with_its_place() {
        let error = Rules::read(&pack("clitic\t's\nclytic\tn't\n")).unwrap_err().to_string();
        assert!(error.starts_with("language/words.tsv:2:") && error.contains("clytic"), "{error}");
    }

    #[test]
    fn a_missing_list_is_named() {
        let error = Rules::read(&PackFiles::new()).unwrap_err().to_string();
        assert!(error.contains("language/abbreviations.tsv"), "{error}");
    }
}
