//! The network: from the forms of sentences to tags, lemma scripts, names, heads and relations, as rows of its
//! vocabularies.

use std::ops::Range;

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use crate::arcs::{Search, best_tree};
use crate::chain::{Chain, Paths};
use crate::error::LanguageError;
use crate::features::features;
use crate::gazetteer::Gazetteer;
use crate::kernel::{BLOCK, Kernel, Path, rectify};
use crate::layer::Layer;
use crate::model::{ModelFile, Tensor, broken};
use crate::spent::{Lap, Spent};

/// Tokens that go through the network together; more gain no speed and cost memory.
const BATCH: usize = 768;
/// Words whose input is remembered; a word takes five kilobytes.
const REMEMBERED: usize = 4096;
/// The embedding row of a word outside the vocabulary; the words follow.
const UNKNOWN: usize = 1;
const FIRST_WORD: usize = 2;
/// Distances between word and head are told apart up to this one.
const FARTHEST: usize = 11;

/// What the network chose for one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) upos: u16,
    pub(crate) xpos: u16,
    pub(crate) lemma: u16,
    pub(crate) name: u16,
    pub(crate) relation: u16,
    /// 0 for the root of the sentence, else the place of the head in the sentence, from 1.
    pub(crate) head: u32,
}

/// One direction of one recurrent layer.
#[derive(Debug)]
struct Lstm {
    input: Layer,
    state: Layer,
}

/// The weights, packed for the kernels.
#[derive(Debug)]
pub(crate) struct Network {
    path: Path,
    words: FxHashMap<CompactString, u32>,
    gazetteer: Gazetteer,
    word_rows: Tensor,
    feature_rows: Tensor,
    /// Forward and backward, a pair a layer.
    lstm: Vec<[Lstm; 2]>,
    root: Vec<f32>,
    tag: Layer,
    upos: Layer,
    xpos: Layer,
    lemma: Layer,
    name_hidden: Layer,
    name: Layer,
    chain: Chain,
    arc_dependent: Layer,
    arc_head: Layer,
    bilinear: Layer,
    /// Bias by distance: heads to the left (and the root), then heads to the right.
    distance: [Vec<f32>; 2],
    relation_dependent: Layer,
    relation_head: Layer,
    /// The three parts of the relation layer: over the dependent, the head, and their product.
    relation: [Layer; 3],
    /// What the root of the sentence is as a head: for arcs, for relations, and its part of the relation scores.
    root_arc: Vec<f32>,
    root_relation: Vec<f32>,
    root_score: Vec<f32>,
    /// The relation of the sentence's root to it: no other arc may have it.
    root_label: usize,
}

/// How many entries each head of the network chooses among.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub(crate) upos: usize,
    pub(crate) xpos: usize,
    pub(crate) lemmas: usize,
    pub(crate) relations: usize,
    /// Which of the relations is that of the root.
    pub(crate) root: usize,
}

/// Buffers of the network, reused from story to story; one a thread.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    inputs: Vec<f32>,
    gates: Vec<f32>,
    layers: [Vec<f32>; 2],
    first: Vec<f32>,
    step: Step,
    tag: Vec<f32>,
    lemma_in: Vec<f32>,
    scores: Vec<f32>,
    hidden: Vec<f32>,
    queries: Vec<f32>,
    keys: Vec<f32>,
    dependents: Vec<f32>,
    heads: Vec<f32>,
    relation: [Vec<f32>; 3],
    arcs: Vec<f32>,
    tree: Vec<u32>,
    search: Search,
    paths: Paths,
    memory: Memory,
    pub(crate) spent: Spent,
}

/// State of the recurrent layers at one step, a row a sentence.
#[derive(Debug, Default)]
struct Step {
    gates: Vec<f32>,
    cells: Vec<f32>,
    outputs: Vec<f32>,
}

/// Inputs of words seen before: their embeddings and the first layer's gates.
#[derive(Debug, Default)]
struct Memory {
    places: FxHashMap<CompactString, u32>,
    rows: Vec<f32>,
    lower: String,
    row: Vec<f32>,
}

/// A group of sentences that go through together, the longest first.
struct Batch<'a> {
    sentences: &'a [Range<usize>],
    /// Where each sentence begins in the rows of the batch.
    starts: Vec<usize>,
    tokens: usize,
}

