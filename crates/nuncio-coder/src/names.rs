//! Names of the directory where they stand in a document, and which reading each has in this story.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_language::{Document, NameKind, Relation, TokenId, Upos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::{EntityId, EntityKind, NameUse, World};

/// A directory name found in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameHit {
    /// The tokens of the name.
    pub(crate) tokens: Span<TokenUnit>,
    /// Whom it names here.
    pub(crate) entity: EntityId,
    /// How.
    pub(crate) usage: NameUse,
}

/// Every directory name of a document, and which token belongs to which.
#[derive(Debug, Default)]
pub(crate) struct Names {
    hits: Vec<NameHit>,
    /// By token: one more than the position of its hit, 0 for none.
    at: Vec<u32>,
}

impl Names {
    /// Finds the names, longest first from left to right, and picks one reading of each: the one that held on the day
    /// of the story, else the best known.
    pub(crate) fn find(doc: &Document, world: &World, on: Option<Date>) -> Self {
        let forms: Vec<&str> = doc.tokens.iter().map(|t| t.form.as_str()).collect();
        let mut names = Names { hits: Vec::new(), at: vec![0; doc.tokens.len()] };
        for sentence in &doc.sentences {
            let words = &forms[sentence.tokens.range()];
            let mut i = 0;
            while i < words.len() {
                let Some(hit) = world.find(words, i) else {
                    i += 1;
                    continue;
                };
                let holds = |reading: &&nuncio_world::Reading| {
                    let entity = world.entity(reading.entity);
                    let from = reading.from.or(entity.from);
                    let until = reading.until.or(entity.until);
                    on.is_none_or(|day| from.is_none_or(|f| f <= day) && until.is_none_or(|u| day < u))
                };
                let in_office = |reading: &&nuncio_world::Reading| {
                    world.entity(reading.entity).kind != EntityKind::Person
                        || on.is_none_or(|day| world.entity(reading.entity).holds_office(day))
                };
                // "President Ford": of several with this name one who has had such an office.
                let word = |at: usize| doc.tokens.get(sentence.tokens.start() + at).map(|t| t.lemma.to_lowercase());
                let within = Some(i).filter(|_| hit.len > 1).and_then(word);
                let before = || i.checked_sub(1).and_then(word);
                let is_role = |word: &CompactString| is_title(world, word);
                let title = within.filter(is_role).or_else(|| before().filter(is_role));
                let bears = |reading: &&nuncio_world::Reading| {
                    title.as_ref().is_some_and(|title| has_been(world, reading.entity, title))
                };
                let reading = hit
                    .readings
                    .iter()
                    .find(|r| holds(r) && in_office(r) && bears(r))
                    .or_else(|| hit.readings.iter().find(|r| holds(r) && bears(r)))
                    .or_else(|| hit.readings.iter().find(|r| holds(r) && in_office(r)))
                    .or_else(|| hit.readings.iter().find(holds))
                    // A surname alone is nobody whose time it is not; a state that is no more keeps its name.
                    .or_else(|| {
                        hit.readings
                            .first()
                            .filter(|r| hit.len > 1 || world.entity(r.entity).kind != EntityKind::Person)
                    });
                let Some(reading) = reading else {
                    i += 1;
                    continue;
                };
                let start = sentence.tokens.start() + i;
                let last = start + hit.len - 1;
                if world.entity(reading.entity).kind == EntityKind::Person
                    && (hit.len == 1
                        && (in_longer_name(doc, world, start) || is_another_here(doc, world, start, reading.entity))
                        || hit.len > 1 && goes_on(doc, world, last, last + 1))
                {
                    i += 1;
                    continue;
                }
                names.hits.push(NameHit {
                    tokens: Span::new(start, start + hit.len),
                    entity: reading.entity,
                    usage: reading.usage,
                });
                let mark = names.hits.len() as u32;
                names.at[start..start + hit.len].fill(mark);
                i += hit.len;
            }
        }
        names
    }

    /// The name a token belongs to.
    pub(crate) fn at(&self, id: TokenId) -> Option<&NameHit> {
        let mark = *self.at.get(id.index())?;
        self.hits.get((mark as usize).checked_sub(1)?)
    }

    /// All names, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &NameHit> {
        self.hits.iter()
    }
}

/// Whether a name of one word is part of a longer one that the directory does not know: *Deng* in *Deng Makuei*, *Philip*
/// in *Philip Hammond*. A title before it (*President Putin*) or another name makes it no longer.
fn in_longer_name(doc: &Document, world: &World, at: usize) -> bool {
    goes_on(doc, world, at, at + 1)
        || at > 0 && goes_on(doc, world, at, at - 1) && !is_title(world, &doc.tokens[at - 1].lemma)
}

/// *Nurse Ingrid Solheim left. Solheim said*: whether the story has somebody else in full with this surname, and not the one meant.
fn is_another_here(doc: &Document, world: &World, at: usize, entity: EntityId) -> bool {
    let surname = &doc.tokens[at].form;
    let full = doc.names.iter().filter(|name| {
        name.kind == NameKind::Person && name.tokens.len() > 1 && doc.tokens[name.tokens.end() - 1].form == *surname
    });
    let is_meant = |name: &nuncio_language::Name| {
        let words: Vec<&str> = doc.tokens[name.tokens.range()].iter().map(|token| token.form.as_str()).collect();
        (0..words.len() - 1).any(|from| {
            let hit = world.find(&words, from).filter(|hit| hit.len > 1);
            hit.is_some_and(|hit| hit.readings.iter().any(|reading| reading.entity == entity))
        })
    };
    let mut others = full.peekable();
    others.peek().is_some() && !others.any(is_meant)
}

/// Whether a person's name at one word goes on at the word beside it: *Henry* of *Secretary of State Henry Kissinger* is no surname.
fn goes_on(doc: &Document, world: &World, at: usize, other: usize) -> bool {
    let hangs = |x: usize, y: usize| {
        doc.tokens[x].head == Some(TokenId(y as u32))
            && matches!(doc.tokens[x].relation, Relation::Flat | Relation::Compound)
    };
    let Some(token) = doc.tokens.get(other) else { return false };
    token.upos == Upos::Propn
        && (hangs(at, other) || hangs(other, at))
        && world
            .find(&[token.form.as_str()], 0)
            .is_none_or(|hit| hit.readings.iter().all(|r| world.entity(r.entity).kind == EntityKind::Person))
}

/// Whether a person has ever held an office with this word in its title.
fn has_been(world: &World, person: EntityId, title: &str) -> bool {
    let entity = world.entity(person);
    entity.kind == EntityKind::Person
        && entity
            .offices
            .iter()
            .any(|office| office.title.split_whitespace().any(|word| word.eq_ignore_ascii_case(title)))
}

fn is_title(world: &World, word: &str) -> bool {
    world.find_role(&[&word.to_lowercase()], 0).is_some()
}
