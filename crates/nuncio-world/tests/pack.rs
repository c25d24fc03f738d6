//! Holds the tables of the default pack to what they promise.

use jiff::civil::{Date, date};
use nuncio_text::PackFiles;
use nuncio_world::{EntityKind, NameUse, RoleKind, Sector, World};

fn pack() -> PackFiles {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/en/world");
    let mut files = PackFiles::new();
    for entry in std::fs::read_dir(folder).expect("the pack's folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned();
        files.insert(format!("world/{name}"), std::fs::read(&path).expect("a file"));
    }
    files
}

fn world() -> World {
    World::read(&pack()).unwrap_or_else(|error| panic!("{error}"))
}

/// The key and usage of the first reading of a name that is all of these words.
fn named(world: &World, name: &str) -> Option<(String, NameUse)> {
    let words: Vec<&str> = name.split(' ').collect();
    let hit = world.find(&words, 0).filter(|hit| hit.len == words.len())?;
    hit.readings.first().map(|reading| (world.key(reading.entity).to_owned(), reading.usage))
}

fn key(world: &World, name: &str) -> String {
    named(world, name).map(|(key, _)| key).unwrap_or_default()
}

/// The code of a phrase on a day, as `actors` tells it.
fn code(world: &World, phrase: &str, on: Option<Date>) -> String {
    world.lookup(phrase, on).first().map(|found| found.code.clone()).unwrap_or_default()
}

#[test]
fn the_linter_finds_nothing() {
    let findings: Vec<String> = world().lint().iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
