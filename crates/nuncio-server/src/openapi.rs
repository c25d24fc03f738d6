//! The API's description, made from the routes themselves.

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::routes::{
    actors, coding, events, happenings, info, judgements, overview, points, quotes, search, series, stories,
};
use crate::state::Shared;

/// What the description says besides the routes.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Nuncio",
        description = "Events of news, who did what to whom, with the words that say so.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact()
    ),
    servers((url = "/api/v1"))
)]
struct Description;

/// Every route, each with its description.
pub(crate) fn routes(shared: Arc<Shared>) -> OpenApiRouter {
    described().with_state(shared)
}

fn described() -> OpenApiRouter<Arc<Shared>> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(info::get))
        .routes(routes!(events::list))
        .routes(routes!(events::one))
        .routes(routes!(happenings::list))
        .routes(routes!(stories::list))
        .routes(routes!(stories::one))
        .routes(routes!(stories::explain))
        .routes(routes!(actors::list))
        .routes(routes!(actors::one))
        .routes(routes!(overview::get))
        .routes(routes!(series::get))
        .routes(routes!(overview::network))
        .routes(routes!(points::get))
        .routes(routes!(quotes::list))
        .routes(routes!(search::get))
        .routes(routes!(coding::code))
        .routes(routes!(coding::relate))
        .routes(routes!(judgements::post, judgements::list))
        .routes(routes!(judgements::export))
}

/// The OpenAPI of the server.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    described().into_openapi()
}

/// The route that gives the description.
pub(crate) fn served(document: &utoipa::openapi::OpenApi) -> Router {
    let text = document.to_pretty_json().unwrap_or_default();
    Router::new().route("/openapi.json", get(async || ([(header::CONTENT_TYPE, "application/json")], text)))
}
