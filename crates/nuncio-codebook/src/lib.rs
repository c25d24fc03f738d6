//! What was done: the act tree, moods, code tables, and the lexicon language with its static lints.

mod acts;
mod cameo;
mod cells;
mod codebook;
mod deed;
mod error;
pub mod lexicon;
mod moods;
mod plover;
mod quad;
mod recode;
mod table;

pub use cameo::CameoCode;
pub use codebook::Codebook;
pub use deed::{Act, Deed, Direction, Issue, Mood, OwnedDeed};
pub use error::{CodebookError, CodebookProblem};
pub use plover::Plover;
pub use recode::Recode;
