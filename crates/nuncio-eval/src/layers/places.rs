//! Place names: whether they are found; where they are is not measured until there is a gazetteer.

use std::path::Path;

use nuncio_coder::Coder;
use nuncio_language::{Document, NameKind};
use nuncio_text::{Byte, Span};
use serde::Deserialize;

use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::spans::matched;
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    places: Vec<Toponym>,
}

#[derive(Debug, Deserialize)]
struct Toponym {
    span: Extent,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        self.places.iter().map(|place| place.span).collect()
    }
}

/// Measures it: names of places that overlap gold's. Nothing is resolved to a point, so what lies within 161 km is 0.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let found = work::each(coder, &records, |workspace, gold| {
        names(&coder.analyser().analyse(gold::story(&gold.id, &gold.text, None), workspace))
    });
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    for (gold, found) in records.iter().zip(&found) {
        let asked: Vec<Span<Byte>> = gold.places.iter().map(|place| place.span.span()).collect();
        sheet.begin();
        sheet.tally("found", matched(&asked, found, |a, b| a.overlaps(*b)), found.len(), asked.len());
        sheet.add("near", 0);
        let missed = asked.iter().filter(|a| !found.iter().any(|f| f.overlaps(**a)));
        report.errors.extend(missed.filter_map(|span| Some(format!("{}: missed {}", gold.id, span.of(&gold.text)?))));
    }
    let near = || Measure::Share("near".into(), "found.asked".into());
    let figures = vec![
        ("within_161km", near()),
        ("found_f1", Measure::F1("found".into())),
        ("found_precision", Measure::Precision("found".into())),
        ("found_recall", Measure::Recall("found".into())),
        ("found_within_161km", near()),
    ];
    report.add(&sheet, figures);
    report.notes.push(
        "this pack has no gazetteer: no name gets a point, so both within_161km are 0; found_* are of names of places alone".into(),
    );
    Ok(report)
}

fn names(document: &Document) -> Vec<Span<Byte>> {
    let places = document.names.iter().filter(|name| name.kind == NameKind::Place && !name.tokens.is_empty());
    places
        .map(|name| document.tokens[name.tokens.start()].span.cover(document.tokens[name.tokens.end() - 1].span))
        .collect()
}
