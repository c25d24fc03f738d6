//! `nuncio serve`: an archive over HTTP, with the page that shows it.

use std::sync::Arc;

use anyhow::{Context, Result, bail};
use nuncio_archive::Archive;
use nuncio_coder::{Coder, Coding, Policy};
use nuncio_run::claims::by_speaker;
use nuncio_run::{CodedStory, Keep};
use nuncio_server::Settings;
use serde_json::Value;

use crate::flags::ServeArgs;
use crate::outcome::Outcome;
use crate::pack;

/// Characters of a token at least.
const SHORTEST: usize = 16;

/// Runs the command.
///
/// # Errors
/// The archive or the pack cannot be used, the address is taken, or it is open to others and no token guards it.
pub fn run(args: &ServeArgs) -> Result<Outcome> {
    let token = args.token_file.as_ref().map(|file| {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let token = text.trim().to_owned();
        if token.chars().count() < SHORTEST || !token.chars().all(|c| c.is_ascii_graphic()) {
            bail!("{} must hold {SHORTEST} or more letters, digits and marks, without spaces", file.display());
        }
        Ok(token)
    });
    let token = token.transpose()?;
    if token.is_none() && !args.listen.ip().is_loopback() {
        bail!("{} is open to others: --token-file FILE names the token that they must have", args.listen);
    }
    let files = pack::files(&args.pack)?;
    let coder = Arc::new(pack::coder(&files)?);
    if Archive::open_read_only(&args.archive).is_err() {
        // One of an earlier schema is brought up to date; what else is wrong is told.
        Archive::open(&args.archive)?;
    }
    let settings = Settings {
        archive: args.archive.clone(),
        listen: args.listen,
        token,
        judge: args.judge.clone(),
        program: format!("nuncio {}", env!("CARGO_PKG_VERSION")),
        coder,
        words: pack::page_words(&files)?,
        cow: pack::cow(&files)?,
        claims,
    };
    nuncio_server::serve(settings, |address| anstream::eprintln!("http://{address}/ (Ctrl-C stops it)"))?;
    Ok(Outcome::Done)
}

/// What each speaker of a story says, as the records of `nuncio claims`.
fn claims(coding: Coding, coder: &Coder) -> Value {
    let story = CodedStory::of(coding, Keep::by(Policy::All), coder.codebook());
    serde_json::to_value(by_speaker(&story, coder.world())).unwrap_or_default()
}
