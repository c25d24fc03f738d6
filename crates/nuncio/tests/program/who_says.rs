//! `nuncio quotes` and `nuncio claims` as a whole: pages as people read them, records as programs do, and bad input.

use crate::support::{GOOD, Run, files};
use nuncio::sink::{ClaimPages, QuotePages, Sink, SpeakerLines};
use nuncio_coder::{Coder, Coding, Policy};
use nuncio_language::Kernel;
use nuncio_run::{CodedStory, Keep};
use nuncio_text::{ReadOptions, Source, read};
use serde_json::Value;

/// Charges and denials, with a quotation that runs on and a quote within a quote.
const STORY: &str = "Ecuador and Peru trade charges over river post

1981-02-06

QUITO, Feb 6 (Agency) - Ecuador said on Friday that Peruvian troops had shelled a post on the Cenepa river. Peru denied it.

\"Our soldiers did not shell anyone,\" said Peruvian Defence Minister Jorge Salas. \"They will defend the border.\"

Brazil accused Peru of supplying mortars to Bolivia. A Chilean official said Argentina had claimed that Ecuador had bombed a bridge in Peru. Peru is training Bolivian soldiers.
";

fn coder() -> Coder {
    Coder::read(&nuncio_pack_en::files(), Kernel::default()).unwrap()
}

fn coding(coder: &Coder, text: &str) -> Coding {
    let source = Source::Bytes { name: "river.txt".to_owned(), bytes: text.as_bytes().to_vec() };
    let story = read(&source, &ReadOptions::default()).next().unwrap().unwrap();
    coder.code(story, &mut coder.workspace())
}

/// The story with the links that tell who contradicts whom, both ways, between the events with these triggers.
fn with_contradictions(coder: &Coder, pairs: &[(&str, &str)]) -> Coding {
    let mut coding = coding(coder, STORY);
    let event = |trigger: &str| coding.events.iter().position(|event| event.trigger.text == trigger).unwrap();
    let pairs: Vec<(usize, usize)> = pairs.iter().map(|(a, b)| (event(a), event(b))).collect();
    coding.events.iter_mut().for_each(|event| event.contradicts.clear());
    for (a, b) in pairs {
        for (one, other) in [(a, b), (b, a)] {
            let id = coding.events[other].id.clone();
            coding.events[one].contradicts.push(id);
        }
    }
    coding
}

fn claims_page(coder: &Coder, story: &CodedStory, width: usize) -> String {
    let mut out = Vec::new();
    ClaimPages::new(&mut out, coder.world(), coder.codebook(), width).push(story).unwrap();
    anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string()
}

#[test]
fn the_page_of_quotes() {
    let coder = coder();
    let story = CodedStory::of(coding(&coder, STORY), Keep::by(Policy::All), coder.codebook());
    let mut out = Vec::new();
    QuotePages::new(&mut out, 100).push(&story).unwrap();
    insta::assert_snapshot!("quotes", anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string());
}

#[test]
fn the_page_of_claims() {
    let coder = coder();
    let coding = with_contradictions(&coder, &[("shelled", "denied"), ("shelled", "shell")]);
    let story = CodedStory::of(coding, Keep::by(Policy::All), coder.codebook());
    insta::assert_snapshot!("claims", claims_page(&coder, &story, 100));
}

#[test]
fn what_speaks_against_a_claim_is_shown_though_the_policy_leaves_it_out() {
    let coder = coder();
    let coding = with_contradictions(&coder, &[("denied", "shelled")]);
    let story = CodedStory::of(coding, Keep::by(Policy::Factual), coder.codebook());
    let page = claims_page(&coder, &story, 100);
    assert!(!page.contains("said: Peruvian troops"), "{page}");
    let denial = page.split("«denied»").nth(1).unwrap_or_else(|| panic!("{page}"));
    assert!(denial.contains("× Ecuador tells it otherwise: “Peruvian troops had shelled"), "{page}");
}

