//! Codes each story of `tests/stories` and holds the events against `tests/stories/coded/`, a readable line an event.
//!
//! A change of the coder shows here as a diff of events. After reading it line by line, `INSTA_UPDATE=always cargo test
//! -p nuncio --test stories` accepts it.

mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};
use nuncio_coder::{Coder, Coding};
use nuncio_language::Kernel;
use nuncio_run::event_line::EventLine;
use nuncio_text::{ReadOptions, Source, Zone, read};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let coder = Arc::new(Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole"));
    let trials = support::files("tests/stories", ".txt").into_iter().map(|path| {
        let coder = Arc::clone(&coder);
        Trial::test(name_of(&path), move || {
            hold(&name_of(&path), &coded(&coder, path));
            Ok(())
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn hold(name: &str, events: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(support::root().join("tests/stories/coded"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, events));
}

/// Every sentence with its events below it.
fn coded(coder: &Coder, path: PathBuf) -> String {
    let mut text = String::new();
    for story in read(&Source::File(path), &ReadOptions::default()) {
        let story = story.unwrap_or_else(|problem| panic!("{problem}"));
        text += &write(coder, &coder.code(story, &mut coder.workspace()));
    }
    text
}

fn write(coder: &Coder, coding: &Coding) -> String {
    let mut text = String::new();
    let (mut title, mut body) = (0, 0);
    for sentence in &coding.document.sentences {
        let number = if sentence.zone == Zone::Title { &mut title } else { &mut body };
        *number += 1;
        let words = nuncio_run::event_line::one_line(coding.document.words(sentence.zone, sentence.span));
        text += &format!("{words}\n");
        for event in coding.events.iter().filter(|e| e.zone == sentence.zone && e.sentence == *number) {
            let deed = coder.codebook().write_deed(&event.deed.as_deed());
            let again = if event.same_as.is_some() { "  again" } else { "" };
            text += &format!("    {}  {deed}{again}\n", EventLine::new(event, &coding.quotes));
        }
    }
    text
}
