//! CoNLL-U in and out: treebanks for scoring, documents for whoever wants trees.

use std::fmt::{self, Write};

use compact_str::CompactString;
use thiserror::Error;

use crate::document::{Document, Sentence};
use crate::tags::NameKind;

/// A sentence of a CoNLL-U file: its words, without empty nodes; a multiword token counts by its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConlluSentence {
    /// The comment lines, without `# `.
    pub comments: Vec<String>,
    /// The words in order.
    pub words: Vec<ConlluWord>,
}

/// One word with the columns that the analyser fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConlluWord {
    /// Column FORM.
    pub form: CompactString,
    /// Column LEMMA.
    pub lemma: CompactString,
    /// Column UPOS.
    pub upos: CompactString,
    /// Column XPOS.
    pub xpos: CompactString,
    /// Column HEAD: 0 for the root, else the number of the head from 1.
    pub head: u32,
    /// Column DEPREL.
    pub relation: CompactString,
    /// Whether white space follows: no `SpaceAfter=No`, and not inside a multiword token.
    pub space_after: bool,
}

impl ConlluSentence {
    /// The value of a comment `# key = value`.
    #[must_use]
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.comments
            .iter()
            .find_map(|comment| comment.strip_prefix(key)?.trim_start().strip_prefix('='))
            .map(str::trim)
    }
}

/// A line that is not CoNLL-U.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct ConlluError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what is wanted.
    pub problem: String,
}

/// Reads a CoNLL-U file (universaldependencies.org/format.html).
///
/// # Errors
/// At the first line that is neither blank, a comment, nor ten columns with whole numbers where they belong, and where
/// a head lies outside its sentence.
pub fn read_conllu(text: &str) -> Result<Vec<ConlluSentence>, ConlluError> {
    let mut reader = Reader::default();
    for (at, line) in text.lines().enumerate() {
        reader.line(line.trim_end_matches('\r')).map_err(|problem| ConlluError { line: at + 1, problem })?;
    }
    reader.line("").map_err(|problem| ConlluError { line: text.lines().count() + 1, problem })?;
    Ok(reader.sentences)
}

