//! Prints what the reader makes of files: `cargo run -p nuncio-text --example stories -- FILES…`

use nuncio_text::{ReadOptions, Source, read};

fn main() {
    for path in std::env::args_os().skip(1) {
        for item in read(&Source::File(path.into()), &ReadOptions::default()) {
            match item {
                Ok(story) => print(&story),
                Err(problem) => println!("! {problem}"),
            }
        }
    }
}

fn print(story: &nuncio_text::Story) {
    println!("{} {}", story.source_id, story.text_id());
    println!("  title      {:?}", story.headline());
    println!("  published  {:?}", story.published);
    let dateline = story.dateline.as_ref();
    println!("  dateline   {:?}", dateline.and_then(|dateline| dateline.span.of(&story.text)));
    println!("  place      {:?}", dateline.and_then(|dateline| dateline.place?.of(&story.text)));
    println!("  agency     {:?}  section {:?}  byline {:?}", story.agency, story.section, story.byline);
    println!("  tags       {:?}  source {:?}", story.tags, story.source);
    let mut at = 0;
    for span in &story.body {
        print_between(&story.text[at..span.start()]);
        let words = span.of(&story.text).unwrap_or("!! not on character boundaries");
        let shown: String = words.chars().take(70).collect();
        let last: String = words.chars().rev().take(25).collect::<Vec<_>>().into_iter().rev().collect();
        println!("  {span:?} {} … {}", shown.escape_debug(), last.escape_debug());
        at = span.end();
    }
    print_between(&story.text[at..]);
}

/// What of the text is not in the report.
fn print_between(words: &str) {
    let words = words.trim();
    if !words.is_empty() {
        println!("  - {}", words.escape_debug());
    }
}
