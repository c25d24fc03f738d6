//! A coded story explained: each sentence with the words that made its events, or the reason why there are none.

use std::io::{self, Write};
use std::num::NonZero;

use nuncio_codebook::{CameoCode, Codebook};
use nuncio_coder::record::{Bytes, Party};
use nuncio_coder::{Coding, CountKind, Event, Kind, Policy, Quote, Silence};
use nuncio_language::Sentence;
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use crate::event_line::{EventLine, code_or_dash, one_line, range, sides};
use crate::page::heading;
use crate::snippet::{Label, underlined};
use crate::verdict::Verdict;

/// A coded story, ready to be explained.
pub struct Explanation<'a> {
    coding: &'a Coding,
    codebook: &'a Codebook,
    policy: Policy,
    /// Of each event, what the policy makes of it.
    verdicts: Vec<Verdict>,
    width: usize,
}

/// A sentence of an explained story, as programs get it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentenceRecord {
    /// Title or body.
    pub zone: Zone,
    /// Its number in its zone, from 1.
    pub sentence: usize,
    /// Its bytes.
    pub span: Bytes,
    /// Why it has no event, or no event of a word; empty where that needs no reason.
    pub silent: Vec<String>,
}

/// An event of an explained story, as programs get it.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedEvent {
    /// Its number in the story, from 1.
    pub number: usize,
    /// What it is, in one line.
    pub line: String,
    /// Why the policy leaves it out, in one line; `null` where it stays.
    pub left_out: Option<String>,
    /// The event, under `recode` perhaps with another type.
    pub record: Event,
}

/// A sentence with its number in its zone, counted from 1, and its position in the story.
#[derive(Clone, Copy)]
struct Place<'a> {
    sentence: &'a Sentence,
    number: usize,
    index: usize,
}

impl<'a> Explanation<'a> {
    /// The explanation of a coding under a policy, `width` characters wide; the codebook gives the labels.
    #[must_use]
    pub fn new(coding: &'a Coding, codebook: &'a Codebook, policy: Policy, width: usize) -> Self {
        let events = coding.events.iter().cloned();
        let verdicts = events.map(|event| Verdict::of(policy, event, codebook)).collect();
        Explanation { coding, codebook, policy, verdicts, width }
    }

