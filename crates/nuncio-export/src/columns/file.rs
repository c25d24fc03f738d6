//! Files of columns, Parquet and Arrow, written batch by batch: memory holds some thousand rows, however many there are.

use std::io::{self, Write};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_ipc::writer::FileWriter;
use arrow_schema::{ArrowError, Schema};
use nuncio_coder::{Event, SCHEMA};
use nuncio_world::CowStates;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;

use super::flat::FlatRows;
use super::nested::NestedRows;
use crate::dyads::CodedEvents;

/// Rows that are turned into columns at a time.
pub(super) const BATCH: usize = 2048;
/// The most rows of a row group of Parquet.
const GROUP_ROWS: usize = 65_536;
/// About the most bytes of one, as they stand in memory.
const GROUP_BYTES: usize = 32 << 20;
/// Where a file tells the version of the layout of its records.
const VERSION: &str = "nuncio.schema";

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// Apache Parquet, compressed with zstd.
    Parquet,
    /// The file format of Arrow IPC, also called Feather 2, not compressed.
    Arrow,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An event: the record of the JSON lines, with the quotes that it points to.
    Nested,
    /// A dyad: the columns of the CSV.
    Flat,
}

/// Writes events as a file of columns. The file is whole after [`finish`](ColumnFile::finish).
pub struct ColumnFile<W: Write + Send> {
    rows: Rows,
    out: Out<W>,
}

/// Rows of either shape that are not columns yet.
pub(super) enum Rows {
    Nested(NestedRows),
    Flat(Box<FlatRows>),
}

enum Out<W: Write + Send> {
    Parquet(Box<ArrowWriter<W>>),
    Arrow(Box<FileWriter<W>>),
}

impl<W: Write + Send> ColumnFile<W> {
    /// A file into `out`. Numbers of the Correlates of War project are looked up in `cow`.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, container: Container, shape: Shape, cow: CowStates) -> io::Result<Self> {
        let rows = Rows::new(shape, cow).map_err(of_arrow)?;
        let schema = rows.schema();
        let version = SCHEMA.to_string();
        let out = match container {
            Container::Parquet => {
                let level = ZstdLevel::try_new(3).map_err(of_parquet)?;
                let properties = WriterProperties::builder()
                    .set_compression(Compression::ZSTD(level))
                    .set_max_row_group_row_count(Some(GROUP_ROWS))
                    .set_max_row_group_bytes(Some(GROUP_BYTES))
                    .set_key_value_metadata(Some(vec![KeyValue::new(VERSION.to_owned(), version)]))
                    .build();
                let writer = ArrowWriter::try_new(out, schema, Some(properties)).map_err(of_parquet)?;
                Out::Parquet(Box::new(writer))
            }
            Container::Arrow => {
                let mut writer = FileWriter::try_new(out, &schema).map_err(of_arrow)?;
                writer.write_metadata(VERSION, version);
                Out::Arrow(Box::new(writer))
            }
        };
        Ok(ColumnFile { rows, out })
    }

    /// Takes the events of one story, and writes rows where there are enough of them.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, coded: CodedEvents<'_>) -> io::Result<()> {
        for event in coded.events {
            self.rows.add(coded, event).map_err(of_arrow)?;
            if self.rows.len() >= BATCH {
                self.write_rows()?;
            }
        }
        Ok(())
    }

    /// Writes what is left and the end of the file.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        self.write_rows()?;
        match &mut self.out {
            Out::Parquet(writer) => {
                writer.finish().map_err(of_parquet)?;
                writer.inner_mut().flush()
            }
            Out::Arrow(writer) => {
                writer.finish().map_err(of_arrow)?;
                writer.get_mut().flush()
            }
        }
    }

    fn write_rows(&mut self) -> io::Result<()> {
        if self.rows.len() == 0 {
            return Ok(());
        }
        let batch = self.rows.take().map_err(of_arrow)?;
        match &mut self.out {
            Out::Parquet(writer) => writer.write(&batch).map_err(of_parquet),
            Out::Arrow(writer) => writer.write(&batch).map_err(of_arrow),
        }
    }
}

impl Rows {
    pub(super) fn new(shape: Shape, cow: CowStates) -> Result<Self, ArrowError> {
        Ok(match shape {
            Shape::Nested => Rows::Nested(NestedRows::new(BATCH)?),
            Shape::Flat => Rows::Flat(Box::new(FlatRows::new(cow))),
        })
    }

    /// Adds an event of a story.
    pub(super) fn add(&mut self, story: CodedEvents<'_>, event: &Event) -> Result<(), ArrowError> {
        match self {
            Rows::Nested(rows) => rows.add(story, event),
            Rows::Flat(rows) => {
                rows.add(story, event);
                Ok(())
            }
        }
    }

