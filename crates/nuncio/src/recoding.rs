//! Coding an archive again: stored texts on all cores, each new coding in the place of the old one, a batch a transaction.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use nuncio_archive::{
    Again, Archive, ArchiveError, CodingRows, Outcome, PackKey, Recoded, RunKey, RunTally, StaleCodings, StoredCoding,
    StoredText,
};
use nuncio_coder::{Coder, Policy};
use nuncio_language::{Trees, Workspace};
use nuncio_text::{PageWords, Story};

use crate::adding::Ended;
use crate::flags::LanguageArgs;
use crate::input::Text;
use crate::pipeline;
use crate::progress::Progress;
use crate::sink::CodedStory;

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

/// What codes an archive again.
pub struct Recoding<'a> {
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
    /// The words of the pack by which languages are known.
    pub words: &'a PageWords,
    /// Texts coded at the same time.
    pub jobs: NonZero<usize>,
    /// Texts of a batch: a transaction, and what a kill may cost.
    pub batch: NonZero<usize>,
    /// Whether to stop: asked after each text.
    pub stop: &'a dyn Fn() -> bool,
}

impl Recoding<'_> {
    /// Codes again what is of another pack. `tally` counts what is committed, also where it ends in an error.
    ///
    /// # Errors
    /// The archive cannot be read or written. What was committed before is kept.
    pub fn run(&self, tally: &mut RecodeTally) -> Result<Ended, ArchiveError> {
        let which = if self.language.any_language { Again::StaleAndNotEnglish } else { Again::Stale };
        let stale = StaleCodings::open(self.archive.path(), self.pack, which)?;
        let mut writer = Writer {
            recoding: self,
            progress: Progress::of(&[Some(stale.remaining()?)]),
            in_batch: 0,
            done: 0,
            tally: *tally,
            committed: tally,
        };
        let mut ended = Ok(Ended::Done);
        // What the threads share; the archive is the writer's alone.
        let (coder, language, words) = (self.coder, self.language, self.words);
        pipeline::in_order(
            stale,
            self.jobs,
            || coder.workspace(),
            |workspace, coding| coding.map(|coding| work(coder, language, words, workspace, coding)),
            |worked| {
                ended = worked.and_then(|(coding, rows)| writer.take(&coding, &rows));
                if matches!(ended, Ok(Ended::Done)) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            },
        );
        let kept = ended.and_then(|ended| writer.commit().map(|()| ended));
        if kept.is_err() {
            self.archive.roll_back();
        }
        writer.progress.end();
        kept
    }
}

/// Codes one stored text.
fn work(
    coder: &Coder,
    asked: &LanguageArgs,
    words: &PageWords,
    workspace: &mut Workspace,
    coding: StoredCoding,
) -> (StoredCoding, CodingRows) {
    let text = text(&coding.text);
    if !asked.any_language && text.other_language(words).is_some() {
        return (coding, CodingRows::without_events(Outcome::NotEnglish));
    }
    // A fault of ours in one story must not cost the others.
    let coded = catch_unwind(AssertUnwindSafe(|| {
        let story = CodedStory::of(text.code(coder, workspace), Policy::All, coder.codebook());
        CodingRows::of(story.flat(), story.document.sentences.len())
    }));
    let rows = coded.unwrap_or_else(|_| {
        *workspace = coder.workspace();
        CodingRows::without_events(Outcome::Failed)
    });
    (coding, rows)
}

/// A stored text as it was read, with the trees that came with it.
fn text(stored: &StoredText) -> Text {
    let story = stored.story.clone();
    let trees = stored.trees.as_deref().and_then(|trees| Trees::new(trees.as_bytes(), &story.source_id).next());
    match trees {
        Some(Ok(mut document)) => {
            document.story = Story { published: story.published, ..document.story };
            Text::Trees(Box::new(document))
        }
        Some(Err(_)) | None => Text::Story(Box::new(story)),
    }
}

/// Takes new codings in the order of the old ones and writes them.
struct Writer<'a, 'r> {
    recoding: &'a Recoding<'a>,
    progress: Progress,
    in_batch: usize,
    done: u64,
    /// What was done, and how much of it is committed.
    tally: RecodeTally,
    committed: &'r mut RecodeTally,
}

impl Writer<'_, '_> {
    fn take(&mut self, coding: &StoredCoding, rows: &CodingRows) -> Result<Ended, ArchiveError> {
        let Recoding { archive, pack, run, .. } = *self.recoding;
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
        if (self.recoding.stop)() {
            self.commit()?;
            return Ok(Ended::Stopped);
        }
        if self.in_batch >= self.recoding.batch.get() {
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
        self.recoding.archive.note_run(self.recoding.run, &noted)?;
        self.recoding.archive.commit()?;
        *self.committed = self.tally;
        self.in_batch = 0;
        Ok(())
    }
}
