//! The commonest keys of a stream in bounded memory: the space-saving sketch of Metwally, Agrawal and El Abbadi (2005).

use std::collections::{BTreeMap, BTreeSet};

/// A key with its count and what was kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Top<N> {
    /// The key.
    pub key: String,
    /// How often it came, `over` times too many at most.
    pub count: u64,
    /// By how much the count may be too high: nought as long as there was room for every key.
    pub over: u64,
    /// What was noted of it since it was last taken in.
    pub note: N,
}

struct Kept<N> {
    count: u64,
    over: u64,
    note: N,
}

/// At most so many keys; a new one that finds no room takes the place of the rarest.
pub struct Tops<N> {
    room: usize,
    kept: BTreeMap<String, Kept<N>>,
    by_count: BTreeSet<(u64, String)>,
}

impl<N: Default> Tops<N> {
    /// An empty sketch with room for so many keys, one at the least.
    #[must_use]
    pub fn new(room: usize) -> Self {
        Tops { room: room.max(1), kept: BTreeMap::new(), by_count: BTreeSet::new() }
    }

    /// Counts a key once, and lets `tell` add to what is noted of it.
    pub fn add(&mut self, key: &str, tell: impl FnOnce(&mut N)) {
        let mut entry = match self.kept.remove(key) {
            Some(entry) => {
                self.by_count.remove(&(entry.count, key.to_owned()));
                entry
            }
            None => Kept { count: 0, over: 0, note: N::default() },
        };
        if entry.count == 0
            && self.kept.len() >= self.room
            && let Some((least, rarest)) = self.by_count.pop_first()
        {
            self.kept.remove(&rarest);
            (entry.count, entry.over) = (least, least);
        }
        entry.count += 1;
        tell(&mut entry.note);
        self.by_count.insert((entry.count, key.to_owned()));
        self.kept.insert(key.to_owned(), entry);
    }

    /// Every key that was kept, the commonest first, of equals by the alphabet.
    pub fn into_sorted(self) -> Vec<Top<N>> {
        let top = |(key, Kept { count, over, note })| Top { key, count, over, note };
        let mut all: Vec<Top<N>> = self.kept.into_iter().map(top).collect();
        all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.key.cmp(&b.key)));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(room: usize, keys: &str) -> Vec<(String, u64, u64)> {
        let mut tops: Tops<()> = Tops::new(room);
        keys.chars().for_each(|key| tops.add(&key.to_string(), |()| {}));
        tops.into_sorted().into_iter().map(|top| (top.key, top.count, top.over)).collect()
    }

    #[test]
    fn with_room_for_all_the_counts_are_exact() {
        let told = [("a", 3, 0), ("c", 2, 0), ("b", 1, 0)].map(|(key, count, over)| (key.to_owned(), count, over));
        assert_eq!(counts(3, "acabca"), told);
    }

    #[test]
    fn without_room_the_commonest_stay_and_no_count_is_too_low() {
        let stream = "axaybacazdaaebafag";
        let kept = counts(4, stream);
        assert_eq!(kept.len(), 4);
        assert_eq!(kept[0].0, "a");
        for (key, count, over) in kept {
            let truth = stream.matches(&key).count() as u64;
            assert!(count >= truth && count - over <= truth, "{key}: {count} less {over}, truly {truth}");
        }
    }
}
