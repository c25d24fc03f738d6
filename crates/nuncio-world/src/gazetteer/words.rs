//! Words beside the names of places: *province*, *northern*, *in*; from `place_words.tsv`.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use super::place::PlaceKind;
use crate::error::{WorldError, WorldProblem};
use crate::table::Table;

const FILE: &str = "world/place_words.tsv";
const HEADER: [&str; 3] = ["word", "use", "kinds"];
const USES: &str = "kind, side, join, series, part";

/// What a word beside a name does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Use {
    Kind(Vec<PlaceKind>),
    Side,
    Join,
    Series,
    Part,
}

/// The words, by small letters.
#[derive(Clone, Debug, Default)]
pub struct PlaceWords {
    words: FxHashMap<String, Use>,
}

impl PlaceWords {
    /// Reads the table; a pack without one knows no such words.
    ///
    /// # Errors
    /// The first row that cannot be used, with its line and what to write.
    pub fn read(files: &PackFiles) -> Result<Self, WorldError> {
        let mut words = FxHashMap::default();
        if files.bytes(FILE).is_none() {
            return Ok(PlaceWords { words });
        }
        for row in Table::open(files, FILE)?.rows(&HEADER)? {
            let kinds = row.parts(2).map(|word| {
                PlaceKind::parse(word).ok_or_else(|| {
                    row.place.error(WorldProblem::Word { text: word.to_owned(), allowed: "the kinds of regions.tsv" })
                })
            });
            let kinds = kinds.collect::<Result<Vec<_>, _>>()?;
            let used = row.word(1, USES, |word| match word {
                "kind" => Some(Use::Kind(kinds.clone())),
                "side" => Some(Use::Side),
                "join" => Some(Use::Join),
                "series" => Some(Use::Series),
                "part" => Some(Use::Part),
                _ => None,
            })?;
            words.insert(row.text(0).to_owned(), used);
        }
        Ok(PlaceWords { words })
    }

    fn get(&self, word: &str) -> Option<&Use> {
        self.words.get(word).or_else(|| self.words.get(word.to_lowercase().as_str()))
    }

    /// The kinds of place that a word beside a name says it is: *province*, *city*.
    #[must_use]
    pub fn kinds(&self, word: &str) -> Option<&[PlaceKind]> {
        match self.get(word) {
            Some(Use::Kind(kinds)) => Some(kinds),
            _ => None,
        }
    }

    /// Whether a word says which part of a place is meant: *northern*.
    #[must_use]
    pub fn is_side(&self, word: &str) -> bool {
        self.get(word) == Some(&Use::Side)
    }

    /// Whether a word joins a place with the one that it lies in: *in*, *of*.
    #[must_use]
    pub fn is_join(&self, word: &str) -> bool {
        self.get(word) == Some(&Use::Join)
    }

    /// Whether a word closes a series of places: *and*.
    #[must_use]
    pub fn is_series(&self, word: &str) -> bool {
        self.get(word) == Some(&Use::Series)
    }

    /// Whether a name that goes on with a word is the name of something else than a place: *University*.
    #[must_use]
    pub fn is_part(&self, word: &str) -> bool {
        self.get(word) == Some(&Use::Part)
    }
}
