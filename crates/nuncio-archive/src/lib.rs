//! The archive: one SQLite file that holds every text, appearance, event and quote once, and loses none of them.
//!
//! `docs/archive.md` explains the tables. Rows are made from stories and codings ([`StoryRow`], [`CodingRows`]) on any thread,
//! and written by one [`Archive`] in transactions, so that the file never holds half a story.

mod archive;
mod ask;
mod catalogue;
mod check;
mod clusters;
mod coded;
mod duplicates;
mod error;
mod filter;
mod functions;
mod happenings;
mod info;
mod judgements;
mod known;
mod layout;
mod lock;
mod paging;
mod query;
mod quoted;
mod read;
mod recode;
mod record;
mod row;
mod runs;
mod schema;
mod stored;
mod stretch;
mod sums;
mod texts;
mod totals;
mod write;

pub use archive::Archive;
pub use ask::{Answered, Bounds, Cell, Step};
pub use catalogue::{Appeared, ListedQuote, ListedStory, QuoteFilter, StoryFilter, WholeStory};
pub use check::{Checked, Fault};
pub use clusters::{Clustered, Clusters};
pub use duplicates::signature_of;
pub use error::ArchiveError;
pub use filter::{Filter, Near};
pub use happenings::{
    HappeningCount, HappeningEvent, HappeningReport, HappeningSide, HappeningStanding, ListedHappening,
};
pub use info::{CodedWith, Info, KnownProblem, RunInfo, Table};
pub use judgements::{Finding, Judgement, NewJudgement};
pub use known::{Claims, Known};
pub use paging::{Cursor, EventPage, Paged};
pub use query::{Appearances, Found};
pub use quoted::QuotesById;
pub use read::{StoredAppearance, StoredText};
pub use recode::{Again, Change, KnownChange, Recoded, StaleCodings, StoredCoding, StoredEvent};
pub use record::AppearanceHead;
pub use row::{CodingRows, Outcome, ProblemKind, ProblemRow, StoryRow};
pub use runs::{PackKey, PackRow, RunKey, RunOutcome, RunTally};
pub use schema::{APPLICATION_ID, VERSION};
pub use stretch::{Days, Scale};
pub use texts::StoredTexts;
pub use totals::{Cell as SeriesCell, Pair, Part, Point, Quads, Sum};
pub use write::Written;
