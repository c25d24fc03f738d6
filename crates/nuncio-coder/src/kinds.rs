//! The pack's lists of words that rules of the coder ask for by kind: lines between states, what brokers do, what protesters do who demand.

use nuncio_text::PackFiles;
use rustc_hash::FxHashSet;

use crate::error::CoderError;
use crate::words::rows;

/// What a rule asks a word for; `lexicon/kinds.tsv` explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Border,
    Held,
    Holds,
    Abroad,
    Mediation,
    Broker,
    Demand,
    Time,
}

/// The words of every kind.
#[derive(Debug, Default)]
pub(crate) struct Kinds(FxHashSet<(Kind, String)>);

impl Kinds {
    /// Reads `lexicon/kinds.tsv`.
    ///
    /// # Errors
    /// The file is missing, or a line has a kind that its first lines do not explain, by file and line.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CoderError> {
        let mut kinds = Kinds::default();
        for (place, [kind, words]) in rows(files, "lexicon/kinds.tsv")? {
            let unknown =
                || CoderError::table(&place, "the first column must be a kind that the head of the file explains");
            let kind = Kind::parse(kind).ok_or_else(unknown)?;
            kinds.0.extend(words.split_whitespace().map(|word| (kind, word.to_owned())));
        }
        Ok(kinds)
    }

    /// Whether a word, in its dictionary form and in any case, is of a kind.
    pub(crate) fn has(&self, kind: Kind, word: &str) -> bool {
        self.0.contains(&(kind, word.to_lowercase()))
    }
}

impl Kind {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "border" => Kind::Border,
            "held" => Kind::Held,
            "holds" => Kind::Holds,
            "abroad" => Kind::Abroad,
            "mediation" => Kind::Mediation,
            "broker" => Kind::Broker,
            "demand" => Kind::Demand,
            "time" => Kind::Time,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_nobody_explains_is_told_with_its_line() {
        let mut files = PackFiles::new();
        files.insert("lexicon/kinds.tsv".to_owned(), b"kind\twords\nborder\tborder\nhills\tridge\n".to_vec());
        let error = Kinds::read(&files).expect_err("an unknown kind");
        assert!(error.to_string().contains("lexicon/kinds.tsv:3"), "{error}");
    }

    #[test]
    fn words_are_of_their_kind_alone_whatever_their_case() {
        let kinds = Kinds::read(&nuncio_pack_en::files()).expect("the pack's table");
        assert!(kinds.has(Kind::Border, "Frontier"));
        assert!(!kinds.has(Kind::Border, "embassy"));
    }
}
