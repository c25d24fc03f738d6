//! From the network's labels to the names of a document, kept the same throughout a story; for the analyser.

use compact_str::CompactString;
use nuncio_text::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::{Document, Name, Sentence, Token};
use crate::tags::{NameKind, Upos};

/// A label of the model: outside a name, at its beginning, or inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Outside,
    Begin(NameKind),
    Inside(NameKind),
}

impl Label {
    /// Reads a label as the model file writes it; `None` where it is none.
    pub(crate) fn parse(text: &str) -> Option<Label> {
        let kind = |text| match text {
            "PER" => Some(NameKind::Person),
            "LOC" => Some(NameKind::Place),
            "ORG" => Some(NameKind::Organisation),
            "NAT" => Some(NameKind::Nationality),
            _ => None,
        };
        match text.split_once('-') {
            None => (text == "O").then_some(Label::Outside),
            Some(("B", rest)) => kind(rest).map(Label::Begin),
            Some(("I", rest)) => kind(rest).map(Label::Inside),
            Some(_) => None,
        }
    }

    /// Whether a sentence may begin with it.
    pub(crate) fn opens(self) -> bool {
        !matches!(self, Label::Inside(_))
    }

    /// Whether it may stand behind `before`.
    pub(crate) fn follows(self, before: Label) -> bool {
        match self {
            Label::Inside(kind) => before == Label::Begin(kind) || before == Label::Inside(kind),
            Label::Outside | Label::Begin(_) => true,
        }
    }
}

/// The names that the labels of one sentence's tokens spell, with positions counted from `first`. A name may begin
/// with a label of the inside: the model means it so.
pub(crate) fn spell(labels: impl Iterator<Item = Label>, first: usize, names: &mut Vec<Name>) {
    let mut open: Option<(usize, NameKind)> = None;
    let mut end = first;
    let mut close = |open: &mut Option<(usize, NameKind)>, end: usize| {
        if let Some((start, kind)) = open.take() {
            names.push(Name { tokens: Span::new(start, end), kind });
        }
    };
    for (at, label) in labels.enumerate() {
        end = first + at;
        match label {
            Label::Outside => close(&mut open, end),
            Label::Inside(kind) if open.is_some_and(|(_, held)| held == kind) => {}
            Label::Begin(kind) | Label::Inside(kind) => {
                close(&mut open, end);
                open = Some((end, kind));
            }
        }
        end += 1;
    }
    close(&mut open, end);
}

/// Keeps titles apart from the names that they stand before: *Chancellor* is no part of *Chancellor Angela Merkel*, nor a name beside
/// it. `is_title` knows the words that are titles.
pub(crate) fn part_titles(document: &mut Document, is_title: impl Fn(&str) -> bool) {
    let begins: FxHashSet<usize> = document.names.iter().map(|name| name.tokens.start()).collect();
    let tokens = &document.tokens;
    document.names.retain_mut(|name| {
        if name.kind != NameKind::Person {
            return true;
        }
        let titles = name.tokens.range().take_while(|&at| is_title(&tokens[at].form)).count();
        let start = name.tokens.start() + titles;
        if start < name.tokens.end() {
            name.tokens = Span::new(start, name.tokens.end());
            return true;
        }
        !begins.contains(&name.tokens.end())
    });
}

/// Types single proper nouns that the labels left out, where the story has them as the last word of a longer
/// person's name: *Mohammed Daoud … Daoud said*.
pub(crate) fn complete(document: &mut Document) {
    let mut surnames: FxHashMap<CompactString, usize> = FxHashMap::default();
    for name in &document.names {
        if name.kind == NameKind::Person && name.tokens.len() > 1 {
            let last = &document.tokens[name.tokens.end() - 1];
            if last.upos == Upos::Propn {
                surnames.entry(last.form.clone()).or_insert(name.tokens.end());
            }
        }
    }
    if surnames.is_empty() {
        return;
    }
    let found = document.sentences.iter().flat_map(|sentence| lone_surnames(document, sentence, &surnames));
    let found: Vec<Name> = found.collect();
    document.names.extend(found);
    document.names.sort_by_key(|name| name.tokens);
}

fn lone_surnames<'d>(
    document: &'d Document,
    sentence: &Sentence,
    surnames: &'d FxHashMap<CompactString, usize>,
) -> impl Iterator<Item = Name> + use<'d> {
    let range = sentence.tokens.range();
    let proper = move |at: usize, step: isize| {
        let beside = at.checked_add_signed(step).filter(|beside| range.contains(beside));
        beside.is_some_and(|beside| is_proper(&document.tokens[beside]))
    };
    sentence.tokens.range().filter_map(move |at| {
        let token = &document.tokens[at];
        let known = is_proper(token) && surnames.contains_key(&token.form) && !proper(at, -1) && !proper(at, 1);
        let span = Span::new(at, at + 1);
        let free = known && !document.names.iter().any(|name| name.tokens.overlaps(span));
        free.then_some(Name { tokens: span, kind: NameKind::Person })
    })
}

fn is_proper(token: &Token) -> bool {
    token.upos == Upos::Propn
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(labels: &str) -> Vec<(usize, usize, NameKind)> {
        let mut names = Vec::new();
        spell(labels.split(' ').map(|label| Label::parse(label).unwrap()), 10, &mut names);
        names.iter().map(|name| (name.tokens.start(), name.tokens.end(), name.kind)).collect()
    }

    #[test]
    fn labels_spell_names() {
        assert_eq!(
            spelled("B-PER I-PER O B-LOC B-LOC"),
            [(10, 12, NameKind::Person), (13, 14, NameKind::Place), (14, 15, NameKind::Place)]
        );
    }

    #[test]
    fn a_name_may_begin_inside_and_a_change_of_kind_begins_another() {
        assert_eq!(spelled("O I-ORG I-ORG I-PER"), [(11, 13, NameKind::Organisation), (13, 14, NameKind::Person)]);
    }

    #[test]
    fn a_title_is_no_part_of_a_name_and_no_name_beside_it() {
        let token = |form: &str| Token {
            span: Span::new(0, 0),
            form: form.into(),
            lemma: form.into(),
            upos: Upos::Propn,
            xpos: crate::tags::Xpos::Nnp,
            head: None,
            relation: crate::tags::Relation::Dep,
            space_before: true,
        };
        let name = |from, to| Name { tokens: Span::new(from, to), kind: NameKind::Person };
        let kept = |names: Vec<Name>| {
            let story = nuncio_text::Story::plain("a", String::new(), vec![]);
            let tokens = ["Chancellor", "Angela", "Merkel", "met", "King", "yesterday"].map(token).to_vec();
            let mut document = Document { story, sentences: vec![], tokens, names };
            part_titles(&mut document, |word| matches!(word, "Chancellor" | "King"));
            document.names.iter().map(|name| (name.tokens.start(), name.tokens.end())).collect::<Vec<_>>()
        };
        assert_eq!(kept(vec![name(0, 3)]), [(1, 3)]);
        assert_eq!(kept(vec![name(0, 1), name(1, 3)]), [(1, 3)]);
        // A title alone may be somebody's name.
        assert_eq!(kept(vec![name(4, 5)]), [(4, 5)]);
    }

    #[test]
    fn what_is_no_label_is_none() {
        for text in ["", "B-MISC", "X-PER", "B", "PER"] {
            assert_eq!(Label::parse(text), None, "{text}");
        }
    }
}
