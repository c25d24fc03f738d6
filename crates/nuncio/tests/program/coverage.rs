//! A corpus looked over: what is told, what is silent and why, which words are unknown; and events kept by their confidence.

use serde_json::Value;
use tempfile::TempDir;

use crate::support::Run;

/// Two events, two silences, a verb without a sense between actors, and a man without an entry, named twice.
const CORPUS: &str = "Chad thanked Mali. Peru quizzled Chile. Peru quizzled Chile again. Togo's farmers plant maize.\n\n\
                      Togolese trade minister Kofi Adzovi praised Benin. Adzovi flew home.\n";

fn of(records: &[Value], kind: &str) -> Vec<(String, u64)> {
    let here = records.iter().filter(|record| record["record"] == kind);
    here.map(|record| (record["what"].as_str().unwrap().to_owned(), record["count"].as_u64().unwrap())).collect()
}

#[test]
fn coverage_counts_sentences_reasons_verbs_and_names() {
    let run = Run::fed(&["coverage", "-"], CORPUS.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let records = run.records();
    let totals = of(&records, "total");
    assert!(totals.contains(&("sentences".to_owned(), 6)), "{totals:?}");
    assert!(totals.contains(&("sentences with events".to_owned(), 2)), "{totals:?}");
    assert!(totals.contains(&("sentences without".to_owned(), 4)), "{totals:?}");
    let reasons = of(&records, "silent");
    assert!(reasons.iter().map(|(_, count)| count).sum::<u64>() >= 4, "{reasons:?}");
    let verb = records.iter().find(|record| record["record"] == "verb").unwrap();
    assert_eq!((&verb["what"], &verb["count"], &verb["between"]), (&"quizzle".into(), &2.into(), &2.into()), "{verb}");
    assert_eq!((&verb["how"], &verb["example"]), (&"A=nsubj R=obj".into(), &"Peru quizzled Chile.".into()));
    let name = records.iter().find(|record| record["what"] == "Kofi Adzovi").unwrap();
    assert_eq!((&name["count"], &name["how"]), (&2.into(), &"Togolese trade minister".into()), "{name}");
}

#[test]
fn coverage_is_the_same_on_any_number_of_threads() {
    let runs = ["1", "3"].map(|threads| Run::of(&["coverage", "--threads", threads, "examples"]));
    assert!(runs[0].out.contains("\"record\":\"verb\""), "{}", runs[0].err);
    assert_eq!(runs[0].out, runs[1].out);
}

#[test]
fn coverage_as_csv_has_a_row_for_each_figure() {
    let run = Run::fed(&["coverage", "--format", "csv", "--top", "1", "-"], CORPUS.as_bytes());
    let mut lines = run.out.lines();
    assert_eq!(lines.next(), Some("record,what,count,over,between,how,kind,example,source_id"));
    assert!(run.out.contains("\nverb,quizzle,2,0,2,A=nsubj R=obj,,Peru quizzled Chile.,"), "{}", run.out);
    assert_eq!(run.out.lines().filter(|line| line.starts_with("name,")).count(), 1);
}

#[test]
fn coverage_for_people_is_a_table_each() {
    let run = Run::fed(&["coverage", "--format", "table", "-"], CORPUS.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    insta::assert_snapshot!("coverage", run.out);
}

/// A folder with the corpus, told by two papers, and another story in an archive `news.db`.
fn archive() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let story = |id: &str, day: &str, text: &str| serde_json::json!({ "id": id, "published": day, "text": text });
    let stories = [
        story("p1", "1987-05-14", CORPUS),
        story("p2", "1987-05-15", CORPUS),
        story("p3", "1987-05-15", "Fiji thanked Tonga."),
    ];
    let lines: String = stories.iter().map(|story| format!("{story}\n")).collect();
    std::fs::write(folder.path().join("news.jsonl"), lines).unwrap();
    let added = Run::inside(folder.path(), &["add", "news.db", "news.jsonl"], b"");
    assert_eq!(added.code, 0, "{}", added.err);
    folder
}

#[test]
fn coverage_of_an_archive_codes_each_text_once_more() {
    let folder = archive();
    let run = Run::inside(folder.path(), &["coverage", "news.db"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    let records = run.records();
    let totals = of(&records, "total");
    assert!(totals.contains(&("stories".to_owned(), 2)) && totals.contains(&("sentences".to_owned(), 7)), "{totals:?}");
    assert!(totals.contains(&("events".to_owned(), 3)), "{totals:?}");
    let verb = records.iter().find(|record| record["record"] == "verb").unwrap();
    assert_eq!((&verb["what"], &verb["count"], &verb["source_id"]), (&"quizzle".into(), &2.into(), &"p1".into()));
    let suggested = Run::inside(folder.path(), &["lexicon", "suggest", "news.db"], b"");
    assert!(suggested.out.contains("verb quizzle A=nsubj R=obj -> ACT"), "{}{}", suggested.out, suggested.err);
}

/// What an archive was coded with does not count: a word that the pack of today knows is not told as unknown.
#[test]
fn coverage_of_an_archive_is_of_the_pack_of_now() {
    let folder = archive();
    let lexicon = folder.path().join("mine/lexicon");
    std::fs::create_dir_all(&lexicon).unwrap();
    let sense = "verb quizzle A=nsubj R=obj -> disapprove\n    \"Peru quizzled Chile.\" PER > CHL disapprove\n";
    std::fs::write(lexicon.join("mine.lex"), sense).unwrap();
    let run = Run::inside(folder.path(), &["coverage", "--pack", "mine", "news.db"], b"");
    let records = run.records();
    assert!(of(&records, "total").contains(&("events".to_owned(), 5)), "{records:?}");
    assert!(!of(&records, "verb").iter().any(|(verb, _)| verb == "quizzle"), "{records:?}");
}

#[test]
fn a_file_that_is_no_archive_is_named_and_nothing_is_looked_over() {
    let folder = archive();
    std::fs::write(folder.path().join("words.db"), CORPUS).unwrap();
    for (args, told) in [
        (&["coverage", "words.db"][..], "words.db is no archive of Nuncio"),
        (&["lexicon", "suggest", "gone.db"], "there is no archive gone.db"),
        (&["coverage", "news.db", "news.jsonl"], "name news.jsonl in a run of its own"),
        (&["coverage", "--published", "1990-01-01", "news.db"], "--published"),
    ] {
        let run = Run::inside(folder.path(), args, b"");
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
        assert!(run.err.contains(told), "{}", run.err);
    }
}

#[test]
fn suggested_lines_are_a_sense_and_a_row_to_be_finished() {
    let run = Run::fed(&["lexicon", "suggest", "-"], CORPUS.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    insta::assert_snapshot!("suggest", run.out);
}

/// The suggested sense, once a person has named the act, is read by the program and codes the corpus.
#[test]
fn a_finished_suggestion_codes_what_was_silent() {
    let folder = tempfile::tempdir().unwrap();
    let lines = Run::fed(&["lexicon", "suggest", "-"], CORPUS.as_bytes()).out;
    let senses = lines.split("\n# People").next().unwrap_or_default();
    let finished = senses.replace("AAA > BBB ACT", "PER > CHL disapprove").replace("-> ACT", "-> disapprove");
    std::fs::create_dir(folder.path().join("lexicon")).unwrap();
    std::fs::write(folder.path().join("lexicon/mine.lex"), finished).unwrap();
    let pack = folder.path().to_string_lossy().into_owned();
    let run = Run::fed(&["code", "--format", "lines", "--pack", &pack, "-"], b"Peru quizzled Chile.");
    assert!(run.out.contains("PER > CHL"), "{}{}", run.out, run.err);
}

#[test]
fn events_can_be_kept_by_their_confidence() {
    let story = b"Chad bombed Libya on Monday. Peru's talks with Chile collapsed as its army, angered, hit back.";
    let all = Run::fed(&["code", "-"], story).records();
    let chance = |record: &Value| record["confidence"].as_f64();
    let most = all.iter().filter_map(chance).fold(0.0, f64::max);
    let least = all.iter().filter_map(chance).fold(1.0, f64::min);
    assert!(least < most, "the sentences are not alike: {all:?}");
    let kept = Run::fed(&["code", "--min-confidence", &most.to_string(), "-"], story).records();
    assert!(!kept.is_empty() && kept.iter().filter_map(chance).all(|said| said >= most), "{kept:?}");
    let counted = |flags: &[&str]| {
        let run = Run::fed(&[&["count", "--by", "quad"], flags, &["-"]].concat(), story);
        let numbers = run.out.lines().skip(1).filter_map(|line| line.split(',').nth(1)?.parse::<u64>().ok());
        numbers.sum::<u64>()
    };
    let most = most.to_string();
    assert!(counted(&["--min-confidence", &most]) < counted(&[]));
    let wrong = Run::fed(&["code", "--min-confidence", "80", "-"], story);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("from 0 to 1"), "{}", wrong.err);
}
