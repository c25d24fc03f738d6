//! The tables of `tests/metamorphic`: base sentences, the names in them, the words put around them, and the floors.

use std::collections::BTreeMap;
use std::fs;

use crate::support;
use crate::variants::Kind;

/// A sentence that the program ought to code, with the forms of which its variants are made.
pub struct Base {
    /// Day of publication.
    pub day: String,
    /// The CAMEO code, or the beginning that its codes share.
    pub code: String,
    pub sides: Sides,
    pub actor: Name,
    /// Nobody, where the deed has no recipient.
    pub recipient: Option<Name>,
    /// Who joins the actor in a list.
    pub also: Name,
    pub past: String,
    pub participle: String,
    /// Third person singular.
    pub present: String,
    /// Base form of the verb.
    pub verb: String,
    /// What follows the verb; `{R}` is the recipient's name.
    pub rest: String,
    /// The whole sentence in the passive voice, where there is one; `{A}` is the actor's name.
    pub passive: Option<String>,
}

/// Who does it to whom.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    OneToOther,
    BothDoIt,
}

/// Somebody whom base sentences name.
#[derive(Clone)]
pub struct Name {
    pub words: String,
    pub code: String,
    /// `state`, `armed`: names of one kind may change places.
    pub kind: String,
    pub number: Number,
    /// Another name with the same code.
    pub other: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Number {
    One,
    Many,
}

/// Words put around a base sentence.
pub struct Frames {
    /// Clauses between actor and verb, by the kind of the actor.
    insert: BTreeMap<String, Vec<String>>,
    front: Vec<String>,
    speaker: Vec<String>,
}

impl Frames {
    /// The clause for the base in this row, where there is one for its actor's kind.
    pub fn insert(&self, kind: &str, row: usize) -> Option<&str> {
        in_turn(self.insert.get(kind)?, row)
    }

    /// What stands before the base in this row.
    pub fn front(&self, row: usize) -> Option<&str> {
        in_turn(&self.front, row)
    }

    /// Who says the base in this row.
    pub fn speaker(&self, row: usize) -> Option<&str> {
        in_turn(&self.speaker, row)
    }
}

fn in_turn(words: &[String], row: usize) -> Option<&str> {
    words.get(row.checked_rem(words.len())?).map(String::as_str)
}

/// The base sentences, in the order of their table.
pub fn bases() -> Result<Vec<Base>, String> {
    let names: BTreeMap<String, Name> = names()?.into_iter().map(|name| (name.words.clone(), name)).collect();
    let name = |words: &str| names.get(words).cloned().ok_or_else(|| format!("names.tsv has no `{words}`"));
    let read = |row: [String; 12]| {
        let [day, code, sides, actor, recipient, also, past, participle, present, verb, rest, passive] = row;
        let sides = match sides.as_str() {
            ">" => Sides::OneToOther,
            "+" => Sides::BothDoIt,
            _ => return Err(format!("base.tsv: `{sides}` is neither > nor +")),
        };
        let (actor, also) = (name(&actor)?, name(&also)?);
        let recipient = some(recipient).map(|words| name(&words)).transpose()?;
        let passive = some(passive);
        Ok(Base { day, code, sides, actor, recipient, also, past, participle, present, verb, rest, passive })
    };
    rows("base.tsv")?.into_iter().map(read).collect()
}

fn names() -> Result<Vec<Name>, String> {
    let read = |[words, code, kind, number, other]: [String; 5]| {
        let number = match number.as_str() {
            "one" => Number::One,
            "many" => Number::Many,
            _ => return Err(format!("names.tsv: `{number}` is neither one nor many")),
        };
        Ok(Name { words, code, kind, number, other: some(other) })
    };
    rows("names.tsv")?.into_iter().map(read).collect()
}

/// What is put around the base sentences.
pub fn frames() -> Result<Frames, String> {
    let mut frames = Frames { insert: BTreeMap::new(), front: Vec::new(), speaker: Vec::new() };
    for [frame, of, words] in rows("frames.tsv")? {
        match frame.as_str() {
            "insert" => frames.insert.entry(of).or_default().push(words),
            "front" => frames.front.push(words),
            "speaker" => frames.speaker.push(words),
            _ => return Err(format!("frames.tsv: there is no frame `{frame}`")),
        }
    }
    Ok(frames)
}

/// The share that must be right, by the name of the kind; a name that no kind has is an error.
pub fn floors() -> Result<BTreeMap<String, f64>, String> {
    let read = |[kind, floor]: [String; 2]| {
        if Kind::ALL.iter().all(|known| known.as_str() != kind) {
            return Err(format!("floors.tsv: there is no kind `{kind}`"));
        }
        let share = floor.parse().map_err(|error| format!("floors.tsv: `{floor}`: {error}"))?;
        Ok((kind, share))
    };
    rows("floors.tsv")?.into_iter().map(read).collect()
}

/// The rows of a table below its comments and its line of headings.
fn rows<const COLUMNS: usize>(table: &str) -> Result<Vec<[String; COLUMNS]>, String> {
    let path = support::root().join("tests/metamorphic").join(table);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let cut = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    lines.map(|line| cut(line).try_into().map_err(|_| format!("{table}: not {COLUMNS} columns: `{line}`"))).collect()
}

/// A field; `-` is none.
fn some(field: String) -> Option<String> {
    (field != "-").then_some(field)
}
