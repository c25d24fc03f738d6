//! The quad class of a sentence: of its main event, 0 where it only states something.

use std::path::Path;

use nuncio_codebook::Codebook;
use nuncio_coder::{Coder, Event};
use serde::Deserialize;

use super::choice::{self, main_event, told};
use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    quad: u8,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        Vec::new()
    }
}

/// Measures it.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let codings = work::code(coder, &records, |gold| gold::story(&gold.id, &gold.text, None));
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    let mut judged = Vec::new();
    for (gold, coding) in records.iter().zip(&codings) {
        let main = main_event(&coding.events);
        let quad = main.map_or(0, |event| class(coder.codebook(), event));
        sheet.begin();
        sheet.answer("quad", &gold.quad.to_string(), Some(&quad.to_string()));
        judged.extend(main.map(|event| (event.confidence, quad == gold.quad)));
        if quad != gold.quad {
            let why = main.map_or_else(|| "no event".to_owned(), |event| format!("{} {}", event.act, event.rule));
            report.errors.push(format!("{}: expected {} found {quad} ({why})\n    {}", gold.id, gold.quad, gold.text));
        }
    }
    let classes = sheet.classes("quad");
    let figures = vec![
        ("macro_f1", Measure::macro_f1("quad", classes.iter().map(String::as_str))),
        ("accuracy", Measure::Share("quad.right".into(), "quad.asked".into())),
    ];
    report.add(&sheet, figures);
    report.add_classes(&sheet, "quad");
    report.judge(
        &judged,
        "the sentence's main event has the quad class of the sentence; its actor and recipient are not judged",
    );
    Ok(report)
}

/// The class of an event, by the label of PLOVER's first version; a statement has 0.
fn class(codebook: &Codebook, event: &Event) -> u8 {
    let plover = event.plover.as_ref();
    let label = plover.map(|plover| told(codebook, &plover.kind, plover.mode.as_deref(), &event.marks));
    label.and_then(choice::quad_of).unwrap_or(0)
}
