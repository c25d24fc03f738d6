//! The sentences and words of newswire: runs the cases of `tests/newswire/*.txt`, whose grammar the README there gives.

#![allow(clippy::unwrap_used)] // a test that cannot read its own files fails, and says where

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use nuncio_language::{Analyser, Document, Kernel};
use nuncio_text::{PackFiles, ReadOptions, Source, Zone, read};

/// A text and the sentences it must become.
struct Case {
    /// `stops: Ranks and initials`.
    name: String,
    text: String,
    sentences: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let analyser = Arc::new(Analyser::read(&pack(), Kernel::Auto).unwrap());
    let cases = cases();
    let pending = pending();
    let all = cases.len();
    let mut trials = vec![known_names(&pending, &cases)];
    for case in cases {
        let waits = pending.contains(&case.name);
        trials.push(trial(case, Arc::clone(&analyser), waits));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if conclusion.num_filtered_out == 0 && !arguments.list {
        let short = usize::try_from(conclusion.num_failed + conclusion.num_ignored).unwrap_or(all);
        println!("newswire: {} of {all} cases are read as written", all.saturating_sub(short));
    }
    conclusion.exit_code()
}

/// A case's test. One that waits is shown as ignored while it fails; once it passes, it must leave the list.
fn trial(case: Case, analyser: Arc<Analyser>, waits: bool) -> Trial {
    let name = case.name.clone();
    if !waits {
        return Trial::test(name, move || case.run(&analyser));
    }
    let passes = case.run(&analyser).is_ok();
    let judge = move || match passes {
        true => Err("it passes: take its name out of tests/newswire/pending.txt".into()),
        false => case.run(&analyser),
    };
    Trial::test(name, judge).with_kind("pending").with_ignored_flag(!passes)
}

impl Case {
    fn run(&self, analyser: &Analyser) -> Result<(), Failed> {
        let source = Source::Bytes { name: "case.txt".to_owned(), bytes: self.text.clone().into_bytes() };
        let story = read(&source, &ReadOptions::default()).find_map(Result::ok).ok_or("no story was read")?;
        let found = sentences(&analyser.analyse(story, &mut analyser.workspace()));
        if found == self.sentences {
            return Ok(());
        }
        Err(format!("expected\n  {}\nfound\n  {}", self.sentences.join("\n  "), found.join("\n  ")).into())
    }
}

/// The sentences of a document, their words with a space between.
fn sentences(document: &Document) -> Vec<String> {
    let sentence = |sentence: &nuncio_language::Sentence| {
        let words: Vec<&str> =
            document.ids(sentence).map(|id| document.words(sentence.zone, document.token(id).span)).collect();
        let zone = if sentence.zone == Zone::Title { "Title: " } else { "" };
        format!("{zone}{}", words.join(" "))
    };
    document.sentences.iter().map(sentence).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/newswire")
}

/// Every case of every suite, in order.
fn cases() -> Vec<Case> {
    let mut suites: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    suites.retain(|path| path.extension().is_some_and(|ending| ending == "txt") && !path.ends_with("pending.txt"));
    suites.sort();
    let cases: Vec<Case> = suites
        .iter()
        .flat_map(|path| {
            let suite = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(path).unwrap();
            text.split("## ").skip(1).map(|case| read_case(&suite, case)).collect::<Vec<_>>()
        })
        .collect();
    let names: BTreeSet<&String> = cases.iter().map(|case| &case.name).collect();
    assert_eq!(names.len(), cases.len(), "two cases have one name");
    cases
}

fn read_case(suite: &str, case: &str) -> Case {
    let (name, rest) = case.split_once('\n').unwrap_or((case, ""));
    let (text, sentences) = rest.split_once("\n=>\n").unwrap_or_else(|| panic!("{suite}: {name}: there is no line =>"));
    Case {
        name: format!("{suite}: {name}"),
        text: unescaped(text),
        sentences: sentences.lines().filter(|line| !line.is_empty()).map(unescaped).collect(),
    }
}

/// `\u{a0}` as the character it names.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap();
        out.extend(char::from_u32(u32::from_str_radix(number, 16).unwrap()));
        out.push_str(rest);
    }
    out
}

/// Names of cases that are known to fail; `#` begins a comment.
fn pending() -> BTreeSet<String> {
    let text = fs::read_to_string(folder().join("pending.txt")).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn known_names(pending: &BTreeSet<String>, cases: &[Case]) -> Trial {
    let unknown: Vec<String> =
        pending.iter().filter(|name| cases.iter().all(|case| case.name != **name)).cloned().collect();
    Trial::test("pending.txt names only cases that exist", move || {
        if unknown.is_empty() { Ok(()) } else { Err(format!("no such case: {unknown:?}").into()) }
    })
}

/// The language files of the English pack, from the repository.
fn pack() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/language");
    let mut pack = PackFiles::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        pack.insert(format!("language/{name}"), fs::read(&path).unwrap());
    }
    pack
}
