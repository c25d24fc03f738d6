//! `nuncio code`: stories in, events out.

use std::io::{self, IsTerminal};

use anyhow::{Context, Result};
use clap::ValueEnum;
use nuncio_coder::Coder;
use nuncio_text::PackFiles;
use serde_json::json;

use super::width;
use crate::flags::{CodeArgs, OutputFormat};
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::sink::{Csv, JsonLines, Keep, Lines, Sink, Tables};
use crate::{coding, output, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &CodeArgs) -> Result<Outcome> {
    let manifest = ManifestFile::open("code", &args.run, Some(&args.policy))?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let format = format(args);
    let mut sink = open_sink(args, format, &coder, &files)?;
    let keep = Keep { policy: args.policy.policy.into(), confidence: args.min_confidence };
    let tally = coding::run(&coder, &files, &args.input, keep, &args.run, sink.as_mut())?;
    drop(sink);
    tally.tell(manifest.elapsed());
    let name = format.to_possible_value().map(|value| value.get_name().to_owned());
    manifest.write(
        &files,
        &coder,
        &args.input,
        &json!({ "format": name, "min_confidence": args.min_confidence }),
        &tally,
    )?;
    Ok(Outcome::after(tally.problems))
}

/// The form that was asked for or suits the place.
fn format(args: &CodeArgs) -> OutputFormat {
    let to_terminal = args.run.output.is_none() && io::stdout().is_terminal();
    args.format.unwrap_or(if to_terminal { OutputFormat::Table } else { OutputFormat::Jsonl })
}

/// Where the events go.
fn open_sink<'c>(
    args: &CodeArgs,
    format: OutputFormat,
    coder: &'c Coder,
    files: &PackFiles,
) -> Result<Box<dyn Sink + 'c>> {
    let out = output::open(args.run.output.as_ref())?;
    Ok(match format {
        OutputFormat::Table => Box::new(Tables::new(out, coder.codebook(), width())),
        OutputFormat::Jsonl => Box::new(JsonLines::new(out)),
        OutputFormat::Csv => Box::new(Csv::new(out, pack::cow(files)?).context("cannot write the events")?),
        OutputFormat::Lines => Box::new(Lines::new(out)),
    })
}
