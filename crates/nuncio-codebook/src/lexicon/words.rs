//! Words that a condition asks for: its own, and those of classes, which all conditions share.

use std::sync::Arc;

use compact_str::CompactString;
use rustc_hash::FxHashMap;

/// The words of a class, found by the last word of each.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SharedWords {
    words: Vec<String>,
    /// The places of the words that end in a lemma.
    by_last: FxHashMap<Box<str>, Vec<u32>>,
}

impl SharedWords {
    pub(super) fn new(words: Vec<String>) -> Self {
        let mut by_last: FxHashMap<Box<str>, Vec<u32>> = FxHashMap::default();
        for (at, word) in (0u32..).zip(&words) {
            by_last.entry(last_of(word).into()).or_default().push(at);
        }
        SharedWords { words, by_last }
    }

    fn ending_in(&self, lemma: &str) -> impl Iterator<Item = &str> {
        let places = self.by_last.get(lemma).map_or(&[][..], Vec::as_slice);
        places.iter().map(|&at| self.words[at as usize].as_str())
    }

    fn contains(&self, word: &str) -> bool {
        self.ending_in(last_of(word)).any(|entry| entry == word)
    }
}

/// Lemmas and phrases, any of which a word must be, in small letters; empty = any word will do. Two are equal that have the same words.
#[derive(Clone, Debug, Default)]
pub struct WordList {
    classes: Vec<Arc<SharedWords>>,
    own: Vec<CompactString>,
}

impl WordList {
    /// Whether none is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.own.is_empty()
    }

    /// The words, each once, those of classes first.
    pub fn iter<'s>(&'s self) -> impl Iterator<Item = &'s str> {
        let told = |classes: &[Arc<SharedWords>], word: &str| classes.iter().any(|class| class.contains(word));
        let of_class = move |(at, class): (usize, &'s Arc<SharedWords>)| {
            let earlier = &self.classes[..at];
            class.words.iter().map(String::as_str).filter(move |word| !told(earlier, word))
        };
        let own = self.own.iter().map(CompactString::as_str).filter(move |word| !told(&self.classes, word));
        self.classes.iter().enumerate().flat_map(of_class).chain(own)
    }

    /// Whether a word or phrase is among them.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.ending_in(last_of(word)).any(|entry| entry == word)
    }

    /// Whether the other list has every word of this one.
    #[must_use]
    pub fn is_within(&self, other: &WordList) -> bool {
        let shared = |class: &&Arc<SharedWords>| !other.classes.iter().any(|known| Arc::ptr_eq(known, class));
        let left = self.classes.iter().filter(shared).flat_map(|class| &class.words).map(String::as_str);
        left.chain(self.own.iter().map(CompactString::as_str)).all(|word| other.contains(word))
    }

    /// The words and phrases whose last word is `lemma`: `jet` and `fighter jet` for `jet`.
    pub fn ending_in<'a>(&'a self, lemma: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.own.iter().map(CompactString::as_str).filter(move |word| last_of(word) == lemma);
        self.classes.iter().flat_map(move |class| class.ending_in(lemma)).chain(own)
    }

    pub(super) fn add_class(&mut self, class: &Arc<SharedWords>) {
        if !self.classes.iter().any(|known| Arc::ptr_eq(known, class)) {
            self.classes.push(Arc::clone(class));
        }
    }

    pub(super) fn add(&mut self, word: CompactString) {
        if !self.own.contains(&word) {
            self.own.push(word);
        }
    }
}

impl PartialEq for WordList {
    fn eq(&self, other: &Self) -> bool {
        self.is_within(other) && other.is_within(self)
    }
}

impl Eq for WordList {}

fn last_of(word: &str) -> &str {
    word.rsplit(' ').next().unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_by_their_last_word_whoever_has_them() {
        let class = Arc::new(SharedWords::new(vec!["jet".to_owned(), "fighter jet".to_owned(), "tank".to_owned()]));
        let mut list = WordList::default();
        assert!(list.is_empty());
        list.add_class(&class);
        list.add_class(&class);
        list.add("private jet".into());
        list.add("tank".into());
        assert_eq!(list.ending_in("jet").collect::<Vec<_>>(), ["jet", "fighter jet", "private jet"]);
        assert!(list.contains("fighter jet") && !list.contains("fighter") && !list.is_empty());
        assert_eq!(list.iter().count(), 4);
    }
}
