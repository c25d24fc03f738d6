//! `nuncio code`: stories in, events out.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use anstream::AutoStream;
use anyhow::{Context, Result};
use nuncio_coder::{Coder, Policy};
use nuncio_language::Workspace;
use nuncio_text::{Problem, Story};

use super::width;
use crate::flags::{CodeArgs, OutputFormat};
use crate::outcome::Outcome;
use crate::sink::{CodedStory, JsonLines, Lines, Sink, Tables};
use crate::{input, pack, pipeline};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &CodeArgs) -> Result<Outcome> {
    let started = Instant::now();
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let mut sink = open_sink(args, &coder)?;
    let policy = Policy::from(args.policy);
    let mut tally = Tally::default();
    let mut written = Ok(());
    pipeline::in_order(
        input::stories(&args.input, pack::page_words(&files)?),
        threads(args),
        || coder.workspace(),
        |workspace, item| code(&coder, policy, workspace, item),
        |worked| {
            written = take(worked, sink.as_mut(), &mut tally);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    written.context("cannot write the events")?;
    tally.tell(started);
    Ok(Outcome::after(tally.problems))
}

fn threads(args: &CodeArgs) -> NonZero<usize> {
    args.threads.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN)
}

/// Where the events go, in the form that was asked for or suits the place.
fn open_sink<'c>(args: &CodeArgs, coder: &'c Coder) -> Result<Box<dyn Sink + 'c>> {
    let to_terminal = args.output.is_none() && io::stdout().is_terminal();
    let usual = if to_terminal { OutputFormat::Table } else { OutputFormat::Jsonl };
    let out = open_output(args.output.as_ref())?;
    Ok(match args.format.unwrap_or(usual) {
        OutputFormat::Table => Box::new(Tables::new(out, coder.codebook(), width())),
        OutputFormat::Jsonl => Box::new(JsonLines::new(out)),
        OutputFormat::Lines => Box::new(Lines::new(out)),
    })
}

/// The file or the standard output, with colours only where they are seen.
fn open_output(path: Option<&PathBuf>) -> Result<Box<dyn Write>> {
    let Some(path) = path else { return Ok(Box::new(AutoStream::auto(io::stdout()))) };
    let file = File::create(path).with_context(|| format!("cannot write to {}", path.display()))?;
    Ok(Box::new(BufWriter::new(anstream::StripStream::new(file))))
}

/// What became of one thing that was read.
enum Worked {
    Story(Box<CodedStory>),
    Problem(Problem),
    /// The program failed at a story, which it names.
    Fault(String),
}

fn code(coder: &Coder, policy: Policy, workspace: &mut Workspace, item: Result<Story, Problem>) -> Worked {
    let story = match item {
        Ok(story) => story,
        Err(problem) => return Worked::Problem(problem),
    };
    let name = story.source_id.clone();
    // A fault of ours in one story must not cost the others.
    match catch_unwind(AssertUnwindSafe(|| coder.code(story, workspace))) {
        Ok(coding) => Worked::Story(Box::new(CodedStory {
            document: coding.document,
            events: policy.apply(coding.events, coder.codebook()),
            quotes: coding.quotes,
        })),
        Err(_) => {
            *workspace = coder.workspace();
            Worked::Fault(name)
        }
    }
}

fn take(worked: Worked, sink: &mut dyn Sink, tally: &mut Tally) -> io::Result<()> {
    match worked {
        Worked::Problem(problem) => {
            tally.problems += 1;
            input::tell(&problem);
        }
        Worked::Fault(name) => {
            tally.problems += 1;
            anstream::eprintln!("problem: {name}: the program failed at this story and went on; please report it");
        }
        Worked::Story(story) => {
            tally.stories += 1;
            tally.sentences += story.document.sentences.len();
            tally.events += story.events.len();
            sink.push(&story)?;
        }
    }
    Ok(())
}

/// What a run did.
#[derive(Debug, Default)]
struct Tally {
    stories: usize,
    sentences: usize,
    events: usize,
    problems: usize,
}

impl Tally {
    fn tell(&self, started: Instant) {
        anstream::eprintln!(
            "{}, {}, {}, {} in {:.1} s",
            count(self.stories, "story", "stories"),
            count(self.sentences, "sentence", "sentences"),
            count(self.events, "event", "events"),
            count(self.problems, "problem", "problems"),
            started.elapsed().as_secs_f64()
        );
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
