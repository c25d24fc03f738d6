//! Names of the directory where they stand in a document, and which reading each has in this story.

use jiff::civil::Date;
use nuncio_language::{Document, NameKind, Relation, TokenId, Upos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::{EntityId, EntityKind, NameUse, Named, Reading, Window, Words, World};

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
    /// Other countries' bodies of a name that the directory has: their tokens, and what has the name.
    like: Vec<(Span<TokenUnit>, EntityId)>,
}

impl Names {
    /// Finds the names, longest first from left to right, and picks one reading of each: the one that held on the day
    /// of the story, else the best known. Forms and lemmas of all tokens come cut.
    pub(crate) fn find(doc: &Document, world: &World, on: Option<Date>, forms: &Words, lemmas: &Words) -> Self {
        let mut names = Names { at: vec![0; doc.tokens.len()], ..Names::default() };
        let finder = Finder { doc, world, on, forms, lemmas };
        for sentence in &doc.sentences {
            let words = forms.window(sentence.tokens.range());
            let start = sentence.tokens.start();
            let mut i = 0;
            while i < sentence.tokens.len() {
                match finder.at(words, i, start) {
                    Some(Here::Name(hit)) => {
                        i += hit.tokens.len();
                        names.add(hit);
                    }
                    Some(Here::Like(tokens, entity)) => {
                        names.like.push((tokens, entity));
                        i += tokens.len();
                    }
                    None => i += 1,
                }
            }
        }
        names
    }

    /// Notes a name.
    pub(crate) fn add(&mut self, hit: NameHit) {
        self.hits.push(hit);
        let mark = self.hits.len() as u32;
        self.at[hit.tokens.range()].fill(mark);
    }

    /// Puts a name in the place of the one that a token belongs to.
    pub(crate) fn replace(&mut self, id: TokenId, hit: NameHit) {
        let Some(mark) = self.at.get(id.index()).copied() else { return };
        if let Some(known) = (mark as usize).checked_sub(1).and_then(|known| self.hits.get_mut(known)) {
            *known = hit;
            self.at[hit.tokens.range()].fill(mark);
        }
    }

    /// What has the name of another country's body that a token belongs to: *KGB* in *Belarus's KGB*.
    pub(crate) fn like(&self, id: TokenId) -> Option<EntityId> {
        self.like.iter().find(|(tokens, _)| tokens.holds(id.index())).map(|(_, entity)| *entity)
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

/// What stands at a word.
enum Here {
    Name(NameHit),
    Like(Span<TokenUnit>, EntityId),
}

/// Finds the names of one document.
struct Finder<'a> {
    doc: &'a Document,
    world: &'a World,
    on: Option<Date>,
    forms: &'a Words,
    lemmas: &'a Words,
}

impl Finder<'_> {
    /// The name that begins at a word of a sentence, which begins at the token `start`.
    fn at(&self, words: Window<'_>, i: usize, start: usize) -> Option<Here> {
        self.listed(words, i, start).or_else(|| self.written_otherwise(words, i, start).map(Here::Name))
    }

    /// The name in full of a person whom the directory has by another spelling.
    fn written_otherwise(&self, words: Window<'_>, i: usize, start: usize) -> Option<NameHit> {
        let at = start + i;
        if !self.doc.tokens.get(at)?.form.starts_with(char::is_uppercase) {
            return None;
        }
        let is_it = |name: &&nuncio_language::Name| {
            name.kind == NameKind::Person && name.tokens.start() == at && name.tokens.len() > 1
        };
        let tokens = self.doc.names.iter().find(is_it)?.tokens;
        if i + tokens.len() > words.len() {
            return None;
        }
        let reading = self.world.find_spelling(&self.forms_of(tokens), self.on)?;
        Some(NameHit { tokens, entity: reading.entity, usage: reading.usage })
    }

    fn forms_of(&self, tokens: Span<TokenUnit>) -> Vec<&str> {
        self.doc.tokens[tokens.range()].iter().map(|token| token.form.as_str()).collect()
    }

