//! Generates what is made from the tables: `cargo run -p xtask -- codebook` writes the codebook's pages, `docs/codebook/*.md`.

mod codebook;
mod pages;

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let task = env::args().nth(1);
    let done = match task.as_deref() {
        Some("codebook") => pages::write(&home),
        _ => {
            eprintln!("usage: cargo run -p xtask -- codebook");
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
