//! Names of the directory in token sequences: which entities a name can mean, how, and when.

use jiff::civil::Date;

use crate::actor::{EntityId, NameUse};
use crate::phrases::{Capitals, Phrases};

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
#[derive(Clone, Debug, Default)]
pub(crate) struct Readings {
    phrases: Phrases,
    /// By number of the phrase: where its readings begin; one more at the end.
    starts: Vec<u32>,
    readings: Vec<Reading>,
}

/// Collects names in any order.
#[derive(Debug, Default)]
pub(crate) struct ReadingsBuilder {
    phrases: Phrases,
    next: u32,
    collected: Vec<(u32, Rank, Reading)>,
}

impl ReadingsBuilder {
    /// Adds what a name can mean; `None` where the name holds no letter or digit.
    pub(crate) fn add(&mut self, name: &str, rank: Rank, reading: Reading) -> Option<()> {
        let number = self.phrases.insert(name, Capitals::AsWritten, self.next)?;
        if number == self.next {
            self.next += 1;
        }
        let same = |known: &&(u32, Rank, Reading)| known.0 == number && known.2 == reading;
        // A table repeats a name only next to itself (an adjective that is also the people).
        if self.collected.iter().rev().take(8).find(same).is_none() {
            self.collected.push((number, rank, reading));
        }
        Some(())
    }

    /// A name that a row of the user's own has for all time means nobody else.
    fn settle(&mut self) {
        let mut taken = None;
        self.collected.retain(|(number, rank, reading)| {
            if !rank.of_pack && !reading.shared && reading.from.is_none() && reading.until.is_none() {
                taken = Some(*number);
            }
            !rank.of_pack || taken != Some(*number)
        });
    }

    /// The names, ready for look-ups.
    pub(crate) fn finish(mut self) -> Readings {
        // Stable: equals stay in the order of the tables.
        self.collected.sort_by_key(|(number, rank, reading)| (*number, reading.shared, *rank));
        self.settle();
        let mut starts = Vec::with_capacity(self.next as usize + 1);
        for (at, (number, ..)) in (0u32..).zip(&self.collected) {
            if starts.len() == *number as usize {
                starts.push(at);
            }
        }
        starts.push(self.collected.len() as u32);
        let readings = self.collected.into_iter().map(|(.., reading)| reading).collect();
        Readings { phrases: self.phrases, starts, readings }
    }
}

impl Readings {
    /// The longest name that starts at a token.
    pub(crate) fn find(&self, words: &[&str], at: usize) -> Option<NameHit<'_>> {
        let (len, number) = self.phrases.find(words, at)?;
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
    pub(crate) fn texts(&self) -> Vec<String> {
        let mut texts = vec![String::new(); self.starts.len()];
        for (number, text) in self.phrases.texts() {
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
#[derive(Clone, Debug, Default)]
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
    pub(crate) fn find(&self, words: &[&str], at: usize) -> Option<NameHit<'_>> {
        let hit = self.bare.find(words, at).or_else(|| self.find_titled(words, at))?;
        (!self.is_hidden(words, at, hit.len)).then_some(hit)
    }

    /// A title with a surname; the hit covers both.
    fn find_titled(&self, words: &[&str], at: usize) -> Option<NameHit<'_>> {
        let (title, _) = self.titles.find(words, at)?;
        // "Mr." may come with its dot as a token of its own.
        let dot = usize::from(words.get(at + title) == Some(&"."));
        let hit = self.titled.find(words, at + title + dot)?;
        // "Sir Allan Kemakeza" is no Allan.
        if self.bare.find(words, at + title + dot).is_some_and(|full| full.len > hit.len) {
            return None;
        }
        Some(NameHit { len: title + dot + hit.len, ..hit })
    }

    fn is_hidden(&self, words: &[&str], at: usize, len: usize) -> bool {
        (0..LONGEST_HIDER.min(at + 1)).any(|back| {
            let covered = self.hiders.find(words, at - back).map_or(0, |(covered, _)| covered);
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

    fn names() -> Names {
        let mut bare = ReadingsBuilder::default();
        let shared = Reading { shared: true, ..reading(1) };
        bare.add("Congo", Rank::default(), shared).expect("letters");
        bare.add("China", Rank::default(), reading(3)).expect("letters");
        bare.add("Congo", Rank::default(), reading(2)).expect("letters");
        let mut titled = ReadingsBuilder::default();
        let in_office = Reading { from: Some(date(2016, 7, 13)), ..reading(9) };
        titled.add("May", Rank::default(), in_office).expect("letters");
        let mut names = Names { bare: bare.finish(), titled: titled.finish(), ..Names::default() };
        names.titles.insert("Mr", Capitals::AsWritten, 0).expect("letters");
        names.titles.insert("Prime Minister", Capitals::AsWritten, 0).expect("letters");
        names.hiders.insert("South China Sea", Capitals::AsWritten, 0).expect("letters");
        names
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
