//! The files of a folder and of the folders in it, in the byte order of their names.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, IntoIter, WalkDir};

use super::Location;
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::Source;

/// A walk over a folder.
pub(crate) struct Folder {
    root: PathBuf,
    walk: Option<IntoIter>,
    /// Whether anything came of it.
    pub(crate) any: bool,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Self {
        let walk = WalkDir::new(root).min_depth(1).follow_links(true).sort_by_file_name();
        Folder { root: root.to_owned(), walk: Some(walk.into_iter()), any: false }
    }

    /// The next file; hidden ones, links that lead round in a circle and what is no file are passed over. A folder of
    /// which nothing came is told at its end.
    pub(crate) fn next(&mut self) -> Option<Result<(Location, Source), Problem>> {
        let walk = self.walk.as_mut()?;
        loop {
            let Some(entry) = walk.next() else {
                self.walk = None;
                let nothing = || problem(&self.root, ProblemKind::NothingInside);
                return (!self.any).then(|| Err(nothing()));
            };
            match entry {
                Ok(entry) if is_hidden(&entry) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_file() => return Some(Ok(self.file(&entry))),
                Ok(_) => {}
                Err(error) if error.loop_ancestor().is_some() => {}
                Err(error) => {
                    let place = error.path().unwrap_or(&self.root).to_owned();
                    let kind = match error.io_error() {
                        Some(error) => ProblemKind::of(error),
                        None => ProblemKind::Unreadable { cause: error.to_string() },
                    };
                    return Some(Err(problem(&place, kind)));
                }
            }
        }
    }

    fn file(&self, entry: &DirEntry) -> (Location, Source) {
        let path = entry.path();
        let within = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = within.iter().map(|part| part.to_string_lossy()).collect();
        let file = entry.file_name().to_string_lossy().into_owned();
        let name = path.to_string_lossy().into_owned();
        let location = Location { name, id: parts.join("/"), file, depth: 0, found: true };
        (location, Source::File(path.to_owned()))
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    super::is_hidden(&entry.file_name().to_string_lossy())
}

fn problem(path: &Path, kind: ProblemKind) -> Problem {
    Problem { place: Place { name: path.to_string_lossy().into_owned(), line: None }, kind }
}