impl<'a> Batch<'a> {
    fn new(sentences: &'a [Range<usize>]) -> Self {
        let mut tokens = 0;
        let mut starts = Vec::with_capacity(sentences.len());
        for sentence in sentences {
            starts.push(tokens);
            tokens += sentence.len();
        }
        Batch { sentences, starts, tokens }
    }

    /// Place of every token: its row in the batch and its position in the whole.
    fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.sentences.iter().flat_map(Clone::clone).enumerate()
    }
}

impl Network {
    /// Takes the network's tensors out of the file.
    ///
    /// # Errors
    /// Where a tensor is missing or its shape does not fit the others.
    pub(crate) fn read(
        file: &mut ModelFile,
        gazetteer: Gazetteer,
        chain: Chain,
        kernel: Kernel,
        sizes: Sizes,
    ) -> Result<Network, LanguageError> {
        let path = Path::choose(kernel);
        let vocabulary = file.vocabulary("words")?;
        let word_rows = file.tensor("words")?;
        if word_rows.rows != vocabulary.len() + FIRST_WORD {
            return Err(broken(format!("words has {} rows for {} words", word_rows.rows, vocabulary.len())));
        }
        let words = (FIRST_WORD as u32..).zip(vocabulary).map(|(row, word)| (word.into(), row)).collect();
        let feature_rows = file.tensor("features")?;
        if feature_rows.rows < 2 {
            return Err(broken("features has no rows"));
        }
        let lstm = read_lstm(file, word_rows.columns + feature_rows.columns)?;
        let width = lstm.last().map_or(0, |pair| 2 * pair[0].state.inputs);
        let first = lstm.first().map_or(0, |pair| 2 * pair[0].state.inputs);
        let tag = Layer::read(file, "tag.hidden", first)?;
        let name_hidden = Layer::read(file, "name.hidden", width)?;
        let arc_dependent = Layer::read(file, "arc.dependent", width)?;
        let arc_head = Layer::read(file, "arc.head", width)?;
        let relation_dependent = Layer::read(file, "relation.dependent", width)?;
        let relation_head = Layer::read(file, "relation.head", width)?;
        let mut network = Network {
            path,
            words,
            gazetteer,
            upos: Layer::read(file, "tag.upos", tag.size)?,
            xpos: Layer::read(file, "tag.xpos", tag.size)?,
            lemma: Layer::read(file, "tag.lemma", tag.size + feature_rows.columns)?,
            name: Layer::read(file, "name.label", name_hidden.size)?,
            chain,
            bilinear: read_bilinear(file, arc_dependent.size, arc_head.size)?,
            distance: read_distance(file)?,
            relation: read_relation(file, relation_dependent.size, relation_head.size)?,
            root: file.shaped("root", 1, width)?.all(),
            word_rows,
            feature_rows,
            lstm,
            tag,
            name_hidden,
            arc_dependent,
            arc_head,
            relation_dependent,
            relation_head,
            root_arc: Vec::new(),
            root_relation: Vec::new(),
            root_score: Vec::new(),
            root_label: sizes.root,
        };
        network.check(sizes)?;
        network.prepare_root();
        Ok(network)
    }

    fn check(&self, sizes: Sizes) -> Result<(), LanguageError> {
        let pairs = [
            ("upos", self.upos.size, sizes.upos),
            ("xpos", self.xpos.size, sizes.xpos),
            ("lemmas", self.lemma.size, sizes.lemmas),
            ("names", self.name.size, self.chain.len()),
            ("relations", self.relation[0].size, sizes.relations),
        ];
        for (name, outputs, entries) in pairs {
            if outputs != entries {
                return Err(broken(format!("{outputs} outputs for the {entries} entries of {name}")));
            }
        }
        Ok(())
    }

    /// The root of the sentence is the same in every sentence: its part is computed once.
    fn prepare_root(&mut self) {
        let width = self.root.len();
        self.arc_head.run(self.path, &self.root, width, 1, &mut self.root_arc);
        rectify(&mut self.root_arc);
        self.relation_head.run(self.path, &self.root, width, 1, &mut self.root_relation);
        rectify(&mut self.root_relation);
        self.relation[1].run(self.path, &self.root_relation, self.relation_head.stride, 1, &mut self.root_score);
    }

