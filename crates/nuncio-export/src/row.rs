//! The columns of the flat table, in their order, each with how it is filled; `docs/csv.md` explains them.

use nuncio_coder::record::{Bytes, Counted, Party};
use nuncio_coder::{CountKind, Event, Quote};

use crate::cell::{Line, day, list, one_line, or_empty};

/// Fills one column.
type Fill = fn(&Line<'_>) -> String;

const FILLED: &[(&str, Fill)] = &[
    ("id", |line| line.event.id.clone()),
    ("dyad", |line| line.number.to_string()),
    ("text_id", |line| line.event.text.clone()),
    ("source_id", |line| one_line(&line.event.source_id)),
    ("published", |line| or_empty(line.event.published.as_ref())),
    ("zone", |line| zone(line.event)),
    ("sentence", |line| line.event.sentence.to_string()),
    ("date", |line| or_empty(day(line.event))),
    ("date_from", |line| or_empty(line.event.date.from)),
    ("date_to", |line| or_empty(line.event.date.to)),
    ("date_precision", |line| line.event.date.precision.to_owned()),
    ("place_name", |line| or_empty(line.event.place.as_ref().map(|place| one_line(&place.name)))),
    ("place_precision", |line| or_empty(line.event.place.as_ref().map(|place| place.precision.as_str()))),
    ("place_country", |line| or_empty(line.event.place.as_ref().and_then(|place| place.country))),
    ("place_lat", |line| or_empty(line.event.place.as_ref().map(|place| place.lat))),
    ("place_lon", |line| or_empty(line.event.place.as_ref().map(|place| place.lon))),
    ("place_reason", |line| or_empty(line.event.place.as_ref().map(|place| place.reason.as_str()))),
    ("dead_min", |line| or_empty(least(line.event, CountKind::Dead))),
    ("dead_max", |line| or_empty(most(line.event, CountKind::Dead))),
    ("injured_min", |line| or_empty(least(line.event, CountKind::Injured))),
    ("injured_max", |line| or_empty(most(line.event, CountKind::Injured))),
    ("counts", |line| list(line.event.counts.iter().map(count))),
    ("actor", |line| code(line.dyad.actor)),
    ("actor_country", |line| country(line.dyad.actor)),
    ("actor_cow", |line| or_empty(line.cow(line.dyad.actor).map(|state| state.number))),
    ("actor_org", |line| org(line.dyad.actor)),
    ("actor_sectors", |line| sectors(line.dyad.actor)),
    ("actor_entity", |line| entity(line.dyad.actor)),
    ("actor_name", |line| name(line.dyad.actor)),
    ("actor_text", |line| text(line.dyad.actor)),
    ("actor_from", |line| from(line.dyad.actor)),
    ("actor_to", |line| to(line.dyad.actor)),
    ("recipient", |line| code(line.dyad.recipient)),
    ("recipient_country", |line| country(line.dyad.recipient)),
    ("recipient_cow", |line| or_empty(line.cow(line.dyad.recipient).map(|state| state.number))),
    ("recipient_org", |line| org(line.dyad.recipient)),
    ("recipient_sectors", |line| sectors(line.dyad.recipient)),
    ("recipient_entity", |line| entity(line.dyad.recipient)),
    ("recipient_name", |line| name(line.dyad.recipient)),
    ("recipient_text", |line| text(line.dyad.recipient)),
    ("recipient_from", |line| from(line.dyad.recipient)),
    ("recipient_to", |line| to(line.dyad.recipient)),
    ("act", |line| line.event.act.clone()),
    ("direction", |line| line.event.direction.as_str().to_owned()),
    ("issue", |line| or_empty(line.event.issue.map(|issue| issue.as_str()))),
    ("moods", |line| list(line.event.moods.iter().map(|mood| mood.as_str()))),
    ("cameo", |line| or_empty(line.event.cameo.as_ref())),
    ("plover_type", |line| or_empty(line.event.plover.as_ref().map(|plover| &plover.kind))),
    ("plover_mode", |line| or_empty(line.event.plover.as_ref().and_then(|plover| plover.mode.as_ref()))),
    ("plover_context", |line| list(line.event.plover.iter().flat_map(|plover| &plover.context))),
    ("quad", |line| or_empty(line.event.quad)),
    ("goldstein", |line| or_empty(line.event.goldstein.map(|score| format!("{score:.1}")))),
    ("marks", |line| list(line.event.marks.iter().map(|mark| mark.as_str()))),
    ("standing", |line| line.event.standing.as_str().to_owned()),
    ("speaker", |line| or_empty(speaker(line.quote, |speaker| speaker.code.clone()))),
    ("speaker_text", |line| or_empty(speaker(line.quote, |speaker| Some(one_line(&speaker.words.text))))),
    ("stance", |line| or_empty(line.quote.map(|quote| quote.stance.as_str()))),
    ("trigger", |line| one_line(&line.event.trigger.text)),
    ("trigger_from", |line| first(line.event.trigger.span)),
    ("trigger_to", |line| after(line.event.trigger.span)),
    ("inside", |line| or_empty(line.event.inside.as_ref())),
    ("same_as", |line| or_empty(line.event.same_as.as_ref())),
    ("confidence", |line| line.event.confidence.to_string()),
    ("rule", |line| line.event.rule.clone()),
    ("pack", |line| line.event.pack.clone()),
];

/// How many columns there are.
const WIDTH: usize = FILLED.len();

/// The names of the columns, in their order.
pub const COLUMNS: [&str; WIDTH] = {
    let mut names = [""; WIDTH];
    let mut at = 0;
    while at < WIDTH {
        names[at] = FILLED[at].0;
        at += 1;
    }
    names
};

/// The columns of one dyad.
pub(crate) fn fields(line: &Line<'_>) -> impl Iterator<Item = String> {
    FILLED.iter().map(|(_, fill)| fill(line))
}

/// The least of a kind that anybody tells.
fn least(event: &Event, kind: CountKind) -> Option<f64> {
    let of_kind = event.counts.iter().filter(|count| count.kind == Some(kind));
    of_kind.filter_map(|count| count.min).reduce(f64::min)
}

/// The most of a kind that anybody tells; nothing where somebody leaves it open.
fn most(event: &Event, kind: CountKind) -> Option<f64> {
    let of_kind = || event.counts.iter().filter(|count| count.kind == Some(kind)).map(|count| count.max);
    let open = of_kind().any(|max| max.is_none());
    of_kind().flatten().reduce(f64::max).filter(|_| !open)
}

/// A count as `kind min max unit what`, `-` for what is not told.
fn count(count: &Counted) -> String {
    let number = |n: Option<f64>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let kind = count.kind.map_or("-", CountKind::as_str);
    let unit = count.unit.as_deref().unwrap_or("-");
    format!("{kind} {} {} {unit} {}", number(count.min), number(count.max), one_line(&count.what)).trim_end().to_owned()
}

fn zone(event: &Event) -> String {
    match event.zone {
        nuncio_text::Zone::Title => "title",
        nuncio_text::Zone::Body => "body",
    }
    .to_owned()
}

/// The CAMEO rendering of one side.
pub(crate) fn code(side: Option<&Party>) -> String {
    or_empty(side.map(|party| &party.code))
}

/// The country of one side.
pub(crate) fn country(side: Option<&Party>) -> String {
    or_empty(side.and_then(|party| party.country))
}

fn org(side: Option<&Party>) -> String {
    or_empty(side.and_then(|party| party.org.as_ref()))
}

fn sectors(side: Option<&Party>) -> String {
    list(side.iter().flat_map(|party| &party.sectors).map(|sector| sector.as_str()))
}

fn entity(side: Option<&Party>) -> String {
    or_empty(side.and_then(|party| party.entity.as_ref()))
}

fn name(side: Option<&Party>) -> String {
    or_empty(side.and_then(|party| party.name.as_ref()))
}

fn text(side: Option<&Party>) -> String {
    or_empty(side.map(|party| one_line(&party.words.text)))
}

fn from(side: Option<&Party>) -> String {
    or_empty(side.map(|party| first(party.words.span)))
}

fn to(side: Option<&Party>) -> String {
    or_empty(side.map(|party| after(party.words.span)))
}

/// The first byte of a span.
fn first(span: Bytes) -> String {
    span.0.start().to_string()
}

/// The first byte after a span.
fn after(span: Bytes) -> String {
    span.0.end().to_string()
}

fn speaker<T>(quote: Option<&Quote>, part: impl FnOnce(&nuncio_coder::record::Speaker) -> Option<T>) -> Option<T> {
    part(quote?.speaker.as_ref()?)
}
