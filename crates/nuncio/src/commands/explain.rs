//! `nuncio explain`: each sentence with the words that made its events, or the reason why there are none.

use std::io::{self, Write};
use std::num::NonZero;
use std::sync::Arc;

use anstream::AutoStream;
use anyhow::Result;
use nuncio_coder::{Coder, Coding};
use nuncio_run::Text;
use nuncio_run::explanation::Explanation;
use nuncio_text::{Problem, Story};

use super::width;
use crate::flags::ExplainArgs;
use crate::input;
use crate::outcome::Outcome;
use crate::pack;

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &ExplainArgs) -> Result<Outcome> {
    let mut files = pack::files(&args.pack)?;
    pack::add_places(&mut files, &args.places)?;
    let coder = pack::coder(&files)?;
    let mut workspace = coder.workspace();
    let mut out = AutoStream::auto(io::stdout().lock());
    let mut problems = 0;
    let mut first = true;
    let words = pack::page_words(&files)?;
    for item in input::texts(&args.input, Arc::clone(&words)) {
        let Some(text) = text_of(item, &mut problems) else { continue };
        if let Some(language) = text.other_language(&words).filter(|_| !args.language.any_language) {
            problems += 1;
            input::tell_language(text.source_id(), language);
            continue;
        }
        if args.signals {
            write_signals(&mut out, &coder, &text.code(&coder, &mut workspace))?;
            continue;
        }
        if !first {
            writeln!(out)?;
        }
        first = false;
        let coding = text.code(&coder, &mut workspace);
        let explanation = Explanation::new(&coding, coder.codebook(), args.policy.policy.into(), usize::from(width()));
        explanation.write(&mut out, args.sentence)?;
        problems += tell_missing(args.sentence, &explanation, &coding.document.story);
    }
    Ok(Outcome::after(problems))
}

/// A line for each event: its confidence and the signals it is made of.
fn write_signals(out: &mut impl Write, coder: &Coder, coding: &Coding) -> Result<()> {
    for event in coder.weighed(coding) {
        serde_json::to_writer(&mut *out, &event)?;
        writeln!(out)?;
    }
    Ok(())
}

fn text_of(item: Result<Text, Problem>, problems: &mut usize) -> Option<Text> {
    item.inspect_err(|problem| {
        *problems += 1;
        input::tell(problem);
    })
    .ok()
}

/// Says so where the story has fewer sentences than the one that was asked for.
fn tell_missing(wanted: Option<NonZero<usize>>, explanation: &Explanation<'_>, story: &Story) -> usize {
    let sentences = explanation.sentences_of_body();
    match wanted.filter(|wanted| wanted.get() > sentences) {
        Some(wanted) => {
            anstream::eprintln!(
                "problem: {}: there is no sentence {wanted}; the report has {sentences}",
                story.source_id
            );
            1
        }
        None => 0,
    }
}
