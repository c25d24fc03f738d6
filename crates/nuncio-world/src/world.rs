//! The directory: reads a pack's tables once, then answers who a name is, what a role says, and how a code reads.

use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::{Country, EntityId, EntityKind, NameUse, Sector};
use crate::atoms::{AtomTable, Mark, Window, Word, Words};
use crate::entity::{Entity, Identity, within};
use crate::error::WorldError;
use crate::find::{NameHit, Named, Names, Reading};
use crate::gazetteer::Gazetteer;
use crate::index::Index;
use crate::lint::{Finding, TableCount};
use crate::lookup::{self, Found};
use crate::offices::{Holder, OfficeHit, OfficeId, Offices};
use crate::read::Reader;
use crate::render::Codes;
use crate::roles::{RoleHit, Roles};
use crate::spelling::Spellings;
use crate::table::Place;

/// States, organisations, groups and people with their names and offices; roles; how codes are written.
#[derive(Clone, Debug)]
pub struct World {
    pub(crate) entities: Vec<Entity>,
    pub(crate) places: Vec<Place>,
    pub(crate) states: FxHashMap<Country, EntityId>,
    /// What names, roles and offices are compared by.
    pub(crate) atoms: AtomTable,
    pub(crate) names: Names,
    pub(crate) roles: Roles,
    pub(crate) offices: Offices,
    spellings: Spellings,
    by_key: Index,
    pub(crate) codes: Codes,
    /// Tells the countries of towns.
    pub(crate) gazetteer: Gazetteer,
    /// Of states that are no more: their capitals, as those of other states.
    heirs: FxHashMap<Country, Vec<Reading>>,
    /// What the readers of the tables found to look at.
    pub(crate) noticed: Vec<Finding>,
    counts: Vec<TableCount>,
}

