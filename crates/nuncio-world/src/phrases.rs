//! Phrases in token sequences: finds the longest listed phrase that starts at a token, however its hyphens, dots and
//! accents are written. Names and roles are both looked up through it.
//!
//! Phrase and text are both cut into atoms (`atoms.rs`). A match ends where a token ends.
//!
//! The phrases are a tree of atoms, so that a look-up takes as many steps as the text has atoms of a phrase, however many
//! phrases there are, and however many begin with the same name.

use rustc_hash::FxHashMap;

use crate::atoms::{AtomId, AtomTable, Beginnings, Mark, Shape, Word, cut_text};

/// How a phrase's capitals bind the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Capitals {
    /// Not at all.
    Free,
    /// Where the phrase has a capital the text needs one: `Turkey` is not `turkey`.
    AsWritten,
}

/// Which set of phrases one is of, so that the first atom of a text can tell where looking is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    Names,
    Surnames,
    Titles,
    NotNames,
    Roles,
    Offices,
}

/// How the atoms of a phrase or of a text are written: a bit for each of the first 32, beyond which none is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cases {
    /// Begins with a capital; of a phrase, must.
    initial: u32,
    /// Of a text: has a lower-case letter. Of a phrase: must not (short acronyms).
    lower: u32,
}

/// A phrase that ends at a node of the tree.
#[derive(Clone, Copy, Debug)]
struct End {
    cases: Cases,
    /// What the caller knows the phrase by.
    value: u32,
    /// The next phrase that ends there: one more than its position, 0 for none.
    next: u32,
}

/// A set of phrases, each with a number of the caller's. All sets of a directory have one table of atoms.
#[derive(Clone, Debug)]
pub(crate) struct Phrases {
    set: Beginnings,
    /// By atom: the node of phrases that begin with it, 0 for none.
    beginnings: Vec<u32>,
    /// From a node other than the first, which is 0, by an atom to the next node.
    steps: FxHashMap<(u32, AtomId), u32>,
    /// By node: the first phrase that ends there, in order of insertion; as `End::next`.
    first: Vec<u32>,
    ends: Vec<End>,
    /// Where phrases are cut.
    folded: String,
    atoms: Vec<(AtomId, Shape)>,
}

impl Phrases {
    /// No phrases yet, with room for some.
    pub(crate) fn new(set: Set, room: usize) -> Self {
        let steps = FxHashMap::with_capacity_and_hasher(room, Default::default());
        let mut first = Vec::with_capacity(room);
        first.push(0);
        let (folded, atoms) = (String::new(), Vec::new());
        Phrases {
            set: 1 << set as u8,
            beginnings: Vec::new(),
            steps,
            first,
            ends: Vec::with_capacity(room),
            folded,
            atoms,
        }
    }

    /// Adds a phrase and gives the number it now has: `value`, or that of an earlier phrase which matches the same texts.
    /// `None` where it holds no letter or digit.
    pub(crate) fn insert(&mut self, table: &mut AtomTable, text: &str, capitals: Capitals, value: u32) -> Option<u32> {
        let atoms = &mut self.atoms;
        atoms.clear();
        cut_text(text, &mut self.folded, |atom, shape| atoms.push((table.number(atom), shape)));
        let (begin, _) = *atoms.first()?;
        table.note_beginning(begin, self.set);
        let acronym = capitals == Capitals::AsWritten && is_acronym(text);
        let mut cases = Cases::default();
        let mut node = 0;
        for (at, (atom, shape)) in atoms.iter().enumerate() {
            match capitals {
                Capitals::AsWritten if acronym => cases.lower |= bit(at),
                Capitals::AsWritten if shape.initial_capital => cases.initial |= bit(at),
                _ => {}
            }
            let next = self.first.len() as u32;
            node = if at == 0 {
                begin_with(&mut self.beginnings, *atom, next)
            } else {
                *self.steps.entry((node, *atom)).or_insert(next)
            };
            if node == next {
                self.first.push(0);
            }
        }
        let (known, last) = self.ending(node, |end| end.cases == cases);
        if let Some(known) = known {
            return Some(known.value);
        }
        self.ends.push(End { cases, value, next: 0 });
        let number = self.ends.len() as u32;
        match last.and_then(|last| self.ends.get_mut(last)) {
            Some(last) => last.next = number,
            None => *self.first.get_mut(node as usize)? = number,
        }
        Some(value)
    }

    /// The first phrase that ends at a node and is wanted; else where the last one is that does.
    fn ending(&self, node: u32, wanted: impl Fn(&End) -> bool) -> (Option<&End>, Option<usize>) {
        let mut number = self.first.get(node as usize).copied().unwrap_or_default();
        let mut last = None;
        while let Some(at) = (number as usize).checked_sub(1) {
            let Some(end) = self.ends.get(at) else { break };
            if wanted(end) {
                return (Some(end), None);
            }
            (number, last) = (end.next, Some(at));
        }
        (None, last)
    }

