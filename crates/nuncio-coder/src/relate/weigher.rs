//! What was learnt of pairs: how much each feature speaks for each PLOVER type.
//!
//! `relate/weights.tsv` has a feature a line with a whole number for each type, hundredths of a natural logarithm, in the order of
//! `relate/types.tsv`; `relate/clusters.tsv` puts words of like meaning together, and `relate/vectors.tsv` has what words mean as numbers.
//! `train/relate.py` makes all but the types.

use nuncio_text::{PackFiles, SortedLines};

use crate::error::CoderError;

/// Where the weights lie in a pack.
pub(super) const PATH: &str = "relate/weights.tsv";
const TYPES: &str = "relate/types.tsv";
const CLUSTERS: &str = "relate/clusters.tsv";
const VECTORS: &str = "relate/vectors.tsv";

/// How many numbers a word's vector has.
pub(super) const WIDTH: usize = 64;

/// Weights of features, clusters of words, and the types with the deed that each stands for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weigher {
    types: Vec<(String, String)>,
    weights: SortedLines,
    clusters: SortedLines,
    /// By lemma: its vector, two hexadecimal digits a number.
    vectors: SortedLines,
}

impl Weigher {
    /// Reads what was learnt from a pack; one without it weighs all types alike.
    ///
    /// # Errors
    /// A line of a table cannot be read.
    pub(crate) fn read(files: &PackFiles) -> Result<Weigher, CoderError> {
        let wrong = |path: &str, line: usize, problem: &str| CoderError::table(&format!("{path}:{line}"), problem);
        let sorted = |path: &str| match files.bytes(path) {
            Some(bytes) => SortedLines::read(bytes).map_err(|fault| wrong(path, fault.line, fault.problem)),
            None => Ok(SortedLines::default()),
        };
        let text = files.bytes(TYPES).map(String::from_utf8_lossy).unwrap_or_default();
        let mut types = Vec::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let Some((kind, deed)) = line.split_once('\t') else {
                return Err(wrong(TYPES, number + 1, "expected a type, a tab and the deed that it stands for"));
            };
            types.push((kind.to_owned(), deed.to_owned()));
        }
        let weigher = Weigher { types, weights: sorted(PATH)?, clusters: sorted(CLUSTERS)?, vectors: sorted(VECTORS)? };
        let count = weigher.types.len();
        let is_row = |row: &str| row.split('\t').count() == count && row.split('\t').all(|n| n.parse::<i32>().is_ok());
        let broken = weigher.weights.iter().find(|(_, row)| !is_row(row)).map(|(name, _)| name.to_owned());
        if let Some(name) = broken {
            return Err(CoderError::table(PATH, &format!("{name:?} needs {count} whole numbers, one for each type")));
        }
        let is_vector = |row: &str| row.len() == 2 * WIDTH && row.bytes().all(|byte| byte.is_ascii_hexdigit());
        let broken = weigher.vectors.iter().find(|(_, row)| !is_vector(row)).map(|(word, _)| word.to_owned());
        match broken {
            Some(word) => {
                Err(CoderError::table(VECTORS, &format!("{word:?} needs {WIDTH} numbers of two hexadecimal digits")))
            }
            None => Ok(weigher),
        }
    }

    /// Number of the cluster of a lemma.
    pub(super) fn cluster(&self, lemma: &str) -> Option<&str> {
        self.clusters.get(lemma)
    }

    /// Adds the vector of a lemma to a sum; whether it has one. Its numbers lie between -1 and 1.
    pub(super) fn add_vector(&self, lemma: &str, sum: &mut [f32; WIDTH]) -> bool {
        let Some(row) = self.vectors.get(lemma) else { return false };
        for (total, digits) in sum.iter_mut().zip(row.as_bytes().chunks_exact(2)) {
            let value = digits.iter().fold(0, |value, &digit| value * 16 + (digit as char).to_digit(16).unwrap_or(0));
            *total += f32::from(value as u8 as i8) / 127.0;
        }
        true
    }

    /// The deed that a type stands for where no word says more.
    pub(super) fn plainest(&self, kind: &str) -> Option<&str> {
        self.types.iter().find(|(known, _)| known == kind).map(|(_, deed)| deed.as_str())
    }

    /// Every type with its likelihood, the likeliest first. Features are summed in the order in which they stand.
    pub(super) fn weigh(&self, features: &[(String, f32)]) -> Vec<(&str, f32)> {
        let mut sums = vec![0.0_f32; self.types.len()];
        for (name, value) in features {
            let Some(row) = self.weights.get(name) else { continue };
            for (sum, weight) in sums.iter_mut().zip(row.split('\t')) {
                *sum += value * weight.parse::<f32>().unwrap_or(0.0) / 100.0;
            }
        }
        let highest = sums.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let likely: Vec<f32> = sums.iter().map(|sum| exponential(sum - highest)).collect();
        let total: f32 = likely.iter().sum();
        let mut all: Vec<(&str, f32)> =
            self.types.iter().zip(&likely).map(|((kind, _), share)| (kind.as_str(), share / total)).collect();
        // A stable sort: of equals the order of the table.
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        all
    }
}

/// e to the power of a number not above zero, by products and sums alone: the same bits on every processor.
pub(crate) fn exponential(power: f32) -> f32 {
    // (1 + x/1024 + x²/2/1024²)^1024
    let step = power.max(-60.0) / 1024.0;
    (0..10).fold(1.0 + step + step * step / 2.0, |base, _| base * base)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weigher(weights: &str) -> Result<Weigher, CoderError> {
        let mut files = PackFiles::new();
        files.insert(TYPES, b"# head\nAID\taid\nACCUSE\taccuse(-)\n".to_vec());
        files.insert(PATH, weights.as_bytes().to_vec());
        Weigher::read(&files)
    }

    #[test]
    fn the_likeliest_type_comes_first_and_all_sum_to_one() {
        let weigher = weigher("always\t10\t0\nway:blame\t-100\t250\n").unwrap();
        let found = weigher.weigh(&[("always".to_owned(), 1.0), ("way:blame".to_owned(), 1.0)]);
        assert_eq!(found[0].0, "ACCUSE");
        assert!(found[0].1 > 0.9 && (found[0].1 + found[1].1 - 1.0).abs() < 1e-5, "{found:?}");
    }

    #[test]
    fn a_row_with_too_few_numbers_is_named() {
        let message = weigher("always\t10\n").unwrap_err().to_string();
        assert!(message.contains("relate/weights.tsv") && message.contains("2 whole numbers"), "{message}");
    }

    #[test]
    fn the_exponential_follows_the_true_one() {
        for power in [-40.0_f32, -7.5, -1.0, -0.1, 0.0] {
            assert!((exponential(power) - power.exp()).abs() < 2e-4, "{power}");
        }
    }
}
