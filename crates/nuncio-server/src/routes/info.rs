//! What is served: the program, its pack, and what the archive holds.

use axum::extract::{RawQuery, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Answer, App};
use crate::answer;
use crate::asked::Asked;
use crate::problem::Problem;

/// What is served.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InfoView {
    /// Name and version of the program.
    program: String,
    /// Name and version of the pack that stories are explained with.
    pack: String,
    /// Whether judgements are taken.
    judge: bool,
    texts: u64,
    appearances: u64,
    events: u64,
    quotes: u64,
    /// First day of publication.
    from: Option<String>,
    /// Last day of publication.
    to: Option<String>,
    /// When the last run that wrote to the archive began, in UTC.
    last_run: Option<String>,
}

/// What is served, and what the archive holds
#[utoipa::path(get, path = "/info", tag = "archive", responses(
    (status = 200, body = InfoView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn get(State(app): App, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    answer::kept(&app, "info".to_owned(), async || {
        let (info, runs) = app.pool.read(|archive| Ok((archive.info()?, archive.runs()?))).await?;
        let rows = |name: &str| info.tables.iter().find(|table| table.name == name).map_or(0, |table| table.rows);
        let (from, to) = info.days.clone().unzip();
        Ok(InfoView {
            program: app.settings.program.clone(),
            pack: app.settings.coder.pack().to_owned(),
            judge: app.settings.judge.is_some(),
            texts: rows("texts"),
            appearances: rows("appearances"),
            events: rows("events"),
            quotes: rows("quotes"),
            from,
            to,
            last_run: runs.first().and_then(|run| run.began).map(|began| began.to_string()),
        })
    })
    .await
}
