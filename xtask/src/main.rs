//! Generates what is made from the tables: `cargo run -p xtask -- codebook` writes the codebook's pages, `docs/codebook/*.md`;
//! `cargo run -p xtask -- gazetteer places.tsv` compiles the gazetteer, `packs/en/world/gazetteer.bin`.

mod codebook;
mod gazetteer;
mod pages;

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut arguments = env::args().skip(1);
    let task = arguments.next();
    let files: Vec<String> = arguments.collect();
    let done = match task.as_deref() {
        Some("codebook") => pages::write(&home),
        Some("gazetteer") if !files.is_empty() => gazetteer::write(&home, &files),
        _ => {
            eprintln!("usage: cargo run -p xtask -- codebook | gazetteer TABLE…");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
