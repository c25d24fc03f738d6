//! Stories: a list of them, one with all that was found in it, and why the rest of it is silent.

use axum::extract::{Path, RawQuery, State};
use nuncio_archive::{Appeared, Cursor, ListedStory, StoryFilter, WholeStory};
use nuncio_codebook::CameoCode;
use nuncio_coder::{Coder, Coding};
use nuncio_language::{Trees, Workspace};
use nuncio_text::Story;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{Answer, App};
use crate::answer::{self, List};
use crate::asked::{Asked, PageParams, names};
use crate::problem::Problem;
use crate::routes::events::record;
use crate::settings::Claims;
use crate::view::{self, AppearanceView, Ruler, SilenceView, SpanView, StoryView};

/// Which stories.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct StoryParams {
    /// Words of title or text, by their stems.
    text: Option<String>,
    /// First day of publication.
    #[param(format = Date, value_type = Option<String>)]
    from: Option<String>,
    /// Last day of publication.
    #[param(format = Date, value_type = Option<String>)]
    to: Option<String>,
    /// Outlet.
    source: Option<String>,
    /// Countries of which one takes part in an event of the story.
    country: Option<String>,
}

/// A story of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ListedView {
    /// The text's id.
    id: String,
    title: Option<String>,
    source: Option<String>,
    published: Option<String>,
    day: Option<String>,
    /// How many events it tells.
    events: i64,
    /// Some of its words: around those that are looked for, else the first.
    snippet: String,
}

impl From<ListedStory> for ListedView {
    fn from(story: ListedStory) -> Self {
        let ListedStory { id, title, source, published, day, events, snippet, .. } = story;
        ListedView { id, title, source, published, day, events, snippet }
    }
}

/// Stories, the latest first, each for the first appearance of a day
#[utoipa::path(get, path = "/stories", tag = "stories", params(StoryParams, PageParams), responses(
    (status = 200, body = List<ListedView>),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<StoryParams>(), names::<PageParams>()])?;
    let day = |name| asked.day(name).map(|day| day.map(|day| day.to_string()));
    let filter = StoryFilter {
        text: asked.one("text").map(str::to_owned),
        from: day("from")?,
        to: day("to")?,
        source: asked.one("source").map(str::to_owned).into_iter().collect(),
        country: asked.list("country"),
    };
    let (limit, cursor) = (asked.limit()?, asked.cursor::<Cursor>()?);
    let found = app.pool.read(move |archive| Ok(archive.stories(&filter, cursor.as_ref(), limit)?));
    let (stories, next) = found.await?;
    let items: Vec<ListedView> = stories.into_iter().map(ListedView::from).collect();
    answer::json(&List { items, next: next.map(|next| next.to_string()) })
}

/// A story with its sentences, events, quotes and claims
#[utoipa::path(get, path = "/stories/{id}", tag = "stories", params(("id" = String, Path, description = "The text's id")), responses(
    (status = 200, body = StoryView),
    (status = 404, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn one(State(app): App, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    answer::kept(&app, format!("story {id}"), async || {
        let (coder, claims) = (app.settings.coder.clone(), app.settings.claims);
        let view = app.pool.read(move |archive| {
            let Some(story) = archive.whole_story(&id)? else { return Ok(None) };
            stored(story, &coder, claims).map(Some)
        });
        view.await?.ok_or_else(no_such_story)
    })
    .await
}

fn no_such_story() -> Problem {
    Problem::missing("there is no story of that id")
}

/// The view of a stored story: its events as they are stored, and what a coding of it says of the rest.
fn stored(story: WholeStory, coder: &Coder, claims: Claims) -> Result<StoryView, Problem> {
    let events = story.events.iter().map(record).collect::<Result<Vec<_>, _>>()?;
    let quotes: Vec<Value> = story.quotes.iter().map(|quote| serde_json::from_str(quote)).collect::<Result<_, _>>()?;
    let coding = again(&story, coder, &mut coder.workspace());
    let id = story.text.story.text_id();
    let mut view = told(coding, events, quotes, coder, claims);
    view.id = Some(id);
    view.published = story.published;
    view.source = story.source;
    view.appearances = story.appearances.into_iter().map(appearance).collect();
    Ok(view)
}

/// A stored story coded again, by its own trees where it came with them.
fn again(story: &WholeStory, coder: &Coder, workspace: &mut Workspace) -> Coding {
    let stored: &Story = &story.text.story;
    let trees = story.text.trees.as_deref();
    match trees.and_then(|trees| Trees::new(trees.as_bytes(), &stored.source_id).next()) {
        Some(Ok(mut document)) => {
            document.story = Story { published: stored.published, ..document.story };
            coder.code_document(document)
        }
        Some(Err(_)) | None => coder.code(stored.clone(), workspace),
    }
}

/// The view of a coded story, with these records of it.
pub(crate) fn told(
    coding: Coding,
    mut events: Vec<Value>,
    mut quotes: Vec<Value>,
    coder: &Coder,
    claims: Claims,
) -> StoryView {
    let story = coding.document.story.clone();
    let ruler = Ruler::of(&story);
    let sentences = view::sentence_views(&coding, &events, &ruler);
    let mut claims = claims(coding, coder);
    events.iter_mut().chain(&mut quotes).for_each(|record| ruler.mark(record, "body"));
    ruler.mark(&mut claims, "body");
    let apart = match &story.title {
        Some(nuncio_text::Title::Apart(title)) => Some(title.clone()),
        _ => None,
    };
    StoryView {
        id: None,
        title: story.headline().map(str::to_owned),
        title_words: apart,
        words: story.text,
        published: None,
        source: None,
        appearances: Vec::new(),
        sentences,
        events,
        quotes,
        claims,
    }
}

fn appearance(appeared: Appeared) -> AppearanceView {
    let Appeared { id, source_id, source, url, published, agency, section, byline } = appeared;
    AppearanceView { id, source_id, source, url, published, agency, section, byline }
}

/// A story explained.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExplainView {
    id: String,
    /// The pack that it is explained with.
    pack: String,
    sentences: Vec<ExplainedView>,
}

