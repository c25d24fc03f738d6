//! `nuncio count`: stories in, a series of counts out.

use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use nuncio_archive::{Appearances, Archive, Filter};
use nuncio_codebook::Codebook;
use nuncio_export::{Count, Dimension};
use nuncio_run::Keep;
use nuncio_run::stored;
use serde_json::json;

use super::happenings::tell_age;
use crate::flags::CountArgs;
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::sink::{Counts, Sink};
use crate::{coding, output, pack};

/// Runs the command.
///
/// # Errors
/// A column is asked for twice, the pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &CountArgs) -> Result<Outcome> {
    refuse_a_column_twice(&args.by)?;
    if args.input.files.iter().any(|file| stored::is_archive(file)) {
        return count_archive(args);
    }
    // Of stories that are coded now, only how sure an event is can be asked.
    let asked = Filter { confidence: None, ..args.filter.filter() };
    if args.appearances || args.dedup.once().is_some() || asked != Filter::default() {
        bail!(
            "only an archive can be asked for some of its events, its reports or happenings; `nuncio add` makes one of these files"
        );
    }
    let manifest = ManifestFile::open("count", &args.run, Some(args.policy.policy))?;
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let count = Count::new(args.by.clone(), args.dedup.into(), pack::cow(&files)?);
    let mut sink = Counts::new(output::open(args.run.output.as_ref())?, count);
    let keep = Keep { policy: args.policy.policy.into(), confidence: args.filter.min_confidence };
    let tally = coding::run(&coder, &files, &args.input, keep, &args.run, &mut sink)?;
    tally.tell(manifest.elapsed());
    let by: Vec<&str> = args.by.iter().map(|dimension| dimension.as_str()).collect();
    let dedup = args.dedup.to_possible_value().map(|value| value.get_name().to_owned());
    manifest.write(
        &files,
        &coder,
        &args.input,
        &json!({ "by": by, "dedup": dedup, "min_confidence": args.filter.min_confidence }),
        &tally,
    )?;
    Ok(Outcome::after(tally.problems))
}

/// Counts the events of an archive as they were coded.
fn count_archive(args: &CountArgs) -> Result<Outcome> {
    let [file] = &args.input.files[..] else { bail!("an archive is counted alone; name no other file beside it") };
    if args.run.manifest.is_some() {
        bail!("--manifest tells how stories were coded; of an archive, `nuncio archive info` tells that");
    }
    let clock = Instant::now();
    let archive = Archive::open_read_only(file)?;
    let files = pack::files(&args.pack)?;
    let codebook = Codebook::read(&files).context("the codebook cannot be used")?;
    let count = Count::new(args.by.clone(), args.dedup.into(), pack::cow(&files)?);
    let mut sink = Counts::new(output::open(args.run.output.as_ref())?, count);
    let appearances = match args.dedup.once() {
        Some(_) if args.appearances => bail!("--appearances counts every copy, and --dedup one; leave one of them out"),
        Some(once) => {
            tell_age(&archive, file)?;
            once
        }
        None if args.appearances => Appearances::Every,
        None => Appearances::First,
    };
    let (mut stories, mut events) = (0, 0);
    archive.query(&args.filter.filter(), appearances, None, |found| -> Result<()> {
        let story = stored::coded(&archive, &found, &codebook, args.policy.policy.into())?;
        stories += 1;
        events += story.events.len();
        sink.push(&story).context("cannot write what was found")
    })?;
    sink.finish().context("cannot write what was found")?;
    let took = clock.elapsed().as_secs_f64();
    let plural = |number, one, many| if number == 1 { one } else { many };
    let (of_events, of_stories) = (plural(events, "event", "events"), plural(stories, "story", "stories"));
    anstream::eprintln!("{events} {of_events} of {stories} {of_stories} in {took:.1} s");
    Ok(Outcome::Done)
}

fn refuse_a_column_twice(by: &[Dimension]) -> Result<()> {
    for (at, column) in by.iter().enumerate() {
        if by.iter().take(at).any(|earlier| earlier == column) {
            bail!("--by names {column} twice; once is enough");
        }
    }
    Ok(())
}
