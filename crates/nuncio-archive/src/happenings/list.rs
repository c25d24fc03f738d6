//! Happenings as they are asked for, each with its reports and the reasons why these are taken for one.

use rusqlite::{Row, params, params_from_iter};
use serde::Serialize;
use serde_json::Value;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::filter::{Conditions, Filter};

/// A happening, with all that is told of it.
#[derive(Clone, Debug, Serialize)]
pub struct ListedHappening {
    /// Always `happening`.
    pub record: &'static str,
    /// Its id, made of that of the event that stands for it.
    pub id: String,
    /// The event that stands for it.
    pub event: String,
    /// Its type in PLOVER, which all that tell it have in common.
    pub family: String,
    /// The first two digits of the CAMEO code of the event that stands for it.
    pub root: String,
    /// The words that tell it, that which most reports have first.
    pub triggers: Vec<String>,
    /// First and last day that all tellings allow; none where nothing tells.
    pub days: Option<[String; 2]>,
    /// The place that is told most exactly.
    pub place: Option<String>,
    /// Its country.
    pub country: Option<String>,
    /// Degrees north and east, of a town or what is more exact.
    pub point: Option<[f64; 2]>,
    /// How it is told, as most reports do first: `told`, `stated`, `accused` …
    pub standings: Vec<HappeningStanding>,
    /// Who did it, whoever is named most often first.
    pub actors: Vec<HappeningSide>,
    /// To whom.
    pub recipients: Vec<HappeningSide>,
    /// Numbers by kind.
    pub counts: Vec<HappeningCount>,
    /// Independent sources: agencies, else outlets, each once.
    pub sources: i64,
    /// The reports that tell it, the first first.
    pub reports: Vec<HappeningReport>,
}

/// Somebody with a part in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HappeningSide {
    /// Code.
    pub code: String,
    /// Name, where one is told.
    pub name: Option<String>,
    /// How many reports name it.
    pub reports: i64,
}

/// How reports tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HappeningStanding {
    /// The standing of the events.
    pub standing: String,
    /// How many reports have one that stands so.
    pub reports: i64,
}

/// A number of one kind, from the least to the most that anybody tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HappeningCount {
    /// `dead`, `arrested` …
    pub kind: String,
    /// The least.
    pub min: Option<f64>,
    /// The most.
    pub max: Option<f64>,
    /// How many reports tell one.
    pub reports: i64,
}

/// A report that tells it.
#[derive(Clone, Debug, Serialize)]
pub struct HappeningReport {
    /// Its id.
    pub id: String,
    /// The text that stands for it.
    pub text: String,
    /// When that was published.
    pub published: Option<String>,
    /// Texts that copy each other.
    pub texts: i64,
    /// Outlets that printed one of them.
    pub outlets: i64,
    /// Agencies, else the first outlet.
    pub sources: Value,
    /// The events that tell the happening, in any of the texts.
    pub events: Vec<HappeningEvent>,
}

/// An event that tells it.
#[derive(Clone, Debug, Serialize)]
pub struct HappeningEvent {
    /// Its id.
    pub id: String,
    /// The fields by which it was joined to the happening; that which began it has its own alone.
    pub why: Value,
}

/// Tellings with their events, codings and texts, for what is asked of these.
pub(super) const TOLD: &str =
    "tellings l JOIN events e ON e.n = l.event JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text";

/// What a filter asks of the events that tell a happening.
pub(super) fn of_tellings(filter: &Filter) -> Conditions<'static> {
    let mut conditions = filter.conditions(None);
    if let Some(source) = filter.sources("a.source", &mut conditions) {
        let at = "a.text = c.text AND ifnull(a.day, '') = ifnull(c.day, '')";
        conditions.push(format!("EXISTS (SELECT 1 FROM appearances a WHERE {at} AND {source})"));
    }
    conditions
}

impl Archive {
    /// Calls `out` with every happening of which a filter lets an event through and that so many reports tell at least, by its
    /// first day and its id; `limit` of them at most. Memory holds one.
    ///
    /// # Errors
    /// The archive cannot be read, the words of `text` are no question of FTS5, or `out` fails.
    pub fn happenings<E: From<ArchiveError>>(
        &self,
        filter: &Filter,
        reports: usize,
        limit: Option<usize>,
        mut out: impl FnMut(ListedHappening) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut conditions = of_tellings(filter);
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (least, most) = (conditions.bind(number(reports)), conditions.bind(limit.map_or(-1, number)));
        let question = format!(
            "SELECT h.n FROM happenings h WHERE h.reports >= {least} AND h.n IN (SELECT l.happening FROM {TOLD} WHERE {}) \
             ORDER BY ifnull(h.day_from, ''), h.id LIMIT {most}",
            conditions.joined()
        );
        let mut found = self.told(self.db.prepare(&question))?;
        let mut rows = self.told(found.query(params_from_iter(conditions.values)))?;
        while let Some(row) = rows.next().map_err(|error| self.unanswered(filter, error))? {
            let n = self.told(row.get(0))?;
            out(self.told(self.listed(n))?)?;
        }
        Ok(())
    }