    /// A name as the directory has it.
    fn listed(&self, words: Window<'_>, i: usize, start: usize) -> Option<Here> {
        let mut hit = match self.world.find_or_like(words, i)? {
            Named::It(hit) => hit,
            Named::Like(hit) => {
                let entity = hit.readings.first()?.entity;
                return Some(Here::Like(Span::new(start + i, start + i + hit.len), entity));
            }
        };
        // "Tuareg rebels" are an armed group in its years only; before and after they are rebels who are Tuareg.
        while hit.len > 1 && !hit.readings.iter().any(|r| self.holds(r)) && self.is_description(start + i, hit.len) {
            hit = self.world.find_in(words.up_to(i + hit.len - 1), i)?;
        }
        let reading = self.reading(&hit, start + i)?;
        let found =
            NameHit { tokens: Span::new(start + i, start + i + hit.len), entity: reading.entity, usage: reading.usage };
        (!self.is_of_somebody_else(&found)).then_some(Here::Name(found))
    }

    /// Which of its readings a name has here.
    fn reading(&self, hit: &nuncio_world::NameHit<'_>, start: usize) -> Option<Reading> {
        let person = |r: &Reading| self.world.entity(r.entity).kind == EntityKind::Person;
        let in_office =
            |r: &Reading| !person(r) || self.on.is_none_or(|day| self.world.entity(r.entity).holds_office(day));
        // "President Ford": of several with this name one who has had such an office.
        let is_role = |at: &usize| self.is_title(*at);
        let within = Some(start).filter(|_| hit.len > 1).filter(is_role);
        let title = within.or_else(|| start.checked_sub(1).filter(is_role));
        let title = title.and_then(|at| self.doc.tokens.get(at)).map(|token| token.lemma.to_lowercase());
        let bears = |r: &Reading| title.as_ref().is_some_and(|title| has_been(self.world, r.entity, title));
        let is_part = |r: &Reading| r.usage == NameUse::Part;
        let all = || hit.readings.iter().filter(|r| self.holds(r));
        // "Georgia's governor": a part of a state has one.
        let governed = all().any(is_part) && self.is_governed(start, start + hit.len);
        all()
            .find(|r| governed && is_part(r))
            .or_else(|| all().find(|r| in_office(r) && bears(r)))
            .or_else(|| all().find(|r| bears(r)))
            .or_else(|| all().find(|r| in_office(r)))
            .or_else(|| all().next())
            // A surname alone is nobody whose time it is not; a state that is no more keeps its name.
            .or_else(|| hit.readings.first().filter(|r| hit.len > 1 || !person(r)))
            .copied()
    }

    /// Whether a reading held on the day of the story.
    fn holds(&self, reading: &Reading) -> bool {
        let entity = self.world.entity(reading.entity);
        let from = reading.from.or(entity.from);
        let until = reading.until.or(entity.until);
        self.on.is_none_or(|day| from.is_none_or(|f| f <= day) && until.is_none_or(|u| day < u))
    }

    /// Whether a name ends with a small word for what somebody is: *Tuareg rebels*.
    fn is_description(&self, start: usize, len: usize) -> bool {
        self.doc
            .tokens
            .get(start + len - 1)
            .is_some_and(|last| last.form.starts_with(char::is_lowercase) && self.is_title(start + len - 1))
    }

    /// Whether a word is a role.
    fn is_title(&self, at: usize) -> bool {
        self.world.find_role_in(self.lemmas.word(at)).is_some()
    }

    /// *Georgia's governor, the Georgia legislature, the governor of Georgia*.
    fn is_governed(&self, start: usize, end: usize) -> bool {
        let lemma = |at: usize| self.doc.tokens.get(at).map_or("", |token| token.lemma.as_str());
        let form = |at: usize| self.doc.tokens.get(at).map_or("", |token| token.form.as_str());
        let of_part = |at: usize| self.world.is_of_part(lemma(at));
        let behind = end + usize::from(matches!(form(end), "'s" | "’s" | "'" | "’"));
        of_part(behind) || start >= 2 && form(start - 1) == "of" && of_part(start - 2)
    }

    /// Whether a name is part of a longer one, or a surname that here is somebody else's.
    fn is_of_somebody_else(&self, hit: &NameHit) -> bool {
        let (doc, world, start) = (self.doc, self.world, hit.tokens.start());
        let alone = hit.tokens.len() == 1;
        match world.entity(hit.entity).kind {
            EntityKind::Person if alone => {
                self.in_longer_name(start) || is_another_here(doc, world, self.on, start, hit.entity)
            }
            EntityKind::Person => self.goes_on(hit.tokens.end() - 1, hit.tokens.end()),
            EntityKind::State if alone && matches!(hit.usage, NameUse::Name | NameUse::Capital | NameUse::Part) => {
                self.in_name_of_person(start) || is_surname_here(doc, start)
            }
            _ => false,
        }
    }

