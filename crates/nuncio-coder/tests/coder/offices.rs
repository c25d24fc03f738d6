//! *The Japanese prime minister* is the one who holds the office on the day of the story, and nobody else is.

use jiff::civil::date;
use nuncio_coder::record::Party;
use nuncio_text::{Published, PublishedSource, Story};

use crate::support::{coder, story};

/// Entity and code of the actors and recipients of a story of a day, in the order of its events.
fn parties(year: i16, text: &str) -> Vec<(Option<String>, String)> {
    let published = Published { date: date(year, 6, 18), time: None, source: PublishedSource::Given };
    let story = Story { published: Some(published), ..story(text) };
    let coding = coder().code(story, &mut coder().workspace());
    let party = |party: &Party| (party.entity.clone(), party.code.clone());
    coding.events.iter().flat_map(|event| event.actor.iter().chain(&event.recipient).map(party)).collect()
}

#[track_caller]
fn actor(year: i16, text: &str, entity: Option<&str>, code: &str) {
    let found = parties(year, text);
    assert_eq!(found.first(), Some(&(entity.map(str::to_owned), code.to_owned())), "{text}");
}

#[test]
fn an_office_with_its_country_is_who_holds_it_on_the_day() {
    let abe = Some("person/shinzo-abe");
    actor(2014, "Japan's prime minister criticized Peru.", abe, "JPNGOV");
    actor(2014, "The Japanese premier criticized Peru.", abe, "JPNGOV");
    actor(2014, "The embattled prime minister of Japan criticized Peru.", abe, "JPNGOV");
    actor(2004, "The Japanese prime minister criticized Peru.", Some("person/junichiro-koizumi"), "JPNGOV");
    actor(1975, "The U.S. secretary of state criticized Peru.", Some("person/henry-kissinger"), "USAGOV");
    actor(2001, "The U.N. secretary-general criticized Peru.", Some("person/kofi-annan"), "IGOUNOGOV");
}

#[test]
fn the_holder_is_one_actor_however_the_text_calls_him() {
    let found = parties(2014, "Shinzo Abe criticized Peru. The Japanese prime minister praised Chile.");
    assert_eq!(found.first(), found.get(2), "{found:?}");
}

#[test]
fn others_with_such_a_title_are_not_the_holder() {
    for (text, code) in [
        ("A Japanese prime minister criticized Peru.", "JPNGOV"),
        ("The former Japanese prime minister criticized Peru.", "JPNELI"),
        ("The next Japanese prime minister criticized Peru.", "JPNGOV"),
        ("The deputy prime minister of Japan criticized Peru.", "JPNGOV"),
        ("The Japanese company president criticized Peru.", "JPNBUS"),
        ("Japanese Prime Minister Kenji Mado criticized Peru.", "JPNGOV"),
        ("Kenji Mado, the Japanese prime minister, criticized Peru.", "JPNGOV"),
    ] {
        actor(2014, text, None, code);
    }
    let several = parties(2014, "The prime ministers of Japan and Britain criticized Peru.");
    assert!(several.iter().take(2).all(|(entity, _)| entity.is_none()), "{several:?}");
}

#[test]
fn an_office_without_a_country_is_that_of_the_one_holder_named_before() {
    let found = parties(2014, "Shinzo Abe visited Australia. In Canberra the prime minister criticized Peru.");
    let abe = (Some("person/shinzo-abe".to_owned()), "JPNGOV".to_owned());
    assert_eq!(found.get(2), Some(&abe), "{found:?}");
    // Two of them are named: it may be either.
    let found = parties(2014, "Shinzo Abe met David Cameron. The prime minister criticized Peru.");
    assert_ne!(found.get(2), Some(&abe), "{found:?}");
}

#[test]
fn a_story_from_another_country_may_mean_the_holder_there() {
    let found = parties(2014, "PARIS (Agency) - Shinzo Abe visited France. The prime minister criticized Peru.");
    assert_ne!(found.get(2).and_then(|(entity, _)| entity.as_deref()), Some("person/shinzo-abe"), "{found:?}");
}
