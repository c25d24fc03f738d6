//! What a request gets where it gets no answer: RFC 9457, a problem in words that say what to do.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use nuncio_archive::ArchiveError;
use serde::Serialize;
use utoipa::ToSchema;

/// A problem of RFC 9457, as `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says what kind it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: &'static str,
    /// The status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What is wrong, and what to do.
    detail: String,
}

impl Problem {
    /// A problem of a status.
    pub(crate) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or("Problem");
        Problem { kind: "about:blank", title, status: status.as_u16(), detail: detail.into() }
    }

    /// The request cannot be understood.
    pub(crate) fn bad(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    /// There is no such thing.
    pub(crate) fn missing(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, detail)
    }

    /// It would take too long.
    pub(crate) fn busy(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, detail)
    }

    /// Something of ours failed; the reason is told to who started the server, not to who asks.
    pub(crate) fn fault(error: &dyn std::fmt::Display) -> Self {
        eprintln!("problem: {error}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the server failed at this; its own output says why")
    }

    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_string(&self).unwrap_or_default();
        (self.status(), [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
    }
}

impl From<ArchiveError> for Problem {
    fn from(error: ArchiveError) -> Self {
        if let Some(what) = error.question() {
            return Problem::bad(what);
        }
        if error.is_stopped() {
            return Problem::busy("the question took too long and was stopped; ask for fewer days, or for less");
        }
        if error.is_in_use() {
            return Problem::busy("another program is writing to the archive; try again");
        }
        Problem::fault(&error)
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Problem::fault(&error)
    }
}
