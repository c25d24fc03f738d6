//! Stored records as events and quotes again, for tables, series and pages that are made of an archive.

use jiff::civil::Date;
use nuncio_codebook::{Act, Codebook, Direction, Issue, Mood, OwnedDeed};
use nuncio_coder::record::{Bytes, Content, Counted, Party, Place, Plover, Role, Speaker, When, Words};
use nuncio_coder::{CountKind, Event, Kind, Mark, PlaceReason, Quote, Stance, Standing};
use nuncio_text::{Span, Story, Zone};
use nuncio_world::{Country, Exactness, OwnSector, PlaceKind, Sector};
use serde::{Deserialize, Serialize};

use crate::archive::Archive;
use crate::error::{ArchiveError, Kind as Fault};
use crate::query::Found;
use crate::read::{published, stored_text};
use crate::record::{AppearanceHead, published_source, word};

impl Archive {
    /// The events that were found, as the coder gave them. An act that the codebook does not have any more is none.
    ///
    /// # Errors
    /// A record is not one of this program.
    pub fn events(&self, found: &Found, codebook: &Codebook) -> Result<Vec<Event>, ArchiveError> {
        let read = |id: &str, record: &str| -> Result<Event, String> {
            let record: EventRecord = serde_json::from_str(record).map_err(|error| error.to_string())?;
            record.event(id, &found.head, codebook)
        };
        let events = found.events.iter();
        events.map(|event| read(&event.id, &event.record).map_err(|why| self.unread(&event.id, &why))).collect()
    }

    /// The quotes that they stand in.
    ///
    /// # Errors
    /// A record is not one of this program.
    pub fn quotes(&self, found: &Found) -> Result<Vec<Quote>, ArchiveError> {
        let read = |id: &str, record: &str| -> Result<Quote, String> {
            let record: QuoteRecord = serde_json::from_str(record).map_err(|error| error.to_string())?;
            record.quote(id, &found.head)
        };
        found.quotes.iter().map(|(id, record)| read(id, record).map_err(|why| self.unread(id, &why))).collect()
    }

    /// The story that they were found in, as the appearance published it.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn story(&self, found: &Found) -> Result<Story, ArchiveError> {
        let story = || -> rusqlite::Result<Story> {
            let question = "SELECT n, id, title, words, layout, trees, language, kind FROM texts WHERE n = ?1";
            let text = self.db.prepare_cached(question)?.query_row([found.text], stored_text)?;
            let head = &found.head;
            let published = published(head.published.as_deref(), head.published_source.as_deref());
            let question = "SELECT source, url, agency, section, byline FROM appearances WHERE n = ?1";
            self.db.prepare_cached(question)?.query_row([found.appearance], |row| {
                Ok(Story {
                    source_id: head.source_id.clone(),
                    published,
                    source: row.get(0)?,
                    url: row.get(1)?,
                    agency: row.get(2)?,
                    section: row.get(3)?,
                    byline: row.get(4)?,
                    ..text.story
                })
            })
        };
        self.told(story())
    }

    fn unread(&self, id: &str, why: &str) -> ArchiveError {
        ArchiveError::new(&self.path, Fault::Other(format!("the record {id} cannot be read: {why}")))
    }
}

#[derive(Deserialize)]
struct EventRecord {
    zone: String,
    sentence: usize,
    actor: Vec<PartyRecord>,
    recipient: Vec<PartyRecord>,
    roles: Vec<RoleRecord>,
    act: String,
    direction: String,
    issue: Option<String>,
    moods: Vec<String>,
    cameo: Option<String>,
    plover: Option<PloverRecord>,
    quad: Option<u8>,
    goldstein: Option<f32>,
    marks: Vec<String>,
    standing: String,
    attribution: Vec<String>,
    inside: Option<String>,
    same_as: Option<String>,
    #[serde(default)]
    contradicts: Vec<String>,
    trigger: WordsRecord,
    date: WhenRecord,
    #[serde(default)]
    place: Option<PlaceRecord>,
    #[serde(default)]
    counts: Vec<CountedRecord>,
    confidence: f32,
    rule: String,
    pack: String,
}

#[derive(Deserialize)]
struct WordsRecord {
    text: String,
    span: [usize; 2],
}

#[derive(Deserialize)]
struct PartyRecord {
    entity: Option<String>,
    country: Option<String>,
    org: Option<String>,
    sectors: Vec<String>,
    code: String,
    name: Option<String>,
    #[serde(flatten)]
    words: WordsRecord,
    /// Archives of before have none.
    #[serde(default)]
    via: Vec<WordsRecord>,
}

#[derive(Deserialize)]
struct RoleRecord {
    role: String,
    party: Option<PartyRecord>,
    #[serde(flatten)]
    words: WordsRecord,
}

