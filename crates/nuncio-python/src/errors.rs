//! What is raised in Python, and how errors of the rooms become it: one sentence with all its causes.

use std::error::Error;

use jiff::civil::Date;
use nuncio_text::Language;
use pyo3::create_exception;
use pyo3::exceptions::{PyException, PyValueError};
use pyo3::prelude::*;

create_exception!(nuncio, NuncioError, PyException, "Whatever this package raises of its own.");
create_exception!(nuncio, PackError, NuncioError, "A pack, or a table of places, cannot be used.");
create_exception!(nuncio, ArchiveError, NuncioError, "An archive cannot be read, or a question to it is wrong.");

/// An error with its causes, as the command line tells it.
pub(crate) fn told(error: &dyn Error) -> String {
    let mut sentence = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        sentence.push_str(": ");
        sentence.push_str(&error.to_string());
        cause = error.source();
    }
    sentence
}

/// An error of the program itself: what cannot be where the program is right.
pub(crate) fn fault(error: impl Error) -> PyErr {
    NuncioError::new_err(format!("the program failed ({}); please report it", told(&error)))
}

/// Why a text in another language was not coded, and what codes it.
pub(crate) fn not_english(language: Language) -> String {
    format!("{}; any_language=True codes it as if it were English", nuncio_run::not_english(language))
}

/// The day that is written so.
///
/// # Errors
/// It is none.
pub(crate) fn day(written: &str) -> PyResult<Date> {
    written.parse().map_err(|_| PyValueError::new_err(format!("`{written}` is no day; write it as 2024-06-18")))
}

pub(crate) fn pack(error: impl Error) -> PyErr {
    PackError::new_err(told(&error))
}

pub(crate) fn archive(error: impl Error) -> PyErr {
    ArchiveError::new_err(told(&error))
}

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add("NuncioError", py.get_type::<NuncioError>())?;
    module.add("PackError", py.get_type::<PackError>())?;
    module.add("ArchiveError", py.get_type::<ArchiveError>())
}
