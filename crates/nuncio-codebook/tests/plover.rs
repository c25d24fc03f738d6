//! PLOVER against the published draft conversion of CAMEO codes (2021), where both speak.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::{codebook, rows, workspace};
use nuncio_codebook::{CameoCode, Codebook, Direction, Issue, Mood, OwnedDeed};

/// Type, mode and contexts.
type Cell = (String, Option<String>, BTreeSet<String>);

/// The conversion's file: beside the workspace, or where `NUNCIO_CAMEO_TO_PLOVER` says. It is not ours to pass on.
fn conversion() -> Option<String> {
    let path = std::env::var_os("NUNCIO_CAMEO_TO_PLOVER")
        .map_or_else(|| workspace().join("../shared/codebook/cameo_to_plover.txt"), Into::into);
    fs::read_to_string(path).ok()
}

/// The codes of the conversion; a code that stands there twice has its first line, a root has none.
fn published(text: &str) -> BTreeMap<CameoCode, Cell> {
    let mut cells = BTreeMap::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default();
        let Some((code, rest)) = line.split_once(':') else { continue };
        let Some(code) = CameoCode::parse(code.trim()).filter(|code| code.as_str().len() > 2) else { continue };
        let mut columns = rest.split(',').map(str::trim);
        let kind = columns.next().unwrap_or_default().to_owned();
        let mode = columns.next().filter(|mode| !mode.is_empty()).map(str::to_owned);
        let contexts = columns.next().unwrap_or_default().split(';').map(str::trim).filter(|c| !c.is_empty());
        // Two contexts have other names today.
        let today = |name: &str| match name {
            "humanitarian" => "human_security".to_owned(),
            "democracy" => "pro_democracy".to_owned(),
            name => name.to_owned(),
        };
        cells.entry(code).or_insert((kind, mode, contexts.map(today).collect()));
    }
    cells
}

/// Every PLOVER cell of the deeds of each CAMEO code, with one mood at most.
fn ours(codebook: &Codebook) -> BTreeMap<CameoCode, BTreeSet<Cell>> {
    let mut cells: BTreeMap<CameoCode, BTreeSet<Cell>> = BTreeMap::new();
    for mood in std::iter::once(None).chain(Mood::ALL.map(Some)) {
        for act in codebook.acts() {
            for direction in Direction::ALL {
                for issue in std::iter::once(None).chain(Issue::ALL.map(Some)) {
                    let deed = OwnedDeed { act, direction, issue, moods: mood.into_iter().collect() };
                    let deed = deed.as_deed();
                    let (Some(code), Some(plover)) = (codebook.cameo(&deed), codebook.plover(&deed)) else { continue };
                    let contexts = plover.contexts.iter().map(|&context| context.to_owned()).collect();
                    let cell = (plover.kind.to_owned(), plover.mode.map(str::to_owned), contexts);
                    cells.entry(code).or_default().insert(cell);
                }
            }
        }
    }
    cells
}

#[test]
fn plover_agrees_with_the_draft_conversion_or_says_why_not() {
    let Some(text) = conversion() else {
        eprintln!("skipped: no cameo_to_plover.txt; name it in NUNCIO_CAMEO_TO_PLOVER");
        return;
    };
    let codebook = codebook();
    let (published, ours) = (published(&text), ours(&codebook));
    assert!(published.len() > 250, "{} codes read", published.len());
    let listed: BTreeMap<CameoCode, String> = rows("codebook/plover_deviations.tsv")
        .into_iter()
        .map(|row| (CameoCode::parse(&row[0]).expect("a code"), row[1].clone()))
        .collect();
    let mut wrong = Vec::new();
    for (code, cell) in &published {
        let Some(cells) = ours.get(code) else { continue };
        let agrees = cells.contains(cell);
        match listed.contains_key(code) {
            false if !agrees => wrong.push(format!("{code} is there {cell:?}, here {cells:?}")),
            true if agrees => wrong.push(format!("{code} is listed and agrees")),
            _ => {}
        }
    }
    wrong.extend(listed.keys().filter(|code| !published.contains_key(code)).map(|code| format!("{code} is not there")));
    assert!(wrong.is_empty(), "{} codes:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_deviation_has_a_reason() {
    let codebook = codebook();
    let rows = rows("codebook/plover_deviations.tsv");
    assert!(!rows.is_empty());
    for row in rows {
        assert!(CameoCode::parse(&row[0]).is_some_and(|code| codebook.cameo_codes().contains(&code)), "{}", row[0]);
        assert!(row.len() == 2 && row[1].len() > 10, "{} has no reason", row[0]);
    }
}

#[test]
fn statements_have_no_plover_type_and_every_appeal_is_a_request_or_says_why_not() {
    let codebook = codebook();
    for (code, cells) in ours(&codebook) {
        match code.root() {
            "01" => panic!("{code} has {cells:?}"),
            "02" => assert!(cells.iter().all(|(kind, ..)| kind == "REQUEST"), "{code}: {cells:?}"),
            "13" => assert!(cells.iter().all(|(kind, ..)| kind == "THREATEN"), "{code}: {cells:?}"),
            "14" => assert!(cells.iter().all(|(kind, ..)| kind == "PROTEST"), "{code}: {cells:?}"),
            _ => {}
        }
    }
}
