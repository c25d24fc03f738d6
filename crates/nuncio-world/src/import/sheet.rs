//! A table of a pack as lines that an import changes and adds to, comments and all.

use nuncio_text::PackFiles;

use crate::table::SOURCE;

/// A table.
pub(super) struct Sheet {
    path: &'static str,
    lines: Vec<Line>,
    /// Its last column tells where a row is from.
    has_source: bool,
    changed: bool,
}

enum Line {
    /// Comment, blank line or header.
    Other(String),
    Row(Vec<String>),
}

impl Sheet {
    pub(super) fn read(pack: &PackFiles, path: &'static str) -> Self {
        let text = pack.bytes(path).map(String::from_utf8_lossy).unwrap_or_default();
        let mut header = true;
        let says = |text: &&str| !text.trim().is_empty() && !text.starts_with('#');
        let has_source = text.lines().find(says).is_some_and(|header| header.split('\t').next_back() == Some(SOURCE));
        let line = |text: &str| {
            if text.trim().is_empty() || text.starts_with('#') || std::mem::take(&mut header) {
                Line::Other(text.to_owned())
            } else {
                Line::Row(text.split('\t').map(|cell| cell.trim().to_owned()).collect())
            }
        };
        Sheet { path, lines: text.lines().map(line).collect(), has_source, changed: false }
    }

    /// Its rows, to look at.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Vec<String>> {
        self.lines.iter().filter_map(|line| match line {
            Line::Row(row) => Some(row),
            Line::Other(_) => None,
        })
    }

    /// Changes every row; `change` says whether it did.
    pub(super) fn change(&mut self, mut change: impl FnMut(&mut Vec<String>) -> bool) {
        for line in &mut self.lines {
            if let Line::Row(row) = line {
                self.changed |= change(row);
            }
        }
    }

    /// Takes out the rows that have nothing in a column.
    pub(super) fn drop_empty(&mut self, column: usize) {
        self.lines.retain(|line| !matches!(line, Line::Row(row) if row.get(column).is_none_or(String::is_empty)));
    }

    /// Adds rows of facts at the end, under a comment; where they are from goes into the table's last column.
    pub(super) fn append_from(&mut self, source: &str, comment: &str, mut rows: Vec<Vec<String>>) {
        if self.has_source {
            rows.iter_mut().for_each(|row| row.push(source.to_owned()));
        }
        self.append(comment, rows);
    }

    /// Adds rows at the end, under a comment.
    pub(super) fn append(&mut self, comment: &str, rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            self.lines.push(Line::Other(format!("# {comment}")));
            self.lines.extend(rows.into_iter().map(Line::Row));
            self.changed = true;
        }
    }

    /// Path and text, where something has changed.
    pub(super) fn finish(self) -> Option<(&'static str, String)> {
        let mut text = String::new();
        for line in &self.lines {
            match line {
                Line::Other(line) => text.push_str(line),
                Line::Row(row) => text.push_str(&row.join("\t")),
            }
            text.push('\n');
        }
        self.changed.then_some((self.path, text))
    }
}

/// A cell of parts, `.` where there are none.
pub(super) fn cell(parts: &[String], parted_by: &str) -> String {
    if parts.is_empty() { ".".to_owned() } else { parts.join(parted_by) }
}
