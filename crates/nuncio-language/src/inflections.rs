//! Dictionary forms of inflected verbs and plural nouns, from the pack's table of endings and exceptions.
//!
//! The model's edit scripts are learnt from a treebank's words and guess at the rest (*expelled*: *expell*); the lexicon
//! needs the verb itself.

use compact_str::CompactString;
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::error::LanguageError;
use crate::tags::{Upos, Xpos};

/// The table's place in the pack.
pub(crate) const PATH: &str = "language/inflections.tsv";

/// What is done to a form: letters cut from its end, and letters put there.
#[derive(Clone, Debug)]
struct Edit {
    cut: usize,
    add: CompactString,
}

/// Endings and whole words of one class.
#[derive(Clone, Debug, Default)]
struct Class {
    endings: FxHashMap<CompactString, Edit>,
    words: FxHashMap<CompactString, Edit>,
    longest: usize,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inflections {
    verbs: Class,
    nouns: Class,
}

impl Inflections {
    /// Reads the table.
    ///
    /// # Errors
    /// The file is missing, or a line of it has not its four columns.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, LanguageError> {
        let bytes = files.bytes(PATH).ok_or(LanguageError::Missing { path: PATH })?;
        let text = String::from_utf8_lossy(bytes);
        let mut table = Inflections::default();
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')).skip(1);
        for (number, line) in lines {
            let wrong = || LanguageError::Line {
                path: PATH,
                line: number + 1,
                problem: "expected class, ending, cut, add, parted by tabs".to_owned(),
            };
            let columns: Vec<&str> = line.split('\t').collect();
            let &[class, ending, cut, add] = columns.as_slice() else { return Err(wrong()) };
            let class = match class {
                "verb" => &mut table.verbs,
                "noun" => &mut table.nouns,
                _ => return Err(wrong()),
            };
            let add = CompactString::from(if add == "-" { "" } else { add });
            let edit = Edit { cut: cut.parse().map_err(|_| wrong())?, add };
            match ending.strip_prefix('-') {
                Some(ending) => {
                    class.longest = class.longest.max(ending.len());
                    class.endings.insert(ending.into(), edit);
                }
                None => {
                    class.words.insert(ending.into(), edit);
                }
            }
        }
        Ok(table)
    }

    /// The dictionary form of an inflected verb or plural noun; `None` for other words and those that are not plain letters.
    pub(crate) fn lemma(&self, form: &str, upos: Upos, xpos: Xpos) -> Option<CompactString> {
        let class = match (upos, xpos) {
            (Upos::Verb, Xpos::Vbd | Xpos::Vbn | Xpos::Vbg | Xpos::Vbz | Xpos::Vbp) => &self.verbs,
            (Upos::Noun, Xpos::Nns) => &self.nouns,
            _ => return None,
        };
        if !form.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') {
            return None;
        }
        let form = CompactString::from(form.to_ascii_lowercase());
        // A present form is the dictionary's, unless the tagger took a past form for one ("overthrew").
        if xpos == Xpos::Vbp && !class.words.contains_key(&form) {
            return None;
        }
        Some(class.lemma(&form)).filter(|lemma| !lemma.is_empty())
    }
}

impl Class {
    fn lemma(&self, form: &CompactString) -> CompactString {
        let edit = self.words.get(form).or_else(|| {
            let longest = self.longest.min(form.len().saturating_sub(1));
            (1..=longest).rev().find_map(|length| self.endings.get(&form[form.len() - length..]))
        });
        let Some(edit) = edit else { return form.clone() };
        let mut lemma = CompactString::from(&form[..form.len().saturating_sub(edit.cut)]);
        lemma.push_str(&edit.add);
        lemma
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Inflections {
        let mut files = PackFiles::new();
        let text =
            "# head\nclass\tending\tcut\tadd\nverb\t-ed\t2\t-\nverb\t-ied\t3\ty\nverb\tlent\t1\td\nnoun\t-s\t1\t-\n";
        files.insert(PATH, text.as_bytes());
        Inflections::read(&files).unwrap()
    }

    #[test]
    fn the_longest_ending_decides_and_a_word_of_its_own_comes_first() {
        let lemma = |form| table().lemma(form, Upos::Verb, Xpos::Vbd).unwrap();
        assert_eq!(lemma("Condemned"), "condemn");
        assert_eq!(lemma("denied"), "deny");
        assert_eq!(lemma("lent"), "lend");
    }

    #[test]
    fn base_forms_names_and_words_with_other_letters_are_left_to_the_model() {
        assert_eq!(table().lemma("need", Upos::Verb, Xpos::Vb), None);
        assert_eq!(table().lemma("Reds", Upos::Propn, Xpos::Nnps), None);
        assert_eq!(table().lemma("naïfs", Upos::Noun, Xpos::Nns), None);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let mut files = PackFiles::new();
        files.insert(PATH, "class\tending\tcut\tadd\nverb\t-ed\ttwo\t-\n".as_bytes());
        let message = Inflections::read(&files).unwrap_err().to_string();
        assert!(message.contains("inflections.tsv") && message.contains('2'), "{message}");
    }
}
