//! `code --format csv`, `count` and `--manifest` as a whole: dyads, counts that agree with the records, the same bytes.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{GOOD, Run, files};
use serde_json::Value;

/// Arguments with the files of some example stories behind them.
fn on_examples(args: &[&str]) -> Run {
    let names: Vec<String> = files("examples", ".txt").iter().map(|path| path.to_string_lossy().into_owned()).collect();
    assert!(names.len() > 3, "{names:?}");
    let args: Vec<&str> = args.iter().copied().chain(names.iter().map(String::as_str)).collect();
    Run::of(&args)
}

/// The rows of a table, each by the names of its columns.
fn rows(run: &Run) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(run.out.as_bytes());
    let header = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|row| header.iter().map(str::to_owned).zip(row.unwrap().iter().map(str::to_owned)).collect())
        .collect()
}

/// The dyads of a text with this CAMEO root: `TCD>LBY`.
fn dyads(text: &str, root: &str) -> Vec<String> {
    let run = Run::fed(&["code", "--format", "csv", "--published", "1994-06-08", "-"], text.as_bytes());
    let rows = rows(&run);
    let of_root = rows.iter().filter(|row| row["cameo"].starts_with(root));
    of_root.map(|row| format!("{}>{}", row["actor"], row["recipient"])).collect()
}

