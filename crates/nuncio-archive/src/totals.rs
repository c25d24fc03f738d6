//! What the sums tell: series, sides, dyads and places over a stretch of days; where a filter asks more than sums know, events are
//! counted one by one.

use std::collections::HashMap;
use std::hash::Hash;

use jiff::civil::Date;
use nuncio_coder::Policy;
use nuncio_world::Country;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::filter::{Conditions, Filter, is_one_country};
use crate::paging::kept;
use crate::stretch::{Days, Scale};

/// A number of events with the sum of their scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Events.
    pub events: i64,
    /// Those of them that have a Goldstein score.
    pub scored: i64,
    /// The sum of the scores, in tenths.
    pub tenths: i64,
}

impl Sum {
    /// The two together.
    #[must_use]
    pub fn and(self, other: Sum) -> Sum {
        Sum {
            events: self.events + other.events,
            scored: self.scored + other.scored,
            tenths: self.tenths + other.tenths,
        }
    }

    /// The mean Goldstein score, of the events that have one.
    #[must_use]
    pub fn goldstein(self) -> Option<f64> {
        (self.scored > 0).then(|| self.tenths as f64 / 10.0 / self.scored as f64)
    }
}

/// Events of one period, quad class and root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// A day (`1994-06-02`), a month (`1994-06`) or a year; empty where nothing tells the day.
    pub period: String,
    /// Quad class.
    pub quad: Option<u8>,
    /// Root of the CAMEO code; empty where there is none.
    pub root: String,
    /// How many.
    pub sum: Sum,
}

/// Which part of an event a side has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// It acts.
    Actor,
    /// It is acted upon.
    Recipient,
    /// One of the two.
    Either,
}

impl Part {
    fn as_str(self) -> &'static str {
        match self {
            Part::Actor => "actor",
            Part::Recipient => "recipient",
            Part::Either => "either",
        }
    }
}

/// An actor and a recipient: countries, or codes of those that have none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// Who acts.
    pub actor: String,
    /// On whom.
    pub recipient: String,
}

/// A place where something happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The gazetteer's name.
    pub name: String,
    /// Its country; empty where it lies in none, or in several.
    pub country: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// `point`, `city`, `region`, `country`.
    pub precision: String,
    /// Events by quad class.
    pub quads: Quads,
}

/// Events by quad class, 0 to 4; those of none are the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quads(pub [Sum; 6]);

impl Quads {
    fn add(&mut self, quad: i64, sum: Sum) {
        let at = usize::try_from(quad).unwrap_or(5).min(5);
        self.0[at] = self.0[at].and(sum);
    }

    /// The two together.
    #[must_use]
    pub fn and(&self, other: &Quads) -> Quads {
        let mut both = *self;
        both.0.iter_mut().zip(&other.0).for_each(|(sum, &more)| *sum = sum.and(more));
        both
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Sum {
        self.0.iter().fold(Sum::default(), |sum, &one| sum.and(one))
    }

    /// Events of classes 1 and 2.
    #[must_use]
    pub fn cooperation(&self) -> i64 {
        self.0[1].events + self.0[2].events
    }

    /// Events of classes 3 and 4.
    #[must_use]
    pub fn conflict(&self) -> i64 {
        self.0[3].events + self.0[4].events
    }
}

/// The columns of the sums of a policy; none where it has no sums.
fn columns(policy: Policy) -> Option<&'static str> {
    match policy {
        Policy::All => Some("events, scored, tenths"),
        Policy::Factual => Some("factual, factual_scored, factual_tenths"),
        Policy::Strict | Policy::Recode => None,
    }
}

fn sum_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Sum> {
    Ok(Sum { events: row.get(at)?, scored: row.get(at + 1)?, tenths: row.get(at + 2)? })
}

/// Events that a policy keeps and that are counted: what repeats another that is kept is not.
pub(crate) fn once(policy: Policy) -> &'static str {
    match policy {
        Policy::All | Policy::Recode => "e.same_as IS NULL",
        Policy::Factual => "NOT EXISTS (SELECT 1 FROM factual f WHERE f.id = e.same_as)",
        Policy::Strict => {
            "NOT EXISTS (SELECT 1 FROM events r WHERE r.id = e.same_as AND r.standing IN ('told', 'own') \
             AND NOT EXISTS (SELECT 1 FROM marks k WHERE k.event = r.n AND k.mark <> 'ongoing'))"
        }
    }
}