    pub(super) fn listed(&self, n: i64) -> rusqlite::Result<ListedHappening> {
        let mut found = self.db.prepare_cached(
            "SELECT h.id, e.id, h.root, h.day_from, h.day_to, h.place, h.country, h.latitude, h.longitude, h.sources, h.family \
             FROM happenings h JOIN events e ON e.n = h.event WHERE h.n = ?1",
        )?;
        let mut listed = found.query_row([n], |row| {
            let pair = |from: Option<String>, to: Option<String>| from.zip(to).map(|(from, to)| [from, to]);
            let (lat, lon): (Option<f64>, Option<f64>) = (row.get(7)?, row.get(8)?);
            Ok(ListedHappening {
                record: "happening",
                id: row.get(0)?,
                event: row.get(1)?,
                family: row.get(10)?,
                root: row.get(2)?,
                triggers: Vec::new(),
                days: pair(row.get(3)?, row.get(4)?),
                place: row.get(5)?,
                country: row.get(6)?,
                point: lat.zip(lon).map(|(lat, lon)| [lat, lon]),
                standings: Vec::new(),
                actors: Vec::new(),
                recipients: Vec::new(),
                counts: Vec::new(),
                sources: row.get(9)?,
                reports: Vec::new(),
            })
        })?;
        listed.triggers = self.told_triggers(n)?;
        listed.standings = self.told_standings(n)?;
        listed.actors = self.told_sides(n, "actor")?;
        listed.recipients = self.told_sides(n, "recipient")?;
        listed.counts = self.told_numbers(n)?;
        listed.reports = self.reports_of(n)?;
        Ok(listed)
    }

    fn told_sides(&self, happening: i64, part: &str) -> rusqlite::Result<Vec<HappeningSide>> {
        let mut sides = self.db.prepare_cached(
            "SELECT p.code, min(p.name), count(DISTINCT k.report) AS reports FROM tellings l \
             JOIN events e ON e.n = l.event JOIN copies k ON k.coding = e.coding JOIN parties p ON p.event = e.n \
             WHERE l.happening = ?1 AND p.part = ?2 AND p.code IS NOT NULL GROUP BY p.code ORDER BY reports DESC, p.code",
        )?;
        let sides = sides.query_map(params![happening, part], |row| {
            Ok(HappeningSide { code: row.get(0)?, name: row.get(1)?, reports: row.get(2)? })
        })?;
        sides.collect()
    }

    fn told_triggers(&self, happening: i64) -> rusqlite::Result<Vec<String>> {
        let mut words = self.db.prepare_cached(
            "SELECT lower(e.trigger) AS word FROM tellings l JOIN events e ON e.n = l.event JOIN copies k ON k.coding = e.coding \
             WHERE l.happening = ?1 GROUP BY word ORDER BY count(DISTINCT k.report) DESC, word",
        )?;
        words.query_map([happening], |row| row.get(0))?.collect()
    }

    fn told_standings(&self, happening: i64) -> rusqlite::Result<Vec<HappeningStanding>> {
        let mut standings = self.db.prepare_cached(
            "SELECT e.standing, count(DISTINCT k.report) AS reports FROM tellings l JOIN events e ON e.n = l.event \
             JOIN copies k ON k.coding = e.coding WHERE l.happening = ?1 GROUP BY e.standing ORDER BY reports DESC, e.standing",
        )?;
        let standings = standings
            .query_map([happening], |row| Ok(HappeningStanding { standing: row.get(0)?, reports: row.get(1)? }))?;
        standings.collect()
    }

    fn told_numbers(&self, happening: i64) -> rusqlite::Result<Vec<HappeningCount>> {
        let mut numbers = self.db.prepare_cached(
            "SELECT u.kind, min(ifnull(u.least, u.most)), max(ifnull(u.most, u.least)), count(DISTINCT k.report) \
             FROM tellings l JOIN events e ON e.n = l.event JOIN copies k ON k.coding = e.coding \
             JOIN counts u ON u.event = e.n \
             WHERE l.happening = ?1 AND u.kind IS NOT NULL AND u.unit IS NULL GROUP BY u.kind ORDER BY u.kind",
        )?;
        let numbers = numbers.query_map([happening], |row| {
            Ok(HappeningCount { kind: row.get(0)?, min: row.get(1)?, max: row.get(2)?, reports: row.get(3)? })
        })?;
        numbers.collect()
    }

    fn reports_of(&self, happening: i64) -> rusqlite::Result<Vec<HappeningReport>> {
        let mut reports = self.db.prepare_cached(
            "SELECT r.n, r.id, t.id, (SELECT min(a.published) FROM appearances a WHERE a.text = c.text AND a.day IS c.day) AS at, \
             r.texts, r.outlets, r.sources FROM reports r JOIN codings c ON c.n = r.coding JOIN texts t ON t.n = c.text \
             WHERE r.n IN (SELECT k.report FROM tellings l JOIN events e ON e.n = l.event JOIN copies k ON k.coding = e.coding \
             WHERE l.happening = ?1) ORDER BY ifnull(at, ''), r.id",
        )?;
        let mut rows = reports.query([happening])?;
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            listed.push(HappeningReport {
                id: row.get(1)?,
                text: row.get(2)?,
                published: row.get(3)?,
                texts: row.get(4)?,
                outlets: row.get(5)?,
                sources: json(row, 6)?,
                events: self.tellings_of(happening, row.get(0)?)?,
            });
        }
        Ok(listed)
    }

    fn tellings_of(&self, happening: i64, report: i64) -> rusqlite::Result<Vec<HappeningEvent>> {
        let mut events = self.db.prepare_cached(
            "SELECT e.id, l.why FROM tellings l JOIN events e ON e.n = l.event JOIN copies k ON k.coding = e.coding \
             WHERE l.happening = ?1 AND k.report = ?2 ORDER BY e.id",
        )?;
        let events =
            events.query_map([happening, report], |row| Ok(HappeningEvent { id: row.get(0)?, why: json(row, 1)? }))?;
        events.collect()
    }
}

/// JSON that is stored in a column.
fn json(row: &Row<'_>, column: usize) -> rusqlite::Result<Value> {
    serde_json::from_str(row.get_ref(column)?.as_str()?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}