#[derive(Deserialize)]
struct PloverRecord {
    #[serde(rename = "type")]
    kind: String,
    mode: Option<String>,
    context: Vec<String>,
}

#[derive(Deserialize)]
struct WhenRecord {
    from: Option<String>,
    to: Option<String>,
    precision: String,
    span: Option<[usize; 2]>,
    #[serde(default)]
    tense: Option<String>,
}

#[derive(Deserialize)]
struct PlaceRecord {
    name: String,
    kind: String,
    precision: String,
    country: Option<String>,
    region: Option<String>,
    lat: f64,
    lon: f64,
    geonames: Option<u32>,
    reason: String,
    zone: String,
    #[serde(flatten)]
    words: WordsRecord,
}

#[derive(Deserialize)]
struct CountedRecord {
    kind: Option<String>,
    what: String,
    min: Option<f64>,
    max: Option<f64>,
    exclusive: bool,
    about: bool,
    unit: Option<String>,
    attribution: Vec<String>,
    #[serde(flatten)]
    words: WordsRecord,
}

#[derive(Deserialize)]
struct QuoteRecord {
    zone: String,
    speaker: Option<SpeakerRecord>,
    cue: Option<WordsRecord>,
    content: ContentRecord,
    kind: String,
    stance: String,
    negated: bool,
    parent: Option<String>,
}

#[derive(Deserialize)]
struct SpeakerRecord {
    entity: Option<String>,
    code: Option<String>,
    name: Option<String>,
    #[serde(flatten)]
    words: WordsRecord,
}

#[derive(Deserialize)]
struct ContentRecord {
    span: [usize; 2],
}

/// The words that records have for a part; what has none here was written by a later program.
const ROLES: [&str; 6] = ["against", "behalf", "mediator", "topic", "instrument", "other"];
const PRECISIONS: [&str; 9] = ["day", "week", "month", "quarter", "season", "year", "decade", "century", "unknown"];
const TENSES: [&str; 3] = ["past", "present", "ahead"];
const ZONES: [Zone; 2] = [Zone::Title, Zone::Body];
const STANDINGS: [Standing; 6] =
    [Standing::Told, Standing::Own, Standing::Stated, Standing::Accused, Standing::Denied, Standing::Disputed];
const EXACTNESS: [Exactness; 4] = [Exactness::Point, Exactness::City, Exactness::Region, Exactness::Country];
const PLACE_REASONS: [PlaceReason; 3] = [PlaceReason::Own, PlaceReason::Frame, PlaceReason::Dateline];
const KINDS: [Kind; 4] = [Kind::Direct, Kind::Indirect, Kind::Mixed, Kind::About];
const STANCES: [Stance; 12] = [
    Stance::States,
    Stance::Claims,
    Stance::Accuses,
    Stance::Denies,
    Stance::Confirms,
    Stance::Admits,
    Stance::Doubts,
    Stance::Promises,
    Stance::Asks,
    Stance::Approves,
    Stance::Opposes,
    Stance::Intends,
];

