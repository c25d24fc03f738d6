//! Expressions of time with their days, and how events stand: certainty, polarity, time.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use nuncio_coder::{Coder, Coding, Event, Mark};
use nuncio_language::{Document, Sentence};
use nuncio_text::{Byte, Span};
use serde::Deserialize;

use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet, class_name};
use crate::spans::assignment;
use crate::work;

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    published: Option<Date>,
    text: String,
    times: Vec<Time>,
    events: Vec<Mention>,
}

#[derive(Debug, Deserialize)]
struct Time {
    span: Extent,
    #[serde(rename = "type")]
    kind: String,
    value: String,
}

/// An event mention; an axis that nobody judged is empty.
#[derive(Debug, Deserialize)]
struct Mention {
    span: Extent,
    certainty: Option<String>,
    polarity: Option<String>,
    time: Option<String>,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.text
    }

    fn extents(&self) -> Vec<Extent> {
        self.times.iter().map(|time| time.span).chain(self.events.iter().map(|event| event.span)).collect()
    }
}

/// Days that words mean: first and last.
type Days = (Option<Date>, Option<Date>);

/// Measures it. Times are those of type DATE and TIME; their value is asked where it is a day, week, month, quarter, year or decade.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let codings = work::code(coder, &records, |gold| gold::story(&gold.id, &gold.text, gold.published));
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    let mut judged = Vec::new();
    for (gold, coding) in records.iter().zip(&codings) {
        sheet.begin();
        let mut found = expressions(coder, &coding.document);
        let end = annotated(gold, &coding.document);
        found.retain(|(span, _)| span.end() <= end);
        times(&mut sheet, gold, &found, &mut report.errors);
        factuality(&mut sheet, gold, coding, &mut judged, &mut report.errors);
    }
    let axes = ["certainty", "polarity", "time"];
    let axis = |axis: &str| Measure::macro_f1(axis, sheet.classes(axis).iter().map(String::as_str));
    let figures = vec![
        ("times_found_f1", Measure::F1("times".into())),
        ("times_found_precision", Measure::Precision("times".into())),
        ("times_found_recall", Measure::Recall("times".into())),
        ("times_value_accuracy", Measure::Share("value.right".into(), "value.asked".into())),
        ("factuality_macro_f1", Measure::Mean(axes.map(axis).into())),
        ("certainty_macro_f1", axis("certainty")),
        ("polarity_macro_f1", axis("polarity")),
        ("time_macro_f1", axis("time")),
        ("events_compared", Measure::Sum("compared".into())),
        ("negatives", Measure::Sum(format!("{}.asked", class_name("polarity", "NEG")))),
        ("negatives_found", Measure::Sum(format!("{}.right", class_name("polarity", "NEG")))),
    ];
    report.add(&sheet, figures);
    report.judge(&judged, "certainty, polarity and time of an event that gold has are as gold has them");
    for axis in axes {
        report.add_classes(&sheet, axis);
    }
    Ok(report)
}

/// Where the annotated part ends: with the last sentence that gold marks anything in. Annotators of such files read the first
/// sentences of a story only, and what stands after them is neither right nor wrong.
fn annotated(gold: &Gold, document: &Document) -> usize {
    let last = gold.extents().into_iter().map(|extent| extent.span().end()).max().unwrap_or(0);
    let sentence = document.sentences.iter().find(|sentence| sentence.span.end() >= last);
    sentence.map_or(last, |sentence| sentence.span.end())
}

/// The calendar expressions of a document.
fn expressions(coder: &Coder, document: &Document) -> Vec<(Span<Byte>, Days)> {
    let published = document.story.published.map(|published| published.date);
    let of_sentence = |sentence: &Sentence| {
        let tokens = &document.tokens[sentence.tokens.range()];
        let forms: Vec<&str> = tokens.iter().map(|token| token.form.as_str()).collect();
        let found = coder.calendar().find(&forms, published).into_iter();
        found
            .filter_map(|e| {
                let (first, last) = (tokens.get(e.tokens.start)?, tokens.get(e.tokens.end.checked_sub(1)?)?);
                Some((first.span.cover(last.span), (e.from, e.to)))
            })
            .collect::<Vec<_>>()
    };
    document.sentences.iter().flat_map(of_sentence).collect()
}

fn times(sheet: &mut Sheet, gold: &Gold, found: &[(Span<Byte>, Days)], errors: &mut Vec<String>) {
    let is_day = |time: &&Time| matches!(time.kind.as_str(), "DATE" | "TIME");
    let asked: Vec<&Time> = gold.times.iter().filter(is_day).collect();
    let pairs = assignment(&asked, found, |time, (span, _)| time.span.span().overlaps(*span));
    // What overlaps a duration or a repeated time is neither right nor wrong here.
    let other = |span: Span<Byte>| gold.times.iter().any(|time| !is_day(&time) && time.span.span().overlaps(span));
    let beside = found.iter().enumerate().filter(|(at, (span, _))| !pairs.contains(&Some(*at)) && other(*span)).count();
    sheet.tally("times", pairs.iter().flatten().count(), found.len() - beside, asked.len());
    let words = |span: Span<Byte>| span.of(&gold.text).unwrap_or_default();
    for (time, place) in asked.iter().zip(&pairs) {
        let Some((_, said)) = place.and_then(|at| found.get(at)) else {
            errors.push(format!("{}: time missed: {}", gold.id, words(time.span.span())));
            continue;
        };
        let Some((from, to)) = days(&time.value) else { continue };
        let right = *said == (Some(from), Some(to));
        sheet.add("value.asked", 1);
        sheet.add("value.right", usize::from(right));
        if !right {
            errors.push(format!("{}: {} expected {} found {said:?}", gold.id, words(time.span.span()), time.value));
        }
    }
    for (at, (span, _)) in found.iter().enumerate().filter(|(_, (span, _))| !other(*span)) {
        if !pairs.contains(&Some(at)) {
            errors.push(format!("{}: time too much: {}", gold.id, words(*span)));
        }
    }
}