/// The table of sums that answers a filter, with its conditions beyond the days.
fn summed(filter: &Filter) -> Option<(&'static str, Conditions<'static>)> {
    let Filter { actor, recipient, country, dyad, code, root, quad, from, to, .. } = filter;
    // Codes that begin with two digits are those of a root.
    let begins = |code: &String| code.strip_suffix('*').filter(|start| start.len() == 2).map(str::to_owned);
    let of_codes: Vec<String> = code.iter().filter_map(begins).collect();
    if of_codes.len() < code.len() {
        return None;
    }
    let plain = Filter {
        code: code.clone(),
        actor: actor.clone(),
        recipient: recipient.clone(),
        country: country.clone(),
        dyad: dyad.clone(),
        root: root.clone(),
        quad: quad.clone(),
        from: from.clone(),
        to: to.clone(),
        ..Filter::default()
    };
    if plain != *filter || country.iter().any(|side| Country::parse(side).is_none()) {
        return None;
    }
    let mut conditions = Conditions::default();
    let mut of = |column: &str, value: &str| {
        let place = conditions.bind(value.to_owned());
        conditions.push(format!("{column} = {place}"));
    };
    let table = match (actor.as_slice(), recipient.as_slice(), country.as_slice(), dyad.as_slice()) {
        ([], [], [], []) => "event_sums",
        ([actor], [recipient], [], []) => {
            of("actor", actor);
            of("recipient", recipient);
            "dyad_sums"
        }
        ([], [], [], [(actor, recipient)]) => {
            of("actor", actor);
            of("recipient", recipient);
            "dyad_sums"
        }
        ([side], [], [], []) | ([], [side], [], []) | ([], [], [side], []) => {
            let part = match (actor.is_empty(), recipient.is_empty()) {
                (false, _) => Part::Actor,
                (_, false) => Part::Recipient,
                _ => Part::Either,
            };
            of("part", part.as_str());
            of("side", side);
            "side_sums"
        }
        _ => return None,
    };
    for roots in [root, &of_codes] {
        if !roots.is_empty() {
            let roots = conditions.one_of("root", roots);
            conditions.push(roots);
        }
    }
    if !quad.is_empty() {
        let quads: Vec<i64> = quad.iter().map(|&quad| quad.into()).collect();
        let quads = conditions.one_of("quad", &quads);
        conditions.push(quads);
    }
    Some((table, conditions))
}

