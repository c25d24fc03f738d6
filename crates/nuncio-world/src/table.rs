//! Reads the pack's tab-separated tables line by line, with the place of every row, for the directory's readers.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use nuncio_text::PackFiles;

use crate::actor::{Country, Sector};
use crate::error::{WorldError, WorldProblem};
use crate::render::Codes;

/// Where a row stands: file inside the pack, and line from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    file: Arc<str>,
    line: u32,
    /// Whether the row stands in a table of [`OWN`].
    own: bool,
}

/// The folder of tables whose rows come before the pack's.
pub(crate) const OWN: &str = "world/own";

impl Place {
    /// The error that this row has this problem.
    pub(crate) fn error(&self, problem: WorldProblem) -> WorldError {
        let (file, line) = self.told();
        WorldError { file, line, problem }
    }

    /// Whether the row stands in a table of [`OWN`].
    pub(crate) fn is_own(&self) -> bool {
        self.own
    }

    /// The file inside the pack, and the line.
    pub(crate) fn told(&self) -> (String, usize) {
        (self.file.as_ref().to_owned(), self.line as usize)
    }
}

fn is_own(file: &str) -> bool {
    file.strip_prefix(OWN).is_some_and(|rest| rest.starts_with('/'))
}

/// A table's text and name.
pub(crate) struct Table<'a> {
    pub(crate) file: Arc<str>,
    own: bool,
    text: Cow<'a, str>,
}

/// One row: its place and its columns.
pub(crate) struct Row<'t> {
    pub(crate) place: Place,
    pub(crate) columns: &'t [&'t str],
}

/// The first line of a table that says something.
pub(crate) struct Header<'t> {
    pub(crate) place: Place,
    pub(crate) columns: Vec<&'t str>,
}

/// The rows of a table that have as many columns as its header.
#[derive(Default)]
pub(crate) struct Rows<'t> {
    file: Arc<str>,
    own: bool,
    /// How many columns each has.
    width: usize,
    /// Of all rows, one behind the other.
    columns: Vec<&'t str>,
    lines: Vec<u32>,
}

impl<'t> Rows<'t> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// How many columns each has.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// The rows in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        self.lines
            .iter()
            .zip(self.columns.chunks_exact(self.width.max(1)))
            .map(|(&line, columns)| Row { place: Place { file: Arc::clone(&self.file), line, own: self.own }, columns })
    }

    /// One column of every row, as written.
    pub(crate) fn column(&self, at: usize) -> impl Iterator<Item = &'t str> {
        self.columns.iter().skip(at).step_by(self.width.max(1)).copied()
    }
}

impl<'a> Table<'a> {
    /// Opens a table of the pack.
    pub(crate) fn open(files: &'a PackFiles, file: &str) -> Result<Self, WorldError> {
        let missing = || WorldError { file: file.to_owned(), line: 0, problem: WorldProblem::Missing };
        let bytes = files.bytes(file).ok_or_else(missing)?;
        // The strict reading is the fast one, and most tables pass it.
        let text = std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        Ok(Table { file: file.into(), own: is_own(file), text })
    }

    /// A user's own tables, in order of path.
    pub(crate) fn own(files: &'a PackFiles) -> impl Iterator<Item = Self> {
        files.texts(OWN, ".tsv").map(|(file, text)| Table { file: file.into(), own: is_own(file), text })
    }

    /// Whether it is a user's own.
    pub(crate) fn is_own(&self) -> bool {
        self.own
    }

    fn place(&self, line: u32) -> Place {
        Place { file: Arc::clone(&self.file), line, own: self.own }
    }

    /// How many bytes it has.
    pub(crate) fn bytes(&self) -> usize {
        self.text.len()
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
    fn lines(&self) -> impl Iterator<Item = (u32, &str)> {
        (1..).zip(self.text.split('\n')).filter(|(_, text)| !text.starts_with('#') && !trimmed(text).is_empty())
    }

    /// The first line that says something.
    pub(crate) fn header(&self) -> Option<Header<'_>> {
        let (line, text) = self.lines().next()?;
        let columns = split(text, b'\t').map(trimmed).collect();
        Some(Header { place: self.place(line), columns })
    }

