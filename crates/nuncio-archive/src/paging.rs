//! Events page by page, the latest day first: each is given once to a reader who comes back for more, while others are added.

use std::fmt;
use std::str::FromStr;

use nuncio_coder::Policy;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::filter::{Conditions, Filter};
use crate::query::Found;
use crate::record::{AppearanceHead, HEAD_COLUMNS};

/// Where a page ended: the next begins after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The day; none among what has no date, which comes last.
    day: Option<String>,
    n: i64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.day.as_deref().unwrap_or_default(), self.n)
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (day, n) = text.split_once('.').ok_or(())?;
        if !(day.is_empty() || day.parse::<jiff::civil::Date>().is_ok()) {
            return Err(());
        }
        Ok(Cursor { day: Some(day.to_owned()).filter(|day| !day.is_empty()), n: n.parse().map_err(drop)? })
    }
}

impl Cursor {
    pub(crate) fn new(day: Option<String>, n: i64) -> Self {
        Cursor { day, n }
    }

    /// The condition that only rows after it meet, the day being in one column and the row's number in another. What has a
    /// day and what has none is asked for apart, so that indexes by day serve.
    pub(crate) fn after(cursor: Option<&Self>, dated: bool, day: &str, n: &str, conditions: &mut Conditions<'_>) {
        if !dated {
            conditions.push(format!("{day} IS NULL"));
        }
        let Some(cursor) = cursor else {
            if dated {
                conditions.push(format!("{day} IS NOT NULL"));
            }
            return;
        };
        let row = conditions.bind(cursor.n);
        match (&cursor.day, dated) {
            (Some(of), true) => {
                let of = conditions.bind(of.clone());
                conditions.push(format!("{day} <= {of} AND ({day} < {of} OR {n} < {row})"));
            }
            (None, false) => conditions.push(format!("{n} < {row}")),
            (Some(_), false) => {}
            // What is dated came before what is not.
            (None, true) => conditions.push("0".to_owned()),
        }
    }
}

/// An event with what its appearance tells besides its record.
#[derive(Clone, Debug, PartialEq)]
pub struct Paged {
    /// The event, alone, and the quotes that it stands in.
    pub found: Found,
    /// The outlet.
    pub source: Option<String>,
    /// The day that it is filed under.
    pub day: Option<String>,
}

/// Some of the events that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct EventPage {
    /// The events, the latest first.
    pub events: Vec<Paged>,
    /// Where the next page begins; none after the last.
    pub next: Option<Cursor>,
}

/// A row of a page before the event itself is read.
struct Line {
    event: i64,
    text: i64,
    appearance: i64,
    head: AppearanceHead,
    source: Option<String>,
    day: Option<String>,
}

/// The condition that an event (`e`) meets which a policy keeps.
pub(crate) fn kept(policy: Policy) -> &'static str {
    match policy {
        Policy::All | Policy::Recode => "1",
        Policy::Factual => "EXISTS (SELECT 1 FROM factual f WHERE f.n = e.n)",
        Policy::Strict => {
            "e.standing IN ('told', 'own') \
             AND NOT EXISTS (SELECT 1 FROM marks k WHERE k.event = e.n AND k.mark <> 'ongoing')"
        }
    }
}

impl Archive {
    /// A page of the events that a filter lets through and a policy keeps, each for the first appearance that the filter lets
    /// through. A policy that recodes keeps all here: what it makes of an event is not stored.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn page(
        &self,
        filter: &Filter,
        policy: Policy,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<EventPage, ArchiveError> {
        let lines = || -> rusqlite::Result<Vec<Line>> {
            let mut lines = self.lines_of_page(filter, policy, after, true, limit + 1)?;
            if lines.len() <= limit {
                let left = limit + 1 - lines.len();
                lines.extend(self.lines_of_page(filter, policy, after, false, left)?);
            }
            Ok(lines)
        };
        let mut lines = lines().map_err(|error| self.unanswered(filter, error))?;
        let more = lines.len() > limit;
        lines.truncate(limit);
        let next = lines.last().filter(|_| more).map(|last| Cursor { day: last.day.clone(), n: last.event });
        let events = lines.into_iter().map(|line| self.paged(line)).collect::<rusqlite::Result<_>>();
        Ok(EventPage { events: self.told(events)?, next })
    }

