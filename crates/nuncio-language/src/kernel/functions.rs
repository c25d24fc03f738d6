//! The curves of the network, for both paths: rational approximations in plain products and sums, so that every
//! processor rounds at the same places.

/// Hyperbolic tangent by a rational function of degree 13/6; within 1e-6 of the true value, saturating at ±7.9.
#[inline(always)]
fn tanh(x: f32) -> f32 {
    let x = x.clamp(-7.9, 7.9);
    let square = x * x;
    let mut p = -2.760_768_5e-16_f32;
    for c in [2.000_188e-13, -8.604_672e-11, 5.122_297_1e-8, 1.485_722_36e-5, 6.372_619_3e-4, 4.893_524_6e-3] {
        p = p * square + c;
    }
    let mut q = 1.198_258_4e-6_f32;
    for c in [1.185_347_1e-4, 2.268_434_6e-3, 4.893_525e-3] {
        q = q * square + c;
    }
    p * x / q
}

/// The logistic function, by way of the hyperbolic tangent.
#[inline(always)]
fn sigmoid(x: f32) -> f32 {
    0.5 * tanh(0.5 * x) + 0.5
}

/// One step of an LSTM cell; see [`super::Path::lstm_cell`].
#[inline(always)]
pub(super) fn lstm_cell(gates: &[f32], cell: &mut [f32], out: &mut [f32]) {
    let size = cell.len();
    let (input, rest) = gates.split_at(size);
    let (forget, rest) = rest.split_at(size);
    let (candidate, output) = rest.split_at(size);
    let (output, out) = (&output[..size], &mut out[..size]);
    for j in 0..size {
        let held = sigmoid(forget[j]) * cell[j] + sigmoid(input[j]) * tanh(candidate[j]);
        cell[j] = held;
        out[j] = sigmoid(output[j]) * tanh(held);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curves_follow_the_true_ones() {
        for step in -2000..=2000 {
            let x = step as f32 / 100.0;
            assert!((tanh(x) - x.tanh()).abs() < 2e-6, "tanh({x})");
            assert!((f64::from(sigmoid(x)) - 1.0 / (1.0 + (-f64::from(x)).exp())).abs() < 2e-6, "sigmoid({x})");
        }
    }
}
