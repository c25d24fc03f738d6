//! Writes the compiled gazetteer from rows of tables; for `xtask`, and in memory for a user's own places.

use std::collections::BTreeMap;

use super::error::{GazetteerError, GazetteerProblem as Problem};
use super::fold::fold;
use super::layout::{BLOCK, COUNTRY, DEGREE, HEAD, MAGIC, NONE, PLACE, SECTIONS, VERSION, checksum};
use super::place::PlaceKind;
use super::table::{self, Row};
use crate::actor::Country;

/// Compiles tables of places, each with its name for messages; `docs/places.md` has their columns.
///
/// # Errors
/// The first row that cannot be used, with its file, its line and what to do about it.
pub fn compile(tables: &[(&str, &str)]) -> Result<Vec<u8>, GazetteerError> {
    let rows = table::read(tables)?;
    let file = tables.first().map_or("the table", |(file, _)| *file);
    write(rows).map_err(|problem| GazetteerError { file: file.to_owned(), line: 0, problem })
}

fn write(rows: Vec<Row>) -> Result<Vec<u8>, Problem> {
    let order = order(&rows);
    let mut number_of = vec![NONE; rows.len()];
    for (number, &row) in (0u32..).zip(&order) {
        number_of[row] = number;
    }
    let countries = countries(&rows, &number_of);
    if countries.len() >= usize::from(u16::MAX) {
        return Err(Problem::TooMany { what: "countries", most: usize::from(u16::MAX) });
    }
    let mut strings = Strings::default();
    let mut places = Vec::with_capacity(rows.len() * PLACE);
    let mut names: BTreeMap<String, Vec<(u32, bool)>> = BTreeMap::new();
    for (number, &at) in (0u32..).zip(&order) {
        let row = &rows[at];
        let other = |row: Option<usize>| row.map_or(NONE, |row| number_of[row]);
        for part in [strings.add(&row.name)?, degrees(row.point.lat), degrees(row.point.lon), row.population] {
            places.extend(part.to_le_bytes());
        }
        for part in [other(row.region), other(row.county), row.geonames.unwrap_or(0)] {
            places.extend(part.to_le_bytes());
        }
        let country = row.country.and_then(|country| countries.iter().position(|(code, _)| *code == country));
        places.extend(country.map_or(0, |at| at as u16 + 1).to_le_bytes());
        let kind = PlaceKind::ALL.iter().position(|kind| *kind == row.kind).unwrap_or_default();
        places.extend([kind as u8, 0]);
        add_names(row, number, &mut names);
    }
    let mut of_countries = Vec::with_capacity(countries.len() * COUNTRY);
    for (code, place) in &countries {
        of_countries.extend(code.as_str().bytes().chain([0]));
        of_countries.extend(place.to_le_bytes());
    }
    let (blocks, names) = index(&names);
    join([of_countries, places, strings.bytes, blocks, names])
}

/// Rows by how well known they are: states, then those of many people. Ground and sites without people come before towns of their size.
fn order(rows: &[Row]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let known = |row: &Row| match row.kind {
        PlaceKind::Country => (0, 0),
        PlaceKind::Region | PlaceKind::County | PlaceKind::City => (1, row.population),
        _ => (1, row.population.max(300_000)),
    };
    order.sort_by_key(|&at| {
        let (class, people) = known(&rows[at]);
        (class, std::cmp::Reverse(people), at)
    });
    order
}

/// Codes in order, each with the place that is the state.
fn countries(rows: &[Row], number_of: &[u32]) -> Vec<(Country, u32)> {
    let mut countries: BTreeMap<Country, u32> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(country) = row.country else { continue };
        let state = countries.entry(country).or_insert(NONE);
        if row.kind == PlaceKind::Country {
            *state = (*state).min(number_of[at]);
        }
    }
    countries.into_iter().collect()
}

fn add_names(row: &Row, number: u32, names: &mut BTreeMap<String, Vec<(u32, bool)>>) {
    let own = fold(&row.name);
    let others = row.alternates.iter().map(|name| fold(name)).filter(|name| *name != own);
    let all = std::iter::once((own.clone(), false)).chain(others.map(|name| (name, true)));
    for (name, other) in all {
        let places = names.entry(name).or_default();
        if places.last().is_none_or(|(last, _)| *last != number) {
            places.push((number, other));
        }
    }
}

/// Names with their places, and where every block of them begins.
fn index(names: &BTreeMap<String, Vec<(u32, bool)>>) -> (Vec<u8>, Vec<u8>) {
    let (mut blocks, mut bytes) = (Vec::new(), Vec::new());
    let mut before: &[u8] = &[];
    for (count, (name, places)) in names.iter().enumerate() {
        if count % BLOCK == 0 {
            blocks.extend((bytes.len() as u32).to_le_bytes());
            before = &[];
        }
        let name = name.as_bytes();
        let shared = before.iter().zip(name).take_while(|(a, b)| a == b).count();
        bytes.extend([shared as u8, (name.len() - shared) as u8]);
        bytes.extend(&name[shared..]);
        varint(&mut bytes, places.len() as u32);
        let mut last = 0;
        for &(place, other) in places {
            varint(&mut bytes, ((place - last) << 1) | u32::from(other));
            last = place;
        }
        before = name;
    }
    (blocks, bytes)
}

fn varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn degrees(value: f64) -> u32 {
    ((value * DEGREE).round() as i32).cast_unsigned()
}

/// Names of places, each once.
#[derive(Default)]
struct Strings {
    bytes: Vec<u8>,
    known: rustc_hash::FxHashMap<String, u32>,
}

impl Strings {
    fn add(&mut self, name: &str) -> Result<u32, Problem> {
        if let Some(&at) = self.known.get(name) {
            return Ok(at);
        }
        let len = u8::try_from(name.len()).map_err(|_| Problem::Name { text: name.to_owned() })?;
        let at = self.bytes.len() as u32;
        self.bytes.push(len);
        self.bytes.extend(name.as_bytes());
        self.known.insert(name.to_owned(), at);
        Ok(at)
    }
}

fn join(sections: [Vec<u8>; SECTIONS]) -> Result<Vec<u8>, Problem> {
    let total = HEAD + sections.iter().map(Vec::len).sum::<usize>();
    if u32::try_from(total).is_err() {
        return Err(Problem::TooMany { what: "bytes", most: u32::MAX as usize });
    }
    let mut table = Vec::with_capacity(HEAD - 16);
    let mut from = HEAD;
    for section in &sections {
        table.extend((from as u32).to_le_bytes());
        table.extend((section.len() as u32).to_le_bytes());
        from += section.len();
    }
    let mut bytes = Vec::with_capacity(total);
    bytes.extend(MAGIC);
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(checksum(&table).to_le_bytes());
    bytes.extend(table);
    sections.iter().for_each(|section| bytes.extend(section));
    Ok(bytes)
}
