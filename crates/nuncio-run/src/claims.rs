//! What each speaker of a story says about whom, and who in the story says otherwise: the records of `nuncio claims`.

use nuncio_coder::record::{Bytes, Party, When, Words};
use nuncio_coder::{Event, Kind, Mark, Quote, SCHEMA, Stance, Standing};
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::World;
use serde::Serialize;

use crate::coded_story::CodedStory;
use crate::event_line::one_line;
use crate::speakers::{Speakers, Voice, is_pronoun};

/// A speaker of a story with what it says: a record of `docs/records.md`.
#[derive(Clone, Debug, Serialize)]
pub struct SpeakerRecord {
    /// Version of the layout.
    pub schema: u32,
    /// Always `speaker`.
    pub record: &'static str,
    /// Hash of the stored words.
    pub text: String,
    /// What the input called the story.
    pub source_id: String,
    /// Who speaks; `null` for the story in its own voice.
    pub speaker: Option<Voice>,
    /// What they say, in the order of the events.
    pub claims: Vec<ToldEvent>,
}

/// An event as somebody tells it.
#[derive(Clone, Debug, Serialize)]
pub struct ToldEvent {
    /// Id of the event.
    pub event: String,
    /// Codes of the parties that are not of the speaker's side: the actors, then the recipients.
    pub about: Vec<String>,
    /// CAMEO code.
    pub cameo: Option<String>,
    /// PLOVER type.
    pub plover: Option<String>,
    /// Codes of the actors.
    pub actor: Vec<String>,
    /// Codes of the recipients.
    pub recipient: Vec<String>,
    /// When it happened.
    pub date: When,
    /// How it stands.
    pub standing: Standing,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Title or body.
    pub zone: Zone,
    /// The word that tells it.
    pub trigger: Words,
    /// The innermost quote it stands in; `null` in the story's own voice.
    pub quote: Option<SaidIn>,
    /// Who tells that the speaker says so: the speakers of the quotes around, outermost first.
    pub through: Vec<Voice>,
    /// Id of the event within which it stands: the accusation whose charge it is.
    pub inside: Option<String>,
    /// Id of the event that it repeats.
    pub same_as: Option<String>,
    /// Who in the story says otherwise.
    pub contradicted_by: Vec<Contradiction>,
    /// The event's number in its story, from 1.
    #[serde(skip)]
    pub number: usize,
    /// Whom it concerns first, by name: the actors of the other side, else its recipients. A page groups by it.
    #[serde(skip)]
    pub concerns: Vec<String>,
}

/// The quote in which an event is told.
#[derive(Clone, Debug, Serialize)]
pub struct SaidIn {
    /// Its id.
    pub id: String,
    /// Title or body.
    pub zone: Zone,
    /// What is said: where it stands, and its words.
    pub span: Bytes,
    /// The words.
    pub text: String,
    /// How the words are given.
    pub kind: Kind,
    /// What the speaker does with them.
    pub stance: Stance,
    /// The word that brings the quote in.
    pub cue: Option<Words>,
}

/// Another event that cannot be so if this one is, and who tells it.
#[derive(Clone, Debug, Serialize)]
pub struct Contradiction {
    /// Id of the other event.
    pub event: String,
    /// Who denies it or tells it otherwise; `null` for the story in its own voice.
    pub speaker: Option<Voice>,
    /// What they do with the words: `denies`; `null` in the story's own voice.
    pub stance: Option<Stance>,
    /// How the other event stands.
    pub standing: Standing,
    /// Marks of the other event.
    pub marks: Vec<Mark>,
    /// Title or body.
    pub zone: Zone,
    /// Where they say so.
    pub span: Bytes,
    /// The words.
    pub text: String,
    /// The other event's number in the story, from 1.
    #[serde(skip)]
    pub number: usize,
}

