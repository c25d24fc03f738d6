//! Feeds of a server on this machine, followed: what is fetched, how politely, and that each article comes once.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails, and says where

mod server;

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use nuncio_text::{PageWords, PublishedSource, Story};
use nuncio_watch::{Portion, Trouble, Watcher, Watchlist, Weight};
use server::{Reply, Server, feed, page};
use tempfile::TempDir;

const ENVOY: (&str, &str) = ("1", "Fiji recalled its envoy to Tonga on Thursday.");
const TREATY: (&str, &str) = ("2", "Peru and Ecuador signed a border treaty.");

/// A server and somebody who follows its feed `/rss`.
struct Bench {
    server: Server,
    folder: TempDir,
    list: String,
}

impl Bench {
    fn new(more: &str) -> Bench {
        Bench::with("allow_private = true\n", more)
    }

    fn with(head: &str, more: &str) -> Bench {
        let server = Server::start();
        let list = format!(
            "contact = \"mailto:ana@example.org\"\n{head}[[feed]]\nurl = \"{}\"\nname = \"Fiji Sun\"\ninterval = \"1 h\"\n{more}",
            server.url("/rss")
        );
        Bench { server, folder: tempfile::tempdir().unwrap(), list }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The watcher, as a new run of the program has it.
    fn watcher(&self) -> Watcher {
        std::fs::write(self.file("feeds.toml"), &self.list).unwrap();
        let list = Watchlist::read(&self.file("feeds.toml")).unwrap();
        Watcher::open(list, &self.file("news.db.watch"), PageWords::english()).unwrap()
    }

    fn items(&self, items: &[(&str, &str)]) {
        self.server.put("/rss", Reply::of(200, feed(&self.server, items)));
    }
}

/// Hours after the first visit.
fn hour(hours: i64) -> Timestamp {
    "1987-05-14T20:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_hours(hours)
}

/// A whole visit of the only feed: what came of it.
fn visit(watcher: &mut Watcher, now: Timestamp) -> Portion {
    let mut visit = watcher.visit(0, now, &|| false).unwrap().unwrap();
    let mut all = Portion::default();
    while let Some(mut portion) = watcher.portion(&mut visit, now, &|| false).unwrap() {
        watcher.settle(&portion).unwrap();
        all.stories.append(&mut portion.stories);
        all.troubles.append(&mut portion.troubles);
    }
    watcher.end(visit, now).unwrap();
    all
}

fn ids(portion: &Portion) -> Vec<&str> {
    stories(portion).map(|story| story.source_id.as_str()).collect()
}

fn stories(portion: &Portion) -> impl Iterator<Item = &Story> {
    portion.stories.iter().filter_map(|item| item.as_ref().ok())
}

/// The only trouble.
fn trouble(portion: &Portion) -> &Trouble {
    let [trouble] = &portion.troubles[..] else { panic!("{:?}", portion.troubles) };
    trouble
}

#[test]
fn an_article_comes_once_at_any_number_of_visits_and_runs() {
    let bench = Bench::new("");
    bench.items(&[ENVOY]);
    let mut watcher = bench.watcher();
    assert_eq!(ids(&visit(&mut watcher, hour(0))), ["1"]);
    assert_eq!(ids(&visit(&mut watcher, hour(1))), [""; 0]);
    drop(watcher);
    bench.items(&[TREATY, ENVOY, TREATY]);
    let mut watcher = bench.watcher();
    assert_eq!(ids(&visit(&mut watcher, hour(2))), ["2"]);
    assert_eq!(ids(&visit(&mut watcher, hour(3))), [""; 0]);
}

#[test]
fn what_was_not_settled_comes_again_with_the_day_on_which_it_was_first_seen() {
    let bench = Bench::new("");
    bench.items(&[ENVOY]);
    let mut watcher = bench.watcher();
    let mut killed = watcher.visit(0, hour(0), &|| false).unwrap().unwrap();
    let portion = watcher.portion(&mut killed, hour(0), &|| false).unwrap().unwrap();
    assert_eq!(ids(&portion), ["1"]);
    drop(watcher);

    let mut watcher = bench.watcher();
    let [unfinished] = &watcher.unfinished().unwrap()[..] else { panic!("one was begun") };
    assert_eq!((unfinished.source.as_str(), unfinished.source_id.as_str()), ("Fiji Sun", "1"));
    assert_eq!(watcher.due(hour(0)).unwrap(), [0], "the visit did not end");
    let again = visit(&mut watcher, hour(30));
    let published = stories(&again).next().unwrap().published.unwrap();
    assert_eq!((published.date.to_string(), published.source), ("1987-05-14".to_owned(), PublishedSource::Crawl));
}

#[test]
fn an_item_that_the_archive_is_found_to_hold_does_not_come_again() {
    let bench = Bench::new("");
    bench.items(&[ENVOY]);
    let mut watcher = bench.watcher();
    let mut killed = watcher.visit(0, hour(0), &|| false).unwrap().unwrap();
    watcher.portion(&mut killed, hour(0), &|| false).unwrap().unwrap();
    let mut watcher = bench.watcher();
    watcher.finish(&watcher.unfinished().unwrap()[0]).unwrap();
    assert_eq!(ids(&visit(&mut watcher, hour(1))), [""; 0]);
}

#[test]
fn a_feed_that_did_not_change_is_not_sent_again() {
    let bench = Bench::new("");
    let reply = Reply::of(200, feed(&bench.server, &[ENVOY])).with("etag", "\"v1\"");
    bench.server.put("/rss", reply.with("last-modified", "Thu, 14 May 1987 18:00:00 GMT"));
    let mut watcher = bench.watcher();
    assert_eq!(ids(&visit(&mut watcher, hour(0))), ["1"]);
    drop(watcher);
    let again = visit(&mut bench.watcher(), hour(1));
    assert!(again.stories.is_empty() && again.troubles.is_empty(), "{again:?}");
    let asked: Vec<_> = bench.server.asked().into_iter().filter(|asked| asked.path == "/rss").collect();
    let known = |name: &str| asked.iter().map(|asked| asked.headers.get(name).cloned()).collect::<Vec<_>>();
    assert_eq!(known("if-none-match"), [None, Some("\"v1\"".to_owned())]);
    assert_eq!(known("if-modified-since"), [None, Some("Thu, 14 May 1987 18:00:00 GMT".to_owned())]);
    assert_eq!(
        asked[0].headers["user-agent"],
        concat!("nuncio/", env!("CARGO_PKG_VERSION"), " (+mailto:ana@example.org)")
    );
}

#[test]
fn a_robots_txt_is_asked_once_a_day_and_gone_by() {
    let bench = Bench::new("");
    bench.items(&[ENVOY]);
    bench.server.put("/robots.txt", Reply::of(200, "User-agent: nuncio\nDisallow: /rss\n"));
    for hours in [0, 3] {
        let refused = visit(&mut bench.watcher(), hour(hours));
        assert!(refused.stories.is_empty());
        assert!(trouble(&refused).reason.contains("asks programs not to fetch /rss"), "{refused:?}");
    }
    assert_eq!((bench.server.count("/robots.txt"), bench.server.count("/rss")), (1, 0));
    bench.server.put("/robots.txt", Reply::of(404, ""));
    assert_eq!(ids(&visit(&mut bench.watcher(), hour(25))), ["1"], "a day later it is asked again");
}

#[test]
fn where_robots_txt_cannot_be_had_nothing_is_fetched() {
    let bench = Bench::new("");
    bench.items(&[ENVOY]);
    bench.server.put("/robots.txt", Reply::of(500, ""));
    let refused = visit(&mut bench.watcher(), hour(0));
    assert!(trouble(&refused).reason.contains("robots.txt could not be read"), "{refused:?}");
    assert_eq!(bench.server.count("/rss"), 0);
}

#[test]
fn what_is_too_large_as_sent_or_unpacked_is_refused() {
    let bench = Bench::new("[limits]\nmax_megabytes = 1\n");
    let bytes = vec![b' '; 3_000_000];
    bench.server.put("/rss", Reply::of(200, bytes.clone()));
    let plain = visit(&mut bench.watcher(), hour(0));
    assert!(trouble(&plain).reason.contains("larger than 1000000 bytes"), "{plain:?}");

    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&bytes).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 100_000);
    bench.server.put("/rss", Reply::of(200, packed).with("content-encoding", "gzip"));
    let packed = visit(&mut bench.watcher(), hour(2));
    assert!(trouble(&packed).reason.contains("larger than 1000000 bytes"), "{packed:?}");
}

