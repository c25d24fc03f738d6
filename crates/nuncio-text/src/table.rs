//! CSV, TSV and their kin: a row of names, then a row a story. Cells may stand in quotation marks and hold line ends.

use std::collections::VecDeque;
use std::io::{self, BufRead};

use serde_json::{Map, Value};

use crate::bounded::{self, Next};
use crate::decode::{self, Decoded};
use crate::json;
use crate::options::{Fields, ReadOptions};
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::{Item, Labels};

/// What may part the cells of a row.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Whether a text begins with a row that names its text and another thing that stories have.
pub(crate) fn is_table(start: &str, fields: &Fields) -> bool {
    let line = start.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    let header = Header::of(line.as_bytes(), fields);
    let known = |name: &String| fields.all().any(|field| field == name);
    header.has_text(fields) && header.names.iter().filter(|name| known(name)).count() > 1
}

/// The names of the columns, as [`Fields`] has them, and what parts them.
struct Header {
    delimiter: u8,
    names: Vec<String>,
}

impl Header {
    /// With the delimiter under which the line names most columns, of those under which it names the text.
    fn of(line: &[u8], fields: &Fields) -> Header {
        let headers = DELIMITERS.map(|delimiter| Header { delimiter, names: names(line, delimiter, fields) });
        let rank = |header: &Header| (header.has_text(fields), header.names.len());
        headers.into_iter().rev().max_by_key(rank).unwrap_or(Header { delimiter: b',', names: Vec::new() })
    }

    fn has_text(&self, fields: &Fields) -> bool {
        self.names.iter().any(|name| fields.text.contains(name))
    }
}

/// The names in a line; none where a quotation mark is not closed.
fn names(line: &[u8], delimiter: u8, fields: &Fields) -> Vec<String> {
    let mut row = Row::default();
    row.take(line, delimiter);
    if row.is_open() { Vec::new() } else { row.close().iter().map(|cell| name(cell, fields)).collect() }
}

/// A column's name; one that differs from a field's by capitals alone is that.
fn name(cell: &[u8], fields: &Fields) -> String {
    let name = String::from_utf8_lossy(cell).trim().to_owned();
    let same = fields.all().find(|field| field.to_lowercase() == name.to_lowercase()).cloned();
    same.unwrap_or(name)
}

/// Where in a row its reader stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum At {
    /// Before the first byte of a cell.
    #[default]
    Start,
    /// In a cell without marks.
    Bare,
    /// Within quotation marks.
    Quoted,
    /// Behind a mark that may close the cell, be the first of two, or stand for itself.
    Mark,
}

/// A row, line by line.
#[derive(Debug, Default)]
struct Row {
    cells: Vec<Vec<u8>>,
    cell: Vec<u8>,
    at: At,
}

impl Row {
    /// Takes the first line, or the next one where the row is open.
    ///
    /// A mark within a cell that neither a delimiter nor the end of a line follows stands for itself, as careless writers
    /// leave it.
    fn take(&mut self, line: &[u8], delimiter: u8) {
        if self.is_open() {
            self.cell.push(b'\n');
        }
        for byte in line.iter().copied() {
            self.at = match (self.at, byte) {
                (At::Start, b'"') => At::Quoted,
                (At::Quoted, b'"') => At::Mark,
                (At::Start | At::Bare | At::Mark, _) if byte == delimiter => {
                    self.cells.push(std::mem::take(&mut self.cell));
                    At::Start
                }
                (At::Start | At::Bare, _) => {
                    self.cell.push(byte);
                    At::Bare
                }
                (At::Quoted, _) => {
                    self.cell.push(byte);
                    At::Quoted
                }
                (At::Mark, b'"') => {
                    self.cell.push(b'"');
                    At::Quoted
                }
                (At::Mark, _) => {
                    self.cell.extend([b'"', byte]);
                    At::Quoted
                }
            };
        }
    }

    /// Whether a mark is open at the end of the line, so that the row goes on.
    fn is_open(&self) -> bool {
        self.at == At::Quoted
    }

    /// Its cells.
    fn close(mut self) -> Vec<Vec<u8>> {
        self.cells.push(self.cell);
        self.cells
    }
}

/// A story a row.
pub(crate) struct Table {
    reader: Box<dyn BufRead + Send>,
    labels: Labels,
    options: ReadOptions,
    header: Option<Header>,
    /// Lines that were read, before those of the reader.
    ahead: VecDeque<Next>,
    /// The line that was read last.
    line: u64,
    /// A mark stands open to the end: from here on every line is a row.
    single: bool,
    /// Whether a row came of it.
    any: bool,
    ready: VecDeque<Item>,
    done: bool,
}

