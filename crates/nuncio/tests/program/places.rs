//! `nuncio places`, whole: records, tables of a user's own, and what is told of those that cannot be used.

use std::fs;

use crate::support::Run;
use serde_json::Value;

const STORY: &str = "\
Two arrested

GABORONE, Botswana, Feb 3 (Agency) - Police arrested two men in Francistown on Tuesday. Ministers met in London, Ontario, and in
Kandahar province. Kenyan students left Oxford University.
";

fn records(flags: &[&str]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let story = folder.path().join("story.txt");
    fs::write(&story, STORY).unwrap();
    let mut line = vec!["places", story.to_str().unwrap()];
    line.extend(flags);
    let run = Run::of(&line);
    assert_eq!(run.code, 0, "{}", run.err);
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn told(record: &Value) -> String {
    let part = |key: &str| record[key].as_str().unwrap_or("-").to_owned();
    format!("{} {} {} {}", part("text"), part("kind"), part("country"), part("why"))
}

#[test]
fn each_place_has_its_kind_its_country_and_the_reason() {
    let all: Vec<String> = records(&[]).iter().map(told).collect();
    assert_eq!(
        all,
        [
            "GABORONE city BWA only",
            "Botswana country BWA only",
            "Francistown city BWA only",
            "London city CAN within",
            "Ontario region CAN known",
            "Kandahar province region AFG kind",
        ]
    );
}

#[test]
fn spans_are_bytes_of_the_text_and_the_text_there_is_the_name() {
    for record in records(&[]) {
        let at = |end: usize| record["span"][end].as_u64().unwrap() as usize;
        assert_eq!(STORY.get(at(0)..at(1)), record["text"].as_str());
    }
}

#[test]
fn a_table_adds_places_and_may_stand_alone() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("mine.tsv");
    let header = "id\tkind\tname\talternates\tcountry\tregion\tcounty\tlat\tlon\tpopulation";
    fs::write(&table, format!("{header}\n.\tcity\tFrancistown\tNyangabgwe\tBWA\t.\t.\t-21.17\t27.5\t.\n")).unwrap();
    let table = table.to_str().unwrap();
    let lat = |flags: &[&str]| {
        let all = records(flags);
        let found = all.iter().find(|record| record["text"] == "Francistown").map(|record| record["lat"].clone());
        (found.and_then(|lat| lat.as_f64()), all.iter().filter(|record| record["lat"].is_number()).count())
    };
    assert_eq!(lat(&["--gazetteer", table, "--only-gazetteer"]), (Some(-21.17), 1));
    assert!(lat(&["--gazetteer", table]).1 > 4);
}

#[test]
fn a_table_that_cannot_be_used_is_named_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let (story, table) = (folder.path().join("story.txt"), folder.path().join("mine.tsv"));
    fs::write(&story, STORY).unwrap();
    fs::write(&table, "name\tlat\tlon\nGaborone\t-24.6\t25.9\n").unwrap();
    let run = Run::of(&["places", story.to_str().unwrap(), "--gazetteer", table.to_str().unwrap()]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("mine.tsv:1: the first line must be"), "{}", run.err);
}

/// The places of a story, as `told`.
fn places_of(text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let story = folder.path().join("story.txt");
    fs::write(&story, format!("A title\n\n{text}\n")).unwrap();
    let run = Run::of(&["places", story.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.err);
    run.out.lines().map(|line| told(&serde_json::from_str(line).unwrap())).collect()
}

#[test]
fn what_the_text_shows_to_be_a_place_is_one_and_a_surname_is_none() {
    let has = |text: &str, place: &str| {
        let all = places_of(text);
        assert!(all.iter().any(|told| told.starts_with(place)), "{text}: {all:?}");
    };
    has("Iran seized a tanker in the Strait of Hormuz.", "Strait of Hormuz strait -");
    has("Two men were held in BELGRADE, Minn. on Monday.", "BELGRADE city USA");
    let surname = places_of("Harold Lincoln left the ministry. Lincoln workers and friends met him.");
    assert_eq!(surname, [] as [&str; 0]);
}

#[test]
fn who_acts_there_tells_which_of_several_is_meant() {
    assert_eq!(places_of("Spanish police arrested two men in Cordoba."), ["Cordoba city ESP known"]);
    assert_eq!(places_of("Argentine police arrested two men in Cordoba."), ["Cordoba city ARG known"]);
}

#[test]
fn how_far_something_is_from_a_name_is_told_of_the_town() {
    let all = places_of("Troops halted 30 kilometres south of Hakkari.");
    assert!(all.iter().any(|told| told.starts_with("Hakkari city TUR")), "{all:?}");
}
