//! How many: finds the numbers of newswire (*at least 12*, *dozens of*, *$2.5bn*, *30 to 40*, *no one*) and the values they mean.

mod numeral;
mod reader;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;

use nuncio_text::PackFiles;

use reader::Reader;
use table::Table;

pub use table::{AmountError, AmountProblem};

/// The words for numbers of a pack, ready to read sentences.
#[derive(Clone, Debug, Default)]
pub struct Amounts {
    table: Table,
}

/// A number that a sentence tells, exact or as a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// Its words, hedges and currency included, as places in the list that [`Amounts::find`] was given.
    pub tokens: Range<usize>,
    /// The least it may be; `None` where nothing is said.
    pub min: Option<f64>,
    /// The most it may be; `None` where nothing is said. Never less than `min`.
    pub max: Option<f64>,
    /// The bound that is given does not belong to the range: *over 11,000*, *fewer than 20*.
    pub exclusive: bool,
    /// The number is only near: *about 30*, *nearly 300*.
    pub about: bool,
    /// The currency of money, by ISO 4217 (`USD`), or the word of the story where that may be one of several (`pesos`).
    pub currency: Option<String>,
}

impl Amounts {
    /// Reads the words for numbers of a pack, `world/numbers.tsv`.
    ///
    /// # Errors
    /// Where the file is missing or a line of it cannot be read; the message names the line.
    pub fn read(files: &PackFiles) -> Result<Self, AmountError> {
        Ok(Amounts { table: Table::read(files)? })
    }

    /// The amounts in the words of one sentence, from left to right, none within another.
    ///
    /// Shares (*12 percent*) and measures (*12 kilometres*, *two years*) are none, by the words of the table.
    #[must_use]
    pub fn find(&self, words: &[&str]) -> Vec<Amount> {
        if !words.iter().any(|word| self.table.may_begin(word)) {
            return Vec::new();
        }
        let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        Reader::new(&self.table, &lower).all()
    }
}
