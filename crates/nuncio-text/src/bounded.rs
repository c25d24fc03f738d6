//! Lines of bounded length from a stream: what is longer is passed over without being held in memory.

use std::io::{self, BufRead};

/// What came next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A line, without its end.
    Line(Vec<u8>),
    /// A line longer than the limit, and how many bytes it had.
    TooLong(u64),
    /// No more lines.
    End,
}

/// Reads the next line, or passes over it where it has more than `limit` bytes.
///
/// # Errors
/// Where the stream cannot be read on.
pub(crate) fn next_line(reader: &mut dyn BufRead, limit: usize) -> io::Result<Next> {
    let mut line = Vec::new();
    let mut length = 0_u64;
    let mut any = false;
    loop {
        let bytes = match reader.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if bytes.is_empty() {
            break;
        }
        any = true;
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let part = &bytes[..end.unwrap_or(bytes.len())];
        length += part.len() as u64;
        if length <= limit as u64 {
            line.extend_from_slice(part);
        } else {
            line = Vec::new();
        }
        let taken = part.len() + usize::from(end.is_some());
        reader.consume(taken);
        if end.is_some() {
            break;
        }
    }
    if length > limit as u64 {
        return Ok(Next::TooLong(length));
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(if any { Next::Line(line) } else { Next::End })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    #[test]
    fn long_lines_are_passed_over_and_the_next_ones_read() {
        let bytes: &[u8] = b"one\r\n\nmore than eight\ntwelve";
        // A buffer smaller than the lines, so that they come in parts.
        let mut reader = BufReader::with_capacity(4, bytes);
        let mut next = || next_line(&mut reader, 8).expect("memory reads");
        assert_eq!(next(), Next::Line(b"one".to_vec()));
        assert_eq!(next(), Next::Line(Vec::new()));
        assert_eq!(next(), Next::TooLong(15));
        assert_eq!(next(), Next::Line(b"twelve".to_vec()));
        assert_eq!(next(), Next::End);
    }
}
