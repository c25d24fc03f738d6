//! The rows and filled cells of the codebook's tables, in order.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use nuncio_codebook::{Codebook, Mood, OwnedDeed};

/// An act with its direction and issue: a row of `cameo.tsv` or `plover.tsv`.
pub struct Row {
    /// As the tables write it: `aid.military:stop`; `-` for no act.
    pub name: String,
    /// The moods of its filled cells, `None` for the deed itself, in the order of the columns.
    pub filled: Vec<Option<Mood>>,
}

impl Row {
    /// The act without direction and issue.
    pub fn act(&self) -> &str {
        self.name.split([':', '/']).next().unwrap_or_default()
    }

    /// The page that shows it: its act up to the first dot.
    pub fn page(&self) -> &str {
        match self.act() {
            "-" => "moods",
            act => act.split('.').next().unwrap_or_default(),
        }
    }

    /// A deed of the row as the tables and examples write it.
    pub fn written(&self, mood: Option<Mood>) -> String {
        match mood {
            Some(mood) => format!("{}({})", mood.as_str(), self.name),
            None => self.name.clone(),
        }
    }

    /// The same, read. `None` for the row of no act by itself.
    pub fn deed(&self, codebook: &Codebook, mood: Option<Mood>) -> Option<OwnedDeed> {
        codebook.parse_deed(&self.written(mood))
    }
}

/// The rows of both tables with the cells that either fills, in the order of the act tree.
///
/// # Errors
/// A table that is missing, or a line of it whose columns are not those of its head.
pub fn rows(home: &Path, codebook: &Codebook) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for (file, first) in [("cameo.tsv", 1), ("plover.tsv", 2)] {
        let path = home.join("packs/en/codebook").join(file);
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            ensure!(cells.len() == head.len(), "{file}: {line:?} has not the columns of the head");
            let name = cells[0];
            let at = rows.iter().position(|row| row.name == name).unwrap_or_else(|| {
                rows.push(Row { name: name.to_owned(), filled: Vec::new() });
                rows.len() - 1
            });
            for (column, cell) in head.iter().zip(&cells).skip(first) {
                let mood = Mood::ALL.into_iter().find(|mood| mood.as_str() == *column);
                if !matches!(*cell, "." | "-") && !rows[at].filled.contains(&mood) {
                    rows[at].filled.push(mood);
                }
            }
        }
    }
    let order: Vec<&str> = std::iter::once("-").chain(codebook.acts().map(|act| codebook.name(act))).collect();
    rows.retain(|row| !row.filled.is_empty());
    rows.sort_by_key(|row| order.iter().position(|act| *act == row.act()));
    for row in &mut rows {
        row.filled.sort_by_key(|mood| mood.map(|mood| Mood::ALL.into_iter().position(|m| m == mood)));
    }
    Ok(rows)
}
