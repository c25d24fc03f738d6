//! The archive: one SQLite file that holds every text, appearance, event and quote once, and loses none of them.

mod archive;
mod error;
mod lock;
mod schema;

pub use archive::Archive;
pub use error::ArchiveError;
pub use schema::{APPLICATION_ID, VERSION};
