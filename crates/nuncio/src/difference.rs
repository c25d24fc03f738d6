//! Two codings held against each other event by event: the same id is the same words of the same text, whatever its code.

use std::collections::{HashMap, HashSet};

use nuncio_archive::Change;
use serde_json::{Map, Value};

use nuncio_run::event_line::{code_or_dash, one_line, printable};

/// The fields of a record that tell where it comes from: they differ between appearances of one text.
const HEAD: [&str; 7] = ["schema", "record", "id", "text", "source_id", "published", "published_source"];

/// The line of the lexicon: one that is put in above moves all below it, and changes no event.
const RULE: &str = "rule";

/// An event of one of the two.
#[derive(Clone, Debug)]
pub struct CodedEvent {
    /// Its id.
    pub id: String,
    /// The text's id.
    pub text: String,
    /// The day of publication.
    pub day: Option<String>,
    /// Its record; the first fields may be there or not.
    pub record: String,
}

/// An event that is in one of the two alone, or differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    event: String,
    text: String,
    day: Option<String>,
    before: Option<Value>,
    after: Option<Value>,
}

impl Difference {
    /// What differs, from the records before and after; `None` where it is nothing.
    #[must_use]
    pub fn of(event: &CodedEvent, before: Option<&str>, after: Option<&str>) -> Option<Difference> {
        let difference = Difference {
            event: event.id.clone(),
            text: event.text.clone(),
            day: event.day.clone(),
            before: before.map(without_head),
            after: after.map(without_head),
        };
        let both = difference.before.is_some() && difference.after.is_some();
        (!both || !difference.fields().is_empty()).then_some(difference)
    }

    /// What became of the event.
    #[must_use]
    pub fn change(&self) -> Change {
        match (&self.before, &self.after) {
            (Some(_), Some(_)) => Change::Changed,
            (Some(_), None) => Change::Gone,
            (None, _) => Change::New,
        }
    }

    /// The fields that differ, where the event is in both.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        let (Some(before), Some(after)) = (&self.before, &self.after) else { return Vec::new() };
        let (Some(old), Some(new)) = (before.as_object(), after.as_object()) else {
            return if before == after { Vec::new() } else { vec!["record"] };
        };
        let only_new = new.keys().filter(|name| !old.contains_key(*name));
        let all = old.keys().chain(only_new).map(String::as_str);
        all.filter(|name| *name != RULE && old.get(*name) != new.get(*name)).collect()
    }

    /// As a JSON record.
    #[must_use]
    pub fn record(&self) -> Value {
        serde_json::json!({
            "record": "difference",
            "change": self.change().as_str(),
            "event": self.event,
            "text": self.text,
            "day": self.day,
            "fields": self.fields(),
            "before": self.before,
            "after": self.after,
        })
    }

    /// As lines for reading: the event, and beneath it every field that differs.
    #[must_use]
    pub fn lines(&self) -> String {
        let record = self.after.as_ref().or(self.before.as_ref()).unwrap_or(&Value::Null);
        let code = record["cameo"].as_str().unwrap_or("-");
        let (actors, recipients) = (brief(&record["actor"]), brief(&record["recipient"]));
        // Two actors and no recipient do it to one another.
        let mutual = recipients == "-" && record["actor"].as_array().is_some_and(|actors| actors.len() > 1);
        let sides = if mutual { actors } else { format!("{actors} > {recipients}") };
        let words = one_line(record["trigger"]["text"].as_str().unwrap_or_default());
        let day = self.day.as_deref().unwrap_or("-");
        let mut lines =
            format!("{:<8} {day:<10}  {code:<5} {sides:<20}  \"{words}\"  {}", self.change().as_str(), self.event);
        for field in self.fields() {
            let of = |record: &'_ Option<Value>| record.as_ref().map_or(Value::Null, |record| record[field].clone());
            for line in field_lines(field, &of(&self.before), &of(&self.after)) {
                lines.push_str(&format!("\n         {line}"));
            }
        }
        printable_lines(&lines)
    }
}

/// A record without the fields that tell of its appearance. What is no JSON is kept as it stands.
fn without_head(record: &str) -> Value {
    match serde_json::from_str::<Map<String, Value>>(record) {
        Ok(mut map) => {
            map.retain(|name, _| !HEAD.contains(&name.as_str()));
            Value::Object(map)
        }
        Err(_) => Value::String(record.to_owned()),
    }
}

