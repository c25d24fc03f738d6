//! `nuncio lexicon suggest`: unknown verbs and names of a corpus as lines of a pack, for a person to finish.

use std::io::Write;

use anyhow::{Context, Result};
use nuncio_run::event_line::printable;

use crate::coverage::{NameNote, Top, VerbNote, commonest, gather};
use crate::flags::SuggestArgs;
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::{output, pack};

/// How many patterns of a verb are told.
const FRAMES: usize = 3;

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &SuggestArgs) -> Result<Outcome> {
    let manifest = ManifestFile::open("lexicon suggest", &args.run, None)?;
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let mut out = output::open(args.run.output.as_ref())?;
    let (coverage, tally) = gather(&coder, &files, &args.input, &args.run)?;
    let (verbs, names) = coverage.into_unknown();
    // A verb that never stands beside an actor has no pattern to begin with.
    let verbs = verbs.iter().filter(|verb| verb.count >= args.least && !verb.note.frames.is_empty()).take(args.top);
    let names = names.iter().filter(|name| name.count >= args.least).take(args.top);
    write(&mut out, verbs, names).context("cannot write what was found")?;
    tally.tell(manifest.elapsed());
    let own = serde_json::json!({ "least": args.least, "top": args.top });
    manifest.write(&files, &coder, &args.input, &own, &tally)?;
    Ok(Outcome::after(tally.problems))
}

fn write<'t>(
    out: &mut dyn Write,
    verbs: impl Iterator<Item = &'t Top<VerbNote>>,
    names: impl Iterator<Item = &'t Top<NameNote>>,
) -> Result<()> {
    writeln!(
        out,
        "# Verbs without a sense: put the act for ACT, the codes into the example, and write the example anew."
    )?;
    for verb in verbs {
        writeln!(out, "\n{}", sense(verb))?;
    }
    writeln!(out, "\n# People, for people.tsv; name, surname, aliases, country, sectors, offices, source.")?;
    let (bodies, people): (Vec<_>, Vec<_>) = names.partition(|name| name.note.organisation * 2 > name.count);
    for person in people {
        let surname = person.key.rsplit(' ').next().unwrap_or_default();
        entry(out, person, &format!("{}\t*{surname}\t.\tCOUNTRY\tSECTORS\t.\tunverified", person.key))?;
    }
    writeln!(
        out,
        "\n# Bodies, for groups.tsv; key, name, aliases, country, org, cameo, sectors, offices, from, until, source."
    )?;
    for body in bodies {
        let key = body.key.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        entry(out, body, &format!("{key}\t{}\t.\tCOUNTRY\t.\t.\tSECTORS\t.\t.\t.\tunverified", body.key))?;
    }
    Ok(out.flush()?)
}

/// A sense with the commonest pattern, the other ones as comments, and a sentence of the corpus in place of its example.
fn sense(verb: &Top<VerbNote>) -> String {
    let mut frames: Vec<(&String, &u64)> = verb.note.frames.iter().collect();
    // The patterns with both sides first, then the commonest.
    frames.sort_by_key(|(frame, count)| std::cmp::Reverse((frame.contains("A=") && frame.contains("R="), **count)));
    let number = |count: u64| if count == 1 { "once".to_owned() } else { format!("{count} times") };
    let told: Vec<String> =
        frames.iter().take(FRAMES).map(|(frame, count)| format!("{frame} {}", number(**count))).collect();
    let pattern = frames.first().map(|(frame, _)| frame.as_str()).unwrap_or_default();
    let (count, story) = (number(verb.count), printable(&verb.note.example.source_id));
    let sentence = printable(&verb.note.example.sentence).replace('"', "'");
    format!(
        "# {count}, {} between two actors; {}; {story}\nverb {} {pattern} -> ACT\n    \"{sentence}\"  AAA > BBB ACT",
        verb.note.between,
        told.join("; "),
        verb.key
    )
}

/// A row of the directory, and above it how often the name comes, who it is said to be, and a sentence.
fn entry(out: &mut dyn Write, name: &Top<NameNote>, row: &str) -> Result<()> {
    let who = commonest(&name.note.introduced).unwrap_or("nothing says who");
    let sentence = &name.note.example.sentence;
    writeln!(out, "# {} times; {}; \"{}\"", name.count, printable(who), printable(sentence))?;
    Ok(writeln!(out, "{row}")?)
}
