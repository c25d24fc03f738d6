//! From input to stories, as a user of the crate sees it.

mod containers;
mod crawls;
mod feeds;
mod html;
mod languages;
mod packed;
mod pages;
mod properties;
mod sources;
mod wires;
mod wounds;

use nuncio_text::{Problem, ReadOptions, Source, Story, Zone, read};

/// Stories and problems of bytes in memory.
fn both(name: &str, bytes: impl Into<Vec<u8>>, options: &ReadOptions) -> (Vec<Story>, Vec<Problem>) {
    let source = Source::Bytes { name: name.to_owned(), bytes: bytes.into() };
    let (mut stories, mut problems) = (Vec::new(), Vec::new());
    for item in read(&source, options) {
        match item {
            Ok(story) => stories.push(story),
            Err(problem) => problems.push(problem),
        }
    }
    (stories, problems)
}

/// The one story of a page without problems.
fn page(text: &str) -> Story {
    let (mut stories, problems) = both("page.txt", text, &ReadOptions::default());
    assert_eq!(problems, []);
    stories.remove(0)
}

/// The words of each paragraph of the report.
fn body(story: &Story) -> Vec<&str> {
    story.body.iter().map(|span| span.of(story.words(Zone::Body)).expect("character boundaries")).collect()
}

/// When a story was published and what told it: `1993-04-18T07:44 Page`.
fn published(story: &Story) -> String {
    let Some(published) = story.published else { return String::new() };
    let time = published.time.map(|time| time.strftime("T%H:%M").to_string()).unwrap_or_default();
    format!("{}{time} {:?}", published.date, published.source)
}
