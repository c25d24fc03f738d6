//! Events for the tests of this crate.

use nuncio_codebook::{Act, Deed, Direction};
use nuncio_coder::record::{Bytes, Party, Plover, When, Words};
use nuncio_coder::{Event, SCHEMA, Standing};
use nuncio_text::{Span, Zone};
use nuncio_world::Country;

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
