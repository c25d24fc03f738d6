//! How fast documents become events, the parser left out: directory, quotes, senses, dates, places, records.
//!
//!     cargo bench -p nuncio-coder

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use nuncio_coder::Coder;
use nuncio_language::{Document, Kernel};
use nuncio_text::{ReadOptions, Source, read};

use shared::{ProcessorTime, examples};

/// The example stories with their trees.
fn documents(coder: &Coder) -> Vec<Document> {
    let stories = examples().into_iter().flat_map(|file| read(&Source::File(file), &ReadOptions::default()));
    let mut workspace = coder.workspace();
    stories.flatten().map(|story| coder.analyser().analyse(story, &mut workspace)).collect()
}

fn documents_to_events(criterion: &mut Criterion<ProcessorTime>) {
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
    config = shared::criterion();
    targets = documents_to_events
}
criterion_main!(benches);
