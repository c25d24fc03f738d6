//! Dictionaries of the older coders (actors and agents, `NAME [CODE 970101-991231]`) as tables of a pack, for those who
//! have kept one.

mod code;
mod days;
mod notation;
mod sheet;
mod tables;
#[cfg(test)]
mod tests;
mod told;
mod written;

use nuncio_text::PackFiles;

use crate::error::WorldError;
use crate::lint::Finding;
use crate::world::World;

pub use told::{ImportProblem, Told};

/// A dictionary's text, and the name by which messages call it.
#[derive(Clone, Copy, Debug)]
pub struct Dictionary<'a> {
    /// What messages call it: the path of its file.
    pub file: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Who is right where dictionary and pack know the same name under different codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// The dictionary: its code comes first, the pack's is marked as the less known one.
    Dictionary,
    /// The pack: the dictionary adds names that the pack does not have.
    Pack,
}

/// What an import made.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The tables that differ from the pack's, whole, by their path in a pack.
    pub files: Vec<(&'static str, String)>,
    /// How much was taken over.
    pub counts: ImportCounts,
    /// Lines that could not be used, and choices that were made, in the order of the files.
    pub told: Vec<Told>,
    /// What looks wrong with the tables now.
    pub findings: Vec<Finding>,
}

/// How much an import took over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Actors that are whole countries.
    pub countries: usize,
    /// People: they hold offices for a time.
    pub people: usize,
    /// Other actors.
    pub groups: usize,
    /// Names of actors beyond their first.
    pub aliases: usize,
    /// Codes with a time.
    pub dated_codes: usize,
    /// Agents: words that say what somebody is.
    pub agents: usize,
    /// Names that the pack has with the same code, or that it was to keep.
    pub known: usize,
    /// Names that a dictionary repeats with the same codes.
    pub repeated: usize,
}

impl ImportCounts {
    /// Actors of every kind.
    #[must_use]
    pub fn actors(&self) -> usize {
        self.countries + self.people + self.groups
    }
}

/// Turns dictionaries into tables laid over a pack.
///
/// # Errors
/// The pack's own tables cannot be read.
pub fn import(
    pack: &PackFiles,
    dictionaries: &[Dictionary<'_>],
    precedence: Precedence,
) -> Result<Imported, WorldError> {
    let world = World::read(pack)?;
    let mut told = Vec::new();
    let entries: Vec<_> = dictionaries.iter().flat_map(|dictionary| notation::read(*dictionary, &mut told)).collect();
    let mut tables = tables::Tables::new(pack, &world, precedence);
    for entry in &entries {
        tables.add(entry, &mut told);
    }
    let (files, counts) = tables.finish(&mut told);
    told.sort_by_key(|told| (dictionaries.iter().position(|d| d.file == told.file), told.line));
    let mut laid_over = pack.clone();
    files.iter().for_each(|(path, text)| laid_over.insert(*path, text.clone().into_bytes()));
    let findings = World::read(&laid_over)?.lint();
    Ok(Imported { files, counts, told, findings })
}
