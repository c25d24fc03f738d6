//! Events in the terms of PLOVER, a JSON object a line: compound actors stay lists, as its manual has them.

use std::io::{self, Write};

use jiff::civil::Date;
use nuncio_coder::record::{Party, Place};
use nuncio_coder::{Event, Mark};
use nuncio_text::{Story, Zone};
use nuncio_world::{Country, Sector};
use serde::Serialize;

use crate::cell::{day, published};
use crate::dyads::CodedEvents;
use crate::layouts::LayoutTables;

/// Writes an object an event.
pub struct PloverLines<W> {
    out: W,
    tables: LayoutTables,
}

#[derive(Serialize)]
struct PloverEvent<'a> {
    id: &'a str,
    date: Option<Date>,
    event_type: &'a str,
    mode: Option<&'a str>,
    context: &'a [String],
    auxiliary_modes: Vec<&'static str>,
    intensity: Option<f32>,
    quad: Option<u8>,
    actor: Vec<PloverParty<'a>>,
    recipient: Vec<PloverParty<'a>>,
    location: Option<PloverLocation<'a>>,
    trigger: &'a str,
    standing: &'static str,
    confidence: f32,
    story_id: &'a str,
    text_id: &'a str,
    zone: Zone,
    sentence: usize,
    published: Option<Date>,
    source: Option<&'a str>,
    url: Option<&'a str>,
    version: &'a str,
}

#[derive(Serialize)]
struct PloverParty<'a> {
    name: Option<&'a str>,
    country: Option<Country>,
    cow: Option<u16>,
    sectors: &'a [Sector],
    text: &'a str,
}

#[derive(Serialize)]
struct PloverLocation<'a> {
    name: &'a str,
    country: Option<Country>,
    province: Option<&'a str>,
    latitude: f64,
    longitude: f64,
    geonames: Option<u32>,
    text: &'a str,
}

impl<W: Write> PloverLines<W> {
    /// Lines into `out`. Scores of types and numbers of states are looked up in `tables`.
    pub fn new(out: W, tables: LayoutTables) -> Self {
        PloverLines { out, tables }
    }

    /// Writes the events of one story that have a type of PLOVER; they are out when this returns. Returns how many have
    /// none.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, story: &Story, coded: CodedEvents<'_>) -> io::Result<usize> {
        let (mut lines, mut left_out) = (Vec::new(), 0);
        for event in coded.events {
            match self.event(story, event) {
                Some(object) => {
                    serde_json::to_writer(&mut lines, &object)?;
                    lines.push(b'\n');
                }
                None => left_out += 1,
            }
        }
        self.out.write_all(&lines)?;
        self.out.flush()?;
        Ok(left_out)
    }

    fn event<'a>(&self, story: &'a Story, event: &'a Event) -> Option<PloverEvent<'a>> {
        let plover = event.plover.as_ref()?;
        let parties = |side: &'a [Party]| side.iter().map(|party| self.party(event, party)).collect();
        Some(PloverEvent {
            id: &event.id,
            date: day(event),
            event_type: &plover.kind,
            mode: plover.mode.as_deref(),
            context: &plover.context,
            auxiliary_modes: event.marks.iter().filter_map(|mark| auxiliary_mode(*mark)).collect(),
            intensity: self.tables.codebook.plover_score(&plover.kind),
            quad: event.quad,
            actor: parties(&event.actor),
            recipient: parties(&event.recipient),
            location: event.place.as_ref().map(location),
            trigger: &event.trigger.text,
            standing: event.standing.as_str(),
            confidence: event.confidence,
            story_id: &event.source_id,
            text_id: &event.text,
            zone: event.zone,
            sentence: event.sentence,
            published: published(event),
            source: story.source.as_deref().or(story.agency.as_deref()),
            url: story.url.as_deref(),
            version: &event.pack,
        })
    }

    fn party<'a>(&self, event: &Event, party: &'a Party) -> PloverParty<'a> {
        let state = party.country.and_then(|country| self.tables.cow.state(country, published(event)));
        PloverParty {
            name: party.name.as_deref(),
            country: party.country,
            cow: state.map(|state| state.number),
            sectors: &party.sectors,
            text: &party.words.text,
        }
    }
}

fn location(place: &Place) -> PloverLocation<'_> {
    PloverLocation {
        name: &place.name,
        country: place.country,
        province: place.region.as_deref(),
        latitude: place.lat,
        longitude: place.lon,
        geonames: place.geonames,
        text: &place.words.text,
    }
}

/// What PLOVER's manual calls a mark; it has none for what is under way.
fn auxiliary_mode(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Negated => Some("negation"),
        Mark::Hypothetical => Some("hypothetical"),
        Mark::Future => Some("future"),
        Mark::Historical => Some("historical"),
        Mark::Ongoing => None,
    }
}
