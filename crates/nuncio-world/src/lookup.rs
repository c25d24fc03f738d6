//! Who a phrase typed by a person means: names as in texts, or a role with the country it belongs to.

use jiff::civil::Date;

use crate::actor::{Country, EntityId, EntityKind, NameUse, Sector};
use crate::entity::within;
use crate::find::Reading;
use crate::roles::{BeforeNoun, Inherits, Role, RoleHit, RoleKind};
use crate::towns::town_at;
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
        /// Whether the holder counts as whom they belong to, where that says more.
        inherits: Inherits,
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

/// A word of the phrase as it is compared, and whether it was written as a possessor (*Chad's*).
#[derive(Clone, Copy)]
struct Word<'t> {
    text: &'t str,
    /// Which word of the phrase as it stands, articles counted.
    stands_at: usize,
    owns: bool,
    /// Something else begins behind it: a comma follows.
    closes: bool,
}

/// What some words of the phrase are.
enum What<'w> {
    Name(Reading),
    Role(&'w Role),
}

/// A name or role of the phrase, with the words it covers.
struct Part<'w> {
    what: What<'w>,
    at: usize,
    end: usize,
}

/// Words behind which a phrase says whom its head belongs to.
const LINKS: [&str; 8] = ["of", "in", "from", "for", "at", "to", "with", "by"];

/// The longest name of a person that is looked for by its spelling, in words.
const LONGEST_NAME: usize = 6;

/// The longest role that is looked for, in words.
const LONGEST_ROLE: usize = 6;

pub(crate) fn lookup(world: &World, text: &str, on: Option<Date>) -> Vec<Found> {
    // Names have possessives and articles of their own (*Saint John's*): as it stands first, then without them.
    let written: Vec<&str> = text.split_whitespace().filter(|word| !unquoted(word).is_empty()).collect();
    let as_it_stands: Vec<&str> = written.iter().copied().map(unquoted).collect();
    let words: Vec<Word<'_>> =
        written.iter().enumerate().filter_map(|(at, word)| Word::without_endings(word, at)).collect();
    let bare: Vec<&str> = words.iter().map(|word| word.text).collect();
    let without_article = words.first().and_then(|first| as_it_stands.get(first.stands_at..)).unwrap_or_default();
    for words in [as_it_stands.as_slice(), without_article, bare.as_slice()] {
        if let Some(hit) = world.find(words, 0).filter(|hit| hit.len == words.len()) {
            let whole = words.join(" ");
            let mut all: Vec<Found> =
                hit.readings.iter().map(|reading| of_reading(world, *reading, on, &whole)).collect();
            all.sort_by_key(|found| !found.current);
            return all;
        }
    }
    Phrase { world, on, parts: parts(world, &words, &as_it_stands, on), words: &words }.meaning().into_iter().collect()
}

/// A word without the punctuation around it.
fn unquoted(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, ',' | ';' | ':' | '"' | '“' | '”' | '(' | ')' | '!' | '?'))
}

impl<'t> Word<'t> {
    /// A word without its possessive; `None` for an article and a possessive by itself.
    fn without_endings(written: &'t str, stands_at: usize) -> Option<Self> {
        let (word, closes) = (unquoted(written), written.ends_with([',', ';', ':', ')']));
        let without = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        let text = without.trim_end_matches(['\'', '’']);
        let says = !text.is_empty() && !["the", "The", "a", "an", "A", "An"].contains(&text);
        says.then_some(Word { text, stands_at, owns: text.len() < word.len(), closes })
    }
}

