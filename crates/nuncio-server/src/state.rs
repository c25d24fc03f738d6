//! What all requests share, and the routes that answer them.

use std::sync::Arc;
use std::thread::available_parallelism;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use nuncio_archive::ArchiveError;

use crate::guard;
use crate::kept::Kept;
use crate::names::Names;
use crate::openapi;
use crate::page;
use crate::pool::Pool;
use crate::settings::Settings;

/// Connections to the archive for each core: some wait for the disk.
const CONNECTIONS: usize = 2;

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) pool: Arc<Pool>,
    pub(crate) names: Names,
    pub(crate) kept: Kept,
}

/// The whole server as a service: routes, limits and headers.
///
/// # Errors
/// The archive cannot be read.
pub fn router(settings: Settings) -> Result<Router, ArchiveError> {
    let cores = available_parallelism().map_or(2, usize::from);
    let shared = Arc::new(Shared {
        pool: Arc::new(Pool::open(settings.archive.clone(), cores * CONNECTIONS)?),
        kept: Kept::open(&settings.archive)?,
        names: Names::of(settings.coder.world()),
        settings,
    });
    let (api, document) = openapi::routes(Arc::clone(&shared)).split_for_parts();
    let api = api.merge(openapi::served(&document)).fallback(page::no_route);
    Ok(Router::new()
        .nest("/api/v1", api)
        .merge(page::routes())
        .layer(from_fn(guard::in_time))
        .layer(from_fn_with_state(shared, guard::may))
        .layer(from_fn(guard::headers)))
}
