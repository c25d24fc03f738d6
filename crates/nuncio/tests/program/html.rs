//! HTML pages through the whole program: the same events as from text, and none from what stands around the report.

use std::fs;

use crate::support::{GOOD, Run, files};
use nuncio_text::{ReadOptions, Source, Story, Zone, read};

/// The events of a page of `tests/pages`, a line each.
fn events(page: &str) -> String {
    let run = Run::of(&["code", "--format", "lines", &format!("tests/pages/{page}")]);
    assert_eq!(run.code, 0, "{page}: {}", run.err);
    run.out
}

#[test]
fn each_page_yields_its_events_and_none_of_its_teasers() {
    // The states that act in the report, and those that act beside it.
    for (page, acting, others) in [
        ("json-ld.html", &["KEN", "SOM"][..], &["UGA", "ERI", "DJI", "SDN", "TCD", "MLI"][..]),
        ("opengraph.html", &["PER", "CHL"], &[]),
        ("time-element.html", &["YEM", "OMN", "SAU"], &[]),
        ("old-tables.html", &["BRA", "BOL", "ARG"], &[]),
        (
            "teasers.html",
            &["VNM", "PHL"],
            &["FJI", "THA", "IDN", "MYS", "KHM", "LAO", "BRN", "MMR", "CHN", "JPN", "NPL", "RUS"],
        ),
        ("live-blog.html", &["KGZ", "KAZ", "RUS"], &[]),
        ("wrong-charset.html", &["STP", "NGA"], &[]),
        ("brief.html", &["TGO", "GHA"], &[]),
        ("plain-divs.html", &["NPL", "IND"], &[]),
    ] {
        let events = events(page);
        for state in acting {
            assert!(events.contains(state), "{page} lacks {state}:\n{events}");
        }
        for state in others {
            assert!(!events.contains(state), "{page} has {state}:\n{events}");
        }
    }
}

/// A story as a page would show it, between a menu and teasers.
fn as_page(story: &Story) -> String {
    let escaped = |words: &str| words.replace('&', "&amp;").replace('<', "&lt;").replace('\n', " ");
    let mut head = String::new();
    if let Some(title) = story.headline() {
        head += &format!(
            "<title>{} | The Courier</title><meta property=\"og:title\" content=\"{0}\">",
            escaped(title).replace('"', "&quot;")
        );
    }
    if let Some(published) = story.published {
        let time = published.time.map_or(String::new(), |time| format!("T{time}Z"));
        head += &format!("<meta property=\"article:published_time\" content=\"{}{time}\">", published.date);
    }
    let mut body = format!("<h1>{}</h1>", escaped(story.headline().unwrap_or_default()));
    for span in &story.body {
        let dateline = story.dateline.as_ref().map(|dateline| dateline.span);
        let dateline = dateline.filter(|dateline| {
            dateline.end() <= span.start() && story.text[dateline.end()..span.start()].trim().is_empty()
        });
        let start = dateline.map_or(span.start(), |dateline| dateline.start());
        body += &format!("<p>{}</p>\n", escaped(&story.text[start..span.end()]));
    }
    format!(
        "<!doctype html><html><head><meta charset=utf-8>{head}</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>\
         <article>{body}</article><aside><h3>Most read</h3><ul><li><a href=/1>Narnia attacks Calormen</a></ul></aside></body></html>"
    )
}

#[test]
fn the_same_story_as_text_and_as_a_page_yields_the_same_events() {
    let folder = tempfile::tempdir().unwrap();
    let stories = files("examples", ".txt");
    assert!(stories.len() >= 12);
    for path in stories {
        let story = read(&Source::File(path.clone()), &ReadOptions::default()).find_map(Result::ok).unwrap();
        fs::write(folder.path().join("story.html"), as_page(&story)).unwrap();
        fs::copy(&path, folder.path().join("story.txt")).unwrap();
        let lines = |name| Run::inside(folder.path(), &["code", "--format", "lines", name], b"").out.replace(name, "");
        let (text, page) = (lines("story.txt"), lines("story.html"));
        assert!(text.lines().count() > 2, "{text}");
        assert_eq!(page, text, "{}", path.display());
    }
}

