//! A coding as rows: events with their parties, dyads and marks, and quotes.

use nuncio_coder::record::{Counted, Party, Place, Words};
use nuncio_coder::{Event, Quote};
use nuncio_export::{CodedEvents, Dyad};
use nuncio_text::Zone;
use rusqlite::types::Value;

use super::{number, real, text, text_or_null};
use crate::record::{json, of_event, of_quote, word};

/// How the coding of a text ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was coded, with or without events.
    Coded,
    /// It is not English and was left.
    NotEnglish,
    /// It is no news report and was left.
    NotNews,
    /// The program failed at it.
    Failed,
}

impl Outcome {
    /// The word in the archive.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Coded => "coded",
            Outcome::NotEnglish => "not_english",
            Outcome::NotNews => "not_news",
            Outcome::Failed => "failed",
        }
    }
}

/// What coding a text on a day of publication gave.
#[derive(Clone, Debug)]
pub struct CodingRows {
    pub(crate) outcome: Outcome,
    pub(crate) sentences: usize,
    pub(crate) events: Vec<EventRow>,
    pub(crate) quotes: Vec<QuoteRow>,
}

/// An event's row, and those of other tables that hang on it.
#[derive(Clone, Debug)]
pub(crate) struct EventRow {
    pub(crate) values: Vec<Value>,
    pub(crate) parties: Vec<Vec<Value>>,
    pub(crate) dyads: Vec<Vec<Value>>,
    pub(crate) counts: Vec<Vec<Value>>,
    pub(crate) marks: Vec<&'static str>,
    /// The ids of the quotes it stands in, outermost first.
    pub(crate) attribution: Vec<String>,
}

/// A quote's row.
#[derive(Clone, Debug)]
pub(crate) struct QuoteRow {
    pub(crate) id: String,
    pub(crate) values: Vec<Value>,
}

impl CodingRows {
    /// The rows of a coded story of so many sentences.
    #[must_use]
    pub fn of(coded: CodedEvents<'_>, sentences: usize) -> Self {
        CodingRows {
            outcome: Outcome::Coded,
            sentences,
            events: coded.events.iter().map(|event| EventRow::of(event, coded)).collect(),
            quotes: coded.quotes.iter().map(QuoteRow::of).collect(),
        }
    }

    /// The rows of a story that was not coded.
    #[must_use]
    pub fn without_events(outcome: Outcome) -> Self {
        CodingRows { outcome, sentences: 0, events: Vec::new(), quotes: Vec::new() }
    }

    /// How the coding ended.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// How many events there are.
    #[must_use]
    pub fn events(&self) -> usize {
        self.events.len()
    }
}

