//! Reads the pack's tab-separated tables line by line, with the place of every row, for the directory's readers.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use nuncio_text::PackFiles;

use crate::actor::{Country, Sector};
use crate::error::{WorldError, WorldProblem};
use crate::render::Codes;

/// Where a row stands: file inside the pack, and line from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: Arc<str>,
    pub(crate) line: u32,
}

/// The folder of tables whose rows come before the pack's.
pub(crate) const OWN: &str = "world/own";

impl Place {
    /// The error that this row has this problem.
    pub(crate) fn error(&self, problem: WorldProblem) -> WorldError {
        WorldError { file: self.file.as_ref().to_owned(), line: self.line as usize, problem }
    }

    /// Whether the row stands in a table of [`OWN`].
    pub(crate) fn is_own(&self) -> bool {
        is_own(&self.file)
    }
}

fn is_own(file: &str) -> bool {
    file.strip_prefix(OWN).is_some_and(|rest| rest.starts_with('/'))
}

/// A table's text and name.
pub(crate) struct Table<'a> {
    pub(crate) file: Arc<str>,
    text: Cow<'a, str>,
}

/// One row: its place and its columns.
pub(crate) struct Row<'t> {
    pub(crate) place: Place,
    pub(crate) columns: Vec<&'t str>,
}

impl<'a> Table<'a> {
    /// Opens a table of the pack.
    pub(crate) fn open(files: &'a PackFiles, file: &str) -> Result<Self, WorldError> {
        let missing = || Place { file: file.into(), line: 0 }.error(WorldProblem::Missing);
        let bytes = files.bytes(file).ok_or_else(missing)?;
        Ok(Table { file: file.into(), text: String::from_utf8_lossy(bytes) })
    }

    /// A user's own tables, in order of path.
    pub(crate) fn own(files: &'a PackFiles) -> impl Iterator<Item = Self> {
        files.texts(OWN, ".tsv").map(|(file, text)| Table { file: file.into(), text })
    }

    /// Whether it is a user's own.
    pub(crate) fn is_own(&self) -> bool {
        is_own(&self.file)
    }

    /// The user's own tables of this header, then the pack's table: the order in which they are heard.
    pub(crate) fn with_own(
        files: &'a PackFiles,
        file: &str,
        header: &[&str],
    ) -> impl Iterator<Item = Result<Self, WorldError>> {
        let of_header = |table: &Self| table.header().is_some_and(|row| is_header(&row.columns, header));
        let own: Vec<_> = Table::own(files).filter(of_header).map(Ok).collect();
        own.into_iter().chain([Table::open(files, file)])
    }

    /// Lines that say something: not blank, and not begun with `#`.
    fn lines(&self) -> impl Iterator<Item = Row<'_>> {
        (1..).zip(self.text.lines()).filter(|(_, text)| !text.trim().is_empty() && !text.starts_with('#')).map(
            |(line, text)| Row {
                place: Place { file: Arc::clone(&self.file), line },
                columns: text.split('\t').map(str::trim).collect(),
            },
        )
    }

    /// The first line that says something.
    pub(crate) fn header(&self) -> Option<Row<'_>> {
        self.lines().next()
    }

    /// Its rows below the header, which must have these columns.
    pub(crate) fn rows(&self, header: &[&str]) -> Result<Vec<Row<'_>>, WorldError> {
        let (rows, errors) = self.rows_that_can_be_read(header);
        errors.into_iter().next().map_or(Ok(rows), Err)
    }

    /// The rows that have as many columns as the header of the file, and an error for every other.
    pub(crate) fn rows_that_can_be_read(&self, header: &[&str]) -> (Vec<Row<'_>>, Vec<WorldError>) {
        let mut lines = self.lines();
        let expected = || WorldProblem::Header { expected: header.join("⇥") };
        let expected_columns = match lines.next() {
            Some(first) if is_header(&first.columns, header) => first.columns.len(),
            Some(first) => return (Vec::new(), vec![first.place.error(expected())]),
            None => {
                let place = Place { file: Arc::clone(&self.file), line: 1 };
                return (Vec::new(), vec![place.error(expected())]);
            }
        };
        let mut errors = Vec::new();
        let whole = |row: &Row<'_>| {
            let (found, expected) = (row.columns.len(), expected_columns);
            if found != expected {
                errors.push(row.place.error(WorldProblem::Columns { found, expected }));
            }
            found == expected
        };
        let rows = lines.filter(whole).collect();
        (rows, errors)
    }
}

/// The last column of a table of facts: where a row is from. A table that was made before it, or a user's own, may lack it.
pub(crate) const SOURCE: &str = "source";

/// Whether these are the columns of a header, its source aside.
pub(crate) fn is_header(columns: &[&str], header: &[&str]) -> bool {
    columns == header || header.split_last().is_some_and(|(last, rest)| *last == SOURCE && columns == rest)
}

