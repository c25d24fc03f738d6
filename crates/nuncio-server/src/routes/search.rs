//! One box for everything: stories by their words, actors by code or name, places by name.

use axum::extract::{RawQuery, State};
use nuncio_archive::StoryFilter;
use nuncio_coder::Policy;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::actors::{self, ListedActorView};
use super::points::PointView;
use super::stories::ListedView;
use super::{Answer, App};
use crate::answer;
use crate::asked::{Asked, names};
use crate::problem::Problem;

/// Rows of each list.
const ROWS: usize = 10;

/// What is looked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct SearchParams {
    /// Words, a name, or a code.
    q: String,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SearchView {
    stories: Vec<ListedView>,
    actors: Vec<ListedActorView>,
    places: Vec<PointView>,
}

/// Stories, actors and places by words
#[utoipa::path(get, path = "/search", tag = "search", params(SearchParams), responses(
    (status = 200, body = SearchView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn get(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<SearchParams>()])?;
    let wanted = asked.one("q").ok_or_else(|| Problem::bad("`q` is what to look for"))?.trim().to_owned();
    answer::kept(&app, format!("search {wanted}"), async || {
        let shared = app.clone();
        let found = app.pool.read(move |archive| {
            let text = all_words(&wanted);
            let stories = match text {
                None => Vec::new(),
                Some(_) => {
                    let filter = StoryFilter { text, ..StoryFilter::default() };
                    archive.stories(&filter, None, ROWS)?.0
                }
            };
            let mut actors = actors::found(archive, &wanted, &shared)?;
            actors.truncate(ROWS);
            let places = archive.places_called(&wanted, Policy::Factual, ROWS)?;
            Ok(SearchView {
                stories: stories.into_iter().map(ListedView::from).collect(),
                actors,
                places: places.into_iter().map(PointView::from).collect(),
            })
        });
        found.await
    })
    .await
}

/// The words as a question of FTS5 that asks for all of them, whatever marks stand in them; none where there is no word.
fn all_words(wanted: &str) -> Option<String> {
    let words = wanted.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let quoted: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
    (!quoted.is_empty()).then(|| quoted.join(" "))
}