/// First and last day of a TimeML value; `None` for what is no stretch of the calendar.
fn days(value: &str) -> Option<(Date, Date)> {
    let value = value.split('T').next()?.trim_end_matches("-XX");
    let last_of_month = |first: Date| first.last_of_month();
    let parts: Vec<&str> = value.split('-').collect();
    let number = |text: &str| text.parse::<i16>().ok();
    let small = |text: &str| text.parse::<i8>().ok();
    match parts.as_slice() {
        [year] if year.len() == 4 => {
            let year = number(year)?;
            Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?))
        }
        [decade] if decade.len() == 3 => {
            let year = number(decade)?.checked_mul(10)?;
            Some((Date::new(year, 1, 1).ok()?, Date::new(year.checked_add(9)?, 12, 31).ok()?))
        }
        [year, quarter] if quarter.starts_with('Q') => {
            let month = small(quarter.strip_prefix('Q')?)?.checked_mul(3)?.checked_sub(2)?;
            let first = Date::new(number(year)?, month, 1).ok()?;
            Some((first, last_of_month(first.checked_add(2.months()).ok()?)))
        }
        [year, week] if week.starts_with('W') => week_days(number(year)?, small(week.strip_prefix('W')?)?, 0),
        [year, week, "WE"] => week_days(number(year)?, small(week.strip_prefix('W')?)?, 5),
        [year, month] => {
            let first = Date::new(number(year)?, small(month)?, 1).ok()?;
            Some((first, last_of_month(first)))
        }
        [year, month, day] => {
            let day = Date::new(number(year)?, small(month)?, small(day)?).ok()?;
            Some((day, day))
        }
        _ => None,
    }
}

/// The days of an ISO week from the `first`-th day after its Monday to its Sunday.
fn week_days(year: i16, week: i8, first: i32) -> Option<(Date, Date)> {
    let monday = jiff::civil::ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
    Some((monday.checked_add(first.days()).ok()?, monday.checked_add(6.days()).ok()?))
}

/// How each coded event stands against gold's mention of it.
fn factuality(
    sheet: &mut Sheet,
    gold: &Gold,
    coding: &Coding,
    judged: &mut Vec<(f32, bool)>,
    errors: &mut Vec<String>,
) {
    let pairs =
        assignment(&gold.events, &coding.events, |mention, event| mention.span.span().overlaps(event.trigger.span.0));
    for (mention, event) in gold.events.iter().zip(pairs).filter_map(|(m, at)| Some((m, coding.events.get(at?)?))) {
        sheet.add("compared", 1);
        let certainty = mention.certainty.as_deref().and_then(|word| match word {
            "CERTAIN" => Some("CERTAIN"),
            "POSSIBLE" | "PROBABLE" => Some("UNCERTAIN"),
            _ => None,
        });
        let polarity = mention.polarity.as_deref().filter(|word| matches!(*word, "POS" | "NEG"));
        let time = mention.time.as_deref().filter(|word| matches!(*word, "FUTURE" | "NON_FUTURE"));
        let mut stands_so = true;
        for (axis, asked, said) in ["certainty", "polarity", "time"]
            .into_iter()
            .zip([certainty, polarity, time])
            .zip(stands(event))
            .map(|((a, b), c)| (a, b, c))
        {
            let Some(asked) = asked else { continue };
            sheet.answer(axis, asked, Some(said));
            stands_so &= asked == said;
            if asked != said {
                let sentence = coding.document.sentences.iter().find(|s| s.span.overlaps(event.trigger.span.0));
                let words = sentence.and_then(|s| s.span.of(&gold.text)).unwrap_or_default();
                errors.push(format!("{}: {} expected {asked} found {said}\n    {words}", gold.id, event.trigger.text));
            }
        }
        judged.push((event.confidence, stands_so));
    }
}

/// Certainty, polarity and time by an event's marks.
fn stands(event: &Event) -> [&'static str; 3] {
    let has = |mark| event.marks.contains(&mark);
    [
        if has(Mark::Hypothetical) { "UNCERTAIN" } else { "CERTAIN" },
        if has(Mark::Negated) { "NEG" } else { "POS" },
        if has(Mark::Future) { "FUTURE" } else { "NON_FUTURE" },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_timeml_are_stretches_of_days() {
        let said = |value: &str| days(value).map(|(from, to)| format!("{from}..{to}"));
        assert_eq!(said("2007").as_deref(), Some("2007-01-01..2007-12-31"));
        assert_eq!(said("2008-02").as_deref(), Some("2008-02-01..2008-02-29"));
        assert_eq!(said("2011-06-XX").as_deref(), Some("2011-06-01..2011-06-30"));
        assert_eq!(said("2007-10-17T06:40Z").as_deref(), Some("2007-10-17..2007-10-17"));
        assert_eq!(said("2006-Q4").as_deref(), Some("2006-10-01..2006-12-31"));
        assert_eq!(said("2004-W47").as_deref(), Some("2004-11-15..2004-11-21"));
        assert_eq!(said("2010-W04-WE").as_deref(), Some("2010-01-30..2010-01-31"));
        assert_eq!(said("199").as_deref(), Some("1990-01-01..1999-12-31"));
        for none in ["PAST_REF", "XXXX-XX-XX", "P1Y", "PXD", "2010-13-01", ""] {
            assert_eq!(said(none), None, "{none}");
        }
    }
}
