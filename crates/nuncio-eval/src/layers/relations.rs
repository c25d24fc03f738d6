//! Relations: a pair of mentions is given and the deed is asked; and end to end, whether an event joins the two.

use std::path::Path;

use nuncio_coder::{Coder, Coding, Event};
use nuncio_text::{Byte, Span, Zone};
use serde::Deserialize;

use super::choice::{self, told};
use super::parties::{any_is_one, other_side};
use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    actor: Vec<Extent>,
    recipient: Vec<Extent>,
    plover: String,
    quad: u8,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        self.actor.iter().chain(&self.recipient).copied().collect()
    }
}

/// Measures it. Macro figures are means over the classes that the gold has.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let answers = work::each(coder, &records, |workspace, gold| {
        answer(coder, gold, &coder.code(gold::story(&gold.id, &gold.text, None), workspace))
    });
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    let mut judged = Vec::new();
    for (gold, answer) in records.iter().zip(answers) {
        sheet.begin();
        write(&mut sheet, gold, &answer);
        judged.extend_from_slice(&answer.judged);
        if answer.root.as_deref() != Some(gold.plover.as_str()) {
            report.errors.push(tell(gold, &answer));
        }
    }
    let of = |axis: &str| (sheet.classes(axis), axis.to_owned());
    let macro_f1 =
        |(classes, axis): (Vec<String>, String)| Measure::macro_f1(&axis, classes.iter().map(String::as_str));
    let accuracy = |axis: &str| Measure::Share(format!("{axis}.right"), format!("{axis}.asked"));
    let figures = vec![
        ("root_macro_f1", macro_f1(of("root"))),
        ("root_accuracy", accuracy("root")),
        ("quad_macro_f1", macro_f1(of("quad"))),
        ("quad_accuracy", accuracy("quad")),
        ("binary_macro_f1", macro_f1(of("binary"))),
        ("binary_accuracy", accuracy("binary")),
        ("found", accuracy("found")),
        ("found_root_macro_f1", macro_f1(of("found_root"))),
        ("found_root_accuracy", accuracy("found_root")),
        ("answered", accuracy("answered")),
    ];
    report.add(&sheet, figures);
    report.add_classes(&sheet, "root");
    report.add_classes(&sheet, "quad");
    report.judge(
        &judged,
        "of the events that join the given pair or have its type, those that do both; where an event names no recipient, its actor is the given one",
    );
    report.notes.push(
        "found_root_macro_f1 is over all pairs: one that no event joins counts as wrong. root is PLOVER's first version, with its rule for what is ahead or negated.".into(),
    );
    Ok(report)
}

/// What the coder says of a pair.
struct Answer {
    root: Option<String>,
    why: String,
    /// Types of the events that join the two, `None` where an event has no PLOVER type.
    joined: Vec<Option<String>>,
    /// What is stated of each event that gold can judge, and whether it is right.
    judged: Vec<(f32, bool)>,
}

fn answer(coder: &Coder, gold: &Gold, coding: &Coding) -> Answer {
    let spans = |extents: &[Extent]| extents.iter().map(|e| e.span()).collect::<Vec<_>>();
    // A side that gold leaves open is nowhere in the text.
    let nowhere = Span::new(gold.text.len(), gold.text.len());
    let given = |extents: &[Extent]| if extents.is_empty() { vec![nowhere] } else { spans(extents) };
    let (actors, recipients) = (given(&gold.actor), given(&gold.recipient));
    let pairs = actors.iter().flat_map(|&a| recipients.iter().map(move |&r| (a, r)));
    let best = pairs
        .clone()
        .filter_map(|(actor, recipient)| coder.relate(coding, Zone::Body, actor, recipient).best)
        .max_by(|a, b| a.confidence.total_cmp(&b.confidence));
    let joined = coding.events.iter().filter(|event| pairs.clone().any(|(a, r)| joins(event, a, r)));
    let of_event = |event: &Event| {
        let plover = event.plover.as_ref()?;
        Some(told(coder.codebook(), &plover.kind, plover.mode.as_deref(), &event.marks).to_owned())
    };
    Answer {
        joined: joined.map(of_event).collect(),
        judged: coding
            .events
            .iter()
            .filter_map(|event| {
                let typed = of_event(event).as_deref() == Some(gold.plover.as_str());
                is_right(event, typed, &spans(&gold.actor), &spans(&gold.recipient))
                    .map(|right| (event.confidence, right))
            })
            .collect(),
        why: best.as_ref().map_or_else(
            || "no evidence".to_owned(),
            |best| format!("{} {:?} {} {:.2}", best.deed, best.evidence, best.rule, best.confidence),
        ),
        root: best.map(|best| told(coder.codebook(), &best.plover, best.mode.as_deref(), &best.marks).to_owned()),
    }
}

/// Whether an event is right that joins the pair, as far as gold names the two, or is `typed` as the pair is; nothing is known of others.
fn is_right(event: &Event, typed: bool, actors: &[Span<Byte>], recipients: &[Span<Byte>]) -> Option<bool> {
    let acts = actors.is_empty() || any_is_one(&event.actor, actors);
    let lacks = other_side(event).is_empty();
    let joins = acts && !lacks && (recipients.is_empty() || any_is_one(other_side(event), recipients));
    (joins || typed).then_some(typed && (joins || acts && lacks))
}

/// Whether an event goes from the one to the other; in a mutual one both act.
fn joins(event: &Event, actor: Span<Byte>, recipient: Span<Byte>) -> bool {
    let acts = |span: Span<Byte>| event.actor.iter().position(|p| p.words.span.0.overlaps(span));
    let undergoes = event.recipient.iter().any(|p| p.words.span.0.overlaps(recipient));
    let mutual = event.recipient.is_empty() && acts(recipient).is_some_and(|other| acts(actor) != Some(other));
    acts(actor).is_some() && (undergoes || mutual)
}

fn write(sheet: &mut Sheet, gold: &Gold, answer: &Answer) {
    let quad = answer.root.as_deref().and_then(choice::quad_of);
    let digit = |quad: u8| quad.to_string();
    sheet.answer("root", &gold.plover, answer.root.as_deref());
    sheet.answer("quad", &digit(gold.quad), quad.map(digit).as_deref());
    sheet.answer("binary", side(gold.quad), quad.map(side));
    sheet.add("answered.asked", 1);
    sheet.add("answered.right", usize::from(answer.root.is_some()));
    sheet.add("found.asked", 1);
    sheet.add("found.right", usize::from(!answer.joined.is_empty()));
    let joined = answer.joined.iter().flatten();
    let right = joined.clone().find(|root| **root == gold.plover);
    sheet.answer("found_root", &gold.plover, right.or(joined.clone().next()).map(String::as_str));
}

fn side(quad: u8) -> &'static str {
    if quad <= 2 { "cooperation" } else { "conflict" }
}

fn tell(gold: &Gold, answer: &Answer) -> String {
    let words =
        |extents: &[Extent]| extents.iter().filter_map(|e| e.span().of(&gold.text)).collect::<Vec<_>>().join(" + ");
    format!(
        "{}: expected {} found {} ({})\n    {} > {}\n    {}",
        gold.id,
        gold.plover,
        answer.root.as_deref().unwrap_or("nothing"),
        answer.why,
        words(&gold.actor),
        words(&gold.recipient),
        gold.text
    )
}
