//! What looks wrong with tables that can be read: told to whoever edits them, held by the tests of the default pack.

use std::fmt;

use crate::actor::{Country, EntityId, EntityKind, NameUse};
use crate::entity::{Entity, overlap};
use crate::find::Reading;
use crate::world::World;

/// How large a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableCount {
    /// The file inside the pack.
    pub file: &'static str,
    /// Rows below the header.
    pub rows: usize,
    /// Rows whose source is `unverified`: written from general knowledge, checked against no table.
    pub unverified: usize,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file inside the pack.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What looks wrong there.
    pub doubt: Doubt,
}

/// What looks wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A name means another entity at the same time, and neither row says with `~` that this is meant.
    NameTwice {
        /// The key of this row.
        key: String,
        /// The key of the other.
        other: String,
    },
    /// A country that states.tsv does not list.
    UnknownCountry(Country),
    /// The same office of a country, held by two people on one day.
    OfficesOverlap {
        /// What the office is called.
        title: String,
        /// The key of the other holder.
        other: String,
    },
    /// A state without a word for what is of it.
    NoAdjective,
    /// A state without a capital.
    NoCapital,
    /// It ends before it begins.
    Backwards,
    /// A role form that an earlier row has too.
    RoleTwice(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.doubt)
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Doubt::NameTwice { key, other } => {
                write!(
                    f,
                    "a name of {key} is one of {other} too; mark the less known one with ~, give it years, or drop it"
                )
            }
            Doubt::UnknownCountry(country) => write!(f, "states.tsv has no {country}; add it or correct the code"),
            Doubt::OfficesOverlap { title, other } => {
                write!(f, "{other} is {title} at the same time; correct the days")
            }
            Doubt::NoAdjective => write!(f, "no adjective; add one"),
            Doubt::NoCapital => write!(f, "no capital; add one"),
            Doubt::Backwards => write!(f, "a period ends before it begins; correct the days"),
            Doubt::RoleTwice(form) => write!(f, "`{form}` is a form of an earlier row too; take one out"),
        }
    }
}

/// Every finding, in the order of the checks and of the tables.
pub(crate) fn lint(world: &World) -> Vec<Finding> {
    let mut findings = Vec::new();
    states(world, &mut findings);
    countries_and_periods(world, &mut findings);
    names(world, &mut findings);
    offices(world, &mut findings);
    let twice = world.roles.twice.iter().map(|(form, line)| Finding {
        file: crate::roles::FILE,
        line: *line as usize,
        doubt: Doubt::RoleTwice(form.clone()),
    });
    findings.extend(twice);
    findings
}

fn finding(world: &World, id: EntityId, doubt: Doubt) -> Option<Finding> {
    let place = world.places.get(id.0 as usize)?;
    Some(Finding { file: place.file, line: place.line as usize, doubt })
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
        let backwards = offices
            .chain([(entity.from, entity.until)])
            .any(|(from, until)| matches!((from, until), (Some(from), Some(until)) if until < from));
        findings.extend(backwards.then(|| finding(world, id, Doubt::Backwards)).flatten());
    }
}

/// No name means two entities of different countries at one time, unless a row says that this is meant.
fn names(world: &World, findings: &mut Vec<Finding>) {
    for readings in world.names.bare.groups() {
        for (at, reading) in readings.iter().enumerate() {
            let clash = readings
                .iter()
                .take(at)
                .find(|earlier| !reading.shared && !earlier.shared && clash(world, reading, earlier));
            if let Some(earlier) = clash {
                let (key, other) = (world.key(reading.entity).to_owned(), world.key(earlier.entity).to_owned());
                findings.extend(finding(world, reading.entity, Doubt::NameTwice { key, other }));
            }
        }
    }
}

fn clash(world: &World, a: &Reading, b: &Reading) -> bool {
    let period = |reading: &Reading| {
        let entity = world.entity(reading.entity);
        (reading.from.or(entity.from), reading.until.or(entity.until))
    };
    a.entity != b.entity && overlap(period(a), period(b))
}

/// No two people hold one office of a country, of the kinds that one person holds, for more than a handover.
fn offices(world: &World, findings: &mut Vec<Finding>) {
    const SINGLE: [&str; 4] = ["president", "prime minister", "chancellor", "foreign minister"];
    let mut held: Vec<(EntityId, &Entity, usize)> = Vec::new();
    for (id, entity) in world.entities().filter(|(_, entity)| entity.kind == EntityKind::Person) {
        for (at, office) in entity.offices.iter().enumerate() {
            if !SINGLE.contains(&office.title.as_str()) || office.country.is_none() {
                continue;
            }
            let other = held.iter().find(|(_, holder, index)| {
                holder.offices.get(*index).is_some_and(|other| {
                    other.country == office.country
                        && other.title == office.title
                        && overlap((other.from, other.until), (office.from, office.until))
                })
            });
            if let Some((_, holder, _)) = other {
                let doubt = Doubt::OfficesOverlap { title: office.title.clone(), other: holder.key.clone() };
                findings.extend(finding(world, id, doubt));
            }
            held.push((id, entity, at));
        }
    }
}
