//! `nuncio parse`: sentences, words and trees as CoNLL-U.

use std::io::{self, BufWriter, Write};

use anyhow::{Context, Result};
use nuncio_language::{Analyser, Kernel, write_conllu};

use crate::flags::ParseArgs;
use crate::outcome::Outcome;
use crate::{input, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &ParseArgs) -> Result<Outcome> {
    let files = pack::files(&args.pack)?;
    // Trees need only the model: a pack whose lexicon is being mended still parses.
    let analyser = Analyser::read(&files, Kernel::default()).context("the pack cannot be used")?;
    let mut workspace = analyser.workspace();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut problems = 0;
    for item in input::stories(&args.input, pack::page_words(&files)?) {
        match item {
            Ok(story) => {
                let mut trees = String::new();
                write_conllu(&analyser.analyse(story, &mut workspace), &mut trees)?;
                out.write_all(trees.as_bytes())?;
            }
            Err(problem) => {
                problems += 1;
                input::tell(&problem);
            }
        }
    }
    out.flush()?;
    Ok(Outcome::after(problems))
}
