//! Any bytes as NITF.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nuncio_text::{Format, ReadOptions, Source, Zone, read};

fuzz_target!(|bytes: &[u8]| {
    let options = ReadOptions { format: Format::Nitf, ..ReadOptions::default() };
    let source = Source::Bytes { name: "fuzz".to_owned(), bytes: bytes.to_vec() };
    for story in read(&source, &options).flatten() {
        assert!(story.body.iter().all(|span| span.of(story.words(Zone::Body)).is_some()));
        assert!(story.title_span().is_none_or(|span| span.of(story.words(Zone::Title)).is_some()));
    }
});
