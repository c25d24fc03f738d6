//! Phoenix: 26 columns, no header.

use super::cells::{
    cameo, dyad_id, filed, goldstein, groups, latitude, longitude, perhaps_words, place, publisher, quad, region, root,
    url,
};
use super::{Column, Holds};
use crate::cell::or_empty;
use crate::row::code;

pub(super) const COLUMNS: &[Column] = &[
    Column::text("EventID", "the event's `id` with the number of the dyad", dyad_id),
    Column::whole("Date", "the day under which the event is filed: `19940606`", |row| filed(row, "%Y%m%d")),
    Column::whole("Year", "its year", |row| filed(row, "%Y")),
    Column::whole("Month", "its month, 1 to 12", |row| filed(row, "%-m")),
    Column::whole("Day", "its day, 1 to 31", |row| filed(row, "%-d")),
    Column::text("SourceActorFull", "`code` of the actor", |row| code(row.line.dyad.actor)),
    Column::text("SourceActorEntity", "its first three letters", |row| or_empty(groups(row.line.dyad.actor).first())),
    Column::text("SourceActorRole", "the next three", |row| or_empty(groups(row.line.dyad.actor).get(1))),
    Column::text("SourceActorAttribute", "what is left, by threes, parted by `;`", |row| {
        attributes(&groups(row.line.dyad.actor))
    }),
    Column::text("TargetActorFull", "the same of the recipient", |row| code(row.line.dyad.recipient)),
    Column::text("TargetActorEntity", "", |row| or_empty(groups(row.line.dyad.recipient).first())),
    Column::text("TargetActorRole", "", |row| or_empty(groups(row.line.dyad.recipient).get(1))),
    Column::text("TargetActorAttribute", "", |row| attributes(&groups(row.line.dyad.recipient))),
    Column::text("EventCode", "`cameo`", |row| or_empty(cameo(row))),
    Column::text("EventRootCode", "its first two digits", root),
    Column::whole(
        "QuadClass",
        "Phoenix's own classes: 0 neutral, 1 verbal cooperation, 2 material, 3 verbal conflict, 4 material",
        |row| quad(row, "phoenix"),
    ),
    Column::number("GoldsteinScore", "`goldstein`, one decimal", goldstein),
    Column::empty(
        "Issues",
        Holds::Text,
        "empty: Phoenix counts words of topics in the story; PLOVER's contexts are others",
    ),
    Column::number("Lat", "`lat` of the place", latitude),
    Column::number("Lon", "`lon` of the place", longitude),
    Column::text("LocationName", "`name` of the place", |row| {
        perhaps_words(place(row).map(|place| place.name.as_str()))
    }),
    Column::text("StateName", "first-level region of the place", region),
    Column::text("CountryCode", "its country, three letters of ISO 3166-1", |row| {
        or_empty(place(row).and_then(|place| place.country))
    }),
    Column::text("SentenceID", "the text's id and `sentence`: `4e4d4a7427dc607e_3`", |row| {
        format!("{}_{}", row.line.event.text, row.line.event.sentence)
    }),
    Column::text("URLs", "address of the story", url),
    Column::text("NewsSources", "the outlet, else the agency", publisher),
];

fn attributes(groups: &[&str]) -> String {
    groups.get(2..).unwrap_or_default().join(";")
}
