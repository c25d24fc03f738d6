//! One line of JSON lines into a story, with what must be told about it.

use serde_json::{Map, Value};

use crate::dates;
use crate::decode::{self, Decoded};
use crate::kind;
use crate::language::LanguageCode;
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::story::{Published, PublishedSource, Story};

/// Reads one line.
///
/// The story, if one stands there, is called `unnamed` where the record has no id. Problems come in the order of the
/// record's fields; without a story the last of them says why.
pub(crate) fn story(line: Vec<u8>, unnamed: &str, options: &ReadOptions) -> (Option<Story>, Vec<ProblemKind>) {
    let mut record = Record { fields: Map::new(), options, problems: Vec::new() };
    let story = record.load(line).and_then(|()| record.story(unnamed));
    record.end(story)
}

/// The story of a record that was read elsewhere: what a line of JSON lines with these fields gives.
///
/// It is called `unnamed` where the record has no id. Problems come in the order of the record's fields; without a story the last
/// of them says why.
#[must_use]
pub fn record(fields: Map<String, Value>, unnamed: &str, options: &ReadOptions) -> (Option<Story>, Vec<ProblemKind>) {
    let mut record = Record { fields, options, problems: Vec::new() };
    let story = record.story(unnamed);
    record.end(story)
}

struct Record<'a> {
    fields: Map<String, Value>,
    options: &'a ReadOptions,
    /// Warnings so far.
    problems: Vec<ProblemKind>,
}

impl Record<'_> {
    fn end(mut self, story: Result<Story, ProblemKind>) -> (Option<Story>, Vec<ProblemKind>) {
        let story = story.map_err(|problem| self.problems.push(problem)).ok();
        (story, self.problems)
    }

    fn load(&mut self, line: Vec<u8>) -> Result<(), ProblemKind> {
        let Decoded { text, warning } = decode::decode(line)?;
        self.problems.extend(warning);
        match parse(&text)? {
            (Value::Object(fields), mended) => {
                self.fields = fields;
                self.problems.extend(mended.then_some(ProblemKind::HalfCharacter));
                Ok(())
            }
            (other, _) => Err(ProblemKind::NotRecord { found: kind(&other) }),
        }
    }

    fn story(&mut self, unnamed: &str) -> Result<Story, ProblemKind> {
        let names = &self.options.fields;
        let text = self.text()?;
        let title = self.string(&names.title);
        match (text.trim().is_empty(), &title) {
            (true, None) => return Err(ProblemKind::Blank),
            (true, Some(_)) => self.problems.push(ProblemKind::TitleOnly),
            (false, _) => {}
        }
        let source_id = self.string(&names.id).unwrap_or_else(|| unnamed.to_owned());
        let mut story = Story::from_page(source_id, text, title, &self.options.words);
        story.published = self.published().or(story.published);
        for (names, field) in [
            (&names.url, &mut story.url),
            (&names.source, &mut story.source),
            (&names.agency, &mut story.agency),
            (&names.section, &mut story.section),
            (&names.byline, &mut story.byline),
        ] {
            if let Some(value) = self.string(names) {
                *field = Some(value);
            }
        }
        if let Some(tags) = self.tags() {
            story.tags = tags;
        }
        story.kind = self.any(&names.kind).iter().find_map(|kind| kind::of_genre(kind, &self.options.words));
        story.declared_language = self.any(&names.language).iter().find_map(|tag| LanguageCode::parse(tag));
        story.settle_kind(&self.options.words);
        Ok(story)
    }

    /// The first of the names that the record has, with its value taken out; a null is as good as no field.
    fn take(&mut self, names: &[String]) -> Option<(String, Value)> {
        names.iter().find_map(|name| {
            let value = self.fields.get_mut(name).map(Value::take).filter(|value| !value.is_null())?;
            Some((name.clone(), value))
        })
    }

    fn text(&mut self) -> Result<String, ProblemKind> {
        match self.take(&self.options.fields.text) {
            Some((_, Value::String(text))) => Ok(text),
            Some((field, other)) => Err(ProblemKind::TextNotString { field, found: kind(&other) }),
            None => Err(ProblemKind::NoText { wanted: self.options.fields.text.join(", ") }),
        }
    }

    /// A field that is a string, or a number written as one; blank strings are as good as none.
    fn string(&mut self, names: &[String]) -> Option<String> {
        let (field, value) = self.take(names)?;
        match value {
            Value::String(value) => Some(value).filter(|value| !value.trim().is_empty()),
            Value::Number(number) => Some(number.to_string()),
            other => {
                self.problems.push(ProblemKind::FieldIgnored { field, found: kind(&other) });
                None
            }
        }
    }

    /// The strings of a field that many programs fill with something else, of which nothing is told.
    fn any(&mut self, names: &[String]) -> Vec<String> {
        match self.take(names) {
            Some((_, Value::String(value))) => vec![value],
            Some((_, Value::Array(values))) => values.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect(),
            _ => Vec::new(),
        }
    }

    fn published(&mut self) -> Option<Published> {
        let (field, value) = self.take(&self.options.fields.published)?;
        let written = match value {
            Value::String(written) => written,
            other => other.to_string(),
        };
        if written.trim().is_empty() {
            return None;
        }
        let Some(moment) = dates::whole(&written, &self.options.words) else {
            let value = written.chars().take(60).collect();
            self.problems.push(ProblemKind::BadDate { field, value });
            return None;
        };
        Some(Published { date: moment.date, time: moment.time, source: PublishedSource::Field })
    }

    /// An array of strings, or one string with commas.
    fn tags(&mut self) -> Option<Vec<String>> {
        let (field, value) = self.take(&self.options.fields.tags)?;
        let tags: Option<Vec<String>> = match &value {
            Value::String(tags) => Some(tags.split([',', ';']).map(|tag| tag.trim().to_owned()).collect()),
            Value::Array(tags) => tags.iter().map(|tag| tag.as_str().map(|tag| tag.trim().to_owned())).collect(),
            _ => None,
        };
        if tags.is_none() {
            self.problems.push(ProblemKind::FieldIgnored { field, found: kind(&value) });
        }
        tags.map(|tags| tags.into_iter().filter(|tag| !tag.is_empty()).collect())
    }
}

