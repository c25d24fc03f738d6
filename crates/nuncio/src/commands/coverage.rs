//! `nuncio coverage`: how much of a corpus tells events, why the rest is silent, and which words are unknown.

use std::io::{self, IsTerminal, Write};

use anyhow::{Context, Result};
use clap::ValueEnum;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use nuncio_run::event_line::printable;
use serde::Serialize;
use serde_json::json;

use super::width;
use crate::coverage::{Coverage, commonest, gather};
use crate::flags::{CoverageArgs, CoverageFormat};
use crate::manifest::ManifestFile;
use crate::outcome::Outcome;
use crate::{output, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output or the manifest cannot be written.
pub fn run(args: &CoverageArgs) -> Result<Outcome> {
    let manifest = ManifestFile::open("coverage", &args.run, None)?;
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let mut out = output::open(args.run.output.as_ref())?;
    let (coverage, tally) = gather(&coder, &files, &args.input, &args.run)?;
    let to_terminal = args.run.output.is_none() && io::stdout().is_terminal();
    let format = args.format.unwrap_or(if to_terminal { CoverageFormat::Table } else { CoverageFormat::Jsonl });
    write(&mut out, format, &lines(coverage, args.top)).context("cannot write what was found")?;
    tally.tell(manifest.elapsed());
    let name = format.to_possible_value().map(|value| value.get_name().to_owned());
    manifest.write(&files, &coder, &args.input, &json!({ "format": name, "top": args.top }), &tally)?;
    Ok(Outcome::after(tally.problems))
}

/// A figure, a reason, a verb or a name.
#[derive(Debug, Default, Serialize)]
struct Line {
    /// `total`, `silent`, `verb` or `name`.
    record: &'static str,
    /// What is counted.
    what: String,
    /// How often.
    count: u64,
    /// By how much the count may be too high.
    over: u64,
    /// Of a verb: how often it stands between two known actors.
    between: Option<u64>,
    /// The commonest pattern of a verb; of a name, what brings it in.
    how: Option<String>,
    /// Of a name: `person` or `organisation`.
    kind: Option<&'static str>,
    /// A sentence.
    example: Option<String>,
    /// The story it is of.
    source_id: Option<String>,
}

fn lines(coverage: Coverage, top: usize) -> Vec<Line> {
    let mut all = Vec::new();
    let silent = coverage.sentences.saturating_sub(coverage.coded);
    for (what, count) in [
        ("stories", coverage.stories),
        ("sentences", coverage.sentences),
        ("sentences with events", coverage.coded),
        ("sentences without", silent),
        ("events", coverage.events),
    ] {
        all.push(Line { record: "total", what: what.to_owned(), count, ..Line::default() });
    }
    let mut reasons: Vec<_> = coverage.reasons.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (reason, &count) in reasons {
        all.push(Line { record: "silent", what: reason.clone(), count, ..Line::default() });
    }
    let (verbs, names) = coverage.into_unknown();
    all.extend(verbs.into_iter().take(top).map(|verb| Line {
        record: "verb",
        what: verb.key,
        count: verb.count,
        over: verb.over,
        between: Some(verb.note.between),
        how: commonest(&verb.note.frames).map(str::to_owned),
        kind: None,
        example: Some(verb.note.example.sentence),
        source_id: Some(verb.note.example.source_id),
    }));
    all.extend(names.into_iter().take(top).map(|name| Line {
        record: "name",
        what: name.key,
        count: name.count,
        over: name.over,
        between: None,
        how: commonest(&name.note.introduced).map(str::to_owned),
        kind: Some(if name.note.organisation * 2 > name.count { "organisation" } else { "person" }),
        example: Some(name.note.example.sentence),
        source_id: Some(name.note.example.source_id),
    }));
    all
}

fn write(out: &mut dyn Write, format: CoverageFormat, lines: &[Line]) -> Result<()> {
    match format {
        CoverageFormat::Jsonl => {
            for line in lines {
                serde_json::to_writer(&mut *out, line)?;
                writeln!(out)?;
            }
        }
        CoverageFormat::Csv => {
            let mut csv = csv::Writer::from_writer(&mut *out);
            lines.iter().try_for_each(|line| csv.serialize(line))?;
            csv.flush()?;
        }
        CoverageFormat::Table => tables(out, lines)?,
    }
    Ok(out.flush()?)
}

/// A table for the figures, and one each for reasons, verbs and names, where there are any.
fn tables(out: &mut dyn Write, lines: &[Line]) -> io::Result<()> {
    for (record, heading) in [
        ("total", &["", "number"][..]),
        ("silent", &["why silent", "sentences"]),
        ("verb", &["unknown verb", "number", "between actors", "pattern", "example"]),
        ("name", &["unknown name", "number", "kind", "who", "example"]),
    ] {
        let mut rows = lines.iter().filter(|line| line.record == record).peekable();
        if rows.peek().is_none() {
            continue;
        }
        let mut table = Table::new();
        table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width()).set_header(heading);
        for line in rows {
            table.add_row(cells(line).iter().take(heading.len()).map(|cell| printable(cell)));
        }
        writeln!(out, "{table}")?;
    }
    Ok(())
}

fn cells(line: &Line) -> Vec<String> {
    let third = line.between.map(|between| between.to_string());
    let third = third.or_else(|| line.kind.map(str::to_owned)).unwrap_or_default();
    let shown = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![line.what.clone(), line.count.to_string(), third, shown(&line.how), shown(&line.example)]
}
