//! What the gazetteer knows of a place.

use serde::{Serialize, Serializer};

use crate::actor::Country;

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // named as in regions.tsv, whose head explains them
pub enum PlaceKind {
    Country,
    Region,
    County,
    City,
    Sea,
    Strait,
    River,
    Lake,
    Mountains,
    Desert,
    Peninsula,
    Island,
    Area,
    Base,
    Crossing,
    Site,
}

impl PlaceKind {
    /// Every kind, in the order of their numbers in the compiled file.
    pub const ALL: [PlaceKind; 16] = [
        PlaceKind::Country,
        PlaceKind::Region,
        PlaceKind::County,
        PlaceKind::City,
        PlaceKind::Sea,
        PlaceKind::Strait,
        PlaceKind::River,
        PlaceKind::Lake,
        PlaceKind::Mountains,
        PlaceKind::Desert,
        PlaceKind::Peninsula,
        PlaceKind::Island,
        PlaceKind::Area,
        PlaceKind::Base,
        PlaceKind::Crossing,
        PlaceKind::Site,
    ];

    /// The word for it in tables and records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PlaceKind::Country => "country",
            PlaceKind::Region => "region",
            PlaceKind::County => "county",
            PlaceKind::City => "city",
            PlaceKind::Sea => "sea",
            PlaceKind::Strait => "strait",
            PlaceKind::River => "river",
            PlaceKind::Lake => "lake",
            PlaceKind::Mountains => "mountains",
            PlaceKind::Desert => "desert",
            PlaceKind::Peninsula => "peninsula",
            PlaceKind::Island => "island",
            PlaceKind::Area => "area",
            PlaceKind::Base => "base",
            PlaceKind::Crossing => "crossing",
            PlaceKind::Site => "site",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        PlaceKind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// How exact a place of this kind is.
    #[must_use]
    pub fn exactness(self) -> Exactness {
        match self {
            PlaceKind::Country => Exactness::Country,
            PlaceKind::City => Exactness::City,
            PlaceKind::Base | PlaceKind::Crossing | PlaceKind::Site => Exactness::Point,
            _ => Exactness::Region,
        }
    }
}

impl Serialize for PlaceKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How exactly a place says where something is, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Exactness {
    /// A square, an airport, a bridge, a base.
    Point,
    /// A town or village.
    City,
    /// A part of a country, a sea, or ground of several countries.
    Region,
    /// All of a country.
    Country,
}

impl Exactness {
    /// The word for it in tables and records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Exactness::Point => "point",
            Exactness::City => "city",
            Exactness::Region => "region",
            Exactness::Country => "country",
        }
    }
}

/// A point on the earth in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Latitude, north is positive.
    pub lat: f64,
    /// Longitude, east is positive.
    pub lon: f64,
}

/// The earth's mean radius.
const RADIUS_KM: f64 = 6371.0;

impl Point {
    /// Kilometres to another point, over the ground.
    #[must_use]
    pub fn km_to(self, other: Point) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let (dlat, dlon) = (lat_b - lat_a, (other.lon - self.lon).to_radians());
        let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
        2.0 * RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

/// A place's position in a gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId {
    pub(crate) layer: u16,
    pub(crate) record: u32,
}

/// A place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'g> {
    /// Its position.
    pub id: PlaceId,
    /// What it is.
    pub kind: PlaceKind,
    /// Its first name.
    pub name: &'g str,
    /// Its country; none for seas, contested ground, and what lies in several.
    pub country: Option<Country>,
    /// Where it is: of what is long or wide, a middle.
    pub point: Point,
    /// How many people live there; 0 where that is not known.
    pub population: u32,
    /// The first-level region it lies in.
    pub region: Option<PlaceId>,
    /// The second-level region it lies in.
    pub county: Option<PlaceId>,
    /// Its number at GeoNames.
    pub geonames: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_written_as_they_are_read() {
        for kind in PlaceKind::ALL {
            assert_eq!(PlaceKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(PlaceKind::parse("town"), None);
    }

    #[test]
    fn distances_are_those_of_a_globe() {
        let (accra, lagos) = (Point { lat: 5.56, lon: -0.2 }, Point { lat: 6.45, lon: 3.39 });
        assert!((accra.km_to(lagos) - 410.0).abs() < 10.0, "{}", accra.km_to(lagos));
        let (suva, apia) = (Point { lat: -18.14, lon: 178.44 }, Point { lat: -13.83, lon: -171.76 });
        assert!((suva.km_to(apia) - 1150.0).abs() < 30.0, "{}", suva.km_to(apia));
    }
}
