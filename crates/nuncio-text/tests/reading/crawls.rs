//! Crawls: which records are stories, what is known of them, and what is told.

use jiff::civil::date;
use nuncio_text::{Problem, ProblemKind as Kind, PublishedSource, ReadOptions, Story};

use crate::both;
use crate::packed::{gzip, page, record, response};

const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";

fn crawl(records: &[Vec<u8>]) -> (Vec<Story>, Vec<Problem>) {
    both("c.warc", records.concat(), &ReadOptions::default())
}

fn ids(stories: &[Story]) -> Vec<&str> {
    stories.iter().map(|story| story.source_id.as_str()).collect()
}

#[test]
fn pages_are_stories_and_nothing_else_is() {
    let peru = page("Peru");
    let records = [
        record("warcinfo", "Content-Type: application/warc-fields\r\n", b"software: x\r\n"),
        response("https://example.org/a", "200 OK", HTML, peru.as_bytes()),
        record("request", "Content-Type: application/http\r\n", b"GET / HTTP/1.1\r\n\r\n"),
        response("https://example.org/b", "301 Moved", HTML, peru.as_bytes()),
        response("https://example.org/c.png", "200 OK", "Content-Type: image/png\r\n", b"\x89PNG"),
        response("https://example.org/robots.txt", "200 OK", "Content-Type: text/plain\r\n", b"User-agent: *"),
        response("https://example.org/d", "200 OK", "", peru.as_bytes()),
        response("https://example.org/api", "200 OK", "Content-Type: application/json\r\n", b"{\"status\": 1}"),
        response("https://example.org/map", "200 OK", "Content-Type: text/xml\r\n", b"<?xml version='1.0'?><urlset/>"),
        record(
            "resource",
            "WARC-Target-URI: file:///e.txt\r\nContent-Type: text/plain\r\n",
            b"Chad closed its border.",
        ),
        record("revisit", "Content-Type: application/http\r\n", b"HTTP/1.1 200 OK\r\n\r\n"),
    ];
    let (stories, problems) = crawl(&records);
    assert_eq!(problems, []);
    assert_eq!(ids(&stories), ["c.warc, record 2", "c.warc, record 7", "c.warc, record 10"]);
    assert_eq!(stories[0].url.as_deref(), Some("https://example.org/a"));
    let published = stories[0].published.expect("a day");
    assert_eq!((published.date, published.source), (date(2021, 3, 4), PublishedSource::Crawl));
    assert_eq!(stories[2].published, None);
    let zipped: Vec<u8> = records.iter().flat_map(|record| gzip(record)).collect();
    let (again, problems) = both("c.warc", zipped, &ReadOptions::default());
    assert_eq!((again, problems), (stories, vec![]));
}

#[test]
fn a_feed_is_read_whatever_the_server_calls_it_and_an_empty_one_is_told() {
    let feed = "<rss><channel><title>Courier</title><item><guid>n1</guid><title>Fiji recalls envoy</title>\
                <description>Fiji recalled its envoy to Tonga.</description></item>\
                <item><guid>n2</guid><title>Ferry strike ends</title></item></channel></rss>";
    let empty = "<rss><channel><title>Courier</title></channel></rss>";
    let types = ["Content-Type: application/rss+xml\r\n", HTML, ""];
    let (stories, problems) = crawl(&[
        response("https://example.org/1", "200 OK", types[0], feed.as_bytes()),
        response("https://example.org/2", "200 OK", types[1], feed.as_bytes()),
        response("https://example.org/3", "200 OK", types[2], feed.as_bytes()),
        response("https://example.org/4", "200 OK", types[0], empty.as_bytes()),
        response("https://example.org/map", "200 OK", "Content-Type: text/xml\r\n", b"<urlset><url/></urlset>"),
    ]);
    assert_eq!(ids(&stories), ["n1", "n2"].repeat(3));
    let kinds: Vec<&Kind> = problems.iter().map(|problem| &problem.kind).collect();
    let alone = &Kind::HeadlineOnly;
    assert_eq!(kinds, [alone, alone, alone, &Kind::NoReports { what: "feed" }]);
    assert_eq!(problems[3].place.name, "c.warc, record 4");
}

