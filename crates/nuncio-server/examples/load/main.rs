//! A load for `nuncio serve`: `fill ARCHIVE EVENTS` makes an archive of made-up events, `read ADDRESS READERS SECONDS PAUSE_MS` is so many
//! readers who look at mixed views of it. `scripts/load-test` runs both.

mod fill;
mod read;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let number = |text: &str| text.parse::<u64>().ok();
    let done = match args.as_slice() {
        ["fill", archive, events] => number(events).map(|events| fill::fill(archive.as_ref(), events)),
        ["read", address, readers, seconds, pause] => match (number(readers), number(seconds), number(pause)) {
            (Some(readers), Some(seconds), Some(pause)) => Some(read::read(address, readers, seconds, pause)),
            _ => None,
        },
        _ => None,
    };
    match done {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(error)) => {
            eprintln!("load: {error}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("load: fill ARCHIVE EVENTS, or read ADDRESS READERS SECONDS PAUSE_MS");
            ExitCode::FAILURE
        }
    }
}

/// Numbers in a fixed, well mixed order: the same load on every run.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as this seed has them.
    pub fn new(seed: u64) -> Self {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    /// One of some.
    pub fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}
