//! A text as its shingles, every run of five words, for holding it against other texts.

use std::collections::HashSet;

/// Words, or names, of a shingle: short enough that one changed word costs little, long enough that set phrases do not count.
pub(crate) const WIDTH: usize = 5;

/// What stands for any number: counts are brought up to date while the rest of a report stays.
const NUMBER: &str = "#";

/// What stands for any name in a shingle whose names are left open.
const OPEN: u64 = 0x6e61_6d65;

/// A word, or a name with all its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unit {
    from: usize,
    to: usize,
    is_name: bool,
}

/// The shingles of a text, in its order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shingles {
    /// The words, in lower case.
    words: Vec<String>,
    units: Vec<Unit>,
    /// The hash of the shingle that begins at each unit.
    pub(crate) whole: Vec<u64>,
    /// The same with its names left open.
    pub(crate) open: Vec<u64>,
}

/// A word as it stands.
struct Word<'t> {
    text: &'t str,
    is_capital: bool,
    /// Whether it begins a sentence, so that its capital tells nothing.
    is_first: bool,
    /// Whether only a space or a hyphen parts it from the word before.
    goes_on: bool,
}

impl Shingles {
    /// The shingles of paragraphs, across their ends.
    pub(crate) fn of<'t>(paragraphs: impl Iterator<Item = &'t str>) -> Self {
        let words: Vec<Word<'t>> = paragraphs.flat_map(words).collect();
        let folded: Vec<String> = words.iter().map(|word| folded(word.text)).collect();
        let hashes: Vec<u64> = folded.iter().map(|word| hash(word)).collect();
        let names: HashSet<u64> = words
            .iter()
            .zip(&hashes)
            .filter(|(word, _)| word.is_capital && !word.is_first)
            .map(|(_, &hash)| hash)
            .collect();
        let mut units: Vec<Unit> = Vec::with_capacity(words.len());
        for (at, (word, hash)) in words.iter().zip(&hashes).enumerate() {
            let is_name = word.is_capital && names.contains(hash);
            match units.last_mut() {
                Some(last) if last.is_name && is_name && word.goes_on => last.to = at + 1,
                _ => units.push(Unit { from: at, to: at + 1, is_name }),
            }
        }
        let of_unit = |unit: &Unit| mix(hashes.get(unit.from..unit.to).unwrap_or_default().iter().copied());
        let whole = units.windows(WIDTH).map(|run| mix(run.iter().map(of_unit))).collect();
        let left_open = |unit: &Unit| if unit.is_name { OPEN } else { of_unit(unit) };
        let open = units.windows(WIDTH).map(|run| mix(run.iter().map(left_open))).collect();
        Shingles { words: folded, units, whole, open }
    }

    /// The names of the shingle at a unit, each with its place among the units.
    pub(crate) fn names_at(&self, unit: usize) -> impl Iterator<Item = (usize, &[String])> {
        let run = self.units.iter().enumerate().skip(unit).take(WIDTH).filter(|(_, unit)| unit.is_name);
        run.map(|(at, unit)| (at, self.words.get(unit.from..unit.to).unwrap_or_default()))
    }

    /// Every word that is part of a name.
    pub(crate) fn name_words(&self) -> HashSet<&str> {
        let names = self.units.iter().filter(|unit| unit.is_name);
        names.flat_map(|unit| self.words.get(unit.from..unit.to).unwrap_or_default()).map(String::as_str).collect()
    }
}

/// The words of a paragraph: letters and digits; a comma or a point between digits is part of the number.
fn words(paragraph: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut from, mut end) = (None, 0);
    let mut chars = paragraph.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let in_number = matches!(char, ',' | '.')
            && paragraph.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
            && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if char.is_alphanumeric() || in_number {
            from.get_or_insert(at);
        } else if let Some(from) = from.take() {
            words.push(word(paragraph, end, from, at));
            end = at;
        }
    }
    if let Some(from) = from {
        words.push(word(paragraph, end, from, paragraph.len()));
    }
    words
}

/// The word from one byte to another; the word before ended at `end`.
fn word(paragraph: &str, end: usize, from: usize, to: usize) -> Word<'_> {
    let text = paragraph.get(from..to).unwrap_or_default();
    let gap = paragraph.get(end..from).unwrap_or_default();
    Word {
        text,
        is_capital: text.starts_with(char::is_uppercase),
        is_first: end == 0 || gap.contains(['.', '!', '?', ':', '"', '“', '‘']),
        goes_on: gap == " " || gap == "-",
    }
}

fn folded(word: &str) -> String {
    if word.contains(|char: char| char.is_ascii_digit()) { NUMBER.to_owned() } else { word.to_lowercase() }
}

/// The same on every machine and in every version: signatures are kept in archives.
fn hash(word: &str) -> u64 {
    let hash = blake3::hash(word.as_bytes());
    let mut short = [0; 8];
    short.copy_from_slice(&hash.as_bytes()[..8]);
    u64::from_le_bytes(short)
}

/// One hash of several, in their order: a polynomial with an odd base, its bits then stirred as SplitMix64 stirs them.
fn mix(hashes: impl Iterator<Item = u64>) -> u64 {
    let mut mixed = hashes.fold(0, |mixed: u64, hash| mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(hash));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shingles(text: &str) -> Shingles {
        Shingles::of(text.split('\n'))
    }

    #[test]
    fn numbers_and_case_make_no_difference_and_words_do() {
        let of = |text| shingles(text).whole;
        let told = of("The army said 1,200 people fled the town.");
        assert_eq!(told, of("The Army said 900 people fled the town"));
        assert_ne!(told, of("The army said 1,200 people left the town."));
        assert_eq!(told.len(), 4);
    }

    #[test]
    fn names_are_left_open_whole_and_a_capital_at_the_beginning_is_none() {
        let of = |text| shingles(text).open;
        assert_eq!(of("Police in Port Moresby held them"), of("Police in Lae held them"));
        assert_ne!(of("Police in Lae held them"), of("Soldiers in Lae held them"));
    }

    #[test]
    fn a_text_of_few_words_has_no_shingle() {
        assert!(shingles("Fiji recalled its envoy").whole.is_empty());
        assert!(shingles("").whole.is_empty());
    }

    #[test]
    fn hashes_are_those_that_archives_keep() {
        assert_eq!(shingles("fiji recalled its envoy today").whole, [HASH_KEPT]);
    }

    /// Found once and never to change: signatures in archives hang on it.
    const HASH_KEPT: u64 = 16_396_971_212_294_898_847;
}
