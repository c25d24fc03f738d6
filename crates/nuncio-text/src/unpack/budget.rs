//! How much one file may unpack to, over all layers of packing: what bombs are known by.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::options::UnpackLimits;
use crate::problem::ProblemKind;

/// What was read of a file and what was made of it so far. Shared by the readers of all its layers.
#[derive(Debug)]
pub(crate) struct Budget {
    limits: UnpackLimits,
    /// Bytes of the file, where that is known: parts of it that are read twice count once.
    size: Option<u64>,
    read: AtomicU64,
    unpacked: AtomicU64,
    refused: AtomicBool,
}

impl Budget {
    pub(crate) fn new(limits: UnpackLimits, size: Option<u64>) -> Arc<Budget> {
        let (read, unpacked, refused) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
        Arc::new(Budget { limits, size, read, unpacked, refused })
    }

    /// Whether it was exceeded, so that nothing more of the file is to be read.
    pub(crate) fn is_refused(&self) -> bool {
        self.refused.load(Ordering::Relaxed)
    }

    fn count_read(&self, bytes: usize) {
        self.read.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn count_unpacked(&self, bytes: usize) -> io::Result<()> {
        let unpacked = self.unpacked.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        let read = self.read.load(Ordering::Relaxed).min(self.size.unwrap_or(u64::MAX));
        let UnpackLimits { ratio, free, .. } = self.limits;
        if unpacked > free && unpacked > read.saturating_mul(ratio) {
            self.refused.store(true, Ordering::Relaxed);
            return Err(ProblemKind::Bomb { ratio }.into_error());
        }
        Ok(())
    }
}

/// Bytes of the file itself.
pub(crate) struct Packed<R> {
    pub(crate) inner: R,
    pub(crate) budget: Arc<Budget>,
}

impl<R: Read> Read for Packed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.budget.count_read(count);
        Ok(count)
    }
}

/// Bytes that were made by unpacking.
pub(crate) struct Unpacked<R> {
    pub(crate) inner: R,
    pub(crate) budget: Arc<Budget>,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.budget.count_unpacked(count)?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_read_again_and_again_counts_once() {
        let limits = UnpackLimits { ratio: 10, free: 100, ..UnpackLimits::default() };
        let budget = Budget::new(limits, Some(30));
        budget.count_read(1000);
        assert!(budget.count_unpacked(300).is_ok() && !budget.is_refused());
        assert!(budget.count_unpacked(1).is_err() && budget.is_refused());
    }
}
