//! How a run ends: exit codes, the last message, and silence where the reader of a pipe has gone.

use std::io;
use std::process::ExitCode;

/// How a run ended.
#[derive(Debug)]
pub enum Outcome {
    /// All is well.
    Done,
    /// It went to the end; what went wrong was told on the way.
    ProblemsTold,
    /// The user stopped it; what was done by then is kept.
    Stopped,
    /// It could not start, or not go on; why.
    Failed(anyhow::Error),
}

impl Outcome {
    /// Counts problems that were told into an outcome.
    #[must_use]
    pub fn after(problems: usize) -> Self {
        if problems == 0 { Outcome::Done } else { Outcome::ProblemsTold }
    }

    /// A run's result as its outcome. That the reader of the output has gone (`nuncio … | head`) is the end of the work
    /// and no failure.
    #[must_use]
    pub fn of(result: anyhow::Result<Outcome>) -> Self {
        match result {
            Ok(outcome) => outcome,
            Err(error) if reader_has_gone(&error) => Outcome::Done,
            Err(error) => Outcome::Failed(error),
        }
    }

    /// Says what is left to say and gives the exit code.
    #[must_use]
    pub fn report(self) -> ExitCode {
        match self {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::ProblemsTold => ExitCode::from(1),
            // As shells have it: 128 and the number of the signal.
            Outcome::Stopped => ExitCode::from(130),
            Outcome::Failed(error) => {
                anstream::eprintln!("nuncio: {error:#}");
                ExitCode::from(2)
            }
        }
    }
}

fn reader_has_gone(error: &anyhow::Error) -> bool {
    let broken = |cause: &io::Error| cause.kind() == io::ErrorKind::BrokenPipe;
    error.chain().any(|cause| cause.downcast_ref::<io::Error>().is_some_and(broken))
}

#[cfg(test)]
mod tests {
    use anyhow::Context;

    use super::*;

    #[test]
    fn a_reader_that_has_gone_is_no_failure() {
        let gone = Err(io::Error::from(io::ErrorKind::BrokenPipe)).context("cannot write");
        assert!(matches!(Outcome::of(gone), Outcome::Done));
    }

    #[test]
    fn any_other_error_is_one() {
        let full = Err(io::Error::from(io::ErrorKind::StorageFull)).context("cannot write");
        assert!(matches!(Outcome::of(full), Outcome::Failed(_)));
    }

    #[test]
    fn one_problem_is_enough_for_exit_code_1() {
        assert!(matches!(Outcome::after(0), Outcome::Done));
        assert!(matches!(Outcome::after(1), Outcome::ProblemsTold));
    }
}
