//! An archive and force: killed at any moment, told to stop, out of room. What is committed is safe, and a second run goes on.

#![cfg(unix)]
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::stories::Generator;
use crate::support::{Run, archive, command};
use nuncio_coder::Coder;
use nuncio_language::Kernel;
use tempfile::TempDir;

/// A folder with so many made-up stories.
fn folder(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).unwrap();
    let lines = Generator::new(&coder, 7).take(count).map(|story| serde_json::to_string(&story).unwrap() + "\n");
    std::fs::write(folder.path().join("news.jsonl"), lines.collect::<String>()).unwrap();
    folder
}

fn start(folder: &Path, archive: &str, batch: &str) -> Child {
    let mut add = command(&["add", archive, "news.jsonl", "--batch", batch]);
    add.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// `news.db` beside `whole.db`, which nobody disturbed: the same rows, and whole.
fn assert_like_an_undisturbed_one(folder: &Path) {
    let (disturbed, whole) = (archive::rows(&folder.join("news.db")), archive::rows(&folder.join("whole.db")));
    let differs = disturbed.iter().zip(&whole).find(|(left, right)| left != right);
    assert!(differs.is_none(), "{differs:?}");
    assert_eq!(disturbed.len(), whole.len());
    let check = Run::inside(folder, &["archive", "check", "news.db"], b"");
    assert_eq!(check.code, 0, "{}", check.err);
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "nothing else is left: {left:?}");
}

/// A number from the environment, for `scripts/kill_test.sh`.
fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().map_or(usual, |text| text.parse().unwrap())
}

/// Moments that look random and are the same in every run, as parts of one.
fn moments() -> impl Iterator<Item = f64> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f64 / (1u64 << 24) as f64
    })
}

#[test]
fn an_archive_that_was_killed_again_and_again_is_in_the_end_like_an_undisturbed_one() {
    let (count, kills) = (number("KILL_STORIES", 300), number("KILL_TIMES", 10));
    let folder = folder(count);
    let batch = (count / 15).max(1).to_string();
    let clock = Instant::now();
    assert!(start(folder.path(), "whole.db", &batch).wait().unwrap().success());
    let took = clock.elapsed();
    let clock = Instant::now();
    assert!(start(folder.path(), "whole.db", &batch).wait().unwrap().success());
    let to_begin = clock.elapsed();

    let (mut killed, mut on_the_way) = (0, 0);
    for part in moments().take(kills) {
        let mut add = start(folder.path(), "news.db", &batch);
        sleep((to_begin + took * 2 / u32::try_from(kills).unwrap()).mul_f64(part));
        killed += usize::from(add.try_wait().unwrap().is_none());
        add.kill().unwrap();
        add.wait().unwrap();
        let path = folder.path().join("news.db");
        let counted = rusqlite::Connection::open(path).and_then(|db| {
            let count: i64 = db.query_row("SELECT count(*) FROM appearances", [], |row| row.get(0))?;
            assert_eq!(db.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?, "ok");
            Ok(count)
        });
        let there = usize::try_from(counted.unwrap_or(0)).unwrap();
        on_the_way += usize::from(0 < there && there < count);
    }
    println!("{killed} of {kills} were killed at work, {on_the_way} with a part of {count} stories in the archive");
    assert!(start(folder.path(), "news.db", &batch).wait().unwrap().success());
    assert_like_an_undisturbed_one(folder.path());
    assert!(killed * 2 > kills, "most of the kills came too late to mean anything");
}

#[test]
fn a_run_that_is_told_to_stop_keeps_its_batch_and_the_next_goes_on() {
    let folder = folder(200);
    assert!(start(folder.path(), "whole.db", "20").wait().unwrap().success());
    let mut add = start(folder.path(), "news.db", "20");
    let (begun, clock) = (folder.path().join("news.db-wal"), Instant::now());
    while std::fs::metadata(&begun).map_or(0, |log| log.len()) < 300_000 && clock.elapsed() < Duration::from_secs(60) {
        sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &add.id().to_string()]).status().unwrap().success());
    assert_eq!(add.wait().unwrap().code(), Some(130));
    let outcome = "SELECT count(*) FROM runs WHERE outcome = 'stopped' AND ended IS NOT NULL";
    assert_eq!(archive::number(&folder.path().join("news.db"), outcome), 1);
    let there = archive::number(&folder.path().join("news.db"), "SELECT count(*) FROM appearances");
    assert!(0 < there && there < 200, "{there}");
    assert!(start(folder.path(), "news.db", "20").wait().unwrap().success());
    assert_like_an_undisturbed_one(folder.path());
}

#[test]
fn a_disk_without_room_ends_the_run_with_a_clear_message_and_an_archive_that_is_whole() {
    let folder = folder(200);
    assert!(start(folder.path(), "whole.db", "20").wait().unwrap().success());
    // A limit on the size of files, in blocks of 512 bytes: some batches fit, all do not.
    let program = env!("CARGO_BIN_EXE_nuncio");
    let limited = format!("trap '' XFSZ; ulimit -f 4000; exec '{program}' add news.db news.jsonl --batch 20");
    let run = Command::new("sh").args(["-c", &limited]).current_dir(folder.path()).output().unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(2), "{told}");
    assert!(told.contains("what was added before is safe"), "{told}");
    let there = archive::number(&folder.path().join("news.db"), "SELECT count(*) FROM appearances");
    assert!(0 < there && there < 200, "{there}");
    let check = Run::inside(folder.path(), &["archive", "check", "news.db"], b"");
    assert_eq!(check.code, 0, "{}", check.err);
    assert!(start(folder.path(), "news.db", "20").wait().unwrap().success());
    assert_like_an_undisturbed_one(folder.path());
}
