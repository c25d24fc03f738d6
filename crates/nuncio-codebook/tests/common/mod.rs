//! The English pack from its folder, for the tests of its tables.

use std::fs;
use std::path::{Path, PathBuf};

use nuncio_codebook::{Codebook, OwnedDeed};
use nuncio_text::PackFiles;

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of two folders of the pack, read as they are now.
pub fn pack() -> PackFiles {
    let mut files = PackFiles::new();
    for folder in ["codebook", "lexicon"] {
        for entry in fs::read_dir(workspace().join("packs/en").join(folder)).expect("the pack's folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                files.insert(format!("{folder}/{name}"), fs::read(&path).expect("a readable file"));
            }
        }
    }
    files
}

/// The pack's codebook.
#[allow(dead_code)] // not every test needs it
pub fn codebook() -> Codebook {
    Codebook::read(&pack()).unwrap_or_else(|error| panic!("{error}"))
}

/// A deed as the tables write it.
#[allow(dead_code)] // not every test needs it
pub fn deed(codebook: &Codebook, text: &str) -> OwnedDeed {
    codebook.parse_deed(text).unwrap_or_else(|| panic!("`{text}` is no deed"))
}

/// The rows of a table of the pack below its head, without comments.
#[allow(dead_code)] // not every test needs it
pub fn rows(file: &str) -> Vec<Vec<String>> {
    let files = pack();
    let bytes = files.bytes(file).unwrap_or_else(|| panic!("no {file}"));
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    text.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split('\t').map(|column| column.trim().to_owned()).collect())
        .collect()
}
