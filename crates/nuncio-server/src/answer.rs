//! Answers as they are written: JSON, tables, and what a view costs once however many ask for it.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Serialize;

use crate::problem::Problem;
use crate::state::Shared;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Csv,
    Arrow,
}

impl Form {
    fn media(self) -> &'static str {
        match self {
            Form::Json => "application/json",
            Form::Csv => "text/csv; charset=utf-8",
            Form::Arrow => "application/vnd.apache.arrow.stream",
        }
    }

    /// The form that a request asks for, of those that there are.
    ///
    /// # Errors
    /// It accepts none of them.
    pub(crate) fn accepted(headers: &HeaderMap, of: &[Form]) -> Result<Form, Problem> {
        let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or("*/*");
        let wanted = accept.split(',').map(|media| media.split(';').next().unwrap_or_default().trim());
        for media in wanted {
            let fits = |form: &&Form| {
                let name = form.media().split(';').next().unwrap_or_default();
                media == name
                    || media == "*/*"
                    || media.is_empty()
                    || name.split_once('/').is_some_and(|(kind, _)| media == format!("{kind}/*"))
            };
            if let Some(form) = of.iter().find(fits) {
                return Ok(*form);
            }
        }
        let names: Vec<&str> = of.iter().map(|form| form.media()).collect();
        Err(Problem::new(StatusCode::NOT_ACCEPTABLE, format!("this is given as {}", names.join(", or "))))
    }
}

/// A page of a list.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct List<T> {
    /// The rows.
    pub(crate) items: Vec<T>,
    /// What `cursor` asks for the next page with; `null` after the last.
    pub(crate) next: Option<String>,
}

/// An answer in JSON.
pub(crate) fn json(answer: &impl Serialize) -> Result<Response, Problem> {
    Ok(written(Form::Json, serde_json::to_vec(answer)?.into()))
}

/// An answer in bytes that are written already.
pub(crate) fn written(form: Form, bytes: Bytes) -> Response {
    let mut answer = Response::new(Body::from(bytes));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(form.media()));
    answer
}

/// An answer that is the same until the archive changes: made once.
///
/// # Errors
/// What making it says.
pub(crate) async fn kept<T: Serialize>(
    shared: &Shared,
    asked: String,
    make: impl AsyncFnOnce() -> Result<T, Problem>,
) -> Result<Response, Problem> {
    let made = async { Ok(Bytes::from(serde_json::to_vec(&make().await?)?)) };
    Ok(written(Form::Json, shared.kept.get(asked, made).await?))
}
