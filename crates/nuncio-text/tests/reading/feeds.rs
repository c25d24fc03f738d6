//! Feeds of several makes, and the stories in them; `tests/feeds` holds them.

use nuncio_text::{Format, ProblemKind as Kind, PublishedSource, ReadOptions, Story, StoryKind};

use crate::{body, both, published};

fn stories(name: &str, bytes: &[u8]) -> (Vec<Story>, Vec<String>) {
    let (stories, problems) = both(name, bytes, &ReadOptions::default());
    (stories, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn an_rss_feed_is_a_story_an_item() {
    let (stories, problems) = stories("world.rss", include_bytes!("../../../../tests/feeds/rss.xml"));
    assert_eq!(stories.len(), 3, "{problems:?}");
    let accord = &stories[0];
    assert_eq!(
        (accord.source_id.as_str(), accord.headline()),
        ("courier-4411", Some("Peru & Chile sign fishing accord"))
    );
    assert_eq!(published(accord), "2016-03-08T18:20 Feed");
    assert_eq!(
        [&accord.byline, &accord.source, &accord.url, &accord.agency].map(|field| field.as_deref().unwrap_or_default()),
        ["Ana Sousa", "The Harbour Courier – World", "https://courier.example/world/2016/peru-chile", "Reuters"]
    );
    assert_eq!(accord.tags, ["Americas", "Fish & Trade"]);
    assert_eq!(
        body(accord),
        [
            "Peru and Chile signed an accord on fishing on Tuesday.",
            "The foreign minister of Peru said the accord would be sent to parliament."
        ]
    );
    let bridge = &stories[1];
    assert_eq!((bridge.headline(), bridge.byline.as_deref()), (Some("A bridge too many"), Some("Tom Ashe")));
    assert_eq!(
        (bridge.source_id.as_str(), bridge.kind),
        ("https://courier.example/opinion/2016/bridge", Some(StoryKind::Opinion))
    );
    assert_eq!(accord.kind, None);
}

#[test]
fn items_without_words_are_told_with_their_line() {
    let (stories, problems) = stories("world.rss", include_bytes!("../../../../tests/feeds/rss.xml"));
    assert_eq!((stories[2].headline(), stories[2].source_id.as_str()), (Some("Ferry strike ends"), "world.rss:32"));
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].starts_with("world.rss, line 32: there is a headline and no text below it, so that"),
        "{problems:?}"
    );
    assert!(problems[1].starts_with("world.rss, line 35: the text is blank; "), "{problems:?}");
}

#[test]
fn an_atom_feed_with_prefixes_in_an_older_encoding() {
    let (stories, problems) = stories("plateau.atom", include_bytes!("../../../../tests/feeds/atom.xml"));
    assert_eq!(problems, [""; 0]);
    let [border, film] = &stories[..] else { panic!("{stories:?}") };
    assert_eq!(
        (border.source_id.as_str(), border.headline()),
        ("tag:plateau.example,2019:88", Some("Bolivia & Paraguay reopen a border post"))
    );
    assert_eq!(published(border), "2019-11-01T16:45 Feed");
    assert_eq!(
        (border.url.as_deref(), border.byline.as_deref()),
        (Some("https://plateau.example/88"), Some("The newsroom"))
    );
    assert_eq!(body(border)[0], "Bolivia and Paraguay reopened the post at Cañada Oruro on Friday.");
    assert_eq!((body(border).len(), &border.tags[..]), (2, &["Border".to_owned()][..]));
    assert_eq!((body(film), film.byline.as_deref()), (vec!["It is too long."], Some("Luis Rojas, Eva Quispe")));
    assert_eq!((published(film).as_str(), film.kind), ("2019-11-02 Feed", Some(StoryKind::Review)));
    assert_eq!(film.declared_language.map(|code| code.to_string()).as_deref(), Some("es"));
}

