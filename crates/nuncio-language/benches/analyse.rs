//! How fast stories become documents, in sentences and bytes a second, for whoever tunes the analyser.
//!
//!     cargo bench -p nuncio-language

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nuncio_language::{Analyser, Kernel};
use nuncio_text::{PackFiles, Span, Story, Title};

/// Written for this benchmark, in the manner of newswire.
const PARAGRAPHS: [&str; 6] = [
    "Ethiopia sent 2,000 troops across the border on Tuesday, officials in Mogadishu said, two days after gunmen \
     attacked a convoy near Beledweyne and killed five aid workers.",
    "\"We can't accept this,\" Gen. Said Adan Yusuf told reporters. \"The government won't stand by while al-Shabab \
     fighters burn our villages.\" He did not say when the operation would end.",
    "The U.N. envoy, who met both sides in Nairobi last week, urged them to resume talks that were suspended in March \
     over the release of prisoners. Kenya and Djibouti offered to mediate.",
    "Egypt's foreign minister accused Addis Ababa of violating a 1964 agreement. The ministry in Addis Ababa rejected \
     the accusation and said it had informed the African Union of its plans.",
    "In Washington, the State Department threatened to halt $120 million in military aid unless the troops were \
     withdrawn within 30 days. Congress is expected to vote on the package before the end of the month.",
    "Thousands of people fled to camps near the coast, where the Red Cross has been handing out food, water and \
     blankets since Sunday. Doctors warned of cholera. Rain is forecast for the weekend.",
];

fn pack() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/language");
    let mut pack = PackFiles::new();
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if let (Some(name), Ok(bytes)) = (path.file_name(), std::fs::read(&path)) {
            pack.insert(format!("language/{}", name.to_string_lossy()), bytes);
        }
    }
    pack
}

/// A report that goes round the paragraphs so many times.
fn story(rounds: usize) -> Story {
    let (mut text, mut body) = (String::new(), Vec::new());
    for paragraph in PARAGRAPHS.iter().cycle().take(rounds * PARAGRAPHS.len()) {
        let start = text.len();
        text.push_str(paragraph);
        body.push(Span::new(start, text.len()));
        text.push_str("\n\n");
    }
    Story {
        title: Some(Title::Apart("Ethiopia Sends Troops Into Somalia After Attack On Convoy".to_owned())),
        ..Story::plain("bench", text, body)
    }
}

fn analyse(criterion: &mut Criterion) {
    let pack = pack();
    criterion
        .bench_function("read the pack", |bencher| bencher.iter(|| Analyser::read(black_box(&pack), Kernel::Auto)));
    let Ok(analyser) = Analyser::read(&pack, Kernel::Auto) else { return };
    let Ok(portable) = Analyser::read(&pack, Kernel::Portable) else { return };
    for (name, analyser, rounds) in
        [("short story", &analyser, 1), ("long story", &analyser, 6), ("short story, portable kernel", &portable, 1)]
    {
        let story = story(rounds);
        let mut workspace = analyser.workspace();
        let sentences = analyser.analyse(story.clone(), &mut workspace).sentences.len() as u64;
        let mut group = criterion.benchmark_group(name);
        group.sample_size(20);
        for (unit, throughput) in
            [("sentences", Throughput::Elements(sentences)), ("bytes", Throughput::Bytes(story.text.len() as u64))]
        {
            group.throughput(throughput);
            group.bench_function(unit, |bencher| {
                bencher.iter(|| analyser.analyse(black_box(story.clone()), &mut workspace));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, analyse);
criterion_main!(benches);
