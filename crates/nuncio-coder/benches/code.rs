//! How fast documents become events, the parser left out: directory, quotes, senses, dates, places, records.
//!
//!     cargo bench -p nuncio-coder

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use nuncio_coder::Coder;
use nuncio_language::{Document, Kernel};
use nuncio_text::{ReadOptions, Source, read};

/// The example stories of the repository, which are ours, with their trees.
fn documents(coder: &Coder) -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let entries = std::fs::read_dir(folder).expect("the examples are part of the repository");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let stories = files.into_iter().flat_map(|file| read(&Source::File(file), &ReadOptions::default()));
    let mut workspace = coder.workspace();
    stories.flatten().map(|story| coder.analyser().analyse(story, &mut workspace)).collect()
}

fn documents_to_events(criterion: &mut Criterion) {
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole");
    let documents = documents(&coder);
    let elements = documents.iter().map(|document| document.sentences.len() as u64).sum();
    let bytes = documents.iter().map(|document| document.story.text.len() as u64).sum();
    let mut group = criterion.benchmark_group("coding without the parser");
    group.throughput(Throughput::ElementsAndBytes { elements, bytes });
    group.bench_function("examples", |bencher| {
        bencher.iter_batched(
            || documents.clone(),
            |documents| documents.into_iter().map(|document| coder.code_document(document)).map(black_box).count(),
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(Duration::from_secs(2));
    targets = documents_to_events
}
criterion_main!(benches);
