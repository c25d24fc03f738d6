//! What must hold of every document, whatever the text: the property tests of the analyser.

use nuncio_text::{Span, Story, Title, Zone};
use proptest::prelude::*;

use crate::document::{Document, Sentence};
use crate::kernel::Kernel;
use crate::mend::mend;
use crate::testing::{analyser, pack};
use crate::tokenise::is_invisible;
use crate::{Analyser, Relation};

/// A story of a title and paragraphs, none of them fit to be a report.
fn story(title: Option<String>, paragraphs: &[String]) -> Story {
    let (mut text, mut body) = (String::new(), Vec::new());
    for paragraph in paragraphs {
        let start = text.len();
        text.push_str(paragraph);
        body.push(Span::new(start, text.len()));
        text.push_str("\n\n");
    }
    Story { title: title.map(Title::Apart), ..Story::plain("a story", text, body) }
}

/// Newswire's own signs, so that random text meets the rules of the tokeniser, mixed with any character at all.
fn wild_text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        4 => prop::sample::select(vec![
            "U.S.", "Gen.", "No.", "p.m.", "can't", "’s", "'", "“", "”", "\"", "$5bn", "US$", "3,000", "9/11", "...", "…",
            "http://a.b/c.", "x@y.org,", "-", "--", "al-Assad", "non-EU", "[23]", "The", "said.The", "\n", "\n\n", "\u{ad}",
            "e\u{301}", "TROOPS", "Kabul", "(", ")", "?!", ".", "’90s", "10pm", "@", "#1", "://", "www.", "İ", "ß",
            "\u{200b}", "\u{feff}", "🎉", "🏽", "🇬", "\u{fe0f}", "\u{200d}", "â€™", "Ã©", "Â\u{a0}", "``", "''", "•", "* * *", "=====",
            "No.10", "plan B.", "p.m.",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        2 => "[a-zA-Z]{1,9}",
        3 => Just(" ".to_owned()),
    ];
    prop::collection::vec(sign, 0..60).prop_map(|signs| signs.concat())
}

fn holds(document: &Document) -> Result<(), TestCaseError> {
    every_visible_character_is_in_one_token(document)?;
    for sentence in &document.sentences {
        prop_assert!(!sentence.tokens.is_empty());
        prop_assert!(sentence.tokens.len() <= crate::sentences::LONGEST);
        let roots = document.ids(sentence).filter(|&id| document.token(id).head.is_none()).count();
        prop_assert_eq!(roots, 1);
        for id in document.ids(sentence) {
            let token = document.token(id);
            prop_assert_eq!(token.head.is_none(), token.relation == Relation::Root);
            prop_assert!(sentence.span.contains(token.span));
            prop_assert!(!token.form.is_empty() && !token.lemma.is_empty());
            let mut at = id;
            let steps = (0..=sentence.tokens.len()).take_while(|_| match document.token(at).head {
                Some(head) => {
                    at = head;
                    true
                }
                None => false,
            });
            prop_assert!(steps.count() <= sentence.tokens.len(), "a cycle");
            prop_assert!(sentence.tokens.holds(at.index()), "a head outside the sentence");
        }
    }
    let ordered = |pair: &[Sentence]| pair[0].zone != pair[1].zone || pair[0].span.end() <= pair[1].span.start();
    prop_assert!(document.sentences.windows(2).all(ordered), "sentences out of order");
    prop_assert!(document.sentences.windows(2).all(|pair| pair[0].tokens.end() == pair[1].tokens.start()));
    let ends: Vec<usize> = document.sentences.iter().map(|sentence| sentence.tokens.end()).collect();
    prop_assert_eq!(ends.last().copied().unwrap_or(0), document.tokens.len());
    prop_assert!(document.names.windows(2).all(|pair| pair[0].tokens.end() <= pair[1].tokens.start()));
    Ok(())
}

