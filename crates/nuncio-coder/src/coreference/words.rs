//! The pack's words that refer back, who they tell is a man or a woman, and what states are called without their names.

use compact_str::CompactString;
use nuncio_text::PackFiles;
use nuncio_world::Country;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::CoderError;
use crate::words::rows;

/// What a rule asks a word for; `lexicon/references.tsv` explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Word {
    He,
    She,
    It,
    They,
    I,
    We,
    You,
    Here,
    Definite,
    Both,
    Pair,
    Sides,
    People,
    Person,
    Group,
    Member,
    Old,
    Says,
    Crowd,
    Telling,
    Matter,
    Impersonal,
    League,
    Some,
}

/// A man or a woman, by title, given name or a pronoun used before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    Man,
    Woman,
}

/// A country that a description fits, in all years or in some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fits {
    country: Country,
    /// First and last year.
    years: (i16, i16),
}

/// The tables `lexicon/references.tsv`, `lexicon/people.tsv`, `world/genders.tsv` and `world/descriptions.tsv`.
#[derive(Debug, Default)]
pub(crate) struct References {
    words: FxHashSet<(Word, CompactString)>,
    people: FxHashSet<CompactString>,
    numbers: FxHashMap<CompactString, usize>,
    genders: FxHashMap<CompactString, Gender>,
    descriptions: FxHashMap<CompactString, Vec<Fits>>,
}

impl References {
    /// Reads the tables.
    ///
    /// # Errors
    /// A file is missing, or a line has a word that its first lines do not explain, by file and line.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CoderError> {
        let mut all = References::default();
        for (place, [kind, words]) in rows(files, "lexicon/references.tsv")? {
            let unknown =
                || CoderError::table(&place, "the first column must be a kind that the head of the file explains");
            if let Ok(number) = kind.parse() {
                all.numbers.extend(words.split_whitespace().map(|word| (CompactString::from(word), number)));
                continue;
            }
            let kind = Word::parse(kind).ok_or_else(unknown)?;
            all.words.extend(words.split_whitespace().map(|word| (kind, CompactString::from(word))));
        }
        for (_, [words]) in rows(files, "lexicon/people.tsv")? {
            all.people.extend(words.split_whitespace().map(CompactString::from));
        }
        for (place, [gender, words]) in rows(files, "world/genders.tsv")? {
            let gender = match gender {
                "man" => Gender::Man,
                "woman" => Gender::Woman,
                _ => return Err(CoderError::table(&place, "the first column must be man or woman")),
            };
            all.genders.extend(words.split_whitespace().map(|word| (CompactString::from(word), gender)));
        }
        for (place, [words, countries]) in rows(files, "world/descriptions.tsv")? {
            let not_a_country = || CoderError::table(&place, "the second column must be codes of states.tsv");
            let fits: Option<Vec<Fits>> = countries.split_whitespace().map(Fits::parse).collect();
            let fits = fits.ok_or_else(not_a_country)?;
            all.descriptions.extend(words.split('|').map(|word| (CompactString::from(word), fits.clone())));
        }
        Ok(all)
    }

    /// Whether a word, in its dictionary form and in small letters, is of a kind.
    pub(crate) fn is(&self, kind: Word, lemma: &str) -> bool {
        self.words.contains(&(kind, CompactString::from(lemma)))
    }

    /// Whether a noun, in its dictionary form and in small letters, stands for people whom no table of roles has.
    pub(crate) fn is_of_people(&self, lemma: &str) -> bool {
        self.people.contains(lemma)
    }

    /// A small number in words or figures.
    pub(crate) fn number(&self, word: &str) -> Option<usize> {
        self.numbers.get(word).copied()
    }

    /// What a third-person pronoun asks for.
    pub(crate) fn pronoun(&self, lemma: &str) -> Option<Word> {
        [Word::He, Word::She, Word::It, Word::They].into_iter().find(|&kind| self.is(kind, lemma))
    }

    /// Whom a title, role or given name stands for.
    pub(crate) fn gender(&self, word: &str) -> Option<Gender> {
        self.genders.get(word).copied()
    }

    /// Whether a description is in the table.
    pub(crate) fn describes(&self, words: &str) -> bool {
        self.descriptions.contains_key(words)
    }

    /// Whether a description fits a country in a year; without a year, whether it ever did.
    pub(crate) fn fits(&self, words: &str, country: Country, year: Option<i16>) -> bool {
        let in_time = |fits: &Fits| year.is_none_or(|year| (fits.years.0..=fits.years.1).contains(&year));
        self.descriptions.get(words).into_iter().flatten().any(|fits| fits.country == country && in_time(fits))
    }
}

impl Fits {
    /// `NPL[..2008]`: a code, and the years in which it fits.
    fn parse(entry: &str) -> Option<Self> {
        let (code, years) = match entry.strip_suffix(']') {
            Some(entry) => entry.split_once('[')?,
            None => (entry, ".."),
        };
        let (from, until) = years.split_once("..")?;
        let year = |text: &str, open: i16| if text.is_empty() { Some(open) } else { text.parse().ok() };
        Some(Fits { country: Country::parse(code)?, years: (year(from, i16::MIN)?, year(until, i16::MAX)?) })
    }
}

impl Word {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "he" => Word::He,
            "she" => Word::She,
            "it" => Word::It,
            "they" => Word::They,
            "i" => Word::I,
            "we" => Word::We,
            "you" => Word::You,
            "here" => Word::Here,
            "definite" => Word::Definite,
            "both" => Word::Both,
            "pair" => Word::Pair,
            "sides" => Word::Sides,
            "people" => Word::People,
            "person" => Word::Person,
            "group" => Word::Group,
            "member" => Word::Member,
            "old" => Word::Old,
            "says" => Word::Says,
            "crowd" => Word::Crowd,
            "telling" => Word::Telling,
            "matter" => Word::Matter,
            "impersonal" => Word::Impersonal,
            "league" => Word::League,
            "some" => Word::Some,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_fits_in_its_years_only() {
        let references = References::read(&nuncio_pack_en::files()).expect("the pack's tables");
        let country = |code: &str| Country::parse(code).expect("a code");
        assert!(references.fits("nato member", country("ESP"), Some(1995)));
        assert!(!references.fits("nato member", country("ESP"), Some(1975)));
        assert!(references.fits("andean", country("BOL"), None));
        assert!(!references.fits("andean", country("BRA"), None));
    }

    #[test]
    fn kids_are_people_and_reports_are_not() {
        let references = References::read(&nuncio_pack_en::files()).expect("the pack's tables");
        assert!(references.is_of_people("kid"));
        assert!(!references.is_of_people("report") && !references.is_of_people("table"));
    }

    #[test]
    fn titles_nouns_and_given_names_tell_a_man_from_a_woman() {
        let references = References::read(&nuncio_pack_en::files()).expect("the pack's tables");
        for (word, gender) in [("mr", Gender::Man), ("spokeswoman", Gender::Woman), ("Bernie", Gender::Man)] {
            assert_eq!(references.gender(word), Some(gender), "{word}");
        }
        assert_eq!(references.gender("Andrea"), None, "men in Italy, women elsewhere");
    }

    #[test]
    fn a_kind_that_nobody_explains_is_told_with_its_line() {
        let mut files = nuncio_pack_en::files();
        files.insert("lexicon/references.tsv", b"kind\twords\nhe\the\nhills\tridge\n".to_vec());
        let error = References::read(&files).expect_err("an unknown kind");
        assert!(error.to_string().contains("lexicon/references.tsv:3"), "{error}");
    }
}