/// The value of a list that records call so.
fn one_of<T: Copy + Serialize>(all: &[T], name: &str) -> Result<T, String> {
    all.iter().copied().find(|value| word(value) == name).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> String {
    format!("`{name}` is unknown to this program")
}

fn bytes([from, to]: [usize; 2]) -> Result<Bytes, String> {
    if from > to {
        Err(format!("the span {from} to {to} ends before it begins"))
    } else {
        Ok(Bytes(Span::new(from, to)))
    }
}

fn day(written: Option<String>) -> Result<Option<Date>, String> {
    written.map(|day| day.parse().map_err(|_| format!("`{day}` is no day"))).transpose()
}

/// Reads each by its word.
fn each<T>(names: &[String], parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, String> {
    names.iter().map(|name| parse(name).ok_or_else(|| unknown(name))).collect()
}

/// Reads one that may be absent.
fn perhaps<T>(name: Option<&String>, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, String> {
    name.map(|name| parse(name).ok_or_else(|| unknown(name))).transpose()
}

impl WordsRecord {
    fn words(self) -> Result<Words, String> {
        Ok(Words { span: bytes(self.span)?, text: self.text })
    }
}

impl PlaceRecord {
    fn place(self) -> Result<Place, String> {
        Ok(Place {
            name: self.name,
            kind: PlaceKind::parse(&self.kind).ok_or_else(|| unknown(&self.kind))?,
            precision: one_of(&EXACTNESS, &self.precision)?,
            country: perhaps(self.country.as_ref(), Country::parse)?,
            region: self.region,
            lat: self.lat,
            lon: self.lon,
            geonames: self.geonames,
            reason: one_of(&PLACE_REASONS, &self.reason)?,
            zone: one_of(&ZONES, &self.zone)?,
            words: self.words.words()?,
        })
    }
}

impl PartyRecord {
    fn party(self) -> Result<Party, String> {
        let sector = |code: &str| Sector::parse(code).or_else(|| OwnSector::parse(code).map(Sector::Own));
        Ok(Party {
            country: perhaps(self.country.as_ref(), Country::parse)?,
            sectors: each(&self.sectors, sector)?,
            entity: self.entity,
            org: self.org,
            code: self.code,
            name: self.name,
            words: self.words.words()?,
            via: self.via.into_iter().map(WordsRecord::words).collect::<Result<_, _>>()?,
        })
    }
}

fn parties(records: Vec<PartyRecord>) -> Result<Vec<Party>, String> {
    records.into_iter().map(PartyRecord::party).collect()
}

impl RoleRecord {
    fn role(self) -> Result<Role, String> {
        let party = self.party.map(PartyRecord::party).transpose()?;
        Ok(Role { role: one_of(&ROLES, &self.role)?, party, words: self.words.words()? })
    }
}

impl WhenRecord {
    fn when(self) -> Result<When, String> {
        Ok(When {
            from: day(self.from)?,
            to: day(self.to)?,
            precision: one_of(&PRECISIONS, &self.precision)?,
            span: self.span.map(bytes).transpose()?,
            tense: self.tense.map(|tense| one_of(&TENSES, &tense)).transpose()?,
        })
    }
}

impl CountedRecord {
    fn counted(self) -> Result<Counted, String> {
        Ok(Counted {
            kind: perhaps(self.kind.as_ref(), CountKind::parse)?,
            what: self.what,
            min: self.min,
            max: self.max,
            exclusive: self.exclusive,
            about: self.about,
            unit: self.unit,
            attribution: self.attribution,
            words: self.words.words()?,
        })
    }
}

impl EventRecord {
    fn event(self, id: &str, head: &AppearanceHead, codebook: &Codebook) -> Result<Event, String> {
        let told_by = head.published_source.as_deref().map(|name| published_source(name).ok_or_else(|| unknown(name)));
        let deed = OwnedDeed {
            act: codebook.act(&self.act).unwrap_or(Act::NONE),
            direction: Direction::parse(&self.direction).ok_or_else(|| unknown(&self.direction))?,
            issue: perhaps(self.issue.as_ref(), Issue::parse)?,
            moods: each(&self.moods, Mood::parse)?,
        };
        let plover = self.plover.map(|PloverRecord { kind, mode, context }| Plover { kind, mode, context });
        Ok(Event {
            schema: head.schema,
            record: "event",
            id: id.to_owned(),
            text: head.text.clone(),
            source_id: head.source_id.clone(),
            published: head.published.clone(),
            published_source: told_by.transpose()?,
            zone: one_of(&ZONES, &self.zone)?,
            sentence: self.sentence,
            actor: parties(self.actor)?,
            recipient: parties(self.recipient)?,
            roles: self.roles.into_iter().map(RoleRecord::role).collect::<Result<_, _>>()?,
            act: self.act,
            direction: deed.direction,
            issue: deed.issue,
            moods: deed.moods.clone(),
            cameo: self.cameo,
            plover,
            quad: self.quad,
            goldstein: self.goldstein,
            marks: each(&self.marks, Mark::parse)?,
            standing: one_of(&STANDINGS, &self.standing)?,
            attribution: self.attribution,
            inside: self.inside,
            same_as: self.same_as,
            contradicts: self.contradicts,
            trigger: self.trigger.words()?,
            date: self.date.when()?,
            place: self.place.map(PlaceRecord::place).transpose()?,
            counts: self.counts.into_iter().map(CountedRecord::counted).collect::<Result<_, _>>()?,
            confidence: self.confidence,
            rule: self.rule,
            pack: self.pack,
            deed,
        })
    }
}

impl QuoteRecord {
    fn quote(self, id: &str, head: &AppearanceHead) -> Result<Quote, String> {
        let speaker = |SpeakerRecord { entity, code, name, words }| -> Result<Speaker, String> {
            Ok(Speaker { entity, code, name, words: words.words()? })
        };
        Ok(Quote {
            schema: head.schema,
            record: "quote",
            id: id.to_owned(),
            text: head.text.clone(),
            source_id: head.source_id.clone(),
            zone: one_of(&ZONES, &self.zone)?,
            speaker: self.speaker.map(speaker).transpose()?,
            cue: self.cue.map(WordsRecord::words).transpose()?,
            content: Content { span: bytes(self.content.span)? },
            kind: one_of(&KINDS, &self.kind)?,
            stance: one_of(&STANCES, &self.stance)?,
            negated: self.negated,
            parent: self.parent,
        })
    }
}