    /// An event by its id.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn event(&self, id: &str) -> Result<Option<Paged>, ArchiveError> {
        let mut conditions = Conditions::default();
        let id = conditions.bind(id.to_owned());
        conditions.push(format!("e.id = {id}"));
        let statement = statement(&Filter::default(), &mut conditions, 1);
        let paged = || -> rusqlite::Result<Option<Paged>> {
            let mut found = self.db.prepare_cached(&statement)?;
            let line = found.query_row(params_from_iter(conditions.values), line).optional()?;
            line.map(|line| self.paged(line)).transpose()
        };
        self.told(paged())
    }

    /// The events of a coding, in the order of the story.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn events_of_coding(&self, coding: i64) -> Result<Vec<Paged>, ArchiveError> {
        let mut conditions = Conditions::default();
        let coding = conditions.bind(coding);
        conditions.push(format!("e.coding = {coding}"));
        let statement = statement(&Filter::default(), &mut conditions, usize::MAX);
        let events = || -> rusqlite::Result<Vec<Paged>> {
            let mut found = self.db.prepare_cached(&statement)?;
            let lines: Vec<Line> =
                found.query_map(params_from_iter(conditions.values), line)?.collect::<rusqlite::Result<_>>()?;
            let mut lines = lines;
            lines.sort_by_key(|line| line.event);
            lines.into_iter().map(|line| self.paged(line)).collect()
        };
        self.told(events())
    }

    fn lines_of_page(
        &self,
        filter: &Filter,
        policy: Policy,
        after: Option<&Cursor>,
        dated: bool,
        limit: usize,
    ) -> rusqlite::Result<Vec<Line>> {
        let mut conditions = filter.conditions(Some(&self.db));
        conditions.push(kept(policy).to_owned());
        Cursor::after(after, dated, "e.day", "e.n", &mut conditions);
        let statement = statement(filter, &mut conditions, limit);
        let mut found = self.db.prepare_cached(&statement)?;
        found.query_map(params_from_iter(conditions.values), line)?.collect()
    }

    fn paged(&self, line: Line) -> rusqlite::Result<Paged> {
        let found = self.found(line.head, (line.appearance, line.text), &[line.event])?;
        Ok(Paged { found, source: line.source, day: line.day })
    }
}

/// The statement that gives events under conditions, the latest first. What a page shows of them is looked up for those alone that
/// are on it.
fn statement(filter: &Filter, conditions: &mut Conditions<'_>, limit: usize) -> String {
    let source = filter.sources("x.source", conditions);
    let first = |coding: &str| {
        let source = source.as_ref().map(|source| format!(" AND {source}")).unwrap_or_default();
        format!(
            "SELECT min(x.n) FROM appearances x WHERE x.text = {coding}.text \
             AND ifnull(x.day, '') = ifnull({coding}.day, ''){source}"
        )
    };
    if source.is_some() {
        conditions.push(format!("({}) IS NOT NULL", first("c")));
    }
    let joined = if source.is_some() || filter.text.is_some() {
        "JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text"
    } else {
        ""
    };
    let limit = conditions.bind(Value::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
    let all = conditions.joined();
    format!(
        "SELECT e.n, t.n, a.n, a.source, e.day, {HEAD_COLUMNS} \
         FROM (SELECT e.n AS found FROM events e {joined} WHERE {all} ORDER BY e.day DESC, e.n DESC LIMIT {limit}) \
         CROSS JOIN events e ON e.n = found JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text \
         JOIN packs p ON p.n = c.pack JOIN appearances a ON a.n = ({}) ORDER BY e.day DESC, e.n DESC",
        first("c")
    )
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    let head = AppearanceHead::of_row(row, 5)?;
    let (event, text, appearance) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(Line { event, text, appearance, head, source: row.get(3)?, day: row.get(4)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_is_written_and_nothing_else_is() {
        for text in ["1991-02-05.17", ".3"] {
            assert_eq!(text.parse::<Cursor>().map(|cursor| cursor.to_string()), Ok(text.to_owned()));
        }
        for odd in ["", "17", "1991-02-30.1", "1991-02-05.x", "' OR 1=1 --.1", "1991-02-05.1.2"] {
            assert!(odd.parse::<Cursor>().is_err(), "{odd}");
        }
    }
}
