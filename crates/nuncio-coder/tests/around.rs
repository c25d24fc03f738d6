//! What stands around an event: third roles, contexts and modes, what a protest is about, where agents without a country are at home.

use std::sync::LazyLock;

use nuncio_coder::{Coder, Event};
use nuncio_language::Kernel;
use nuncio_text::{Span, Story};

static CODER: LazyLock<Coder> =
    LazyLock::new(|| Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the pack can be read"));

fn events(text: &str) -> Vec<Event> {
    let story = Story::plain("around", text, vec![Span::new(0, text.len())]);
    CODER.code(story, &mut CODER.workspace()).events
}

/// The event with a CAMEO code; the sentence has one.
fn event(text: &str, cameo: &str) -> Event {
    let mut all = events(text);
    let found = all.iter().position(|event| event.cameo.as_deref() == Some(cameo));
    let codes: Vec<_> = all.iter().map(|event| event.cameo.clone()).collect();
    all.swap_remove(found.unwrap_or_else(|| panic!("{text:?} has no {cameo}, but {codes:?}")))
}

/// The words that fill a role of an event.
fn role(event: &Event, part: &str) -> Option<String> {
    event.roles.iter().find(|role| role.role == part).map(|role| role.words.text.clone())
}

fn plover(event: &Event) -> (String, Option<String>, Vec<String>) {
    let plover = event.plover.clone().expect("an event that PLOVER has");
    (plover.kind, plover.mode, plover.context)
}

#[test]
fn who_brokers_and_against_whom_and_over_what() {
    let talks = event("Sudan and Chad held talks on grazing rights under Libyan mediation.", "046");
    assert_eq!(role(&talks, "mediator").as_deref(), Some("Libyan mediation"));
    assert!(role(&talks, "topic").is_some_and(|topic| topic.starts_with("grazing rights")), "{talks:?}");
    let aid = event("Libya supplied rifles to Uganda against Tanzania.", "072");
    assert_eq!(role(&aid, "against").as_deref(), Some("Tanzania"));
}

#[test]
fn force_has_its_instrument_which_is_nobody() {
    let beaten = event("Kenyan police beat students with clubs.", "182");
    assert_eq!(role(&beaten, "instrument").as_deref(), Some("clubs"));
    let allied = event("Libya attacked Chad with Sudanese troops.", "190");
    assert_eq!(role(&allied, "instrument"), None);
}

#[test]
fn words_around_an_event_add_contexts_to_those_of_its_act() {
    let (kind, _, contexts) = plover(&event("Cuba sent doctors and cholera vaccines to Haiti.", "073"));
    assert_eq!(kind, "AID");
    assert!(contexts.iter().any(|c| c == "health"), "{contexts:?}");
    let (_, _, contexts) =
        plover(&event("France accused Russia of spreading disinformation before the election.", "112"));
    assert!(contexts.iter().any(|c| c == "misinformation") && contexts.iter().any(|c| c == "election"), "{contexts:?}");
}

#[test]
fn words_around_an_event_tell_its_mode_where_the_act_does_not() {
    let (kind, mode, _) = plover(&event("Ethiopian troops stormed an Eritrean post with tanks.", "190"));
    assert_eq!((kind.as_str(), mode.as_deref()), ("ASSAULT", Some("heavy-weapons")));
    let (kind, mode, _) = plover(&event("Venezuela moved missiles towards Colombia.", "154"));
    assert_eq!((kind.as_str(), mode.as_deref()), ("MOBILIZE", Some("weapons")));
    let (kind, mode, _) = plover(&event("Chad, Niger and Mali held talks in Accra.", "046"));
    assert_eq!((kind.as_str(), mode.as_deref()), ("CONSULT", Some("multilateral")));
    let (kind, mode, _) = plover(&event("Iran shut down two newspapers.", "1721"));
    assert_eq!((kind.as_str(), mode.as_deref()), ("COERCE", Some("censor")));
    // What is only threatened has the modes of threats.
    let (kind, mode, _) = plover(&event("Libya threatened to attack Chad with howitzers.", "1384"));
    assert_eq!((kind.as_str(), mode.as_deref()), ("THREATEN", Some("violence")));
}

#[test]
fn a_protest_has_its_issue_from_what_it_is_about() {
    for (text, cameo) in [
        ("Thousands of Malians marched in Bamako, demanding that the president step down.", "1411"),
        ("Chilean miners held a rally against a new tax.", "1412"),
        ("Algerian teachers demonstrated for equal pay.", "1413"),
        ("Fijians demonstrated for secession.", "1414"),
        ("Thousands of Malians marched in Bamako.", "141"),
    ] {
        assert_eq!(event(text, cameo).cameo.as_deref(), Some(cameo));
    }
}

#[test]
fn an_agent_without_a_country_is_at_home_unless_an_embassy_is_meant() {
    let code = |event: &Event| event.recipient.iter().map(|party| party.code.clone()).collect::<Vec<_>>();
    assert_eq!(code(&event("Togolese police dispersed demonstrators.", "175")), ["TGOOPP"]);
    let stormed = events("Protesters stormed the Danish embassy.");
    assert!(stormed.iter().flat_map(|event| &event.actor).all(|party| party.code != "DNKOPP"), "{stormed:?}");
}

#[test]
fn a_title_and_a_first_name_are_no_surname() {
    let visit = event("U.S. Secretary of State Henry Kissinger visited Damascus.", "042");
    assert_eq!(visit.actor[0].code, "USAGOV");
    let met = event("The Malian premier met his Libyan counterpart.", "040");
    let codes: Vec<&str> = met.actor.iter().chain(&met.recipient).map(|party| party.code.as_str()).collect();
    assert!(codes.iter().any(|code| code.starts_with("LBY")), "{codes:?}");
}

#[test]
fn the_agent_of_a_passive_may_stand_behind_a_thing() {
    let given = event("Haitian hospitals were supplied with serum by Cuba for six weeks.", "073");
    assert_eq!(given.actor[0].code, "CUB");
    let state = event("Iran was behind the bombing of a Saudi airliner.", "183");
    assert_eq!((state.actor[0].code.as_str(), state.recipient[0].code.get(..3)), ("IRN", Some("SAU")));
}
