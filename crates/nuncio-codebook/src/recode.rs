//! How PLOVER's rule recodes a type that is not done now: in the future, negated, or both (the `recode` policy).

use nuncio_text::PackFiles;
use serde::Serialize;

use crate::error::{CodebookError, CodebookProblem};
use crate::table::Table;

/// Why an event is recoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Recode {
    /// It is still to come.
    Future,
    /// It did not happen.
    Negated,
    /// It will not happen.
    NegatedFuture,
}

/// What a type becomes, by [`Recode`]; `None` where it is dropped.
type Becomes = [Option<Box<str>>; 3];

/// The rule's table.
#[derive(Clone, Debug)]
pub(crate) struct Recodes {
    rows: Vec<(Box<str>, Becomes)>,
}

impl Recodes {
    /// Reads `recode.tsv`, whose types must be among `kinds`.
    pub(crate) fn read(files: &PackFiles, kinds: &[&str]) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/recode.tsv")?;
        let mut rows = Vec::new();
        for row in table.rows(&["type", "future", "negated", "negated_future"])? {
            if let Some(text) = row.columns.iter().find(|text| **text != "-" && !kinds.contains(text)) {
                return Err(row.error(CodebookProblem::UnknownPlover { text: (*text).to_owned() }));
            }
            let cell = |at: usize| Some(row.columns[at]).filter(|text| *text != "-").map(Box::from);
            rows.push((row.columns[0].into(), [cell(1), cell(2), cell(3)]));
        }
        Ok(Recodes { rows })
    }

    pub(crate) fn find(&self, kind: &str, why: Recode) -> Option<&str> {
        self.rows.iter().find(|(name, _)| **name == *kind)?.1[why as usize].as_deref()
    }
}