    /// Writes the story's heading and every sentence; with `only`, that sentence of the body alone.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, out: &mut impl Write, only: Option<NonZero<usize>>) -> io::Result<()> {
        writeln!(out, "{}", heading(&self.coding.document.story))?;
        let wanted =
            |place: &Place<'_>| only.is_none_or(|only| place.sentence.zone == Zone::Body && place.number == only.get());
        for place in self.places().filter(wanted) {
            self.sentence(out, place)?;
        }
        Ok(())
    }

    /// How many sentences the body has.
    #[must_use]
    pub fn sentences_of_body(&self) -> usize {
        self.places().filter(|place| place.sentence.zone == Zone::Body).count()
    }

    fn places(&self) -> impl Iterator<Item = Place<'a>> + use<'a> {
        let (mut title, mut body) = (0, 0);
        self.coding.document.sentences.iter().enumerate().map(move |(index, sentence)| {
            let count = if sentence.zone == Zone::Title { &mut title } else { &mut body };
            *count += 1;
            Place { sentence, number: *count, index }
        })
    }

    fn sentence(&self, out: &mut impl Write, place: Place<'_>) -> io::Result<()> {
        let (coding, sentence) = (self.coding, place.sentence);
        let here = |event: &Event| event.zone == sentence.zone && event.sentence == place.number;
        let (mut events, mut left_out) = (Vec::new(), Vec::new());
        for (number, verdict) in (1..).zip(&self.verdicts) {
            match verdict {
                Verdict::Kept(event) if here(event) => events.push((number, event)),
                Verdict::LeftOut(event, why) if here(event) => left_out.push((number, event, why)),
                Verdict::Kept(_) | Verdict::LeftOut(..) => {}
            }
        }
        let quotes: Vec<&Quote> =
            coding.quotes.iter().filter(|quote| self.concerns(quote, sentence, &events)).collect();
        let words = coding.document.words(sentence.zone, sentence.span);
        let zone = if sentence.zone == Zone::Title { "title " } else { "" };
        let bold = anstyle::Style::new().bold();
        writeln!(out, "\n{bold}{zone}sentence {}{bold:#}", place.number)?;
        writeln!(out, "{}", underlined(words, self.labels(sentence, &events, &quotes), self.width))?;
        for &(number, event) in &events {
            self.event(out, number, event, sentence)?;
        }
        for &(number, event, why) in &left_out {
            writeln!(out, "  [{number}] {}", self.left_out(event, why))?;
        }
        for quote in quotes {
            writeln!(out, "  {}", quote_line(quote))?;
        }
        for (whole, reason) in self.silences(place.index, events.is_empty() && left_out.is_empty()) {
            writeln!(out, "  {}: {reason}", if whole { "silent" } else { "no event" })?;
        }
        Ok(())
    }

    /// Whether a quote is brought in here, or an event of the sentence stands in it.
    fn concerns(&self, quote: &Quote, sentence: &Sentence, events: &[(usize, &Event)]) -> bool {
        let cue_here = quote.cue.as_ref().is_some_and(|cue| sentence.span.contains(cue.span.0));
        let holds = events.iter().any(|(_, event)| event.attribution.contains(&quote.id));
        holds || (quote.zone == sentence.zone && cue_here)
    }

    fn labels(&self, sentence: &Sentence, events: &[(usize, &Event)], quotes: &[&Quote]) -> Vec<Label> {
        let mut labels = Vec::new();
        let mut add = |span: Span<Byte>, text: String, strong: bool| {
            let start = sentence.span.start();
            if sentence.span.contains(span) && !span.is_empty() {
                labels.push(Label { span: span.start() - start..span.end() - start, text, strong });
            }
        };
        for &(number, event) in events {
            let code = event.cameo.as_deref().unwrap_or(&event.act);
            add(event.trigger.span.0, format!("[{number}] {code}"), true);
            for (part, parties) in [("actor", &event.actor), ("recipient", &event.recipient)] {
                for party in parties {
                    let via = via(party);
                    add(party.words.span.0, format!("[{number}] {part} {}{via}", code_or_dash(&party.code)), false);
                }
            }
            for role in &event.roles {
                add(role.words.span.0, format!("[{number}] {}", role.role), false);
            }
            if let Some(Bytes(span)) = event.date.span {
                add(span, format!("[{number}] date"), false);
            }
            if let Some(place) = event.place.as_ref().filter(|place| place.zone == sentence.zone) {
                add(place.words.span.0, format!("[{number}] place"), false);
            }
            for count in &event.counts {
                let kind = count.kind.map_or("count", CountKind::as_str);
                add(count.words.span.0, format!("[{number}] {kind} {}", range(count)), false);
            }
        }
        for quote in quotes.iter().filter(|quote| quote.zone == sentence.zone) {
            if let Some(speaker) = &quote.speaker {
                add(speaker.words.span.0, format!("{} speaker", quote.id), false);
            }
            if let Some(cue) = &quote.cue {
                add(cue.span.0, format!("{} {}", quote.id, quote.stance.told(quote.negated)), false);
            }
        }
        labels
    }

    fn event(&self, out: &mut impl Write, number: usize, event: &Event, sentence: &Sentence) -> io::Result<()> {
        writeln!(out, "  [{number}] {}", EventLine::new(event, &self.coding.quotes))?;
        let label = event.cameo.as_deref().and_then(CameoCode::parse).map_or("", |code| self.codebook.label(code));
        let deed = self.codebook.write_deed(&event.deed.as_deed());
        writeln!(out, "      {label}; {deed}; by {}", event.rule)?;
        if let Some((from, to)) = self.recoded(number, event) {
            writeln!(out, "      {to} by {}, not {from}", self.policy.as_str())?;
        }
        for (part, parties) in [("actor", &event.actor), ("recipient", &event.recipient)] {
            for party in parties.iter().filter(|party| !sentence.span.contains(party.words.span.0)) {
                writeln!(out, "      {part} {}", told_elsewhere(party))?;
            }
        }
        for (relation, id) in [("inside", &event.inside), ("repeats", &event.same_as)] {
            if let Some(other) = id.as_ref().and_then(|id| self.number_of(id)) {
                writeln!(out, "      {relation} [{other}]")?;
            }
        }
        let others: Vec<String> =
            event.contradicts.iter().filter_map(|id| self.number_of(id)).map(|n| format!("[{n}]")).collect();
        if !others.is_empty() {
            writeln!(out, "      contradicted by {}", others.join(", "))?;
        }
        Ok(())
    }

    /// `left out by factual, since it is accused: 072 LBY > NER "supplying"`.
    fn left_out(&self, event: &Event, why: &[&str]) -> String {
        let code = event.cameo.as_deref().unwrap_or("-");
        let since = if why.is_empty() { String::new() } else { format!(", since it is {}", why.join(" and ")) };
        let trigger = one_line(&event.trigger.text);
        format!("left out by {}{since}: {code} {} \"{trigger}\"", self.policy.as_str(), sides(event))
    }

    /// The PLOVER types of an event before and after the policy, where it changes them.
    fn recoded<'e>(&'e self, number: usize, event: &'e Event) -> Option<(&'e str, &'e str)> {
        let before = self.coding.events.get(number.checked_sub(1)?)?;
        let kinds = (before.plover.as_ref()?.kind.as_str(), event.plover.as_ref()?.kind.as_str());
        (kinds.0 != kinds.1).then_some(kinds)
    }

    /// An event's number in the story, as its lines show it.
    fn number_of(&self, id: &str) -> Option<usize> {
        self.coding.events.iter().position(|event| event.id == id).map(|at| at + 1)
    }

    /// Every event, kept or not.
    #[must_use]
    pub fn events(&self) -> Vec<ExplainedEvent> {
        let told = |(number, verdict): (usize, &Verdict)| {
            let (event, left_out) = match verdict {
                Verdict::Kept(event) => (event, None),
                Verdict::LeftOut(event, why) => (event, Some(self.left_out(event, why))),
            };
            let line = EventLine::new(event, &self.coding.quotes).to_string();
            ExplainedEvent { number, line, left_out, record: event.clone() }
        };
        (1..).zip(&self.verdicts).map(told).collect()
    }

    /// Every sentence, with the reasons for what it does not tell.
    #[must_use]
    pub fn sentences(&self) -> Vec<SentenceRecord> {
        let told = |place: Place<'_>| {
            let silent = !self.verdicts.iter().any(|verdict| {
                let (Verdict::Kept(event) | Verdict::LeftOut(event, _)) = verdict;
                event.zone == place.sentence.zone && event.sentence == place.number
            });
            SentenceRecord {
                zone: place.sentence.zone,
                sentence: place.number,
                span: Bytes(place.sentence.span),
                silent: self.silences(place.index, silent).map(|(_, reason)| reason).collect(),
            }
        };
        self.places().map(told).collect()
    }

    /// The reasons, each with whether a whole sentence is silent; of a sentence with events only those that are about a word.
    fn silences(&self, index: usize, silent: bool) -> impl Iterator<Item = (bool, String)> {
        self.coding.trace.of_sentence(index).filter_map(move |silence| match (silent, silence.token) {
            (true, None) => Some((true, silence.reason.describe())),
            (true, Some(_)) => Some((true, self.about_a_word(silence))),
            (false, Some(_)) => Some((false, self.about_a_word(silence))),
            (false, None) => None,
        })
    }

    fn about_a_word(&self, silence: &Silence) -> String {
        let word = silence.token.map(|token| self.coding.document.token(token).form.as_str()).unwrap_or_default();
        format!("`{}`: {}", one_line(word), silence.reason.describe())
    }
}

