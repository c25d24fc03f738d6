//! What adding to an archive and coding it again share: the run that is noted, and a text as the rows of its coding.

use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use anyhow::Result;
use nuncio_archive::{Archive, CodingRows, Outcome as Coded, PackKey, PackRow, RunKey, RunOutcome};
use nuncio_coder::{Coder, Policy, SCHEMA};
use nuncio_language::Workspace;
use nuncio_run::Text;
use nuncio_run::{CodedStory, Keep};
use nuncio_text::{PackFiles, PageWords};

use crate::flags::LanguageArgs;
use crate::outcome::Outcome;
use crate::pack;

/// Name and version of this program, as archives note it.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));

/// Whether a run went to the end of its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It did.
    Done,
    /// It was asked to stop.
    Stopped,
}

/// A run that codes and writes to an archive.
pub struct Work<'a> {
    /// The archive.
    pub archive: &'a Archive,
    /// Who codes.
    pub coder: &'a Coder,
    /// The coder's pack.
    pub pack: PackKey,
    /// The run.
    pub run: RunKey,
    /// Which languages are coded.
    pub language: &'a LanguageArgs,
    /// The words of the pack by which reports and their language are known.
    pub words: &'a Arc<PageWords>,
    /// Stories coded at the same time.
    pub jobs: NonZero<usize>,
    /// Stories of a batch: a transaction, and what a kill may cost.
    pub batch: NonZero<usize>,
    /// Whether to stop: asked after each story.
    pub stop: &'a dyn Fn() -> bool,
}

/// Notes in an archive that a run of a command begins, with this pack.
///
/// # Errors
/// The archive cannot be written.
pub fn begin(archive: &Archive, command: &str, coder: &Coder, files: &PackFiles) -> Result<(PackKey, RunKey)> {
    let (name, hash) = (coder.pack().to_owned(), pack::hash(files));
    archive.begin()?;
    let pack = archive.pack(&PackRow { name, hash, program: PROGRAM.to_owned(), schema: SCHEMA })?;
    let run = archive.begin_run(command, PROGRAM, Some(pack))?;
    archive.commit()?;
    Ok((pack, run))
}

/// Notes how a run ended that told so many problems.
///
/// # Errors
/// That of the run, or the archive cannot be written.
pub fn end(
    archive: &Archive,
    run: RunKey,
    ended: Result<Ended, impl Into<anyhow::Error>>,
    problems: usize,
) -> Result<Outcome> {
    match ended {
        Ok(Ended::Done) => {
            archive.end_run(run, RunOutcome::Done)?;
            Ok(Outcome::after(problems))
        }
        Ok(Ended::Stopped) => {
            archive.end_run(run, RunOutcome::Stopped)?;
            anstream::eprintln!("stopped; run the same command again to go on");
            Ok(Outcome::Stopped)
        }
        Err(error) => {
            // Where nothing can be written, this cannot either; the run is then one that did not end.
            let _ = archive.end_run(run, RunOutcome::Failed);
            Err(error.into())
        }
    }
}

/// The rows of a text's coding. A fault of ours in one story does not cost the others.
pub fn rows(coder: &Coder, workspace: &mut Workspace, text: Text) -> CodingRows {
    let coded = catch_unwind(AssertUnwindSafe(|| {
        let story = CodedStory::of(text.code(coder, workspace), Keep::by(Policy::All), coder.codebook());
        CodingRows::of(story.flat(), story.document.sentences.len())
    }));
    coded.unwrap_or_else(|_| {
        *workspace = coder.workspace();
        CodingRows::without_events(Coded::Failed)
    })
}
