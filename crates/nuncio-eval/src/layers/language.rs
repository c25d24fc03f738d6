//! Tags, lemmas and trees against a treebank: on its own words, and from its raw text.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use nuncio_coder::Coder;
use nuncio_language::{ConlluSentence, ConlluWord, Document, Token, read_conllu};
use nuncio_text::Span;

use crate::error::EvalError;
use crate::gold;
use crate::report::Report;
use crate::sheet::{Measure, Sheet};
use crate::work;

/// Measures it. Relations are compared without their subtypes, as the shared tasks on Universal Dependencies do.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let fault = |error: nuncio_language::ConlluError| EvalError::Line {
        path: path.to_owned(),
        line: error.line,
        problem: error.problem,
    };
    let sentences = read_conllu(&gold::text(path)?).map_err(fault)?;
    let sentences: Vec<ConlluSentence> = sentences.into_iter().filter(|s| !s.words.is_empty()).collect();
    if sentences.is_empty() {
        return Err(EvalError::Empty { path: path.to_owned() });
    }
    let mut report = Report { records: sentences.len(), ..Report::default() };
    on_gold_words(&sentences, coder, &mut report);
    from_raw_text(&sentences, coder, &mut report);
    Ok(report)
}

fn on_gold_words(sentences: &[ConlluSentence], coder: &Coder, report: &mut Report) {
    let parsed = work::each(coder, sentences, |workspace, sentence| {
        let words: Vec<&str> = sentence.words.iter().map(|word| word.form.as_str()).collect();
        coder.analyser().parse_tokens(&[words], workspace)
    });
    let mut sheet = Sheet::default();
    for (sentence, document) in sentences.iter().zip(&parsed) {
        sheet.begin();
        for (word, token) in sentence.words.iter().zip(&document.tokens) {
            let head = token.head.map_or(0, |head| head.0 + 1) == word.head;
            let relation = universal(token.relation.as_str()) == universal(&word.relation);
            sheet.add("words", 1);
            sheet.add("upos", usize::from(token.upos.as_str() == word.upos));
            sheet.add("xpos", usize::from(token.xpos.as_str() == word.xpos));
            sheet.add("uas", usize::from(head));
            sheet.add("las", usize::from(head && relation));
            sheet.add("lemma", usize::from(token.lemma == word.lemma));
            if token.upos.as_str() != word.upos {
                report.errors.push(format!("{}: {} expected {}", word.form, token.upos.as_str(), word.upos));
            }
        }
    }
    let share = |key: &'static str| (key, Measure::Share(key.to_owned(), "words".to_owned()));
    report.add(&sheet, ["upos", "xpos", "uas", "las", "lemma"].map(share).into());
}

fn from_raw_text(sentences: &[ConlluSentence], coder: &Coder, report: &mut Report) {
    let documents = documents(sentences);
    let start = Instant::now();
    let parsed = work::each(coder, &documents, |workspace, sentences| {
        coder.analyser().analyse(gold::story("", &raw_text(sentences), None), workspace)
    });
    let seconds = start.elapsed().as_secs_f64();
    let mut sheet = Sheet::default();
    for (sentences, document) in documents.iter().zip(&parsed) {
        sheet.begin();
        let (gold, found) = (Side::of_gold(sentences), Side::of_document(document));
        compare(&mut sheet, &gold, &found);
        report.errors.extend(missed(&gold, &found));
    }
    let f1 = |key: &'static str, name: &str| (key, Measure::F1(name.to_owned()));
    let figures =
        vec![f1("words_f1", "words"), f1("sentences_f1", "sentences"), f1("raw_uas", "uas"), f1("raw_las", "las")];
    report.add(&sheet, figures);
    let tokens: usize = parsed.iter().map(|document| document.tokens.len()).sum();
    report.scores.insert("tokens_per_second".into(), (tokens as f64 / seconds.max(1e-9)).round().into());
    report.notes.push("tokens_per_second: from raw text to trees, on all cores of this machine".into());
}

/// `nsubj` of `nsubj:pass`.
fn universal(relation: &str) -> &str {
    relation.split(':').next().unwrap_or(relation)
}

/// Sentences by document; a file without document marks is one.
fn documents(sentences: &[ConlluSentence]) -> Vec<&[ConlluSentence]> {
    let starts = |s: &ConlluSentence| s.comments.iter().any(|comment| comment.starts_with("newdoc"));
    sentences.chunk_by(|_, next| !starts(next)).collect()
}

/// The text that the words and their spaces make, a paragraph a line.
fn raw_text(sentences: &[ConlluSentence]) -> String {
    let mut text = String::new();
    for sentence in sentences {
        if !text.is_empty() && sentence.comments.iter().any(|comment| comment.starts_with("newpar")) {
            text.push('\n');
        }
        for word in &sentence.words {
            text.push_str(&word.form);
            if word.space_after {
                text.push(' ');
            }
        }
    }
    text
}

/// Words of one side, placed by the characters before them that are not white space: the same on both sides.
struct Side {
    words: Vec<Word>,
    sentences: Vec<Span<()>>,
}

struct Word {
    form: String,
    place: Span<()>,
    /// Place of the head; `None` at the root.
    head: Option<Span<()>>,
    relation: String,
}

