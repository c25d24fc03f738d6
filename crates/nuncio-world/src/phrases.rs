//! Phrases in token sequences: finds the longest listed phrase that starts at a token, however its hyphens, dots and
//! accents are written. Names and roles are both looked up through it.
//!
//! Phrase and text are both cut into *atoms*: runs of letters and digits, in lower case and without accents. Hyphens and
//! apostrophes part atoms, dots are dropped (`U.S.` is the one atom `us`), so that `Guinea-Bissau` as one token or three,
//! `d'Ivoire` as one or two, and `Workers' Party` all meet. A match ends where a token ends.
//!
//! The phrases are a tree of atoms, so that a look-up takes as many steps as the text has atoms of a phrase, however many
//! phrases there are, and however many begin with the same name.

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

/// A phrase that ends at a node of the tree.
#[derive(Clone, Debug)]
struct End {
    cases: Box<[Case]>,
    /// What the caller knows the phrase by.
    value: u32,
}

/// A set of phrases, each with a number of the caller's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phrases {
    /// From a node by an atom to the next node; the first node is 0.
    steps: FxHashMap<(u32, CompactString), u32>,
    /// By node: the phrases that end there, in order of insertion. Nothing ends at the first, which is not listed.
    ends: Vec<Vec<End>>,
}

impl Phrases {
    /// Adds a phrase and gives the number it now has: `value`, or that of an earlier phrase which matches the same texts.
    /// `None` where it holds no letter or digit.
    pub(crate) fn insert(&mut self, text: &str, capitals: Capitals, value: u32) -> Option<u32> {
        let (atoms, cases) = cut_phrase(text, capitals);
        let mut node = 0;
        for atom in atoms {
            let next = self.ends.len() as u32 + 1;
            node = *self.steps.entry((node, atom)).or_insert(next);
            if node == next {
                self.ends.push(Vec::new());
            }
        }
        let ends = self.ends.get_mut((node as usize).checked_sub(1)?)?;
        if let Some(known) = ends.iter().find(|end| *end.cases == cases) {
            return Some(known.value);
        }
        ends.push(End { cases: cases.into(), value });
        Some(value)
    }

    /// Every phrase without case and accents, with its number, in no order.
    pub(crate) fn texts(&self) -> Vec<(u32, String)> {
        let mut before = vec![None; self.ends.len() + 1];
        for ((from, atom), to) in &self.steps {
            if let Some(known) = before.get_mut(*to as usize) {
                *known = Some((*from, atom));
            }
        }
        let text_of = |mut node: u32| {
            let mut atoms = Vec::new();
            while let Some((from, atom)) = before.get(node as usize).copied().flatten() {
                atoms.push(atom.as_str());
                node = from;
            }
            atoms.reverse();
            atoms.join(" ")
        };
        let nodes = (1..).zip(&self.ends);
        nodes
            .flat_map(|(node, ends)| ends.iter().map(move |end| (end.value, node)))
            .map(|(value, node)| (value, text_of(node)))
            .collect()
    }

    /// The longest phrase that starts at `words[at]`, with the number of words it covers.
    pub(crate) fn find(&self, words: &[&str], at: usize) -> Option<(usize, u32)> {
        let mut node = 0;
        let mut shapes = Vec::new();
        let mut longest = None;
        for (covered, word) in (1..).zip(words.get(at..)?) {
            let mut empty = true;
            for atom in Atoms::of(word) {
                empty = false;
                let shape = Shape { initial_capital: atom.initial_capital, lower: atom.lower };
                let Some(&next) = self.steps.get(&(node, atom.folded)) else { return longest };
                node = next;
                shapes.push(shape);
            }
            if empty {
                // A hyphen may stand between two words of a phrase.
                if covered == 1 || !word.chars().all(parts_atoms) {
                    return longest;
                }
                continue;
            }
            let ends = (node as usize).checked_sub(1).and_then(|node| self.ends.get(node))?;
            let admits = |end: &&End| end.cases.iter().zip(&shapes).all(|(case, shape)| case.admits(*shape));
            longest = ends.iter().find(admits).map(|end| (covered, end.value)).or(longest);
        }
        longest
    }
}

/// How an atom is written.
#[derive(Clone, Copy)]
struct Shape {
    initial_capital: bool,
    lower: bool,
}

impl Case {
    fn admits(self, shape: Shape) -> bool {
        match self {
            Case::Any => true,
            Case::Initial => shape.initial_capital,
            Case::All => !shape.lower,
        }
    }
}

/// The atoms of a phrase: its words without case and accents, parted at hyphens too.
pub(crate) fn atoms(text: &str) -> impl Iterator<Item = CompactString> {
    text.split_whitespace().flat_map(Atoms::of).map(|atom| atom.folded)
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
    fn phrases_of_one_beginning_are_told_apart_by_their_capitals() {
        let set = phrases(&["Union", "Union of states", "Union of States"]);
        assert_eq!(set.find(&["Union", "of", "states"], 0), Some((3, 1)));
        assert_eq!(set.find(&["Union", "of", "States"], 0), Some((3, 1)));
        assert_eq!(set.find(&["Union", "of", "sorts"], 0), Some((1, 0)));
        assert_eq!(set.find(&["union", "of", "states"], 0), None);
        let mut texts = set.texts();
        texts.sort_unstable();
        assert_eq!(texts.first(), Some(&(0, "union".to_owned())));
        assert_eq!(texts.len(), 3);
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