    /// Analyses sentences, each a range of `forms`; `choices` gets one entry a form. Sentences are sorted by length
    /// and go through in batches; the outcome does not depend on which sentences go together.
    pub(crate) fn run(
        &self,
        forms: &[CompactString],
        sentences: &[Range<usize>],
        choices: &mut Vec<Choice>,
        buffers: &mut Buffers,
    ) {
        choices.clear();
        choices.resize(forms.len(), Choice::default());
        let mut order: Vec<Range<usize>> = sentences.iter().filter(|s| !s.is_empty()).cloned().collect();
        order.sort_by_key(|sentence| std::cmp::Reverse(sentence.len()));
        let mut rest = &order[..];
        while !rest.is_empty() {
            let mut tokens = 0;
            let count = rest.iter().take_while(|sentence| {
                tokens += sentence.len();
                tokens <= BATCH || tokens == sentence.len()
            });
            let (now, later) = rest.split_at(count.count());
            self.run_batch(forms, &Batch::new(now), choices, buffers);
            rest = later;
        }
    }

    fn run_batch(&self, forms: &[CompactString], batch: &Batch<'_>, choices: &mut [Choice], buffers: &mut Buffers) {
        let mut lap = Lap::start();
        self.embed(forms, batch, buffers);
        self.encode(batch, buffers);
        buffers.spent.encoding += lap.take();
        self.choose_tags(batch, choices, buffers);
        self.choose_heads(batch, choices, buffers);
        self.choose_relations(batch, choices, buffers);
        buffers.spent.decoding += lap.take();
    }

    fn embedding_width(&self) -> usize {
        self.word_rows.columns + self.feature_rows.columns
    }

    /// Inputs and first gates of every token, from memory where the word was seen before.
    fn embed(&self, forms: &[CompactString], batch: &Batch<'_>, buffers: &mut Buffers) {
        let (width, gates) = (self.embedding_width(), 2 * self.lstm[0][0].input.stride);
        enlarge(&mut buffers.inputs, batch.tokens * width);
        enlarge(&mut buffers.gates, batch.tokens * gates);
        for (row, position) in batch.places() {
            let known = self.recall(&forms[position], &mut buffers.memory);
            buffers.inputs[row * width..(row + 1) * width].copy_from_slice(&known[..width]);
            buffers.gates[row * gates..(row + 1) * gates].copy_from_slice(&known[width..]);
        }
    }