    /// Every phrase without case and accents, with its number, in no order.
    pub(crate) fn texts(&self, table: &AtomTable) -> Vec<(u32, String)> {
        let mut before = vec![None; self.first.len()];
        for ((from, atom), to) in &self.steps {
            if let Some(known) = before.get_mut(*to as usize) {
                *known = Some((*from, *atom));
            }
        }
        for (atom, to) in (0..).zip(&self.beginnings).filter(|(_, to)| **to > 0) {
            if let Some(known) = before.get_mut(*to as usize) {
                *known = Some((0, AtomId(atom)));
            }
        }
        let text_of = |mut node: u32| {
            let mut text = Vec::new();
            while let Some((from, atom)) = before.get(node as usize).copied().flatten() {
                text.push(table.text(atom));
                node = from;
            }
            text.reverse();
            text.join(" ")
        };
        let mut texts = Vec::with_capacity(self.ends.len());
        for node in 0..self.first.len() as u32 {
            let mut number = self.first.get(node as usize).copied().unwrap_or_default();
            while let Some(end) = (number as usize).checked_sub(1).and_then(|at| self.ends.get(at)) {
                texts.push((end.value, text_of(node)));
                number = end.next;
            }
        }
        texts
    }

    /// The longest phrase that starts at the first of these words, with the number of words it covers.
    pub(crate) fn find<'c>(&self, words: impl IntoIterator<Item = Word<'c>>) -> Option<(usize, u32)> {
        let mut node = 0;
        let mut cases = Cases::default();
        let mut at = 0;
        let mut longest = None;
        for (covered, word) in (1..).zip(words) {
            for atom in word.atoms {
                let Some(known) = atom.known else { return longest };
                if node == 0 && known.begins & self.set == 0 {
                    return None;
                }
                let next = match node {
                    0 => self.beginnings.get(known.id.0 as usize),
                    _ => self.steps.get(&(node, known.id)),
                };
                let Some(&next) = next else { return longest };
                node = next;
                cases.initial |= if atom.shape.initial_capital { bit(at) } else { 0 };
                cases.lower |= if atom.shape.lower { bit(at) } else { 0 };
                at += 1;
            }
            if word.atoms.is_empty() {
                // A hyphen may stand between two words of a phrase.
                if covered == 1 || word.mark != Mark::Joint {
                    return longest;
                }
                continue;
            }
            let (end, _) = self.ending(node, |end| end.cases.admit(cases));
            longest = end.map(|end| (covered, end.value)).or(longest);
        }
        longest
    }
}

impl Cases {
    /// Whether a phrase written so may be meant by a text written so.
    fn admit(self, text: Cases) -> bool {
        self.initial & !text.initial == 0 && self.lower & text.lower == 0
    }
}

/// The node of phrases that begin with an atom: `next` where none did before.
fn begin_with(beginnings: &mut Vec<u32>, atom: AtomId, next: u32) -> u32 {
    let at = atom.0 as usize;
    if beginnings.len() <= at {
        beginnings.resize((at + 1).next_power_of_two(), 0);
    }
    match beginnings.get_mut(at) {
        Some(known) if *known == 0 => {
            *known = next;
            next
        }
        Some(known) => *known,
        None => next,
    }
}

/// The bit of an atom.
fn bit(at: usize) -> u32 {
    1u32.checked_shl(at as u32).unwrap_or_default()
}

/// Whether a phrase is of few letters, all of them capitals.
fn is_acronym(text: &str) -> bool {
    let (mut letters, mut capital) = (0, false);
    for c in text.chars() {
        letters += u32::from(c.is_alphabetic());
        capital |= c.is_uppercase();
        if letters > 4 || c.is_lowercase() {
            return false;
        }
    }
    capital
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Phrases with their atoms.
    struct Listed {
        phrases: Phrases,
        table: AtomTable,
    }

    impl Listed {
        fn find(&self, words: &[&str], at: usize) -> Option<(usize, u32)> {
            self.phrases.find(self.table.cut(words.iter().copied()).all().from(at))
        }
    }

    fn phrases(texts: &[&str]) -> Listed {
        let (mut phrases, mut table) = (Phrases::new(Set::Names, 0), AtomTable::with_room(0));
        for (value, text) in (0..).zip(texts) {
            phrases.insert(&mut table, text, Capitals::AsWritten, value).expect("a phrase with letters");
        }
        Listed { phrases, table }
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
        let mut texts = set.phrases.texts(&set.table);
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
