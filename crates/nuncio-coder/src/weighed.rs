//! What the confidence of each event of a story is made of: for who wants to know, and for the script that fits the weights.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::coder::{Coder, Coding};
use crate::confidence;
use crate::judged::is_of;
use crate::record::Words;
use crate::tree::Tree;

/// An event with the signals that its confidence is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Weighed {
    /// Always `signals`.
    pub record: &'static str,
    /// What the input called the story.
    pub source_id: String,
    /// Id of the event.
    pub event: String,
    /// Its trigger.
    pub trigger: Words,
    /// The chance that it is right, 0 to 1.
    pub confidence: f32,
    /// What each signal adds: hundredths of a natural logarithm of the odds; 0 where the pack has no weight for it.
    pub signals: BTreeMap<String, i32>,
}

impl Coder {
    /// The events of a coded story, each with the signals of its confidence.
    #[must_use]
    pub fn weighed(&self, coding: &Coding) -> Vec<Weighed> {
        let of_event = |event: &crate::Event| {
            let claim = coding.claims.iter().find(|claim| is_of(event, claim))?;
            let tree = Tree::new(&coding.document, coding.document.sentences.get(claim.sentence)?);
            let signals = confidence::signals(claim, &coding.claims, &tree, self.codebook());
            let weight = |signal: String| {
                let weight = self.weights().of(&signal);
                (signal, weight)
            };
            Some(Weighed {
                record: "signals",
                source_id: event.source_id.clone(),
                event: event.id.clone(),
                trigger: event.trigger.clone(),
                confidence: event.confidence,
                signals: signals.into_iter().map(weight).collect(),
            })
        };
        coding.events.iter().filter_map(of_event).collect()
    }
}
