//! The arithmetic of the network, for the network alone: a fast path where the processor has one, and a plain path
//! that gives the same bits.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod functions;
mod portable;

/// Width of a block of packed weights; every padded row is a multiple of it.
pub(crate) const BLOCK: usize = 16;

/// Which arithmetic to use. Both give the same bits; the choice is for tests and for doubts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kernel {
    /// The fastest that this processor has.
    #[default]
    Auto,
    /// Plain code without processor-specific instructions.
    Portable,
}

/// The path taken, settled once when the analyser is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Path {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Avx2(avx2::Proof),
}

impl Path {
    pub(crate) fn choose(kernel: Kernel) -> Path {
        #[cfg(target_arch = "x86_64")]
        if kernel == Kernel::Auto
            && let Some(proof) = avx2::Proof::detect()
        {
            return Path::Avx2(proof);
        }
        let _ = kernel;
        Path::Portable
    }

    /// `out[r] = start[r] + inputs[r] · weights` for every row `r`, where the start is the bias or what `out` holds.
    pub(crate) fn multiply(self, task: &Multiply<'_>, out: &mut [f32]) {
        task.check(out.len());
        match self {
            Path::Portable => portable::multiply(task, out),
            #[cfg(target_arch = "x86_64")]
            Path::Avx2(proof) => avx2::multiply(proof, task, out),
        }
    }

    /// One step of an LSTM cell: from gates (input, forget, candidate, output; each as long as `cell`) to the new
    /// cell and output.
    pub(crate) fn lstm_cell(self, gates: &[f32], cell: &mut [f32], out: &mut [f32]) {
        match self {
            Path::Portable => functions::lstm_cell(gates, cell, out),
            #[cfg(target_arch = "x86_64")]
            Path::Avx2(proof) => avx2::lstm_cell(proof, gates, cell, out),
        }
    }

    /// The dot product, summed in sixteen lanes: `a` and `b` of one length, a multiple of [`BLOCK`].
    pub(crate) fn dot(self, a: &[f32], b: &[f32]) -> f32 {
        match self {
            Path::Portable => portable::dot(a, b),
            #[cfg(target_arch = "x86_64")]
            Path::Avx2(proof) => avx2::dot(proof, a, b),
        }
    }
}

/// What a product starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// The layer's bias.
    Bias,
    /// What the output already holds.
    Held,
}

/// A product of many rows with one packed matrix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Multiply<'a> {
    /// Packed weights: blocks of sixteen outputs, in each block sixteen weights for every input.
    pub(crate) weights: &'a [f32],
    /// One a padded output.
    pub(crate) bias: &'a [f32],
    /// Number of inputs.
    pub(crate) inputs: usize,
    /// Number of outputs, padded to [`BLOCK`]: also the distance between rows of the output.
    pub(crate) outputs: usize,
    /// The rows of inputs.
    pub(crate) rows_in: &'a [f32],
    /// Distance between rows of inputs.
    pub(crate) stride_in: usize,
    /// Number of rows.
    pub(crate) rows: usize,
    /// What each sum starts from.
    pub(crate) start: Start,
}

impl Multiply<'_> {
    /// Holds the sizes against each other, so that the fast path may read without looking.
    fn check(&self, out: usize) {
        assert!(self.outputs.is_multiple_of(BLOCK), "outputs are padded to whole blocks");
        assert!(self.weights.len() >= self.inputs * self.outputs, "weights for every input and output");
        assert!(self.bias.len() >= self.outputs, "a bias for every output");
        assert!(out >= self.rows * self.outputs, "room for every row");
        if self.rows > 0 {
            assert!(
                self.rows_in.len() >= (self.rows - 1) * self.stride_in + self.inputs,
                "every row of inputs is there"
            );
        }
    }
}

/// Negative values become zero; written out because the sign of zero must be the same everywhere.
pub(crate) fn rectify(values: &mut [f32]) {
    for value in values {
        *value = if *value > 0.0 { *value } else { 0.0 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(count: usize, seed: u32) -> Vec<f32> {
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(12_345);
        let next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            (state as f32 / u32::MAX as f32 - 0.5) * 6.0
        };
        std::iter::repeat_with(next).take(count).collect()
    }

    fn bits(values: &[f32]) -> Vec<u32> {
        values.iter().map(|v| v.to_bits()).collect()
    }

    #[test]
    fn products_agree_bit_for_bit_on_both_paths() {
        for (rows, inputs, outputs) in [(1, 1, 16), (5, 7, 32), (6, 96, 48), (13, 160, 64), (20, 33, 16)] {
            for start in [Start::Bias, Start::Held] {
                let weights = noise(inputs * outputs, 3);
                let bias = noise(outputs, 5);
                let rows_in = noise(rows * inputs, 7);
                let task = Multiply {
                    weights: &weights,
                    bias: &bias,
                    inputs,
                    outputs,
                    rows_in: &rows_in,
                    stride_in: inputs,
                    rows,
                    start,
                };
                let held = noise(rows * outputs, 11);
                let (mut fast, mut plain) = (held.clone(), held);
                Path::choose(Kernel::Auto).multiply(&task, &mut fast);
                Path::choose(Kernel::Portable).multiply(&task, &mut plain);
                assert_eq!(bits(&fast), bits(&plain));
            }
        }
    }

    #[test]
    fn cells_and_dot_products_agree_bit_for_bit_on_both_paths() {
        let (auto, plain) = (Path::choose(Kernel::Auto), Path::choose(Kernel::Portable));
        for (size, seed) in [(16, 1), (96, 2), (128, 3)] {
            let gates = noise(4 * size, seed);
            let mut cells = [noise(size, seed + 9), noise(size, seed + 9)];
            let mut outs = [vec![0.0; size], vec![0.0; size]];
            auto.lstm_cell(&gates, &mut cells[0], &mut outs[0]);
            plain.lstm_cell(&gates, &mut cells[1], &mut outs[1]);
            assert_eq!(bits(&cells[0]), bits(&cells[1]));
            assert_eq!(bits(&outs[0]), bits(&outs[1]));
            let (a, b) = (noise(size, seed + 20), noise(size, seed + 30));
            assert_eq!(auto.dot(&a, &b).to_bits(), plain.dot(&a, &b).to_bits());
        }
    }
}
