//! The real pack's language files, for the tests of this crate.

use std::sync::OnceLock;

use nuncio_text::PackFiles;

use crate::analyser::Analyser;
use crate::kernel::Kernel;
use crate::rules::Rules;

/// The language files of the English pack, from the repository.
pub(crate) fn pack() -> PackFiles {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/en/language");
    let mut pack = PackFiles::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        pack.insert(format!("language/{name}"), std::fs::read(&path).unwrap());
    }
    pack
}

/// The word lists of the English pack.
pub(crate) fn rules() -> Rules {
    Rules::read(&pack()).unwrap()
}

/// The analyser of the English pack, read once.
pub(crate) fn analyser() -> &'static Analyser {
    static ANALYSER: OnceLock<Analyser> = OnceLock::new();
    ANALYSER.get_or_init(|| Analyser::read(&pack(), Kernel::Auto).unwrap())
}
