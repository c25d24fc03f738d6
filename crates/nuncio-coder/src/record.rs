//! The records that leave the coder, as `docs/records.md` explains them: events and quotes, ready to be written as JSON.

use std::collections::BTreeSet;

use jiff::civil::Date;
use nuncio_codebook::{Codebook, Direction, Issue, Mood, OwnedDeed};
use nuncio_language::Document;
use nuncio_text::{Byte, Published, PublishedSource, Span, Story, Zone};
use nuncio_world::gazetteer::{Exactness, PlaceKind};
use nuncio_world::{Country, EntityId, Gazetteer, Sector, World};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use crate::claim::{Claim, ClaimId, Mark, Standing};
use crate::counts::{Count, CountKind};
use crate::cues::Stance;
use crate::event_places::{EventPlace, PlaceReason};
use crate::quotes::{Kind, Quotation, Voice};
use crate::thirds::letter;
use crate::who::{ActorMention, Who};

/// Version of the record layout.
pub const SCHEMA: u32 = 1;

/// A byte span, written as `[from, to]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes(pub Span<Byte>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pair = serializer.serialize_seq(Some(2))?;
        pair.serialize_element(&self.0.start())?;
        pair.serialize_element(&self.0.end())?;
        pair.end()
    }
}

/// Words of the story and where they stand in the words of the event's zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their bytes.
    pub span: Bytes,
}

/// An actor of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Key of the directory: `state/PRK`; `null` for someone without an entry.
    pub entity: Option<String>,
    /// Country.
    pub country: Option<Country>,
    /// Code of the organisation of states.
    pub org: Option<String>,
    /// Sectors on the day of the story, most telling first.
    pub sectors: Vec<Sector>,
    /// CAMEO rendering of the above.
    pub code: String,
    /// The entity's usual name.
    pub name: Option<String>,
    /// The words.
    #[serde(flatten)]
    pub words: Words,
    /// Where the words refer back: those that told who it is, each of a set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Words>,
}

/// Somebody or something else that has a part in the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Role {
    /// The part: `against`, `topic`, `instrument`.
    pub role: &'static str,
    /// Whom the words stand for, where they stand for an actor.
    pub party: Option<Party>,
    /// The words.
    #[serde(flatten)]
    pub words: Words,
}

/// PLOVER's coding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plover {
    /// The type: `AID`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The mode, of the types that have some.
    pub mode: Option<String>,
    /// What it is about.
    pub context: Vec<String>,
}

/// When it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct When {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// How exact the words are.
    pub precision: &'static str,
    /// The words that say so.
    pub span: Option<Bytes>,
    /// Where no words do, the tense: `past`; `present`, it goes on; `ahead`.
    pub tense: Option<&'static str>,
}

/// Where it happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// The gazetteer's name for it.
    pub name: String,
    /// What it is: `city`, `region`, `sea`.
    pub kind: PlaceKind,
    /// How exact it is: `point`, `city`, `region`, `country`.
    pub precision: Exactness,
    /// Its country; none of seas, contested ground and what lies in several.
    pub country: Option<Country>,
    /// The first-level region in which it lies.
    pub region: Option<String>,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Its number at GeoNames.
    pub geonames: Option<u32>,
    /// What told it.
    pub reason: PlaceReason,
    /// Which words the span counts bytes of: another zone's, or the dateline's, may tell it.
    pub zone: Zone,
    /// The name in the story.
    #[serde(flatten)]
    pub words: Words,
}

/// An event: a claim under the codebooks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// Version of the layout.
    pub schema: u32,
    /// Always `event`.
    pub record: &'static str,
    /// Hash of what identifies the event; no rule or pack version is in it.
    pub id: String,
    /// Hash of the stored words.
    pub text: String,
    /// What the input called the story.
    pub source_id: String,
    /// Day, or day and time, of publication.
    pub published: Option<String>,
    /// What told it.
    pub published_source: Option<PublishedSource>,
    /// Title or body.
    pub zone: Zone,
    /// Number of the sentence in its zone, from 1.
    pub sentence: usize,
    /// Who does it.
    pub actor: Vec<Party>,
    /// To whom.
    pub recipient: Vec<Party>,
    /// Everyone and everything else that has a part.
    pub roles: Vec<Role>,
    /// Node of the act tree.
    pub act: String,
    /// Which way.
    pub direction: Direction,
    /// What a protest or reform is about, where the codebook asks.
    pub issue: Option<Issue>,
    /// What stands over the act, outermost first.
    pub moods: Vec<Mood>,
    /// CAMEO code.
    pub cameo: Option<String>,
    /// PLOVER's coding; `null` for CAMEO's public statements.
    pub plover: Option<Plover>,
    /// Quad class: 1 to 4, 0 for statements.
    pub quad: Option<u8>,
    /// Goldstein score of the CAMEO code.
    pub goldstein: Option<f32>,
    /// Marks, in order.
    pub marks: Vec<Mark>,
    /// How it stands.
    pub standing: Standing,
    /// Ids of the quotes it stands in, outermost first.
    pub attribution: Vec<String>,
    /// Id of the event it stands within.
    pub inside: Option<String>,
    /// Id of the event it repeats.
    pub same_as: Option<String>,
    /// Ids of the story's other events that cannot be so if this one is: its denial, or another account of the same deed.
    pub contradicts: Vec<String>,
    /// The word that tells it.
    pub trigger: Words,
    /// When.
    pub date: When,
    /// Where; `null` where nothing tells.
    pub place: Option<Place>,
    /// Numbers that belong to it.
    pub counts: Vec<Counted>,
    /// From 0 to 1: the chance that whom it names and the root of its deed are right.
    pub confidence: f32,
    /// File and line of the lexicon.
    pub rule: String,
    /// Name and version of the pack.
    pub pack: String,
    /// The deed, for look-ups in the codebook; not in the record, which has its parts.
    #[serde(skip)]
    pub deed: OwnedDeed,
}

