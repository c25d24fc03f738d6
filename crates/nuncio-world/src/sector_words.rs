//! What tables in the manner of ICEWS call a sector, in words.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::{OwnSector, Sector};
use crate::error::{WorldError, WorldProblem};
use crate::table::Table;

const FILE: &str = "world/icews_sectors.tsv";

/// The words of `world/icews_sectors.tsv`.
#[derive(Clone, Debug, Default)]
pub struct SectorWords {
    words: FxHashMap<Sector, String>,
}

impl SectorWords {
    /// Reads the table.
    ///
    /// # Errors
    /// The first row that cannot be used, with its file, its line and what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, WorldError> {
        let mut words = FxHashMap::default();
        for row in Table::open(files, FILE)?.rows(&["sector", "words"])?.iter() {
            let code = row.text(0);
            let sector = Sector::parse(code).or_else(|| OwnSector::parse(code).map(Sector::Own));
            let sector = sector.ok_or_else(|| row.place.error(WorldProblem::Sector { text: code.to_owned() }))?;
            if words.insert(sector, row.text(1).to_owned()).is_some() {
                return Err(row.place.error(WorldProblem::RowTwice { text: code.to_owned() }));
            }
        }
        Ok(SectorWords { words })
    }

    /// The words for a sector: `Government`; `None` where the table has none.
    #[must_use]
    pub fn of(&self, sector: Sector) -> Option<&str> {
        self.words.get(&sector).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &str) -> Result<SectorWords, WorldError> {
        let mut files = PackFiles::new();
        files.insert(FILE, format!("sector\twords\n{rows}").into_bytes());
        SectorWords::read(&files)
    }

    #[test]
    fn a_sector_has_its_words_or_none() {
        let words = read("GOV\tGovernment\nCHR\tChristian\n").expect("good rows");
        assert_eq!(words.of(Sector::Gov), Some("Government"));
        assert_eq!(OwnSector::parse("CHR").and_then(|own| words.of(Sector::Own(own))), Some("Christian"));
        assert_eq!(words.of(Sector::Mil), None);
    }

    #[test]
    fn a_row_that_cannot_be_used_is_told_by_its_line() {
        for (rows, told) in [
            ("GOV\tGovernment\nGOV\tExecutive\n", "world/icews_sectors.tsv:3: a second row for `GOV`"),
            ("gov\tGovernment\n", "world/icews_sectors.tsv:2: `gov`"),
        ] {
            let error = read(rows).expect_err(rows).to_string();
            assert!(error.starts_with(told), "{error}");
        }
    }
}