/// A sentence explained.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExplainedView {
    #[serde(flatten)]
    span: SpanView,
    /// Its number in its zone, from 1.
    number: usize,
    words: String,
    events: Vec<RuleView>,
    /// The quotes that are brought in here.
    quotes: Vec<String>,
    silences: Vec<SilenceView>,
}

/// Why words are an event.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RuleView {
    id: String,
    cameo: Option<String>,
    /// The code in words.
    label: String,
    /// What is done, free of any codebook: `threaten(stop(aid.military))`.
    deed: String,
    /// File and line of the lexicon.
    rule: String,
    trigger: SpanView,
}

/// Why each sentence of a story is coded as it is, or not at all
#[utoipa::path(get, path = "/explain/{id}", tag = "stories", params(("id" = String, Path, description = "The text's id")), responses(
    (status = 200, body = ExplainView),
    (status = 404, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn explain(State(app): App, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    answer::kept(&app, format!("explain {id}"), async || {
        let coder = app.settings.coder.clone();
        let explained = app.pool.read(move |archive| {
            let Some(story) = archive.whole_story(&id)? else { return Ok(None) };
            let coding = again(&story, &coder, &mut coder.workspace());
            Ok(Some(ExplainView { id, pack: coder.pack().to_owned(), sentences: explained(&coding, &coder) }))
        });
        explained.await?.ok_or_else(no_such_story)
    })
    .await
}

fn explained(coding: &Coding, coder: &Coder) -> Vec<ExplainedView> {
    let ruler = Ruler::of(&coding.document.story);
    let codebook = coder.codebook();
    view::sentences(&coding.document)
        .map(|numbered| {
            let sentence = numbered.sentence;
            let zone = view::zone(sentence.zone);
            let here = coding.events.iter();
            let here = here.filter(|event| event.zone == sentence.zone && event.sentence == numbered.number);
            let rules = here.map(|event| {
                let label = event.cameo.as_deref().and_then(CameoCode::parse).map_or("", |code| codebook.label(code));
                let trigger = event.trigger.span.0;
                RuleView {
                    id: event.id.clone(),
                    cameo: event.cameo.clone(),
                    label: label.to_owned(),
                    deed: codebook.write_deed(&event.deed.as_deed()),
                    rule: event.rule.clone(),
                    trigger: ruler.span(zone, trigger.start(), trigger.end()),
                }
            });
            let quotes = coding.quotes.iter().filter(|quote| quote.zone == sentence.zone);
            let quotes =
                quotes.filter(|quote| quote.cue.as_ref().is_some_and(|cue| sentence.span.contains(cue.span.0)));
            ExplainedView {
                span: ruler.span(zone, sentence.span.start(), sentence.span.end()),
                number: numbered.number,
                words: coding.document.words(sentence.zone, sentence.span).to_owned(),
                events: rules.collect(),
                quotes: quotes.map(|quote| quote.id.clone()).collect(),
                silences: view::silences(coding, &numbered, &ruler),
            }
        })
        .collect()
}
