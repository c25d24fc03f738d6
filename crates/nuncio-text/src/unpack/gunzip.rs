//! Gzip, member after member. After damage it goes on at the next member: a crawl has one for each record.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

use crate::peek::{Peeked, Stream};
use crate::problem::ProblemKind;

/// The first bytes of a member: its signature, and deflate as its method.
const MAGIC: &[u8] = b"\x1f\x8b\x08";
/// Bytes of a member's header without what is optional.
const HEADER: usize = 10;

/// Unpacks. An error costs the member that it stands in; reading on after it gives the next member that there is.
pub(crate) struct Gunzip {
    state: State,
    /// An error was given, and no byte since.
    lost: bool,
}

enum State {
    Between(Peeked<Stream>),
    Member(Box<GzDecoder<Peeked<Stream>>>),
    Ended,
}

impl Gunzip {
    pub(crate) fn new(packed: Peeked<Stream>) -> Self {
        Gunzip { state: State::Between(packed), lost: false }
    }

    /// Begins the next member; what stands before it is damage, save zeros, with which tapes are filled up.
    fn begin(&mut self, mut packed: Peeked<Stream>) -> io::Result<()> {
        let mut skipped = 0;
        loop {
            let next = packed.peek(HEADER);
            if next.is_empty() {
                let fault = packed.fault().or((skipped > 0).then(damaged));
                return fault.filter(|_| !self.lost).map_or(Ok(()), Err);
            }
            if is_member(next) {
                self.state = State::Member(Box::new(GzDecoder::new(packed)));
                if skipped > 0 && !self.lost {
                    self.lost = true;
                    return Err(damaged());
                }
                return Ok(());
            }
            let at = memchr::memchr(MAGIC[0], &next[1..]).map_or(next.len(), |at| at + 1);
            skipped += next[..at].iter().filter(|byte| **byte != 0).count();
            packed.consume(at);
        }
    }
}

fn is_member(bytes: &[u8]) -> bool {
    // Three bits of the flags are not in use: few bytes look like a header by chance.
    bytes.starts_with(MAGIC) && bytes.get(3).is_none_or(|flags| flags & 0xe0 == 0)
}

fn damaged() -> io::Error {
    ProblemKind::Damaged { what: "gzip" }.into_error()
}

impl Read for Gunzip {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Ok(0),
                State::Between(packed) => self.begin(packed)?,
                State::Member(mut member) => match member.read(into) {
                    Ok(0) => self.state = State::Between(member.into_inner()),
                    Ok(count) => {
                        self.lost = false;
                        self.state = State::Member(member);
                        return Ok(count);
                    }
                    Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                        return Err(ProblemKind::Truncated { what: "gzip" }.into_error());
                    }
                    // What the layer below says is of more use than what came of it here.
                    Err(error) if ProblemKind::within(&error).is_some() => return Err(error),
                    Err(_) => {
                        self.state = State::Between(member.into_inner());
                        if !std::mem::replace(&mut self.lost, true) {
                            return Err(damaged());
                        }
                    }
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(words: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(words).and_then(|()| encoder.finish()).expect("memory")
    }

    /// All that can be read, with the errors on the way.
    fn read(bytes: Vec<u8>) -> (Vec<u8>, Vec<ProblemKind>) {
        let mut reader = Gunzip::new(Peeked::new(Box::new(io::Cursor::new(bytes))));
        let (mut out, mut told) = (Vec::new(), Vec::new());
        while let Err(error) = reader.read_to_end(&mut out) {
            told.push(ProblemKind::within(&error).expect("an error of ours"));
        }
        (out, told)
    }

    #[test]
    fn members_are_read_as_one() {
        let bytes = [packed(b"Chad "), packed(b""), packed(b"and Togo"), vec![0; 20_000]].concat();
        assert_eq!(read(bytes), (b"Chad and Togo".to_vec(), vec![]));
    }

    #[test]
    fn a_damaged_member_costs_itself_alone() {
        let words: Vec<u8> = (0..60_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 25) as u8).collect();
        let mut broken = packed(&words);
        let middle = broken.len() / 2;
        broken[middle..middle + 40].fill(0xff);
        let bytes = [packed(b"Chad "), broken, packed(b" and Togo")].concat();
        let (out, told) = read(bytes);
        assert!(out.starts_with(b"Chad ") && out.ends_with(b" and Togo"));
        assert_eq!(told, [ProblemKind::Damaged { what: "gzip" }]);
    }

    #[test]
    fn what_is_cut_off_or_no_gzip_is_told() {
        let whole = packed(b"Chad closed its border with Libya on Monday.");
        let (out, told) = read(whole[..whole.len() - 6].to_vec());
        assert!(b"Chad closed its border with Libya on Monday.".starts_with(&out));
        assert_eq!(told, [ProblemKind::Truncated { what: "gzip" }]);
        let (out, told) = read([packed(b"Chad"), b"and more".to_vec()].concat());
        assert_eq!((out, told), (b"Chad".to_vec(), vec![ProblemKind::Damaged { what: "gzip" }]));
    }
}
