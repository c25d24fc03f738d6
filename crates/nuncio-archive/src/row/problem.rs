//! A problem with the input as a row: which input, where, what.

use nuncio_text::Problem;

/// What a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// What stood there could not be read.
    Unreadable,
    /// What stood there is no news report.
    NotNews,
    /// What stood there is not English: it is kept and not coded.
    NotEnglish,
    /// The program failed at this story: it is kept and not coded.
    Failed,
    /// Nothing: the story was read all the same.
    Warning,
}

impl ProblemKind {
    /// Every kind, in order.
    pub const ALL: [ProblemKind; 5] = [
        ProblemKind::Unreadable,
        ProblemKind::NotNews,
        ProblemKind::NotEnglish,
        ProblemKind::Failed,
        ProblemKind::Warning,
    ];

    /// The word in the archive.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemKind::Unreadable => "unreadable",
            ProblemKind::NotNews => "not_news",
            ProblemKind::NotEnglish => "not_english",
            ProblemKind::Failed => "failed",
            ProblemKind::Warning => "warning",
        }
    }
}

/// A row of `problems`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    /// The file, or what the input called the story.
    pub input: String,
    /// The line, where the input is read by lines.
    pub line: Option<u64>,
    /// What it costs.
    pub kind: ProblemKind,
    /// What is wrong, and what to do.
    pub reason: String,
}

impl ProblemRow {
    /// What the reader tells.
    #[must_use]
    pub fn of(problem: &Problem) -> Self {
        use nuncio_text::ProblemKind as Of;
        let kind = match problem.kind {
            _ if problem.is_warning() => ProblemKind::Warning,
            Of::NoArticle | Of::NoReports { .. } | Of::UnknownXml { .. } | Of::Withdrawn { .. } => ProblemKind::NotNews,
            _ => ProblemKind::Unreadable,
        };
        ProblemRow {
            input: problem.place.name.clone(),
            line: problem.place.line,
            kind,
            reason: problem.kind.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nuncio_text::{Place, ProblemKind as Kind};

    #[test]
    fn a_problem_is_sorted_by_what_it_costs() {
        let of = |kind| {
            let place = Place { name: "march.jsonl".to_owned(), line: Some(7) };
            ProblemRow::of(&Problem { place, kind }).kind
        };
        assert_eq!(of(Kind::Empty), ProblemKind::Unreadable);
        assert_eq!(of(Kind::NoArticle), ProblemKind::NotNews);
        assert_eq!(of(Kind::NoReports { what: "feed" }), ProblemKind::NotNews);
        assert_eq!(of(Kind::HeadlineOnly), ProblemKind::Warning);
        assert_eq!(of(Kind::HalfCharacter), ProblemKind::Warning);
    }
}