/// How a column of each table is filled.
type FillEvent = fn(&EventLine<'_>) -> Value;
type FillParty = fn(&PartyLine<'_>) -> Value;
type FillDyad = fn(&DyadLine<'_>) -> Value;
type FillCount = fn(&CountLine<'_>) -> Value;
type FillQuote = fn(&Quote) -> Value;

/// An event, and what the tables of the export know of it.
pub(crate) struct EventLine<'a> {
    event: &'a Event,
    mutual: bool,
    day: Option<String>,
}

impl<'a> EventLine<'a> {
    fn place(&self) -> Option<&'a Place> {
        self.event.place.as_ref()
    }
}

pub(crate) const EVENT: &[(&str, FillEvent)] = &[
    ("id", |line| text(&line.event.id)),
    ("zone", |line| text(zone(line.event.zone))),
    ("sentence", |line| number(line.event.sentence)),
    ("day", |line| text_or_null(line.day.clone())),
    ("date_from", |line| text_or_null(line.event.date.from.map(|day| day.to_string()))),
    ("date_to", |line| text_or_null(line.event.date.to.map(|day| day.to_string()))),
    ("date_precision", |line| text(line.event.date.precision)),
    ("place", |line| text_or_null(line.place().map(|place| &place.name))),
    ("place_country", |line| text_or_null(line.place().and_then(|place| place.country).map(|c| c.to_string()))),
    ("latitude", |line| line.place().map_or(Value::Null, |place| Value::Real(place.lat))),
    ("longitude", |line| line.place().map_or(Value::Null, |place| Value::Real(place.lon))),
    ("place_kind", |line| text_or_null(line.place().map(|place| place.kind.as_str()))),
    ("place_precision", |line| text_or_null(line.place().map(|place| place.precision.as_str()))),
    ("place_region", |line| text_or_null(line.place().and_then(|place| place.region.as_ref()))),
    ("geonames", |line| {
        line.place().and_then(|place| place.geonames).map_or(Value::Null, |n| Value::Integer(n.into()))
    }),
    ("place_reason", |line| text_or_null(line.place().map(|place| place.reason.as_str()))),
    ("place_zone", |line| text_or_null(line.place().map(|place| zone(place.zone)))),
    ("place_words", |line| text_or_null(line.place().map(|place| &place.words.text))),
    ("place_from", |line| line.place().map_or(Value::Null, |place| from(&place.words))),
    ("place_to", |line| line.place().map_or(Value::Null, |place| to(&place.words))),
    ("act", |line| text(&line.event.act)),
    ("direction", |line| text(line.event.direction.as_str())),
    ("issue", |line| text_or_null(line.event.issue.map(|issue| issue.as_str()))),
    ("moods", |line| text(json(&line.event.moods))),
    ("cameo", |line| text_or_null(line.event.cameo.as_ref())),
    ("root", |line| text_or_null(line.event.cameo.as_ref().and_then(|code| code.get(..2)))),
    ("plover", |line| text_or_null(line.event.plover.as_ref().map(|plover| &plover.kind))),
    ("mode", |line| text_or_null(line.event.plover.as_ref().and_then(|plover| plover.mode.as_ref()))),
    ("contexts", |line| text(contexts(line.event))),
    ("quad", |line| line.event.quad.map_or(Value::Null, |quad| Value::Integer(quad.into()))),
    ("goldstein", |line| line.event.goldstein.map_or(Value::Null, real)),
    ("standing", |line| text(line.event.standing.as_str())),
    ("inside", |line| text_or_null(line.event.inside.as_ref())),
    ("same_as", |line| text_or_null(line.event.same_as.as_ref())),
    ("mutual", |line| Value::Integer(line.mutual.into())),
    ("trigger", |line| text(&line.event.trigger.text)),
    ("trigger_from", |line| from(&line.event.trigger)),
    ("trigger_to", |line| to(&line.event.trigger)),
    ("confidence", |line| real(line.event.confidence)),
    ("rule", |line| text(&line.event.rule)),
    ("record", |line| text(of_event(line.event))),
];

impl EventRow {
    fn of(event: &Event, coded: CodedEvents<'_>) -> Self {
        let day = event.date.from.or(event.date.to).map(|day| day.to_string());
        let day = day.or_else(|| event.published.as_deref().and_then(|at| at.get(..10)).map(str::to_owned));
        let parties = parties(event);
        let line = EventLine { event, mutual: coded.mutual.contains(&event.id), day: day.clone() };
        EventRow {
            values: EVENT.iter().map(|(_, fill)| fill(&line)).collect(),
            parties: (0..).zip(&parties).map(|(n, part)| PartyLine { n, part, day: &day }.fill()).collect(),
            dyads: (0..)
                .zip(coded.dyads(event))
                .map(|(n, dyad)| DyadLine { n, dyad, parties: &parties, day: &day }.fill())
                .collect(),
            counts: (0..).zip(&event.counts).map(|(n, count)| CountLine { n, count }.fill()).collect(),
            marks: event.marks.iter().map(|mark| mark.as_str()).collect(),
            attribution: event.attribution.clone(),
        }
    }
}

/// Everyone and everything with a part in an event.
struct Part<'a> {
    part: &'static str,
    party: Option<&'a Party>,
    words: &'a Words,
}

/// Actors, recipients and the other roles, in this order.
fn parties(event: &Event) -> Vec<Part<'_>> {
    let mut parts = Vec::with_capacity(event.actor.len() + event.recipient.len() + event.roles.len());
    parts.extend(event.actor.iter().map(|party| Part { part: "actor", party: Some(party), words: &party.words }));
    let recipients = event.recipient.iter();
    parts.extend(recipients.map(|party| Part { part: "recipient", party: Some(party), words: &party.words }));
    parts.extend(event.roles.iter().map(|role| Part {
        part: role.role,
        party: role.party.as_ref(),
        words: &role.words,
    }));
    parts
}

pub(crate) struct PartyLine<'a> {
    n: usize,
    part: &'a Part<'a>,
    day: &'a Option<String>,
}

