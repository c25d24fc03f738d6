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

/// How many events a layer judges by this gold, and how many of them it finds right.
fn judged(layer: &str, gold: &[serde_json::Value]) -> (u64, u64) {
    let folder = tempfile::tempdir().unwrap();
    let lines: String = gold.iter().map(|record| format!("{record}\n")).collect();
    fs::write(folder.path().join("gold.jsonl"), lines).unwrap();
    let run = Run::inside(folder.path(), &["eval", layer, "gold.jsonl", "--json", "--reliability"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    let records = run.records();
    let bins = records[0]["reliability"].as_array().unwrap();
    let sum = |field: &str| bins.iter().map(|bin| bin[field].as_u64().unwrap()).sum();
    (sum("events"), sum("right"))
}

#[test]
fn the_roles_of_an_event_are_right_that_has_those_of_gold_and_no_other() {
    let gold = |text: &str, actor: &[[usize; 2]], recipient: &[[usize; 2]], both: &[[usize; 2]]| {
        let record =
            serde_json::json!({ "id": "a", "text": text, "actor": actor, "recipient": recipient, "both": both });
        judged("roles", &[record])
    };
    let thanks = "Chad thanked Mali.";
    assert_eq!(gold(thanks, &[[0, 4]], &[[13, 17]], &[]), (1, 1));
    assert_eq!(gold(thanks, &[[13, 17]], &[[0, 4]], &[]), (1, 0), "the other way round");
    assert_eq!(gold(thanks, &[[0, 4]], &[], &[]), (1, 1), "of a side that gold leaves open nothing is asked");
    assert_eq!(gold("Chad thanked Mali and Togo.", &[[0, 4]], &[[13, 17]], &[]), (1, 0), "one too many");
    assert_eq!(gold("Chad was thanked.", &[[0, 4]], &[[5, 8]], &[]).1, 0);
    assert_eq!(
        gold("Libya said that it had bombed Niger.", &[[0, 5]], &[[30, 35]], &[]),
        (1, 1),
        "whom a pronoun means"
    );
    assert_eq!(gold("Chad met Mali.", &[], &[], &[[0, 4], [9, 13]]), (1, 1), "to one another");
}

#[test]
fn a_relation_judges_events_that_join_its_pair_or_have_its_type() {
    let text = "Chad thanked Mali, while Libya bombed Niger.";
    let gold = |actor: [usize; 2], recipient: [usize; 2], plover: &str, quad: u8| {
        let record = serde_json::json!({
            "id": "a", "text": text, "actor": [actor], "recipient": [recipient], "plover": plover, "quad": quad
        });
        judged("relations", &[record])
    };
    let (chad, mali, libya, niger) = ([0, 4], [13, 17], [25, 30], [38, 43]);
    assert_eq!(gold(chad, mali, "SUPPORT", 1), (1, 1));
    assert_eq!(gold(libya, niger, "ASSAULT", 4), (1, 1));
    assert_eq!(gold(libya, niger, "AID", 2), (1, 0), "the pair with another type");
    assert_eq!(gold(chad, niger, "SUPPORT", 1), (1, 0), "the type between others");
    assert_eq!(gold(chad, niger, "AID", 2), (0, 0), "of what is neither nothing is known");
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
