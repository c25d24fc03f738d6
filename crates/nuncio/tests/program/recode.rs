//! An archive after the pack changed: coded again, with what differs event by event; and what is not English, kept and not coded.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::support::{Run, archive, command, root};
use tempfile::TempDir;

const FRENCH: &str = "Le gouvernement du Tchad a accusé lundi la Libye d'avoir envoyé des armes au Niger, selon un communiqué. Le ministre des affaires étrangères a dit qu'il rappelait son ambassadeur.";

/// Two reports of our own, one of them a column.
fn stories() -> Vec<serde_json::Value> {
    vec![
        serde_json::json!({ "id": "p1", "published": "1987-05-14", "text": "Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels." }),
        serde_json::json!({ "id": "p2", "published": "1994-02-03", "section": "Opinion", "text": "Peru and Ecuador signed a border agreement. Chile did not attack Bolivia, officials in Lima said." }),
    ]
}

/// A folder with these stories added to `news.db`, and a pack `mine`: an agreement has another code, a recalled envoy is another act.
fn folder(stories: &[serde_json::Value]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let lines: String = stories.iter().map(|story| format!("{story}\n")).collect();
    std::fs::write(folder.path().join("news.jsonl"), lines).unwrap();
    let table = std::fs::read_to_string(root().join("packs/en/codebook/cameo.tsv")).unwrap();
    assert!(table.contains("\ndiplomacy.sign\t057\t"));
    let mine = folder.path().join("mine");
    std::fs::create_dir_all(mine.join("codebook")).unwrap();
    std::fs::create_dir_all(mine.join("lexicon")).unwrap();
    std::fs::write(
        mine.join("codebook/cameo.tsv"),
        table.replace("\ndiplomacy.sign\t057\t", "\ndiplomacy.sign\t050\t"),
    )
    .unwrap();
    let line = "verb recall A=nsubj obj=envoy R=obl[from|to] -> disapprove.criticise\n    \"France recalled its envoy to Mali.\" FRA > MLI disapprove.criticise\n";
    std::fs::write(mine.join("lexicon/0-mine.lex"), line).unwrap();
    add(folder.path(), &[]);
    folder
}

fn add(folder: &Path, more: &[&str]) -> Run {
    Run::inside(folder, &[&["add", "news.db", "news.jsonl"], more].concat(), b"")
}

fn recode(folder: &Path, more: &[&str]) -> Run {
    Run::inside(folder, &[&["recode", "news.db", "--pack", "mine"], more].concat(), b"")
}

fn diff(folder: &Path, args: &[&str]) -> Run {
    Run::inside(folder, &[&["diff"], args].concat(), b"")
}

/// Change, code and fields of every difference, in some order.
fn told(run: &Run) -> Vec<String> {
    let of = |record: &serde_json::Value| {
        let code = |side: &str| record[side]["cameo"].as_str().unwrap_or("-").to_owned();
        format!("{} {} {} {}", record["change"].as_str().unwrap(), code("before"), code("after"), record["fields"])
    };
    let mut told: Vec<String> = run.records().iter().map(of).collect();
    told.sort();
    told
}

