//! What the odds that signals add up to are worth in real texts: a table of odds with the share of events that readers found right.

use nuncio_text::PackFiles;

use crate::error::CoderError;
use crate::relate::exponential;

/// Where the table lies in a pack.
const PATH: &str = "lexicon/calibration.tsv";

/// A monotone curve from odds to chances.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Calibration {
    /// Hundredths of a natural logarithm of the odds, and thousandths of a chance; both ascend.
    points: Vec<(i32, i32)>,
}

impl Calibration {
    /// Reads the table of a pack. A pack without one takes the odds at their word.
    ///
    /// # Errors
    /// A line cannot be read, or is no further along than the one before.
    pub(crate) fn read(files: &PackFiles) -> Result<Calibration, CoderError> {
        let text = files.bytes(PATH).map(String::from_utf8_lossy).unwrap_or_default();
        let mut points: Vec<(i32, i32)> = Vec::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let point =
                line.split_once('\t').and_then(|(odds, chance)| Some((odds.parse().ok()?, chance.parse().ok()?)));
            let ascends =
                |&(odds, chance): &(i32, i32)| points.last().is_none_or(|last| last.0 < odds && last.1 <= chance);
            let Some(point) = point.filter(|point| (0..=1000).contains(&point.1) && ascends(point)) else {
                let problem =
                    "expected hundredths of odds, a tab and thousandths of a chance, more than on the line before";
                return Err(CoderError::table(&format!("{PATH}:{number}"), problem));
            };
            points.push(point);
        }
        Ok(Calibration { points })
    }

    /// The chance of odds, 0 to 1: straight between two points of the table, and as the last beyond it.
    pub(crate) fn chance(&self, odds: i32) -> f32 {
        let above = self.points.partition_point(|point| point.0 < odds);
        let thousandths = match (above.checked_sub(1).and_then(|at| self.points.get(at)), self.points.get(above)) {
            (Some(&(low, less)), Some(&(high, more))) => {
                less as f32 + (more - less) as f32 * (odds - low) as f32 / (high - low) as f32
            }
            (Some(&(_, chance)), None) | (None, Some(&(_, chance))) => chance as f32,
            (None, None) => return logistic(odds as f32 / 100.0),
        };
        thousandths / 1000.0
    }
}

/// The chance that odds of this natural logarithm stand for.
fn logistic(odds: f32) -> f32 {
    let less = exponential(-odds.abs());
    if odds < 0.0 { less / (1.0 + less) } else { 1.0 / (1.0 + less) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> Result<Calibration, CoderError> {
        let mut files = PackFiles::default();
        files.insert(PATH, table.as_bytes().to_vec());
        Calibration::read(&files)
    }

    fn is(found: f32, expected: f32) -> bool {
        (found - expected).abs() < 1e-6
    }

    #[test]
    fn chances_lie_straight_between_the_points_and_end_with_them() {
        let calibration = read("# odds, chance\n-200\t500\n0\t600\n100\t900\n").unwrap();
        for (odds, chance) in [(-390, 0.5), (-200, 0.5), (-100, 0.55), (0, 0.6), (50, 0.75), (100, 0.9), (390, 0.9)] {
            assert!(is(calibration.chance(odds), chance), "{odds}: {}", calibration.chance(odds));
        }
    }

    #[test]
    fn a_pack_without_a_table_takes_the_odds_at_their_word() {
        assert!(is(Calibration::default().chance(0), 0.5));
        assert!((Calibration::default().chance(110) - 0.75).abs() < 1e-3);
    }

    #[test]
    fn a_surer_event_is_never_said_to_be_less_likely() {
        for table in ["0\t500\n100\t499", "0\t500\n0\t600", "0\t1001", "0", "much\t500"] {
            let message = read(&format!("-300\t100\n{table}\n")).unwrap_err().to_string();
            assert!(message.contains("lexicon/calibration.tsv:"), "{message}");
        }
    }

    #[test]
    fn the_table_of_the_pack_is_used() {
        let calibration = Calibration::read(&nuncio_pack_en::files()).unwrap();
        assert!(calibration.points.len() > 2, "{calibration:?}");
        assert!(calibration.chance(390) > calibration.chance(-390) + 0.2, "{calibration:?}");
    }
}
