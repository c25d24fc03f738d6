//! What a server is started with.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use nuncio_coder::{Coder, Coding};
use nuncio_text::PageWords;
use nuncio_world::CowStates;
use serde_json::Value;

/// Arranges what a coding tells by its speakers, as the records of `nuncio claims`. The program does it; the server shows it.
pub type Claims = fn(Coding, &Coder) -> Value;

/// What a server is started with.
#[derive(Clone)]
pub struct Settings {
    /// The archive.
    pub archive: PathBuf,
    /// The address that it listens at.
    pub listen: SocketAddr,
    /// What a request must show, where the address is open to others.
    pub token: Option<String>,
    /// Who judges; without a name nothing can be written.
    pub judge: Option<String>,
    /// Name and version of the program.
    pub program: String,
    /// Who codes what is to be explained.
    pub coder: Arc<Coder>,
    /// The words by which the reader knows what a page puts around a report.
    pub words: Arc<PageWords>,
    /// Numbers of states for tables.
    pub cow: CowStates,
    /// What makes claims of a coding.
    pub claims: Claims,
}
