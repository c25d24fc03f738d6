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
    actor(2001, "The U.N. secretary-general criticized Peru.", Some("person/kofi-annan"), "IGOUNO");
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

#[track_caller]
fn codes(year: i16, text: &str, expected: &[&str]) {
    let found: Vec<String> = parties(year, text).into_iter().map(|(_, code)| code).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_town_is_of_the_state_behind_its_comma_and_a_list_of_states_is_one() {
    codes(1988, "Farmers in Paris, Texas, criticized Peru.", &["USAAGR", "PER"]);
    codes(1988, "Farmers in Alba Nova, Brazil, criticized Peru.", &["BRAAGR", "PER"]);
    codes(2003, "Chile praised Iran, Oman, and Qatar.", &["CHL", "IRN", "OMN", "QAT"]);
}

#[test]
fn a_part_of_a_state_is_acted_upon_by_others_and_is_a_place_at_home() {
    codes(2006, "Kenya's foreign minister visited Bavaria.", &["KENGOV", "DEU"]);
    codes(2006, "German police patrolled Bavaria.", &["DEUCOP"]);
    codes(2006, "Bavaria praised Peru.", &[]);
}

#[test]
fn a_state_in_the_name_of_a_person_is_nobody() {
    codes(2006, "Jordan Whitcombe, a Canadian nurse, thanked Peru.", &["CANHLH", "PER"]);
}

#[test]
fn then_and_former_before_an_office_say_when_it_was_held() {
    codes(1999, "In 1979 then-President Jimmy Carter praised Peru.", &["USAGOV", "PER"]);
    codes(1999, "Former President Jimmy Carter praised Peru.", &["USAELI", "PER"]);
}

#[test]
fn armed_men_of_a_people_are_of_the_state_where_they_act() {
    codes(2007, "Kurdish fighters in Turkey freed a Danish doctor.", &["TURUAF", "DNKHLH"]);
}

#[test]
fn a_subject_that_the_country_is_part_of_does_not_ask_itself_for_ever() {
    for text in [
        "Banks lending money to the country include the World Bank and Deutsche Bank.",
        "Agencies sending food to the nation include the World Food Programme.",
    ] {
        // Codes nothing, and comes to an end.
        assert_eq!(parties(2014, text), [], "{text}");
    }
}
