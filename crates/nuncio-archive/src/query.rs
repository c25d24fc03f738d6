//! Questions to an archive: which events, by who, what, when, and who says so; answered story by story in a fixed order.

use std::collections::HashSet;

use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use crate::archive::Archive;
use crate::error::{ArchiveError, Kind};
use crate::record::AppearanceHead;

/// Which events are asked for. What is empty asks nothing; of a list any entry will do; all that is asked must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// How the code of an actor begins: `TCD`, `TCDMIL`.
    pub actor: Vec<String>,
    /// How the code of a recipient begins. With `actor`, both are sides of one dyad.
    pub recipient: Vec<String>,
    /// Country of an actor or a recipient.
    pub country: Vec<String>,
    /// Sector of an actor or a recipient.
    pub sector: Vec<String>,
    /// How the codes of both sides of a dyad begin, the actor's first.
    pub dyad: Vec<(String, String)>,
    /// CAMEO code, or how it begins with a `*` behind it: `19*`.
    pub code: Vec<String>,
    /// Root of the CAMEO code: `19`.
    pub root: Vec<String>,
    /// Type of PLOVER.
    pub plover: Vec<String>,
    /// Quad class.
    pub quad: Vec<u8>,
    /// First day, of those that events are filed under.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// How the code begins of somebody in whose words the event stands.
    pub speaker: Vec<String>,
    /// Standing.
    pub standing: Vec<String>,
    /// Marks of which one is there.
    pub marks: Vec<String>,
    /// Marks of which none is there.
    pub without: Vec<String>,
    /// Outlet of an appearance, capitals or not.
    pub source: Vec<String>,
    /// The least confidence.
    pub confidence: Option<f64>,
    /// Words of title and text, in the language of FTS5.
    pub text: Option<String>,
}

/// For which appearances of a text its events are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearances {
    /// Only for the first that the filter lets through: forty papers that print one report count once.
    #[default]
    First,
    /// For every one, as `nuncio code` gives them.
    Every,
}

/// The events of one appearance that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What its records tell of it.
    pub head: AppearanceHead,
    /// The row of its text.
    pub(crate) text: i64,
    /// The events, in the order of the story.
    pub(crate) events: Vec<FoundEvent>,
    /// The quotes that they stand in.
    pub(crate) quotes: Vec<(String, String)>,
}

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundEvent {
    pub(crate) id: String,
    pub(crate) record: String,
    pub(crate) mutual: bool,
}

impl Found {
    /// The records as `nuncio code` writes them: the events, and then the quotes that they stand in, a line each.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        let events = self.events.iter().map(|event| self.head.event(&event.id, &event.record));
        let quotes = self.quotes.iter().map(|(id, record)| self.head.quote(id, record));
        for line in events.chain(quotes) {
            lines.push_str(&line);
            lines.push('\n');
        }
        lines
    }

    /// How many events there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.events.len()
    }

    /// The ids of the mutual ones.
    pub fn mutual(&self) -> impl Iterator<Item = &str> {
        self.events.iter().filter(|event| event.mutual).map(|event| event.id.as_str())
    }
}

/// An event that answers, by its rows.
struct Hit {
    appearance: i64,
    coding: i64,
    event: i64,
    text: i64,
    head: AppearanceHead,
}

impl Archive {
    /// Calls `out` with the events that a filter lets through, appearance by appearance: by publication (unknown first), the
    /// text's id and the order in which they were added; at most `limit` events. Memory holds one story.
    ///
    /// # Errors
    /// The archive cannot be read, the words of `text` are no question of FTS5, or `out` fails.
    pub fn query<E: From<ArchiveError>>(
        &self,
        filter: &Filter,
        appearances: Appearances,
        limit: Option<usize>,
        mut out: impl FnMut(Found) -> Result<(), E>,
    ) -> Result<(), E> {
        let (question, values) = filter.question();
        let mut hits = self.told(self.db.prepare(&question))?;
        let mut rows = self.told(hits.query(params_from_iter(values)))?;
        let (mut left, mut seen) = (limit.unwrap_or(usize::MAX), HashSet::new());
        let mut story: Vec<Hit> = Vec::new();
        while left > 0 {
            let hit = rows.next().and_then(|row| row.map(hit).transpose());
            let hit = hit.map_err(|error| self.unanswered(filter, error))?;
            let goes_on = match (&hit, story.last()) {
                (Some(hit), Some(last)) => hit.appearance == last.appearance,
                _ => false,
            };
            if !goes_on && !story.is_empty() {
                story.truncate(left);
                left -= story.len();
                out(self.told(self.found(&story))?)?;
                story.clear();
            }
            let Some(hit) = hit else { break };
            // A coding that was given for an earlier appearance is over; one that is at hand goes on.
            if goes_on || seen.insert(hit.coding) || appearances == Appearances::Every {
                story.push(hit);
            }
        }
        Ok(())
    }

