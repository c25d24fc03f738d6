//! Files, streams and bytes, sound and broken, and what is told of them.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use jiff::civil::date;
use nuncio_text::{Format, Problem, ProblemKind as Kind, Published, PublishedSource, ReadOptions, Source, read};

use crate::{body, both};

/// The problems of a file.
fn problems(path: PathBuf) -> Vec<Problem> {
    read(&Source::File(path), &ReadOptions::default()).filter_map(Result::err).collect()
}

fn only_problem(name: &str, bytes: impl Into<Vec<u8>>) -> Kind {
    let (stories, mut problems) = both(name, bytes, &ReadOptions::default());
    assert!(stories.is_empty(), "{stories:?}");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(!problems[0].is_warning());
    problems.remove(0).kind
}

#[test]
fn a_file_that_is_not_there_and_an_empty_folder_are_told_by_name() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let missing = problems(folder.path().join("june.txt"));
    assert_eq!(missing[0].kind, Kind::Missing);
    assert!(missing[0].to_string().ends_with("june.txt: there is no such file; check the name and the folder"));
    assert_eq!(problems(folder.path().to_owned())[0].kind, Kind::NothingInside);
}

#[test]
fn a_file_is_read_under_its_name() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let path = folder.path().join("suva.txt");
    fs::write(&path, "Fire in Suva\n\nA fire destroyed the market of Suva.\n").expect("a scratch file");
    let stories: Vec<_> =
        read(&Source::File(path), &ReadOptions::default()).map(|item| item.expect("a story")).collect();
    assert_eq!((stories.len(), stories[0].source_id.as_str()), (1, "suva.txt"));
}

#[test]
fn nothing_and_next_to_nothing_are_told_apart() {
    assert_eq!(only_problem("a.txt", ""), Kind::Empty);
    assert_eq!(only_problem("a.jsonl", ""), Kind::Empty);
    assert_eq!(only_problem("a.txt", " \r\n\t\n"), Kind::Blank);
    assert_eq!(only_problem("a.jsonl", "\n\n"), Kind::Blank);
    assert_eq!(only_problem("a.txt", vec![0; 5000]), Kind::NulFilled);
    assert_eq!(only_problem("a.jsonl", vec![0; 5000]), Kind::NulFilled);
}

#[test]
fn a_guessed_encoding_is_told_and_the_story_delivered() {
    let (stories, problems) =
        both("a.txt", &b"Caf\xe9 bombed in Abidjan\n\nA caf\xe9 in Abidjan was bombed.\n"[..], &ReadOptions::default());
    assert_eq!(stories[0].headline(), Some("Café bombed in Abidjan"));
    assert_eq!(problems[0].kind, Kind::EncodingGuessed { encoding: "windows-1252" });
    assert!(problems[0].is_warning());
}

#[test]
fn the_warning_comes_before_its_story() {
    let source = Source::Bytes { name: "a.txt".to_owned(), bytes: b"A caf\xe9 in Abidjan was bombed.".to_vec() };
    let order: Vec<bool> = read(&source, &ReadOptions::default()).map(|item| item.is_ok()).collect();
    assert_eq!(order, [false, true]);
}

#[test]
fn broken_lines_are_named_and_the_rest_is_read() {
    let lines = concat!(
        r#"{"id": "a", "text": "Chad closed a road."}"#,
        "\n",
        r#"{"id": "b", "text": "Chad"#,
        "\n",
        "\n",
        r#"{"id": "d"}"#,
        "\n",
        r#"{"id": "e", "text": ["Chad"]}"#,
        "\n",
        r#"{"id": "f", "text": "Togo closed a road.", "published": "31 June 1994"}"#,
        "\n",
        r#"{"id": "g", "text": "Benin closed a road."}"#
    );
    let (stories, problems) = both("march.jsonl", lines, &ReadOptions::default());
    assert_eq!(stories.iter().map(|story| story.source_id.as_str()).collect::<Vec<_>>(), ["a", "f", "g"]);
    assert_eq!(problems.iter().map(|problem| problem.place.line).collect::<Vec<_>>(), [2, 4, 5, 6].map(Some));
    assert_eq!(problems.iter().map(Problem::is_warning).collect::<Vec<_>>(), [false, false, false, true]);
    assert!(problems[0].to_string().starts_with("march.jsonl, line 2: this is not valid JSON at column 25"));
}

