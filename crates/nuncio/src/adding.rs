//! Adding to an archive: stories read in order, what is new coded on all cores, everything written once, a batch a transaction.

use std::ops::ControlFlow;
use std::sync::Arc;

use nuncio_archive::{ArchiveError, Claims, CodingRows, Known, Outcome, ProblemKind, ProblemRow, RunTally, StoryRow};
use nuncio_coder::Coder;
use nuncio_language::{Workspace, write_conllu};
use nuncio_run::Text;
use nuncio_run::pipeline;
use nuncio_text::{Language, PageWords, Problem, Story};

use crate::archiving::{self, Ended, Work};
use crate::flags::{InputArgs, LanguageArgs};
use crate::input;
use crate::progress::{self, Progress};

/// Bytes of words of a batch, where its stories are long.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// Why a story at which the program failed is not coded.
const FAILED: &str = "the program failed at this story and went on; it is kept and was not coded; please report it";

/// What an input is, as the reader finds it.
enum Arrived {
    /// It cannot be read, or there is something to tell of the story that follows.
    Problem(Problem),
    /// A text that is coded already, or will be before its turn comes.
    There(Box<StoryRow>),
    /// A text to code, with its id.
    New(Text, String),
    /// The archive does not answer.
    Silent(ArchiveError),
}

/// An input after the work on it, ready to be written.
enum Ready {
    Problem(Problem),
    Story { row: Box<StoryRow>, coding: Option<CodingRows> },
    NotEnglish { row: Box<StoryRow>, language: Language },
    Failed { row: Box<StoryRow> },
    Silent(ArchiveError),
}

/// Adds the input. `tally` counts what is committed, also where it ends in an error.
///
/// # Errors
/// The archive cannot be read or written. What was committed before is kept.
pub fn run(work: &Work<'_>, input: &InputArgs, tally: &mut RunTally) -> Result<Ended, ArchiveError> {
    let known = Known::open(work.archive.path())?;
    let sizes: Vec<Option<u64>> = input.files.iter().map(|file| progress::size(file)).collect();
    let (claims, progress) = (known.claims(), Progress::of(&sizes));
    write(work, claims, arrivals(input, work.words, sizes, known), progress, tally)
}

/// Adds stories that were read elsewhere, as [`run`] does those of files. All are committed when it ends without an error.
///
/// # Errors
/// The archive cannot be read or written. What was committed before is kept.
pub fn run_stories(
    work: &Work<'_>,
    stories: Vec<Result<Story, Problem>>,
    tally: &mut RunTally,
) -> Result<Ended, ArchiveError> {
    let known = Known::open(work.archive.path())?;
    let claims = known.claims();
    let texts = stories.into_iter().map(|item| item.map(|story| Text::Story(Box::new(story))));
    write(work, claims, texts.map(move |item| (0, arrived(item, &known))), Progress::silent(), tally)
}

