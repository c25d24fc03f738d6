//! Stories through all the rooms: which pack, which texts, on how many cores, which events are kept, and how they are told. Whatever
//! codes stories for a user (the command line, the Python wheel) does it by these, so that all of them give the same.

pub mod claims;
mod coded_story;
mod coding;
pub mod event_line;
pub mod explanation;
pub mod pack;
pub mod page;
pub mod pipeline;
mod relation;
pub mod snippet;
pub mod speakers;
pub mod stored;
mod text;
pub mod verdict;
mod workspaces;

pub use coded_story::{CodedStory, Keep};
pub use coding::{How, Worked, each, one};
pub use relation::RelationRecord;
pub use text::{Asked, Text, not_english, texts};
pub use workspaces::{Lent, Workspaces};
