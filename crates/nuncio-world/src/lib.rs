//! Who, where, when and how many: the actor directory, offices by time, roles, the gazetteer, calendar expressions, amounts.

mod actor;
pub mod amounts;
mod atoms;
pub mod calendar;
mod cow;
mod entity;
mod error;
mod find;
pub mod gazetteer;
mod import;
mod index;
mod lint;
mod lookup;
mod offices;
mod people;
mod phrases;
mod read;
mod render;
mod roles;
mod table;
mod world;

pub use actor::{Country, EntityId, EntityKind, NameUse, OwnSector, Sector};
pub use amounts::{Amount, AmountError, AmountProblem, Amounts};
pub use atoms::{Window, Word, Words};
pub use calendar::{Calendar, CalendarError, CalendarProblem, Expression, Precision};
pub use cow::{CowState, CowStates};
pub use entity::{Entity, Identity, Office};
pub use error::{WorldError, WorldProblem};
pub use find::{NameHit, Named, Reading};
pub use gazetteer::{Candidate, Exactness, Gazetteer, GazetteerError, Place, PlaceId, PlaceKind, Point};
pub use import::{Dictionary, ImportCounts, ImportProblem, Imported, Precedence, Told, import};
pub use lint::{Doubt, Finding, Severity, TableCount};
pub use lookup::{Found, Reason};
pub use offices::{Holder, OfficeHit, OfficeId};
pub use roles::{BeforeNoun, Inherits, Role, RoleHit, RoleKind};
pub use world::World;
