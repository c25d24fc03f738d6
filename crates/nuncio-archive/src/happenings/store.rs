//! Happenings in the archive: tellings made of events, put in order, and what comes of them kept.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::{Row, params};

use super::running::{Happening, Running};
use super::telling::{Level, Number, Spot, Stretch, Telling, Who};
use crate::archive::Archive;
use crate::record::json;

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Happened {
    /// Events that tell of happenings, with what repeats them.
    pub(crate) events: usize,
    /// Happenings.
    pub(crate) happenings: usize,
    /// Happenings that more than one report tells.
    pub(crate) joined: usize,
}

/// Tellings wait here to be put in order: in a file of SQLite's, not in memory.
const WAITING: &str = "DROP TABLE IF EXISTS temp.waiting; \
    CREATE TEMP TABLE waiting (day_from TEXT, fullness INTEGER NOT NULL, id TEXT NOT NULL, telling TEXT NOT NULL)";

/// The events of a coding that somebody says have happened, in their order, each with the one that it repeats. What is ahead, denied,
/// negated, possible or of long ago tells of nothing.
const EVENTS: &str = "SELECT e.n, e.id, e.same_as, ifnull(e.root, ''), ifnull(e.cameo, ''), e.trigger, e.mutual, e.date_from, \
    e.date_to, e.place, e.place_country, e.place_region, e.latitude, e.longitude, e.place_precision, e.plover, e.zone, e.sentence, e.standing \
    FROM events e WHERE e.coding = ?1 AND e.standing <> 'denied' \
    AND NOT EXISTS (SELECT 1 FROM marks m WHERE m.event = e.n AND m.mark <> 'ongoing') ORDER BY e.n";

/// How an event stands that the policy `factual` keeps.
const FACTUAL: [&str; 3] = ["told", "own", "stated"];

impl Archive {
    /// Finds the happenings that all events tell, into tables that are empty, when the reports are found.
    pub(crate) fn find_happenings(&self) -> rusqlite::Result<Happened> {
        self.db.execute_batch(WAITING)?;
        self.line_up()?;
        let mut happened = Happened::default();
        let mut keep = |happening: Happening| {
            let tellings = happening.tellings.iter();
            happened.events += tellings.map(|told| 1 + told.repeats.len()).sum::<usize>();
            happened.happenings += 1;
            let reports = self.keep_happening(&happening)?;
            happened.joined += usize::from(reports > 1);
            Ok::<(), rusqlite::Error>(())
        };
        let mut running = Running::default();
        let question = "SELECT telling FROM temp.waiting ORDER BY day_from, fullness DESC, id";
        let mut waiting = self.db.prepare(question)?;
        let mut rows = waiting.query([])?;
        while let Some(row) = rows.next()? {
            let told: Telling = serde_json::from_str(row.get_ref(0)?.as_str()?).map_err(unreadable)?;
            if told.days.is_some() && !told.family.is_empty() {
                running.take(told, &mut keep)?;
            } else {
                keep(Happening::begun_by(told))?;
            }
        }
        running.end(&mut keep)?;
        drop(rows);
        drop(waiting);
        self.db.execute_batch("DROP TABLE temp.waiting")?;
        Ok(happened)
    }

    /// Makes the tellings of every coding.
    fn line_up(&self) -> rusqlite::Result<()> {
        let mut codings = self
            .db
            .prepare("SELECT c.n, c.day, k.report FROM codings c JOIN copies k ON k.coding = c.n ORDER BY c.n")?;
        let mut wait =
            self.db.prepare("INSERT INTO temp.waiting (day_from, fullness, id, telling) VALUES (?1, ?2, ?3, ?4)")?;
        let mut rows = codings.query([])?;
        while let Some(row) = rows.next()? {
            let published: Option<String> = row.get(1)?;
            let coding =
                Coding { n: row.get(0)?, report: row.get(2)?, day: published.and_then(|day| day.parse().ok()) };
            for told in self.tellings(&coding)? {
                let from = told.days.map(|days| days.from.to_string());
                wait.execute(params![from, told.fullness(), told.id, json(&told)])?;
            }
        }
        Ok(())
    }

    /// What a coding tells: its events, with what repeats them.
    fn tellings(&self, coding: &Coding) -> rusqlite::Result<Vec<Telling>> {
        let mut events = self.db.prepare_cached(EVENTS)?;
        let mut rows = events.query([coding.n])?;
        let mut all: Vec<InSentence> = Vec::new();
        while let Some(row) = rows.next()? {
            let (sentence, repeats) = ((row.get(16)?, row.get(17)?), row.get(2)?);
            all.push(InSentence { sentence, repeats, told: self.telling(row, coding)? });
        }
        let beside: Vec<Beside> = all.iter().map(Beside::of).collect();
        let mut tellings: Vec<Telling> = Vec::new();
        for InSentence { sentence, repeats, mut told } in all {
            beside.iter().filter(|other| other.sentence == sentence).for_each(|other| other.lend(&mut told));
            match tellings.iter_mut().find(|first| Some(&first.id) == repeats.as_ref()) {
                Some(first) => first.add(told),
                None => tellings.push(told),
            }
        }
        Ok(tellings)
    }

