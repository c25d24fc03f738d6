//! How fast bytes become stories: pages of plain text, JSON lines, tables and feeds, crawls with and without their packing, in
//! stories and bytes a second.
//!
//!     cargo bench -p nuncio-text

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;
use std::io::Write as _;

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

/// The same stories as the rows of a table.
fn table(pages: &[Vec<u8>]) -> Vec<u8> {
    let cell = |page: &Vec<u8>| String::from_utf8_lossy(page).replace('"', "\"\"");
    let rows: String = pages.iter().map(|page| format!("bench,\"{}\"\n", cell(page))).collect();
    format!("id,text\n{}", rows.repeat(20)).into_bytes()
}

/// A crawl of the same stories as plain texts, each beside a picture and a request, as crawls of news are mostly that; the
/// records, so that each can be packed by itself.
fn crawl(pages: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let record = |kind: &str, media: &str, body: &[u8]| {
        let answer = [format!("HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n\r\n").as_bytes(), body].concat();
        let head = format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Type: application/http\r\nContent-Length: {}\r\n\r\n",
            answer.len()
        );
        [head.as_bytes(), &answer, b"\r\n\r\n"].concat()
    };
    let picture: Vec<u8> = (0..40_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let of_page = |page: &Vec<u8>| {
        [
            record("request", "text/plain", b""),
            record("response", "text/plain", page),
            record("response", "image/png", &picture),
        ]
    };
    pages.iter().flat_map(of_page).collect()
}

/// A feed with the same stories as its items.
fn feed(pages: &[Vec<u8>]) -> Vec<u8> {
    let escaped = |page: &Vec<u8>| String::from_utf8_lossy(page).replace('&', "&amp;").replace('<', "&lt;");
    let item = |page| format!("<item><guid>bench</guid><description>{}</description></item>", escaped(page));
    let items: String = pages.iter().map(item).collect();
    format!("<rss><channel><title>Bench</title>{}</channel></rss>", items.repeat(20)).into_bytes()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory")
}

fn reading(criterion: &mut Criterion<ProcessorTime>) {
    let pages = pages();
    let texts = pages.iter().map(|page| named(page.clone())).collect::<Vec<_>>();
    let lines = named(lines(&pages));
    bench(criterion, "plain text", Format::Text, &texts);
    bench(criterion, "JSON lines", Format::JsonLines, &[lines]);
    bench(criterion, "a table", Format::Table, &[named(table(&pages))]);
    bench(criterion, "a feed", Format::Feed, &[named(feed(&pages))]);
    let crawl = crawl(&pages);
    bench(criterion, "a crawl", Format::Auto, &[named(crawl.concat().repeat(20))]);
    let packed: Vec<u8> = crawl.iter().flat_map(|record| gzip(record)).collect();
    bench(criterion, "a packed crawl", Format::Auto, &[named(packed.repeat(20))]);
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
