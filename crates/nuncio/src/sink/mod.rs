//! Where coded stories go: one at a time, in input order, into tables, JSON lines, CSV, counts, short lines or pages.

mod claims;
mod counts;
mod csv;
mod json_lines;
mod lines;
mod quotes;
mod table;

use std::io;

use nuncio_codebook::Codebook;
use nuncio_coder::{Coding, Event, Policy, Quote};
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_language::Document;

pub use self::csv::Csv;
pub use claims::{ClaimPages, SpeakerLines};
pub use counts::Counts;
pub use json_lines::JsonLines;
pub use lines::Lines;
pub use quotes::{QuoteLines, QuotePages};
pub use table::{Tables, heading};

use crate::verdict::Verdict;

/// A coded story with the events that the run keeps.
#[derive(Debug)]
pub struct CodedStory {
    /// The story with its sentences.
    pub document: Document,
    /// The events that are kept.
    pub events: Vec<Event>,
    /// The events that the policy leaves out, each with its number among all events of the story, from 1.
    pub left_out: Vec<(usize, Event)>,
    /// Every quote of the story.
    pub quotes: Vec<Quote>,
    /// Which of the events are mutual.
    pub mutual: MutualEvents,
}

impl CodedStory {
    /// A coding under a policy.
    #[must_use]
    pub fn of(coding: Coding, policy: Policy, codebook: &Codebook) -> Self {
        let mutual = MutualEvents::of(&coding.claims, &coding.events);
        let (mut events, mut left_out) = (Vec::with_capacity(coding.events.len()), Vec::new());
        for (number, event) in (1..).zip(coding.events) {
            match Verdict::of(policy, event, codebook) {
                Verdict::Kept(event) => events.push(event),
                Verdict::LeftOut(event, _) => left_out.push((number, event)),
            }
        }
        CodedStory { document: coding.document, events, left_out, quotes: coding.quotes, mutual }
    }

    /// The kept events, each with its number among all events of the story, as `explain` counts them.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &Event)> {
        (1..).filter(|number| self.left_out.iter().all(|(other, _)| other != number)).zip(&self.events)
    }

    /// An event of the story with its number, kept or not.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<(usize, &Event)> {
        let others = self.left_out.iter().map(|(number, event)| (*number, event));
        self.numbered().chain(others).find(|(_, event)| event.id == id)
    }

    /// The events as flat tables take them.
    #[must_use]
    pub fn flat(&self) -> CodedEvents<'_> {
        CodedEvents { events: &self.events, quotes: &self.quotes, mutual: &self.mutual }
    }

    /// The quotes that the kept events and their counts stand in, and those around them.
    pub fn quotes_of_events(&self) -> impl Iterator<Item = &Quote> {
        let holds = |event: &Event, quote: &Quote| {
            let of_counts = event.counts.iter().flat_map(|count| &count.attribution);
            event.attribution.iter().chain(of_counts).any(|id| *id == quote.id)
        };
        self.quotes.iter().filter(move |quote| self.events.iter().any(|event| holds(event, quote)))
    }
}

/// Takes coded stories as they come.
pub trait Sink {
    /// Takes one story; what it writes is out when this returns.
    ///
    /// # Errors
    /// The output cannot be written.
    fn push(&mut self, story: &CodedStory) -> io::Result<()>;

    /// Takes the end of the input: what must wait for it is written now.
    ///
    /// # Errors
    /// The output cannot be written.
    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}
