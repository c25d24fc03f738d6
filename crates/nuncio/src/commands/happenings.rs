//! `nuncio happenings`: what the reports of an archive tell, each deed once, with everybody who tells it.

use std::io::{self, IsTerminal, Write};

use anyhow::{Context, Result};
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use nuncio_archive::{Archive, Clusters, HappeningCount, HappeningSide, ListedHappening};
use nuncio_run::event_line::printable;

use super::width;
use crate::flags::{HappeningsArgs, HappeningsFormat};
use crate::outcome::Outcome;
use crate::output;

const WRITING: &str = "cannot write the happenings";

/// Runs the command.
///
/// # Errors
/// The archive cannot be read, the question is wrong, or the output cannot be written.
pub fn run(args: &HappeningsArgs) -> Result<Outcome> {
    let archive = Archive::open_read_only(&args.archive)?;
    tell_age(&archive, &args.archive)?;
    let to_terminal = args.output.is_none() && io::stdout().is_terminal();
    let usual = if to_terminal { HappeningsFormat::Table } else { HappeningsFormat::Jsonl };
    let format = args.format.unwrap_or(usual);
    let mut out = output::open(args.output.as_ref())?;
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(width());
    table.set_header(["days, place", "event", "actor", "recipient", "stands", "counts", "reports", "sources"]);
    let mut found = 0_usize;
    let limit = args.limit.map(std::num::NonZero::get);
    archive.happenings(&args.filter.filter(), args.reports.get(), limit, |happening| -> Result<()> {
        found += 1;
        match format {
            HappeningsFormat::Jsonl => {
                writeln!(out, "{}", serde_json::to_string(&happening).context(WRITING)?).context(WRITING)?;
            }
            HappeningsFormat::Table => {
                table.add_row(row(&happening));
            }
        }
        Ok(())
    })?;
    if format == HappeningsFormat::Table {
        writeln!(out, "{table}").context(WRITING)?;
    }
    out.flush().context(WRITING)?;
    anstream::eprintln!("{found} happening{}", if found == 1 { "" } else { "s" });
    Ok(Outcome::Done)
}

/// Says where reports and happenings are not those of what the archive holds.
///
/// # Errors
/// The archive cannot be read.
pub fn tell_age(archive: &Archive, path: &std::path::Path) -> Result<()> {
    let path = path.display();
    match archive.clusters()? {
        Clusters::Current => (),
        Clusters::Stale => anstream::eprintln!(
            "note: stories were added or coded since reports and happenings were made, and stand for themselves; \
             `nuncio archive recluster {path}` takes them in"
        ),
        Clusters::Missing => anstream::eprintln!(
            "note: no reports and happenings were made, every event stands for itself; `nuncio archive recluster {path}` makes them"
        ),
    }
    Ok(())
}

fn row(happening: &ListedHappening) -> [String; 8] {
    let days = match &happening.days {
        Some([from, to]) if from == to => from.clone(),
        Some([from, to]) => format!("{from} to {to}"),
        None => "-".to_owned(),
    };
    let place = happening.place.as_ref().map(|place| format!("\n{place}")).unwrap_or_default();
    let trigger = happening.triggers.first().map(|word| format!(" {word}")).unwrap_or_default();
    let standings: Vec<&str> = happening.standings.iter().map(|how| how.standing.as_str()).collect();
    let counts: Vec<String> = happening.counts.iter().map(range).collect();
    let row = [
        format!("{days}{place}"),
        format!("{}{trigger}", happening.family),
        sides(&happening.actors),
        sides(&happening.recipients),
        standings.join("\n"),
        counts.join("\n"),
        happening.reports.len().to_string(),
        happening.sources.to_string(),
    ];
    row.map(|cell| cell.lines().map(printable).collect::<Vec<_>>().join("\n"))
}

fn sides(sides: &[HappeningSide]) -> String {
    if sides.is_empty() {
        return "-".to_owned();
    }
    let sides: Vec<&str> = sides.iter().map(|side| side.code.as_str()).collect();
    sides.join("\n")
}

/// `dead 7 to 9`: a count, and how far those who tell it differ.
fn range(count: &HappeningCount) -> String {
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    if count.min == count.max {
        format!("{} {}", count.kind, number(count.min))
    } else {
        format!("{} {} to {}", count.kind, number(count.min), number(count.max))
    }
}
