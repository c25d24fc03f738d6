//! What looks wrong with tables that can be read: told to whoever edits them, held by the tests of the default pack.

mod names;
mod offices;
#[cfg(test)]
mod tests;

use std::fmt;

use jiff::civil::Date;

use crate::actor::{Country, EntityId, EntityKind, NameUse, Sector};
use crate::entity::Period;
use crate::world::World;

/// How large a table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCount {
    /// The file inside the pack.
    pub file: String,
    /// Rows below the header that have its columns.
    pub rows: usize,
    /// Rows whose source is `unverified`: written from general knowledge, checked against no table.
    pub unverified: usize,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file inside the pack.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What looks wrong there.
    pub doubt: Doubt,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The tables contradict themselves, or a row does nothing.
    Error,
    /// Somebody should look.
    Warning,
    /// What the tables do not know; nothing is wrong with what they say.
    Gap,
}

/// What looks wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A name means another entity at the same time, and neither row says with `~` that this is meant.
    NameTwice {
        /// The name, without case and accents.
        name: String,
        /// The key of this row.
        key: String,
        /// The key of the other.
        other: String,
    },
    /// A name has a time that ends before it begins, or holds no day.
    NameNever {
        /// The name, without case and accents.
        name: String,
    },
    /// A name that not_names.tsv lists as a phrase which names no actor.
    NoName {
        /// The name, without case and accents.
        name: String,
    },
    /// A country that states.tsv does not list.
    UnknownCountry(Country),
    /// A sector that sectors.tsv does not list.
    UnlistedSector(Sector),
    /// A code of an organisation that an earlier row writes otherwise.
    WrittenTwice {
        /// The code.
        org: String,
        /// How the earlier row writes it.
        other: String,
    },
    /// The same office of a country or organisation, held by two people on one day.
    OfficesOverlap {
        /// What the office is called.
        title: String,
        /// Whose it is.
        owner: String,
        /// The key of the other holder.
        other: String,
    },
    /// Two rows hold an office at one time, but the day of the handover is known to the year or month only.
    Handover {
        /// What the office is called.
        title: String,
        /// Whose it is.
        owner: String,
        /// The key of the other holder.
        other: String,
        /// First day on which both rows hold it.
        from: Date,
        /// First day on which one of them holds it no more.
        until: Date,
    },
    /// One row has the same office twice on one day.
    OfficeTwice {
        /// What the office is called.
        title: String,
        /// Whose it is.
        owner: String,
    },
    /// Nobody holds an office between two who held it.
    Gap {
        /// What the office is called.
        title: String,
        /// Whose it is.
        owner: String,
        /// The key of the one who held it before.
        before: String,
        /// First day on which nobody holds it.
        from: Date,
        /// First day on which somebody holds it again.
        until: Date,
    },
    /// Another row of the same country has the same first and last name, and an office at the same time.
    PersonTwice {
        /// The key of the other row.
        other: String,
    },
    /// A row of people without a word of where it is from.
    NoSource,
    /// A state without a word for what is of it.
    NoAdjective,
    /// A state without a capital.
    NoCapital,
    /// It ends before it begins.
    Backwards,
    /// A role form that an earlier row has too.
    RoleTwice(String),
    /// A phrase that an earlier row has too.
    PhraseTwice(String),
}

