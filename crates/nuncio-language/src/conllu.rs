//! CoNLL-U in and out: treebanks for scoring, documents for whoever wants trees.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;

use compact_str::CompactString;
use nuncio_text::Zone;
use thiserror::Error;

use crate::document::{Document, Sentence, Token, TokenId};
use crate::tags::NameKind;

/// A sentence of a CoNLL-U file: its words, without empty nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConlluSentence {
    /// The comment lines, without `# `.
    pub comments: Vec<String>,
    /// The words in order; a multiword token by its parts.
    pub words: Vec<ConlluWord>,
    /// The multiword tokens in order.
    pub multiwords: Vec<Multiword>,
}

/// Several words that are written as one (`don't`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multiword {
    /// Its words, as positions in [`ConlluSentence::words`].
    pub words: Range<usize>,
    /// As it is written.
    pub form: CompactString,
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
    /// Column FEATS.
    pub features: CompactString,
    /// Column HEAD: 0 for the root, else the number of the head from 1.
    pub head: u32,
    /// Column DEPREL.
    pub relation: CompactString,
    /// Column MISC.
    pub misc: CompactString,
    /// Whether white space follows: no `SpaceAfter=No`, and not inside a multiword token.
    pub space_after: bool,
}

impl ConlluWord {
    /// The value of an entry `key=value` of FEATS or MISC.
    #[must_use]
    pub fn entry<'a>(column: &'a str, key: &str) -> Option<&'a str> {
        column.split('|').find_map(|entry| entry.strip_prefix(key)?.strip_prefix('='))
    }
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
    let mut reader = SentenceReader::default();
    let mut sentences = Vec::new();
    for (at, line) in text.lines().chain([""]).enumerate() {
        let place = |problem| ConlluError { line: at + 1, problem };
        sentences.extend(reader.line(line.trim_end_matches('\r')).map_err(place)?);
    }
    Ok(sentences)
}

/// Puts the sentences of a file together, line by line.
#[derive(Default)]
pub(crate) struct SentenceReader {
    sentence: ConlluSentence,
    /// Whether white space follows the last multiword token.
    space_after_multiword: bool,
}

impl SentenceReader {
    /// Takes a line without its end; gives the sentence that a blank line ends.
    pub(crate) fn line(&mut self, line: &str) -> Result<Option<ConlluSentence>, String> {
        if line.is_empty() {
            return self.end();
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.sentence.comments.push(comment.trim().to_owned());
            return Ok(None);
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, upos, xpos, features, head, relation, _, misc] = columns[..] else {
            return Err(format!("{} columns instead of ten; columns are separated by tabs", columns.len()));
        };
        let space_after = !misc.split('|').any(|entry| entry == "SpaceAfter=No");
        if id.contains('.') {
            return Ok(None);
        }
        let due = self.sentence.words.len() + 1;
        if let Some((first, last)) = id.split_once('-') {
            let range = first.parse().ok().zip(last.parse().ok()).filter(|(first, last)| *first == due && first < last);
            let (first, last): (usize, usize) = range.ok_or_else(|| format!("{id:?} is no range of the words due"))?;
            self.sentence.multiwords.push(Multiword { words: first - 1..last, form: form.into() });
            self.space_after_multiword = space_after;
            return Ok(None);
        }
        let number: usize = id.parse().map_err(|_| format!("{id:?} is no number of a word"))?;
        if number != due {
            return Err(format!("word {number} where word {due} is due"));
        }
        let space_after = match self.sentence.multiwords.last() {
            Some(open) if number < open.words.end => false,
            Some(open) if number == open.words.end => self.space_after_multiword,
            _ => space_after,
        };
        self.sentence.words.push(ConlluWord {
            form: form.into(),
            lemma: lemma.into(),
            upos: upos.into(),
            xpos: xpos.into(),
            features: features.into(),
            head: head.parse().map_err(|_| format!("{head:?} is no number of a head"))?,
            relation: relation.into(),
            misc: misc.into(),
            space_after,
        });
        Ok(None)
    }

