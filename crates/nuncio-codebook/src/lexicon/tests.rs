//! Tests of the lexicon language: what reads, what is told, and that a written line reads as the same sense.

use std::fs;
use std::path::Path;

use nuncio_text::PackFiles;
use proptest::prelude::*;

use super::*;
use crate::codebook::Codebook;

/// The pack's codebook.
pub(super) fn codebook() -> Codebook {
    Codebook::read(&files()).expect("the pack's tables")
}

fn files() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/en/codebook");
    let mut files = PackFiles::new();
    for entry in fs::read_dir(folder).expect("the pack's folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.insert(format!("codebook/{name}"), fs::read(&path).expect("a readable file"));
    }
    files
}

fn with(text: &str) -> PackFiles {
    let mut files = PackFiles::new();
    files.insert("lexicon/test.lex", text.as_bytes().to_vec());
    files.insert("lexicon/irregular.txt", &b"strike struck\nsend sent\n"[..]);
    files
}

/// The lexicon of one file, `test.lex`, which must be without errors.
pub(super) fn lexicon(codebook: &Codebook, text: &str) -> Lexicon {
    Lexicon::read(&with(text), codebook).unwrap_or_else(|errors| panic!("{}", errors[0]))
}

fn problem(text: &str) -> String {
    let (_, errors) = Lexicon::read_what_can_be(&with(text), &codebook());
    errors.first().map(ToString::to_string).unwrap_or_default()
}

