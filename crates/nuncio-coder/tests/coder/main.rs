//! The coder with the default pack: what its grammar undoes, who says what, how far a deed is so, and the promises of its records.

mod factuality;
mod filters;
mod grammar;
mod offices;
mod promises;
mod support;
mod towns;
mod who_says;
