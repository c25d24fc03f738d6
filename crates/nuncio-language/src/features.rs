//! What the network is told of a word besides its vocabulary row: hashed ends, shape and form, for the network alone.

use crate::gazetteer::{CLASSES, Gazetteer};
use crate::model::{FNV_START, fnv1a};

/// How many hashed features every word has; its classes in the gazetteer follow.
const FIXED: usize = 10;

/// The rows of the feature table for a word: four suffixes, three prefixes, shape, cased form, length, and its classes in
/// the gazetteer. Row 0 stands for no feature, so the rows are `1..=buckets`; the trainer hashes in the same way.
pub(crate) fn features(
    form: &str,
    lower: &str,
    buckets: usize,
    gazetteer: &Gazetteer,
) -> impl Iterator<Item = usize> + use<> {
    let mut rows = [0; FIXED + CLASSES];
    rows[..FIXED].copy_from_slice(&fixed(form, lower, buckets));
    for (row, class) in rows[FIXED..].iter_mut().zip(gazetteer.classes(lower).bytes()) {
        *row = bucket(fnv1a(FNV_START, &[b'g', class]), buckets);
    }
    rows.into_iter().filter(|&row| row > 0)
}

fn bucket(hash: u64, buckets: usize) -> usize {
    (hash % buckets as u64) as usize + 1
}

fn fixed(form: &str, lower: &str, buckets: usize) -> [usize; FIXED] {
    let row = |hash: u64| bucket(hash, buckets);
    let hash = |kind: &str, text: &str| row(fnv1a(fnv1a(FNV_START, kind.as_bytes()), text.as_bytes()));
    let suffix = |length: usize| {
        let start = lower.char_indices().rev().nth(length - 1).map_or(0, |(at, _)| at);
        &lower[start..]
    };
    let prefix = |length: usize| {
        let end = lower.char_indices().nth(length).map_or(lower.len(), |(at, _)| at);
        &lower[..end]
    };
    [
        hash("s1", suffix(1)),
        hash("s2", suffix(2)),
        hash("s3", suffix(3)),
        hash("s4", suffix(4)),
        hash("p1", prefix(1)),
        hash("p2", prefix(2)),
        hash("p3", prefix(3)),
        row(shape(form)),
        hash("w", form),
        hash("l", LENGTHS[lower.chars().take(12).count()]),
    ]
}

/// Lengths as the trainer writes them; twelve letters or more are one class.
const LENGTHS: [&str; 13] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/// Hash of a word's shape: `Xx` for `Russia`, `X.X.` for `U.S.`, `dx` for `1990s`; runs of a kind count once.
fn shape(form: &str) -> u64 {
    let mut state = fnv1a(FNV_START, b"h");
    let mut last = '\0';
    for letter in form.chars() {
        let kind = if letter.is_uppercase() {
            'X'
        } else if letter.is_lowercase() {
            'x'
        } else if letter.is_ascii_digit() {
            'd'
        } else {
            letter
        };
        if kind != last {
            state = fnv1a(state, kind.encode_utf8(&mut [0; 4]).as_bytes());
            last = kind;
        }
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_in_another_case_differs_in_shape_and_form_alone() {
        let buckets = 20_011;
        let (upper, lower) = (fixed("Strike", "strike", buckets), fixed("strike", "strike", buckets));
        for at in 0..FIXED {
            assert_eq!(upper[at] == lower[at], at != 7 && at != 8, "feature {at}");
        }
    }

    #[test]
    fn rows_lie_inside_the_table_for_words_of_any_length() {
        for form in ["", "a", "ab", "abcd", "É", "東京都", "internationalisation"] {
            assert!(fixed(form, form, 7).iter().all(|row| (1..=7).contains(row)), "{form}");
        }
    }

    #[test]
    fn hashes_are_those_of_the_trainer() {
        // From train/features.py on the same word: s1..s4, p1..p3, shape, form, length.
        assert_eq!(fixed("Russia", "russia", 20_011), EXPECTED);
    }

    #[test]
    fn classes_of_the_gazetteer_come_last_and_only_where_there_are_any() {
        let mut files = nuncio_text::PackFiles::new();
        files.insert(crate::gazetteer::PATH, b"chad\tcg\n".to_vec());
        let gazetteer = Gazetteer::read(&files).unwrap();
        let rows = |form: &str, lower: &str| features(form, lower, 20_011, &gazetteer).collect::<Vec<_>>();
        assert_eq!(rows("Peru", "peru").len(), FIXED);
        let with = rows("Chad", "chad");
        // From train/features.py: the classes `c` and `g`.
        assert_eq!(with[FIXED..], CLASSES_OF_CHAD);
    }

    const CLASSES_OF_CHAD: [usize; 2] = [453, 3515];
    const EXPECTED: [usize; FIXED] = [8513, 9844, 11087, 1219, 13631, 16782, 14399, 19602, 7743, 12744];
}
