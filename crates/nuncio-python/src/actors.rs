//! Whom a name stands for, as records.

use jiff::civil::Date;
use nuncio_world::{Country, Found, Office, Sector, World};
use serde::Serialize;

/// One whom a name can stand for.
#[derive(Serialize)]
pub(crate) struct ActorRecord {
    /// CAMEO code on that day.
    code: String,
    /// Key of the directory; `null` for a role without a name.
    entity: Option<String>,
    /// Its usual name.
    name: Option<String>,
    country: Option<Country>,
    org: Option<String>,
    sectors: Vec<Sector>,
    /// How the words stand for it: `name`, `capital`; `null` where they are an office or a role.
    by: Option<&'static str>,
    /// Whether the name meant this, and the entity was there, on that day.
    current: bool,
    offices: Vec<OfficeRecord>,
}

/// An office that somebody holds or held.
#[derive(Serialize)]
struct OfficeRecord {
    title: String,
    country: Option<Country>,
    org: Option<String>,
    /// First day held.
    from: Option<Date>,
    /// First day no longer held.
    until: Option<Date>,
}

/// All for whom a name can stand on a day, likeliest first.
pub(crate) fn actors(world: &World, name: &str, on: Option<Date>) -> Vec<ActorRecord> {
    world.lookup(name, on).into_iter().map(|found| actor(world, found)).collect()
}

fn actor(world: &World, found: Found) -> ActorRecord {
    let entity = found.entity.map(|id| world.entity(id));
    ActorRecord {
        code: found.code,
        entity: entity.map(|entity| entity.key.to_string()),
        name: entity.map(|entity| entity.name.to_string()),
        country: found.country,
        org: found.org,
        sectors: found.sectors,
        by: found.usage.map(|usage| usage.as_str()),
        current: found.current,
        offices: entity.map(|entity| entity.offices.iter().map(office).collect()).unwrap_or_default(),
    }
}

fn office(office: &Office) -> OfficeRecord {
    OfficeRecord {
        title: office.title.to_string(),
        country: office.country,
        org: office.org.clone(),
        from: office.from,
        until: office.until,
    }
}
