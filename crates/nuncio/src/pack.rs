//! The pack a run uses: the built-in one, with the files of a folder laid over it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use nuncio_coder::Coder;
use nuncio_language::Kernel;
use nuncio_text::{PackFiles, PageWords};
use nuncio_world::CowStates;
use nuncio_world::gazetteer::{GAZETTEER, OWN_PLACES, compile};

use crate::flags::{GazetteerArgs, PackArgs};

/// Where the model of the parser lies in a pack, and the small one that stands in for it.
const MODEL: &str = "language/model.bin";
const SMALL_MODEL: &str = "language/fast.bin";

/// The files of the built-in pack and those of the folder; with the small model in the place of the large one where that is asked.
///
/// # Errors
/// The folder is none, or a file in it cannot be read.
pub fn files(args: &PackArgs) -> Result<PackFiles> {
    let mut files = nuncio_pack_en::files();
    if let Some(folder) = &args.pack {
        if !folder.is_dir() {
            bail!("there is no folder {}: --pack takes the folder of a pack", folder.display());
        }
        lay_over(&mut files, folder, "")?;
    }
    if args.fast {
        let small = files.bytes(SMALL_MODEL).map(<[u8]>::to_vec);
        files.insert(MODEL, small.with_context(|| format!("the pack has no {SMALL_MODEL}: --fast takes that model"))?);
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

/// Adds a user's own tables of places; takes the pack's out where they are to stand alone.
///
/// # Errors
/// A table cannot be read, or a row of it cannot be used.
pub fn add_places(files: &mut PackFiles, args: &GazetteerArgs) -> Result<()> {
    if args.only_gazetteer {
        files.remove(GAZETTEER);
        let own: Vec<String> = files.texts(OWN_PLACES, ".tsv").map(|(path, _)| path.to_owned()).collect();
        own.iter().for_each(|path| files.remove(path));
    }
    for (number, path) in args.gazetteer.iter().enumerate() {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
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
pub fn coder(files: &PackFiles) -> Result<Coder> {
    Coder::read(files, Kernel::default()).context("the pack cannot be used")
}

/// The words by which the reader knows what a page puts around a report, from a pack's files.
///
/// # Errors
/// The pack has a line that cannot be used.
pub fn page_words(files: &PackFiles) -> Result<Arc<PageWords>> {
    let words = PageWords::from_pack(files).context("the pack cannot be used")?;
    Ok(words.map_or_else(PageWords::english, Arc::new))
}

/// The states of the Correlates of War project, from a pack's files.
///
/// # Errors
/// The pack has a line that cannot be used.
pub fn cow(files: &PackFiles) -> Result<CowStates> {
    CowStates::read(files).context("the pack cannot be used")
}

/// Adds the files below `folder`, as paths below `inside` the pack.
fn lay_over(files: &mut PackFiles, folder: &Path, inside: &str) -> Result<()> {
    let unreadable = || format!("cannot read the folder {}", folder.display());
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let entry = entry.with_context(unreadable)?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            lay_over(files, &path, &format!("{inside}{name}/"))?;
        } else {
            let contents = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
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
        let files = files(&PackArgs { pack: Some(folder.path().to_owned()), fast: false }).unwrap();
        assert_eq!(files.bytes("lexicon/mine.lex"), Some(&b"# mine"[..]));
        assert_eq!(files.bytes("lexicon/aid.lex"), Some(&b"# other"[..]));
        assert_eq!(files.bytes("lexicon/.aid.lex.swp"), None);
        assert!(files.bytes("language/model.bin").is_some());
    }

    #[test]
    fn the_small_model_stands_in_for_the_large_one_where_that_is_asked() {
        let model = |fast| files(&PackArgs { pack: None, fast }).unwrap().bytes(MODEL).map(<[u8]>::len);
        assert!(model(true) < model(false));
        assert!(coder(&files(&PackArgs { pack: None, fast: true }).unwrap()).is_ok());
    }

    #[test]
    fn a_folder_that_is_not_there_is_told_by_its_name() {
        let error = files(&PackArgs { pack: Some("no-such-folder".into()), fast: false }).unwrap_err();
        assert!(error.to_string().contains("no-such-folder"), "{error}");
    }
}
