//! Any bytes behind the first ones of a crawl.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nuncio_text::{ReadOptions, Source, Zone, read};

fuzz_target!(|bytes: &[u8]| {
    let options = ReadOptions { line_limit: 64 * 1024, ..ReadOptions::default() };
    let source = Source::Bytes { name: "fuzz".to_owned(), bytes: [b"WARC/1.0\r\n", bytes].concat() };
    for story in read(&source, &options).flatten() {
        assert!(story.body.iter().all(|span| span.of(story.words(Zone::Body)).is_some()));
        assert!(story.title_span().is_none_or(|span| span.of(story.words(Zone::Title)).is_some()));
    }
});
