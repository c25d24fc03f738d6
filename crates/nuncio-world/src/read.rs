//! From the pack's tables to the directory: one function a table, each row an entity with all its names.

use std::sync::Arc;

use compact_str::{CompactString, format_compact};
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::{Country, EntityId, EntityKind, NameUse, OwnSector, Sector};
use crate::atoms::AtomTable;
use crate::entity::Entity;
use crate::error::{WorldError, WorldProblem};
use crate::find::{Names, Rank, Reading, ReadingsBuilder};
use crate::index::Index;
use crate::lint::{Doubt, Finding, TableCount};
use crate::phrases::{Capitals, Phrases, Set};
use crate::render::Codes;
use crate::spelling::FullNames;
use crate::table::{Dated, Place, Row, Rows, SOURCE, Table, is_header};

/// Everything the tables of entities say, before it becomes a world.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) entities: Vec<Entity>,
    /// Where each entity's row stands.
    pub(crate) places: Vec<Place>,
    pub(crate) by_key: Index,
    pub(crate) states: FxHashMap<Country, EntityId>,
    pub(crate) codes: Codes,
    pub(crate) counts: Vec<TableCount>,
    /// Rows that cannot be used.
    pub(crate) errors: Vec<WorldError>,
    /// What looks wrong with rows, as far as one row tells.
    pub(crate) noticed: Vec<Finding>,
    /// What names, roles and offices are compared by.
    pub(crate) atoms: AtomTable,
    /// Names of people as the tables have them, for those that texts write otherwise.
    pub(crate) full_names: FullNames,
    bare: ReadingsBuilder,
    titled: ReadingsBuilder,
    /// Lists of sectors as written, parted by `|` and joined by `+`: most stand in many rows.
    lists: [FxHashMap<CompactString, Arc<[Sector]>>; 2],
    /// A row of the user's own stands for an entity.
    has_own: bool,
}

const SECTORS: (&str, &[&str]) = ("world/sectors.tsv", &["sector", "cameo", "meaning"]);
/// Countries.
pub(crate) const STATES: (&str, &[&str]) = (
    "world/states.tsv",
    &[
        "country",
        "cameo",
        "name",
        "official",
        "aliases",
        "adjective",
        "people",
        "capital",
        "seats",
        "from",
        "until",
        SOURCE,
    ],
);
const ORGANISATIONS: (&str, &[&str]) = (
    "world/organisations.tsv",
    &["key", "org", "cameo", "name", "aliases", "country", "sectors", "from", "until", SOURCE],
);
const GROUPS: (&str, &[&str]) = (
    "world/groups.tsv",
    &["key", "name", "aliases", "country", "org", "cameo", "sectors", "offices", "from", "until", SOURCE],
);
/// Parts of states; a pack may do without.
const PARTS: (&str, &[&str]) = ("world/parts.tsv", &["part", "country", SOURCE]);

const TITLES: (&str, &[&str]) = ("world/titles.tsv", &["title"]);
const NOT_NAMES: (&str, &[&str]) = ("world/not_names.tsv", &["phrase", "why"]);

/// The headers of all tables to which a user may add rows of their own.
const HEADERS: [&[&str]; 11] = [
    SECTORS.1,
    STATES.1,
    ORGANISATIONS.1,
    GROUPS.1,
    PARTS.1,
    crate::people::HEADER,
    TITLES.1,
    NOT_NAMES.1,
    crate::roles::HEADER,
    crate::offices::HEADER,
    crate::spelling::HEADER,
];

impl Reader {
    /// Reads every table of entities; of each the rows that a user added before those of the pack, so that they win.
    pub(crate) fn read(files: &PackFiles) -> Self {
        let mut reader = Reader::with_room(files);
        for table in Table::own(files) {
            if let Some(row) =
                table.header().filter(|row| !HEADERS.iter().any(|header| is_header(&row.columns, header)))
            {
                reader.errors.push(row.place.error(WorldProblem::OwnHeader));
            }
        }
        reader.table(files, SECTORS, Reader::sector);
        reader.table(files, STATES, Reader::state);
        if files.bytes(PARTS.0).is_some() {
            reader.table(files, PARTS, Reader::part);
        }
        reader.table(files, ORGANISATIONS, Reader::organisation);
        reader.table(files, GROUPS, Reader::group);
        reader.people(files);
        reader
    }