    /// The name that a word is by itself.
    fn alone(&self, at: usize) -> Option<nuncio_world::NameHit<'_>> {
        self.world.find_in(self.forms.window(at..at + 1), 0)
    }

    /// *Chad Ellison, Harold Washington*: whether the name of a state is part of a person's name.
    fn in_name_of_person(&self, at: usize) -> bool {
        let doc = self.doc;
        let flat = |x: usize, y: usize| {
            let pair = doc.tokens.get(x).zip(doc.tokens.get(y));
            pair.is_some_and(|(token, other)| {
                token.head == Some(TokenId(y as u32)) && token.relation == Relation::Flat && other.upos == Upos::Propn
            })
        };
        let is_name = |other: usize| {
            let form = doc.tokens.get(other).map_or("", |token| token.form.as_str());
            form.chars().any(char::is_lowercase)
                && form.starts_with(char::is_uppercase)
                && self.alone(other).is_none_or(|hit| is_person(self.world, &hit))
        };
        let beside = |other: usize| (flat(at, other) || flat(other, at)) && is_name(other);
        beside(at + 1) || at > 0 && beside(at - 1)
    }

    /// Whether a name of one word is part of a longer one that the directory does not know: *Deng* in *Deng Makuei*, *Philip*
    /// in *Philip Hammond*. A title before it (*President Putin*) or another name makes it no longer.
    fn in_longer_name(&self, at: usize) -> bool {
        self.goes_on(at, at + 1) || at > 0 && self.goes_on(at, at - 1) && !self.is_title(at - 1)
    }

    /// Whether a person's name at one word goes on at the word beside it: *Henry* of *Secretary of State Henry Kissinger* is
    /// no surname.
    fn goes_on(&self, at: usize, other: usize) -> bool {
        let tokens = &self.doc.tokens;
        let hangs = |x: usize, y: usize| {
            tokens[x].head == Some(TokenId(y as u32))
                && matches!(tokens[x].relation, Relation::Flat | Relation::Compound)
        };
        let Some(token) = tokens.get(other) else { return false };
        token.upos == Upos::Propn
            && (hangs(at, other) || hangs(other, at))
            && self.alone(other).is_none_or(|hit| is_person(self.world, &hit))
    }
}

fn is_person(world: &World, hit: &nuncio_world::NameHit<'_>) -> bool {
    hit.readings.iter().all(|r| world.entity(r.entity).kind == EntityKind::Person)
}

/// *Mayor Harold Washington … Washington said*: whether the story has told of somebody with this surname.
fn is_surname_here(doc: &Document, at: usize) -> bool {
    let surname = &doc.tokens[at].form;
    doc.names.iter().take_while(|name| name.tokens.start() < at).any(|name| {
        let (first, last) = (name.tokens.start(), name.tokens.end() - 1);
        name.kind == NameKind::Person
            && last > first
            && last < at
            && doc.tokens[last].form == *surname
            && doc.tokens[last].relation == Relation::Flat
    })
}

/// *Nurse Ingrid Solheim left. Solheim said*: whether the story has somebody else in full with this surname, and not the one meant.
fn is_another_here(doc: &Document, world: &World, on: Option<Date>, at: usize, entity: EntityId) -> bool {
    let surname = &doc.tokens[at].form;
    let full = doc.names.iter().filter(|name| {
        name.kind == NameKind::Person && name.tokens.len() > 1 && doc.tokens[name.tokens.end() - 1].form == *surname
    });
    let is_meant = |name: &nuncio_language::Name| {
        let words: Vec<&str> = doc.tokens[name.tokens.range()].iter().map(|token| token.form.as_str()).collect();
        (0..words.len() - 1).any(|from| {
            let hit = world.find(&words, from).filter(|hit| hit.len > 1);
            hit.is_some_and(|hit| hit.readings.iter().any(|reading| reading.entity == entity))
        }) || world.find_spelling(&words, on).is_some_and(|reading| reading.entity == entity)
    };
    let mut others = full.peekable();
    others.peek().is_some() && !others.any(is_meant)
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