#[test]
fn a_contradiction_has_its_speaker_and_the_words_of_the_denial() {
    let coder = coder();
    let coding = with_contradictions(&coder, &[("shelled", "denied"), ("shelled", "shell"), ("shelled", "training")]);
    let story = CodedStory::of(coding, Keep::by(Policy::All), coder.codebook());
    let mut out = Vec::new();
    SpeakerLines::new(&mut out, coder.world()).push(&story).unwrap();
    let records: Vec<Value> =
        String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ecuador = records.iter().find(|record| record["speaker"]["code"] == "ECU").unwrap();
    let claim = &ecuador["claims"][0];
    assert_eq!(claim["quote"]["text"], "Peruvian troops had shelled a post on the Cenepa river");
    let against = claim["contradicted_by"].as_array().unwrap();
    let told: Vec<[&str; 3]> = against
        .iter()
        .map(|other| {
            let speaker = other["speaker"]["code"].as_str().unwrap_or("the story");
            [speaker, other["stance"].as_str().unwrap_or("-"), other["text"].as_str().unwrap()]
        })
        .collect();
    assert_eq!(told[0], ["PER", "denies", "Peru denied it"]);
    assert_eq!(told[1], ["PERGOVMIL", "states", "Our soldiers did not shell anyone,"]);
    assert_eq!(told[2], ["the story", "-", "Peru is training Bolivian soldiers."]);
    for other in against {
        let at = |side: usize| usize::try_from(other["span"][side].as_u64().unwrap()).unwrap();
        assert_eq!(STORY.get(at(0)..at(1)), other["text"].as_str());
    }
}

#[test]
fn whoever_retells_what_a_speaker_says_is_named() {
    let records = Run::fed(&["claims", "-"], STORY.as_bytes()).records();
    let argentina = records.iter().find(|record| record["speaker"]["code"] == "ARG").unwrap();
    let through: Vec<&str> =
        argentina["claims"][0]["through"].as_array().unwrap().iter().map(|v| v["code"].as_str().unwrap()).collect();
    assert_eq!(through, ["CHLGOV"]);
}

#[test]
fn a_dispute_without_a_link_is_told_by_its_standing() {
    let coder = coder();
    let coding = with_contradictions(&coder, &[]);
    let story = CodedStory::of(coding, Keep::by(Policy::All), coder.codebook());
    let page = claims_page(&coder, &story, 100);
    assert!(page.contains("disputed") && page.contains("× another speaker denies it"), "{page}");
}

/// A run over all example stories.
fn on_examples(args: &[&str]) -> Run {
    let names: Vec<String> = files("examples", ".txt").iter().map(|path| path.to_string_lossy().into_owned()).collect();
    Run::of(&args.iter().copied().chain(names.iter().map(String::as_str)).collect::<Vec<_>>())
}

#[test]
fn quotes_writes_every_quote_and_code_only_those_of_events() {
    let of_code: Vec<Value> = on_examples(&["code", "--format", "jsonl"]).records();
    let quotes = on_examples(&["quotes"]).records();
    assert!(quotes.iter().all(|record| record["record"] == "quote"));
    let of_events: Vec<&Value> = of_code.iter().filter(|record| record["record"] == "quote").collect();
    assert!(of_events.iter().all(|quote| quotes.contains(quote)));
    assert!(quotes.len() > of_events.len() && !of_events.is_empty(), "{} and {}", quotes.len(), of_events.len());
}

#[test]
fn every_event_stands_under_one_speaker() {
    for policy in ["all", "factual", "strict", "recode"] {
        let events = on_examples(&["code", "--format", "jsonl", "--policy", policy]).records();
        let mut ids: Vec<(String, Value)> = events
            .iter()
            .filter(|record| record["record"] == "event")
            .map(|event| (event["id"].as_str().unwrap().to_owned(), event["plover"]["type"].clone()))
            .collect();
        let mut told: Vec<(String, Value)> = Vec::new();
        for record in on_examples(&["claims", "--policy", policy]).records() {
            let claims = record["claims"].as_array().unwrap();
            assert!(!claims.is_empty(), "{record}");
            for claim in claims {
                assert_eq!(claim["quote"].is_null(), record["speaker"].is_null(), "{claim}");
                told.push((claim["event"].as_str().unwrap().to_owned(), claim["plover"].clone()));
            }
        }
        ids.sort_by(|a, b| a.0.cmp(&b.0));
        told.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(ids, told, "{policy}");
    }
}

#[test]
fn a_speaker_has_one_line_a_story_and_the_story_itself_comes_first() {
    let records = on_examples(&["claims"]).records();
    let mut seen: Vec<(Value, Value)> = Vec::new();
    for record in &records {
        let key = (record["source_id"].clone(), record["speaker"].clone());
        assert!(!seen.contains(&key), "twice: {key:?}");
        let first = seen.iter().all(|(story, _)| *story != key.0);
        assert!(first || !record["speaker"].is_null(), "{key:?}");
        seen.push(key);
    }
    assert!(records.iter().filter(|record| record["speaker"].is_object()).count() > 10);
}