/// Codes what arrived on all cores and writes it in its order.
fn write(
    work: &Work<'_>,
    claims: Claims,
    arrivals: impl Iterator<Item = (u64, Arrived)> + Send,
    progress: Progress,
    tally: &mut RunTally,
) -> Result<Ended, ArchiveError> {
    let mut writer = Writer { work, claims, batch: Batch::default(), tally: *tally, committed: tally, progress };
    let mut ended = Ok(Ended::Done);
    // What the threads share; the archive is the writer's alone.
    let (coder, language, words) = (work.coder, work.language, work.words);
    pipeline::in_order(
        arrivals,
        work.jobs,
        || coder.workspace(),
        |workspace, (at, arrived)| (at, ready(coder, language, words, workspace, arrived)),
        |(at, ready)| {
            ended = writer.take(ready, at);
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

/// Every input in order, with the bytes of the files that are done with it, as near as can be told.
fn arrivals(
    input: &InputArgs,
    words: &Arc<PageWords>,
    sizes: Vec<Option<u64>>,
    known: Known,
) -> impl Iterator<Item = (u64, Arrived)> + Send + use<> {
    let (asked, published, fields) = (input.input, input.published, input.fields.clone());
    let words = words.clone();
    let mut before = 0;
    let files = input.files.clone().into_iter().zip(sizes).flat_map(move |(file, size)| {
        let one = InputArgs { files: vec![file], input: asked, published, fields: fields.clone() };
        let (begin, end) = (before, before + size.unwrap_or(0));
        before = end;
        let mut at = begin;
        input::texts(&one, words.clone()).map(move |item| {
            at = item.as_ref().map_or(at, |text| at + text.story().text.len() as u64).min(end);
            (at, item)
        })
    });
    files.map(move |(at, item)| (at, arrived(item, &known)))
}

/// Looks an input up. This is done in the order of the input, one after the other: the first appearance of a text is the one
/// that is coded, on any number of threads.
fn arrived(item: Result<Text, Problem>, known: &Known) -> Arrived {
    let text = match item {
        Ok(text) => text,
        Err(problem) => return Arrived::Problem(problem),
    };
    let story = text.story();
    let id = story.text_id();
    let day = story.published.map(|published| published.date.to_string());
    match known.claim(&id, day.as_deref()) {
        Ok(true) => Arrived::New(text, id),
        Ok(false) => Arrived::There(Box::new(StoryRow::of(story, id, trees(&text)))),
        Err(error) => Arrived::Silent(error),
    }
}

/// The trees of a text that came with some.
fn trees(text: &Text) -> Option<String> {
    let Text::Trees(document) = text else { return None };
    let mut trees = String::new();
    // Writing to a string does not fail.
    write_conllu(document, &mut trees).ok().map(|()| trees)
}

/// Codes what is new and English, or of any language where that is asked for.
fn ready(coder: &Coder, asked: &LanguageArgs, words: &PageWords, workspace: &mut Workspace, arrived: Arrived) -> Ready {
    let (text, id) = match arrived {
        Arrived::Problem(problem) => return Ready::Problem(problem),
        Arrived::Silent(error) => return Ready::Silent(error),
        Arrived::There(row) => return Ready::Story { row, coding: None },
        Arrived::New(text, id) => (text, id),
    };
    let language = text.language(words);
    let row = StoryRow::of(text.story(), id, trees(&text)).in_language(language.map(|language| language.code));
    let row = Box::new(row);
    if let Some(language) = language.filter(|language| !language.is_english() && !asked.any_language) {
        return Ready::NotEnglish { row, language };
    }
    let coding = archiving::rows(coder, workspace, text);
    match coding.outcome() {
        Outcome::Failed => Ready::Failed { row },
        _ => Ready::Story { row, coding: Some(coding) },
    }
}

/// What is written and not yet committed.
#[derive(Default)]
struct Batch {
    inputs: usize,
    bytes: usize,
    claimed: Vec<(String, Option<String>)>,
}

/// Takes inputs in their order and writes them.
struct Writer<'a, 'r> {
    work: &'a Work<'a>,
    claims: Claims,
    batch: Batch,
    /// What was done, and how much of it is committed.
    tally: RunTally,
    committed: &'r mut RunTally,
    progress: Progress,
}

impl Writer<'_, '_> {
    /// Writes an input, and commits where the batch is full or the run is to end.
    fn take(&mut self, ready: Ready, at: u64) -> Result<Ended, ArchiveError> {
        if self.batch.inputs == 0 {
            self.work.archive.begin()?;
        }
        self.batch.inputs += 1;
        match ready {
            Ready::Problem(problem) => self.note(&problem)?,
            Ready::Silent(error) => return Err(error),
            Ready::Story { row, coding } => self.put(&row, coding.as_ref(), at)?,
            Ready::NotEnglish { row, language } => self.put_not_english(&row, language, at)?,
            Ready::Failed { row } => self.put_failed(&row, at)?,
        }
        if (self.work.stop)() {
            self.commit()?;
            return Ok(Ended::Stopped);
        }
        if self.batch.inputs >= self.work.batch.get() || self.batch.bytes >= BATCH_BYTES {
            self.commit()?;
        }
        Ok(Ended::Done)
    }

    fn put(&mut self, row: &StoryRow, coding: Option<&CodingRows>, at: u64) -> Result<(), ArchiveError> {
        let written = self.work.archive.put(row, coding, self.work.pack)?;
        self.batch.bytes += row.bytes();
        if coding.is_some() {
            self.batch.claimed.push((row.text_id().to_owned(), row.day().map(str::to_owned)));
        }
        self.tally.added += usize::from(written.appearance);
        self.tally.there += usize::from(!written.appearance);
        self.tally.texts += usize::from(written.text);
        self.tally.codings += usize::from(written.coding);
        self.tally.events += written.events;
        self.progress.step(at);
        Ok(())
    }

    /// A story at which the program failed is kept, so that a better program codes it.
    fn put_failed(&mut self, row: &StoryRow, at: u64) -> Result<(), ArchiveError> {
        let added = self.tally.added;
        self.put(row, Some(&CodingRows::without_events(Outcome::Failed)), at)?;
        self.tally.failed += self.tally.added - added;
        self.tally.added = added;
        let input = row.source_id().to_owned();
        self.progress.aside(|| anstream::eprintln!("problem: {input}: {FAILED}"));
        let problem = ProblemRow { input, line: None, kind: ProblemKind::Failed, reason: FAILED.to_owned() };
        self.work.archive.note(&problem).map(|_| ())
    }

    /// A story in another language is kept, marked and not coded.
    fn put_not_english(&mut self, row: &StoryRow, language: Language, at: u64) -> Result<(), ArchiveError> {
        let added = self.tally.added;
        self.put(row, Some(&CodingRows::without_events(Outcome::NotEnglish)), at)?;
        self.tally.not_english += self.tally.added - added;
        self.tally.added = added;
        self.progress.aside(|| input::tell_language(row.source_id(), language));
        let problem = ProblemRow {
            input: row.source_id().to_owned(),
            line: None,
            kind: ProblemKind::NotEnglish,
            reason: crate::input::not_english(language),
        };
        self.work.archive.note(&problem).map(|_| ())
    }

    fn note(&mut self, problem: &Problem) -> Result<(), ArchiveError> {
        self.progress.aside(|| input::tell(problem));
        let row = ProblemRow::of(problem);
        match row.kind {
            ProblemKind::Warning => self.tally.warnings += 1,
            ProblemKind::NotNews => self.tally.not_news += 1,
            ProblemKind::NotEnglish => self.tally.not_english += 1,
            ProblemKind::Unreadable | ProblemKind::Failed => self.tally.unreadable += 1,
        }
        self.work.archive.note(&row).map(|_| ())
    }

    /// Keeps the batch, with the tally in the same transaction.
    fn commit(&mut self) -> Result<(), ArchiveError> {
        if self.batch.inputs == 0 {
            return Ok(());
        }
        self.work.archive.note_run(self.work.run, &self.tally)?;
        self.work.archive.commit()?;
        *self.committed = self.tally;
        let batch = std::mem::take(&mut self.batch);
        self.claims.settle(batch.claimed);
        Ok(())
    }
}
