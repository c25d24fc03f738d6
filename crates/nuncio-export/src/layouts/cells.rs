//! What columns of several layouts are made of: numbers for ids, days, codes, names and places as others write them.

use nuncio_codebook::CameoCode;
use nuncio_coder::record::{Party, Place};
use nuncio_world::{Country, Exactness, PlaceKind};

use super::Row;
use crate::cell::{day, one_line, or_empty};

/// Bits of a number for an id: as many as programs that have only floating point keep exactly (R, Stata, JavaScript).
const ID_BITS: u32 = 53;

/// Words on one line, without the quotation marks at which readers of tables take a value for a quoted one.
pub(super) fn words(text: &str) -> String {
    one_line(text).replace('"', "'")
}

/// Words that may be absent.
pub(super) fn perhaps_words(text: Option<&str>) -> String {
    text.map(words).unwrap_or_default()
}

/// The number that stands for a thing of this name, the same on every run.
fn number_of(name: &str) -> u64 {
    let hash = blake3::hash(name.as_bytes());
    let first = hash.as_bytes().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    first >> (u64::BITS - ID_BITS)
}

/// A number for the event's dyad, of its id and the dyad's number within it.
pub(super) fn dyad_number(row: &Row<'_>) -> String {
    number_of(&dyad_id(row)).to_string()
}

/// A number for the text, of its id.
pub(super) fn text_number(row: &Row<'_>) -> String {
    number_of(&row.line.event.text).to_string()
}

/// The event's id with the dyad's number: `4e4d4a7427dc607e-1`.
pub(super) fn dyad_id(row: &Row<'_>) -> String {
    let (event, number) = row.told;
    format!("{event}-{number}")
}

/// The day under which the event is filed, in a form of `strftime`; empty where there is none.
pub(super) fn filed(row: &Row<'_>, form: &str) -> String {
    day(row.line.event).map(|day| day.strftime(form).to_string()).unwrap_or_default()
}

/// When the story was published, to the second; the time of day is zeros where it is not known.
pub(super) fn published_second(row: &Row<'_>) -> String {
    let Some(published) = row.line.event.published.as_deref() else { return String::new() };
    let mut digits: String = published.chars().filter(char::is_ascii_digit).take(14).collect();
    while digits.len() < 14 {
        digits.push('0');
    }
    digits
}

/// The CAMEO code of the event.
pub(super) fn cameo(row: &Row<'_>) -> Option<CameoCode> {
    row.line.event.cameo.as_deref().and_then(CameoCode::parse)
}

/// The code of three digits over a code of four; else the code itself.
pub(super) fn base_code(code: &CameoCode) -> CameoCode {
    code.parent().filter(|parent| parent.as_str().len() == 3).unwrap_or(*code)
}

/// The first two digits of the code.
pub(super) fn root(row: &Row<'_>) -> String {
    or_empty(cameo(row).as_ref().map(CameoCode::root))
}

/// The Goldstein score of the code, with one decimal.
pub(super) fn goldstein(row: &Row<'_>) -> String {
    or_empty(row.line.event.goldstein.map(|score| format!("{score:.1}")))
}

/// The quad class of a profile of the codebook.
pub(super) fn quad(row: &Row<'_>, profile: &str) -> String {
    or_empty(row.tables.codebook.quad_in(profile, &row.line.event.deed.as_deed()))
}

/// The usual name of an actor, else the story's words.
pub(super) fn name(side: Option<&Party>) -> String {
    perhaps_words(side.map(|party| party.name.as_deref().unwrap_or(&party.words.text)))
}

/// The groups of three letters of an actor code.
pub(super) fn groups(side: Option<&Party>) -> Vec<&str> {
    let code = side.map_or("", |party| party.code.as_str());
    code.as_bytes().chunks(3).filter_map(|group| std::str::from_utf8(group).ok()).collect()
}

/// The usual name of a country; its letters where the pack has no name.
pub(super) fn country_name(row: &Row<'_>, country: Option<Country>) -> String {
    let name = |country: Country| row.tables.countries.name(country).unwrap_or(country.as_str()).to_owned();
    country.map(name).unwrap_or_default()
}

/// The event's place.
pub(super) fn place<'a>(row: &Row<'a>) -> Option<&'a Place> {
    row.line.event.place.as_ref()
}

/// The place where it is a town or something more exact.
pub(super) fn town<'a>(row: &Row<'a>) -> Option<&'a Place> {
    place(row).filter(|place| matches!(place.precision, Exactness::Point | Exactness::City))
}

/// The name of a town.
pub(super) fn city(row: &Row<'_>) -> String {
    perhaps_words(town(row).map(|place| place.name.as_str()))
}

/// The name of a county.
pub(super) fn district(row: &Row<'_>) -> String {
    let county = place(row).filter(|place| place.kind == PlaceKind::County);
    perhaps_words(county.map(|place| place.name.as_str()))
}

/// The first-level region: in which the place lies, or which it is.
pub(super) fn region(row: &Row<'_>) -> String {
    let region = |place: &Place| match place.kind {
        PlaceKind::Region => Some(place.name.clone()),
        _ => place.region.clone(),
    };
    perhaps_words(place(row).and_then(region).as_deref())
}

/// Degrees north.
pub(super) fn latitude(row: &Row<'_>) -> String {
    or_empty(place(row).map(|place| place.lat))
}

/// Degrees east.
pub(super) fn longitude(row: &Row<'_>) -> String {
    or_empty(place(row).map(|place| place.lon))
}

/// The outlet that the input names, else the agency.
pub(super) fn publisher(row: &Row<'_>) -> String {
    perhaps_words(row.story.source.as_deref().or(row.story.agency.as_deref()))
}

/// The address of the story.
pub(super) fn url(row: &Row<'_>) -> String {
    perhaps_words(row.story.url.as_deref())
}
