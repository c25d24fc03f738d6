//! Pages in the manner of several agencies and papers, and what must become of them.

use nuncio_text::{PublishedSource, Story, Title};

use crate::{body, page};

/// Date and time as they were read.
fn published(story: &Story) -> String {
    story.published.map_or(String::new(), |published| match published.time {
        Some(time) => format!("{} {}", published.date, time.strftime("%H:%M")),
        None => published.date.to_string(),
    })
}

#[test]
fn a_saved_page_with_a_repeated_headline_and_tags() {
    let story = page(
        "Lisbon recalls envoy from Jakarta\n\n1991-11-15 | 18:02\nLisbon recalls envoy from Jakarta\nLisbon recalls envoy from Jakarta\n\n\
         Portugal recalled a diplomat from Jakarta on Friday after soldiers fired on mourners in Dili.\n\n\
         \"We want an inquiry,\" the foreign minister said.\n\n\nLusa\n\nWorld News\n\nPortugal\n\nEast Timor\n\nHuman Rights Day\n",
    );
    assert_eq!(story.headline(), Some("Lisbon recalls envoy from Jakarta"));
    assert!(matches!(story.title, Some(Title::Within(span)) if span.start() == 0));
    assert_eq!(published(&story), "1991-11-15 18:02");
    assert_eq!(story.agency.as_deref(), Some("Lusa"));
    assert_eq!(story.section.as_deref(), Some("World News"));
    assert_eq!(story.tags, ["Portugal", "East Timor", "Human Rights Day"]);
    assert_eq!(
        body(&story),
        [
            "Portugal recalled a diplomat from Jakarta on Friday after soldiers fired on mourners in Dili.",
            "\"We want an inquiry,\" the foreign minister said."
        ]
    );
}

#[test]
fn an_agency_the_table_does_not_know_stands_before_the_section() {
    let story = page(
        "Ferry sinks off Zanzibar\n\nA ferry sank off Zanzibar on Saturday, police said.\n\nCoast Wire\n\nAfrica\n\nTanzania\n",
    );
    assert_eq!((story.agency.as_deref(), story.section.as_deref()), (Some("Coast Wire"), Some("Africa")));
    assert_eq!(story.tags, ["Tanzania"]);
}

#[test]
fn a_wire_report_with_byline_dateline_crossheads_and_signature() {
    let story = page(
        "Bolivia miners seize deputy minister\n\nBy Elena Quispe\n\nLA PAZ, Aug 25 (Reuters) - Striking miners in Bolivia seized a deputy minister on Thursday, the government said.\n\n\
         ROAD BLOCKED\n\nThe miners have blocked a road at Panduro since Monday.\n\n\
         The government broke off talks with them. (Reporting by Elena Quispe in La Paz; Editing by Tom Ashe)\n",
    );
    assert_eq!(story.headline(), Some("Bolivia miners seize deputy minister"));
    assert_eq!(story.byline.as_deref(), Some("Elena Quispe"));
    let dateline = story.dateline.as_ref().expect("a dateline");
    assert_eq!(dateline.span.of(&story.text), Some("LA PAZ, Aug 25 (Reuters) -"));
    assert_eq!(dateline.place.and_then(|span| span.of(&story.text)), Some("LA PAZ"));
    assert_eq!(dateline.date.and_then(|span| span.of(&story.text)), Some("Aug 25"));
    assert_eq!(dateline.day.map(|day| (day.month, day.day, day.year)), Some((8, 25, None)));
    assert_eq!(story.agency.as_deref(), Some("Reuters"));
    assert_eq!(story.published, None);
    assert_eq!(
        body(&story),
        [
            "Striking miners in Bolivia seized a deputy minister on Thursday, the government said.",
            "The miners have blocked a road at Panduro since Monday.",
            "The government broke off talks with them."
        ]
    );
}

#[test]
fn a_dateline_with_its_year_dates_the_report() {
    let story = page("NAIROBI, 12 January 2009 (IRIN) - Kenya opened a third camp for refugees from Somalia.\n");
    assert_eq!(story.published.map(|published| published.source), Some(PublishedSource::Dateline));
    assert_eq!(published(&story), "2009-01-12");
    assert_eq!(story.headline(), None);
    assert_eq!(body(&story), ["Kenya opened a third camp for refugees from Somalia."]);
}

#[test]
fn a_dateline_on_a_line_of_its_own() {
    let story = page(
        "Senate rejects treaty\n\nMANILA, Sept. 16 (UPI) --\nThe Senate of the Philippines rejected a treaty on American bases.\n",
    );
    assert_eq!(story.headline(), Some("Senate rejects treaty"));
    assert_eq!(story.agency.as_deref(), Some("UPI"));
    assert_eq!(body(&story), ["The Senate of the Philippines rejected a treaty on American bases."]);
}

#[test]
fn a_database_printout_with_labels() {
    let story = page(
        "HEADLINE: Hungary opens border to East Germans\n\nBYLINE: By Judit Farkas\n\nSECTION: Foreign\n\nDATE: September 11, 1989, Monday\n\n\
         LENGTH: 412 words\n\nSOURCE: The Danube Herald\n\nKEYWORDS: Hungary, East Germany; refugees\n\n\
         Hungary opened its border with Austria to thousands of East Germans on Monday.\n\nEast Berlin accused Budapest of breaking a treaty.\n\nCopyright 1989 The Danube Herald\n",
    );
    assert_eq!(story.headline(), Some("Hungary opens border to East Germans"));
    assert_eq!((story.byline.as_deref(), story.section.as_deref()), (Some("Judit Farkas"), Some("Foreign")));
    assert_eq!(story.source.as_deref(), Some("The Danube Herald"));
    assert_eq!(published(&story), "1989-09-11");
    assert_eq!(story.tags, ["Hungary", "East Germany", "refugees"]);
    assert_eq!(body(&story).len(), 2);
}

