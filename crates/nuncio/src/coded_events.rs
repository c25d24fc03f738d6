//! The events of an archive or of an output of `nuncio code`, one after the other, with their quotes in them.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result};
use nuncio_archive::{Archive, QuotesById};
use nuncio_run::event_line::printable;
use nuncio_run::stored;
use serde_json::Value;

use crate::difference::CodedEvent;

/// Calls `out` with every event; says what lines of an output are no records, and how many there are.
///
/// # Errors
/// The file cannot be read, or `out` fails.
pub fn each_event(path: &Path, out: &mut dyn FnMut(CodedEvent) -> Result<()>) -> Result<usize> {
    if stored::is_archive(path) {
        let archive = Archive::open_read_only(path)?;
        archive.each_event(|event| {
            out(CodedEvent { id: event.id, text: event.text, day: event.day, record: event.record })
        })?;
        return Ok(0);
    }
    let unreadable = || format!("cannot read {}", path.display());
    let (mut problems, mut story) = (0, Story::default());
    for (number, line) in (1..).zip(BufReader::new(File::open(path).with_context(unreadable)?).split(b'\n')) {
        match Line::of(&line.with_context(unreadable)?) {
            Line::Event(record) if story.goes_on(&record) => story.events.push(record),
            Line::Event(record) => {
                std::mem::take(&mut story).tell(out)?;
                story.events.push(record);
            }
            Line::Quote(record) => story.quotes.note(text(&record, "id"), &record),
            Line::Other => {}
            Line::Broken => {
                problems += 1;
                let place = printable(&path.display().to_string());
                anstream::eprintln!("problem: {place}, line {number}: this is no record of `nuncio code`");
            }
        }
    }
    story.tell(out)?;
    Ok(problems)
}

/// The records of one story: its events come first, and then the quotes that they stand in.
#[derive(Default)]
struct Story {
    events: Vec<Value>,
    quotes: QuotesById,
}

impl Story {
    /// Whether an event is one of this story, of which no quote was met yet.
    fn goes_on(&self, event: &Value) -> bool {
        let is_same = |first: &Value| ["text", "source_id"].iter().all(|name| first[*name] == event[*name]);
        self.quotes.is_empty() && self.events.first().is_none_or(is_same)
    }

    fn tell(self, out: &mut dyn FnMut(CodedEvent) -> Result<()>) -> Result<()> {
        self.events.iter().try_for_each(|event| {
            out(CodedEvent {
                id: text(event, "id").to_owned(),
                text: text(event, "text").to_owned(),
                day: text(event, "published").get(..10).map(str::to_owned),
                record: self.quotes.put_into(&event.to_string()),
            })
        })
    }
}

/// A line of an output.
enum Line {
    Event(Value),
    Quote(Value),
    /// Another record, or nothing.
    Other,
    Broken,
}

impl Line {
    fn of(line: &[u8]) -> Line {
        if line.trim_ascii().is_empty() {
            return Line::Other;
        }
        let Ok(record) = serde_json::from_slice::<Value>(line) else { return Line::Broken };
        match (record["record"].as_str(), record["id"].as_str()) {
            (Some("event"), Some(_)) => Line::Event(record),
            (Some("quote"), Some(_)) => Line::Quote(record),
            (Some("event" | "quote") | None, _) => Line::Broken,
            (Some(_), _) => Line::Other,
        }
    }
}

/// A field that is text; nothing where there is none.
fn text<'r>(record: &'r Value, name: &str) -> &'r str {
    record[name].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_event_has_the_quotes_of_its_own_story() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.jsonl");
        let event = |id: &str, text: &str| json!({ "record": "event", "id": id, "text": text, "source_id": text, "published": "1987-05-14T06:00", "attribution": ["q0"] });
        let quote = |text: &str, from: usize| json!({ "record": "quote", "id": "q0", "text": text, "source_id": text, "content": { "span": [from, 9] } });
        let lines = [event("a", "t"), event("b", "t"), quote("t", 1), event("c", "u"), quote("u", 2)];
        let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
        std::fs::write(&path, lines.join("\n") + "\n\nx\n").unwrap();
        let mut told = Vec::new();
        let problems = each_event(&path, &mut |event| {
            let record: Value = serde_json::from_str(&event.record)?;
            told.push((event.id, event.day, record["attribution"][0]["content"]["span"][0].clone()));
            Ok(())
        });
        assert_eq!(problems.unwrap(), 1);
        let day = Some("1987-05-14".to_owned());
        assert_eq!(told, [("a", 1), ("b", 1), ("c", 2)].map(|(id, at)| (id.to_owned(), day.clone(), json!(at))));
    }
}