fn of_reading(world: &World, reading: Reading, on: Option<Date>, words: &str) -> Found {
    let mut identity = world.standing(reading.entity, on);
    if reading.usage == NameUse::Seat && identity.sectors.is_empty() {
        identity.sectors.push(Sector::Gov);
    }
    let named = on.is_none_or(|day| within(day, reading.from, reading.until));
    let part = reading.usage == NameUse::Part;
    Found {
        entity: Some(reading.entity).filter(|_| !part),
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

fn parts<'w>(world: &'w World, words: &[Word<'_>], as_it_stands: &[&str], on: Option<Date>) -> Vec<Part<'w>> {
    let bare: Vec<&str> = words.iter().map(|word| word.text).collect();
    let lower: Vec<String> = bare.iter().map(|word| word.to_lowercase()).collect();
    let (cut, cut_as_it_stands) = (world.cut(bare.iter().copied()), world.cut(as_it_stands.iter().copied()));
    // A name that has articles or a possessive covers the words between its ends.
    let whole_name = |at: usize| {
        let start = words.get(at)?.stands_at;
        let hit = world.find_in(cut_as_it_stands.all(), start)?;
        let len = words.iter().skip(at).take_while(|word| word.stands_at < start + hit.len).count();
        Some((len, hit))
    };
    let mut parts = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let without = world.find_in(cut.all(), at).map(|hit| (hit.len, hit));
        let name = [whole_name(at), without].into_iter().flatten().max_by_key(|(len, _)| *len);
        let name = name.and_then(|(len, hit)| Some((len, best(world, hit.readings, on)?)));
        let part = if let Some((len, reading)) = name {
            Some(Part { what: What::Name(reading), at, end: at + len })
        } else {
            let role =
                || role_at(world, &lower, at).map(|hit| Part { what: What::Role(hit.role), at, end: at + hit.len });
            let town = || {
                town_at(world, bare.get(at..)?).map(|(len, town)| Part { what: What::Name(town), at, end: at + len })
            };
            spelling_at(world, words, at, on).or_else(role).or_else(town)
        };
        at = part.as_ref().map_or(at + 1, |part| part.end);
        parts.extend(part);
    }
    drop_pieces(world, words, &mut parts);
    // "a deputy commander, the national police": the first of two roles is an adjective there.
    let before_role = |part: &Part<'_>, next: Option<&Part<'_>>| {
        part.role().is_some_and(|role| role.before_noun == BeforeNoun::Nothing)
            && next.is_some_and(|next| next.at == part.end && next.role().is_some())
    };
    let adjectives: Vec<usize> =
        (0..parts.len()).filter(|&i| parts.get(i).is_some_and(|part| before_role(part, parts.get(i + 1)))).collect();
    let mut index = 0..;
    parts.retain(|_| index.next().is_none_or(|i| !adjectives.contains(&i)));
    parts
}

/// The longest name of somebody in full that the directory has written otherwise, with nothing of a name behind it.
fn spelling_at<'w>(world: &World, words: &[Word<'_>], at: usize, on: Option<Date>) -> Option<Part<'w>> {
    let is_name = |word: &&Word<'_>| word.text.chars().any(char::is_uppercase);
    let parts_of_name = words.get(at..)?.iter().take_while(is_name).count().min(LONGEST_NAME);
    (2..=parts_of_name).rev().find_map(|len| {
        let (name, behind) = words.get(at..)?.split_at(len);
        let parts = |word: &Word<'_>| word.closes || word.owns;
        let goes_on = behind.first().is_some_and(|word| is_name(&word)) && !name.last().is_some_and(parts);
        if goes_on || name.iter().take(len - 1).any(parts) {
            return None;
        }
        let name: Vec<&str> = name.iter().map(|word| word.text).collect();
        let reading = world.find_spelling(&name, on)?;
        Some(Part { what: What::Name(reading), at, end: at + len })
    })
}

