//! Finds numbered things by their text, without a copy of it: atoms by how they are written, entities by their keys.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

/// One more than a number, and what its text comes to; 0 where there is none.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    hash: u32,
    number: u32,
}

/// Numbers by texts that stand elsewhere. A text has its place or one of the next that were free, in a table of which at most
/// three of four places are taken.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    slots: Vec<Slot>,
    taken: usize,
}

impl Index {
    /// An index that has room for so many texts.
    pub(crate) fn with_room(texts: usize) -> Self {
        let places = (texts + texts / 3 + 8).next_power_of_two();
        Index { slots: vec![Slot::default(); places], taken: 0 }
    }

    /// The number of a text; `is` tells whether a number is of this text.
    pub(crate) fn get(&self, text: &str, is: impl Fn(u32) -> bool) -> Option<u32> {
        let hash = hash(text);
        self.places(hash)
            .map_while(|at| self.slots.get(at))
            .map_while(|slot| Some((slot, slot.number.checked_sub(1)?)))
            .find_map(|(slot, number)| (slot.hash == hash && is(number)).then_some(number))
    }

    /// Adds the number of a text that is not there yet.
    pub(crate) fn add(&mut self, text: &str, number: u32) {
        if (self.taken + 1) * 4 > self.slots.len() * 3 {
            let wider = vec![Slot::default(); self.slots.len() * 2];
            for slot in std::mem::replace(&mut self.slots, wider) {
                self.put(slot);
            }
        }
        self.put(Slot { hash: hash(text), number: number + 1 });
        self.taken += 1;
    }

    fn put(&mut self, slot: Slot) {
        let free = self.places(slot.hash).find(|at| self.slots.get(*at).is_none_or(|known| known.number == 0));
        if let Some(free) = free.filter(|_| slot.number > 0).and_then(|at| self.slots.get_mut(at)) {
            *free = slot;
        }
    }

    /// Where a text may stand: its place, and those behind it.
    fn places(&self, hash: u32) -> impl Iterator<Item = usize> + use<> {
        let last = self.slots.len() - 1;
        (hash as usize..).map(move |at| at & last)
    }
}

fn hash(text: &str) -> u32 {
    let hash = FxBuildHasher.hash_one(text);
    (hash ^ hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_found_however_many_there_are() {
        let texts: Vec<String> = (0..5000).map(|n| format!("text {n}")).collect();
        let mut index = Index::with_room(0);
        let find =
            |index: &Index, text: &str| index.get(text, |number| texts.get(number as usize).is_some_and(|t| t == text));
        for (number, text) in (0..).zip(&texts) {
            assert_eq!(find(&index, text), None);
            index.add(text, number);
        }
        for (number, text) in (0..).zip(&texts) {
            assert_eq!(find(&index, text), Some(number));
        }
    }
}
