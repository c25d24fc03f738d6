//! Stories coded for what is told of them together, and not one by one.

use std::iter;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, bail};
use nuncio_coder::Coder;
use nuncio_run::Text;
use nuncio_run::stored;
use nuncio_text::{PackFiles, PageWords, Problem};

use super::{Coverage, Seen};
use crate::coding::{self, Tally};
use crate::flags::{InputArgs, RunArgs};
use crate::input;
use crate::pack;

/// Codes every story of the input, or every text of an archive again, and tells what was seen of all.
///
/// # Errors
/// The pack's words for pages cannot be read; an archive cannot be read, or something is asked that only stories can do.
pub fn gather(coder: &Coder, files: &PackFiles, input: &InputArgs, run: &RunArgs) -> Result<(Coverage, Tally)> {
    let mut coverage = Coverage::default();
    let make = |coding| Seen::of(&coding, coder);
    let words = pack::page_words(files)?;
    let texts = texts(input, &words)?;
    let tally = coding::each(coder, texts, words, run, make, |seen, tally| {
        tally.events += seen.events();
        coverage.add(seen);
        Ok(())
    })?;
    Ok((coverage, Tally { inputs: input.files.len(), ..tally }))
}

type Texts = Box<dyn Iterator<Item = Result<Text, Problem>> + Send>;

/// What is to be coded: the stories of files, or the texts of archives.
fn texts(input: &InputArgs, words: &Arc<PageWords>) -> Result<Texts> {
    let (archives, files): (Vec<&PathBuf>, Vec<_>) =
        input.files.iter().partition(|file| stored::is_meant_as_archive(file));
    if archives.is_empty() {
        return Ok(Box::new(input::texts(input, Arc::clone(words))));
    }
    if let Some(file) = files.first() {
        bail!("archives are looked over without other files; name {} in a run of its own", file.display());
    }
    if input.published.is_some() || !input.fields.is_empty() {
        bail!("--published and --field tell how files are read; an archive has its stories as they were read");
    }
    let mut texts: Texts = Box::new(iter::empty());
    for archive in archives {
        texts = Box::new(texts.chain(stored::texts(archive)?));
    }
    Ok(texts)
}
