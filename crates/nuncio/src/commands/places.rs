//! `nuncio places`: stories in, the places they name out, each with where it is and why it is that one.

use std::io::{self, IsTerminal, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::thread;

use anyhow::{Context, Result};
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use nuncio_coder::{Coder, Toponym};
use nuncio_language::Document;
use nuncio_run::event_line::one_line;
use nuncio_run::page::heading;
use nuncio_run::pipeline;
use nuncio_text::{Problem, Story, Zone};
use nuncio_world::gazetteer::{Exactness, Resolved, Why};
use nuncio_world::{Country, GazetteerError, PlaceId, PlaceKind};
use serde::Serialize;

use super::width;
use crate::flags::{PageFormat, PlacesArgs};
use crate::outcome::Outcome;
use crate::sink::JsonLines;
use crate::{input, output, pack};

/// Runs the command.
///
/// # Errors
/// The pack or a table of places cannot be used, or the output cannot be written.
pub fn run(args: &PlacesArgs) -> Result<Outcome> {
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let to_terminal = args.output.is_none() && io::stdout().is_terminal();
    let format = args.format.unwrap_or(if to_terminal { PageFormat::Page } else { PageFormat::Jsonl });
    let mut out = output::open(args.output.as_ref())?;
    let threads = args.threads.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
    let (mut problems, mut done) = (0, Ok(()));
    pipeline::in_order(
        input::stories(&args.input, pack::page_words(&files)?),
        threads,
        || coder.workspace(),
        |workspace, story: Result<Story, Problem>| {
            story.map(|story| {
                let document = coder.analyser().analyse(story, workspace);
                let records = records(&coder, &document);
                (document, records)
            })
        },
        |read| {
            match read {
                Ok((document, Ok(records))) => done = write(&mut out, format, &document, &records).map_err(Into::into),
                Ok((_, Err(error))) => done = Err(anyhow::Error::from(error).context("the pack cannot be used")),
                Err(problem) => {
                    problems += 1;
                    input::tell(&problem);
                }
            }
            if done.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    done?;
    out.flush().context("cannot write what was found")?;
    Ok(Outcome::after(problems))
}

/// A place that a story names, as a record; docs/places.md explains it.
#[derive(Debug, Serialize)]
struct Record {
    record: &'static str,
    source_id: String,
    zone: Zone,
    span: [usize; 2],
    text: String,
    dateline: bool,
    name: Option<String>,
    kind: Option<PlaceKind>,
    exactness: Option<Exactness>,
    country: Option<Country>,
    region: Option<String>,
    county: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    geonames: Option<u32>,
    why: Option<&'static str>,
    by: Option<String>,
}

fn records(coder: &Coder, document: &Document) -> Result<Vec<Record>, GazetteerError> {
    coder.toponyms(document)?.iter().map(|toponym| record(coder, document, toponym)).collect()
}

fn record(coder: &Coder, document: &Document, toponym: &Toponym) -> Result<Record, GazetteerError> {
    let gazetteer = coder.gazetteer();
    let called = |id: Option<PlaceId>| id.map(|id| gazetteer.place(id).map(|place| place.name.to_owned())).transpose();
    let place = toponym.place.map(|resolved| gazetteer.place(resolved.place)).transpose()?;
    let (why, by) = toponym.place.map(|resolved| reason(&resolved)).unzip();
    let by = match by.flatten() {
        Some(By::Place(id)) => called(Some(id))?,
        Some(By::Country(country)) => Some(country.to_string()),
        None => None,
    };
    Ok(Record {
        record: "place",
        source_id: document.story.source_id.clone(),
        zone: toponym.zone,
        span: [toponym.span.start(), toponym.span.end()],
        text: document.words(toponym.zone, toponym.span).to_owned(),
        dateline: toponym.dateline,
        name: place.map(|place| place.name.to_owned()),
        kind: place.map(|place| place.kind),
        exactness: place.map(|place| place.kind.exactness()),
        country: place.and_then(|place| place.country),
        region: called(place.and_then(|place| place.region))?,
        county: called(place.and_then(|place| place.county))?,
        lat: place.map(|place| place.point.lat),
        lon: place.map(|place| place.point.lon),
        geonames: place.and_then(|place| place.geonames),
        why,
        by,
    })
}

enum By {
    Place(PlaceId),
    Country(Country),
}

/// The reason as a word, and what it names.
fn reason(resolved: &Resolved) -> (&'static str, Option<By>) {
    match resolved.why {
        Why::Only => ("only", None),
        Why::Known => ("known", None),
        Why::Kind => ("kind", None),
        Why::Near => ("near", None),
        Why::Within(place) => ("within", Some(By::Place(place))),
        Why::Region(place) => ("region", Some(By::Place(place))),
        Why::Country(country) => ("country", Some(By::Country(country))),
    }
}

fn write(out: &mut impl Write, format: PageFormat, document: &Document, records: &[Record]) -> io::Result<()> {
    if matches!(format, PageFormat::Jsonl) {
        return JsonLines::new(out).records(records);
    }
    writeln!(out, "{}", heading(&document.story))?;
    if records.is_empty() {
        return writeln!(out, "no places\n");
    }
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(width());
    table.set_header(["words", "place", "kind", "country", "lat", "lon", "span", "why"]);
    for record in records {
        table.add_row(row(record));
    }
    writeln!(out, "{table}\n")
}

fn row(record: &Record) -> [String; 8] {
    let degrees = |degrees: Option<f64>| degrees.map(|degrees| format!("{degrees:.2}")).unwrap_or_default();
    let inside = record.region.as_ref().map(|region| format!(", {region}")).unwrap_or_default();
    let place = record.name.as_ref().map_or_else(|| "unknown".to_owned(), |name| format!("{name}{inside}"));
    let by = record.by.as_ref().map(|by| format!(" {by}")).unwrap_or_default();
    [
        one_line(&record.text),
        place,
        record.kind.map(|kind| kind.as_str().to_owned()).unwrap_or_default(),
        record.country.map(|country| country.to_string()).unwrap_or_default(),
        degrees(record.lat),
        degrees(record.lon),
        format!("{}-{}", record.span[0], record.span[1]),
        record.why.map(|why| format!("{why}{by}")).unwrap_or_default(),
    ]
}
