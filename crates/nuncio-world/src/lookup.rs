//! Who a phrase typed by a person means: names as in texts, or a role with the country it belongs to.

use jiff::civil::Date;

use crate::actor::{Country, EntityId, EntityKind, NameUse, Sector};
use crate::entity::within;
use crate::find::Reading;
use crate::roles::{Role, RoleKind};
use crate::world::World;

/// One answer to "who is that?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The entity; none for a role without a name (*the Russian defence minister*).
    pub entity: Option<EntityId>,
    /// How the phrase stands for it.
    pub usage: Option<NameUse>,
    /// Country.
    pub country: Option<Country>,
    /// Code of the organisation.
    pub org: Option<String>,
    /// Sectors, most telling first.
    pub sectors: Vec<Sector>,
    /// The name meant this, and the entity was there, on the day asked for.
    pub current: bool,
    /// The actor code in CAMEO's manner.
    pub code: String,
}

/// A name or role of the phrase, with the words it covers.
enum Part<'w> {
    Name(Reading, usize),
    Role(&'w Role, usize),
}

/// Words behind which a phrase says whom its head belongs to.
const LINKS: [&str; 8] = ["of", "in", "from", "for", "at", "to", "with", "by"];

/// Words by which somebody is out of office.
const LEFT: [&str; 5] = ["former", "ex", "late", "onetime", "ousted"];

pub(crate) fn lookup(world: &World, text: &str, on: Option<Date>) -> Vec<Found> {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(bare_word)
        .filter(|word| !word.is_empty() && !["the", "The", "a", "an"].contains(word))
        .collect();
    if let Some(hit) = world.find(&words, 0).filter(|hit| hit.len == words.len()) {
        let mut all: Vec<Found> = hit.readings.iter().map(|reading| of_reading(world, *reading, on)).collect();
        all.sort_by_key(|found| !found.current);
        return all;
    }
    compose(world, &words, on).into_iter().collect()
}

/// A word without its punctuation and its possessive.
fn bare_word(word: &str) -> &str {
    let word = word.trim_matches(|c: char| matches!(c, ',' | ';' | ':' | '"' | '“' | '”' | '(' | ')' | '!' | '?'));
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    word.trim_end_matches(['\'', '’'])
}

fn of_reading(world: &World, reading: Reading, on: Option<Date>) -> Found {
    let mut identity = world.standing(reading.entity, on);
    if reading.usage == NameUse::Seat && identity.sectors.is_empty() {
        identity.sectors.push(Sector::Gov);
    }
    let named = on.is_none_or(|day| within(day, reading.from, reading.until));
    Found {
        entity: Some(reading.entity),
        usage: Some(reading.usage),
        code: world.code(identity.country, identity.org.as_deref(), &identity.sectors),
        country: identity.country,
        org: identity.org,
        sectors: identity.sectors,
        current: identity.current && named,
    }
}

/// The reading that held on the day, persons in office first; else the best known.
fn best(world: &World, readings: &[Reading], on: Option<Date>) -> Option<Reading> {
    let holds = |reading: &&Reading| on.is_none_or(|day| within(day, reading.from, reading.until));
    let in_office = |reading: &&Reading| {
        let entity = world.entity(reading.entity);
        on.is_none_or(|day| entity.kind != EntityKind::Person || entity.holds_office(day))
    };
    let mut holding = readings.iter().filter(holds);
    holding.clone().find(in_office).or_else(|| holding.next()).or(readings.first()).copied()
}

fn parts<'w>(world: &'w World, words: &[&str], on: Option<Date>) -> Vec<Part<'w>> {
    let lower: Vec<String> = words.iter().map(|word| singular(world, &word.to_lowercase())).collect();
    let lemmas: Vec<&str> = lower.iter().map(String::as_str).collect();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let name = world.find(words, at).and_then(|hit| Some((hit.len, best(world, hit.readings, on)?)));
        if let Some((len, reading)) = name {
            parts.push(Part::Name(reading, at));
            at += len;
        } else if let Some(hit) = world.find_role(&lemmas, at) {
            parts.push(Part::Role(hit.role, at));
            at += hit.len;
        } else {
            at += 1;
        }
    }
    parts
}

/// A plural that no role lists, without its ending.
fn singular(world: &World, word: &str) -> String {
    let known = |word: &str| world.find_role(&[word], 0).is_some();
    if known(word) {
        return word.to_owned();
    }
    let forms = [
        word.strip_suffix("ies").map(|stem| format!("{stem}y")),
        word.strip_suffix("men").map(|stem| format!("{stem}man")),
        word.strip_suffix("es").map(str::to_owned),
        word.strip_suffix('s').map(str::to_owned),
    ];
    forms.into_iter().flatten().find(|form| known(form)).unwrap_or_else(|| word.to_owned())
}

/// A phrase of several parts: a person named in it, else its head role with what the other parts say.
fn compose(world: &World, words: &[&str], on: Option<Date>) -> Option<Found> {
    let parts = parts(world, words, on);
    let person = parts.iter().find_map(|part| match part {
        Part::Name(reading, _) if world.entity(reading.entity).kind == EntityKind::Person => Some(*reading),
        _ => None,
    });
    if let Some(reading) = person {
        return Some(of_reading(world, reading, on));
    }
    let link = words.iter().position(|word| LINKS.contains(&word.to_lowercase().as_str())).unwrap_or(words.len());
    let role = |part: &Part<'_>| matches!(part, Part::Role(role, _) if !matches!(role.kind, RoleKind::Quantity | RoleKind::Country));
    let head =
        parts.iter().rposition(|part| role(part) && position(part) < link).or_else(|| parts.iter().position(role));
    let owner = parts.iter().find_map(|part| match part {
        Part::Name(reading, _) => Some(of_reading(world, *reading, on)),
        Part::Role(..) => None,
    });
    let Some(Part::Role(head, _)) = head.and_then(|head| parts.get(head)) else { return owner };
    let inner = parts.iter().find_map(|part| match part {
        Part::Role(role, _) if !std::ptr::eq(*role, *head) && !role.sectors.is_empty() => Some(role.sectors.clone()),
        _ => None,
    });
    let of_owner = owner.as_ref().map(|owner| owner.sectors.clone()).filter(|sectors| !sectors.is_empty());
    let left = words.iter().any(|word| LEFT.contains(&word.to_lowercase().as_str()));
    let sectors = match (head.inherits, inner.or(of_owner)) {
        _ if left => vec![Sector::Eli],
        (true, Some(sectors)) => sectors,
        _ => head.sectors.clone(),
    };
    let (country, org, current) = owner.map_or((None, None, true), |owner| (owner.country, owner.org, owner.current));
    Some(Found {
        entity: None,
        usage: None,
        code: world.code(country, org.as_deref(), &sectors),
        country,
        org,
        sectors,
        current,
    })
}

fn position(part: &Part<'_>) -> usize {
    match part {
        Part::Name(_, at) | Part::Role(_, at) => *at,
    }
}
