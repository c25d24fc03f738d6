//! Who says what: source, cue and content of the quotes of an article, word by word. The gold has no quote within a quote; figures are
//! of the outermost ones, and of all beside.

use std::collections::BTreeSet;
use std::path::Path;

use nuncio_coder::{Coder, Quote};
use nuncio_text::{Byte, Span};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::spans::words;
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    text: String,
    attributions: Vec<Attribution>,
}

#[derive(Debug, Deserialize)]
struct Attribution {
    source: Vec<Extent>,
    cue: Vec<Extent>,
    content: Vec<Extent>,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        let all = |a: &Attribution| [&a.source, &a.cue, &a.content].into_iter().flatten().copied().collect::<Vec<_>>();
        self.attributions.iter().flat_map(all).collect()
    }
}

/// Measures it on the articles whose id has an even SHA-256; the errors told are those of the others, so that whoever reads errors
/// reads none of what is measured.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let mut sheet = Sheet::default();
    let mut report = Report::default();
    let results = work::each(coder, &records, |workspace, gold| {
        let coding = coder.code(gold::story(&gold.id, &gold.text, None), workspace);
        coding.quotes
    });
    for (gold, quotes) in records.iter().zip(&results) {
        if is_odd(&gold.id) {
            report.errors.extend(tell(gold, quotes));
        } else {
            sheet.begin();
            count(&mut sheet, gold, quotes);
        }
    }
    report.records = sheet.len();
    let figures = vec![
        ("source_f1", Measure::F1("source".into())),
        ("cue_f1", Measure::F1("cue".into())),
        ("content_f1", Measure::F1("content".into())),
        ("source_precision", Measure::Precision("source".into())),
        ("source_recall", Measure::Recall("source".into())),
        ("cue_precision", Measure::Precision("cue".into())),
        ("cue_recall", Measure::Recall("cue".into())),
        ("content_precision", Measure::Precision("content".into())),
        ("content_recall", Measure::Recall("content".into())),
        ("source_f1_with_nested", Measure::F1("source, nested too".into())),
        ("cue_f1_with_nested", Measure::F1("cue, nested too".into())),
        ("content_f1_with_nested", Measure::F1("content, nested too".into())),
    ];
    report.add(&sheet, figures);
    report.notes.push(
        "gold marks no relation within another's content, so quotes within quotes are left out; *_with_nested has them"
            .to_owned(),
    );
    report.notes.push(format!(
        "figures are of the {} articles whose id has an even SHA-256; errors are told of the {} others only",
        sheet.len(),
        records.len() - sheet.len()
    ));
    Ok(report)
}

/// Whether the SHA-256 of an id, as a number, is odd.
fn is_odd(id: &str) -> bool {
    Sha256::digest(id.as_bytes()).last().is_some_and(|byte| byte % 2 == 1)
}

/// Words of a role in gold and in the quotes.
fn count(sheet: &mut Sheet, gold: &Gold, quotes: &[Quote]) {
    let words = words(&gold.text);
    let of_gold = |pick: fn(&Attribution) -> &Vec<Extent>| {
        covered(&words, gold.attributions.iter().flat_map(pick).map(|extent| extent.span()))
    };
    let nested = |quote: &&Quote| quote.parent.is_some();
    for (suffix, quotes) in [
        ("", quotes.iter().filter(|quote| !nested(quote)).collect::<Vec<_>>()),
        (", nested too", quotes.iter().collect()),
    ] {
        let source = covered(&words, quotes.iter().filter_map(|q| Some(q.speaker.as_ref()?.words.span.0)));
        let cue = covered(&words, quotes.iter().filter_map(|q| Some(q.cue.as_ref()?.span.0)));
        let content = covered(&words, quotes.iter().map(|q| q.content.span.0));
        for (role, asked, said) in [
            ("source", of_gold(|a| &a.source), source),
            ("cue", of_gold(|a| &a.cue), cue),
            ("content", of_gold(|a| &a.content), content),
        ] {
            let both = asked.intersection(&said).count();
            sheet.tally(&format!("{role}{suffix}"), both, said.len(), asked.len());
        }
    }
}

/// Positions of the words and signs that stand in one of the spans.
fn covered(words: &[Span<Byte>], spans: impl Iterator<Item = Span<Byte>>) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    for span in spans {
        let first = words.partition_point(|word| word.end() <= span.start());
        all.extend((first..words.len()).take_while(|&at| words[at].start() < span.end()));
    }
    all
}

/// Relations of gold whose content no quote shares, and quotes whose content no relation shares.
fn tell(gold: &Gold, quotes: &[Quote]) -> Vec<String> {
    let text = |span: Span<Byte>| span.of(&gold.text).unwrap_or_default();
    let joined = |extents: &[Extent]| extents.iter().map(|e| text(e.span())).collect::<Vec<_>>().join(" … ");
    let contents: Vec<Span<Byte>> = quotes.iter().map(|q| q.content.span.0).collect();
    let missed =
        gold.attributions.iter().filter(|a| !a.content.iter().any(|e| contents.iter().any(|c| c.overlaps(e.span()))));
    let mut all: Vec<String> = missed
        .map(|a| format!("missed: {} | {} | {}", joined(&a.source), joined(&a.cue), joined(&a.content)))
        .collect();
    let asked: Vec<Span<Byte>> = gold.attributions.iter().flat_map(|a| &a.content).map(|e| e.span()).collect();
    all.extend(quotes.iter().filter(|q| !asked.iter().any(|a| a.overlaps(q.content.span.0))).map(|q| {
        let words =
            |words: Option<&nuncio_coder::record::Words>| words.map_or("-", |words| words.text.as_str()).to_owned();
        let speaker = words(q.speaker.as_ref().map(|speaker| &speaker.words));
        format!("too much: {speaker} | {} | {}", words(q.cue.as_ref()), text(q.content.span.0))
    }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_halves_are_those_of_sha_256() {
        // sha256("a") ends in …bb, sha256("b") in …9d, sha256("c") in …a6.
        assert_eq!([is_odd("a"), is_odd("b"), is_odd("c")], [true, true, false]);
    }

    #[test]
    fn a_word_counts_that_a_span_touches() {
        let words = words("Chad said so.");
        assert_eq!(covered(&words, [Span::new(5, 11)].into_iter()), BTreeSet::from([1, 2]));
    }
}
