//! From documents to claims and events: arguments, coreference, attribution, marks, standing, with a trace of what is silent.

mod arguments;
mod claim;
mod coder;
mod dates;
mod directory;
mod disputes;
mod error;
pub mod examples;
mod interpret;
mod marks;
mod names;
mod operate;
mod places;
mod policy;
mod quotes;
pub mod record;
mod reference;
mod regions;
mod repeats;
mod senses;
mod standing;
mod trace;
mod tree;
mod who;
mod words;

pub use claim::{Claim, ClaimId, Mark, OperatorWord, OtherRole, Standing};
pub use coder::{Coder, Coding};
pub use dates::EventDate;
pub use error::CoderError;
pub use policy::Policy;
pub use quotes::Kind;
pub use record::{Event, Quote, SCHEMA};
pub use trace::{Reason, Silence, Trace};
pub use who::{ActorMention, Through, Who};
pub use words::Stance;
