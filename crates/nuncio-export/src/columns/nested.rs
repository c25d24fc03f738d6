//! The records in columns: names and nesting are those of the JSON lines, and each event has the quotes that it points to.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_json::ReaderBuilder;
use arrow_json::reader::Decoder;
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema};
use nuncio_coder::{Event, Quote};
use serde::Serialize;

use crate::dyads::CodedEvents;

/// Gathers events as rows.
pub(super) struct NestedRows {
    decoder: Decoder,
    record: Vec<u8>,
    rows: usize,
    schema: Arc<Schema>,
}

/// An event's record with the quotes it points to.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    event: &'a Event,
    quotes: Vec<&'a Quote>,
}

impl NestedRows {
    /// Has room for so many rows at a time.
    pub(super) fn new(most: usize) -> Result<Self, ArrowError> {
        let schema = Arc::new(Schema::new(event()));
        let decoder = ReaderBuilder::new(Arc::clone(&schema)).with_batch_size(most).build_decoder()?;
        Ok(NestedRows { decoder, record: Vec::new(), rows: 0, schema })
    }

    pub(super) fn schema(&self) -> Arc<Schema> {
        Arc::clone(&self.schema)
    }

    /// How many rows are gathered.
    pub(super) fn len(&self) -> usize {
        self.rows
    }

    /// Adds an event of a story.
    pub(super) fn add(&mut self, story: CodedEvents<'_>, event: &Event) -> Result<(), ArrowError> {
        let quotes = story.quotes.iter().filter(|quote| event.points_to(quote)).collect();
        self.add_record(&Record { event, quotes })
    }

    /// Adds a row in which nothing stands but what the input called a story.
    pub(super) fn add_nothing(&mut self, source_id: Option<&str>) -> Result<(), ArrowError> {
        #[derive(Serialize)]
        struct Nothing<'a> {
            source_id: Option<&'a str>,
        }
        self.add_record(&Nothing { source_id })
    }

    /// By way of the JSON line: so a number is the one that a reader of JSON gets.
    fn add_record(&mut self, record: &impl Serialize) -> Result<(), ArrowError> {
        self.record.clear();
        serde_json::to_writer(&mut self.record, record).map_err(|error| ArrowError::JsonError(error.to_string()))?;
        if self.decoder.decode(&self.record)? < self.record.len() {
            return Err(ArrowError::InvalidArgumentError("more rows than there is room for".to_owned()));
        }
        self.rows += 1;
        Ok(())
    }

    /// The rows that are gathered, which are forgotten here.
    pub(super) fn take(&mut self) -> Result<RecordBatch, ArrowError> {
        self.rows = 0;
        Ok(self.decoder.flush()?.unwrap_or_else(|| RecordBatch::new_empty(self.schema())))
    }
}

fn field(name: &str, kind: DataType) -> Field {
    Field::new(name, kind, true)
}

fn text(name: &str) -> Field {
    field(name, DataType::Utf8)
}

fn whole(name: &str) -> Field {
    field(name, DataType::Int64)
}

fn number(name: &str) -> Field {
    field(name, DataType::Float64)
}

fn truth(name: &str) -> Field {
    field(name, DataType::Boolean)
}

fn day(name: &str) -> Field {
    field(name, DataType::Date32)
}

fn list(name: &str, kind: DataType) -> Field {
    field(name, DataType::List(Arc::new(field("element", kind))))
}

fn texts(name: &str) -> Field {
    list(name, DataType::Utf8)
}

/// `[from, to)` in bytes.
fn span(name: &str) -> Field {
    list(name, DataType::Int64)
}

fn nest(fields: Vec<Field>) -> DataType {
    DataType::Struct(Fields::from(fields))
}

fn words() -> Vec<Field> {
    vec![text("text"), span("span")]
}

fn with_words(mut fields: Vec<Field>) -> DataType {
    fields.extend(words());
    nest(fields)
}

fn party() -> DataType {
    nest(vec![
        text("entity"),
        text("country"),
        text("org"),
        texts("sectors"),
        text("code"),
        text("name"),
        text("text"),
        span("span"),
        list("via", nest(words())),
    ])
}

fn place() -> DataType {
    with_words(vec![
        text("name"),
        text("kind"),
        text("precision"),
        text("country"),
        text("region"),
        number("lat"),
        number("lon"),
        whole("geonames"),
        text("reason"),
        text("zone"),
    ])
}

