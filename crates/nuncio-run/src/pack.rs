//! The pack a run uses: the built-in one, with the files of a folder laid over it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nuncio_coder::{Coder, CoderError};
use nuncio_language::Kernel;
use nuncio_text::{PackFiles, PageWords, WordsError};
use nuncio_world::gazetteer::{GAZETTEER, GazetteerError, OWN_PLACES, compile};
use nuncio_world::{CowStates, WorldError};
use thiserror::Error;

/// Where the model of the parser lies in a pack, and the small one that stands in for it.
const MODEL: &str = "language/model.bin";
const SMALL_MODEL: &str = "language/fast.bin";

/// Why a pack cannot be used.
#[derive(Debug, Error)]
pub enum PackError {
    /// The folder that was named is none.
    #[error("there is no folder {}: a pack is a folder", .0.display())]
    NoFolder(PathBuf),
    /// A file or a folder that the system does not let us read.
    #[error("cannot read {}", .0.display())]
    Unreadable(PathBuf, #[source] io::Error),
    /// The small model was asked for, and there is none.
    #[error("the pack has no {SMALL_MODEL}, which a fast run takes")]
    NoSmallModel,
    /// A row of a user's own table of places.
    #[error(transparent)]
    Places(#[from] GazetteerError),
    /// A line of the pack that the coder cannot use.
    #[error("the pack cannot be used")]
    Coder(#[from] CoderError),
    /// A line of its table of words on pages.
    #[error("the pack cannot be used")]
    Words(#[from] WordsError),
    /// A line of its directory.
    #[error("the pack cannot be used")]
    World(#[from] WorldError),
}

/// The files of the built-in pack and those of the folder; where it shall be fast, with the small model in the place of the large
/// one.
///
/// # Errors
/// The folder is none, or a file in it cannot be read; there is no small model.
pub fn files(folder: Option<&Path>, fast: bool) -> Result<PackFiles, PackError> {
    let mut files = nuncio_pack_en::files();
    if let Some(folder) = folder {
        if !folder.is_dir() {
            return Err(PackError::NoFolder(folder.to_owned()));
        }
        lay_over(&mut files, folder, "")?;
    }
    if fast {
        let small = files.bytes(SMALL_MODEL).map(<[u8]>::to_vec);
        files.insert(MODEL, small.ok_or(PackError::NoSmallModel)?);
    }
    Ok(files)
}

/// One hash of all files of a pack: of paths and contents, each after its length.
#[must_use]
pub fn hash(files: &PackFiles) -> String {
    let mut whole = blake3::Hasher::new();
    for (path, contents) in files.iter() {
        for part in [path.as_bytes(), contents] {
            whole.update(&(part.len() as u64).to_le_bytes());
            whole.update(part);
        }
    }
    whole.finalize().to_hex().to_string()
}

/// Adds a user's own tables of places; takes the pack's out where they are to stand `alone`.
///
/// # Errors
/// A table cannot be read, or a row of it cannot be used.
pub fn add_places(files: &mut PackFiles, tables: &[PathBuf], alone: bool) -> Result<(), PackError> {
    if alone {
        files.remove(GAZETTEER);
        let own: Vec<String> = files.texts(OWN_PLACES, ".tsv").map(|(path, _)| path.to_owned()).collect();
        own.iter().for_each(|path| files.remove(path));
    }
    for (number, path) in tables.iter().enumerate() {
        let text = fs::read_to_string(path).map_err(|error| PackError::Unreadable(path.clone(), error))?;
        // Told by the name that was given, not by the one inside the pack.
        compile(&[(&path.display().to_string(), &text)])?;
        files.insert(format!("{OWN_PLACES}/0-given-{number:03}.tsv"), text.into_bytes());
    }
    Ok(())
}

/// A coder from a pack's files.
///
/// # Errors
/// The pack has a line that cannot be used.
pub fn coder(files: &PackFiles) -> Result<Coder, PackError> {
    Ok(Coder::read(files, Kernel::default())?)
}

/// The words by which the reader knows what a page puts around a report, from a pack's files.
///
/// # Errors
/// The pack has a line that cannot be used.
pub fn page_words(files: &PackFiles) -> Result<Arc<PageWords>, PackError> {
    let words = PageWords::from_pack(files)?;
    Ok(words.map_or_else(PageWords::english, Arc::new))
}

/// The states of the Correlates of War project, from a pack's files.
///
/// # Errors
/// The pack has a line that cannot be used.
pub fn cow(files: &PackFiles) -> Result<CowStates, PackError> {
    Ok(CowStates::read(files)?)
}

/// Adds the files below `folder`, as paths below `inside` the pack.
fn lay_over(files: &mut PackFiles, folder: &Path, inside: &str) -> Result<(), PackError> {
    let unreadable = |path: &Path, error| PackError::Unreadable(path.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
        let entry = entry.map_err(|error| unreadable(folder, error))?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            lay_over(files, &path, &format!("{inside}{name}/"))?;
        } else {
            let contents = fs::read(&path).map_err(|error| unreadable(&path, error))?;
            files.insert(format!("{inside}{name}"), contents);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_adds_files_and_replaces_those_of_the_same_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("lexicon")).unwrap();
        fs::write(folder.path().join("lexicon/mine.lex"), "# mine").unwrap();
        fs::write(folder.path().join("lexicon/aid.lex"), "# other").unwrap();
        fs::write(folder.path().join("lexicon/.aid.lex.swp"), "editor's").unwrap();
        let files = files(Some(folder.path()), false).unwrap();
        assert_eq!(files.bytes("lexicon/mine.lex"), Some(&b"# mine"[..]));
        assert_eq!(files.bytes("lexicon/aid.lex"), Some(&b"# other"[..]));
        assert_eq!(files.bytes("lexicon/.aid.lex.swp"), None);
        assert!(files.bytes("language/model.bin").is_some());
    }

    #[test]
    fn the_small_model_stands_in_for_the_large_one_where_that_is_asked() {
        let model = |fast| files(None, fast).unwrap().bytes(MODEL).map(<[u8]>::len);
        assert!(model(true) < model(false));
        assert!(coder(&files(None, true).unwrap()).is_ok());
    }

    #[test]
    fn a_folder_that_is_not_there_is_told_by_its_name() {
        let error = files(Some(Path::new("no-such-folder")), false).unwrap_err();
        assert!(error.to_string().contains("no-such-folder"), "{error}");
    }
}
