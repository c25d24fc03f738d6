//! The members of a zip archive, in the order of its directory.

use std::borrow::Cow;
use std::io::{self, BufReader, Read};
use std::sync::Arc;

use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use zip::{CompressionMethod, ZipArchive};

use super::budget::{Budget, Packed, Unpacked};
use super::seekable::Seekable;
use super::unzstd::Unzstd;
use super::{Location, Member};
use crate::peek::{Peeked, Stream};
use crate::problem::{Problem, ProblemKind};

/// The method of members in Zstandard, which the crate names only where it unpacks them itself.
const ZSTD: u16 = 93;

/// An archive whose members are read one after another.
pub(crate) struct Zip {
    archive: ZipArchive<BufReader<Seekable>>,
    bytes: Seekable,
    next: usize,
}

impl Zip {
    /// Reads the directory.
    ///
    /// # Errors
    /// There is none, or it is no archive but a document that is packed in one.
    pub(crate) fn open(bytes: Seekable) -> Result<Self, ProblemKind> {
        let archive =
            ZipArchive::new(BufReader::new(bytes.clone())).map_err(|_| ProblemKind::Truncated { what: "zip" })?;
        let document = |name: &[u8]| name == b"[Content_Types].xml" || name == b"mimetype";
        if archive.file_names_raw().any(document) {
            return Err(ProblemKind::NotText { what: "an office document or an electronic book" });
        }
        Ok(Zip { archive, bytes, next: 0 })
    }

    /// The next member that is a file. `of` is the archive's own place.
    pub(crate) fn next(&mut self, of: &Location, budget: &Arc<Budget>) -> Option<Result<Member, Problem>> {
        while self.next < self.archive.len() {
            self.next += 1;
            match self.member(self.next - 1, of, budget) {
                Ok(None) => {}
                Ok(Some(member)) => return Some(Ok(member)),
                Err(problem) => return Some(Err(problem)),
            }
        }
        None
    }

    fn member(&mut self, index: usize, of: &Location, budget: &Arc<Budget>) -> Result<Option<Member>, Problem> {
        let damaged = ProblemKind::Damaged { what: "zip" };
        let told = self.archive.name_for_index(index).and_then(Result::ok);
        let name = told.map_or_else(|| format!("member {}", index + 1), Cow::into_owned);
        let Ok(file) = self.archive.by_index_raw(index) else { return Err(of.inside(&name).problem(damaged)) };
        if !file.is_file() || super::is_hidden(&name) {
            return Ok(None);
        }
        let place = of.inside(&name);
        if file.encrypted() {
            return Err(place.problem(ProblemKind::Encrypted));
        }
        let Some(start) = file.data_start() else { return Err(place.problem(damaged)) };
        let packed = Packed { inner: self.bytes.from(start).take(file.compressed_size()), budget: Arc::clone(budget) };
        let packed = Peeked::new(Box::new(packed) as Stream);
        let unpacked: Stream = match file.compression() {
            CompressionMethod::Stored => Box::new(packed),
            method => {
                let inner: Stream = match method {
                    CompressionMethod::Deflated => Box::new(DeflateDecoder::new(packed)),
                    #[expect(deprecated, reason = "the number is what the archive says")]
                    method if method.to_u16() == ZSTD => Box::new(Unzstd::new(packed)),
                    method => {
                        let method = method.to_string();
                        return Err(place.problem(ProblemKind::UnknownPacking { method }));
                    }
                };
                Box::new(Unpacked { inner, budget: Arc::clone(budget) })
            }
        };
        let (left, wanted) = (file.size(), file.crc32());
        Ok(Some(Member::stream(place, Box::new(Checked { inner: unpacked, crc: Crc::new(), left, wanted }))))
    }
}

/// A member that must be as long as its archive says, and have the checksum that it says.
struct Checked {
    inner: Stream,
    crc: Crc,
    left: u64,
    wanted: u32,
}

impl Read for Checked {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let damaged = || ProblemKind::Damaged { what: "zip" }.into_error();
        if into.is_empty() {
            return Ok(0);
        }
        let count = match self.inner.read(into) {
            Ok(count) => count,
            Err(error) if ProblemKind::within(&error).is_some() => return Err(error),
            Err(_) => return Err(damaged()),
        };
        self.crc.update(&into[..count]);
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => return Err(damaged()),
        }
        if count == 0 && (self.left > 0 || self.crc.sum() != self.wanted) {
            return Err(damaged());
        }
        Ok(count)
    }
}
