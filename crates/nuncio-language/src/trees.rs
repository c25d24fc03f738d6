//! Documents from trees that were made elsewhere: CoNLL-U in, a story with its words and trees out, as if we had parsed
//! it; for whoever brings another parser.

use std::io::{BufRead, Read};

use compact_str::CompactString;
use nuncio_text::{Byte, Published, PublishedSource, Span, Story, Title, Zone, parse_published};

use crate::conllu::{ConlluError, ConlluSentence, ConlluWord, SentenceReader};
use crate::document::{Document, Sentence, Token, TokenId};
use crate::names::{self, Label};
use crate::tags::{NameKind, Relation, Upos, Xpos};

/// Longest line that is read, in bytes.
const LONGEST_LINE: usize = 1024 * 1024;

/// Whether bytes begin as CoNLL-U does: comments of its kind, or a first word in ten columns.
#[must_use]
pub fn looks_like_conllu(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    for line in head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty()) {
        if line.starts_with(b"#") {
            let comment = line[1..].trim_ascii_start();
            if [&b"newdoc"[..], b"newpar", b"sent_id", b"global.columns"].iter().any(|key| comment.starts_with(key)) {
                return true;
            }
            continue;
        }
        let columns = line.split(|byte| *byte == b'\t').count();
        return columns == 10 && (line.starts_with(b"1\t") || line.starts_with(b"1-"));
    }
    false
}

/// The documents of a CoNLL-U file, as they are read; memory holds one at a time.
///
/// `# newdoc` begins a document, `# newpar` a paragraph; `# published = 2014-05-03` gives its day and `# zone = title` marks
/// the sentences of the headline. A sentence that cannot be read is told with its line and left out; reading goes on.
pub struct Trees<R> {
    reader: R,
    /// What documents without an id are called by.
    name: String,
    line: usize,
    sentences: SentenceReader,
    /// The rest of a sentence that cannot be read is passed over.
    broken: bool,
    draft: Draft,
    /// Documents begun so far.
    count: usize,
    done: bool,
}

impl<R: BufRead> Trees<R> {
    /// Reads from `reader`; `name` is what the file is called.
    pub fn new(reader: R, name: &str) -> Self {
        Trees {
            reader,
            name: name.to_owned(),
            line: 0,
            sentences: SentenceReader::default(),
            broken: false,
            draft: Draft::default(),
            count: 0,
            done: false,
        }
    }

    /// The next line without its end; `None` at the end of the file.
    fn read_line(&mut self) -> Result<Option<String>, ConlluError> {
        self.line += 1;
        let line = self.line;
        let fault = |problem: String| ConlluError { line, problem };
        let mut bytes = Vec::new();
        let mut bounded = (&mut self.reader).take(LONGEST_LINE as u64);
        bounded.read_until(b'\n', &mut bytes).map_err(|error| {
            self.done = true;
            fault(format!("it cannot be read ({error})"))
        })?;
        if bytes.is_empty() {
            return Ok(None);
        }
        if bytes.len() == LONGEST_LINE && !bytes.ends_with(b"\n") {
            self.done = true;
            return Err(fault(format!("the line has more than {LONGEST_LINE} bytes; this is no CoNLL-U")));
        }
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").filter(|_| line == 1).unwrap_or(&bytes);
        let text =
            std::str::from_utf8(text).map_err(|_| fault("the line is not UTF-8; convert the file".to_owned()))?;
        Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()))
    }

    /// Takes a sentence up; gives the document that it ends by beginning another.
    fn take(&mut self, sentence: &ConlluSentence) -> Result<Option<Document>, String> {
        let begins = sentence.comments.iter().any(|comment| comment.starts_with("newdoc"));
        let finished = if begins { self.finish() } else { None };
        if begins || self.count == 0 {
            self.count += 1;
            let id = sentence.comment("newdoc id").map(str::to_owned);
            let unnamed = || if begins { format!("{}:{}", self.name, self.count) } else { self.name.clone() };
            self.draft.id = id.unwrap_or_else(unnamed);
        }
        // The document before is given out whatever becomes of this sentence.
        match (self.draft.add(sentence), finished) {
            (Err(problem), None) => Err(problem),
            (Err(problem), Some(document)) => {
                self.draft.problem = Some((self.line, problem));
                Ok(Some(document))
            }
            (Ok(()), finished) => Ok(finished),
        }
    }

    fn finish(&mut self) -> Option<Document> {
        std::mem::take(&mut self.draft).document()
    }

    /// Reads one line; gives what it completes.
    fn advance(&mut self) -> Result<Option<Document>, ConlluError> {
        let line = match self.read_line() {
            Ok(line) => line,
            Err(error) => {
                self.broken = true;
                return Err(error);
            }
        };
        self.done |= line.is_none();
        let line = line.unwrap_or_default();
        if self.broken {
            self.broken = !line.is_empty();
            if !self.broken {
                self.sentences = SentenceReader::default();
            }
            return Ok(None);
        }
        let place = self.line;
        let fault = |problem| ConlluError { line: place, problem };
        match self.sentences.line(&line) {
            Ok(Some(sentence)) => self.take(&sentence).map_err(fault),
            Ok(None) => Ok(None),
            Err(problem) => {
                self.broken = !line.is_empty();
                Err(fault(problem))
            }
        }
    }
}

