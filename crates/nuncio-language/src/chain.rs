//! Labels of names as a chain: of all rows of labels that spell names, the one with the highest sum of scores.

use crate::names::Label;

/// Which label may follow which: the inside of a name goes on from a label of its kind, and from nothing else.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    labels: Vec<Label>,
}

/// Buffers of the search.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    sums: Vec<f32>,
    before: Vec<f32>,
    /// For every word and label, the best label of the word before.
    from: Vec<u16>,
}

impl Chain {
    /// A chain over the labels of a model.
    pub(crate) fn new(labels: Vec<Label>) -> Chain {
        Chain { labels }
    }

    /// How many labels there are.
    pub(crate) fn len(&self) -> usize {
        self.labels.len()
    }

    /// The label of that number.
    pub(crate) fn label(&self, number: u16) -> Label {
        self.labels[usize::from(number)]
    }

    /// Hands `take` the number of the best label of every word, from the last to the first. `rows` has a row of scores for each
    /// word, `stride` apart. Of equal sums the first label wins.
    pub(crate) fn best(&self, rows: &[f32], stride: usize, paths: &mut Paths, mut take: impl FnMut(usize, u16)) {
        let size = self.labels.len();
        let words = rows.len() / stride.max(1);
        if words == 0 {
            return;
        }
        let Paths { sums, before, from } = paths;
        sums.clear();
        sums.extend((0..size).map(|at| if self.labels[at].opens() { rows[at] } else { f32::NEG_INFINITY }));
        from.clear();
        from.resize(words * size, 0);
        for word in 1..words {
            std::mem::swap(sums, before);
            sums.clear();
            for (at, label) in self.labels.iter().enumerate() {
                let best = self.best_before(before, *label);
                from[word * size + at] = best;
                sums.push(before[usize::from(best)] + rows[word * stride + at]);
            }
        }
        let mut number = highest(sums, |_| true);
        for word in (0..words).rev() {
            take(word, number);
            number = from[word * size + usize::from(number)];
        }
    }

    fn best_before(&self, before: &[f32], label: Label) -> u16 {
        highest(before, |at| label.follows(self.labels[at]))
    }
}

/// The number of the highest sum among those that `may` be taken; the first of equals, and 0 where none may.
fn highest(sums: &[f32], may: impl Fn(usize) -> bool) -> u16 {
    let (mut best, mut high) = (0, f32::NEG_INFINITY);
    for (at, &sum) in sums.iter().enumerate() {
        if sum > high && may(at) {
            (best, high) = (at as u16, sum);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Chain {
        Chain::new(["O", "B-PER", "I-PER", "B-ORG", "I-ORG"].iter().filter_map(|label| Label::parse(label)).collect())
    }

    fn best(rows: &[[f32; 5]]) -> Vec<u16> {
        let mut found = vec![0; rows.len()];
        chain().best(&rows.concat(), 5, &mut Paths::default(), |word, label| found[word] = label);
        found
    }

    #[test]
    fn the_best_label_of_each_word_stands_where_they_spell_names() {
        assert_eq!(best(&[[0.0, 4.0, 0.0, 0.0, 0.0], [0.0, 0.0, 4.0, 0.0, 0.0], [4.0, 0.0, 0.0, 0.0, 0.0]]), [1, 2, 0]);
    }

    #[test]
    fn a_name_keeps_one_kind() {
        // Word for word the second would be a person's and the first an organisation's: together the organisation wins.
        assert_eq!(best(&[[0.0, 1.0, 0.0, 3.0, 0.0], [0.0, 0.0, 2.0, 0.0, 1.5]]), [3, 4]);
    }

    #[test]
    fn no_name_begins_inside() {
        assert_eq!(best(&[[1.0, 0.5, 9.0, 0.0, 0.0]]), [0]);
        assert_eq!(best(&[]), [0_u16; 0]);
    }
}
