//! A buffered stream that can be looked into before it is read: a format is known by how its bytes begin.

use std::io::{self, BufRead, Read};

/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// Bytes by which a format is known; a header of a tar archive needs the first 512.
const HEAD: usize = 8 * 1024;

/// A stream from anywhere.
pub(crate) type Stream = Box<dyn Read + Send>;

/// A stream with a buffer that grows as far as it is looked ahead.
pub(crate) struct Peeked<R> {
    inner: R,
    buffer: Vec<u8>,
    at: usize,
    /// What stopped the looking ahead; told when reading comes to it.
    fault: Option<io::Error>,
}

impl<R: Read> Peeked<R> {
    pub(crate) fn new(inner: R) -> Self {
        Peeked { inner, buffer: Vec::new(), at: 0, fault: None }
    }

    /// The next bytes, at least `wanted` of them if the stream has as many.
    pub(crate) fn peek(&mut self, wanted: usize) -> &[u8] {
        while self.buffer.len() - self.at < wanted && self.fault.is_none() {
            match self.more() {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => self.fault = Some(error),
            }
        }
        &self.buffer[self.at..]
    }

    /// The first bytes, by which a format is known. Of JSON lines no more than are at hand, so that records from a slow
    /// pipe are not held up.
    pub(crate) fn head(&mut self) -> &[u8] {
        let first = self.peek(1).trim_ascii_start().first() == Some(&b'{');
        self.peek(if first { 1 } else { HEAD })
    }

    /// What stopped the looking ahead, where there is nothing to read before it.
    pub(crate) fn fault(&mut self) -> Option<io::Error> {
        if self.peek(1).is_empty() { self.fault.take() } else { None }
    }

    /// Puts bytes before those that come next.
    pub(crate) fn push_back(&mut self, bytes: &[u8]) {
        self.buffer.splice(..self.at, bytes.iter().copied());
        self.at = 0;
    }

    /// Reads on into the buffer, and drops from it what was read.
    fn more(&mut self) -> io::Result<usize> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let length = self.buffer.len();
        self.buffer.resize(length + CHUNK, 0);
        let read = loop {
            match self.inner.read(&mut self.buffer[length..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.buffer.truncate(length + read.as_ref().map_or(0, |count| *count));
        read
    }
}

impl<R: Read> Read for Peeked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let count = from.len().min(into.len());
        into[..count].copy_from_slice(&from[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Peeked<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.buffer.len() {
            match self.fault.take() {
                Some(error) => return Err(error),
                None => self.more()?,
            };
        }
        Ok(&self.buffer[self.at..])
    }

    fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.buffer.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three bytes at a time, then a failure, then the end.
    struct Failing(Vec<io::Result<&'static [u8]>>);

    impl Read for Failing {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            match self.0.pop() {
                None => Ok(0),
                Some(Err(error)) => Err(error),
                Some(Ok(bytes)) => {
                    into[..bytes.len()].copy_from_slice(bytes);
                    Ok(bytes.len())
                }
            }
        }
    }

    #[test]
    fn what_was_looked_at_is_read_and_a_failure_comes_in_its_place() {
        let parts = vec![Ok(&b"ghi"[..]), Err(io::Error::other("x")), Ok(&b"def"[..]), Ok(&b"abc"[..])];
        let mut peeked = Peeked::new(Failing(parts));
        assert_eq!(peeked.peek(4), b"abcdef");
        assert_eq!(peeked.peek(100), b"abcdef");
        assert!(peeked.fault().is_none());
        let mut read = [0; 2];
        assert_eq!(peeked.read(&mut read).ok(), Some(2));
        peeked.push_back(b"xy");
        let mut rest = Vec::new();
        assert!(peeked.read_to_end(&mut rest).is_err());
        assert_eq!(rest, b"xycdef");
        assert_eq!(peeked.read_to_end(&mut rest).ok(), Some(3));
        assert_eq!(rest, b"xycdefghi");
    }
}
