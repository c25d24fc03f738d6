//! ICEWS: 20 columns under a header; countries and sectors in words.

use nuncio_coder::record::Party;

use super::cells::{
    cameo, city, country_name, district, dyad_number, filed, goldstein, latitude, longitude, name, place, publisher,
    region, text_number,
};
use super::{Column, Row};
use crate::cell::or_empty;

pub(super) const COLUMNS: &[Column] = &[
    Column::whole("Event ID", "53 bits of a hash of the event's `id` and the number of the dyad", dyad_number),
    Column::text("Event Date", "the day under which the event is filed: `1994-06-06`", |row| filed(row, "%Y-%m-%d")),
    Column::text("Source Name", "`name` of the actor, else the story's words", |row| name(row.line.dyad.actor)),
    Column::text(
        "Source Sectors",
        "`sectors` in the words of `packs/en/world/icews_sectors.tsv`, parted by commas",
        |row| sectors(row, row.line.dyad.actor),
    ),
    Column::text("Source Country", "usual name of the actor's country", |row| country(row, row.line.dyad.actor)),
    Column::text("Event Text", "label of the CAMEO code, in this project's words", |row| {
        or_empty(cameo(row).map(|code| row.tables.codebook.label(code)))
    }),
    Column::text("CAMEO Code", "`cameo`", |row| or_empty(cameo(row))),
    Column::number("Intensity", "`goldstein`, one decimal", goldstein),
    Column::text("Target Name", "the same of the recipient", |row| name(row.line.dyad.recipient)),
    Column::text("Target Sectors", "", |row| sectors(row, row.line.dyad.recipient)),
    Column::text("Target Country", "", |row| country(row, row.line.dyad.recipient)),
    Column::whole("Story ID", "53 bits of a hash of the text's id", text_number),
    Column::whole("Sentence Number", "`sentence`, counted in its zone from 1", |row| {
        row.line.event.sentence.to_string()
    }),
    Column::text("Publisher", "the outlet, else the agency", publisher),
    Column::text("City", "`place` where it is a town or more exact", city),
    Column::text("District", "`place` where it is a county; of a town the gazetteer does not tell it", district),
    Column::text("Province", "first-level region of the place", region),
    Column::text("Country", "usual name of the place's country", |row| {
        country_name(row, place(row).and_then(|place| place.country))
    }),
    Column::number("Latitude", "`lat` of the place", latitude),
    Column::number("Longitude", "`lon` of the place", longitude),
];

fn sectors(row: &Row<'_>, side: Option<&Party>) -> String {
    let word = |sector: &nuncio_world::Sector| row.tables.sectors.of(*sector).unwrap_or(sector.as_str()).to_owned();
    let words: Vec<String> = side.iter().flat_map(|party| &party.sectors).map(word).collect();
    words.join(",")
}

fn country(row: &Row<'_>, side: Option<&Party>) -> String {
    country_name(row, side.and_then(|party| party.country))
}
