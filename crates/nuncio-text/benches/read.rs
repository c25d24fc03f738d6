//! How fast bytes become stories: pages of plain text and JSON lines, in stories and bytes a second.
//!
//!     cargo bench -p nuncio-text

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nuncio_text::{Format, ReadOptions, Source, read};

use shared::{ProcessorTime, examples};

/// The example stories.
fn pages() -> Vec<Vec<u8>> {
    examples().into_iter().map(|file| std::fs::read(file).expect("an example can be read")).collect()
}

/// The same stories a line each, twenty times over.
fn lines(pages: &[Vec<u8>]) -> Vec<u8> {
    let record = |page: &Vec<u8>| {
        let text = String::from_utf8_lossy(page);
        serde_json::json!({"id": "bench", "published": "1994-06-02", "text": text}).to_string() + "\n"
    };
    pages.iter().map(record).collect::<String>().repeat(20).into_bytes()
}

fn reading(criterion: &mut Criterion<ProcessorTime>) {
    let pages = pages();
    let texts = pages.iter().map(|page| named(page.clone())).collect::<Vec<_>>();
    let lines = named(lines(&pages));
    bench(criterion, "plain text", Format::Text, &texts);
    bench(criterion, "JSON lines", Format::JsonLines, &[lines]);
}

fn named(bytes: Vec<u8>) -> Source {
    Source::Bytes { name: "bench".to_owned(), bytes }
}

fn bench(criterion: &mut Criterion<ProcessorTime>, name: &str, format: Format, sources: &[Source]) {
    let options = ReadOptions { format, ..ReadOptions::default() };
    let stories = || sources.iter().flat_map(|source| read(source, &options)).filter(Result::is_ok).count();
    let size = |source: &Source| if let Source::Bytes { bytes, .. } = source { bytes.len() } else { 0 };
    let bytes: usize = sources.iter().map(size).sum();
    let mut group = criterion.benchmark_group("reading");
    group.throughput(Throughput::ElementsAndBytes { elements: stories() as u64, bytes: bytes as u64 });
    group.bench_function(name, |bencher| bencher.iter(|| black_box(stories())));
    group.finish();
}

criterion_group! {
    name = benches;
    config = shared::criterion();
    targets = reading
}
criterion_main!(benches);