    /// Nothing read yet, with room for about as many rows, names and atoms as tables of this size have.
    fn with_room(files: &PackFiles) -> Self {
        let own = Table::own(files).map(|table| table.bytes());
        let tables = [STATES.0, ORGANISATIONS.0, GROUPS.0].into_iter().chain(crate::people::FILES);
        let bytes: usize = tables.filter_map(|file| files.bytes(file)).map(<[u8]>::len).chain(own).sum();
        let rows = bytes / 80;
        Reader {
            entities: Vec::with_capacity(rows),
            places: Vec::with_capacity(rows),
            by_key: Index::with_room(rows),
            states: FxHashMap::default(),
            codes: Codes::default(),
            counts: Vec::new(),
            errors: Vec::new(),
            noticed: Vec::new(),
            atoms: AtomTable::with_room(bytes / 60),
            full_names: FullNames::default(),
            bare: ReadingsBuilder::new(Set::Names, bytes / 30),
            titled: ReadingsBuilder::new(Set::Surnames, rows / 4),
            lists: Default::default(),
            has_own: false,
        }
    }

    /// The names, ready for look-ups, with the tables of titles and of what is no name.
    pub(crate) fn names(&mut self, files: &PackFiles) -> Names {
        Names {
            bare: std::mem::replace(&mut self.bare, ReadingsBuilder::new(Set::Names, 0)).finish(),
            titled: std::mem::replace(&mut self.titled, ReadingsBuilder::new(Set::Surnames, 0)).finish(),
            titles: self.phrases(files, TITLES, Set::Titles),
            hiders: self.phrases(files, NOT_NAMES, Set::NotNames),
        }
    }

