//! The words by which it is known what a number counts: the pack's `lexicon/counts.tsv`.

use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};

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

/// What else a word does beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Does {
    /// Stands for what was counted before: *put the **number** at 12*.
    Again,
    /// Brings in a part of those counted elsewhere: ***among** them nine women*.
    Part,
    /// Between two numbers, makes a share of them: *four **in** 10 voters*.
    Share,
    /// A preposition whose phrase tells of the deed's place or time, and of none who has a part: ***across** 15 towns*.
    Frame,
    /// Behind a hyphen, makes a size of the number: *a 5,000-**strong** march*.
    Size,
}

/// The table.
#[derive(Debug, Default)]
pub(crate) struct CountWords {
    kinds: FxHashMap<(Stands, String), CountKind>,
    does: FxHashSet<(Does, String)>,
}

impl CountWords {
    /// Reads the table.
    ///
    /// # Errors
    /// Where it is missing, or a line of it has a word that its first lines do not explain, by file and line.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CoderError> {
        let mut words = CountWords::default();
        for (place, [stands, word, kind]) in rows::<3>(files, "lexicon/counts.tsv")? {
            let does = match stands {
                "again" => Some(Does::Again),
                "part" => Some(Does::Part),
                "size" => Some(Does::Size),
                "share" => Some(Does::Share),
                "frame" => Some(Does::Frame),
                _ => None,
            };
            if let Some(does) = does {
                words.does.insert((does, word.to_owned()));
                continue;
            }
            let stands = match stands {
                "object" => Stands::Object,
                "subject" => Stands::Subject,
                "state" => Stands::Beside,
                "noun" => Stands::Itself,
                "after" => Stands::After,
                _ => {
                    return Err(CoderError::table(
                        &place,
                        "the first column must be object, subject, state, noun, after, again, part, share, frame or size",
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

    pub(super) fn does(&self, does: Does, word: &str) -> bool {
        self.does.contains(&(does, word.to_lowercase()))
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
