//! Words beside the names of places: *province*, *northern*, *in*; from `place_words.tsv`.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use super::place::PlaceKind;
use crate::error::{WorldError, WorldProblem};
use crate::table::Table;

const FILE: &str = "world/place_words.tsv";
const HEADER: [&str; 3] = ["word", "use", "kinds"];
const USES: &str = "kind, side, join, series, part, place, way, where, distance, there, never";
const KINDS: &str = "the kinds of regions.tsv";

/// What a word beside a name does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordUse {
    /// It says what kind of place it is: *province*.
    Kind,
    /// It says which part of a place is meant: *northern*.
    Side,
    /// It joins a place with the one that it lies in: *in*, *of*.
    Join,
    /// It closes a series of places: *and*.
    Series,
    /// A name that goes on with it is that of something else: *University*.
    Part,
    /// Something is at the place that follows: *in*, *near*.
    Place,
    /// The place that follows is one end of a way, or owns something: *from*, *of*.
    Way,
    /// What stands behind it is where something is done: *in*, *near*, *off*.
    Where,
    /// How far something is from the place that follows is told in it: *kilometres*.
    Distance,
    /// It points to a place told before: *there*.
    There,
    /// By itself it is no place, though some are called so: *March*.
    Never,
}

impl WordUse {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "kind" => WordUse::Kind,
            "side" => WordUse::Side,
            "join" => WordUse::Join,
            "series" => WordUse::Series,
            "part" => WordUse::Part,
            "place" => WordUse::Place,
            "way" => WordUse::Way,
            "where" => WordUse::Where,
            "distance" => WordUse::Distance,
            "there" => WordUse::There,
            "never" => WordUse::Never,
            _ => return None,
        })
    }
}

/// The words, by small letters, each with its uses and kinds.
#[derive(Clone, Debug, Default)]
pub struct PlaceWords {
    words: FxHashMap<String, (Vec<WordUse>, Vec<PlaceKind>)>,
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
        let table = Table::open(files, FILE)?;
        for row in table.rows(&HEADER)?.iter() {
            let wrong = |text: &str, allowed| row.place.error(WorldProblem::Word { text: text.to_owned(), allowed });
            let used = row.parts(1).map(|word| WordUse::parse(word).ok_or_else(|| wrong(word, USES)));
            let used = used.collect::<Result<Vec<_>, _>>()?;
            let kinds = row.parts(2).map(|word| PlaceKind::parse(word).ok_or_else(|| wrong(word, KINDS)));
            let kinds = kinds.collect::<Result<Vec<_>, _>>()?;
            if words.insert(row.text(0).to_owned(), (used, kinds)).is_some() {
                return Err(row.place.error(WorldProblem::RowTwice { text: row.text(0).to_owned() }));
            }
        }
        Ok(PlaceWords { words })
    }

    fn get(&self, word: &str) -> Option<&(Vec<WordUse>, Vec<PlaceKind>)> {
        self.words.get(word).or_else(|| self.words.get(word.to_lowercase().as_str()))
    }

    /// Whether a word has a use.
    #[must_use]
    pub fn is(&self, word: &str, wanted: WordUse) -> bool {
        self.get(word).is_some_and(|(uses, _)| uses.contains(&wanted))
    }

    /// The kinds of place that a word beside a name says it is: *province*, *city*.
    #[must_use]
    pub fn kinds(&self, word: &str) -> Option<&[PlaceKind]> {
        self.get(word).filter(|(uses, _)| uses.contains(&WordUse::Kind)).map(|(_, kinds)| kinds.as_slice())
    }
}
