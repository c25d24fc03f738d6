//! What agencies send and archives keep, NITF and NewsML; `tests/wires` holds files of several makes.

use nuncio_text::{ReadOptions, Story, StoryKind};

use crate::{body, both, published};

fn stories(name: &str, bytes: &[u8]) -> (Vec<Story>, Vec<String>) {
    let (stories, problems) = both(name, bytes, &ReadOptions::default());
    (stories, problems.iter().map(ToString::to_string).collect())
}

fn told(story: &Story) -> [&str; 4] {
    [&story.byline, &story.source, &story.agency, &story.section].map(|field| field.as_deref().unwrap_or_default())
}

#[test]
fn nitf_as_an_agency_sends_it() {
    let (stories, problems) = stories("CV7.xml", include_bytes!("../../../../tests/wires/nitf.xml"));
    assert_eq!(problems, [""; 0]);
    let story = &stories[0];
    assert_eq!(
        (story.source_id.as_str(), story.headline()),
        ("CV20000518-7", Some("Cape Verde keeps Senegalese trawlers out"))
    );
    assert_eq!((published(story).as_str(), story.kind), ("2000-05-18T16:20 Nitf", Some(StoryKind::Analysis)));
    assert_eq!(told(story), ["Nuno Tavares", "", "Reuters", "Economy"]);
    assert_eq!(story.tags, ["fishing", "Senegal"]);
    let dateline = story.dateline.as_ref().expect("a dateline");
    assert_eq!(dateline.place.and_then(|place| place.of(&story.text)), Some("PRAIA, Cape Verde"));
    assert_eq!(
        body(story),
        [
            "The coast guard of Cape Verde turned back two trawlers from Senegal on Thursday.",
            "The government will open talks with Senegal in June, the minister of fisheries said."
        ]
    );
}

#[test]
fn nitf_as_an_archive_keeps_it_has_its_lead_once() {
    let (stories, problems) = stories("1815001.xml", include_bytes!("../../../../tests/wires/archive.xml"));
    assert_eq!(problems, [""; 0]);
    let story = &stories[0];
    assert_eq!(body(story), ["The governor of the valley refused to meet the farmers.", "He should think again."]);
    assert_eq!((published(story).as_str(), story.kind), ("1993-04-18 Nitf", Some(StoryKind::Opinion)));
    assert_eq!(told(story), ["Tom Ashe", "The Harbour Courier", "", "Opinion"]);
    assert_eq!(
        (story.source_id.as_str(), story.url.as_deref()),
        ("1815001", Some("http://courier.example/1815001.html"))
    );
}

#[test]
fn a_message_of_newsml_g2_is_a_story_a_text() {
    let (stories, problems) = stories("steppe.xml", include_bytes!("../../../../tests/wires/newsml-g2.xml"));
    assert_eq!(stories.len(), 3, "{problems:?}");
    let deal = &stories[0];
    assert_eq!(
        (deal.source_id.as_str(), deal.headline()),
        ("urn:newsml:agency.example:20140506:TX1", Some("Kazakhstan weighs a customs deal with Armenia"))
    );
    assert_eq!((published(deal).as_str(), deal.kind), ("2014-05-06T09:12 NewsMl", Some(StoryKind::Analysis)));
    assert_eq!(told(deal), ["Aigul Serik", "Agency of the Steppe", "Reuters", ""]);
    assert_eq!((deal.dateline.is_some(), &deal.tags[..]), (true, &["politics".to_owned()][..]));
    assert_eq!(
        body(deal),
        ["Kazakhstan is weighing a customs deal with Armenia.", "Armenia asked for the deal in March."]
    );
    assert_eq!(body(&stories[1]), ["Georgia freed two smugglers from Azerbaijan on Tuesday."]);
    assert_eq!(
        (body(&stories[2]), stories[2].source_id.as_str()),
        (vec!["Tajikistan closed a pass.", "It opens in April."], "steppe.xml:26")
    );
    assert!(
        problems.len() == 1 && problems[0].contains("line 22: its provider withdrew this report (`stat:canceled`)"),
        "{problems:?}"
    );
}

#[test]
fn newsml_1_and_the_older_newsitem() {
    let (stories_, problems) = stories("libreville.xml", include_bytes!("../../../../tests/wires/newsml1.xml"));
    assert_eq!(problems, [""; 0]);
    let story = &stories_[0];
    assert_eq!(
        (story.source_id.as_str(), story.headline()),
        ("urn:newsml:agency.example:20030611:N7:1", Some("Gabon hands over poachers to Cameroon"))
    );
    assert_eq!((published(story).as_str(), story.kind), ("2003-06-11T08:00 NewsMl", Some(StoryKind::Background)));
    assert_eq!(told(story), ["Paul Essono", "Forest Agency", "", ""]);
    assert_eq!(body(story), ["Gabon handed over six poachers to Cameroon on Wednesday.", "Cameroon will try them."]);
    let (stories_, problems) = stories("90211newsML.xml", include_bytes!("../../../../tests/wires/newsitem.xml"));
    assert_eq!(problems, [""; 0]);
    let story = &stories_[0];
    assert_eq!((story.source_id.as_str(), published(story).as_str()), ("90211", "1996-09-02 NewsMl"));
    assert_eq!(body(story), ["Laos freed nine Thai loggers on Monday.", "Thailand thanked Laos."]);
    assert!(story.dateline.is_some(), "{}", story.text);
}

#[test]
fn a_report_that_was_taken_back_is_told() {
    let (stories, problems) = stories("kill.xml", b"<nitf><head><docdata management-status='canceled'/></head><body><body.content><p>Togo fell.</p></body.content></body></nitf>");
    assert!(stories.is_empty() && problems[0].starts_with("kill.xml, line 1: its provider withdrew"), "{problems:?}");
}