impl World {
    /// Reads the tables of the pack's `world` folder, and before them the rows that a user added in `world/own`.
    ///
    /// # Errors
    /// The first row that cannot be used, with its file, its line and what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, WorldError> {
        let (world, errors) = World::read_what_can_be(files);
        errors.into_iter().next().map_or(Ok(world), Err)
    }

    /// Reads every row that can be used, and tells all that cannot; for those who edit the tables.
    #[must_use]
    pub fn read_what_can_be(files: &PackFiles) -> (Self, Vec<WorldError>) {
        let mut reader = Reader::read(files);
        let names = reader.names(files);
        let roles = Roles::read(&mut reader, files);
        let offices = Offices::read(&mut reader, files);
        let spellings = Spellings::read(&mut reader, files);
        let heirs = heirs(&names, &reader.entities);
        let world = World {
            heirs,
            entities: reader.entities,
            places: reader.places,
            states: reader.states,
            atoms: reader.atoms,
            names,
            roles,
            offices,
            spellings,
            by_key: reader.by_key,
            codes: reader.codes,
            gazetteer: Gazetteer::default(),
            noticed: reader.noticed,
            counts: reader.counts,
        };
        (world, reader.errors)
    }

    /// With a gazetteer, which tells the countries of towns that people and bodies are of.
    #[must_use]
    pub fn with_gazetteer(self, gazetteer: Gazetteer) -> Self {
        World { gazetteer, ..self }
    }

    /// Cuts words once, for all look-ups in them.
    #[must_use]
    pub fn cut<'t>(&self, words: impl IntoIterator<Item = &'t str>) -> Words {
        self.atoms.cut(words)
    }

    /// The longest name of the directory that starts at token `at` of a sentence's tokens (in their own case).
    ///
    /// A name's readings stand best known first; which one is meant on a day, their periods and the offices of their
    /// entities tell. `None` also where the name is part of something that is no actor (*South China Sea*).
    #[must_use]
    pub fn find(&self, words: &[&str], at: usize) -> Option<NameHit<'_>> {
        self.find_in(self.cut(words.iter().copied()).all(), at)
    }

    /// As [`World::find`], in words that are cut already.
    #[must_use]
    pub fn find_in(&self, words: Window<'_>, at: usize) -> Option<NameHit<'_>> {
        match self.find_or_like(words, at)? {
            Named::It(hit) => Some(hit),
            Named::Like(_) => None,
        }
    }

    /// As [`World::find_in`], and what is only of the same name: *Congress* in *the Peruvian Congress*.
    #[must_use]
    pub fn find_or_like(&self, words: Window<'_>, at: usize) -> Option<Named<'_>> {
        let hit = self.names.find(words, at)?;
        Some(if self.belongs_to_another(words, at, hit) { Named::Like(hit) } else { Named::It(hit) })
    }

    /// Whether the words from `at` are part of something longer that is no actor: *Lima* in *Lima beans*.
    #[must_use]
    pub fn is_hidden(&self, words: &[&str], at: usize, len: usize) -> bool {
        self.names.is_hidden(self.cut(words.iter().copied()).all(), at, len)
    }

    /// Whose name some words are that the directory has written otherwise (*Yuliya Tymoshenko*): somebody of that time with
    /// this surname, whose first name it is by another spelling or with one name more.
    #[must_use]
    pub fn find_spelling(&self, words: &[&str], on: Option<Date>) -> Option<Reading> {
        self.spellings.find(&self.entities, words, on)
    }

    /// A body's name behind the word for another country is that country's body: *the Peruvian Congress* is not the
    /// one in Washington. Armed groups are named where they fight, not where they belong.
    fn belongs_to_another(&self, words: Window<'_>, at: usize, hit: NameHit<'_>) -> bool {
        use Sector::{Crm, Img, Prm, Reb, Uaf};
        let Some(group) = hit.readings.first().map(|reading| self.entity(reading.entity)) else { return false };
        let armed = group.sectors.first().is_some_and(|sector| matches!(sector, Reb | Uaf | Img | Prm | Crm));
        if group.kind != EntityKind::Group || group.country.is_none() || armed {
            return false;
        }
        let of_another = |before: usize| {
            let hit = self.names.find(words, before).filter(|hit| before + hit.len <= at);
            hit.is_some_and(|hit| {
                let owners = hit.readings.iter().map(|reading| (self.entity(reading.entity), reading.usage));
                let mut states =
                    owners.filter(|(owner, usage)| owner.kind == EntityKind::State && *usage != NameUse::People);
                states.next().is_some_and(|(owner, _)| owner.country != group.country)
            })
        };
        match at.checked_sub(1).and_then(|before| words.mark(before)) {
            Some(Mark::Possessive) => at.checked_sub(2).is_some_and(of_another),
            Some(_) => {
                let adjective = self
                    .names
                    .find(words, at - 1)
                    .is_some_and(|hit| hit.readings.first().is_some_and(|reading| reading.usage == NameUse::Adjective));
                adjective && of_another(at - 1)
            }
            None => false,
        }
    }

    /// The longest role that starts at token `at` of a sentence's lemmas.
    #[must_use]
    pub fn find_role(&self, lemmas: &[&str], at: usize) -> Option<RoleHit<'_>> {
        self.find_role_in(self.cut(lemmas.iter().copied()).all().from(at))
    }

    /// The longest role that starts at the first of these words, which are cut already.
    #[must_use]
    pub fn find_role_in<'c>(&self, lemmas: impl IntoIterator<Item = Word<'c>>) -> Option<RoleHit<'_>> {
        self.roles.find(lemmas)
    }

    /// The longest words for an office that one person at a time holds, from the first of these words on.
    #[must_use]
    pub fn find_office_in<'c>(&self, lemmas: impl IntoIterator<Item = Word<'c>>) -> Option<OfficeHit> {
        self.offices.find(lemmas)
    }

    /// The office that a title is, all of it.
    #[must_use]
    pub fn office_called(&self, title: &str) -> Option<OfficeId> {
        self.offices.called(&self.atoms, title)
    }

    /// Who holds an office of a country, else of an organisation, on a day; `None` where the tables name nobody, or two.
    #[must_use]
    pub fn holder(
        &self,
        office: OfficeId,
        country: Option<Country>,
        org: Option<&str>,
        on: Date,
    ) -> Option<Holder<'_>> {
        self.offices.holder(&self.entities, office, country, org, on)
    }

    /// Whether a word beside an office says that not its holder is meant: *a former president, the shadow foreign minister*.
    #[must_use]
    pub fn is_another(&self, lemma: &str) -> bool {
        self.offices.is_another(lemma)
    }

    /// Whether a word (a lemma, or as written) puts the role behind it in the past: *former, ousted*.
    #[must_use]
    pub fn is_past(&self, word: &str) -> bool {
        self.offices.is_past(word)
    }

    /// Whether a word is of those who head a part of a state (*governor, legislature*).
    #[must_use]
    pub fn is_of_part(&self, lemma: &str) -> bool {
        self.offices.is_of_part(lemma)
    }

    /// Whether a word before an office means the one who held it at the time that is told of: *then-President*.
    #[must_use]
    pub fn is_then(&self, word: &str) -> bool {
        self.offices.is_then(word)
    }

    /// An entity by its position.
    ///
    /// # Panics
    /// Where the id comes from another world.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.entities[id.0 as usize]
    }

    /// Every entity with its position, in the order of the tables.
    pub fn entities(&self) -> impl Iterator<Item = (EntityId, &Entity)> {
        (0..).map(EntityId).zip(&self.entities)
    }

    /// An entity's key: `state/PRK`, `person/vladimir-putin`.
    ///
    /// # Panics
    /// Where the id comes from another world.
    #[must_use]
    pub fn key(&self, id: EntityId) -> &str {
        &self.entity(id).key
    }

    /// An entity by its key.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<EntityId> {
        let is = |number: u32| self.entities.get(number as usize).is_some_and(|entity| entity.key == key);
        self.by_key.get(key, is).map(EntityId)
    }

    /// The state or territory of a country code.
    #[must_use]
    pub fn state(&self, country: Country) -> Option<EntityId> {
        self.states.get(&country).copied()
    }

    /// What an entity stands for on a day; without one, as in its last office.
    ///
    /// # Panics
    /// Where the id comes from another world.
    #[must_use]
    pub fn standing(&self, id: EntityId, on: Option<Date>) -> Identity {
        let entity = self.entity(id);
        let identity = entity.standing(id, on);
        let heir = on
            .filter(|day| entity.kind == EntityKind::Person && !entity.holds_office(*day))
            .and_then(|day| self.heir(identity.country?, day));
        Identity { country: heir.or(identity.country), ..identity }
    }

    /// Of a state that is no more on a day: the state that has its capital then, whose its people are now.
    fn heir(&self, country: Country, on: Date) -> Option<Country> {
        self.state(country).filter(|state| self.entity(*state).until.is_some_and(|until| until <= on))?;
        let heirs = self.heirs.get(&country)?;
        let heir = heirs.iter().find(|capital| within(on, capital.from, capital.until))?;
        self.entity(heir.entity).country
    }

    /// An actor's code in CAMEO's manner: the country (else the organisation), then what its sectors add: `PRKGOV`,
    /// `IGOUNOMIL`, `REB`; empty for nobody.
    #[must_use]
    pub fn code(&self, country: Option<Country>, org: Option<&str>, sectors: &[Sector]) -> String {
        self.codes.render(country, org, sectors)
    }

    /// Who a name or a short phrase (*Kim*, *the Russian defence minister*) means on a day, best first; for people who ask.
    #[must_use]
    pub fn lookup(&self, text: &str, on: Option<Date>) -> Vec<Found> {
        lookup::lookup(self, text, on)
    }

    /// What looks wrong with the tables though they can be read.
    #[must_use]
    pub fn lint(&self) -> Vec<Finding> {
        crate::lint::lint(self)
    }

    /// How many rows each table has, and how many of them nobody has checked.
    #[must_use]
    pub fn counts(&self) -> &[TableCount] {
        &self.counts
    }
}

/// The capitals of states that are no more which are those of other states as well.
fn heirs(names: &Names, entities: &[Entity]) -> FxHashMap<Country, Vec<Reading>> {
    let mut heirs: FxHashMap<Country, Vec<Reading>> = FxHashMap::default();
    for readings in names.bare.groups() {
        let capitals = || readings.iter().filter(|reading| reading.usage == NameUse::Capital);
        for ended in capitals() {
            let state = entities.get(ended.entity.0 as usize).filter(|state| state.until.is_some());
            let Some(country) = state.and_then(|state| state.country) else { continue };
            let others = capitals().filter(|other| other.entity != ended.entity).copied();
            heirs.entry(country).or_default().extend(others);
        }
    }
    heirs
}
