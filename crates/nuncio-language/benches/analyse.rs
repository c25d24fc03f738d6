//! How fast stories become documents: sentences, bytes and tokens a second, and the share of each stage, for whoever
//! tunes the analyser.
//!
//!     cargo bench -p nuncio-language

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nuncio_language::{Analyser, Kernel, Spent};
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

fn whole(criterion: &mut Criterion) {
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

/// A stage by its name and its part of the time.
type Stage = (&'static str, fn(Spent) -> Duration);

const STAGES: [Stage; 5] = [
    ("all stages", |spent| spent.cutting + spent.encoding + spent.decoding + spent.assembling),
    ("cutting", |spent| spent.cutting),
    ("encoding", |spent| spent.encoding),
    ("decoding", |spent| spent.decoding),
    ("assembling", |spent| spent.assembling),
];

/// Tokens a second of each stage by itself, and then the shares of one long run.
fn stages(criterion: &mut Criterion) {
    let analyser = Analyser::read(&pack(), Kernel::Auto).expect("the pack's model can be read");
    let story = story(1);
    let mut workspace = analyser.workspace();
    let tokens = analyser.analyse(story.clone(), &mut workspace).tokens.len() as u64;
    let mut group = criterion.benchmark_group("tokens");
    group.throughput(Throughput::Elements(tokens));
    for (name, of) in STAGES {
        group.bench_function(name, |bencher| {
            bencher.iter_custom(|rounds| {
                let before = of(workspace.spent());
                for _ in 0..rounds {
                    black_box(analyser.analyse(story.clone(), &mut workspace));
                }
                of(workspace.spent()) - before
            });
        });
    }
    group.finish();
    let [(_, whole), parts @ ..] = STAGES;
    let share = |of: fn(Spent) -> Duration| {
        100.0 * of(workspace.spent()).as_secs_f64() / whole(workspace.spent()).as_secs_f64()
    };
    let shares: Vec<String> = parts.iter().map(|(name, of)| format!("{name} {:.1} %", share(*of))).collect();
    println!("shares of the time: {}", shares.join(", "));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(Duration::from_secs(2));
    targets = whole, stages
}
criterion_main!(benches);