#[test]
fn a_slow_server_is_given_up() {
    let bench = Bench::new("[limits]\ntimeout_seconds = 1\n");
    bench.server.put("/rss", Reply::of(200, feed(&bench.server, &[ENVOY])).after(Duration::from_secs(20)));
    let slow = visit(&mut bench.watcher(), hour(0));
    assert!(trouble(&slow).reason.contains("did not come within 1 seconds"), "{slow:?}");
}

#[test]
fn a_private_address_is_not_connected_to() {
    let bench = Bench::with("", "");
    bench.items(&[ENVOY]);
    let mut bench = bench;
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
        bench.list = bench.list.replace("127.0.0.1", host);
        let refused = visit(&mut bench.watcher(), hour(0));
        assert!(trouble(&refused).reason.contains("private address"), "{host}: {refused:?}");
        bench.list = bench.list.replace(host, "127.0.0.1");
    }
    assert!(bench.server.asked().is_empty());
}

#[test]
fn a_redirect_is_followed_but_not_round_and_round() {
    let bench = Bench::new("");
    bench.server.put("/rss", Reply::of(301, "").with("location", "/moved"));
    bench.server.put("/moved", Reply::of(200, feed(&bench.server, &[ENVOY])));
    assert_eq!(ids(&visit(&mut bench.watcher(), hour(0))), ["1"]);
    bench.server.put("/moved", Reply::of(302, "").with("location", "/rss"));
    let round = visit(&mut bench.watcher(), hour(1));
    assert!(trouble(&round).reason.contains("passed on more than 5 times"), "{round:?}");
}

