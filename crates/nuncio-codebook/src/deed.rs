//! The parts of a deed that the tables look up: act, direction, issue and the moods over them.

use serde::Serialize;

/// Position of an act in the act tree it came from; [`Act::NONE`] stands for a mood with no act under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Act(pub u16);

impl Act {
    /// No act: *threatened Iran* without saying with what. Written `-`, always the first row of the tree.
    pub const NONE: Act = Act(0);
}

/// Which way an act goes: sanctions are imposed, eased, stopped, resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// It is done.
    #[default]
    Do,
    /// It is made less.
    Ease,
    /// It is ended.
    Stop,
    /// It is taken up again.
    Resume,
}

/// What an act of protest or reform is about, where the codebook asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Issue {
    /// Who leads.
    Leadership,
    /// What is decided.
    Policy,
    /// What people may do.
    Rights,
    /// How the state is built.
    Institutions,
}

/// How an act stands: an operator over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mood {
    /// Vows, promises, agrees, plans to.
    Intend,
    /// Asks, urges, appeals for.
    Appeal,
    /// Demands, orders, insists.
    Demand,
    /// Refuses, rejects, rules out.
    Reject,
    /// Threatens to, threatens with.
    Threaten,
    /// Accuses of, blames for.
    Accuse,
    /// Investigates.
    Investigate,
    /// Accepts, gives in to.
    Accept,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Direction; 4] = [Direction::Do, Direction::Ease, Direction::Stop, Direction::Resume];

    /// The word after the colon: `ease` in `sanction.embargo:ease`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Do => "do",
            Direction::Ease => "ease",
            Direction::Stop => "stop",
            Direction::Resume => "resume",
        }
    }

    /// Reads a direction by its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|direction| direction.as_str() == word)
    }

    /// The direction that tables speak of when they have no row for this one: what is eased is partly stopped, what is
    /// resumed is done again.
    pub(crate) fn neighbour(self) -> Option<Self> {
        match self {
            Direction::Do => None,
            Direction::Ease => Some(Direction::Stop),
            Direction::Stop => Some(Direction::Ease),
            Direction::Resume => Some(Direction::Do),
        }
    }

    /// The direction of refusing this one: not to supply is to stop supplying, not to lift sanctions is to keep them.
    pub(crate) fn undone(self) -> Self {
        match self {
            Direction::Do | Direction::Resume => Direction::Stop,
            Direction::Ease | Direction::Stop => Direction::Do,
        }
    }
}

impl Issue {
    /// Every issue, in CAMEO's order.
    pub const ALL: [Issue; 4] = [Issue::Leadership, Issue::Policy, Issue::Rights, Issue::Institutions];

    /// The word after the slash: `rights` in `protest.demonstrate/rights`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Issue::Leadership => "leadership",
            Issue::Policy => "policy",
            Issue::Rights => "rights",
            Issue::Institutions => "institutions",
        }
    }

    /// Reads an issue by its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|issue| issue.as_str() == word)
    }
}

impl Mood {
    /// Every mood, in the order of the tables' columns.
    pub const ALL: [Mood; 8] = [
        Mood::Intend,
        Mood::Appeal,
        Mood::Demand,
        Mood::Reject,
        Mood::Threaten,
        Mood::Accuse,
        Mood::Investigate,
        Mood::Accept,
    ];

    /// The word before the bracket: `intend` in `intend(aid.military)`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Mood::Intend => "intend",
            Mood::Appeal => "appeal",
            Mood::Demand => "demand",
            Mood::Reject => "reject",
            Mood::Threaten => "threaten",
            Mood::Accuse => "accuse",
            Mood::Investigate => "investigate",
            Mood::Accept => "accept",
        }
    }

    /// Reads a mood by its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mood| mood.as_str() == word)
    }
}

/// What was done and how it stands, as the tables look it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Deed<'a> {
    /// What.
    pub act: Act,
    /// Which way.
    pub direction: Direction,
    /// About what.
    pub issue: Option<Issue>,
    /// The moods over it, outermost first; empty = done.
    pub moods: &'a [Mood],
}

/// A deed that owns its moods.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OwnedDeed {
    /// What.
    pub act: Act,
    /// Which way.
    pub direction: Direction,
    /// About what.
    pub issue: Option<Issue>,
    /// The moods over it, outermost first; empty = done.
    pub moods: Vec<Mood>,
}

impl OwnedDeed {
    /// The deed, for the tables.
    #[must_use]
    pub fn as_deed(&self) -> Deed<'_> {
        Deed { act: self.act, direction: self.direction, issue: self.issue, moods: &self.moods }
    }
}

impl<'a> Deed<'a> {
    /// An act that is simply done.
    #[must_use]
    pub fn done(act: Act) -> Deed<'static> {
        Deed { act, direction: Direction::Do, issue: None, moods: &[] }
    }

    /// The same with moods of its own.
    #[must_use]
    pub fn to_owned(&self) -> OwnedDeed {
        OwnedDeed { act: self.act, direction: self.direction, issue: self.issue, moods: self.moods.to_vec() }
    }
}
