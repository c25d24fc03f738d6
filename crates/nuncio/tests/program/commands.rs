//! The commands beside `code`: what they write, and that they too go on after a problem.

use crate::support::{GOOD, Run};

/// The text with the line numbers of rules left out: they move whenever a sense is added above.
fn without_lines(text: &str) -> String {
    let mut parts = text.split(".lex:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + ".lex:…" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

#[test]
fn explain_shows_a_short_story() {
    let story = "Chad accuses Libya of arms supply\n\n1987-03-04\n\nChad accused Libya of supplying rifles to Niger. \
                 Libya denied it. Lisbon is the capital of Portugal.\n";
    let run = Run::fed(&["explain", "-"], story.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    insta::assert_snapshot!("explain", without_lines(&run.out));
}

#[test]
fn explain_gives_every_silent_sentence_its_reason() {
    for story in crate::support::files("examples", ".txt") {
        let run = Run::of(&["explain", &story.to_string_lossy()]);
        for part in run.out.split("\nsentence ").skip(1) {
            assert!(part.contains("  [") || part.contains("silent: "), "{}: sentence {part}", story.display());
        }
    }
}

#[test]
fn explain_can_show_one_sentence() {
    let story = "Chad thanked Mali. Togo thanked Benin. Peru thanked Chile.";
    let run = Run::fed(&["explain", "--sentence", "2", "-"], story.as_bytes());
    assert!(run.out.contains("sentence 2") && !run.out.contains("sentence 1") && !run.out.contains("sentence 3"));
    let beyond = Run::fed(&["explain", "--sentence", "9", "-"], story.as_bytes());
    assert_eq!(beyond.code, 1);
    assert!(beyond.err.contains("no sentence 9; the report has 3"), "{}", beyond.err);
}

/// The surer of two events is the one whose signals add up to more.
#[test]
fn explain_tells_what_the_confidence_of_each_event_is_made_of() {
    let story = "Chad bombed Libya on Monday. Peru's talks with Chile collapsed as its army, angered, hit back.";
    let run = Run::fed(&["explain", "--signals", "-"], story.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let mut events: Vec<(i64, f64)> = Vec::new();
    for record in run.records() {
        let signals = record["signals"].as_object().unwrap();
        assert!(signals.contains_key("always") && record["trigger"]["span"].is_array(), "{record}");
        events.push((signals.values().filter_map(|w| w.as_i64()).sum(), record["confidence"].as_f64().unwrap()));
    }
    events.sort_by_key(|(sum, _)| *sum);
    assert!(events.len() > 1 && events[0].1 < events[events.len() - 1].1, "{events:?}");
    assert!(events.windows(2).all(|two| two[0].1 <= two[1].1), "{events:?}");
    let coded = Run::fed(&["code", "-"], story.as_bytes()).records();
    assert_eq!(coded.iter().filter(|record| record["record"] == "event").count(), events.len());
}

#[test]
fn read_shows_what_was_read_and_goes_on_after_a_problem() {
    let run = Run::of(&["read", "no-such-file.txt", "examples/2014-mediation.txt"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("no-such-file.txt"), "{}", run.err);
    let record = &run.records()[0];
    assert_eq!(record["record"], "story");
    assert!(record["published"].as_str().is_some_and(|day| day.starts_with("2014-")), "{record}");
    let text = std::fs::read_to_string(crate::support::root().join("examples/2014-mediation.txt")).unwrap();
    for paragraph in record["body"]["paragraphs"].as_array().unwrap() {
        let at = |side: usize| usize::try_from(paragraph[side].as_u64().unwrap()).unwrap();
        assert!(text.get(at(0)..at(1)).is_some_and(|words| !words.trim().is_empty()), "{paragraph}");
    }
}

#[test]
fn read_for_people_names_title_and_date() {
    let run = Run::of(&["read", "--format", "text", "examples/2014-mediation.txt"]);
    for name in ["  title ", "  published  ", "  dateline ", "  begins ", "  ends "] {
        assert!(run.out.contains(name), "{name}: {}", run.out);
    }
}

#[test]
fn parse_writes_ten_columns_a_word() {
    let run = Run::fed(&["parse", "-"], GOOD.as_bytes());
    let words: Vec<Vec<&str>> =
        run.out.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(|l| l.split('\t').collect()).collect();
    assert!(words.iter().all(|columns| columns.len() == 10), "{}", run.out);
    let forms: Vec<&str> = words.iter().map(|columns| columns[1]).collect();
    assert_eq!(forms, ["Chad", "accused", "Libya", "on", "Monday", "of", "supplying", "rifles", "to", "Niger", "."]);
    assert_eq!(words.iter().filter(|columns| columns[7] == "root").count(), 1);
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn lexicon_show_gives_the_senses_of_a_word_with_their_place() {
    let run = Run::of(&["lexicon", "show", "accuse"]);
    assert!(run.out.contains("verb accuse") && run.out.contains(".lex:"), "{}", run.out);
    let unknown = Run::of(&["lexicon", "show", "xyzzy"]);
    assert_eq!(unknown.code, 1);
    assert!(unknown.err.contains("xyzzy"), "{}", unknown.err);
}

#[test]
fn lexicon_check_names_the_line_of_a_conflict() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("lexicon")).unwrap();
    let lines = "verb zorble A=nsubj R=obj -> aid.military\nverb zorble A=nsubj R=obj -> consult.visit\n";
    std::fs::write(folder.path().join("lexicon/mine.lex"), lines).unwrap();
    let run = Run::of(&["lexicon", "check", "--pack", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.out.contains("mine.lex:2"), "{}", run.out);
}

#[test]
fn lexicon_test_says_what_was_found_where_an_example_fails() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("lexicon")).unwrap();
    let lines = "verb zorble A=nsubj R=obj -> aid.military\n    \"Kenya zorbled Uganda.\"  KEN > TZA aid.military\n";
    std::fs::write(folder.path().join("lexicon/mine.lex"), lines).unwrap();
    let run = Run::of(&["lexicon", "test", "--pack", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 1);
    let wrong = run.out.split("mine.lex:2").nth(1).unwrap_or_else(|| panic!("{}", run.out));
    assert!(wrong.contains("KEN > TZA aid.military"), "{wrong}");
}

#[test]
fn actors_tells_the_office_of_the_day() {
    let run = Run::of(&["actors", "the", "Kremlin"]);
    assert!(run.out.starts_with("RUSGOV"), "{}", run.out);
    let nobody = Run::of(&["actors", "Xyzzy Plugh"]);
    assert_eq!(nobody.code, 1);
    assert!(nobody.err.contains("Xyzzy Plugh"), "{}", nobody.err);
}
