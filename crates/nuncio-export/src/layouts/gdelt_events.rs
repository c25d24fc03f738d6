//! GDELT 2.0, the events table: 61 columns, no header.

use nuncio_coder::record::Party;
use nuncio_text::Zone;
use nuncio_world::Exactness;

use super::cells::{
    base_code, cameo, country_name, dyad_number, filed, goldstein, groups, latitude, longitude, name, place,
    published_second, quad, region, root, town, url, words,
};
use super::{Column, Holds, Row};
use crate::cell::{day, or_empty};
use crate::row::code;

const NO_ACTOR_PLACE: &str = "empty: the record has a place for what happened, none for who did it";

pub(super) const COLUMNS: &[Column] = &[
    Column::whole("GLOBALEVENTID", "53 bits of a hash of the event's `id` and the number of the dyad", dyad_number),
    Column::whole("SQLDATE", "the day under which the event is filed, `date` of the flat table: `19940606`", |row| {
        filed(row, "%Y%m%d")
    }),
    Column::whole("MonthYear", "its month: `199406`", |row| filed(row, "%Y%m")),
    Column::whole("Year", "its year", |row| filed(row, "%Y")),
    Column::number(
        "FractionDate",
        "its year, and the part of it that is over: (30 × (month − 1) + day) / 365",
        fraction,
    ),
    Column::text("Actor1Code", "`code` of the actor", |row| code(row.line.dyad.actor)),
    Column::text("Actor1Name", "`name` of the actor, else the story's words, in capitals", |row| {
        name(row.line.dyad.actor).to_uppercase()
    }),
    Column::text("Actor1CountryCode", "the country in `code`, in CAMEO's letters", |row| country(row.line.dyad.actor)),
    Column::text("Actor1KnownGroupCode", "`org` of the actor, where it stands in `code`", |row| {
        group(row.line.dyad.actor)
    }),
    Column::empty("Actor1EthnicCode", Holds::Text, "empty: no ethnic group is coded"),
    Column::empty(
        "Actor1Religion1Code",
        Holds::Text,
        "empty: letters of religions, of which the built-in pack writes none, stand among the types",
    ),
    Column::empty("Actor1Religion2Code", Holds::Text, "empty"),
    Column::text("Actor1Type1Code", "first of the other letters in `code`: `GOV`", |row| kind(row.line.dyad.actor, 0)),
    Column::text("Actor1Type2Code", "second", |row| kind(row.line.dyad.actor, 1)),
    Column::text("Actor1Type3Code", "third; a fourth is lost", |row| kind(row.line.dyad.actor, 2)),
    Column::text("Actor2Code", "the same of the recipient, to `Actor2Type3Code`", |row| code(row.line.dyad.recipient)),
    Column::text("Actor2Name", "", |row| name(row.line.dyad.recipient).to_uppercase()),
    Column::text("Actor2CountryCode", "", |row| country(row.line.dyad.recipient)),
    Column::text("Actor2KnownGroupCode", "", |row| group(row.line.dyad.recipient)),
    Column::empty("Actor2EthnicCode", Holds::Text, "empty"),
    Column::empty("Actor2Religion1Code", Holds::Text, "empty"),
    Column::empty("Actor2Religion2Code", Holds::Text, "empty"),
    Column::text("Actor2Type1Code", "", |row| kind(row.line.dyad.recipient, 0)),
    Column::text("Actor2Type2Code", "", |row| kind(row.line.dyad.recipient, 1)),
    Column::text("Actor2Type3Code", "", |row| kind(row.line.dyad.recipient, 2)),
    Column::whole("IsRootEvent", "1 in the title and in the first sentence of the body, else 0", |row| {
        let event = row.line.event;
        u8::from(event.zone == Zone::Title || event.sentence == 1).to_string()
    }),
    Column::text("EventCode", "`cameo`", |row| or_empty(cameo(row))),
    Column::text("EventBaseCode", "its first three digits", |row| or_empty(cameo(row).as_ref().map(base_code))),
    Column::text("EventRootCode", "its first two digits", root),
    Column::whole(
        "QuadClass",
        "GDELT's own classes: 1 verbal cooperation, 2 material, 3 verbal conflict, 4 material",
        |row| quad(row, "gdelt"),
    ),
    Column::number("GoldsteinScale", "`goldstein`, one decimal", goldstein),
    Column::whole("NumMentions", "1: the row is one place in one story; mentions are not gathered", |_| "1".to_owned()),
    Column::whole("NumSources", "1, likewise", |_| "1".to_owned()),
    Column::whole("NumArticles", "1, likewise", |_| "1".to_owned()),
    Column::empty("AvgTone", Holds::Number, "empty: no tone is measured"),
    Column::whole("Actor1Geo_Type", "0: no place", |_| "0".to_owned()),
    Column::empty("Actor1Geo_FullName", Holds::Text, NO_ACTOR_PLACE),
    Column::empty("Actor1Geo_CountryCode", Holds::Text, "empty"),
    Column::empty("Actor1Geo_ADM1Code", Holds::Text, "empty"),
    Column::empty("Actor1Geo_ADM2Code", Holds::Text, "empty"),
    Column::empty("Actor1Geo_Lat", Holds::Number, "empty"),
    Column::empty("Actor1Geo_Long", Holds::Number, "empty"),
    Column::empty("Actor1Geo_FeatureID", Holds::Text, "empty"),
    Column::whole("Actor2Geo_Type", "0: no place", |_| "0".to_owned()),
    Column::empty("Actor2Geo_FullName", Holds::Text, NO_ACTOR_PLACE),
    Column::empty("Actor2Geo_CountryCode", Holds::Text, "empty"),
    Column::empty("Actor2Geo_ADM1Code", Holds::Text, "empty"),
    Column::empty("Actor2Geo_ADM2Code", Holds::Text, "empty"),
    Column::empty("Actor2Geo_Lat", Holds::Number, "empty"),
    Column::empty("Actor2Geo_Long", Holds::Number, "empty"),
    Column::empty("Actor2Geo_FeatureID", Holds::Text, "empty"),
    Column::whole(
        "ActionGeo_Type",
        "of `place`: 1 country, 2 state of the USA, 3 town there, 4 town elsewhere, 5 region elsewhere, 0 none",
        |row| geo_type(row).to_string(),
    ),
    Column::text(
        "ActionGeo_FullName",
        "`place`: its name, region and country: `Mombasa, Mombasa County, Kenya`",
        full_name,
    ),
    Column::text("ActionGeo_CountryCode", "its country in FIPS 10-4 (`packs/en/world/fips.tsv`)", fips),
    Column::text(
        "ActionGeo_ADM1Code",
        "of a country its FIPS code; else empty: the gazetteer has no such codes",
        country_fips,
    ),
    Column::empty("ActionGeo_ADM2Code", Holds::Text, "empty, likewise"),
    Column::number("ActionGeo_Lat", "`lat` of the place", latitude),
    Column::number("ActionGeo_Long", "`lon` of the place", longitude),
    Column::text(
        "ActionGeo_FeatureID",
        "of a country its FIPS code; else empty: numbers of GeoNames are not those of GNS",
        country_fips,
    ),
    Column::whole(
        "DATEADDED",
        "`published`, to the second; zeros where the time of day is not known",
        published_second,
    ),
    Column::text("SOURCEURL", "address of the story, else what the input called it", |row| match url(row) {
        url if url.is_empty() => words(&row.story.source_id),
        url => url,
    }),
];

