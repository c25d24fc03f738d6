//! From a source to everything in it that may hold stories: folders are walked, what is packed is unpacked, in a fixed
//! order and with memory that does not grow.

mod budget;
mod folder;
mod gunzip;
mod seekable;
mod tar;
mod unzstd;
mod zip;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::options::{ReadOptions, UnpackLimits};
use crate::peek::{Peeked, Stream};
use crate::problem::{Place, Problem, ProblemKind};
use crate::read::{Opened, Source};
use crate::sniff;

use budget::{Budget, Packed, Unpacked};
use folder::Folder;
use gunzip::Gunzip;
use seekable::Seekable;
use unzstd::{FRAME, other_frame};

pub(crate) use unzstd::Unzstd;

/// What a stream is packed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packing {
    Gzip,
    Zstd,
    Zip,
    Tar,
}

/// Where something stands, how deep in archives, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Location {
    /// What problems call it: `news/dump.zip:inside/page.html`.
    name: String,
    /// What stories without an id are called by: `dump.zip:inside/page.html`.
    id: String,
    /// The name whose ending tells the format: `page.html` of `page.html.gz`.
    file: String,
    /// Layers of packing around it.
    depth: usize,
    /// It was found in a folder or an archive, not named by the user.
    found: bool,
}

impl Location {
    fn problem(&self, kind: ProblemKind) -> Problem {
        Problem { place: Place { name: self.name.clone(), line: None }, kind }
    }

    /// The place of a member of an archive that stands here.
    fn inside(&self, name: &str) -> Location {
        let of = |outer: &str| format!("{outer}:{name}");
        Location { name: of(&self.name), id: of(&self.id), file: name.to_owned(), depth: self.depth + 1, found: true }
    }
}

/// A file, or a member of an archive.
pub(crate) struct Member {
    location: Location,
    bytes: Stream,
    origin: Origin,
}

/// Where bytes can be had once more, for archives that are not read from the start to the end.
enum Origin {
    File(PathBuf),
    Bytes(Arc<[u8]>),
    Stream,
}

impl Member {
    fn stream(location: Location, bytes: Stream) -> Self {
        Member { location, bytes, origin: Origin::Stream }
    }
}

/// An archive that is being read, and whether anything came of it.
struct Level {
    location: Location,
    archive: Archive,
    any: bool,
}

enum Archive {
    Zip(Box<zip::Zip>),
    Tar(tar::Tar),
}

/// What the user named: a folder, or one thing.
enum Base {
    One(Option<Source>),
    Folder(Box<Folder>),
}

/// Everything in a source that may hold stories, opened when its turn comes, with the problems between. Each must be read
/// before the next is asked for: what is left of it is passed over.
pub struct Openings {
    limits: UnpackLimits,
    base: Base,
    budget: Arc<Budget>,
    levels: Vec<Level>,
}

impl Openings {
    /// Of a source.
    #[must_use]
    pub fn new(source: &Source, options: &ReadOptions) -> Openings {
        let base = match source {
            Source::File(path) if path.is_dir() => Base::Folder(Box::new(Folder::new(path))),
            other => Base::One(Some(other.clone())),
        };
        let limits = options.unpack;
        Openings { limits, base, budget: Budget::new(limits, None), levels: Vec::new() }
    }

    /// The next file, with a budget of its own.
    fn next_file(&mut self) -> Option<Result<Member, Problem>> {
        let source = match &mut self.base {
            Base::One(source) => source.take().map(|source| Ok((location_of(&source), source))),
            Base::Folder(folder) => folder.next(),
        };
        let (location, source) = match source? {
            Ok(found) => found,
            Err(problem) => return Some(Err(problem)),
        };
        let (bytes, size, origin): (Stream, _, _) = match source {
            Source::File(path) => match open_file(&path) {
                Ok((file, size)) => (Box::new(file), size, Origin::File(path)),
                Err(kind) => return Some(Err(location.problem(kind))),
            },
            Source::Stdin => (Box::new(io::stdin()), None, Origin::Stream),
            Source::Bytes { bytes, .. } => {
                let bytes: Arc<[u8]> = bytes.into();
                (Box::new(io::Cursor::new(Arc::clone(&bytes))), Some(bytes.len() as u64), Origin::Bytes(bytes))
            }
        };
        self.budget = Budget::new(self.limits, size);
        let bytes = Box::new(Packed { inner: bytes, budget: Arc::clone(&self.budget) });
        Some(Ok(Member { location, bytes, origin }))
    }

