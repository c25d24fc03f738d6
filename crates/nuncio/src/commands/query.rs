//! `nuncio query`: the events of an archive that are asked for, written as `code` writes them.

use std::io::{self, IsTerminal, Write};

use anyhow::{Context, Result};
use nuncio_archive::{Archive, Found};
use nuncio_codebook::Codebook;
use nuncio_coder::Policy;
use nuncio_run::stored;

use super::happenings::tell_age;
use super::width;
use crate::flags::{OnceName, QueryArgs, QueryFormat};
use crate::outcome::Outcome;
use crate::{output, pack, sink};

/// Runs the command.
///
/// # Errors
/// The archive cannot be read, the question is wrong, or the output cannot be written.
pub fn run(args: &QueryArgs) -> Result<Outcome> {
    let archive = Archive::open_read_only(&args.archive)?;
    if args.dedup.is_some_and(|once| once != OnceName::Text) {
        tell_age(&archive, &args.archive)?;
    }
    let to_terminal = args.output.is_none() && io::stdout().is_terminal();
    let format = args.format.unwrap_or(if to_terminal { QueryFormat::Table } else { QueryFormat::Jsonl });
    let mut events = 0;
    if format == QueryFormat::Jsonl {
        let mut out = output::open(args.output.as_ref())?;
        each(&archive, args, |found| {
            events += found.count();
            out.write_all(found.lines().as_bytes()).context(WRITING)
        })?;
        out.flush().context(WRITING)?;
    } else {
        let files = pack::files(&args.pack)?;
        let codebook = Codebook::read(&files).context("the codebook cannot be used")?;
        let mut sink = sink::open(format.into(), args.output.as_ref(), &codebook, &files, width())?;
        each(&archive, args, |found| {
            events += found.count();
            sink.push(&stored::coded(&archive, &found, &codebook, Policy::All)?).context(WRITING)
        })?;
        sink.finish().context(WRITING)?;
    }
    anstream::eprintln!("{events} event{}", if events == 1 { "" } else { "s" });
    Ok(Outcome::Done)
}

const WRITING: &str = "cannot write what was found";

fn each(archive: &Archive, args: &QueryArgs, out: impl FnMut(Found) -> Result<()>) -> Result<()> {
    archive.query(&args.filter.filter(), args.appearances(), args.limit.map(std::num::NonZero::get), out)
}
