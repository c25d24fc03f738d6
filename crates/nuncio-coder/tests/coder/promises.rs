//! The promises of the records, each with a test that tries to break it: evidence, determinism, silence explained, ids.

use crate::support;
use std::collections::BTreeSet;

use nuncio_coder::record::Words;
use nuncio_coder::{Coding, Policy, Standing};
use nuncio_text::Zone;
use proptest::prelude::*;

fn is_quoted(coding: &Coding, zone: Zone, words: &Words) -> bool {
    words.span.0.of(coding.document.story.words(zone)) == Some(words.text.as_str())
}

fn keeps_its_promises(coding: &Coding) -> Result<(), TestCaseError> {
    for event in &coding.events {
        prop_assert!(is_quoted(coding, event.zone, &event.trigger), "{:?}", event.trigger);
        for party in event.actor.iter().chain(&event.recipient) {
            prop_assert!(is_quoted(coding, event.zone, &party.words), "{:?}", party.words);
            prop_assert!(!party.code.is_empty());
        }
        for quote in &event.attribution {
            prop_assert!(coding.quotes.iter().any(|q| q.id == *quote));
        }
        let known = |id: &String| coding.events.iter().any(|e| e.id == *id);
        prop_assert!(event.inside.iter().chain(&event.same_as).all(known));
        for other in &event.contradicts {
            let back = coding.events.iter().find(|e| e.id == *other).is_some_and(|e| e.contradicts.contains(&event.id));
            prop_assert!(back && *other != event.id, "{} contradicts {other}, one way only", event.id);
        }
        let told = event.attribution.is_empty();
        prop_assert!(event.standing == Standing::Disputed || told == (event.standing == Standing::Told), "{:?}", event);
    }
    for quote in &coding.quotes {
        prop_assert!(quote.content.span.0.of(coding.document.story.words(quote.zone)).is_some());
        prop_assert!(quote.cue.as_ref().is_none_or(|cue| is_quoted(coding, quote.zone, cue)));
        prop_assert!(quote.parent.as_ref().is_none_or(|p| coding.quotes.iter().any(|q| q.id == *p)));
    }
    let ids: BTreeSet<&str> = coding.events.iter().map(|e| e.id.as_str()).collect();
    prop_assert_eq!(ids.len(), coding.events.len());
    for sentence in 0..coding.document.sentences.len() {
        let told = coding.claims.iter().any(|c| c.sentence == sentence);
        prop_assert!(
            told || coding.trace.of_sentence(sentence).next().is_some(),
            "sentence {} is silent without a reason",
            sentence
        );
    }
    Ok(())
}

/// Sentences in the manner of newswire, put together at random.
fn newswire() -> impl Strategy<Value = String> {
    let who = prop::sample::select(vec![
        "Chad",
        "the Chadian army",
        "President Deby",
        "rebels",
        "Sudan and Libya",
        "it",
        "Kenyan police",
        "the United Nations",
    ]);
    let verb = prop::sample::select(vec![
        "attacked",
        "said that Chad had attacked",
        "vowed to help",
        "accused Sudan on Monday of arming",
        "denied it had met",
        "was condemned by",
        "held talks with",
        "threatened to halt aid to",
        "will visit",
        "refused to meet",
        "denied that it had attacked",
        "had not attacked",
        "must not attack",
    ]);
    let end = prop::sample::select(vec![
        ".",
        ", officials said.",
        " in 1973.",
        ",\" he said.",
        " and \"left\".",
        "?",
        " — «no».",
    ]);
    prop::collection::vec((who.clone(), verb, who, end), 1..6)
        .prop_map(|parts| parts.into_iter().map(|(a, v, b, e)| format!("{a} {v} {b}{e} ")).collect::<Vec<_>>().join(""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn newswire_keeps_every_promise(text in newswire()) {
        let coding = support::code(&text);
        keeps_its_promises(&coding)?;
        let again = support::code(&text);
        prop_assert_eq!(&coding.events, &again.events);
        prop_assert_eq!(&coding.quotes, &again.quotes);
    }

    #[test]
    fn any_text_keeps_every_promise(text in "\\PC{0,200}") {
        keeps_its_promises(&support::code(&text))?;
    }

    #[test]
    fn stricter_policies_keep_less(text in newswire()) {
        let events = support::code(&text).events;
        let codebook = support::coder().codebook();
        let kept = |policy: Policy| -> BTreeSet<String> {
            policy.apply(events.clone(), codebook).into_iter().map(|e| e.id).collect()
        };
        let (all, factual, strict) = (kept(Policy::All), kept(Policy::Factual), kept(Policy::Strict));
        prop_assert!(strict.is_subset(&factual) && factual.is_subset(&all));
        prop_assert_eq!(all.len(), events.len());
    }
}

#[test]
fn an_event_keeps_its_id_when_other_words_of_the_story_do_not_change() {
    let (first, again) = (support::code("Chad attacked Sudan."), support::code("Chad attacked Sudan."));
    assert_eq!(first.events[0].id, again.events[0].id);
    let other = support::code("Chad attacked Libya.");
    assert_ne!(first.events[0].id, other.events[0].id);
}

#[test]
fn plovers_rule_recodes_what_did_not_happen() {
    let codebook = support::coder().codebook();
    let recoded = |text: &str| -> Vec<Option<String>> {
        let events = Policy::Recode.apply(support::code(text).events, codebook);
        events.into_iter().map(|e| e.plover.map(|p| p.kind)).collect()
    };
    assert_eq!(recoded("Chad did not attack Sudan."), Vec::<Option<String>>::new());
    assert_eq!(recoded("Chad will attack Sudan."), [Some("THREATEN".to_owned())]);
    assert_eq!(recoded("Chad attacked Sudan."), [Some("ASSAULT".to_owned())]);
}
