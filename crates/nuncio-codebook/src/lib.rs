//! What was done: the act tree, moods, code tables, and the lexicon language with its static lints.

mod deed;
pub mod lexicon;

pub use deed::{Act, Direction, Issue, Mood};
