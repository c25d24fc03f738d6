//! A sense is written once, for the active verb or the noun: passives, control, coordination, relative clauses and the rest
//! are the coder's business.

use crate::support;
use crate::support::lines;

#[track_caller]
fn yields(text: &str, expected: &[&str]) {
    assert_eq!(lines(text), expected, "{text}");
}

#[test]
fn the_agent_of_a_passive_acts() {
    yields("Sudan was condemned by Chad.", &["TCD > SDN disapprove.criticise told \"condemned\""]);
}

#[test]
fn a_passive_without_an_agent_is_silent_and_says_why() {
    let coding = support::code("Chad was condemned.");
    assert!(coding.events.is_empty());
    assert!(coding.trace.silences.iter().any(|s| s.reason == nuncio_coder::Reason::NoActor), "{:?}", coding.trace);
}

#[test]
fn the_agent_of_a_passive_acts_from_behind_a_place() {
    yields(
        "Tanks were moved to the border with Mali by Senegal.",
        &["SEN > MLI posture.military_mobilise told \"moved\""],
    );
    yields("The navy was placed on high alert by Peru.", &["PER > - posture.military_alert told \"placed\""]);
}

#[test]
fn the_agent_of_a_passive_does_not_own_the_place_before_it() {
    yields(
        "Gunboats were sent to the coast of Honduras by Guatemala.",
        &["GTM > HND posture.military_mobilise told \"sent\""],
    );
}

#[test]
fn what_a_passive_is_done_to_may_tell_whom_it_touches() {
    yields("Timber exports to Latvia were suspended by Belarus.", &["BLR > LVA sanction.embargo told \"suspended\""]);
}

#[test]
fn a_clause_behind_the_subject_does_not_hide_the_verb() {
    yields(
        "Tunisia, where it had rained for days, supplied blankets to Malta.",
        &["TUN > MLT aid.humanitarian told \"supplied\""],
    );
    yields(
        "Kenyan students, some of them in masks, beat Ugandan police.",
        &["KENEDU > UGACOP assault.beat told \"beat\""],
    );
}

#[test]
fn who_ends_what_two_have_together_does_it_to_the_other() {
    yields("Morocco cut ties with Iran.", &["MAR > IRN diplomacy.ties:stop told \"ties\""]);
    yields("Oman and Qatar broke off talks.", &["OMN + QAT > - consult.negotiate:stop told \"talks\""]);
}

#[test]
fn who_is_looked_into_is_the_recipient_and_is_not_said_to_have_done_it() {
    yields(
        "Danish prosecutors investigated three Norwegian soldiers for murder.",
        &["DNKJUD > NORMIL investigate(assault.kill) told \"investigated\""],
    );
    yields(
        "Belgian police opened an inquiry into a Dutch journalist.",
        &["BELCOP > NLDMED investigate(-) told \"inquiry\""],
    );
}

#[test]
fn a_relative_clause_acts_for_the_name_it_hangs_on() {
    yields(
        "Kenya praised Norway, which had condemned Somalia.",
        &["KEN > NOR diplomacy.praise told \"praised\"", "NOR > SOM disapprove.criticise told \"condemned\""],
    );
}

#[test]
fn coordinated_actors_are_one_event() {
    yields("Peru and Chile condemned Bolivia.", &["PER + CHL > BOL disapprove.criticise told \"condemned\""]);
}

#[test]
fn an_infinitive_has_the_subject_of_the_verb_over_it() {
    yields("Japan promised to praise Laos.", &["JPN > LAO intend(diplomacy.praise) told \"promised\""]);
}

#[test]
fn what_one_is_praised_for_one_has_done_oneself() {
    yields(
        "Norway praised Ghana for condemning Togo.",
        &["NOR > GHA diplomacy.praise told \"praised\"", "GHA > TGO disapprove.criticise told \"condemning\""],
    );
}

#[test]
fn an_adjective_of_a_country_is_who_did_it() {
    yields("An Israeli raid on Lebanon was reported.", &["ISR > LBN fight told \"raid\""]);
}

#[test]
fn a_country_before_a_noun_is_what_it_is_about() {
    yields("The Syria conference condemned Iran.", &[]);
}

