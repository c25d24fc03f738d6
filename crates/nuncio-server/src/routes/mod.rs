//! The routes, a file for each thing that is asked for.

pub(crate) mod actors;
pub(crate) mod coding;
pub(crate) mod events;
pub(crate) mod happenings;
pub(crate) mod info;
pub(crate) mod judgements;
pub(crate) mod overview;
pub(crate) mod points;
pub(crate) mod quotes;
pub(crate) mod search;
pub(crate) mod series;
pub(crate) mod stories;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use crate::problem::Problem;
use crate::state::Shared;

/// What every route is given.
pub(crate) type App = State<Arc<Shared>>;
/// What every route gives.
pub(crate) type Answer = Result<Response, Problem>;
