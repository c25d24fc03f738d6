//! Words cut into atoms: what names, roles and offices are compared by, however hyphens, dots and accents are written.
//!
//! An *atom* is a run of letters and digits, in lower case and without accents. Hyphens and apostrophes part atoms, dots
//! are dropped (`U.S.` is the one atom `us`), so that `Guinea-Bissau` as one token or three, `d'Ivoire` as one or two, and
//! `Workers' Party` all meet. Each atom of a directory has a number, so that a text is cut once and then compared by numbers.

use std::ops::Range;

use compact_str::CompactString;

use crate::index::Index;

/// How an atom is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) initial_capital: bool,
    /// Has a lower-case letter.
    pub(crate) lower: bool,
}

impl Shape {
    /// Of no letters yet.
    const NONE: Shape = Shape { initial_capital: false, lower: false };
}

/// The number of an atom among those of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct AtomId(pub(crate) u32);

/// Tells which sets of phrases have one that begins with an atom: a bit a set.
pub(crate) type Beginnings = u8;

/// An atom of a text that the directory has too.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) id: AtomId,
    pub(crate) begins: Beginnings,
}

/// An atom of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Atom {
    /// None where the directory has no such atom.
    pub(crate) known: Option<Known>,
    pub(crate) shape: Shape,
}

/// Every atom of a directory, with its number.
#[derive(Clone, Debug)]
pub(crate) struct AtomTable {
    /// All atoms, one behind the other.
    texts: String,
    /// By number: where an atom ends; it begins where the one before ends.
    ends: Vec<u32>,
    begins: Vec<Beginnings>,
    numbers: Index,
}

impl AtomTable {
    /// A table that has room for this many.
    pub(crate) fn with_room(atoms: usize) -> Self {
        AtomTable {
            texts: String::with_capacity(atoms * 8),
            ends: Vec::with_capacity(atoms),
            begins: Vec::with_capacity(atoms),
            numbers: Index::with_room(atoms),
        }
    }

    /// The number of an atom, which it has from now on.
    pub(crate) fn number(&mut self, atom: &str) -> AtomId {
        if let Some(known) = self.known(atom) {
            return known;
        }
        let number = self.ends.len() as u32;
        self.numbers.add(atom, number);
        self.texts.push_str(atom);
        self.ends.push(self.texts.len() as u32);
        self.begins.push(0);
        AtomId(number)
    }

    fn known(&self, atom: &str) -> Option<AtomId> {
        self.numbers.get(atom, |number| self.text(AtomId(number)) == atom).map(AtomId)
    }

    /// An atom by its number.
    pub(crate) fn text(&self, id: AtomId) -> &str {
        let at = id.0 as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        let end = self.ends.get(at).map_or(0, |end| *end as usize);
        self.texts.get(start..end).unwrap_or_default()
    }

    /// Notes that a phrase of a set begins with an atom.
    pub(crate) fn note_beginning(&mut self, atom: AtomId, set: Beginnings) {
        if let Some(begins) = self.begins.get_mut(atom.0 as usize) {
            *begins |= set;
        }
    }

    /// Cuts words for look-ups.
    pub(crate) fn cut<'t>(&self, words: impl IntoIterator<Item = &'t str>) -> Words {
        let words = words.into_iter();
        let room = words.size_hint().0;
        let mut cut = Words { atoms: Vec::with_capacity(room + room / 4), words: Vec::with_capacity(room) };
        let mut folded = String::new();
        for word in words {
            let start = cut.atoms.len();
            cut_text(word, &mut folded, |text, shape| {
                let begins = |id: AtomId| self.begins.get(id.0 as usize).copied().unwrap_or_default();
                let known = self.known(text).map(|id| Known { id, begins: begins(id) });
                cut.atoms.push(Atom { known, shape });
            });
            let mark = match word {
                "." => Mark::Dot,
                "'s" | "’s" => Mark::Possessive,
                _ if cut.atoms.len() == start && word.chars().all(parts_atoms) => Mark::Joint,
                _ => Mark::None,
            };
            cut.words.push(Place { end: cut.atoms.len() as u32, mark });
        }
        cut
    }
}

/// What a word is beside its atoms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    None,
    Dot,
    /// Makes an owner of the word before.
    Possessive,
    /// May stand between two words of a phrase.
    Joint,
}

/// A word of a text that is cut.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Where its atoms end; they begin where those of the word before end.
    end: u32,
    mark: Mark,
}

/// Words of a text, cut once for all look-ups in one directory: [`World::cut`](crate::World::cut) makes them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    atoms: Vec<Atom>,
    words: Vec<Place>,
}

/// A word for a look-up.
#[derive(Clone, Copy, Debug)]
pub struct Word<'c> {
    pub(crate) atoms: &'c [Atom],
    pub(crate) mark: Mark,
}

/// Some words in a row, beyond which no look-up sees.
#[derive(Clone, Copy, Debug)]
pub struct Window<'c> {
    words: &'c Words,
    start: usize,
    end: usize,
}

impl Words {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word by its position.
    #[must_use]
    pub fn word(&self, at: usize) -> Option<Word<'_>> {
        let start = at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |before| before.end);
        let word = self.words.get(at)?;
        Some(Word { atoms: self.atoms.get(start as usize..word.end as usize)?, mark: word.mark })
    }

    /// The words of a range, as far as there are any.
    #[must_use]
    pub fn window(&self, range: Range<usize>) -> Window<'_> {
        let end = range.end.min(self.words.len());
        Window { words: self, start: range.start.min(end), end }
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Window<'_> {
        self.window(0..self.words.len())
    }
}