impl SpeakerRecord {
    /// Calls `change` with every span of the record and the zone into whose words it counts.
    pub fn each_span(&mut self, change: &mut dyn FnMut(Zone, &mut Bytes)) {
        for claim in &mut self.claims {
            change(claim.zone, &mut claim.trigger.span);
            if let Some(span) = &mut claim.date.span {
                change(claim.zone, span);
            }
            if let Some(quote) = &mut claim.quote {
                change(quote.zone, &mut quote.span);
                if let Some(cue) = &mut quote.cue {
                    change(quote.zone, &mut cue.span);
                }
            }
            for other in &mut claim.contradicted_by {
                change(other.zone, &mut other.span);
            }
        }
    }
}

/// The speakers of a story with what the kept events tell: the story's own voice first, then each in the order of their first
/// event.
#[must_use]
pub fn by_speaker(story: &CodedStory, world: &World) -> Vec<SpeakerRecord> {
    let teller = Teller { story, world, speakers: Speakers::of(&story.document, &story.quotes, world) };
    let mut told: Vec<(Option<usize>, SpeakerRecord)> = vec![(None, teller.record(None))];
    for (number, event) in story.numbered() {
        let quote = teller.quote_of(event);
        let key = quote.and_then(|at| teller.speakers.number_of_quote(at));
        let at = told.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
            told.push((key, teller.record(teller.speaker(quote))));
            told.len() - 1
        });
        if let Some((_, record)) = told.get_mut(at) {
            record.claims.push(teller.claim(number, event, quote));
        }
    }
    told.into_iter().map(|(_, record)| record).filter(|record| !record.claims.is_empty()).collect()
}

/// A story with its speakers.
struct Teller<'s> {
    story: &'s CodedStory,
    world: &'s World,
    speakers: Speakers,
}

