//! The commands: what is made, listed, counted once and taken away again.

use std::path::Path;

use tempfile::TempDir;

use crate::support::{Run, archive};

/// Reports of our own: an agency's in two papers, one of them with a lead of its own and without the end; another agency's of the same
/// raid with another number; the raid of a town some 50 kilometres away.
const STORIES: [&str; 4] = [
    r#"{"id":"p1","source":"Harbour Post","agency":"Reuters","published":"1998-08-08","title":"Raid on bank","text":"KISUMU, Kenya, Aug 8 (Reuters) - Gunmen attacked a police station in Kisumu on Friday, killing three policemen, the governor said.\n\nThey came in two trucks shortly before dawn and left by the road to the lake.\n\nShops in the centre of Kisumu stayed shut for the rest of the day, and a bus company put off its morning service."}"#,
    r#"{"id":"p2","source":"Valley Echo","published":"1998-08-09","title":"Grim day in the west","text":"It was a bad morning for a quiet town.\n\nGunmen attacked a police station in Kisumu on Friday, killing four policemen, the governor said.\n\nThey came in two trucks shortly before dawn and left by the road to the lake."}"#,
    r#"{"id":"p3","source":"City Star","agency":"AFP","published":"1998-08-08","title":"Policemen die in Kisumu","text":"KISUMU, Kenya, Aug 8 (AFP) - Unknown gunmen killed five policemen in an attack on their station in Kisumu on Friday, a priest told AFP by telephone. He had heard shots and a loud blast while he was still in bed."}"#,
    r#"{"id":"p4","source":"City Star","agency":"AFP","published":"1998-08-08","title":"Attack in Kakamega","text":"KAKAMEGA, Kenya, Aug 8 (AFP) - Gunmen attacked a police station in Kakamega on Friday, killing three policemen, the governor said.\n\nThey came in two trucks shortly before dawn and left by the road to the lake."}"#,
];

fn run(folder: &Path, args: &[&str]) -> Run {
    let run = Run::inside(folder, args, b"");
    assert_eq!(run.code, 0, "{args:?}: {}", run.err);
    run
}

fn made() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("news.jsonl"), STORIES.join("\n") + "\n").unwrap();
    run(folder.path(), &["add", "news.db", "news.jsonl"]);
    folder
}

/// How many events a question gives.
fn events(folder: &Path, more: &[&str]) -> usize {
    let run = run(folder, &[&["query", "news.db", "--root", "18,19", "--format", "lines"], more].concat());
    run.err.lines().last().and_then(|line| line.split(' ').next()?.parse().ok()).unwrap()
}

#[test]
fn copies_are_one_report_and_reports_of_one_raid_are_one_happening() {
    let folder = made();
    let made = run(folder.path(), &["archive", "recluster", "news.db"]);
    assert!(made.err.starts_with("4 texts: 3 reports;"), "{}", made.err);
    let db = folder.path().join("news.db");
    let printed = "SELECT count(*) FROM reports WHERE texts = 2 AND outlets = 2 AND sources = '[\"reuters\"]'";
    assert_eq!(archive::number(&db, printed), 1);

    let listed = run(folder.path(), &["happenings", "news.db", "--root", "18,19", "--format", "jsonl"]).records();
    assert_eq!(listed.len(), 2, "{listed:#?}");
    let raid = listed.iter().find(|raid| raid["place"] == "Kisumu").unwrap();
    assert_eq!((raid["reports"].as_array().unwrap().len(), raid["sources"].as_i64()), (2, Some(2)), "{raid:#}");
    assert_eq!(raid["days"], serde_json::json!(["1998-08-07", "1998-08-07"]));
    let dead = raid["counts"].as_array().unwrap().iter().find(|count| count["kind"] == "dead").unwrap();
    assert_eq!((dead["min"].as_f64(), dead["max"].as_f64(), dead["reports"].as_i64()), (Some(3.0), Some(5.0), Some(2)));
    let reasons: Vec<&str> = raid["reports"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|report| report["events"].as_array().unwrap())
        .filter_map(|event| event["why"]["recipient"].as_str())
        .collect();
    assert!(reasons.contains(&"KENCOP"), "{raid:#}");

    let only = run(folder.path(), &["happenings", "news.db", "--reports", "2", "--root", "18,19"]).records();
    assert_eq!(only.len(), 1);
    let table = run(folder.path(), &["happenings", "news.db", "--root", "18,19", "--format", "table"]).out;
    assert!(table.contains("Kisumu") && table.contains("dead 3 to 5"), "{table}");
}

#[test]
fn what_counts_once_is_asked_for_and_taking_it_away_gives_all_back() {
    let folder = made();
    let all = events(folder.path(), &[]);
    let note = run(folder.path(), &["query", "news.db", "--dedup", "report"]).err;
    assert!(note.contains("nuncio archive recluster news.db"), "{note}");
    assert_eq!(events(folder.path(), &["--dedup", "happening"]), all, "nothing was put together yet");

    run(folder.path(), &["archive", "recluster", "news.db"]);
    let (of_reports, of_happenings) =
        (events(folder.path(), &["--dedup", "report"]), events(folder.path(), &["--dedup", "happening"]));
    assert!(of_reports < all && of_happenings < of_reports, "{all}, {of_reports}, {of_happenings}");
    assert_eq!(of_happenings, 2, "Kisumu and Kakamega");
    assert_eq!(events(folder.path(), &["--dedup", "text"]), all);
    let counted =
        run(folder.path(), &["count", "news.db", "--root", "18,19", "--by", "year", "--dedup", "happening"]).out;
    assert!(counted.contains("1998,2,"), "{counted}");

    let extra =
        r#"{"id":"p5","published":"1998-08-20","text":"Gunmen attacked a police station in Nakuru on Thursday."}"#;
    std::fs::write(folder.path().join("more.jsonl"), extra).unwrap();
    run(folder.path(), &["add", "news.db", "more.jsonl"]);
    let note = run(folder.path(), &["happenings", "news.db"]).err;
    assert!(note.contains("stories were added"), "{note}");

    run(folder.path(), &["archive", "recluster", "news.db", "--drop"]);
    assert_eq!(events(folder.path(), &["--dedup", "happening", "--to", "1998-08-10"]), all);
    let check = run(folder.path(), &["archive", "check", "news.db"]);
    assert!(check.out.contains("whole"), "{}", check.out);
}

#[test]
fn what_is_no_archive_has_no_reports() {
    let folder = made();
    let run = Run::inside(folder.path(), &["count", "news.jsonl", "--dedup", "report"], b"");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("only an archive"), "{}", run.err);
}
