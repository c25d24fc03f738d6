//! Coding an archive again: stored texts on all cores, each new coding in the place of the old one, a batch a transaction.

use std::ops::ControlFlow;

use nuncio_archive::{Again, ArchiveError, CodingRows, Outcome, Recoded, RunTally, StaleCodings, StoredCoding};
use nuncio_coder::Coder;
use nuncio_language::Workspace;
use nuncio_run::{pipeline, stored};
use nuncio_text::PageWords;

use crate::archiving::{self, Ended, Work};
use crate::flags::LanguageArgs;
use crate::progress::Progress;

/// What a run did, and how much of it is committed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecodeTally {
    /// Texts that were coded again, each once for a day of publication.
    pub codings: usize,
    /// Those of them that are not English, and were left.
    pub not_english: usize,
    /// Those at which the program failed.
    pub failed: usize,
    /// Their events, before and now.
    pub events: Recoded,
}

/// Codes again what is of another pack or program. `tally` counts what is committed, also where it ends in an error.
///
/// # Errors
/// The archive cannot be read or written. What was committed before is kept.
pub fn run(work: &Work<'_>, tally: &mut RecodeTally) -> Result<Ended, ArchiveError> {
    let which = if work.language.any_language { Again::StaleAndNotEnglish } else { Again::Stale };
    let stale = StaleCodings::open(work.archive.path(), work.pack, which)?;
    let mut writer = Writer {
        work,
        progress: Progress::of(&[Some(stale.remaining()?)]),
        in_batch: 0,
        done: 0,
        tally: *tally,
        committed: tally,
    };
    let mut ended = Ok(Ended::Done);
    // What the threads share; the archive is the writer's alone.
    let (coder, language, words) = (work.coder, work.language, work.words);
    pipeline::in_order(
        stale,
        work.jobs,
        || coder.workspace(),
        |workspace, coding| coding.map(|coding| recoded(coder, language, words, workspace, coding)),
        |worked| {
            ended = worked.and_then(|(coding, rows)| writer.take(&coding, &rows));
            if matches!(ended, Ok(Ended::Done)) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    let kept = ended.and_then(|ended| writer.commit().map(|()| ended));
    if kept.is_err() {
        work.archive.roll_back();
    }
    writer.progress.end();
    kept
}

/// Codes one stored text.
fn recoded(
    coder: &Coder,
    asked: &LanguageArgs,
    words: &PageWords,
    workspace: &mut Workspace,
    coding: StoredCoding,
) -> (StoredCoding, CodingRows) {
    let text = stored::text(&coding.text);
    if !asked.any_language && text.other_language(words).is_some() {
        return (coding, CodingRows::without_events(Outcome::NotEnglish));
    }
    let rows = archiving::rows(coder, workspace, text);
    (coding, rows)
}

/// Takes new codings in the order of the old ones and writes them.
struct Writer<'a, 'r> {
    work: &'a Work<'a>,
    progress: Progress,
    in_batch: usize,
    done: u64,
    /// What was done, and how much of it is committed.
    tally: RecodeTally,
    committed: &'r mut RecodeTally,
}

impl Writer<'_, '_> {
    fn take(&mut self, coding: &StoredCoding, rows: &CodingRows) -> Result<Ended, ArchiveError> {
        let Work { archive, pack, run, .. } = *self.work;
        if self.in_batch == 0 {
            archive.begin()?;
        }
        let recoded = archive.recode(coding, rows, pack, run)?;
        self.in_batch += 1;
        self.done += 1;
        let tally = &mut self.tally;
        tally.codings += 1;
        tally.not_english += usize::from(rows.outcome() == Outcome::NotEnglish);
        tally.failed += usize::from(rows.outcome() == Outcome::Failed);
        tally.events.new += recoded.new;
        tally.events.gone += recoded.gone;
        tally.events.changed += recoded.changed;
        tally.events.same += recoded.same;
        self.progress.step(self.done);
        if (self.work.stop)() {
            self.commit()?;
            return Ok(Ended::Stopped);
        }
        if self.in_batch >= self.work.batch.get() {
            self.commit()?;
        }
        Ok(Ended::Done)
    }

    /// Keeps the batch, with the tally in the same transaction.
    fn commit(&mut self) -> Result<(), ArchiveError> {
        if self.in_batch == 0 {
            return Ok(());
        }
        let RecodeTally { codings, not_english, failed, events } = self.tally;
        let noted = RunTally { codings, not_english, failed, events: events.new, ..RunTally::default() };
        self.work.archive.note_run(self.work.run, &noted)?;
        self.work.archive.commit()?;
        *self.committed = self.tally;
        self.in_batch = 0;
        Ok(())
    }
}
