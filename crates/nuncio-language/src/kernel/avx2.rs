//! The fast path on x86-64 processors with AVX2 and FMA; the only file of the crate with `unsafe` in it.

use std::arch::x86_64::{
    __m256, _mm256_add_ps, _mm256_broadcast_ss, _mm256_fmadd_ps, _mm256_loadu_ps, _mm256_setzero_ps, _mm256_storeu_ps,
};

use super::{BLOCK, Multiply, Start, functions};

/// That this processor has AVX2 and FMA. Made by [`Proof::detect`] alone, so whoever holds one may call the fast path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proof(());

impl Proof {
    pub(super) fn detect() -> Option<Proof> {
        (is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma")).then_some(Proof(()))
    }
}

/// See [`super::Path::multiply`]; `task.check` has been called.
///
/// Block by block, so that the weights of a block are read from memory once and then stay near for all rows.
pub(super) fn multiply(_: Proof, task: &Multiply<'_>, out: &mut [f32]) {
    for block in 0..task.outputs / BLOCK {
        let mut row = 0;
        while row < task.rows {
            let rows = (task.rows - row).min(6);
            // SAFETY: the proof says that the processor has AVX2 and FMA; `Multiply::check` has held every size
            // against the slices, and `block` and `row` are inside them, which is what `multiply_rows` relies on.
            unsafe {
                match rows {
                    6 => multiply_rows::<6>(task, block, row, out),
                    5 => multiply_rows::<5>(task, block, row, out),
                    4 => multiply_rows::<4>(task, block, row, out),
                    3 => multiply_rows::<3>(task, block, row, out),
                    2 => multiply_rows::<2>(task, block, row, out),
                    _ => multiply_rows::<1>(task, block, row, out),
                }
            }
            row += rows;
        }
    }
}

/// `R` rows from `first` on, sixteen outputs: twelve sums stay in registers while the weights stream by.
///
/// # Safety
/// The processor has AVX2 and FMA, `first + R <= task.rows`, `block < task.outputs / BLOCK`, and `Multiply::check`
/// passed for `out`.
#[target_feature(enable = "avx2,fma")]
unsafe fn multiply_rows<const R: usize>(task: &Multiply<'_>, block: usize, first: usize, out: &mut [f32]) {
    let (inputs, outputs) = (task.inputs, task.outputs);
    // SAFETY: `weights` holds `inputs * outputs` values, `bias` holds `outputs`, `rows_in` holds `inputs` values from
    // `row * stride_in` on for each row below `rows`, and `out` holds `rows * outputs`; `block` and `first` keep every
    // address below inside those.
    unsafe {
        let weights = task.weights.as_ptr().add(block * inputs * BLOCK);
        let bias = task.bias.as_ptr().add(block * BLOCK);
        let place = out.as_mut_ptr().add(first * outputs + block * BLOCK);
        let rows_in = task.rows_in.as_ptr().add(first * task.stride_in);
        let mut sums: [[__m256; 2]; R] = [[_mm256_setzero_ps(); 2]; R];
        for (row, sum) in sums.iter_mut().enumerate() {
            let from = match task.start {
                Start::Bias => bias,
                Start::Held => place.add(row * outputs).cast_const(),
            };
            *sum = [_mm256_loadu_ps(from), _mm256_loadu_ps(from.add(8))];
        }
        for input in 0..inputs {
            let low = _mm256_loadu_ps(weights.add(input * BLOCK));
            let high = _mm256_loadu_ps(weights.add(input * BLOCK + 8));
            for (row, sum) in sums.iter_mut().enumerate() {
                let x = _mm256_broadcast_ss(&*rows_in.add(row * task.stride_in + input));
                sum[0] = _mm256_fmadd_ps(x, low, sum[0]);
                sum[1] = _mm256_fmadd_ps(x, high, sum[1]);
            }
        }
        for (row, sum) in sums.iter().enumerate() {
            _mm256_storeu_ps(place.add(row * outputs), sum[0]);
            _mm256_storeu_ps(place.add(row * outputs + 8), sum[1]);
        }
    }
}

/// See [`super::Path::lstm_cell`]: the plain code, compiled for wider registers. It holds no sum that may be reordered
/// and the compiler fuses nothing by itself, so the bits are the same.
pub(super) fn lstm_cell(_: Proof, gates: &[f32], cell: &mut [f32], out: &mut [f32]) {
    #[target_feature(enable = "avx2,fma")]
    fn wide(gates: &[f32], cell: &mut [f32], out: &mut [f32]) {
        functions::lstm_cell(gates, cell, out);
    }
    // SAFETY: the proof says that the processor has AVX2 and FMA.
    unsafe { wide(gates, cell, out) }
}

/// See [`super::Path::dot`].
pub(super) fn dot(_: Proof, a: &[f32], b: &[f32]) -> f32 {
    #[target_feature(enable = "avx2,fma")]
    fn wide(a: &[f32], b: &[f32]) -> f32 {
        let (mut low, mut high) = (_mm256_setzero_ps(), _mm256_setzero_ps());
        for (x, y) in a.chunks_exact(BLOCK).zip(b.chunks_exact(BLOCK)) {
            // SAFETY: both chunks hold sixteen values.
            unsafe {
                low = _mm256_fmadd_ps(_mm256_loadu_ps(x.as_ptr()), _mm256_loadu_ps(y.as_ptr()), low);
                high = _mm256_fmadd_ps(_mm256_loadu_ps(x.as_ptr().add(8)), _mm256_loadu_ps(y.as_ptr().add(8)), high);
            }
        }
        let mut lanes = [0.0_f32; 8];
        // SAFETY: `lanes` holds eight values.
        unsafe { _mm256_storeu_ps(lanes.as_mut_ptr(), _mm256_add_ps(low, high)) };
        let mut sum = lanes[0];
        for lane in &lanes[1..] {
            sum += lane;
        }
        sum
    }
    // SAFETY: the proof says that the processor has AVX2 and FMA.
    unsafe { wide(a, b) }
}
