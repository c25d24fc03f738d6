//! Names of places: whether they are found, and whether they are put where gold has them.

use std::path::Path;

use nuncio_coder::Coder;
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::gazetteer::GazetteerError;
use nuncio_world::{PlaceKind, Point};
use serde::Deserialize;

use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet, class_name};
use crate::spans::assignment;
use crate::work;

/// How far from gold's point a place may be: a hundred miles, as the field measures it.
const NEAR_KM: f64 = 161.0;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    places: Vec<Toponym>,
}

#[derive(Debug, Deserialize)]
struct Toponym {
    span: Extent,
    lat: f64,
    lon: f64,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        self.places.iter().map(|place| place.span).collect()
    }
}

/// A place as the coder has it: what it is called there, its kind and its point.
type Answer = Option<(String, PlaceKind, Point)>;

/// What the coder says of a record: of each of gold's spans, and of each name that it finds itself.
struct Said {
    given: Vec<Answer>,
    found: Vec<(Span<Byte>, Answer)>,
}

/// Measures it. Of gold's spans, where each is; of names found by overlap with gold's, as many pairs as can be, and where those are. Gold
/// has spans that are peoples (*Kenyan*): where they are given, they are their state; they are not found.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let said = work::each(coder, &records, |workspace, gold| {
        say(coder, &coder.analyser().analyse(gold::story(&gold.id, &gold.text, None), workspace), gold)
    });
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    for (gold, said) in records.iter().zip(said) {
        let said = said.map_err(EvalError::Gazetteer)?;
        sheet.begin();
        count(&mut sheet, gold, &said);
        report.errors.extend(tell(gold, &said));
    }
    let share = |right: &str, of: &str| Measure::Share(right.into(), of.into());
    let figures = vec![
        ("within_161km", share("given.near", "found.asked")),
        ("known", share("given.known", "found.asked")),
        ("within_161km_of_known", share("given.near", "given.known")),
        ("found_f1", Measure::F1("found".into())),
        ("found_precision", Measure::Precision("found".into())),
        ("found_recall", Measure::Recall("found".into())),
        ("found_within_161km", share("put.right", "found.right")),
        ("found_and_within_161km_f1", Measure::F1("put".into())),
    ];
    report.add(&sheet, figures);
    report.add_classes(&sheet, "kind");
    report.notes.push(
        "kind: of gold's spans, by the kind of the place that was answered; unknown has no answer. found_within_161km is of the names found"
            .into(),
    );
    Ok(report)
}

fn say(coder: &Coder, document: &nuncio_language::Document, gold: &Gold) -> Result<Said, GazetteerError> {
    let spans: Vec<Span<Byte>> = gold.places.iter().map(|place| place.span.span()).collect();
    let answer = |place: Option<nuncio_world::gazetteer::Resolved>| -> Result<Answer, GazetteerError> {
        let place = place.map(|resolved| coder.gazetteer().place(resolved.place)).transpose()?;
        Ok(place.map(|place| {
            let country = place.country.map(|country| format!(", {country}")).unwrap_or_default();
            (format!("{} ({}{country})", place.name, place.kind.as_str()), place.kind, place.point)
        }))
    };
    let given = coder.places_at(document, &spans)?.into_iter().map(answer).collect::<Result<_, _>>()?;
    let found = coder.toponyms(document)?.into_iter().filter(|toponym| toponym.zone == Zone::Body && !toponym.dateline);
    let found = found.map(|toponym| Ok((toponym.span, answer(toponym.place)?))).collect::<Result<_, _>>()?;
    Ok(Said { given, found })
}

fn is_near(gold: &Toponym, answer: &Answer) -> bool {
    let here = Point { lat: gold.lat, lon: gold.lon };
    answer.as_ref().is_some_and(|(_, _, point)| point.km_to(here) <= NEAR_KM)
}

fn count(sheet: &mut Sheet, gold: &Gold, said: &Said) {
    let pairs = assignment(&gold.places, &said.found, |gold, (span, _)| gold.span.span().overlaps(*span));
    let paired = gold.places.iter().zip(&pairs).filter_map(|(place, pair)| Some((place, &said.found[(*pair)?].1)));
    let (matched, near): (Vec<bool>, Vec<bool>) = paired.map(|(place, answer)| (true, is_near(place, answer))).unzip();
    sheet.tally("found", matched.len(), said.found.len(), gold.places.len());
    sheet.tally("put", near.into_iter().filter(|near| *near).count(), said.found.len(), gold.places.len());
    for (place, answer) in gold.places.iter().zip(&said.given) {
        let near = usize::from(is_near(place, answer));
        sheet.add("given.near", near);
        sheet.add("given.known", usize::from(answer.is_some()));
        let kind = answer.as_ref().map_or("unknown", |(_, kind, _)| kind.as_str());
        sheet.tally(&class_name("kind", kind), near, usize::from(answer.is_some()), 1);
    }
}

fn tell(gold: &Gold, said: &Said) -> Vec<String> {
    let name = |span: Span<Byte>| span.of(&gold.text).unwrap_or_default();
    let place = |(place, answer): (&Toponym, &Answer)| {
        let there = format!("{:.1} {:.1}", place.lat, place.lon);
        match answer {
            None => Some(format!("{}: unknown {} at {there}", gold.id, name(place.span.span()))),
            Some(_) if is_near(place, answer) => None,
            Some((told, _, point)) => {
                let far = point.km_to(Point { lat: place.lat, lon: place.lon });
                Some(format!("{}: {} is {told}, {far:.0} km from {there}", gold.id, name(place.span.span())))
            }
        }
    };
    let overlaps = |a: Span<Byte>| said.found.iter().any(|(span, _)| span.overlaps(a));
    let missed = gold.places.iter().map(|place| place.span.span()).filter(|span| !overlaps(*span));
    let extra = said.found.iter().map(|(span, _)| *span);
    let extra = extra.filter(|span| !gold.places.iter().any(|place| place.span.span().overlaps(*span)));
    let wrong = gold.places.iter().zip(&said.given).filter_map(place);
    let missed = missed.map(|span| format!("{}: missed {}", gold.id, name(span)));
    let extra = extra.map(|span| format!("{}: too much {}", gold.id, name(span)));
    wrong.chain(missed).chain(extra).collect()
}
