//! The tables of people: each row a person with the offices they held, found by name, by aliases and by surname.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::{Country, EntityId, EntityKind, NameUse};
use crate::atoms::folded_to;
use crate::entity::{Entity, Office, Period};
use crate::error::{WorldError, WorldProblem};
use crate::find::Rank;
use crate::read::Reader;
use crate::table::{Row, Rows, SOURCE, Table, parts};

pub(crate) const HEADER: &[&str] = &["name", "surname", "aliases", "country", "sectors", "offices", SOURCE];
/// People written by hand, then those taken from a list of leaders.
pub(crate) const FILES: [&str; 2] = ["world/people.tsv", "world/leaders.tsv"];

/// Where the columns stand.
const SURNAME: usize = 1;

impl Reader {
    /// People: the user's own, those written by hand, those of a list. A surname is shared where another row of its table
    /// has it, and one of the user's own also where the pack's table has it.
    pub(crate) fn people(&mut self, files: &PackFiles) {
        let with_own: Vec<_> = Table::with_own(files, FILES[0], HEADER).filter_map(Result::ok).collect();
        if with_own.iter().any(Table::is_own) {
            let all: Vec<_> = with_own.iter().map(|table| table.rows_that_can_be_read(HEADER)).collect();
            let surnames = SurnameUse::of(all.iter().map(|(rows, _)| rows));
            for (table, (rows, errors)) in with_own.iter().zip(&all).filter(|(table, _)| table.is_own()) {
                self.errors.extend(errors.iter().cloned());
                self.rows(table, rows, HEADER, |reader, row| reader.person(row, &surnames));
            }
        }
        for file in FILES {
            match Table::open(files, file) {
                Ok(table) => {
                    let (rows, errors) = table.rows_that_can_be_read(HEADER);
                    self.errors.extend(errors);
                    let surnames = SurnameUse::of([&rows]);
                    self.rows(&table, &rows, HEADER, |reader, row| reader.person(row, &surnames));
                }
                Err(error) => self.errors.push(error),
            }
        }
    }

    fn person(&mut self, row: &Row<'_>, surnames: &SurnameUse<'_>) -> Result<(), WorldError> {
        let name = row.dated(row.text(0))?;
        let key = first_key(name.name);
        if self.is_replaced(&key, row) {
            return Ok(());
        }
        let entity = Entity {
            key: self.free_key(key),
            name: name.name.into(),
            kind: EntityKind::Person,
            country: row.country(3)?,
            org: None,
            sectors: self.sectors(row, row.text(4), '|')?,
            from: None,
            until: None,
            offices: self.offices(row, 5)?,
        };
        let career = career(&entity.offices);
        let id = self.entity(entity, &row.place)?;
        for full in std::iter::once(Ok(name)).chain(row.parts(2).map(|alias| row.dated(alias))) {
            let full = full?;
            self.add(row, &full, rank(career), id, NameUse::Name)?;
            self.full_names.note(full.name, row.text(SURNAME), full.reading(id, NameUse::Name));
        }
        for surname in row.parts(SURNAME) {
            self.surname(row, surname, id, career, surnames)?;
        }
        Ok(())
    }

    /// A surname: alone, or (marked `*`) behind a title only. One that several people share means each of them in their
    /// own time only.
    fn surname(
        &mut self,
        row: &Row<'_>,
        text: &str,
        id: EntityId,
        career: Period,
        surnames: &SurnameUse<'_>,
    ) -> Result<(), WorldError> {
        let (text, needs_title) = match text.strip_prefix('*') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let mut dated = row.dated(text)?;
        if dated.from.is_none() && dated.until.is_none() && (needs_title || surnames.is_shared(dated.name)) {
            (dated.from, dated.until) = career;
        }
        if needs_title {
            self.add_titled(row, &dated, rank(career), id)
        } else {
            self.add(row, &dated, rank(career), id, NameUse::Name)
        }
    }

    /// A key that no other person has: `person/kim-jong-un`, `person/ivan-petrov-2`.
    fn free_key(&self, first: CompactString) -> CompactString {
        if self.known(&first).is_none() {
            return first;
        }
        let numbered = |n: u32| compact_str::format_compact!("{first}-{n}");
        (2..).map(numbered).find(|key| self.known(key).is_none()).unwrap_or(first)
    }

    /// Offices parted by `|`, each `OWNER SECTORS title [from..until]`; the owner is a country or an organisation's code, or
    /// `.` for neither; several sectors are joined by `+`, `.` is none.
    pub(crate) fn offices(&mut self, row: &Row<'_>, column: usize) -> Result<Vec<Office>, WorldError> {
        let text = row.text(column);
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let mut offices = Vec::with_capacity(text.bytes().filter(|byte| *byte == b'|').count() + 1);
        for part in parts(text) {
            let dated = row.dated(part)?;
            let mut words = dated.name.splitn(3, ' ');
            let owner = words.next().unwrap_or_default();
            let sectors = self.sectors(row, words.next().unwrap_or_default(), '+')?;
            let country = Country::parse(owner).filter(|country| self.states.contains_key(country));
            let is_org = country.is_none() && self.codes.organisations.contains_key(owner);
            if country.is_none() && !is_org && owner != "." {
                return Err(row.place.error(WorldProblem::Country { text: owner.to_owned() }));
            }
            let title = words.next().unwrap_or_default().into();
            let org = is_org.then(|| owner.to_owned());
            offices.push(Office { country, org, sectors, title, from: dated.from, until: dated.until });
        }
        offices.sort_by_key(|office| office.from);
        Ok(offices)
    }
}

/// First and last day in office: none where one of them is not known.
fn career(offices: &[Office]) -> Period {
    let from = offices.iter().map(|office| office.from).min().flatten();
    let left_all = offices.iter().all(|office| office.until.is_some());
    let until = offices.iter().filter_map(|office| office.until).max();
    (from, until.filter(|_| left_all))
}

/// Lower for later careers; years are enough.
fn rank(career: Period) -> Rank {
    let year = |day: Option<Date>| day.map(|day| i32::from(day.year()));
    let (first, last) = (year(career.0).unwrap_or(0), year(career.1).unwrap_or(9999));
    Rank::of_career(-(last * 10_000 + first))
}

/// The key of the first person of a name.
fn first_key(name: &str) -> CompactString {
    let mut key = CompactString::const_new("person/");
    folded_to(name, '-', &mut key);
    key
}

/// How many people of some tables have each surname.
struct SurnameUse<'t>(FxHashMap<&'t str, u32>);

impl<'t> SurnameUse<'t> {
    fn of<'r>(tables: impl IntoIterator<Item = &'r Rows<'t>>) -> Self
    where
        't: 'r,
    {
        let mut uses = FxHashMap::default();
        for rows in tables {
            uses.reserve(rows.len());
            for surname in rows.column(SURNAME).filter(|column| *column != ".").flat_map(parts) {
                let bare = surname.split('[').next().unwrap_or_default().trim_start_matches(['*', '~']).trim();
                *uses.entry(bare).or_insert(0) += 1;
            }
        }
        SurnameUse(uses)
    }

    fn is_shared(&self, surname: &str) -> bool {
        self.0.get(surname).is_some_and(|&uses| uses > 1)
    }
}
