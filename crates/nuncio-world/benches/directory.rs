//! How fast the directory and the calendar are read, and how fast they find names, roles and times in words.
//!
//!     cargo bench -p nuncio-world

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jiff::civil::date;
use nuncio_text::PackFiles;
use nuncio_world::{Calendar, World};

use shared::ProcessorTime;

/// Sentences in the manner of newswire, in words; written for this benchmark.
const SENTENCES: [&str; 7] = [
    "Officials of the South Korean defense ministry said on Tuesday that North Korea had moved 2,000 troops to the border .",
    "President Vladimir Putin met Chancellor Angela Merkel in Sochi last week , two days after the talks in Minsk ended .",
    "The U.N. Security Council will vote on June 18 on sanctions that Britain , France and the United States proposed .",
    "Rain is forecast for the weekend , and the harvest in the villages along the river is said to be the best in years .",
    "Hamas fired rockets at Ashkelon on Friday , and Israeli warplanes struck the Gaza Strip within hours .",
    "Doru Bahulwen and Hila Fel met Kim Jong Il 's envoy , Abdul Aziz of the United Front , in the South Korean city of Pusan .",
    "In 1991 the rebels , who had fought the government since the 1970s , laid down their arms near the town of Kuito .",
];

fn pack() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/world");
    let mut files = PackFiles::new();
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if let (Some(name), Ok(bytes)) = (path.file_name(), std::fs::read(&path)) {
            files.insert(format!("world/{}", name.to_string_lossy()), bytes);
        }
    }
    files
}

fn reading(criterion: &mut Criterion<ProcessorTime>) {
    let files = pack();
    criterion.bench_function("reading the directory", |b| b.iter(|| black_box(World::read(&files)).is_ok()));
    criterion.bench_function("reading the calendar", |b| b.iter(|| black_box(Calendar::read(&files)).is_ok()));
}

/// The pack with nine people of made-up names more for every actor it has, each with an office of a country and days.
fn ten_times(files: &PackFiles) -> PackFiles {
    const FIRST: [&str; 12] =
        ["Ado", "Beren", "Cala", "Doru", "Elin", "Fado", "Goran", "Hila", "Ivo", "Jarl", "Kesi", "Lomo"];
    const LETTERS: [&str; 16] =
        ["ba", "do", "ka", "li", "mu", "ne", "ro", "sha", "ti", "vo", "wen", "zar", "fel", "gim", "hul", "jos"];
    let world = World::read(files).expect("the pack's tables can be read");
    let countries: Vec<_> = world.entities().filter_map(|(_, entity)| entity.country).collect();
    let mut rows = String::from("name\tsurname\taliases\tcountry\tsectors\toffices\tsource\n");
    for number in 0..world.entities().count() * 9 {
        let part = |shift: usize| LETTERS.get((number >> shift) & 15).copied().unwrap_or_default();
        let mut surname = [part(0), part(4), part(8), part(12)].concat();
        surname[..1].make_ascii_uppercase();
        let first = FIRST[number % FIRST.len()];
        let (country, from) = (countries[number % countries.len()], 1950 + number % 70);
        let office = format!("{country} GOV deputy minister [{from}-01-15..{from}-11-30]");
        rows.push_str(&format!("{first} {surname}\t{surname}\t.\t{country}\t.\t{office}\tmade up\n"));
    }
    let mut all = files.clone();
    all.insert("world/own/people.tsv", rows.into_bytes());
    all
}

fn reading_ten_times(criterion: &mut Criterion<ProcessorTime>) {
    let files = ten_times(&pack());
    criterion.bench_function("reading ten times the directory", |b| {
        b.iter(|| black_box(World::read(&files)).is_ok());
    });
}

/// How many words of a sentence begin a name; cutting the words counts.
fn names_in(world: &World, words: &[&str]) -> usize {
    let cut = world.cut(words.iter().copied());
    (0..words.len()).filter(|&at| world.find_in(cut.all(), at).is_some()).count()
}

/// How many words of a sentence begin a role.
fn roles_in(world: &World, words: &[&str]) -> usize {
    let cut = world.cut(words.iter().copied());
    (0..words.len()).filter(|&at| world.find_role_in(cut.all().from(at)).is_some()).count()
}

fn finding(criterion: &mut Criterion<ProcessorTime>) {
    let files = pack();
    let world = World::read(&files).expect("the pack's tables can be read");
    let calendar = Calendar::read(&files).expect("the pack's calendar can be read");
    let sentences = SENTENCES.map(|sentence| sentence.split(' ').collect::<Vec<_>>());
    let lower = SENTENCES.map(str::to_lowercase);
    let lemmas: Vec<Vec<&str>> = lower.iter().map(|sentence| sentence.split(' ').collect()).collect();
    let published = Some(date(1994, 6, 16));
    let mut group = criterion.benchmark_group("finding");
    let bytes = SENTENCES.iter().map(|sentence| sentence.len() as u64).sum();
    group.throughput(Throughput::ElementsAndBytes { elements: SENTENCES.len() as u64, bytes });
    group.bench_function("names", |bencher| {
        bencher.iter(|| black_box(sentences.iter().map(|words| names_in(&world, words)).sum::<usize>()));
    });
    let large = World::read(&ten_times(&files)).expect("made-up tables can be read");
    assert!(large.entities().count() > 9 * world.entities().count());
    group.bench_function("names, ten times the directory", |bencher| {
        bencher.iter(|| black_box(sentences.iter().map(|words| names_in(&large, words)).sum::<usize>()));
    });
    for (name, world) in [("a phrase", &world), ("a phrase, ten times the directory", &large)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(world.lookup("the Japanese prime minister", Some(date(2019, 5, 1)))).len());
        });
    }
    group.bench_function("roles", |bencher| {
        bencher.iter(|| black_box(lemmas.iter().map(|words| roles_in(&world, words)).sum::<usize>()));
    });
    group.bench_function("times", |bencher| {
        let times = |words: &Vec<&str>| calendar.find(words, published).len();
        bencher.iter(|| black_box(sentences.iter().map(times).sum::<usize>()));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = shared::criterion();
    targets = reading, reading_ten_times, finding
}
criterion_main!(benches);
