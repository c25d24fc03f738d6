//! Events: a page of those that are asked for, and one by its id.

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use nuncio_archive::{Archive, Cursor, EventPage, Paged};
use nuncio_codebook::Codebook;
use nuncio_coder::{Event, Quote};
use nuncio_export::{CodedEvents, CsvTable, MutualEvents};
use nuncio_world::CowStates;
use serde_json::{Value, json};

use super::judgements::JudgementView;
use super::{Answer, App};
use crate::answer::{self, Form, List};
use crate::asked::{Asked, FilterParams, PageParams, names};
use crate::problem::Problem;
use crate::shown::Shown;

/// Judgements of one event that are shown with it.
const JUDGEMENTS: usize = 100;

/// Events, the latest first
///
/// The records as `nuncio query --format jsonl` writes them, with `story`, `source`, `day`, and `shown`: the `text` of the sentence and
/// where the `trigger` stands in it, in UTF-16. As CSV or Arrow, a row a dyad; the next page is
/// then told in the header `Link`.
#[utoipa::path(get, path = "/events", tag = "events", params(FilterParams, PageParams), responses(
    (status = 200, content(
        (List<Value> = "application/json"),
        (String = "text/csv"),
        (Vec<u8> = "application/vnd.apache.arrow.stream"),
    )),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery, headers: HeaderMap) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<FilterParams>(), names::<PageParams>()])?;
    let form = Form::accepted(&headers, &[Form::Json, Form::Csv, Form::Arrow])?;
    let (filter, policy) = (asked.filter()?, asked.policy()?);
    let (limit, cursor) = (asked.limit()?, asked.cursor::<Cursor>()?);
    let (coder, cow) = (app.settings.coder.clone(), app.settings.cow.clone());
    let (bytes, next) = app
        .pool
        .read(move |archive| {
            let page = archive.page(&filter, policy, cursor.as_ref(), limit)?;
            let next = page.next.as_ref().map(Cursor::to_string);
            let bytes = match form {
                Form::Json => {
                    let mut shown = Shown::new(archive, &coder);
                    let item = |paged: &Paged| {
                        let mut record = record(paged)?;
                        record["shown"] = json!(shown.sentence(paged, &record)?);
                        Ok(record)
                    };
                    let items = page.events.iter().map(item).collect::<Result<_, Problem>>()?;
                    serde_json::to_vec(&List::<Value> { items, next: next.clone() })?
                }
                Form::Arrow => arrow(archive, &page, coder.codebook(), cow)?,
                Form::Csv => csv(archive, &page, coder.codebook(), cow)?,
            };
            Ok((Bytes::from(bytes), next))
        })
        .await?;
    let mut response = answer::written(form, bytes);
    if let Some(next) = next.filter(|_| form != Form::Json) {
        link(&mut response, query.as_deref().unwrap_or_default(), &next);
    }
    Ok(response)
}

/// Tells the address of the next page.
fn link(response: &mut Response, query: &str, next: &str) {
    let others = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "cursor");
    let mut address = form_urlencoded::Serializer::new(String::new());
    address.extend_pairs(others).append_pair("cursor", next);
    let link = format!("</api/v1/events?{}>; rel=\"next\"", address.finish());
    if let Ok(link) = HeaderValue::from_str(&link) {
        response.headers_mut().insert(header::LINK, link);
    }
}

/// An event's record with what its appearance tells besides.
pub(crate) fn record(paged: &Paged) -> Result<Value, Problem> {
    let line = paged.found.records().next().unwrap_or_default();
    let mut record: Value = serde_json::from_str(&line)?;
    record["story"] = json!(paged.found.head.text);
    record["source"] = json!(paged.source);
    record["day"] = json!(paged.day);
    Ok(record)
}

/// The events of a page, each with its quotes, and which are mutual.
fn coded(
    archive: &Archive,
    page: &EventPage,
    codebook: &Codebook,
) -> Result<Vec<(Event, Vec<Quote>, MutualEvents)>, Problem> {
    let mut all = Vec::with_capacity(page.events.len());
    for paged in &page.events {
        let quotes = archive.quotes(&paged.found)?;
        let mutual: MutualEvents = paged.found.mutual().map(str::to_owned).collect();
        for event in archive.events(&paged.found, codebook)? {
            all.push((event, quotes.clone(), mutual.clone()));
        }
    }
    Ok(all)
}

fn csv(archive: &Archive, page: &EventPage, codebook: &Codebook, cow: CowStates) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut table = CsvTable::new(&mut bytes, cow).map_err(|error| Problem::fault(&error))?;
    for (event, quotes, mutual) in coded(archive, page, codebook)? {
        let coded = CodedEvents { events: &[event], quotes: &quotes, mutual: &mutual };
        table.write(coded).map_err(|error| Problem::fault(&error))?;
    }
    drop(table);
    Ok(bytes)
}

/// The same columns as Arrow.
fn arrow(archive: &Archive, page: &EventPage, codebook: &Codebook, cow: CowStates) -> Result<Vec<u8>, Problem> {
    let mut table = nuncio_export::ArrowTable::new(cow);
    for (event, quotes, mutual) in coded(archive, page, codebook)? {
        table.add(CodedEvents { events: &[event], quotes: &quotes, mutual: &mutual });
    }
    table.stream().map_err(|error| Problem::fault(&error))
}

/// An event by its id, with what was judged of it
#[utoipa::path(get, path = "/events/{id}", tag = "events", params(("id" = String, Path, description = "The event's id")), responses(
    (status = 200, body = Object),
    (status = 404, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn one(State(app): App, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    let coder = app.settings.coder.clone();
    let event = app.pool.read(move |archive| {
        let Some(paged) = archive.event(&id)? else { return Ok(None) };
        let judgements = archive.judgements(Some(&id), 0, JUDGEMENTS)?;
        let mut record = record(&paged)?;
        record["shown"] = json!(Shown::new(archive, &coder).sentence(&paged, &record)?);
        let quotes: Vec<Value> =
            paged.found.quote_records().map(|quote| serde_json::from_str(&quote)).collect::<Result<_, _>>()?;
        record["quotes"] = json!(quotes);
        record["judgements"] = json!(judgements.into_iter().map(JudgementView::of).collect::<Vec<_>>());
        Ok(Some(record))
    });
    let event = event.await?.ok_or_else(|| Problem::missing("there is no event of that id"))?;
    answer::json(&event)
}
