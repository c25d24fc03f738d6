//! POLECAT: 40 columns under a header, coded by PLOVER; contexts and sectors are lists parted by `;`.

use nuncio_coder::record::{Party, Plover};
use nuncio_world::{PlaceKind, Sector};

use super::cells::{
    city, district, dyad_id, filed, latitude, longitude, name, perhaps_words, place, publisher, region, words,
};
use super::{Column, Holds, Row};
use crate::cell::{or_empty, published};
use crate::row::country;

const NO_TITLE: &str = "empty: the office of a person is in the directory, not in the record";
const NO_WIKIPEDIA: &str = "empty: the directory has keys of its own";
const NO_LIST: &str = "empty: the record names those who take part, not all whom the story names";

pub(super) const COLUMNS: &[Column] = &[
    Column::text("Event ID", "the event's `id` with the number of the dyad", dyad_id),
    Column::text("Event Date", "the day under which the event is filed: `1994-06-06`", |row| filed(row, "%Y-%m-%d")),
    Column::text("Event Type", "`type` of PLOVER", |row| or_empty(plover(row).map(|plover| plover.kind.as_str()))),
    Column::text("Event Mode", "`mode` of PLOVER", |row| {
        or_empty(plover(row).and_then(|plover| plover.mode.as_deref()))
    }),
    Column::number("Intensity", "PLOVER's score of the type, one decimal", |row| {
        let score = plover(row).and_then(|plover| row.tables.codebook.plover_score(&plover.kind));
        or_empty(score.map(|score| format!("{score:.1}")))
    }),
    Column::text("Quad Code", "`quad` in words: `MATERIAL CONFLICT`", |row| quad(row.line.event.quad).to_owned()),
    Column::text("Contexts", "`context` of PLOVER, parted by `;`", |row| {
        plover(row).map(|plover| plover.context.join(";")).unwrap_or_default()
    }),
    Column::text("Actor Name", "`name` of the actor, else the story's words", |row| name(row.line.dyad.actor)),
    Column::text("Actor Country", "`country`, three letters of ISO 3166-1", |row| country(row.line.dyad.actor)),
    Column::whole("Actor COW", "its number of the Correlates of War project on the day of publication", |row| {
        cow(row, row.line.dyad.actor)
    }),
    Column::text("Primary Actor Sector", "the first of `sectors`", |row| first_sector(row.line.dyad.actor)),
    Column::text("Actor Sectors", "`sectors`, parted by `;`", |row| sectors(row.line.dyad.actor)),
    Column::empty("Actor Title", Holds::Text, NO_TITLE),
    Column::text("Actor Name Raw", "the story's words", |row| raw(row.line.dyad.actor)),
    Column::empty("Wikipedia Actor ID", Holds::Text, NO_WIKIPEDIA),
    Column::text("Recipient Name", "the same of the recipient", |row| name(row.line.dyad.recipient)),
    Column::text("Recipient Country", "", |row| country(row.line.dyad.recipient)),
    Column::whole("Recipient COW", "", |row| cow(row, row.line.dyad.recipient)),
    Column::text("Primary Recipient Sector", "", |row| first_sector(row.line.dyad.recipient)),
    Column::text("Recipient Sectors", "", |row| sectors(row.line.dyad.recipient)),
    Column::empty("Recipient Title", Holds::Text, NO_TITLE),
    Column::text("Recipient Name Raw", "", |row| raw(row.line.dyad.recipient)),
    Column::empty("Wikipedia Recipient ID", Holds::Text, NO_WIKIPEDIA),
    Column::text("Placename", "`name` of the place", |row| perhaps_words(place(row).map(|place| place.name.as_str()))),
    Column::text("City", "the same where it is a town or more exact", city),
    Column::text("District", "`place` where it is a county; of a town the gazetteer does not tell it", district),
    Column::text("Province", "first-level region of the place", region),
    Column::text("Country", "its country, three letters of ISO 3166-1", |row| {
        or_empty(place(row).and_then(|place| place.country))
    }),
    Column::number("Latitude", "`lat` of the place", latitude),
    Column::number("Longitude", "`lon` of the place", longitude),
    Column::whole("GeoNames ID", "`geonames` of the place", |row| {
        or_empty(place(row).and_then(|place| place.geonames))
    }),
    Column::text("Raw Placename", "the story's words for the place", |row| {
        perhaps_words(place(row).map(|place| place.words.text.as_str()))
    }),
    Column::text("Feature Type", "`kind` of the place as the code of GeoNames that comes nearest: `PPL`", |row| {
        or_empty(place(row).and_then(|place| feature(place.kind)))
    }),
    Column::text("Source", "the outlet, else the agency", publisher),
    Column::text("Publication Date", "day of publication", |row| or_empty(published(row.line.event))),
    Column::empty("Story People", Holds::Text, NO_LIST),
    Column::empty("Story Organizations", Holds::Text, NO_LIST),
    Column::empty("Story Locations", Holds::Text, NO_LIST),
    Column::empty("Language", Holds::Text, "empty: a story is read as English, whatever it is"),
    Column::text("Version", "name and version of the pack", |row| row.line.event.pack.clone()),
];

fn plover<'a>(row: &Row<'a>) -> Option<&'a Plover> {
    row.line.event.plover.as_ref()
}

/// A quad class by its name.
fn quad(class: Option<u8>) -> &'static str {
    match class {
        Some(1) => "VERBAL COOPERATION",
        Some(2) => "MATERIAL COOPERATION",
        Some(3) => "VERBAL CONFLICT",
        Some(4) => "MATERIAL CONFLICT",
        _ => "",
    }
}

fn cow(row: &Row<'_>, side: Option<&Party>) -> String {
    or_empty(row.line.cow(side).map(|state| state.number))
}

fn first_sector(side: Option<&Party>) -> String {
    or_empty(side.and_then(|party| party.sectors.first()).map(Sector::as_str))
}

fn sectors(side: Option<&Party>) -> String {
    let sectors: Vec<&str> = side.iter().flat_map(|party| &party.sectors).map(Sector::as_str).collect();
    sectors.join(";")
}

fn raw(side: Option<&Party>) -> String {
    side.map(|party| words(&party.words.text)).unwrap_or_default()
}

/// The code of GeoNames for a kind of place.
fn feature(kind: PlaceKind) -> Option<&'static str> {
    Some(match kind {
        PlaceKind::Country => "PCLI",
        PlaceKind::Region => "ADM1",
        PlaceKind::County => "ADM2",
        PlaceKind::City => "PPL",
        PlaceKind::Sea => "SEA",
        PlaceKind::Strait => "STRT",
        PlaceKind::River => "STM",
        PlaceKind::Lake => "LK",
        PlaceKind::Mountains => "MTS",
        PlaceKind::Desert => "DSRT",
        PlaceKind::Peninsula => "PEN",
        PlaceKind::Island => "ISL",
        PlaceKind::Area => "RGN",
        PlaceKind::Base => "INSM",
        PlaceKind::Crossing | PlaceKind::Site => return None,
    })
}
