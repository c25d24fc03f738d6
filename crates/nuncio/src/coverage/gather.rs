//! Stories coded for what is told of them together, and not one by one.

use anyhow::Result;
use nuncio_coder::Coder;
use nuncio_text::PackFiles;

use super::{Coverage, Seen};
use crate::coding::{self, Tally};
use crate::flags::{InputArgs, RunArgs};

/// Codes every story of the input, and tells what was seen of all.
///
/// # Errors
/// The pack's words for pages cannot be read.
pub fn gather(coder: &Coder, files: &PackFiles, input: &InputArgs, run: &RunArgs) -> Result<(Coverage, Tally)> {
    let mut coverage = Coverage::default();
    let make = |coding| Seen::of(&coding, coder);
    let tally = coding::each(coder, files, input, run, make, |seen, tally| {
        tally.events += seen.events();
        coverage.add(seen);
        Ok(())
    })?;
    Ok((coverage, tally))
}
