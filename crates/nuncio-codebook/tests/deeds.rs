//! Deeds as text: what is written reads as the same deed, and any text is read without panic.

mod common;

use std::sync::LazyLock;

use common::codebook;
use nuncio_codebook::{Act, Codebook, Direction, Issue, Mood, OwnedDeed};
use proptest::prelude::*;

static CODEBOOK: LazyLock<Codebook> = LazyLock::new(codebook);

fn deeds() -> impl Strategy<Value = OwnedDeed> {
    let acts: Vec<Act> = CODEBOOK.acts().collect();
    let moods = prop::collection::vec(prop::sample::select(Mood::ALL.to_vec()), 0..5);
    let direction = prop::sample::select(Direction::ALL.to_vec());
    let issue = prop::option::of(prop::sample::select(Issue::ALL.to_vec()));
    (prop::sample::select(acts), direction, issue, moods).prop_filter_map(
        "no act has moods and nothing else",
        |(act, direction, issue, moods)| match act {
            Act::NONE if moods.is_empty() => None,
            Act::NONE => Some(OwnedDeed { act, direction: Direction::Do, issue: None, moods }),
            _ => Some(OwnedDeed { act, direction, issue, moods }),
        },
    )
}

proptest! {
    #[test]
    fn a_written_deed_reads_as_the_same_deed(deed in deeds()) {
        let text = CODEBOOK.write_deed(&deed.as_deed());
        prop_assert_eq!(CODEBOOK.parse_deed(&text), Some(deed));
    }

    #[test]
    fn a_text_that_reads_as_a_deed_is_written_as_one(text in "[a-z_.:/() -]{0,40}") {
        if let Some(deed) = CODEBOOK.parse_deed(&text) {
            let written = CODEBOOK.write_deed(&deed.as_deed());
            prop_assert_eq!(CODEBOOK.parse_deed(&written), Some(deed));
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in ".{0,200}") {
        let _ = CODEBOOK.parse_deed(&text);
    }
}

#[test]
fn direction_and_issue_stand_in_either_order_and_once() {
    assert_eq!(CODEBOOK.parse_deed("reform/rights:stop"), CODEBOOK.parse_deed(" reform:stop / rights "));
    for text in [
        "",
        "-",
        "intend(-:stop)",
        "reform:stop:ease",
        "reform/rights/policy",
        "intend(reform",
        "reform)",
        "reform:",
        "nosuch",
    ] {
        assert_eq!(CODEBOOK.parse_deed(text), None, "{text}");
    }
}