    /// Reads a table with the user's rows before it. A row that cannot be used is kept as an error, and the next is read.
    pub(crate) fn table(
        &mut self,
        files: &PackFiles,
        (file, header): (&str, &[&str]),
        mut read: impl FnMut(&mut Self, &Row<'_>) -> Result<(), WorldError>,
    ) {
        for table in Table::with_own(files, file, header) {
            match table {
                Ok(table) => {
                    let (rows, errors) = table.rows_that_can_be_read(header);
                    self.errors.extend(errors);
                    self.rows(&table, &rows, header, &mut read);
                }
                Err(error) => self.errors.push(error),
            }
        }
    }

    pub(crate) fn rows(
        &mut self,
        table: &Table<'_>,
        rows: &Rows<'_>,
        header: &[&str],
        mut read: impl FnMut(&mut Self, &Row<'_>) -> Result<(), WorldError>,
    ) {
        let unverified = self.sources(rows, header);
        for row in rows.iter() {
            if let Err(error) = read(self, &row) {
                self.errors.push(error);
            }
        }
        self.counts.push(TableCount { file: table.file.as_ref().to_owned(), rows: rows.len(), unverified });
    }

    /// How many rows of a table of facts are from general knowledge: all of a table that has no column for it. A row that
    /// leaves the column empty is told.
    fn sources(&mut self, rows: &Rows<'_>, header: &[&str]) -> usize {
        let Some(at) = header.iter().position(|column| *column == SOURCE) else { return 0 };
        if rows.width() <= at {
            return rows.len();
        }
        if rows.column(at).any(|source| matches!(source, "" | ".")) {
            for row in rows.iter().filter(|row| row.text(at).is_empty()) {
                self.notice(&row.place, Doubt::NoSource);
            }
        }
        rows.column(at).filter(|source| *source == "unverified").count()
    }

    /// Notes a doubt about a row.
    pub(crate) fn notice(&mut self, place: &Place, doubt: Doubt) {
        let (file, line) = place.told();
        self.noticed.push(Finding { file, line, doubt });
    }

    /// Notes sectors that no row of sectors.tsv lists, though the manual has them.
    pub(crate) fn unlisted(&mut self, place: &Place, sectors: &[Sector]) {
        for &sector in sectors {
            if !self.codes.listed.contains(&sector) {
                self.notice(place, Doubt::UnlistedSector(sector));
            }
        }
    }

    /// Sectors in a part of a column, parted by a letter.
    pub(crate) fn sectors(&mut self, row: &Row<'_>, text: &str, parted_by: char) -> Result<Arc<[Sector]>, WorldError> {
        let [parted, joined] = &mut self.lists;
        let lists = if parted_by == '+' { joined } else { parted };
        if let Some(known) = lists.get(text) {
            return Ok(Arc::clone(known));
        }
        let list: Arc<[Sector]> = row.sectors_in(text, parted_by, &self.codes)?.into();
        lists.insert(text.into(), Arc::clone(&list));
        Ok(list)
    }

    /// Phrases by which names are understood or hidden.
    fn phrases(&mut self, files: &PackFiles, table: (&'static str, &[&str]), set: Set) -> Phrases {
        let mut phrases = Phrases::new(set, 256);
        let mut places: Vec<Place> = Vec::new();
        self.table(files, table, |reader, row| {
            for part in row.parts(0) {
                let problem = || row.place.error(WorldProblem::Name { text: part.to_owned() });
                let number = places.len() as u32;
                let known = phrases.insert(&mut reader.atoms, part, Capitals::AsWritten, number).ok_or_else(problem)?;
                if known == number {
                    places.push(row.place.clone());
                } else if places.get(known as usize).is_some_and(|place| place.is_own() == row.place.is_own()) {
                    reader.notice(&row.place, Doubt::PhraseTwice(part.to_owned()));
                }
            }
            Ok(())
        });
        phrases
    }

    /// Whether a row of the user's own stands for the entity of this key already, so that this one is passed over.
    pub(crate) fn is_replaced(&self, key: &str, row: &Row<'_>) -> bool {
        if !self.has_own {
            return false;
        }
        let known = self.known(key).and_then(|id| self.places.get(id.0 as usize));
        !row.place.is_own() && known.is_some_and(Place::is_own)
    }

    fn sector(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        let text = row.text(0);
        let own = || OwnSector::parse(text).map(Sector::Own);
        let problem = || row.place.error(WorldProblem::SectorLetters { text: text.to_owned() });
        let sector = Sector::parse(text).or_else(own).ok_or_else(problem)?;
        if matches!(sector, Sector::Own(_)) {
            self.codes.own_sectors.insert(sector);
        }
        if !self.codes.listed.insert(sector) {
            return Ok(());
        }
        if !row.text(1).is_empty() {
            self.codes.sectors.insert(sector, row.text(1).into());
        }
        Ok(())
    }

    fn state(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        let text = row.text(0);
        let country =
            row.country(0)?.ok_or_else(|| row.place.error(WorldProblem::Country { text: text.to_owned() }))?;
        let key = format_compact!("state/{country}");
        if self.is_replaced(&key, row) {
            return Ok(());
        }
        if !row.text(1).is_empty() {
            self.codes.countries.insert(country, row.text(1).into());
        }
        let entity = Entity {
            key,
            name: row.dated(row.text(2))?.name.into(),
            kind: EntityKind::State,
            country: Some(country),
            org: None,
            sectors: Arc::default(),
            from: row.from(9)?,
            until: row.until(10)?,
            offices: Vec::new(),
        };
        let id = self.entity(entity, &row.place)?;
        self.states.insert(country, id);
        for column in [2, 3, 4] {
            self.names_of(row, column, id, NameUse::Name)?;
        }
        self.names_of(row, 5, id, NameUse::Adjective)?;
        self.people_of(row, id)?;
        self.names_of(row, 7, id, NameUse::Capital)?;
        self.names_of(row, 8, id, NameUse::Seat)
    }

    /// Parts of a state, which give their country: the names of a row, parted by `|`.
    fn part(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        let unknown = || row.place.error(WorldProblem::Country { text: row.text(1).to_owned() });
        let state = row.country(1)?.and_then(|country| self.states.get(&country).copied()).ok_or_else(unknown)?;
        self.names_of(row, 0, state, NameUse::Part)
    }

    /// The words for a state's people, each with its plural; without any, the plural of the adjective.
    fn people_of(&mut self, row: &Row<'_>, id: EntityId) -> Result<(), WorldError> {
        let own = !row.text(6).is_empty();
        for part in row.parts(if own { 6 } else { 5 }) {
            let dated = row.dated(part)?;
            if own {
                self.bare(row, &dated, id, NameUse::People)?;
            }
            if let Some(plural) = plural(dated.name) {
                self.bare(row, &Dated { name: &plural, ..dated }, id, NameUse::People)?;
            }
        }
        Ok(())
    }

    /// How an actor code writes the code of an organisation: as the first row says that has both.
    fn written(&mut self, row: &Row<'_>, org: &str, cameo: &str) {
        if org.is_empty() || cameo.is_empty() {
            return;
        }
        let written = self.codes.organisations.entry(org.into()).or_insert_with(|| cameo.into());
        if written != cameo && !row.place.is_own() {
            let doubt = Doubt::WrittenTwice { org: org.to_owned(), other: written.to_string() };
            self.notice(&row.place, doubt);
        }
    }

    fn organisation(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        let key = format_compact!("org/{}", row.text(0));
        if self.is_replaced(&key, row) {
            return Ok(());
        }
        self.written(row, row.text(1), row.text(2));
        let entity = Entity {
            key,
            name: row.dated(row.text(3))?.name.into(),
            kind: EntityKind::Organisation,
            country: row.country(5)?,
            org: non_empty(row.text(1)),
            sectors: self.sectors(row, row.text(6), '|')?,
            from: row.from(7)?,
            until: row.until(8)?,
            offices: Vec::new(),
        };
        let id = self.entity(entity, &row.place)?;
        self.names_of(row, 3, id, NameUse::Name)?;
        self.names_of(row, 4, id, NameUse::Name)
    }

    fn group(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        let mut key = CompactString::const_new("group/");
        key.push_str(row.text(0));
        if self.is_replaced(&key, row) {
            return Ok(());
        }
        self.written(row, row.text(4), row.text(5));
        let entity = Entity {
            key,
            name: row.dated(row.text(1))?.name.into(),
            kind: EntityKind::Group,
            country: row.country(3)?,
            org: non_empty(row.text(4)),
            sectors: self.sectors(row, row.text(6), '|')?,
            from: row.from(8)?,
            until: row.until(9)?,
            offices: self.offices(row, 7)?,
        };
        let id = self.entity(entity, &row.place)?;
        self.names_of(row, 1, id, NameUse::Name)?;
        self.names_of(row, 2, id, NameUse::Name)
    }

    pub(crate) fn entity(&mut self, entity: Entity, place: &Place) -> Result<EntityId, WorldError> {
        let id = EntityId(self.entities.len() as u32);
        if self.known(&entity.key).is_some() {
            return Err(place.error(WorldProblem::RowTwice { text: entity.key.into() }));
        }
        self.by_key.add(&entity.key, id.0);
        self.has_own |= place.is_own();
        self.unlisted(place, &entity.sectors);
        for office in &entity.offices {
            self.unlisted(place, &office.sectors);
        }
        self.entities.push(entity);
        self.places.push(place.clone());
        Ok(id)
    }

    /// The entity of a key.
    pub(crate) fn known(&self, key: &str) -> Option<EntityId> {
        let is = |number: u32| self.entities.get(number as usize).is_some_and(|entity| entity.key == key);
        self.by_key.get(key, is).map(EntityId)
    }

    fn names_of(&mut self, row: &Row<'_>, column: usize, id: EntityId, usage: NameUse) -> Result<(), WorldError> {
        for part in row.parts(column) {
            self.bare(row, &row.dated(part)?, id, usage)?;
        }
        Ok(())
    }

    fn bare(&mut self, row: &Row<'_>, name: &Dated<'_>, id: EntityId, usage: NameUse) -> Result<(), WorldError> {
        self.add(row, name, Rank::default(), id, usage)
    }

    /// A name that is understood wherever it stands.
    pub(crate) fn add(
        &mut self,
        row: &Row<'_>,
        name: &Dated<'_>,
        rank: Rank,
        id: EntityId,
        usage: NameUse,
    ) -> Result<(), WorldError> {
        let rank = rank.of_own(row.place.is_own());
        let added = self.bare.add(&mut self.atoms, name.name, rank, name.reading(id, usage));
        added.ok_or_else(|| row.place.error(WorldProblem::Name { text: name.name.to_owned() }))
    }

    /// A surname that is understood behind a title only.
    pub(crate) fn add_titled(
        &mut self,
        row: &Row<'_>,
        name: &Dated<'_>,
        rank: Rank,
        id: EntityId,
    ) -> Result<(), WorldError> {
        let rank = rank.of_own(row.place.is_own());
        let added = self.titled.add(&mut self.atoms, name.name, rank, name.reading(id, NameUse::Name));
        added.ok_or_else(|| row.place.error(WorldProblem::Name { text: name.name.to_owned() }))
    }
}

impl Dated<'_> {
    pub(crate) fn reading(&self, entity: EntityId, usage: NameUse) -> Reading {
        Reading { entity, usage, from: self.from, until: self.until, shared: self.shared }
    }
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The plural of a word for a people; `None` where it has none of its own (*Japanese, French*).
fn plural(word: &str) -> Option<String> {
    if let Some(stem) = word.strip_suffix("man") {
        let ending = if stem == "Ger" { "mans" } else { "men" };
        return Some(format!("{stem}{ending}"));
    }
    let without = ["ese", "sh", "ch", "ss", "men", "z"];
    if without.iter().any(|ending| word.ends_with(ending)) {
        return None;
    }
    Some(format!("{word}s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peoples_have_the_plurals_that_newswire_writes() {
        assert_eq!(plural("German").as_deref(), Some("Germans"));
        assert_eq!(plural("Frenchman").as_deref(), Some("Frenchmen"));
        assert_eq!(plural("Israeli").as_deref(), Some("Israelis"));
        assert_eq!(plural("Japanese"), None);
        assert_eq!(plural("Swiss"), None);
    }
}