/// `1994.4247`: the year with the part of it that is over, months of 30 days.
fn fraction(row: &Row<'_>) -> String {
    let Some(day) = day(row.line.event) else { return String::new() };
    let days = 30.0 * (f64::from(day.month()) - 1.0) + f64::from(day.day());
    format!("{:.4}", f64::from(day.year()) + days / 365.0)
}

fn country(side: Option<&Party>) -> String {
    let of_a_country = side.is_some_and(|party| party.country.is_some());
    or_empty(groups(side).first().filter(|_| of_a_country))
}

fn group(side: Option<&Party>) -> String {
    let org = side.and_then(|party| party.org.as_deref());
    or_empty(org.filter(|org| groups(side).contains(org)))
}

/// The letters of a code behind its country, without those of the organisation.
fn parts(side: Option<&Party>) -> impl Iterator<Item = &str> {
    let of_a_country = side.is_some_and(|party| party.country.is_some());
    let org = side.and_then(|party| party.org.as_deref());
    groups(side).into_iter().skip(usize::from(of_a_country)).filter(move |part| Some(*part) != org)
}

fn kind(side: Option<&Party>, number: usize) -> String {
    or_empty(parts(side).nth(number))
}

fn geo_type(row: &Row<'_>) -> u8 {
    let Some(place) = place(row) else { return 0 };
    let at_home = place.country.is_some_and(|country| country.as_str() == "USA");
    match place.precision {
        Exactness::Country => 1,
        Exactness::Region => {
            if at_home {
                2
            } else {
                5
            }
        }
        Exactness::City | Exactness::Point => {
            if at_home {
                3
            } else {
                4
            }
        }
    }
}

fn full_name(row: &Row<'_>) -> String {
    let Some(place) = place(row) else { return String::new() };
    let mut parts = vec![words(&place.name)];
    if town(row).is_some() {
        parts.push(region(row));
    }
    if place.precision != Exactness::Country {
        parts.push(country_name(row, place.country));
    }
    parts.retain(|part| !part.is_empty());
    parts.dedup();
    parts.join(", ")
}

fn fips(row: &Row<'_>) -> String {
    or_empty(place(row).and_then(|place| row.tables.countries.fips(place.country?)))
}

fn country_fips(row: &Row<'_>) -> String {
    let is_country = place(row).is_some_and(|place| place.precision == Exactness::Country);
    if is_country { fips(row) } else { String::new() }
}
