//! The signature of a text: a fixed part of its shingles, the same part in every text.
//!
//! Every fourth shingle, by its hash, is kept (a `FracMinHash` sketch). A MinHash of a fixed size tells how much of *both* texts is
//! shared, and a report that lost its last eight paragraphs shares little of both; a part that is fixed by the hash tells how much of
//! the *shorter* is in the longer one, which is what a truncated copy is. Two texts can be copies only if their signatures meet,
//! so that an index from its parts to texts finds the few texts worth reading.

use super::shingles::Shingles;

/// Of so many shingles one is kept.
const ONE_OF: u64 = 4;

/// The signature of a text: hashes in order, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sketch(Vec<u32>);

impl Sketch {
    /// The signature of a text with these shingles.
    pub(crate) fn of(shingles: &Shingles) -> Self {
        let kept = shingles.whole.iter().filter(|hash| *hash % ONE_OF == 0);
        // The upper bits: the lowest are the same in all that are kept.
        let mut hashes: Vec<u32> = kept.map(|hash| (hash >> 32) as u32).collect();
        hashes.sort_unstable();
        hashes.dedup();
        Sketch(hashes)
    }

    /// As it is stored: four bytes a hash, the lowest first.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|hash| hash.to_le_bytes()).collect()
    }

    /// As it was stored.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let four = |chunk: &[u8]| chunk.try_into().ok().map(u32::from_le_bytes);
        Sketch(bytes.chunks_exact(4).filter_map(four).collect())
    }

    /// Its hashes.
    pub(crate) fn hashes(&self) -> &[u32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(text: &str) -> Sketch {
        Sketch::of(&Shingles::of(text.split('\n')))
    }

    #[test]
    fn the_signature_of_a_part_is_part_of_the_signature_of_the_whole() {
        let sentence =
            |n| format!("The mayor of town {n} opened bridge w{n} over river x{n} in spring y{n}, he said. ");
        let whole: String = (0..40_u8).map(|n| sentence(char::from(b'a' + n % 26))).collect();
        let part: String = (0..10_u8).map(|n| sentence(char::from(b'a' + n % 26))).collect();
        let (whole, part) = (sketch(&whole), sketch(&part));
        assert!(part.hashes().len() > 5);
        assert!(part.hashes().iter().all(|hash| whole.hashes().contains(hash)));
    }

    #[test]
    fn it_is_read_back_as_it_was_stored() {
        let sketch = sketch(&"Guards closed the northern gate and opened the southern one at noon. ".repeat(3));
        assert_eq!(Sketch::from_bytes(&sketch.bytes()), sketch);
        assert_eq!(Sketch::from_bytes(&[1, 2, 3]), Sketch::default());
    }
}
