//! Ctrl-C: a long run is asked to end where nothing is lost; asked twice, it ends at once.

use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

/// Whether the user has asked the run to end.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Exit code of a program that a Ctrl-C ended, as shells have it.
const INTERRUPTED: i32 = 130;

/// From now on a Ctrl-C, or a request to terminate, is noted and does not end the program; the second one does.
///
/// # Errors
/// The system refuses.
pub fn watch() -> Result<()> {
    ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::SeqCst) {
            std::process::exit(INTERRUPTED);
        }
        anstream::eprintln!("stopping as soon as what is done is written; once more stops at once");
    })
    .context("cannot watch for Ctrl-C")
}

/// Whether the run is to end.
#[must_use]
pub fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}
