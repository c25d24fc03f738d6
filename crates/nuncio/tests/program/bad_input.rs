//! Bad input of every kind: one clear sentence that names the place, the run goes on, and the exit code says so.

use std::fs;

use crate::support::{GOOD, Run};

/// Codes a bad file and a good one after it; the bad one must be told with these words and must not stop the other.
fn told(name: &str, contents: &[u8], words: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), contents).unwrap();
    told_in(folder.path(), name, words)
}

fn told_in(folder: &std::path::Path, name: &str, words: &[&str]) -> Run {
    fs::write(folder.join("good.txt"), GOOD).unwrap();
    let run = Run::inside(folder, &["code", "--format", "jsonl", name, "good.txt"], b"");
    let told: Vec<&str> = run.err.lines().filter(|line| line.contains(name)).collect();
    assert_eq!(told.len(), 1, "one line names the file: {}", run.err);
    for word in words {
        assert!(told[0].contains(word), "{word}: {}", told[0]);
    }
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(of(&run, "good.txt") > 0, "the run goes on to the next file: {}{}", run.out, run.err);
    run
}

/// How many records came of a source.
fn of(run: &Run, source: &str) -> usize {
    run.records().iter().filter(|record| record["source_id"].as_str().is_some_and(|id| id.contains(source))).count()
}

#[test]
fn a_file_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    told_in(folder.path(), "missing.txt", &["no such file"]);
}

#[test]
fn an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("news")).unwrap();
    told_in(folder.path(), "news", &["nothing in it"]);
}

#[test]
fn an_archive_that_is_cut_off() {
    told("news.zip", b"PK\x03\x04 and no more", &["zip", "cut off"]);
    told("news.jsonl.gz", b"\x1f\x8b\x08\0\0\0\0\0", &["gzip", "cut off"]);
    told("news.zst", b"\x28\xb5\x2f\xfd", &["zstd", "cut off"]);
}

#[test]
fn a_crawl_whose_lengths_are_wrong() {
    let page = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\n";
    let crawl = format!("{page}{GOOD}\r\n\r\n{}{GOOD}\r\n\r\n", page.replace("7", &GOOD.len().to_string()));
    let run = told("crawl.warc", crawl.as_bytes(), &["crawl.warc, record 1: ", "not as long as it says"]);
    assert!(of(&run, "crawl.warc, record 2") > 0, "{}", run.out);
}

#[test]
fn a_table_with_a_row_that_is_too_long() {
    let run = told("news.csv", format!("id,text\none,two,three\nfour,{GOOD}").as_bytes(), &["line 2", "3 cells"]);
    assert!(of(&run, "four") > 0, "{}", run.out);
}

#[test]
fn an_empty_file() {
    told("empty.txt", b"", &["empty"]);
}

#[test]
fn a_blank_file() {
    told("blank.txt", b" \n\n\t\n", &["blank"]);
}

#[test]
fn a_latin_1_file_is_read_and_its_encoding_told() {
    let story = b"Mali accused S\xe3o Tom\xe9 and Pr\xedncipe on Monday of supplying rifles to Niger. The caf\xe9 was closed.\n";
    let run = told("latin.txt", story, &["1252"]);
    assert!(of(&run, "latin.txt") > 0, "{}", run.out);
}

#[test]
fn a_utf_16_file_is_read() {
    for little in [true, false] {
        let units = "\u{feff}".encode_utf16().chain(GOOD.encode_utf16());
        let bytes: Vec<u8> =
            units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("wide.txt"), bytes).unwrap();
        let run = Run::inside(folder.path(), &["code", "--format", "jsonl", "wide.txt"], b"");
        assert!(of(&run, "wide.txt") > 0, "{}{}", run.out, run.err);
        assert_eq!(run.records()[0]["actor"][0]["span"], serde_json::json!([0, 4]), "spans count UTF-8: {}", run.out);
    }
}

#[test]
fn bytes_that_are_no_utf_8_are_replaced_and_told() {
    // Enough of it is UTF-8 for the rest to be damage and no other encoding.
    let mut story =
        "Zürich, Genève, Málaga, Łódź. Chad accused Libya of supplying rifles to Niger. ".as_bytes().to_vec();
    story.extend(b"A \xff here.\n");
    let run = told("broken.txt", &story, &["UTF-8"]);
    assert!(of(&run, "broken.txt") > 0, "{}", run.out);
}