#[test]
fn the_fields_are_those_of_the_page_of_records() {
    let page = std::fs::read_to_string(crate::support::root().join("docs/records.md")).unwrap();
    let section = page.split("\n## Speaker").nth(1).unwrap().split("\n## ").next().unwrap();
    let records = on_examples(&["claims"]).records();
    let claims: Vec<&Value> = records.iter().flat_map(|record| record["claims"].as_array().unwrap()).collect();
    let quote = claims.iter().find(|claim| claim["quote"].is_object()).unwrap();
    for fields in [&records[0], claims[0], &quote["quote"]] {
        for name in fields.as_object().unwrap().keys() {
            assert!(section.contains(&format!("`{name}`")), "{name} is not explained");
        }
    }
}

#[test]
fn any_number_of_threads_gives_the_same_lines() {
    for command in ["quotes", "claims"] {
        for format in ["page", "jsonl"] {
            let run = |threads| on_examples(&[command, "--format", format, "--threads", threads]).out;
            let one = run("1");
            assert!(one.lines().count() > 10, "{one}");
            assert_eq!(one, run("3"), "{command} {format}");
        }
    }
}

#[test]
fn the_output_file_holds_what_the_pipe_would() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["quotes", "claims"] {
        let file = folder.path().join(command).to_string_lossy().into_owned();
        let run = on_examples(&[command, "-o", &file]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), on_examples(&[command]).out);
    }
}

#[test]
fn the_manifest_names_the_command_and_its_policy() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("run.json").to_string_lossy().into_owned();
    let manifest = |args: &[&str]| -> Value {
        on_examples(&[args, &["--manifest", &file]].concat());
        serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap()
    };
    let of_claims = manifest(&["claims", "--policy", "factual", "--format", "page"]);
    assert_eq!((&of_claims["command"], &of_claims["policy"]), (&"claims".into(), &"factual".into()));
    assert_eq!(of_claims["options"]["format"], "page");
    assert_eq!(manifest(&["quotes"])["policy"], Value::Null, "quotes are not chosen by a policy");
}

#[test]
fn a_story_in_which_nobody_speaks() {
    let page = |command: &str| Run::fed(&[command, "--format", "page", "-"], b"The weather was fine.");
    assert_eq!(page("quotes").out, "stdin\nno quotes\n");
    assert_eq!(page("claims").out, "stdin\nno claims\n");
    for command in ["quotes", "claims"] {
        let run = Run::fed(&[command, "-"], b"The weather was fine.");
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    }
}

#[test]
fn an_empty_file_and_one_that_is_not_there_are_told_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty.txt"), "").unwrap();
    std::fs::write(folder.path().join("good.txt"), GOOD).unwrap();
    for command in ["quotes", "claims"] {
        let run = Run::inside(folder.path(), &[command, "empty.txt", "missing.txt", "good.txt"], b"");
        assert_eq!(run.code, 1, "{command}: {}", run.err);
        let told: Vec<&str> = run.err.lines().filter(|line| line.starts_with("problem: ")).collect();
        assert!(told.len() == 2 && told[0].contains("empty.txt") && told[1].contains("missing.txt"), "{}", run.err);
        assert!(run.records().iter().all(|record| record["source_id"] == "good.txt") && !run.out.is_empty());
    }
}

#[test]
fn a_page_keeps_to_the_width_and_shows_nothing_that_a_terminal_obeys() {
    let coder = coder();
    let text = STORY.replace("Cenepa", "Cen\u{1b}[2Jepa");
    let story = CodedStory::of(coding(&coder, &text), Keep::by(Policy::All), coder.codebook());
    let mut out = Vec::new();
    QuotePages::new(&mut out, 60).push(&story).unwrap();
    let page = String::from_utf8(out).unwrap() + &claims_page(&coder, &story, 60);
    assert!(!page.contains("\u{1b}[2J"), "{page:?}");
    for line in page.lines().filter(|line| line.starts_with("         ")) {
        assert!(line.chars().count() <= 60, "{line}");
    }
}

#[test]
fn the_quotes_that_tell_the_numbers_of_events_are_written() {
    let coder = coder();
    let text =
        "Togolese students protested against the government. Police counted 800 marchers, the opposition 15,000.";
    let story = CodedStory::of(coding(&coder, text), Keep::by(Policy::All), coder.codebook());
    let counts = &story.events.first().expect("the protest").counts;
    let written: Vec<&str> = story.quotes_of_events().map(|quote| quote.id.as_str()).collect();
    assert_eq!(counts.len(), 2, "{counts:?}");
    for count in counts {
        let teller = count.attribution.last().expect("somebody tells it");
        assert!(written.contains(&teller.as_str()), "{teller} of {written:?}");
    }
}
