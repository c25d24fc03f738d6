//! From bytes to stories: typed spans, the [`Story`] record, and one reader per format.

mod article;
mod bounded;
mod dateline;
mod dates;
mod decode;
mod dom;
mod furniture;
mod html;
mod json;
mod json_ld;
mod metadata;
mod options;
mod pack;
mod page;
mod paragraphs;
mod problem;
mod read;
mod sorted;
mod span;
mod story;
mod transcode;
mod words;

pub use dates::{Day, Moment, parse_published};
pub use options::{Fields, Format, ReadOptions};
pub use pack::PackFiles;
pub use problem::{Place, Problem, ProblemKind};
pub use read::{Opened, Source, read};
pub use sorted::{SortedLines, UnsortedLine};
pub use span::{Byte, Span, Token};
pub use story::{Dateline, Published, PublishedSource, Story, Title, Zone};
pub use words::{PageWords, WordsError};
