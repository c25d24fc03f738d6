//! An archive of made-up stories, five events each, written as `nuncio add` writes them but not coded.

use std::error::Error;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use nuncio_archive::{Archive, CodingRows, PackRow, StoryRow};
use nuncio_codebook::{Act, Deed, Direction};
use nuncio_coder::record::{Bytes, Content, Party, Place, Plover, Speaker, When, Words};
use nuncio_coder::{Event, Kind, PlaceReason, Quote, SCHEMA, Stance, Standing};
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_text::{Published, PublishedSource, Span, Story, Zone};
use nuncio_world::{Country, Exactness, PlaceKind};

use crate::Dice;

const STORY: u64 = 5;
const BATCH: u64 = 2000;
/// Days over which the stories are spread.
const DAYS: u64 = 16_000;
const COUNTRIES: [&str; 24] = [
    "USA", "RUS", "CHN", "IRN", "IRQ", "SYR", "TCD", "LBY", "SDN", "ETH", "KEN", "UGA", "IND", "PAK", "JPN", "KOR",
    "FRA", "GBR", "DEU", "TUR", "ISR", "EGY", "YEM", "COL",
];
const SECTORS: [&str; 4] = ["", "GOV", "MIL", "REB"];
const CODES: [(&str, &str, &str, u8, f32); 8] = [
    ("040", "CONSULT", "met", 1, 1.0),
    ("042", "CONSULT", "visited", 1, 1.9),
    ("057", "AGREE", "signed", 1, 8.0),
    ("071", "AID", "paid", 2, 7.4),
    ("111", "ACCUSE", "criticised", 3, -2.0),
    ("130", "THREATEN", "threatened", 3, -4.4),
    ("163", "SANCTION", "sanctioned", 4, -8.0),
    ("190", "ASSAULT", "shelled", 4, -10.0),
];
const PLACES: [(&str, &str, f64, f64); 8] = [
    ("N'Djamena", "TCD", 12.11, 15.05),
    ("Tripoli", "LBY", 32.89, 13.19),
    ("Baghdad", "IRQ", 33.34, 44.4),
    ("Damascus", "SYR", 33.51, 36.29),
    ("Seoul", "KOR", 37.57, 126.98),
    ("Bogota", "COL", 4.61, -74.08),
    ("Kampala", "UGA", 0.32, 32.58),
    ("Geneva", "CHE", 46.2, 6.15),
];
const OUTLETS: [&str; 4] = ["Fiji Sun", "Sahel Post", "Andes Herald", "Gulf Courier"];
const FILLER: &str =
    " Ministers and officers spoke of prices, harvests, roads, schools, borders and the weather of that week.";

/// Makes the archive.
pub fn fill(path: &Path, events: u64) -> Result<(), Box<dyn Error>> {
    let archive = Archive::create(path)?;
    let pack = archive.pack(&PackRow {
        name: "en-2026.11".to_owned(),
        hash: "made-up".to_owned(),
        program: "load".to_owned(),
        schema: SCHEMA,
    })?;
    let began = std::time::Instant::now();
    for number in 0..events.div_ceil(STORY) {
        if number % BATCH == 0 {
            if number > 0 {
                archive.commit()?;
            }
            archive.begin()?;
        }
        let mut dice = Dice::new(number + 1);
        // News comes in the order of its days, a little mixed.
        let day = number * DAYS / events.div_ceil(STORY) + dice.below(7) as u64;
        let (story, events, quotes) = story(number, day, &mut dice);
        let coded = CodedEvents { events: &events, quotes: &quotes, mutual: &MutualEvents::default() };
        archive.put(&StoryRow::of(&story, story.text_id(), None), Some(&CodingRows::of(coded, events.len())), pack)?;
    }
    archive.commit()?;
    println!("{events} events written in {:.1} s", began.elapsed().as_secs_f64());
    Ok(())
}

