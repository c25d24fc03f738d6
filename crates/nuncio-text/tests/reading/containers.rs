//! Folders, packed files and archives: what is found in them, in which order, under which names, and what is told.

use std::fs;
use std::path::Path;

use nuncio_text::{Problem, ProblemKind as Kind, ReadOptions, Source, Story, UnpackLimits, read};

use crate::both;
use crate::packed::{gzip, page, tar, zip, zstd};

const CHAD: &[u8] = b"Chad closed its border.\n";
const LINES: &[u8] = b"{\"text\": \"Mali left.\"}\n{\"id\": \"t\", \"text\": \"Togo left.\"}\n";

fn ids(stories: &[Story]) -> Vec<&str> {
    stories.iter().map(|story| story.source_id.as_str()).collect()
}

fn told(problems: &[Problem]) -> Vec<(&str, &Kind)> {
    problems.iter().map(|problem| (problem.place.name.as_str(), &problem.kind)).collect()
}

fn of(name: &str, bytes: &[u8]) -> (Vec<Story>, Vec<Problem>) {
    both(name, bytes, &ReadOptions::default())
}

fn of_path(path: &Path) -> (Vec<Story>, Vec<Problem>) {
    let (mut stories, mut problems) = (Vec::new(), Vec::new());
    for item in read(&Source::File(path.to_owned()), &ReadOptions::default()) {
        match item {
            Ok(story) => stories.push(story),
            Err(problem) => problems.push(problem),
        }
    }
    (stories, problems)
}

#[test]
fn a_folder_is_walked_in_the_order_of_its_names() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a scratch folder");
        fs::write(path, bytes).expect("a scratch file");
    };
    write("b.jsonl.gz", &gzip(LINES));
    write("a/z.txt", CHAD);
    write("a/page.html", page("Peru").as_bytes());
    write("a/page_files/style.css", b"p {}");
    write("a/page_files/logo", b"\x89PNG\r\n");
    write("c.zip", &zip(&[("two.txt", CHAD), ("one.txt", CHAD)]));
    write("d.txt", b"");
    write(".git/config.txt", CHAD);
    write("a/.z.txt.swp", CHAD);
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), folder.path().join("a/round")).expect("a link");
    let (stories, problems) = of_path(folder.path());
    let wanted = ["a/page.html", "a/z.txt", "b.jsonl.gz:1", "t", "c.zip:two.txt", "c.zip:one.txt"];
    assert_eq!(ids(&stories), wanted);
    let empty = folder.path().join("d.txt").to_string_lossy().into_owned();
    assert_eq!(told(&problems), [(empty.as_str(), &Kind::Empty)]);
}

#[test]
fn a_packed_file_is_what_it_was_before() {
    for (name, bytes) in [
        ("a.jsonl.gz", gzip(LINES)),
        ("a.jsonl.zst", zstd(LINES)),
        ("a.jsonl", gzip(LINES)),
        ("stdin", [gzip(&LINES[..20]), gzip(&LINES[20..])].concat()),
        ("a.jsonl.gz.zst", zstd(&gzip(LINES))),
    ] {
        let (stories, problems) = of(name, &bytes);
        assert_eq!((ids(&stories), problems), (vec![format!("{name}:1").as_str(), "t"], vec![]), "{name}");
    }
    let (stories, _) = of("page.txt.gz", &gzip(b"{ is a brace."));
    assert_eq!(ids(&stories), ["page.txt.gz"]);
}

