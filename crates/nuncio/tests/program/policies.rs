//! `--policy` in every command that gives events: each policy keeps what the tables of `docs/records.md` say.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::Run;
use serde_json::Value;

/// Every standing and every mark, each in a deed of its own.
const STORY: &str = "\
Kenya expelled two Somali diplomats on Monday. Uganda said it had sent troops to Rwanda. Norway said Sudan had bombed a \
village in Eritrea. Zambia accused Angola of supplying rifles to Namibian rebels. Kuwait denied that Iraqi soldiers had \
occupied a Kuwaiti island. A Danish newspaper said Iceland had expelled two Polish diplomats. Iceland denied the report. \
France will send food to Mali. Peru did not attack Ecuador. Ghana is training Togolese soldiers. Tanzania invaded Uganda in \
1979. Spain will visit Morocco. Bolivia will not attack Paraguay. Cuba did not send food to Haiti. Brazil will not visit Chile. If Chad attacks Niger, Libya will bomb Chad. Honduras will bomb Nicaragua.";

const POLICIES: [&str; 4] = ["all", "factual", "strict", "recode"];

fn run(command: &[&str]) -> Run {
    let run = Run::fed(&[command, &["--published", "1996-05-14", "-"]].concat(), STORY.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

/// The events under a policy by their ids.
fn events(policy: &str) -> BTreeMap<String, Value> {
    let records = run(&["code", "--format", "jsonl", "--policy", policy]).records();
    let events = records.into_iter().filter(|record| record["record"] == "event");
    events.map(|event| (event["id"].as_str().unwrap().to_owned(), event)).collect()
}

fn marks(event: &Value) -> Vec<&str> {
    event["marks"].as_array().unwrap().iter().map(|mark| mark.as_str().unwrap()).collect()
}

fn kind(event: &Value) -> &str {
    event["plover"]["type"].as_str().unwrap_or("-")
}

/// The rows of the table of the page that has this first cell in its head.
fn table(head: &str) -> Vec<Vec<String>> {
    let page = std::fs::read_to_string(crate::support::root().join("docs/records.md")).unwrap();
    let lines =
        page.lines().skip_while(|line| !line.starts_with(head)).take_while(|line| line.starts_with('|')).skip(2);
    let rows: Vec<Vec<String>> =
        lines.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect();
    assert!(!rows.is_empty(), "{head}");
    rows
}

/// The words between the backquotes of a cell.
fn words(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_story_has_every_standing_and_every_mark() {
    let all = events("all");
    let has = |test: &dyn Fn(&Value) -> bool| all.values().any(test);
    for standing in ["told", "own", "stated", "accused", "denied", "disputed"] {
        assert!(has(&|event| event["standing"] == standing), "{standing}");
    }
    for mark in ["negated", "hypothetical", "future", "historical", "ongoing"] {
        assert!(has(&|event| marks(event).contains(&mark)), "{mark}");
    }
}

#[test]
fn factual_and_strict_keep_the_standings_and_marks_of_their_row() {
    let all = events("all");
    for row in table("| policy | standing kept") {
        let policy = words(&row[0])[0];
        if !["factual", "strict"].contains(&policy) {
            continue;
        }
        let (standings, allowed) = (words(&row[1]), words(&row[2]));
        let expected: BTreeMap<&String, &Value> = all
            .iter()
            .filter(|(_, event)| standings.contains(&event["standing"].as_str().unwrap()))
            .filter(|(_, event)| marks(event).iter().all(|mark| allowed.contains(mark)))
            .collect();
        let kept = events(policy);
        assert!(expected.len() > 2 && expected.len() < all.len(), "{policy}");
        assert_eq!(kept.iter().collect::<BTreeMap<_, _>>(), expected, "{policy} changes nothing of what it keeps");
    }
}

#[test]
fn recode_gives_the_types_of_its_table_and_drops_what_the_table_drops() {
    let kept = events("recode");
    let rows = table("| type | future");
    let mut seen = BTreeSet::new();
    for (id, event) in events("all") {
        let marks = marks(&event);
        let has = |mark: &str| marks.contains(&mark);
        let row = rows.iter().find(|row| row[0].split(", ").any(|name| name == kind(&event)));
        let cell = match (has("historical") || has("hypothetical"), has("future"), has("negated"), row) {
            (true, ..) => "dropped",
            (_, false, false, _) | (.., None) => "unchanged",
            (_, true, false, Some(row)) => &row[1],
            (_, false, true, Some(row)) => &row[2],
            (_, true, true, Some(row)) => &row[3],
        };
        let now = kept.get(&id).map(kind);
        match cell {
            "dropped" => assert_eq!(now, None, "{event}"),
            "unchanged" => assert_eq!(now, Some(kind(&event)), "{event}"),
            other => assert_eq!(now, Some(other), "{event}"),
        }
        seen.insert(cell.to_owned());
    }
    for cell in ["dropped", "unchanged", "AGREE", "THREATEN", "SANCTION", "REJECT"] {
        assert!(seen.contains(cell), "no event of the story shows {cell}: {seen:?}");
    }
}

#[test]
fn count_counts_what_the_policy_keeps() {
    for policy in POLICIES {
        let run = run(&["count", "--by", "plover", "--policy", policy]);
        let counted: BTreeMap<String, usize> = run
            .out
            .lines()
            .skip(1)
            .map(|line| line.split(',').collect::<Vec<_>>())
            .map(|row| (row[0].to_owned(), row[1].parse().unwrap()))
            .collect();
        let mut expected: BTreeMap<String, usize> = BTreeMap::new();
        for event in events(policy).values() {
            *expected.entry(kind(event).trim_start_matches('-').to_owned()).or_default() += 1;
        }
        assert_eq!(counted, expected, "{policy}");
    }
}

#[test]
fn claims_tells_what_the_policy_keeps() {
    for policy in POLICIES {
        let records = run(&["claims", "--policy", policy]).records();
        let told: BTreeMap<&str, &str> = records
            .iter()
            .flat_map(|record| record["claims"].as_array().unwrap())
            .map(|claim| (claim["event"].as_str().unwrap(), claim["plover"].as_str().unwrap_or("-")))
            .collect();
        let kept = events(policy);
        assert_eq!(told, kept.iter().map(|(id, event)| (id.as_str(), kind(event))).collect(), "{policy}");
    }
}

#[test]
fn explain_shows_the_events_that_the_policy_keeps_and_says_why_the_others_go() {
    let all = events("all");
    for policy in POLICIES {
        let page = run(&["explain", "--policy", policy]).out;
        let numbered: Vec<&str> = page.lines().filter(|line| line.starts_with("  [")).collect();
        let left_out: Vec<&&str> = numbered.iter().filter(|line| line.contains("left out by")).collect();
        assert_eq!(numbered.len(), all.len(), "every event has its line: {page}");
        assert_eq!(numbered.len() - left_out.len(), events(policy).len(), "{page}");
        assert!(left_out.iter().all(|line| line.contains(&format!("left out by {policy}, since it is "))), "{page}");
    }
    let reason = |policy: &str, words: &str| {
        let page = run(&["explain", "--policy", policy]).out;
        let line = page.lines().find(|line| line.contains("left out by") && line.contains(words));
        line.unwrap_or_else(|| panic!("{words}: {page}")).trim().to_owned()
    };
    assert!(reason("factual", "\"supplying\"").contains("since it is accused: 072 AGO > NAMREB"));
    assert!(reason("strict", "\"bombed\"").contains("since it is stated:"));
    assert!(reason("factual", "\"invaded\"").contains("since it is historical:"));
    assert!(reason("recode", "\"attack\"").contains("since it is negated:"));
    let recoded = run(&["explain", "--policy", "recode"]).out;
    assert!(recoded.contains("      AGREE by recode, not AID"), "{recoded}");
}

#[test]
fn every_command_that_gives_events_takes_a_policy_and_no_other_does() {
    let takes = |command: &str| Run::of(&[command, "--help"]).out.contains("--policy");
    for command in ["code", "count", "claims", "explain"] {
        assert!(takes(command), "{command}");
    }
    for command in ["quotes", "read", "parse", "lexicon", "actors", "relate", "eval"] {
        assert!(!takes(command), "{command}");
    }
}