/// A sense as its canonical line.
fn written(text: &str) -> String {
    let codebook = codebook();
    lexicon(&codebook, text).iter().map(|sense| sense.text(&codebook).to_string()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_sense_is_found_under_its_head_word() {
    let codebook = codebook();
    let lexicon =
        lexicon(&codebook, "verb carry_out C=obj -> do(C)\nverb carry R=obl[to] -> aid\nnoun raid -> fight\n");
    assert_eq!(lexicon.senses(Pos::Verb, "carry").len(), 2);
    assert_eq!(lexicon.senses(Pos::Verb, "carry")[0].particle.as_deref(), Some("out"));
    assert_eq!(lexicon.senses(Pos::Noun, "raid")[0].rule, "test.lex:3");
    assert!(lexicon.senses(Pos::Noun, "carry").is_empty());
    assert_eq!(lexicon.len(), 3);
}

#[test]
fn flags_after_the_meaning_are_read_in_any_order() {
    let codebook = codebook();
    let lexicon = lexicon(
        &codebook,
        "noun plot R=nmod[against] -> assault.bomb [attempted]\n\
         verb discuss C=obj -> intend(C) [future, hypothetical]  mutual\n\
         verb meet -> consult.meet mutual [ongoing]\n\
         verb hit -> fight\n",
    );
    let flags: Vec<_> = lexicon.iter().map(|sense| (sense.mutual, sense.marks.join(" "))).collect();
    let expected = [(false, "attempted"), (true, "future hypothetical"), (true, "ongoing"), (false, "")];
    assert_eq!(flags, expected.map(|(mutual, marks)| (mutual, marks.to_owned())));
}

#[test]
fn flags_that_are_none_are_told_with_their_place() {
    assert!(problem("verb hit -> fight often\n").starts_with("test.lex:1:19: `often` is no flag"));
    assert!(problem("verb hit -> fight mutual mutual\n").contains("`mutual` is no flag"));
    assert!(problem("verb hit -> fight [perhaps]\n").starts_with("test.lex:1:19: `perhaps` is no mark"));
    assert!(problem("verb hit -> fight [negated\n").contains("never closed"));
}

#[test]
fn a_line_that_cannot_be_read_says_what_to_do() {
    for (text, says) in [
        ("vreb hit -> fight", "a line begins with `verb`"),
        ("verb", "the head word is missing"),
        ("verb hit fight", "the arrow is missing"),
        ("verb hit ->", "the meaning is missing"),
        ("verb hit -> figth", "did you mean `fight`?"),
        ("verb hit -> intend", "a mood with nothing under it is written `intend(-)`"),
        ("verb hit -> ease(sanction)", "write the direction behind the act: `sanction:ease`"),
        ("verb hit -> intend(C)", "no part says what C is"),
        ("verb hit C=obj -> accuse(C; A=R)", "no part says who that is"),
        ("verb hit X=obj -> fight", "`X` names no role"),
        ("verb hit R=object -> fight", "`object` is no relation"),
        ("verb hit obj=@arms -> fight", "no class `@arms`"),
        ("class a = @b\nclass b = @a", "contains itself"),
        ("    \"Iran hit Iraq.\" nothing", "an example stands under a sense"),
        ("verb hit -> fight\n    \"Iran hit Iraq.\"", "write what it must yield"),
        ("verb hit -> fight\n    \"Iran hit Iraq.\" Iran > IRQ fight", "`Iran` is no actor code"),
        ("verb hit -> fight\n    \"Iran hit Iraq.\" IRN > IRQ fihgt", "did you mean `fight`?"),
    ] {
        let found = problem(text);
        assert!(found.contains(says), "{text}: {found}");
    }
}

#[test]
fn a_line_is_written_as_it_reads_best() {
    assert_eq!(
        written(
            "class arms = rifle \"air defence\"\nverb  supply obj=@arms|obj R?=obl[to|for]:rebel|iobj  ->  aid.military [ongoing]"
        ),
        "verb supply A=nsubj obj=rifle|\"air defence\"|\"obj\" R?=obl[to|for]:rebel|iobj -> aid.military [ongoing]",
    );
    assert_eq!(
        written("verb cease R=obj obj=- C=xcomp[to] -> stop( C ;A = R )  # why\n    \"He ceased.\"   nothing"),
        "verb cease A=nsubj R=obj obj=- C=xcomp[to] -> stop(C; A=R)\n    \"He ceased.\"  nothing",
    );
}

/// Every sense written and read again.
fn is_the_same_again(codebook: &Codebook, lexicon: &Lexicon) -> Result<(), TestCaseError> {
    for sense in lexicon.iter() {
        let text = sense.text(codebook).to_string();
        let (again, errors) = Lexicon::read_what_can_be(&with(&text), codebook);
        prop_assert!(errors.is_empty(), "{}: {}", text, errors[0]);
        let mut again = again.iter().cloned().collect::<Vec<_>>();
        prop_assert_eq!(again.len(), 1);
        let mut read = again.remove(0);
        // Where it stands is no part of what it says.
        read.rule.clone_from(&sense.rule);
        for (example, original) in read.examples.iter_mut().zip(&sense.examples) {
            example.place.clone_from(&original.place);
        }
        prop_assert_eq!(&read, sense);
        prop_assert_eq!(read.text(codebook).to_string(), text);
    }
    Ok(())
}

/// Pieces of the notation, right and wrong, in any order.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "verb",
        "noun",
        "adj",
        "class",
        "carry_out",
        "supply",
        "arms",
        " ",
        " ",
        " ",
        "\n",
        "\n    ",
        "\t",
        "#",
        "A=nsubj",
        "R?=obl[to|out of]",
        "R=",
        "C=xcomp",
        "obj=@arms|tank",
        "obj=-",
        "iobj",
        "|",
        ":",
        ":rebel",
        "=",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "\"a phrase\"",
        "@",
        "@arms",
        "@all",
        "->",
        " -> ",
        "fight",
        "aid.military",
        ":stop",
        "/rights",
        "intend(C)",
        "accuse(C; A=R)",
        "threaten(-)",
        "nothing",
        "mutual",
        "[attempted]",
        "RUS > SYR",
        "USA + RUS",
        ";",
        ">",
        "-",
        "é",
        "\u{2019}",
        "\u{feff}",
    ]);
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

