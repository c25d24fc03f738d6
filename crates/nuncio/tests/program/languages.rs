//! Stories that are not in English: told, counted and not coded, unless that is asked for; and feeds on the way to events.

use std::fs;

use crate::support::Run;

const FRENCH: &str = "Le gouvernement du Tchad a accusé lundi la Libye d'avoir envoyé des armes au Niger, selon un communiqué. Le ministre des affaires étrangères a dit qu'il rappelait son ambassadeur.\n";
const ENGLISH: &str = "Chad accused Libya on Monday of supplying rifles to Niger. The foreign minister said that he would recall the ambassador.\n";

fn code(flags: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("tchad.txt"), FRENCH).unwrap();
    fs::write(folder.path().join("chad.txt"), ENGLISH).unwrap();
    let all: Vec<&str> = flags.iter().copied().chain(["tchad.txt", "chad.txt"]).collect();
    Run::inside(folder.path(), &all, b"")
}

#[test]
fn a_story_in_another_language_is_told_and_not_coded() {
    let run = code(&["code", "--format", "jsonl"]);
    let told = "warning: tchad.txt: this is in French (fr), by its words, and was not coded; --any-language codes it as if it were English";
    assert!(run.err.lines().any(|line| line == told), "{}", run.err);
    assert!(run.err.contains("1 story (1 story not in English left out)"), "{}", run.err);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.records().iter().all(|record| record["source_id"] != "tchad.txt"), "{}", run.out);
    assert!(run.records().iter().any(|record| record["source_id"] == "chad.txt"), "{}", run.out);
}

#[test]
fn it_is_coded_where_that_is_asked_for() {
    let run = code(&["code", "--format", "jsonl", "--any-language"]);
    assert!(!run.err.contains("French") && run.err.contains("2 stories,"), "{}", run.err);
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn explain_says_so_as_well() {
    let run = code(&["explain"]);
    assert!(run.err.contains("tchad.txt: this is in French") && run.code == 1, "{}", run.err);
}

#[test]
fn read_shows_language_and_kind() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.jsonl"), serde_json::json!({ "text": FRENCH, "section": "Opinion" }).to_string())
        .unwrap();
    let run = Run::inside(folder.path(), &["read", "--format", "jsonl", "a.jsonl"], b"");
    let record = &run.records()[0];
    assert_eq!(
        (&record["language"], &record["language_source"], &record["kind"]),
        (&"fr".into(), &"recognised".into(), &"opinion".into())
    );
}

#[test]
fn the_items_of_a_feed_are_coded_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let item = |id: u8, words: &str| {
        format!(
            "<item><guid>n{id}</guid><pubDate>Mon, 04 May 1998 10:00:00 GMT</pubDate><description>{words}</description></item>"
        )
    };
    let feed = format!(
        "<rss version='2.0'><channel><title>Post</title>{}{}{}</channel></rss>",
        item(1, ENGLISH),
        item(2, FRENCH),
        item(3, "Ghana sent food to Togo.")
    );
    fs::write(folder.path().join("news"), feed).unwrap();
    let run = Run::inside(folder.path(), &["code", "--format", "jsonl", "news"], b"");
    let of = |id: &str| {
        run.records().iter().filter(|record| record["source_id"] == id && record["record"] == "event").count()
    };
    assert!(of("n1") > 0 && of("n2") == 0 && of("n3") > 0, "{}{}", run.out, run.err);
    assert!(
        run.records().iter().all(|record| record["record"] != "event"
            || record["published"] == "1998-05-04T10:00" && record["published_source"] == "feed"),
        "{}",
        run.out
    );
}
