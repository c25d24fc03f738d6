//! What we write as CoNLL-U, against the format's rules (universaldependencies.org/format.html), for every case of newswire
//! and for random text.

#![allow(clippy::unwrap_used)] // a test that cannot read its own files fails, and says where

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use nuncio_language::{Analyser, Kernel, write_conllu};
use nuncio_text::{PackFiles, ReadOptions, Source, read};
use proptest::prelude::*;

/// Every rule of the format that `file` breaks, with the line.
fn broken_rules(file: &str) -> Vec<String> {
    let mut checker = Checker::default();
    if !file.is_empty() && !file.ends_with("\n\n") {
        checker.broken.push("the file does not end in a blank line".to_owned());
    }
    for (at, line) in file.split_terminator('\n').enumerate() {
        checker.number = at + 1;
        checker.line(line);
    }
    checker.broken
}

#[derive(Default)]
struct Checker {
    number: usize,
    ids: BTreeSet<String>,
    text: Option<String>,
    named: bool,
    /// What the words and their spaces spell.
    spelt: String,
    heads: Vec<usize>,
    /// The last word of an open multiword token.
    multiword_end: usize,
    broken: Vec<String>,
}

impl Checker {
    fn must(&mut self, holds: bool, rule: &str) {
        if !holds {
            self.broken.push(format!("line {}: {rule}", self.number));
        }
    }

    fn line(&mut self, line: &str) {
        self.must(!line.ends_with(char::is_whitespace), "no space ends a line");
        match line.strip_prefix('#') {
            _ if line.is_empty() => self.end(),
            Some(comment) => self.comment(comment),
            None => self.word(line),
        }
    }

    fn comment(&mut self, comment: &str) {
        self.must(self.heads.is_empty(), "comments stand before the words");
        let Some((key, value)) = comment.split_once(" = ") else { return };
        match key.trim() {
            "sent_id" => {
                self.must(!self.named, "a sentence has one sent_id");
                let fresh = self.ids.insert(value.to_owned());
                self.must(fresh, "no other sentence has its sent_id");
                self.must(!value.contains(|c: char| c.is_whitespace() || c == '/'), "a sent_id has no space or slash");
                self.named = true;
            }
            "text" => {
                let first = self.text.replace(value.to_owned()).is_none();
                self.must(first, "a sentence has one text");
            }
            _ => {}
        }
    }

    fn word(&mut self, line: &str) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, upos, xpos, features, head, relation, graph, misc] = columns[..] else {
            return self.must(false, "a word has ten columns");
        };
        let empty = columns.iter().any(|column| column.is_empty());
        self.must(!empty, "no column is empty; a missing value is _");
        let spaced = |text: &str| text.contains(|c: char| c.is_whitespace() || c.is_control());
        self.must(!columns.iter().any(|column| spaced(column)), "no column has white space");
        let due = self.heads.len() + 1;
        if let Some((first, last)) = id.split_once('-') {
            let range = first.parse::<usize>().ok().zip(last.parse::<usize>().ok());
            self.must(
                range.is_some_and(|(a, b)| a == due && a < b && a > self.multiword_end),
                "a range begins at its word",
            );
            let bare = [lemma, upos, xpos, features, head, relation, graph].iter().all(|column| *column == "_");
            self.must(bare, "a multiword token has a form alone");
            self.multiword_end = range.map_or(0, |(_, last)| last);
            return self.spell(form, misc);
        }
        self.must(id.parse() == Ok(due), "words are numbered from 1 on");
        self.must(form != "_" || lemma == "_", "a form is given");
        const UPOS: &str = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X";
        self.must(UPOS.split(' ').any(|tag| tag == upos), "the part of speech is one of seventeen");
        let letters = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase());
        self.must(
            relation.split(':').all(letters) && relation.split(':').count() <= 2,
            "a relation is letters, a colon, letters",
        );
        let head: Option<usize> = head.parse().ok();
        self.must(head.is_some() && head != Some(due), "a head is a number, not its own word's");
        self.must((head == Some(0)) == (relation == "root"), "the root alone has the head 0");
        self.heads.push(head.unwrap_or(0));
        let keys: Vec<&str> = misc.split('|').map(|entry| entry.split('=').next().unwrap_or(entry)).collect();
        self.must(
            keys.is_sorted() && keys.iter().collect::<BTreeSet<_>>().len() == keys.len(),
            "MISC is sorted, no key twice",
        );
        if due > self.multiword_end {
            self.spell(form, misc);
        }
    }

    fn spell(&mut self, form: &str, misc: &str) {
        self.spelt.push_str(form);
        if !misc.split('|').any(|entry| entry == "SpaceAfter=No") {
            self.spelt.push(' ');
        }
    }

    fn end(&mut self) {
        let words = self.heads.len();
        self.must(words > 0, "a sentence has words");
        self.must(self.named && self.text.is_some(), "a sentence has sent_id and text");
        let spelt = self.text.take().is_none_or(|text| text == self.spelt.trim_end());
        self.must(spelt, "the words spell the text");
        self.must(self.multiword_end <= words, "a range ends in its sentence");
        self.must(self.heads.iter().all(|head| *head <= words), "heads lie in the sentence");
        self.must(self.heads.iter().filter(|head| **head == 0).count() == 1, "one word is the root");
        let reaches_root = |mut at: usize| {
            (0..words).any(|_| {
                at = if at == 0 { 0 } else { self.heads.get(at - 1).copied().unwrap_or(0) };
                at == 0
            })
        };
        let tree = (1..=words).all(reaches_root);
        self.must(tree, "no word leads back to itself");
        let Checker { number, ids, broken, .. } = std::mem::take(self);
        *self = Checker { number, ids, broken, ..Checker::default() };
    }
}

