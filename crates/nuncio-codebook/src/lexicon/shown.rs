//! The examples that the codebook's pages show: one for every filled cell of the tables.
//!
//! A line of the pack's `codebook/examples.tsv` has, parted by tabs, a deed (`intend(aid.military)`), a sentence that tells it, and the event
//! that the sentence must yield, as lexicon examples write it; or `-` for the sentence, and then the reason why no text tells this deed.

use compact_str::format_compact;
use nuncio_text::PackFiles;

use super::blind::sheet_line;
use super::error::LexiconError;
use super::read::{Errors, lines, name_of};
use super::{Example, LexiconProblem};
use crate::codebook::Codebook;

/// What the pages show for a deed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The deed, as the tables write it.
    pub deed: String,
    /// An example; or the reason why there is none.
    pub by: Result<Example, String>,
}

const NO_DEED: &str = "write an act of acts.tsv, with its direction, issue and mood: `intend(aid.military:stop)`";

/// Reads `codebook/examples.tsv`; a pack without the file shows nothing.
///
/// # Errors
/// Every line that cannot be read, in order.
pub fn read_shown(files: &PackFiles, codebook: &Codebook) -> Result<Vec<Shown>, Vec<LexiconError>> {
    let path = "codebook/examples.tsv";
    let (mut all, mut errors) = (Vec::new(), Errors::default());
    let text = files.bytes(path).map(String::from_utf8_lossy).unwrap_or_default();
    for (number, line) in lines(&text) {
        let columns: Vec<&str> = line.split('\t').collect();
        let deed = columns[0].to_owned();
        let shown = match columns.as_slice() {
            _ if codebook.parse_deed(&deed).is_none() => {
                Err((0, LexiconProblem::Deed { found: deed.clone(), hint: NO_DEED.to_owned() }))
            }
            [_, "-", reason] => Ok(Shown { deed, by: Err((*reason).to_owned()) }),
            _ => sheet_line(line, codebook).map(|(deed, example)| {
                let place = format_compact!("{}:{number}", name_of(path));
                Shown { deed, by: Ok(Example { place, ..example }) }
            }),
        };
        match shown {
            Ok(shown) => all.push(shown),
            Err((at, problem)) => errors.add(path, number, line, at, problem),
        }
    }
    if errors.list.is_empty() { Ok(all) } else { Err(errors.list) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(table: &str) -> Result<Vec<Shown>, String> {
        let codebook = crate::lexicon::tests::codebook();
        let mut files = PackFiles::new();
        files.insert("codebook/examples.tsv", table.as_bytes().to_vec());
        read_shown(&files, &codebook).map_err(|errors| errors[0].to_string())
    }

    #[test]
    fn a_deed_has_an_example_or_the_reason_why_it_has_none() {
        let all = shown("# head\naid\tMali aided Niger.\tMLI > NER aid\nintend(statement.admit)\t-\tnobody means to\n")
            .unwrap();
        assert_eq!(all[0].by.as_ref().map(|example| example.place.as_str()), Ok("examples.tsv:2"));
        assert_eq!(all[1].by, Err("nobody means to".to_owned()));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_with_its_place() {
        for (table, told) in
            [("aids\tMali aided Niger.\tMLI > NER aid\n", "no deed"), ("aid\tMali aided Niger.\n", "three columns")]
        {
            let message = shown(table).unwrap_err();
            assert!(message.starts_with("examples.tsv:1:") && message.contains(told), "{message}");
        }
    }
}