    /// Input and first gates of a word.
    fn recall<'m>(&self, form: &CompactString, memory: &'m mut Memory) -> &'m [f32] {
        let length = self.embedding_width() + 2 * self.lstm[0][0].input.stride;
        if let Some(&place) = memory.places.get(form) {
            return &memory.rows[place as usize * length..(place as usize + 1) * length];
        }
        self.look_up(form, memory);
        if memory.places.len() < REMEMBERED {
            memory.places.insert(form.clone(), memory.places.len() as u32);
            memory.rows.extend_from_slice(&memory.row);
        }
        &memory.row
    }

    fn look_up(&self, form: &str, memory: &mut Memory) {
        let (words, width) = (self.word_rows.columns, self.embedding_width());
        memory.lower.clear();
        memory.lower.extend(form.chars().flat_map(char::to_lowercase));
        let row = self.words.get(memory.lower.as_str()).map_or(UNKNOWN, |row| *row as usize);
        memory.row.clear();
        memory.row.resize(width + 2 * self.lstm[0][0].input.stride, 0.0);
        let (input, gates) = memory.row.split_at_mut(width);
        self.word_rows.read_row(row, &mut input[..words]);
        for feature in features(form, &memory.lower, self.feature_rows.rows - 1, &self.gazetteer) {
            self.feature_rows.add_row(feature, &mut input[words..]);
        }
        let mut out = Vec::new();
        for (direction, gates) in self.lstm[0].iter().zip(gates.chunks_exact_mut(self.lstm[0][0].input.stride)) {
            direction.input.run(self.path, input, width, 1, &mut out);
            gates.copy_from_slice(&out);
        }
    }

    /// Runs the recurrent layers; `first` holds the outputs of the first, `layers[0]` those of the last.
    fn encode(&self, batch: &Batch<'_>, buffers: &mut Buffers) {
        let Buffers { gates, layers, first, step, .. } = buffers;
        let mut width = 0;
        for (number, pair) in self.lstm.iter().enumerate() {
            let [below, above] = layers;
            let size = pair[0].state.inputs;
            let stride = pair[0].input.stride;
            enlarge(above, batch.tokens * 2 * size);
            for (side, direction) in pair.iter().enumerate() {
                let gates = if number == 0 {
                    Gates { values: gates, stride: 2 * stride, offset: side * stride }
                } else {
                    direction.input.run(self.path, below, width, batch.tokens, gates);
                    Gates { values: gates, stride, offset: 0 }
                };
                self.sweep(direction, side, &gates, batch, step, above);
            }
            width = 2 * size;
            layers.swap(0, 1);
            if number == 0 {
                first.clear();
                first.extend_from_slice(&layers[0][..batch.tokens * width]);
            }
        }
    }

    /// One direction over all sentences at once, step by step; `side` 0 goes forward, 1 backward.
    fn sweep(&self, lstm: &Lstm, side: usize, gates: &Gates<'_>, batch: &Batch<'_>, step: &mut Step, out: &mut [f32]) {
        let (size, width) = (lstm.state.inputs, lstm.state.stride);
        for state in [&mut step.cells, &mut step.outputs] {
            state.clear();
            state.resize(batch.sentences.len() * size, 0.0);
        }
        enlarge(&mut step.gates, batch.sentences.len() * width);
        let mut active = batch.sentences.len();
        for time in 0..batch.sentences[0].len() {
            while batch.sentences[active - 1].len() <= time {
                active -= 1;
            }
            let row = |sentence: usize| {
                let from_end = batch.sentences[sentence].len() - 1 - time;
                batch.starts[sentence] + if side == 0 { time } else { from_end }
            };
            for sentence in 0..active {
                let from = row(sentence) * gates.stride + gates.offset;
                step.gates[sentence * width..][..width].copy_from_slice(&gates.values[from..from + width]);
            }
            if time > 0 {
                lstm.state.add(self.path, &step.outputs, size, active, &mut step.gates);
            }
            for sentence in 0..active {
                let state = sentence * size..(sentence + 1) * size;
                let gates = &step.gates[sentence * width..sentence * width + 4 * size];
                self.path.lstm_cell(gates, &mut step.cells[state.clone()], &mut step.outputs[state.clone()]);
                out[row(sentence) * 2 * size + side * size..][..size].copy_from_slice(&step.outputs[state]);
            }
        }
    }

    /// Parts of speech and lemma scripts from the first layer, names from the last.
    fn choose_tags(&self, batch: &Batch<'_>, choices: &mut [Choice], buffers: &mut Buffers) {
        let Buffers { inputs, layers, first, tag, lemma_in, scores, hidden, paths, .. } = buffers;
        let rows = batch.tokens;
        self.tag.run(self.path, first, self.tag.inputs, rows, tag);
        rectify(&mut tag[..rows * self.tag.stride]);
        self.upos.run(self.path, tag, self.tag.stride, rows, scores);
        pick(&self.upos, scores, batch, |at, best| choices[at].upos = best);
        self.xpos.run(self.path, tag, self.tag.stride, rows, scores);
        pick(&self.xpos, scores, batch, |at, best| choices[at].xpos = best);
        let (width, words) = (self.embedding_width(), self.word_rows.columns);
        lemma_in.clear();
        for row in 0..rows {
            lemma_in.extend_from_slice(&tag[row * self.tag.stride..][..self.tag.size]);
            lemma_in.extend_from_slice(&inputs[row * width + words..(row + 1) * width]);
        }
        self.lemma.run(self.path, lemma_in, self.lemma.inputs, rows, scores);
        pick(&self.lemma, scores, batch, |at, best| choices[at].lemma = best);
        self.name_hidden.run(self.path, &layers[0], self.name_hidden.inputs, rows, hidden);
        rectify(&mut hidden[..rows * self.name_hidden.stride]);
        self.name.run(self.path, hidden, self.name_hidden.stride, rows, scores);
        let stride = self.name.stride;
        for (sentence, &start) in batch.sentences.iter().zip(&batch.starts) {
            let rows = &scores[start * stride..(start + sentence.len()) * stride];
            self.chain.best(rows, stride, paths, |word, label| choices[sentence.start + word].name = label);
        }
    }

    /// The classes of names that words belong to.
    pub(crate) fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// What the labels of names mean.
    pub(crate) fn chain(&self) -> &Chain {
        &self.chain
    }

    fn choose_heads(&self, batch: &Batch<'_>, choices: &mut [Choice], buffers: &mut Buffers) {
        let Buffers { layers, hidden, queries, keys, arcs, tree, search, .. } = buffers;
        let (rows, width) = (batch.tokens, self.arc_head.stride);
        self.arc_dependent.run(self.path, &layers[0], self.arc_dependent.inputs, rows, hidden);
        rectify(&mut hidden[..rows * self.arc_dependent.stride]);
        self.bilinear.run(self.path, hidden, self.arc_dependent.stride, rows, queries);
        self.arc_head.run(self.path, &layers[0], self.arc_head.inputs, rows, keys);
        rectify(&mut keys[..rows * width]);
        for (sentence, &start) in batch.sentences.iter().zip(&batch.starts) {
            let words = sentence.len();
            enlarge(arcs, words * (words + 1));
            let arcs = &mut arcs[..words * (words + 1)];
            let keys = &keys[start * width..(start + words) * width];
            for (word, row) in arcs.chunks_exact_mut(words + 1).enumerate() {
                let query = &queries[(start + word) * width..][..width];
                row[0] = self.path.dot(query, &self.root_arc) + self.distance[0][(word + 1).min(FARTHEST)];
                for (head, (score, key)) in row[1..].iter_mut().zip(keys.chunks_exact(width)).enumerate() {
                    *score = self.path.dot(query, key) + self.bias(word, head);
                }
            }
            tree.clear();
            tree.resize(words, 0);
            best_tree(arcs, tree, search);
            for (choice, head) in choices[sentence.clone()].iter_mut().zip(tree.iter()) {
                choice.head = *head;
            }
        }
    }

    fn bias(&self, word: usize, head: usize) -> f32 {
        let side = usize::from(head > word);
        self.distance[side][word.abs_diff(head).min(FARTHEST)]
    }

    fn choose_relations(&self, batch: &Batch<'_>, choices: &mut [Choice], buffers: &mut Buffers) {
        let Buffers { layers, dependents, heads, relation, hidden, .. } = buffers;
        let (rows, width) = (batch.tokens, self.relation_dependent.stride);
        self.relation_dependent.run(self.path, &layers[0], self.relation_dependent.inputs, rows, dependents);
        rectify(&mut dependents[..rows * width]);
        self.relation_head.run(self.path, &layers[0], self.relation_head.inputs, rows, heads);
        rectify(&mut heads[..rows * width]);
        // The head of a row: none for the root of the sentence.
        let head_row = |sentence: usize, choice: &Choice| {
            (choice.head as usize).checked_sub(1).map(|head| batch.starts[sentence] + head)
        };
        hidden.clear();
        for (number, sentence) in batch.sentences.iter().enumerate() {
            for (word, choice) in choices[sentence.clone()].iter().enumerate() {
                let own = &dependents[(batch.starts[number] + word) * width..][..width];
                let head = head_row(number, choice).map_or(&self.root_relation[..], |row| &heads[row * width..]);
                hidden.extend(own.iter().zip(head).map(|(a, b)| a * b));
            }
        }
        let [over_dependent, over_head, over_product] = relation;
        self.relation[0].run(self.path, dependents, width, rows, over_dependent);
        self.relation[1].run(self.path, heads, width, rows, over_head);
        self.relation[2].run(self.path, hidden, width, rows, over_product);
        let stride = self.relation[0].stride;
        for (number, sentence) in batch.sentences.iter().enumerate() {
            for (word, choice) in choices[sentence.clone()].iter_mut().enumerate() {
                let row = (batch.starts[number] + word) * stride;
                let head = head_row(number, choice).map_or(&self.root_score[..], |row| &over_head[row * stride..]);
                let sum = |at: usize| match (at == self.root_label, choice.head == 0) {
                    (true, false) => f32::NEG_INFINITY,
                    _ => over_dependent[row + at] + head[at] + over_product[row + at],
                };
                let best = if choice.head == 0 { self.root_label as u16 } else { best_of(self.relation[0].size, sum) };
                choice.relation = best;
            }
        }
    }
}

