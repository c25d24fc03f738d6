//! An archive over HTTP: the API under `/api/v1`, its OpenAPI, and the page that shows it. `docs/api.md` is for those who use it.
//!
//! The server reads: what it may write are judgements, where it is started with the name of who judges. [`Settings`] say what is
//! served, [`router`] answers requests, [`serve`] brings them.

mod answer;
mod asked;
mod bodies;
mod gold;
mod guard;
mod kept;
mod names;
mod openapi;
mod page;
mod periods;
mod pool;
mod problem;
mod routes;
mod serve;
mod settings;
mod shown;
mod state;
mod view;

pub use openapi::document;
pub use serve::{ServeError, serve};
pub use settings::{Claims, Settings};
pub use state::router;