#[test]
fn a_feed_that_fails_is_left_alone_longer_each_time() {
    let bench = Bench::new("");
    bench.server.put("/rss", Reply::of(500, ""));
    let mut watcher = bench.watcher();
    assert!(trouble(&visit(&mut watcher, hour(0))).reason.contains("status 500"));
    assert!(watcher.due(hour(1)).unwrap().is_empty());
    assert_eq!(watcher.until_due(hour(1)).unwrap(), Duration::from_secs(3600));
    assert_eq!(watcher.due(hour(2)).unwrap(), [0]);
    visit(&mut watcher, hour(2));
    drop(watcher);
    let mut watcher = bench.watcher();
    assert!(watcher.due(hour(5)).unwrap().is_empty());
    assert_eq!(watcher.due(hour(6)).unwrap(), [0]);
    bench.items(&[ENVOY]);
    visit(&mut watcher, hour(6));
    assert_eq!(watcher.due(hour(7)).unwrap(), [0], "all is well again");
}

#[test]
fn a_server_that_asks_for_time_is_given_it() {
    let bench = Bench::new("");
    bench.server.put("/rss", Reply::of(503, "").with("retry-after", "18000"));
    let mut watcher = bench.watcher();
    visit(&mut watcher, hour(0));
    assert!(watcher.due(hour(4)).unwrap().is_empty());
    assert_eq!(watcher.due(hour(5)).unwrap(), [0]);
}

