//! The page for political scientists, `docs/codebook.md`: its table of codes is made from the pack.

mod common;

use std::fmt::Write as _;
use std::fs;

use common::{codebook, deed, workspace};
use nuncio_codebook::{Codebook, Mood};

const OPEN: &str = "<!-- made from the pack by the test of this page: do not edit -->\n";
const CLOSE: &str = "<!-- end -->\n";

/// The acts that the table shows.
const ACTS: [&str; 18] = [
    "consult.negotiate",
    "consult.mediate",
    "diplomacy.ties",
    "diplomacy.ties:stop",
    "cooperate.economic",
    "aid.military",
    "aid.military:stop",
    "reform/rights",
    "release.person",
    "deescalate.truce",
    "protest.strike/policy",
    "protest:ease",
    "sanction.embargo",
    "sanction.embargo:ease",
    "coerce.restrict.curfew",
    "assault.torture",
    "fight.aerial",
    "wrong.war_crimes",
];

/// A row an act, a column a mood: the CAMEO code with the PLOVER type under it.
fn table(codebook: &Codebook) -> String {
    let mut text = String::from("| act | done |");
    for mood in Mood::ALL {
        let _ = write!(text, " {} |", mood.as_str());
    }
    text.push_str("\n|---|");
    text.push_str(&"---|".repeat(Mood::ALL.len() + 1));
    text.push('\n');
    for act in ACTS {
        let _ = write!(text, "| `{act}` |");
        for mood in std::iter::once(None).chain(Mood::ALL.map(Some)) {
            let mut deed = deed(codebook, act);
            deed.moods.extend(mood);
            let deed = deed.as_deed();
            let cell = match (codebook.cameo(&deed), codebook.plover(&deed)) {
                (None, _) => "–".to_owned(),
                (Some(code), None) => code.to_string(),
                (Some(code), Some(plover)) => format!("{code} {}", plover.kind),
            };
            let _ = write!(text, " {cell} |");
        }
        text.push('\n');
    }
    text
}

#[test]
fn the_page_shows_the_codes_that_the_pack_gives() {
    let path = workspace().join("docs/codebook.md");
    let page = fs::read_to_string(&path).expect("docs/codebook.md");
    let (before, rest) = page.split_once(OPEN).expect("the mark before the table");
    let (found, after) = rest.split_once(CLOSE).expect("the mark after the table");
    let table = table(&codebook());
    if found != table {
        fs::write(&path, format!("{before}{OPEN}{table}{CLOSE}{after}")).expect("docs/codebook.md can be written");
        panic!("docs/codebook.md was stale and has been written anew; look at the difference and run the test again");
    }
}

#[test]
fn every_mood_and_every_branch_of_the_tree_is_told() {
    let page = fs::read_to_string(workspace().join("docs/codebook.md")).expect("docs/codebook.md");
    let codebook = codebook();
    for mood in Mood::ALL {
        assert!(page.contains(&format!("`{}`", mood.as_str())), "{}", mood.as_str());
    }
    for act in codebook.acts().filter(|&act| codebook.parent(act).is_none() && codebook.name(act) != "-") {
        assert!(page.contains(&format!("`{}`", codebook.name(act))), "{}", codebook.name(act));
    }
}
