//! Who and where: the actor directory, offices by time, roles.

mod actor;
mod entity;
mod error;
mod find;
mod lint;
mod phrases;
mod read;
mod roles;
mod table;
mod world;

pub use actor::{Country, EntityId, EntityKind, NameUse, Sector};
pub use entity::{Entity, Identity, Office};
pub use error::{WorldError, WorldProblem};
pub use find::{Fit, NameHit, Reading};
pub use lint::{Finding, TableCount};
pub use roles::{Role, RoleHit, RoleKind};
pub use world::World;