#[test]
fn a_row_has_codes_numbers_and_evidence() {
    let run = Run::fed(&["code", "--format", "csv", "--published", "1994-06-08", "-"], GOOD.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let rows = rows(&run);
    let accusation = rows.iter().find(|row| row["cameo"] == "112").unwrap();
    for (column, value) in [
        ("actor", "TCD"),
        ("actor_cow", "483"),
        ("recipient_country", "LBY"),
        ("recipient_cow", "620"),
        ("quad", "3"),
        ("standing", "told"),
        ("date", "1994-06-06"),
        ("trigger", "accused"),
        ("published", "1994-06-08"),
    ] {
        assert_eq!(accusation[column], value, "{column}");
    }
    let span = |side: &str| accusation[&format!("trigger_{side}")].parse::<usize>().unwrap();
    assert_eq!(&GOOD[span("from")..span("to")], "accused");
}

#[test]
fn a_charge_has_its_speaker_and_the_accusation_it_stands_in() {
    let story = b"Chad accused Libya of supplying rifles to Niger.";
    let rows = rows(&Run::fed(&["code", "--format", "csv", "-"], story));
    let [accusation, charge] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((accusation["speaker"].as_str(), charge["speaker"].as_str()), ("", "TCD"));
    assert_eq!((charge["standing"].as_str(), charge["stance"].as_str()), ("accused", "accuses"));
    assert_eq!(charge["inside"], accusation["id"]);
    assert_eq!((charge["date"].as_str(), charge["published"].as_str()), ("", ""));
}

#[test]
fn those_who_agree_are_paired_and_those_who_march_side_by_side_are_not() {
    assert_eq!(dyads("Fiji and Tonga signed a trade agreement on Monday.", "05"), ["FJI>TON", "TON>FJI"]);
    let marched = dyads("Students and workers demonstrated in Lagos on Monday.", "14");
    assert!(!marched.is_empty() && marched.iter().all(|dyad| dyad.ends_with('>')), "{marched:?}");
}

#[test]
fn a_table_of_nothing_is_a_header() {
    for command in [&["code", "--format", "csv", "-"][..], &["count", "-"]] {
        let run = Run::fed(command, b"The weather was fine.");
        assert_eq!((run.code, run.out.lines().count()), (0, 1), "{command:?}: {}", run.out);
    }
}

#[test]
fn the_table_has_every_event_of_the_records_and_no_other() {
    let records = on_examples(&["code", "--format", "jsonl"]).records();
    let mut ids: Vec<&str> =
        records.iter().filter(|r| r["record"] == "event").map(|r| r["id"].as_str().unwrap()).collect();
    let rows = rows(&on_examples(&["code", "--format", "csv"]));
    let mut told: Vec<&str> = rows.iter().map(|row| row["id"].as_str()).collect();
    told.dedup();
    assert_eq!(ids, told, "in the same order");
    ids.sort_unstable();
    told.sort_unstable();
    told.dedup();
    assert_eq!(ids.len(), told.len(), "the rows of an event stand together");
}

#[test]
fn counts_are_those_of_the_table() {
    let table = rows(&on_examples(&["code", "--format", "csv", "--policy", "factual"]));
    let ids: Vec<&String> = table.iter().map(|row| &row["id"]).collect();
    let mut expected: BTreeMap<(String, String, String), std::collections::BTreeSet<&String>> = BTreeMap::new();
    for row in table.iter().filter(|row| !ids.contains(&&row["same_as"])) {
        let month = row["date"].get(..7).unwrap_or_default().to_owned();
        expected.entry((month, row["actor"].clone(), row["quad"].clone())).or_default().insert(&row["id"]);
    }
    let counted = on_examples(&["count", "--policy", "factual", "--by", "month,actor,quad"]);
    assert!(counted.out.starts_with("month,actor,quad,events,goldstein_mean\n"), "{}", counted.out);
    let found: Vec<_> = rows(&counted)
        .into_iter()
        .map(|row| ((row["month"].clone(), row["actor"].clone(), row["quad"].clone()), row["events"].clone()))
        .collect();
    let expected: Vec<_> = expected.into_iter().map(|(cell, ids)| (cell, ids.len().to_string())).collect();
    assert!(expected.len() > 10);
    assert_eq!(found, expected);
}

#[test]
fn the_example_of_the_page_is_what_the_program_writes() {
    let page = fs::read_to_string(crate::support::root().join("docs/csv.md")).unwrap();
    let block = page.split("```console\n$ echo '").nth(1).unwrap().split("```").next().unwrap();
    let (typed, written) = block.split_once('\n').unwrap();
    let (story, command) = typed.split_once("' | nuncio ").unwrap();
    let args: Vec<&str> = command.split_whitespace().collect();
    assert_eq!(Run::fed(&args, story.as_bytes()).out, written);
}

#[test]
fn wire_copies_count_once_a_day_where_that_is_asked() {
    let line = |id: &str| serde_json::json!({"id": id, "text": GOOD, "published": "1994-06-08"}).to_string() + "\n";
    let copies: String = ["a", "b", "c"].iter().map(|id| line(id)).collect();
    let events = |dedup: &str| {
        let by = ["count", "--by", "actor,recipient,cameo", "--dedup", dedup, "-"];
        let run = Run::fed(&by, copies.as_bytes());
        let rows = rows(&run);
        let row = rows.iter().find(|row| row["cameo"] == "112");
        row.map(|row| row["events"].clone()).unwrap_or_default()
    };
    assert_eq!([events("none"), events("story"), events("day")], ["3", "3", "1"]);
}

#[test]
fn any_number_of_threads_gives_the_same_tables() {
    for command in [&["code", "--format", "csv"][..], &["count", "--by", "year,actor_cow,recipient_cow,plover"]] {
        let with = |threads| on_examples(&[command, &["--threads", threads]].concat()).out;
        let one = with("1");
        assert!(one.lines().count() > 5, "{one}");
        assert_eq!(one, with("3"));
    }
}

#[test]
fn a_column_that_is_none_or_is_asked_for_twice_is_told() {
    let run = Run::of(&["count", "--by", "month,who", "-"]);
    assert!(run.code == 2 && run.err.contains("actor_country"), "{}", run.err);
    let run = Run::of(&["count", "--by", "month,quad,month", "-"]);
    assert!(run.code == 2 && run.err.contains("names month twice"), "{}", run.err);
}

#[test]
fn the_manifest_says_what_was_run_and_is_the_same_on_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    let run = |name: &str, extra: &[&str]| {
        let file = folder.path().join(name);
        let path = file.to_string_lossy().into_owned();
        let run = on_examples(&[&["count", "--policy", "strict", "--manifest", &path], extra].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        fs::read_to_string(file).unwrap()
    };
    let one = run("one.json", &["--threads", "1"]);
    assert_eq!(one, run("two.json", &["--threads", "2"]));
    let manifest: Value = serde_json::from_str(&one).unwrap();
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!((&manifest["command"], &manifest["policy"]), (&"count".into(), &"strict".into()));
    assert_eq!(manifest["options"]["by"], serde_json::json!(["month", "actor", "recipient", "quad"]));
    let stories = files("examples", ".txt").len();
    assert_eq!((&manifest["counts"]["inputs"], &manifest["counts"]["stories"]), (&stories.into(), &stories.into()));
    assert!(manifest["counts"]["events"].as_u64().unwrap() > 0);
    let hash = manifest["pack"]["files"]["world/cow.tsv"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
    assert_eq!(manifest.get("times"), None);
    let timed: Value = serde_json::from_str(&run("three.json", &["--manifest-times"])).unwrap();
    assert!(timed["times"]["seconds"].is_number() && timed["times"]["began"].as_str().unwrap().ends_with('Z'));
}

#[test]
fn the_manifest_counts_what_was_wrong_and_the_pack_that_was_laid_over() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("pack/world");
    fs::create_dir_all(&pack).unwrap();
    fs::write(pack.join("cow.tsv"), "country\tnumber\tabbreviation\tfrom\tuntil\nTCD\t999\tXXX\t.\t.\n").unwrap();
    let file = folder.path().join("run.json").to_string_lossy().into_owned();
    let over = folder.path().join("pack").to_string_lossy().into_owned();
    let manifest = |extra: &[&str]| -> (Run, Value) {
        let fixed = ["code", "--format", "csv", "--manifest", &file, "-", "no-such-file.txt"];
        let run = Run::fed(&[&fixed, extra].concat(), GOOD.as_bytes());
        (run, serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap())
    };
    let (plain, usual) = manifest(&[]);
    let (laid, other) = manifest(&["--pack", &over]);
    assert_eq!(plain.code, 1, "{}", plain.err);
    assert_eq!(usual["inputs"], serde_json::json!(["-", "no-such-file.txt"]));
    assert_eq!((&usual["counts"]["stories"], &usual["counts"]["inputs"]), (&1.into(), &2.into()));
    let lost = usual["counts"]["problems"].as_u64().unwrap() - usual["counts"]["warnings"].as_u64().unwrap();
    assert_eq!(lost, 1, "{}", plain.err);
    assert_ne!(usual["pack"]["blake3"], other["pack"]["blake3"]);
    assert_ne!(usual["pack"]["files"]["world/cow.tsv"], other["pack"]["files"]["world/cow.tsv"]);
    assert_eq!(usual["pack"]["files"]["world/people.tsv"], other["pack"]["files"]["world/people.tsv"]);
    assert!(laid.out.contains("999"), "{}", laid.out);
}

#[test]
fn a_manifest_that_cannot_be_written_is_told_before_the_work_begins() {
    let run = Run::fed(&["code", "--manifest", "no-such-folder/run.json", "-"], GOOD.as_bytes());
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("no-such-folder/run.json"), "{}", run.err);
}
