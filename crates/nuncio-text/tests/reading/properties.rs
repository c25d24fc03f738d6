//! What must hold whatever the bytes: no panic, spans on character boundaries, nothing lost on the way through JSON.

use nuncio_text::{Format, PageWords, ReadOptions, Story, Title, Zone, parse_published};
use proptest::prelude::*;
use serde_json::json;

use crate::both;

/// Every span lies on character boundaries, is not empty, has no spaces at its ends; paragraphs stand in order.
pub fn spans_hold(story: &Story) {
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

/// Pieces of markup, sound and odd, in any order.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<p>Troops crossed the Drina on Sunday, the army said in Łódź.</p>".to_owned()),
        Just("<p>SARAJEVO, April 18 (Reuters) - Troops crossed the Drina.".to_owned()),
        Just("<h1>Troops cross the Drina</h1>".to_owned()),
        Just("<title>Troops cross the Drina | Reuters</title>".to_owned()),
        Just("<meta charset=utf-16><meta name=date content='1993-04-18 07:44'>".to_owned()),
        Just("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"“Mir”\"".to_owned()),
        Just("}</script>".to_owned()),
        Just("<br>&mdash;&#0;&#x110000;&nbsp;\u{AD}".to_owned()),
        Just("<table><tr><td>".to_owned()),
        Just("<ul><li>Bosnia<li>Serbia</ul>".to_owned()),
        "</?(div|p|b|a|span|article|section|table|td|template|svg|math|select|option|frameset|form|pre|textarea|title|h1|li|br|img)( [a-z]{1,4}(=['\"]?[a-z]{0,4}['\"]?)?)?/?>?",
        "\\PC{0,20}",
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

/// A page of the tests, cut and with other bytes in the middle.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let pages: [&'static [u8]; 3] = [
        include_bytes!("../../../../tests/pages/json-ld.html"),
        include_bytes!("../../../../tests/pages/old-tables.html"),
        include_bytes!("../../../../tests/pages/teasers.html"),
    ];
    let bytes = prop_oneof![prop::collection::vec(any::<u8>(), 0..6), markup().prop_map(String::into_bytes)];
    (prop::sample::select(pages.to_vec()), any::<(prop::sample::Index, prop::sample::Index)>(), bytes).prop_map(
        |(page, (a, b), bytes)| {
            let (a, b) = (a.index(page.len()), b.index(page.len()));
            // Where the second place is before the first, a part of the page stands in it twice.
            [&page[..a], &bytes, &page[b..]].concat()
        },
    )
}

/// A file of the tests in XML, cut and with other bytes in the middle.
fn wounded() -> impl Strategy<Value = Vec<u8>> {
    let files: [&'static [u8]; 8] = [
        include_bytes!("../../../../tests/feeds/rss.xml"),
        include_bytes!("../../../../tests/feeds/atom.xml"),
        include_bytes!("../../../../tests/feeds/rdf.xml"),
        include_bytes!("../../../../tests/wires/nitf.xml"),
        include_bytes!("../../../../tests/wires/archive.xml"),
        include_bytes!("../../../../tests/wires/newsml-g2.xml"),
        include_bytes!("../../../../tests/wires/newsml1.xml"),
        include_bytes!("../../../../tests/wires/newsitem.xml"),
    ];
    let piece = prop_oneof![
        "</?(item|entry|content|title|p|newsItem|inlineXML|nitf|body|block|NewsItem)( [a-z]{1,4}(=['\"]?[a-z]{0,4}['\"]?)?)?/?>?",
        "(&#?[a-z0-9]{0,8};?|<!\\[CDATA\\[|\\]\\]>|<!--|-->|<!DOCTYPE a \\[|<\\?xml|\\?>)",
        "\\PC{0,20}",
    ];
    let bytes = prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat().into_bytes());
    (prop::sample::select(files.to_vec()), any::<(prop::sample::Index, prop::sample::Index)>(), bytes)
        .prop_map(|(file, (a, b), bytes)| [&file[..a.index(file.len())], &bytes, &file[b.index(file.len())..]].concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn spans_hold_on_xml_with_wounds(file in wounded(), format in prop::sample::select(vec![Format::Auto, Format::Feed])) {
        let (stories, problems) = both("a.xml", file, &ReadOptions { format, ..ReadOptions::default() });
        stories.iter().for_each(spans_hold);
        for story in &stories {
            let _ = story.language(&PageWords::english());
        }
        prop_assert!(!stories.is_empty() || !problems.is_empty(), "nothing is passed over in silence");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn spans_hold_on_any_markup(page in markup()) {
        let options = ReadOptions { format: Format::Html, ..ReadOptions::default() };
        let (stories, problems) = both("any", page, &options);
        stories.iter().for_each(spans_hold);
        prop_assert!(stories.len() == 1 || problems.len() == 1, "a page is a story or a problem");
    }

    #[test]
    fn spans_hold_on_a_page_with_wounds(page in mutated()) {
        let (stories, problems) = both("page.html", page, &ReadOptions::default());
        stories.iter().for_each(spans_hold);
        prop_assert!(stories.len() == 1 || problems.len() == 1, "a page is a story or a problem");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), limit in 0_usize..300) {
        for format in [
            Format::Auto,
            Format::Text,
            Format::JsonLines,
            Format::Html,
            Format::Table,
            Format::Feed,
            Format::Nitf,
            Format::NewsMl,
        ] {
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
    fn words_come_through_json_as_they_went_in(text in "[^\\pC\\p{Zl}\\p{Zp}]{0,60}[a-z]", title in "\\PC{0,30}", id in "[a-z0-9]{1,8}") {
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
