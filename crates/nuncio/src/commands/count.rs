//! `nuncio count`: stories in, a series of counts out.

use anyhow::{Result, bail};
use clap::ValueEnum;
use nuncio_export::{Count, Dimension};
use serde_json::json;

use crate::flags::CountArgs;
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::sink::Counts;
use crate::{coding, output, pack};

/// Runs the command.
///
/// # Errors
/// A column is asked for twice, the pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &CountArgs) -> Result<Outcome> {
    refuse_a_column_twice(&args.by)?;
    let manifest = ManifestFile::open("count", &args.run, Some(&args.policy))?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let count = Count::new(args.by.clone(), args.dedup.into(), pack::cow(&files)?);
    let mut sink = Counts::new(output::open(args.run.output.as_ref())?, count);
    let tally = coding::run(&coder, &files, &args.input, args.policy.policy.into(), &args.run, &mut sink)?;
    tally.tell(manifest.elapsed());
    let by: Vec<&str> = args.by.iter().map(|dimension| dimension.as_str()).collect();
    let dedup = args.dedup.to_possible_value().map(|value| value.get_name().to_owned());
    manifest.write(&files, &coder, &args.input, &json!({ "by": by, "dedup": dedup }), &tally)?;
    Ok(Outcome::after(tally.problems))
}

fn refuse_a_column_twice(by: &[Dimension]) -> Result<()> {
    for (at, column) in by.iter().enumerate() {
        if by.iter().take(at).any(|earlier| earlier == column) {
            bail!("--by names {column} twice; once is enough");
        }
    }
    Ok(())
}