impl Teller<'_> {
    fn record(&self, speaker: Option<&Voice>) -> SpeakerRecord {
        let story = &self.story.document.story;
        SpeakerRecord {
            schema: SCHEMA,
            record: "speaker",
            text: story.text_id(),
            source_id: story.source_id.clone(),
            speaker: speaker.cloned(),
            claims: Vec::new(),
        }
    }

    /// Position of the innermost quote that an event stands in.
    fn quote_of(&self, event: &Event) -> Option<usize> {
        let nearest = event.attribution.last()?;
        self.story.quotes.iter().position(|quote| quote.id == *nearest)
    }

    fn quote(&self, at: Option<usize>) -> Option<&Quote> {
        at.and_then(|at| self.story.quotes.get(at))
    }

    fn speaker(&self, quote: Option<usize>) -> Option<&Voice> {
        quote.and_then(|at| self.speakers.of_quote(at))
    }

    fn claim(&self, number: usize, event: &Event, quote: Option<usize>) -> ToldEvent {
        let codes = |parties: &[Party]| parties.iter().map(|party| party.code.clone()).collect();
        let (actors, recipients) = other_side(event, self.speaker(quote));
        let concerned = if actors.is_empty() { &recipients } else { &actors };
        ToldEvent {
            event: event.id.clone(),
            about: distinct(actors.iter().chain(&recipients).map(|party| party.code.clone())),
            cameo: event.cameo.clone(),
            plover: event.plover.as_ref().map(|plover| plover.kind.clone()),
            actor: codes(&event.actor),
            recipient: codes(&event.recipient),
            date: event.date.clone(),
            standing: event.standing,
            marks: event.marks.clone(),
            zone: event.zone,
            trigger: event.trigger.clone(),
            quote: self.quote(quote).map(|quote| self.said_in(quote)),
            through: self.through(event),
            inside: event.inside.clone(),
            same_as: event.same_as.clone(),
            contradicted_by: event.contradicts.iter().filter_map(|id| self.contradiction(id)).collect(),
            number,
            concerns: distinct(concerned.iter().map(|party| self.name(event.zone, party))),
        }
    }

    /// The speakers of the quotes around the innermost one, outermost first.
    fn through(&self, event: &Event) -> Vec<Voice> {
        let around = event.attribution.iter().take(event.attribution.len().saturating_sub(1));
        let position = |id: &String| self.story.quotes.iter().position(|quote| quote.id == *id);
        around.filter_map(|id| self.speaker(position(id))).cloned().collect()
    }

    fn said_in(&self, quote: &Quote) -> SaidIn {
        SaidIn {
            id: quote.id.clone(),
            zone: quote.zone,
            span: quote.content.span,
            text: self.words(quote.zone, quote.content.span.0),
            kind: quote.kind,
            stance: quote.stance,
            cue: quote.cue.clone(),
        }
    }

    /// The other event, kept or not: what speaks against a claim is told under every policy.
    fn contradiction(&self, id: &str) -> Option<Contradiction> {
        let (number, event) = self.story.event(id)?;
        // *Turkey denied it*: an event that the story tells, but what it tells is that somebody speaks.
        let is_cue = |quote: &Quote| {
            quote.zone == event.zone && quote.cue.as_ref().is_some_and(|cue| cue.span == event.trigger.span)
        };
        let saying = self.story.quotes.iter().position(is_cue);
        let at = saying.or_else(|| self.quote_of(event));
        let (stance, zone, span) = match self.quote(at) {
            Some(quote) if saying.is_some() => (Some(quote.stance), quote.zone, whole(quote)),
            Some(quote) => (Some(quote.stance), quote.zone, quote.content.span.0),
            None => (None, event.zone, self.sentence(event)),
        };
        Some(Contradiction {
            event: event.id.clone(),
            speaker: self.speaker(at).cloned(),
            stance,
            standing: event.standing,
            marks: event.marks.clone(),
            zone,
            span: Bytes(span),
            text: self.words(zone, span),
            number,
        })
    }

    fn words(&self, zone: Zone, span: Span<Byte>) -> String {
        self.story.document.words(zone, span).to_owned()
    }

    /// The sentence of an event.
    fn sentence(&self, event: &Event) -> Span<Byte> {
        let trigger = event.trigger.span.0;
        let holds = |s: &&nuncio_language::Sentence| s.zone == event.zone && s.span.contains(trigger);
        self.story.document.sentences.iter().find(holds).map_or(trigger, |sentence| sentence.span)
    }

    /// A party to an event in this zone by the name of its country or organisation, else by its own; by its words where it has
    /// none, and by its code where they are a pronoun.
    fn name(&self, zone: Zone, party: &Party) -> String {
        let state = party.country.and_then(|country| self.world.state(country));
        match (state, &party.name) {
            (Some(state), _) => self.world.entity(state).name.to_string(),
            (None, Some(name)) => name.clone(),
            (None, None) if is_pronoun(&self.story.document, zone, party.words.span.0) => party.code.clone(),
            (None, None) => one_line(&party.words.text),
        }
    }
}

/// The speaker, the cue and what is said, from the first of them to the last.
fn whole(quote: &Quote) -> Span<Byte> {
    let content = quote.content.span.0;
    let cue = quote.cue.as_ref().map_or(content, |cue| cue.span.0);
    let speaker = quote.speaker.as_ref().map_or(content, |speaker| speaker.words.span.0);
    content.cover(cue).cover(speaker)
}

/// The actors and the recipients who are not of the speaker's side; the story has none.
fn other_side<'e>(event: &'e Event, speaker: Option<&Voice>) -> (Vec<&'e Party>, Vec<&'e Party>) {
    let others = |parties: &'e [Party]| -> Vec<&'e Party> {
        parties.iter().filter(|party| !speaker.is_some_and(|speaker| speaker.is_side_of(party))).collect()
    };
    let (mut actors, recipients) = (others(&event.actor), others(&event.recipient));
    // The coder knows more than codes tell: the deed is the speaker's own, though none of the actors looks so.
    if event.standing == Standing::Own && actors.len() == event.actor.len() {
        actors.clear();
    }
    (actors, recipients)
}

/// What is not empty, each once, in order.
fn distinct(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all
}
