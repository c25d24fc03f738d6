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
    /// How this answer was come to, step by step.
    pub reasons: Vec<Reason>,
}

/// One step from the words to the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Words of the phrase are a name of an entity.
    Name {
        /// The words.
        words: String,
        /// Whose name it is.
        entity: EntityId,
        /// How it stands for it.
        usage: NameUse,
    },
    /// Words of the phrase are a role.
    Role {
        /// The words.
        words: String,
        /// What the role makes of its holder, most telling first.
        sectors: Vec<Sector>,
        /// The holder counts as whom they belong to, where that says more.
        inherits: bool,
    },
    /// A word says that the holder is out of office.
    Left {
        /// The word.
        word: String,
    },
    /// The role is an office that one person held on the day asked for.
    Holder {
        /// Who held it.
        entity: EntityId,
        /// The day.
        on: Date,
    },
    /// The role is an office of the country or organisation, but the tables name nobody for that day, or more than one.
    NoHolder {
        /// The day.
        on: Date,
    },
}

/// A name or role of the phrase, with the words it covers.
enum Part<'w> {
    Name(Reading, Words),
    Role(&'w Role, Words),
}

/// Which words of a phrase: from one on, so many.
#[derive(Clone, Copy)]
struct Words {
    at: usize,
    len: usize,
}

impl Words {
    fn of(self, words: &[&str]) -> String {
        words.get(self.at..self.at + self.len).unwrap_or_default().join(" ")
    }
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
        let whole = words.join(" ");
        let mut all: Vec<Found> = hit.readings.iter().map(|reading| of_reading(world, *reading, on, &whole)).collect();
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

fn of_reading(world: &World, reading: Reading, on: Option<Date>, words: &str) -> Found {
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
        reasons: vec![Reason::Name { words: words.to_owned(), entity: reading.entity, usage: reading.usage }],
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
            parts.push(Part::Name(reading, Words { at, len }));
            at += len;
        } else if let Some(hit) = world.find_role(&lemmas, at) {
            parts.push(Part::Role(hit.role, Words { at, len: hit.len }));
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
        Part::Name(reading, at) if world.entity(reading.entity).kind == EntityKind::Person => Some((*reading, *at)),
        _ => None,
    });
    if let Some((reading, at)) = person {
        return Some(of_reading(world, reading, on, &at.of(words)));
    }
    let link = words.iter().position(|word| LINKS.contains(&word.to_lowercase().as_str())).unwrap_or(words.len());
    let role = |part: &Part<'_>| matches!(part, Part::Role(role, _) if !matches!(role.kind, RoleKind::Quantity | RoleKind::Country));
    let head =
        parts.iter().rposition(|part| role(part) && position(part) < link).or_else(|| parts.iter().position(role));
    let owner = parts.iter().find_map(|part| match part {
        Part::Name(reading, at) => Some(of_reading(world, *reading, on, &at.of(words))),
        Part::Role(..) => None,
    });
    let Some(Part::Role(head, head_words)) = head.and_then(|head| parts.get(head)) else { return owner };
    let inner = parts.iter().find_map(|part| match part {
        Part::Role(role, at) if !std::ptr::eq(*role, *head) && !role.sectors.is_empty() => Some((*role, *at)),
        _ => None,
    });
    let of_owner = owner.as_ref().map(|owner| owner.sectors.clone()).filter(|sectors| !sectors.is_empty());
    let left = words.iter().find(|word| LEFT.contains(&word.to_lowercase().as_str()));
    let sectors = match (head.inherits, inner.map(|(role, _)| role.sectors.clone()).or(of_owner.clone())) {
        _ if left.is_some() => vec![Sector::Eli],
        (true, Some(sectors)) => sectors,
        _ => head.sectors.clone(),
    };
    let role = |role: &Role, at: Words| Reason::Role {
        words: at.of(words),
        sectors: role.sectors.clone(),
        inherits: role.inherits,
    };
    let mut reasons = owner.as_ref().map(|owner| owner.reasons.clone()).unwrap_or_default();
    reasons.extend(inner.filter(|_| head.inherits && left.is_none()).map(|(inner, at)| role(inner, at)));
    reasons.push(role(head, *head_words));
    reasons.extend(left.map(|word| Reason::Left { word: (*word).to_owned() }));
    let (country, org, current) =
        owner.as_ref().map_or((None, None, true), |owner| (owner.country, owner.org.clone(), owner.current));
    let mut found = Found {
        entity: None,
        usage: None,
        code: world.code(country, org.as_deref(), &sectors),
        country,
        org,
        sectors,
        current,
        reasons,
    };
    let of_state = owner.as_ref().and_then(|owner| owner.entity).is_some_and(|id| owns_offices(world, id));
    if inner.is_none() && of_state {
        in_office(world, words, *head_words, on, &mut found);
    }
    Some(found)
}

/// States and their organisations have the offices of the tables.
fn owns_offices(world: &World, id: EntityId) -> bool {
    matches!(world.entity(id).kind, EntityKind::State | EntityKind::Organisation)
}

/// Names the one who held the office that is the head of a phrase, on the day asked for.
fn in_office(world: &World, words: &[&str], head: Words, on: Option<Date>, found: &mut Found) {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let lemmas: Vec<&str> = lower.iter().map(String::as_str).collect();
    let hit = world.find_office(&lemmas, head.at).filter(|hit| hit.len == head.len);
    let another = || lemmas.iter().take(head.at).any(|word| world.is_another(word));
    let (Some(hit), Some(on)) = (hit, on) else { return };
    if another() {
        return;
    }
    match world.holder(hit.office, found.country, found.org.as_deref(), on) {
        Some(holder) => {
            found.entity = Some(holder.entity);
            found.reasons.push(Reason::Holder { entity: holder.entity, on });
        }
        None => found.reasons.push(Reason::NoHolder { on }),
    }
}

fn position(part: &Part<'_>) -> usize {
    match part {
        Part::Name(_, words) | Part::Role(_, words) => words.at,
    }
}
