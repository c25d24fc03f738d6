//! A stream in UTF-16 read as one in UTF-8, so that lines can be cut from it.

use std::io::{self, BufRead, Read};

use encoding_rs::{CoderResult, Decoder, Encoding};

/// Bytes of UTF-8 made at a time.
const CHUNK: usize = 32 * 1024;

/// Reads `inner` through a decoder. Bytes that mean nothing become replacement characters.
pub(crate) struct Transcoded<R> {
    inner: R,
    decoder: Decoder,
    out: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: BufRead> Transcoded<R> {
    /// `inner` is in `encoding`; a byte order mark at its start is taken off.
    pub(crate) fn new(inner: R, encoding: &'static Encoding) -> Self {
        Transcoded { inner, decoder: encoding.new_decoder_with_bom_removal(), out: Vec::new(), at: 0, ended: false }
    }

    /// Decodes until there is something to hand out or the stream ends.
    fn refill(&mut self) -> io::Result<()> {
        while self.at >= self.out.len() && !self.ended {
            self.at = 0;
            self.out.resize(CHUNK, 0);
            let bytes = self.inner.fill_buf()?;
            let last = bytes.is_empty();
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.out, last);
            self.out.truncate(written);
            self.inner.consume(read);
            self.ended = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Transcoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let count = from.len().min(into.len());
        into[..count].copy_from_slice(&from[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Transcoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.refill()?;
        Ok(&self.out[self.at..])
    }

    fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.out.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::UTF_16LE;
    use std::io::BufReader;

    #[test]
    fn a_character_cut_by_the_buffer_is_whole_again() {
        let words = "Überfall in Córdoba 🕊\n".repeat(3000);
        let bytes: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut text = String::new();
        let reader = BufReader::with_capacity(7, bytes.as_slice());
        Transcoded::new(reader, UTF_16LE).read_to_string(&mut text).expect("memory reads");
        assert_eq!(text, words);
    }
}
