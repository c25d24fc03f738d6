//! Happenings: what reports tell of one deed, once.

use axum::extract::{RawQuery, State};
use nuncio_archive::{Clusters, Cursor, ListedHappening};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::{Answer, App};
use crate::answer;
use crate::asked::{Asked, FilterParams, PageParams, names};
use crate::names::Names;
use crate::problem::Problem;

/// Which happenings.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct HappeningParams {
    /// How many reports tell it at least: 1 where nothing is said.
    #[param(minimum = 1, maximum = 1_000_000, value_type = Option<i64>)]
    reports: Option<String>,
}

/// A page of happenings.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct HappeningsView {
    /// `current`; `stale` where stories were added or coded since they were made; `missing` where they never were.
    clusters: &'static str,
    /// As `nuncio happenings --format jsonl` writes them, with the directory's names of countries and organisations.
    #[schema(value_type = Vec<Object>)]
    items: Vec<Value>,
    /// What `cursor` asks for the next page with; `null` after the last.
    next: Option<String>,
}

/// Happenings, the latest first: deeds with all reports that tell them
///
/// `nuncio archive recluster` makes them. Which events are filtered, and a happening is given for any event that it has; `policy` is
/// not asked, as happenings have facts and charges alone.
#[utoipa::path(get, path = "/happenings", tag = "events", params(FilterParams, HappeningParams, PageParams), responses(
    (status = 200, body = HappeningsView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let known = [names::<FilterParams>(), names::<HappeningParams>(), names::<PageParams>()];
    let asked = Asked::read(query.as_deref(), &known)?;
    let filter = asked.filter()?;
    asked.policy()?;
    let reports = asked.parsed("reports", "a number from 1")?.unwrap_or(1);
    if !(1..=1_000_000).contains(&reports) {
        return Err(Problem::bad("`reports` is a number from 1"));
    }
    let (limit, cursor) = (asked.limit()?, asked.cursor::<Cursor>()?);
    answer::kept(&app, format!("happenings {}", query.as_deref().unwrap_or_default()), async || {
        let shared = app.clone();
        let made = app.pool.read(move |archive| {
            let clusters = match archive.clusters()? {
                Clusters::Current => "current",
                Clusters::Stale => "stale",
                Clusters::Missing => "missing",
            };
            let (found, next) = archive.page_of_happenings(&filter, reports, cursor.as_ref(), limit)?;
            let items = found.into_iter().map(|happening| view(happening, &shared.names)).collect::<Result<_, _>>()?;
            Ok(HappeningsView { clusters, items, next: next.map(|next| next.to_string()) })
        });
        made.await
    })
    .await
}

fn view(mut happening: ListedHappening, names: &Names) -> Result<Value, Problem> {
    for side in happening.actors.iter_mut().chain(&mut happening.recipients) {
        side.name = side.name.take().or_else(|| Some(names.name(&side.code)).filter(|name| *name != side.code));
    }
    Ok(json!(happening))
}
