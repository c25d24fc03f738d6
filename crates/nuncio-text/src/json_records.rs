//! JSON records that are laid out over several lines, one after another or as an array; memory holds one at a time.

use std::collections::VecDeque;
use std::io::{self, BufRead};

use crate::json;
use crate::options::ReadOptions;
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::{Item, Labels};

/// Whether bytes begin as an array, or as a record whose first line is its brace alone.
pub(crate) fn is_laid_out(start: &[u8]) -> bool {
    match start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start() {
        [b'[', ..] => true,
        [b'{', rest @ ..] => rest.iter().take_while(|byte| byte.is_ascii_whitespace()).any(|byte| *byte == b'\n'),
        _ => false,
    }
}

/// A story a record.
pub(crate) struct JsonRecords {
    reader: Box<dyn BufRead + Send>,
    labels: Labels,
    line: u64,
    options: ReadOptions,
    ready: VecDeque<Item>,
    /// Whether a record or a problem came of it.
    any: bool,
    done: bool,
}

/// Where in a record its reader stands.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_string: bool,
    escaped: bool,
    bytes: Vec<u8>,
    length: usize,
}

impl Scan {
    /// Takes one byte; whether it closes the record.
    fn closes(&mut self, byte: u8) -> bool {
        match (self.in_string, byte) {
            (true, _) if self.escaped => self.escaped = false,
            (true, b'\\') => self.escaped = true,
            (true, b'"') => self.in_string = false,
            (true, _) => {}
            (false, b'"') => self.in_string = true,
            (false, b'{' | b'[') => self.depth += 1,
            (false, b'}' | b']') => self.depth -= 1,
            (false, _) => {}
        }
        self.depth == 0
    }
}

impl JsonRecords {
    pub(crate) fn new(reader: Box<dyn BufRead + Send>, labels: Labels, options: &ReadOptions) -> Self {
        let (options, ready) = (options.clone(), VecDeque::new());
        JsonRecords { reader, labels, line: 1, options, ready, any: false, done: false }
    }

    fn advance(&mut self) -> io::Result<()> {
        let stray = self.find_record()?;
        if stray > 0 {
            self.tell(self.line, ProblemKind::NoRecord { count: stray });
        }
        if self.reader.fill_buf()?.is_empty() {
            self.done = true;
            if !self.any {
                self.ready.push_back(Err(self.labels.problem(ProblemKind::Blank)));
            }
            return Ok(());
        }
        let (line, limit) = (self.line, self.options.line_limit);
        match self.record()? {
            None => {
                self.done = true;
                self.tell(line, ProblemKind::OpenRecord);
            }
            Some(scan) if scan.length > limit => self.tell(line, ProblemKind::RecordTooLong { limit }),
            Some(scan) => self.take_record(line, scan.bytes),
        }
        Ok(())
    }

    /// Goes to the next `{`; how many bytes on the way are neither space nor part of an array.
    fn find_record(&mut self) -> io::Result<u64> {
        let mut stray = 0;
        loop {
            let bytes = self.reader.fill_buf()?;
            let at = memchr::memchr(b'{', bytes);
            let passed = &bytes[..at.unwrap_or(bytes.len())];
            let (count, lines) = (passed.len(), memchr::memchr_iter(b'\n', passed).count() as u64);
            // The mark of the byte order may stand at the start.
            let between =
                |byte: &&u8| !byte.is_ascii_whitespace() && !matches!(byte, b'[' | b']' | b',' | 0xef | 0xbb | 0xbf);
            stray += passed.iter().filter(between).count() as u64;
            let end = bytes.is_empty() || at.is_some();
            self.line += lines;
            self.reader.consume(count);
            if end {
                return Ok(stray);
            }
        }
    }

    /// The record that begins here, as far as the limit; `None` where it is not closed.
    fn record(&mut self) -> io::Result<Option<Scan>> {
        let mut scan = Scan::default();
        loop {
            let bytes = self.reader.fill_buf()?;
            if bytes.is_empty() {
                return Ok(None);
            }
            let end = bytes.iter().position(|byte| scan.closes(*byte)).map(|at| at + 1);
            let part = &bytes[..end.unwrap_or(bytes.len())];
            scan.length += part.len();
            if scan.length <= self.options.line_limit {
                scan.bytes.extend_from_slice(part);
            } else {
                scan.bytes = Vec::new();
            }
            self.line += memchr::memchr_iter(b'\n', part).count() as u64;
            let count = part.len();
            self.reader.consume(count);
            if end.is_some() {
                return Ok(Some(scan));
            }
        }
    }

    fn take_record(&mut self, line: u64, record: Vec<u8>) {
        let unnamed = format!("{}:{line}", self.labels.id);
        let (story, problems) = json::story(record, &unnamed, &self.options);
        for kind in problems {
            self.tell(line, kind);
        }
        if let Some(mut story) = story {
            story.published = self.options.published.or(story.published);
            self.any = true;
            self.ready.push_back(Ok(story));
        }
    }

    fn tell(&mut self, line: u64, kind: ProblemKind) {
        self.any = true;
        let place = Place { name: self.labels.place.name.clone(), line: Some(line) };
        self.ready.push_back(Err(Problem { place, kind }));
    }
}

impl Iterator for JsonRecords {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.ready.is_empty() && !self.done {
            if let Err(error) = self.advance() {
                self.done = true;
                self.tell(self.line, ProblemKind::of(&error));
            }
        }
        self.ready.pop_front()
    }
}
