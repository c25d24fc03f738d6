//! The commands, a file each.

pub mod actors;
pub mod add;
pub mod archive;
pub mod claims;
pub mod code;
pub mod count;
pub mod coverage;
pub mod diff;
mod directory;
pub mod eval;
pub mod explain;
pub mod export;
pub mod happenings;
pub mod import;
pub mod lexicon;
pub mod parse;
pub mod places;
pub mod query;
pub mod quotes;
pub mod read;
pub mod recode;
pub mod relate;
pub mod serve;
pub mod sql;
pub mod suggest;
pub mod watch;

use std::io::{self, IsTerminal};

/// Columns of text where the terminal does not say how wide it is.
const USUAL_WIDTH: u16 = 110;

/// The width to write for: the terminal's, else a usual one.
fn width() -> u16 {
    comfy_table::Table::new().width().filter(|_| io::stdout().is_terminal()).unwrap_or(USUAL_WIDTH)
}
