//! The words by which it is known what a number counts: the pack's `lexicon/counts.tsv`.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use super::CountKind;
use crate::error::CoderError;
use crate::words::rows;

/// Where the counted stand to a word of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Stands {
    /// Its object, or its subject in the passive.
    Object,
    /// Its subject.
    Subject,
    /// Beside it.
    Beside,
    /// They are it.
    Itself,
    /// Behind it.
    After,
}

/// The table.
#[derive(Debug, Default)]
pub(crate) struct CountWords {
    kinds: FxHashMap<(Stands, String), CountKind>,
}

impl CountWords {
    /// Reads the table.
    ///
    /// # Errors
    /// Where it is missing, or a line of it has a word that its first lines do not explain, by file and line.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CoderError> {
        let mut words = CountWords::default();
        for (place, [stands, word, kind]) in rows::<3>(files, "lexicon/counts.tsv")? {
            let stands = match stands {
                "object" => Stands::Object,
                "subject" => Stands::Subject,
                "state" => Stands::Beside,
                "noun" => Stands::Itself,
                "after" => Stands::After,
                _ => {
                    return Err(CoderError::table(
                        &place,
                        "the first column must be object, subject, state, noun or after",
                    ));
                }
            };
            let Some(kind) = CountKind::parse(kind) else {
                return Err(CoderError::table(
                    &place,
                    "the third column must be a kind that the head of the file names",
                ));
            };
            words.kinds.insert((stands, word.to_owned()), kind);
        }
        Ok(words)
    }

    pub(super) fn kind(&self, stands: Stands, word: &str) -> Option<CountKind> {
        self.kinds.get(&(stands, word.to_lowercase())).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_the_head_does_not_explain_is_named() {
        for (row, told) in [("under\tkill\tdead", "object, subject"), ("object\tkill\tgone", "a kind")] {
            let mut files = nuncio_pack_en::files();
            files.insert("lexicon/counts.tsv", format!("where\tword\tkind\n{row}\n").into_bytes());
            let message = CountWords::read(&files).expect_err("it is wrong").to_string();
            assert!(message.contains("lexicon/counts.tsv:2") && message.contains(told), "{message}");
        }
    }
}
