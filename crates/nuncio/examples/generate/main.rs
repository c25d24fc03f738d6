//! Writes made-up stories as JSON lines, the same for a seed, for runs that measure memory or speed.
//!
//!     cargo run --release -p nuncio --example generate -- --stories 200000 --seed 1 | nuncio code - > /dev/null
//!
//! With `--copies`, what agencies send of made-up deeds and what papers print of it, some nine copies a report.

mod chance;
mod stories;
mod wire;

use std::io::{self, BufWriter, Write};

use anyhow::{Context, Result};
use clap::Parser;
use nuncio_coder::Coder;
use nuncio_language::Kernel;
use serde::Serialize;

use stories::Generator;

/// Made-up stories as JSON lines
#[derive(Parser)]
struct Flags {
    /// How many stories
    #[arg(long, default_value_t = 1000)]
    stories: usize,

    /// Another number gives other stories
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// Copies of reports, with the numbers of report and deed, instead of stories each of its own
    #[arg(long)]
    copies: bool,
}

/// A few more reports than are needed: some have two copies.
const COPIES: usize = 8;

fn main() -> Result<()> {
    let flags = Flags::parse();
    if flags.copies {
        return write(wire::copies(flags.stories.div_ceil(COPIES), flags.seed).into_iter().take(flags.stories));
    }
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default())?;
    write(Generator::new(&coder, flags.seed).take(flags.stories))
}

fn write(stories: impl Iterator<Item = impl Serialize>) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for story in stories {
        serde_json::to_writer(&mut out, &story)?;
        out.write_all(b"\n").context("cannot write the stories")?;
    }
    out.flush().context("cannot write the stories")
}
