//! Flags of `serve`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::PackArgs;

/// Flags of `nuncio serve`.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  nuncio serve news.db
  nuncio serve news.db --judge 'A. Okafor'
  nuncio serve news.db --listen 0.0.0.0:8620 --token-file token.txt

Then open http://127.0.0.1:8620/ in a browser; docs/api.md has the routes for programs. Ctrl-C stops it.")]
pub struct ServeArgs {
    /// The archive; one of an earlier version is brought up to date
    #[arg(value_name = "ARCHIVE")]
    pub archive: PathBuf,

    /// Address and port to listen at; any but this machine's own asks for --token-file
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8620")]
    pub listen: SocketAddr,

    /// File with the token, of 16 characters or more, that requests must show
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,

    /// Take judgements of events, by somebody of this name; else nothing can be changed
    #[arg(long, value_name = "NAME")]
    pub judge: Option<String>,

    /// Which pack explains stories and codes those that are sent.
    #[command(flatten)]
    pub pack: PackArgs,
}
