//! `nuncio actors import`: dictionaries of older coders as the tables of a pack.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anstream::AutoStream;
use anyhow::{Context, Result, bail};
use nuncio_run::event_line::printable;
use nuncio_world::{Dictionary, Doubt, Finding, Imported, Precedence, import};

use crate::flags::ImportArgs;
use crate::outcome::Outcome;
use crate::pack;

/// Runs the command.
///
/// # Errors
/// A dictionary or the pack cannot be read, or the folder cannot be written.
pub fn run(args: &ImportArgs) -> Result<Outcome> {
    let pack = pack::files(&args.pack)?;
    let names: Vec<String> = args.files.iter().map(|path| path.display().to_string()).collect();
    let read = |name: &String| fs::read(name).with_context(|| format!("cannot read {name}"));
    let texts = names.iter().map(read).collect::<Result<Vec<_>>>()?;
    let dictionaries: Vec<Dictionary<'_>> =
        names.iter().zip(&texts).map(|(file, bytes)| Dictionary { file, bytes }).collect();
    let precedence = if args.new_only { Precedence::Pack } else { Precedence::Dictionary };
    let imported = import(&pack, &dictionaries, precedence).context("the pack cannot be used")?;
    let left_out = tell(&imported);
    write(&args.into, &imported)?;
    report(&mut AutoStream::auto(io::stdout().lock()), &args.into, &imported, left_out)?;
    Ok(Outcome::after(left_out))
}

/// Tells what could not be used, how the rest was read, and what looks wrong now; counts the first.
fn tell(imported: &Imported) -> usize {
    for told in &imported.told {
        let word = if told.problem.is_note() { "note" } else { "problem" };
        // What a dictionary has in its lines goes to a terminal: no control characters.
        anstream::eprintln!("{word}: {}", printable(&told.to_string()));
    }
    let (bare, others): (Vec<&Finding>, Vec<&Finding>) =
        imported.findings.iter().partition(|finding| matches!(finding.doubt, Doubt::NoAdjective | Doubt::NoCapital));
    for finding in others {
        anstream::eprintln!("note: in the tables as they are now, {}", printable(&finding.to_string()));
    }
    if !bare.is_empty() {
        let lacks = |doubt: Doubt| bare.iter().filter(|finding| finding.doubt == doubt).count();
        anstream::eprintln!(
            "note: dictionaries have no columns for them: {} countries are without an adjective, {} without a capital; add them to \
             world/states.tsv",
            lacks(Doubt::NoAdjective),
            lacks(Doubt::NoCapital)
        );
    }
    imported.told.iter().filter(|told| !told.problem.is_note()).count()
}

/// Writes the tables; a file that is there already may be somebody's work and is not touched.
fn write(folder: &Path, imported: &Imported) -> Result<()> {
    for (path, _) in &imported.files {
        let path = folder.join(path);
        if path.exists() {
            bail!("{} is there already: name another folder, or move the file away", path.display());
        }
    }
    for (path, text) in &imported.files {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn report(out: &mut impl Write, folder: &Path, imported: &Imported, left_out: usize) -> io::Result<()> {
    let counts = imported.counts;
    let (countries, people, groups) = (counts.countries, counts.people, counts.groups);
    writeln!(out, "actors          {:>6}  {countries} countries, {people} people, {groups} groups", counts.actors())?;
    writeln!(out, "aliases         {:>6}", counts.aliases)?;
    writeln!(out, "dated codes     {:>6}", counts.dated_codes)?;
    writeln!(out, "agents          {:>6}", counts.agents)?;
    writeln!(out, "known already   {:>6}  names that the pack has", counts.known)?;
    writeln!(out, "repeated        {:>6}  names with the same codes again", counts.repeated)?;
    writeln!(out, "left out        {left_out:>6}  lines that cannot be used")?;
    for (path, _) in &imported.files {
        writeln!(out, "wrote {}", folder.join(path).display())?;
    }
    Ok(())
}