#[test]
fn what_the_page_says_overrules_what_the_crawl_says() {
    let own = "<head><link rel=canonical href='https://example.org/own'><meta property='article:published_time' content='1999-05-06'>";
    let html = page("Peru").replace("<head>", own);
    let (stories, _) = crawl(&[response("https://example.org/a", "200 OK", HTML, html.as_bytes())]);
    assert_eq!(stories[0].url.as_deref(), Some("https://example.org/own"));
    assert_eq!(stories[0].published.map(|published| published.date), Some(date(1999, 5, 6)));
}

#[test]
fn the_encoding_is_that_of_the_answer_then_that_of_the_page() {
    let html = page("S\u{e3}o Tom\u{e9}");
    let latin: Vec<u8> = html.chars().map(|c| c as u8).collect();
    let greek = page("Ελλάς").replace("<head>", "<head><meta charset=windows-1252>");
    let (greek, _, _) = encoding_rs::WINDOWS_1253.encode(&greek);
    let (stories, problems) = crawl(&[
        response("a", "200 OK", "content-type: text/html; charset=ISO-8859-1\r\n", &latin),
        response("b", "200 OK", "content-type: text/html;charset=windows-1253\r\n", &greek),
    ]);
    assert_eq!(problems, []);
    assert_eq!(stories[0].headline(), Some("São Tomé closes border"));
    assert_eq!(stories[1].headline(), Some("Ελλάς closes border"));
}

#[test]
fn a_packed_page_is_unpacked_and_a_broken_one_told() {
    let peru = gzip(page("Peru").as_bytes());
    let fields = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    let (stories, problems) = crawl(&[
        response("a", "200 OK", fields, &peru),
        response("b", "200 OK", fields, &peru[..peru.len() / 2]),
        record("response", "Content-Type: application/http\r\n", b"no answer"),
    ]);
    assert_eq!(ids(&stories), ["c.warc, record 1"]);
    let told: Vec<_> = problems.iter().map(|problem| problem.place.name.as_str()).collect();
    assert_eq!(told, ["c.warc, record 2", "c.warc, record 3"]);
    assert!(problems.iter().all(|problem| matches!(problem.kind, Kind::BrokenRecord { .. })), "{problems:?}");
}

#[test]
fn a_damaged_member_costs_its_own_record() {
    let states = ["Peru", "Chad", "Mali", "Togo"];
    let filler: String = (0..2000).map(|n| format!("<i>{}</i>", n * 7919)).collect();
    let members: Vec<_> =
        states.iter().map(|state| gzip(&response("a", "200 OK", HTML, (page(state) + &filler).as_bytes()))).collect();
    let mut bytes = members.concat();
    let middle = members[0].len() + members[1].len() / 2;
    bytes[middle..middle + 30].fill(0);
    let (stories, problems) = both("c.warc.gz", bytes, &ReadOptions::default());
    let titles: Vec<_> = stories.iter().filter_map(Story::headline).collect();
    assert_eq!(titles, ["Peru closes border", "Mali closes border", "Togo closes border"]);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].to_string(), "c.warc.gz, record 2: the gzip data is damaged here; fetch the file again");
}

#[test]
fn a_crawl_that_is_cut_off_keeps_what_came_before() {
    let whole = ["Peru", "Chad", "Mali"].map(|state| response("a", "200 OK", HTML, page(state).as_bytes())).concat();
    for bytes in [whole.clone(), gzip(&whole)] {
        let (all, _) = both("c.warc", bytes.clone(), &ReadOptions::default());
        for end in (200..bytes.len() - 4).step_by(17) {
            let (stories, problems) = both("c.warc", &bytes[..end], &ReadOptions::default());
            assert!(all.starts_with(&stories), "{end}");
            assert!(stories.len() + problems.len() >= 1 && problems.len() <= 1, "{end}: {problems:?}");
        }
    }
}

#[test]
fn a_crawl_without_a_page_is_told() {
    let (stories, problems) = crawl(&[record("warcinfo", "", b"x")]);
    assert_eq!((stories.len(), &problems[0].kind), (0, &Kind::NothingInside));
}