impl Doubt {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Doubt::NameTwice { .. }
            | Doubt::NameNever { .. }
            | Doubt::UnknownCountry(_)
            | Doubt::UnlistedSector(_)
            | Doubt::WrittenTwice { .. }
            | Doubt::OfficesOverlap { .. }
            | Doubt::NoSource
            | Doubt::Backwards
            | Doubt::RoleTwice(_) => Severity::Error,
            Doubt::NoName { .. }
            | Doubt::OfficeTwice { .. }
            | Doubt::PersonTwice { .. }
            | Doubt::NoAdjective
            | Doubt::NoCapital
            | Doubt::PhraseTwice(_) => Severity::Warning,
            Doubt::Gap { .. } | Doubt::Handover { .. } => Severity::Gap,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.doubt)
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Doubt::NameTwice { name, key, other } => write!(
                f,
                "`{name}` means {key} and {other} at one time; mark the less known one with ~, give it years, or drop it"
            ),
            Doubt::NameNever { name } => write!(f, "the time of `{name}` holds no day; correct its days"),
            Doubt::NoName { name } => {
                write!(
                    f,
                    "`{name}` is in not_names.tsv too, which says that it names no actor; the name wins: take that row out, or the name"
                )
            }
            Doubt::UnknownCountry(country) => write!(f, "states.tsv has no {country}; add it or correct the code"),
            Doubt::UnlistedSector(sector) => {
                write!(f, "sectors.tsv has no {}; add it or correct the code", sector.as_str())
            }
            Doubt::WrittenTwice { org, other } => {
                write!(f, "an earlier row writes the code {org} as {other}; correct one, or leave this one out")
            }
            Doubt::OfficesOverlap { title, owner, other } => {
                write!(f, "{other} is {title} of {owner} at the same time; correct the days")
            }
            Doubt::Handover { title, owner, other, from, until } => {
                write!(
                    f,
                    "{other} hands over as {title} of {owner} from {from} until {until}; on those days nobody is named"
                )
            }
            Doubt::OfficeTwice { title, owner } => {
                write!(f, "{title} of {owner} stands here twice for the same time; join the two")
            }
            Doubt::Gap { title, owner, before, from, until } => {
                write!(f, "the tables know no {title} of {owner} from {from} until {until}; before it was {before}")
            }
            Doubt::PersonTwice { other } => {
                write!(f, "this may be {other}, who has an office at the same time; join the two rows")
            }
            Doubt::NoSource => write!(f, "no source; write `unverified` where it is from general knowledge"),
            Doubt::NoAdjective => write!(f, "no adjective; add one"),
            Doubt::NoCapital => write!(f, "no capital; add one"),
            Doubt::Backwards => write!(f, "a period ends before it begins; correct the days"),
            Doubt::RoleTwice(form) => write!(f, "`{form}` is a form of an earlier row too; take one out"),
            Doubt::PhraseTwice(phrase) => write!(f, "`{phrase}` stands in an earlier row too; take one out"),
        }
    }
}

/// Every finding, in the order of the checks and of the tables.
pub(crate) fn lint(world: &World) -> Vec<Finding> {
    let mut findings = Vec::new();
    states(world, &mut findings);
    countries_and_periods(world, &mut findings);
    names::check(world, &mut findings);
    offices::check(world, &mut findings);
    findings.extend(world.noticed.iter().cloned());
    findings
}

fn finding(world: &World, id: EntityId, doubt: Doubt) -> Option<Finding> {
    let (file, line) = world.places.get(id.0 as usize)?.told();
    Some(Finding { file, line, doubt })
}

/// Whether an entity is of the user's own rows.
fn is_own(world: &World, id: EntityId) -> bool {
    world.places.get(id.0 as usize).is_some_and(crate::table::Place::is_own)
}

/// Whether a period ends before it begins, or as it begins.
fn is_empty((from, until): Period) -> bool {
    matches!((from, until), (Some(from), Some(until)) if until <= from)
}

/// Every state has an adjective and a capital.
fn states(world: &World, findings: &mut Vec<Finding>) {
    let mut used = vec![(false, false); world.entities.len()];
    for reading in world.names.bare.groups().flatten() {
        if let Some((adjective, capital)) = used.get_mut(reading.entity.0 as usize) {
            *adjective |= reading.usage == NameUse::Adjective;
            *capital |= reading.usage == NameUse::Capital;
        }
    }
    for ((id, entity), (adjective, capital)) in world.entities().zip(used) {
        if entity.kind == EntityKind::State {
            findings.extend((!adjective).then(|| finding(world, id, Doubt::NoAdjective)).flatten());
            findings.extend((!capital).then(|| finding(world, id, Doubt::NoCapital)).flatten());
        }
    }
}

fn countries_and_periods(world: &World, findings: &mut Vec<Finding>) {
    for (id, entity) in world.entities() {
        let unknown = entity.country.filter(|country| world.state(*country).is_none());
        findings.extend(unknown.and_then(|country| finding(world, id, Doubt::UnknownCountry(country))));
        let offices = entity.offices.iter().map(|office| (office.from, office.until));
        let backwards = offices.chain([(entity.from, entity.until)]).any(is_empty);
        findings.extend(backwards.then(|| finding(world, id, Doubt::Backwards)).flatten());
    }
}
