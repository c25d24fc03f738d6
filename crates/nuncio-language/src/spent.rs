//! Where the analyser's time goes, stage by stage: for benchmarks, and for whoever tunes it.

use std::time::{Duration, Instant};

/// How long an analyser has worked on the stories of one [`Workspace`](crate::Workspace), by stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Cutting text into words and sentences, and writing the words' forms.
    pub cutting: Duration,
    /// Embedding the words and running the recurrent layers over them.
    pub encoding: Duration,
    /// Choosing tags, lemma scripts, names, heads and relations.
    pub decoding: Duration,
    /// Putting the document together: lemmas, repairs, names.
    pub assembling: Duration,
}

/// A clock that tells the time since it was last asked. It is asked a few times a story, never within a sentence.
#[derive(Debug)]
pub(crate) struct Lap(Instant);

impl Lap {
    pub(crate) fn start() -> Lap {
        Lap(Instant::now())
    }

    pub(crate) fn take(&mut self) -> Duration {
        let now = Instant::now();
        now.duration_since(std::mem::replace(&mut self.0, now))
    }
}
