//! The members of a tar archive, as a stream: each is read before the next one is asked for.

use std::io::{self, BufRead, Read};
use std::sync::{Arc, Mutex, PoisonError};

use tar::{EntryType, Header, PaxExtensions};

use super::{Location, Member};
use crate::peek::{Peeked, Stream};
use crate::problem::{Problem, ProblemKind};

/// Headers and the ends of members stand at multiples of it.
const BLOCK: usize = 512;
/// Most bytes of a long name or of a record of further fields.
const LONGEST_EXTENSION: u64 = 1024 * 1024;

/// Whether bytes begin as an archive does: a header whose checksum is right.
pub(crate) fn is_tar(head: &[u8]) -> bool {
    let Some(block) = head.get(..BLOCK) else { return false };
    // A header of further fields may have no name, but says what it is.
    (block[0] != 0 || block[257..].starts_with(b"ustar")) && is_sound(Header::from_byte_slice(block))
}

fn is_sound(header: &Header) -> bool {
    // The sum is that of all bytes with the field of the sum itself as spaces.
    let bytes = header.as_bytes();
    let sum: u32 =
        bytes.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) }).sum();
    header.cksum().is_ok_and(|wanted| wanted == sum)
}

/// An archive whose members are read one after another.
pub(crate) struct Tar {
    bytes: Arc<Mutex<Bytes>>,
    failed: bool,
}

/// The stream, and what is left in it of the member whose turn it is.
struct Bytes {
    stream: Peeked<Stream>,
    turn: u64,
    left: u64,
    padding: u64,
    failed: bool,
}

/// What headers before that of a member say of it.
#[derive(Default)]
struct Ahead {
    path: Option<Vec<u8>>,
    size: Option<u64>,
    sparse: bool,
}

impl Tar {
    pub(crate) fn new(stream: Peeked<Stream>) -> Self {
        let bytes = Bytes { stream, turn: 0, left: 0, padding: 0, failed: false };
        Tar { bytes: Arc::new(Mutex::new(bytes)), failed: false }
    }

    /// The next member that is a file. `of` is the archive's own place.
    pub(crate) fn next(&mut self, of: &Location) -> Option<Result<Member, Problem>> {
        let mut bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever read the member has told what was wrong with the stream.
        if self.failed || bytes.failed {
            return None;
        }
        match bytes.advance() {
            Ok(None) => None,
            Ok(Some((path, sparse))) => {
                let name = String::from_utf8_lossy(&path);
                let place = of.inside(name.strip_prefix("./").unwrap_or(&name));
                if sparse {
                    return Some(
                        Err(place.problem(ProblemKind::UnknownPacking { method: "a sparse file".to_owned() })),
                    );
                }
                let reader = MemberReader { bytes: Arc::clone(&self.bytes), turn: bytes.turn };
                Some(Ok(Member::stream(place, Box::new(reader))))
            }
            Err(error) => {
                self.failed = true;
                Some(Err(of.problem(ProblemKind::of(&error))))
            }
        }
    }
}

impl Bytes {
    /// Goes to the next file, and gives its path, and whether it has holes.
    fn advance(&mut self) -> io::Result<Option<(Vec<u8>, bool)>> {
        let mut ahead = Ahead::default();
        loop {
            self.skip()?;
            let Some(header) = self.header()? else { return Ok(None) };
            let size = ahead.size.unwrap_or(header.entry_size()?);
            self.turn += 1;
            self.left = size;
            self.padding = size.wrapping_neg() % BLOCK as u64;
            match header.entry_type() {
                EntryType::GNULongName => {
                    let path = self.extension(size)?;
                    ahead.path = path.split(|byte| *byte == 0).next().map(<[u8]>::to_vec);
                }
                EntryType::XHeader => {
                    let fields = self.extension(size)?;
                    for field in PaxExtensions::new(&fields).flatten() {
                        match field.key_bytes() {
                            b"path" | b"GNU.sparse.name" => ahead.path = Some(field.value_bytes().to_vec()),
                            b"size" => ahead.size = field.value().ok().and_then(|size| size.parse().ok()),
                            key if key.starts_with(b"GNU.sparse") => ahead.sparse = true,
                            _ => {}
                        }
                    }
                }
                EntryType::GNULongLink | EntryType::XGlobalHeader => {}
                kind => {
                    let Ahead { path, sparse, .. } = std::mem::take(&mut ahead);
                    let path = path.unwrap_or_else(|| header.path_bytes().into_owned());
                    let file = matches!(kind, EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse);
                    // Older archives write a folder as a file whose name ends so.
                    if file && !path.ends_with(b"/") && !super::is_hidden(&String::from_utf8_lossy(&path)) {
                        return Ok(Some((path, sparse || kind == EntryType::GNUSparse)));
                    }
                }
            }
        }
    }

    /// The next header; `None` at the block of zeros that ends an archive.
    fn header(&mut self) -> io::Result<Option<Header>> {
        let Some(block) = self.stream.peek(BLOCK).get(..BLOCK) else {
            return Err(self.stream.fault().unwrap_or_else(truncated));
        };
        if block.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        let header = Header::from_byte_slice(block).clone();
        self.stream.consume(BLOCK);
        if is_sound(&header) { Ok(Some(header)) } else { Err(damaged()) }
    }

    fn extension(&mut self, size: u64) -> io::Result<Vec<u8>> {
        if size > LONGEST_EXTENSION {
            return Err(damaged());
        }
        let mut bytes = vec![0; size as usize];
        self.stream.read_exact(&mut bytes).map_err(end)?;
        self.left = 0;
        Ok(bytes)
    }

    /// Passes over what is left of the member and the rest of its last block.
    fn skip(&mut self) -> io::Result<()> {
        let left = self.left.saturating_add(self.padding);
        (self.left, self.padding) = (0, 0);
        let skipped = io::copy(&mut (&mut self.stream).take(left), &mut io::sink())?;
        if skipped < left { Err(truncated()) } else { Ok(()) }
    }
}

fn truncated() -> io::Error {
    ProblemKind::Truncated { what: "tar" }.into_error()
}

fn damaged() -> io::Error {
    ProblemKind::Damaged { what: "tar" }.into_error()
}

fn end(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::UnexpectedEof { truncated() } else { error }
}

/// The bytes of one member, as long as it is its turn.
struct MemberReader {
    bytes: Arc<Mutex<Bytes>>,
    turn: u64,
}

impl Read for MemberReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        let most = into.len().min(usize::try_from(bytes.left).unwrap_or(usize::MAX));
        if self.turn != bytes.turn || most == 0 {
            return Ok(0);
        }
        let read = match bytes.stream.read(&mut into[..most]) {
            Ok(0) => Err(truncated()),
            other => other,
        };
        match read {
            Ok(count) => bytes.left -= count as u64,
            Err(_) => bytes.failed = true,
        }
        read
    }
}