#[test]
fn investigating_a_killing_is_not_killing() {
    let found = lines("Belgium investigated the killing of a priest.");
    assert!(found.iter().all(|l| l.contains("investigate(")), "{found:?}");
    assert!(!found.is_empty());
}

#[test]
fn a_mission_to_retake_a_city_has_not_retaken_it() {
    let found = lines("The start of an Iraqi mission to attack Kuwait was announced.");
    assert!(found.iter().all(|l| l.contains("hypothetical")), "{found:?}");
}

#[test]
fn what_will_be_on_friday_is_dated_to_the_friday_to_come() {
    let coding = support::code("Italy will visit Albania on Friday.");
    let date = coding.events.first().map(|e| (e.date.from.map(|d| d.to_string()), e.date.precision));
    assert_eq!(date, Some((Some("2024-06-21".to_owned()), "day")));
}

#[test]
fn what_was_on_friday_is_dated_to_the_friday_before() {
    let coding = support::code("Italy condemned Albania on Friday.");
    let date = coding.events.first().and_then(|e| e.date.from).map(|d| d.to_string());
    assert_eq!(date.as_deref(), Some("2024-06-14"));
}

#[test]
fn a_party_to_it_accuses_and_a_bystander_states() {
    let standing = |text: &str| {
        let coding = support::code(text);
        let event = coding.events.iter().find(|e| e.trigger.text == "attacked");
        event.map(|e| e.standing.as_str())
    };
    assert_eq!(standing("Armenia said Azerbaijan had attacked Armenia."), Some("accused"));
    assert_eq!(standing("Norway said Azerbaijan had attacked Armenia."), Some("stated"));
    assert_eq!(standing("Azerbaijan said it had attacked Armenia."), Some("own"));
    assert_eq!(standing("Azerbaijan attacked Armenia."), Some("told"));
    assert_eq!(standing("Azerbaijan denied that it had attacked Armenia."), Some("denied"));
}

#[test]
fn words_held_at_arms_length_are_no_facts() {
    let coding = support::code("President Putin praised Cuba for resisting what he said was American blackmail.");
    let event = coding.events.iter().find(|e| e.trigger.text == "blackmail");
    assert_eq!(event.map(|e| e.standing.as_str()), Some("accused"));
}

#[test]
fn we_is_who_speaks() {
    let found = lines("\"We condemn Sudan,\" Kenyan President William Ruto said.");
    assert!(found.iter().any(|l| l.starts_with("KENGOV > SDN disapprove.criticise own")), "{found:?}");
}

#[test]
fn a_title_of_a_title_ends() {
    // Titles that stand for one another once sent the directory round in a circle.
    for text in [
        "\"The harvest has failed,\" Deputy Minister Judge Abena Osei, the committee secretary, warned the cabinet.",
        "Chairman Minister President Speaker Governor General Ambassador Alvarez, the minister, the chairman, met Chad.",
    ] {
        let coding = support::code(text);
        assert_eq!(coding.document.sentences.len(), 1);
    }
}

#[test]
fn a_day_between_the_accused_and_the_charge_does_not_part_them() {
    let found = lines("Chad accused Libya on Monday of supplying rifles to Niger.");
    assert!(found.iter().any(|l| l.starts_with("LBY > NER aid.military")), "{found:?}");
}

#[test]
fn a_quotation_runs_on_with_its_first_speaker() {
    let coding = support::code(
        "\"Peru waited for a year,\" Peruvian Foreign Minister Ana Solis said. \"I do not say who is to blame. Bolivia has released the pilots.\"",
    );
    let event = coding.events.iter().find(|e| e.trigger.text == "released").map(support::line);
    let speaker =
        coding.quotes.iter().find(|q| q.content.span.0.end() > 130).and_then(|q| q.speaker.as_ref()?.code.clone());
    assert!(event.as_deref().is_some_and(|l| l.contains("stated")), "{event:?}");
    assert_eq!(speaker.as_deref(), Some("PERGOV"));
}

#[test]
fn who_is_charged_with_a_deed_is_charged_and_not_the_doer_of_another() {
    let found = lines("Iran charges Iraq with arming rebels.");
    assert!(found.iter().any(|l| l.starts_with("IRQ > REB aid.military accused")), "{found:?}");
}