    /// Its rows below the header, which must have these columns.
    pub(crate) fn rows(&self, header: &[&str]) -> Result<Rows<'_>, WorldError> {
        let (rows, errors) = self.rows_that_can_be_read(header);
        errors.into_iter().next().map_or(Ok(rows), Err)
    }

    /// The rows that have as many columns as the header of the file, and an error for every other.
    pub(crate) fn rows_that_can_be_read(&self, header: &[&str]) -> (Rows<'_>, Vec<WorldError>) {
        let expected = || WorldProblem::Header { expected: header.join("⇥") };
        let (first, width) = match self.header() {
            Some(first) if is_header(&first.columns, header) => (first.place.line, first.columns.len()),
            Some(first) => return (Rows::default(), vec![first.place.error(expected())]),
            None => return (Rows::default(), vec![self.place(1).error(expected())]),
        };
        let room = self.text.len() / 80;
        let mut rows = Rows {
            file: Arc::clone(&self.file),
            own: self.own,
            width,
            columns: Vec::with_capacity(room * width),
            lines: Vec::with_capacity(room),
        };
        let mut errors = Vec::new();
        for (line, text) in self.lines().skip_while(|(line, _)| *line <= first) {
            let before = rows.columns.len();
            rows.columns.extend(split(text, b'\t').map(trimmed));
            let found = rows.columns.len() - before;
            if found == width {
                rows.lines.push(line);
            } else {
                rows.columns.truncate(before);
                errors.push(self.place(line).error(WorldProblem::Columns { found, expected: width }));
            }
        }
        (rows, errors)
    }
}

/// The parts of a text between bytes of a kind that is a letter by itself; they are a few bytes each, so none is skipped.
fn split(text: &str, by: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let Some(at) = text.bytes().position(|byte| byte == by) else { return Some(text) };
        rest = text.get(at + 1..);
        text.get(..at)
    })
}

/// A text without white space around it; most has none.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
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
        parts(self.text(column))
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
        let bracket = part.bytes().position(|byte| byte == b'[').and_then(|at| part.split_at_checked(at));
        let (name, from, until) = match bracket.map(|(name, rest)| (name, &rest[1..])) {
            None => (part, None, None),
            Some((name, rest)) => {
                let period = || self.place.error(WorldProblem::Period { text: part.to_owned() });
                let (from, until) = rest.strip_suffix(']').and_then(two_ends).ok_or_else(period)?;
                (name, self.date(trimmed(from), Edge::From)?, self.date(trimmed(until), Edge::Until)?)
            }
        };
        let name = trimmed(name);
        let (name, shared) = match name.strip_prefix('~') {
            Some(name) => (name, true),
            None => (name, false),
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

/// A period's sides, parted by `..`.
fn two_ends(text: &str) -> Option<(&str, &str)> {
    let at = text.as_bytes().windows(2).position(|pair| pair == b"..")?;
    Some((text.get(..at)?, text.get(at + 2..)?))
}

/// The parts of a column that are parted by `|`.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    split(text, b'|').map(trimmed).filter(|part| !part.is_empty())
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
    let (year, month, day) = numbers(text)?;
    let date = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    match (edge, month, day) {
        (Edge::From, ..) | (Edge::Until, Some(_), Some(_)) => Some(date),
        (Edge::Until, Some(month), None) if month < 12 => Date::new(year, month + 1, 1).ok(),
        (Edge::Until, ..) => Date::new(year + 1, 1, 1).ok(),
    }
}

/// Year, month and day, as far as they are written.
fn numbers(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    let two = |tens: u8, ones: u8| {
        (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') as i8 * 10 + (ones - b'0') as i8)
    };
    let four = |a, b, c, d| Some(i16::from(two(a, b)?) * 100 + i16::from(two(c, d)?));
    match *text.as_bytes() {
        [a, b, c, d] => Some((four(a, b, c, d)?, None, None)),
        [a, b, c, d, b'-', m, n] => Some((four(a, b, c, d)?, Some(two(m, n)?), None)),
        [a, b, c, d, b'-', m, n, b'-', x, y] => Some((four(a, b, c, d)?, Some(two(m, n)?), Some(two(x, y)?))),
        _ => None,
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
        assert_eq!(read_date("1994-11", Edge::Until), Some(date(1994, 12, 1)));
        assert_eq!(read_date("9999", Edge::Until), None);
        assert_eq!(read_date("1994-13", Edge::From), None);
        assert_eq!(read_date("1994-02-30", Edge::From), None);
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