impl Event {
    /// Whether the event stands in a quote of its story, or a number of it does.
    #[must_use]
    pub fn points_to(&self, quote: &Quote) -> bool {
        let of_counts = self.counts.iter().map(|count| &count.attribution);
        of_counts.chain([&self.attribution]).any(|ids| ids.contains(&quote.id))
    }
}

/// A number that belongs to an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counted {
    /// What is counted, of the kinds that have a name.
    pub kind: Option<CountKind>,
    /// What is counted, in the story's words; empty where the number stands by itself, and for money.
    pub what: String,
    /// The least it may be.
    #[serde(serialize_with = "write_number")]
    pub min: Option<f64>,
    /// The most it may be.
    #[serde(serialize_with = "write_number")]
    pub max: Option<f64>,
    /// The bound given does not belong to the range.
    pub exclusive: bool,
    /// The number is only near.
    pub about: bool,
    /// The currency of money.
    pub unit: Option<String>,
    /// Ids of the quotes in which the number stands, outermost first.
    pub attribution: Vec<String>,
    /// The number with what it counts.
    #[serde(flatten)]
    pub words: Words,
}

/// Writes whole numbers as such.
fn write_number<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        None => serializer.serialize_none(),
        Some(number) if number.fract() == 0.0 && *number < 9e15 => serializer.serialize_u64(*number as u64),
        Some(number) => serializer.serialize_f64(*number),
    }
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// Identity, free of codebooks: `state/KEN`; `null` where the directory has no entry of their own.
    pub entity: Option<String>,
    /// CAMEO rendering of the speaker; `null` where the directory does not know them.
    pub code: Option<String>,
    /// The entity's usual name.
    pub name: Option<String>,
    /// The words.
    #[serde(flatten)]
    pub words: Words,
}

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// Its bytes.
    pub span: Bytes,
}

/// A stretch of somebody's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// Version of the layout.
    pub schema: u32,
    /// Always `quote`.
    pub record: &'static str,
    /// Name within its story's output: `q7`.
    pub id: String,
    /// Hash of the stored words.
    pub text: String,
    /// What the input called the story.
    pub source_id: String,
    /// Title or body.
    pub zone: Zone,
    /// Who speaks.
    pub speaker: Option<Speaker>,
    /// The word that brings the quote in; `null` where a quotation runs on.
    pub cue: Option<Words>,
    /// What is said.
    pub content: Content,
    /// Within quotation marks, retold, or both.
    pub kind: Kind,
    /// What the speaker does with the content.
    pub stance: Stance,
    /// It is told that the speaker does not take this stance: *did not confirm that*.
    pub negated: bool,
    /// The quote it stands in.
    pub parent: Option<String>,
}

/// Which claims of a story belong together.
pub(crate) struct Links {
    /// A claim with the earlier one that it repeats.
    pub(crate) same_as: Vec<(ClaimId, ClaimId)>,
    /// Claims that cannot both be so.
    pub(crate) contradicts: Vec<(ClaimId, ClaimId)>,
}