fn counted() -> DataType {
    with_words(vec![
        text("kind"),
        text("what"),
        number("min"),
        number("max"),
        truth("exclusive"),
        truth("about"),
        text("unit"),
        texts("attribution"),
    ])
}

fn quote() -> DataType {
    nest(vec![
        text("id"),
        text("zone"),
        field("speaker", with_words(vec![text("entity"), text("code"), text("name")])),
        field("cue", nest(words())),
        field("content", nest(vec![span("span")])),
        text("kind"),
        text("stance"),
        truth("negated"),
        text("parent"),
    ])
}

/// The columns, in the order of the record.
fn event() -> Vec<Field> {
    vec![
        whole("schema"),
        text("record"),
        text("id"),
        text("text"),
        text("source_id"),
        text("published"),
        text("published_source"),
        text("zone"),
        whole("sentence"),
        list("actor", party()),
        list("recipient", party()),
        list("roles", with_words(vec![text("role"), field("party", party())])),
        text("act"),
        text("direction"),
        text("issue"),
        texts("moods"),
        text("cameo"),
        field("plover", nest(vec![text("type"), text("mode"), texts("context")])),
        whole("quad"),
        number("goldstein"),
        texts("marks"),
        text("standing"),
        texts("attribution"),
        text("inside"),
        text("same_as"),
        texts("contradicts"),
        field("trigger", nest(words())),
        field("date", nest(vec![day("from"), day("to"), text("precision"), span("span"), text("tense")])),
        field("place", place()),
        list("counts", counted()),
        number("confidence"),
        text("rule"),
        text("pack"),
        list("quotes", quote()),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event as strike, full, quote as said};

    /// Where a value has something that the columns have no room for.
    fn lost(value: &Value, kind: &DataType, path: &str, found: &mut BTreeSet<String>) {
        match (value, kind) {
            (Value::Object(fields), DataType::Struct(known)) => {
                for (name, value) in fields {
                    match known.iter().find(|field| field.name() == name) {
                        Some(field) => lost(value, field.data_type(), &format!("{path}.{name}"), found),
                        None => {
                            found.insert(format!("{path}.{name}"));
                        }
                    }
                }
            }
            (Value::Array(values), DataType::List(element)) => {
                values.iter().for_each(|value| lost(value, element.data_type(), path, found));
            }
            (Value::Object(_) | Value::Array(_), _) => {
                found.insert(path.to_owned());
            }
            _ => {}
        }
    }

    #[test]
    fn the_columns_have_room_for_every_field_of_the_record() {
        let record = serde_json::to_value(full("e1")).expect("a record");
        let mut found = BTreeSet::new();
        lost(&record, &nest(event()), "event", &mut found);
        assert_eq!(found, BTreeSet::new());
        let names: Vec<&str> = record.as_object().expect("an object").keys().map(String::as_str).collect();
        let columns = event();
        let columns: Vec<&str> = columns.iter().map(|field| field.name().as_str()).collect();
        assert_eq!(columns.split_last().map(|(_, record)| record), Some(names.as_slice()), "in the same order");
    }

    #[test]
    fn the_quotes_lack_only_what_the_event_says_already() {
        let record = serde_json::to_value(said("q1")).expect("a record");
        let mut found = BTreeSet::new();
        lost(&record, &quote(), "quote", &mut found);
        let known = ["quote.record", "quote.schema", "quote.source_id", "quote.text"];
        assert_eq!(found, known.map(str::to_owned).into());
    }

    #[test]
    fn an_event_has_the_quotes_that_it_or_a_number_of_it_points_to() {
        let mut told = full("e1");
        told.attribution = vec!["q1".to_owned()];
        let quotes = [said("q1"), said("q2"), said("q3")];
        let mutual = MutualEvents::default();
        let coded = CodedEvents { events: &[], quotes: &quotes, mutual: &mutual };
        let mut rows = NestedRows::new(2).expect("a schema");
        rows.add(coded, &told).expect("it fits");
        rows.add(coded, &strike("e2")).expect("it fits");
        let batch = rows.take().expect("two rows");
        assert_eq!((batch.num_rows(), rows.len()), (2, 0));
        let quotes = batch.column_by_name("quotes").expect("a column");
        let lists = arrow_array::cast::AsArray::as_list::<i32>(quotes.as_ref());
        // The count of `full` stands in q3.
        assert_eq!((lists.value_length(0), lists.value_length(1)), (2, 0));
    }
}