#[test]
fn a_line_over_the_limit_is_passed_over_and_named() {
    let long = format!("{{\"text\": \"{}\"}}\n", "Chad ".repeat(100));
    let lines = format!("{{\"text\": \"Mali closed a road.\"}}\n{long}{{\"text\": \"Niger closed a road.\"}}\n");
    let options = ReadOptions { line_limit: 200, ..ReadOptions::default() };
    let (stories, problems) = both("a.jsonl", lines, &options);
    assert_eq!(stories.len(), 2);
    assert_eq!(problems[0].kind, Kind::LineTooLong { limit: 200, length: 512 });
    assert_eq!(problems[0].place.line, Some(2));
    let (_, problems) = both("a.txt", "Chad ".repeat(100), &options);
    assert_eq!(problems[0].kind, Kind::TextTooLong { limit: 200 });
}

#[test]
fn the_format_is_known_by_the_name_and_else_by_the_first_character() {
    let record = r#" {"text": "Chad closed a road."}"#;
    let text_of = |name: &str, bytes: &[u8]| both(name, bytes, &ReadOptions::default()).0[0].text.clone();
    assert_eq!(text_of("stdin", record.as_bytes()), "Chad closed a road.");
    assert_eq!(text_of("a.NDJSON", record.as_bytes()), "Chad closed a road.");
    assert_eq!(text_of("a.txt", record.as_bytes()), record);
    assert_eq!(text_of("stdin", b"Chad closed a road."), "Chad closed a road.");
    let options = ReadOptions { format: Format::Text, ..ReadOptions::default() };
    assert_eq!(both("stdin", record, &options).0[0].text, record);
}

#[test]
fn json_lines_in_utf_16_are_read() {
    let lines = "{\"text\": \"Málaga opened its port.\"}\n{\"text\": \"Ceuta closed its own.\"}\n";
    let bytes: Vec<u8> = lines.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [[b"\xff\xfe", bytes.as_slice()].concat(), bytes] {
        let (stories, problems) = both("a.jsonl", bytes, &ReadOptions::default());
        assert_eq!((stories.len(), problems), (2, Vec::new()));
        assert_eq!(stories[0].text, "Málaga opened its port.");
    }
}