const CHANGES: [&str; 3] = [r#"changed 057 050 ["cameo","goldstein"]"#, "gone 161 - []", "new - 111 []"];

#[test]
fn an_archive_is_coded_again_and_tells_what_changed() {
    let folder = folder(&stories());
    let run = recode(folder.path(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("2 texts coded again in"), "{}", run.err);
    assert!(run.err.contains("events: 1 new, 1 gone, 1 changed, 4 as they were"), "{}", run.err);
    let changes = diff(folder.path(), &["news.db"]);
    assert_eq!((changes.code, told(&changes)), (0, CHANGES.map(str::to_owned).to_vec()), "{}", changes.err);
    let lines = diff(folder.path(), &["news.db", "--format", "text"]).out;
    for line in ["new      1987-05-14  111   FJI > TON ", "changed  1994-02-03  050   PER + ECU ", "cameo: 057 → 050"]
    {
        assert!(lines.contains(line), "{line}: {lines}");
    }
    let check = Run::inside(folder.path(), &["archive", "check", "news.db"], b"");
    assert_eq!(check.code, 0, "{}", check.err);
}

#[test]
fn an_archive_coded_again_holds_what_one_made_with_that_pack_holds() {
    let (again, anew) = (folder(&stories()), folder(&stories()));
    recode(again.path(), &[]);
    std::fs::remove_file(anew.path().join("news.db")).unwrap();
    add(anew.path(), &["--pack", "mine"]);
    assert_eq!(archive::ids(&again.path().join("news.db")), archive::ids(&anew.path().join("news.db")));
}

#[test]
fn what_is_of_this_pack_is_left() {
    let folder = folder(&stories());
    let same = Run::inside(folder.path(), &["recode", "news.db"], b"");
    assert!(same.err.contains("0 texts coded again"), "{}", same.err);
    recode(folder.path(), &[]);
    let rows = archive::rows(&folder.path().join("news.db"));
    let second = recode(folder.path(), &[]);
    assert!(second.err.contains("0 texts coded again"), "{}", second.err);
    assert_eq!(archive::rows(&folder.path().join("news.db")), rows);
    assert_eq!(
        diff(folder.path(), &["news.db"]).out.lines().count(),
        3,
        "what the last real one changed is still told"
    );
}

#[test]
fn what_another_program_coded_with_this_pack_is_coded_again() {
    let folder = folder(&stories());
    let db = folder.path().join("news.db");
    archive::connection(&db).execute_batch("UPDATE packs SET program = 'nuncio 0.0.9'").unwrap();
    let told = add(folder.path(), &[]);
    assert!(told.err.contains("2 codings in the archive with another pack or by another program"), "{}", told.err);
    let run = Run::inside(folder.path(), &["recode", "news.db"], b"");
    assert!(run.err.contains("2 texts coded again"), "{}", run.err);
    assert!(run.err.contains("events: 0 new, 0 gone, 0 changed, 6 as they were"), "{}", run.err);
    let info = Run::inside(folder.path(), &["archive", "info", "news.db"], b"").out;
    assert!(info.contains("by nuncio 0.0.9: 0\n"), "{info}");
    let again = Run::inside(folder.path(), &["recode", "news.db"], b"");
    assert!(again.err.contains("0 texts coded again"), "{}", again.err);
}

#[test]
fn a_quote_that_is_found_before_another_changes_no_event() {
    let story = serde_json::json!({ "id": "p1", "published": "1987-05-14", "text": "Chile noted that the talks were long. Tonga said Fiji had supplied rifles to rebels." });
    let folder = folder(&[story]);
    let cues = std::fs::read_to_string(root().join("packs/en/lexicon/cues.tsv")).unwrap();
    let fewer: String = cues.split_inclusive('\n').filter(|line| !line.starts_with("verb\tnote\t")).collect();
    assert!(fewer.len() < cues.len());
    let mine = folder.path().join("cues/lexicon");
    std::fs::create_dir_all(&mine).unwrap();
    std::fs::write(mine.join("cues.tsv"), fewer).unwrap();
    for (pack, name) in [(&[][..], "before.jsonl"), (&["--pack", "cues"], "after.jsonl")] {
        Run::inside(folder.path(), &[&["code", "news.jsonl", "-f", "jsonl", "-o", name], pack].concat(), b"");
    }
    let numbers = |name: &str| {
        let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
        let record: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
        record["attribution"].clone()
    };
    assert_ne!(numbers("before.jsonl"), numbers("after.jsonl"), "the quote has another number");
    let outputs = diff(folder.path(), &["before.jsonl", "after.jsonl"]);
    assert!(outputs.err.contains("0 new, 0 gone, 0 changed, 1 the same"), "{}{}", outputs.out, outputs.err);
    let mixed = diff(folder.path(), &["news.db", "after.jsonl"]);
    assert!(mixed.err.contains("0 changed, 1 the same"), "{}{}", mixed.out, mixed.err);
    let run = Run::inside(folder.path(), &["recode", "news.db", "--pack", "cues"], b"");
    assert!(run.err.contains("0 changed, 1 as they were"), "{}", run.err);
}

/// Forty codings of one text, a day of publication each.
fn forty() -> Vec<serde_json::Value> {
    let (story, first) = (stories().remove(0), jiff::civil::date(1987, 5, 14));
    (0..40)
        .map(|n| {
            let mut story = story.clone();
            story["published"] = first.checked_add(jiff::Span::new().days(n)).unwrap().to_string().into();
            story
        })
        .collect()
}

#[test]
fn one_that_is_killed_goes_on_and_ends_as_one_that_was_not() {
    let (killed, whole) = (folder(&forty()), folder(&forty()));
    let db = killed.path().join("news.db");
    let done = || archive::number(&db, "SELECT ifnull(sum(codings), 0) FROM runs WHERE command = 'recode'");
    for codings in [2, 8, 20] {
        let mut run = command(&["recode", "news.db", "--pack", "mine", "--batch", "2", "--jobs", "1"]);
        let mut run = run.current_dir(killed.path()).stderr(Stdio::null()).spawn().unwrap();
        while run.try_wait().unwrap().is_none() && done() < codings {
            std::thread::sleep(Duration::from_millis(2));
        }
        let _ = run.kill();
        run.wait().unwrap();
    }
    assert_eq!(recode(killed.path(), &["--jobs", "3"]).code, 0);
    assert_eq!(recode(whole.path(), &[]).code, 0);
    assert_eq!(archive::rows(&killed.path().join("news.db")), archive::rows(&whole.path().join("news.db")));
    let (killed, whole) = (diff(killed.path(), &["news.db"]), diff(whole.path(), &["news.db"]));
    assert_eq!(killed.out, whole.out, "both runs of it are one recoding");
    assert_eq!(whole.out.lines().count(), 80);
}

#[test]
fn two_outputs_and_an_archive_are_held_against_each_other() {
    let folder = folder(&stories());
    for (pack, name) in [(&[][..], "before.jsonl"), (&["--pack", "mine"], "after.jsonl")] {
        Run::inside(folder.path(), &[&["code", "news.jsonl", "-f", "jsonl", "-o", name], pack].concat(), b"");
    }
    assert_eq!(told(&diff(folder.path(), &["before.jsonl", "after.jsonl"])), CHANGES);
    assert_eq!(told(&diff(folder.path(), &["news.db", "after.jsonl"])), CHANGES);
    let same = diff(folder.path(), &["news.db", "before.jsonl"]);
    assert_eq!((same.code, same.out.as_str()), (0, ""));
    assert!(same.err.contains("0 new, 0 gone, 0 changed, 6 the same"), "{}", same.err);
}

#[test]
fn what_cannot_be_held_against_anything_is_told() {
    let folder = folder(&stories());
    let never = diff(folder.path(), &["news.db"]);
    assert!(never.code == 0 && never.err.contains("news.db was never coded again"), "{}", never.err);
    let alone = diff(folder.path(), &["news.jsonl"]);
    assert!(alone.code == 2 && alone.err.contains("news.jsonl is no archive"), "{}", alone.err);
    let wrong = diff(folder.path(), &["news.jsonl", "news.db"]);
    assert!(wrong.code == 1 && wrong.err.contains("news.jsonl, line 2: this is no record"), "{}", wrong.err);
    assert_eq!(diff(folder.path(), &["gone.jsonl", "news.db"]).code, 2);
    assert_eq!(Run::inside(folder.path(), &["recode", "gone.db"], b"").code, 2);
}

#[test]
fn what_is_not_english_is_kept_marked_and_not_coded() {
    let mut all = stories();
    all.push(serde_json::json!({ "id": "f1", "published": "1987-05-14", "text": FRENCH }));
    let folder = folder(&all);
    let db = folder.path().join("news.db");
    let count = |question| archive::number(&db, question);
    assert_eq!(count("SELECT count(*) FROM texts WHERE language = 'fr'"), 1);
    assert_eq!(count("SELECT count(*) FROM codings WHERE outcome = 'not_english'"), 1);
    assert_eq!(count("SELECT count(*) FROM texts WHERE kind = 'opinion'"), 1);
    assert_eq!(count("SELECT count(*) FROM problems WHERE kind = 'not_english' AND input = 'f1'"), 1);
    let told = add(folder.path(), &[]);
    assert!(told.err.contains("3 inputs: 0 added, 3 already there"), "{}", told.err);
    assert!(recode(folder.path(), &[]).err.contains("3 texts coded again, 1 not English"));
    assert!(recode(folder.path(), &["--any-language"]).err.contains("1 text coded again in"));
    assert_eq!(count("SELECT count(*) FROM codings WHERE outcome <> 'coded'"), 0);
}

#[test]
fn another_language_is_added_and_coded_where_that_is_asked_for() {
    let folder = folder(&[]);
    std::fs::write(folder.path().join("tchad.txt"), FRENCH).unwrap();
    let left = Run::inside(folder.path(), &["add", "a.db", "tchad.txt"], b"");
    assert_eq!(left.code, 1);
    assert!(left.err.contains("warning: tchad.txt: this is in French (fr), by its words"), "{}", left.err);
    assert!(left.err.contains("1 input: 0 added, 0 already there, 0 not news, 1 not English"), "{}", left.err);
    let coded = Run::inside(folder.path(), &["add", "b.db", "--any-language", "tchad.txt"], b"");
    assert!(coded.code == 0 && coded.err.contains("1 input: 1 added"), "{}", coded.err);
}
