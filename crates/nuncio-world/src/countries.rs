//! What other people's tables call a country, for exports in their layouts: its name, and its code in FIPS 10-4.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::Country;
use crate::error::{WorldError, WorldProblem};
use crate::read::STATES;
use crate::table::Table;

const FILE: &str = "world/fips.tsv";
/// The column of the name in `states.tsv`.
const NAME: usize = 2;

/// The countries of `world/states.tsv` and their codes of `world/fips.tsv`.
#[derive(Clone, Debug, Default)]
pub struct Countries {
    names: FxHashMap<Country, String>,
    fips: FxHashMap<Country, String>,
}

impl Countries {
    /// Reads both tables.
    ///
    /// # Errors
    /// The first row that cannot be used, with its file, its line and what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, WorldError> {
        let mut countries = Countries::default();
        for row in Table::open(files, STATES.0)?.rows(STATES.1)?.iter() {
            if let Some(country) = row.country(0)? {
                countries.names.insert(country, row.text(NAME).to_owned());
            }
        }
        for row in Table::open(files, FILE)?.rows(&["country", "fips"])?.iter() {
            let country = row.country(0)?.ok_or_else(|| row.place.error(WorldProblem::Country { text: ".".into() }))?;
            if row.text(1).is_empty() {
                continue;
            }
            let code = row.word(1, "the codes of FIPS 10-4, which are two capital letters", |text| {
                (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| text.to_owned())
            })?;
            if countries.fips.insert(country, code).is_some() {
                return Err(row.place.error(WorldProblem::RowTwice { text: row.text(0).to_owned() }));
            }
        }
        Ok(countries)
    }

    /// The usual name of a country; `None` of a code that `states.tsv` does not list.
    #[must_use]
    pub fn name(&self, country: Country) -> Option<&str> {
        self.names.get(&country).map(String::as_str)
    }

    /// Its code in FIPS 10-4: Germany is `GM`. `None` where it has none, or none that is known here.
    #[must_use]
    pub fn fips(&self, country: Country) -> Option<&str> {
        self.fips.get(&country).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fips: &str) -> Result<Countries, WorldError> {
        let mut files = PackFiles::new();
        let states = format!("{}\nDEU\t.\tGermany\t.\t.\tGerman\t.\tBerlin\t.\t.\t.\tiso-3166\n", STATES.1.join("\t"));
        files.insert(STATES.0, states.into_bytes());
        files.insert(FILE, format!("country\tfips\n{fips}").into_bytes());
        Countries::read(&files)
    }

    #[test]
    fn a_country_has_its_name_and_its_code() {
        let countries = read("DEU\tGM\nPSE\t.\n").expect("good rows");
        let of = |code| {
            let country = Country::parse(code).expect("three letters");
            (countries.name(country), countries.fips(country))
        };
        assert_eq!(of("DEU"), (Some("Germany"), Some("GM")));
        assert_eq!(of("PSE"), (None, None));
    }

    #[test]
    fn a_row_that_cannot_be_used_is_told_by_its_line() {
        for (rows, told) in [
            ("DEU\tGM\nDEU\tGE\n", "world/fips.tsv:3: a second row for `DEU`"),
            ("DEU\tGER\n", "world/fips.tsv:2: `GER` is none of the codes"),
            (".\tGM\n", "world/fips.tsv:2: `.` is no country code"),
        ] {
            let error = read(rows).expect_err(rows).to_string();
            assert!(error.starts_with(told), "{error}");
        }
    }
}
