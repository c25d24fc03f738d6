//! Places that a story names, each with the one place of the gazetteer that it means.

mod beside;
mod find;
mod overlooked;

use nuncio_language::Document;
use nuncio_text::{Byte, Span, Token as TokenUnit, Zone};
use nuncio_world::gazetteer::{Asked, GazetteerError, Resolved, resolve};
use nuncio_world::{Country, EntityKind, NameUse};

use crate::coder::Coder;
use crate::names::Names;
use find::{Finder, Mention};

/// A place that a story names.
#[derive(Clone, Debug, PartialEq)]
pub struct Toponym {
    /// Which words the span counts bytes of.
    pub zone: Zone,
    /// The name, with *province* or *northern* where that stands with it.
    pub span: Span<Byte>,
    /// Its tokens; none in the dateline, which is no sentence.
    pub tokens: Span<TokenUnit>,
    /// The tokens of the name by itself.
    pub(crate) name: Span<TokenUnit>,
    /// The country that it lies in: of its place, else of what the text says it lies in.
    pub country: Option<Country>,
    /// It opens the report: `KIGALI, March 15 -`.
    pub dateline: bool,
    /// What it means; none where the gazetteer does not know it.
    pub place: Option<Resolved>,
}

impl Coder {
    /// The places that a document names, in the order of the text, the dateline's first. Peoples (*Kenyan*) and names within those of
    /// persons and bodies are none.
    ///
    /// # Errors
    /// The gazetteer is damaged.
    pub fn toponyms(&self, document: &Document) -> Result<Vec<Toponym>, GazetteerError> {
        let names = self.names_of(document);
        self.toponyms_among(document, &names)
    }

    fn names_of(&self, document: &Document) -> Names {
        let lemmas = self.world().cut(document.tokens.iter().map(|token| token.lemma.as_str()));
        let forms = self.world().cut(document.tokens.iter().map(|token| token.form.as_str()));
        Names::find(document, self.world(), document.story.published.map(|p| p.date), &forms, &lemmas)
    }

    /// As [`Coder::toponyms`], where the names of the directory have been found before.
    pub(crate) fn toponyms_among(&self, document: &Document, names: &Names) -> Result<Vec<Toponym>, GazetteerError> {
        let finder = Finder { coder: self, document, names };
        let mentions = finder.mentions()?;
        let places = self.places_of(&mentions, &finder.witnesses()?, names)?;
        let country = |place: Option<Resolved>| {
            place.map(|resolved| self.gazetteer().place(resolved.place)).transpose().map(|place| place?.country)
        };
        let mut toponyms = Vec::with_capacity(mentions.len());
        for (mention, &place) in mentions.into_iter().zip(&places) {
            let outer = mention.within.and_then(|outer| *places.get(outer)?);
            toponyms.push(mention.toponym(place, country(place.or(outer))?));
        }
        Ok(toponyms)
    }

    /// What given names of the body mean, in the company of the places that the document names; peoples are their states here.
    ///
    /// # Errors
    /// The gazetteer is damaged.
    pub fn places_at(
        &self,
        document: &Document,
        spans: &[Span<Byte>],
    ) -> Result<Vec<Option<Resolved>>, GazetteerError> {
        let names = self.names_of(document);
        let finder = Finder { coder: self, document, names: &names };
        let mentions = finder.given(spans)?;
        let mut places = self.places_of(&mentions, &finder.witnesses()?, &names)?;
        places.truncate(spans.len());
        Ok(places)
    }

    fn places_of(
        &self,
        mentions: &[Mention],
        witnesses: &[Mention],
        names: &Names,
    ) -> Result<Vec<Option<Resolved>>, GazetteerError> {
        let asked: Vec<Asked<'_>> = mentions.iter().chain(witnesses).map(Mention::asked).collect();
        let mut places = resolve(self.gazetteer(), &asked, &about(self, names))?;
        places.truncate(mentions.len());
        Ok(places)
    }
}

/// What one more word for a country adds to the first, and how much a country can weigh.
const MORE: f64 = 0.25;
const MOST: f64 = 2.0;
/// A person's or body's country, against one by its people's name.
const THROUGH_ANOTHER: f64 = 0.5;

/// The countries that the story names otherwise than by themselves and their capitals: by demonyms, bodies, persons.
fn about(coder: &Coder, names: &Names) -> Vec<(Country, f64)> {
    let mut all: Vec<(Country, f64)> = Vec::new();
    for hit in names.iter() {
        let entity = coder.world().entity(hit.entity);
        let weight = match (entity.kind, hit.usage) {
            (EntityKind::State, NameUse::Name | NameUse::Capital) => continue,
            (EntityKind::State, _) => 1.0,
            _ => THROUGH_ANOTHER,
        };
        let Some(country) = entity.country else { continue };
        match all.iter_mut().find(|(known, _)| *known == country) {
            Some((_, sum)) => *sum = (*sum + weight * MORE).min(MOST),
            None => all.push((country, weight)),
        }
    }
    all
}
