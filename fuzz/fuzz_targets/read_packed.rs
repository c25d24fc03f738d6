//! Any bytes as a packed file or an archive, with limits that short inputs reach: gzip, zstd, zip, tar, each in the others.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nuncio_text::{Openings, ReadOptions, Source, UnpackLimits};

fuzz_target!(|bytes: &[u8]| {
    let unpack = UnpackLimits { free: 1024 * 1024, ratio: 100, spool: 1024 * 1024, ..UnpackLimits::default() };
    let options = ReadOptions { unpack, ..ReadOptions::default() };
    let source = Source::Bytes { name: "fuzz".to_owned(), bytes: bytes.to_vec() };
    // What is in them is read as one text each: the readers have targets of their own.
    for opened in Openings::new(&source, &options).flatten() {
        let _ = std::io::copy(&mut opened.into_bytes(), &mut std::io::sink());
    }
});
