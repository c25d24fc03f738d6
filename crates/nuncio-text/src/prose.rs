//! Paragraphs made of the words and elements of a marked-up report as they come, whatever the markup.

use crate::paragraphs::is_space;

/// Elements within a line of words, of HTML and of NITF; all others part paragraphs.
const INLINE: [&str; 59] = [
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "font",
    "i",
    "img",
    "ins",
    "kbd",
    "label",
    "mark",
    "nobr",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "time",
    "tt",
    "u",
    "var",
    "wbr",
    "hi",
    // NITF
    "alt-code",
    "chron",
    "city",
    "classifier",
    "country",
    "event",
    "frac",
    "frac-num",
    "frac-den",
    "function",
    "lang",
    "location",
    "money",
    "name.family",
    "name.given",
    "num",
    "object.title",
    "org",
    "person",
    "pronounce",
    "region",
    "state",
    "virtloc",
];

/// The paragraphs so far.
#[derive(Default)]
pub(crate) struct Paragraphs {
    /// Names of elements whose words are left out.
    unwanted: &'static [&'static str],
    whole: String,
    /// The paragraph that is being read.
    now: String,
    /// Whether a space is due before the next word.
    space: bool,
    /// Inside how many elements whose words are left out.
    left_out: usize,
    /// Inside how many elements whose line ends count.
    set: usize,
}

impl Paragraphs {
    /// None yet; what stands in elements of these names will be left out.
    pub(crate) fn without(unwanted: &'static [&'static str]) -> Self {
        Paragraphs { unwanted, ..Paragraphs::default() }
    }

    /// All of them, a blank line between two.
    pub(crate) fn finish(mut self) -> String {
        self.part();
        self.whole
    }

    /// Takes words.
    pub(crate) fn add(&mut self, words: &str) {
        if self.left_out > 0 {
            return;
        }
        for c in words.chars() {
            match c {
                '\n' if self.set > 0 => self.end_line(),
                // Marks where a word may be broken say nothing.
                '\u{AD}' | '\u{200B}' | '\u{FEFF}' => {}
                _ if is_space(c) => self.space = true,
                _ => {
                    if self.space && !self.now.is_empty() && !self.now.ends_with('\n') {
                        self.now.push(' ');
                    }
                    self.space = false;
                    self.now.push(c);
                }
            }
        }
    }

    /// Takes the start of an element.
    pub(crate) fn open(&mut self, element: &str) {
        match element {
            "br" => self.end_line(),
            _ if self.unwanted.contains(&element) => {
                self.part();
                self.left_out += 1;
            }
            "pre" => {
                self.part();
                self.set += 1;
            }
            _ if INLINE.contains(&element) => {}
            _ => self.part(),
        }
    }

    /// Takes the end of an element.
    pub(crate) fn close(&mut self, element: &str) {
        match element {
            "br" => {}
            _ if self.unwanted.contains(&element) => self.left_out -= 1,
            "pre" => {
                self.part();
                self.set -= 1;
            }
            _ if INLINE.contains(&element) => {}
            _ => self.part(),
        }
    }

    /// The next words stand on a line of their own; two of these are a new paragraph.
    fn end_line(&mut self) {
        self.space = false;
        if !self.now.is_empty() && !self.now.ends_with("\n\n") {
            self.now.push('\n');
        }
    }

    /// The next words are another paragraph.
    fn part(&mut self) {
        self.space = false;
        let paragraph = self.now.trim_end();
        if !paragraph.is_empty() {
            if !self.whole.is_empty() {
                self.whole.push_str("\n\n");
            }
            self.whole.push_str(paragraph);
        }
        self.now.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_part_paragraphs_or_do_not() {
        let mut text = Paragraphs::without(&["caption"]);
        for (open, words) in [("p", "The army of "), ("location", "Mali"), ("caption", "A map")] {
            text.open(open);
            text.add(words);
            text.close(open);
        }
        assert_eq!(text.finish(), "The army of\n\nMali");
        let mut text = Paragraphs::default();
        text.add("The army of ");
        text.open("location");
        text.add("Mali");
        assert_eq!(text.finish(), "The army of Mali");
    }
}
