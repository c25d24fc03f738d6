//! A coded story as a reader sees it: sentences with their events or the reason for their silence, every span in bytes and, for
//! browsers, in UTF-16.

use nuncio_coder::Coding;
use nuncio_coder::record::Bytes;
use nuncio_language::{Document, Sentence};
use nuncio_text::{Byte, Span, Story, Zone};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

/// Where something stands in the words of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct SpanView {
    /// `title` or `body`.
    pub(crate) zone: String,
    /// First byte.
    pub(crate) from: usize,
    /// The byte after the last.
    pub(crate) to: usize,
    /// The same in units of UTF-16.
    pub(crate) utf16: [usize; 2],
}

/// A sentence of a story.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct SentenceView {
    #[serde(flatten)]
    pub(crate) span: SpanView,
    /// Its number in its zone, from 1.
    pub(crate) number: usize,
    /// The events that it tells.
    pub(crate) events: Vec<String>,
    /// Why it tells none.
    pub(crate) silent: Option<SilentView>,
}

/// Why a sentence tells no event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct SilentView {
    /// The reason by its name: `no_known_word`, `no_actor`.
    pub(crate) reason: String,
    /// The reason in words, with the word that it is about.
    pub(crate) detail: String,
}

/// An appearance of a story.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct AppearanceView {
    pub(crate) id: String,
    pub(crate) source_id: String,
    pub(crate) source: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) agency: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) byline: Option<String>,
}

/// A story with all that was found in it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct StoryView {
    /// The text's id; `null` of a text that is not in the archive.
    pub(crate) id: Option<String>,
    /// The headline.
    pub(crate) title: Option<String>,
    /// The words that spans of the title count into, where the headline is a field of its own; else `null`, and they count into
    /// `words`.
    pub(crate) title_words: Option<String>,
    /// The stored words.
    pub(crate) words: String,
    pub(crate) published: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) appearances: Vec<AppearanceView>,
    pub(crate) sentences: Vec<SentenceView>,
    /// Event records, with `utf16` beside each `span`.
    #[schema(value_type = Vec<Object>)]
    pub(crate) events: Vec<Value>,
    /// Quote records, likewise.
    #[schema(value_type = Vec<Object>)]
    pub(crate) quotes: Vec<Value>,
    /// Speaker records, as of `nuncio claims`, likewise.
    #[schema(value_type = Vec<Object>)]
    pub(crate) claims: Value,
}

/// The places of characters of UTF-16 in words.
struct Units(Vec<u32>);

impl Units {
    fn of(words: &str) -> Self {
        let mut units = Vec::with_capacity(words.len() + 1);
        let mut count = 0;
        for c in words.chars() {
            units.extend(std::iter::repeat_n(count, c.len_utf8()));
            count += c.len_utf16() as u32;
        }
        units.push(count);
        Units(units)
    }

    /// The unit at which a byte stands; beyond the words, the last.
    fn at(&self, byte: usize) -> usize {
        self.0.get(byte).or(self.0.last()).map_or(0, |&unit| unit as usize)
    }
}

/// The words of both zones, ready to be counted in UTF-16.
pub(crate) struct Ruler {
    title: Units,
    body: Units,
}

impl Ruler {
    /// A ruler for a story.
    pub(crate) fn of(story: &Story) -> Self {
        Ruler { title: Units::of(story.words(Zone::Title)), body: Units::of(story.words(Zone::Body)) }
    }

    /// A ruler for words, whichever zone they are of.
    pub(crate) fn of_words(words: &str) -> Self {
        Ruler { title: Units::of(words), body: Units::of(words) }
    }

    fn units(&self, zone: &str) -> &Units {
        if zone == "title" { &self.title } else { &self.body }
    }

    pub(crate) fn span(&self, zone: &str, from: usize, to: usize) -> SpanView {
        let units = self.units(zone);
        SpanView { zone: zone.to_owned(), from, to, utf16: [units.at(from), units.at(to)] }
    }