#[test]
fn an_rdf_feed_with_plain_words() {
    let (stories, problems) = stories("bulletin.xml", include_bytes!("../../../../tests/feeds/rdf.xml"));
    assert_eq!(problems, [""; 0]);
    let story = &stories[0];
    assert_eq!((story.source.as_deref(), story.byline.as_deref()), (Some("Island Bulletin"), Some("Mere Vula")));
    assert_eq!(
        (published(story).as_str(), story.published.map(|published| published.source)),
        ("2005-02-11T09:30 Feed", Some(PublishedSource::Feed))
    );
    assert_eq!(
        body(story),
        ["Fiji recalled its envoy from Tonga on Friday.", "The foreign minister of Tonga called it a mistake."]
    );
}

#[test]
fn what_is_no_feed_or_an_empty_one_is_told() {
    let only = |text: &str, format| {
        let (stories, mut problems) = both("a.xml", text, &ReadOptions { format, ..ReadOptions::default() });
        assert!(stories.is_empty() && problems.len() == 1, "{stories:?} {problems:?}");
        problems.remove(0).kind
    };
    assert_eq!(only("<rss><channel><title>x</title></channel></rss>", Format::Auto), Kind::NoReports { what: "feed" });
    assert_eq!(
        only("<?xml version='1.0'?><svg><p>x</p></svg>", Format::Auto),
        Kind::UnknownXml { root: "svg".to_owned() }
    );
    assert_eq!(only("<svg/>", Format::Feed), Kind::UnknownXml { root: "svg".to_owned() });
    assert_eq!(only("no markup", Format::Nitf), Kind::NoReports { what: "file" });
    assert_eq!(only("", Format::Feed), Kind::Empty);
    assert_eq!(only(" \n", Format::NewsMl), Kind::Blank);
    assert!(matches!(only("<rss><channel>", Format::Auto), Kind::BrokenXml { .. }));
}

#[test]
fn a_feed_that_breaks_off_keeps_its_whole_items() {
    let whole = String::from_utf8_lossy(include_bytes!("../../../../tests/feeds/rss.xml")).into_owned();
    let cut = whole.find("Nobody who").expect("the words");
    let (stories, problems) = stories("world.rss", &whole.as_bytes()[..cut]);
    assert_eq!(stories[0].source_id, "courier-4411");
    assert!(
        problems.last().is_some_and(|last| last.starts_with("world.rss, line 3") && last.contains("breaks off")),
        "{problems:?}"
    );
}

#[test]
fn entity_bombs_and_files_from_outside_are_never_expanded() {
    let bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>Togo</title><description>&c;&c; and &f; in Togo.</description></item></channel></rss>";
    let (stories, problems) = stories("bomb.xml", bomb.as_bytes());
    assert_eq!(body(&stories[0]), ["&c;&c; and &f; in Togo."]);
    assert!(
        problems.len() == 1 && problems[0].starts_with("bomb.xml: `&c;` is defined by the file itself, and 3"),
        "{problems:?}"
    );
}

#[test]
fn a_feed_nested_deep_or_with_endless_attributes_costs_itself() {
    let only = |text: String| {
        let (stories, mut problems) = both("a.xml", text, &ReadOptions::default());
        assert!(stories.is_empty() && problems.len() == 1, "{problems:?}");
        problems.remove(0).kind
    };
    assert!(matches!(only(format!("<rss>{}", "<channel>".repeat(100_000))), Kind::TooDeep { .. }));
    assert!(matches!(only(format!("<rss {}>", "a='b' ".repeat(100_000))), Kind::TooManyAttributes { .. }));
    assert!(matches!(only(format!("<rss a='{}", "b ".repeat(1_000_000))), Kind::BrokenXml { .. }));
    let deep = format!(
        "<rss><channel><item><description><![CDATA[{}]]></description></item></channel></rss>",
        "<div>".repeat(100_000)
    );
    assert!(matches!(only(deep), Kind::TooDeep { .. }));
}