    /// What SQLite says, where it may be the user's words that it cannot read.
    fn unanswered(&self, filter: &Filter, error: rusqlite::Error) -> ArchiveError {
        match (&filter.text, error.sqlite_error_code()) {
            (Some(words), Some(rusqlite::ErrorCode::Unknown)) => {
                let what = format!(
                    "the words to look for, `{words}`, cannot be read ({error}); words with marks in them stand in \"\""
                );
                ArchiveError::new(&self.path, Kind::Other(what))
            }
            _ => ArchiveError::sqlite(&self.path, error),
        }
    }

    fn found(&self, story: &[Hit]) -> rusqlite::Result<Found> {
        let mut found = Found { head: AppearanceHead::default(), text: 0, events: Vec::new(), quotes: Vec::new() };
        let mut quotes: HashSet<i64> = HashSet::new();
        let mut event = self.db.prepare_cached("SELECT id, record, mutual FROM events WHERE n = ?1")?;
        let mut around = self.db.prepare_cached("SELECT quote FROM attributions WHERE event = ?1")?;
        for hit in story {
            if found.events.is_empty() {
                (found.head, found.text) = (hit.head.clone(), hit.text);
            }
            found.events.push(event.query_row([hit.event], |row| {
                Ok(FoundEvent { id: row.get(0)?, record: row.get(1)?, mutual: row.get(2)? })
            })?);
            for quote in around.query_map([hit.event], |row| row.get(0))? {
                quotes.insert(quote?);
            }
        }
        let mut quotes: Vec<i64> = quotes.into_iter().collect();
        quotes.sort_unstable();
        let mut quote = self.db.prepare_cached("SELECT id, record FROM quotes WHERE n = ?1")?;
        for n in quotes {
            found.quotes.push(quote.query_row([n], |row| Ok((row.get(0)?, row.get(1)?)))?);
        }
        Ok(found)
    }
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Hit> {
    let head = AppearanceHead {
        schema: row.get(4)?,
        text: row.get(5)?,
        source_id: row.get(6)?,
        published: row.get(7)?,
        published_source: row.get(8)?,
    };
    Ok(Hit { appearance: row.get(0)?, coding: row.get(1)?, event: row.get(2)?, text: row.get(3)?, head })
}

/// Conditions with the values that are bound in them, never written into them.
#[derive(Default)]
struct Conditions {
    all: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    /// Binds a value; its place in the statement.
    fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// `column IN (…)`.
    fn one_of<T: Clone + Into<Value>>(&mut self, column: &str, values: &[T]) -> String {
        let places: Vec<String> = values.iter().map(|value| self.bind(value.clone())).collect();
        format!("{column} IN ({})", places.join(", "))
    }

    /// A column that begins in one of these ways; as ranges, for which indexes serve.
    fn begins(&mut self, column: &str, starts: &[String]) -> String {
        let ranges: Vec<String> = starts.iter().map(|start| self.range(column, start)).collect();
        format!("({})", ranges.join(" OR "))
    }

    fn range(&mut self, column: &str, start: &str) -> String {
        let (from, to) = (self.bind(start.to_owned()), self.bind(format!("{start}\u{10ffff}")));
        format!("{column} >= {from} AND {column} < {to}")
    }

    fn push(&mut self, condition: String) {
        self.all.push(condition);
    }