    /// Puts `utf16` beside every `span` of a record. What has a zone of its own is of that zone, with all that is in it.
    pub(crate) fn mark(&self, record: &mut Value, zone: &str) {
        match record {
            Value::Object(fields) => {
                let zone = fields.get("zone").and_then(Value::as_str).unwrap_or(zone).to_owned();
                let pair = fields.get("span").and_then(|span| {
                    let at = |n: usize| span.get(n)?.as_u64().and_then(|byte| usize::try_from(byte).ok());
                    Some((at(0)?, at(1)?))
                });
                fields.iter_mut().for_each(|(_, value)| self.mark(value, &zone));
                if let Some((from, to)) = pair {
                    fields.insert("utf16".to_owned(), json!(self.span(&zone, from, to).utf16));
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.mark(value, zone)),
            _ => {}
        }
    }
}

/// The name of a zone.
pub(crate) fn zone(zone: Zone) -> &'static str {
    match zone {
        Zone::Title => "title",
        Zone::Body => "body",
    }
}

/// A sentence of a coding with its number in its zone, from 1, and its place among all.
pub(crate) struct Numbered<'c> {
    pub(crate) sentence: &'c Sentence,
    pub(crate) number: usize,
    pub(crate) index: usize,
}

/// The sentences of a coding.
pub(crate) fn sentences(document: &Document) -> impl Iterator<Item = Numbered<'_>> {
    let (mut title, mut body) = (0, 0);
    document.sentences.iter().enumerate().map(move |(index, sentence)| {
        let count = if sentence.zone == Zone::Title { &mut title } else { &mut body };
        *count += 1;
        Numbered { sentence, number: *count, index }
    })
}

/// A word's reason to be silent.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct SilenceView {
    pub(crate) reason: String,
    pub(crate) detail: String,
    /// The word that it is about, where it is about one.
    pub(crate) word: Option<String>,
    pub(crate) span: Option<SpanView>,
}

/// The silences of a sentence.
pub(crate) fn silences(coding: &Coding, sentence: &Numbered<'_>, ruler: &Ruler) -> Vec<SilenceView> {
    let here = coding.trace.silences.iter().filter(|silence| silence.sentence == sentence.index);
    here.map(|silence| {
        let span: Option<Span<Byte>> = silence.token.map(|token| coding.document.token(token).span);
        let zone_ = sentence.sentence.zone;
        let word = span.map(|span| coding.document.words(zone_, span).to_owned());
        let why = silence.reason.describe();
        SilenceView {
            reason: silence.reason.name().to_owned(),
            detail: word.as_ref().map_or_else(|| why.clone(), |word| format!("{word}: {why}")),
            word,
            span: span.map(|span| ruler.span(zone(zone_), span.start(), span.end())),
        }
    })
    .collect()
}

/// The sentences of a story with the events of each, by zone and number, and the silences of the rest.
pub(crate) fn sentence_views(coding: &Coding, events: &[Value], ruler: &Ruler) -> Vec<SentenceView> {
    let of = |event: &Value, zone: &str, number: usize| {
        event["zone"] == zone && event["sentence"].as_u64() == u64::try_from(number).ok()
    };
    sentences(&coding.document)
        .map(|numbered| {
            let (zone, number) = (zone(numbered.sentence.zone), numbered.number);
            let here = events.iter().filter(|event| of(event, zone, number));
            let events: Vec<String> = here.filter_map(|event| event["id"].as_str().map(str::to_owned)).collect();
            let silent = events.is_empty().then(|| silences(coding, &numbered, ruler).into_iter().next()).flatten();
            let Bytes(span) = Bytes(numbered.sentence.span);
            SentenceView {
                span: ruler.span(zone, span.start(), span.end()),
                number,
                events,
                silent: silent.map(|silence| SilentView { reason: silence.reason, detail: silence.detail }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_told_in_utf_16_too_whatever_stands_before_them() {
        // One unit, two units of UTF-16 (four bytes), one unit of three bytes.
        let ruler = Ruler::of_words("é😀–Chad");
        assert_eq!(ruler.span("body", 9, 13).utf16, [4, 8]);
        let mut record = json!({"zone": "body", "trigger": {"text": "Chad", "span": [9, 13]}, "span": null});
        ruler.mark(&mut record, "body");
        assert_eq!(record["trigger"]["utf16"], json!([4, 8]));
        assert_eq!(ruler.span("body", 90, 99).utf16, [8, 8], "beyond the words is their end");
    }
}
