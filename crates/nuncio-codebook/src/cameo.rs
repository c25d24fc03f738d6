//! CAMEO: the code of a deed, its label and its Goldstein score.

use std::fmt;

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};

use crate::acts::Acts;
use crate::cells::Cells;
use crate::error::{CodebookError, CodebookProblem};
use crate::moods::Plain;
use crate::table::Table;

/// A CAMEO code: two to four digits, the first two its root.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CameoCode {
    digits: [u8; 4],
}

impl CameoCode {
    /// Reads two to four digits; whether a codebook has the code is [`crate::Codebook::goldstein`]'s to say.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !(2..=4).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let mut digits = [b' '; 4];
        digits[..bytes.len()].copy_from_slice(bytes);
        Some(CameoCode { digits })
    }

    /// The digits: `0332`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.digits).unwrap_or_default().trim_end()
    }

    /// The root category: `03` of `0332`.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.as_str()[..2]
    }

    /// The code one digit shorter; a root has none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let text = self.as_str();
        Self::parse(&text[..text.len() - 1])
    }
}

impl fmt::Display for CameoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CameoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CameoCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The table of codes, their labels and scores.
#[derive(Clone, Debug)]
pub(crate) struct Cameo {
    cells: Cells<CameoCode>,
    codes: FxHashMap<CameoCode, (Box<str>, Option<f32>)>,
    order: Vec<CameoCode>,
}

impl Cameo {
    /// Reads `goldstein.tsv` and `cameo.tsv`.
    pub(crate) fn read(files: &PackFiles, acts: &Acts) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/goldstein.tsv")?;
        let (mut codes, mut order) = (FxHashMap::default(), Vec::new());
        for row in table.rows(&["code", "label", "score"])? {
            let (code, label, score) = (row.columns[0], row.columns[1], row.columns[2]);
            let code = CameoCode::parse(code)
                .ok_or_else(|| row.error(CodebookProblem::UnknownCode { text: code.to_owned() }))?;
            let score = match score {
                "." => None,
                text => Some(text.parse().map_err(|_| row.error(CodebookProblem::Number { text: text.to_owned() }))?),
            };
            if codes.insert(code, (label.into(), score)).is_some() {
                return Err(row.error(CodebookProblem::RowTwice { text: code.as_str().to_owned() }));
            }
            order.push(code);
        }
        let value = |text: &str| {
            CameoCode::parse(text)
                .filter(|code| codes.contains_key(code))
                .ok_or_else(|| CodebookProblem::UnknownCode { text: text.to_owned() })
        };
        let cells = Cells::read(files, "codebook/cameo.tsv", acts, &[], value, &mut |_, _| Ok(()))?;
        Ok(Cameo { cells, codes, order })
    }

    pub(crate) fn find(&self, acts: &Acts, plain: &Plain) -> Option<CameoCode> {
        self.cells.find(acts, plain)
    }

    /// The code's score, or its parent's where the table leaves it open.
    pub(crate) fn goldstein(&self, code: CameoCode) -> Option<f32> {
        self.codes.get(&code)?;
        std::iter::successors(Some(code), CameoCode::parent).find_map(|code| self.codes.get(&code)?.1)
    }

    pub(crate) fn label(&self, code: CameoCode) -> &str {
        self.codes.get(&code).map_or("", |(label, _)| label)
    }

    /// Every code, in the table's order.
    pub(crate) fn codes(&self) -> &[CameoCode] {
        &self.order
    }
}
