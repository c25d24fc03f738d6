//! Compiles tables of places into the pack's gazetteer, and reads all of it back once.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nuncio_text::PackFiles;
use nuncio_world::Gazetteer;
use nuncio_world::gazetteer::{GAZETTEER, compile};

/// Writes `packs/en/world/gazetteer.bin` from tables of places; `train/gazetteer/README.md` says where they come from.
pub fn write(home: &Path, tables: &[String]) -> Result<()> {
    let read = |file: &String| fs::read_to_string(file).with_context(|| format!("cannot read {file}"));
    let texts = tables.iter().map(read).collect::<Result<Vec<_>>>()?;
    let named: Vec<(&str, &str)> =
        tables.iter().zip(&texts).map(|(file, text)| (file.as_str(), text.as_str())).collect();
    let bytes = compile(&named)?;
    let mut files = PackFiles::new();
    files.insert(GAZETTEER, bytes.clone());
    let gazetteer = Gazetteer::read(&files)?;
    gazetteer.verify()?;
    let path = home.join("packs/en").join(GAZETTEER);
    fs::write(&path, &bytes).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{} places in {:.1} MB: {}", gazetteer.len(), bytes.len() as f64 / 1e6, path.display());
    Ok(())
}