fn analyser() -> &'static Analyser {
    static ANALYSER: OnceLock<Analyser> = OnceLock::new();
    ANALYSER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/language");
        let mut pack = PackFiles::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            pack.insert(format!("language/{name}"), fs::read(&path).unwrap());
        }
        Analyser::read(&pack, Kernel::Auto).unwrap()
    })
}

/// What `nuncio parse` writes for a text.
fn written(name: &str, text: &str) -> String {
    let source = Source::Bytes { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let mut out = String::new();
    for story in read(&source, &ReadOptions::default()).flatten() {
        write_conllu(&analyser().analyse(story, &mut analyser().workspace()), &mut out).unwrap();
    }
    out
}

#[test]
fn newswire_is_written_as_the_format_asks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/newswire");
    let mut words = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file = written(&path.file_name().unwrap().to_string_lossy(), &text);
        assert_eq!(broken_rules(&file), Vec::<String>::new(), "{}", path.display());
        words += file.lines().filter(|line| line.contains('\t')).count();
    }
    assert!(words > 3000, "{words} words were checked");
}

#[test]
fn the_checker_sees_what_is_broken() {
    let row = |id: &str, form: &str, head: &str, relation: &str| {
        format!("{id}\t{form}\tx\tX\t_\t_\t{head}\t{relation}\t_\t_\n")
    };
    let sentence = |text: &str, rows: &str| format!("# sent_id = a\n# text = {text}\n{rows}\n");
    let good = sentence("go on", &(row("1", "go", "0", "root") + &row("2", "on", "1", "advmod")));
    assert!(broken_rules(&good).is_empty(), "{:?}", broken_rules(&good));
    for (broken, rule) in [
        (good.clone() + &good, "no other sentence"),
        (sentence("go in", &(row("1", "go", "0", "root") + &row("2", "on", "1", "advmod"))), "spell the text"),
        (sentence("go on", &(row("1", "go", "0", "root") + &row("2", "on", "0", "root"))), "one word is the root"),
        (sentence("go on", &(row("1", "go", "0", "root") + &row("3", "on", "1", "x"))), "numbered"),
        (
            sentence("a b c", &(row("1", "a", "0", "root") + &row("2", "b", "3", "x") + &row("3", "c", "2", "x"))),
            "leads back",
        ),
        (sentence("go", &row("1", "go", "0", "x")), "the root alone"),
        (sentence("go", &row("1", "", "0", "root")), "empty"),
        (sentence("g o", &row("1", "g o", "0", "root")), "white space"),
        (sentence("go", "1\tgo\n"), "ten columns"),
        (good.trim_end().to_owned(), "blank line"),
    ] {
        let found = broken_rules(&broken);
        assert!(found.iter().any(|told| told.contains(rule)), "{rule}: {found:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_text_is_written_as_the_format_asks(
        name in "\\PC{0,8}",
        text in prop::collection::vec(prop_oneof![
            prop::sample::select(vec![
                " ", "\n\n", "\t", "said.The", "\u{200b}", "\u{a0}", "Â\u{a0}", "Ã\u{a0}", "\u{ad}", "_", "#", "...", "🎉", "U.S.", "\u{85}",
                "Chad ", "left ", "Mali. ", "“", "”", "e\u{301}", "\u{1}",
            ]).prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
            "[a-zA-Z]{1,7} ?",
        ], 0..60)
    ) {
        let file = written(&format!("{name}.txt"), &text.concat());
        prop_assert_eq!(broken_rules(&file), Vec::<String>::new(), "{}", file);
    }
}
