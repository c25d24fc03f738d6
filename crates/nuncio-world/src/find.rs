//! Names of the directory in token sequences: which entities a name can mean, how, and when.

use jiff::civil::Date;

use crate::actor::{EntityId, NameUse};
use crate::atoms::{AtomTable, Mark, Window, Word};
use crate::phrases::{Capitals, Phrases, Set};

/// One thing a name can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Whom it names.
    pub entity: EntityId,
    /// How.
    pub usage: NameUse,
    /// First day on which the name means this; open where there is none.
    pub from: Option<Date>,
    /// First day on which it no longer does; open where there is none.
    pub until: Option<Date>,
    /// The table says that others share the name and that they are better known by it.
    pub shared: bool,
}

/// A name found at a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameHit<'w> {
    /// How many tokens it covers, at least one.
    pub len: usize,
    /// What it can mean, best known first, at least one.
    pub readings: &'w [Reading],
}

/// What stands at a token under a name of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'w> {
    /// What has the name.
    It(NameHit<'w>),
    /// Another country's body of the same name, which the directory does not have: *Belarus's KGB*.
    Like(NameHit<'w>),
}

/// How well known a reading is among others of the same name: lower comes first. The rows of a user come before those of
/// the pack; of people, the latest in office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    of_pack: bool,
    career: i32,
}

impl Default for Rank {
    fn default() -> Self {
        Rank { of_pack: true, career: 0 }
    }
}

impl Rank {
    /// Of a person of the pack: lower for later careers.
    pub(crate) fn of_career(career: i32) -> Self {
        Rank { career, ..Rank::default() }
    }

    /// The same, in a row of the user's own or of the pack.
    pub(crate) fn of_own(self, own: bool) -> Self {
        Rank { of_pack: !own, ..self }
    }
}

/// Phrases with what each can mean; filled through [`ReadingsBuilder`].
#[derive(Clone, Debug)]
pub(crate) struct Readings {
    phrases: Phrases,
    /// By number of the phrase: where its readings begin; one more at the end.
    starts: Vec<u32>,
    readings: Vec<Reading>,
}

/// What a phrase can mean, before all names are read.
#[derive(Clone, Copy, Debug)]
struct Collected {
    number: u32,
    rank: Rank,
    reading: Reading,
}

/// Collects names in any order.
#[derive(Debug)]
pub(crate) struct ReadingsBuilder {
    phrases: Phrases,
    next: u32,
    collected: Vec<Collected>,
}

impl ReadingsBuilder {
    /// No names yet, with room for some.
    pub(crate) fn new(set: Set, room: usize) -> Self {
        ReadingsBuilder { phrases: Phrases::new(set, room), next: 0, collected: Vec::with_capacity(room) }
    }

    /// Adds what a name can mean; `None` where the name holds no letter or digit.
    pub(crate) fn add(&mut self, table: &mut AtomTable, name: &str, rank: Rank, reading: Reading) -> Option<()> {
        let number = self.phrases.insert(table, name, Capitals::AsWritten, self.next)?;
        if number == self.next {
            self.next += 1;
        } else {
            // A table repeats a name only next to itself (an adjective that is also the people).
            let same = |known: &&Collected| known.number == number && known.reading == reading;
            if self.collected.iter().rev().take(8).any(|known| same(&known)) {
                return Some(());
            }
        }
        self.collected.push(Collected { number, rank, reading });
        Some(())
    }

    /// The names, ready for look-ups.
    pub(crate) fn finish(self) -> Readings {
        // By number, then in the order of the tables.
        let mut next_of = vec![0; self.next as usize + 1];
        for known in &self.collected {
            if let Some(next) = next_of.get_mut(known.number as usize + 1) {
                *next += 1;
            }
        }
        let mut sum = 0;
        for next in &mut next_of {
            sum += *next;
            *next = sum;
        }
        let mut order = vec![0; self.collected.len()];
        for (at, known) in (0u32..).zip(&self.collected) {
            if let Some(next) = next_of.get_mut(known.number as usize)
                && let Some(slot) = order.get_mut(*next as usize)
            {
                *slot = at;
                *next += 1;
            }
        }
        let mut starts = Vec::with_capacity(self.next as usize + 1);
        let mut readings = Vec::with_capacity(self.collected.len());
        let mut group: Vec<Collected> = Vec::new();
        let mut start = 0;
        // Of each name where the next begins, now that all are placed.
        for end in next_of.iter().take(self.next as usize) {
            let of_name = order.get(start..*end as usize).unwrap_or_default();
            start = *end as usize;
            starts.push(readings.len() as u32);
            if let [alone] = of_name {
                readings.extend(self.collected.get(*alone as usize).map(|known| known.reading));
                continue;
            }
            group.clear();
            group.extend(of_name.iter().filter_map(|at| self.collected.get(*at as usize)));
            // Stable: equals stay in the order of the tables.
            group.sort_by_key(|known| (known.reading.shared, known.rank));
            settle(&mut group);
            readings.extend(group.iter().map(|known| known.reading));
        }
        starts.push(readings.len() as u32);
        Readings { phrases: self.phrases, starts, readings }
    }
}

/// A name that a row of the user's own has for all time means nobody else.
fn settle(group: &mut Vec<Collected>) {
    let mut taken = false;
    group.retain(|Collected { rank, reading, .. }| {
        taken |= !rank.of_pack && !reading.shared && reading.from.is_none() && reading.until.is_none();
        !(rank.of_pack && taken)
    });
}