#[test]
fn a_broken_feed_is_told_and_what_stands_before_the_break_is_taken() {
    let bench = Bench::new("");
    bench.server.put("/rss", Reply::of(200, "<html><body><p>Our feeds have moved.</p></body></html>"));
    let none = visit(&mut bench.watcher(), hour(0));
    assert!(none.stories.is_empty());
    assert_eq!(trouble(&none).weight, Weight::Problem);
    assert!(bench.watcher().due(hour(1)).unwrap().is_empty(), "it failed");

    let whole = feed(&bench.server, &[ENVOY, TREATY]);
    bench.server.put("/rss", Reply::of(200, &whole[..whole.find("<item><guid>2").unwrap()]));
    let half = visit(&mut bench.watcher(), hour(2));
    assert_eq!(ids(&half), ["1"]);
    assert!(trouble(&half).reason.contains("breaks off"), "{half:?}");
    bench.server.put("/rss", Reply::of(200, whole));
    assert_eq!(ids(&visit(&mut bench.watcher(), hour(3))), ["2"]);
}

#[test]
fn the_words_are_those_of_the_page_where_that_is_asked_for() {
    let bench = Bench::new("fetch = \"page\"\n");
    bench.items(&[ENVOY]);
    let words = "Fiji recalled its envoy to Tonga on Thursday after a patrol boat was fired at near the reef.";
    bench.server.put("/1", Reply::of(200, page("Envoy recalled", words)).with("content-type", "text/html"));
    let taken = visit(&mut bench.watcher(), hour(0));
    let story = stories(&taken).next().unwrap();
    assert!(story.text.contains("fired at near the reef"), "{story:?}");
    assert_eq!(story.url.as_deref(), Some(bench.server.url("/1").as_str()));
    assert!(taken.troubles.is_empty() && taken.stories.len() == 1, "{taken:?}");
}

#[test]
fn a_page_that_is_not_there_costs_its_words_and_not_the_story() {
    let bench = Bench::new("fetch = \"page\"\n");
    bench.items(&[ENVOY, TREATY]);
    bench.server.put("/2", Reply::of(200, "%PDF-1.7").with("content-type", "application/pdf"));
    let taken = visit(&mut bench.watcher(), hour(0));
    assert_eq!(ids(&taken), ["1", "2"]);
    assert_eq!(stories(&taken).next().unwrap().text, ENVOY.1);
    let told: Vec<&str> = taken.troubles.iter().map(|trouble| trouble.reason.as_str()).collect();
    assert!(told[0].contains("status 404; the words of the feed were taken"), "{told:?}");
    assert!(told[1].contains("it is no page but application/pdf"), "{told:?}");
}

#[test]
fn a_page_that_cannot_be_had_now_is_had_later_though_the_feed_did_not_change() {
    let bench = Bench::new("fetch = \"page\"\n");
    let reply = Reply::of(200, feed(&bench.server, &[ENVOY, TREATY])).with("etag", "\"v1\"");
    bench.server.put("/rss", reply);
    bench.server.put("/1", Reply::of(503, ""));
    bench.server.put("/2", Reply::of(200, page("Treaty signed", "Peru and Ecuador signed a treaty in Lima.")));
    let mut watcher = bench.watcher();
    let first = visit(&mut watcher, hour(0));
    assert_eq!(ids(&first), [""; 0], "a server that is overloaded is asked for no more");
    assert!(trouble(&first).reason.contains("tried again"), "{first:?}");
    bench.server.put("/1", Reply::of(200, page("Envoy recalled", "Fiji recalled its envoy to Tonga.")));
    assert_eq!(ids(&visit(&mut watcher, hour(1))), ["1", "2"]);
    assert!(visit(&mut watcher, hour(2)).stories.is_empty());
}

#[test]
fn a_page_is_not_waited_for_forever() {
    let bench = Bench::new("fetch = \"page\"\n");
    bench.items(&[ENVOY]);
    bench.server.put("/1", Reply::of(500, ""));
    let mut watcher = bench.watcher();
    for visits in 0..4 {
        assert_eq!(ids(&visit(&mut watcher, hour(visits))), [""; 0]);
    }
    let last = visit(&mut watcher, hour(4));
    assert_eq!(ids(&last), ["1"]);
    assert!(trouble(&last).reason.ends_with("the words of the feed were taken"), "{last:?}");
}
