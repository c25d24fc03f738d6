//! Classes of names that a word may belong to (given name, town, title …), for the network's features.

use nuncio_text::{PackFiles, SortedLines};

use crate::error::LanguageError;

/// The table's place in the pack.
pub(crate) const PATH: &str = "language/gazetteer.tsv";

/// Most classes that the network is told of a word; the trainer tells it as many.
pub(crate) const CLASSES: usize = 4;

/// Words with their classes, a small letter each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gazetteer {
    words: SortedLines,
}

impl Gazetteer {
    /// Reads the table; a pack without one has no classes.
    ///
    /// # Errors
    /// A line is no word with its classes, or stands out of order.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, LanguageError> {
        let Some(bytes) = files.bytes(PATH) else { return Ok(Gazetteer::default()) };
        let wrong = |line, problem: String| LanguageError::Line { path: PATH, line, problem };
        let words = SortedLines::read(bytes).map_err(|fault| wrong(fault.line, fault.problem.to_owned()))?;
        let is_class = |classes: &str| !classes.is_empty() && classes.bytes().all(|b| b.is_ascii_lowercase());
        if let Some((word, _)) = words.iter().find(|(_, classes)| !is_class(classes)) {
            let line = String::from_utf8_lossy(bytes).lines().position(|line| line.starts_with(word)).unwrap_or(0);
            return Err(wrong(line + 1, format!("the classes of {word:?} are small letters, at least one")));
        }
        Ok(Gazetteer { words })
    }

    /// Whether a word is a title before a name (*President*) and hardly a name itself.
    pub(crate) fn is_title(&self, form: &str) -> bool {
        let classes = self.words.get(&form.to_lowercase()).unwrap_or_default();
        form.starts_with(char::is_uppercase) && classes.contains('p') && !classes.contains(['c', 't'])
    }

    /// The classes of a word in lower case, a letter each; empty where it has none.
    pub(crate) fn classes(&self, lower: &str) -> &str {
        self.words.get(lower).map_or("", |classes| &classes[..classes.len().min(CLASSES)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer(text: &str) -> Result<Gazetteer, LanguageError> {
        let mut files = PackFiles::new();
        files.insert(PATH, text.as_bytes().to_vec());
        Gazetteer::read(&files)
    }

    #[test]
    fn a_word_has_as_many_classes_as_the_network_was_taught() {
        let table = gazetteer("# head\nchad\tcgf\nélise\tcdotg\n").unwrap();
        assert_eq!((table.classes("chad"), table.classes("élise"), table.classes("peru")), ("cgf", "cdot", ""));
    }

    #[test]
    fn a_pack_without_the_table_has_no_classes() {
        assert_eq!(Gazetteer::read(&PackFiles::new()).unwrap().classes("chad"), "");
    }

    #[test]
    fn a_line_out_of_order_or_without_classes_is_named() {
        for (text, line) in [("b\tt\na\tt\n", 2), ("# head\na\n", 2), ("# head\na\tT\n", 2), ("a\t\n", 1)] {
            let message = gazetteer(text).unwrap_err().to_string();
            assert!(message.contains(&format!("{PATH}:{line}:")), "{message}");
        }
    }
}