impl Archive {
    /// Events that a filter lets through by period, quad class and root. Periods are of the scale that is given, or shorter where
    /// the filter's days cut one.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn series(&self, filter: &Filter, policy: Policy, scale: Scale) -> Result<Vec<Cell>, ArchiveError> {
        let cells = || -> rusqlite::Result<Vec<Cell>> {
            let mut cells = Vec::new();
            match (self.answered_by_sums(filter), columns(policy)) {
                (Some((table, only)), Some(columns)) => {
                    for stretch in filter.days().stretches(scale) {
                        let mut conditions = only.clone();
                        stretch.ask(&mut conditions);
                        let all = conditions.joined();
                        let statement = format!("SELECT period, quad, root, {columns} FROM {table} WHERE {all}");
                        self.each_cell(&statement, conditions.values, &mut cells)?;
                    }
                }
                _ => {
                    let keys = format!(
                        "substr(ifnull(e.day, ''), 1, {}) AS period, ifnull(e.quad, -1) AS quad, ifnull(e.root, '') AS root",
                        scale.width()
                    );
                    let (statement, values) = counted(filter, policy, &keys, "period, quad, root", "1");
                    self.each_cell(&statement, values, &mut cells)?;
                }
            }
            Ok(cells)
        };
        cells().map_err(|error| self.unanswered(filter, error))
    }

    fn each_cell(&self, statement: &str, values: Vec<Value>, cells: &mut Vec<Cell>) -> rusqlite::Result<()> {
        let mut statement = self.db.prepare_cached(statement)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let sum = sum_at(row, 3)?;
            if sum.events > 0 {
                let quad: i64 = row.get(1)?;
                cells.push(Cell { period: row.get(0)?, quad: u8::try_from(quad).ok(), root: row.get(2)?, sum });
            }
        }
        Ok(())
    }

    /// The first and the last day of which something is told, within these.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn first_and_last(&self, days: Days, policy: Policy) -> Result<Option<(Date, Date)>, ArchiveError> {
        let column = if policy == Policy::All { "events" } else { "factual" };
        let end = |order: &str| -> rusqlite::Result<Option<String>> {
            let mut only = Conditions::default();
            Days { from: days.from.or(Some(Date::ZERO)), to: days.to }
                .stretches(Scale::Day)
                .iter()
                .for_each(|stretch| stretch.ask(&mut only));
            only.push(format!("{column} > 0"));
            let all = only.joined();
            let statement = format!("SELECT period FROM event_sums WHERE {all} ORDER BY period {order} LIMIT 1");
            self.db.prepare_cached(&statement)?.query_row(params_from_iter(only.values), |row| row.get(0)).optional()
        };
        let day = |order| self.told(end(order)).map(|day| day.and_then(|day| day.parse::<Date>().ok()));
        Ok(day("ASC")?.zip(day("DESC")?))
    }

    /// The sums that answer a filter. Filters name codes by how they begin: sums serve where one side alone begins so.
    fn answered_by_sums(&self, filter: &Filter) -> Option<(&'static str, Conditions<'static>)> {
        let pairs = filter.dyad.iter().flat_map(|(actor, recipient)| [actor, recipient]);
        let mut sides = filter.actor.iter().chain(&filter.recipient).chain(pairs);
        if sides.all(|side| is_one_country(&self.db, side)) { summed(filter) } else { None }
    }

    /// Every side with its events by quad class.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn sides(&self, days: Days, policy: Policy, part: Part) -> Result<Vec<(String, Quads)>, ArchiveError> {
        let mut only = Conditions::default();
        let part = only.bind(part.as_str().to_owned());
        only.push(format!("part = {part}"));
        self.told(self.summed_by("period_sides", "side", only, days, policy, |row| row.get(0)))
    }

    /// One side's events by quad class.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn side(&self, side: &str, days: Days, policy: Policy, part: Part) -> Result<Quads, ArchiveError> {
        let mut only = Conditions::default();
        let (side, part) = (only.bind(side.to_owned()), only.bind(part.as_str().to_owned()));
        only.push(format!("side = {side} AND part = {part}"));
        let found = self.told(self.summed_by("side_sums", "1", only, days, policy, |_| Ok(())))?;
        Ok(found.into_iter().map(|(_, quads)| quads).next().unwrap_or_default())
    }

    /// Every pair with its events by quad class.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn dyads(&self, days: Days, policy: Policy) -> Result<Vec<(Pair, Quads)>, ArchiveError> {
        self.told(self.summed_by("period_dyads", "actor, recipient", Conditions::default(), days, policy, pair))
    }

    /// The pairs of one side with their events by quad class.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn dyads_of(&self, side: &str, days: Days, policy: Policy) -> Result<Vec<(Pair, Quads)>, ArchiveError> {
        let mut found = Vec::new();
        // A side that does something to itself stands in both, and is asked for once.
        for (column, more) in [("actor", ""), ("recipient", " AND actor <> recipient")] {
            let mut only = Conditions::default();
            let place = only.bind(side.to_owned());
            only.push(format!("{column} = {place}{more}"));
            found.extend(self.told(self.summed_by("dyad_sums", "actor, recipient", only, days, policy, pair))?);
        }
        Ok(found)
    }

    /// The events of each pair on each day of a stretch, by quad class.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn dyad_days(&self, days: Days, policy: Policy) -> Result<Vec<(Pair, String, i64)>, ArchiveError> {
        let columns = columns(policy).unwrap_or("0");
        let each_day = || -> rusqlite::Result<Vec<(Pair, String, i64)>> {
            let mut found = Vec::new();
            for stretch in days.stretches(Scale::Day) {
                let mut only = Conditions::default();
                stretch.ask(&mut only);
                let all = only.joined();
                let statement = format!("SELECT actor, recipient, period, {columns} FROM period_dyads WHERE {all}");
                let mut rows = self.db.prepare_cached(&statement)?;
                let rows =
                    rows.query_map(params_from_iter(only.values), |row| Ok((pair(row)?, row.get(2)?, row.get(3)?)))?;
                rows.into_iter().try_for_each(|row| row.map(|row| found.push(row)))?;
            }
            Ok(found)
        };
        self.told(each_day())
    }

    /// The places of the events that a filter lets through, those of most events first; at most `limit`, and whether there are more.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn points(&self, filter: &Filter, policy: Policy, limit: usize) -> Result<(Vec<Point>, bool), ArchiveError> {
        let dated = Filter { from: filter.from.clone(), to: filter.to.clone(), ..Filter::default() };
        let found = if dated == *filter && columns(policy).is_some() {
            let keys = "place, country, latitude, longitude, precision";
            self.summed_by("place_sums", keys, Conditions::default(), filter.days(), policy, place)
        } else {
            let keys = "ifnull(e.place, '') AS place, ifnull(e.place_country, '') AS country, e.latitude, e.longitude, \
                        ifnull(e.place_precision, '') AS precision, ifnull(e.quad, -1) AS quad";
            let placed = "e.latitude IS NOT NULL AND e.longitude IS NOT NULL";
            let (statement, values) =
                counted(filter, policy, keys, "place, country, e.latitude, e.longitude, precision, quad", placed);
            let mut found: HashMap<Place, Quads> = HashMap::new();
            self.each_sum(&statement, values, place, 5, &mut found).map(|()| found.into_iter().collect())
        };
        Ok(points(found.map_err(|error| self.unanswered(filter, error))?, limit))
    }

    /// Places whose name begins so, those of most events first.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn places_called(&self, start: &str, policy: Policy, limit: usize) -> Result<Vec<Point>, ArchiveError> {
        let mut only = Conditions::default();
        let start = only.bind(start.to_lowercase());
        only.push(format!("substr(lower(place), 1, length({start})) = {start}"));
        let keys = "place, country, latitude, longitude, precision";
        let found = self.told(self.summed_by("place_sums", keys, only, Days::default(), policy, place))?;
        Ok(points(found, limit).0)
    }

    /// Sums by some keys and the quad class over a stretch of days.
    fn summed_by<K: Eq + Hash>(
        &self,
        table: &str,
        keys: &str,
        only: Conditions<'_>,
        days: Days,
        policy: Policy,
        key: impl Fn(&Row<'_>) -> rusqlite::Result<K>,
    ) -> rusqlite::Result<Vec<(K, Quads)>> {
        let columns = columns(policy).unwrap_or("0, 0, 0");
        let width = keys.split(',').count();
        let mut found: HashMap<K, Quads> = HashMap::new();
        for stretch in days.stretches(Scale::All) {
            let mut conditions = only.clone();
            stretch.ask(&mut conditions);
            let statement = format!("SELECT {keys}, quad, {columns} FROM {table} WHERE {}", conditions.joined());
            self.each_sum(&statement, conditions.values, &key, width, &mut found)?;
        }
        Ok(found.into_iter().collect())
    }

    /// Adds rows of keys, a quad class and sums to what was found.
    pub(crate) fn each_sum<K: Eq + Hash>(
        &self,
        statement: &str,
        values: Vec<Value>,
        key: impl Fn(&Row<'_>) -> rusqlite::Result<K>,
        width: usize,
        found: &mut HashMap<K, Quads>,
    ) -> rusqlite::Result<()> {
        let mut statement = self.db.prepare_cached(statement)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let sum = sum_at(row, width + 1)?;
            if sum.events > 0 {
                found.entry(key(row)?).or_default().add(row.get(width)?, sum);
            }
        }
        Ok(())
    }
}

