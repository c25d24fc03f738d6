//! Tags, lemmas and trees against a treebank: on its own words, and from its raw text.

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
        let same = align(&gold, &found);
        compare(&mut sheet, &gold, &found, &same);
        report.errors.extend(missed(&gold, &found, &same));
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
        for (form, last) in surface(sentence) {
            text.push_str(form);
            if last.space_after {
                text.push(' ');
            }
        }
    }
    text
}

/// The tokens as they are written, multiword tokens whole, each with its last word.
fn surface(sentence: &ConlluSentence) -> impl Iterator<Item = (&str, &ConlluWord)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let word = sentence.words.get(at)?;
        let multiword = sentence.multiwords.iter().find(|multiword| multiword.words.start == at);
        at = multiword.map_or(at + 1, |multiword| multiword.words.end);
        Some((multiword.map_or(word.form.as_str(), |multiword| multiword.form.as_str()), &sentence.words[at - 1]))
    })
}

/// Words of one side, placed by the characters before them that are not white space: the same on both sides.
struct Side {
    words: Vec<Word>,
    sentences: Vec<Span<()>>,
}

struct Word {
    form: String,
    /// Its characters; those of the whole multiword token that it is a part of.
    place: Span<()>,
    /// Whether it is a part of a multiword token.
    part: bool,
    /// The head among the words of this side; `None` at the root.
    head: Option<usize>,
    relation: String,
}

impl Side {
    fn of_gold(sentences: &[ConlluSentence]) -> Side {
        let mut side = Side { words: Vec::new(), sentences: Vec::new() };
        let mut end = 0;
        for sentence in sentences {
            let (first, start) = (side.words.len(), end);
            let mut rest = sentence.words.as_slice();
            for (form, last) in surface(sentence) {
                let place = place_after(end, form);
                end = place.end();
                let parts = 1 + rest.iter().take_while(|word| !std::ptr::eq(*word, last)).count();
                side.words.extend(rest[..parts].iter().map(|word| Word {
                    form: word.form.to_string(),
                    place,
                    part: parts > 1,
                    head: (word.head as usize).checked_sub(1).map(|head| first + head),
                    relation: universal(&word.relation).to_owned(),
                }));
                rest = &rest[parts..];
            }
            side.sentences.push(Span::new(start, end));
        }
        side
    }

    fn of_document(document: &Document) -> Side {
        let mut end = 0;
        let word = |token: &Token| {
            let form = document.words(nuncio_text::Zone::Body, token.span).to_owned();
            let place = place_after(end, &form);
            end = place.end();
            let (head, relation) = (token.head.map(|head| head.index()), universal(token.relation.as_str()).to_owned());
            Word { form, place, part: false, head, relation }
        };
        let words: Vec<Word> = document.tokens.iter().map(word).collect();
        let sentences = document.sentences.iter().filter(|sentence| !sentence.tokens.is_empty());
        let span = |first: usize, last: usize| words[first].place.cover(words[last].place);
        let sentences = sentences.map(|s| span(s.tokens.start(), s.tokens.end() - 1)).collect();
        Side { words, sentences }
    }

