//! Bytes that can be sought in, shared by the reader of an archive's directory and the readers of its members.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tempfile::SpooledTempFile;

use crate::options::UnpackLimits;
use crate::peek::{Peeked, Stream};
use crate::problem::ProblemKind;

/// Bytes of a spooled archive that memory holds; more go to a file of the system's folder for such.
const IN_MEMORY: usize = 8 * 1024 * 1024;

trait Store: Read + Seek + Send {}
impl<T: Read + Seek + Send> Store for T {}

/// A place in bytes that others read too, each at its own place.
#[derive(Clone)]
pub(crate) struct Seekable {
    store: Arc<Mutex<Box<dyn Store>>>,
    length: u64,
    at: u64,
}

impl Seekable {
    /// A file, opened once more.
    pub(crate) fn file(path: &Path) -> io::Result<Self> {
        Seekable::new(File::open(path)?)
    }

    /// Bytes in memory.
    pub(crate) fn bytes(bytes: Arc<[u8]>) -> io::Result<Self> {
        Seekable::new(Cursor::new(bytes))
    }

    /// A stream, copied to where it can be sought in.
    pub(crate) fn spool(from: Peeked<Stream>, limits: &UnpackLimits) -> io::Result<Self> {
        let mut spool = SpooledTempFile::new(IN_MEMORY);
        if io::copy(&mut from.take(limits.spool + 1), &mut spool)? > limits.spool {
            return Err(ProblemKind::ArchiveTooLong { limit: limits.spool }.into_error());
        }
        Seekable::new(spool)
    }

    fn new(mut store: impl Store + 'static) -> io::Result<Self> {
        let length = store.seek(SeekFrom::End(0))?;
        Ok(Seekable { store: Arc::new(Mutex::new(Box::new(store))), length, at: 0 })
    }

    /// The same bytes from another place on.
    pub(crate) fn from(&self, at: u64) -> Self {
        Seekable { at, ..self.clone() }
    }
}

impl Read for Seekable {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        store.seek(SeekFrom::Start(self.at))?;
        let count = store.read(into)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Seekable {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
