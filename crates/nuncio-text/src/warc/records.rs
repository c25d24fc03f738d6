//! The records of a WARC file, one after another. Where lengths are wrong or bytes are damaged, reading goes on at the next
//! record that can be found.

use std::io::{BufRead, Read};

use memchr::memmem;

use crate::peek::{Peeked, Stream};
use crate::problem::ProblemKind;

/// What a record begins with.
const START: &[u8] = b"WARC/1.";
/// The end of a record, and the start of the next.
const NEXT: &[u8] = b"\r\n\r\nWARC/1.";
/// Most bytes of a record's header.
const LONGEST_HEADER: usize = 64 * 1024;

/// A record whose block was asked for.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) header: Header,
    pub(crate) block: Vec<u8>,
}

/// The fields of a record.
#[derive(Debug, Default)]
pub(crate) struct Header(Vec<(String, String)>);

impl Header {
    fn parse(bytes: &[u8]) -> Header {
        let text = String::from_utf8_lossy(bytes);
        let fields = text.lines().skip(1).filter_map(|line| line.split_once(':'));
        Header(fields.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned())).collect())
    }

    /// The value of a field, by its name in lower case.
    pub(crate) fn get(&self, wanted: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// The records of a stream.
pub(crate) struct Records {
    input: Peeked<Stream>,
    /// The record that was read last, counted from 1.
    pub(crate) number: u64,
    /// What is found before the next record was told already.
    lost: bool,
    ended: bool,
}

impl Records {
    pub(crate) fn new(input: Peeked<Stream>) -> Self {
        Records { input, number: 0, lost: false, ended: false }
    }

    /// The next record that is wanted by its header, or what is wrong at one. A block of more than `limit` bytes is
    /// passed over and told.
    pub(crate) fn next(
        &mut self,
        wanted: impl Fn(&Header) -> bool,
        limit: usize,
    ) -> Option<Result<Record, ProblemKind>> {
        while !self.ended {
            match self.step(&wanted, limit) {
                Ok(None) => {}
                Ok(Some(record)) => return Some(Ok(record)),
                Err(kind) => {
                    // Damage costs what it strikes; behind anything else nothing can be read.
                    let here = matches!(kind, ProblemKind::Unreadable { .. } | ProblemKind::Bomb { .. });
                    self.ended |= here;
                    return Some(Err(kind));
                }
            }
        }
        None
    }

    /// Reads one record; `None` where it is not wanted, or where there are no more.
    fn step(&mut self, wanted: impl Fn(&Header) -> bool, limit: usize) -> Result<Option<Record>, ProblemKind> {
        let stray = self.find()?;
        let told = std::mem::take(&mut self.lost);
        if stray > 0 && !told {
            self.lost = true;
            return Err(ProblemKind::NoWarcRecord { count: stray });
        }
        if self.ended {
            return Ok(None);
        }
        self.number += 1;
        let header = self.header()?;
        let Some(length) = header.get("content-length").and_then(|length| length.parse().ok()) else {
            self.lost = true;
            return Err(ProblemKind::BrokenRecord { what: "it has no length" });
        };
        if !wanted(&header) {
            return self.skip(length).map(|()| None);
        }
        if length > limit as u64 {
            self.skip(length)?;
            return Err(ProblemKind::TextTooLong { limit });
        }
        self.block(length).map(|block| Some(Record { header, block }))
    }

    /// Goes to where the next record begins, or to the end; how many bytes on the way are no line ends.
    fn find(&mut self) -> Result<u64, ProblemKind> {
        let mut stray = 0;
        loop {
            let bytes = self.input.peek(START.len());
            let at = memmem::find(bytes, START);
            // The start may be cut by the end of what is at hand.
            let end = at.unwrap_or(if bytes.len() < START.len() { bytes.len() } else { bytes.len() - START.len() + 1 });
            stray += bytes[..end].iter().filter(|byte| !byte.is_ascii_whitespace()).count() as u64;
            let empty = bytes.is_empty();
            self.input.consume(end);
            if at.is_some() {
                return Ok(stray);
            }
            if empty {
                if let Some(error) = self.input.fault() {
                    self.lost = true;
                    self.number += 1;
                    return Err(ProblemKind::of(&error));
                }
                self.ended = true;
                return Ok(stray);
            }
        }
    }

    fn header(&mut self) -> Result<Header, ProblemKind> {
        let mut wanted = 1;
        loop {
            let bytes = self.input.peek(wanted);
            let end = end_of_header(&bytes[..bytes.len().min(LONGEST_HEADER)]);
            if let Some(end) = end {
                let header = Header::parse(&bytes[..end]);
                self.input.consume(end);
                return Ok(header);
            }
            let (length, cut) = (bytes.len(), bytes.len() < wanted);
            if !cut && length < LONGEST_HEADER {
                wanted = length + 1;
                continue;
            }
            // Past its first bytes, so that it is not found once more.
            self.lost = true;
            if cut {
                self.input.consume(length);
                let fault = self.input.fault().map(|error| ProblemKind::of(&error));
                return Err(fault.unwrap_or(ProblemKind::Truncated { what: "crawl" }));
            }
            self.input.consume(START.len());
            return Err(ProblemKind::BrokenRecord { what: "its header does not end" });
        }
    }

    /// The block of a record. Its length is right where the next record, or the end, stands behind it.
    fn block(&mut self, length: u64) -> Result<Vec<u8>, ProblemKind> {
        let mut block = Vec::new();
        let read = (&mut self.input).take(length).read_to_end(&mut block);
        if let Err(error) = read {
            self.lost = true;
            return Err(ProblemKind::of(&error));
        }
        let whole = block.len() as u64 == length;
        if whole && self.is_between() {
            return Ok(block);
        }
        self.lost = true;
        match memmem::find(&block, NEXT) {
            Some(at) => self.input.push_back(&block[at..]),
            None if !whole => return Err(ProblemKind::Truncated { what: "crawl" }),
            None => {}
        }
        Err(ProblemKind::WrongLength)
    }

    /// Whether the next thing is the end of a record, a record or the end of all. A fault is told when reading comes to it.
    fn is_between(&mut self) -> bool {
        let next = self.input.peek(NEXT.len() + 1);
        let end = next.starts_with(b"\r\n\r\n");
        let next = next.trim_ascii_start();
        end || next.is_empty() || START.starts_with(&next[..next.len().min(START.len())])
    }

    /// Passes over a block. A record that begins within it was not meant to be a part of it.
    fn skip(&mut self, length: u64) -> Result<(), ProblemKind> {
        let mut left = length;
        while left > 0 {
            let bytes = self.input.peek(NEXT.len());
            let here = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let bytes = &bytes[..here];
            if let Some(at) = memmem::find(bytes, NEXT) {
                self.input.consume(at);
                return Err(ProblemKind::WrongLength);
            }
            if bytes.is_empty() {
                self.lost = true;
                let fault = self.input.fault().map(|error| ProblemKind::of(&error));
                return Err(fault.unwrap_or(ProblemKind::Truncated { what: "crawl" }));
            }
            // What is cut by the end of what is at hand is looked at again with the rest.
            let passed = if (here as u64) < left && here > NEXT.len() { here - NEXT.len() } else { here };
            self.input.consume(passed);
            left -= passed as u64;
        }
        if self.is_between() {
            return Ok(());
        }
        self.lost = true;
        Err(ProblemKind::WrongLength)
    }
}

/// Where the empty line behind a header ends.
fn end_of_header(bytes: &[u8]) -> Option<usize> {
    let crlf = memmem::find(bytes, b"\r\n\r\n").map(|at| at + 4);
    let lf = memmem::find(&bytes[..crlf.unwrap_or(bytes.len())], b"\n\n").map(|at| at + 2);
    lf.or(crlf)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: &str, length: usize, block: &str) -> String {
        format!("WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{block}\r\n\r\n")
    }

    fn sound(kind: &str, block: &str) -> String {
        record(kind, block.len(), block)
    }

    /// Things of records, each with the record's number.
    type Numbered<T> = Vec<(u64, T)>;

    /// The blocks of the responses with their numbers, and what was told.
    fn read(bytes: &str) -> (Numbered<String>, Numbered<ProblemKind>) {
        let bytes = bytes.as_bytes().to_vec();
        let mut records = Records::new(Peeked::new(Box::new(std::io::Cursor::new(bytes))));
        let (mut blocks, mut told) = (Vec::new(), Vec::new());
        while let Some(record) = records.next(|header| header.get("warc-type") == Some("response"), 60) {
            match record {
                Ok(record) => blocks.push((records.number, String::from_utf8_lossy(&record.block).into_owned())),
                Err(kind) => told.push((records.number, kind)),
            }
        }
        (blocks, told)
    }

    fn block(number: u64, block: &str) -> (u64, String) {
        (number, block.to_owned())
    }

    #[test]
    fn records_are_read_in_order_and_others_passed_over() {
        let crawl = sound("warcinfo", "x") + &sound("response", "one") + &sound("request", "") + &sound("response", "");
        assert_eq!(read(&crawl), (vec![block(2, "one"), block(4, "")], vec![]));
        assert_eq!(read(&crawl.replace("\r\n", "\n")).0.len(), 2);
        assert_eq!(read(""), (vec![], vec![]));
    }

    #[test]
    fn a_length_that_is_too_short_or_too_long_costs_its_own_record() {
        for (kind, length) in [("response", 1), ("response", 40), ("response", 58), ("request", 1), ("request", 40)] {
            let crawl = sound("response", "one") + &record(kind, length, "word word") + &sound("response", "three");
            let wanted = (vec![block(1, "one"), block(3, "three")], vec![(2, ProblemKind::WrongLength)]);
            assert_eq!(read(&crawl), wanted, "{kind} {length}");
        }
        let crawl = record("response", 20_000, "a") + &sound("response", "two") + &record("response", 7, "a");
        let long = (1, ProblemKind::WrongLength);
        assert_eq!(read(&crawl), (vec![block(2, "two")], vec![long, (3, ProblemKind::Truncated { what: "crawl" })]));
    }

    #[test]
    fn what_is_no_record_is_told_and_passed_over() {
        let crawl = format!("{}rubbish\r\n{}", sound("response", "one"), sound("response", "two"));
        let stray = ProblemKind::NoWarcRecord { count: 7 };
        assert_eq!(read(&crawl), (vec![block(1, "one"), block(2, "two")], vec![(1, stray.clone())]));
        let crawl = format!("rubbish\r\n{}", sound("response", "two"));
        assert_eq!(read(&crawl), (vec![block(1, "two")], vec![(0, stray)]));
        let crawl = format!("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n{}", sound("response", "two"));
        let none = ProblemKind::BrokenRecord { what: "it has no length" };
        assert_eq!(read(&crawl), (vec![block(2, "two")], vec![(1, none)]));
        let long = sound("response", &"x".repeat(61)) + &sound("response", "two");
        assert_eq!(read(&long), (vec![block(2, "two")], vec![(1, ProblemKind::TextTooLong { limit: 60 })]));
    }

    #[test]
    fn a_crawl_that_is_cut_anywhere_loses_its_last_record_alone() {
        let crawl = sound("response", "one") + &sound("response", "two");
        let first = sound("response", "one").len();
        for end in first..crawl.len() {
            let (blocks, told) = read(&crawl[..end]);
            assert_eq!(blocks[0], block(1, "one"), "{end}");
            assert!(told.len() <= 1, "{end}: {told:?}");
            assert_eq!(blocks.len() + told.len(), if end == first { 1 } else { 2 }, "{end}: {told:?}");
        }
    }
}