    /// Opens a file or a member. `None` where it is an archive, whose members come next, or nothing that holds words.
    fn open(&mut self, member: Member) -> Option<Result<Opened, Problem>> {
        let Member { mut location, bytes, mut origin } = member;
        let mut reader = Peeked::new(bytes);
        while let Some(packing) = packing(reader.head()) {
            if location.depth >= self.limits.nesting {
                let limit = self.limits.nesting;
                return Some(Err(location.problem(ProblemKind::NestedTooDeep { limit })));
            }
            reader = match packing {
                Packing::Gzip => self.unpacked(Gunzip::new(reader)),
                Packing::Zstd => self.unpacked(Unzstd::new(reader)),
                Packing::Tar => {
                    self.levels.push(Level { location, archive: Archive::Tar(tar::Tar::new(reader)), any: false });
                    return None;
                }
                Packing::Zip => match seekable(reader, origin, &self.limits).and_then(zip::Zip::open) {
                    Ok(zip) => {
                        self.levels.push(Level { location, archive: Archive::Zip(Box::new(zip)), any: false });
                        return None;
                    }
                    Err(kind) => return Some(Err(location.problem(kind))),
                },
            };
            origin = Origin::Stream;
            location.depth += 1;
            location.file = without_packing(&location.file).to_owned();
        }
        if let Some(error) = reader.fault() {
            return Some(Err(location.problem(ProblemKind::of(&error))));
        }
        if location.found && sniff::is_no_words(&location.file, reader.head()) {
            return None;
        }
        let Location { name, id, file, .. } = location;
        Some(Ok(Opened::new(reader, Place { name, line: None }, id, file)))
    }

    fn unpacked(&self, inner: impl io::Read + Send + 'static) -> Peeked<Stream> {
        Peeked::new(Box::new(Unpacked { inner, budget: Arc::clone(&self.budget) }))
    }

    /// The next member of the innermost archive; where it has no more, a problem if nothing came of it.
    fn next_member(&mut self) -> Option<Result<Member, Problem>> {
        let level = self.levels.last_mut()?;
        let next = match &mut level.archive {
            Archive::Zip(zip) => zip.next(&level.location, &self.budget),
            Archive::Tar(tar) => tar.next(&level.location),
        };
        if next.is_none() {
            let level = self.levels.pop()?;
            return (!level.any).then(|| Err(level.location.problem(ProblemKind::NothingInside)));
        }
        next
    }
}

impl Iterator for Openings {
    type Item = Result<Opened, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.budget.is_refused() {
                self.levels.clear();
            }
            let next = if self.levels.is_empty() { Some(self.next_file()?) } else { self.next_member() };
            let opened = match next {
                None => None,
                Some(Ok(member)) => self.open(member),
                Some(Err(problem)) => Some(Err(problem)),
            };
            if opened.is_some() {
                self.levels.iter_mut().for_each(|level| level.any = true);
                if let Base::Folder(folder) = &mut self.base {
                    folder.any = true;
                }
                return opened;
            }
        }
    }
}

fn location_of(source: &Source) -> Location {
    let (name, id) = (source.name(), source.short_name());
    Location { file: id.clone(), name, id, depth: 0, found: false }
}

fn open_file(path: &Path) -> Result<(File, Option<u64>), ProblemKind> {
    let file = File::open(path).map_err(|error| ProblemKind::of(&error))?;
    let size = file.metadata().ok().filter(|data| data.is_file()).map(|data| data.len());
    Ok((file, size))
}

fn seekable(reader: Peeked<Stream>, origin: Origin, limits: &UnpackLimits) -> Result<Seekable, ProblemKind> {
    let seekable = match origin {
        Origin::File(path) if path.is_file() => Seekable::file(&path),
        Origin::Bytes(bytes) => Seekable::bytes(bytes),
        _ => Seekable::spool(reader, limits),
    };
    seekable.map_err(|error| ProblemKind::of(&error))
}

fn packing(head: &[u8]) -> Option<Packing> {
    match head {
        [0x1f, 0x8b, 8, ..] => Some(Packing::Gzip),
        _ if head.starts_with(FRAME) || other_frame(head).is_some() => Some(Packing::Zstd),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Packing::Zip),
        _ if tar::is_tar(head) => Some(Packing::Tar),
        _ => None,
    }
}

/// A file's name without the ending that says how it is packed.
fn without_packing(name: &str) -> &str {
    let Some((stem, ending)) = name.rsplit_once('.') else { return name };
    let packing = ["gz", "gzip", "zst", "zstd"].iter().any(|packing| ending.eq_ignore_ascii_case(packing));
    if packing { stem } else { name }
}

/// Whether a path leads to what systems keep beside the files of a person.
fn is_hidden(path: &str) -> bool {
    path.split(['/', '\\']).any(|part| part == "__MACOSX" || (part.starts_with('.') && part != "." && part != ".."))
}
