//! Offices that one person at a time holds (*president, foreign minister*), and who holds one on a day.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::actor::{Country, EntityId, EntityKind};
use crate::atoms::{AtomTable, Word, short_folded};
use crate::entity::{Entity, Office};
use crate::error::WorldProblem;
use crate::phrases::{Capitals, Phrases, Set};
use crate::read::Reader;
use crate::table::Place;

/// Which of the offices of offices.tsv.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OfficeId(pub u32);

/// The words for an office, found at a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficeHit {
    /// How many tokens it covers, at least one.
    pub len: usize,
    /// Which office.
    pub office: OfficeId,
}

/// Who holds an office on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder<'w> {
    /// The person.
    pub entity: EntityId,
    /// The office, as the person's row has it.
    pub office: &'w Office,
}

/// Whose office it is: a country's or an organisation's.
type Owner = (Option<Country>, Option<CompactString>);

/// The offices of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Offices {
    phrases: Phrases,
    names: Vec<String>,
    /// Words by which somebody else than the holder is meant (*former, shadow*).
    others: FxHashSet<CompactString>,
    /// Those of them by which the holder is out of office (*former*).
    past: FxHashSet<CompactString>,
    /// Those of them that speak of another time, of which the story tells (*then*).
    then: FxHashSet<CompactString>,
    /// Words for those who head a part of a state, not a state (*governor*).
    of_parts: FxHashSet<CompactString>,
    /// Every time in which somebody held an office, in the order of the tables.
    held: FxHashMap<(Owner, OfficeId), Vec<Held>>,
}

/// A time in an office.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    pub(crate) entity: EntityId,
    /// Position among the person's offices.
    pub(crate) at: u32,
    /// The user's own row says so.
    pub(crate) own: bool,
}

/// The table of offices.
pub(crate) const FILE: &str = "world/offices.tsv";
pub(crate) const HEADER: &[&str] = &["office", "kind"];

/// What a row of the table lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Office,
    Another,
    Past,
    Then,
    Part,
}

impl Offices {
    /// Reads the table, and finds the holders among the people read before.
    pub(crate) fn read(reader: &mut Reader, files: &PackFiles) -> Self {
        let mut offices = Offices {
            phrases: Phrases::new(Set::Offices, 256),
            names: Vec::new(),
            others: FxHashSet::default(),
            past: FxHashSet::default(),
            then: FxHashSet::default(),
            of_parts: FxHashSet::default(),
            held: FxHashMap::default(),
        };
        reader.table(files, (FILE, HEADER), |reader, row| {
            let kind = row.word(1, "office, another, past, then, part", |word| match word {
                "office" => Some(RowKind::Office),
                "another" => Some(RowKind::Another),
                "past" => Some(RowKind::Past),
                "then" => Some(RowKind::Then),
                "part" => Some(RowKind::Part),
                _ => None,
            })?;
            let number = offices.names.len() as u32;
            for form in row.parts(0) {
                let problem = || row.place.error(WorldProblem::Name { text: form.to_owned() });
                match kind {
                    RowKind::Office => {
                        offices.phrases.insert(&mut reader.atoms, form, Capitals::Free, number).ok_or_else(problem)?;
                    }
                    RowKind::Part => {
                        offices.of_parts.insert(short_folded(form));
                    }
                    RowKind::Another | RowKind::Past | RowKind::Then => {
                        offices.others.insert(short_folded(form));
                        match kind {
                            RowKind::Past => offices.past.insert(short_folded(form)),
                            RowKind::Then => offices.then.insert(short_folded(form)),
                            _ => true,
                        };
                    }
                }
            }
            if kind == RowKind::Office {
                offices.names.push(row.parts(0).next().unwrap_or_default().to_owned());
            }
            Ok(())
        });
        let mut titles: FxHashMap<&str, Option<OfficeId>> = FxHashMap::default();
        let people = (0..).zip(&reader.entities).filter(|(_, entity)| entity.kind == EntityKind::Person);
        for (number, entity) in people {
            let own = reader.places.get(number as usize).is_some_and(Place::is_own);
            offices.add(EntityId(number), entity, own, |offices, title| {
                *titles.entry(title).or_insert_with(|| offices.called(&reader.atoms, title))
            });
        }
        offices
    }