impl Readings {
    /// The longest name that starts at the first of these words.
    pub(crate) fn find<'c>(&self, words: impl IntoIterator<Item = Word<'c>>) -> Option<NameHit<'_>> {
        let (len, number) = self.phrases.find(words)?;
        let number = number as usize;
        let (start, end) = (*self.starts.get(number)?, *self.starts.get(number + 1)?);
        let readings = self.readings.get(start as usize..end as usize)?;
        (!readings.is_empty()).then_some(NameHit { len, readings })
    }

    /// The readings of every name, a slice a name, in the order of the names' numbers.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &[Reading]> {
        self.starts.windows(2).filter_map(|pair| self.readings.get(pair[0] as usize..pair[1] as usize))
    }

    /// The names without case and accents, by their numbers.
    pub(crate) fn texts(&self, table: &AtomTable) -> Vec<String> {
        let mut texts = vec![String::new(); self.starts.len()];
        for (number, text) in self.phrases.texts(table) {
            if let Some(known) = texts.get_mut(number as usize) {
                *known = text;
            }
        }
        texts
    }
}

/// The longest phrase a look back for words that hide a name has to reach over.
const LONGEST_HIDER: usize = 4;

/// Everything that decides whether a name stands at a token.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// Names that stand alone.
    pub(crate) bare: Readings,
    /// Surnames that are also common names or words: understood after a title only.
    pub(crate) titled: Readings,
    /// Titles that stand before a name.
    pub(crate) titles: Phrases,
    /// Longer phrases in which a name is no actor (`South China Sea`).
    pub(crate) hiders: Phrases,
}

impl Names {
    /// The longest name that starts at a token and is not part of something else.
    pub(crate) fn find(&self, words: Window<'_>, at: usize) -> Option<NameHit<'_>> {
        let hit = self.bare.find(words.from(at)).or_else(|| self.find_titled(words, at))?;
        (!self.is_hidden(words, at, hit.len)).then_some(hit)
    }

    /// A title with a surname; the hit covers both.
    fn find_titled(&self, words: Window<'_>, at: usize) -> Option<NameHit<'_>> {
        let (title, _) = self.titles.find(words.from(at))?;
        // "Mr." may come with its dot as a token of its own.
        let dot = usize::from(words.mark(at + title) == Some(Mark::Dot));
        let hit = self.titled.find(words.from(at + title + dot))?;
        // "Sir Allan Kemakeza" is no Allan.
        if self.bare.find(words.from(at + title + dot)).is_some_and(|full| full.len > hit.len) {
            return None;
        }
        Some(NameHit { len: title + dot + hit.len, ..hit })
    }

    pub(crate) fn is_hidden(&self, words: Window<'_>, at: usize, len: usize) -> bool {
        (0..LONGEST_HIDER.min(at + 1)).any(|back| {
            let covered = self.hiders.find(words.from(at - back)).map_or(0, |(covered, _)| covered);
            covered > back && (back > 0 || covered > len)
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn reading(entity: u32) -> Reading {
        Reading { entity: EntityId(entity), usage: NameUse::Name, from: None, until: None, shared: false }
    }

    /// Names with their atoms.
    struct Listed {
        names: Names,
        table: AtomTable,
    }

    impl Listed {
        fn find(&self, words: &[&str], at: usize) -> Option<NameHit<'_>> {
            self.names.find(self.table.cut(words.iter().copied()).all(), at)
        }
    }

    fn names() -> Listed {
        let mut table = AtomTable::with_room(0);
        let mut bare = ReadingsBuilder::new(Set::Names, 0);
        let shared = Reading { shared: true, ..reading(1) };
        bare.add(&mut table, "Congo", Rank::default(), shared).expect("letters");
        bare.add(&mut table, "China", Rank::default(), reading(3)).expect("letters");
        bare.add(&mut table, "Congo", Rank::default(), reading(2)).expect("letters");
        let mut titled = ReadingsBuilder::new(Set::Surnames, 0);
        let in_office = Reading { from: Some(date(2016, 7, 13)), ..reading(9) };
        titled.add(&mut table, "May", Rank::default(), in_office).expect("letters");
        let mut phrases = |set, texts: &[&str]| {
            let mut phrases = Phrases::new(set, 0);
            for text in texts {
                phrases.insert(&mut table, text, Capitals::AsWritten, 0).expect("letters");
            }
            phrases
        };
        let titles = phrases(Set::Titles, &["Mr", "Prime Minister"]);
        let hiders = phrases(Set::NotNames, &["South China Sea"]);
        Listed { names: Names { bare: bare.finish(), titled: titled.finish(), titles, hiders }, table }
    }

    #[test]
    fn a_shared_name_lists_its_best_known_reading_first() {
        let names = names();
        let hit = names.find(&["in", "Congo"], 1).expect("a name");
        assert_eq!(hit.readings.iter().map(|r| r.entity.0).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn a_name_inside_a_longer_phrase_is_no_actor() {
        let names = names();
        assert!(names.find(&["the", "South", "China", "Sea"], 2).is_none());
        assert!(names.find(&["the", "South", "China", "Morning"], 2).is_some());
    }

    #[test]
    fn a_surname_that_is_a_word_needs_a_title() {
        let names = names();
        assert!(names.find(&["in", "May"], 1).is_none());
        assert_eq!(names.find(&["Prime", "Minister", "May", "said"], 0).map(|hit| hit.len), Some(3));
        assert_eq!(names.find(&["Mr", ".", "May"], 0).map(|hit| hit.len), Some(3));
        assert!(names.find(&["prime", "minister", "may"], 0).is_none());
    }
}
