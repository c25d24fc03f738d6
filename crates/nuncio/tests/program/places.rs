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
