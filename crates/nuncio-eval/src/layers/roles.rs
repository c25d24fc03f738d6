//! Who acts and on whom, as spans of a sentence: of its main event.

use std::path::Path;

use nuncio_coder::record::Party;
use nuncio_coder::{Coder, Event};
use nuncio_text::{Byte, Span};
use serde::Deserialize;

use super::choice::main_event;
use super::parties::{any_is_one, is_mutual, is_one, other_side};
use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::spans::{bare, matched};
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    actor: Vec<Extent>,
    recipient: Vec<Extent>,
    /// Those who do it to one another.
    both: Vec<Extent>,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        [&self.actor, &self.recipient, &self.both].into_iter().flatten().copied().collect()
    }
}

/// Measures it. Those who do something to one another are asked for, and counted, both as actors and as recipients.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let codings = work::code(coder, &records, |gold| gold::story(&gold.id, &gold.text, None));
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    let mut judged = Vec::new();
    for (gold, coding) in records.iter().zip(&codings) {
        sheet.begin();
        let main = main_event(&coding.events);
        let (actors, recipients) = sides(main);
        let both = |extents: &[Extent]| extents.iter().chain(&gold.both).map(|e| e.span()).collect::<Vec<_>>();
        let mut wrong = false;
        for (role, asked, said) in
            [("actor", both(&gold.actor), actors), ("recipient", both(&gold.recipient), recipients)]
        {
            wrong |= count(&mut sheet, role, &gold.text, &asked, &said);
        }
        judged.extend(main.map(|event| (event.confidence, is_right(gold, event))));
        if wrong {
            report.errors.push(tell(gold, main));
        }
    }
    let mut figures = Vec::new();
    for (role, keys) in [
        (
            "actor",
            [
                "actor_overlap_f1",
                "actor_exact_f1",
                "actor_strict_f1",
                "actor_overlap_precision",
                "actor_overlap_recall",
            ],
        ),
        (
            "recipient",
            [
                "recipient_overlap_f1",
                "recipient_exact_f1",
                "recipient_strict_f1",
                "recipient_overlap_precision",
                "recipient_overlap_recall",
            ],
        ),
    ] {
        figures.push((keys[0], Measure::F1(format!("{role}_overlap"))));
        figures.push((keys[1], Measure::F1(format!("{role}_exact"))));
        figures.push((keys[2], Measure::F1(format!("{role}_strict"))));
        figures.push((keys[3], Measure::Precision(format!("{role}_overlap"))));
        figures.push((keys[4], Measure::Recall(format!("{role}_overlap"))));
    }
    report.add(&sheet, figures);
    report.judge(
        &judged,
        "the sentence's main event has all actors and recipients of gold and no other, by overlapping words or those they refer to; a side that gold leaves open is not judged, nor is the deed",
    );
    Ok(report)
}

/// Whether an event has those whom gold names, and no other; of a side that gold leaves open nothing is asked.
fn is_right(gold: &Gold, event: &Event) -> bool {
    let spans = |extents: &[Extent]| extents.iter().chain(&gold.both).map(|e| e.span()).collect::<Vec<_>>();
    let (actors, recipients) = (spans(&gold.actor), spans(&gold.recipient));
    let met = |asked: &[Span<Byte>], said: &[Party]| asked.iter().all(|span| any_is_one(said, &[*span]));
    let all_met = met(&actors, &event.actor) && met(&recipients, other_side(event));
    let no_other = |said: &[Party], asked: &[Span<Byte>]| asked.is_empty() || said.iter().all(|p| is_one(p, asked));
    if is_mutual(event) {
        return all_met && no_other(&event.actor, &[actors, recipients].concat());
    }
    all_met && no_other(&event.actor, &actors) && no_other(&event.recipient, &recipients)
}

/// Spans of actors and recipients of an event; of a mutual one all are both.
fn sides(event: Option<&Event>) -> (Vec<Span<Byte>>, Vec<Span<Byte>>) {
    let spans = |parties: &[Party]| {
        let mut all: Vec<Span<Byte>> = Vec::new();
        for party in parties {
            let span = party.words.span.0;
            if !all.contains(&span) {
                all.push(span);
            }
        }
        all
    };
    match event {
        None => (Vec::new(), Vec::new()),
        Some(event) if event.recipient.is_empty() && event.actor.len() > 1 => {
            (spans(&event.actor), spans(&event.actor))
        }
        Some(event) => (spans(&event.actor), spans(&event.recipient)),
    }
}

/// Counts a role three ways; whether something does not overlap.
fn count(sheet: &mut Sheet, role: &str, text: &str, asked: &[Span<Byte>], said: &[Span<Byte>]) -> bool {
    let overlap = matched(asked, said, |a, b| a.overlaps(*b));
    let exact = matched(asked, said, |a, b| bare(text, *a) == bare(text, *b));
    let strict = matched(asked, said, |a, b| a == b);
    for (way, right) in [("overlap", overlap), ("exact", exact), ("strict", strict)] {
        sheet.tally(&format!("{role}_{way}"), right, said.len(), asked.len());
    }
    overlap < asked.len().max(said.len())
}

fn tell(gold: &Gold, event: Option<&Event>) -> String {
    let words =
        |extents: &[Extent]| extents.iter().filter_map(|e| e.span().of(&gold.text)).collect::<Vec<_>>().join(" + ");
    let parties = |parties: &[Party]| parties.iter().map(|p| p.words.text.as_str()).collect::<Vec<_>>().join(" + ");
    let found = event.map_or_else(
        || "no event".to_owned(),
        |event| {
            format!(
                "{} > {} \"{}\" {}",
                parties(&event.actor),
                parties(&event.recipient),
                event.trigger.text,
                event.rule
            )
        },
    );
    format!(
        "{}: expected {} > {} ({}) found {found}\n    {}",
        gold.id,
        words(&gold.actor),
        words(&gold.recipient),
        words(&gold.both),
        gold.text
    )
}
