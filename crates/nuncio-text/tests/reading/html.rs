//! HTML pages of several makes, and what must become of them; `tests/pages` holds them.

use std::fmt::Write as _;

use nuncio_text::{Format, ProblemKind as Kind, PublishedSource, ReadOptions, Story};

use crate::{body, both};

/// A page of `tests/pages`.
macro_rules! page {
    ($name:literal) => {
        story($name, include_bytes!(concat!("../../../../tests/pages/", $name)))
    };
}

/// The one story of a page that is read without problems.
fn story(name: &str, bytes: &[u8]) -> Story {
    let (mut stories, problems) = both(name, bytes, &ReadOptions::default());
    assert_eq!(problems, []);
    let story = stories.remove(0);
    assert_eq!(story.source_id, name);
    story
}

fn published(story: &Story) -> (String, Option<PublishedSource>) {
    let mut written = String::new();
    if let Some(published) = story.published {
        let _ = write!(written, "{}", published.date);
        let _ = published.time.map(|time| write!(written, " {}", time.strftime("%H:%M")));
    }
    (written, story.published.map(|published| published.source))
}

fn only_problem(bytes: &[u8]) -> Kind {
    let (stories, mut problems) = both("a.html", bytes, &ReadOptions::default());
    assert!(stories.is_empty(), "{stories:?}");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(!problems[0].is_warning());
    problems.remove(0).kind
}

#[test]
fn a_page_with_json_ld_between_menus_captions_and_teasers() {
    let story = page!("json-ld.html");
    assert_eq!(story.headline(), Some("Kenya sends food aid to Somalia as drought deepens"));
    assert_eq!(published(&story), ("2011-07-19 08:15".to_owned(), Some(PublishedSource::JsonLd)));
    assert_eq!(
        [&story.byline, &story.source, &story.section, &story.agency, &story.url]
            .map(|field| field.as_deref().unwrap_or_default()),
        [
            "Grace Wanjala, Omar Dirie",
            "The Harbour Courier",
            "Africa",
            "Reuters",
            "https://courier.example/africa/kenya-food-aid"
        ]
    );
    assert_eq!(story.tags, ["Kenya", "Somalia", "drought"]);
    let dateline = story.dateline.as_ref().expect("a dateline");
    assert_eq!(dateline.span.of(&story.text), Some("NAIROBI, July 19 (Reuters) -"));
    let body = body(&story);
    assert_eq!(body.len(), 4, "{body:?}");
    assert!(body[0].starts_with("Kenya sent 2,000 tonnes of maize") && body[3].ends_with("cross its territory."));
    assert!(body[1].contains("Kenya’s foreign minister"));
    for other in ["Uganda", "Eritrea", "diplomats", "Chad", "cookies", "Advertisement", "newsletter", "rights"] {
        assert!(!story.text.contains(other), "{other}: {}", story.text);
    }
}

#[test]
fn a_page_with_nothing_but_open_graph() {
    let story = page!("opengraph.html");
    assert_eq!(story.headline(), Some("Peru recalls its ambassador from Chile"));
    assert_eq!(published(&story), ("2009-11-14 21:40".to_owned(), Some(PublishedSource::Meta)));
    assert_eq!((story.source.as_deref(), story.section.as_deref()), (Some("Andes Daily"), Some("Americas")));
    assert_eq!((story.byline.as_deref(), story.tags.len()), (Some("Luis Tapia"), 2));
    let body = body(&story);
    assert_eq!(body.len(), 4, "{body:?}");
    assert!(body[2].starts_with('“') && body[3].ends_with("in The Hague."), "{body:?}");
}

#[test]
fn a_page_whose_date_stands_in_an_element() {
    let story = page!("time-element.html");
    assert_eq!(story.headline(), Some("Ceasefire talks resume in Muscat"));
    assert_eq!(published(&story), ("2016-08-08 19:05".to_owned(), Some(PublishedSource::Time)));
    assert_eq!(story.url.as_deref(), Some("https://gulf.example/muscat-talks"));
    assert_eq!(body(&story).len(), 3);
}

#[test]
fn an_old_page_of_tables_in_latin_1() {
    let story = page!("old-tables.html");
    assert_eq!(story.headline(), Some("Brazil and Bolivia sign gas accord"));
    assert_eq!(published(&story), ("1999-02-10 14:20".to_owned(), Some(PublishedSource::Meta)));
    assert_eq!(story.dateline.as_ref().and_then(|d| d.place?.of(&story.text)), Some("SÃO PAULO"));
    assert_eq!(story.agency.as_deref(), Some("AFP"));
    let body = body(&story);
    assert_eq!(body.len(), 4, "{body:?}");
    assert!(
        body[0].ends_with("from Santa Cruz to São Paulo, the two governments said.") && body[1].contains("«patience»")
    );
    assert_eq!(body[3], "Argentina has asked both countries to let it join.");
}

#[test]
fn a_page_full_of_the_teasers_of_others() {
    let story = page!("teasers.html");
    assert_eq!(story.headline(), Some("Vietnam frees twelve fishermen"));
    assert_eq!(published(&story), ("2014-05-09 03:30".to_owned(), Some(PublishedSource::Meta)));
    assert_eq!(story.byline.as_deref(), Some("Minh Tran"));
    assert_eq!(body(&story).len(), 5, "{:?}", body(&story));
    for other in
        ["cookies", "Fiji", "Bangkok", "trawlers", "Cambodia", "Laos", "Brunei", "China", "Japan", "Nepal", "Russia"]
    {
        assert!(!story.text.contains(other), "{other}: {}", story.text);
    }
}