    /// The rows of `events` that stand in another table under a condition.
    fn events_in(&mut self, from: &str, condition: &str) {
        self.push(format!("e.n IN (SELECT {from} WHERE {condition})"));
    }
}

impl Filter {
    /// The statement that finds the events, with the values to bind.
    fn question(&self) -> (String, Vec<Value>) {
        let mut conditions = Conditions::default();
        self.who(&mut conditions);
        self.what(&mut conditions);
        self.how_it_stands(&mut conditions);
        let all = if conditions.all.is_empty() { "1".to_owned() } else { conditions.all.join(" AND ") };
        let question = format!(
            "SELECT a.n, c.n, e.n, t.n, p.schema, t.id, a.source_id, a.published, a.published_source \
             FROM events e JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text JOIN packs p ON p.n = c.pack \
             JOIN appearances a ON a.text = c.text AND ifnull(a.day, '') = ifnull(c.day, '') \
             WHERE {all} ORDER BY ifnull(a.published, ''), t.id, a.n, e.n"
        );
        (question, conditions.values)
    }

    fn who(&self, conditions: &mut Conditions) {
        let sides = [("d.actor_code", &self.actor), ("d.recipient_code", &self.recipient)];
        let asked = sides.into_iter().filter(|(_, starts)| !starts.is_empty());
        let asked: Vec<String> = asked.map(|(column, starts)| conditions.begins(column, starts)).collect();
        if !asked.is_empty() {
            conditions.events_in("d.event FROM dyads d", &asked.join(" AND "));
        }
        let pair = |(actor, recipient): &(String, String)| {
            let actor = conditions.range("d.actor_code", actor);
            format!("({actor} AND {})", conditions.range("d.recipient_code", recipient))
        };
        let dyads: Vec<String> = self.dyad.iter().map(pair).collect();
        if !dyads.is_empty() {
            conditions.events_in("d.event FROM dyads d", &dyads.join(" OR "));
        }
        const SIDES: &str = "p.part IN ('actor', 'recipient')";
        if !self.country.is_empty() {
            let country = conditions.one_of("p.country", &self.country);
            conditions.events_in("p.event FROM parties p", &format!("{country} AND {SIDES}"));
        }
        if !self.sector.is_empty() {
            let sector = conditions.one_of("s.value", &self.sector);
            conditions.events_in("p.event FROM parties p, json_each(p.sectors) s", &format!("{sector} AND {SIDES}"));
        }
    }

    fn what(&self, conditions: &mut Conditions) {
        if !self.code.is_empty() {
            let mut code = |code: &String| match code.strip_suffix('*') {
                Some(start) => conditions.range("e.cameo", start),
                None => format!("e.cameo = {}", conditions.bind(code.clone())),
            };
            let codes: Vec<String> = self.code.iter().map(&mut code).collect();
            conditions.push(format!("({})", codes.join(" OR ")));
        }
        for (column, values) in [("e.root", &self.root), ("e.plover", &self.plover)] {
            if !values.is_empty() {
                let condition = conditions.one_of(column, values);
                conditions.push(condition);
            }
        }
        if !self.quad.is_empty() {
            let quads: Vec<i64> = self.quad.iter().map(|&quad| quad.into()).collect();
            let condition = conditions.one_of("e.quad", &quads);
            conditions.push(condition);
        }
        for (sign, day) in [(">=", &self.from), ("<=", &self.to)] {
            if let Some(day) = day {
                let day = conditions.bind(day.clone());
                conditions.push(format!("e.day {sign} {day}"));
            }
        }
    }

    fn how_it_stands(&self, conditions: &mut Conditions) {
        if !self.speaker.is_empty() {
            let speaker = conditions.begins("q.speaker_code", &self.speaker);
            conditions.events_in("s.event FROM attributions s JOIN quotes q ON q.n = s.quote", &speaker);
        }
        if !self.standing.is_empty() {
            let standing = conditions.one_of("e.standing", &self.standing);
            conditions.push(standing);
        }
        for (not, marks) in [("", &self.marks), ("NOT ", &self.without)] {
            if !marks.is_empty() {
                let mark = conditions.one_of("m.mark", marks);
                conditions.push(format!("{not}EXISTS (SELECT 1 FROM marks m WHERE m.event = e.n AND {mark})"));
            }
        }
        if !self.source.is_empty() {
            let source = conditions.one_of("a.source COLLATE NOCASE", &self.source);
            conditions.push(source);
        }
        if let Some(least) = self.confidence {
            let least = conditions.bind(least);
            conditions.push(format!("e.confidence >= {least}"));
        }
        if let Some(words) = &self.text {
            let words = conditions.bind(words.clone());
            conditions.push(format!("t.n IN (SELECT rowid FROM search WHERE search MATCH {words})"));
        }
    }
}
