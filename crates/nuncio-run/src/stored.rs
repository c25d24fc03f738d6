//! Stories of an archive: as the sinks take them, with what was found in them once, and as stories to be coded again.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use nuncio_archive::{Archive, ArchiveError, Found, StoredText, StoredTexts};
use nuncio_codebook::Codebook;
use nuncio_coder::Policy;
use nuncio_language::{Document, Sentence, Trees};
use nuncio_text::{Place, Problem, ProblemKind, Span, Story, Zone};

use crate::coded_story::CodedStory;
use crate::text::Text;
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

/// Whether a file is meant to be an archive: it is an SQLite file, or its name says so.
#[must_use]
pub fn is_meant_as_archive(path: &Path) -> bool {
    is_archive(path) || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("db"))
}

/// The texts of an archive, to be coded again. One that cannot be read is a problem, behind which nothing comes.
///
/// # Errors
/// The file is no archive, or cannot be read.
pub fn texts(path: &Path) -> Result<impl Iterator<Item = Result<Text, Problem>> + Send + use<>, ArchiveError> {
    let name = path.display().to_string();
    let texts = StoredTexts::open(path)?;
    Ok(texts.map(move |stored| {
        let stored = stored.map_err(|error| Problem {
            place: Place { name: name.clone(), line: None },
            kind: ProblemKind::Unreadable { cause: error.to_string() },
        })?;
        Ok(text(&stored))
    }))
}

/// A stored text as it was read, with the trees that came with it.
#[must_use]
pub fn text(stored: &StoredText) -> Text {
    let story = stored.story.clone();
    let trees = stored.trees.as_deref().and_then(|trees| Trees::new(trees.as_bytes(), &story.source_id).next());
    match trees {
        Some(Ok(mut document)) => {
            document.story = Story { published: story.published, ..document.story };
            Text::Trees(Box::new(document))
        }
        Some(Err(_)) | None => Text::Story(Box::new(story)),
    }
}

/// A story with the events that were found in it and that a policy keeps.
///
/// # Errors
/// The archive cannot be read.
pub fn coded(
    archive: &Archive,
    found: &Found,
    codebook: &Codebook,
    policy: Policy,
) -> Result<CodedStory, ArchiveError> {
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