#[test]
fn members_of_archives_are_called_by_their_way() {
    let peru = page("Peru");
    let members: &[(&str, &[u8])] = &[
        ("inside/page.html", peru.as_bytes()),
        ("lines.jsonl", LINES),
        ("empty.txt", b""),
        ("__MACOSX/._a.txt", CHAD),
        ("logo.png", b"x"),
        (
            "Łódź/a long name that fills more than the hundred bytes which the oldest headers of tar archives have for a path.txt",
            CHAD,
        ),
    ];
    let long = members[5].0;
    for (name, bytes) in [
        ("dump.zip", zip(members)),
        ("dump.tar", tar(members)),
        ("dump.tgz", gzip(&tar(members))),
        ("dump.tar.zst", zstd(&tar(members))),
        ("stdin", zip(members)),
    ] {
        let (stories, problems) = of(name, &bytes);
        let wanted = [
            format!("{name}:inside/page.html"),
            format!("{name}:lines.jsonl:1"),
            "t".to_owned(),
            format!("{name}:{long}"),
        ];
        assert_eq!(ids(&stories), wanted);
        assert_eq!(told(&problems), [(format!("{name}:empty.txt").as_str(), &Kind::Empty)]);
    }
    let (_, problems) = of("dump.zip", &zip(&[("a.jsonl", b"{\"text\": 1}")]));
    assert!(problems[0].to_string().starts_with("dump.zip:a.jsonl, line 1: the field `text`"), "{}", problems[0]);
}

#[test]
fn a_path_in_the_fields_before_a_header_counts() {
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_pax_extensions([("path", &b"L\xc3\xb3d\xc5\xba/page.txt"[..])]).expect("memory");
    let mut header = tar::Header::new_ustar();
    header.set_path("short.txt").expect("a path");
    header.set_size(CHAD.len() as u64);
    header.set_cksum();
    builder.append(&header, CHAD).expect("memory");
    let (stories, problems) = of("a.tar", &builder.into_inner().expect("memory"));
    assert_eq!((ids(&stories), problems), (vec!["a.tar:Lódź/page.txt"], vec![]));
}

#[test]
fn archives_in_archives_are_read_to_a_depth() {
    let inner = zip(&[("a.txt", CHAD)]);
    let (stories, problems) = of("a.tar.gz", &gzip(&tar(&[("b.zip", &inner), ("c.txt", CHAD)])));
    assert_eq!((ids(&stories), problems), (vec!["a.tar.gz:b.zip:a.txt", "a.tar.gz:c.txt"], vec![]));
    let deep = gzip(&gzip(&gzip(&gzip(&gzip(CHAD)))));
    let (stories, problems) = of("a.zip", &zip(&[("b.gz", &deep), ("c.txt", CHAD)]));
    assert_eq!(ids(&stories), ["a.zip:c.txt"]);
    assert_eq!(told(&problems), [("a.zip:b.gz", &Kind::NestedTooDeep { limit: 4 })]);
}

