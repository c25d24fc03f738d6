//! PLOVER: type, mode and contexts of a deed.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::acts::Acts;
use crate::cells::Cells;
use crate::deed::{Act, Direction, Issue};
use crate::error::{CodebookError, CodebookProblem};
use crate::moods::Plain;
use crate::table::Table;

/// A PLOVER event without its actors: `AID`, no mode, `military`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plover<'a> {
    /// The type: `AID`.
    #[serde(rename = "type")]
    pub kind: &'a str,
    /// The mode, of the types that have some: `visit`.
    pub mode: Option<&'a str>,
    /// What it is about: `military`.
    #[serde(rename = "context")]
    pub contexts: Vec<&'a str>,
}

/// What is known of a type.
#[derive(Clone, Debug)]
struct Kind {
    name: Box<str>,
    score: f32,
    modes: Vec<Box<str>>,
}

/// A cell: positions of the type and of its mode.
#[derive(Clone, Copy, Debug)]
struct Code {
    kind: u8,
    mode: Option<u8>,
}

/// The table.
#[derive(Clone, Debug)]
pub(crate) struct PloverTable {
    kinds: Vec<Kind>,
    contexts: Vec<Box<str>>,
    cells: Cells<Code>,
    about: FxHashMap<(Act, Direction, Option<Issue>), Vec<u8>>,
}

impl PloverTable {
    /// Reads `plover_types.tsv`, `plover_contexts.txt` and `plover.tsv`.
    pub(crate) fn read(files: &PackFiles, acts: &Acts) -> Result<Self, CodebookError> {
        let kinds = read_kinds(files)?;
        let table = Table::open(files, "codebook/plover_contexts.txt")?;
        let contexts: Vec<Box<str>> = table.rows(&["context"])?.iter().map(|row| row.columns[0].into()).collect();
        let mut about = FxHashMap::default();
        let mut beside = |key, text: &str| {
            match text {
                "." => {}
                "-" => {
                    about.insert(key, Vec::new());
                }
                list => {
                    let known = |word: &str| contexts.iter().position(|name| **name == *word);
                    let found: Result<Vec<u8>, _> = list
                        .split(';')
                        .map(|word| {
                            known(word.trim())
                                .and_then(|at| u8::try_from(at).ok())
                                .ok_or_else(|| CodebookProblem::UnknownContext { text: word.to_owned() })
                        })
                        .collect();
                    about.insert(key, found?);
                }
            }
            Ok(())
        };
        let value = |text: &str| code(&kinds, text);
        let cells = Cells::read(files, "codebook/plover.tsv", acts, &["contexts"], value, &mut beside)?;
        Ok(PloverTable { kinds, contexts, cells, about })
    }

    pub(crate) fn find(&self, acts: &Acts, plain: &Plain) -> Option<Plover<'_>> {
        let code = self.cells.find(acts, plain)?;
        let kind = self.kinds.get(usize::from(code.kind))?;
        let mode = code.mode.and_then(|mode| kind.modes.get(usize::from(mode)));
        let contexts = self.contexts(acts, plain);
        Some(Plover { kind: &kind.name, mode: mode.map(AsRef::as_ref), contexts })
    }

    /// The contexts of the nearest row that names some; of one act, its direction's row comes before that of doing it.
    fn contexts(&self, acts: &Acts, plain: &Plain) -> Vec<&str> {
        let directions = [Some(plain.direction), plain.direction.neighbour(), Some(Direction::Do)];
        let found = acts.line(plain.act).find_map(|act| {
            directions.iter().flatten().find_map(|&direction| {
                let with = plain.issue.and_then(|issue| self.about.get(&(act, direction, Some(issue))));
                with.or_else(|| self.about.get(&(act, direction, None)))
            })
        });
        found.into_iter().flatten().filter_map(|&at| self.contexts.get(usize::from(at))).map(AsRef::as_ref).collect()
    }

    pub(crate) fn score(&self, kind: &str) -> Option<f32> {
        self.kinds.iter().find(|known| *known.name == *kind).map(|known| known.score)
    }

    /// Every type with its modes, in the table's order.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.kinds.iter().map(|kind| (&*kind.name, kind.modes.iter().map(AsRef::as_ref)))
    }

    /// Every context, in the table's order.
    pub(crate) fn all_contexts(&self) -> impl Iterator<Item = &str> {
        self.contexts.iter().map(AsRef::as_ref)
    }
}

fn read_kinds(files: &PackFiles) -> Result<Vec<Kind>, CodebookError> {
    let table = Table::open(files, "codebook/plover_types.tsv")?;
    let mut kinds: Vec<Kind> = Vec::new();
    for row in table.rows(&["type", "score", "modes"])? {
        let (name, score, modes) = (row.columns[0], row.columns[1], row.columns[2]);
        let score = score.parse().map_err(|_| row.error(CodebookProblem::Number { text: score.to_owned() }))?;
        if kinds.iter().any(|kind| *kind.name == *name) {
            return Err(row.error(CodebookProblem::RowTwice { text: name.to_owned() }));
        }
        let modes = if modes == "-" { Vec::new() } else { modes.split(';').map(|mode| mode.trim().into()).collect() };
        kinds.push(Kind { name: name.into(), score, modes });
    }
    Ok(kinds)
}

/// `TYPE` or `TYPE/mode`.
fn code(kinds: &[Kind], text: &str) -> Result<Code, CodebookProblem> {
    let unknown = || CodebookProblem::UnknownPlover { text: text.to_owned() };
    let (name, mode) = text.split_once('/').map_or((text, None), |(name, mode)| (name, Some(mode)));
    let kind = kinds.iter().position(|kind| *kind.name == *name).ok_or_else(unknown)?;
    let mode = match mode {
        None => None,
        Some(mode) => Some(kinds[kind].modes.iter().position(|known| **known == *mode).ok_or_else(unknown)?),
    };
    let small = |at: usize| u8::try_from(at).map_err(|_| unknown());
    Ok(Code { kind: small(kind)?, mode: mode.map(small).transpose()? })
}
