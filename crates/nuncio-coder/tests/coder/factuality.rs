//! How far a deed is so: marks of each construction, what a story contradicts itself in, and which policy keeps what.

use crate::support::{code, coder};
use nuncio_coder::{Event, Policy};

/// The marks of the event with this trigger.
fn marks(text: &str, trigger: &str) -> Vec<&'static str> {
    let found: Vec<Event> = code(text).events.into_iter().filter(|e| e.trigger.text == trigger).collect();
    assert_eq!(found.len(), 1, "`{trigger}` in {text}");
    found[0].marks.iter().map(|mark| mark.as_str()).collect()
}

/// Pairs of triggers that contradict each other, with their places in the story.
fn contradictions(text: &str) -> Vec<(usize, usize)> {
    let events = code(text).events;
    let place = |id: &String| events.iter().position(|e| e.id == *id).expect("a known event");
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (at, event) in events.iter().enumerate() {
        pairs.extend(event.contradicts.iter().map(place).filter(|&other| at < other).map(|other| (at, other)));
    }
    pairs
}

#[test]
fn what_stands_around_a_deed_marks_it() {
    for (text, trigger, expected) in [
        ("Kenya feared a Sudanese attack on Uganda.", "attack", vec!["hypothetical"]),
        ("The possibility of a Sudanese attack on Uganda worried Kenya.", "attack", vec!["hypothetical"]),
        ("Uganda braced for a Sudanese attack on Kampala.", "attack", vec!["hypothetical"]),
        ("It is possible that Sudan attacked Uganda.", "attacked", vec!["hypothetical"]),
        ("Sudan acted as if Uganda had attacked Sudan.", "attacked", vec!["hypothetical"]),
        ("Sudan would attack Uganda only if Uganda closed the border.", "attack", vec!["hypothetical"]),
        ("Sudan considered attacking Uganda.", "attacking", vec!["hypothetical"]),
        ("Sudan was under pressure to free the Ugandan priests.", "free", vec!["hypothetical"]),
        ("Sudan will attack Uganda if the rain stops.", "attack", vec!["hypothetical", "future"]),
        ("Uganda expected a Sudanese attack on Kampala.", "attack", vec!["future"]),
        ("The Danish premier visits Norway tomorrow.", "visits", vec!["future"]),
        ("It is not true that Sudan attacked Uganda.", "attacked", vec!["negated"]),
        ("Sudan was deterred from attacking Uganda by the rains.", "attacking", vec!["negated"]),
        ("Rather than freeing the Ugandan priests, Sudan expelled two Kenyan priests.", "freeing", vec!["negated"]),
        ("No attack by Sudan on Uganda took place.", "attack", vec!["negated"]),
        ("Sudan is not going to attack Uganda.", "attack", vec!["negated", "future"]),
    ] {
        assert_eq!(marks(text, trigger), expected, "{text}");
    }
}