/// What records of one story share.
pub(crate) struct Writer<'a> {
    doc: &'a Document,
    world: &'a World,
    codebook: &'a Codebook,
    gazetteer: &'a Gazetteer,
    pack: &'a str,
    text: String,
    published: Option<String>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        doc: &'a Document,
        (world, codebook, gazetteer): (&'a World, &'a Codebook, &'a Gazetteer),
        pack: &'a str,
    ) -> Self {
        let text = doc.story.text_id();
        let published = doc.story.published.as_ref().map(write_published);
        Writer { doc, world, codebook, gazetteer, pack, text, published }
    }

    fn story(&self) -> &'a Story {
        &self.doc.story
    }

    fn words(&self, zone: Zone, span: Span<Byte>) -> Words {
        Words { text: self.doc.words(zone, span).to_owned(), span: Bytes(span) }
    }

    fn party(&self, mention: &ActorMention) -> Party {
        let who = &mention.who;
        Party {
            entity: who.entity.map(|e| self.world.key(e).to_owned()),
            country: who.country,
            org: who.org.clone(),
            sectors: who.sectors.clone(),
            code: code_of(self.world, who),
            name: who.entity.map(|e| self.world.entity(e).name.to_string()),
            words: self.words(mention.zone, mention.span),
            via: mention.via.iter().map(|&span| self.words(mention.zone, span)).collect(),
        }
    }

    /// The events of the claims, in their order; of two that would have the same id the first is kept.
    pub(crate) fn events(&self, claims: &[Claim], links: &Links) -> Vec<Event> {
        let ids: Vec<(ClaimId, String)> = claims.iter().map(|c| (c.id, self.event_id(c))).collect();
        let id_of = |claim: ClaimId| ids.iter().find(|(c, _)| *c == claim).map(|(_, id)| id.clone());
        let contradictions: Vec<(String, String)> =
            links.contradicts.iter().filter_map(|(a, b)| Some((id_of(*a)?, id_of(*b)?))).collect();
        let mut seen = BTreeSet::new();
        claims
            .iter()
            .zip(&ids)
            .filter(|(_, (_, id))| seen.insert(id.as_str()))
            .map(|(claim, (_, id))| {
                let same = links.same_as.iter().find(|(c, _)| *c == claim.id).and_then(|(_, of)| id_of(*of));
                Event {
                    contradicts: others(&contradictions, id),
                    ..self.event(claim, id.clone(), claim.inside.and_then(id_of), same)
                }
            })
            .collect()
    }

    fn event(&self, claim: &Claim, id: String, inside: Option<String>, same_as: Option<String>) -> Event {
        let deed = claim.deed();
        let cameo = self.codebook.cameo(&deed);
        let plover = self.codebook.plover(&deed).map(|p| Plover {
            kind: p.kind.to_owned(),
            mode: claim.mode.clone(),
            context: claim.contexts.clone(),
        });
        Event {
            schema: SCHEMA,
            record: "event",
            id,
            text: self.text.clone(),
            source_id: self.story().source_id.clone(),
            published: self.published.clone(),
            published_source: self.story().published.as_ref().map(|p| p.source),
            zone: claim.zone,
            sentence: self.number_of(claim),
            actor: claim.actors.iter().map(|a| self.party(a)).collect(),
            recipient: claim.recipients.iter().map(|r| self.party(r)).collect(),
            roles: self.roles(claim),
            act: self.codebook.name(claim.deed.act).to_owned(),
            direction: claim.deed.direction,
            issue: claim.deed.issue,
            moods: claim.deed.moods.clone(),
            cameo: cameo.map(|c| c.as_str().to_owned()),
            plover,
            quad: self.codebook.quad(&deed),
            goldstein: cameo.and_then(|c| self.codebook.goldstein(c)),
            marks: claim.marks.clone(),
            standing: claim.standing,
            attribution: claim.attribution.iter().map(|&q| quote_id(q)).collect(),
            inside,
            same_as,
            contradicts: Vec::new(),
            trigger: self.words(claim.zone, claim.trigger_span),
            date: When {
                from: claim.date.from,
                to: claim.date.to,
                precision: claim.date.precision,
                span: claim.date.span.map(Bytes),
                tense: claim.date.tense,
            },
            place: claim.place.as_ref().and_then(|place| self.place(place)),
            counts: claim.counts.iter().map(|count| self.counted(claim.zone, count)).collect(),
            confidence: claim.confidence,
            rule: claim.rule.clone(),
            pack: self.pack.to_owned(),
            deed: claim.deed.clone(),
        }
    }

    fn place(&self, told: &EventPlace) -> Option<Place> {
        let place = self.gazetteer.place(told.place).ok()?;
        let region = place.region.and_then(|region| self.gazetteer.place(region).ok());
        Some(Place {
            name: place.name.to_owned(),
            kind: place.kind,
            precision: if told.part { Exactness::Region } else { place.kind.exactness() },
            country: place.country,
            region: region.map(|region| region.name.to_owned()),
            lat: place.point.lat,
            lon: place.point.lon,
            geonames: place.geonames,
            reason: told.reason,
            zone: told.zone,
            words: self.words(told.zone, told.span),
        })
    }

    fn roles(&self, claim: &Claim) -> Vec<Role> {
        let part = |letter| match letter {
            letter::AGAINST => "against",
            letter::BEHALF => "behalf",
            letter::MEDIATOR => "mediator",
            letter::TOPIC => "topic",
            letter::INSTRUMENT => "instrument",
            _ => "other",
        };
        claim
            .roles
            .iter()
            .map(|role| Role {
                role: part(role.letter),
                party: role.actor.as_ref().map(|a| self.party(a)),
                words: self.words(claim.zone, role.span),
            })
            .collect()
    }

    fn counted(&self, zone: Zone, count: &Count) -> Counted {
        Counted {
            kind: count.kind,
            what: count.what.clone(),
            min: count.amount.min,
            max: count.amount.max,
            exclusive: count.amount.exclusive,
            about: count.amount.about,
            unit: count.amount.currency.clone(),
            attribution: count.attribution.iter().map(|&quote| quote_id(quote)).collect(),
            words: self.words(zone, count.span),
        }
    }

    /// The number of the claim's sentence in its zone, from 1.
    fn number_of(&self, claim: &Claim) -> usize {
        self.doc.sentences[..=claim.sentence].iter().filter(|s| s.zone == claim.zone).count()
    }

    /// An event's name: text, publication date, trigger, act, direction, moods and role spans, hashed.
    fn event_id(&self, claim: &Claim) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut part = |bytes: &[u8]| {
            // The length before each part keeps "ab" + "c" apart from "a" + "bc".
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        part(self.text.as_bytes());
        part(self.story().published.map(|p| p.date.to_string()).unwrap_or_default().as_bytes());
        part(zone_name(claim.zone).as_bytes());
        part(&place(claim.trigger_span));
        part(self.codebook.name(claim.deed.act).as_bytes());
        part(claim.deed.direction.as_str().as_bytes());
        for mood in &claim.deed.moods {
            part(mood.as_str().as_bytes());
        }
        for (list, name) in [(&claim.actors, "actor"), (&claim.recipients, "recipient")] {
            part(name.as_bytes());
            for mention in list {
                part(zone_name(mention.zone).as_bytes());
                part(&place(mention.span));
            }
        }
        for role in &claim.roles {
            part(&place(role.span));
        }
        hasher.finalize().to_hex()[..16].to_owned()
    }

    /// The quote records, in order; those whose content is not a stretch of the text are none.
    pub(crate) fn quotes(&self, quotes: &[Quotation]) -> Vec<Quote> {
        quotes
            .iter()
            .enumerate()
            .map(|(number, quote)| Quote {
                schema: SCHEMA,
                record: "quote",
                id: quote_id(number),
                text: self.text.clone(),
                source_id: self.story().source_id.clone(),
                zone: quote.zone,
                speaker: quote.speaker.as_ref().map(|s| Speaker {
                    entity: entity_of(s).map(|e| self.world.key(e).to_owned()),
                    code: s.who.as_ref().map(|who| code_of(self.world, who)),
                    name: entity_of(s).map(|e| self.world.entity(e).name.to_string()),
                    words: self.words(quote.zone, s.phrase),
                }),
                cue: quote.cue_span.map(|span| self.words(quote.zone, span)),
                content: Content { span: Bytes(quote.content) },
                kind: quote.kind,
                stance: quote.stance,
                negated: quote.negated,
                parent: quote.parent.map(quote_id),
            })
            .collect()
    }
}

