//! What a request sends: JSON, not too large and not too slow, and nothing that is not known.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, StatusCode, header};
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use crate::problem::Problem;

/// Bytes of a body at most.
const LARGEST: usize = 1 << 20;
/// How long it may take to come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A body of JSON.
pub(crate) struct Sent<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let headers = request.headers().clone();
        let of = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let media = of(header::CONTENT_TYPE).unwrap_or_default().split(';').next().unwrap_or_default();
        if !media.trim().eq_ignore_ascii_case("application/json") {
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send it as Content-Type: application/json"));
        }
        let length: Option<usize> = of(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let too_large = || Problem::new(StatusCode::PAYLOAD_TOO_LARGE, format!("a body has {LARGEST} bytes at most"));
        if length.is_some_and(|length| length > LARGEST) {
            return Err(too_large());
        }
        let body: Body = request.into_body();
        let Ok(read) = timeout(PATIENCE, to_bytes(body, LARGEST)).await else {
            return Err(Problem::new(StatusCode::REQUEST_TIMEOUT, "the body did not come in time"));
        };
        let bytes = read.map_err(|_| too_large())?;
        let sent = serde_json::from_slice(&bytes);
        sent.map(Sent).map_err(|error| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, error.to_string()))
    }
}
