//! Where a run writes: the file that was asked for, else the standard output.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;

use anstream::AutoStream;
use anyhow::{Context, Result, bail};

/// The file or the standard output, with colours only where they are seen.
///
/// # Errors
/// The file cannot be made.
pub fn open(path: Option<&PathBuf>) -> Result<Box<dyn Write>> {
    let Some(path) = path else { return Ok(Box::new(AutoStream::auto(io::stdout()))) };
    let file = File::create(path).with_context(|| format!("cannot write to {}", path.display()))?;
    Ok(Box::new(BufWriter::new(anstream::StripStream::new(file))))
}

/// The file or the standard output, for bytes that are no text.
///
/// # Errors
/// The file cannot be made, or the standard output is a terminal.
pub fn open_bytes(path: Option<&PathBuf>) -> Result<Box<dyn Write + Send>> {
    let Some(path) = path else {
        if io::stdout().is_terminal() {
            bail!("this form is not for a terminal: name a file with -o");
        }
        return Ok(Box::new(BufWriter::new(io::stdout())));
    };
    let file = File::create(path).with_context(|| format!("cannot write to {}", path.display()))?;
    Ok(Box::new(BufWriter::new(file)))
}
