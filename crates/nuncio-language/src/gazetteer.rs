//! Classes of names that a word may belong to (given name, town, title …), for the network's features.

use nuncio_text::PackFiles;

use crate::error::LanguageError;

/// The table's place in the pack.
pub(crate) const PATH: &str = "language/gazetteer.tsv";

/// Most classes that the network is told of a word; the trainer tells it as many.
pub(crate) const CLASSES: usize = 4;

/// The table as it stands in the pack, a word a line in the order of their bytes: looked up by halving, so that sixty
/// thousand words cost nothing to load.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gazetteer {
    lines: String,
}

impl Gazetteer {
    /// Reads the table; a pack without one has no classes.
    ///
    /// # Errors
    /// The file is not UTF-8, or a line is no word with its classes or stands out of order.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, LanguageError> {
        let Some(bytes) = files.bytes(PATH) else { return Ok(Gazetteer::default()) };
        let wrong = |line: usize, problem: &str| LanguageError::Line { path: PATH, line, problem: problem.to_owned() };
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(1, "the file is not UTF-8"))?;
        let (mut lines, mut before) = (String::with_capacity(text.len()), "");
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let Some((word, classes)) = line.split_once('\t') else {
                return Err(wrong(number + 1, "expected a word, a tab and its classes"));
            };
            if word.is_empty() || classes.is_empty() || !classes.bytes().all(|b| b.is_ascii_lowercase()) {
                return Err(wrong(number + 1, "expected a word, a tab and its classes, small letters"));
            }
            if word <= before {
                return Err(wrong(number + 1, "the words must stand in the order of their bytes, each once"));
            }
            before = word;
            lines.push_str(line);
            lines.push('\n');
        }
        Ok(Gazetteer { lines })
    }

    /// The classes of a word in lower case, a letter each; empty where it has none.
    pub(crate) fn classes(&self, lower: &str) -> &str {
        let (mut from, mut to) = (0, self.lines.len());
        while from < to {
            let middle = from + (to - from) / 2;
            let start =
                self.lines.as_bytes()[from..middle].iter().rposition(|&b| b == b'\n').map_or(from, |at| from + at + 1);
            let end = self.lines.as_bytes()[middle..].iter().position(|&b| b == b'\n').map_or(to, |at| middle + at);
            let Some((word, classes)) = self.lines[start..end].split_once('\t') else { return "" };
            match word.cmp(lower) {
                std::cmp::Ordering::Equal => return &classes[..classes.len().min(CLASSES)],
                std::cmp::Ordering::Less => from = end + 1,
                std::cmp::Ordering::Greater => to = start,
            }
        }
        ""
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
    fn every_word_is_found_and_none_between() {
        let table = gazetteer("# head\naden\tt\nahmed\tgf\nchad\tcgf\nzoë\tg\nélise\tcdotg\n").unwrap();
        for (word, classes) in [("aden", "t"), ("ahmed", "gf"), ("chad", "cgf"), ("zoë", "g"), ("élise", "cdot")] {
            assert_eq!(table.classes(word), classes, "{word}");
        }
        for word in ["", "a", "adena", "ahme", "chae", "zz", "éli", "東京"] {
            assert_eq!(table.classes(word), "", "{word}");
        }
    }

    #[test]
    fn a_pack_without_the_table_has_no_classes() {
        assert_eq!(Gazetteer::read(&PackFiles::new()).unwrap().classes("chad"), "");
    }

    #[test]
    fn a_line_out_of_order_or_without_classes_is_named() {
        for (text, line) in [("b\tt\na\tt\n", 2), ("a\tt\na\tt\n", 2), ("# head\na\n", 2), ("a\tT\n", 1), ("\tt\n", 1)]
        {
            let message = gazetteer(text).unwrap_err().to_string();
            assert!(message.contains(&format!("{PATH}:{line}")) || message.contains(&line.to_string()), "{message}");
        }
    }
}
