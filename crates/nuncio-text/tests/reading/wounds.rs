//! What must hold of packed files, archives, crawls and tables whatever happened to them: no panic, no silence, and what is
//! cut off loses its tail alone.

use nuncio_text::{Fields, ReadOptions, UnpackLimits};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::both;
use crate::packed::{gzip, page, record, response, tar, zip, zstd};
use crate::properties::spans_hold;

const LINES: &str = "{\"text\": \"Mali left.\"}\n{\"id\": \"t\", \"text\": \"Togo left.\"}\n";
const TABLE: &str = "id,text,date\n1,\"Mali left,\n\"\"in haste\"\".\",2023-06-30\n2,Togo stayed.,\n";

/// One sound input of each kind, packed in several ways.
fn sound() -> Vec<Vec<u8>> {
    let html = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n";
    let packed = gzip(page("Peru").as_bytes());
    let chunk = [format!("{:x}\r\n", packed.len()).as_bytes(), &packed, b"\r\n0\r\n\r\n"].concat();
    let records = [
        record("warcinfo", "", b"software: x"),
        response("https://example.org/a", "200 OK", html, &chunk),
        response("https://example.org/b", "200 OK", "Content-Type: text/plain\r\n", b"Chad closed its border."),
        record("resource", "Content-Type: text/plain\r\n", b"Togo left."),
    ];
    let members: &[(&str, &[u8])] =
        &[("a.jsonl", LINES.as_bytes()), ("b.csv", TABLE.as_bytes()), ("c.txt", b"Chad left.")];
    vec![
        records.concat(),
        records.iter().flat_map(|record| gzip(record)).collect(),
        gzip(&records.concat()),
        zip(members),
        tar(members),
        gzip(&tar(members)),
        zstd(LINES.as_bytes()),
        gzip(LINES.as_bytes()),
        TABLE.as_bytes().to_vec(),
        format!("[{}]", LINES.trim().replace('\n', ",\n")).into_bytes(),
        zip(&[("in.zip", &zip(members)), ("in.tar", &tar(members))]),
    ]
}

fn options() -> ReadOptions {
    let unpack = UnpackLimits { free: 1024 * 1024, spool: 1024 * 1024, ..UnpackLimits::default() };
    ReadOptions { unpack, ..ReadOptions::default() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn whatever_is_wrong_is_told_and_nothing_panics(
        of in any::<Index>(),
        cuts in any::<(Index, Index)>(),
        between in prop::collection::vec(any::<u8>(), 0..6),
        narrow in any::<bool>(),
    ) {
        let sound = sound();
        let whole = of.get(&sound);
        let (a, b) = (cuts.0.index(whole.len()), cuts.1.index(whole.len()));
        // A few bytes are others, or a piece is missing, or it stands there twice.
        let b = if narrow { (a + between.len()).min(whole.len()) } else { b };
        let wounded = [&whole[..a], &between, &whole[b..]].concat();
        let (stories, problems) = both("any", wounded, &options());
        stories.iter().for_each(spans_hold);
        prop_assert!(!stories.is_empty() || !problems.is_empty(), "nothing is passed over in silence");
    }

    #[test]
    fn any_bytes_behind_a_signature_are_told(of in any::<Index>(), length in 4_usize..300, rest in prop::collection::vec(any::<u8>(), 0..600)) {
        let sound = sound();
        let whole = of.get(&sound);
        let (stories, problems) = both("any", [&whole[..length.min(whole.len())], &rest].concat(), &options());
        stories.iter().for_each(spans_hold);
        prop_assert!(!stories.is_empty() || !problems.is_empty(), "nothing is passed over in silence");
    }

    #[test]
    fn what_is_cut_off_loses_its_tail_alone(of in any::<Index>(), end in any::<Index>()) {
        // The directory of a zip archive stands at its end; a text that is cut is a shorter text.
        let sound: Vec<_> = sound().into_iter().filter(|bytes| !bytes.starts_with(b"PK") && !bytes.starts_with(b"id")).collect();
        let whole = of.get(&sound);
        let end = end.index(whole.len());
        let all = both("a", whole.clone(), &options()).0;
        let (stories, problems) = both("a", &whole[..end], &options());
        if end > 520 {
            prop_assert!(all.starts_with(&stories), "{stories:?}");
            // What is cut between two records looks whole.
            let rest = whole[end..].trim_ascii_start();
            let between = rest.starts_with(b"WARC/1.") || rest.starts_with(b"\x1f\x8b\x08");
            prop_assert!(stories.len() == all.len() || !problems.is_empty() || between);
        }
    }

    #[test]
    fn a_table_is_read_as_it_was_written(
        rows in prop::collection::vec(("[a-z]{1,6}", "\\PC{0,10}[a-z]( |,|;|\t|\"|\n|\\PC){0,8}[a-z.]"), 1..6),
        delimiter in prop::sample::select(vec![b',', b'\t', b';', b'|']),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        let fields = Fields::default();
        writer.write_record([&fields.id[0], &fields.text[0]]).expect("memory");
        for (id, text) in &rows {
            writer.write_record([id, text]).expect("memory");
        }
        let (stories, problems) = both("a.csv", writer.into_inner().expect("memory"), &ReadOptions::default());
        let found: Vec<_> = stories.into_iter().map(|story| (story.source_id, story.text)).collect();
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(found, rows);
    }
}
