//! Names of persons, places and organisations, on the words of the gold.

use std::path::Path;

use nuncio_coder::Coder;
use nuncio_language::{Name, NameKind};

use crate::error::EvalError;
use crate::gold;
use crate::report::Report;
use crate::sheet::{Measure, Sheet, class_name};
use crate::work;

/// The kinds, by their label in gold and the word in the figures' keys.
const KINDS: [(NameKind, &str, &str); 3] = [
    (NameKind::Person, "PER", "person"),
    (NameKind::Place, "LOC", "place"),
    (NameKind::Organisation, "ORG", "organisation"),
];

/// A sentence: its words, and a name's kind with its first word and the word after it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Gold {
    words: Vec<String>,
    names: Vec<(&'static str, usize, usize)>,
}

/// Measures it, each sentence by itself: a name is right that has the same words and the same kind. Names of other kinds are not asked.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let fault = |(line, problem)| EvalError::Line { path: path.to_owned(), line, problem };
    let sentences = read(&gold::text(path)?).map_err(fault)?;
    if sentences.is_empty() {
        return Err(EvalError::Empty { path: path.to_owned() });
    }
    let mut sheet = Sheet::default();
    let mut report = Report { records: sentences.len(), ..Report::default() };
    let found = work::each(coder, &sentences, |workspace, sentence| {
        let words: Vec<&str> = sentence.words.iter().map(String::as_str).collect();
        let document = coder.analyser().parse_tokens(&[words], workspace);
        let asked = |name: &&Name| KINDS.iter().any(|(kind, ..)| *kind == name.kind);
        let name = |name: &Name| (key(name.kind), name.tokens.start(), name.tokens.end());
        document.names.iter().filter(asked).map(name).collect::<Vec<_>>()
    });
    for (sentence, found) in sentences.iter().zip(&found) {
        sheet.begin();
        count(&mut sheet, &sentence.names, found);
        report.errors.extend(tell(sentence, found));
    }
    let mut figures = vec![("f1", Measure::F1("all".into()))];
    for (key, (_, _, kind)) in ["person_f1", "place_f1", "organisation_f1"].into_iter().zip(KINDS) {
        figures.push((key, Measure::F1(class_name("name", kind))));
    }
    report.add(&sheet, figures);
    report.add_classes(&sheet, "name");
    Ok(report)
}

fn key(kind: NameKind) -> &'static str {
    KINDS.iter().find(|(known, ..)| *known == kind).map_or("", |(_, _, key)| key)
}

fn count(sheet: &mut Sheet, asked: &[(&str, usize, usize)], said: &[(&str, usize, usize)]) {
    let right = |kind: Option<&str>| asked.iter().filter(|n| kind.is_none_or(|k| n.0 == k) && said.contains(n)).count();
    sheet.tally("all", right(None), said.len(), asked.len());
    for (_, _, kind) in KINDS {
        let of = |all: &[(&str, usize, usize)]| all.iter().filter(|name| name.0 == kind).count();
        sheet.tally(&class_name("name", kind), right(Some(kind)), of(said), of(asked));
    }
}

fn tell(sentence: &Gold, found: &[(&str, usize, usize)]) -> Vec<String> {
    let words = |(kind, from, to): &(&str, usize, usize)| {
        format!("{kind} {}", sentence.words.get(*from..*to).unwrap_or_default().join(" "))
    };
    let missed =
        sentence.names.iter().filter(|name| !found.contains(name)).map(|name| format!("missed: {}", words(name)));
    let extra =
        found.iter().filter(|name| !sentence.names.contains(name)).map(|name| format!("too much: {}", words(name)));
    missed.chain(extra).collect()
}

/// Reads IOB2: number, word, label, further columns; sentences parted by blank lines, comments begin with `#`.
fn read(text: &str) -> Result<Vec<Gold>, (usize, String)> {
    let mut all = Vec::new();
    let mut sentence = Gold::default();
    let mut open: Option<(&'static str, usize)> = None;
    for (number, line) in text.lines().chain([""]).enumerate() {
        if line.starts_with('#') && line.split('\t').count() < 3 {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let (word, label) = match columns.as_slice() {
            [""] => ("", "O"),
            [_, word, label, ..] => (*word, *label),
            _ => return Err((number + 1, "expected number, word and label, parted by tabs".to_owned())),
        };
        let (side, kind) = label.split_once('-').unwrap_or((label, ""));
        if !matches!(side, "O" | "B" | "I") {
            return Err((number + 1, format!("`{label}` is no IOB2 label")));
        }
        let kind = KINDS.iter().find(|(_, known, _)| *known == kind).map_or("", |(_, _, key)| key);
        if let Some((of, from)) = open.filter(|(of, _)| side != "I" || *of != kind) {
            sentence.names.push((of, from, sentence.words.len()));
            open = None;
        }
        if side == "B" && !kind.is_empty() {
            open = Some((kind, sentence.words.len()));
        }
        if word.is_empty() {
            if !sentence.words.is_empty() {
                all.push(std::mem::take(&mut sentence));
            }
        } else {
            sentence.words.push(word.to_owned());
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_their_first_to_their_last_word() {
        let text = "# text = x\n1\tIdriss\tB-PER\t-\n2\tDeby\tI-PER\t-\n3\tleft\tO\t-\n4\tChad\tB-LOC\t-\n\n1\tOslo\tB-LOC\t-\n";
        let sentences = read(text).expect("a good file");
        assert_eq!(sentences[0].names, [("person", 0, 2), ("place", 3, 4)]);
        assert_eq!(sentences[1].names, [("place", 0, 1)]);
    }

    #[test]
    fn a_broken_line_is_named() {
        assert_eq!(read("1\tOslo\tB-LOC\n2\tOslo\n").map_err(|(line, _)| line), Err(2));
        assert_eq!(read("1\tOslo\tX\n").map_err(|(line, _)| line), Err(1));
    }
}
