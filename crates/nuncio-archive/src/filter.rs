//! Which events are asked for, by who, what, when, where, and who says so; and the statement that finds them.

use nuncio_world::{Country, Point, gazetteer};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::record::HEAD_COLUMNS;
use crate::row::real;

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
    /// Name of the event's place, as the gazetteer or the text has it, whatever its case and accents.
    pub place: Vec<String>,
    /// Country of the event's place.
    pub place_country: Vec<String>,
    /// Around which point the event's place lies. The middle of a country or a region is no place where anything happened.
    pub near: Vec<Near>,
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
    /// The least confidence, 0 to 1.
    pub confidence: Option<f32>,
    /// Words of title and text, in the language of FTS5.
    pub text: Option<String>,
}

/// All that lies around a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// The point.
    pub point: Point,
    /// How far from it at most, in kilometres.
    pub km: f64,
}

/// Kilometres of a degree of latitude, and a little less, so that degrees reckoned with it never fall short.
const KM_OF_DEGREE: f64 = 111.0;

/// Rows of another table beyond which events are not gathered from it and put in order, but walked in order and looked up in it.
const MANY: i64 = 20_000;

/// Conditions with the values that are bound in them, never written into them.
#[derive(Clone, Default)]
pub(crate) struct Conditions<'a> {
    all: Vec<String>,
    pub(crate) values: Vec<Value>,
    /// Where it is looked how many rows a table has for a condition; without, they are taken to be few.
    tables: Option<&'a Connection>,
}

impl Conditions<'_> {
    /// All of them as one; what asks nothing always holds.
    pub(crate) fn joined(&self) -> String {
        if self.all.is_empty() { "1".to_owned() } else { self.all.join(" AND ") }
    }

    /// All of them as one, which are then asked no more; the values stay bound.
    pub(crate) fn take(&mut self) -> String {
        let all = self.joined();
        self.all.clear();
        all
    }

    /// Binds a value; its place in the statement.
    pub(crate) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// `column IN (…)`.
    pub(crate) fn one_of<T: Clone + Into<Value>>(&mut self, column: &str, values: &[T]) -> String {
        let places: Vec<String> = values.iter().map(|value| self.bind(value.clone())).collect();
        format!("{column} IN ({})", places.join(", "))
    }

    /// A column that begins in one of these ways; as ranges, for which indexes serve.
    pub(crate) fn begins(&mut self, column: &str, starts: &[String]) -> String {
        let ranges: Vec<String> = starts.iter().map(|start| self.range(column, start)).collect();
        format!("({})", ranges.join(" OR "))
    }

    fn range(&mut self, column: &str, start: &str) -> String {
        let (from, to) = (self.bind(start.to_owned()), self.bind(format!("{start}\u{10ffff}")));
        format!("{column} >= {from} AND {column} < {to}")
    }

    /// A side of a dyad (`d`) whose code begins in one of these ways. Where these are countries, the column that has them serves,
    /// in whose index day and other side stand too.
    fn side(&mut self, sign: &str, part: &str, starts: &[String]) -> String {
        let countries = self.tables.is_some_and(|db| starts.iter().all(|start| is_one_country(db, start)));
        if countries {
            self.one_of(&format!("{sign}d.{part}_country"), starts)
        } else {
            self.begins(&format!("{sign}d.{part}_code"), starts)
        }
    }

    pub(crate) fn push(&mut self, condition: String) {
        self.all.push(condition);
    }

    /// The rows of a column that stand in another table under a condition. The condition is written with a sign before its columns:
    /// none where their index serves, and `+`, by which SQLite leaves the index alone, where rows are looked up by their key.
    fn rows_in(&mut self, row: &str, key: &str, from: &str, condition: impl Fn(&mut Self, &str) -> String) {
        let bound = self.values.len();
        let gathered = condition(self, "");
        if self.are_many(from, &gathered) {
            self.values.truncate(bound);
            let looked_up = condition(self, "+");
            self.push(format!("EXISTS (SELECT 1 FROM {from} WHERE {key} = {row} AND ({looked_up}))"));
        } else {
            self.push(format!("{row} IN (SELECT {key} FROM {from} WHERE {gathered})"));
        }
    }

    /// Whether a table has many rows under a condition; what cannot be asked is told when the question itself is.
    fn are_many(&self, from: &str, condition: &str) -> bool {
        let Some(tables) = self.tables else { return false };
        let question = format!("SELECT count(*) FROM (SELECT 1 FROM {from} WHERE {condition} LIMIT {MANY})");
        let number = tables
            .prepare_cached(&question)
            .and_then(|mut counted| counted.query_row(params_from_iter(&self.values), |row| row.get::<_, i64>(0)));
        number.is_ok_and(|number| number == MANY)
    }
}

