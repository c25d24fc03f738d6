//! The pack's lexicon: every line reads, and no lint finds an error in it.

mod common;

use common::{codebook, pack};
use nuncio_codebook::lexicon::{Lexicon, Severity};

#[test]
fn the_packs_lexicon_reads_and_has_no_errors() {
    let codebook = codebook();
    let (lexicon, errors) = Lexicon::read_what_can_be(&pack(), &codebook);
    let mut told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let findings = lexicon.lint(&codebook);
    told.extend(findings.iter().filter(|finding| finding.severity == Severity::Error).map(ToString::to_string));
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(lexicon.len() > 1000, "{} senses", lexicon.len());
}

#[test]
fn every_sense_of_the_pack_reads_again_as_it_is_written() {
    let codebook = codebook();
    let (lexicon, _) = Lexicon::read_what_can_be(&pack(), &codebook);
    let text: Vec<String> = lexicon.iter().map(|sense| sense.text(&codebook).to_string()).collect();
    let mut files = nuncio_text::PackFiles::new();
    files.insert("lexicon/all.lex", text.join("\n").into_bytes());
    let again = Lexicon::read(&files, &codebook).unwrap_or_else(|errors| panic!("{}", errors[0]));
    let written: Vec<String> = again.iter().map(|sense| sense.text(&codebook).to_string()).collect();
    assert!(written == text, "a sense changed when it was written and read");
}
