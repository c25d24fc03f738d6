//! The pack that the flags ask for.

use nuncio_text::PackFiles;

use crate::flags::{GazetteerArgs, PackArgs};

pub use nuncio_run::pack::{PackError, coder, cow, hash, page_words};

/// The files of the built-in pack and those of the folder that was named.
///
/// # Errors
/// The folder is none, or a file in it cannot be read.
pub fn files(args: &PackArgs) -> Result<PackFiles, PackError> {
    nuncio_run::pack::files(args.pack.as_deref(), args.fast)
}

/// Adds a user's own tables of places; takes the pack's out where they are to stand alone.
///
/// # Errors
/// A table cannot be read, or a row of it cannot be used.
pub fn add_places(files: &mut PackFiles, args: &GazetteerArgs) -> Result<(), PackError> {
    nuncio_run::pack::add_places(files, &args.gazetteer, args.only_gazetteer)
}
