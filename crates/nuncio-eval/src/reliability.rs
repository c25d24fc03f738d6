//! Whether events are as often right as they are said to be: bins of the stated confidence, with the share observed.

use serde::Serialize;

/// How many bins lie between 0 and 1.
const BINS: usize = 10;

/// Events whose stated confidence lies between two tenths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Bin {
    /// The lower end, which belongs to it.
    pub from: f64,
    /// Events.
    pub events: usize,
    /// Those that gold calls right.
    pub right: usize,
    /// Mean of what was stated of them, 0 to 1.
    pub stated: f64,
}

impl Bin {
    /// The share that is right, 0 to 1.
    #[must_use]
    pub fn observed(&self) -> f64 {
        self.right as f64 / (self.events.max(1)) as f64
    }
}

/// The bins that hold any of the events, from the least sure; each event is given with what was stated of it and whether it is right.
#[must_use]
pub fn reliability(judged: &[(f32, bool)]) -> Vec<Bin> {
    let mut bins: Vec<Bin> = (0..BINS).map(|at| Bin { from: at as f64 / BINS as f64, ..Bin::default() }).collect();
    for &(stated, right) in judged {
        // In thousandths, as it is stated: 0.7 of a float is a hair below seven tenths.
        let at = ((stated * 1000.0).round().max(0.0) as usize / (1000 / BINS)).min(BINS - 1);
        let Some(bin) = bins.get_mut(at) else { continue };
        bin.events += 1;
        bin.right += usize::from(right);
        bin.stated += f64::from(stated);
    }
    bins.retain(|bin| bin.events > 0);
    for bin in &mut bins {
        bin.stated /= bin.events as f64;
    }
    bins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_fall_into_the_tenth_that_was_stated() {
        let bins = reliability(&[(0.7, true), (0.798, false), (1.0, true), (0.69, true)]);
        let told: Vec<_> = bins.iter().map(|bin| (bin.from, bin.events, bin.right)).collect();
        assert_eq!(told, [(0.6, 1, 1), (0.7, 2, 1), (0.9, 1, 1)]);
        assert!((bins[1].stated - 0.749).abs() < 1e-6 && (bins[1].observed() - 0.5).abs() < 1e-9);
    }
}
