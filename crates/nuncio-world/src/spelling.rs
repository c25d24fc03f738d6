//! People whose name a text writes otherwise than the directory (*Yuliya Tymoshenko*): by the letters that stand for one
//! sound and the names that stand for one another, as the pack's table has them, or with one name more inside.

use std::sync::OnceLock;

use compact_str::CompactString;
use jiff::ToSpan;
use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::NameUse;
use crate::atoms::atoms;
use crate::entity::{Entity, within};
use crate::error::WorldProblem;
use crate::find::Reading;
use crate::read::Reader;

pub(crate) const FILE: &str = "world/spellings.tsv";
pub(crate) const HEADER: &[&str] = &["letters", "kind"];

/// How long before and after their offices people are written of, in years.
const YEARS_AROUND: i16 = 20;

/// Shorter first names have no other spelling that says enough.
const SHORTEST_FIRST: usize = 4;

/// Shorter last names are not surnames: *Kim Yong Nam*.
const SHORTEST_LAST: usize = 4;

/// In names of so many letters one may differ.
const LONG_ENOUGH: usize = 5;

/// A name in full with its surname behind it.
#[derive(Clone, Debug)]
struct Full {
    reading: Reading,
    /// Every atom but the last.
    first: Vec<CompactString>,
    last: CompactString,
    /// The surname is a common name or a word.
    common: bool,
}

/// A person's name as the table has it.
#[derive(Clone, Debug)]
struct Noted {
    name: Box<str>,
    /// Their surnames, parted by `|`; `*` before one that is also a common name or a word.
    surnames: Box<str>,
    reading: Reading,
}

/// Names of people, collected while the tables are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct FullNames(Vec<Noted>);

impl FullNames {
    /// Notes a name of somebody with these surnames, a column of the table.
    pub(crate) fn note(&mut self, name: &str, surnames: &str, reading: Reading) {
        if !reading.shared {
            self.0.push(Noted { name: name.into(), surnames: surnames.into(), reading });
        }
    }
}

/// The names in full: where they stand by their last atom, and by their first.
#[derive(Clone, Debug, Default)]
struct Index {
    all: Vec<Full>,
    by_last: FxHashMap<CompactString, Vec<u32>>,
    by_first: FxHashMap<CompactString, Vec<u32>>,
}

impl Index {
    fn of(names: &FullNames) -> Self {
        let mut index = Index::default();
        for full in names.0.iter().filter_map(Full::of) {
            let at = index.all.len() as u32;
            index.by_last.entry(full.last.clone()).or_default().push(at);
            if let Some(word) = full.first.first() {
                index.by_first.entry(word.clone()).or_default().push(at);
            }
            index.all.push(full);
        }
        index
    }

    fn with_last(&self, word: &str) -> impl Iterator<Item = &Full> {
        self.by_last.get(word).into_iter().flatten().filter_map(|&at| self.all.get(at as usize))
    }

    fn with_first(&self, word: &str) -> impl Iterator<Item = &Full> {
        self.by_first.get(word).into_iter().flatten().filter_map(|&at| self.all.get(at as usize))
    }
}

impl Full {
    /// A name whose surname stands behind it: not *Kim Jong Un*.
    fn of(noted: &Noted) -> Option<Self> {
        let mut first = atoms(&noted.name);
        let last = first.pop().filter(|last| last.len() >= SHORTEST_LAST && !first.is_empty())?;
        let (mut behind, mut common) = (false, true);
        for surname in noted.surnames.split('|').map(str::trim).filter(|surname| !surname.is_empty()) {
            let bare = surname.split('[').next().unwrap_or_default();
            if atoms(bare.trim_start_matches(['*', '~'])).last().is_some_and(|word| word == last) {
                (behind, common) = (true, common && surname.starts_with('*'));
            }
        }
        let listed = !noted.surnames.is_empty();
        let whole = behind || !listed && last.len() > SHORTEST_LAST;
        whole.then_some(Full { reading: noted.reading, first, last, common })
    }
}

