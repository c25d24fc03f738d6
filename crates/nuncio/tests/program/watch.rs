//! Feeds that are followed into an archive: each article there once, whatever happened on the way; problems told and kept.

use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::{Run, archive, command};
use crate::web::{Reply, Server, feed, page};
use tempfile::TempDir;

const ENVOY: (&str, &str) = ("1", "Fiji recalled its envoy to Tonga on Thursday.");
const TREATY: (&str, &str) = ("2", "Peru and Ecuador signed a border agreement in Lima.");

/// A folder with a list of one feed, `/rss` of a server; `more` are lines of that feed.
fn folder(server: &Server, more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let list = format!(
        "contact = \"mailto:ana@example.org\"\nallow_private = true\n[[feed]]\nurl = \"{}\"\nname = \"Fiji Sun\"\n\
         interval = \"1 s\"\n{more}",
        server.url("/rss")
    );
    std::fs::write(folder.path().join("feeds.toml"), list).unwrap();
    folder
}

/// One round, once the feed is due again.
fn round(folder: &Path) -> Run {
    sleep(Duration::from_millis(1100));
    Run::inside(folder, &["watch", "--once", "feeds.toml", "news.db"], b"")
}

fn start(folder: &Path) -> Child {
    let mut watch = command(&["watch", "feeds.toml", "news.db"]);
    watch.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn db(folder: &TempDir) -> PathBuf {
    folder.path().join("news.db")
}

fn appearances(folder: &TempDir) -> i64 {
    archive::number(&db(folder), "SELECT count(*) FROM appearances")
}

fn wait_until(what: &str, so: impl Fn() -> bool) {
    let began = Instant::now();
    while !so() {
        assert!(began.elapsed() < Duration::from_secs(120), "{what}");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn what_is_new_in_a_feed_is_coded_and_added_once() {
    let server = Server::start();
    let folder = folder(&server, "");
    server.put("/rss", Reply::of(200, feed(&server, &[ENVOY])));
    let first = round(folder.path());
    assert_eq!(first.code, 0, "{}", first.err);
    assert!(first.err.contains("1 of 1 feed due") && first.err.contains("Fiji Sun: 1 added"), "{}", first.err);
    server.put("/rss", Reply::of(200, feed(&server, &[TREATY, ENVOY])));
    let second = round(folder.path());
    assert!(second.err.contains("Fiji Sun: 1 added, 0 already there"), "{}", second.err);
    assert_eq!(round(folder.path()).code, 0);
    assert_eq!(appearances(&folder), 2);
    let count = |question| archive::number(&db(&folder), question);
    assert_eq!(count("SELECT count(*) FROM appearances WHERE source = 'Fiji Sun'"), 2);
    assert!(count("SELECT count(*) FROM events WHERE root = '16'") > 0, "Fiji reduced its relations");
    assert_eq!(count("SELECT count(*) FROM runs WHERE command = 'watch' AND outcome = 'done'"), 3);
}

#[test]
fn a_run_that_was_killed_after_it_had_written_adds_nothing_twice() {
    let server = Server::start();
    let folder = folder(&server, "fetch = \"page\"\n");
    server.put("/rss", Reply::of(200, feed(&server, &[ENVOY])));
    server.put("/1", Reply::of(200, page("Envoy recalled", ENVOY.1)));
    assert_eq!(round(folder.path()).code, 0);
    // As a kill between the two files leaves it; and meanwhile the page has changed.
    let state = rusqlite::Connection::open(folder.path().join("news.db.watch")).unwrap();
    state.execute_batch("UPDATE items SET done = 0; DELETE FROM feeds").unwrap();
    drop(state);
    server.put("/1", Reply::of(200, page("Envoy recalled, update", ENVOY.1)));
    let again = round(folder.path());
    assert_eq!((again.code, appearances(&folder)), (0, 1), "{}", again.err);
}

#[test]
fn where_what_was_known_of_the_feeds_is_lost_the_archive_still_has_each_once() {
    let server = Server::start();
    let folder = folder(&server, "");
    let item = "<item><guid>1</guid><pubDate>Thu, 14 May 1987 18:20:00 GMT</pubDate><description>Fiji recalled its envoy \
                to Tonga on Thursday.</description></item>";
    server.put("/rss", Reply::of(200, format!("<rss version=\"2.0\"><channel><title>T</title>{item}</channel></rss>")));
    assert_eq!(round(folder.path()).code, 0);
    std::fs::remove_file(folder.path().join("news.db.watch")).unwrap();
    let again = round(folder.path());
    assert!(again.err.contains("0 added, 1 already there"), "{}", again.err);
    assert_eq!(appearances(&folder), 1);
}

#[test]
fn killed_in_the_middle_of_a_round_it_goes_on_when_run_again() {
    let server = Server::start();
    let folder = folder(&server, "fetch = \"page\"\n");
    server.put("/rss", Reply::of(200, feed(&server, &[ENVOY, TREATY])));
    server.put("/1", Reply::of(200, page("Envoy recalled", ENVOY.1)));
    server.put("/2", Reply::of(200, page("Treaty signed", TREATY.1)).after(Duration::from_secs(600)));
    let mut watch = start(folder.path());
    wait_until("the second page is asked for", || server.count("/2") > 0);
    watch.kill().unwrap();
    watch.wait().unwrap();
    server.put("/2", Reply::of(200, page("Treaty signed", TREATY.1)));
    let again = round(folder.path());
    assert_eq!((again.code, appearances(&folder)), (0, 2), "{}", again.err);
}

#[cfg(unix)]
#[test]
fn it_visits_again_and_again_until_it_is_asked_to_stop() {
    let server = Server::start();
    let folder = folder(&server, "");
    server.put("/rss", Reply::of(200, feed(&server, &[ENVOY])));
    let mut watch = start(folder.path());
    wait_until("the feed is asked for again", || server.count("/rss") > 1);
    let interrupt = std::process::Command::new("kill").args(["-INT", &watch.id().to_string()]).status().unwrap();
    assert!(interrupt.success());
    assert_eq!(watch.wait().unwrap().code(), Some(130));
    assert_eq!(appearances(&folder), 1);
    assert_eq!(archive::number(&db(&folder), "SELECT count(*) FROM runs WHERE outcome = 'stopped'"), 1);
    let check = Run::inside(folder.path(), &["archive", "check", "news.db"], b"");
    assert_eq!(check.code, 0, "{}", check.err);
}

#[test]
fn what_cannot_be_fetched_is_told_kept_and_seen_in_the_exit_code() {
    let server = Server::start();
    let folder = folder(&server, "");
    let failed = round(folder.path());
    assert_eq!(failed.code, 1, "{}", failed.err);
    let wanted =
        format!("problem: {}: the feed could not be fetched: the server answers with status 404", server.url("/rss"));
    assert!(failed.err.contains(&wanted), "{}", failed.err);
    let problems = Run::inside(folder.path(), &["archive", "problems", "news.db"], b"");
    assert!(problems.out.contains("status 404"), "{}", problems.out);
}

#[test]
fn a_list_with_a_fault_is_told_by_its_line_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let list = "contact = \"ana@example.org\"\n[[feed]]\nurl = \"gopher://a.example\"\nname = \"A\"\n";
    std::fs::write(folder.path().join("feeds.toml"), list).unwrap();
    let run = Run::inside(folder.path(), &["watch", "--once", "feeds.toml", "news.db"], b"");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("feeds.toml, line 3: `gopher://a.example` is no address"), "{}", run.err);
    assert!(!folder.path().join("news.db").exists());
}
