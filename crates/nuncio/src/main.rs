//! The program `nuncio`; all of it is in the library, where tests and benchmarks reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    nuncio::main()
}
