//! The model file: vocabularies and tensors of `language/model.bin`, read and held against their checksum. The layout
//! is told in `train/convert.py`, which writes it.

use rustc_hash::FxHashMap;

use crate::error::LanguageError;

/// Where the model lies in a pack.
pub(crate) const PATH: &str = "language/model.bin";
const MAGIC: &[u8; 8] = b"NUNCIOLM";
const VERSION: u32 = 1;
/// Magic, version, length of the header and checksum.
const PREFIX: usize = 24;

/// FNV-1a, 64 bit: the checksum of the file and the hash of the word features.
pub(crate) fn fnv1a(state: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(state, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What FNV-1a starts from.
pub(crate) const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

/// A matrix as it lies in the file.
#[derive(Clone, Debug)]
pub(crate) struct Tensor {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) values: Values,
}

/// The numbers of a tensor, row after row.
#[derive(Clone, Debug)]
pub(crate) enum Values {
    Whole(Vec<f32>),
    /// A weight is `byte / scale` with the scale of its row.
    Bytes {
        scales: Vec<f32>,
        bytes: Vec<i8>,
    },
}

impl Tensor {
    /// A matrix of plain numbers, row after row.
    pub(crate) fn whole(rows: usize, columns: usize, values: Vec<f32>) -> Tensor {
        Tensor { rows, columns, values: Values::Whole(values) }
    }

    /// Reads one row into `out`, which is as long as the row.
    pub(crate) fn read_row(&self, row: usize, out: &mut [f32]) {
        let range = row * self.columns..(row + 1) * self.columns;
        match &self.values {
            Values::Whole(values) => out.copy_from_slice(&values[range]),
            Values::Bytes { scales, bytes } => {
                for (value, byte) in out.iter_mut().zip(&bytes[range]) {
                    *value = f32::from(*byte) / scales[row];
                }
            }
        }
    }

    /// Adds one row to `out`, which is as long as the row.
    pub(crate) fn add_row(&self, row: usize, out: &mut [f32]) {
        let range = row * self.columns..(row + 1) * self.columns;
        match &self.values {
            Values::Whole(values) => out.iter_mut().zip(&values[range]).for_each(|(sum, value)| *sum += value),
            Values::Bytes { scales, bytes } => {
                for (sum, byte) in out.iter_mut().zip(&bytes[range]) {
                    *sum += f32::from(*byte) / scales[row];
                }
            }
        }
    }

    /// Every value, row after row.
    pub(crate) fn all(&self) -> Vec<f32> {
        let mut values = vec![0.0; self.rows * self.columns];
        for (row, out) in values.chunks_exact_mut(self.columns.max(1)).enumerate() {
            self.read_row(row, out);
        }
        values
    }
}

/// A model file taken apart.
#[derive(Debug)]
pub(crate) struct ModelFile {
    vocabularies: FxHashMap<String, Vec<String>>,
    tensors: FxHashMap<String, Tensor>,
}

/// A model that is not as it must be, and why.
pub(crate) fn broken(problem: impl Into<String>) -> LanguageError {
    LanguageError::Model { path: PATH, problem: problem.into() }
}

/// Bytes that are taken from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, needed: usize, what: &str) -> Result<&'a [u8], LanguageError> {
        let Some((taken, rest)) = self.0.split_at_checked(needed) else {
            return Err(LanguageError::Cut { path: PATH, what: what.to_owned(), needed, left: self.0.len() });
        };
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self, what: &str) -> Result<[u8; N], LanguageError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N, what)?);
        Ok(array)
    }

    fn floats(&mut self, count: usize, what: &str) -> Result<Vec<f32>, LanguageError> {
        let bytes = self.take(count.checked_mul(4).ok_or_else(|| broken(format!("{what} is too large")))?, what)?;
        let values: Vec<f32> = bytes.as_chunks().0.iter().map(|&b| f32::from_le_bytes(b)).collect();
        if values.iter().all(|v| v.is_finite()) { Ok(values) } else { Err(broken(format!("{what} holds no numbers"))) }
    }
}