#[derive(Default)]
struct Reader {
    sentences: Vec<ConlluSentence>,
    sentence: ConlluSentence,
    /// The last word of an open multiword token, and whether white space follows it.
    multiword: Option<(usize, bool)>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if line.is_empty() {
            return self.end();
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.sentence.comments.push(comment.trim().to_owned());
            return Ok(());
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, upos, xpos, _, head, relation, _, misc] = columns[..] else {
            return Err(format!("{} columns instead of ten; columns are separated by tabs", columns.len()));
        };
        let space_after = !misc.split('|').any(|entry| entry == "SpaceAfter=No");
        if id.contains('.') {
            return Ok(());
        }
        if let Some((_, last)) = id.split_once('-') {
            let last = last.parse().map_err(|_| format!("{id:?} is no range of words"))?;
            self.multiword = Some((last, space_after));
            return Ok(());
        }
        let number: usize = id.parse().map_err(|_| format!("{id:?} is no number of a word"))?;
        if number != self.sentence.words.len() + 1 {
            return Err(format!("word {number} where word {} is due", self.sentence.words.len() + 1));
        }
        let space_after = match self.multiword {
            Some((last, _)) if number < last => false,
            Some((last, after)) if number == last => after,
            _ => space_after,
        };
        self.sentence.words.push(ConlluWord {
            form: form.into(),
            lemma: lemma.into(),
            upos: upos.into(),
            xpos: xpos.into(),
            head: head.parse().map_err(|_| format!("{head:?} is no number of a head"))?,
            relation: relation.into(),
            space_after,
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), String> {
        self.multiword = None;
        let sentence = std::mem::take(&mut self.sentence);
        let words = sentence.words.len();
        if let Some(word) = sentence.words.iter().find(|word| word.head as usize > words) {
            return Err(format!(
                "the head {} of {:?} lies outside the sentence of {words} words",
                word.head, word.form
            ));
        }
        if words > 0 {
            self.sentences.push(sentence);
        }
        Ok(())
    }
}

/// Writes a document as CoNLL-U: the words as they stand in the text; names as `Name=B-PER` in the last column.
/// Features and enhanced graphs are left out (`_`): the analyser makes none.
///
/// # Errors
/// Where `out` refuses.
pub fn write_conllu(document: &Document, out: &mut impl Write) -> fmt::Result {
    let labels = name_labels(document);
    for (number, sentence) in document.sentences.iter().enumerate() {
        write_comments(document, number, sentence, out)?;
        for id in document.ids(sentence) {
            let token = document.token(id);
            let place = |index: usize| index + 1 - sentence.tokens.start();
            let next = document.tokens.get(id.index() + 1).filter(|_| id.index() + 1 < sentence.tokens.end());
            let tight = next.is_some_and(|next| !next.space_before);
            let misc = match (tight, labels[id.index()].as_str()) {
                (false, "") => "_".to_owned(),
                (true, "") => "SpaceAfter=No".to_owned(),
                (false, label) => format!("Name={label}"),
                (true, label) => format!("Name={label}|SpaceAfter=No"),
            };
            writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t_\t{}\t{}\t_\t{misc}",
                place(id.index()),
                document.words(sentence.zone, token.span),
                token.lemma,
                token.upos.as_str(),
                token.xpos.as_str(),
                token.head.map_or(0, |head| place(head.index())),
                token.relation.as_str(),
            )?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn write_comments(document: &Document, number: usize, sentence: &Sentence, out: &mut impl Write) -> fmt::Result {
    let before = number.checked_sub(1).map(|before| &document.sentences[before]);
    if before.is_none() {
        writeln!(out, "# newdoc id = {}", document.story.source_id.replace(char::is_whitespace, " "))?;
    }
    if before.is_none_or(|before| (before.zone, before.paragraph) != (sentence.zone, sentence.paragraph)) {
        writeln!(out, "# newpar")?;
    }
    writeln!(out, "# sent_id = {}-{}", document.story.source_id.replace(char::is_whitespace, "_"), number + 1)?;
    write!(out, "# text = ")?;
    for id in document.ids(sentence) {
        let token = document.token(id);
        let space = if token.space_before && id.index() > sentence.tokens.start() { " " } else { "" };
        write!(out, "{space}{}", document.words(sentence.zone, token.span))?;
    }
    writeln!(out)
}

fn name_labels(document: &Document) -> Vec<CompactString> {
    let mut labels = vec![CompactString::default(); document.tokens.len()];
    for name in &document.names {
        let kind = match name.kind {
            NameKind::Person => "PER",
            NameKind::Place => "LOC",
            NameKind::Organisation => "ORG",
            NameKind::Nationality => "NAT",
        };
        for at in name.tokens.range() {
            let side = if at == name.tokens.start() { "B" } else { "I" };
            labels[at] = compact_str::format_compact!("{side}-{kind}");
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "# sent_id = 1\n# text = Don't go.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n\
        1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n\
        3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n3.1\tx\tx\tX\t_\t_\t_\t_\t_\t_\n\
        4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n";

    #[test]
    fn words_are_read_without_empty_nodes_and_multiword_tokens_by_their_parts() {
        let sentences = read_conllu(SMALL).unwrap();
        assert_eq!(sentences.len(), 1);
        let forms: Vec<(&str, bool)> = sentences[0].words.iter().map(|w| (w.form.as_str(), w.space_after)).collect();
        assert_eq!(forms, [("Do", false), ("n't", true), ("go", false), (".", true)]);
        assert_eq!(sentences[0].comment("text"), Some("Don't go."));
    }

    #[test]
    fn a_broken_line_is_named() {
        for (text, line) in
            [("1\tDo\n", 1), ("# x\n2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", 2), ("1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n", 2)]
        {
            assert_eq!(read_conllu(text).unwrap_err().line, line, "{text:?}");
        }
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        let analyser = crate::testing::analyser();
        let words = vec![vec!["Russia", "supplied", "missiles", "to", "Syria", "."]];
        let document = analyser.parse_tokens(&words, &mut analyser.workspace());
        let mut text = String::new();
        write_conllu(&document, &mut text).unwrap();
        let read = read_conllu(&text).unwrap();
        assert_eq!(read.len(), 1);
        let verb = &read[0].words[1];
        assert_eq!((verb.form.as_str(), verb.lemma.as_str(), verb.head), ("supplied", "supply", 0));
        assert_eq!(read[0].words[0].head, 2);
        assert_eq!(read[0].words[0].relation, "nsubj");
    }
}
