//! What an evaluation found: figures by name with intervals, figures a class, notes, and the errors one by one.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::reliability::{Bin, reliability};
use crate::sheet::{Figure, Measure, Sheet, class_name};

/// Precision, recall and F1 of one class.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ClassFigures {
    /// How often gold has the class.
    pub asked: usize,
    /// Right of what was said to be of the class.
    pub precision: f64,
    /// Right of what is of the class.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
}

/// The outcome of an evaluation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The layer's name.
    pub layer: String,
    /// The gold file, as it was named.
    pub file: String,
    /// Gold records that were measured.
    pub records: usize,
    /// Seconds it took, reading the gold and coding; without reading the pack.
    pub seconds: f64,
    /// Name and version of the pack.
    pub pack: String,
    /// The figures, fractions of 1 or counts.
    pub scores: Map<String, Value>,
    /// The 95 % bootstrap interval of each figure that has one.
    pub intervals: BTreeMap<String, [f64; 2]>,
    /// Figures a class, by `axis:class`.
    pub classes: BTreeMap<String, ClassFigures>,
    /// Of layers that judge single events: how often they are right, by what was stated of them.
    pub reliability: Vec<Bin>,
    /// What right means there.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub right_means: &'static str,
    /// What a reader of the figures must know.
    pub notes: Vec<String>,
    /// What was wrong, record by record, for a person to read.
    #[serde(skip)]
    pub errors: Vec<String>,
}

impl Report {
    /// Adds figures of a sheet under their keys.
    pub(crate) fn add(&mut self, sheet: &Sheet, figures: Vec<(&str, Measure)>) {
        let measures: Vec<Measure> = figures.iter().map(|(_, measure)| measure.clone()).collect();
        for ((key, measure), Figure { value, low, high }) in figures.iter().zip(sheet.figures(&measures)) {
            let counted = matches!(measure, Measure::Sum(_));
            let number = if counted { Value::from(value as u64) } else { Value::from(value) };
            self.scores.insert((*key).to_owned(), number);
            if !counted {
                self.intervals.insert((*key).to_owned(), [low, high]);
            }
        }
    }

    /// Adds the figures of every class of an axis.
    pub(crate) fn add_classes(&mut self, sheet: &Sheet, axis: &str) {
        for class in sheet.classes(axis) {
            let name = class_name(axis, &class);
            let figures = ClassFigures {
                asked: sheet.value(&Measure::Sum(format!("{name}.asked"))) as usize,
                precision: sheet.value(&Measure::Precision(name.clone())),
                recall: sheet.value(&Measure::Recall(name.clone())),
                f1: sheet.value(&Measure::F1(name.clone())),
            };
            self.classes.insert(name, figures);
        }
    }

    /// Adds how often events are right, by what was stated of them; `means` says what right is here.
    pub(crate) fn judge(&mut self, judged: &[(f32, bool)], means: &'static str) {
        self.reliability = reliability(judged);
        self.right_means = means;
    }

    /// Adds a count that has no interval.
    pub(crate) fn count(&mut self, key: &str, count: usize) {
        self.scores.insert(key.to_owned(), Value::from(count));
    }
}