impl<'t> Row<'t> {
    /// A column as written; empty where it holds `.`.
    pub(crate) fn text(&self, column: usize) -> &'t str {
        match self.columns.get(column) {
            Some(&".") | None => "",
            Some(text) => text,
        }
    }

    /// The parts of a column that are parted by `|`.
    pub(crate) fn parts(&self, column: usize) -> impl Iterator<Item = &'t str> + use<'t> {
        self.text(column).split('|').map(str::trim).filter(|part| !part.is_empty())
    }

    /// A column that holds a country code or nothing.
    pub(crate) fn country(&self, column: usize) -> Result<Option<Country>, WorldError> {
        match self.text(column) {
            "" => Ok(None),
            text => match Country::parse(text) {
                Some(country) => Ok(Some(country)),
                None => Err(self.place.error(WorldProblem::Country { text: text.to_owned() })),
            },
        }
    }

    /// A column that holds sectors parted by `|`, most telling first.
    pub(crate) fn sectors(&self, column: usize, codes: &Codes) -> Result<Vec<Sector>, WorldError> {
        self.sectors_in(self.text(column), '|', codes)
    }

    /// Sectors in a part of a column, parted by a letter; `.` for none.
    pub(crate) fn sectors_in(&self, text: &str, parted_by: char, codes: &Codes) -> Result<Vec<Sector>, WorldError> {
        text.split(parted_by)
            .map(str::trim)
            .filter(|part| !part.is_empty() && *part != ".")
            .map(|text| {
                codes.sector(text).ok_or_else(|| self.place.error(WorldProblem::Sector { text: text.to_owned() }))
            })
            .collect()
    }

    /// A column that holds one of a few words; `allowed` names them for whoever wrote another.
    pub(crate) fn word<T>(
        &self,
        column: usize,
        allowed: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, WorldError> {
        let text = self.text(column);
        read(text).ok_or_else(|| self.place.error(WorldProblem::Word { text: text.to_owned(), allowed }))
    }

    /// A column with the first day of something.
    pub(crate) fn from(&self, column: usize) -> Result<Option<Date>, WorldError> {
        self.date(self.text(column), Edge::From)
    }

    /// A column with the first day on which something is no more.
    pub(crate) fn until(&self, column: usize) -> Result<Option<Date>, WorldError> {
        self.date(self.text(column), Edge::Until)
    }

    /// A name with its time in brackets and its mark: `~Congo`, `Zaire [1971-10-27..1997-05-17]`.
    pub(crate) fn dated<'p>(&self, part: &'p str) -> Result<Dated<'p>, WorldError> {
        let (name, from, until) = match part.split_once('[') {
            None => (part, None, None),
            Some((name, rest)) => {
                let period = || self.place.error(WorldProblem::Period { text: part.to_owned() });
                let (from, until) = rest.strip_suffix(']').and_then(|r| r.split_once("..")).ok_or_else(period)?;
                (name, self.date(from.trim(), Edge::From)?, self.date(until.trim(), Edge::Until)?)
            }
        };
        let (name, shared) = match name.trim().strip_prefix('~') {
            Some(name) => (name, true),
            None => (name.trim(), false),
        };
        Ok(Dated { name, shared, from, until })
    }

    fn date(&self, text: &str, edge: Edge) -> Result<Option<Date>, WorldError> {
        if text.is_empty() {
            return Ok(None);
        }
        read_date(text, edge).map(Some).ok_or_else(|| self.place.error(WorldProblem::Date { text: text.to_owned() }))
    }
}

/// A name as a table writes it.
#[derive(Clone, Copy)]
pub(crate) struct Dated<'p> {
    pub(crate) name: &'p str,
    /// Marked `~`: other entities have the name too, and that is meant.
    pub(crate) shared: bool,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
}

/// Which end of a period a date stands for.
#[derive(Clone, Copy)]
enum Edge {
    From,
    Until,
}

/// Reads `1994`, `1994-05` or `1994-05-10`. A year or month that ends a period belongs to it: until `1994` is until
/// 1 January 1995.
fn read_date(text: &str, edge: Edge) -> Option<Date> {
    let mut numbers = text.split('-').map(|part| part.parse::<i16>().ok());
    let year = numbers.next()??;
    let month = numbers.next();
    let day = numbers.next();
    if numbers.next().is_some() {
        return None;
    }
    let part = |part: Option<Option<i16>>| part.map_or(Some(1), |n| n.and_then(|n| i8::try_from(n).ok()));
    let date = Date::new(year, part(month)?, part(day)?).ok()?;
    match (edge, month, day) {
        (Edge::From, ..) | (Edge::Until, Some(_), Some(_)) => Some(date),
        (Edge::Until, Some(_), None) => date.checked_add(1.month()).ok(),
        (Edge::Until, None, _) => date.checked_add(1.year()).ok(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_that_ends_a_period_belongs_to_it() {
        assert_eq!(read_date("1994", Edge::From), Some(date(1994, 1, 1)));
        assert_eq!(read_date("1994", Edge::Until), Some(date(1995, 1, 1)));
        assert_eq!(read_date("1994-12", Edge::Until), Some(date(1995, 1, 1)));
        assert_eq!(read_date("1994-05-10", Edge::Until), Some(date(1994, 5, 10)));
        assert_eq!(read_date("1994-13", Edge::From), None);
        assert_eq!(read_date("soon", Edge::From), None);
    }

    #[test]
    fn an_error_names_file_and_line() {
        let mut files = PackFiles::new();
        files.insert("world/x.tsv", b"# note\na\tb\n1\n".to_vec());
        let table = Table::open(&files, "world/x.tsv").expect("there");
        let error = table.rows(&["a", "b"]).err().expect("one column is missing");
        assert!(error.to_string().starts_with("world/x.tsv:3: 1 columns"), "{error}");
    }
}
