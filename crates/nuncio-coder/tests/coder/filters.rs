//! What is no event of politics, and what is one all the same.

use crate::support::{code, coder, lines, story};
use nuncio_coder::Coding;
use nuncio_text::{Story, Title};

/// The names of the reasons of a text.
fn reasons(coding: &Coding) -> Vec<&str> {
    coding.trace.silences.iter().map(|silence| silence.reason.name()).collect()
}

#[test]
fn the_reason_has_the_name_of_its_kind_and_says_why() {
    let coding = code("Brazilian wasps attacked Argentina.");
    assert!(coding.events.is_empty());
    assert_eq!(reasons(&coding), ["animals"]);
    assert_eq!(coding.trace.silences[0].reason.describe(), "animals: animals do it, not people");
}

#[test]
fn what_counts_animals_acts_no_more_than_they_do() {
    assert_eq!(reasons(&code("A swarm of Moroccan locusts invaded Spain.")), ["animals"]);
    assert_eq!(lines("A swarm of Moroccan aircraft attacked Spain.").len(), 1);
}

#[test]
fn what_a_film_tells_is_none_and_a_threat_over_the_film_is_one() {
    let coding = code("Iran threatened Denmark over a film in which Danish soldiers kill a Turkish merchant.");
    let events: Vec<&str> = coding.events.iter().map(|event| event.trigger.text.as_str()).collect();
    assert_eq!(events, ["threatened"]);
    assert!(reasons(&coding).contains(&"arts"));
}

#[test]
fn what_somebody_says_in_a_film_is_said() {
    assert_eq!(lines("In the film, Poland criticised Russia.").len(), 1);
    assert!(lines("In the film, Poland attacks Russia.").is_empty());
}

#[test]
fn a_strong_word_of_sport_silences_a_clause_and_words_of_politics_outweigh_it() {
    assert!(lines("Uruguay's gymnasts invaded Chile.").is_empty());
    assert_eq!(lines("Uruguayan soldiers attacked a Chilean goalkeeper.").len(), 1);
    assert_eq!(lines("Rebels attacked a football match in Angola.").len(), 1);
}

#[test]
fn what_stands_beside_a_deed_is_no_part_of_it() {
    assert_eq!(lines("Iraq invaded Kuwait during the football tournament.").len(), 1);
    assert_eq!(lines("The share price fell in Oslo over a Danish attack on Norway.").len(), 1);
}

#[test]
fn a_headline_helps_a_weak_word() {
    let under = |title: &str| {
        let story = story("Chile attacked with its captain on the left.");
        let titled = Story { title: Some(Title::Apart(title.to_owned())), ..story };
        coder().code(titled, &mut coder().workspace()).events.len()
    };
    assert_eq!((under("An evening of football"), under("An evening in Lima")), (0, 1));
}

#[test]
fn whoever_makes_politics_makes_it_beside_a_pitch() {
    assert_eq!(lines("The president of Chile met the Danish captain at the World Cup.").len(), 1);
}
