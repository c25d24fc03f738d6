//! The command line: flags in, stories through the rooms, tables or JSON lines out. It decides nothing about news.

pub mod adding;
pub mod archiving;
pub mod coded_events;
pub mod coding;
pub mod commands;
pub mod coverage;
pub mod difference;
pub mod flags;
pub mod input;
pub mod interrupt;
pub mod manifest;
pub mod outcome;
pub mod output;
pub mod pack;
pub mod progress;
pub mod recoding;
pub mod sink;
pub mod watching;

use std::process::ExitCode;

use clap::Parser;

use crate::flags::{Command, Flags};
use crate::outcome::Outcome;

/// Runs the command that the process was given, and says with the exit code how it went: 0 done, 1 done with problems
/// that were told, 2 could not start or not go on, 130 stopped by the user.
#[must_use]
pub fn main() -> ExitCode {
    let flags = Flags::parse();
    let result = match &flags.command {
        Command::Code(args) => commands::code::run(args),
        Command::Count(args) => commands::count::run(args),
        Command::Quotes(args) => commands::quotes::run(args),
        Command::Claims(args) => commands::claims::run(args),
        Command::Explain(args) => commands::explain::run(args),
        Command::Coverage(args) => commands::coverage::run(args),
        Command::Read(args) => commands::read::run(args),
        Command::Parse(args) => commands::parse::run(args),
        Command::Places(args) => commands::places::run(args),
        Command::Lexicon(args) => commands::lexicon::run(args),
        Command::Actors(args) => commands::actors::run(args),
        Command::Relate(args) => commands::relate::run(args),
        Command::Add(args) => commands::add::run(args),
        Command::Watch(args) => commands::watch::run(args),
        Command::Recode(args) => commands::recode::run(args),
        Command::Diff(args) => commands::diff::run(args),
        Command::Archive(args) => commands::archive::run(args),
        Command::Query(args) => commands::query::run(args),
        Command::Export(args) => commands::export::run(args),
        Command::Happenings(args) => commands::happenings::run(args),
        Command::Serve(args) => commands::serve::run(args),
        Command::Sql(args) => commands::sql::run(args),
        Command::Eval(args) => commands::eval::run(args),
    };
    Outcome::of(result).report()
}