impl Table {
    pub(crate) fn new(reader: Box<dyn BufRead + Send>, labels: Labels, options: &ReadOptions) -> Self {
        Table {
            reader,
            labels,
            options: options.clone(),
            header: None,
            ahead: VecDeque::new(),
            line: 0,
            single: false,
            any: false,
            ready: VecDeque::new(),
            done: false,
        }
    }

    fn next_line(&mut self) -> io::Result<Next> {
        let next = match self.ahead.pop_front() {
            Some(next) => next,
            None => bounded::next_line(&mut self.reader, self.options.line_limit)?,
        };
        self.line += u64::from(next != Next::End);
        Ok(next)
    }

    /// Reads the header or a row and makes ready what comes of it.
    fn advance(&mut self) -> io::Result<()> {
        let mut line = match self.next_line()? {
            Next::Line(line) => line,
            Next::TooLong(length) => {
                self.any = true;
                self.tell(self.line, ProblemKind::LineTooLong { limit: self.options.line_limit, length });
                return Ok(());
            }
            Next::End => {
                self.done = true;
                let kind = match &self.header {
                    Some(_) => ProblemKind::NothingInside,
                    None if self.line == 0 => ProblemKind::Empty,
                    None => ProblemKind::Blank,
                };
                if !self.any {
                    self.ready.push_back(Err(self.labels.problem(kind)));
                }
                return Ok(());
            }
        };
        if self.line == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        match &self.header {
            Some(header) => {
                self.any = true;
                let delimiter = header.delimiter;
                self.row(&line, delimiter)
            }
            None => {
                self.take_header(&line);
                Ok(())
            }
        }
    }

    fn take_header(&mut self, line: &[u8]) {
        let header = Header::of(line, &self.options.fields);
        if header.has_text(&self.options.fields) {
            self.header = Some(header);
        } else {
            self.done = true;
            let wanted = self.options.fields.text.join(", ");
            self.tell(self.line, ProblemKind::NoTextColumn { wanted });
        }
    }

    /// The row that begins with this line, and goes on over as many as its quotation marks hold together.
    fn row(&mut self, line: &[u8], delimiter: u8) -> io::Result<()> {
        let (first, limit) = (self.line, self.options.line_limit);
        let mut row = Row::default();
        row.take(line, delimiter);
        let mut bytes = line.to_vec();
        let mut taken = VecDeque::new();
        while row.is_open() {
            if self.single {
                self.tell(first, ProblemKind::OpenQuote { lines: 1 });
                return Ok(());
            }
            match self.next_line()? {
                Next::Line(line) if bytes.len() + line.len() <= limit => {
                    row.take(&line, delimiter);
                    bytes.push(b'\n');
                    bytes.extend_from_slice(&line);
                    taken.push_back(Next::Line(line));
                }
                Next::Line(_) | Next::TooLong(_) => {
                    self.tell(first, ProblemKind::OpenQuote { lines: taken.len() + 2 });
                    return Ok(());
                }
                Next::End => {
                    // The row is lost; those that it took for its own are not.
                    self.single = true;
                    self.line = first;
                    self.ahead = std::mem::take(&mut taken);
                }
            }
        }
        // The encoding is guessed by the whole row: by a cell it would be guessed worse.
        match decode::decode(bytes) {
            Ok(Decoded { warning: None, .. }) => self.take_row(first, row.close(), None),
            Ok(Decoded { text, warning }) => {
                let mut row = Row::default();
                text.split('\n').for_each(|line| row.take(line.as_bytes(), delimiter));
                self.take_row(first, row.close(), warning);
            }
            Err(kind) => self.tell(first, kind),
        }
        Ok(())
    }

    fn take_row(&mut self, line: u64, cells: Vec<Vec<u8>>, warning: Option<ProblemKind>) {
        let Some(header) = &self.header else { return };
        let (found, wanted) = (cells.len(), header.names.len());
        if found != wanted {
            self.tell(line, ProblemKind::WrongCells { found, wanted });
            return;
        }
        let mut record = Map::new();
        for (name, cell) in header.names.iter().zip(cells) {
            // Of two columns of one name the first that has something is taken.
            if !cell.trim_ascii().is_empty() && !record.contains_key(name) {
                let cell =
                    String::from_utf8(cell).unwrap_or_else(|bad| String::from_utf8_lossy(bad.as_bytes()).into_owned());
                record.insert(name.clone(), Value::String(cell));
            }
        }
        let unnamed = format!("{}:{line}", self.labels.id);
        let (story, problems) = json::record(record, &unnamed, &self.options);
        for kind in warning.into_iter().chain(problems) {
            self.tell(line, kind);
        }
        if let Some(mut story) = story {
            story.published = self.options.published.or(story.published);
            self.ready.push_back(Ok(story));
        }
    }

