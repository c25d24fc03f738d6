//! A pack's files in memory: name and contents, wherever they came from. Each room reads its own.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// The files of a pack by their path inside it (`world/states.tsv`), in the order of their names.
#[derive(Clone, Debug, Default)]
pub struct PackFiles {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl PackFiles {
    /// A pack with no files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces the one of that path.
    pub fn insert(&mut self, path: impl Into<String>, contents: impl Into<Cow<'static, [u8]>>) {
        self.files.insert(path.into(), contents.into());
    }

    /// The bytes of one file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The bytes of one file for keeps; those that lie in the program are not copied.
    #[must_use]
    pub fn shared(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        self.files.get(path).cloned()
    }

    /// Takes a file out, where there is one of that path.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// Path and text of every file under `folder` whose name ends in `ending`, in order of path.
    /// Text that is not UTF-8 is read with replacement characters, which no table accepts as a code or a name.
    pub fn texts<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
        self.files
            .iter()
            .filter(move |(path, _)| {
                path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) && path.ends_with(ending)
            })
            .map(|(path, contents)| (path.as_str(), String::from_utf8_lossy(contents)))
    }

    /// Every path with its bytes, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, contents)| (path.as_str(), contents.as_ref()))
    }
}