    /// The words that share a character with `span`.
    fn within(&self, span: Span<()>) -> String {
        let first = self.words.partition_point(|word| word.place.end() <= span.start());
        let words = self.words[first..].iter().take_while(|word| word.place.start() < span.end());
        words.map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The characters of a form that are not white space, counted on from `start`.
fn place_after(start: usize, form: &str) -> Span<()> {
    Span::new(start, start + form.chars().filter(|c| !c.is_whitespace()).count())
}

/// For each word of the gold the same word as it was found, as the CoNLL 2018 shared task has it: of the same characters;
/// inside a multiword token, of the same letters in the same order, as many as can be.
fn align(gold: &Side, found: &Side) -> Vec<Option<usize>> {
    let mut same = vec![None; gold.words.len()];
    let (mut at, mut next) = (0, 0);
    while let Some(word) = gold.words.get(at) {
        let starts_before = |found: &&Word| found.place.start() < word.place.start();
        next += found.words[next..].iter().take_while(starts_before).count();
        if !word.part {
            same[at] = Some(next).filter(|next| found.words.get(*next).is_some_and(|f| f.place == word.place));
            at += 1;
            continue;
        }
        let parts = gold.words[at..].iter().take_while(|part| part.part && part.place == word.place).count();
        let inside = found.words[next..].iter().take_while(|found| found.place.end() <= word.place.end()).count();
        let forms = |words: &[Word]| -> Vec<String> { words.iter().map(|word| word.form.to_lowercase()).collect() };
        let (left, right) = (forms(&gold.words[at..at + parts]), forms(&found.words[next..next + inside]));
        for (part, other) in common(&left, &right) {
            same[at + part] = Some(next + other);
        }
        (at, next) = (at + parts, next + inside);
    }
    same
}

/// The pairs of a longest common subsequence.
fn common(left: &[String], right: &[String]) -> Vec<(usize, usize)> {
    let mut longest = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    for (l, r) in (0..left.len()).rev().flat_map(|l| (0..right.len()).rev().map(move |r| (l, r))) {
        let skipped = longest[l + 1][r].max(longest[l][r + 1]);
        longest[l][r] = if left[l] == right[r] { longest[l + 1][r + 1] + 1 } else { skipped };
    }
    let (mut l, mut r, mut pairs) = (0, 0, Vec::new());
    while l < left.len() && r < right.len() {
        if left[l] == right[r] {
            pairs.push((l, r));
            (l, r) = (l + 1, r + 1);
        } else if longest[l + 1][r] >= longest[l][r + 1] {
            l += 1;
        } else {
            r += 1;
        }
    }
    pairs
}

fn compare(sheet: &mut Sheet, gold: &Side, found: &Side, same: &[Option<usize>]) {
    let (mut words, mut uas, mut las) = (0, 0, 0);
    for (word, other) in gold.words.iter().zip(same) {
        let Some(other) = other.and_then(|other| found.words.get(other)) else { continue };
        words += 1;
        let head = match (word.head, other.head) {
            (None, None) => true,
            (Some(head), Some(other)) => same.get(head).copied().flatten() == Some(other),
            _ => false,
        };
        uas += usize::from(head);
        las += usize::from(head && other.relation == word.relation);
    }
    let sentences = gold.sentences.iter().filter(|s| found.sentences.binary_search(s).is_ok()).count();
    for (name, right) in [("words", words), ("uas", uas), ("las", las)] {
        sheet.tally(name, right, found.words.len(), gold.words.len());
    }
    sheet.tally("sentences", sentences, found.sentences.len(), gold.sentences.len());
}

/// What the raw text lost: words that are cut otherwise, sentences that end or begin elsewhere.
fn missed(gold: &Side, found: &Side, same: &[Option<usize>]) -> Vec<String> {
    let words = gold.words.iter().zip(same).filter(|(_, same)| same.is_none());
    let words = words.map(|(word, _)| format!("raw text: the word {} is cut {}", word.form, found.within(word.place)));
    let sentences = gold.sentences.iter().filter(|sentence| found.sentences.binary_search(sentence).is_err());
    let sentences = sentences.map(|sentence| format!("raw text: no sentence {}", gold.within(*sentence)));
    words.chain(sentences).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words with their heads, and the ends of the sentences.
    fn side(words: &[(&str, Option<usize>)], ends: &[usize]) -> Side {
        let mut side = Side { words: Vec::new(), sentences: Vec::new() };
        for (form, head) in words {
            let place = place_after(side.words.last().map_or(0, |word| word.place.end()), form);
            side.words.push(Word { form: (*form).to_owned(), place, part: false, head: *head, relation: "dep".into() });
        }
        let mut first = 0;
        for &end in ends {
            side.sentences.push(side.words[first].place.cover(side.words[end - 1].place));
            first = end;
        }
        side
    }

    /// A sentence of a treebank, from ids, forms and heads.
    fn treebank(rows: &[(&str, &str, &str)]) -> Vec<ConlluSentence> {
        let row = |(id, form, head): &(&str, &str, &str)| format!("{id}\t{form}\tx\tX\t_\t_\t{head}\tdep\t_\t_\n");
        read_conllu(&rows.iter().map(row).collect::<String>()).expect("good CoNLL-U")
    }

    /// F1 of words, heads, heads with relations, and sentences.
    fn scores(gold: &Side, found: &Side) -> [f64; 4] {
        let mut sheet = Sheet::default();
        sheet.begin();
        compare(&mut sheet, gold, found, &align(gold, found));
        ["words", "uas", "las", "sentences"].map(|name| sheet.value(&Measure::F1(name.to_owned())))
    }

    fn near(found: [f64; 4], wanted: [f64; 4]) {
        assert!(found.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn words_are_the_same_that_have_the_same_characters_before_them() {
        let gold = side(&[("Do", Some(2)), ("n't", Some(2)), ("go", None), (".", Some(2))], &[4]);
        let found = side(&[("Don't", Some(1)), ("go", None), (".", Some(1))], &[3]);
        // Of four and three words, `go` and the stop are the same, under the same heads.
        near(scores(&gold, &found), [4.0 / 7.0, 4.0 / 7.0, 4.0 / 7.0, 1.0]);
        assert_eq!(missed(&gold, &found, &align(&gold, &found))[0], "raw text: the word Do is cut Don't");
    }

    #[test]
    fn parts_of_a_multiword_token_are_the_same_by_their_letters() {
        let gold = [("1", "We", "2"), ("2-3", "gonna", "_"), ("2", "Gon", "0"), ("3", "na", "4"), ("4", "go", "2")];
        let gold = Side::of_gold(&treebank(&gold));
        let cut = side(&[("We", Some(1)), ("gon", None), ("na", Some(3)), ("go", Some(1))], &[4]);
        near(scores(&gold, &cut), [1.0; 4]);
        // `We` and `go` are there, but their head is not.
        let whole = side(&[("We", Some(1)), ("gonna", None), ("go", Some(1))], &[3]);
        near(scores(&gold, &whole), [4.0 / 7.0, 0.0, 0.0, 1.0]);
    }

    #[test]
    fn a_multiword_token_that_its_parts_do_not_spell_keeps_the_places_behind_it() {
        let sentences = treebank(&[("1-2", "au", "_"), ("1", "à", "3"), ("2", "le", "3"), ("3", "port", "0")]);
        assert_eq!(raw_text(&sentences), "au port ");
        let gold = Side::of_gold(&sentences);
        let found = side(&[("au", Some(1)), ("port", None)], &[2]);
        assert_eq!(align(&gold, &found), [None, None, Some(1)]);
        near(scores(&gold, &found), [2.0 / 5.0, 2.0 / 5.0, 2.0 / 5.0, 1.0]);
    }

    #[test]
    fn sentences_are_the_same_that_begin_and_end_at_the_same_characters() {
        let words = [("Go", None), (".", Some(0)), ("Stay", None), (".", Some(2))];
        let gold = side(&words, &[2, 4]);
        assert_eq!(scores(&gold, &side(&words, &[4]))[3], 0.0);
        assert_eq!(scores(&gold, &side(&words, &[2, 3, 4]))[3], 2.0 / 5.0);
        assert_eq!(scores(&gold, &side(&words, &[2, 4]))[3], 1.0);
    }

    #[test]
    fn a_root_is_right_only_as_a_root() {
        let gold = side(&[("Go", None), ("on", Some(0))], &[2]);
        let found = side(&[("Go", Some(1)), ("on", None)], &[2]);
        near(scores(&gold, &found), [1.0, 0.0, 0.0, 1.0]);
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
