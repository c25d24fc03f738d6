//! A run over all stories of the input: coded on all cores, given to a sink in their order, counted, problems told.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use nuncio_coder::{Coder, Coding};
use nuncio_run::{CodedStory, How, Keep, Text, Worked};
use nuncio_text::{PackFiles, PageWords, Problem};
use serde::Serialize;

use crate::flags::{InputArgs, RunArgs};
use crate::sink::Sink;
use crate::{input, pack};

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Files, or the standard input, that were named.
    pub inputs: usize,
    /// Stories that were coded.
    pub stories: usize,
    /// Stories that were not coded, for they are not in English; they are among the problems.
    pub other_languages: usize,
    /// Their sentences.
    pub sentences: usize,
    /// Events that were kept.
    pub events: usize,
    /// Everything that was told to be wrong, warnings too.
    pub problems: usize,
    /// Those of the problems that cost no story.
    pub warnings: usize,
}

/// Codes every story of the input and gives the events that are kept to the sink, in the order of the input.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(
    coder: &Coder,
    files: &PackFiles,
    stories: &InputArgs,
    keep: Keep,
    how: &RunArgs,
    sink: &mut dyn Sink,
) -> Result<Tally> {
    let make = |coding| Box::new(CodedStory::of(coding, keep, coder.codebook()));
    let words = pack::page_words(files)?;
    let texts = input::texts(stories, Arc::clone(&words));
    let tally = each(coder, texts, words, how, make, |story: Box<CodedStory>, tally| {
        tally.events += story.events.len();
        sink.push(&story)
    })?;
    sink.finish().context("cannot write what was found")?;
    Ok(Tally { inputs: stories.files.len(), ..tally })
}

/// Codes every text and gives to `take` what `make` makes of each, in their order. The inputs are not counted.
///
/// # Errors
/// `take` cannot write.
pub fn each<R: Send>(
    coder: &Coder,
    texts: impl Iterator<Item = Result<Text, Problem>> + Send,
    words: Arc<PageWords>,
    how: &RunArgs,
    make: impl Fn(Coding) -> R + Sync,
    mut take: impl FnMut(R, &mut Tally) -> io::Result<()>,
) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut written = Ok(());
    let how = How { threads: how.threads, only_english: (!how.language.any_language).then_some(words) };
    nuncio_run::each(coder, texts, &how, make, |worked| {
        written = take_worked(worked, &mut take, &mut tally);
        if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    written.context("cannot write what was found")?;
    Ok(tally)
}

fn take_worked<R>(
    worked: Worked<R>,
    take: &mut impl FnMut(R, &mut Tally) -> io::Result<()>,
    tally: &mut Tally,
) -> io::Result<()> {
    match worked {
        Worked::Problem(problem) => {
            tally.problems += 1;
            tally.warnings += usize::from(problem.is_warning());
            input::tell(&problem);
        }
        Worked::OtherLanguage(name, language) => {
            tally.problems += 1;
            tally.other_languages += 1;
            input::tell_language(&name, language);
        }
        Worked::Fault(name) => {
            tally.problems += 1;
            anstream::eprintln!("problem: {name}: the program failed at this story and went on; please report it");
        }
        Worked::Story(sentences, made) => {
            tally.stories += 1;
            tally.sentences += sentences;
            take(made, tally)?;
        }
    }
    Ok(())
}

impl Tally {
    /// Says on the standard error what the run did.
    pub fn tell(&self, took: Duration) {
        let others = match self.other_languages {
            0 => String::new(),
            number => format!(" ({} not in English left out)", count(number, "story", "stories")),
        };
        anstream::eprintln!(
            "{}{others}, {}, {}, {} in {:.1} s",
            count(self.stories, "story", "stories"),
            count(self.sentences, "sentence", "sentences"),
            count(self.events, "event", "events"),
            count(self.problems, "problem", "problems"),
            took.as_secs_f64()
        );
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
