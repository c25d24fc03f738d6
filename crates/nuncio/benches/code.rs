//! How fast text becomes events on one thread: the whole path, records into JSON and CSV, and reading the pack.
//!
//!     cargo bench -p nuncio

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;
use std::io;
use std::path::PathBuf;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nuncio::sink::{Csv, JsonLines, Sink};
use nuncio_coder::{Coder, Policy};
use nuncio_language::{Kernel, Workspace};
use nuncio_run::{CodedStory, Keep};
use nuncio_text::{ReadOptions, Source, Story, read};
use nuncio_world::CowStates;

use shared::{ProcessorTime, examples};

/// The stories in memory, so that no disk is measured.
fn sources() -> Vec<Source> {
    let bytes = |path: PathBuf| std::fs::read(path).expect("an example can be read");
    examples().into_iter().map(|path| Source::Bytes { name: "bench".to_owned(), bytes: bytes(path) }).collect()
}

fn stories(sources: &[Source]) -> impl Iterator<Item = Story> {
    sources.iter().flat_map(|source| read(source, &ReadOptions::default())).flatten()
}

fn coder() -> Coder {
    Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole")
}

fn code(coder: &Coder, story: Story, workspace: &mut Workspace) -> CodedStory {
    CodedStory::of(coder.code(story, workspace), Keep::by(Policy::All), coder.codebook())
}

/// What the stories come to, for the rates.
fn throughput(coded: &[CodedStory]) -> Throughput {
    Throughput::ElementsAndBytes {
        elements: coded.iter().map(|story| story.document.sentences.len() as u64).sum(),
        bytes: coded.iter().map(|story| story.document.story.text.len() as u64).sum(),
    }
}

/// Bytes in, JSON lines out, in sentences and bytes of text a second.
fn whole_path(criterion: &mut Criterion<ProcessorTime>) {
    let (coder, sources) = (coder(), sources());
    let mut workspace = coder.workspace();
    let coded: Vec<CodedStory> = stories(&sources).map(|story| code(&coder, story, &mut workspace)).collect();
    let mut group = criterion.benchmark_group("whole path");
    group.throughput(throughput(&coded));
    group.bench_function("text to JSON lines", |bencher| {
        bencher.iter(|| {
            let mut sink = JsonLines::new(io::sink());
            stories(&sources).try_for_each(|story| sink.push(&code(&coder, story, &mut workspace)))
        });
    });
    group.finish();
}

/// Records into bytes, in sentences of their stories a second.
fn records(criterion: &mut Criterion<ProcessorTime>) {
    let coder = coder();
    let mut workspace = coder.workspace();
    let coded: Vec<CodedStory> = stories(&sources()).map(|story| code(&coder, story, &mut workspace)).collect();
    let mut group = criterion.benchmark_group("records");
    group.throughput(throughput(&coded));
    group.bench_function("to JSON lines", |bencher| {
        let mut sink = JsonLines::new(io::sink());
        bencher.iter(|| coded.iter().try_for_each(|story| sink.push(black_box(story))));
    });
    let cow = CowStates::read(&nuncio_pack_en::files()).expect("the built-in pack is whole");
    group.bench_function("to CSV", |bencher| {
        let mut sink = Csv::new(io::sink(), cow.clone()).expect("nothing is written that could fail");
        bencher.iter(|| coded.iter().try_for_each(|story| sink.push(black_box(story))));
    });
    group.finish();
}

fn start_up(criterion: &mut Criterion<ProcessorTime>) {
    criterion.bench_function("reading the built-in pack", |bencher| {
        bencher.iter(|| black_box(Coder::read(&nuncio_pack_en::files(), Kernel::default())).is_ok());
    });
}

criterion_group! {
    name = benches;
    config = shared::criterion();
    targets = whole_path, records, start_up
}
criterion_main!(benches);