/// Whether a start of codes is a country, and no side that is none begins so. What cannot be asked is told when the question is.
pub(crate) fn is_one_country(db: &Connection, start: &str) -> bool {
    let other = || -> rusqlite::Result<bool> {
        let question = "SELECT EXISTS (SELECT 1 FROM side_sums WHERE side > ?1 AND side < ?2)";
        db.prepare_cached(question)?.query_row([start, &format!("{start}\u{10ffff}")], |row| row.get(0))
    };
    Country::parse(start).is_some() && other().is_ok_and(|other| !other)
}

impl Near {
    /// The latitude first, for which there is an index.
    fn condition(self, conditions: &mut Conditions<'_>) -> String {
        let Near { point, km } = self;
        let degrees = km / KM_OF_DEGREE;
        let (south, north) = (conditions.bind(point.lat - degrees), conditions.bind(point.lat + degrees));
        let (lat, lon, km) = (conditions.bind(point.lat), conditions.bind(point.lon), conditions.bind(km));
        format!(
            "(e.latitude BETWEEN {south} AND {north} AND kilometres(e.latitude, e.longitude, {lat}, {lon}) <= {km})"
        )
    }
}

impl Filter {
    /// What is asked of events (`e`) and texts (`t`). Outlets are asked of appearances: see [`Filter::sources`].
    /// Where `tables` are given, events are walked in order where tables that name them have many: for the first of a long list.
    pub(crate) fn conditions<'a>(&self, tables: Option<&'a Connection>) -> Conditions<'a> {
        let mut conditions = Conditions { tables, ..Conditions::default() };
        self.who(&mut conditions);
        self.what(&mut conditions);
        self.when(&mut conditions);
        self.place(&mut conditions);
        self.how_it_stands(&mut conditions);
        conditions
    }

    /// What is asked of the column of an appearance that names the outlet.
    pub(crate) fn sources(&self, column: &str, conditions: &mut Conditions<'_>) -> Option<String> {
        let asked = !self.source.is_empty();
        asked.then(|| conditions.one_of(&format!("{column} COLLATE NOCASE"), &self.source))
    }

    /// The statement that finds the events, with the values to bind; `once` is one more condition on events (`e`).
    pub(crate) fn question(&self, once: Option<&str>) -> (String, Vec<Value>) {
        let mut conditions = self.conditions(None);
        if let Some(once) = once {
            conditions.push(once.to_owned());
        }
        if let Some(source) = self.sources("a.source", &mut conditions) {
            conditions.push(source);
        }
        let all = conditions.joined();
        let question = format!(
            "SELECT a.n, c.n, e.n, t.n, {HEAD_COLUMNS} \
             FROM events e JOIN codings c ON c.n = e.coding JOIN texts t ON t.n = c.text JOIN packs p ON p.n = c.pack \
             JOIN appearances a ON a.text = c.text AND ifnull(a.day, '') = ifnull(c.day, '') \
             WHERE {all} ORDER BY ifnull(a.published, ''), t.id, a.n, e.n"
        );
        (question, conditions.values)
    }

    fn who(&self, conditions: &mut Conditions<'_>) {
        if !self.actor.is_empty() || !self.recipient.is_empty() {
            conditions.rows_in("e.n", "d.event", "dyads d", |conditions, sign| {
                let sides = [("actor", &self.actor), ("recipient", &self.recipient)];
                let asked = sides.into_iter().filter(|(_, starts)| !starts.is_empty());
                let side = |(part, starts): (&str, &Vec<String>)| conditions.side(sign, part, starts);
                let sides = asked.map(side).collect::<Vec<String>>().join(" AND ");
                self.dated(sides, "d.day", conditions)
            });
        }
        if !self.dyad.is_empty() {
            conditions.rows_in("e.n", "d.event", "dyads d", |conditions, sign| {
                let pair = |(actor, recipient): &(String, String)| {
                    let actor = conditions.side(sign, "actor", std::slice::from_ref(actor));
                    format!("({actor} AND {})", conditions.side(sign, "recipient", std::slice::from_ref(recipient)))
                };
                let pairs = self.dyad.iter().map(pair).collect::<Vec<String>>().join(" OR ");
                self.dated(format!("({pairs})"), "d.day", conditions)
            });
        }
        const SIDES: &str = "p.part IN ('actor', 'recipient')";
        if !self.country.is_empty() {
            conditions.rows_in("e.n", "p.event", "parties p", |conditions, sign| {
                let country = conditions.one_of(&format!("{sign}p.country"), &self.country);
                self.dated(format!("{country} AND {SIDES}"), "p.day", conditions)
            });
        }
        if !self.sector.is_empty() {
            conditions.rows_in("e.n", "p.event", "parties p, json_each(p.sectors) s", |conditions, _| {
                format!("{} AND {SIDES}", conditions.one_of("s.value", &self.sector))
            });
        }
    }

    fn what(&self, conditions: &mut Conditions<'_>) {
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
    }

    fn when(&self, conditions: &mut Conditions<'_>) {
        if self.from.is_some() || self.to.is_some() {
            let dated = self.dated("1".to_owned(), "e.day", conditions);
            conditions.push(dated);
        }
    }

    /// A condition, and that a column has one of the days that are asked for. Tables that name events have the events' days.
    fn dated(&self, condition: String, column: &str, conditions: &mut Conditions<'_>) -> String {
        let ends = [(">=", &self.from), ("<=", &self.to)];
        let ends = ends.into_iter().filter_map(|(sign, day)| Some((sign, day.as_ref()?)));
        ends.fold(condition, |all, (sign, day)| format!("{all} AND {column} {sign} {}", conditions.bind(day.clone())))
    }

    fn place(&self, conditions: &mut Conditions<'_>) {
        if !self.place.is_empty() {
            let names: Vec<String> = self.place.iter().map(|name| gazetteer::fold(name)).collect();
            let known = conditions.one_of("fold_name(e.place)", &names);
            let told = conditions.one_of("fold_name(e.place_words)", &names);
            conditions.push(format!("({known} OR {told})"));
        }
        if !self.place_country.is_empty() {
            let country = conditions.one_of("e.place_country", &self.place_country);
            conditions.push(country);
        }
        let around: Vec<String> = self.near.iter().map(|near| near.condition(conditions)).collect();
        if !around.is_empty() {
            conditions.push(format!("e.place_precision IN ('point', 'city') AND ({})", around.join(" OR ")));
        }
    }

    fn how_it_stands(&self, conditions: &mut Conditions<'_>) {
        if !self.speaker.is_empty() {
            let of = "attributions s JOIN quotes q ON q.n = s.quote";
            conditions.rows_in("e.n", "s.event", of, |conditions, sign| {
                conditions.begins(&format!("{sign}q.speaker_code"), &self.speaker)
            });
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
        if let Some(least) = self.confidence {
            let least = conditions.bind(real(least));
            conditions.push(format!("e.confidence >= {least}"));
        }
        if let Some(words) = &self.text {
            conditions.rows_in("t.n", "search.rowid", "search", |conditions, _| {
                format!("search MATCH {}", conditions.bind(words.clone()))
            });
        }
    }
}
