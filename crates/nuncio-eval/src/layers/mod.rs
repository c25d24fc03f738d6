//! The layers, a file each, and the one door to them.

mod actors;
mod attribution;
mod choice;
mod language;
mod mechanisms;
mod names;
mod newsreader;
mod parties;
mod places;
mod quad;
mod relations;
mod roles;
mod seed;
mod seed_gold;

use std::path::{Path, PathBuf};
use std::time::Instant;

use nuncio_coder::Coder;
use nuncio_text::PackFiles;

use crate::error::EvalError;
use crate::report::Report;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// A whole story: metadata, mentions, attributions, events, and what must not be coded.
    Seed,
    /// The deed between two given mentions, and whether the pair is found.
    Relations,
    /// The quad class of a sentence.
    Quad,
    /// Who acts and on whom, as spans of a sentence.
    Roles,
    /// Country and sector of an actor phrase on a day.
    Actors,
    /// Who says what: source, cue and content.
    Attribution,
    /// Tags, lemmas and trees of a treebank.
    Language,
    /// Names of persons, places and organisations.
    Names,
    /// An older coder's cases, with its actors.
    Mechanisms,
    /// Expressions of time, and how events stand.
    Newsreader,
    /// Place names and where they are.
    Places,
}

impl Layer {
    /// Every layer.
    pub const ALL: [Layer; 11] = [
        Layer::Seed,
        Layer::Relations,
        Layer::Quad,
        Layer::Roles,
        Layer::Actors,
        Layer::Attribution,
        Layer::Language,
        Layer::Names,
        Layer::Mechanisms,
        Layer::Newsreader,
        Layer::Places,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Layer::Seed => "seed",
            Layer::Relations => "relations",
            Layer::Quad => "quad",
            Layer::Roles => "roles",
            Layer::Actors => "actors",
            Layer::Attribution => "attribution",
            Layer::Language => "language",
            Layer::Names => "names",
            Layer::Mechanisms => "mechanisms",
            Layer::Newsreader => "newsreader",
            Layer::Places => "places",
        }
    }
}

/// What an evaluation is given besides the gold.
pub struct Setting<'a> {
    /// The coder that is measured.
    pub coder: &'a Coder,
    /// The files it was read from, for layers that add to them.
    pub files: &'a PackFiles,
    /// Dictionaries of actors that gold with actors of its own needs (`mechanisms`).
    pub actors: &'a [PathBuf],
}

/// Measures a layer against a gold file.
///
/// # Errors
/// The file cannot be read, or a line of it is not what the layer's gold must be.
pub fn eval(layer: Layer, path: &Path, setting: &Setting<'_>) -> Result<Report, EvalError> {
    let start = Instant::now();
    let coder = setting.coder;
    let mut report = match layer {
        Layer::Seed => seed::eval(path, setting)?,
        Layer::Relations => relations::eval(path, coder)?,
        Layer::Quad => quad::eval(path, coder)?,
        Layer::Roles => roles::eval(path, coder)?,
        Layer::Actors => actors::eval(path, coder)?,
        Layer::Attribution => attribution::eval(path, coder)?,
        Layer::Language => language::eval(path, coder)?,
        Layer::Names => names::eval(path, coder)?,
        Layer::Mechanisms => mechanisms::eval(path, setting)?,
        Layer::Newsreader => newsreader::eval(path, coder)?,
        Layer::Places => places::eval(path, coder)?,
    };
    layer.as_str().clone_into(&mut report.layer);
    report.file = path.display().to_string();
    coder.pack().clone_into(&mut report.pack);
    report.seconds = start.elapsed().as_secs_f64();
    Ok(report)
}
