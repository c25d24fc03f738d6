//! Texts coded on all cores, in their order; what went wrong with one comes in its place.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use nuncio_coder::{Coder, Coding};
use nuncio_language::Workspace;
use nuncio_text::{Language, PageWords, Problem};

use crate::pipeline;
use crate::text::Text;

/// How a run codes.
#[derive(Clone, Debug, Default)]
pub struct How {
    /// Texts coded at the same time; all cores where nothing is said.
    pub threads: Option<NonZero<usize>>,
    /// The words of the pack by which languages are known, where texts that are surely not English are to be left out.
    pub only_english: Option<Arc<PageWords>>,
}

impl How {
    /// How many threads that is on this machine.
    #[must_use]
    pub fn threads(&self) -> NonZero<usize> {
        self.threads.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN)
    }
}

/// What became of one text, or of one place in the input.
#[derive(Debug)]
pub enum Worked<R> {
    /// How many sentences a story has, and what was made of it.
    Story(usize, R),
    /// What is wrong with the input at a place.
    Problem(Problem),
    /// The story of this name is in another language than English, and was not coded.
    OtherLanguage(String, Language),
    /// The program failed at a story, which it names.
    Fault(String),
}

/// Codes every text and gives to `take` what `make` makes of each, in their order.
pub fn each<R: Send>(
    coder: &Coder,
    texts: impl Iterator<Item = Result<Text, Problem>> + Send,
    how: &How,
    make: impl Fn(Coding) -> R + Sync,
    take: impl FnMut(Worked<R>) -> ControlFlow<()>,
) {
    pipeline::in_order(
        texts,
        how.threads(),
        || coder.workspace(),
        |workspace, item| match item {
            Ok(text) => one(coder, &make, how, workspace, text),
            Err(problem) => Worked::Problem(problem),
        },
        take,
    );
}

/// Codes one text on this thread.
pub fn one<R>(
    coder: &Coder,
    make: &impl Fn(Coding) -> R,
    how: &How,
    workspace: &mut Workspace,
    text: Text,
) -> Worked<R> {
    let name = text.source_id().to_owned();
    if let Some(language) = how.only_english.as_ref().and_then(|words| text.other_language(words)) {
        return Worked::OtherLanguage(name, language);
    }
    // A fault of ours in one story must not cost the others.
    let made = catch_unwind(AssertUnwindSafe(|| {
        let coding = text.code(coder, workspace);
        (coding.document.sentences.len(), make(coding))
    }));
    match made {
        Ok((sentences, made)) => Worked::Story(sentences, made),
        Err(_) => {
            *workspace = coder.workspace();
            Worked::Fault(name)
        }
    }
}
