//! `nuncio claims`: stories in, what each speaker says about whom out.

use anyhow::Result;
use nuncio_run::Keep;
use serde_json::json;

use super::quotes::{format, name};
use super::width;
use crate::flags::{ClaimsArgs, PageFormat};
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::sink::{ClaimPages, Sink, SpeakerLines};
use crate::{coding, output, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &ClaimsArgs) -> Result<Outcome> {
    let manifest = ManifestFile::open("claims", &args.run, Some(args.policy.policy))?;
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let format = format(args.format, &args.run);
    let out = output::open(args.run.output.as_ref())?;
    let mut sink: Box<dyn Sink + '_> = match format {
        PageFormat::Page => Box::new(ClaimPages::new(out, coder.world(), coder.codebook(), usize::from(width()))),
        PageFormat::Jsonl => Box::new(SpeakerLines::new(out, coder.world())),
    };
    let policy = args.policy.policy.into();
    let tally = coding::run(&coder, &files, &args.input, Keep::by(policy), &args.run, sink.as_mut())?;
    drop(sink);
    tally.tell(manifest.elapsed());
    manifest.write(&files, &coder, &args.input, &json!({ "format": name(format) }), &tally)?;
    Ok(Outcome::after(tally.problems))
}
