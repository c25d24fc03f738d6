//! Tables handed to Python by Arrow's own interface, which pyarrow, polars, DuckDB and pandas take without copying.

use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::Schema;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// A table of events. Any library that knows Arrow's interface takes it: `pyarrow.table(stream)`, `polars.DataFrame(stream)`.
#[pyclass(frozen, module = "nuncio")]
pub(crate) struct ArrowStream {
    schema: Arc<Schema>,
    batches: Vec<RecordBatch>,
}

impl ArrowStream {
    pub(crate) fn new((schema, batches): (Arc<Schema>, Vec<RecordBatch>)) -> Self {
        ArrowStream { schema, batches }
    }
}

#[pymethods]
impl ArrowStream {
    /// The table as a capsule of the Arrow C stream interface; it can be asked for again and again.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer ignore what is requested.
        drop(requested_schema);
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let reader = RecordBatchIterator::new(batches, Arc::clone(&self.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), c"arrow_array_stream")
    }

    /// How many rows it has.
    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }
}