fn story(number: u64, day: u64, dice: &mut Dice) -> (Story, Vec<Event>, Vec<Quote>) {
    let day: Date = date(1980, 1, 1).saturating_add(i64::try_from(day).unwrap_or_default().days());
    let (mut text, mut deeds, mut body) = (String::new(), Vec::new(), Vec::new());
    for _ in 0..STORY {
        let (actor, recipient, code) = (dice.below(24), dice.below(24), dice.one_of(&CODES));
        let start = text.len();
        let mut put = |words: &str| {
            let from = text.len();
            text.push_str(words);
            Words { text: words.to_owned(), span: Bytes(Span::new(from, from + words.len())) }
        };
        let who = put(COUNTRIES[actor]);
        put(" ");
        let trigger = put(code.2);
        put(" ");
        let whom = put(COUNTRIES[recipient]);
        put(&format!(" in case {number}."));
        put(FILLER);
        body.push(Span::new(start, text.len()));
        text.push('\n');
        deeds.push((who, trigger, whom, code));
    }
    let published = Published { date: day, time: None, source: PublishedSource::Given };
    let story = Story {
        published: Some(published),
        source: Some(dice.one_of(&OUTLETS).to_owned()),
        ..Story::plain(format!("made-{number}"), text, body)
    };
    let id = story.text_id();
    let quote = quote(&id, &story.source_id, &deeds[0].0, &deeds[0].1, story.body[0]);
    let mut events = Vec::with_capacity(deeds.len());
    for (at, (who, trigger, whom, code)) in deeds.into_iter().enumerate() {
        let said = at == 0;
        let place = (dice.below(10) < 4).then(|| place(dice.one_of(&PLACES), &who));
        events.push(Event {
            schema: SCHEMA,
            record: "event",
            id: format!("{number:012x}{at:04x}"),
            text: id.clone(),
            source_id: story.source_id.clone(),
            published: Some(day.to_string()),
            published_source: Some(PublishedSource::Given),
            zone: Zone::Body,
            sentence: 2 * at + 1,
            actor: vec![party(who, dice.one_of(&SECTORS))],
            recipient: vec![party(whom, "")],
            roles: Vec::new(),
            act: "fight".to_owned(),
            direction: Direction::Do,
            issue: None,
            moods: Vec::new(),
            cameo: Some(code.0.to_owned()),
            plover: Some(Plover { kind: code.1.to_owned(), mode: None, context: Vec::new() }),
            quad: Some(code.3),
            goldstein: Some(code.4),
            marks: Vec::new(),
            standing: if said { Standing::Stated } else { Standing::Told },
            attribution: if said { vec!["q1".to_owned()] } else { Vec::new() },
            inside: None,
            same_as: None,
            contradicts: Vec::new(),
            trigger,
            date: When { from: Some(day), to: Some(day), precision: "day", span: None, tense: None },
            place,
            counts: Vec::new(),
            confidence: 0.9,
            rule: "fight.lex:1".to_owned(),
            pack: "en-2026.11".to_owned(),
            deed: Deed::done(Act::NONE).to_owned(),
        });
    }
    (story, events, vec![quote])
}

fn quote(text: &str, source_id: &str, speaker: &Words, cue: &Words, content: Span<nuncio_text::Byte>) -> Quote {
    Quote {
        schema: SCHEMA,
        record: "quote",
        id: "q1".to_owned(),
        text: text.to_owned(),
        source_id: source_id.to_owned(),
        zone: Zone::Body,
        speaker: Some(Speaker { entity: None, code: Some(speaker.text.clone()), name: None, words: speaker.clone() }),
        cue: Some(cue.clone()),
        content: Content { span: Bytes(content) },
        kind: Kind::Indirect,
        stance: Stance::States,
        negated: false,
        parent: None,
    }
}

fn party(words: Words, sector: &str) -> Party {
    Party {
        entity: Some(format!("state/{}", words.text)),
        country: Country::parse(&words.text),
        org: None,
        sectors: Vec::new(),
        code: format!("{}{sector}", words.text),
        name: Some(words.text.clone()),
        words,
        via: Vec::new(),
    }
}

fn place((name, country, lat, lon): (&str, &str, f64, f64), words: &Words) -> Place {
    Place {
        name: name.to_owned(),
        kind: PlaceKind::parse("city").unwrap_or(PlaceKind::City),
        precision: Exactness::City,
        country: Country::parse(country),
        region: None,
        lat,
        lon,
        geonames: None,
        reason: PlaceReason::Own,
        zone: Zone::Body,
        words: words.clone(),
    }
}
