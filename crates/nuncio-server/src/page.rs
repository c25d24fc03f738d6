//! The page: one bundle inside the program, the same file for every view's address.

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::problem::Problem;

/// The files of the page.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/page/dist/"]
struct Files;

/// The addresses of the page's views.
const VIEWS: [&str; 11] = [
    "/",
    "/overview",
    "/dyad",
    "/dyad/{actor}/{recipient}",
    "/map",
    "/network",
    "/story/{id}",
    "/try",
    "/actors/{code}",
    "/search",
    "/happenings",
];

/// The page and its files.
pub(crate) fn routes() -> Router {
    let views = VIEWS.iter().fold(Router::new(), |router, view| router.route(view, get(index)));
    views.route("/assets/{*path}", get(asset)).route("/{file}", get(file)).fallback(no_page)
}

async fn index(headers: HeaderMap) -> Response {
    Files::get("index.html").map_or_else(gone, |file| sent(file, "index.html", &headers, "no-cache"))
}

/// A file whose name has its hash: it never changes.
async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let name = format!("assets/{path}");
    Files::get(&name).map_or_else(gone, |file| sent(file, &name, &headers, "public, max-age=31536000, immutable"))
}

/// A file beside the page, such as its icon.
async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    match Files::get(&name) {
        Some(file) => sent(file, &name, &headers, "no-cache"),
        None => no_page(headers).await,
    }
}

/// Nothing is at the address: a person is told so by the page, a program by a problem.
async fn no_page(headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    if !accepted.is_some_and(|accepted| accepted.contains("text/html")) {
        return gone();
    }
    let mut answer = index(HeaderMap::new()).await;
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}

/// No route of the API.
pub(crate) async fn no_route() -> Problem {
    Problem::missing("there is no such route; see /api/v1/openapi.json")
}

fn gone() -> Response {
    Problem::missing("there is no such page").into_response()
}

fn sent(file: EmbeddedFile, name: &str, headers: &HeaderMap, cache: &'static str) -> Response {
    let hash: String = file.metadata.sha256_hash().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{hash}\"");
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut answer = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut answer = Response::new(Body::from(file.data.into_owned()));
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media(name)));
        answer
    };
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    answer
}

/// The kind of a file by its ending.
fn media(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "geojson" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
