//! The plain path: the same sums in the same order as the fast one, without processor-specific instructions.

use super::{BLOCK, Multiply, Start};

/// See [`super::Path::multiply`]: each output is one chain of fused multiply-adds over the inputs in order.
pub(super) fn multiply(task: &Multiply<'_>, out: &mut [f32]) {
    for row in 0..task.rows {
        let input = &task.rows_in[row * task.stride_in..row * task.stride_in + task.inputs];
        for block in 0..task.outputs / BLOCK {
            let weights = &task.weights[block * task.inputs * BLOCK..(block + 1) * task.inputs * BLOCK];
            let place = &mut out[row * task.outputs + block * BLOCK..][..BLOCK];
            let mut sums = [0.0_f32; BLOCK];
            sums.copy_from_slice(match task.start {
                Start::Bias => &task.bias[block * BLOCK..(block + 1) * BLOCK],
                Start::Held => place,
            });
            for (x, lane_weights) in input.iter().zip(weights.chunks_exact(BLOCK)) {
                for (sum, w) in sums.iter_mut().zip(lane_weights) {
                    *sum = x.mul_add(*w, *sum);
                }
            }
            place.copy_from_slice(&sums);
        }
    }
}

/// See [`super::Path::dot`]: two groups of eight lanes, added lane by lane, then the lanes from first to last.
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; BLOCK];
    for (x, y) in a.chunks_exact(BLOCK).zip(b.chunks_exact(BLOCK)) {
        for (lane, (x, y)) in lanes.iter_mut().zip(x.iter().zip(y)) {
            *lane = x.mul_add(*y, *lane);
        }
    }
    let mut sum = lanes[0] + lanes[8];
    for lane in 1..8 {
        sum += lanes[lane] + lanes[lane + 8];
    }
    sum
}
