//! What the layouts look up: labels and scores of codes, and what others call countries and sectors.

use nuncio_codebook::{Codebook, CodebookError};
use nuncio_text::PackFiles;
use nuncio_world::{Countries, CowStates, SectorWords, WorldError};
use thiserror::Error;

/// The tables of a pack from which the columns of layouts are filled.
#[derive(Clone, Debug)]
pub struct LayoutTables {
    pub(crate) codebook: Codebook,
    pub(crate) cow: CowStates,
    pub(crate) countries: Countries,
    pub(crate) sectors: SectorWords,
}

/// A table of the pack cannot be used.
#[derive(Debug, Error)]
#[error(transparent)]
pub struct LayoutTablesError(#[from] Fault);

#[derive(Debug, Error)]
enum Fault {
    #[error(transparent)]
    Codebook(#[from] CodebookError),
    #[error(transparent)]
    World(#[from] WorldError),
}

impl LayoutTables {
    /// Reads them from a pack's files.
    ///
    /// # Errors
    /// The first line that cannot be used, with its file and what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, LayoutTablesError> {
        let read = || -> Result<Self, Fault> {
            Ok(LayoutTables {
                codebook: Codebook::read(files)?,
                cow: CowStates::read(files)?,
                countries: Countries::read(files)?,
                sectors: SectorWords::read(files)?,
            })
        };
        Ok(read()?)
    }
}
