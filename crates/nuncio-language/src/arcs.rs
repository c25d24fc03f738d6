//! From scores of arcs to the best tree: the maximum spanning tree with a single root, for the network alone.

/// Heads of a sentence from its scores: `scores[word * (words + 1) + head]`, where head 0 is the root of the sentence
/// and head `h` the word `h - 1`. Writes the head of each word, in the same numbers.
///
/// Most sentences need no search: where the best head of every word already gives a tree with one root, that is it.
pub(crate) fn best_tree(scores: &[f32], heads: &mut [u32], search: &mut Search) {
    let words = heads.len();
    for (word, head) in heads.iter_mut().enumerate() {
        *head = best_head(&scores[word * (words + 1)..(word + 1) * (words + 1)], word + 1);
    }
    let roots = heads.iter().filter(|head| **head == 0).count();
    if roots != 1 || !search.is_tree(heads) {
        search.run(scores, heads);
    }
}

/// The best head of one word; of equals the first, and never the word itself.
fn best_head(row: &[f32], own: usize) -> u32 {
    let mut best = 0;
    for head in 1..row.len() {
        if head != own && row[head] > row[best] {
            best = head;
        }
    }
    best as u32
}

/// Buffers of the search.
#[derive(Debug, Default)]
pub(crate) struct Search {
    mark: Vec<u32>,
}

impl Search {
    /// Whether every word leads to the root of the sentence.
    fn is_tree(&mut self, heads: &[u32]) -> bool {
        self.mark.clear();
        self.mark.resize(heads.len() + 1, 0);
        first_cycle(&mut self.mark, |word| heads[word - 1] as usize).is_none()
    }

    /// The Chu-Liu/Edmonds search. One root is forced by a cost on arcs from the root larger than any other
    /// difference between two trees, so that the best tree uses as few as it can, which is one.
    fn run(&mut self, scores: &[f32], heads: &mut [u32]) {
        let nodes = heads.len() + 1;
        let mut table = vec![f64::NEG_INFINITY; nodes * nodes];
        for word in 1..nodes {
            for head in (0..nodes).filter(|head| *head != word) {
                table[word * nodes + head] = f64::from(scores[(word - 1) * nodes + head]);
            }
        }
        let finite = || table.iter().copied().filter(|score| score.is_finite());
        let range = finite().fold(f64::MIN, f64::max) - finite().fold(f64::MAX, f64::min);
        let cost = (range.max(0.0) + 1.0) * nodes as f64;
        for word in 1..nodes {
            table[word * nodes] -= cost;
        }
        let tree = edmonds(table, nodes);
        for (word, head) in heads.iter_mut().enumerate() {
            *head = tree[word + 1] as u32;
        }
    }
}

/// A node on a cycle of the graph in which every node but 0 has the one head that `head_of` gives.
fn first_cycle(mark: &mut [u32], head_of: impl Fn(usize) -> usize) -> Option<usize> {
    const DONE: u32 = u32::MAX;
    mark[0] = DONE;
    for start in 1..mark.len() {
        let mut node = start;
        while mark[node] == 0 {
            mark[node] = start as u32;
            node = head_of(node);
        }
        if mark[node] == start as u32 {
            return Some(node);
        }
        node = start;
        while mark[node] == start as u32 {
            mark[node] = DONE;
            node = head_of(node);
        }
    }
    None
}

/// The best head of every node but 0, so that all lead to 0: `scores[node * nodes + head]`.
/// A cycle is shrunk to one node and the smaller table solved, level by level.
fn edmonds(scores: Vec<f64>, nodes: usize) -> Vec<usize> {
    let mut levels: Vec<Level> = Vec::new();
    let (mut scores, mut nodes) = (scores, nodes);
    let mut heads = loop {
        let heads = greedy(&scores, nodes);
        let mut mark = vec![0; nodes];
        let Some(start) = first_cycle(&mut mark, |node| heads[node]) else { break heads };
        let (level, smaller) = Level::shrink(&scores, nodes, heads, start);
        nodes = level.outside.len() + 1;
        scores = smaller;
        levels.push(level);
    };
    while let Some(level) = levels.pop() {
        heads = level.open(&heads);
    }
    heads
}

fn greedy(scores: &[f64], nodes: usize) -> Vec<usize> {
    let mut heads = vec![0; nodes];
    for node in 1..nodes {
        let mut best = 0;
        for head in (1..nodes).filter(|head| *head != node) {
            if scores[node * nodes + head] > scores[node * nodes + best] {
                best = head;
            }
        }
        heads[node] = best;
    }
    heads
}

/// What is needed to open a shrunk cycle again.
struct Level {
    heads: Vec<usize>,
    /// Nodes not on the cycle, 0 first: their places in the smaller table. The cycle is its last node.
    outside: Vec<usize>,
    /// For each node outside, the node of the cycle that an arc from it enters.
    enters: Vec<usize>,
    /// For each node outside, the node of the cycle that an arc to it leaves from.
    leaves: Vec<usize>,
}