/// The partners of an id in pairs, each once, in their order.
fn others(pairs: &[(String, String)], id: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (a, b) in pairs.iter().filter(|(a, b)| a != b) {
        let other = if a == id { b } else { a };
        if (a == id || b == id) && !found.contains(other) {
            found.push(other.clone());
        }
    }
    found
}

/// The entry of a speaker in the directory.
fn entity_of(voice: &Voice) -> Option<EntityId> {
    voice.who.as_ref()?.entity
}

/// The name of a quote within its story's output.
fn quote_id(number: usize) -> String {
    format!("q{}", number + 1)
}

/// The CAMEO rendering of whom a mention stands for.
pub(crate) fn code_of(world: &World, who: &Who) -> String {
    world.code(who.country, who.org.as_deref(), &who.sectors)
}

fn write_published(published: &Published) -> String {
    match published.time {
        Some(time) => format!("{}T{}", published.date, time.strftime("%H:%M")),
        None => published.date.to_string(),
    }
}

fn zone_name(zone: Zone) -> &'static str {
    match zone {
        Zone::Title => "title",
        Zone::Body => "body",
    }
}

fn place(span: Span<Byte>) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&(span.start() as u64).to_le_bytes());
    bytes[8..].copy_from_slice(&(span.end() as u64).to_le_bytes());
    bytes
}
