//! Lists the files of `packs/en` and writes the Rust expression that embeds them, in order of their paths.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let pack = home.join("../../packs/en").canonicalize()?;
    let mut files = Vec::new();
    collect(&pack, &mut files)?;
    files.sort();
    let list = embed(&pack, &files)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("files.rs"), list)
}

/// Every file below `folder`. Folders are watched as well, so that an added file rebuilds the crate.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
            continue;
        }
        if path.is_dir() {
            collect(&path, files)?;
        } else if is_data(&path) {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}

/// Pages for people stay outside; editors' backup files as well.
fn is_data(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    !(name.ends_with(".md") || name.ends_with('~') || name.ends_with(".orig") || name.ends_with(".rej"))
}

/// A slice of (path inside the pack, bytes).
fn embed(pack: &Path, files: &[PathBuf]) -> io::Result<String> {
    let mut list = String::from("&[\n");
    for file in files {
        let inside = file.strip_prefix(pack).map_err(io::Error::other)?;
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        writeln!(list, "    ({:?}, include_bytes!({:?})),", parts.join("/"), file).map_err(io::Error::other)?;
    }
    list.push(']');
    Ok(list)
}