    /// Notes when a person held the offices that have words here; `called` tells which one a title is.
    fn add<'e>(
        &mut self,
        id: EntityId,
        entity: &'e Entity,
        own: bool,
        mut called: impl FnMut(&Self, &'e str) -> Option<OfficeId>,
    ) {
        for (at, office) in (0u32..).zip(&entity.offices) {
            // Without its first day an office says nothing of any one day.
            let Some(which) = office.from.and_then(|_| called(self, &office.title)) else { continue };
            let owner: Owner = (office.country, office.org.as_deref().map(CompactString::from));
            if owner.0.is_some() || owner.1.is_some() {
                self.held.entry((owner, which)).or_default().push(Held { entity: id, at, own });
            }
        }
    }

    /// The office that a title is, all of it.
    pub(crate) fn called(&self, table: &AtomTable, title: &str) -> Option<OfficeId> {
        let words = table.cut(title.split_whitespace());
        self.find(words.all().from(0)).filter(|hit| hit.len == words.len()).map(|hit| hit.office)
    }

    /// The longest words for an office that start at the first of these lemmas.
    pub(crate) fn find<'c>(&self, lemmas: impl IntoIterator<Item = Word<'c>>) -> Option<OfficeHit> {
        let (len, number) = self.phrases.find(lemmas)?;
        Some(OfficeHit { len, office: OfficeId(number) })
    }

    /// What an office is called.
    pub(crate) fn name(&self, office: OfficeId) -> &str {
        self.names.get(office.0 as usize).map_or("", String::as_str)
    }

    /// Whether a word beside an office says that somebody else than its holder is meant.
    pub(crate) fn is_another(&self, lemma: &str) -> bool {
        self.others.contains(&short_folded(lemma))
    }

    /// Whether a word before a role puts it in the past.
    pub(crate) fn is_past(&self, word: &str) -> bool {
        self.past.contains(&short_folded(word))
    }

    /// Whether a word is of those who head a part of a state.
    pub(crate) fn is_of_part(&self, word: &str) -> bool {
        self.of_parts.contains(&short_folded(word))
    }

    /// Whether a word before an office speaks of the time that is told of.
    pub(crate) fn is_then(&self, word: &str) -> bool {
        self.then.contains(&short_folded(word))
    }

    /// The one who holds an office on a day; nobody where two do. What the user's own rows say comes first.
    pub(crate) fn holder<'w>(
        &self,
        entities: &'w [Entity],
        office: OfficeId,
        country: Option<Country>,
        org: Option<&str>,
        on: Date,
    ) -> Option<Holder<'w>> {
        let owner: Owner = (country, org.filter(|_| country.is_none()).map(CompactString::from));
        let held = self.held.get(&(owner, office))?;
        let of_day = |own: bool| {
            held.iter().filter(move |held| held.own == own).filter_map(|held| {
                let office = entities.get(held.entity.0 as usize)?.offices.get(held.at as usize)?;
                office.held_on(on).then_some(Holder { entity: held.entity, office })
            })
        };
        let only_one = |own: bool| {
            let first = of_day(own).next();
            (first, first.is_some_and(|first| of_day(own).all(|other| other.entity == first.entity)))
        };
        match only_one(true) {
            (Some(holder), one) => one.then_some(holder),
            (None, _) => only_one(false).0.filter(|_| only_one(false).1),
        }
    }

    /// Every office of every owner with those who held it, in a fixed order.
    pub(crate) fn held(&self) -> Vec<(OfficeId, &[Held])> {
        let mut all: Vec<_> = self.held.iter().collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        all.into_iter().map(|((_, office), held)| (*office, held.as_slice())).collect()
    }
}
