//! Quotes: who says what.

use axum::extract::{RawQuery, State};
use nuncio_archive::{ListedQuote, QuoteFilter};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{Answer, App};
use crate::answer::{self, List};
use crate::asked::{Asked, PageParams, names};
use crate::problem::Problem;
use crate::view::{Ruler, SpanView};

/// Which quotes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct QuoteParams {
    /// Code of the speaker, or how it begins.
    speaker: Option<String>,
    /// Code of somebody who takes part in an event that is told in the quote, or how it begins.
    about: Option<String>,
    /// Words of title or text, by their stems.
    text: Option<String>,
    /// First day of publication.
    #[param(format = Date, value_type = Option<String>)]
    from: Option<String>,
    /// Last day of publication.
    #[param(format = Date, value_type = Option<String>)]
    to: Option<String>,
}

/// A quote of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QuoteView {
    /// Name within its story.
    id: String,
    /// The text's id.
    story: String,
    day: Option<String>,
    speaker: Option<SpeakerView>,
    /// The word that brings it in.
    cue: Option<String>,
    content: String,
    stance: String,
    kind: String,
    negated: bool,
    spans: SpansView,
}

/// Who speaks.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SpeakerView {
    code: Option<String>,
    /// The usual name, else the words of the story.
    name: Option<String>,
}

/// Where a quote stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SpansView {
    content: SpanView,
    cue: Option<SpanView>,
    speaker: Option<SpanView>,
}

/// Quotes, those that were added last first
#[utoipa::path(get, path = "/quotes", tag = "quotes", params(QuoteParams, PageParams), responses(
    (status = 200, body = List<QuoteView>),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<QuoteParams>(), names::<PageParams>()])?;
    let day = |name| asked.day(name).map(|day| day.map(|day| day.to_string()));
    let filter = QuoteFilter {
        speaker: asked.list("speaker"),
        about: asked.list("about"),
        text: asked.one("text").map(str::to_owned),
        from: day("from")?,
        to: day("to")?,
    };
    let (limit, cursor) = (asked.limit()?, asked.cursor::<i64>()?);
    let found = app.pool.read(move |archive| {
        let (quotes, next) = archive.listed_quotes(&filter, cursor, limit)?;
        let items = quotes.into_iter().map(view).collect::<Result<Vec<_>, _>>()?;
        Ok(List { items, next: next.map(|next| next.to_string()) })
    });
    answer::json(&found.await?)
}

fn view(quote: ListedQuote) -> Result<QuoteView, Problem> {
    let record: Value = serde_json::from_str(&quote.record)?;
    let ruler = Ruler::of_words(&quote.words);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let zone = text(&record["zone"]).unwrap_or_default();
    let span = |value: &Value| {
        let at = |n: usize| value["span"][n].as_u64().and_then(|byte| usize::try_from(byte).ok());
        Some(ruler.span(&zone, at(0)?, at(1)?))
    };
    let speaker = record.get("speaker").filter(|speaker| speaker.is_object()).map(|speaker| SpeakerView {
        code: text(&speaker["code"]),
        name: text(&speaker["name"]).or_else(|| text(&speaker["text"])),
    });
    Ok(QuoteView {
        id: text(&record["id"]).unwrap_or_default(),
        spans: SpansView {
            content: span(&record["content"]).unwrap_or_else(|| ruler.span(&zone, 0, 0)),
            cue: span(&record["cue"]),
            speaker: span(&record["speaker"]),
        },
        story: quote.story,
        day: quote.day,
        speaker,
        cue: text(&record["cue"]["text"]),
        content: quote.content,
        stance: text(&record["stance"]).unwrap_or_default(),
        kind: text(&record["kind"]).unwrap_or_default(),
        negated: record["negated"].as_bool().unwrap_or_default(),
    })
}
