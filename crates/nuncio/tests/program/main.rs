//! The program, whole: each module runs the built program or what it is made of, as its users do. One binary for all of
//! them, as each would be linked with the whole pack.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails, and says where

#[path = "../../examples/generate/chance.rs"]
mod chance;
#[path = "../../examples/generate/stories.rs"]
mod stories;
#[path = "../support/mod.rs"]
mod support;
#[path = "../../../nuncio-watch/tests/server/mod.rs"]
mod web;

mod actors;
mod archive;
mod archive_force;
mod archives;
mod asking;
mod bad_input;
mod code;
mod commands;
mod coverage;
mod determinism;
mod eval;
mod export;
mod formats;
mod happenings;
mod help;
mod html;
mod languages;
mod places;
mod policies;
mod recode;
mod trees;
mod watch;
mod who_says;
