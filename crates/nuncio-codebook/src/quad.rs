//! Quad classes: verbal or material, cooperation or conflict, as each export's profile counts them.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::error::{CodebookError, CodebookProblem};
use crate::table::Table;

/// The profiles of `quad.tsv`.
#[derive(Clone, Debug)]
pub(crate) struct Quads {
    profiles: Vec<Profile>,
}

#[derive(Clone, Debug)]
struct Profile {
    name: Box<str>,
    /// By PLOVER type or by CAMEO root: the two never look alike.
    classes: FxHashMap<Box<str>, u8>,
}

impl Quads {
    /// Reads the profiles.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/quad.tsv")?;
        let mut profiles: Vec<Profile> = Vec::new();
        for row in table.rows(&["profile", "of", "quad"])? {
            let (name, of, quad) = (row.columns[0], row.columns[1], row.columns[2]);
            let quad = quad.parse().map_err(|_| row.error(CodebookProblem::Number { text: quad.to_owned() }))?;
            if profiles.last().is_none_or(|profile| *profile.name != *name) {
                profiles.push(Profile { name: name.into(), classes: FxHashMap::default() });
            }
            let twice = profiles.last_mut().and_then(|profile| profile.classes.insert(of.into(), quad)).is_some();
            if twice {
                return Err(row.error(CodebookProblem::RowTwice { text: format!("{name} {of}") }));
            }
        }
        Ok(Quads { profiles })
    }

    /// The class of a PLOVER type or CAMEO root, whichever the profile goes by.
    pub(crate) fn find(&self, profile: &str, kind: Option<&str>, root: Option<&str>) -> Option<u8> {
        let profile = self.profiles.iter().find(|known| *known.name == *profile)?;
        [kind, root].into_iter().flatten().find_map(|of| profile.classes.get(of).copied())
    }

    /// The names of the profiles, in the table's order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(|profile| &*profile.name)
    }
}
