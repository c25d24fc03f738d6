//! Names: what two entities share, what can never be meant, what is forbidden, and people whom two rows tell of.

use rustc_hash::FxHashMap;

use super::{Doubt, Finding, finding, is_empty, is_own};
use crate::actor::{EntityId, EntityKind};
use crate::atoms::folded;
use crate::entity::{Entity, overlap};
use crate::find::{Reading, Readings};
use crate::world::World;

pub(super) fn check(world: &World, findings: &mut Vec<Finding>) {
    shared(world, findings);
    for readings in [&world.names.bare, &world.names.titled] {
        times(world, readings, findings);
    }
    forbidden(world, findings);
    people(world, findings);
}

/// No name means two entities at one time, unless a row says that this is meant, or one is the user's own, which wins.
fn shared(world: &World, findings: &mut Vec<Finding>) {
    let texts = world.names.bare.texts(&world.atoms);
    for (readings, name) in world.names.bare.groups().zip(&texts) {
        for (at, reading) in readings.iter().enumerate() {
            let clash = readings
                .iter()
                .take(at)
                .find(|earlier| !reading.shared && !earlier.shared && clash(world, reading, earlier));
            if let Some(earlier) = clash {
                let (key, other) = (world.key(reading.entity).to_owned(), world.key(earlier.entity).to_owned());
                findings.extend(finding(world, reading.entity, Doubt::NameTwice { name: name.clone(), key, other }));
            }
        }
    }
}

fn clash(world: &World, a: &Reading, b: &Reading) -> bool {
    let period = |reading: &Reading| {
        let entity = world.entity(reading.entity);
        (reading.from.or(entity.from), reading.until.or(entity.until))
    };
    a.entity != b.entity && is_own(world, a.entity) == is_own(world, b.entity) && overlap(period(a), period(b))
}

/// Every name holds on some day.
fn times(world: &World, all: &Readings, findings: &mut Vec<Finding>) {
    for (readings, name) in all.groups().zip(all.texts(&world.atoms)) {
        for reading in readings.iter().filter(|reading| is_empty((reading.from, reading.until))) {
            findings.extend(finding(world, reading.entity, Doubt::NameNever { name: name.clone() }));
        }
    }
}

/// No name is one of the phrases that are said to name no actor.
fn forbidden(world: &World, findings: &mut Vec<Finding>) {
    let mut listed: Vec<String> = world.names.hiders.texts(&world.atoms).into_iter().map(|(_, text)| text).collect();
    listed.sort_unstable();
    for (readings, name) in world.names.bare.groups().zip(world.names.bare.texts(&world.atoms)) {
        if let (Some(reading), Ok(_)) = (readings.first(), listed.binary_search(&name)) {
            findings.extend(finding(world, reading.entity, Doubt::NoName { name }));
        }
    }
}

/// No two rows of a country have the same first and last name and offices at one time.
fn people(world: &World, findings: &mut Vec<Finding>) {
    let mut known: FxHashMap<_, Vec<(EntityId, &Entity)>> = FxHashMap::default();
    for (id, entity) in world.entities().filter(|(_, entity)| entity.kind == EntityKind::Person) {
        let name = folded(&entity.name);
        let ends = (name.split(' ').next().map(str::to_owned), name.split(' ').next_back().map(str::to_owned));
        let others = known.entry((entity.country, ends)).or_default();
        let at_one_time = |other: &Entity| {
            other.offices.iter().any(|b| entity.offices.iter().any(|a| overlap((a.from, a.until), (b.from, b.until))))
        };
        if let Some((_, other)) = others.iter().find(|(_, other)| at_one_time(other)) {
            findings.extend(finding(world, id, Doubt::PersonTwice { other: other.key.to_string() }));
        }
        others.push((id, entity));
    }
}
