//! The archive: everything there once, whatever comes in which order, and given back as it was coded.

use std::path::{Path, PathBuf};

use crate::support::{Run, archive};
use nuncio_archive::{Archive, ArchiveError};
use nuncio_coder::Coder;
use nuncio_language::Kernel;
use nuncio_text::Story;
use tempfile::TempDir;

/// Four reports of our own, one of them of another day and one a copy in another paper.
const STORIES: [&str; 4] = [
    r#"{"id":"p1","source":"Fiji Sun","published":"1987-05-14T18:20","title":"Envoy recalled","text":"Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels."}"#,
    r#"{"id":"p2","source":"Fiji Times","published":"1987-05-14","title":"Envoy recalled","text":"Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels."}"#,
    r#"{"id":"p3","source":"Fiji Sun","published":"1994-02-03","text":"Peru and Ecuador signed a border agreement. Chile did not attack Bolivia, officials in Lima said."}"#,
    r#"{"id":"p4","source":"Island Post","published":"1987-05-21","title":"Envoy recalled","text":"Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels."}"#,
];

/// A folder with these lines as `news.jsonl`.
fn folder(lines: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("news.jsonl"), lines.join("\n") + "\n").unwrap();
    folder
}

fn add(folder: &Path, more: &[&str]) -> Run {
    Run::inside(folder, &[&["add", "news.db"], more].concat(), b"")
}

fn db(folder: &TempDir) -> PathBuf {
    folder.path().join("news.db")
}

/// The records of every appearance, as the archive gives them back.
fn records(archive: &Path) -> String {
    let archive = Archive::open_read_only(archive).unwrap();
    let mut records = String::new();
    archive
        .each_appearance(|appearance| {
            records.push_str(&archive.records(&appearance)?);
            Ok::<(), ArchiveError>(())
        })
        .unwrap();
    records
}

