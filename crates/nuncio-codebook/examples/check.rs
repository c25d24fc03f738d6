//! Checks the lexicon of a pack's folder: `cargo run -p nuncio-codebook --example check [packs/en]`.
//! Prints one finding a line, errors first; exits with 1 where there is an error.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use nuncio_codebook::Codebook;
use nuncio_codebook::lexicon::{Lexicon, Severity};
use nuncio_text::PackFiles;

fn main() -> ExitCode {
    let folder = env::args().nth(1).unwrap_or_else(|| "packs/en".to_owned());
    let files = match read(Path::new(&folder)) {
        Ok(files) => files,
        Err(error) => return fail(&format!("{folder}: {error}")),
    };
    let codebook = match Codebook::read(&files) {
        Ok(codebook) => codebook,
        Err(error) => return fail(&error.to_string()),
    };
    let (lexicon, errors) = Lexicon::read_what_can_be(&files, &codebook);
    let mut findings = lexicon.lint(&codebook);
    findings.sort_by_key(|finding| finding.severity);
    for error in &errors {
        println!("{error}");
    }
    for finding in &findings {
        println!("{finding}");
    }
    let wrong = errors.len() + findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    println!(
        "{} senses, {} classes, {} examples; {wrong} errors, {} warnings",
        lexicon.len(),
        lexicon.classes().len(),
        lexicon.examples().count(),
        findings.len() + errors.len() - wrong,
    );
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

/// The files of the two folders that a lexicon needs.
fn read(folder: &Path) -> io::Result<PackFiles> {
    let mut files = PackFiles::new();
    for part in ["codebook", "lexicon"] {
        for entry in fs::read_dir(folder.join(part))? {
            let path = entry?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_file()) {
                files.insert(format!("{part}/{name}"), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}