/// Lines of the notation that are right.
fn lines() -> impl Strategy<Value = String> {
    let relation = || {
        prop::sample::select(vec![
            "nsubj",
            "obj",
            "iobj",
            "obl",
            "obl[to]",
            "obl[on|out of]",
            "nmod[of|by]",
            "poss",
            "amod",
            "compound",
            "xcomp",
            "ccomp[that]",
            "advcl[of]",
            "acl",
            "advmod",
        ])
    };
    let word =
        || prop::sample::select(vec!["rifle", "@arms", "\"air defence\"", "obj", "o'clock", "u.n.", "côte", "@all"]);
    let words = move || prop::collection::vec(word(), 1..4).prop_map(|words| words.join("|"));
    let way = move || {
        (relation(), prop::option::of(words())).prop_map(|(relation, words)| match words {
            Some(words) => format!("{relation}:{}", words.replace("obj", "\"obj\"")),
            None => relation.to_owned(),
        })
    };
    let ways = move || prop::collection::vec(way(), 1..3).prop_map(|ways| ways.join("|"));
    let role = move |letter: &'static str| {
        prop::option::of((ways(), any::<bool>())).prop_map(move |role| {
            role.map(|(ways, optional)| format!("{letter}{}={ways}", if optional { "?" } else { "" }))
        })
    };
    let condition = move || {
        (prop::collection::vec(relation(), 1..3), prop::option::of(words()))
            .prop_map(|(places, words)| format!("{}={}", places.join("|"), words.unwrap_or_else(|| "-".to_owned())))
    };
    let meaning = prop::sample::select(vec![
        "nothing",
        "fight",
        "aid.military:stop",
        "protest.riot/rights",
        "threaten(-)",
        "appeal(accept(consult.mediate))",
        "intend(C)",
        "accuse(C; A=R)",
        "do(C)",
        "attempt(C)",
    ]);
    let flags = prop::sample::select(vec!["", " mutual", " [attempted]", " mutual [negated ongoing]"]);
    let example = prop::option::of(prop::sample::select(vec![
        "\"Iran hit Iraq.\" IRN > IRQ fight",
        "\"Iran, it said, \"hit\" Iraq.\"  IRN+OMN > - intend( fight ) [future] ; USA + RUS consult.meet",
        "\"Nothing came.\" nothing # why",
    ]));
    let head = prop::sample::select(vec!["verb carry_out", "verb hit", "noun raid", "adj critical", "noun cease-fire"]);
    let others = (role("A"), role("R"), role("T"), prop::collection::vec(condition(), 0..3), any::<bool>());
    (head, others, meaning, flags, example).prop_map(|(head, (a, r, t, conditions, first), meaning, flags, example)| {
        let mut parts: Vec<String> = [a, r, t].into_iter().flatten().collect();
        if meaning.contains("C") {
            parts.push("C=xcomp|obj".to_owned());
        }
        if meaning.contains("A=R") && !parts.iter().any(|part| part.starts_with('R')) {
            parts.push("R=obl[on]".to_owned());
        }
        let at = if first { 0 } else { parts.len() };
        parts.splice(at..at, conditions);
        let example = example.map(|example| format!("\n    {example}")).unwrap_or_default();
        format!(
            "class arms = rifle tank\nclass all = @arms horse\n{head} {} -> {meaning}{flags}{example}\n",
            parts.join(" ")
        )
    })
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in ".{0,300}") {
        let _ = Lexicon::read_what_can_be(&with(&text), &CODEBOOK);
    }

    #[test]
    fn any_scraps_of_the_notation_are_read_and_linted_without_panic(text in scraps()) {
        let (lexicon, errors) = Lexicon::read_what_can_be(&with(&text), &CODEBOOK);
        let _ = lexicon.lint(&CODEBOOK);
        if errors.is_empty() {
            is_the_same_again(&CODEBOOK, &lexicon)?;
        }
    }

    #[test]
    fn what_is_written_reads_as_the_same_sense(text in lines()) {
        let (lexicon, errors) = Lexicon::read_what_can_be(&with(&text), &CODEBOOK);
        prop_assert!(errors.is_empty(), "{}\n{}", text, errors[0]);
        prop_assert_eq!(lexicon.len(), 1);
        is_the_same_again(&CODEBOOK, &lexicon)?;
    }
}

static CODEBOOK: std::sync::LazyLock<Codebook> = std::sync::LazyLock::new(codebook);

#[test]
fn a_word_is_known_in_both_spellings() {
    let codebook = codebook();
    let lexicon = lexicon(
        &codebook,
        "verb destabilise A=nsubj R=obj -> wrong.aggression\n    \"Chad destabilised Niger.\"  TCD > NER wrong.aggression\n",
    );
    assert_eq!(lexicon.senses(Pos::Verb, "destabilize").len(), 1);
    assert_eq!(lexicon.senses(Pos::Verb, "destabilise").len(), 1);
    assert!(lexicon.senses(Pos::Verb, "destabile").is_empty());
}