/// Letters that stand for one another.
#[derive(Clone, Debug)]
struct Sound {
    letters: Vec<CompactString>,
    /// What a change costs: nothing, or the one change that a longer name may have.
    cost: usize,
}

/// What a spelling of a name may have of changes that are not of one sound.
const DEAREST: usize = 1;

/// The names in full, and by which letters others are the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spellings {
    names: FullNames,
    /// The same names, put in order when the first text asks.
    index: OnceLock<Index>,
    sounds: Vec<Sound>,
    /// First names that stand for one another: *Dick* and *Richard*.
    alike: Vec<Vec<CompactString>>,
}

impl Spellings {
    /// Reads the pack's table of letters, which it may do without, for the names collected before.
    pub(crate) fn read(reader: &mut Reader, files: &PackFiles) -> Self {
        let (mut sounds, mut alike) = (Vec::new(), Vec::new());
        if files.bytes(FILE).is_some() {
            reader.table(files, (FILE, HEADER), |_, row| {
                if row.text(1) == "name" {
                    alike.push(row.parts(0).flat_map(atoms).collect());
                    return Ok(());
                }
                let kinds = [("same", 0), ("near", DEAREST)];
                let kind = kinds.iter().find(|(kind, _)| *kind == row.text(1));
                let unknown = || WorldProblem::Word { text: row.text(1).to_owned(), allowed: "same, near or name" };
                let (_, cost) = kind.ok_or_else(|| row.place.error(unknown()))?;
                let letters = row.parts(0).map(|part| part.trim_matches('-').into()).collect();
                sounds.push(Sound { letters, cost: *cost });
                Ok(())
            });
        }
        Spellings { names: std::mem::take(&mut reader.full_names), index: OnceLock::new(), sounds, alike }
    }

    /// Whose name some words are, written otherwise: of those of that time the one in office, else the only one.
    pub(crate) fn find(&self, entities: &[Entity], words: &[&str], on: Option<Date>) -> Option<Reading> {
        let mut first: Vec<CompactString> = words.iter().copied().flat_map(atoms).collect();
        let last = first.pop()?;
        let index = self.index.get_or_init(|| Index::of(&self.names));
        let office = |full: &Full| {
            let entity = entities.get(full.reading.entity.0 as usize);
            entity.is_some_and(|entity| on.is_some_and(|day| entity.holds_office(day)))
        };
        let of_time = |full: &&Full| {
            let entity = entities.get(full.reading.entity.0 as usize);
            let named = on.is_none_or(|day| within(day, full.reading.from, full.reading.until));
            named && entity.is_some_and(|entity| on.is_none_or(|day| is_of_time(entity, day)))
        };
        let meant = |full: &&Full| {
            self.is_spelling(&first, &full.first)
                || (!full.common || office(full)) && self.has_one_more(&first, &full.first)
        };
        let mut found: Vec<&Full> = index.with_last(&last).filter(of_time).filter(meant).collect();
        if found.is_empty() {
            let surname = |full: &&Full| full.first == first && self.is_same_surname(&last, &full.last);
            found.extend(index.with_first(first.first()?).filter(surname).filter(of_time));
        }
        if found.iter().any(|full| office(full)) {
            found.retain(|full| office(full));
        }
        let one = found.first()?;
        let one = one.reading;
        let alone = found.iter().all(|full| full.reading.entity == one.entity);
        alone.then_some(Reading { usage: NameUse::Spelling, ..one })
    }

    /// Whether two first names are one: *Yuliya* and *Yulia*, *Mohammadmian* and *Muhammad Mian*.
    fn is_spelling(&self, a: &[CompactString], b: &[CompactString]) -> bool {
        let Some(((one, more_of_a), (other, more_of_b))) = a.split_first().zip(b.split_first()) else { return false };
        if more_of_a == more_of_b && self.alike.iter().any(|names| names.contains(one) && names.contains(other)) {
            return true;
        }
        let (a, b) = (Letters::of(a), Letters::of(b));
        a.0.len() >= SHORTEST_FIRST && b.0.len() >= SHORTEST_FIRST && self.distance(&a, &b).is_some()
    }