/// Gates of all tokens before the state is added.
struct Gates<'a> {
    values: &'a [f32],
    stride: usize,
    offset: usize,
}

fn enlarge(values: &mut Vec<f32>, length: usize) {
    if values.len() < length {
        values.resize(length, 0.0);
    }
}

/// Hands the best entry of every row to `take`, with the token's position in the whole.
fn pick(layer: &Layer, scores: &[f32], batch: &Batch<'_>, mut take: impl FnMut(usize, u16)) {
    for (row, position) in batch.places() {
        let row = &scores[row * layer.stride..][..layer.size];
        take(position, best_of(layer.size, |at| row[at]));
    }
}

/// The entry with the highest score; of equals the first.
fn best_of(size: usize, score: impl Fn(usize) -> f32) -> u16 {
    let (mut best, mut highest) = (0, f32::NEG_INFINITY);
    for at in 0..size {
        let score = score(at);
        if score > highest {
            (best, highest) = (at, score);
        }
    }
    best as u16
}

fn read_lstm(file: &mut ModelFile, inputs: usize) -> Result<Vec<[Lstm; 2]>, LanguageError> {
    let (mut layers, mut inputs) = (Vec::new(), inputs);
    while file.has(&format!("lstm.{}.forward.input", layers.len())) {
        let pair = [
            read_direction(file, layers.len(), "forward", inputs)?,
            read_direction(file, layers.len(), "backward", inputs)?,
        ];
        if pair[0].state.inputs != pair[1].state.inputs {
            return Err(broken(format!("the directions of lstm.{} differ in size", layers.len())));
        }
        inputs = 2 * pair[0].state.inputs;
        layers.push(pair);
    }
    if layers.is_empty() { Err(broken("no tensor lstm.0.forward.input")) } else { Ok(layers) }
}

