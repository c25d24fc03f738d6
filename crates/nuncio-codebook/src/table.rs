//! Reads the pack's tab-separated tables line by line, with the place of every row, for the codebook's readers.

use std::borrow::Cow;

use nuncio_text::PackFiles;

use crate::error::{CodebookError, CodebookProblem};

/// A table's text and name.
pub(crate) struct Table<'a> {
    file: &'static str,
    text: Cow<'a, str>,
}

/// One row: its line and its columns.
pub(crate) struct Row<'t> {
    file: &'static str,
    line: usize,
    /// The columns, without white space around them.
    pub(crate) columns: Vec<&'t str>,
}

impl Row<'_> {
    /// The error that this row has this problem.
    pub(crate) fn error(&self, problem: CodebookProblem) -> CodebookError {
        CodebookError { file: self.file.to_owned(), line: self.line, problem }
    }
}

impl<'a> Table<'a> {
    /// Opens a table of the pack.
    pub(crate) fn open(files: &'a PackFiles, file: &'static str) -> Result<Self, CodebookError> {
        let Some(bytes) = files.bytes(file) else {
            return Err(CodebookError { file: file.to_owned(), line: 0, problem: CodebookProblem::Missing });
        };
        Ok(Table { file, text: String::from_utf8_lossy(bytes) })
    }

    /// Its rows below the header, which must have these columns. Blank lines and those that begin with `#` are passed over.
    pub(crate) fn rows(&self, header: &[&str]) -> Result<Vec<Row<'_>>, CodebookError> {
        let mut rows =
            self.text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty() && !text.starts_with('#')).map(
                |(index, text)| Row {
                    file: self.file,
                    line: index + 1,
                    columns: text.split('\t').map(str::trim).collect(),
                },
            );
        let expected = || CodebookProblem::Header { expected: header.join("⇥") };
        match rows.next() {
            Some(first) if first.columns == header => {}
            Some(first) => return Err(first.error(expected())),
            None => return Err(CodebookError { file: self.file.to_owned(), line: 1, problem: expected() }),
        }
        let rows: Vec<_> = rows.collect();
        for row in &rows {
            if row.columns.len() != header.len() {
                let (found, expected) = (row.columns.len(), header.len());
                return Err(row.error(CodebookProblem::Columns { found, expected }));
            }
        }
        Ok(rows)
    }
}
