//! The claim: what the text says somebody does to somebody, how it stands, and who says so.

use nuncio_codebook::{Deed, OwnedDeed};
use nuncio_language::TokenId;
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use crate::confidence::Pattern;
use crate::counts::Count;
use crate::dates::EventDate;
use crate::event_places::EventPlace;
use crate::marks::Over;
use crate::who::ActorMention;

/// A mark over a claim (PLOVER's auxiliary modes, and `ongoing`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// It is said not to be so.
    Negated,
    /// It may, might or would be so.
    Hypothetical,
    /// It is yet to come.
    Future,
    /// It is not of this news.
    Historical,
    /// It is under way.
    Ongoing,
}

impl Mark {
    /// Every mark, in their order.
    pub const ALL: [Mark; 5] = [Mark::Negated, Mark::Hypothetical, Mark::Future, Mark::Historical, Mark::Ongoing];

    /// Reads a mark by its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == word)
    }

    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Mark::Negated => "negated",
            Mark::Hypothetical => "hypothetical",
            Mark::Future => "future",
            Mark::Historical => "historical",
            Mark::Ongoing => "ongoing",
        }
    }
}

/// How far the text itself vouches for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// The story says so in its own voice.
    Told,
    /// The actor, or one who speaks for it, says so of itself.
    Own,
    /// A speaker who is no party to it says so.
    Stated,
    /// It is charged: by the stance of the speaker, or by a party to the dyad against the other.
    Accused,
    /// A speaker denies it.
    Denied,
    /// One speaker asserts it, another denies it.
    Disputed,
}

impl Standing {
    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Told => "told",
            Standing::Own => "own",
            Standing::Stated => "stated",
            Standing::Accused => "accused",
            Standing::Denied => "denied",
            Standing::Disputed => "disputed",
        }
    }
}

/// Position of a claim in the list of its story's claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClaimId(pub u32);

/// A word that stands over an act: `vowed`, `halted`, `launched`.
#[derive(Clone, Debug)]
pub struct OperatorWord {
    /// What it does (`intend`, `stop`, `do`).
    pub name: &'static str,
    /// The word.
    pub token: TokenId,
}

/// A role besides actor and recipient.
#[derive(Clone, Debug)]
pub struct OtherRole {
    /// The lexicon's letter: `B` for or against whom, `T` topic, `I` instrument.
    pub letter: char,
    /// Its words.
    pub span: Span<Byte>,
    /// Whom it stands for, where it is an actor.
    pub actor: Option<ActorMention>,
}

/// What the text says.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Position among the story's claims.
    pub id: ClaimId,
    /// The sentence, from 0.
    pub sentence: usize,
    /// Title or body.
    pub zone: Zone,
    /// Act, direction, issue, moods.
    pub deed: OwnedDeed,
    /// Who does it; more than one where they do it together or to one another.
    pub actors: Vec<ActorMention>,
    /// To whom; empty where nobody is named or the act is mutual.
    pub recipients: Vec<ActorMention>,
    /// Other roles.
    pub roles: Vec<OtherRole>,
    /// Both sides do it.
    pub mutual: bool,
    /// PLOVER mode: the act's, or the one that the words around it tell.
    pub mode: Option<String>,
    /// PLOVER contexts: the act's and those of the words around it.
    pub contexts: Vec<String>,
    /// Head word: of the outermost mood, else of the act.
    pub trigger: TokenId,
    /// The word that tells the act, whatever stands over it.
    pub act_word: TokenId,
    /// The head word with its particle.
    pub trigger_span: Span<Byte>,
    /// Words over the act, outermost first.
    pub operators: Vec<OperatorWord>,
    /// Marks, in order.
    pub marks: Vec<Mark>,
    /// The word by which it has to be done: *must*.
    pub owed: Option<TokenId>,
    /// The claim this one is the content of: the accusation whose charge it is.
    pub inside: Option<ClaimId>,
    /// How it stands.
    pub standing: Standing,
    /// Positions of the quotes it stands in, outermost first.
    pub attribution: Vec<usize>,
    /// When.
    pub date: EventDate,
    /// Where; none where nothing tells.
    pub place: Option<EventPlace>,
    /// Numbers that belong to it, in the order of the text.
    pub counts: Vec<Count>,
    /// The lexicon line that found it: `aid.lex:41`.
    pub rule: String,
    /// What of the pattern that found it speaks for it or against it.
    pub pattern: Pattern,
    /// From 0 to 1: the chance that whom it names and the root of its deed are right.
    pub confidence: f32,
}

impl Claim {
    /// The deed, as the codebook's tables want it.
    #[must_use]
    pub fn deed(&self) -> Deed<'_> {
        self.deed.as_deed()
    }

    /// Takes over what the words over its predicate say.
    pub(crate) fn stand_under(&mut self, over: &Over) {
        over.marks.iter().for_each(|&mark| self.mark(mark));
        self.owed = over.owed.or(self.owed);
    }

    /// Adds a mark once, keeping their order.
    pub(crate) fn mark(&mut self, mark: Mark) {
        if let Err(place) = self.marks.binary_search(&mark) {
            self.marks.insert(place, mark);
        }
    }
}
