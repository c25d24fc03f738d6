//! An older coder's cases: events as actor, recipient and code, exactly, with the actors of its own dictionaries.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use nuncio_coder::record::Party;
use nuncio_coder::{Coder, Event};
use nuncio_language::Kernel;
use nuncio_world::{Dictionary, Precedence};
use serde::Deserialize;
use serde_json::Value;

use super::Setting;
use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    category: String,
    /// `19950101`.
    date: String,
    text: String,
    /// Options of the older program.
    config: Vec<Value>,
    gold: Vec<Case>,
}

/// An event as the older program wrote it, or that it wrote none.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Case {
    Event {
        eventcode: String,
        sourcecode: String,
        targetcode: String,
    },
    None {
        #[allow(dead_code)] // its presence is what tells
        noevents: String,
    },
    /// What the older program could not read: a fault of its own, asked of nobody else.
    Fault {
        error: String,
    },
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        Vec::new()
    }
}

/// Actor, recipient and CAMEO code; `---` for nobody, as the older program writes.
type Triple = (String, String, String);

/// Measures it. Records with options of the older program that have no meaning here, or that ask for its error messages, are counted
/// apart.
pub(super) fn eval(path: &Path, setting: &Setting<'_>) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let with_actors = with_actors(setting)?;
    let coder = with_actors.as_ref().map_or(setting.coder, |(coder, _)| coder);
    let (records, apart): (Vec<Gold>, Vec<Gold>) =
        records.into_iter().partition(|gold| gold.config.is_empty() && gold.gold.iter().all(Case::is_asked));
    let codings = work::code(coder, &records, |gold| gold::story(&gold.id, &gold.text, date(&gold.date)));
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    for (gold, coding) in records.iter().zip(&codings) {
        let asked: BTreeSet<Triple> = gold.gold.iter().filter_map(triple).collect();
        let said: BTreeSet<Triple> = coding.events.iter().flat_map(triples).collect();
        let pairs =
            |all: &BTreeSet<Triple>| all.iter().map(|(a, r, _)| (a.clone(), r.clone())).collect::<BTreeSet<_>>();
        let (asked_pairs, said_pairs) = (pairs(&asked), pairs(&said));
        sheet.begin();
        sheet.tally("events", asked.intersection(&said).count(), said.len(), asked.len());
        sheet.tally("pairs", asked_pairs.intersection(&said_pairs).count(), said_pairs.len(), asked_pairs.len());
        sheet.tally(&format!("category:{}", gold.category), asked.intersection(&said).count(), said.len(), asked.len());
        sheet.add("records", 1);
        sheet.add("exact", usize::from(asked == said));
        if asked != said {
            report.errors.push(format!("{}: expected {asked:?} found {said:?}\n    {}", gold.id, gold.text));
        }
    }
    let figures = vec![
        ("precision", Measure::Precision("events".into())),
        ("recall", Measure::Recall("events".into())),
        ("exact_records", Measure::Share("exact".into(), "records".into())),
        ("pair_precision", Measure::Precision("pairs".into())),
        ("pair_recall", Measure::Recall("pairs".into())),
    ];
    report.add(&sheet, figures);
    report.add_classes(&sheet, "category");
    report.count("records_apart", apart.len());
    report.notes.push(format!(
        "{} records set options or ask for error messages of the older program, and are left out",
        apart.len()
    ));
    report.notes.push(match with_actors {
        None => "no dictionaries of actors were given (--actors): the pack's own directory was used".into(),
        Some((_, left_out)) => {
            format!("{left_out} lines of the dictionaries cannot be used; `nuncio actors import` tells them")
        }
    });
    Ok(report)
}

/// A coder that knows the given dictionaries' actors before its own, with how many lines of them it could not use.
fn with_actors(setting: &Setting<'_>) -> Result<Option<(Coder, usize)>, EvalError> {
    if setting.actors.is_empty() {
        return Ok(None);
    }
    let names: Vec<String> = setting.actors.iter().map(|path| path.display().to_string()).collect();
    let texts = setting.actors.iter().map(|path| gold::bytes(path)).collect::<Result<Vec<_>, _>>()?;
    let dictionaries: Vec<Dictionary<'_>> =
        names.iter().zip(&texts).map(|(file, bytes)| Dictionary { file, bytes }).collect();
    let fault = |error: &dyn std::error::Error| EvalError::Pack(error.to_string());
    let imported = nuncio_world::import(setting.files, &dictionaries, Precedence::Dictionary).map_err(|e| fault(&e))?;
    let left_out = imported.told.iter().filter(|told| !told.problem.is_note()).count();
    let mut files = setting.files.clone();
    imported.files.into_iter().for_each(|(path, text)| files.insert(path, text.into_bytes()));
    let coder = Coder::read(&files, Kernel::default()).map_err(|e| fault(&e))?;
    Ok(Some((coder, left_out)))
}

fn date(text: &str) -> Option<Date> {
    Date::strptime("%Y%m%d", text).ok()
}

impl Case {
    fn is_asked(&self) -> bool {
        !matches!(self, Case::Fault { error } if !error.is_empty())
    }
}

fn triple(case: &Case) -> Option<Triple> {
    match case {
        Case::Event { eventcode, sourcecode, targetcode } => {
            Some((sourcecode.clone(), targetcode.clone(), eventcode.clone()))
        }
        Case::None { .. } | Case::Fault { .. } => None,
    }
}

/// The pairs of an event, which the older program writes one by one; of a mutual one, both ways.
fn triples(event: &Event) -> Vec<Triple> {
    let Some(code) = &event.cameo else { return Vec::new() };
    let codes = |parties: &[Party]| match parties {
        [] => vec!["---".to_owned()],
        some => some.iter().map(|party| party.code.clone()).collect(),
    };
    let actors = codes(&event.actor);
    let mutual = event.recipient.is_empty() && event.actor.len() > 1;
    let recipients = if mutual { actors.clone() } else { codes(&event.recipient) };
    let pair = |(a, r): (usize, usize)| Some((actors.get(a)?.clone(), recipients.get(r)?.clone(), code.clone()));
    (0..actors.len())
        .flat_map(|a| (0..recipients.len()).map(move |r| (a, r)))
        .filter(|(a, r)| !mutual || a != r)
        .filter_map(pair)
        .collect()
}
