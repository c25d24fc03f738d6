//! Headlines parse as headlines: main verb, subject and object of lines written for the purpose, in sentence case and title case.

use std::path::Path;

use nuncio_language::{Analyser, Document, Kernel, Relation, Sentence, TokenId};
use nuncio_text::{PackFiles, Story, Title};

/// How many of the lines may be read otherwise: the parser is a statistical one. What it reached when it was last trained.
const MAY_FAIL: usize = 5;

#[test]
fn headlines_have_their_verb_its_subject_and_its_object() {
    let analyser = Analyser::read(&pack(), Kernel::default()).expect("the built-in pack is whole");
    let mut workspace = analyser.workspace();
    let (mut asked, mut failures) = (0, Vec::new());
    for line in include_str!("headlines.tsv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[headline, verb, subject, object] = columns.as_slice() else { panic!("four columns: {line}") };
        let story =
            Story { title: Some(Title::Apart(headline.to_owned())), ..Story::plain("headline", String::new(), vec![]) };
        let document = analyser.analyse(story, &mut workspace);
        let found = reading(&document, &document.sentences[0]);
        asked += 1;
        if document.sentences.len() != 1 || found != [verb, subject, object] {
            failures.push(format!("{headline}: {}", found.join(", ")));
        }
    }
    assert!(failures.len() <= MAY_FAIL, "{} of {asked}:\n{}", failures.len(), failures.join("\n"));
}

/// The words of root, subject and object; `-` for none.
fn reading<'d>(document: &'d Document, sentence: &Sentence) -> [&'d str; 3] {
    let words = document.story.words(sentence.zone);
    let form = |id: Option<usize>| id.and_then(|at| document.tokens[at].span.of(words)).unwrap_or("-");
    let root = sentence.tokens.range().find(|&at| document.tokens[at].head.is_none());
    let child = |wanted: &[Relation]| {
        sentence.tokens.range().find(|&at| {
            let token = &document.tokens[at];
            token.head == root.map(|root| TokenId(root as u32)) && wanted.contains(&token.relation)
        })
    };
    [form(root), form(child(&[Relation::Nsubj, Relation::NsubjPass])), form(child(&[Relation::Obj]))]
}

fn pack() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/language");
    let mut pack = PackFiles::new();
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if let (Some(name), Ok(bytes)) = (path.file_name(), std::fs::read(&path)) {
            pack.insert(format!("language/{}", name.to_string_lossy()), bytes);
        }
    }
    pack
}
