//! `nuncio export`: the events of an archive in the forms that other programs and other people's scripts read.

use std::time::Instant;

use anyhow::{Context, Result};
use nuncio_archive::Archive;
use nuncio_codebook::Codebook;
use nuncio_run::stored;

use super::width;
use crate::flags::ExportArgs;
use crate::outcome::Outcome;
use crate::{pack, sink};

/// Runs the command.
///
/// # Errors
/// The archive cannot be read, the question is wrong, the pack cannot be used, or the output cannot be written.
pub fn run(args: &ExportArgs) -> Result<Outcome> {
    let clock = Instant::now();
    let archive = Archive::open_read_only(&args.archive)?;
    let files = pack::files(&args.pack)?;
    let codebook = Codebook::read(&files).context("the codebook cannot be used")?;
    let policy = args.policy.of(args.format);
    let mut sink = sink::open(args.format, args.output.as_ref(), &codebook, &files, width())?;
    let mut events = 0;
    archive.query(&args.filter.filter(), args.appearances(), None, |found| -> Result<()> {
        let story = stored::coded(&archive, &found, &codebook, policy.into())?;
        events += story.events.len();
        sink.push(&story).context(WRITING)
    })?;
    sink.finish().context(WRITING)?;
    let plural = if events == 1 { "" } else { "s" };
    let took = clock.elapsed().as_secs_f64();
    anstream::eprintln!("{events} event{plural} ({} policy) in {took:.1} s", policy.name());
    Ok(Outcome::Done)
}

const WRITING: &str = "cannot write what was found";
