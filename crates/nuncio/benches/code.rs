//! How fast text becomes events: the whole path on the example stories, on one thread, in sentences and in bytes a second.

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use nuncio_coder::Coder;
use nuncio_language::Kernel;
use nuncio_text::{ReadOptions, Source, Story, read};

/// The example stories, which are ours.
fn stories() -> Vec<Story> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the examples are part of the repository")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files
        .into_iter()
        .flat_map(|file| read(&Source::File(file), &ReadOptions::default()))
        .filter_map(Result::ok)
        .collect()
}

fn text_to_events(criterion: &mut Criterion) {
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole");
    let mut workspace = coder.workspace();
    let stories = stories();
    let bytes: usize = stories.iter().map(|story| story.text.len()).sum();
    let sentences: usize =
        stories.iter().map(|story| coder.code(story.clone(), &mut workspace).document.sentences.len()).sum();
    let mut group = criterion.benchmark_group("text to events");
    for (unit, throughput) in
        [("sentences", Throughput::Elements(sentences as u64)), ("bytes", Throughput::Bytes(bytes as u64))]
    {
        group.throughput(throughput);
        group.bench_function(unit, |bencher| {
            bencher.iter_batched(
                || stories.clone(),
                |stories| {
                    for story in stories {
                        black_box(coder.code(story, &mut workspace));
                    }
                },
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

fn start_up(criterion: &mut Criterion) {
    criterion.bench_function("reading the built-in pack", |bencher| {
        bencher.iter(|| black_box(Coder::read(&nuncio_pack_en::files(), Kernel::default())).is_ok());
    });
}

criterion_group!(benches, text_to_events, start_up);
criterion_main!(benches);
