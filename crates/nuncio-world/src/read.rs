//! From the pack's tables to the directory: one function a table, each row an entity with all its names.

use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::{Country, EntityId, EntityKind, NameUse, OwnSector, Sector};
use crate::entity::{Entity, Office};
use crate::error::{WorldError, WorldProblem};
use crate::find::{Names, Rank, Reading, ReadingsBuilder};
use crate::lint::{Doubt, Finding, TableCount};
use crate::phrases::{Capitals, Phrases};
use crate::render::Codes;
use crate::spelling::FullNames;
use crate::table::{Dated, Place, Row, SOURCE, Table, is_header};

/// Everything the tables of entities say, before it becomes a world.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) entities: Vec<Entity>,
    /// Where each entity's row stands.
    pub(crate) places: Vec<Place>,
    pub(crate) by_key: FxHashMap<String, EntityId>,
    pub(crate) states: FxHashMap<Country, EntityId>,
    pub(crate) codes: Codes,
    pub(crate) counts: Vec<TableCount>,
    /// Rows that cannot be used.
    pub(crate) errors: Vec<WorldError>,
    /// What looks wrong with rows, as far as one row tells.
    pub(crate) noticed: Vec<Finding>,
    pub(crate) full_names: FullNames,
    bare: ReadingsBuilder,
    titled: ReadingsBuilder,
}