impl PartyLine<'_> {
    fn fill(&self) -> Vec<Value> {
        PARTY.iter().map(|(_, fill)| fill(self)).collect()
    }
}

pub(crate) const PARTY: &[(&str, FillParty)] = &[
    ("n", |line| number(line.n)),
    ("part", |line| text(line.part.part)),
    ("entity", |line| text_or_null(line.part.party.and_then(|party| party.entity.as_ref()))),
    ("country", |line| text_or_null(line.part.party.and_then(country))),
    ("org", |line| text_or_null(line.part.party.and_then(|party| party.org.as_ref()))),
    ("sectors", |line| text(line.part.party.map_or_else(|| "[]".to_owned(), |party| json(&party.sectors)))),
    ("code", |line| text_or_null(line.part.party.and_then(code))),
    ("name", |line| text_or_null(line.part.party.and_then(|party| party.name.as_ref()))),
    ("words", |line| text(&line.part.words.text)),
    ("from_byte", |line| from(line.part.words)),
    ("to_byte", |line| to(line.part.words)),
    ("day", |line| text_or_null(line.day.clone())),
];

pub(crate) struct DyadLine<'a> {
    n: usize,
    dyad: Dyad<'a>,
    parties: &'a [Part<'a>],
    day: &'a Option<String>,
}

impl DyadLine<'_> {
    fn fill(&self) -> Vec<Value> {
        DYAD.iter().map(|(_, fill)| fill(self)).collect()
    }
}

pub(crate) const DYAD: &[(&str, FillDyad)] = &[
    ("n", |line| number(line.n)),
    ("actor", |line| position(line.parties, line.dyad.actor)),
    ("recipient", |line| position(line.parties, line.dyad.recipient)),
    ("actor_code", |line| text_or_null(line.dyad.actor.and_then(code))),
    ("recipient_code", |line| text_or_null(line.dyad.recipient.and_then(code))),
    ("actor_country", |line| text_or_null(line.dyad.actor.and_then(country))),
    ("recipient_country", |line| text_or_null(line.dyad.recipient.and_then(country))),
    ("day", |line| text_or_null(line.day.clone())),
];

pub(crate) struct CountLine<'a> {
    n: usize,
    count: &'a Counted,
}

impl CountLine<'_> {
    fn fill(&self) -> Vec<Value> {
        COUNT.iter().map(|(_, fill)| fill(self)).collect()
    }
}

pub(crate) const COUNT: &[(&str, FillCount)] = &[
    ("n", |line| number(line.n)),
    ("kind", |line| text_or_null(line.count.kind.map(|kind| kind.as_str()))),
    ("what", |line| text(&line.count.what)),
    ("least", |line| line.count.min.map_or(Value::Null, Value::Real)),
    ("most", |line| line.count.max.map_or(Value::Null, Value::Real)),
    ("exclusive", |line| Value::Integer(line.count.exclusive.into())),
    ("about", |line| Value::Integer(line.count.about.into())),
    ("unit", |line| text_or_null(line.count.unit.as_ref())),
    ("attribution", |line| text(json(&line.count.attribution))),
    ("words", |line| text(&line.count.words.text)),
    ("from_byte", |line| from(&line.count.words)),
    ("to_byte", |line| to(&line.count.words)),
];

/// Which of the parties a side of a dyad is: the same one, not one that looks like it.
fn position(parties: &[Part<'_>], side: Option<&Party>) -> Value {
    let found = side.and_then(|side| parties.iter().position(|p| p.party.is_some_and(|p| std::ptr::eq(p, side))));
    found.map_or(Value::Null, number)
}

/// Somebody without a code has an empty one in records, and none here.
fn code(party: &Party) -> Option<&String> {
    Some(&party.code).filter(|code| !code.is_empty())
}

fn country(party: &Party) -> Option<String> {
    party.country.map(|country| country.to_string())
}

fn contexts(event: &Event) -> String {
    event.plover.as_ref().map_or_else(|| "[]".to_owned(), |plover| json(&plover.context))
}

fn zone(zone: Zone) -> &'static str {
    match zone {
        Zone::Title => "title",
        Zone::Body => "body",
    }
}

fn from(words: &Words) -> Value {
    number(words.span.0.start())
}

fn to(words: &Words) -> Value {
    number(words.span.0.end())
}

