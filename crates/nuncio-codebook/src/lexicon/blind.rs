//! Blind examples: sentences for a sense by somebody who saw its word and meaning, but neither its pattern nor its example.
//!
//! A file of the pack's folder `lexicon/blind` has one a line, its columns parted by tabs: the sense as `verb supply aid.military`, the
//! sentence, and the event that it must yield, as examples write it. Files whose name ends in `late.tsv` were written after
//! the patterns were last mended.

use compact_str::{CompactString, format_compact};
use nuncio_text::PackFiles;

use super::Example;
use super::error::{LexiconError, LexiconProblem};
use super::meaning::expected;
use super::pattern::Piece;
use super::read::{Errors, lines, name_of};
use crate::codebook::Codebook;

/// A sentence that was written blind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindExample {
    /// The sense that its writer was told of: part of speech, word and meaning.
    pub sense: String,
    /// Whether it was written after the patterns were last mended.
    pub late: bool,
    /// The sentence, and what it must yield.
    pub example: Example,
}

/// Reads every file of the pack's folder `lexicon/blind`, in order of their names.
///
/// # Errors
/// Every line that cannot be read, in order.
pub fn read_blind(files: &PackFiles, codebook: &Codebook) -> Result<Vec<BlindExample>, Vec<LexiconError>> {
    let (mut examples, mut errors) = (Vec::new(), Errors::default());
    for (path, text) in files.texts("lexicon/blind", ".tsv") {
        for (number, line) in lines(&text) {
            let place = format_compact!("{}:{number}", name_of(path));
            match sheet_line(line, codebook) {
                Ok((sense, example)) => examples.push(BlindExample {
                    sense,
                    late: path.ends_with("late.tsv"),
                    example: Example { place, ..example },
                }),
                Err((at, problem)) => errors.add(path, number, line, at, problem),
            }
        }
    }
    if errors.list.is_empty() { Ok(examples) } else { Err(errors.list) }
}

/// A line of three columns: a name, a sentence, and the event that it must yield.
pub(super) fn sheet_line(line: &str, codebook: &Codebook) -> Result<(String, Example), (usize, LexiconProblem)> {
    let columns: Vec<&str> = line.split('\t').collect();
    let &[sense, sentence, yields] = columns.as_slice() else { return Err((0, LexiconProblem::BlindColumns)) };
    let at = sense.len() + sentence.len() + 2;
    let example = Example {
        text: sentence.to_owned(),
        expected: expected(Piece { at, text: yields }, codebook)?,
        place: CompactString::default(),
    };
    Ok((sense.to_owned(), example))
}
