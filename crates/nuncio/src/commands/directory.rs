//! `nuncio actors check`: what is wrong with the tables of the directory, for those who write them.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anstream::AutoStream;
use anyhow::Result;
use nuncio_run::event_line::printable;
use nuncio_world::{Calendar, Countries, CowStates, Finding, SectorWords, Severity, World};

use crate::flags::DirectoryCheckArgs;
use crate::outcome::Outcome;
use crate::pack;

/// Rows that cannot be used, then errors, then warnings, then gaps if they are asked for. Errors alone are a problem.
///
/// # Errors
/// The pack's folder cannot be read, or the output cannot be written.
pub fn run(args: &DirectoryCheckArgs) -> Result<Outcome> {
    let files = pack::files(&args.pack)?;
    let (world, errors) = World::read_what_can_be(&files);
    let mut unusable: Vec<String> = errors.iter().map(ToString::to_string).collect();
    unusable.extend(CowStates::read(&files).err().map(|error| error.to_string()));
    unusable.extend(Countries::read(&files).err().map(|error| error.to_string()));
    unusable.extend(SectorWords::read(&files).err().map(|error| error.to_string()));
    unusable.extend(Calendar::read(&files).err().map(|error| error.to_string()));
    let mut findings = world.lint();
    findings.sort_by(|a, b| place(a).cmp(&place(b)));

    let mut out = AutoStream::auto(io::stdout().lock());
    for told in &unusable {
        writeln!(out, "error    {}", printable(told))?;
    }
    let told = |finding: &&Finding| args.gaps || finding.doubt.severity() != Severity::Gap;
    for finding in findings.iter().filter(told) {
        writeln!(out, "{:<8} {}", word(finding.doubt.severity()), printable(&finding.to_string()))?;
    }
    let counts = count(&findings);
    let of = |severity| counts.get(&severity).copied().unwrap_or(0);
    let faults = unusable.len() + of(Severity::Error);
    for table in world.counts() {
        let unverified = match table.unverified {
            0 => String::new(),
            some => format!(", {some} of them unverified"),
        };
        writeln!(out, "{}: {} rows{unverified}", printable(&table.file), table.rows)?;
    }
    let gaps = of(Severity::Gap);
    let told = if args.gaps || gaps == 0 { "" } else { " (--gaps tells them)" };
    writeln!(
        out,
        "{} actors: {faults} errors, {} warnings, {gaps} gaps in offices{told}",
        world.entities().count(),
        of(Severity::Warning)
    )?;
    Ok(Outcome::after(faults))
}

/// Findings of one severity stand together, in the order of files and lines.
fn place(finding: &Finding) -> (Severity, &str, usize) {
    (finding.doubt.severity(), finding.file.as_str(), finding.line)
}

fn count(findings: &[Finding]) -> BTreeMap<Severity, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.doubt.severity()).or_insert(0) += 1;
    }
    counts
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Gap => "gap",
    }
}
