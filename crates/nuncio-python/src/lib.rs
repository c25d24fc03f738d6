//! The Python wheel: columns of text in, events out, on all cores and without the interpreter's lock. What is decided about news is
//! decided in the other rooms; what is said in Python's own manner (tables, notebooks, Spark) stands in `python/nuncio`.

mod actors;
mod archive;
mod characters;
mod coder;
mod errors;
mod files;
mod rows;
mod stream;

use pyo3::prelude::*;

/// The compiled part of the package; `nuncio` is what is imported.
#[pymodule]
fn _nuncio(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<coder::Coder>()?;
    module.add_class::<files::CodedFiles>()?;
    module.add_class::<files::TablesOfFiles>()?;
    module.add_class::<stream::ArrowStream>()?;
    errors::add(module)?;
    archive::add(module)
}
