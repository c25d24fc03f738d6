//! A table whose lines stand in the order of their first column: looked up by halving, so that it costs nothing to load.

/// Lines of a key, a tab and the rest, in the order of the bytes of their keys, each key once. Lines that begin with `#` are left out.
#[derive(Clone, Debug, Default)]
pub struct SortedLines {
    lines: String,
}

/// A line that does not fit, counted from 1, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnsortedLine {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub problem: &'static str,
}

impl SortedLines {
    /// Reads a table.
    ///
    /// # Errors
    /// The bytes are not UTF-8, or a line has no key, no tab, or a key that is not behind the one before.
    pub fn read(bytes: &[u8]) -> Result<SortedLines, UnsortedLine> {
        let wrong = |line, problem| UnsortedLine { line, problem };
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(1, "the file is not UTF-8"))?;
        let (mut lines, mut before) = (String::with_capacity(text.len()), "");
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let Some((key, _)) = line.split_once('\t').filter(|(key, _)| !key.is_empty()) else {
                return Err(wrong(at + 1, "expected a key, a tab and what it stands for"));
            };
            if key <= before {
                return Err(wrong(at + 1, "the keys must stand in the order of their bytes, each once"));
            }
            before = key;
            lines.push_str(line);
            lines.push('\n');
        }
        Ok(SortedLines { lines })
    }

    /// What stands behind a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        let (mut from, mut to) = (0, self.lines.len());
        let bytes = self.lines.as_bytes();
        while from < to {
            let middle = from + (to - from) / 2;
            let start = bytes[from..middle].iter().rposition(|&b| b == b'\n').map_or(from, |at| from + at + 1);
            let end = bytes[middle..].iter().position(|&b| b == b'\n').map_or(to, |at| middle + at);
            let (found, rest) = self.lines[start..end].split_once('\t')?;
            match found.cmp(key) {
                std::cmp::Ordering::Equal => return Some(rest),
                std::cmp::Ordering::Less => from = end + 1,
                std::cmp::Ordering::Greater => to = start,
            }
        }
        None
    }

    /// Every key with what stands behind it, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.lines().filter_map(|line| line.split_once('\t'))
    }

    /// Whether there is no line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_key_is_found_and_none_between() {
        let table = SortedLines::read("# head\naden\t1\nchad\t2\nzoë\t3\nélise\t4\t5\n".as_bytes()).unwrap();
        for (key, rest) in [("aden", "1"), ("chad", "2"), ("zoë", "3"), ("élise", "4\t5")] {
            assert_eq!(table.get(key), Some(rest), "{key}");
        }
        for key in ["", "a", "adena", "chac", "zz", "éli", "東京"] {
            assert_eq!(table.get(key), None, "{key}");
        }
    }

    #[test]
    fn a_line_that_does_not_fit_is_named() {
        for (text, line) in [("b\t1\na\t1\n", 2), ("a\t1\na\t1\n", 2), ("# head\na\n", 2), ("\t1\n", 1)] {
            assert_eq!(SortedLines::read(text.as_bytes()).unwrap_err().line, line, "{text}");
        }
        assert!(SortedLines::read(b"\xff\t1\n").is_err());
    }

    proptest! {
        #[test]
        fn a_table_finds_what_a_map_finds(map in prop::collection::btree_map("[a-zé]{1,6}", "[a-z]{0,4}", 0..40), key in "[a-zé]{1,6}") {
            let text: String = map.iter().map(|(key, rest)| format!("{key}\t{rest}\n")).collect();
            let table = SortedLines::read(text.as_bytes()).unwrap();
            prop_assert_eq!(table.get(&key), map.get(&key).map(String::as_str));
            for (key, rest) in &map {
                prop_assert_eq!(table.get(key), Some(rest.as_str()));
            }
        }
    }
}
