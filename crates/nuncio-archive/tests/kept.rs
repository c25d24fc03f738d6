//! Archives of every version of the schema, kept as they were written: this program opens them, brings them up to date and reads them.

#![allow(clippy::unwrap_used)] // a helper of a test that cannot go on fails the test, and says where

use std::path::{Path, PathBuf};

use nuncio_archive::{Archive, ArchiveError, VERSION, versions};

/// The kept archives, in order of version.
fn kept() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kept");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "db"));
    files.sort();
    files
}

#[test]
fn there_is_an_archive_of_every_version() {
    let names: Vec<String> =
        kept().iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let wanted: Vec<String> = versions().map(|version| format!("schema-{version:04}.db")).collect();
    assert_eq!(names, wanted);
}

#[test]
fn an_archive_of_any_version_is_brought_up_to_date_whole_and_with_all_its_records() {
    for file in kept() {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("news.db");
        std::fs::copy(&file, &copy).unwrap();
        let archive = Archive::open(&copy).unwrap();
        let checked = archive.check(|_| ()).unwrap();
        assert_eq!((checked.found, checked.texts), (0, 4), "{}: {:?}", file.display(), checked.faults);
        let mut records = Vec::new();
        archive
            .each_appearance(|appearance| {
                records.extend(archive.records(&appearance)?.lines().map(str::to_owned));
                Ok::<(), ArchiveError>(())
            })
            .unwrap();
        assert!(records.len() > 30, "{}", file.display());
        for record in records {
            let record: serde_json::Value = serde_json::from_str(&record).unwrap();
            assert!(record["id"].is_string() && record["source_id"].is_string(), "{record}");
        }
        let found: i64 = archive
            .connection()
            .query_row("SELECT count(*) FROM search WHERE search MATCH 'sanction'", [], |row| row.get(0))
            .unwrap();
        assert!(found > 0, "{}: its words are found by their stems", file.display());
        assert_eq!(archive.info().unwrap().schema, VERSION);
    }
}

#[test]
fn what_schema_1_kept_in_records_alone_is_in_columns_now() {
    for file in kept() {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("news.db");
        std::fs::copy(&file, &copy).unwrap();
        let archive = Archive::open(&copy).unwrap();
        let number =
            |question: &str| -> i64 { archive.connection().query_row(question, [], |row| row.get(0)).unwrap() };
        let places = number("SELECT count(*) FROM events WHERE record ->> '$.place.text' IS NOT NULL");
        assert_eq!(number("SELECT count(place_words) FROM events"), places, "{}", file.display());
        let counts = number("SELECT sum(ifnull(json_array_length(record, '$.counts'), 0)) FROM events");
        assert_eq!(number("SELECT count(*) FROM counts WHERE to_byte > from_byte"), counts, "{}", file.display());
        assert_eq!(
            number("SELECT count(*) FROM codings JOIN packs ON packs.n = pack WHERE program LIKE 'nuncio %'"),
            4
        );
        assert_eq!(number("PRAGMA foreign_keys"), 1, "what hangs on an event goes with it");
    }
}