    /// Adds a row in which nothing stands but what the input called a story.
    pub(super) fn add_nothing(&mut self, source_id: Option<&str>) -> Result<(), ArrowError> {
        match self {
            Rows::Nested(rows) => rows.add_nothing(source_id),
            Rows::Flat(rows) => {
                rows.add_nothing(source_id);
                Ok(())
            }
        }
    }

    pub(super) fn schema(&self) -> Arc<Schema> {
        match self {
            Rows::Nested(rows) => rows.schema(),
            Rows::Flat(rows) => rows.schema(),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Rows::Nested(rows) => rows.len(),
            Rows::Flat(rows) => rows.len(),
        }
    }

    pub(super) fn take(&mut self) -> Result<RecordBatch, ArrowError> {
        match self {
            Rows::Nested(rows) => rows.take(),
            Rows::Flat(rows) => rows.take(),
        }
    }
}

/// The system's own error, where it is one: whoever runs the program must see that the reader of a pipe has gone.
fn of_arrow(error: ArrowError) -> io::Error {
    match error {
        ArrowError::IoError(_, error) => error,
        other => io::Error::other(other),
    }
}

fn of_parquet(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(other) => io::Error::other(other),
        },
        other => io::Error::other(other),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use arrow_ipc::reader::FileReader;
    use parquet::file::reader::{FileReader as _, SerializedFileReader};

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event, full};

    /// A file of so many events.
    fn written(container: Container, shape: Shape, events: usize) -> File {
        let file = tempfile::tempfile().expect("a file");
        let mut out = ColumnFile::new(&file, container, shape, CowStates::default()).expect("an open file");
        let (events, mutual) = (vec![full("e1"); events], MutualEvents::default());
        for story in events.chunks(7) {
            out.write(CodedEvents { events: story, quotes: &[], mutual: &mutual }).expect("room on the disk");
        }
        out.finish().expect("room on the disk");
        drop(out);
        file
    }

    #[test]
    fn rows_are_written_batch_by_batch() {
        for shape in [Shape::Nested, Shape::Flat] {
            let events = 2 * BATCH + 5;
            let reader = FileReader::try_new(written(Container::Arrow, shape, events), None).expect("an Arrow file");
            let rows: Vec<usize> = reader.map(|batch| batch.expect("whole").num_rows()).collect();
            assert_eq!(rows, [BATCH, BATCH, 5], "{shape:?}");
        }
    }

    #[test]
    fn a_row_group_of_parquet_has_its_bound() {
        let events = GROUP_ROWS + 3;
        let reader = SerializedFileReader::new(written(Container::Parquet, Shape::Flat, events)).expect("Parquet");
        let rows: Vec<i64> = reader.metadata().row_groups().iter().map(|group| group.num_rows()).collect();
        assert_eq!(rows.iter().sum::<i64>(), 65_539);
        assert!(rows.len() > 1 && rows.iter().all(|rows| *rows <= 65_536), "{rows:?}");
        let told = reader.metadata().file_metadata().key_value_metadata().cloned().unwrap_or_default();
        let version = told.iter().find(|pair| pair.key == VERSION).and_then(|pair| pair.value.clone());
        assert_eq!(version, Some(SCHEMA.to_string()));
    }

    #[test]
    fn a_file_of_nothing_has_its_columns() {
        for shape in [Shape::Nested, Shape::Flat] {
            let reader = SerializedFileReader::new(written(Container::Parquet, shape, 0)).expect("Parquet");
            let schema = reader.metadata().file_metadata().schema_descr();
            assert_eq!(reader.metadata().file_metadata().num_rows(), 0);
            assert!(schema.num_columns() > 30, "{shape:?}");
            let reader = FileReader::try_new(written(Container::Arrow, shape, 0), None).expect("an Arrow file");
            assert_eq!(reader.num_batches(), 0);
        }
    }

    /// A pipe whose reader has gone.
    struct Gone;

    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    #[test]
    fn that_the_reader_of_a_pipe_has_gone_is_told_as_such() {
        for container in [Container::Parquet, Container::Arrow] {
            let run = || -> io::Result<()> {
                let mut out = ColumnFile::new(Gone, container, Shape::Flat, CowStates::default())?;
                let (events, mutual) = ([event("e1")], MutualEvents::default());
                out.write(CodedEvents { events: &events, quotes: &[], mutual: &mutual })?;
                out.finish()
            };
            let error = run().expect_err("nobody reads");
            assert_eq!(error.kind(), io::ErrorKind::BrokenPipe, "{container:?}: {error}");
        }
    }
}