#[test]
fn archives_without_stories_and_documents_in_them_are_told_once() {
    let only = |bytes: Vec<u8>| {
        let (stories, mut problems) = of("a.zip", &bytes);
        assert_eq!((stories.len(), problems.len()), (0, 1), "{problems:?}");
        problems.remove(0).kind
    };
    assert_eq!(only(zip(&[])), Kind::NothingInside);
    assert_eq!(only(tar(&[("logo.png", b"x")])), Kind::NothingInside);
    assert_eq!(only(tar(&[("in.zip", &zip(&[]))])), Kind::NothingInside);
    assert!(matches!(only(zip(&[("[Content_Types].xml", b"<x/>"), ("word/a.xml", b"<x/>")])), Kind::NotText { .. }));
    let mut locked = zip(&[("a.txt", CHAD)]);
    // The first bit of the flags, in the member's header and in the directory.
    let directory = locked.windows(4).position(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    locked[6] |= 1;
    locked[directory + 8] |= 1;
    assert_eq!(only(locked), Kind::Encrypted);
    let mut odd = zip(&[("a.txt", CHAD)]);
    odd[8] = 97;
    odd[directory + 10] = 97;
    assert!(matches!(only(odd), Kind::UnknownPacking { .. }));
    assert_eq!(only(zip(&[("a.txt", CHAD)])[..60].to_vec()), Kind::Truncated { what: "zip" });
}

#[test]
fn a_damaged_member_costs_itself_alone() {
    let words = format!("Chad closed a road. {}\n", (0..3000).map(|n| n.to_string()).collect::<String>());
    let mut bytes = zip(&[("a.txt", words.as_bytes()), ("b.txt", CHAD), ("c.txt", CHAD)]);
    bytes[300] ^= 0x55;
    let (stories, problems) = of("a.zip", &bytes);
    assert_eq!(ids(&stories), ["a.zip:b.txt", "a.zip:c.txt"]);
    assert_eq!(told(&problems), [("a.zip:a.txt", &Kind::Damaged { what: "zip" })]);
}

#[test]
fn bombs_are_told_once_and_the_next_file_is_read() {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let zeros = vec![b' '; 100 * 1024 * 1024];
    let bomb = gzip(&gzip(&zeros));
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("a scratch file");
    write("a.jsonl.gz", &bomb);
    write("b.zip", &zip(&[("a.jsonl.gz", &bomb), ("b.txt", CHAD)]));
    write("c.tar.zst", &zstd(&tar(&[("a.txt", CHAD), ("b.png", &zeros), ("c.txt", CHAD)])));
    write("d.txt", CHAD);
    let (stories, problems) = of_path(folder.path());
    assert_eq!(ids(&stories), ["c.tar.zst:a.txt", "d.txt"]);
    let kinds: Vec<_> = problems.iter().map(|problem| &problem.kind).collect();
    assert_eq!(kinds, [&Kind::Bomb { ratio: 1000 }; 3]);
}

#[test]
fn limits_are_those_that_were_asked_for() {
    let unpack = UnpackLimits { spool: 50, ..UnpackLimits::default() };
    let options = ReadOptions { unpack, ..ReadOptions::default() };
    let (stories, problems) = both("a.tar", tar(&[("b.zip", &zip(&[("a.txt", CHAD)])), ("c.txt", CHAD)]), &options);
    assert_eq!(ids(&stories), ["a.tar:c.txt"]);
    assert_eq!(told(&problems), [("a.tar:b.zip", &Kind::ArchiveTooLong { limit: 50 })]);
}

#[test]
fn what_is_cut_off_loses_its_tail_alone() {
    let lines: String =
        (0..400).map(|n| format!("{{\"id\": \"{n}\", \"text\": \"Mali left {}.\"}}\n", n * 7919)).collect();
    let members: Vec<_> = (0..6).map(|n| (format!("{n}.txt"), format!("Mali left {n}."))).collect();
    let members: Vec<_> = members.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    for whole in [gzip(lines.as_bytes()), zstd(lines.as_bytes()), tar(&members), gzip(&tar(&members))] {
        let (all, problems) = of("a", &whole);
        assert!(problems.is_empty() && all.len() >= 6, "{problems:?}");
        for end in (2..whole.len()).step_by(whole.len() / 40) {
            let (stories, problems) = of("a", &whole[..end]);
            // A packing that is not to be known by so few bytes is taken for a text.
            if end > 600 {
                assert!(ids(&all).starts_with(&ids(&stories)), "{end}");
                // The blocks of zeros behind the last member are no loss.
                let lost = stories.len() < all.len();
                assert!(problems.len() <= 2 && (!lost || !problems.is_empty()), "{end}: {problems:?}");
            }
        }
    }
}

#[test]
fn a_member_that_nobody_reads_is_passed_over() {
    let source = Source::Bytes { name: "a.tar".to_owned(), bytes: tar(&[("a.txt", CHAD), ("b.txt", CHAD)]) };
    let openings = nuncio_text::Openings::new(&source, &ReadOptions::default());
    let names: Vec<_> = openings.flatten().map(|opened| opened.short_name().to_owned()).collect();
    assert_eq!(names, ["a.tar:a.txt", "a.tar:b.txt"]);
}
