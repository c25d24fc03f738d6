//! Events in columns beside the input rows that they came from, and what was wrong with those that gave none.

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use nuncio_world::CowStates;

use super::Shape;
use super::file::{BATCH, Rows};
use crate::dyads::CodedEvents;

/// The number of the input row, from 0.
const ROW: &str = "row";
/// What was wrong with it; null where the row is an event.
const REASON: &str = "reason";

/// Gathers a table: a row an event (or a dyad), or a row that says what was wrong with a row of the input, all of whose other
/// columns but `source_id` are null.
pub struct EventRows {
    rows: Rows,
    numbers: Vec<i64>,
    reasons: Vec<Option<String>>,
    schema: Arc<Schema>,
    done: Vec<RecordBatch>,
}

impl EventRows {
    /// An empty table. Numbers of the Correlates of War project are looked up in `cow`.
    ///
    /// # Errors
    /// Arrow cannot make columns of the records.
    pub fn new(shape: Shape, cow: CowStates) -> Result<Self, ArrowError> {
        let rows = Rows::new(shape, cow)?;
        let own = [Field::new(ROW, DataType::Int64, false), Field::new(REASON, DataType::Utf8, true)];
        let of_events = rows.schema();
        let fields = own.into_iter().map(Arc::new).chain(of_events.fields().iter().map(Arc::clone));
        let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
        Ok(EventRows { rows, numbers: Vec::new(), reasons: Vec::new(), schema, done: Vec::new() })
    }

    /// Adds the events that an input row gave.
    ///
    /// # Errors
    /// Arrow cannot make columns of them.
    pub fn add(&mut self, row: i64, story: CodedEvents<'_>) -> Result<(), ArrowError> {
        for event in story.events {
            self.rows.add(story, event)?;
            self.numbers.resize(self.rows.len(), row);
            self.reasons.resize(self.rows.len(), None);
            self.close_batch(BATCH)?;
        }
        Ok(())
    }

    /// Adds what was wrong with an input row, which may have a name.
    ///
    /// # Errors
    /// Arrow cannot make columns of it.
    pub fn tell(&mut self, row: i64, source_id: Option<&str>, reason: String) -> Result<(), ArrowError> {
        self.rows.add_nothing(source_id)?;
        self.numbers.push(row);
        self.reasons.push(Some(reason));
        self.close_batch(BATCH)
    }

    /// The columns.
    #[must_use]
    pub fn schema(&self) -> Arc<Schema> {
        Arc::clone(&self.schema)
    }

    /// The batches that are full, which are forgotten here.
    pub fn full(&mut self) -> Vec<RecordBatch> {
        std::mem::take(&mut self.done)
    }

    /// The columns and the rows that are left, in batches.
    ///
    /// # Errors
    /// Arrow cannot make columns of what was added last.
    pub fn finish(mut self) -> Result<(Arc<Schema>, Vec<RecordBatch>), ArrowError> {
        self.close_batch(1)?;
        Ok((self.schema, self.done))
    }

    /// Makes columns of the rows where there are so many at least.
    fn close_batch(&mut self, least: usize) -> Result<(), ArrowError> {
        if self.rows.len() < least {
            return Ok(());
        }
        let events = self.rows.take()?;
        let own: [ArrayRef; 2] = [
            Arc::new(Int64Array::from(std::mem::take(&mut self.numbers))),
            Arc::new(StringArray::from(std::mem::take(&mut self.reasons))),
        ];
        let arrays = own.into_iter().chain(events.columns().iter().map(Arc::clone)).collect();
        self.done.push(RecordBatch::try_new(Arc::clone(&self.schema), arrays)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::Int64Type;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event, full, party};

    #[test]
    fn events_stand_beside_their_row_and_a_row_without_a_story_says_why() {
        for shape in [Shape::Nested, Shape::Flat] {
            let mut rows = EventRows::new(shape, CowStates::default()).expect("columns");
            let mutual = MutualEvents::default();
            let mut strike = event("e1");
            strike.actor = vec![party("TCD"), party("SDN")];
            rows.add(0, CodedEvents { events: &[strike], quotes: &[], mutual: &mutual }).expect("columns");
            rows.tell(1, Some("b.txt"), "the text is blank".to_owned()).expect("columns");
            rows.tell(2, None, "there is no text".to_owned()).expect("columns");
            rows.add(3, CodedEvents { events: &[full("e2")], quotes: &[], mutual: &mutual }).expect("columns");
            let (schema, batches) = rows.finish().expect("columns");
            assert_eq!(batches.len(), 1);
            let batch = &batches[0];
            assert_eq!(batch.schema(), schema);
            let numbers = batch.column_by_name(ROW).expect("a column").as_primitive::<Int64Type>().values().to_vec();
            let dyads = if shape == Shape::Flat { 2 } else { 1 };
            let first = numbers.iter().filter(|number| **number == 0).count();
            assert_eq!((first, &numbers[first..first + 2]), (dyads, &[1, 2][..]), "{shape:?}");
            let text = |name: &str, at: usize| {
                let column = batch.column_by_name(name).expect("a column").as_string::<i32>();
                column.is_valid(at).then(|| column.value(at).to_owned())
            };
            assert_eq!(text(REASON, 0), None);
            assert_eq!(text(REASON, first), Some("the text is blank".to_owned()));
            assert_eq!(text("source_id", first), Some("b.txt".to_owned()));
            assert_eq!(text("source_id", first + 1), None);
            for name in schema.fields().iter().map(|field| field.name().as_str()) {
                let column = batch.column_by_name(name).expect("a column");
                assert!([ROW, REASON].contains(&name) || column.is_null(first + 1), "{shape:?} {name}");
            }
        }
    }

    #[test]
    fn many_rows_come_in_batches() {
        let mut rows = EventRows::new(Shape::Nested, CowStates::default()).expect("columns");
        let (events, mutual) = (vec![full("e1"); BATCH + 5], MutualEvents::default());
        rows.add(0, CodedEvents { events: &events, quotes: &[], mutual: &mutual }).expect("columns");
        let (_, batches) = rows.finish().expect("columns");
        assert_eq!(batches.iter().map(RecordBatch::num_rows).collect::<Vec<_>>(), [BATCH, 5]);
    }
}
