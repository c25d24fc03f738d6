//! `nuncio code`: stories in, events out.

use std::io::{self, IsTerminal};

use anyhow::Result;
use nuncio_run::Keep;
use serde_json::json;

use super::width;
use crate::flags::{CodeArgs, OutputFormat};
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::{coding, pack, sink};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &CodeArgs) -> Result<Outcome> {
    let format = format(args);
    let policy = args.policy.of(format);
    let manifest = ManifestFile::open("code", &args.run, Some(policy))?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let mut sink = sink::open(format, args.run.output.as_ref(), coder.codebook(), &files, width())?;
    let keep = Keep { policy: policy.into(), confidence: args.min_confidence };
    let tally = coding::run(&coder, &files, &args.input, keep, &args.run, sink.as_mut())?;
    drop(sink);
    tally.tell(manifest.elapsed());
    manifest.write(
        &files,
        &coder,
        &args.input,
        &json!({ "format": format.name(), "min_confidence": args.min_confidence }),
        &tally,
    )?;
    Ok(Outcome::after(tally.problems))
}

/// The form that was asked for or suits the place.
fn format(args: &CodeArgs) -> OutputFormat {
    let to_terminal = args.run.output.is_none() && io::stdout().is_terminal();
    args.format.unwrap_or(if to_terminal { OutputFormat::Table } else { OutputFormat::Jsonl })
}