/// Drops names that are a piece of a longer one which the directory does not know: *Aden* of *Muhammad Aden*, *Kim* of *Wee
/// Kim Wee*. A state's name may open the name of something of that state.
fn drop_pieces(world: &World, words: &[Word<'_>], parts: &mut Vec<Part<'_>>) {
    let covered: Vec<(usize, usize)> = parts.iter().map(|part| (part.at, part.end)).collect();
    let is_unknown_name = |at: usize| {
        let word = words.get(at).filter(|_| !covered.iter().any(|(from, to)| (*from..*to).contains(&at)));
        word.is_some_and(|word| word.text.starts_with(char::is_uppercase) && word.text.chars().any(char::is_lowercase))
    };
    let people: Vec<usize> = parts
        .iter()
        .filter(|part| part.name().is_some_and(|name| world.entity(name.entity).kind == EntityKind::Person))
        .map(|part| part.at)
        .collect();
    let is_person_at = |at: usize| people.contains(&at);
    let parted = |at: usize| words.get(at).is_none_or(|word| word.closes || word.owns);
    parts.retain(|part| {
        let Some(reading) = part.name().filter(|_| part.end == part.at + 1) else { return true };
        let before = part.at.checked_sub(1).is_some_and(|at| is_unknown_name(at) && !parted(at));
        let behind = || is_unknown_name(part.end) && !parted(part.at);
        // "Tesfaye Gebre Kidan": two names of people with nothing between them are one name of somebody else.
        let runs_on = || !parted(part.at) && is_person_at(part.end);
        match world.entity(reading.entity).kind {
            EntityKind::Person => !before && !behind() && !runs_on(),
            EntityKind::State if matches!(reading.usage, NameUse::Name | NameUse::Capital | NameUse::Part) => !before,
            _ => true,
        }
    });
}

/// The longest role that starts at a word, whose first or last word may be a plural: *secret services, ministers of defence*.
fn role_at<'w>(world: &'w World, lower: &[String], at: usize) -> Option<RoleHit<'w>> {
    let longest = LONGEST_ROLE.min(lower.len().checked_sub(at)?);
    (1..=longest).rev().find_map(|len| {
        let words: Vec<&str> = lower.get(at..at + len)?.iter().map(String::as_str).collect();
        let found = |words: &[&str]| world.find_role(words, 0).filter(|hit| hit.len == words.len());
        found(&words).or_else(|| {
            [len - 1, 0].into_iter().find_map(|plural| {
                let forms = singulars(words.get(plural)?);
                forms.iter().find_map(|form| {
                    let mut words = words.clone();
                    *words.get_mut(plural)? = form;
                    found(&words)
                })
            })
        })
    })
}

/// What a word may be the plural of.
fn singulars(word: &str) -> Vec<String> {
    let forms = [
        word.strip_suffix("ies").map(|stem| format!("{stem}y")),
        word.strip_suffix("men").map(|stem| format!("{stem}man")),
        word.strip_suffix("es").map(str::to_owned),
        word.strip_suffix('s').map(str::to_owned),
    ];
    forms.into_iter().flatten().collect()
}

/// A phrase of several parts.
struct Phrase<'w, 't> {
    world: &'w World,
    on: Option<Date>,
    parts: Vec<Part<'w>>,
    words: &'t [Word<'t>],
}

