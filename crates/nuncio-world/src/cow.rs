//! Numbers of the Correlates of War project for countries by day, for exports that are joined with its data.

use jiff::civil::Date;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::actor::Country;
use crate::entity::{overlap, within};
use crate::error::{WorldError, WorldProblem};
use crate::table::{Row, Table};

const FILE: &str = "world/cow.tsv";

/// A state of the Correlates of War project's list of the state system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CowState {
    /// Its number (`ccode`): 2 is the United States.
    pub number: u16,
    /// Its letters (`stateabb`), which are not ISO's: Switzerland is `SWZ`.
    pub abbreviation: String,
    from: Option<Date>,
    until: Option<Date>,
}

/// The states of `world/cow.tsv`.
#[derive(Clone, Debug, Default)]
pub struct CowStates {
    /// Rows of a country in the order of the table; none where the project does not list it.
    states: FxHashMap<Country, Vec<CowState>>,
}

impl CowStates {
    /// Reads the table.
    ///
    /// # Errors
    /// The first row that cannot be used, with its file, its line and what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, WorldError> {
        let table = Table::open(files, FILE)?;
        let mut states: FxHashMap<Country, Vec<CowState>> = FxHashMap::default();
        let rows = table.rows(&["country", "number", "abbreviation", "from", "until"])?;
        for row in rows.iter() {
            let country = row.country(0)?.ok_or_else(|| row.place.error(WorldProblem::Country { text: ".".into() }))?;
            let known = states.entry(country).or_default();
            let Some(state) = state(&row)? else { continue };
            if known.iter().any(|other| overlap((other.from, other.until), (state.from, state.until))) {
                return Err(row.place.error(WorldProblem::RowTwice { text: row.text(0).to_owned() }));
            }
            known.push(state);
        }
        Ok(CowStates { states })
    }

    /// What a country is for the project on a day; without a day, what it was last. `None` where the project lists no
    /// such state, as with territories.
    #[must_use]
    pub fn state(&self, country: Country, on: Option<Date>) -> Option<&CowState> {
        let states = self.states.get(&country)?;
        match on {
            Some(day) => states.iter().find(|state| within(day, state.from, state.until)),
            None => states.last(),
        }
    }

    /// Every country of the table, listed by the project or not, in the order of the codes.
    #[must_use]
    pub fn countries(&self) -> Vec<Country> {
        let mut countries: Vec<Country> = self.states.keys().copied().collect();
        countries.sort_unstable();
        countries
    }
}

/// The state of a row; `None` where the row says that the project lists none.
fn state(row: &Row<'_>) -> Result<Option<CowState>, WorldError> {
    if row.text(1).is_empty() && row.text(2).is_empty() {
        return Ok(None);
    }
    let number =
        row.word(1, "the numbers from 2 to 999", |text| text.parse().ok().filter(|number| (2..=999).contains(number)))?;
    let abbreviation = row.word(2, "the project's abbreviations, which are three capital letters", |text| {
        Country::parse(text).map(|_| text.to_owned())
    })?;
    Ok(Some(CowState { number, abbreviation, from: row.from(3)?, until: row.until(4)? }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(rows: &str) -> Result<CowStates, WorldError> {
        let mut files = PackFiles::new();
        files.insert(FILE, format!("country\tnumber\tabbreviation\tfrom\tuntil\n{rows}").into_bytes());
        CowStates::read(&files)
    }

    fn country(code: &str) -> Country {
        Country::parse(code).expect("three letters")
    }

    #[test]
    fn one_country_may_be_several_states_in_turn() {
        let rows =
            "DEU\t255\tGMY\t.\t1945-05-09\nDEU\t260\tGFR\t1955-05-05\t1990-10-03\nDEU\t255\tGMY\t1990-10-03\t.\n";
        let states = read(rows).expect("good rows");
        let on = |day| states.state(country("DEU"), day).map(|state| state.number);
        assert_eq!(on(Some(date(1938, 3, 12))), Some(255));
        assert_eq!(on(Some(date(1948, 6, 24))), None);
        assert_eq!(on(Some(date(1990, 10, 2))), Some(260));
        assert_eq!(on(Some(date(1990, 10, 3))), Some(255));
        assert_eq!(on(None), Some(255));
    }

    #[test]
    fn a_territory_is_in_the_table_and_has_no_number() {
        let states = read("HKG\t.\t.\t.\t.\n").expect("a good row");
        assert_eq!(states.countries(), [country("HKG")]);
        assert_eq!(states.state(country("HKG"), None), None);
        assert_eq!(states.state(country("FRA"), None), None);
    }

    #[test]
    fn a_row_that_cannot_be_used_is_told_by_its_line() {
        for (rows, told) in [
            ("FRA\t220\tFRN\t.\t.\nFRA\t221\tMNC\t.\t.\n", "world/cow.tsv:3: a second row for `FRA`"),
            ("FRA\tmany\tFRN\t.\t.\n", "world/cow.tsv:2: `many` is none of the numbers"),
            ("FRA\t0\tFRN\t.\t.\n", "world/cow.tsv:2: `0` is none of the numbers"),
            ("FRA\t220\t.\t.\t.\n", "world/cow.tsv:2: `` is none of the project's abbreviations"),
            (".\t220\tFRN\t.\t.\n", "world/cow.tsv:2: `.` is no country code"),
            ("FRA\t220\tFRN\tonce\t.\n", "world/cow.tsv:2: `once` is no date"),
            ("FRA\t220\n", "world/cow.tsv:2: 2 columns"),
        ] {
            let error = read(rows).expect_err(rows).to_string();
            assert!(error.starts_with(told), "{error}");
        }
    }
}
