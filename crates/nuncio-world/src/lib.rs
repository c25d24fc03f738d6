//! Who and where: the actor directory, offices by time, roles.

mod actor;

pub use actor::{Country, EntityId, EntityKind, NameUse, Sector};