    /// Whether two surnames are one by their sound: *Pashinyan* and *Pashinian*.
    fn is_same_surname(&self, a: &CompactString, b: &CompactString) -> bool {
        let (a, b) = (Letters::of(std::slice::from_ref(a)), Letters::of(std::slice::from_ref(b)));
        a.0.len() >= LONG_ENOUGH && b.0.len() >= LONG_ENOUGH && self.distance(&a, &b) == Some(0)
    }

    /// Whether a name has one word more than another, behind the first: *Thabo Mvuyelwa*.
    fn has_one_more(&self, more: &[CompactString], than: &[CompactString]) -> bool {
        more.len() == than.len() + 1
            && (1..more.len()).any(|at| {
                let without: Vec<_> =
                    more.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, w)| w.clone()).collect();
                without == than || self.is_spelling(&without, than)
            })
    }

    /// What it costs to write a name as another, if that is allowed.
    fn distance(&self, a: &Letters, b: &Letters) -> Option<usize> {
        let allowed = if a.0.len().min(b.0.len()) >= LONG_ENOUGH { DEAREST } else { 0 };
        let width = b.0.len() + 1;
        let mut best: Vec<Option<usize>> = vec![None; (a.0.len() + 1) * width];
        *best.first_mut()? = Some(0);
        for i in 0..=a.0.len() {
            for j in 0..=b.0.len() {
                let Some(cost) = best.get(i * width + j).copied().flatten() else { continue };
                let mut reach = |di: usize, dj: usize, more: usize| {
                    // A change that says something is not of the first or last letter.
                    let inside = i > 0 && j > 0 && i + di < a.0.len() && j + dj < b.0.len();
                    let total = cost + more;
                    if let Some(cell) = best.get_mut((i + di) * width + j + dj)
                        && total <= allowed
                        && (more == 0 || inside)
                        && cell.is_none_or(|known| total < known)
                    {
                        *cell = Some(total);
                    }
                };
                let (rest_a, rest_b) = (a.0.get(i..).unwrap_or_default(), b.0.get(j..).unwrap_or_default());
                if let (Some(x), Some(y)) = (rest_a.first(), rest_b.first())
                    && x == y
                {
                    reach(1, 1, 0);
                }
                if !rest_a.is_empty() {
                    reach(1, 0, DEAREST);
                }
                if !rest_b.is_empty() {
                    reach(0, 1, DEAREST);
                }
                for sound in &self.sounds {
                    let of_a = sound.letters.iter().filter(|letters| rest_a.starts_with(letters.as_bytes()));
                    for (x, y) in of_a.flat_map(|x| sound.letters.iter().map(move |y| (x, y))) {
                        // What may be left out is so behind another letter.
                        let left_out = (x.is_empty() || y.is_empty()) && (i == 0 || j == 0);
                        if x != y && !left_out && rest_b.starts_with(y.as_bytes()) {
                            reach(x.len(), y.len(), sound.cost);
                        }
                    }
                }
            }
        }
        best.last().copied().flatten()
    }
}

/// The letters of a first name, joined, doubled ones once.
struct Letters(Vec<u8>);

impl Letters {
    fn of(atoms: &[CompactString]) -> Self {
        let mut letters: Vec<u8> = atoms.iter().flat_map(|atom| atom.bytes()).collect();
        letters.dedup();
        Letters(letters)
    }
}

/// Whether somebody was in an office at about a time; of whom none is known, at any.
fn is_of_time(person: &Entity, day: Date) -> bool {
    let years = YEARS_AROUND.years();
    let (from, until) = (day.checked_sub(years).ok(), day.checked_add(years).ok());
    let near = |office: &crate::entity::Office| {
        office.from.is_none_or(|first| until.is_none_or(|until| first <= until))
            && office.until.is_none_or(|last| from.is_none_or(|from| from <= last))
    };
    person.offices.is_empty() || person.offices.iter().any(near)
}
