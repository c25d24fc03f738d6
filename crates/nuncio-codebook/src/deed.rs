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