impl ModelFile {
    /// Reads a model file.
    ///
    /// # Errors
    /// Where the bytes are no model, of another version, cut off or damaged, or the header cannot be read.
    pub(crate) fn read(file: &[u8]) -> Result<ModelFile, LanguageError> {
        let mut bytes = Bytes(file);
        if bytes.0.get(..8) != Some(MAGIC.as_slice()) {
            return Err(LanguageError::NoModel { path: PATH });
        }
        bytes.take(8, "the magic")?;
        let found = u32::from_le_bytes(bytes.array("the version")?);
        if found != VERSION {
            return Err(LanguageError::Version { path: PATH, found, known: VERSION });
        }
        let length = u32::from_le_bytes(bytes.array("the length of the header")?) as usize;
        let expected = u64::from_le_bytes(bytes.array("the checksum")?);
        // The header tells how long the file must be: a cut file is told as cut, not as damaged.
        let mut after = Bytes(bytes.0);
        let header = after.take(length, "the header")?;
        let entries = Entry::read_all(header)?;
        let needed = entries.iter().try_fold(0_usize, |sum, entry| sum.checked_add(entry.bytes()?));
        let needed = needed.ok_or_else(|| broken("the tensors of the header are too large"))?;
        if needed > after.0.len() {
            let left = after.0.len();
            return Err(LanguageError::Cut { path: PATH, what: "the tensors".to_owned(), needed, left });
        }
        let found = fnv1a(FNV_START, &file[PREFIX..]);
        if found != expected {
            return Err(LanguageError::Checksum { path: PATH, found, expected });
        }
        if needed < after.0.len() {
            return Err(broken(format!("{} bytes after the last tensor", after.0.len() - needed)));
        }
        let mut file = ModelFile { vocabularies: FxHashMap::default(), tensors: FxHashMap::default() };
        for entry in entries {
            match entry {
                Entry::Vocabulary { name, words } => {
                    file.vocabularies.insert(name, words);
                }
                Entry::Tensor { name, kind, rows, columns } => {
                    let values = match kind {
                        Kind::Whole => Values::Whole(after.floats(rows * columns, &name)?),
                        Kind::Bytes => {
                            let scales = after.floats(rows, &name)?;
                            if scales.iter().any(|s| *s <= 0.0) {
                                return Err(broken(format!("{name} has a scale that is not above zero")));
                            }
                            let bytes = after.take(rows * columns, &name)?;
                            Values::Bytes { scales, bytes: bytes.iter().map(|b| b.cast_signed()).collect() }
                        }
                    };
                    file.tensors.insert(name, Tensor { rows, columns, values });
                }
            }
        }
        Ok(file)
    }

    /// Takes a vocabulary out of the file.
    pub(crate) fn vocabulary(&mut self, name: &str) -> Result<Vec<String>, LanguageError> {
        let words = self.vocabularies.remove(name).ok_or_else(|| broken(format!("no vocabulary {name}")))?;
        if words.is_empty() { Err(broken(format!("the vocabulary {name} is empty"))) } else { Ok(words) }
    }

    /// Takes a tensor out of the file, whatever its shape.
    pub(crate) fn tensor(&mut self, name: &str) -> Result<Tensor, LanguageError> {
        self.tensors.remove(name).ok_or_else(|| broken(format!("no tensor {name}")))
    }

    /// Takes a tensor of one shape out of the file.
    pub(crate) fn shaped(&mut self, name: &str, rows: usize, columns: usize) -> Result<Tensor, LanguageError> {
        let tensor = self.tensor(name)?;
        if (tensor.rows, tensor.columns) == (rows, columns) {
            return Ok(tensor);
        }
        Err(broken(format!("{name} is {} by {} and should be {rows} by {columns}", tensor.rows, tensor.columns)))
    }

    /// Whether a tensor of that name is left in the file.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.tensors.contains_key(name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Whole,
    Bytes,
}

/// A record of the header.
enum Entry {
    Vocabulary { name: String, words: Vec<String> },
    Tensor { name: String, kind: Kind, rows: usize, columns: usize },
}