#[test]
fn arrays_and_records_over_several_lines_are_read_too() {
    let ids = |name: &str, bytes: &str| {
        let (stories, problems) = both(name, bytes, &ReadOptions::default());
        assert_eq!(problems, [], "{bytes}");
        stories.into_iter().map(|story| story.source_id).collect::<Vec<_>>()
    };
    assert_eq!(ids("a.json", r#"[{"id": "a", "text": "Chad }."},{"text":"Mali \"{"}]"#), ["a", "a.json:1"]);
    assert_eq!(ids("a", "\u{FEFF} [\n {\n  \"text\": \"Chad.\"\n }, {\"text\": \"Mali.\"}\n]"), ["a:2", "a:4"]);
    assert_eq!(ids("a", "{\n \"text\": \"Chad.\"\n}\n{\n \"text\": \"Mali.\"\n}\n"), ["a:1", "a:4"]);
    let wide: Vec<u8> = "[{\"text\": \"Málaga.\"}]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(both("a.json", wide, &ReadOptions::default()).0[0].text, "Málaga.");
}

#[test]
fn broken_records_of_an_array_are_told_and_the_rest_is_read() {
    let options = ReadOptions { line_limit: 60, ..ReadOptions::default() };
    let long = format!("{{\"text\": \"{}\"}}", "Chad. ".repeat(20));
    let array =
        format!("[{{\"text\": 7}},\n 12, {{\"text\": \"Mali.\"}}\n,{long}, {{\"text\": \"Togo.\"}}, {{\"text\": \"Be");
    let (stories, problems) = both("a.json", array, &options);
    assert_eq!(stories.iter().map(|story| story.text.as_str()).collect::<Vec<_>>(), ["Mali.", "Togo."]);
    let told: Vec<_> = problems.iter().map(|problem| (problem.place.line, &problem.kind)).collect();
    assert!(matches!(told[0], (Some(1), Kind::TextNotString { .. })), "{told:?}");
    assert_eq!(told[1..3], [(Some(2), &Kind::NoRecord { count: 2 }), (Some(3), &Kind::RecordTooLong { limit: 60 })]);
    assert_eq!(told[3..], [(Some(3), &Kind::OpenRecord)]);
    assert_eq!(only_problem("a.json", "[]"), Kind::Blank);
}

#[test]
fn a_table_is_known_by_its_name_or_its_header() {
    let text_of = |name: &str, bytes: &str| both(name, bytes, &ReadOptions::default()).0[0].clone();
    for name in ["a.csv", "a.tsv", "a.txt", "stdin"] {
        let story = text_of(name, "Title;Date;Text\nMali leaves;2023-06-30;\"Mali left;\nChad stayed.\"\n");
        assert_eq!(
            (story.headline(), story.text.as_str()),
            (Some("Mali leaves"), "Mali left;\nChad stayed."),
            "{name}"
        );
        assert_eq!(story.published.map(|published| published.date), Some(date(2023, 6, 30)));
    }
    let mut options = ReadOptions::default();
    options.fields.rename("text", "snippet");
    assert_eq!(both("a.csv", "snippet\nMali left.\n", &options).0[0].text, "Mali left.");
    assert_eq!(text_of("a.txt", "Text of the talks, body by body.\nMali left.").text.lines().count(), 2);
    assert!(matches!(only_problem("a.csv", "words\nMali left.\n"), Kind::NoTextColumn { .. }));
    assert_eq!(only_problem("a.csv", ""), Kind::Empty);
}

#[test]
fn xml_that_no_reader_is_for_is_no_story() {
    assert_eq!(
        only_problem("a", "<?xml version='1.0'?><urlset><url/></urlset>"),
        Kind::UnknownXml { root: "urlset".to_owned() }
    );
}

#[test]
fn a_given_date_overrules_the_page_and_the_record() {
    let given = Published { date: date(1996, 2, 9), time: None, source: PublishedSource::Given };
    let options = ReadOptions { published: Some(given), ..ReadOptions::default() };
    let (stories, _) =
        both("a.txt", "Bomb in London\n\n1996-02-10\n\nA bomb exploded in London. Two died.\n", &options);
    assert_eq!(stories[0].published, Some(given));
    let (stories, _) = both("a.jsonl", r#"{"text": "A bomb exploded.", "date": "1996-02-10"}"#, &options);
    assert_eq!(stories[0].published, Some(given));
}

#[test]
fn a_record_whose_text_repeats_its_title_has_it_once() {
    let line =
        r#"{"title": "Chad closes road", "text": "Chad closes road\n\nNDJAMENA, May 3 (AFP) - Chad closed a road."}"#;
    let (stories, _) = both("a.jsonl", line, &ReadOptions::default());
    assert_eq!(stories[0].headline(), Some("Chad closes road"));
    assert_eq!(body(&stories[0]), ["Chad closed a road."]);
}

#[test]
fn text_ids_tell_texts_apart_and_copies_together() {
    let read = |line: &str| both("a.jsonl", line, &ReadOptions::default()).0[0].text_id();
    let one = read(r#"{"id": "1", "title": "Road", "text": "Chad closed a road."}"#);
    assert_eq!(one, read(r#"{"id": "2", "title": "Road", "text": "Chad closed a road.", "source": "Copy"}"#));
    assert_ne!(one, read(r#"{"title": "Roads", "text": "Chad closed a road."}"#));
    assert_eq!(one.len(), 16);
}

#[test]
fn memory_holds_one_line_at_a_time() {
    // Eight lines of a limit of one mebibyte come out of a file one by one; the iterator is dropped in the middle.
    let folder = tempfile::tempdir().expect("a scratch folder");
    let path = folder.path().join("long.jsonl");
    let mut file = fs::File::create(&path).expect("a scratch file");
    for number in 0..8 {
        writeln!(file, "{{\"id\": {number}, \"text\": \"{}\"}}", "Mali. ".repeat(1000)).expect("a line");
    }
    let mut stories = read(&Source::File(path), &ReadOptions::default());
    assert_eq!(stories.next().and_then(Result::ok).map(|story| story.source_id), Some("0".to_owned()));
    assert_eq!(stories.filter_map(Result::ok).count(), 7);
}
