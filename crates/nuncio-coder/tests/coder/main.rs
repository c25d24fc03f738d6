//! The coder with the default pack: what its grammar undoes, and the promises of its records.

mod grammar;
mod promises;
mod support;
