//! Writes made-up stories as JSON lines, the same for a seed, for runs that measure memory or speed.
//!
//!     cargo run --release -p nuncio --example generate -- --stories 200000 --seed 1 | nuncio code - > /dev/null

mod stories;

use std::io::{self, BufWriter, Write};

use anyhow::{Context, Result};
use clap::Parser;
use nuncio_coder::Coder;
use nuncio_language::Kernel;

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
}

fn main() -> Result<()> {
    let flags = Flags::parse();
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default())?;
    let mut out = BufWriter::new(io::stdout().lock());
    for story in Generator::new(&coder, flags.seed).take(flags.stories) {
        serde_json::to_writer(&mut out, &story)?;
        out.write_all(b"\n").context("cannot write the stories")?;
    }
    out.flush().context("cannot write the stories")
}
