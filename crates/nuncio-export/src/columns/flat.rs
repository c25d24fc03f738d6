//! The flat table in columns: those of the CSV under the same names, numbers as numbers; what is empty there is null.

use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use jiff::civil::{Date, date};
use nuncio_coder::Event;
use nuncio_world::CowStates;

use crate::cell::Line;
use crate::dyads::CodedEvents;
use crate::row::{COLUMNS, fields};

/// The columns that hold whole numbers.
const WHOLE: [&str; 11] = [
    "dyad",
    "sentence",
    "actor_cow",
    "actor_from",
    "actor_to",
    "recipient_cow",
    "recipient_from",
    "recipient_to",
    "quad",
    "trigger_from",
    "trigger_to",
];

/// The columns that hold other numbers.
const NUMBERS: [&str; 8] =
    ["place_lat", "place_lon", "dead_min", "dead_max", "injured_min", "injured_max", "goldstein", "confidence"];

/// The columns that hold days.
const DAYS: [&str; 3] = ["date", "date_from", "date_to"];

/// Gathers rows of the table, a row a dyad.
pub(super) struct FlatRows {
    columns: Vec<Vec<String>>,
    rows: usize,
    schema: Arc<Schema>,
    cow: CowStates,
}

impl FlatRows {
    pub(super) fn new(cow: CowStates) -> Self {
        let fields = COLUMNS.iter().map(|name| Field::new(*name, kind(name), true));
        let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
        FlatRows { columns: vec![Vec::new(); COLUMNS.len()], rows: 0, schema, cow }
    }

    pub(super) fn schema(&self) -> Arc<Schema> {
        Arc::clone(&self.schema)
    }

    /// How many rows are gathered.
    pub(super) fn len(&self) -> usize {
        self.rows
    }

    /// Adds the dyads of one event of a story.
    pub(super) fn add(&mut self, story: CodedEvents<'_>, event: &Event) {
        let quote = story.nearest_quote(event);
        for (number, dyad) in (1..).zip(story.dyads(event)) {
            let line = Line { event, dyad, number, quote, cow: &self.cow };
            self.columns.iter_mut().zip(fields(&line)).for_each(|(column, field)| column.push(field));
            self.rows += 1;
        }
    }

    /// Adds a row in which nothing stands but what the input called a story.
    pub(super) fn add_nothing(&mut self, source_id: Option<&str>) {
        for (name, column) in COLUMNS.iter().zip(&mut self.columns) {
            let field = source_id.filter(|_| *name == "source_id").unwrap_or_default();
            column.push(field.to_owned());
        }
        self.rows += 1;
    }

    /// The rows that are gathered, which are forgotten here.
    pub(super) fn take(&mut self) -> Result<RecordBatch, ArrowError> {
        let arrays = COLUMNS.iter().zip(&self.columns).map(|(name, column)| array(name, column)).collect();
        self.columns.iter_mut().for_each(Vec::clear);
        self.rows = 0;
        RecordBatch::try_new(self.schema(), arrays)
    }
}

/// Gathers events as rows of one Arrow stream, a row a dyad.
pub struct ArrowTable {
    rows: FlatRows,
}

impl ArrowTable {
    /// An empty table. Numbers of the Correlates of War project are looked up in `cow`.
    #[must_use]
    pub fn new(cow: CowStates) -> Self {
        ArrowTable { rows: FlatRows::new(cow) }
    }

    /// Adds the events of one story.
    pub fn add(&mut self, story: CodedEvents<'_>) {
        story.events.iter().for_each(|event| self.rows.add(story, event));
    }

    /// The table as an Arrow IPC stream of one batch.
    ///
    /// # Errors
    /// Arrow cannot write it.
    pub fn stream(mut self) -> Result<Vec<u8>, ArrowError> {
        let mut bytes = Vec::new();
        let mut out = StreamWriter::try_new(&mut bytes, &self.rows.schema())?;
        out.write(&self.rows.take()?)?;
        out.finish()?;
        drop(out);
        Ok(bytes)
    }
}

fn kind(name: &str) -> DataType {
    if WHOLE.contains(&name) {
        DataType::Int64
    } else if NUMBERS.contains(&name) {
        DataType::Float64
    } else if DAYS.contains(&name) {
        DataType::Date32
    } else {
        DataType::Utf8
    }
}

fn array(name: &str, column: &[String]) -> ArrayRef {
    match kind(name) {
        DataType::Int64 => Arc::new(column.iter().map(|field| field.parse().ok()).collect::<Int64Array>()),
        DataType::Float64 => Arc::new(column.iter().map(|field| field.parse().ok()).collect::<Float64Array>()),
        DataType::Date32 => Arc::new(column.iter().map(|field| days(field)).collect::<Date32Array>()),
        _ => {
            let texts = column.iter().map(|field| Some(field.as_str()).filter(|field| !field.is_empty()));
            Arc::new(texts.collect::<StringArray>())
        }
    }
}

/// The days from 1970 on to a day as it is written.
fn days(day: &str) -> Option<i32> {
    let day: Date = day.parse().ok()?;
    Some(day.since(date(1970, 1, 1)).ok()?.get_days())
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::{Date32Type, Float64Type, Int64Type};
    use arrow_ipc::reader::StreamReader;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event, party};

    #[test]
    fn a_reader_of_arrow_gets_the_columns_of_the_csv_with_numbers_as_numbers() {
        let mut strike = event("e1");
        strike.actor = vec![party("TCD"), party("SDN")];
        let mut table = ArrowTable::new(CowStates::default());
        table.add(CodedEvents { events: &[strike], quotes: &[], mutual: &MutualEvents::default() });
        let bytes = table.stream().expect("memory takes all");
        let mut reader = StreamReader::try_new(bytes.as_slice(), None).expect("a stream");
        let batch = reader.next().expect("a batch").expect("whole");
        let names: Vec<String> = batch.schema().fields().iter().map(|field| field.name().clone()).collect();
        assert_eq!((names.as_slice(), batch.num_rows()), (COLUMNS.map(str::to_owned).as_slice(), 2));
        let column = |name: &str| batch.column_by_name(name).expect(name);
        assert_eq!(column("dyad").as_primitive::<Int64Type>().values(), &[1, 2]);
        assert_eq!(column("goldstein").as_primitive::<Float64Type>().value(0), -10.0);
        assert_eq!(column("date").as_primitive::<Date32Type>().value(0), 7705, "5 February 1991");
        assert_eq!(column("actor").as_string::<i32>().value(1), "SDN");
        assert!(column("recipient").is_null(0), "nobody is named");
    }

    #[test]
    fn the_columns_of_numbers_and_days_are_columns() {
        assert!(WHOLE.iter().chain(&NUMBERS).chain(&DAYS).all(|name| COLUMNS.contains(name)));
    }
}