#[test]
fn a_web_page_with_a_trail_a_title_bar_buttons_and_other_headlines() {
    let story = page(
        "Nepal strikers shut capital | The Himal Post\n\nHome > World > Asia\n\nNepal strikers shut capital\n\nRajan Thapa, Kathmandu | April 6, 2006 4:20 PM\n\n\
         Share this article\n\nStrikers closed the shops of Kathmandu on Thursday in protest against the king.\n\n\
         The army patrolled the streets and a curfew was declared.\n\nAdvertisement\n\nPolice arrested forty people.\n\n\
         Related stories\n\nKing of Nepal offers talks to seven parties in a speech\n\n© The Himal Post\n",
    );
    assert_eq!(story.headline(), Some("Nepal strikers shut capital"));
    assert_eq!(story.section.as_deref(), Some("Home > World > Asia"));
    assert_eq!(published(&story), "2006-04-06 16:20");
    assert_eq!(
        body(&story),
        [
            "Strikers closed the shops of Kathmandu on Thursday in protest against the king.",
            "The army patrolled the streets and a curfew was declared.",
            "Police arrested forty people."
        ]
    );
}

#[test]
fn wrapped_copy_of_an_old_wire_is_joined() {
    let story = page(
        "CEASEFIRE IN BEIRUT\n\nBEIRUT, Lebanon (AP) - Militias in Beirut agreed on\nWednesday to a ceasefire that Syria had brokered, and\ngunmen left the \
         streets around the port.\n\nThe truce is the fourth this year. Doctors said nine\npeople had been killed overnight.\n",
    );
    assert_eq!(story.headline(), Some("CEASEFIRE IN BEIRUT"));
    assert_eq!(body(&story).len(), 2);
    assert!(body(&story)[0].starts_with("Militias in Beirut agreed on\nWednesday"));
}

#[test]
fn a_headline_that_ends_as_a_sentence_is_one_over_a_date_or_a_dateline() {
    let over_date =
        page("Peru closes its embassy.\n\nMay 3, 1995\n\nPeru closed its embassy in Quito. It gave no reason.\n");
    assert_eq!(over_date.headline(), Some("Peru closes its embassy."));
    let over_dateline = page("Peru closes its embassy.\nLIMA, May 3 (AP) - Peru closed its embassy in Quito.\n");
    assert_eq!(over_dateline.headline(), Some("Peru closes its embassy."));
    let question =
        page("Who shelled the market?\n\nNobody knows who shelled the market in Goma. Both armies deny it.\n");
    assert_eq!(question.headline(), Some("Who shelled the market?"));
    let none = page("Peru closed its embassy.\n\nEcuador closed its own the next day.\n");
    assert_eq!((none.headline(), body(&none).len()), (None, 2));
}

#[test]
fn a_standfirst_belongs_to_the_report() {
    let story = page(
        "Truce in Darfur\n\nRebel leader says his men will respect the ceasefire signed in Abuja\n\nSudan and a rebel group signed a truce. It begins on Friday.\n",
    );
    assert_eq!(body(&story)[0], "Rebel leader says his men will respect the ceasefire signed in Abuja");
}

#[test]
fn one_line_without_a_stop_is_a_report_and_no_headline() {
    let story = page("Turkey closed its airspace to Greek aircraft");
    assert_eq!((story.headline(), body(&story)), (None, vec!["Turkey closed its airspace to Greek aircraft"]));
}

#[test]
fn lines_without_stops_are_all_read() {
    let story = page("Morning notes\nIran fires rockets at Basra\nIraq bombs Abadan\nSyria offers to mediate\n");
    assert_eq!(story.headline(), Some("Morning notes"));
    assert_eq!(body(&story).len(), 3);
}

#[test]
fn the_day_of_publication_is_preferred_to_that_of_a_change() {
    let story = page(
        "Mutiny in Maseru\n\nUpdated: 15 August 1994 09:00\nPublished: 14 August 1994 21:30\n\nSoldiers mutinied in Maseru. They freed an officer.\n",
    );
    assert_eq!(published(&story), "1994-08-14 21:30");
    let story = page(
        "Mutiny in Maseru\n\nLast updated 15 August 1994\n\nSoldiers mutinied in Maseru. They freed an officer.\n",
    );
    assert_eq!(published(&story), "1994-08-15");
}

#[test]
fn lists_stay_in_the_report() {
    let story = page(
        "Strikes on Friday\n\nThe coalition conducted three strikes:\n\n- Near Hatra, one strike hit a convoy\n- Near Sinjar, two strikes destroyed a tunnel\n\n\
         All aircraft returned to their base.\n",
    );
    assert_eq!(body(&story).len(), 4);
}

#[test]
fn windows_line_ends_change_nothing_but_the_offsets() {
    let text =
        "Fire in Suva\n\n3 May 1999\n\nSUVA, May 3 (AAP) - A fire destroyed the market of Suva.\nNobody was hurt.\n";
    let (unix, windows) = (page(text), page(&text.replace('\n', "\r\n")));
    assert_eq!(body(&unix), body(&windows));
    assert_eq!((unix.headline(), unix.published), (windows.headline(), windows.published));
}
