//! Where it happened: places with their events.

use axum::extract::{RawQuery, State};
use nuncio_archive::Point;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Answer, App};
use crate::answer;
use crate::asked::{Asked, FilterParams, names};
use crate::problem::Problem;

/// Places at most.
const MOST: usize = 5000;

/// Places with their events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PointsView {
    items: Vec<PointView>,
    /// There are more places than are given: those of fewer events are left out.
    truncated: bool,
}

/// A place with its events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PointView {
    lat: f64,
    lon: f64,
    name: String,
    /// Its country; `null` of seas and of what lies in several.
    country: Option<String>,
    /// `point`, `city`, `region`, `country`.
    precision: String,
    events: i64,
    cooperation: i64,
    conflict: i64,
}

impl From<Point> for PointView {
    fn from(point: Point) -> Self {
        PointView {
            lat: point.lat,
            lon: point.lon,
            name: point.name,
            country: Some(point.country).filter(|country| !country.is_empty()),
            precision: point.precision,
            events: point.quads.all().events,
            cooperation: point.quads.cooperation(),
            conflict: point.quads.conflict(),
        }
    }
}

/// Places of events, those of most events first
#[utoipa::path(get, path = "/points", tag = "series", params(FilterParams), responses(
    (status = 200, body = PointsView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn get(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<FilterParams>()])?;
    let (filter, policy) = (asked.filter()?, asked.policy()?);
    answer::kept(&app, format!("points {}", query.as_deref().unwrap_or_default()), async || {
        let (points, truncated) = app.pool.read(move |archive| Ok(archive.points(&filter, policy, MOST)?)).await?;
        Ok(PointsView { items: points.into_iter().map(PointView::from).collect(), truncated })
    })
    .await
}