#[test]
fn words_that_look_like_marks_leave_a_deed_alone() {
    for text in [
        "Not only Sudan attacked Uganda.",
        "Sudan attacked Uganda without warning.",
        "Sudan attacked Uganda because Kenya might not.",
        "Sudan attacked Uganda even if Kenya had warned it.",
        "Sudan attacked Uganda, no matter what Kenya said.",
    ] {
        assert_eq!(marks(text, "attacked"), Vec::<&str>::new(), "{text}");
    }
    for text in [
        "The Iraqi attack on Kuwait could raise the price of oil.",
        "The Iraqi attack on Kuwait did not surprise Egypt.",
        "The Iraqi attack on Kuwait will be debated on Friday.",
    ] {
        assert_eq!(marks(text, "attack"), Vec::<&str>::new(), "{text}");
    }
    for text in [
        "Nepal could not wait and freed two Indian priests.",
        "Nepal would not say why it freed two Indian priests.",
        "Nepal freed two Indian priests who may be ill.",
        "Whether or not it rained, Nepal freed two Indian priests.",
    ] {
        assert_eq!(marks(text, "freed"), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn a_deed_and_its_denial_contradict_each_other() {
    // The charge, the deed, the denial.
    assert_eq!(contradictions("Fiji said Tonga had bombed Fiji. Tonga denied it."), [(1, 2)]);
    assert_eq!(contradictions("Tonga denied that it had bombed Fiji."), [(0, 1)]);
    assert_eq!(contradictions("Tonga bombed Fiji. Tonga denied that it had bombed Fiji."), [(0, 1)]);
    assert_eq!(contradictions("Tonga denied Fijian charges that it had expelled two Fijian priests."), [(0, 2)]);
}

#[test]
fn a_deed_and_the_word_that_it_was_not_done_contradict_each_other() {
    let text = "Peru had freed two Chilean priests, a Bolivian newspaper said. Peru had not freed the Chilean priests, Peru's army said.";
    assert_eq!(contradictions(text), [(0, 1)]);
    let standings: Vec<&str> = code(text).events.iter().map(|e| e.standing.as_str()).collect();
    assert_eq!(standings, ["disputed", "own"]);
}

#[test]
fn two_culprits_for_one_crime_contradict_each_other_and_two_crimes_do_not() {
    let one = "Malian police said Tuareg rebels had kidnapped a Swiss doctor. A French newspaper said Malian soldiers had kidnapped the doctor.";
    assert_eq!(contradictions(one), [(0, 1)]);
    let two = "A Danish newspaper said Iran had attacked Iraq. A Swedish newspaper said Syria had attacked Iraq.";
    assert_eq!(contradictions(two), []);
}

#[test]
fn mutual_charges_contradict_each_other() {
    let text = "Laos said Thai soldiers had shelled Laos. Thailand said Laotian soldiers had shelled Thailand.";
    assert_eq!(contradictions(text), [(1, 3)]);
}

#[test]
fn what_did_not_happen_twice_contradicts_nothing() {
    assert_eq!(contradictions("Fiji threatened to bomb Tonga. Fiji has not bombed Tonga."), []);
    assert_eq!(contradictions("Fiji did not bomb Tonga, Fiji said. Tonga said Fiji had not bombed Tonga."), []);
}

#[test]
fn factual_and_strict_keep_the_cells_that_the_page_says() {
    let kept = |policy: Policy, text: &str| -> Vec<String> {
        let events = policy.apply(code(text).events, coder().codebook());
        events.into_iter().filter_map(|e| e.cameo).collect()
    };
    for (text, factual, strict) in [
        ("Peru bombed Ecuador.", vec!["195"], vec!["195"]),
        ("A Danish newspaper said Peru had bombed Ecuador.", vec!["195"], vec![]),
        ("Peru said it had bombed Ecuador.", vec!["195"], vec!["195"]),
        ("Ecuador said Peru had bombed Ecuador.", vec!["1123"], vec!["1123"]),
        ("Peru denied that it had bombed Ecuador.", vec!["016"], vec!["016"]),
        ("Peru threatened to bomb Ecuador.", vec!["1384"], vec!["1384"]),
        ("Peru did not bomb Ecuador.", vec![], vec![]),
        ("Peru could bomb Ecuador.", vec![], vec![]),
        ("Peru is training Ecuadorean soldiers.", vec!["072"], vec!["072"]),
    ] {
        assert_eq!(kept(Policy::Factual, text), factual, "{text}");
        assert_eq!(kept(Policy::Strict, text), strict, "{text}");
    }
}

#[test]
fn only_a_denial_of_what_was_told_disputes_it() {
    let standing = |text: &str| {
        let events = code(text).events;
        events.iter().find(|event| event.trigger.text == "bombed").expect("the bombing").standing.as_str()
    };
    assert_eq!(standing("Kenya said Sudan had bombed Chad. Sudan denied the report."), "disputed");
    assert_eq!(standing("Kenya said Sudan had bombed Chad. Sudan did not deny it."), "stated");
    assert_eq!(standing("Sudan bombed Chad. Sudan rejected the resolution."), "told");
    assert_eq!(standing("Kenya said Sudan had bombed Chad. Sudan rejected the proposal."), "stated");
}
