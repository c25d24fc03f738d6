//! The words of an event in a list: its sentence and where the trigger stands in it, so that nobody asks for whole stories to show some.

use nuncio_archive::{Archive, Paged};
use nuncio_coder::Coder;
use nuncio_language::Workspace;
use nuncio_text::{Byte, Span, Story, Zone};
use serde::Serialize;
use serde_json::Value;

use crate::problem::Problem;
use crate::view::zone;

/// A sentence with the trigger of an event in it.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ShownSentence {
    /// The words.
    text: String,
    /// Where the trigger begins and ends in them, in units of UTF-16.
    trigger: [usize; 2],
}

/// Finds the sentences of events; what it has read of a story serves for all of its events that follow one another.
pub(crate) struct Shown<'a> {
    archive: &'a Archive,
    coder: &'a Coder,
    workspace: Workspace,
    last: Option<ReadStory>,
}

struct ReadStory {
    id: String,
    story: Story,
    sentences: Vec<(Zone, Span<Byte>)>,
}

impl<'a> Shown<'a> {
    /// Nothing read yet.
    pub(crate) fn new(archive: &'a Archive, coder: &'a Coder) -> Self {
        Shown { archive, coder, workspace: coder.workspace(), last: None }
    }

    /// The sentence of an event's record; none where its trigger lies in none.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub(crate) fn sentence(&mut self, paged: &Paged, record: &Value) -> Result<Option<ShownSentence>, Problem> {
        let id = &paged.found.head.text;
        let last = match self.last.take() {
            Some(last) if last.id == *id => last,
            _ => {
                let story = self.archive.story(&paged.found)?;
                let sentences = self.coder.analyser().sentences(&story, &mut self.workspace);
                ReadStory { id: id.clone(), story, sentences }
            }
        };
        let shown = last.sentence_of(record);
        self.last = Some(last);
        Ok(shown)
    }
}

impl ReadStory {
    fn sentence_of(&self, record: &Value) -> Option<ShownSentence> {
        let byte = |at: usize| record["trigger"]["span"].get(at)?.as_u64().and_then(|byte| usize::try_from(byte).ok());
        let (from, to) = (byte(0)?, byte(1)?);
        let around =
            |(of, span): &&(Zone, Span<Byte>)| record["zone"] == zone(*of) && span.start() <= from && to <= span.end();
        let (of, span) = self.sentences.iter().find(around)?;
        let words = self.story.words(*of);
        let units = |to: usize| words.get(span.start()..to).map(|words| words.encode_utf16().count());
        Some(ShownSentence { text: span.of(words)?.to_owned(), trigger: [units(from)?, units(to)?] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_sentence_of_a_record_is_the_one_around_its_trigger() {
        let words = "Gabon’s envoys met. Chad’s army bombed Faya. Rain fell.".to_owned();
        let split = words.find(" Chad").unwrap();
        let end = words.find(" Rain").unwrap();
        let trigger = words.find("bombed").unwrap();
        let story = Story::plain("s", words.clone(), vec![Span::new(0, words.len())]);
        let sentences = [(0, split), (split + 1, end), (end + 1, words.len())];
        let read = ReadStory {
            id: String::new(),
            story,
            sentences: sentences.map(|(from, to)| (Zone::Body, Span::new(from, to))).to_vec(),
        };
        let record = json!({"zone": "body", "trigger": {"span": [trigger, trigger + 6]}});
        let shown = read.sentence_of(&record).unwrap();
        assert_eq!(shown, ShownSentence { text: "Chad’s army bombed Faya.".to_owned(), trigger: [12, 18] });
        assert_eq!(read.sentence_of(&json!({"zone": "title", "trigger": {"span": [0, 2]}})), None);
    }
}