    fn telling(&self, row: &Row<'_>, coding: &Coding) -> rusqlite::Result<Telling> {
        let event: i64 = row.get(0)?;
        let (mut actors, mut recipients) = (Vec::new(), Vec::new());
        let mut parties = self.db.prepare_cached(
            "SELECT part, entity, country, ifnull(code, '') FROM parties WHERE event = ?1 AND part IN ('actor', 'recipient') \
             ORDER BY n",
        )?;
        let mut sides = parties.query([event])?;
        while let Some(side) = sides.next()? {
            let who = Who { entity: side.get(1)?, country: side.get(2)?, code: side.get(3)? };
            if side.get_ref(0)?.as_str()? == "actor" { actors.push(who) } else { recipients.push(who) }
        }
        let mut counts = self.db.prepare_cached(
            "SELECT kind, least, most FROM counts WHERE event = ?1 AND kind IS NOT NULL AND unit IS NULL ORDER BY n",
        )?;
        let counts = counts.query_map([event], |count| {
            Ok(Number { kind: count.get(0)?, least: count.get(1)?, most: count.get(2)? })
        })?;
        let day = |at: usize| row.get::<_, Option<String>>(at).map(|day| day.and_then(|day| day.parse::<Date>().ok()));
        Ok(Telling {
            event,
            id: row.get(1)?,
            repeats: Vec::new(),
            coding: coding.n,
            report: coding.report,
            family: row.get::<_, Option<String>>(15)?.unwrap_or(row.get(3)?),
            root: row.get(3)?,
            cameo: row.get(4)?,
            trigger: row.get::<_, String>(5)?.to_lowercase(),
            is_factual: FACTUAL.contains(&row.get_ref(18)?.as_str()?),
            actors,
            recipients,
            is_mutual: row.get(6)?,
            days: Stretch::of(day(7)?, day(8)?, coding.day),
            place: spot(row)?,
            counts: counts.collect::<rusqlite::Result<_>>()?,
        })
    }

    /// Keeps a happening; how many reports tell it.
    fn keep_happening(&self, happening: &Happening) -> rusqlite::Result<usize> {
        let known = &happening.known;
        let (event, event_id) = happening.stands_for();
        let reports: BTreeSet<i64> = happening.tellings.iter().map(|told| told.report).collect();
        let (mut sources, mut nameless) = (BTreeSet::new(), false);
        let mut named = self.db.prepare_cached("SELECT sources FROM reports WHERE n = ?1")?;
        for report in &reports {
            let of_report: String = named.query_row([report], |row| row.get(0))?;
            let of_report: Vec<String> = serde_json::from_str(&of_report).map_err(unreadable)?;
            nameless |= of_report.is_empty();
            sources.extend(of_report);
        }
        let mut put = self.db.prepare_cached(
            "INSERT INTO happenings (id, event, family, root, day_from, day_to, place, country, latitude, longitude, reports, \
             sources) VALUES (?1, ?2, ?3, (SELECT ifnull(root, '') FROM events WHERE n = ?2), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        let place = known.place.as_ref();
        let point = place.filter(|place| place.level == Level::Exact);
        put.execute(params![
            crate::clusters::id(&["happening", event_id]),
            event,
            known.family,
            known.days.map(|days| days.from.to_string()),
            known.days.map(|days| days.to.to_string()),
            place.map(|place| &place.name),
            place.and_then(|place| place.country.as_ref()),
            point.map(|place| place.lat),
            point.map(|place| place.lon),
            count(reports.len()),
            // Those that name no source are one at most: nothing tells that they are two.
            count(if sources.is_empty() { usize::from(nameless) } else { sources.len() }),
        ])?;
        let n = self.db.last_insert_rowid();
        let mut tell = self.db.prepare_cached("INSERT INTO tellings (event, happening, why) VALUES (?1, ?2, ?3)")?;
        for told in &happening.tellings {
            let why = json(&told.why);
            for event in std::iter::once(&told.event).chain(&told.repeats) {
                tell.execute(params![event, n, why])?;
            }
        }
        Ok(reports.len())
    }
}

/// Zone and number of a sentence.
type Sentence = (String, i64);

/// An event with its sentence, and the id of the one that it repeats.
struct InSentence {
    sentence: Sentence,
    repeats: Option<String>,
    told: Telling,
}

/// When and where an event was, for the others of its family in the sentence that do not tell: *attacked a post in Isiolo on Friday,
/// killing two*.
struct Beside {
    sentence: Sentence,
    family: String,
    days: Option<Stretch>,
    place: Option<Spot>,
}

impl Beside {
    fn of(event: &InSentence) -> Self {
        let InSentence { sentence, told, .. } = event;
        Beside {
            sentence: sentence.clone(),
            family: told.family.clone(),
            days: told.days.filter(|days| days.is_told),
            place: told.place.clone().filter(is_within_a_country),
        }
    }

    /// Lends what an event of the same sentence lacks.
    fn lend(&self, told: &mut Telling) {
        if self.family != told.family {
            return;
        }
        if self.days.is_some() && !told.days.is_some_and(|days| days.is_told) {
            told.days = self.days;
        }
        if self.place.is_some() && !told.place.as_ref().is_some_and(is_within_a_country) {
            told.place.clone_from(&self.place);
        }
    }
}

/// A coding whose tellings are made.
struct Coding {
    n: i64,
    report: i64,
    day: Option<Date>,
}

fn is_within_a_country(place: &Spot) -> bool {
    place.level > Level::Country
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn spot(row: &Row<'_>) -> rusqlite::Result<Option<Spot>> {
    let name: Option<String> = row.get(9)?;
    let point: (Option<f64>, Option<f64>) = (row.get(12)?, row.get(13)?);
    let (Some(name), (Some(lat), Some(lon))) = (name, point) else { return Ok(None) };
    let precision: Option<String> = row.get(14)?;
    let level = match precision.as_deref() {
        Some("point" | "city") => Level::Exact,
        Some("region") => Level::Region,
        _ => Level::Country,
    };
    Ok(Some(Spot { name, country: row.get(10)?, region: row.get(11)?, lat, lon, level }))
}

/// What this very program wrote cannot be read back.
fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
}