#[test]
fn a_broken_json_line_is_named_by_its_number() {
    let lines = format!(
        "{{\"id\":\"one\",\"text\":\"{0}\"}}\n{{\"id\":\"two\",\"text\":\"cut\n{{\"id\":\"three\",\"text\":\"{0}\"}}\n",
        GOOD.trim()
    );
    let run = told("news.jsonl", lines.as_bytes(), &["line 2", "JSON"]);
    assert!(of(&run, "one") > 0 && of(&run, "three") > 0, "{}", run.out);
    assert_eq!(of(&run, "two"), 0);
}

#[test]
fn a_record_without_text() {
    told("news.jsonl", b"{\"id\":\"one\",\"title\":\"Chad accuses Libya\"}\n", &["line 1", "text"]);
}

#[test]
fn a_text_that_is_no_string() {
    told("news.jsonl", b"{\"id\":\"one\",\"text\":17}\n", &["line 1", "string"]);
}

#[test]
fn a_file_full_of_nul_bytes() {
    told("nul.txt", &[0; 4096], &["NUL"]);
}

#[test]
fn a_line_over_the_limit_is_passed_over_and_the_next_one_read() {
    let mut lines = b"{\"id\":\"long\",\"text\":\"".to_vec();
    lines.resize(lines.len() + 17 * 1024 * 1024, b'x');
    lines.extend(b"\"}\n{\"id\":\"short\",\"text\":\"");
    lines.extend(GOOD.trim().as_bytes());
    lines.extend(b"\"}\n");
    let run = told("news.jsonl", &lines, &["line 1", "16777216"]);
    assert!(of(&run, "short") > 0, "{}", run.out);
    assert_eq!(of(&run, "long"), 0);
}

#[test]
fn problems_stand_in_the_order_of_the_input() {
    let run = Run::of(&["code", "--format", "jsonl", "--threads", "2", "no-a.txt", "no-b.txt", "no-c.txt", "no-d.txt"]);
    let places: Vec<usize> = ["no-a", "no-b", "no-c", "no-d"].iter().filter_map(|name| run.err.find(name)).collect();
    assert_eq!(places.len(), 4, "{}", run.err);
    assert!(places.is_sorted(), "{}", run.err);
    assert!(run.err.contains("0 stories, 0 sentences, 0 events, 4 problems"), "{}", run.err);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
}

#[test]
fn what_cannot_start_has_exit_code_2() {
    for args in [
        &["code"][..],
        &["code", "--no-such-flag", "-"],
        &["code", "--pack", "no-such-folder", "-"],
        &["code", "--published", "yesterday", "-"],
        &["code", "-o", "no-such-folder/events.jsonl", "-"],
        &["no-such-command"],
    ] {
        let run = Run::of(args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
        assert!(!run.err.is_empty() && run.out.is_empty(), "{args:?}: {}", run.out);
    }
}

#[test]
fn a_line_of_a_pack_that_cannot_be_read_is_told_by_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("lexicon")).unwrap();
    fs::write(folder.path().join("lexicon/mine.lex"), "# mine\nverb supply A=nsubj -> no.such.act\n").unwrap();
    let run = Run::of(&["code", "--pack", &folder.path().to_string_lossy(), "-"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("mine.lex:2"), "{}", run.err);
}

#[test]
fn the_words_of_a_page_come_from_the_pack_too() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("text")).unwrap();
    fs::write(folder.path().join("text/page.tsv"), "kind\twords\tvalue\nno-such-kind\tx\ty\n").unwrap();
    let run = Run::of(&["read", "--pack", &folder.path().to_string_lossy(), "-"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("page.tsv"), "{}", run.err);
}

#[test]
fn xml_that_means_harm_or_breaks_off_costs_itself() {
    let bomb = b"<!DOCTYPE rss [<!ENTITY a 'Chad'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><title>Togo</title><description>Rain fell on &b;.</description></item></channel></rss>";
    told("bomb.xml", bomb, &["`&b;` is defined by the file itself", "kept as written"]);
    told("deep.xml", format!("<rss>{}", "<channel>".repeat(100_000)).as_bytes(), &["nested more than 400 deep"]);
    told("wide.xml", format!("<nitf {}>", "a='' ".repeat(100_000)).as_bytes(), &["more than 2000 attributes"]);
    told("endless.xml", format!("<newsItem a='{}", "b ".repeat(100_000)).as_bytes(), &["line 1", "breaks off here"]);
    told("other.xml", b"<?xml version='1.0'?><svg/>", &["no news that can be read (it begins with <svg>)"]);
    told("cut.xml", b"<rss><channel>\n<item><description>Rain fell on Togo", &["line 2", "breaks off here"]);
}
