//! Pairwise scores: of all pairs of texts, those that belong together against those that were put together.

use std::collections::BTreeMap;
use std::fmt;

use super::wire::Copy;

/// Pairs that were found, that were found and are right, and that are right.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pairs {
    found: usize,
    right: usize,
    true_ones: usize,
}

impl Pairs {
    fn precision(self) -> f64 {
        self.right as f64 / self.found as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / self.true_ones as f64
    }

    pub fn f1(self) -> f64 {
        2.0 * self.right as f64 / (self.found + self.true_ones) as f64
    }
}

impl fmt::Display for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pairs { found, right, true_ones } = self;
        let (precision, recall, f1) = (self.precision(), self.recall(), self.f1());
        write!(
            f,
            "precision {precision:.4}, recall {recall:.4}, F1 {f1:.4} ({right} of {found} pairs found, {true_ones} are right)"
        )
    }
}

/// Two texts were put together where they have a group in common.
pub fn pairs_of(copies: &[Copy], truth: impl Fn(&Copy) -> usize, groups: &BTreeMap<String, Vec<i64>>) -> Pairs {
    let mut pairs = Pairs::default();
    let of: Vec<&[i64]> = copies.iter().map(|copy| groups.get(&copy.id).map_or(&[][..], Vec::as_slice)).collect();
    for (at, copy) in copies.iter().enumerate() {
        for (other, groups) in copies.iter().zip(&of).take(at) {
            let is_true = truth(copy) == truth(other);
            let is_found = groups.iter().any(|group| of[at].contains(group));
            pairs.true_ones += usize::from(is_true);
            pairs.found += usize::from(is_found);
            pairs.right += usize::from(is_true && is_found);
        }
    }
    pairs
}
