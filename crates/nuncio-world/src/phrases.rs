//! Phrases in token sequences: finds the longest listed phrase that starts at a token, however its hyphens, dots and
//! accents are written. Names and roles are both looked up through it.
//!
//! Phrase and text are both cut into *atoms*: runs of letters and digits, in lower case and without accents. Hyphens and
//! apostrophes part atoms, dots are dropped (`U.S.` is the one atom `us`), so that `Guinea-Bissau` as one token or three,
//! `d'Ivoire` as one or two, and `Workers' Party` all meet. A match ends where a token ends.

use compact_str::CompactString;
use rustc_hash::FxHashMap;

/// How a phrase's capitals bind the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Capitals {
    /// Not at all.
    Free,
    /// Where the phrase has a capital the text needs one: `Turkey` is not `turkey`.
    AsWritten,
}

/// What the text must look like at an atom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Case {
    Any,
    /// Begins with a capital.
    Initial,
    /// Has no lower-case letter: short acronyms.
    All,
}

#[derive(Clone, Debug)]
struct Phrase {
    atoms: Box<[CompactString]>,
    cases: Box<[Case]>,
    /// What the caller knows the phrase by.
    value: u32,
}

/// A set of phrases, each with a number of the caller's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrases {
    /// By first atom; the longest phrases first, then in order of insertion.
    by_first: FxHashMap<CompactString, Vec<Phrase>>,
}

impl Phrases {
    /// Adds a phrase and gives the number it now has: `value`, or that of an earlier phrase which matches the same texts.
    /// `None` where it holds no letter or digit. Call [`Phrases::finish`] after the last.
    pub(crate) fn insert(&mut self, text: &str, capitals: Capitals, value: u32) -> Option<u32> {
        let (atoms, cases) = cut_phrase(text, capitals);
        let first = atoms.first()?.clone();
        let phrases = self.by_first.entry(first).or_default();
        let same = |phrase: &&Phrase| *phrase.atoms == atoms && *phrase.cases == cases;
        if let Some(known) = phrases.iter().find(same) {
            return Some(known.value);
        }
        phrases.push(Phrase { atoms: atoms.into(), cases: cases.into(), value });
        Some(value)
    }

    /// Every phrase without case and accents, with its number, in no order.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (u32, String)> {
        self.by_first.values().flatten().map(|phrase| (phrase.value, phrase.atoms.join(" ")))
    }

    /// Puts the phrases in the order in which they are tried.
    pub(crate) fn finish(&mut self) {
        for phrases in self.by_first.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.atoms.len()));
        }
    }

    /// The longest phrase that starts at `words[at]`, with the number of words it covers.
    pub(crate) fn find(&self, words: &[&str], at: usize) -> Option<(usize, u32)> {
        let mut first_atoms = Atoms::of(words.get(at)?);
        let first = first_atoms.next()?;
        let candidates = self.by_first.get(&first.folded)?;
        candidates.iter().find_map(|phrase| Some((phrase.covers(words, at)?, phrase.value)))
    }
}

impl Phrase {
    /// How many words the phrase covers from `words[at]` on, where it stands there.
    fn covers(&self, words: &[&str], at: usize) -> Option<usize> {
        let mut wanted = self.atoms.iter().zip(&self.cases);
        let mut at_word = at;
        loop {
            let word = words.get(at_word)?;
            let mut empty = true;
            for atom in Atoms::of(word) {
                empty = false;
                let (folded, case) = wanted.next()?;
                if *folded != atom.folded || !case.admits(&atom) {
                    return None;
                }
            }
            if empty && (at_word == at || !word.chars().all(parts_atoms)) {
                return None;
            }
            at_word += 1;
            if !empty && wanted.len() == 0 {
                return Some(at_word - at);
            }
        }
    }
}

impl Case {
    fn admits(self, atom: &Atom) -> bool {
        match self {
            Case::Any => true,
            Case::Initial => atom.initial_capital,
            Case::All => !atom.lower,
        }
    }
}

/// A phrase without case and accents, its atoms parted by one space; for look-ups by people.
pub(crate) fn folded(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        for atom in Atoms::of(word) {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(&atom.folded);
        }
    }
    all
}

fn cut_phrase(text: &str, capitals: Capitals) -> (Vec<CompactString>, Vec<Case>) {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let acronym = letters <= 4 && text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
    text.split_whitespace()
        .flat_map(Atoms::of)
        .map(|atom| {
            let case = match capitals {
                Capitals::Free => Case::Any,
                Capitals::AsWritten if acronym => Case::All,
                Capitals::AsWritten if atom.initial_capital => Case::Initial,
                Capitals::AsWritten => Case::Any,
            };
            (atom.folded, case)
        })
        .unzip()
}

