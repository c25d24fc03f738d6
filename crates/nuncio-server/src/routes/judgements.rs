//! Judgements: what a person finds of an event, kept in the archive, and given back as gold.

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use nuncio_archive::{Archive, ArchiveError, Finding, Judgement, NewJudgement};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{Answer, App};
use crate::answer::{self, List};
use crate::asked::{Asked, PageParams, names};
use crate::bodies::Sent;
use crate::problem::Problem;

/// Characters of a remark at most.
const LONGEST: usize = 4000;

/// A judgement of an event.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewView {
    /// The event's id.
    event: String,
    /// What is found of it.
    verdict: VerdictView,
    /// A remark.
    #[schema(max_length = 4000)]
    note: Option<String>,
    /// What is right instead, where the verdict is `correct`.
    #[schema(value_type = Option<Object>)]
    corrected: Option<Corrected>,
}

/// What is found of an event.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum VerdictView {
    Accept,
    Correct,
    Reject,
}

/// What is right instead of what an event's record says; what is not given is right as it is.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Corrected {
    /// CAMEO code.
    #[serde(skip_serializing_if = "Option::is_none")]
    cameo: Option<String>,
    /// PLOVER type.
    #[serde(skip_serializing_if = "Option::is_none")]
    plover: Option<String>,
    /// Quad class.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 4)]
    quad: Option<u8>,
    /// Codes of the actors.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Vec<String>>,
    /// Codes of the recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient: Option<Vec<String>>,
    /// Marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    marks: Option<Vec<String>>,
    /// Standing.
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<String>,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    /// The place.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

/// A judgement that was kept.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct JudgementView {
    n: i64,
    event: String,
    story: String,
    day: Option<String>,
    verdict: String,
    #[schema(value_type = Option<Object>)]
    corrected: Option<Value>,
    note: Option<String>,
    judge: String,
    /// When, in UTC.
    at: String,
}

impl JudgementView {
    pub(crate) fn of(judgement: Judgement) -> Self {
        JudgementView {
            n: judgement.n,
            event: judgement.event,
            story: judgement.text,
            day: judgement.day,
            verdict: judgement.verdict,
            corrected: judgement.corrected.and_then(|corrected| serde_json::from_str(&corrected).ok()),
            note: judgement.note,
            judge: judgement.judge,
            at: judgement.at,
        }
    }
}

/// Judge an event; only where the server was started with `--judge NAME`
#[utoipa::path(post, path = "/judgements", tag = "judgements", request_body = NewView, responses(
    (status = 201, body = JudgementView),
    (status = 403, body = Problem, content_type = "application/problem+json"),
    (status = 404, body = Problem, content_type = "application/problem+json"),
    (status = 422, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn post(State(app): App, RawQuery(query): RawQuery, sent: Result<Sent<NewView>, Problem>) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    let Some(judge) = app.settings.judge.clone() else {
        return Err(Problem::new(StatusCode::FORBIDDEN, "this server only reads; start it with --judge NAME to judge"));
    };
    let Sent(new) = sent?;
    let wrong = |what: &str| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, what);
    if new.note.as_ref().is_some_and(|note| note.chars().count() > LONGEST) {
        return Err(wrong("a note has 4000 characters at most"));
    }
    let corrects = matches!(new.verdict, VerdictView::Correct);
    if corrects != new.corrected.is_some() {
        return Err(wrong("`corrected` goes with the verdict `correct`, and with no other"));
    }
    if new.corrected.as_ref().is_some_and(|corrected| corrected.quad.is_some_and(|quad| quad > 4)) {
        return Err(wrong("`quad` is a number from 0 to 4"));
    }
    let corrected = new.corrected.as_ref().map(serde_json::to_string).transpose()?;
    let finding = match new.verdict {
        VerdictView::Accept => Finding::Accept,
        VerdictView::Correct => Finding::Correct,
        VerdictView::Reject => Finding::Reject,
    };
    let judgement = NewJudgement { event: new.event, finding, corrected, note: new.note, judge };
    let path = app.settings.archive.clone();
    let kept = tokio::task::spawn_blocking(move || Archive::open(&path)?.judge(&judgement));
    let kept: Result<Option<Judgement>, ArchiveError> = kept.await.map_err(|error| Problem::fault(&error))?;
    let kept = kept?.ok_or_else(|| Problem::missing("there is no event of that id"))?;
    let mut response = answer::json(&JudgementView::of(kept))?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// The judgements, in the order in which they were made
#[utoipa::path(get, path = "/judgements", tag = "judgements", params(PageParams), responses(
    (status = 200, body = List<JudgementView>),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<PageParams>()])?;
    let (limit, after) = (asked.limit()?, asked.cursor::<i64>()?.unwrap_or(0));
    let mut found = app.pool.read(move |archive| Ok(archive.judgements(None, after, limit + 1)?)).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|last| last.n.to_string());
    answer::json(&List { items: found.into_iter().map(JudgementView::of).collect(), next })
}

/// What was judged as gold: sentences with their quad class, as `nuncio eval quad` reads them
#[utoipa::path(get, path = "/judgements/export", tag = "judgements", responses(
    (status = 200, body = String, content_type = "application/x-ndjson"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn export(State(app): App, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    let coder = app.settings.coder.clone();
    let lines = app
        .pool
        .read(move |archive| {
            let judgements = archive.judgements(None, 0, usize::MAX)?;
            crate::gold::lines(archive, &judgements, &coder)
        })
        .await?;
    let mut response: Response = Bytes::from(lines).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"));
    Ok(response)
}

/// What is right of an event by a judgement: its record with the corrections in it; none where it was rejected.
pub(crate) fn right(judgement: &Judgement) -> Option<Value> {
    let mut record: Value = serde_json::from_str(&judgement.record).ok()?;
    let corrected: Option<Value> = judgement.corrected.as_deref().and_then(|json| serde_json::from_str(json).ok());
    if judgement.verdict == Finding::Reject.as_str() {
        return None;
    }
    if let Some(Value::Object(fields)) = corrected {
        for (name, value) in fields {
            match name.as_str() {
                // Who takes part is told by codes; of those that the record has, the words are known.
                "actor" | "recipient" => keep(&mut record[&name], &value),
                _ => record[name] = json!(value),
            }
        }
    }
    Some(record)
}

/// Keeps the parties of a record whose codes are given.
fn keep(parties: &mut Value, codes: &Value) {
    let given = |party: &Value| codes.as_array().is_some_and(|codes| codes.contains(&party["code"]));
    if let Some(parties) = parties.as_array_mut() {
        parties.retain(given);
    }
}
