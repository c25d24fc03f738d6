//! Quotes by what they are and not by their numbers, so that an event is the same where a quote was found before it.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

/// What makes a quote this one: who speaks, by which word, and the stretch of the story that is said.
const IDENTITY: [&str; 4] = ["zone", "speaker", "cue", "content"];

/// The quotes of one coding, by their ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuotesById(HashMap<String, Json>);

impl QuotesById {
    /// Notes a quote by its record, with or without its first fields.
    pub fn note(&mut self, id: &str, record: &Json) {
        let field = |name: &str| Some((name.to_owned(), record.get(name)?.clone()));
        let identity: Map<String, Json> = IDENTITY.into_iter().filter_map(field).collect();
        self.0.insert(id.to_owned(), Json::Object(identity));
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// An event's record with the quotes in the place of their ids: in its attribution and in that of its counts. An id
    /// that is not known, and a text that is no record, stay as they are.
    #[must_use]
    pub fn put_into(&self, record: &str) -> String {
        let Ok(mut event) = serde_json::from_str::<Json>(record) else { return record.to_owned() };
        self.put_into_list(event.get_mut("attribution"));
        for count in event.get_mut("counts").and_then(Json::as_array_mut).into_iter().flatten() {
            self.put_into_list(count.get_mut("attribution"));
        }
        event.to_string()
    }

    fn put_into_list(&self, attribution: Option<&mut Json>) {
        for quote in attribution.and_then(Json::as_array_mut).into_iter().flatten() {
            if let Some(known) = quote.as_str().and_then(|id| self.0.get(id)) {
                *quote = known.clone();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_number_of_a_quote_does_not_matter_and_its_speaker_does() {
        let quotes = |id: &str, speaker: &str| {
            let mut quotes = QuotesById::default();
            let record = json!({ "zone": "body", "speaker": { "code": speaker }, "content": { "span": [3, 9] }, "kind": "direct" });
            quotes.note(id, &record);
            quotes
        };
        let event = |id: &str| json!({ "attribution": [id], "counts": [{ "attribution": [id] }] }).to_string();
        let told = quotes("q1", "TON").put_into(&event("q1"));
        assert_eq!(told, quotes("q2", "TON").put_into(&event("q2")));
        assert_ne!(told, quotes("q1", "FJI").put_into(&event("q1")));
        assert!(!told.contains("q1") && !told.contains("direct"), "{told}");
        assert_eq!(quotes("q1", "TON").put_into("{"), "{");
    }
}
