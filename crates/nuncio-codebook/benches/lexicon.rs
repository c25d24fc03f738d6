//! How long it takes to read the code tables and the lexicon: a part of every start.
//!
//!     cargo bench -p nuncio-codebook

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use nuncio_codebook::Codebook;
use nuncio_codebook::lexicon::Lexicon;
use nuncio_text::PackFiles;

use shared::ProcessorTime;

fn pack() -> PackFiles {
    let mut files = PackFiles::new();
    for part in ["codebook", "lexicon"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en").join(part);
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if let (Some(name), Ok(bytes)) = (path.file_name(), std::fs::read(&path)) {
                files.insert(format!("{part}/{}", name.to_string_lossy()), bytes);
            }
        }
    }
    files
}

fn reading(criterion: &mut Criterion<ProcessorTime>) {
    let files = pack();
    criterion.bench_function("reading the code tables", |b| b.iter(|| black_box(Codebook::read(&files)).is_ok()));
    let codebook = Codebook::read(&files).expect("the pack's code tables can be read");
    Lexicon::read(&files, &codebook).expect("the pack's lexicon can be read");
    // Taking it down again is no part of a start.
    criterion
        .bench_function("reading the lexicon", |b| b.iter_with_large_drop(|| Lexicon::read_senses(&files, &codebook)));
    criterion
        .bench_function("the same with its examples", |b| b.iter_with_large_drop(|| Lexicon::read(&files, &codebook)));
}

criterion_group! {
    name = benches;
    config = shared::criterion();
    targets = reading
}
criterion_main!(benches);
