//! Events for the tests of this crate.

use nuncio_codebook::{Act, Deed, Direction, Issue, Mood};
use nuncio_coder::record::{Bytes, Content, Counted, Party, Place, Plover, Role, Speaker, When, Words};
use nuncio_coder::{CountKind, Event, Kind, Mark, PlaceReason, Quote, SCHEMA, Stance, Standing};
use nuncio_text::{PublishedSource, Span, Zone};
use nuncio_world::{Country, Exactness, PlaceKind, Sector};

/// Somebody of a code, of the country that its first three letters name.
pub(crate) fn party(code: &str) -> Party {
    Party {
        entity: None,
        country: code.get(..3).and_then(Country::parse),
        org: None,
        sectors: Vec::new(),
        code: code.to_owned(),
        name: None,
        words: words(code),
        via: Vec::new(),
    }
}

/// Words at the beginning of a text.
pub(crate) fn words(text: &str) -> Words {
    Words { text: text.to_owned(), span: Bytes(Span::new(0, text.len())) }
}

/// A quote by nobody who is known.
pub(crate) fn quote(id: &str) -> Quote {
    Quote {
        schema: SCHEMA,
        record: "quote",
        id: id.to_owned(),
        text: "text-1".to_owned(),
        source_id: "story-1".to_owned(),
        zone: Zone::Body,
        speaker: Some(Speaker { entity: None, code: None, name: None, words: words("a trader") }),
        cue: Some(words("said")),
        content: Content { span: Bytes(Span::new(0, 1)) },
        kind: Kind::Indirect,
        stance: Stance::States,
        negated: false,
        parent: None,
    }
}

/// An event of which everything is told.
pub(crate) fn full(id: &str) -> Event {
    let chad = Party {
        entity: Some("state/TCD".to_owned()),
        sectors: vec![Sector::Mil, Sector::Gov],
        name: Some("Chad".to_owned()),
        via: vec![words("Chad")],
        ..party("TCDMIL")
    };
    Event {
        published_source: Some(PublishedSource::Field),
        actor: vec![chad.clone()],
        recipient: vec![Party { org: Some("UNO".to_owned()), country: None, ..party("IGOUNO") }],
        roles: vec![Role { role: "against", party: Some(chad), words: words("Chad") }],
        issue: Some(Issue::Policy),
        moods: vec![Mood::Threaten],
        plover: Some(Plover {
            kind: "ASSAULT".to_owned(),
            mode: Some("aerial".to_owned()),
            context: vec!["military".to_owned(), "territory".to_owned()],
        }),
        marks: vec![Mark::Negated, Mark::Ongoing],
        inside: Some("e8".to_owned()),
        same_as: Some("e9".to_owned()),
        contradicts: vec!["e7".to_owned()],
        date: When { span: Some(Bytes(Span::new(0, 1))), tense: Some("past"), ..event(id).date },
        place: Some(place("Faya", "TCD")),
        counts: vec![Counted {
            kind: Some(CountKind::Dead),
            what: "traders".to_owned(),
            min: Some(12.0),
            max: None,
            exclusive: true,
            about: false,
            unit: Some("XAF".to_owned()),
            attribution: vec!["q3".to_owned()],
            words: words("over 12 traders"),
        }],
        ..event(id)
    }
}

/// A town.
pub(crate) fn place(name: &str, country: &str) -> Place {
    Place {
        name: name.to_owned(),
        kind: PlaceKind::City,
        precision: Exactness::City,
        country: Country::parse(country),
        region: Some("Borkou".to_owned()),
        lat: 17.925,
        lon: 19.104,
        geonames: Some(244_878),
        reason: PlaceReason::Own,
        zone: Zone::Body,
        words: words(name),
    }
}

/// An air strike by nobody on nobody, told by a story of 6 February 1991 and dated the day before.
pub(crate) fn event(id: &str) -> Event {
    let day = Some(jiff::civil::date(1991, 2, 5));
    Event {
        schema: SCHEMA,
        record: "event",
        id: id.to_owned(),
        text: "text-1".to_owned(),
        source_id: "story-1".to_owned(),
        published: Some("1991-02-06T18:20".to_owned()),
        published_source: None,
        zone: Zone::Body,
        sentence: 1,
        actor: Vec::new(),
        recipient: Vec::new(),
        roles: Vec::new(),
        act: "fight.aerial".to_owned(),
        direction: Direction::Do,
        issue: None,
        moods: Vec::new(),
        cameo: Some("195".to_owned()),
        plover: Some(Plover { kind: "ASSAULT".to_owned(), mode: Some("aerial".to_owned()), context: Vec::new() }),
        quad: Some(4),
        goldstein: Some(-10.0),
        marks: Vec::new(),
        standing: Standing::Told,
        attribution: Vec::new(),
        inside: None,
        same_as: None,
        contradicts: Vec::new(),
        trigger: words("bombed"),
        date: When { from: day, to: day, precision: "day", span: None, tense: None },
        place: None,
        counts: Vec::new(),
        confidence: 0.9,
        rule: "fight.lex:1".to_owned(),
        pack: "en-2026.11".to_owned(),
        deed: Deed::done(Act::NONE).to_owned(),
    }
}
