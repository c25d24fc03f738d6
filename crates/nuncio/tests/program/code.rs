//! `nuncio code` as a whole: evidence, order, threads, policies, pipes.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::Stdio;

use crate::support::{GOOD, Run, command, files};
use serde_json::Value;

/// The example stories and those of the tests.
fn stories() -> Vec<PathBuf> {
    let mut stories = files("examples", ".txt");
    stories.extend(files("tests/stories", ".txt"));
    assert!(stories.len() > 20, "{stories:?}");
    stories
}

fn code(flags: &[&str], stories: &[PathBuf]) -> Run {
    let names: Vec<String> = stories.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let args: Vec<&str> = ["code"].iter().chain(flags).copied().chain(names.iter().map(String::as_str)).collect();
    Run::of(&args)
}

#[test]
fn one_thread_and_two_write_the_same_bytes() {
    let stories = stories();
    let one = code(&["--format", "jsonl", "--threads", "1"], &stories);
    assert!(one.out.lines().count() > stories.len(), "{}", one.err);
    for threads in ["2", "7"] {
        assert_eq!(one.out, code(&["--format", "jsonl", "--threads", threads], &stories).out);
    }
}

/// Each pair of a `text` and a `span` in a record, with the path to it.
fn evidence(record: &Value, path: &str, found: &mut Vec<(String, String, usize, usize)>) {
    if let (Some(text), Some(span)) = (record.get("text").and_then(Value::as_str), record.get("span")) {
        let at = |side: usize| usize::try_from(span[side].as_u64().unwrap()).unwrap();
        found.push((path.to_owned(), text.to_owned(), at(0), at(1)));
    }
    match record {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| evidence(value, &format!("{path}.{name}"), found));
        }
        Value::Array(items) => items.iter().for_each(|item| evidence(item, path, found)),
        _ => {}
    }
}

#[test]
fn the_text_under_every_span_is_the_text_quoted() {
    let mut checked = BTreeMap::new();
    for story in stories() {
        let text = fs::read_to_string(&story).unwrap();
        let run = code(&["--format", "jsonl"], std::slice::from_ref(&story));
        for record in run.records() {
            let mut found = Vec::new();
            evidence(&record, record["record"].as_str().unwrap(), &mut found);
            for (path, quoted, from, to) in found {
                assert_eq!(text.get(from..to), Some(quoted.as_str()), "{path} of {}", story.display());
                assert!(!quoted.is_empty(), "{path} of {}", story.display());
                *checked.entry(path).or_insert(0) += 1;
            }
        }
    }
    for path in ["event.actor", "event.recipient", "event.trigger", "quote.speaker", "quote.cue"] {
        assert!(checked.get(path).is_some_and(|&count| count > 5), "{path}: {checked:?}");
    }
}

#[test]
fn spans_of_a_title_field_count_its_bytes() {
    let (title, text) = ("Côte d'Ivoire accuses Mali of attack", "Chad accused Libya of supplying rifles to Niger.");
    let line = serde_json::json!({"id": "a", "title": title, "text": text, "published": "1994-06-02"}).to_string();
    let run = Run::fed(&["code", "--format", "jsonl", "--input", "jsonl", "-"], line.as_bytes());
    let mut zones = Vec::new();
    for record in run.records() {
        let zone = record["zone"].as_str().unwrap().to_owned();
        let mut found = Vec::new();
        evidence(&record, "", &mut found);
        for (path, quoted, from, to) in found {
            let words = if zone == "title" { title } else { text };
            assert_eq!(words.get(from..to), Some(quoted.as_str()), "{path}");
        }
        zones.push(zone);
    }
    assert!(zones.contains(&"title".to_owned()) && zones.contains(&"body".to_owned()), "{}", run.out);
}