    fn tell(&mut self, line: u64, kind: ProblemKind) {
        let place = Place { name: self.labels.place.name.clone(), line: Some(line) };
        self.ready.push_back(Err(Problem { place, kind }));
    }
}

impl Iterator for Table {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.ready.is_empty() && !self.done {
            if let Err(error) = self.advance() {
                self.done = true;
                self.tell(self.line + 1, ProblemKind::of(&error));
            }
        }
        self.ready.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> Vec<Result<String, (Option<u64>, ProblemKind)>> {
        let labels = Labels { place: Place { name: "a.csv".to_owned(), line: None }, id: "a.csv".to_owned() };
        let reader = Box::new(io::Cursor::new(table.as_bytes().to_vec()));
        let items = Table::new(reader, labels, &ReadOptions::default());
        items
            .map(|item| match item {
                Ok(story) => Ok(format!("{}|{}", story.source_id, story.text)),
                Err(problem) => Err((problem.place.line, problem.kind)),
            })
            .collect()
    }

    fn story(story: &str) -> Result<String, (Option<u64>, ProblemKind)> {
        Ok(story.to_owned())
    }

    #[test]
    fn commas_tabs_and_semicolons_part_cells() {
        for delimiter in [",", "\t", ";", "|"] {
            let table =
                format!("ID{delimiter}Text\r\n7{delimiter}\"Chad{delimiter} it said, \"\"closed\"\" a road.\"\r\n");
            assert_eq!(read(&table), [story(&format!("7|Chad{delimiter} it said, \"closed\" a road."))]);
        }
    }

    #[test]
    fn cells_hold_line_ends_and_rows_keep_their_line() {
        let table = "text,id\n\"Chad closed a road.\n\nIt was the last.\",\nToo,many,cells\n\nMali left.,m\n";
        let wrong = Err((Some(5), ProblemKind::WrongCells { found: 3, wanted: 2 }));
        let first = story("a.csv:2|Chad closed a road.\n\nIt was the last.");
        assert_eq!(read(table), [first, wrong, story("m|Mali left.")]);
    }

    #[test]
    fn the_encoding_is_told_once_a_row() {
        let table = b"title,text\nS\xe3o Tom\xe9,\"The envoy in S\xe3o Paulo left for\nAsunci\xf3n.\"\n".to_vec();
        let labels = Labels { place: Place { name: "a".to_owned(), line: None }, id: "a".to_owned() };
        let mut items = Table::new(Box::new(io::Cursor::new(table)), labels, &ReadOptions::default());
        let told = items.next().and_then(Result::err).map(|problem| problem.kind);
        assert_eq!(told, Some(ProblemKind::EncodingGuessed { encoding: "windows-1252" }));
        let text = items.next().and_then(Result::ok).map(|story| story.text);
        assert_eq!(text.as_deref(), Some("The envoy in São Paulo left for\nAsunción."));
        assert!(items.next().is_none());
    }

    #[test]
    fn careless_marks_stand_for_themselves() {
        let table = "id,text\na,\"Chad \"closed\" a road.\"\nb,A 5\" shell fell.\n";
        assert_eq!(read(table), [story("a|Chad \"closed\" a road."), story("b|A 5\" shell fell.")]);
    }

    #[test]
    fn an_open_mark_costs_its_own_row() {
        let table = "id,text\na,\"Chad closed a road.\nb,Mali left.\nc,\"Togo\nd,Benin left.";
        let open = |line| Err((Some(line), ProblemKind::OpenQuote { lines: 1 }));
        assert_eq!(read(table), [open(2), story("b|Mali left."), open(4), story("d|Benin left.")]);
    }

    #[test]
    fn a_table_without_a_text_is_told_once() {
        let wanted = "text, body, content".to_owned();
        assert_eq!(read("id,words\n1,Chad\n"), [Err((Some(1), ProblemKind::NoTextColumn { wanted }))]);
        assert_eq!(read("id,text\n"), [Err((None, ProblemKind::NothingInside))]);
    }

    #[test]
    fn a_table_is_known_by_the_names_of_two_columns() {
        let fields = Fields::default();
        for table in ["id,text\n", "Title;BODY\n", "\u{FEFF}\"date\"\t\"text\"\r\n", "n|content|url"] {
            assert!(is_table(table, &fields), "{table}");
        }
        for text in ["", "text", "Chad, Mali and Togo\n", "The text, the body\n", "text,words\n"] {
            assert!(!is_table(text, &fields), "{text}");
        }
    }
}
