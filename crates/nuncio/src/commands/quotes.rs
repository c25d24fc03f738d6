//! `nuncio quotes`: stories in, who says what out.

use std::io::{self, IsTerminal};

use anyhow::Result;
use clap::ValueEnum;
use nuncio_coder::Policy;
use nuncio_run::Keep;
use serde_json::json;

use super::width;
use crate::flags::{PageFormat, QuotesArgs, RunArgs};
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::sink::{QuoteLines, QuotePages, Sink};
use crate::{coding, output, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &QuotesArgs) -> Result<Outcome> {
    let manifest = ManifestFile::open("quotes", &args.run, None)?;
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let format = format(args.format, &args.run);
    let out = output::open(args.run.output.as_ref())?;
    let mut sink: Box<dyn Sink> = match format {
        PageFormat::Page => Box::new(QuotePages::new(out, usize::from(width()))),
        PageFormat::Jsonl => Box::new(QuoteLines::new(out)),
    };
    let tally = coding::run(&coder, &files, &args.input, Keep::by(Policy::All), &args.run, sink.as_mut())?;
    drop(sink);
    tally.tell(manifest.elapsed());
    manifest.write(&files, &coder, &args.input, &json!({ "format": name(format) }), &tally)?;
    Ok(Outcome::after(tally.problems))
}

/// The form that was asked for or suits the place.
pub(super) fn format(asked: Option<PageFormat>, run: &RunArgs) -> PageFormat {
    let to_terminal = run.output.is_none() && io::stdout().is_terminal();
    asked.unwrap_or(if to_terminal { PageFormat::Page } else { PageFormat::Jsonl })
}

/// The form's name on the command line.
pub(super) fn name(format: PageFormat) -> Option<String> {
    format.to_possible_value().map(|value| value.get_name().to_owned())
}
