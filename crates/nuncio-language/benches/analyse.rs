//! How fast stories become documents: sentences, bytes and tokens a second, and the share of each stage, for whoever
//! tunes the analyser.
//!
//!     cargo bench -p nuncio-language

#[path = "../../../benches/shared.rs"]
mod shared;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nuncio_language::{Analyser, Kernel, Spent};
use nuncio_text::{PackFiles, Span, Story, Title};

use shared::ProcessorTime;

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

fn whole(criterion: &mut Criterion<ProcessorTime>) {
    let pack = pack();
    criterion.bench_function("reading the model", |bencher| {
        bencher.iter(|| Analyser::read(black_box(&pack), Kernel::Auto).is_ok());
    });
    let fast = Analyser::read(&pack, Kernel::Auto).expect("the pack's model can be read");
    let plain = Analyser::read(&pack, Kernel::Portable).expect("the pack's model can be read");
    let mut group = criterion.benchmark_group("text to trees");
    for (name, analyser, rounds) in
        [("short story", &fast, 1), ("long story", &fast, 6), ("short story, portable kernel", &plain, 1)]
    {
        let story = story(rounds);
        let mut workspace = analyser.workspace();
        let elements = analyser.analyse(story.clone(), &mut workspace).sentences.len() as u64;
        group.throughput(Throughput::ElementsAndBytes { elements, bytes: story.text.len() as u64 });
        group.bench_function(name, |bencher| {
            bencher.iter(|| analyser.analyse(black_box(story.clone()), &mut workspace));
        });
    }
    group.finish();
}

/// Tokens a second, and each stage's share of the time over all the rounds.
fn stages(criterion: &mut Criterion<ProcessorTime>) {
    let analyser = Analyser::read(&pack(), Kernel::Auto).expect("the pack's model can be read");
    let story = story(1);
    let mut workspace = analyser.workspace();
    let tokens = analyser.analyse(story.clone(), &mut workspace).tokens.len() as u64;
    let mut group = criterion.benchmark_group("tokens");
    group.throughput(Throughput::Elements(tokens));
    group.bench_function("short story", |bencher| {
        bencher.iter(|| analyser.analyse(black_box(story.clone()), &mut workspace));
    });
    group.finish();
    println!("shares: {}", shares(workspace.spent()));
}

fn shares(spent: Spent) -> String {
    let stages = [
        ("cutting", spent.cutting),
        ("encoding", spent.encoding),
        ("decoding", spent.decoding),
        ("assembling", spent.assembling),
    ];
    let whole: Duration = stages.iter().map(|(_, time)| *time).sum();
    let share = |time: Duration| 100.0 * time.as_secs_f64() / whole.as_secs_f64();
    stages.map(|(name, time)| format!("{name} {:.1} %", share(time))).join(", ")
}

criterion_group! {
    name = benches;
    config = shared::criterion();
    targets = whole, stages
}
criterion_main!(benches);