/// Somebody whom another sentence names.
fn told_elsewhere(party: &Party) -> String {
    format!("{}: “{}” of another sentence", code_or_dash(&party.code), one_line(&party.words.text))
}

/// `q2: Norway (NOR) states, retold, within q1`.
fn quote_line(quote: &Quote) -> String {
    let speaker = match &quote.speaker {
        None => "somebody".to_owned(),
        Some(speaker) => match speaker.code.as_deref().filter(|code| !code.is_empty()) {
            Some(code) => format!("{} ({code})", one_line(&speaker.words.text)),
            None => one_line(&speaker.words.text),
        },
    };
    let parent = quote.parent.as_ref().map(|parent| format!(", within {parent}")).unwrap_or_default();
    let kind = match quote.kind {
        Kind::Direct => "in quotation marks",
        Kind::Indirect => "retold",
        Kind::Mixed => "retold, with words in quotation marks",
        Kind::About => "on what is said about",
    };
    format!("{}: {speaker} {}, {kind}{parent}", quote.id, quote.stance.told(quote.negated))
}

/// Whom words that refer back were found to stand for: ` → Aksel Brandt`; nothing where they name somebody themselves.
fn via(party: &Party) -> String {
    let told: Vec<String> = party.via.iter().map(|words| one_line(&words.text)).collect();
    if told.is_empty() { String::new() } else { format!(" → {}", told.join(" + ")) }
}