const SECTORS: (&str, &[&str]) = ("world/sectors.tsv", &["sector", "cameo", "meaning"]);
const STATES: (&str, &[&str]) = (
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
const PEOPLE_HEADER: &[&str] = &["name", "surname", "aliases", "country", "sectors", "offices", SOURCE];
/// People written by hand, then those taken from a list of leaders.
const PEOPLE: [&str; 2] = ["world/people.tsv", "world/leaders.tsv"];

const TITLES: (&str, &[&str]) = ("world/titles.tsv", &["title"]);
const NOT_NAMES: (&str, &[&str]) = ("world/not_names.tsv", &["phrase", "why"]);

/// The headers of all tables to which a user may add rows of their own.
const HEADERS: [&[&str]; 11] = [
    SECTORS.1,
    STATES.1,
    ORGANISATIONS.1,
    GROUPS.1,
    PARTS.1,
    PEOPLE_HEADER,
    TITLES.1,
    NOT_NAMES.1,
    crate::roles::HEADER,
    crate::offices::HEADER,
    crate::spelling::HEADER,
];

impl Reader {
    /// Reads every table of entities; of each the rows that a user added before those of the pack, so that they win.
    pub(crate) fn read(files: &PackFiles) -> Self {
        let mut reader = Reader::default();
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

    /// The names, ready for look-ups, with the tables of titles and of what is no name.
    pub(crate) fn names(&mut self, files: &PackFiles) -> Names {
        Names {
            bare: std::mem::take(&mut self.bare).finish(),
            titled: std::mem::take(&mut self.titled).finish(),
            titles: self.phrases(files, TITLES),
            hiders: self.phrases(files, NOT_NAMES),
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
                Ok(table) => self.rows(&table, header, &mut read),
                Err(error) => self.errors.push(error),
            }
        }
    }

    fn rows(
        &mut self,
        table: &Table<'_>,
        header: &[&str],
        mut read: impl FnMut(&mut Self, &Row<'_>) -> Result<(), WorldError>,
    ) {
        let (rows, errors) = table.rows_that_can_be_read(header);
        self.errors.extend(errors);
        let unverified = self.sources(table, &rows, header);
        for row in &rows {
            if let Err(error) = read(self, row) {
                self.errors.push(error);
            }
        }
        self.counts.push(TableCount { file: table.file.as_ref().to_owned(), rows: rows.len(), unverified });
    }

    /// How many rows of a table of facts are from general knowledge: all of a table that has no column for it. A row that
    /// leaves the column empty is told.
    fn sources(&mut self, table: &Table<'_>, rows: &[Row<'_>], header: &[&str]) -> usize {
        let Some(at) = header.iter().position(|column| *column == SOURCE) else { return 0 };
        if table.header().is_some_and(|row| row.columns.len() <= at) {
            return rows.len();
        }
        for row in rows.iter().filter(|row| row.text(at).is_empty()) {
            self.notice(&row.place, Doubt::NoSource);
        }
        rows.iter().filter(|row| row.text(at) == "unverified").count()
    }

    /// Notes a doubt about a row.
    pub(crate) fn notice(&mut self, place: &Place, doubt: Doubt) {
        let (file, line) = (place.file.as_ref().to_owned(), place.line as usize);
        self.noticed.push(Finding { file, line, doubt });
    }

    /// Notes a sector that no row of sectors.tsv lists, though the manual has it.
    pub(crate) fn unlisted(&mut self, place: &Place, sector: Sector) {
        if !self.codes.listed.contains(&sector) {
            self.notice(place, Doubt::UnlistedSector(sector));
        }
    }

    /// Phrases by which names are understood or hidden.
    fn phrases(&mut self, files: &PackFiles, table: (&'static str, &[&str])) -> Phrases {
        let mut phrases = Phrases::default();
        let mut places: Vec<Place> = Vec::new();
        self.table(files, table, |reader, row| {
            for part in row.parts(0) {
                let problem = || row.place.error(WorldProblem::Name { text: part.to_owned() });
                let number = places.len() as u32;
                let known = phrases.insert(part, Capitals::AsWritten, number).ok_or_else(problem)?;
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
    fn is_replaced(&self, key: &str, row: &Row<'_>) -> bool {
        let known = self.by_key.get(key).and_then(|id| self.places.get(id.0 as usize));
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
        if self.is_replaced(&format!("state/{country}"), row) {
            return Ok(());
        }
        if !row.text(1).is_empty() {
            self.codes.countries.insert(country, row.text(1).into());
        }
        let entity = Entity {
            key: format!("state/{country}"),
            name: row.dated(row.text(2))?.name.to_owned(),
            kind: EntityKind::State,
            country: Some(country),
            org: None,
            sectors: Vec::new(),
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
        if self.is_replaced(&format!("org/{}", row.text(0)), row) {
            return Ok(());
        }
        self.written(row, row.text(1), row.text(2));
        let entity = Entity {
            key: format!("org/{}", row.text(0)),
            name: row.dated(row.text(3))?.name.to_owned(),
            kind: EntityKind::Organisation,
            country: row.country(5)?,
            org: non_empty(row.text(1)),
            sectors: row.sectors(6, &self.codes)?,
            from: row.from(7)?,
            until: row.until(8)?,
            offices: Vec::new(),
        };
        let id = self.entity(entity, &row.place)?;
        self.names_of(row, 3, id, NameUse::Name)?;
        self.names_of(row, 4, id, NameUse::Name)
    }

    fn group(&mut self, row: &Row<'_>) -> Result<(), WorldError> {
        if self.is_replaced(&format!("group/{}", row.text(0)), row) {
            return Ok(());
        }
        self.written(row, row.text(4), row.text(5));
        let entity = Entity {
            key: format!("group/{}", row.text(0)),
            name: row.dated(row.text(1))?.name.to_owned(),
            kind: EntityKind::Group,
            country: row.country(3)?,
            org: non_empty(row.text(4)),
            sectors: row.sectors(6, &self.codes)?,
            from: row.from(8)?,
            until: row.until(9)?,
            offices: self.offices(row, 7)?,
        };
        let id = self.entity(entity, &row.place)?;
        self.names_of(row, 1, id, NameUse::Name)?;
        self.names_of(row, 2, id, NameUse::Name)
    }

    /// People: the user's own, those written by hand, those of a list. A surname is shared where another row of its table
    /// has it, and one of the user's own also where the pack's table has it.
    fn people(&mut self, files: &PackFiles) {
        let own: Vec<_> = Table::with_own(files, PEOPLE[0], PEOPLE_HEADER).filter_map(Result::ok).collect();
        let surnames = SurnameUse::of(&own);
        for table in own.iter().filter(|table| table.is_own()) {
            self.rows(table, PEOPLE_HEADER, |reader, row| reader.person(row, &surnames));
        }
        for file in PEOPLE {
            match Table::open(files, file) {
                Ok(table) => {
                    let surnames = SurnameUse::of(std::slice::from_ref(&table));
                    self.rows(&table, PEOPLE_HEADER, |reader, row| reader.person(row, &surnames));
                }
                Err(error) => self.errors.push(error),
            }
        }
    }

    fn person(&mut self, row: &Row<'_>, surnames: &SurnameUse) -> Result<(), WorldError> {
        let name = row.dated(row.text(0))?;
        if self.is_replaced(&first_key(name.name), row) {
            return Ok(());
        }
        let entity = Entity {
            key: self.person_key(name.name),
            name: name.name.to_owned(),
            kind: EntityKind::Person,
            country: row.country(3)?,
            org: None,
            sectors: row.sectors(4, &self.codes)?,
            from: None,
            until: None,
            offices: self.offices(row, 5)?,
        };
        let career = career(&entity.offices);
        let id = self.entity(entity, &row.place)?;
        for full in std::iter::once(Ok(name)).chain(row.parts(2).map(|alias| row.dated(alias))) {
            let full = full?;
            self.add(row, &full, rank(career), id, NameUse::Name)?;
            self.full_names.note(full.name, row.text(1), full.reading(id, NameUse::Name));
        }
        for surname in row.parts(1) {
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
        career: Career,
        surnames: &SurnameUse,
    ) -> Result<(), WorldError> {
        let (text, needs_title) = match text.strip_prefix('*') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let mut dated = row.dated(text)?;
        if dated.from.is_none() && dated.until.is_none() && (needs_title || surnames.is_shared(dated.name)) {
            (dated.from, dated.until) = career;
        }
        if !needs_title {
            return self.add(row, &dated, rank(career), id, NameUse::Name);
        }
        let problem = || row.place.error(WorldProblem::Name { text: dated.name.to_owned() });
        let rank = rank(career).of_own(row.place.is_own());
        self.titled.add(dated.name, rank, dated.reading(id, NameUse::Name)).ok_or_else(problem)
    }

    /// A key that no other person has: `person/kim-jong-un`, `person/ivan-petrov-2`.
    fn person_key(&self, name: &str) -> String {
        let first = first_key(name);
        if !self.by_key.contains_key(&first) {
            return first;
        }
        (2u32..).map(|n| format!("{first}-{n}")).find(|key| !self.by_key.contains_key(key)).unwrap_or(first)
    }

    /// Offices parted by `|`, each `OWNER SECTORS title [from..until]`; the owner is a country or an organisation's code, or
    /// `.` for neither; several sectors are joined by `+`, `.` is none.
    fn offices(&self, row: &Row<'_>, column: usize) -> Result<Vec<Office>, WorldError> {
        let mut offices = Vec::new();
        for part in row.parts(column) {
            let dated = row.dated(part)?;
            let mut words = dated.name.splitn(3, ' ');
            let owner = words.next().unwrap_or_default();
            let sectors = row.sectors_in(words.next().unwrap_or_default(), '+', &self.codes)?;
            let country = Country::parse(owner).filter(|country| self.states.contains_key(country));
            let org = self.codes.organisations.contains_key(owner).then(|| owner.to_owned());
            if country.is_none() && org.is_none() && owner != "." {
                return Err(row.place.error(WorldProblem::Country { text: owner.to_owned() }));
            }
            let title = words.next().unwrap_or_default().to_owned();
            let org = org.filter(|_| country.is_none());
            offices.push(Office { country, org, sectors, title, from: dated.from, until: dated.until });
        }
        offices.sort_by_key(|office| office.from);
        Ok(offices)
    }

    fn entity(&mut self, entity: Entity, place: &Place) -> Result<EntityId, WorldError> {
        let id = EntityId(self.entities.len() as u32);
        if self.by_key.insert(entity.key.clone(), id).is_some() {
            return Err(place.error(WorldProblem::RowTwice { text: entity.key }));
        }
        let offices = entity.offices.iter().flat_map(|office| &office.sectors);
        for sector in entity.sectors.iter().chain(offices).copied().collect::<Vec<_>>() {
            self.unlisted(place, sector);
        }
        self.entities.push(entity);
        self.places.push(place.clone());
        Ok(id)
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

    fn add(
        &mut self,
        row: &Row<'_>,
        name: &Dated<'_>,
        rank: Rank,
        id: EntityId,
        usage: NameUse,
    ) -> Result<(), WorldError> {
        let problem = || row.place.error(WorldProblem::Name { text: name.name.to_owned() });
        let rank = rank.of_own(row.place.is_own());
        self.bare.add(name.name, rank, name.reading(id, usage)).ok_or_else(problem)
    }
}

impl Dated<'_> {
    fn reading(&self, entity: EntityId, usage: NameUse) -> Reading {
        Reading { entity, usage, from: self.from, until: self.until, shared: self.shared }
    }
}

/// First and last day in office.
type Career = (Option<Date>, Option<Date>);

fn career(offices: &[Office]) -> Career {
    let from = offices.iter().map(|office| office.from).min().flatten();
    let ends: Option<Vec<Date>> = offices.iter().map(|office| office.until).collect();
    (from, ends.and_then(|ends| ends.into_iter().max()))
}

/// Lower for later careers; years are enough.
fn rank(career: Career) -> Rank {
    let last = career.1.map_or(9999, |until| i32::from(until.year()));
    let first = career.0.map_or(0, |from| i32::from(from.year()));
    Rank::of_career(-(last * 10_000 + first))
}

/// The key of the first person of a name.
fn first_key(name: &str) -> String {
    format!("person/{}", crate::phrases::folded(name).replace(' ', "-"))
}

/// How many people of a table have each surname.
struct SurnameUse(FxHashMap<String, u32>);

impl SurnameUse {
    fn of(tables: &[Table<'_>]) -> Self {
        let mut uses = FxHashMap::default();
        for row in tables.iter().flat_map(|table| table.rows_that_can_be_read(PEOPLE_HEADER).0) {
            for surname in row.parts(1) {
                let bare = surname.split('[').next().unwrap_or_default().trim_start_matches(['*', '~']).trim();
                *uses.entry(bare.to_owned()).or_insert(0) += 1;
            }
        }
        SurnameUse(uses)
    }

    fn is_shared(&self, surname: &str) -> bool {
        self.0.get(surname).is_some_and(|&uses| uses > 1)
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