pub(crate) const QUOTE: &[(&str, FillQuote)] = &[
    ("id", |quote| text(&quote.id)),
    ("zone", |quote| text(zone(quote.zone))),
    ("speaker_entity", |quote| text_or_null(quote.speaker.as_ref().and_then(|speaker| speaker.entity.as_ref()))),
    ("speaker_code", |quote| {
        text_or_null(quote.speaker.as_ref().and_then(|s| s.code.as_ref()).filter(|c| !c.is_empty()))
    }),
    ("speaker_name", |quote| text_or_null(quote.speaker.as_ref().and_then(|speaker| speaker.name.as_ref()))),
    ("speaker", |quote| text_or_null(quote.speaker.as_ref().map(|speaker| &speaker.words.text))),
    ("speaker_from", |quote| quote.speaker.as_ref().map_or(Value::Null, |speaker| from(&speaker.words))),
    ("speaker_to", |quote| quote.speaker.as_ref().map_or(Value::Null, |speaker| to(&speaker.words))),
    ("cue", |quote| text_or_null(quote.cue.as_ref().map(|cue| &cue.text))),
    ("cue_from", |quote| quote.cue.as_ref().map_or(Value::Null, from)),
    ("cue_to", |quote| quote.cue.as_ref().map_or(Value::Null, to)),
    ("content_from", |quote| number(quote.content.span.0.start())),
    ("content_to", |quote| number(quote.content.span.0.end())),
    ("kind", |quote| text(word(&quote.kind))),
    ("stance", |quote| text(quote.stance.as_str())),
    ("negated", |quote| Value::Integer(quote.negated.into())),
    ("parent", |quote| text_or_null(quote.parent.as_ref())),
    ("record", |quote| text(of_quote(quote))),
];

impl QuoteRow {
    fn of(quote: &Quote) -> Self {
        QuoteRow { id: quote.id.clone(), values: QUOTE.iter().map(|(_, fill)| fill(quote)).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::testing::{event, party};
    use nuncio_export::MutualEvents;

    fn value(row: &[Value], columns: &[&str], name: &str) -> Value {
        row[columns.iter().position(|column| *column == name).unwrap()].clone()
    }

    fn rows(event: Event, mutual: &[&str]) -> EventRow {
        let mutual: MutualEvents = mutual.iter().map(|id| (*id).to_owned()).collect();
        let events = [event];
        CodingRows::of(CodedEvents { events: &events, quotes: &[], mutual: &mutual }, 1).events.remove(0)
    }

    #[test]
    fn a_dyad_points_to_its_parties() {
        let mut met = event("a");
        met.actor = vec![party("FJI"), party("TON")];
        let rows = rows(met, &["a"]);
        let columns: Vec<&str> = DYAD.iter().map(|(name, _)| *name).collect();
        let sides: Vec<(Value, Value)> =
            rows.dyads.iter().map(|d| (value(d, &columns, "actor"), value(d, &columns, "recipient"))).collect();
        assert_eq!(sides, [(number(0), number(1)), (number(1), number(0))]);
        assert_eq!(value(&rows.dyads[0], &columns, "recipient_country"), text("TON"));
        assert_eq!(rows.parties.len(), 2);
    }

    #[test]
    fn scores_are_written_as_in_records_and_the_day_is_that_of_the_event() {
        let rows = rows(event("a"), &[]);
        let columns: Vec<&str> = EVENT.iter().map(|(name, _)| *name).collect();
        assert_eq!(value(&rows.values, &columns, "goldstein"), Value::Real(8.3));
        assert_eq!(value(&rows.values, &columns, "day"), text("1991-02-05"));
        assert_eq!(value(&rows.values, &columns, "root"), text("19"));
    }

    #[test]
    fn an_event_without_a_date_has_the_day_of_publication() {
        let mut undated = event("a");
        (undated.date.from, undated.date.to) = (None, None);
        let columns: Vec<&str> = EVENT.iter().map(|(name, _)| *name).collect();
        assert_eq!(value(&rows(undated, &[]).values, &columns, "day"), text("1991-02-06"));
    }

    #[test]
    fn somebody_without_a_code_has_none() {
        let mut raid = event("a");
        raid.actor = vec![Party { code: String::new(), country: None, ..party("X") }];
        let columns: Vec<&str> = PARTY.iter().map(|(name, _)| *name).collect();
        assert_eq!(value(&rows(raid, &[]).parties[0], &columns, "code"), Value::Null);
    }
}
