//! Zstandard, frame after frame.

use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::FrameDecoderError;
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use crate::peek::{Peeked, Stream};
use crate::problem::ProblemKind;

/// The first bytes of a frame.
pub(crate) const FRAME: &[u8] = b"\x28\xb5\x2f\xfd";

/// Most bytes that a frame may refer back by, which is what memory must hold: as `zstd --long` makes them.
const WINDOW: u64 = 128 * 1024 * 1024;

/// Unpacks; an error ends it.
pub(crate) struct Unzstd {
    packed: Peeked<Stream>,
    decoder: Box<FrameDecoder>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Between,
    Frame,
    Ended,
}

/// Whether bytes begin a frame that holds data for other programs, and how long it is; it is passed over.
pub(crate) fn other_frame(bytes: &[u8]) -> Option<u64> {
    let &[0x50..=0x5f, 0x2a, 0x4d, 0x18, a, b, c, d, ..] = bytes else { return None };
    Some(8 + u64::from(u32::from_le_bytes([a, b, c, d])))
}

impl Unzstd {
    pub(crate) fn new(packed: Peeked<Stream>) -> Self {
        let mut decoder = Box::<FrameDecoder>::default();
        decoder.set_max_window_size(WINDOW);
        Unzstd { packed, decoder, state: State::Between }
    }

    fn begin(&mut self) -> io::Result<()> {
        loop {
            let next = self.packed.peek(8);
            if next.is_empty() {
                self.state = State::Ended;
                return self.packed.fault().map_or(Ok(()), Err);
            }
            let Some(length) = other_frame(next) else { break };
            io::copy(&mut (&mut self.packed).take(length), &mut io::sink())?;
        }
        if !self.packed.peek(8).starts_with(FRAME) {
            return Err(self.fault());
        }
        self.state = State::Frame;
        let method = match self.decoder.reset(&mut self.packed) {
            Ok(()) => return Ok(()),
            Err(FrameDecoderError::WindowSizeTooBig { .. }) => "zstd with a window over 128 MiB",
            Err(FrameDecoderError::DictNotProvided { .. }) => "zstd with a dictionary",
            Err(_) => return Err(self.fault()),
        };
        Err(ProblemKind::UnknownPacking { method: method.to_owned() }.into_error())
    }

    /// What is wrong where the frame cannot be read: the layer below, its end, or the frame itself.
    fn fault(&mut self) -> io::Error {
        let below = match self.packed.fill_buf() {
            Ok([]) => Some(ProblemKind::Truncated { what: "zstd" }.into_error()),
            Ok(_) => None,
            Err(error) => Some(error),
        };
        below.unwrap_or_else(|| ProblemKind::Damaged { what: "zstd" }.into_error())
    }

    fn read_frame(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
            if self.decoder.decode_blocks(&mut self.packed, BlockDecodingStrategy::UptoBlocks(1)).is_err() {
                return Err(self.fault());
            }
        }
        let count = self.decoder.read(into)?;
        if count == 0 {
            self.state = State::Between;
            let (wanted, found) = (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum());
            if wanted.is_some() && wanted != found {
                return Err(ProblemKind::Damaged { what: "zstd" }.into_error());
            }
        }
        Ok(count)
    }
}

impl Read for Unzstd {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while !into.is_empty() && self.state != State::Ended {
            let read = match self.state {
                State::Between => self.begin().map(|()| 0),
                _ => self.read_frame(into),
            };
            match read {
                Ok(0) => {}
                Ok(count) => return Ok(count),
                Err(error) => {
                    self.state = State::Ended;
                    return Err(error);
                }
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn read(bytes: Vec<u8>) -> Result<Vec<u8>, ProblemKind> {
        let mut out = Vec::new();
        let mut reader = Unzstd::new(Peeked::new(Box::new(io::Cursor::new(bytes))));
        match reader.read_to_end(&mut out) {
            Ok(_) => Ok(out),
            Err(error) => Err(ProblemKind::within(&error).expect("an error of ours")),
        }
    }

    #[test]
    fn frames_are_read_as_one_and_those_of_others_passed_over() {
        let packed = |words: &[u8]| compress_to_vec(words, CompressionLevel::Fastest);
        let other = [&b"\x50\x2a\x4d\x18\x03\0\0\0"[..], b"xyz"].concat();
        let bytes = [other.clone(), packed(b"Chad "), other, packed(&b"and Togo ".repeat(50_000))].concat();
        assert_eq!(read(bytes).as_deref(), Ok([&b"Chad "[..], &b"and Togo ".repeat(50_000)].concat().as_slice()));
    }

    #[test]
    fn what_is_cut_off_or_damaged_is_told() {
        let whole = compress_to_vec(&b"Chad closed its border with Libya on Monday."[..], CompressionLevel::Fastest);
        for end in 4..whole.len() {
            assert_eq!(read(whole[..end].to_vec()), Err(ProblemKind::Truncated { what: "zstd" }), "{end}");
        }
        assert_eq!(read([whole, b"xxxxxxxxx".to_vec()].concat()), Err(ProblemKind::Damaged { what: "zstd" }));
    }
}
