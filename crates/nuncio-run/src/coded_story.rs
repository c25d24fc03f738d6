//! A coded story with the events that a run keeps.

use nuncio_codebook::Codebook;
use nuncio_coder::{Coding, Event, Policy, Quote};
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_language::Document;

use crate::verdict::Verdict;

/// Which events a run keeps.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// By how they stand.
    pub policy: Policy,
    /// By their chance to be right, 0 to 1: the least.
    pub confidence: Option<f32>,
}

impl Keep {
    /// What a policy keeps, however sure.
    #[must_use]
    pub fn by(policy: Policy) -> Self {
        Keep { policy, confidence: None }
    }
}

/// A coded story with the events that the run keeps.
#[derive(Debug)]
pub struct CodedStory {
    /// The story with its sentences.
    pub document: Document,
    /// The events that are kept.
    pub events: Vec<Event>,
    /// The events that are left out, each with its number among all events of the story, from 1.
    pub left_out: Vec<(usize, Event)>,
    /// Every quote of the story.
    pub quotes: Vec<Quote>,
    /// Which of the events are mutual.
    pub mutual: MutualEvents,
}

impl CodedStory {
    /// A coding with what is kept of it.
    #[must_use]
    pub fn of(coding: Coding, keep: Keep, codebook: &Codebook) -> Self {
        let mutual = MutualEvents::of(&coding.claims, &coding.events);
        let (mut events, mut left_out) = (Vec::with_capacity(coding.events.len()), Vec::new());
        for (number, event) in (1..).zip(coding.events) {
            let unsure = keep.confidence.is_some_and(|least| event.confidence < least);
            match Verdict::of(keep.policy, event, codebook) {
                Verdict::Kept(event) if unsure => left_out.push((number, event)),
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

    /// The quotes that the kept events point to: in which they stand, or a number of theirs, and those around them.
    pub fn quotes_of_events(&self) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(|quote| self.events.iter().any(|event| event.points_to(quote)))
    }
}