impl Side {
    fn of_gold(sentences: &[ConlluSentence]) -> Side {
        let words: Vec<&ConlluWord> = sentences.iter().flat_map(|s| &s.words).collect();
        let places = places(words.iter().map(|word| word.form.as_str()));
        let mut side = Side { words: Vec::new(), sentences: Vec::new() };
        let mut first = 0;
        for sentence in sentences {
            let end = first + sentence.words.len();
            for (at, word) in sentence.words.iter().enumerate() {
                let head = (word.head as usize).checked_sub(1).and_then(|head| places.get(first + head).copied());
                let relation = universal(&word.relation).to_owned();
                side.words.push(Word { form: word.form.to_string(), place: places[first + at], head, relation });
            }
            side.sentences.push(places[first].cover(places[end - 1]));
            first = end;
        }
        side
    }

    fn of_document(document: &Document) -> Side {
        let words = |token: &Token| document.words(nuncio_text::Zone::Body, token.span).to_owned();
        let forms: Vec<String> = document.tokens.iter().map(words).collect();
        let places = places(forms.iter().map(String::as_str));
        let word = |(at, token): (usize, &Token)| Word {
            form: forms[at].clone(),
            place: places[at],
            head: token.head.map(|head| places[head.index()]),
            relation: universal(token.relation.as_str()).to_owned(),
        };
        let sentences = document.sentences.iter().filter(|sentence| !sentence.tokens.is_empty());
        Side {
            words: document.tokens.iter().enumerate().map(word).collect(),
            sentences: sentences.map(|s| places[s.tokens.start()].cover(places[s.tokens.end() - 1])).collect(),
        }
    }
}

impl Side {
    /// The words that share a character with `span`.
    fn within(&self, span: Span<()>) -> Vec<&str> {
        let first = self.words.partition_point(|word| word.place.end() <= span.start());
        let words = self.words[first..].iter().take_while(|word| word.place.start() < span.end());
        words.map(|word| word.form.as_str()).collect()
    }
}

fn places<'a>(words: impl Iterator<Item = &'a str>) -> Vec<Span<()>> {
    let mut at = 0;
    let place = |word: &str| {
        let start = at;
        at += word.chars().filter(|c| !c.is_whitespace()).count();
        Span::new(start, at)
    };
    words.map(place).collect()
}

fn compare(sheet: &mut Sheet, gold: &Side, found: &Side) {
    let (mut words, mut uas, mut las) = (0, 0, 0);
    let mut at = 0;
    for word in &gold.words {
        while found.words.get(at).is_some_and(|f| f.place.start() < word.place.start()) {
            at += 1;
        }
        let Some(same) = found.words.get(at).filter(|f| f.place == word.place) else { continue };
        words += 1;
        let head = same.head == word.head;
        uas += usize::from(head);
        las += usize::from(head && same.relation == word.relation);
    }
    let sentences = gold.sentences.iter().filter(|s| found.sentences.contains(s)).count();
    for (name, right) in [("words", words), ("uas", uas), ("las", las)] {
        sheet.tally(name, right, found.words.len(), gold.words.len());
    }
    sheet.tally("sentences", sentences, found.sentences.len(), gold.sentences.len());
}

/// What the raw text lost: words that are cut otherwise, sentences that end or begin elsewhere.
fn missed(gold: &Side, found: &Side) -> Vec<String> {
    let places: BTreeSet<Span<()>> = found.words.iter().map(|word| word.place).collect();
    let otherwise = |span: &Span<()>| found.within(*span).join(" ");
    let words = gold.words.iter().filter(|word| !places.contains(&word.place));
    let words = words.map(|word| format!("raw text: word {} is cut {}", word.form, otherwise(&word.place)));
    let sentences = gold.sentences.iter().filter(|sentence| !found.sentences.contains(sentence));
    let sentences = sentences.map(|sentence| format!("raw text: no sentence {}", gold.within(*sentence).join(" ")));
    words.chain(sentences).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(words: &[(&str, Option<usize>)], ends: &[usize]) -> Side {
        let places = places(words.iter().map(|(word, _)| *word));
        let mut first = 0;
        let sentences =
            ends.iter().map(|&end| places[std::mem::replace(&mut first, end)].cover(places[end - 1])).collect();
        let word = |(at, (form, head)): (usize, &(&str, Option<usize>))| Word {
            form: (*form).to_owned(),
            place: places[at],
            head: head.map(|head| places[head]),
            relation: "dep".into(),
        };
        Side { words: words.iter().enumerate().map(word).collect(), sentences }
    }

    #[test]
    fn words_are_the_same_that_have_the_same_characters_before_them() {
        let gold = side(&[("Do", Some(2)), ("n't", Some(2)), ("go", None), (".", Some(2))], &[4]);
        let found = side(&[("Don't", Some(1)), ("go", None), (".", Some(1))], &[3]);
        let mut sheet = Sheet::default();
        sheet.begin();
        compare(&mut sheet, &gold, &found);
        let value = |name: &str| sheet.value(&Measure::F1(name.to_owned()));
        assert!((value("words") - 4.0 / 7.0).abs() < 1e-12, "go and . of four and three words: {}", value("words"));
        assert!((value("las") - 4.0 / 7.0).abs() < 1e-12);
        assert_eq!(value("sentences"), 1.0);
    }

    #[test]
    fn raw_text_has_the_spaces_and_paragraphs_of_the_treebank() {
        let text = "# newdoc id = a\n# newpar\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n\
            # newpar\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";
        let sentences = read_conllu(text).expect("good CoNLL-U");
        assert_eq!(raw_text(&sentences), "Go! \nYes ");
        assert_eq!(documents(&sentences).len(), 1);
    }
}
