//! The API as programs meet it: every route on an archive that the test makes.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails, and says where

mod answers;
mod filters;
mod happenings;
mod hostile;
mod judging;
mod paging;
mod safety;
mod support;
