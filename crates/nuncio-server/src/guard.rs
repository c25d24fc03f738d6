//! Who may ask, and what every answer says to the browser: the server is for this machine, or for those who have its token.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;
use tokio::time::timeout;

use crate::problem::Problem;
use crate::state::Shared;

/// How long an answer may take.
const LIMIT: Duration = Duration::from_secs(30);

/// Headers of every answer: nothing but the page's own files is run or loaded.
const HEADERS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Lets a request through that is meant for this server, and whose sender has the token where there is one.
pub(crate) async fn may(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if let Err(problem) = allowed(&shared, &request) {
        let mut answer = problem.into_response();
        if answer.status() == StatusCode::UNAUTHORIZED {
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        return answer;
    }
    next.run(request).await
}

fn allowed(shared: &Shared, request: &Request) -> Result<(), Problem> {
    let text = |name| request.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let host = text(header::HOST).or_else(|| request.uri().host());
    if !host.is_some_and(|host| is_meant(shared, host)) {
        return Err(Problem::new(
            StatusCode::MISDIRECTED_REQUEST,
            "the Host of the request is not the address that this server listens at",
        ));
    }
    if let Some(origin) = text(header::ORIGIN)
        && request.method() != Method::GET
        && !origin.split_once("://").is_some_and(|(_, host)| is_meant(shared, host))
    {
        return Err(Problem::new(StatusCode::FORBIDDEN, "only the server's own page may send this"));
    }
    // The page itself is no secret; it asks for the token.
    let Some(token) = shared.settings.token.as_ref().filter(|_| request.uri().path().starts_with("/api/")) else {
        return Ok(());
    };
    let given = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    if bool::from(given.as_bytes().ct_eq(token.as_bytes())) {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNAUTHORIZED, "this server asks for its token: Authorization: Bearer …"))
}

/// Whether a name with its port means this server. A server that listens at one address has no other name, so that a foreign
/// page cannot reach it by a name of its own (DNS rebinding); one at all addresses is protected by its token alone.
fn is_meant(shared: &Shared, host: &str) -> bool {
    let listen = shared.settings.listen;
    let port = listen.port();
    let name = host.strip_suffix(&format!(":{port}")).or_else(|| (port == 80).then_some(host));
    let Some(name) = name else { return false };
    let is_local = listen.ip().is_loopback() && name == "localhost";
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
    is_local || address == Some(listen.ip()) || listen.ip().is_unspecified() && shared.settings.token.is_some()
}

/// Ends what takes too long.
pub(crate) async fn in_time(request: Request, next: Next) -> Response {
    match timeout(LIMIT, next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => Problem::busy("this took too long and was stopped").into_response(),
    }
}

/// Puts the headers on every answer.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let is_api = request.uri().path().starts_with("/api/");
    let mut answer = next.run(request).await;
    for (name, value) in HEADERS {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if is_api {
        answer.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    }
    answer
}
