//! Who, when and how many: the actor directory, offices by time, roles, calendar expressions, amounts.

mod actor;
pub mod amounts;
pub mod calendar;
mod cow;
mod entity;
mod error;
mod find;
mod import;
mod lint;
mod lookup;
mod offices;
mod phrases;
mod read;
mod render;
mod roles;
mod spelling;
mod table;
mod world;

pub use actor::{Country, EntityId, EntityKind, NameUse, OwnSector, Sector};
pub use amounts::{Amount, AmountError, AmountProblem, Amounts};
pub use calendar::{Calendar, CalendarError, CalendarProblem, Expression, Precision};
pub use cow::{CowState, CowStates};
pub use entity::{Entity, Identity, Office};
pub use error::{WorldError, WorldProblem};
pub use find::{NameHit, Named, Reading};
pub use import::{Dictionary, ImportCounts, ImportProblem, Imported, Precedence, Told, import};
pub use lint::{Doubt, Finding, Severity, TableCount};
pub use lookup::{Found, Reason};
pub use offices::{Holder, OfficeHit, OfficeId};
pub use roles::{BeforeNoun, Inherits, Role, RoleHit, RoleKind};
pub use world::World;