impl<'w> Phrase<'w, '_> {
    /// The person that the phrase is the name of, else its head role with what the other parts say, else any name in it.
    fn meaning(&self) -> Option<Found> {
        if let Some(found) = self.person() {
            return Some(found);
        }
        let Some((part, head)) = self.head() else {
            return self.parts.iter().find_map(|part| self.of_name(part));
        };
        let owner = self.owner();
        let inner = self.inherited(part, head);
        let owner_sectors = || owner.as_ref().map(|owner| &owner.sectors).filter(|sectors| !sectors.is_empty());
        let sectors = match (inner.and_then(Part::role), head.inherits) {
            (Some(inner), _) => &inner.sectors,
            (None, Inherits::Always) => owner_sectors().unwrap_or(&head.sectors),
            (None, _) => &head.sectors,
        };
        let left = self.left(part);
        let sectors = if left.is_some() { head.after_leaving(sectors) } else { sectors.clone() };
        let mut reasons = owner.as_ref().map(|owner| owner.reasons.clone()).unwrap_or_default();
        reasons.extend(inner.into_iter().chain([part]).filter_map(|part| self.role_told(part)));
        reasons.extend(left.map(|word| Reason::Left { word: word.to_owned() }));
        let of_state = owner.as_ref().and_then(|owner| owner.entity).is_some_and(|id| self.owns_offices(id));
        let (country, org, current) =
            owner.map_or((None, None, true), |owner| (owner.country, owner.org, owner.current));
        let mut found = Found {
            entity: None,
            usage: None,
            code: self.world.code(country, org.as_deref(), &sectors),
            country,
            org,
            sectors,
            current,
            reasons,
        };
        if of_state && left.is_none() {
            self.in_office(part, &mut found);
        }
        Some(found)
    }

    /// What a name of the phrase stands for.
    fn of_name(&self, part: &Part<'w>) -> Option<Found> {
        Some(of_reading(self.world, part.name()?, self.on, &self.text(part)))
    }

    /// The words of a part.
    fn text(&self, part: &Part<'_>) -> String {
        let words = self.words.get(part.at..part.end).unwrap_or_default();
        words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    fn role_told(&self, part: &Part<'w>) -> Option<Reason> {
        let role = part.role()?;
        Some(Reason::Role { words: self.text(part), sectors: role.sectors.clone(), inherits: role.inherits })
    }

    /// States and their organisations have the offices of the tables.
    fn owns_offices(&self, id: EntityId) -> bool {
        matches!(self.world.entity(id).kind, EntityKind::State | EntityKind::Organisation)
    }

    /// Names the one who held the office that is the head of the phrase, on the day asked for; not of *the president of
    /// the students' union* nor of *the deputy foreign minister*.
    fn in_office(&self, head: &Part<'w>, found: &mut Found) {
        let lower: Vec<String> = self.words.iter().map(|word| word.text.to_lowercase()).collect();
        let lemmas: Vec<&str> = lower.iter().map(String::as_str).collect();
        let words = self.world.cut(lemmas.iter().copied());
        let hit = self.world.find_office_in(words.all().from(head.at)).filter(|hit| head.at + hit.len == head.end);
        let (Some(hit), Some(on)) = (hit, self.on) else { return };
        let another = lemmas.iter().take(head.at).any(|word| self.world.is_another(word));
        let of_another =
            |part: &Part<'_>| part.at != head.at && part.role().is_some_and(|role| !role.sectors.is_empty());
        // "President Lim Kim Bok": who has a name that the directory does not know is not the one it knows in that office.
        let named = self.words.get(head.end).is_some_and(|word| word.text.starts_with(char::is_uppercase))
            && !self.parts.iter().any(|part| part.at == head.end)
            && self.words.get(head.end - 1).is_some_and(|word| !word.closes);
        if another || named || self.parts.iter().any(of_another) {
            return;
        }
        match self.world.holder(hit.office, found.country, found.org.as_deref(), on) {
            Some(holder) => {
                found.entity = Some(holder.entity);
                found.reasons.push(Reason::Holder { entity: holder.entity, on });
            }
            None => found.reasons.push(Reason::NoHolder { on }),
        }
    }

    /// A person whom the phrase names, with or without a title; not *Putin's spokesman* nor *a supporter of Putin*.
    fn person(&self) -> Option<Found> {
        self.parts.iter().enumerate().find_map(|(index, part)| {
            let reading = self.person_of(part).filter(|_| !self.owns(part))?;
            let mut before = self.parts.get(..index).unwrap_or_default().iter().rev().peekable();
            let title = before.next_if(|before| before.end == part.at && before.role().is_some());
            let mut start = title.map_or(part.at, |title| title.at);
            let people = |part: &Part<'_>| part.name().is_some_and(|name| name.usage == NameUse::Adjective);
            while let Some(adjective) =
                before.next_if(|before| title.is_some() && before.end == start && people(before))
            {
                start = adjective.at;
            }
            if self.links().any(|link| link + 1 == start) {
                return None;
            }
            let title = title.and_then(Part::role);
            let mut found = of_reading(self.world, reading, self.on, &self.text(part));
            if let (Some(title), Some(day)) = (title, self.on)
                && let entity = self.world.entity(reading.entity)
                && !entity.governs(day)
                && !title.sectors.is_empty()
                && !self.words.iter().any(|word| self.world.is_past(word.text))
                && let Some(office) = entity.just_left(day)
                && (!entity.holds_office(day) || title.sectors.first() == office.sectors.first())
            {
                found.sectors = office.sectors.to_vec();
                found.code = self.world.code(found.country, found.org.as_deref(), &found.sectors);
            }
            Some(found)
        })
    }

    fn person_of(&self, part: &Part<'_>) -> Option<Reading> {
        part.name().filter(|reading| self.world.entity(reading.entity).kind == EntityKind::Person)
    }

    /// Where words like *of* stand that are no part of a name or role.
    fn links(&self) -> impl Iterator<Item = usize> {
        let free = |at: &usize| !self.parts.iter().any(|part| (part.at..part.end).contains(at));
        let link = |(at, word): (usize, &Word<'_>)| LINKS.contains(&word.text.to_lowercase().as_str()).then_some(at);
        self.words.iter().enumerate().filter_map(link).filter(free)
    }

    fn link(&self) -> usize {
        self.links().next().unwrap_or(self.words.len())
    }

    fn owns(&self, part: &Part<'_>) -> bool {
        self.words.get(part.end - 1).is_some_and(|word| word.owns)
    }

    /// The role that the phrase is about: the last before a word like *of*.
    fn head(&self) -> Option<(&Part<'w>, &'w Role)> {
        let roles = || {
            let acts = |role: &&Role| !matches!(role.kind, RoleKind::Quantity | RoleKind::Country);
            self.parts.iter().filter_map(move |part| Some((part, part.role().filter(acts)?)))
        };
        let link = self.link();
        roles().rfind(|(part, _)| part.at < link).or_else(|| roles().next())
    }

    /// Whom the phrase's head belongs to: the first name. Where somebody is sent is not where they are from: *the ambassador
    /// to Peru*, but *an adviser to the Peruvian president*.
    fn owner(&self) -> Option<Found> {
        let sent_to = |part: &Part<'_>| {
            let to = part.at.checked_sub(1).and_then(|before| self.words.get(before));
            let all = part.end == self.words.len() && part.at > 1;
            all && to.is_some_and(|word| word.text == "to") && self.person_of(part).is_none()
        };
        self.parts.iter().filter(|part| !sent_to(part)).find_map(|part| self.of_name(part))
    }

    /// The role of whom the head role belongs to, where that counts.
    fn inherited(&self, of: &Part<'w>, head: &Role) -> Option<&Part<'w>> {
        let (at, link) = (of.at, self.link());
        let says_more = |part: &&Part<'w>| part.at != at && part.role().is_some_and(|role| !role.sectors.is_empty());
        match head.inherits {
            Inherits::Never => None,
            Inherits::OfBody => self
                .parts
                .iter()
                .filter(|part| part.at > link || part.at < at && self.owns(part))
                .filter(says_more)
                .find(|part| part.role().is_some_and(|role| role.kind == RoleKind::Body)),
            Inherits::Always => self
                .parts
                .iter()
                .rev()
                .skip_while(|part| part.at >= at)
                .chain(self.parts.iter().skip_while(|part| part.at <= at))
                .find(says_more),
        }
    }

    /// The word by which the holder is out of office: *a former minister*, but not *the spokesman of a former minister*.
    fn left(&self, head: &Part<'_>) -> Option<&str> {
        let past = |word: &&Word<'_>| self.world.is_past(word.text);
        self.words.iter().take(head.at + 1).find(past).map(|word| word.text)
    }
}

impl<'w> Part<'w> {
    fn role(&self) -> Option<&'w Role> {
        match self.what {
            What::Role(role) => Some(role),
            What::Name(_) => None,
        }
    }

    fn name(&self) -> Option<Reading> {
        match self.what {
            What::Name(reading) => Some(reading),
            What::Role(_) => None,
        }
    }
}
