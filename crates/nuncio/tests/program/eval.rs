//! `nuncio eval` and `nuncio relate` as a person runs them.

use std::fs;

use crate::support::Run;

const CHARGE: &str = "Chad accused Libya of supplying rifles to Niger.\n";

const QUAD: &str = "{\"id\": \"a\", \"text\": \"Chad accused Libya of supplying rifles to Niger.\", \"quad\": 3}\n\
    {\"id\": \"b\", \"text\": \"The harvest was good.\", \"quad\": 4}\n";

#[test]
fn eval_writes_one_object_and_tells_errors_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("gold.jsonl"), QUAD).unwrap();
    let run = Run::inside(folder.path(), &["eval", "quad", "gold.jsonl", "--json", "--errors"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    let record = &run.records()[0];
    assert_eq!(record["layer"], "quad");
    assert_eq!(record["records"], 2);
    assert_eq!(record["scores"]["accuracy"], 0.5);
    assert!(run.err.contains("b: expected 4 found 0"), "{}", run.err);
    let table = Run::inside(folder.path(), &["eval", "quad", "gold.jsonl"], b"");
    assert!(table.out.contains("accuracy") && table.out.contains("0.500"), "{}", table.out);
}

#[test]
fn gold_that_cannot_be_read_stops_the_run_and_is_named() {
    let run = Run::of(&["eval", "quad", "no-such-gold.jsonl"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("no-such-gold.jsonl"), "{}", run.err);
    let run = Run::of(&["eval", "astrology", "gold.jsonl"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("newsreader"), "the layers there are: {}", run.err);
}

#[test]
fn relate_says_what_two_have_to_do_with_one_another() {
    let run = Run::fed(&["relate", "Libya", "Niger", "-"], CHARGE.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("072 AID"), "{}", run.out);
    let run = Run::fed(&["relate", "Chad", "Libya", "--json", "-"], CHARGE.as_bytes());
    assert_eq!(run.records()[0]["best"]["plover"], "ACCUSE", "{}", run.out);
}

#[test]
fn relate_tells_where_nobody_of_that_name_is() {
    let run = Run::fed(&["relate", "Atlantis", "Niger", "-"], CHARGE.as_bytes());
    assert_eq!(run.code, 1);
    assert!(run.err.contains("Atlantis"), "{}", run.err);
}
