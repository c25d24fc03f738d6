//! Near-duplicates: which texts are copies of one report. `docs/happenings.md` says what counts as one.
//!
//! Every text has a signature from the day that it is added ([`sketch`]). Texts whose signatures meet, and that were published
//! within days of each other ([`window`]), are read and held against each other ([`likeness`]).

mod likeness;
mod shingles;
mod sketch;
mod store;
mod window;

use nuncio_text::{Byte, Span, Story};

use self::shingles::Shingles;
use self::sketch::Sketch;

/// The signature of a story: every fourth of its runs of five words, as hashes in order, each once. Two stories that have much of the
/// shorter signature in common are read as copies of one report, where they do not tell of other names.
#[must_use]
pub fn signature_of(story: &Story) -> Vec<u32> {
    Sketch::of(&shingles(&story.text, &story.body)).hashes().to_vec()
}

/// The signature of a text, as it is stored, by its words and the paragraphs among them. The headline has no part in it.
pub(crate) fn signature(words: &str, body: &[Span<Byte>]) -> Vec<u8> {
    Sketch::of(&shingles(words, body)).bytes()
}

fn shingles(words: &str, body: &[Span<Byte>]) -> Shingles {
    Shingles::of(body.iter().filter_map(|span| words.get(span.start()..span.end())))
}
