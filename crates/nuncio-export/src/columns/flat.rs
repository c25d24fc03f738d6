//! The flat table as an Arrow stream: the columns of the CSV under the same names, numbers as numbers.

use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema};
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

/// Gathers events as rows of a table, a row a dyad.
pub struct ArrowTable {
    columns: Vec<Vec<String>>,
    cow: CowStates,
}

impl ArrowTable {
    /// An empty table. Numbers of the Correlates of War project are looked up in `cow`.
    #[must_use]
    pub fn new(cow: CowStates) -> Self {
        ArrowTable { columns: vec![Vec::new(); COLUMNS.len()], cow }
    }

    /// Adds the events of one story.
    pub fn add(&mut self, story: CodedEvents<'_>) {
        for event in story.events {
            let quote = story.nearest_quote(event);
            for (number, dyad) in (1..).zip(story.dyads(event)) {
                let line = Line { event, dyad, number, quote, cow: &self.cow };
                self.columns.iter_mut().zip(fields(&line)).for_each(|(column, field)| column.push(field));
            }
        }
    }

    /// The table as an Arrow IPC stream of one batch; what is empty in CSV is null.
    ///
    /// # Errors
    /// Arrow cannot write it.
    pub fn stream(&self) -> Result<Vec<u8>, ArrowError> {
        let kinds = COLUMNS.iter().map(|name| Field::new(*name, kind(name), true));
        let schema = Arc::new(Schema::new(kinds.collect::<Vec<_>>()));
        let arrays = COLUMNS.iter().zip(&self.columns).map(|(name, column)| array(name, column)).collect();
        let batch = RecordBatch::try_new(Arc::clone(&schema), arrays)?;
        let mut bytes = Vec::new();
        let mut out = StreamWriter::try_new(&mut bytes, &schema)?;
        out.write(&batch)?;
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
    } else {
        DataType::Utf8
    }
}

fn array(name: &str, column: &[String]) -> ArrayRef {
    match kind(name) {
        DataType::Int64 => Arc::new(column.iter().map(|field| field.parse().ok()).collect::<Int64Array>()),
        DataType::Float64 => Arc::new(column.iter().map(|field| field.parse().ok()).collect::<Float64Array>()),
        _ => {
            let texts = column.iter().map(|field| Some(field.as_str()).filter(|field| !field.is_empty()));
            Arc::new(texts.collect::<StringArray>())
        }
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::{Float64Type, Int64Type};
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
        assert_eq!(column("actor").as_string::<i32>().value(1), "SDN");
        assert!(column("recipient").is_null(0), "nobody is named");
    }

    #[test]
    fn the_columns_of_numbers_are_columns() {
        assert!(WHOLE.iter().chain(&NUMBERS).all(|name| COLUMNS.contains(name)));
    }
}