impl Entry {
    /// How many bytes of data belong to it; `None` where that is more than can be counted.
    fn bytes(&self) -> Option<usize> {
        match self {
            Entry::Vocabulary { .. } => Some(0),
            Entry::Tensor { kind: Kind::Whole, rows, columns, .. } => rows.checked_mul(*columns)?.checked_mul(4),
            Entry::Tensor { kind: Kind::Bytes, rows, columns, .. } => {
                rows.checked_mul(*columns)?.checked_add(rows.checked_mul(4)?)
            }
        }
    }

    fn read_all(header: &[u8]) -> Result<Vec<Entry>, LanguageError> {
        let text = std::str::from_utf8(header).map_err(|_| broken("the header is not UTF-8"))?;
        let mut lines = text.split_terminator('\n');
        let mut entries = Vec::new();
        while let Some(line) = lines.next() {
            let unreadable = || broken(format!("the header line {line:?} cannot be read"));
            let fields: Vec<&str> = line.split('\t').collect();
            match fields[..] {
                ["note", ..] => {}
                ["vocabulary", name, count] => {
                    let count: usize = count.parse().map_err(|_| unreadable())?;
                    let words: Vec<String> = lines.by_ref().take(count).map(str::to_owned).collect();
                    if words.len() != count {
                        return Err(broken(format!("the vocabulary {name} has {} of {count} entries", words.len())));
                    }
                    entries.push(Entry::Vocabulary { name: name.to_owned(), words });
                }
                ["tensor", name, kind, rows, columns] => entries.push(Entry::Tensor {
                    name: name.to_owned(),
                    kind: match kind {
                        "f32" => Kind::Whole,
                        "i8" => Kind::Bytes,
                        _ => return Err(unreadable()),
                    },
                    rows: rows.parse().map_err(|_| unreadable())?,
                    columns: columns.parse().map_err(|_| unreadable())?,
                }),
                _ => return Err(unreadable()),
            }
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small whole file: a vocabulary of two, a vector and a matrix of bytes.
    fn small() -> Vec<u8> {
        let header =
            "note\tlicence\tnone\nvocabulary\tupos\t2\nNOUN\nVERB\ntensor\troot\tf32\t1\t2\ntensor\tm\ti8\t2\t2\n";
        let mut rest = header.as_bytes().to_vec();
        for value in [1.5_f32, -2.0, 2.0, 127.0] {
            rest.extend(value.to_le_bytes());
        }
        rest.extend([127_u8, 0x81, 64, 0]);
        let mut file = MAGIC.to_vec();
        file.extend(VERSION.to_le_bytes());
        file.extend(u32::try_from(header.len()).unwrap().to_le_bytes());
        file.extend(fnv1a(FNV_START, &rest).to_le_bytes());
        file.extend(rest);
        file
    }

    #[test]
    fn a_whole_file_gives_its_vocabularies_and_tensors() {
        let mut file = ModelFile::read(&small()).unwrap();
        assert_eq!(file.vocabulary("upos").unwrap(), ["NOUN", "VERB"]);
        assert_eq!(file.shaped("root", 1, 2).unwrap().all(), [1.5, -2.0]);
        assert_eq!(file.shaped("m", 2, 2).unwrap().all(), [63.5, -63.5, 64.0 / 127.0, 0.0]);
    }

    #[test]
    fn a_file_cut_anywhere_is_refused_as_cut_or_as_no_model() {
        let whole = small();
        for length in 0..whole.len() {
            let error = ModelFile::read(&whole[..length]).unwrap_err();
            let told = matches!(error, LanguageError::Cut { .. } | LanguageError::NoModel { .. });
            assert!(told, "{length} bytes: {error}");
        }
    }

    #[test]
    fn a_changed_byte_of_the_contents_is_refused() {
        let whole = small();
        for at in PREFIX..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 0x10;
            assert!(ModelFile::read(&changed).is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_newer_version_is_named() {
        let mut newer = small();
        newer[8] = 9;
        let message = ModelFile::read(&newer).unwrap_err().to_string();
        assert!(message.contains("version 9"), "{message}");
    }

    #[test]
    fn a_wrong_shape_is_named_with_both_shapes() {
        let mut file = ModelFile::read(&small()).unwrap();
        let message = file.shaped("root", 1, 3).unwrap_err().to_string();
        assert!(message.contains("1 by 2") && message.contains("1 by 3"), "{message}");
    }
}
