//! Every span of a record, to be written in another unit than bytes: what counts characters converts them here, and forgets none.

use nuncio_text::Zone;

use crate::record::{Bytes, Event, Party, Quote, Words};

/// Changes a span that counts into the words of a zone.
type Change<'c> = &'c mut dyn FnMut(Zone, &mut Bytes);

impl Event {
    /// Calls `change` with every span of the record and the zone into whose words it counts.
    pub fn each_span(&mut self, change: Change<'_>) {
        let zone = self.zone;
        for party in self.actor.iter_mut().chain(&mut self.recipient) {
            each_of_party(party, zone, change);
        }
        for role in &mut self.roles {
            change(zone, &mut role.words.span);
            if let Some(party) = &mut role.party {
                each_of_party(party, zone, change);
            }
        }
        change(zone, &mut self.trigger.span);
        if let Some(span) = &mut self.date.span {
            change(zone, span);
        }
        if let Some(place) = &mut self.place {
            change(place.zone, &mut place.words.span);
        }
        for count in &mut self.counts {
            change(zone, &mut count.words.span);
        }
    }
}

impl Quote {
    /// Calls `change` with every span of the record and the zone into whose words it counts.
    pub fn each_span(&mut self, change: Change<'_>) {
        let zone = self.zone;
        let words: [Option<&mut Words>; 2] =
            [self.speaker.as_mut().map(|speaker| &mut speaker.words), self.cue.as_mut()];
        for words in words.into_iter().flatten() {
            change(zone, &mut words.span);
        }
        change(zone, &mut self.content.span);
    }
}

fn each_of_party(party: &mut Party, zone: Zone, change: Change<'_>) {
    change(zone, &mut party.words.span);
    for words in &mut party.via {
        change(zone, &mut words.span);
    }
}

#[cfg(test)]
mod tests {
    use nuncio_language::Kernel;
    use nuncio_text::{Span, Story};
    use serde_json::Value;

    use crate::Coder;

    /// Every `span` of a record as JSON.
    fn spans(record: &Value, found: &mut Vec<u64>) {
        match record {
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_array().filter(|_| name == "span") {
                        Some(pair) => found.extend(pair.iter().filter_map(Value::as_u64)),
                        None => spans(value, found),
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| spans(value, found)),
            _ => {}
        }
    }

    #[test]
    fn no_span_of_a_record_is_forgotten() {
        let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole");
        let text = "The president of Kenya said on Tuesday in Nairobi that he would send 400 soldiers to Somalia against Shabab. \
                    Police said he had been warned by Ethiopian officials that two gunmen killed five people in Mogadishu on Monday.";
        let story = Story::plain("a", text, vec![Span::new(0, text.len())]);
        let coding = coder.code(story, &mut coder.workspace());
        let (mut events, mut quotes) = (coding.events, coding.quotes);
        let record = |value: Result<Value, _>| {
            let value = value.expect("a record");
            let mut found = Vec::new();
            spans(&value, &mut found);
            found
        };
        assert!(!events.is_empty() && !quotes.is_empty());
        for event in &mut events {
            let before = record(serde_json::to_value(&*event));
            event.each_span(&mut |_, span| span.0 = Span::new(span.0.start() + 1000, span.0.end() + 1000));
            let after = record(serde_json::to_value(&*event));
            assert!(before.iter().zip(&after).all(|(before, after)| before + 1000 == *after), "{before:?} {after:?}");
        }
        for quote in &mut quotes {
            let before = record(serde_json::to_value(&*quote));
            quote.each_span(&mut |_, span| span.0 = Span::new(span.0.start() + 1000, span.0.end() + 1000));
            let after = record(serde_json::to_value(&*quote));
            assert!(before.iter().zip(&after).all(|(before, after)| before + 1000 == *after), "{before:?} {after:?}");
        }
    }
}