/// A value in a few letters: somebody by the code, a list parted by `+`, nothing as a dash.
fn brief(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => code_or_dash(text).to_owned(),
        Value::Array(values) if values.is_empty() => "-".to_owned(),
        Value::Array(values) => values.iter().map(brief).collect::<Vec<_>>().join(" + "),
        Value::Object(map) if map.contains_key("content") => brief_quote(value),
        Value::Object(map) => map.get("code").map_or_else(|| value.to_string(), brief),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// A quote: who speaks, the cue, and the bytes that are said.
fn brief_quote(quote: &Value) -> String {
    let speaker = match brief(&quote["speaker"]["code"]).as_str() {
        "-" => brief(&quote["speaker"]["text"]),
        code => code.to_owned(),
    };
    let cue = one_line(quote["cue"]["text"].as_str().unwrap_or_default());
    format!("{speaker} \"{cue}\" {}", quote["content"]["span"])
}

/// A field before and after; of one with parts, the parts that differ.
fn field_lines(field: &str, before: &Value, after: &Value) -> Vec<String> {
    if let (Value::Object(old), Value::Object(new)) = (before, after) {
        let names = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
        let differ = names.filter(|name| old.get(*name) != new.get(*name));
        return differ
            .map(|name| format!("{field}.{name}: {} → {}", brief(&before[name]), brief(&after[name])))
            .collect();
    }
    vec![format!("{field}: {} → {}", brief(before), brief(after))]
}

fn printable_lines(lines: &str) -> String {
    lines.split('\n').map(printable).collect::<Vec<_>>().join("\n")
}

/// One coding, to hold another against; memory holds its events.
#[derive(Debug, Default)]
pub struct Before {
    events: Vec<CodedEvent>,
    by_id: HashMap<String, usize>,
    met: HashSet<String>,
    same: usize,
}

impl Before {
    /// Takes an event of the first coding. A text that was printed twice on a day has the same events twice: they count once.
    pub fn push(&mut self, event: CodedEvent) {
        if !self.by_id.contains_key(&event.id) {
            self.by_id.insert(event.id.clone(), self.events.len());
            self.events.push(event);
        }
    }

    /// Holds an event of the second coding against the first.
    pub fn meet(&mut self, event: &CodedEvent) -> Option<Difference> {
        if !self.met.insert(event.id.clone()) {
            return None;
        }
        let before = self.by_id.get(&event.id).and_then(|at| self.events.get(*at));
        let difference = Difference::of(event, before.map(|before| before.record.as_str()), Some(&event.record));
        self.same += usize::from(difference.is_none());
        difference
    }

    /// The events of the first coding that the second has not.
    pub fn gone(&self) -> impl Iterator<Item = Difference> {
        let gone = self.events.iter().filter(|event| !self.met.contains(&event.id));
        gone.filter_map(|event| Difference::of(event, Some(&event.record), None))
    }

    /// How many events are the same in both.
    #[must_use]
    pub fn same(&self) -> usize {
        self.same
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, source: &str, code: &str, rule: &str) -> CodedEvent {
        let record = format!(
            r#"{{"record":"event","id":"{id}","source_id":"{source}","cameo":"{code}","actor":[{{"code":"PER"}}],"recipient":[],"trigger":{{"text":"met"}},"rule":"{rule}"}}"#
        );
        CodedEvent { id: id.to_owned(), text: "t".to_owned(), day: Some("1994-02-03".to_owned()), record }
    }

    #[test]
    fn of_a_field_with_parts_the_parts_that_differ_are_shown() {
        let [before, after] =
            ["null", "\"past\""].map(|tense| format!(r#"{{"date":{{"to":"1979-12-12","tense":{tense}}}}}"#));
        let difference = Difference::of(&event("a", "s", "040", "x"), Some(&before), Some(&after)).unwrap();
        assert!(difference.lines().ends_with("\n         date.tense: - → past"), "{}", difference.lines());
    }

    #[test]
    fn a_quote_is_told_by_its_speaker_and_its_cue() {
        let [before, after] = ["TON", ""].map(|code| {
            format!(r#"{{"attribution":[{{"speaker":{{"code":"{code}","text":"Tonga"}},"cue":{{"text":"said"}},"content":{{"span":[4,9]}}}}]}}"#)
        });
        let difference = Difference::of(&event("a", "s", "040", "x"), Some(&before), Some(&after)).unwrap();
        let line = "attribution: TON \"said\" [4,9] → Tonga \"said\" [4,9]";
        assert!(difference.lines().ends_with(line), "{}", difference.lines());
    }

    #[test]
    fn an_event_is_new_gone_changed_or_the_same() {
        let mut before = Before::default();
        for event in [event("a", "s", "040", "x.lex:1"), event("b", "s", "040", "x.lex:1"), event("c", "s", "040", "x")]
        {
            before.push(event);
        }
        let changed = before.meet(&event("a", "s", "042", "x.lex:1")).unwrap();
        assert_eq!((changed.change(), changed.fields()), (Change::Changed, vec!["cameo"]));
        assert!(changed.lines().ends_with("cameo: 040 → 042"), "{}", changed.lines());
        assert_eq!(before.meet(&event("d", "s", "040", "x")).unwrap().change(), Change::New);
        assert_eq!(
            before.meet(&event("b", "another paper", "040", "x.lex:9")),
            None,
            "appearance and line are no change"
        );
        let gone: Vec<Difference> = before.gone().collect();
        assert_eq!((gone.len(), gone[0].change(), before.same()), (1, Change::Gone, 1));
        assert!(gone[0].lines().contains("PER > -"), "{}", gone[0].lines());
    }
}