/// A place by which events are summed: name, country, the bits of its coordinates, and how exact it is.
type Place = (String, String, u64, u64, String);

fn pair(row: &Row<'_>) -> rusqlite::Result<Pair> {
    Ok(Pair { actor: row.get(0)?, recipient: row.get(1)? })
}

fn place(row: &Row<'_>) -> rusqlite::Result<Place> {
    let (lat, lon): (f64, f64) = (row.get(2)?, row.get(3)?);
    Ok((row.get(0)?, row.get(1)?, lat.to_bits(), lon.to_bits(), row.get(4)?))
}

/// The points of places, those of most events first, and whether there are more than the limit.
fn points(found: Vec<(Place, Quads)>, limit: usize) -> (Vec<Point>, bool) {
    let point = |((name, country, lat, lon, precision), quads): (Place, Quads)| {
        let (lat, lon) = (f64::from_bits(lat), f64::from_bits(lon));
        Point { name, country, lat, lon, precision, quads }
    };
    let mut points: Vec<Point> = found.into_iter().map(point).collect();
    points.sort_by_cached_key(|point| (-point.quads.all().events, point.name.clone(), point.country.clone()));
    let more = points.len() > limit;
    points.truncate(limit);
    (points, more)
}

/// The statement that counts events one by one, with its values.
fn counted(filter: &Filter, policy: Policy, keys: &str, group: &str, only: &str) -> (String, Vec<Value>) {
    let mut conditions = filter.conditions(None);
    for more in [kept(policy), once(policy), only] {
        conditions.push(more.to_owned());
    }
    if let Some(source) = filter.sources("x.source", &mut conditions) {
        conditions.push(format!(
            "EXISTS (SELECT 1 FROM appearances x WHERE x.text = c.text \
             AND ifnull(x.day, '') = ifnull(c.day, '') AND {source})"
        ));
    }
    let joined = if filter.text.is_some() || !filter.source.is_empty() {
        "JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text"
    } else {
        ""
    };
    let all = conditions.joined();
    let statement = format!(
        "SELECT {keys}, count(*), count(e.goldstein), CAST(total(round(e.goldstein * 10)) AS INTEGER) \
         FROM events e {joined} WHERE {all} GROUP BY {group}"
    );
    (statement, conditions.values)
}

impl Filter {
    /// The days that it asks for.
    fn days(&self) -> Days {
        let day = |day: &Option<String>| day.as_deref().and_then(|day| day.parse().ok());
        Days { from: day(&self.from), to: day(&self.to) }
    }
}
