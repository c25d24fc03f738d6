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

#[cfg(test)]
mod tests {
    use nuncio_text::{ReadOptions, Source};

    use super::*;
    use crate::pack;
    use crate::text::{Asked, texts};

    #[test]
    fn what_is_wrong_comes_in_its_place_on_any_number_of_threads() {
        let files = pack::files(None, false).expect("the built-in pack is whole");
        let coder = pack::coder(&files).expect("the built-in pack is whole");
        let words = pack::page_words(&files).expect("the built-in pack is whole");
        let french =
            "Le gouvernement a annoncé hier que les négociations avec les groupes armés reprendront la semaine.";
        let lines = format!(
            "{{\"id\": \"a\", \"text\": \"Togo bombed Benin. Chad slept.\"}}\n{{broken\n{{\"id\": \"b\", \"text\": \"{french}\"}}\n\
             {{\"id\": \"c\", \"text\": \"Benin freed nine men.\"}}\n"
        );
        for threads in [1, 3] {
            let source = Source::Bytes { name: "news.jsonl".to_owned(), bytes: lines.clone().into_bytes() };
            let how = How { threads: NonZero::new(threads), only_english: Some(Arc::clone(&words)) };
            let options = ReadOptions { words: Arc::clone(&words), ..ReadOptions::default() };
            let mut told = Vec::new();
            let make = |coding: Coding| coding.document.story.source_id;
            each(&coder, texts([source], Asked::Auto, options), &how, make, |worked| {
                told.push(match worked {
                    Worked::Story(sentences, id) => format!("{id}: {sentences}"),
                    Worked::Problem(problem) => problem.place.to_string(),
                    Worked::OtherLanguage(name, language) => format!("{name} is {}", language.code),
                    Worked::Fault(name) => format!("{name} failed"),
                });
                ControlFlow::Continue(())
            });
            assert_eq!(told, ["a: 2", "news.jsonl, line 2", "b is fr", "c: 1"], "{threads} threads");
        }
    }
}