#[test]
fn a_live_page_has_the_day_of_its_first_entry() {
    let story = page!("live-blog.html");
    assert_eq!(story.headline(), Some("Kyrgyz president flees to Kazakhstan"));
    assert_eq!(published(&story), ("2010-04-15 06:00".to_owned(), Some(PublishedSource::JsonLd)));
    let body = body(&story);
    assert_eq!(body.len(), 4, "{body:?}");
    assert!(
        body[0].starts_with("The president of Kyrgyzstan left") && body[3].starts_with("Kazakhstan closed its border")
    );
}

#[test]
fn a_page_that_declares_another_encoding_than_it_has() {
    let story = page!("wrong-charset.html");
    assert_eq!(story.headline(), Some("São Tomé lifts curfew"));
    assert_eq!(published(&story), ("2003-07-24".to_owned(), Some(PublishedSource::Meta)));
    assert_eq!(story.byline.as_deref(), Some("José Lopes"));
    let body = body(&story);
    assert_eq!(body.len(), 3, "{body:?}");
    assert!(body[1].starts_with("Nigeria’s president"));
}

#[test]
fn a_brief_and_a_page_without_paragraphs() {
    let story = page!("brief.html");
    assert_eq!(body(&story), ["Togo closed its border with Ghana on Saturday.", "Ghana protested the next day."]);
    let story = page!("plain-divs.html");
    assert_eq!(story.headline(), Some("Nepal and India reopen rail link"));
    assert_eq!(published(&story), ("2022-04-02 11:00".to_owned(), Some(PublishedSource::Meta)));
    assert_eq!(story.dateline.as_ref().and_then(|d| d.place?.of(&story.text)), Some("JANAKPUR"));
    let body = body(&story);
    assert_eq!(body.len(), 5, "{body:?}");
    assert_eq!(body[3], "Nepal will sell India power from the Kali Gandaki.");
    assert!(!story.text.contains("Home"));
}

#[test]
fn a_page_is_known_by_its_start_and_by_its_name() {
    let page = "<!-- saved -->\n<!DOCTYPE HTML>\n<title>Road shut</title><p>Chad closed a road.<p>Mali closed a road.";
    let text_of = |name: &str, bytes: &[u8], format| {
        let options = ReadOptions { format, ..ReadOptions::default() };
        both(name, bytes, &options).0[0].text.clone()
    };
    let words = "Chad closed a road.\n\nMali closed a road.";
    let wide: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for name in ["stdin", "page.php", "a.HTM", "wrong.txt"] {
        assert_eq!(text_of(name, page.as_bytes(), Format::Auto), words, "{name}");
    }
    assert_eq!(text_of("stdin", &[b"\xff\xfe", wide.as_slice()].concat(), Format::Auto), words);
    assert_eq!(text_of("page.xhtml", b"<i>x</i><p>Chad closed a road.<p>Mali closed a road.", Format::Auto), words);
    assert_eq!(text_of("a.txt", page.as_bytes(), Format::Html), words);
    assert_eq!(text_of("a.html", page.as_bytes(), Format::Text), page);
}

#[test]
fn what_is_wrong_with_a_page_is_told_in_one_sentence() {
    assert_eq!(only_problem(b""), Kind::Empty);
    assert_eq!(only_problem(b" \n "), Kind::Blank);
    assert_eq!(only_problem(&[0; 5000]), Kind::NulFilled);
    assert!(matches!(only_problem(b"%PDF-1.4 <html>"), Kind::NotText { .. }));
    for nothing in [
        "<html><head><title>Chad attacks Libya</title></head><body></body></html>",
        "<!doctype html><script>document.write('Chad attacked Libya.')</script>",
        "<html><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></body></html>",
        "<html>",
    ] {
        assert_eq!(only_problem(nothing.as_bytes()), Kind::NoArticle, "{nothing}");
    }
    let deep = format!("<html><body>{}<p>Chad closed a road.", "<div>".repeat(100_000));
    assert!(matches!(only_problem(deep.as_bytes()), Kind::TooDeep { .. }));
    let (_, problems) =
        both("a.html", "<p>Chad ".repeat(100), &ReadOptions { line_limit: 200, ..ReadOptions::default() });
    assert_eq!(problems[0].kind, Kind::TextTooLong { limit: 200 });
    assert_eq!(
        both("a.html", "<html>", &ReadOptions::default()).1[0].to_string(),
        "a.html: no article text was found on this page; leave it out, or give the report's words as plain text"
    );
}

#[test]
fn bytes_that_are_replaced_are_told_only_where_they_are_kept() {
    let page = |script: &[u8], words: &[u8]| {
        [
            b"<meta charset=utf-8><p>Caf\xc3\xa9s in M\xc3\xa1laga shut.</p><script>",
            script,
            b"</script><p>",
            words,
            b"</p>",
        ]
        .concat()
    };
    let (stories, problems) = both("a.html", page(b"\xff", b"So did bars."), &ReadOptions::default());
    assert_eq!((stories.len(), problems), (1, Vec::new()));
    let (stories, problems) = both("a.html", page(b"", b"So did \xff bars."), &ReadOptions::default());
    assert!(
        matches!(problems[0].kind, Kind::Replaced { count: 1, first, .. } if stories[0].text[first..].starts_with("\u{FFFD} bars"))
    );
}