impl<'c> Window<'c> {
    /// The words from one on.
    pub fn from(self, at: usize) -> impl Iterator<Item = Word<'c>> {
        (self.start + at..self.end).filter_map(move |at| self.words.word(at))
    }

    /// How many words it shows.
    #[must_use]
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it shows none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The first words only.
    #[must_use]
    pub fn up_to(self, end: usize) -> Self {
        Window { end: self.end.min(self.start + end), ..self }
    }

    /// What a word is beside its atoms; `None` where the window does not reach.
    pub(crate) fn mark(self, at: usize) -> Option<Mark> {
        let at = Some(self.start + at).filter(|at| *at < self.end)?;
        self.words.words.get(at).map(|word| word.mark)
    }
}

/// The atoms of a phrase, one by one.
pub(crate) fn atoms(text: &str) -> Vec<CompactString> {
    let mut all = Vec::new();
    cut_text(text, &mut String::new(), |atom, _| all.push(atom.into()));
    all
}

/// A phrase without case and accents, its atoms parted by one space; for look-ups by people.
pub(crate) fn folded(text: &str) -> String {
    short_folded(text).into_string()
}

/// The same of a word, most of which need no memory of their own.
pub(crate) fn short_folded(text: &str) -> CompactString {
    let mut all = CompactString::default();
    folded_to(text, ' ', &mut all);
    all
}

/// Appends a phrase without case and accents, its atoms parted by a letter.
pub(crate) fn folded_to(text: &str, parted_by: char, all: &mut CompactString) {
    let mut first = true;
    cut_text(text, &mut String::new(), |atom, _| {
        if !std::mem::take(&mut first) {
            all.push(parted_by);
        }
        all.push_str(atom);
    });
}

/// Gives the atoms of a text one by one; `buffer` is where they are put together.
pub(crate) fn cut_text(text: &str, buffer: &mut String, mut each: impl FnMut(&str, Shape)) {
    buffer.clear();
    if !text.bytes().all(|byte| Class::of(byte) != Class::Slow) {
        return cut_slowly(text, buffer, each);
    }
    buffer.push_str(text);
    buffer.make_ascii_lowercase();
    let (mut start, mut shape) = (0, Shape::NONE);
    for (at, byte) in text.bytes().enumerate() {
        match Class::of(byte) {
            Class::Lower => shape.lower = true,
            Class::Upper => shape.initial_capital |= at == start,
            Class::Other => {}
            Class::Parts | Class::Slow => {
                if let Some(atom) = buffer.get(start..at).filter(|atom| !atom.is_empty()) {
                    each(atom, shape);
                }
                (start, shape) = (at + 1, Shape::NONE);
            }
        }
    }
    if let Some(atom) = buffer.get(start..).filter(|atom| !atom.is_empty()) {
        each(atom, shape);
    }
}

/// What a byte is where texts of one-byte letters are cut.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    /// Of an atom, but no letter.
    Other,
    /// Stands between atoms.
    Parts,
    /// A dot, or of a letter of several bytes: only [`cut_slowly`] knows.
    Slow,
}

impl Class {
    #[inline]
    fn of(byte: u8) -> Self {
        const CLASSES: [Class; 256] = {
            let mut classes = [Class::Slow; 256];
            let mut byte = 0;
            while byte < 128 {
                classes[byte] = match byte as u8 {
                    b'a'..=b'z' => Class::Lower,
                    b'A'..=b'Z' => Class::Upper,
                    b'0'..=b'9' | b'&' | b'+' => Class::Other,
                    b'.' => Class::Slow,
                    _ => Class::Parts,
                };
                byte += 1;
            }
            classes
        };
        CLASSES[usize::from(byte)]
    }
}

/// As [`cut_text`], letter by letter, for texts with dots and accents too.
fn cut_slowly(text: &str, atom: &mut String, mut each: impl FnMut(&str, Shape)) {
    let mut shape = Shape::NONE;
    for c in text.chars() {
        if c.is_alphanumeric() || c == '&' || c == '+' {
            if atom.is_empty() {
                shape.initial_capital = c.is_uppercase();
            }
            shape.lower |= c.is_lowercase();
            fold(c, atom);
        } else if c == '.' || combining(c) {
            // "U.S." is one atom, and so is a letter with its accent behind it.
        } else if !atom.is_empty() {
            each(atom, shape);
            atom.clear();
            shape = Shape::NONE;
        }
    }
    if !atom.is_empty() {
        each(atom, shape);
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
fn fold(c: char, out: &mut String) {
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
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn texts_are_cut_alike_fast_and_slowly(text in "([a-zA-Z0-9&+ '.-]|é|İ|ß){0,20}") {
            let (mut fast, mut slow) = (Vec::new(), Vec::new());
            cut_text(&text, &mut String::new(), |atom, shape| fast.push((atom.to_owned(), shape)));
            cut_slowly(&text, &mut String::new(), |atom, shape| slow.push((atom.to_owned(), shape)));
            prop_assert_eq!(fast, slow);
        }
    }
}
