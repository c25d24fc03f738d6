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

#[cfg(test)]
mod tests {
    use nuncio_text::{Span, Story};

    use super::*;
    use crate::testing::analyser;

    #[test]
    fn a_workspace_knows_how_long_each_stage_took_over_all_its_stories() {
        let story = || Story::plain("a story", "Chile and Peru met in Lima.", vec![Span::new(0, 27)]);
        let mut workspace = analyser().workspace();
        assert_eq!(workspace.spent(), Spent::default());
        let _ = analyser().analyse(story(), &mut workspace);
        let once = workspace.spent();
        assert!(once.cutting > Duration::ZERO && once.encoding > Duration::ZERO);
        assert!(once.decoding > Duration::ZERO && once.assembling > Duration::ZERO);
        let _ = analyser().analyse(story(), &mut workspace);
        assert!(workspace.spent().encoding > once.encoding && workspace.spent().decoding > once.decoding);
    }
}