impl<R: BufRead> Iterator for Trees<R> {
    type Item = Result<Document, ConlluError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((line, problem)) = self.draft.problem.take() {
                return Some(Err(ConlluError { line, problem }));
            }
            if self.done {
                return self.finish().map(Ok);
            }
            match self.advance() {
                Ok(None) => {}
                Ok(Some(document)) => return Some(Ok(document)),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// A document that is being put together.
#[derive(Default)]
struct Draft {
    id: String,
    text: String,
    title: String,
    published: Option<Published>,
    body: Vec<Span<Byte>>,
    sentences: Vec<Sentence>,
    tokens: Vec<Token>,
    names: Vec<crate::document::Name>,
    /// Whether white space stands before the next sentence.
    space: bool,
    /// What is wrong with the sentence that began this document.
    problem: Option<(usize, String)>,
}

impl Draft {
    fn add(&mut self, sentence: &ConlluSentence) -> Result<(), String> {
        if let Some(published) = sentence.comment("published").or_else(|| sentence.comment("date")) {
            let published = parse_published(published);
            self.published =
                published.map(|m| Published { date: m.date, time: m.time, source: PublishedSource::Field });
        }
        is_tree(&sentence.words)?;
        // A headline stands above the report; what is marked so below it is a line of the report.
        let titled = sentence.comment("zone") == Some("title") && self.body.is_empty();
        let zone = if titled { Zone::Title } else { Zone::Body };
        let opens = sentence.comments.iter().any(|comment| comment.starts_with("newpar"));
        let words = if titled { &mut self.title } else { &mut self.text };
        if !words.is_empty() && !titled && opens {
            words.push_str("\n\n");
        } else if !words.is_empty() && self.space {
            words.push(' ');
        }
        let (start, first) = (words.len(), self.tokens.len());
        let spans = write_words(sentence, words);
        let end = words.len();
        let spaces =
            [self.space || opens || first == 0].into_iter().chain(sentence.words.iter().map(|w| w.space_after));
        for ((word, span), space_before) in sentence.words.iter().zip(spans).zip(spaces) {
            self.tokens.push(token(word, span, first, space_before));
        }
        self.space = sentence.words.last().is_none_or(|word| word.space_after);
        if !titled {
            match self.body.last_mut().filter(|_| !opens) {
                Some(paragraph) => *paragraph = Span::new(paragraph.start(), end),
                None => self.body.push(Span::new(start, end)),
            }
        }
        names::spell(sentence.words.iter().map(label), first, &mut self.names);
        self.sentences.push(Sentence {
            tokens: Span::new(first, self.tokens.len()),
            span: Span::new(start, end),
            zone,
            paragraph: self.body.len().saturating_sub(1),
            headline: titled,
        });
        Ok(())
    }

    fn document(self) -> Option<Document> {
        if self.sentences.is_empty() {
            return None;
        }
        let mut story = Story::plain(self.id, self.text, self.body);
        story.title = Some(self.title).filter(|title| !title.is_empty()).map(Title::Apart);
        story.published = self.published;
        Some(Document { story, sentences: self.sentences, tokens: self.tokens, names: self.names })
    }
}

/// Writes the words of a sentence and tells where each stands. Parts of a multiword token stand in it one after the other
/// where they spell it; else each has its whole span.
fn write_words(sentence: &ConlluSentence, out: &mut String) -> Vec<Span<Byte>> {
    let mut spans = Vec::with_capacity(sentence.words.len());
    let mut multiwords = sentence.multiwords.iter().peekable();
    while let Some(word) = sentence.words.get(spans.len()) {
        let at = spans.len();
        let start = out.len();
        let range = match multiwords.next_if(|multiword| multiword.words.start == at) {
            Some(multiword) => {
                out.push_str(&multiword.form);
                multiword.words.clone()
            }
            None => {
                out.push_str(&word.form);
                at..at + 1
            }
        };
        let whole = Span::new(start, out.len());
        let parts = &sentence.words[range.clone()];
        let spelt: String = parts.iter().map(|part| part.form.as_str()).collect();
        let mut from = start;
        spans.extend(parts.iter().map(|part| {
            let span = Span::new(from, from + part.form.len());
            from = span.end();
            if out[start..] == spelt { span } else { whole }
        }));
        let last = &sentence.words[range.end - 1];
        if last.space_after && range.end < sentence.words.len() {
            out.push(' ');
        }
    }
    spans
}

/// One root and no cycle: what every later step takes for granted.
fn is_tree(words: &[ConlluWord]) -> Result<(), String> {
    match words.iter().filter(|word| word.head == 0).count() {
        1 => {}
        roots => return Err(format!("the sentence has {roots} roots (words with the head 0); it must have one")),
    }
    // Every word is marked with the walk that came by; a walk that meets its own mark goes round.
    let mut walks = vec![0; words.len()];
    for first in 0..words.len() {
        let mut at = first;
        while walks[at] == 0 {
            walks[at] = first + 1;
            match (words[at].head as usize).checked_sub(1) {
                Some(head) => at = head,
                None => break,
            }
        }
        if walks[at] == first + 1 && words[at].head != 0 {
            return Err(format!("the heads of {:?} lead back to it; a tree has no cycle", words[at].form));
        }
    }
    Ok(())
}

fn token(word: &ConlluWord, span: Span<Byte>, first: usize, space_before: bool) -> Token {
    let upos = Upos::parse(&word.upos);
    let lemma = match word.lemma.as_str() {
        "" | "_" if upos == Upos::Propn => word.form.clone(),
        "" | "_" => CompactString::from_str_to_lowercase(&word.form),
        _ => word.lemma.clone(),
    };
    let head = (word.head as usize).checked_sub(1).map(|head| TokenId((first + head) as u32));
    Token {
        span,
        form: crate::analyser::straightened(&word.form),
        lemma,
        upos,
        xpos: xpos(word, upos),
        head,
        relation: if head.is_none() { Relation::Root } else { relation(&word.relation) },
        space_before,
    }
}

/// The relation, by its older name too; an unknown subtype becomes its basic part, an unknown relation `dep`.
fn relation(text: &str) -> Relation {
    let known = match text {
        "dobj" => "obj",
        "nsubjpass" => "nsubj:pass",
        "csubjpass" => "csubj:pass",
        "auxpass" => "aux:pass",
        "neg" => "advmod",
        "mwe" => "fixed",
        "name" | "foreign" => "flat",
        other => other,
    };
    let basic = known.split(':').next().unwrap_or(known);
    match Relation::parse(known) {
        // A second root is none: the tree has one already.
        Relation::Root => Relation::Dep,
        Relation::Dep => Some(Relation::parse(basic)).filter(|r| *r != Relation::Root).unwrap_or(Relation::Dep),
        found => found,
    }
}

/// The Penn tag, which carries tense and number: as given, else by part of speech and features.
fn xpos(word: &ConlluWord, upos: Upos) -> Xpos {
    let given = Xpos::parse(&word.xpos);
    if given != Xpos::Other {
        return given;
    }
    let feature = |key: &str| ConlluWord::entry(&word.features, key).unwrap_or_default();
    let plural = feature("Number") == "Plur";
    match upos {
        Upos::Noun if plural => Xpos::Nns,
        Upos::Noun => Xpos::Nn,
        Upos::Propn if plural => Xpos::Nnps,
        Upos::Propn => Xpos::Nnp,
        Upos::Aux if is_modal(&word.lemma, &word.form) => Xpos::Md,
        Upos::Verb | Upos::Aux => match (feature("VerbForm"), feature("Tense"), feature("Person")) {
            ("Part", "Past", _) => Xpos::Vbn,
            ("Ger", ..) | ("Part", ..) => Xpos::Vbg,
            ("Fin", "Past", _) => Xpos::Vbd,
            ("Fin", "Pres", "3") if !plural => Xpos::Vbz,
            ("Fin", "Pres", _) => Xpos::Vbp,
            _ => Xpos::Vb,
        },
        Upos::Adj => match feature("Degree") {
            "Cmp" => Xpos::Jjr,
            "Sup" => Xpos::Jjs,
            _ => Xpos::Jj,
        },
        Upos::Adv => Xpos::Rb,
        Upos::Adp | Upos::Sconj => Xpos::In,
        Upos::Det => Xpos::Dt,
        Upos::Cconj => Xpos::Cc,
        Upos::Num => Xpos::Cd,
        Upos::Pron if feature("Poss") == "Yes" => Xpos::PrpS,
        Upos::Pron => Xpos::Prp,
        Upos::Punct if matches!(word.form.as_str(), "." | "!" | "?") => Xpos::Period,
        Upos::Punct if word.form == "," => Xpos::Comma,
        _ => Xpos::Other,
    }
}

fn is_modal(lemma: &str, form: &str) -> bool {
    let word = if lemma == "_" { form } else { lemma };
    ["can", "could", "may", "might", "must", "shall", "should", "will", "would", "ca", "wo"]
        .iter()
        .any(|modal| modal.eq_ignore_ascii_case(word))
}

/// The label of a word's name in MISC: ours (`Name=B-PER`), or another recogniser's (`NER=S-GPE`).
fn label(word: &ConlluWord) -> Label {
    let found = ["Name", "NER", "ner"].iter().find_map(|key| ConlluWord::entry(&word.misc, key));
    let Some((side, kind)) = found.and_then(|label| label.split_once('-')) else { return Label::Outside };
    let kind = match kind.to_ascii_uppercase().as_str() {
        "PER" | "PERSON" => NameKind::Person,
        "LOC" | "LOCATION" | "GPE" | "FAC" => NameKind::Place,
        "ORG" | "ORGANIZATION" => NameKind::Organisation,
        _ => return Label::Outside,
    };
    match side {
        "B" | "S" | "U" => Label::Begin(kind),
        _ => Label::Inside(kind),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A word's ten columns, from five that matter here.
    fn row(id: &str, form: &str, upos: &str, head: &str, relation: &str) -> String {
        format!("{id}\t{form}\t{}\t{upos}\t_\t_\t{head}\t{relation}\t_\t_\n", form.to_lowercase())
    }

    fn read(text: &str) -> Vec<Result<Document, ConlluError>> {
        Trees::new(text.as_bytes(), "trees.conllu").collect()
    }

    const DONT: &str = "# newdoc id = a1\n# published = 2014-05-03\n# newpar\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n\
        1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tneg\t_\t_\n\
        3\tgo\tgo\tVERB\t_\tVerbForm=Fin|Tense=Past\t0\troot\t_\tSpaceAfter=No\n\
        4\t.\t.\tPUNCT\t.\t_\t3\tpunct:odd\t_\tSpaceAfter=No\n\n";

    #[test]
    fn words_get_their_places_in_a_text_with_the_spaces_that_the_file_tells() {
        let text = format!(
            "{DONT}# x\n{}\n# newpar\n{}{}\n",
            row("1", "Stay", "VERB", "0", "root"),
            row("1", "Go", "VERB", "0", "root"),
            row("2", "home", "ADV", "1", "advmod:lmod")
        );
        let document = read(&text).remove(0).unwrap();
        assert_eq!(document.story.text, "Don't go.Stay\n\nGo home");
        let words: Vec<&str> = document.tokens.iter().map(|token| document.words(Zone::Body, token.span)).collect();
        assert_eq!(words, ["Do", "n't", "go", ".", "Stay", "Go", "home"]);
        let spaces: Vec<bool> = document.tokens.iter().map(|token| token.space_before).collect();
        assert_eq!(spaces, [true, false, true, false, false, true, true]);
        assert_eq!(document.story.body, [Span::new(0, 13), Span::new(15, 22)]);
        assert_eq!(document.sentences.iter().map(|s| s.paragraph).collect::<Vec<_>>(), [0, 0, 1]);
        assert_eq!(document.story.published.map(|p| p.date.to_string()).as_deref(), Some("2014-05-03"));
        assert_eq!(document.story.source_id, "a1");
    }

    #[test]
    fn parts_that_do_not_spell_their_token_have_its_span() {
        let text = format!(
            "1-2\tau\t_\t_\t_\t_\t_\t_\t_\t_\n{}{}{}\n",
            row("1", "à", "ADP", "3", "case"),
            row("2", "le", "DET", "3", "det"),
            row("3", "nord", "NOUN", "0", "root")
        );
        let document = read(&text).remove(0).unwrap();
        let words: Vec<&str> = document.tokens.iter().map(|token| document.words(Zone::Body, token.span)).collect();
        assert_eq!(words, ["au", "au", "nord"]);
    }

    #[test]
    fn relations_and_tags_are_read_leniently() {
        let document = read(DONT).remove(0).unwrap();
        let relations: Vec<Relation> = document.tokens.iter().map(|token| token.relation).collect();
        assert_eq!(relations, [Relation::Aux, Relation::Advmod, Relation::Root, Relation::Punct]);
        assert_eq!(document.tokens[2].xpos, Xpos::Vbd);
        assert_eq!(relation("obl:tmod"), Relation::OblTmod);
        assert_eq!((relation("flat:name"), relation("pobj")), (Relation::Flat, Relation::Dep));
    }

    #[test]
    fn names_of_other_recognisers_are_taken() {
        let name = |form: &str, misc: &str, head: &str| {
            row("1", form, "PROPN", head, if head == "0" { "root" } else { "flat" })
                .replace("\t_\t_\n", &format!("\t_\t{misc}\n"))
        };
        let text = format!(
            "{}{}\n",
            name("Kofi", "NER=B-PERSON", "0"),
            name("Rao", "NER=E-PERSON", "1").replacen('1', "2", 1)
        );
        let document = read(&text).remove(0).unwrap();
        assert_eq!(document.names, [crate::document::Name { tokens: Span::new(0, 2), kind: NameKind::Person }]);
    }

    #[test]
    fn a_sentence_that_cannot_be_read_is_told_with_its_line_and_the_rest_is_kept() {
        let good = row("1", "Go", "VERB", "0", "root");
        for (bad, line, words) in [
            (row("2", "a", "X", "0", "root"), 3, "is due"),
            (row("1", "a", "X", "x", "root"), 3, "head"),
            (row("1", "a", "X", "1", "dep"), 4, "0 roots"),
            (format!("{}{}", row("1", "a", "X", "0", "root"), row("2", "b", "X", "0", "root")), 5, "2 roots"),
            (
                format!(
                    "{}{}{}",
                    row("1", "a", "X", "0", "root"),
                    row("2", "b", "X", "3", "x"),
                    row("3", "c", "X", "2", "x")
                ),
                6,
                "cycle",
            ),
            ("1\ta\tb\n".to_owned(), 3, "columns"),
        ] {
            let found = read(&format!("{good}\n{bad}\n{good}"));
            let error = found[0].as_ref().unwrap_err();
            assert!(error.line == line && error.problem.contains(words), "{bad:?}: {error}");
            assert_eq!(found[1].as_ref().unwrap().sentences.len(), 2, "{bad:?}");
            assert_eq!(found.len(), 2);
        }
    }

    #[test]
    fn each_document_has_its_name_and_a_broken_first_sentence_costs_no_other_document() {
        let good = row("1", "Go", "VERB", "0", "root");
        let rootless = row("1", "Go", "VERB", "1", "root");
        let found = read(&format!("# newdoc\n{good}\n# newdoc id = b\n{rootless}\n{good}\n# newdoc\n{good}"));
        let told: Vec<String> = found
            .iter()
            .map(|item| match item {
                Ok(document) => document.story.source_id.clone(),
                Err(error) => format!("line {}", error.line),
            })
            .collect();
        assert_eq!(told, ["trees.conllu:1", "line 6", "b", "trees.conllu:3"]);
    }

    #[test]
    fn conllu_is_known_by_its_first_lines() {
        for yes in ["# newdoc id = x\n", "\u{feff}# sent_id = 1", "# a note\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n"] {
            assert!(looks_like_conllu(yes.as_bytes()), "{yes}");
        }
        for no in ["", "# A heading\n\nSome prose.", "1\tApples\n", "{\"text\": \"\"}"] {
            assert!(!looks_like_conllu(no.as_bytes()), "{no}");
        }
    }

    #[test]
    fn what_we_write_comes_back_as_it_was() {
        let analyser = crate::testing::analyser();
        let mut story =
            Story::plain("a b/c", "Kofi Rao can't go.\"Why?\" he said. Chad left Mali.", vec![Span::new(0, 49)]);
        story.title = Some(Title::Apart("RAO STAYS IN MALI".to_owned()));
        let document = analyser.analyse(story, &mut analyser.workspace());
        let mut written = String::new();
        crate::write_conllu(&document, &mut written).unwrap();
        let back = read(&written).remove(0).unwrap();
        assert_eq!(back.story.text, document.story.text);
        assert_eq!(back.story.title, document.story.title);
        assert_eq!(back.names, document.names);
        let tokens = |document: &Document| -> Vec<_> {
            let token = |t: &Token| (t.span, t.lemma.clone(), t.upos, t.xpos, t.head, t.relation, t.space_before);
            document.tokens.iter().map(token).collect()
        };
        assert_eq!(tokens(&back), tokens(&document));
        assert_eq!(back.sentences.len(), document.sentences.len());
    }

    proptest! {
        #[test]
        fn any_bytes_give_documents_or_problems(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            for item in Trees::new(bytes.as_slice(), "x") {
                prop_assert!(item.is_err() || item.is_ok_and(|document| !document.sentences.is_empty()));
            }
        }

        #[test]
        fn any_rows_give_trees_with_words_in_order(
            rows in prop::collection::vec((0_usize..9, "\\PC{0,5}", 0_u32..9, prop::bool::weighted(0.2)), 0..40)
        ) {
            let text: String = rows
                .iter()
                .map(|(id, form, head, blank)| {
                    let end = if *blank { "\n" } else { "" };
                    format!("{id}\t{form}\t_\tX\t_\t_\t{head}\tdep\t_\tSpaceAfter=No\n{end}")
                })
                .collect();
            for document in Trees::new(text.as_bytes(), "x").flatten() {
                prop_assert!(document.tokens.windows(2).all(|pair| pair[0].span.end() <= pair[1].span.start()));
                prop_assert!(document.tokens.iter().all(|token| token.span.of(&document.story.text).is_some()));
            }
        }
    }
}