struct Atom {
    folded: CompactString,
    initial_capital: bool,
    lower: bool,
}

/// The atoms of one word.
struct Atoms<'w> {
    rest: std::str::Chars<'w>,
}

impl<'w> Atoms<'w> {
    fn of(word: &'w str) -> Self {
        Atoms { rest: word.chars() }
    }
}

impl Iterator for Atoms<'_> {
    type Item = Atom;

    fn next(&mut self) -> Option<Atom> {
        let mut atom = Atom { folded: CompactString::default(), initial_capital: false, lower: false };
        for c in self.rest.by_ref() {
            if c.is_alphanumeric() || c == '&' || c == '+' {
                if atom.folded.is_empty() {
                    atom.initial_capital = c.is_uppercase();
                }
                atom.lower |= c.is_lowercase();
                fold(c, &mut atom.folded);
            } else if c == '.' || combining(c) {
                // "U.S." is one atom, and so is a letter with its accent behind it.
            } else if !atom.folded.is_empty() {
                break;
            }
        }
        (!atom.folded.is_empty()).then_some(atom)
    }
}

fn combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Hyphens and apostrophes may stand between two words of a phrase as words of their own.
fn parts_atoms(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`')
}

/// Appends a letter in lower case and without its accent.
fn fold(c: char, out: &mut CompactString) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase().filter(|&c| !combining(c)) {
        let plain = match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ắ'
            | 'ằ' | 'ẵ' | 'ặ' => "a",
            'æ' => "ae",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ď' | 'đ' | 'ð' => "d",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ'
            | 'ə' => "e",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
            'ĥ' | 'ħ' => "h",
            'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => "i",
            'ķ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' => "n",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ' | 'ỏ' | 'ố' | 'ồ' | 'ổ' | 'ỗ' | 'ộ'
            | 'ớ' | 'ờ' | 'ở' | 'ỡ' | 'ợ' => "o",
            'œ' => "oe",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
            'ß' => "ss",
            'ţ' | 'ť' | 'ț' => "t",
            'þ' => "th",
            'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ' | 'ủ' | 'ứ' | 'ừ' | 'ử' | 'ữ'
            | 'ự' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' | 'ỳ' | 'ỹ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push_str(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(texts: &[&str]) -> Phrases {
        let mut phrases = Phrases::default();
        for (value, text) in (0..).zip(texts) {
            phrases.insert(text, Capitals::AsWritten, value).expect("a phrase with letters");
        }
        phrases.finish();
        phrases
    }

    #[test]
    fn the_longest_phrase_wins() {
        let set = phrases(&["Guinea", "Guinea-Bissau", "Equatorial Guinea"]);
        assert_eq!(set.find(&["Guinea", "-", "Bissau", "said"], 0), Some((3, 1)));
        assert_eq!(set.find(&["Guinea-Bissau"], 0), Some((1, 1)));
        assert_eq!(set.find(&["Guinea", ",", "Bissau"], 0), Some((1, 0)));
        assert_eq!(set.find(&["Equatorial", "Guinea"], 0), Some((2, 2)));
    }

    #[test]
    fn a_match_ends_where_a_word_ends() {
        let set = phrases(&["Moscow"]);
        assert_eq!(set.find(&["Moscow-backed"], 0), None);
        assert_eq!(set.find(&["Moscow", "-", "backed"], 0), Some((1, 0)));
    }

    #[test]
    fn short_acronyms_need_their_case_and_names_their_capital() {
        let set = phrases(&["US", "Turkey", "UNICEF"]);
        assert_eq!(set.find(&["us"], 0), None);
        assert_eq!(set.find(&["Us"], 0), None);
        assert_eq!(set.find(&["U.S."], 0), Some((1, 0)));
        assert_eq!(set.find(&["turkey"], 0), None);
        assert_eq!(set.find(&["TURKEY"], 0), Some((1, 1)));
        assert_eq!(set.find(&["Unicef"], 0), Some((1, 2)));
    }

    #[test]
    fn accents_and_apostrophes_do_not_matter() {
        let set = phrases(&["Türkiye", "Côte d'Ivoire", "Workers' Party", "al-Shabaab"]);
        assert_eq!(set.find(&["Turkiye"], 0), Some((1, 0)));
        assert_eq!(set.find(&["Cote", "d’", "Ivoire"], 0), Some((3, 1)));
        assert_eq!(set.find(&["Workers", "'", "Party"], 0), Some((3, 2)));
        assert_eq!(set.find(&["Al", "Shabaab"], 0), Some((2, 3)));
        assert_eq!(set.find(&["al", "-", "Shabaab"], 0), Some((3, 3)));
    }
}
