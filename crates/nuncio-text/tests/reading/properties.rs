//! What must hold whatever the bytes: no panic, spans on character boundaries, nothing lost on the way through JSON.

use nuncio_text::{Format, ReadOptions, Story, Title, Zone, parse_published};
use proptest::prelude::*;
use serde_json::json;

use crate::both;

/// Every span lies on character boundaries, is not empty, has no spaces at its ends; paragraphs stand in order.
fn spans_hold(story: &Story) {
    let body = story.words(Zone::Body);
    let mut at = 0;
    for span in &story.body {
        let words = span.of(body).expect("a paragraph on character boundaries");
        assert!(!words.is_empty() && words.trim() == words);
        assert!(span.start() >= at, "paragraphs overlap");
        at = span.end();
    }
    if let Some(title) = story.title_span() {
        assert!(title.of(story.words(Zone::Title)).is_some_and(|words| !words.trim().is_empty()));
    }
    if let Some(Title::Within(title)) = story.title {
        assert!(story.body.iter().all(|span| !span.overlaps(title)), "the headline is read twice");
    }
    if let Some(dateline) = &story.dateline {
        assert!(dateline.span.of(body).is_some());
        for part in [dateline.place, dateline.agency, dateline.date].into_iter().flatten() {
            assert!(dateline.span.contains(part) && part.of(body).is_some_and(|words| !words.is_empty()));
        }
        assert!(story.body.iter().all(|span| !span.overlaps(dateline.span)));
    }
}

/// Lines such as pages have, sound and odd, in any order.
fn page() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("Troops cross the Drina".to_owned()),
        Just("Troops cross the Drina | Reuters".to_owned()),
        Just("1993-04-18 | 07:44".to_owned()),
        Just("By Ana Sousa".to_owned()),
        Just("World News".to_owned()),
        Just("Reuters".to_owned()),
        Just("Tags: Bosnia, Serbia".to_owned()),
        Just("SARAJEVO, April 18 (Reuters) -".to_owned()),
        Just("SARAJEVO, April 18 (Reuters) - Troops crossed the Drina on Sunday, the army said.".to_owned()),
        Just("The talks went on. (Reporting by Ana Sousa)".to_owned()),
        Just("Łódź – “Mir”, said the envoy…".to_owned()),
        Just(String::new()),
        "\\PC{0,40}",
        "[A-Z ,./()–—:-]{0,30}",
    ];
    let end = prop_oneof![Just("\n"), Just("\r\n"), Just("\n\n"), Just("\r"), Just("\u{2028}")];
    prop::collection::vec((line, end), 0..12)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), limit in 0_usize..300) {
        for format in [Format::Auto, Format::Text, Format::JsonLines] {
            let options = ReadOptions { format, line_limit: limit, ..ReadOptions::default() };
            let (stories, problems) = both("any", bytes.clone(), &options);
            stories.iter().for_each(spans_hold);
            prop_assert!(!stories.is_empty() || !problems.is_empty(), "nothing is passed over in silence");
        }
    }

    #[test]
    fn spans_hold_on_any_page(text in page()) {
        let (stories, _) = both("page.txt", text.clone(), &ReadOptions::default());
        stories.iter().for_each(spans_hold);
        for story in &stories {
            prop_assert_eq!(&story.text, &text);
        }
    }

    #[test]
    fn words_come_through_json_as_they_went_in(text in "\\PC{0,60}[a-z]", title in "\\PC{0,30}", id in "[a-z0-9]{1,8}") {
        let line = json!({"id": id, "title": title, "text": text}).to_string();
        let (stories, problems) = both("a.jsonl", line, &ReadOptions::default());
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(&stories[0].text, &text);
        prop_assert_eq!(&stories[0].source_id, &id);
        let wanted = (!title.trim().is_empty()).then_some(title.as_str());
        prop_assert_eq!(stories[0].headline(), wanted);
        stories.iter().for_each(spans_hold);
    }

    #[test]
    fn any_words_are_a_date_or_none(text in "\\PC{0,40}|[0-9:/., -]{0,24}|[0-9]{1,2} (May|Sept\\.) [0-9]{0,5} [0-9:]{0,8} ?(am|p\\.m\\.|GMT)?") {
        let _ = parse_published(&text);
    }
}