#[test]
fn every_span_of_a_page_lies_in_what_read_stores() {
    for path in files("tests/pages", ".html") {
        let story = read(&Source::File(path.clone()), &ReadOptions::default()).find_map(Result::ok).unwrap();
        let run = Run::of(&["code", "--format", "jsonl", &path.to_string_lossy()]);
        let mut seen = 0;
        for record in run.records().iter().filter(|record| record["record"] == "event") {
            let zone = if record["zone"] == "title" { Zone::Title } else { Zone::Body };
            for part in [&record["trigger"], &record["actor"][0], &record["recipient"][0]] {
                let (Some(text), Some(span)) = (part["text"].as_str(), part["span"].as_array()) else { continue };
                let at = |side: usize| usize::try_from(span[side].as_u64().unwrap()).unwrap();
                assert_eq!(story.words(zone).get(at(0)..at(1)), Some(text), "{}", path.display());
                seen += 1;
            }
        }
        assert!(seen > 1, "{}: {}{}", path.display(), run.out, run.err);
    }
}

#[test]
fn a_page_comes_by_the_standard_input_and_by_the_flag() {
    let page = format!("<!DOCTYPE html><title>Chad and Libya</title><p>{GOOD}</p><p>Libya denied it.</p>");
    let run = Run::fed(&["code", "--format", "lines", "-"], page.as_bytes());
    assert!(run.code == 0 && run.out.contains("TCD > LBY"), "{}{}", run.out, run.err);
    let bare = page.replace("<!DOCTYPE html>", "<x-page>");
    let run = Run::fed(&["code", "--format", "lines", "--input", "html", "-"], bare.as_bytes());
    assert!(run.code == 0 && run.out.contains("TCD > LBY"), "{}{}", run.out, run.err);
}

#[test]
fn read_tells_where_the_date_of_a_page_stands() {
    let read = |page| Run::of(&["read", "--format", "jsonl", page]).records().remove(0);
    let found = read("tests/pages/json-ld.html");
    assert_eq!(
        (found["published"].as_str(), found["published_source"].as_str()),
        (Some("2011-07-19T08:15"), Some("json-ld"))
    );
    assert_eq!(
        (found["agency"].as_str(), found["dateline"].as_str()),
        (Some("Reuters"), Some("NAIROBI, July 19 (Reuters) -"))
    );
    assert_eq!(read("tests/pages/opengraph.html")["published_source"], "meta");
    assert_eq!(read("tests/pages/time-element.html")["published_source"], "time");
}

#[test]
fn pages_without_a_report_and_out_of_bounds_are_told_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let deep = format!("<html><body>{}<p>{GOOD}", "<div>".repeat(100_000));
    let long = format!("<html><body>{}", "<p>Chad closed a road.</p>".repeat(800_000));
    for (name, page, told) in [
        ("empty.html", "", "is empty"),
        ("front.html", "<html><title>Courier</title><nav><a href=/>Home</a></nav>", "no article text was found"),
        ("deep.html", deep.as_str(), "nested more than"),
        ("long.html", long.as_str(), "longer than 16777216 bytes"),
        ("good.html", &format!("<p>{GOOD}</p>"), ""),
    ] {
        fs::write(folder.path().join(name), page).unwrap();
        let run = Run::inside(folder.path(), &["code", "--format", "jsonl", name], b"");
        assert_eq!(run.code, i32::from(!told.is_empty()), "{name}: {}", run.err);
        assert!(run.err.contains(told), "{name}: {}", run.err);
        let problems = run.err.lines().filter(|line| line.contains(name)).count();
        assert_eq!(problems, usize::from(!told.is_empty()), "{}", run.err);
    }
    let all = ["code", "--format", "lines", "front.html", "deep.html", "good.html"];
    let run = Run::inside(folder.path(), &all, b"");
    assert!(run.code == 1 && run.out.contains("TCD > LBY"), "{}{}", run.out, run.err);
}
