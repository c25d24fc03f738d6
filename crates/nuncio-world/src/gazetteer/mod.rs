//! The gazetteer: which places a name can mean and where they are. Compiled tables are read as they lie in the program; a user's own
//! tables are compiled when they are read.

mod compile;
mod error;
mod fold;
mod layout;
mod place;
mod resolve;
#[cfg(test)]
mod resolve_tests;
mod table;
#[cfg(test)]
mod tests;
mod words;

use std::sync::Arc;

use nuncio_text::PackFiles;

pub use compile::compile;
pub use error::{GazetteerError, GazetteerProblem};
pub use fold::fold;
pub use place::{Exactness, Place, PlaceId, PlaceKind, Point};
pub use resolve::{Asked, Resolved, Why, country_alone, resolve};
pub use words::{PlaceWords, WordUse};

use crate::actor::Country;
use layout::Compiled;

/// The compiled gazetteer's place in a pack.
pub const GAZETTEER: &str = "world/gazetteer.bin";
/// The folder of a pack whose tables add places.
pub const OWN_PLACES: &str = "world/places";

/// A place that a name can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The place.
    pub place: PlaceId,
    /// The name is not its first: another spelling, an older name, or its name without *province* or *county*.
    pub other_name: bool,
}

/// Places by their names.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    /// A user's own come first.
    layers: Vec<(Arc<str>, Arc<Compiled>)>,
}

impl Gazetteer {
    /// Opens a pack's gazetteer and the tables that add to it. Of the compiled one only the head is read; a pack without either has
    /// an empty gazetteer.
    ///
    /// # Errors
    /// The compiled file is none that this program can read, or a row of a table cannot be used.
    pub fn read(files: &PackFiles) -> Result<Self, GazetteerError> {
        let mut layers = Vec::new();
        let own: Vec<_> = files.texts(OWN_PLACES, ".tsv").collect();
        for (file, text) in &own {
            let bytes = compile(&[(file, text)])?;
            layers.push(open(file, bytes.into())?);
        }
        if let Some(bytes) = files.shared(GAZETTEER) {
            layers.push(open(GAZETTEER, bytes)?);
        }
        Ok(Gazetteer { layers })
    }

    /// Whether it has no places at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many places it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.layers.iter().map(|(_, layer)| layer.places() as usize).sum()
    }

    /// The places that a name can mean, a user's own first, then the best known. Case, accents, points and hyphens do not count.
    ///
    /// # Errors
    /// The compiled file is damaged where the name stands.
    pub fn look_up(&self, name: &str) -> Result<Vec<Candidate>, GazetteerError> {
        let name = fold::fold(name);
        let mut all = Vec::new();
        let mut found = Vec::new();
        for (layer, (file, compiled)) in (0..).zip(&self.layers) {
            compiled.look_up(&name, &mut found).map_err(|problem| told(file, problem))?;
            let candidate = |(record, other_name)| Candidate { place: PlaceId { layer, record }, other_name };
            all.extend(found.drain(..).map(candidate));
        }
        Ok(all)
    }

    /// A place.
    ///
    /// # Errors
    /// The compiled file is damaged where the place stands.
    ///
    /// # Panics
    /// Where the id comes from another gazetteer.
    pub fn place(&self, id: PlaceId) -> Result<Place<'_>, GazetteerError> {
        let (file, compiled) = &self.layers[usize::from(id.layer)];
        let stored = compiled.place(id.record).map_err(|problem| told(file, problem))?;
        let other = |record| PlaceId { record, ..id };
        Ok(Place {
            id,
            kind: stored.kind,
            name: stored.name,
            country: stored.country,
            point: stored.point,
            population: stored.population,
            region: stored.region.map(other),
            county: stored.county.map(other),
            geonames: stored.geonames,
        })
    }

    /// The place that is a state itself.
    ///
    /// # Errors
    /// The compiled file is damaged where its states stand.
    pub fn state(&self, country: Country) -> Result<Option<PlaceId>, GazetteerError> {
        for (layer, (file, compiled)) in (0..).zip(&self.layers) {
            if let Some(record) = compiled.state(country).map_err(|problem| told(file, problem))? {
                return Ok(Some(PlaceId { layer, record }));
            }
        }
        Ok(None)
    }

    /// Reads every place and name, which a run never needs to.
    ///
    /// # Errors
    /// The first thing in it that cannot be read.
    pub fn verify(&self) -> Result<(), GazetteerError> {
        self.layers.iter().try_for_each(|(file, layer)| layer.verify().map_err(|problem| told(file, problem)))
    }
}

impl Place<'_> {
    /// Whether this place lies in another by what the gazetteer says: in its county, region or country.
    #[must_use]
    pub fn is_in(&self, outer: &Place<'_>) -> bool {
        self.id != outer.id
            && match outer.kind {
                PlaceKind::Country => self.country.is_some() && self.country == outer.country,
                _ => self.region == Some(outer.id) || self.county == Some(outer.id),
            }
    }
}

fn open(file: &str, bytes: std::borrow::Cow<'static, [u8]>) -> Result<(Arc<str>, Arc<Compiled>), GazetteerError> {
    let compiled = Compiled::open(bytes).map_err(|problem| told(file, problem))?;
    Ok((file.into(), Arc::new(compiled)))
}

fn told(file: &str, problem: GazetteerProblem) -> GazetteerError {
    GazetteerError { file: file.to_owned(), line: 0, problem }
}
