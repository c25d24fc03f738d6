//! Codes of a dictionary (`RUDGOVMIL`) as country, organisation and sectors.

use crate::actor::{Country, OwnSector, Sector};
use crate::world::World;

use super::told::ImportProblem;

/// What a code says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Code {
    /// As the dictionary writes it.
    pub(super) text: String,
    pub(super) country: Option<Country>,
    pub(super) org: Option<String>,
    pub(super) sectors: Vec<Sector>,
    /// `---`: an actor that is to be passed over.
    pub(super) nobody: bool,
}

impl Code {
    /// Reads an actor's code. Three letters that the pack has as no country, organisation or sector are a country of the
    /// dictionary's own.
    pub(super) fn read(text: &str, world: &World) -> Result<Self, ImportProblem> {
        let code = Code { text: text.to_owned(), ..Code::default() };
        if text.len() >= 3 && text.chars().all(|c| matches!(c, '-' | '+' | '#')) {
            return Ok(Code { nobody: true, ..code });
        }
        check(text)?;
        if let Some((org, rest)) = world.codes.organisation_written(text) {
            return Ok(Code { org: Some(org.to_owned()), sectors: sectors(rest, world), ..code });
        }
        match text.get(..3).and_then(|first| country(first, world)) {
            Some(country) => Ok(Code { country: Some(country), sectors: sectors(&text[3..], world), ..code }),
            None => Ok(Code { sectors: sectors(text, world), ..code }),
        }
    }

    /// It is a country and nothing besides.
    pub(super) fn is_country(&self) -> bool {
        self.country.is_some() && self.sectors.is_empty()
    }
}

/// Reads what an agent adds to its country's code: `~COP`.
pub(super) fn agent(text: &str, world: &World) -> Result<Vec<Sector>, ImportProblem> {
    check(text)?;
    Ok(sectors(text, world))
}

fn check(text: &str) -> Result<(), ImportProblem> {
    if text.contains('/') {
        return Err(ImportProblem::Several { text: text.to_owned() });
    }
    let fits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if fits { Ok(()) } else { Err(ImportProblem::Code { text: text.to_owned() }) }
}

fn country(letters: &str, world: &World) -> Option<Country> {
    let country = Country::parse(letters)?;
    if world.state(country).is_some() {
        return Some(country);
    }
    let other = world.codes.country_written(letters);
    other.or_else(|| world.codes.sector_written(letters).is_none().then_some(country))
}

/// Groups of three letters, each a sector that the pack has or one of the dictionary's own. The text is ASCII.
fn sectors(text: &str, world: &World) -> Vec<Sector> {
    let group = |group: &[u8]| {
        let group = std::str::from_utf8(group).ok()?;
        world.codes.sector_written(group).or_else(|| OwnSector::parse(group).map(Sector::Own))
    };
    text.as_bytes().chunks(3).filter_map(group).collect()
}