/// The value of a line, and whether escapes for half a character had to be mended.
fn parse(line: &str) -> Result<(Value, bool), ProblemKind> {
    let error = match serde_json::from_str(line) {
        Ok(value) => return Ok((value, false)),
        Err(error) => error,
    };
    if let Some(value) = mended(line).and_then(|line| serde_json::from_str(&line).ok()) {
        return Ok((value, true));
    }
    let said = error.to_string();
    let cause = said.split(" at line ").next().unwrap_or_default().to_owned();
    Err(ProblemKind::BrokenJson { column: error.column(), cause })
}

/// The line with `\ufffd` for every `\ud800` to `\udfff` that stands alone; `None` where there is none.
fn mended(line: &str) -> Option<String> {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut any = false;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match (surrogate(rest), rest.get(6..).and_then(surrogate)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(_), _) => {
                any = true;
                out.push_str("\\ufffd");
                rest = &rest[6..];
                continue;
            }
            // The backslash and what it stands before, so that `\\ud800` is left alone.
            (None, _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out.push_str(rest);
    any.then_some(out)
}

/// The half of a character that an escape at the start of `text` stands for.
fn surrogate(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok().filter(|unit| (0xD800..=0xDFFF).contains(unit))
}

/// What a value is, in words for people.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::StoryKind;

    fn read(line: &str) -> (Option<Story>, Vec<ProblemKind>) {
        story(line.as_bytes().to_vec(), "march.jsonl:3", &ReadOptions::default())
    }

    #[test]
    fn every_field_of_a_record_is_read() {
        let (story, problems) = read(
            r#"{"id": 17, "title": "Togo closes border", "published": "1993-01-30T08:15:00Z", "source": "Courier", "url": "https://example.org/17",
               "tags": ["Togo", "Ghana"], "author": "Kofi Asante", "section": "Africa", "agency": "PANA", "text": "Togo closed its border with Ghana."}"#,
        );
        let story = story.expect("a story");
        assert_eq!(problems, []);
        assert_eq!((story.source_id.as_str(), story.headline()), ("17", Some("Togo closes border")));
        assert_eq!(
            story.published.map(|p| (p.date.to_string(), p.source)),
            Some(("1993-01-30".to_owned(), PublishedSource::Field))
        );
        assert_eq!(story.tags, ["Togo", "Ghana"]);
        assert_eq!(
            [story.source, story.url, story.byline, story.section, story.agency].map(Option::unwrap_or_default),
            ["Courier", "https://example.org/17", "Kofi Asante", "Africa", "PANA"]
        );
        assert_eq!(story.body.len(), 1);
    }

    #[test]
    fn other_names_serve_where_the_first_is_missing_or_null() {
        let (story, _) = read(r#"{"text": null, "content": "Benin freed two journalists.", "date": "1990-05-04"}"#);
        let story = story.expect("a story");
        assert_eq!((story.text.as_str(), story.source_id.as_str()), ("Benin freed two journalists.", "march.jsonl:3"));
        assert!(story.published.is_some());
    }

    #[test]
    fn kind_and_language_are_read_leniently() {
        let (story, problems) = read(r#"{"text": "Chad.", "genre": ["News", "Op-Ed"], "lang": "pt_BR"}"#);
        let story = story.expect("a story");
        assert_eq!((story.kind, story.declared_language), (Some(StoryKind::Opinion), LanguageCode::parse("pt")));
        assert_eq!(problems, []);
        let (story, problems) = read(r#"{"text": "Chad.", "kind": 7, "language": {"x": 1}}"#);
        assert!(story.is_some_and(|story| story.kind.is_none() && story.declared_language.is_none()));
        assert_eq!(problems, []);
    }

    #[test]
    fn what_costs_the_story_is_told() {
        let only = |line| match read(line) {
            (None, mut problems) if problems.len() == 1 => problems.remove(0),
            other => panic!("{line}: {other:?}"),
        };
        assert!(matches!(only(r#"{"text": "Chad"#), ProblemKind::BrokenJson { column: 14, .. }));
        assert!(matches!(only("[1]"), ProblemKind::NotRecord { found: "an array" }));
        assert!(matches!(only(r#"{"title": "Chad"}"#), ProblemKind::NoText { .. }));
        assert!(matches!(only(r#"{"text": 7}"#), ProblemKind::TextNotString { found: "a number", .. }));
        assert!(matches!(only(r#"{"text": " \n"}"#), ProblemKind::Blank));
        assert!(matches!(only(&format!(r#"{{"text": {}"#, "[".repeat(100_000))), ProblemKind::BrokenJson { .. }));
    }

    #[test]
    fn a_bad_date_is_told_and_the_story_delivered() {
        let (story, problems) = read(r#"{"text": "Chad closed a road.", "published": "last week", "url": [1]}"#);
        assert!(story.is_some_and(|story| story.published.is_none()));
        let bad = ProblemKind::BadDate { field: "published".to_owned(), value: "last week".to_owned() };
        assert_eq!(problems, [bad, ProblemKind::FieldIgnored { field: "url".to_owned(), found: "an array" }]);
    }

    #[test]
    fn half_a_character_is_mended_and_a_whole_one_left_alone() {
        let (story, problems) = read(r#"{"text": "Oran \ud83d and \ud83d\ude00 and \\ud83d."}"#);
        assert_eq!(story.map(|story| story.text), Some("Oran \u{FFFD} and 😀 and \\ud83d.".to_owned()));
        assert_eq!(problems, [ProblemKind::HalfCharacter]);
    }
}
