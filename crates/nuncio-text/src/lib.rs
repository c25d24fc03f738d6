//! From bytes to stories: typed spans, the [`Story`] record, and one reader per format.

mod pack;
mod span;
mod story;

pub use pack::PackFiles;
pub use span::{Byte, Span, Token};
pub use story::{Dateline, Published, PublishedSource, Story, Title, Zone};
