//! A table of (act, direction, issue) by mood, with the fall to the nearest ancestor that all codebooks share.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::acts::Acts;
use crate::deed::{Act, Direction, Issue, Mood};
use crate::error::{CodebookError, CodebookProblem};
use crate::moods::Plain;
use crate::table::Table;

/// Where a row stands.
type Key = (Act, Direction, Option<Issue>);

/// The row of no act, to which every deed falls at last.
const NO_ACT: Key = (Act::NONE, Direction::Do, None);

/// One column a mood, `do` first.
const COLUMNS: usize = Mood::ALL.len() + 1;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Cell<T> {
    /// `.`: the nearest ancestor's.
    #[default]
    Ancestor,
    /// `-`: no event, on purpose.
    None,
    /// This.
    Value(T),
}

/// The table.
#[derive(Clone, Debug)]
pub(crate) struct Cells<T> {
    rows: FxHashMap<Key, [Cell<T>; COLUMNS]>,
}

/// A column beside the cells that each row may fill: PLOVER's contexts.
pub(crate) type Beside<'r> = dyn FnMut(Key, &str) -> Result<(), CodebookProblem> + 'r;

impl<T: Copy> Cells<T> {
    /// Reads a table whose header is `act`, the `extra` columns, `do` and the moods. `value` reads a cell, `beside` is
    /// given every extra column of a row.
    pub(crate) fn read(
        files: &PackFiles,
        file: &'static str,
        acts: &Acts,
        extra: &[&'static str],
        value: impl Fn(&str) -> Result<T, CodebookProblem>,
        beside: &mut Beside<'_>,
    ) -> Result<Self, CodebookError> {
        let mut header = vec!["act"];
        header.extend(extra);
        header.push("do");
        header.extend(Mood::ALL.map(Mood::as_str));
        let table = Table::open(files, file)?;
        let mut rows = FxHashMap::default();
        for row in table.rows(&header)? {
            let text = row.columns[0];
            let key =
                key(acts, text).ok_or_else(|| row.error(CodebookProblem::UnknownDeed { text: text.to_owned() }))?;
            for column in &row.columns[1..=extra.len()] {
                beside(key, column).map_err(|problem| row.error(problem))?;
            }
            let mut cells = [Cell::Ancestor; COLUMNS];
            for (cell, text) in cells.iter_mut().zip(&row.columns[extra.len() + 1..]) {
                *cell = match *text {
                    "." => Cell::Ancestor,
                    "-" => Cell::None,
                    text => Cell::Value(value(text).map_err(|problem| row.error(problem))?),
                };
            }
            if rows.insert(key, cells).is_some() {
                return Err(row.error(CodebookProblem::RowTwice { text: text.to_owned() }));
            }
        }
        Ok(Cells { rows })
    }

    /// The cell of a deed, or the nearest ancestor's.
    pub(crate) fn find(&self, acts: &Acts, plain: &Plain) -> Option<T> {
        let column = plain.mood.map_or(0, |mood| mood as usize + 1);
        // To accept what is asked is to promise it, where no cell of the act's own line says otherwise.
        if plain.mood == Some(Mood::Accept) && plain.act != Act::NONE {
            match self.climb(line(acts, plain), column) {
                Cell::Ancestor => return self.find(acts, &Plain { mood: Some(Mood::Intend), ..*plain }),
                cell => return cell.value(),
            }
        }
        self.climb(line(acts, plain).chain(std::iter::once(NO_ACT)), column).value()
    }

    fn climb(&self, keys: impl Iterator<Item = Key>, column: usize) -> Cell<T> {
        keys.filter_map(|key| self.rows.get(&key))
            .map(|row| row[column])
            .find(|cell| !matches!(cell, Cell::Ancestor))
            .unwrap_or(Cell::Ancestor)
    }
}

impl<T> Cell<T> {
    fn value(self) -> Option<T> {
        match self {
            Cell::Value(value) => Some(value),
            Cell::Ancestor | Cell::None => None,
        }
    }
}

/// A row's place, written `-`, `aid.military:stop`, `protest.riot/rights`.
fn key(acts: &Acts, text: &str) -> Option<Key> {
    if text == "-" {
        return Some(NO_ACT);
    }
    let deed = acts.parse_deed(text)?;
    deed.moods.is_empty().then_some((deed.act, deed.direction, deed.issue))
}

/// Where a deed's row is looked for, nearest first: for the act and then each ancestor, its direction and then the
/// neighbouring one, each with the issue and then without. The row of no act comes after all of these.
fn line(acts: &Acts, plain: &Plain) -> impl Iterator<Item = Key> {
    let Plain { act, direction, issue, .. } = *plain;
    let directions = [Some(direction), direction.neighbour()];
    acts.line(act).flat_map(move |act| {
        directions.into_iter().flatten().flat_map(move |direction| {
            [issue, None].into_iter().take(if issue.is_some() { 2 } else { 1 }).map(move |i| (act, direction, i))
        })
    })
}
