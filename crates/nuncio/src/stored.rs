//! Stories of an archive as the sinks take them: what was coded once, without coding it again.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::Result;
use nuncio_archive::{Archive, Found};
use nuncio_codebook::Codebook;
use nuncio_coder::Policy;
use nuncio_language::{Document, Sentence};
use nuncio_text::{Span, Story, Zone};

use crate::sink::CodedStory;
use crate::verdict::Verdict;

/// How every SQLite file begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// Whether a file is an archive, or another SQLite file, by its first bytes.
#[must_use]
pub fn is_archive(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(SQLITE.len() as u64).read_to_end(&mut head));
    read.is_ok() && head == SQLITE
}

/// A story with the events that were found in it and that a policy keeps.
///
/// # Errors
/// The archive cannot be read.
pub fn coded(archive: &Archive, found: &Found, codebook: &Codebook, policy: Policy) -> Result<CodedStory> {
    let (mut events, mut left_out) = (Vec::new(), Vec::new());
    for (number, event) in (1..).zip(archive.events(found, codebook)?) {
        match Verdict::of(policy, event, codebook) {
            Verdict::Kept(event) => events.push(event),
            Verdict::LeftOut(event, _) => left_out.push((number, event)),
        }
    }
    let mutual = found.mutual().map(str::to_owned).collect();
    let document = document(archive.story(found)?);
    Ok(CodedStory { document, events, left_out, quotes: archive.quotes(found)?, mutual })
}

/// A story that nobody parses again: its title and its paragraphs stand for the sentences around an event.
fn document(story: Story) -> Document {
    let around = |zone, span, paragraph| Sentence {
        tokens: Span::new(0, 0),
        span,
        zone,
        paragraph,
        headline: zone == Zone::Title,
    };
    let title = story.title_span().map(|span| around(Zone::Title, span, 0));
    let paragraphs = (0..).zip(&story.body).map(|(paragraph, &span)| around(Zone::Body, span, paragraph));
    let sentences = title.into_iter().chain(paragraphs).collect();
    Document { story, sentences, tokens: Vec::new(), names: Vec::new() }
}