fn read_direction(file: &mut ModelFile, layer: usize, side: &str, inputs: usize) -> Result<Lstm, LanguageError> {
    let name = format!("lstm.{layer}.{side}");
    let input = file.tensor(&format!("{name}.input"))?;
    let size = input.rows / 4;
    if size == 0 || input.rows != 4 * size || size % BLOCK != 0 || input.columns != inputs {
        return Err(broken(format!("{name}.input is {} by {}: a state is a multiple of {BLOCK}", input.rows, inputs)));
    }
    let state = file.shaped(&format!("{name}.state"), 4 * size, size)?;
    let bias = file.shaped(&format!("{name}.bias"), 1, 4 * size)?.all();
    Ok(Lstm { input: Layer::pack(&input, 0, inputs, Some(&bias)), state: Layer::pack(&state, 0, size, None) })
}

/// The matrix between dependents and heads, turned so that a dependent's row is multiplied once for all its heads.
fn read_bilinear(file: &mut ModelFile, dependent: usize, head: usize) -> Result<Layer, LanguageError> {
    let matrix = file.shaped("arc.bilinear", dependent, head)?.all();
    let bias = file.shaped("arc.bias", 1, head)?.all();
    let turned = (0..head).flat_map(|to| matrix.iter().skip(to).step_by(head).copied()).collect();
    Ok(Layer::pack(&Tensor::whole(head, dependent, turned), 0, dependent, Some(&bias)))
}

fn read_distance(file: &mut ModelFile) -> Result<[Vec<f32>; 2], LanguageError> {
    let values = file.shaped("arc.distance", 2, FARTHEST + 1)?.all();
    let (left, right) = values.split_at(FARTHEST + 1);
    Ok([left.to_vec(), right.to_vec()])
}

fn read_relation(file: &mut ModelFile, dependent: usize, head: usize) -> Result<[Layer; 3], LanguageError> {
    if dependent != head {
        return Err(broken("relation.dependent and relation.head differ in size"));
    }
    let weight = file.tensor("relation.label.weight")?;
    if weight.columns != 3 * head {
        return Err(broken(format!("relation.label takes {} inputs and is given {}", weight.columns, 3 * head)));
    }
    let bias = file.shaped("relation.label.bias", 1, weight.rows)?.all();
    let part = |number: usize, bias: Option<&[f32]>| Layer::pack(&weight, number * head, head, bias);
    Ok([part(0, Some(&bias)), part(1, None), part(2, None)])
}
