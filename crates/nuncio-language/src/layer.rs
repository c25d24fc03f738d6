//! One linear layer of the network, packed for the kernels.

use crate::error::LanguageError;
use crate::kernel::{BLOCK, Multiply, Path, Start};
use crate::model::{ModelFile, Tensor, broken};

/// Weights and bias of a linear layer, its outputs padded to whole blocks: the padding gives zeros.
#[derive(Debug)]
pub(crate) struct Layer {
    weights: Vec<f32>,
    bias: Vec<f32>,
    /// Number of inputs.
    pub(crate) inputs: usize,
    /// Number of outputs that mean something.
    pub(crate) size: usize,
    /// Number of outputs with the padding: the distance between rows of the output.
    pub(crate) stride: usize,
}

impl Layer {
    /// Packs the columns `first..first + inputs` of a matrix with one row an output.
    pub(crate) fn pack(matrix: &Tensor, first: usize, inputs: usize, bias: Option<&[f32]>) -> Layer {
        let (size, stride) = (matrix.rows, matrix.rows.next_multiple_of(BLOCK));
        let mut weights = vec![0.0; stride * inputs];
        let mut row = vec![0.0; matrix.columns];
        for output in 0..size {
            matrix.read_row(output, &mut row);
            let start = (output / BLOCK) * inputs * BLOCK + output % BLOCK;
            for (input, weight) in row[first..first + inputs].iter().enumerate() {
                weights[start + input * BLOCK] = *weight;
            }
        }
        let mut padded = vec![0.0; stride];
        if let Some(bias) = bias {
            padded[..size].copy_from_slice(bias);
        }
        Layer { weights, bias: padded, inputs, size, stride }
    }

    /// Takes `NAME.weight` and `NAME.bias` out of the file; the layer must have so many inputs.
    pub(crate) fn read(file: &mut ModelFile, name: &str, inputs: usize) -> Result<Layer, LanguageError> {
        let weight = file.tensor(&format!("{name}.weight"))?;
        if weight.columns != inputs {
            return Err(broken(format!("{name} takes {} inputs and is given {inputs}", weight.columns)));
        }
        let bias = file.shaped(&format!("{name}.bias"), 1, weight.rows)?.all();
        Ok(Layer::pack(&weight, 0, inputs, Some(&bias)))
    }

    /// `out[r] = bias + rows_in[r] · weights` for every row; `out` is made large enough.
    pub(crate) fn run(&self, path: Path, rows_in: &[f32], stride_in: usize, rows: usize, out: &mut Vec<f32>) {
        let room = rows * self.stride;
        if out.len() < room {
            out.resize(room, 0.0);
        }
        self.product(path, rows_in, stride_in, rows, Start::Bias, out);
    }

    /// As [`Layer::run`], but adds to what `out` holds.
    pub(crate) fn add(&self, path: Path, rows_in: &[f32], stride_in: usize, rows: usize, out: &mut [f32]) {
        self.product(path, rows_in, stride_in, rows, Start::Held, out);
    }

    fn product(&self, path: Path, rows_in: &[f32], stride_in: usize, rows: usize, start: Start, out: &mut [f32]) {
        let task = Multiply {
            weights: &self.weights,
            bias: &self.bias,
            inputs: self.inputs,
            outputs: self.stride,
            rows_in,
            stride_in,
            rows,
            start,
        };
        path.multiply(&task, out);
    }
}