impl Level {
    fn shrink(scores: &[f64], nodes: usize, heads: Vec<usize>, start: usize) -> (Level, Vec<f64>) {
        let mut on_cycle = vec![false; nodes];
        let mut cycle = Vec::new();
        let mut node = start;
        while !on_cycle[node] {
            on_cycle[node] = true;
            cycle.push(node);
            node = heads[node];
        }
        let outside: Vec<usize> = (0..nodes).filter(|node| !on_cycle[*node]).collect();
        let (last, size) = (outside.len(), outside.len() + 1);
        let mut table = vec![f64::NEG_INFINITY; size * size];
        let (mut enters, mut leaves) = (vec![start; last], vec![start; last]);
        for (place, &node) in outside.iter().enumerate() {
            for (other, &head) in outside.iter().enumerate() {
                table[place * size + other] = scores[node * nodes + head];
            }
            // Entering the cycle at a node breaks the arc that leads to it.
            let gain = |entered: usize| scores[entered * nodes + node] - scores[entered * nodes + heads[entered]];
            enters[place] = best_of(&cycle, gain);
            table[last * size + place] = gain(enters[place]);
            let score = |from: usize| scores[node * nodes + from];
            leaves[place] = best_of(&cycle, score);
            table[place * size + last] = score(leaves[place]);
        }
        (Level { heads, outside, enters, leaves }, table)
    }

    fn open(self, smaller: &[usize]) -> Vec<usize> {
        let last = self.outside.len();
        let mut heads = self.heads;
        for (place, &node) in self.outside.iter().enumerate().skip(1) {
            let head = smaller[place];
            heads[node] = if head == last { self.leaves[place] } else { self.outside[head] };
        }
        let from = smaller[last];
        heads[self.enters[from]] = self.outside[from];
        heads
    }
}

fn best_of(nodes: &[usize], score: impl Fn(usize) -> f64) -> usize {
    let mut best = nodes[0];
    for &node in &nodes[1..] {
        if score(node) > score(best) {
            best = node;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn heads_of(scores: &[f32], words: usize) -> Vec<u32> {
        let mut heads = vec![0; words];
        best_tree(scores, &mut heads, &mut Search::default());
        heads
    }

    fn value(scores: &[f32], heads: &[u32]) -> f64 {
        let width = heads.len() + 1;
        heads.iter().enumerate().map(|(word, head)| f64::from(scores[word * width + *head as usize])).sum()
    }

    fn is_single_rooted_tree(heads: &[u32]) -> bool {
        heads.iter().filter(|head| **head == 0).count() == 1
            && (0..heads.len()).all(|word| {
                let mut node = word + 1;
                (0..=heads.len()).any(|_| {
                    node = if node == 0 { 0 } else { heads[node - 1] as usize };
                    node == 0
                })
            })
    }

    /// The best single-rooted tree by trying every assignment of heads.
    fn by_trial(scores: &[f32], words: usize) -> f64 {
        let mut best = f64::MIN;
        let mut heads = vec![0_u32; words];
        loop {
            let own = heads.iter().enumerate().any(|(word, head)| *head as usize == word + 1);
            if !own && is_single_rooted_tree(&heads) {
                best = best.max(value(scores, &heads));
            }
            let Some(place) = heads.iter().position(|head| (*head as usize) < words) else { return best };
            heads[place] += 1;
            heads[..place].fill(0);
        }
    }

    #[test]
    fn two_words_that_choose_each_other_are_opened_at_the_cheaper_place() {
        // Word 1: root 1, word 2 10. Word 2: root 3, word 1 10.
        assert_eq!(heads_of(&[1.0, 0.0, 10.0, 3.0, 10.0, 0.0], 2), [2, 0]);
    }

    #[test]
    fn a_single_word_is_the_root() {
        assert_eq!(heads_of(&[-4.0, 9.0], 1), [0]);
        assert_eq!(heads_of(&[], 0), [0_u32; 0]);
    }

    proptest! {
        #[test]
        fn the_tree_is_the_best_of_all(words in 1_usize..5, scores in prop::collection::vec(-9.0_f32..9.0, 30)) {
            let scores = &scores[..words * (words + 1)];
            let heads = heads_of(scores, words);
            prop_assert!(is_single_rooted_tree(&heads));
            prop_assert!((value(scores, &heads) - by_trial(scores, words)).abs() < 1e-4);
        }

        #[test]
        fn every_tree_has_one_root_and_no_cycle(words in 1_usize..40, seed in any::<u64>()) {
            let mut state = seed | 1;
            let scores: Vec<f32> = (0..words * (words + 1)).map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 40) as f32 / 1e4
            }).collect();
            prop_assert!(is_single_rooted_tree(&heads_of(&scores, words)));
        }
    }
}