#[test]
fn papers_that_print_one_report_share_its_text_and_its_events() {
    let folder = folder(&STORIES);
    let run = add(folder.path(), &["news.jsonl"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let count = |question| archive::number(&db(&folder), question);
    assert_eq!(count("SELECT count(*) FROM texts"), 2);
    assert_eq!(count("SELECT count(*) FROM appearances"), 4);
    assert_eq!(count("SELECT count(*) FROM codings"), 3, "once for each day of publication");
    assert_eq!(count("SELECT count(*) - count(DISTINCT id) FROM events"), 0);
    assert!(count("SELECT count(*) FROM events WHERE root = '11'") > 0);
}

#[test]
fn the_same_input_twice_adds_nothing() {
    let folder = folder(&STORIES);
    add(folder.path(), &["news.jsonl"]);
    let rows = archive::rows(&db(&folder));
    let again = add(folder.path(), &["news.jsonl"]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(again.err.contains("4 inputs: 0 added, 4 already there"), "{}", again.err);
    assert_eq!(archive::rows(&db(&folder)), rows);
}

#[test]
fn the_order_of_the_input_changes_no_id() {
    let mut lines = STORIES.to_vec();
    let (forth, back) = (folder(&lines), {
        lines.reverse();
        folder(&lines)
    });
    add(forth.path(), &["news.jsonl"]);
    add(back.path(), &["news.jsonl"]);
    assert_eq!(archive::ids(&db(&forth)), archive::ids(&db(&back)));
}

#[test]
fn the_number_of_jobs_and_the_size_of_batches_change_no_row() {
    let lines: Vec<&str> = STORIES.iter().copied().cycle().take(12).collect();
    let of = |more: &[&str]| {
        let folder = folder(&lines);
        let run = add(folder.path(), &[&["news.jsonl"], more].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        archive::rows(&db(&folder))
    };
    let one = of(&["--jobs", "1"]);
    for more in [["--jobs", "2"], ["--jobs", "7"], ["--batch", "1"], ["--batch", "5"]] {
        assert_eq!(of(&more), one, "{more:?}");
    }
}

#[test]
fn records_come_back_byte_for_byte_as_code_writes_them() {
    let folder = folder(&STORIES);
    let mut files: Vec<String> = vec!["news.jsonl".to_owned()];
    files.extend(crate::support::files("examples", ".txt").iter().map(|file| file.to_string_lossy().into_owned()));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    assert_eq!(add(folder.path(), &files).code, 0);
    let coded = Run::inside(folder.path(), &[&["code", "--format", "jsonl"], &files[..]].concat(), b"");
    assert!(coded.out.lines().count() > 50);
    assert!(records(&db(&folder)) == coded.out, "the archive gives back something else");
}

#[test]
fn a_stored_text_is_coded_again_to_the_same_events() {
    let folder = folder(&STORIES);
    let mut files: Vec<String> = vec!["news.jsonl".to_owned()];
    files.extend(crate::support::files("examples", ".txt").iter().map(|file| file.to_string_lossy().into_owned()));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    assert_eq!(add(folder.path(), &files).code, 0);
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).unwrap();
    let mut workspace = coder.workspace();
    let archive = Archive::open_read_only(&db(&folder)).unwrap();
    let mut again = Vec::new();
    archive
        .each_text(|text| {
            for published in archive.days(&text)? {
                let coding = coder.code(Story { published, ..text.story.clone() }, &mut workspace);
                again.extend(coding.events.iter().map(|event| tail(&serde_json::to_string(event).unwrap())));
            }
            Ok::<(), ArchiveError>(())
        })
        .unwrap();
    let mut stored: Vec<String> = records(&db(&folder)).lines().filter(|line| is_event(line)).map(tail).collect();
    again.sort();
    stored.sort();
    // Two papers of one day have the same events: each is coded once and given back twice.
    stored.dedup();
    assert!(again.len() > 100);
    assert_eq!(again, stored);
}

fn is_event(record: &str) -> bool {
    record.contains("\"record\":\"event\"")
}

/// A record's id, and what comes after the fields that tell of its appearance.
fn tail(record: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(record).unwrap();
    format!("{} {}", value["id"], record.split_once("\"zone\":").unwrap().1)
}

#[test]
fn trees_that_were_made_elsewhere_are_kept_and_coded() {
    let folder = folder(&STORIES[2..3]);
    let trees = Run::inside(folder.path(), &["parse", "news.jsonl"], b"").out;
    std::fs::write(folder.path().join("news.conllu"), &trees).unwrap();
    assert_eq!(add(folder.path(), &["news.conllu"]).code, 0);
    assert_eq!(archive::number(&db(&folder), "SELECT count(*) FROM texts WHERE trees IS NOT NULL"), 1);
    let coded = Run::inside(folder.path(), &["code", "--format", "jsonl", "news.conllu"], b"");
    assert_eq!(records(&db(&folder)), coded.out);
}

#[test]
fn every_input_is_accounted_for_and_problems_are_listed() {
    let folder = folder(&[STORIES[0], "{\"id\":", r#"{"id":"p9","title":"no words"}"#, STORIES[0]]);
    std::fs::write(folder.path().join("menu.html"), "<html><body><nav><a href=/>Home</a></nav></body></html>").unwrap();
    let run = add(folder.path(), &["news.jsonl", "menu.html", "gone.txt"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let told = "6 inputs: 1 added, 1 already there, 1 not news, 0 not English, 3 unreadable";
    assert!(run.err.contains(told), "{}", run.err);
    add(folder.path(), &["news.jsonl", "menu.html", "gone.txt"]);
    let problems = Run::inside(folder.path(), &["archive", "problems", "--format", "text", "news.db"], b"");
    let lines: Vec<&str> = problems.out.lines().collect();
    assert_eq!(lines.len(), 4, "each once: {}", problems.out);
    assert!(lines[0].starts_with("unreadable: gone.txt: there is no such file"), "{}", problems.out);
    assert!(lines[2].starts_with("unreadable: news.jsonl, line 2: this is not valid JSON"), "{}", problems.out);
    let records = Run::inside(folder.path(), &["archive", "problems", "news.db"], b"").records();
    assert_eq!(records[2]["line"], 2);
}

#[test]
fn an_archive_tells_what_it_holds_and_that_it_is_whole() {
    let folder = folder(&STORIES);
    add(folder.path(), &["news.jsonl"]);
    let info = Run::inside(folder.path(), &["archive", "info", "news.db"], b"");
    for line in ["texts        2", "appearances  4", "1987-05-14 to 1994-02-03", "add, done"] {
        assert!(info.out.contains(line), "{line}: {}", info.out);
    }
    let check = Run::inside(folder.path(), &["archive", "check", "news.db"], b"");
    assert_eq!((check.code, check.err.as_str()), (0, ""));
    assert!(check.out.starts_with("2 texts, "), "{}", check.out);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "the archive is one file");
}

#[test]
fn a_check_finds_a_span_that_is_not_the_text_quoted_and_words_that_were_changed() {
    let folder = folder(&STORIES);
    add(folder.path(), &["news.jsonl"]);
    let change = |what: &str| rusqlite::Connection::open(db(&folder)).unwrap().execute_batch(what).unwrap();
    change("UPDATE events SET trigger_from = trigger_from + 1 WHERE n = 1");
    change("UPDATE texts SET words = words || '!' WHERE n = 2");
    change("UPDATE events SET place_country = 'XYZ' WHERE n = 1");
    let check = Run::inside(folder.path(), &["archive", "check", "news.db"], b"");
    assert_eq!(check.code, 1);
    assert!(check.err.contains("and not `"), "{}", check.err);
    assert!(check.err.contains("the words are not those that its id was made of"), "{}", check.err);
    assert!(check.err.contains("an event at another place than its record has (1)"), "{}", check.err);
}

#[test]
fn one_writes_at_a_time_and_the_other_is_told() {
    let folder = folder(&STORIES);
    let writer = Archive::create(&db(&folder)).unwrap();
    let run = add(folder.path(), &["news.jsonl"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("another program is writing to news.db"), "{}", run.err);
    drop(writer);
    assert_eq!(add(folder.path(), &["news.jsonl"]).code, 0);
}

#[test]
fn a_file_that_is_no_archive_is_left_as_it_is() {
    let folder = folder(&STORIES);
    let run = Run::inside(folder.path(), &["add", "news.jsonl", "news.jsonl"], b"");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("news.jsonl is no archive"), "{}", run.err);
    assert!(std::fs::read_to_string(folder.path().join("news.jsonl")).unwrap().starts_with("{\"id\":\"p1\""));
    let missing = Run::inside(folder.path(), &["archive", "info", "gone.db"], b"");
    assert!(missing.err.contains("there is no archive gone.db"), "{}", missing.err);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_and_an_archive_in_it_is_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&STORIES);
    add(folder.path(), &["news.jsonl"]);
    let rights = |mode| std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(mode)).unwrap();
    rights(0o555);
    // Whoever may do everything (root) is not stopped by it, and this test says nothing.
    if std::fs::write(folder.path().join("probe"), "").is_err() {
        let run = add(folder.path(), &["news.jsonl"]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains("cannot be written: the file, its folder or the disk is read-only"), "{}", run.err);
        let info = Run::inside(folder.path(), &["archive", "info", "news.db"], b"");
        assert!(info.out.contains("texts        2"), "{}", info.err);
    }
    rights(0o755);
}