#[test]
fn stories_come_out_in_the_order_of_the_input_whatever_their_length() {
    let long = GOOD.repeat(60);
    let lines: String = (0..40)
        .map(|n| {
            let text = if n % 5 == 0 { long.as_str() } else { GOOD };
            serde_json::json!({"id": format!("story-{n:02}"), "text": text}).to_string() + "\n"
        })
        .collect();
    let run = Run::fed(&["code", "--format", "jsonl", "--threads", "4", "-"], lines.as_bytes());
    let mut ids: Vec<String> = run.records().iter().map(|r| r["source_id"].as_str().unwrap().to_owned()).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    ids.dedup();
    assert_eq!(ids.len(), 40);
    assert!(run.err.contains("40 stories"), "{}", run.err);
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn every_quote_that_an_event_names_is_written_and_every_quote_written_is_named() {
    for run in
        [code(&["--format", "jsonl"], &stories()), code(&["--format", "jsonl", "--policy", "factual"], &stories())]
    {
        let records = run.records();
        let key = |story: &Value, id: &Value| (story.to_string(), id.to_string());
        let written: Vec<_> =
            records.iter().filter(|r| r["record"] == "quote").map(|r| key(&r["source_id"], &r["id"])).collect();
        let mut named: Vec<_> = Vec::new();
        for event in records.iter().filter(|r| r["record"] == "event") {
            let counts = event["counts"].as_array().unwrap().iter();
            for of in counts.chain([event]) {
                named.extend(of["attribution"].as_array().unwrap().iter().map(|id| key(&event["source_id"], id)));
            }
        }
        assert!(!written.is_empty());
        assert!(named.iter().all(|quote| written.contains(quote)));
        assert!(written.iter().all(|quote| named.contains(quote)));
    }
}

#[test]
fn policies_keep_what_they_say() {
    let all = code(&["--format", "jsonl"], &stories()).records();
    let count = |records: &[Value]| records.iter().filter(|r| r["record"] == "event").count();
    let mut fewer = count(&all);
    for (policy, standings) in [("factual", &["told", "own", "stated"][..]), ("strict", &["told", "own"])] {
        let kept = code(&["--format", "jsonl", "--policy", policy], &stories()).records();
        for event in kept.iter().filter(|r| r["record"] == "event") {
            assert!(standings.contains(&event["standing"].as_str().unwrap()), "{policy}: {event}");
            assert!(event["marks"].as_array().unwrap().iter().all(|mark| mark == "ongoing"), "{policy}: {event}");
        }
        assert!(count(&kept) > 0 && count(&kept) < fewer, "{policy} keeps {} of {fewer}", count(&kept));
        fewer = count(&kept);
    }
    let recoded = code(&["--format", "jsonl", "--policy", "recode"], &stories()).records();
    let gone =
        |event: &Value| event["marks"].as_array().unwrap().iter().any(|m| m == "historical" || m == "hypothetical");
    assert!(all.iter().any(|r| r["record"] == "event" && gone(r)));
    assert!(!recoded.iter().any(|r| r["record"] == "event" && gone(r)));
}

#[test]
fn ids_are_one_an_event() {
    let mut seen = std::collections::BTreeSet::new();
    for event in code(&["--format", "jsonl"], &stories()).records().iter().filter(|r| r["record"] == "event") {
        let id = event["id"].as_str().unwrap().to_owned();
        assert!(seen.insert(id), "twice: {event}");
    }
}

#[test]
fn the_output_file_holds_what_the_pipe_would() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("events.jsonl");
    let stories = &stories()[..3];
    let to_file = code(&["-o", &file.to_string_lossy()], stories);
    assert_eq!((to_file.code, to_file.out.as_str()), (0, ""), "{}", to_file.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), code(&[], stories).out);
}

#[test]
fn a_table_has_the_codes_and_no_colours_in_a_pipe() {
    let story = b"Chad accused Libya of supplying rifles to Niger.";
    let run = Run::fed(&["code", "--format", "table", "--published", "1994-06-02", "-"], story);
    for words in ["TCD Chad", "LBY Libya", "112", "«accused»", "accused by TCD"] {
        assert!(run.out.contains(words), "{words}:\n{}", run.out);
    }
    assert!(!run.out.contains('\x1b'), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 110), "{}", run.out);
}

#[test]
fn lines_are_in_the_notation_of_the_specs() {
    let run = Run::fed(&["code", "--format", "lines", "-"], GOOD.as_bytes());
    let line = |words: &[&str]| run.out.lines().any(|line| line.split_whitespace().eq(words.iter().copied()));
    assert!(line(&["112", "TCD", ">", "LBY", "\"accused\""]), "{}", run.out);
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let mut child = command(&["code", "--format", "jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let line = serde_json::json!({"id": "a", "text": GOOD}).to_string() + "\n";
    // More than any pipe holds, so that the program must notice; it may close its input before all is written.
    let feeder = std::thread::spawn(move || (0..20_000).all(|_| stdin.write_all(line.as_bytes()).is_ok()));
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"schema\":1"), "{first}");
    let ended = child.wait_with_output().unwrap();
    assert!(!feeder.join().unwrap(), "the program read on for nobody");
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

#[test]
fn fields_may_have_other_names() {
    let line = serde_json::json!({"key": "k1", "inhalt": GOOD, "tag": "1994-06-02"}).to_string();
    let flags =
        ["code", "--format", "jsonl", "--field", "text=inhalt", "--field", "id=key", "--field", "published=tag", "-"];
    let run = Run::fed(&flags, line.as_bytes());
    let records = run.records();
    assert!(!records.is_empty(), "{}", run.err);
    assert_eq!((&records[0]["source_id"], &records[0]["published"]), (&"k1".into(), &"1994-06-02".into()));
    assert_eq!(records[0]["published_source"], "field");
}

#[test]
fn the_date_of_the_command_line_serves_where_the_story_tells_none() {
    let run = Run::fed(&["code", "--format", "jsonl", "--published", "1994-06-08", "-"], GOOD.as_bytes());
    let accusation = &run.records()[0];
    assert_eq!(accusation["published"], "1994-06-08");
    assert_eq!(accusation["published_source"], "given");
    assert_eq!(accusation["date"]["from"], "1994-06-06", "Monday before Wednesday, 8 June: {accusation}");
}