fn every_visible_character_is_in_one_token(document: &Document) -> Result<(), TestCaseError> {
    for zone in [Zone::Title, Zone::Body] {
        let words = document.story.words(zone);
        let mut covered = vec![0_u8; words.len()];
        let mut end = 0;
        for sentence in document.sentences.iter().filter(|sentence| sentence.zone == zone) {
            for id in document.ids(sentence) {
                let span = document.token(id).span;
                prop_assert!(span.start() >= end, "tokens out of order");
                end = span.end();
                prop_assert!(
                    span.of(words).is_some_and(|word| !word.is_empty() && !word.contains(char::is_whitespace))
                );
                covered[span.range()].iter_mut().for_each(|count| *count += 1);
            }
        }
        let zones = document.story.title_span().filter(|_| zone == Zone::Title).into_iter();
        let zones = zones.chain(document.story.body.iter().copied().filter(|_| zone == Zone::Body));
        for span in zones {
            // As it is read: a space that came in the wrong encoding is a space.
            let text = mend(span.of(words).unwrap_or_default());
            for (at, letter) in text.text.char_indices() {
                let count = covered[span.start() + text.place(at)];
                let wanted = u8::from(!letter.is_whitespace());
                // A mark without width belongs to the word it touches, if it touches one.
                prop_assert!(count == wanted || is_invisible(letter) && count == 0, "{:?} at {}", letter, at);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_gives_a_sound_document(title in prop::option::of(wild_text()), body in prop::collection::vec(wild_text(), 0..4)) {
        let mut workspace = analyser().workspace();
        holds(&analyser().analyse(story(title, &body), &mut workspace))?;
    }

    #[test]
    fn given_words_of_any_kind_give_one_tree_a_sentence(words in prop::collection::vec(prop::collection::vec("\\PC{0,6}", 0..20), 0..4)) {
        let document = analyser().parse_tokens(&words, &mut analyser().workspace());
        for sentence in &document.sentences {
            prop_assert_eq!(document.ids(sentence).filter(|&id| document.token(id).head.is_none()).count(), 1);
        }
    }
}

const REPORT: &str = "Ethiopia sent 2,000 troops across the border on Tuesday, officials in Mogadishu said. \
    \"We can't confirm it,\" Gen. Said Adan Yusuf told reporters. The U.N. envoy called for talks.";

/// Everything that the network decided, in a form that can be compared.
fn outcome(document: &Document) -> String {
    let mut text = String::new();
    crate::write_conllu(document, &mut text).unwrap();
    text
}

#[test]
fn both_kernels_and_a_used_workspace_give_the_same_document() {
    let plain = Analyser::read(&pack(), Kernel::Portable).unwrap();
    let (mut used, report) = (analyser().workspace(), [REPORT.to_owned()]);
    let first = outcome(&analyser().analyse(story(None, &report), &mut used));
    let other = analyser().analyse(story(None, &["Chile and Peru met in Lima.".to_owned()]), &mut used);
    assert_ne!(outcome(&other), first);
    assert_eq!(outcome(&analyser().analyse(story(None, &report), &mut used)), first);
    assert_eq!(outcome(&plain.analyse(story(None, &report), &mut plain.workspace())), first);
}

#[test]
fn a_sentence_is_read_the_same_whatever_stands_beside_it() {
    let mut workspace = analyser().workspace();
    let alone = analyser().analyse(story(None, &["Chile and Peru met in Lima.".to_owned()]), &mut workspace);
    let beside =
        analyser().analyse(story(None, &["Chile and Peru met in Lima.".to_owned(), REPORT.to_owned()]), &mut workspace);
    let rows =
        |text: String| text.lines().filter(|l| !l.starts_with('#')).take(7).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(rows(outcome(&alone)), rows(outcome(&beside)));
}

#[test]
fn ten_thousand_words_without_a_stop_are_read_in_parts() {
    let text = "rice from the port of Lome and ".repeat(1500);
    let document = analyser().analyse(story(None, &[text]), &mut analyser().workspace());
    assert_eq!(document.tokens.len(), 10_500);
    holds(&document).unwrap();
}

#[test]
fn an_analyser_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(analyser());
}

#[test]
fn a_report_becomes_sentences_with_actors_in_their_places() {
    let document = analyser().analyse(
        story(Some("ETHIOPIA SENDS TROOPS TO SOMALIA".to_owned()), &[REPORT.to_owned()]),
        &mut analyser().workspace(),
    );
    assert_eq!(document.sentences.len(), 4);
    assert!(document.sentences[0].headline && document.sentences[0].zone == Zone::Title);
    let relation = |form: &str, sentence: usize| {
        let sentence = &document.sentences[sentence];
        let id = document.ids(sentence).find(|&id| document.token(id).form == form).unwrap();
        document.token(id).relation
    };
    assert_eq!(relation("Ethiopia", 0), Relation::Nsubj);
    assert_eq!(relation("troops", 0), Relation::Obj);
    assert_eq!(relation("Ethiopia", 1), Relation::Nsubj);
    let yusuf = document.names.iter().find(|name| document.tokens[name.tokens.end() - 1].form == "Yusuf").unwrap();
    assert_eq!(yusuf.kind, crate::NameKind::Person);
}
