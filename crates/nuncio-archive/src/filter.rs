//! Which events are asked for, by who, what, when, where, and who says so; and the statement that finds them.

use nuncio_world::{Point, gazetteer};
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

    pub(crate) fn push(&mut self, condition: String) {
        self.all.push(condition);
    }

    /// The rows of a column that stand in another table under a condition, whose values are the last that were bound.
    fn rows_in(&mut self, row: &str, key: &str, from: &str, condition: &str) {
        self.push(if self.are_many(from, condition) {
            format!("EXISTS (SELECT 1 FROM {from} WHERE {key} = {row} AND ({condition}))")
        } else {
            format!("{row} IN (SELECT {key} FROM {from} WHERE {condition})")
        });
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
        let sides = [("d.actor_code", &self.actor), ("d.recipient_code", &self.recipient)];
        let asked = sides.into_iter().filter(|(_, starts)| !starts.is_empty());
        let asked: Vec<String> = asked.map(|(column, starts)| conditions.begins(column, starts)).collect();
        if !asked.is_empty() {
            conditions.rows_in("e.n", "d.event", "dyads d", &asked.join(" AND "));
        }
        let pair = |(actor, recipient): &(String, String)| {
            let actor = conditions.range("d.actor_code", actor);
            format!("({actor} AND {})", conditions.range("d.recipient_code", recipient))
        };
        let dyads: Vec<String> = self.dyad.iter().map(pair).collect();
        if !dyads.is_empty() {
            conditions.rows_in("e.n", "d.event", "dyads d", &dyads.join(" OR "));
        }
        const SIDES: &str = "p.part IN ('actor', 'recipient')";
        if !self.country.is_empty() {
            let country = conditions.one_of("p.country", &self.country);
            conditions.rows_in("e.n", "p.event", "parties p", &format!("{country} AND {SIDES}"));
        }
        if !self.sector.is_empty() {
            let sector = conditions.one_of("s.value", &self.sector);
            let of = "parties p, json_each(p.sectors) s";
            conditions.rows_in("e.n", "p.event", of, &format!("{sector} AND {SIDES}"));
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
        for (sign, day) in [(">=", &self.from), ("<=", &self.to)] {
            if let Some(day) = day {
                let day = conditions.bind(day.clone());
                conditions.push(format!("e.day {sign} {day}"));
            }
        }
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
            let speaker = conditions.begins("q.speaker_code", &self.speaker);
            let of = "attributions s JOIN quotes q ON q.n = s.quote";
            conditions.rows_in("e.n", "s.event", of, &speaker);
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
            let words = conditions.bind(words.clone());
            conditions.rows_in("t.n", "search.rowid", "search", &format!("search MATCH {words}"));
        }
    }
}
