//! The same input and pack give the same bytes: on any number of threads, on every run, on any processor.

use clap::Parser;
use nuncio::coding;
use nuncio::flags::{CodeArgs, Command, Flags};
use nuncio::sink::JsonLines;
use nuncio_coder::{Coder, Policy};
use nuncio_language::{Kernel, write_conllu};
use nuncio_run::Keep;
use nuncio_text::{Source, read};

use crate::stories::Generator;
use crate::support::Run;

fn coder(kernel: Kernel) -> Coder {
    Coder::read(&nuncio_pack_en::files(), kernel).unwrap()
}

/// Made-up stories as JSON lines.
fn lines(coder: &Coder, seed: u64, count: usize) -> String {
    let stories = Generator::new(coder, seed).take(count);
    stories.map(|story| serde_json::to_string(&story).unwrap() + "\n").collect()
}

#[test]
fn every_number_of_threads_and_every_run_write_the_same_bytes() {
    let lines = lines(&coder(Kernel::Auto), 11, 120);
    let code = |threads: &str| Run::fed(&["code", "--format", "jsonl", "--threads", threads, "-"], lines.as_bytes());
    let first = code("1");
    assert!(first.out.lines().count() > 120, "{}", first.err);
    for threads in ["1", "2", "3", "8"] {
        assert!(code(threads).out == first.out, "{threads} threads write something else");
    }
}

#[test]
fn a_seed_gives_the_same_stories_and_another_seed_others() {
    let coder = coder(Kernel::Auto);
    assert_eq!(lines(&coder, 5, 20), lines(&coder, 5, 20));
    assert_ne!(lines(&coder, 5, 20), lines(&coder, 6, 20));
}

/// The flags of a run over a file, as the program would take them.
fn flags(file: &str) -> CodeArgs {
    match Flags::try_parse_from(["nuncio", "code", "--threads", "2", file]).unwrap().command {
        Command::Code(args) => args,
        other => panic!("{other:?}"),
    }
}

/// What the program writes for the stories of a file with this coder.
fn written(coder: &Coder, file: &str) -> String {
    let args = flags(file);
    let mut out = Vec::new();
    let files = nuncio_pack_en::files();
    let tally =
        coding::run(coder, &files, &args.input, Keep::by(Policy::All), &args.run, &mut JsonLines::new(&mut out));
    let tally = tally.unwrap();
    assert!(tally.events > 0 && tally.problems == 0, "{tally:?}");
    String::from_utf8(out).unwrap()
}

/// Every tree of the stories of a file.
fn trees(coder: &Coder, file: &str) -> String {
    let mut workspace = coder.workspace();
    let mut trees = String::new();
    for story in read(&Source::File(file.into()), &nuncio_text::ReadOptions::default()).flatten() {
        write_conllu(&coder.analyser().analyse(story, &mut workspace), &mut trees).unwrap();
    }
    trees
}

/// Holds a fast and a plain coder to the same stories, of at least so many sentences.
fn both_kernels_agree(stories: usize, sentences: usize, made: impl Fn(&Coder, &str) -> String) {
    let fast = coder(Kernel::Auto);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stories.jsonl");
    std::fs::write(&file, lines(&fast, 7, stories)).unwrap();
    let file = file.to_str().unwrap();
    let counted = trees(&fast, file).matches("# text = ").count();
    assert!(counted >= sentences, "{counted} sentences");
    assert!(made(&fast, file) == made(&coder(Kernel::Portable), file), "the kernels differ");
}

#[test]
fn the_plain_and_the_fast_arithmetic_write_the_same_records() {
    both_kernels_agree(40, 120, written);
}

#[test]
fn the_plain_and_the_fast_arithmetic_give_the_same_trees() {
    both_kernels_agree(40, 120, trees);
}

#[test]
#[ignore = "takes minutes: cargo test --release -p nuncio --test program -- --ignored determinism"]
fn the_plain_and_the_fast_arithmetic_give_the_same_trees_of_ten_thousand_sentences() {
    both_kernels_agree(2_500, 10_000, trees);
}
