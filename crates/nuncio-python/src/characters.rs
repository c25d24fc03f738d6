//! Spans in characters as Python counts them (code points), from spans in bytes.

use nuncio_coder::record::Bytes;
use nuncio_coder::{Event, Quote};
use nuncio_run::CodedStory;
use nuncio_run::claims::SpeakerRecord;
use nuncio_text::{Span, Story, Title, Zone};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// What spans count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Bytes of UTF-8, as on the command line.
    Bytes,
    /// Code points, as `len` and slices of Python count them.
    Characters,
}

impl Unit {
    /// # Errors
    /// There is no such unit.
    pub(crate) fn parse(name: &str) -> PyResult<Self> {
        match name {
            "bytes" => Ok(Unit::Bytes),
            "characters" => Ok(Unit::Characters),
            other => Err(PyValueError::new_err(format!("spans are in `bytes` or in `characters`, not in `{other}`"))),
        }
    }
}

/// Where the characters of a story's words begin.
pub(crate) struct Characters {
    /// Of the title, where it is apart from the text.
    title: Option<Starts>,
    text: Starts,
}

/// The byte at which each character begins; nothing of a text in ASCII, whose characters are its bytes.
struct Starts(Option<Vec<usize>>);

impl Starts {
    fn of(text: &str) -> Self {
        Starts((!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect()))
    }

    fn number(&self, byte: usize) -> usize {
        self.0.as_ref().map_or(byte, |starts| starts.partition_point(|start| *start < byte))
    }
}

impl Characters {
    /// The characters of a story, where spans are wanted in them.
    pub(crate) fn of(story: &Story, unit: Unit) -> Option<Self> {
        if unit == Unit::Bytes {
            return None;
        }
        let title = match &story.title {
            Some(Title::Apart(title)) => Some(Starts::of(title)),
            Some(Title::Within(_)) | None => None,
        };
        Some(Characters { title, text: Starts::of(&story.text) })
    }

    /// A span of a zone's bytes as one of its characters.
    pub(crate) fn change(&self, zone: Zone, span: &mut Bytes) {
        let starts = match (zone, &self.title) {
            (Zone::Title, Some(title)) => title,
            _ => &self.text,
        };
        span.0 = Span::new(starts.number(span.0.start()), starts.number(span.0.end()));
    }

    fn change_all(&self, events: &mut [Event], quotes: &mut [Quote]) {
        events.iter_mut().for_each(|event| event.each_span(&mut |zone, span| self.change(zone, span)));
        quotes.iter_mut().for_each(|quote| quote.each_span(&mut |zone, span| self.change(zone, span)));
    }

    pub(crate) fn change_speakers(&self, speakers: &mut [SpeakerRecord]) {
        speakers.iter_mut().for_each(|speaker| speaker.each_span(&mut |zone, span| self.change(zone, span)));
    }
}

/// Puts the spans of a story's records into the unit that was asked for.
pub(crate) fn put_spans(story: &mut CodedStory, unit: Unit) {
    if let Some(characters) = Characters::of(&story.document.story, unit) {
        characters.change_all(&mut story.events, &mut story.quotes);
    }
}
