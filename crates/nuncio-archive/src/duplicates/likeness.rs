//! Whether two texts are one report: how much of the shorter stands in the longer, and whether other names stand in the same places.

use std::collections::{BTreeSet, HashMap, HashSet};

use strsim::normalized_damerau_levenshtein;

use super::shingles::Shingles;

/// The part of the shorter text, in hundredths, that must stand in the longer. Two reports of one matter share their background,
/// rarely a third of their words; a copy with another lead keeps half at least.
const SHARED: usize = 50;

/// Shingles that must be shared at least: a sentence or two. Less is a set phrase.
const LEAST: usize = 8;

/// Of so many names that stand in the same words, one may be another: a paper puts itself in the place of the agency, or its own
/// reporter in that of the agency's.
const NAMES: usize = 12;

/// How alike two spellings of a name are at least, from 0 to 1: Gaddafi and Qadhafi are, Obuasi and Kumasi are two towns.
const SPELLING: f64 = 0.67;

/// What two texts have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Likeness {
    /// Shingles that both have.
    pub(crate) shared: usize,
    /// Shingles of the one that has fewer.
    pub(crate) shorter: usize,
    /// Whether they tell the same words of other names.
    pub(crate) of_others: bool,
}

impl Likeness {
    /// What two texts have in common.
    pub(crate) fn between(one: &Shingles, other: &Shingles) -> Self {
        let (here, there) = (distinct(&one.whole), distinct(&other.whole));
        Likeness {
            shared: here.intersection(&there).count(),
            shorter: here.len().min(there.len()),
            of_others: tell_of_others(one, other, &there),
        }
    }

    /// Whether they are one report.
    pub(crate) fn is_one_report(self) -> bool {
        !self.of_others && self.shared >= LEAST && self.shared * 100 >= self.shorter * SHARED
    }

    /// Whether more of the shorter text is shared than another likeness has; of equal parts, more words.
    pub(crate) fn is_closer_than(self, other: Likeness) -> bool {
        let (this, that) = (self.shared * other.shorter, other.shared * self.shorter);
        (this, self.shared) > (that, other.shared)
    }
}

fn distinct(hashes: &[u64]) -> HashSet<u64> {
    hashes.iter().copied().collect()
}

/// Whether the texts put different names into the same words: the same sentences on another town are another report. One name
/// of many may be another; one that is another twice is a town.
fn tell_of_others(one: &Shingles, other: &Shingles, there: &HashSet<u64>) -> bool {
    let mut places: HashMap<u64, usize> = HashMap::with_capacity(other.open.len());
    for (at, hash) in other.open.iter().enumerate() {
        places.entry(*hash).or_insert(at);
    }
    let (names_here, names_there) = (one.name_words(), other.name_words());
    let (mut same, mut others) = (BTreeSet::new(), BTreeSet::new());
    for (at, (open, whole)) in one.open.iter().zip(&one.whole).enumerate() {
        let Some(&place) = places.get(open) else { continue };
        for ((unit, name), (_, in_its_place)) in one.names_at(at).zip(other.names_at(place)) {
            let is_there = there.contains(whole);
            if !is_there && is_another(name, in_its_place, &names_there) && is_another(in_its_place, name, &names_here)
            {
                others.insert((unit, name, in_its_place));
            } else {
                same.insert(unit);
            }
        }
    }
    let mut pairs: HashMap<(&[String], &[String]), usize> = HashMap::new();
    for (_, name, in_its_place) in &others {
        *pairs.entry((name, in_its_place)).or_default() += 1;
    }
    let all = same.len() + others.len();
    pairs.values().any(|&times| times > 1) || (!others.is_empty() && others.len() * NAMES >= all)
}

/// Whether a name is another than the one in its place, and nowhere in that text. *President Moi* and *Moi* are one by their last
/// word, other spellings by their letters.
fn is_another(name: &[String], in_its_place: &[String], names_there: &HashSet<&str>) -> bool {
    let same_last = name.last() == in_its_place.last();
    let is_there = name.iter().all(|word| names_there.contains(word.as_str()));
    !same_last && !is_there && normalized_damerau_levenshtein(&name.join(" "), &in_its_place.join(" ")) < SPELLING
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "Soldiers opened fire on marchers in Kisumu on Tuesday, killing seven people and wounding 20, witnesses said.\n\
        The marchers had gathered near the harbour to protest against the price of maize flour.\n\
        President Daniel arap Moi ordered an inquiry, the state radio in Nairobi said, and a curfew from dusk to dawn.\n\
        Shops stayed shut and trucks of the army stood at every crossing of the town, a priest in Kisumu told Reuters.";

    fn between(one: &str, other: &str) -> Likeness {
        Likeness::between(&Shingles::of(one.split('\n')), &Shingles::of(other.split('\n')))
    }

    fn is_one(other: &str) -> bool {
        let (this, that) = (between(REPORT, other), between(other, REPORT));
        assert_eq!(this.is_one_report(), that.is_one_report(), "whichever comes first: {other}");
        this.is_one_report()
    }

    #[test]
    fn a_copy_may_be_cut_have_another_lead_and_later_numbers() {
        let lines: Vec<&str> = REPORT.lines().collect();
        assert!(is_one(&lines[..2].join("\n")));
        assert!(is_one(&format!("Western Kenya was tense after a bloody day.\n{}", lines[1..].join("\n"))));
        assert!(is_one(&REPORT.replace("seven", "nine").replace("20", "31")));
        assert!(is_one(&REPORT.replace("Reuters", "this newspaper").replace("President Daniel arap Moi", "Mr Moi")));
    }

    #[test]
    fn the_same_words_of_another_town_are_another_report() {
        assert!(!is_one(&REPORT.replace("Kisumu", "Nakuru")));
        let lead = |town: &str| {
            format!(
                "Police in {town} held twelve students after a march against fees, the rector said. Classes were put off until the end of the week."
            )
        };
        assert!(!between(&lead("Kisumu"), &lead("Nakuru")).is_one_report(), "also where it is named once");
        assert!(!between(&lead("San Miguel"), &lead("San Vicente")).is_one_report());
        assert!(between(&lead("Kisumu"), &lead("Kisumu")).is_one_report());
    }

    #[test]
    fn another_spelling_is_the_same_name() {
        let told = |name: &str| REPORT.replace("Kisumu", name);
        let is_one = |one: &str, other: &str| between(&told(one), &told(other)).is_one_report();
        assert!(is_one("Gaddafi", "Qadhafi") && is_one("Benghazi", "Bengazi"));
        assert!(!is_one("Obuasi", "Kumasi"));
    }

    #[test]
    fn background_in_common_makes_no_copy() {
        let later = "Kenya's parliament met in an uproar on Thursday as members asked who had given the order to shoot.\n\
            The speaker twice sent members out, and the minister of the interior left the hall without a word to anybody.\n\
            The marchers had gathered near the harbour to protest against the price of maize flour.\n\
            Bishops called for calm from their pulpits, and traders in the capital said that flour would be scarce until the rains.";
        assert!(!is_one(later));
    }
}