    fn end(&mut self) -> Result<Option<ConlluSentence>, String> {
        let sentence = std::mem::take(&mut self.sentence);
        let words = sentence.words.len();
        if let Some(word) = sentence.words.iter().find(|word| word.head as usize > words) {
            return Err(format!(
                "the head {} of {:?} lies outside the sentence of {words} words",
                word.head, word.form
            ));
        }
        if let Some(open) = sentence.multiwords.iter().find(|multiword| multiword.words.end > words) {
            return Err(format!("the multiword token {:?} lacks words", open.form));
        }
        Ok((words > 0).then_some(sentence))
    }
}

/// Writes a document as CoNLL-U: the words as they stand in the text; names as `Name=B-PER` in the last column.
/// Features and enhanced graphs are left out (`_`): the analyser makes none. What the format has no place for stands in
/// comments: the headline (`# zone = title`) and the day of publication (`# published = 2014-05-03`).
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
            let misc = match (is_tight(document, number, id), labels[id.index()].as_str()) {
                (false, "") => "_".to_owned(),
                (true, "") => "SpaceAfter=No".to_owned(),
                (false, label) => format!("Name={label}"),
                (true, label) => format!("Name={label}|SpaceAfter=No"),
            };
            writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t_\t{}\t{}\t_\t{misc}",
                place(id.index()),
                written(document, sentence, token),
                column(&token.lemma),
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

/// The word as it stands in the text. One with white space inside, as wrong encodings leave it, is written as it is read.
fn written<'d>(document: &'d Document, sentence: &Sentence, token: &'d Token) -> Cow<'d, str> {
    let word = document.words(sentence.zone, token.span);
    column(if word.is_empty() || word.contains(is_no_sign) { &token.form } else { word })
}

/// A text as a column holds it: white space and control characters are written as lost ones.
fn column(text: &str) -> Cow<'_, str> {
    if text.contains(is_no_sign) { text.replace(is_no_sign, "\u{fffd}").into() } else { text.into() }
}

fn is_no_sign(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control()
}

/// Whether no white space follows a token, be it in its sentence or in the next one of the paragraph.
fn is_tight(document: &Document, number: usize, id: TokenId) -> bool {
    let paragraph = |sentence: &Sentence| (sentence.zone, sentence.paragraph);
    let sentence = &document.sentences[number];
    let goes_on = id.index() + 1 < sentence.tokens.end()
        || document.sentences.get(number + 1).is_some_and(|next| paragraph(next) == paragraph(sentence));
    goes_on && document.tokens.get(id.index() + 1).is_some_and(|next| !next.space_before)
}

fn write_comments(document: &Document, number: usize, sentence: &Sentence, out: &mut impl Write) -> fmt::Result {
    let before = number.checked_sub(1).map(|before| &document.sentences[before]);
    let story = &document.story;
    if before.is_none() {
        match story.source_id.trim() {
            "" => writeln!(out, "# newdoc")?,
            id => writeln!(out, "# newdoc id = {}", id.replace(is_no_sign, " "))?,
        }
        if let Some(published) = story.published {
            writeln!(out, "# published = {}", published.date)?;
        }
    }
    if before.is_none_or(|before| (before.zone, before.paragraph) != (sentence.zone, sentence.paragraph)) {
        writeln!(out, "# newpar")?;
    }
    // A slash is kept for other uses there.
    let id = story.source_id.replace(|c: char| is_no_sign(c) || c == '/', "_");
    writeln!(out, "# sent_id = {id}-{}", number + 1)?;
    if sentence.zone == Zone::Title {
        writeln!(out, "# zone = title")?;
    }
    write!(out, "# text = ")?;
    for id in document.ids(sentence) {
        let token = document.token(id);
        let space = if token.space_before && id.index() > sentence.tokens.start() { " " } else { "" };
        write!(out, "{space}{}", written(document, sentence, token))?;
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
        assert_eq!(sentences[0].multiwords, [Multiword { words: 0..2, form: "Don't".into() }]);
    }

    #[test]
    fn a_broken_line_is_named() {
        for (text, line) in [
            ("1\tDo\n", 1),
            ("# x\n2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", 2),
            ("1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n", 2),
            ("2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", 1),
        ] {
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
