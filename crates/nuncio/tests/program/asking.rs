//! Questions to an archive: what is found is what was coded, each filter keeps what it says, and SQL reads alone.

use crate::support::Run;
use nuncio_archive::{Appearances, Archive, ArchiveError, Filter};
use nuncio_codebook::Codebook;
use tempfile::TempDir;

/// Reports of our own; the second is a copy of the first in another paper.
const STORIES: [&str; 5] = [
    r#"{"id":"p1","source":"Fiji Sun","published":"1987-05-14","title":"Envoy recalled","text":"Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels."}"#,
    r#"{"id":"p2","source":"Fiji Times","published":"1987-05-14","title":"Envoy recalled","text":"Fiji recalled its envoy to Tonga on Thursday. Tonga said Fiji had accused it of supplying rifles to rebels."}"#,
    r#"{"id":"p3","source":"Lima Post","published":"1994-02-03","text":"Peru and Ecuador signed a border agreement. Chile did not attack Bolivia, officials in Lima said."}"#,
    r#"{"id":"p4","source":"Chad Today","published":"1986-11-21","text":"Libyan troops attacked a village in Chad on Wednesday. France condemned Libya."}"#,
    r#"{"id":"p5","source":"Kenya Daily","published":"1998-08-08","text":"Gunmen attacked soldiers in Mombasa on Friday, killing three of them. Kenyan police arrested about 40 students in Eldoret, the interior ministry said. Brazilian police raided a bank in São Paulo."}"#,
];

