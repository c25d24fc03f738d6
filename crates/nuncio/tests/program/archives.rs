//! Folders, packed files, archives and crawls through the whole program: the same events as from the files in them.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use crate::support::{GOOD, Run};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MALI: &str = "Mali expelled the French ambassador on Tuesday.\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_cksum();
        builder.append_data(&mut header, name, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

/// The record of a page in a crawl.
fn record(url: &str, body: &str) -> Vec<u8> {
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}");
    let head = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-01-31T10:00:00Z\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
        answer.len()
    );
    format!("{head}{answer}\r\n\r\n").into_bytes()
}

/// The sources of the records and their acts, in order, of a run in the folder that went well.
fn found(folder: &Path, args: &[&str]) -> Vec<(String, String)> {
    let run = Run::inside(folder, &[&["code", "--format", "jsonl"], args].concat(), b"");
    assert_eq!(run.code, 0, "{}", run.err);
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    run.records()
        .iter()
        .filter(|record| record["record"] == "event")
        .map(|record| (text(&record["source_id"]), text(&record["act"])))
        .collect()
}

fn acts(found: &[(String, String)]) -> Vec<&str> {
    found.iter().map(|(_, act)| act.as_str()).collect()
}

#[test]
fn what_is_packed_yields_what_its_files_yield() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    fs::create_dir(folder.path().join("news")).unwrap();
    write("news/a.txt", GOOD.as_bytes());
    write("news/b.txt", MALI.as_bytes());
    let plain = found(folder.path(), &["news"]);
    assert!(plain.len() > 1 && plain[0].0 == "a.txt" && plain.last().unwrap().0 == "b.txt", "{plain:?}");

    let members: &[(&str, &[u8])] = &[("a.txt", GOOD.as_bytes()), ("b.txt", MALI.as_bytes())];
    write("dump.zip", &zip(members));
    write("dump.tar.gz", &gzip(&tar(members)));
    write("crawl.warc", &[record("https://example.org/a", GOOD), record("https://example.org/b", MALI)].concat());
    write("crawl.warc.gz", &[gzip(&record("https://example.org/a", GOOD)), gzip(&record("b", MALI))].concat());
    write("table.csv", format!("Text,ID\n\"{}\",a\n\"{}\",b\n", GOOD.trim(), MALI.trim()).as_bytes());
    write("array.json", serde_json::json!([{"text": GOOD}, {"text": MALI}]).to_string().as_bytes());
    for (name, first) in [
        ("dump.zip", "dump.zip:a.txt"),
        ("dump.tar.gz", "dump.tar.gz:a.txt"),
        ("crawl.warc", "crawl.warc, record 1"),
        ("crawl.warc.gz", "crawl.warc.gz, record 1"),
        ("table.csv", "a"),
        ("array.json", "array.json:1"),
    ] {
        let packed = found(folder.path(), &[name]);
        assert_eq!(acts(&packed), acts(&plain), "{name}");
        assert_eq!(packed[0].0, first);
    }
    let stdin = Run::fed(&["code", "--format", "jsonl", "-"], &gzip(&zip(members)));
    assert!(stdin.out.contains("stdin:b.txt"), "{}{}", stdin.out, stdin.err);
}

#[test]
fn trees_are_known_within_archives_too() {
    let folder = tempfile::tempdir().unwrap();
    let trees = Run::fed(&["parse", "-"], GOOD.as_bytes()).out;
    fs::write(folder.path().join("a.conllu.gz"), gzip(trees.as_bytes())).unwrap();
    fs::write(folder.path().join("b.zip"), zip(&[("trees", trees.as_bytes()), ("words.txt", GOOD.as_bytes())]))
        .unwrap();
    let trees = found(folder.path(), &["a.conllu.gz"]);
    let both = found(folder.path(), &["b.zip"]);
    assert!(!trees.is_empty());
    assert_eq!(acts(&both), [acts(&trees), acts(&trees)].concat());
}

#[test]
fn the_day_of_a_crawl_stands_in_where_no_other_is_known() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("c.warc"), record("https://example.org/a", MALI)).unwrap();
    let run = Run::inside(folder.path(), &["read", "c.warc"], b"");
    let story = &run.records()[0];
    assert_eq!(story["published"], "2022-01-31T10:00");
    assert_eq!(story["published_source"], "crawl");
    assert_eq!(story["url"], "https://example.org/a");
    let run = Run::inside(folder.path(), &["read", "--published", "2021-01-01", "c.warc"], b"");
    assert_eq!(run.records()[0]["published_source"], "given");
}

#[test]
fn a_bomb_is_told_and_the_next_file_is_coded() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = gzip(&gzip(&vec![b'\n'; 150 * 1024 * 1024]));
    fs::write(folder.path().join("bomb.gz"), bomb).unwrap();
    fs::write(folder.path().join("good.txt"), GOOD).unwrap();
    let run = Run::inside(folder.path(), &["code", "--format", "jsonl", "--input", "jsonl", "bomb.gz"], b"");
    assert_eq!((run.code, run.err.matches("1000 times").count()), (1, 1), "{}", run.err);
    let run = Run::inside(folder.path(), &["code", "--format", "jsonl", "bomb.gz", "good.txt"], b"");
    assert!(run.code == 1 && run.out.contains("good.txt"), "{}{}", run.out, run.err);
}
