//! The layouts of other people's event data, column for column, for scripts that were written for them.

mod cells;
mod gdelt_events;
mod gdelt_mentions;
mod icews;
mod phoenix;
mod polecat;
mod table;
mod tables;

use nuncio_coder::Event;
use nuncio_text::Story;

pub use table::LayoutTable;
pub use tables::{LayoutTables, LayoutTablesError};

use crate::cell::Line;

/// Whose event data a table is written like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// The events table of GDELT 2.0.
    GdeltEvents,
    /// The mentions table of GDELT 2.0.
    GdeltMentions,
    /// ICEWS.
    Icews,
    /// Phoenix.
    Phoenix,
    /// POLECAT.
    Polecat,
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words, codes, days.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with a point.
    Number,
}

impl Holds {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Holds::Text => "text",
            Holds::Whole => "whole number",
            Holds::Number => "number",
        }
    }
}

/// Fills one column of one row; what is not known is empty.
type Fill = fn(&Row<'_>) -> String;

/// A column of a layout.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, as the original spells it.
    pub name: &'static str,
    /// What its values are.
    pub holds: Holds,
    /// What it is and which fact of the record it is taken from.
    pub says: &'static str,
    fill: Fill,
}

impl Column {
    const fn text(name: &'static str, says: &'static str, fill: Fill) -> Self {
        Column { name, holds: Holds::Text, says, fill }
    }

    const fn whole(name: &'static str, says: &'static str, fill: Fill) -> Self {
        Column { name, holds: Holds::Whole, says, fill }
    }

    const fn number(name: &'static str, says: &'static str, fill: Fill) -> Self {
        Column { name, holds: Holds::Number, says, fill }
    }

    /// A column for which a record has nothing; `says` tells why.
    const fn empty(name: &'static str, holds: Holds, says: &'static str) -> Self {
        Column { name, holds, says, fill: |_| String::new() }
    }
}

/// One dyad of one event, the story that tells it, and what codes and names are looked up in.
#[derive(Clone, Copy, Debug)]
struct Row<'a> {
    line: Line<'a>,
    /// Id of the event that is told here and number of the dyad in it: the row's own, or those of an event that it repeats.
    told: (&'a str, usize),
    story: &'a Story,
    tables: &'a LayoutTables,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Layout; 5] =
        [Layout::GdeltEvents, Layout::GdeltMentions, Layout::Icews, Layout::Phoenix, Layout::Polecat];

    /// The columns, in their order.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Layout::GdeltEvents => gdelt_events::COLUMNS,
            Layout::GdeltMentions => gdelt_mentions::COLUMNS,
            Layout::Icews => icews::COLUMNS,
            Layout::Phoenix => phoenix::COLUMNS,
            Layout::Polecat => polecat::COLUMNS,
        }
    }

    /// Whether the file begins with the names of the columns, as the original does.
    #[must_use]
    pub fn has_header(self) -> bool {
        matches!(self, Layout::Icews | Layout::Polecat)
    }

    /// The codebook whose code every row must have.
    #[must_use]
    pub fn codebook(self) -> &'static str {
        match self {
            Layout::Polecat => "PLOVER",
            Layout::GdeltEvents | Layout::GdeltMentions | Layout::Icews | Layout::Phoenix => "CAMEO",
        }
    }

    /// Whether an event has the code that every row of the layout must have.
    #[must_use]
    pub fn has_room_for(self, event: &Event) -> bool {
        match self {
            Layout::Polecat => event.plover.is_some(),
            Layout::GdeltEvents | Layout::GdeltMentions | Layout::Icews | Layout::Phoenix => event.cameo.is_some(),
        }
    }
}