/// A folder with the stories as `news.jsonl` and as the archive `news.db`.
fn archive() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("news.jsonl"), STORIES.join("\n") + "\n").unwrap();
    let run = Run::inside(folder.path(), &["add", "news.db", "news.jsonl"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    folder
}

fn run(folder: &TempDir, args: &[&str]) -> Run {
    Run::inside(folder.path(), args, b"")
}

fn good(folder: &TempDir, args: &[&str]) -> String {
    let run = run(folder, args);
    assert_eq!(run.code, 0, "{args:?}: {}", run.err);
    run.out
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

/// The CAMEO codes and sides of what a query finds.
fn found(folder: &TempDir, more: &[&str]) -> Vec<String> {
    let out = good(folder, &[&["query", "news.db", "--format", "lines"], more].concat());
    out.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn every_appearance_gives_the_records_that_code_writes() {
    let folder = archive();
    for format in ["jsonl", "csv", "lines"] {
        let coded = good(&folder, &["code", "--format", format, "news.jsonl"]);
        let stored = good(&folder, &["query", "news.db", "--appearances", "--format", format]);
        // A story without events has no line in an answer.
        assert_eq!(sorted(&stored), sorted(&coded), "{format}");
    }
}

#[test]
fn stored_records_are_read_as_the_events_and_quotes_that_they_were() {
    let folder = archive();
    let examples = crate::support::files("examples", ".txt");
    let mut args = vec!["add", "news.db"];
    args.extend(examples.iter().filter_map(|file| file.to_str()));
    good(&folder, &args);
    let codebook = Codebook::read(&nuncio_pack_en::files()).unwrap();
    let archive = Archive::open_read_only(&folder.path().join("news.db")).unwrap();
    let mut records = 0;
    let each = archive.query(&Filter::default(), Appearances::Every, None, |found| {
        let events = archive.events(&found, &codebook)?;
        let quotes = archive.quotes(&found)?;
        let events = events.iter().map(|event| serde_json::to_string(event).unwrap());
        let quotes = quotes.iter().map(|quote| serde_json::to_string(quote).unwrap());
        let written: Vec<String> = events.chain(quotes).collect();
        assert_eq!(written, found.lines().lines().collect::<Vec<_>>());
        records += written.len();
        Ok::<(), ArchiveError>(())
    });
    each.unwrap();
    assert!(records > 50, "{records} records");
}

#[test]
fn events_come_once_and_in_the_order_of_publication() {
    let folder = archive();
    let out = good(&folder, &["query", "news.db"]);
    let events: Vec<&str> = out.lines().filter(|line| line.contains("\"record\":\"event\"")).collect();
    assert!(events.iter().all(|event| !event.contains("\"source_id\":\"p2\"")), "the copy is not told");
    let days: Vec<&str> = events.iter().filter_map(|event| event.split("\"published\":\"").nth(1)?.get(..10)).collect();
    assert!(days.is_sorted() && days.len() == events.len(), "{days:?}");
    let first = good(&folder, &["query", "news.db", "--format", "lines", "--limit", "1"]);
    assert_eq!(first.lines().count(), 2, "a heading and an event: {first}");
}

#[test]
fn each_filter_keeps_what_it_names() {
    let folder = archive();
    let all = found(&folder, &[]).len();
    let some = |more: &[&str]| {
        let lines = found(&folder, more);
        assert!(!lines.is_empty() && lines.len() < all, "{more:?}: {} of {all}", lines.len());
        lines
    };
    assert!(some(&["--actor", "LBY"]).iter().all(|line| line.contains("LBYMIL")));
    assert!(some(&["--recipient", "LBY"]).iter().all(|line| line.contains("FRA > LBY")));
    assert_eq!(some(&["--dyad", "FRA,LBY"]), some(&["--actor", "FRA", "--recipient", "LBY"]));
    assert_eq!(some(&["--dyad", "ECU,PER"]), some(&["--dyad", "PER,ECU"]), "an agreement goes both ways");
    assert!(some(&["--country", "TON,CHL"]).len() > 1);
    assert!(some(&["--sector", "MIL"]).iter().all(|line| line.contains("MIL")));
    assert!(some(&["--code", "19*"]).iter().all(|line| line.starts_with("19")));
    assert_eq!(some(&["--root", "19"]), some(&["--code", "19*"]));
    some(&["--quad", "4"]);
    some(&["--from", "1986-01-01", "--to", "1986-12-31"]);
    assert!(some(&["--speaker", "TON"]).iter().all(|line| line.contains("TON")));
    some(&["--standing", "told"]);
    assert!(some(&["--marks", "negated"]).iter().all(|line| line.contains("negated")));
    assert!(some(&["--without", "negated"]).iter().all(|line| !line.contains("negated")));
    assert!(good(&folder, &["query", "news.db", "--source", "fiji times"]).contains("\"source_id\":\"p2\""));
    assert_eq!(found(&folder, &["--min-confidence", "0"]).len(), all);
    assert!(found(&folder, &["--min-confidence", "0.99"]).is_empty());
    assert_eq!(some(&["--confidence", "0.75"]), some(&["--min-confidence", "0.75"]));
    some(&["--text", "village"]);
    assert!(found(&folder, &["--actor", "LBY' OR '1'='1"]).is_empty(), "values are bound, never written in");
}

#[test]
fn events_are_found_by_where_they_happened() {
    let folder = archive();
    let triggers = |more: &[&str]| -> Vec<String> {
        let quoted = |line: &String| line.split('"').nth(1).map(str::to_owned);
        found(&folder, more).iter().filter_map(quoted).collect()
    };
    assert_eq!(triggers(&["--place", "SAO PAULO"]), ["raided"]);
    assert_eq!(triggers(&["--place", "eldoret", "--place", "Mombasa"]), ["attacked", "arrested"]);
    assert_eq!(triggers(&["--place-country", "KEN"]), ["attacked", "arrested"]);
    assert_eq!(triggers(&["--near", "-4.05,39.66,20"]), ["attacked"]);
    assert_eq!(triggers(&["--near", "-4.05,39.66,900"]), ["attacked", "arrested"]);
    assert!(triggers(&["--near", "-4.05,39.66,20", "--place-country", "BRA"]).is_empty());
    let series = good(&folder, &["count", "news.db", "--by", "actor", "--place-country", "KEN,BRA"]);
    assert_eq!(series.lines().count(), 4, "{series}");
    let around = "SELECT count(*) FROM events WHERE kilometres(latitude, longitude, 0.5, 35.3) < 10";
    assert_eq!(good(&folder, &["sql", "news.db", around]), "count(*)\n1\n");
}

#[test]
fn the_middle_of_a_country_is_near_nothing() {
    let folder = archive();
    let chad = "SELECT latitude, longitude FROM events WHERE place_precision = 'country' LIMIT 1";
    let middle = good(&folder, &["sql", "news.db", chad]);
    let middle = middle.lines().nth(1).unwrap();
    assert!(found(&folder, &["--near", &format!("{middle},100")]).is_empty(), "{middle}");
}

#[test]
fn counts_have_all_that_their_records_have() {
    let folder = archive();
    let question = "SELECT kind, what, least, most, about, words, attribution FROM counts ORDER BY kind";
    assert_eq!(
        good(&folder, &["sql", "news.db", question]),
        "kind,what,least,most,about,words,attribution\n\
         arrested,students,40,40,1,about 40 students,\"[\"\"q1\"\"]\"\n\
         dead,,3,3,0,three of them,[]\n"
    );
}

#[test]
fn a_question_that_is_none_is_told() {
    let folder = archive();
    for wrong in [
        ["--text", "\"village"],
        ["--dyad", "USA"],
        ["--code", "1%"],
        ["--marks", "false"],
        ["--quad", "7"],
        ["--near", "91,0,5"],
    ] {
        let run = run(&folder, &[&["query", "news.db"], &wrong[..]].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{wrong:?}: {}", run.err);
    }
}

#[test]
fn a_series_of_an_archive_is_that_of_its_files() {
    let folder = archive();
    for more in
        [&["--policy", "factual"][..], &["--policy", "recode", "--dedup", "day"], &["--by", "year,actor,plover"]]
    {
        let files = good(&folder, &[&["count", "news.jsonl"], more].concat());
        let archive = good(&folder, &[&["count", "news.db", "--appearances"], more].concat());
        assert_eq!(archive, files, "{more:?}");
    }
    let some = good(&folder, &["count", "news.db", "--by", "actor,recipient", "--dyad", "FRA,LBY"]);
    assert_eq!(some.lines().skip(1).count(), 1, "{some}");
    assert_eq!(run(&folder, &["count", "news.jsonl", "--country", "FRA"]).code, 2);
    let both = run(&folder, &["count", "news.db", "news.jsonl"]);
    assert_eq!(both.code, 2);
    assert!(both.err.contains("counted alone"), "{}", both.err);
}

#[test]
fn sql_gives_rows_in_three_forms() {
    let folder = archive();
    let question = "SELECT source_id AS id, source, NULL AS none FROM appearances ORDER BY 1 LIMIT 1";
    assert_eq!(good(&folder, &["sql", "news.db", question]), "id,source,none\np1,Fiji Sun,\n");
    let jsonl = good(&folder, &["sql", "news.db", "--format", "jsonl", question]);
    assert_eq!(jsonl, "{\"id\":\"p1\",\"source\":\"Fiji Sun\",\"none\":null}\n");
    assert!(good(&folder, &["sql", "news.db", "--format", "table", question]).contains("Fiji Sun"));
    let search = "SELECT count(*) FROM search WHERE search MATCH 'village'";
    assert_eq!(good(&folder, &["sql", "news.db", search]), "count(*)\n1\n");
}

#[test]
fn sql_reads_and_does_nothing_else() {
    let folder = archive();
    let before = std::fs::read(folder.path().join("news.db")).unwrap();
    for wrong in [
        "DELETE FROM texts",
        "UPDATE events SET quad = 4",
        "CREATE TABLE mine (n)",
        "CREATE TEMP TABLE mine (n)",
        "ATTACH 'other.db' AS other",
        "PRAGMA query_only = 0",
        "PRAGMA journal_mode = DELETE",
        "VACUUM INTO 'copy.db'",
        "SELECT load_extension('mine')",
        "SELECT 1; DROP TABLE texts",
        "SELECT no_such_column FROM texts",
    ] {
        let run = run(&folder, &["sql", "news.db", wrong]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{wrong}: {}", run.err);
    }
    assert!(std::fs::read(folder.path().join("news.db")).unwrap() == before, "the archive has changed");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "nothing lies beside it");
}

#[test]
fn sql_ends_at_its_rows_and_at_its_time() {
    let folder = archive();
    const ENDLESS: &str = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c";
    let cut = run(&folder, &["sql", "news.db", "--limit", "3", ENDLESS]);
    assert_eq!((cut.code, cut.out.as_str()), (1, "n\n1\n2\n3\n"));
    assert!(cut.err.contains("more rows than 3"), "{}", cut.err);
    let endless = format!("SELECT count(*) FROM ({ENDLESS})");
    let long = run(&folder, &["sql", "news.db", "--timeout", "0.2", &endless]);
    assert_eq!(long.code, 2);
    assert!(long.err.contains("took longer than 0.2 s"), "{}", long.err);
}
