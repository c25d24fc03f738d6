//! Happenings: what reports tell of one deed, put together. `docs/happenings.md` says what counts as one.
//!
//! What a text tells of a deed is a [`telling`]. Tellings are taken in the order of their days, and each joins the happening that
//! it fits best ([`fit`]), or begins one ([`running`]).

mod fit;
mod list;
mod page;
mod running;
mod store;
mod telling;

pub use self::list::{
    HappeningCount, HappeningEvent, HappeningReport, HappeningSide, HappeningStanding, ListedHappening,
};
