//! Texts that are not in the archive: coded as they are sent, and nothing of them is kept.

use axum::extract::{RawQuery, State};
use nuncio_coder::{Coder, Coding, Relation};
use nuncio_text::{Format, ReadOptions, Source, Story, read};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{Answer, App};
use crate::answer;
use crate::asked::Asked;
use crate::bodies::Sent;
use crate::problem::Problem;
use crate::routes::stories::told;
use crate::view::{Ruler, StoryView};

/// What problems call a text that was sent.
const NAME: &str = "sent.jsonl";

/// A text to be coded.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TextView {
    text: String,
    title: Option<String>,
    /// Day of publication, with the time where it is known.
    published: Option<String>,
}

/// Two mentions in a text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PairView {
    text: String,
    /// The words of the actor, as they stand in the text.
    actor: String,
    /// The words of the recipient.
    recipient: String,
}

/// Relations of two mentions, one for each sentence that has both.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RelationsView {
    /// Records as of `nuncio relate --json`.
    #[schema(value_type = Vec<Object>)]
    items: Vec<Value>,
}

/// Code a text
///
/// It is coded as a line of JSON is by `nuncio code`; nothing is kept.
#[utoipa::path(post, path = "/code", tag = "coding", request_body = TextView, responses(
    (status = 200, body = StoryView),
    (status = 413, body = Problem, content_type = "application/problem+json"),
    (status = 422, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn code(State(app): App, RawQuery(query): RawQuery, sent: Result<Sent<TextView>, Problem>) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    let Sent(sent) = sent?;
    let (coder, claims, options) = (app.settings.coder.clone(), app.settings.claims, options(&app));
    let view = app.pool.read(move |_| {
        let published = sent.published.clone();
        let story = story(&sent, &options)?;
        let coding = coder.code(story, &mut coder.workspace());
        let events = coding.events.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
        let quotes = coding.quotes.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
        let mut view = told(coding, events, quotes, &coder, claims);
        view.published = published;
        Ok(view)
    });
    answer::json(&view.await?)
}

fn options(app: &crate::state::Shared) -> ReadOptions {
    ReadOptions { format: Format::JsonLines, words: app.settings.words.clone(), ..ReadOptions::default() }
}

/// The story of what was sent, as a line of JSON is read.
fn story(sent: &TextView, options: &ReadOptions) -> Result<Story, Problem> {
    let source = Source::Bytes { name: NAME.to_owned(), bytes: serde_json::to_vec(sent)? };
    let mut problem = None;
    for item in read(&source, options) {
        match item {
            Ok(story) => return Ok(story),
            Err(told) => problem = Some(told),
        }
    }
    let what = problem.map_or_else(|| "there is no text".to_owned(), |told| told.kind.to_string());
    Err(Problem::new(axum::http::StatusCode::UNPROCESSABLE_ENTITY, what))
}

/// What two given mentions of a text have to do with one another
#[utoipa::path(post, path = "/relate", tag = "coding", request_body = PairView, responses(
    (status = 200, body = RelationsView),
    (status = 422, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn relate(
    State(app): App,
    RawQuery(query): RawQuery,
    sent: Result<Sent<PairView>, Problem>,
) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    let Sent(sent) = sent?;
    let (coder, options) = (app.settings.coder.clone(), options(&app));
    let items = app.pool.read(move |_| {
        let text = TextView { text: sent.text.clone(), title: None, published: None };
        let coding = coder.code(story(&text, &options)?, &mut coder.workspace());
        Ok(relations(&coding, &coder, &sent))
    });
    answer::json(&RelationsView { items: items.await? })
}

/// The relation of the two in each sentence that has both, at the first words like these.
fn relations(coding: &Coding, coder: &Coder, pair: &PairView) -> Vec<Value> {
    let ruler = Ruler::of(&coding.document.story);
    coding
        .pairs(&pair.actor, &pair.recipient)
        .map(|(zone, actor, recipient)| {
            let Relation { best, alternatives } = coder.relate(coding, zone, actor, recipient);
            let bytes = |span: nuncio_text::Span<nuncio_text::Byte>| [span.start(), span.end()];
            let mut record = json!({
                "record": "relation",
                "source_id": coding.document.story.source_id,
                "zone": zone,
                "actor": { "text": pair.actor, "span": bytes(actor) },
                "recipient": { "text": pair.recipient, "span": bytes(recipient) },
                "best": best,
                "alternatives": alternatives,
            });
            ruler.mark(&mut record, "body");
            record
        })
        .collect()
}
