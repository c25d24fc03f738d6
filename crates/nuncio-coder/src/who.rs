//! Whom a mention stands for, and how that is known.

use nuncio_language::TokenId;
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::{Country, EntityId, Identity, Sector};

/// How a mention was resolved; told in traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// By a name of the directory.
    Name,
    /// By a role noun and the country or body it belongs to.
    Role,
    /// By a modifier alone (*a US decision*).
    Modifier,
    /// By a short name after a full one.
    Memory,
    /// By a pronoun or a description (*the country*).
    Reference,
    /// By a part of a state (*Bavaria*), which tells where people and bodies are from; it is not itself an actor.
    Part,
    /// By the place of the event or the dateline, for an agent without a country.
    Place,
}

/// Whom a mention stands for, on the day of the story. Two are equal that stand for the same, however that is known.
#[derive(Clone, Debug)]
pub struct Who {
    /// The directory entity, where there is one.
    pub entity: Option<EntityId>,
    /// Country.
    pub country: Option<Country>,
    /// Code of the organisation.
    pub org: Option<String>,
    /// Sectors, most telling first.
    pub sectors: Vec<Sector>,
    /// The entity was no more on the day of the story.
    pub ended: bool,
    /// How this is known.
    pub through: Through,
}

impl PartialEq for Who {
    fn eq(&self, other: &Self) -> bool {
        (self.entity, self.country, &self.org, &self.sectors)
            == (other.entity, other.country, &other.org, &other.sectors)
    }
}

impl Eq for Who {}

impl Who {
    pub(crate) fn of(identity: Identity, through: Through) -> Self {
        Who {
            entity: Some(identity.entity),
            country: identity.country,
            org: identity.org,
            sectors: identity.sectors,
            ended: !identity.current,
            through,
        }
    }

    /// Somebody of whom nothing is known.
    pub(crate) fn nobody() -> Self {
        Who { entity: None, country: None, org: None, sectors: Vec::new(), ended: false, through: Through::Role }
    }

    /// A state itself, and no part of it.
    pub(crate) fn is_state(&self) -> bool {
        self.is_placed() && self.sectors.is_empty()
    }

    /// Country or organisation is known.
    pub(crate) fn is_placed(&self) -> bool {
        self.country.is_some() || self.org.is_some()
    }

    /// Both stand for the same side: same country, or the same organisation or sectors where neither has a country.
    pub(crate) fn same_side(&self, other: &Who) -> bool {
        match (self.country, other.country) {
            (Some(a), Some(b)) => a == b,
            (None, None) if self.org.is_some() || other.org.is_some() => self.org == other.org,
            (None, None) => self.sectors == other.sectors,
            _ => false,
        }
    }
}

/// A mention that takes part in something, resolved.
#[derive(Clone, Debug)]
pub struct ActorMention {
    /// Head word.
    pub head: TokenId,
    /// Title or body.
    pub zone: Zone,
    /// The words of the mention.
    pub span: Span<Byte>,
    /// Whom it stands for.
    pub who: Who,
    /// Where it refers back: the words that told who it is.
    pub via: Vec<Span<Byte>>,
}
