//! Writes a sense as its canonical line: classes spelt out, the actor always named.

use compact_str::CompactString;
use std::fmt;

use super::meaning::ASPECTS;
use super::pattern::{SLOTS, is_bare};
use super::{Argument, Example, Expected, Filler, Meaning, Operator, Part, Pos, Sense, Slot};
use crate::codebook::Codebook;
use crate::deed::Deed;

/// A sense with the codebook that names its act, ready to be written.
#[derive(Clone, Copy, Debug)]
pub struct SenseText<'a> {
    sense: &'a Sense,
    codebook: &'a Codebook,
}

impl Sense {
    /// The sense as text: a line that reads as the same sense, and its examples below.
    #[must_use]
    pub fn text<'a>(&'a self, codebook: &'a Codebook) -> SenseText<'a> {
        SenseText { sense: self, codebook }
    }
}

impl Pos {
    /// The word that opens its lines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Pos::Verb => "verb",
            Pos::Noun => "noun",
            Pos::Adjective => "adj",
        }
    }
}

impl Slot {
    /// The relation's name in the lexicon.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        SLOTS.iter().find(|(_, slot, _)| *slot == self).map_or("", |(name, ..)| name)
    }
}

impl Operator {
    /// The operator's name in the lexicon.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Operator::Mood(mood) => mood.as_str(),
            other => ASPECTS.iter().find(|(_, operator)| *operator == other).map_or("", |(name, _)| name),
        }
    }
}

impl fmt::Display for SenseText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sense = self.sense;
        write!(f, "{} {}", sense.pos.as_str(), sense.lemma)?;
        if let Some(particle) = &sense.particle {
            write!(f, "_{particle}")?;
        }
        for argument in &sense.arguments {
            f.write_str(" ")?;
            write_argument(f, argument)?;
        }
        f.write_str(" -> ")?;
        match &sense.meaning {
            Meaning::Nothing => f.write_str("nothing")?,
            Meaning::Act { act, direction, issue, moods } => {
                let deed = Deed { act: *act, direction: *direction, issue: *issue, moods };
                f.write_str(&self.codebook.write_deed(&deed))?;
            }
            Meaning::Operator { operator, actor_is_recipient } => {
                let doer = if *actor_is_recipient { "; A=R" } else { "" };
                write!(f, "{}(C{doer})", operator.as_str())?;
            }
        }
        if sense.mutual {
            f.write_str(" mutual")?;
        }
        if !sense.marks.is_empty() {
            write!(f, " [{}]", sense.marks.join(" "))?;
        }
        for example in &sense.examples {
            f.write_str("\n    ")?;
            write_example(f, example)?;
        }
        Ok(())
    }
}

fn write_argument(f: &mut fmt::Formatter<'_>, argument: &Argument) -> fmt::Result {
    let letter = match argument.part {
        Part::Actor => 'A',
        Part::Recipient => 'R',
        Part::Complement => 'C',
        Part::Other(letter) => letter,
        Part::Constraint | Part::Absent => {
            write_list(f, argument.fillers.iter(), write_relation)?;
            f.write_str("=")?;
            return match argument.fillers.first() {
                Some(filler) if argument.part == Part::Constraint => write_list(f, filler.words.iter(), write_word),
                _ => f.write_str("-"),
            };
        }
    };
    write!(f, "{letter}{}=", if argument.optional { "?" } else { "" })?;
    write_list(f, argument.fillers.iter(), |f, filler| {
        write_relation(f, filler)?;
        if filler.words.is_empty() {
            return Ok(());
        }
        f.write_str(":")?;
        write_list(f, filler.words.iter(), write_word)
    })
}

fn write_list<T>(
    f: &mut fmt::Formatter<'_>,
    items: impl Iterator<Item = T>,
    write: impl Fn(&mut fmt::Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    for (at, item) in items.enumerate() {
        if at > 0 {
            f.write_str("|")?;
        }
        write(f, item)?;
    }
    Ok(())
}

fn write_relation(f: &mut fmt::Formatter<'_>, filler: &Filler) -> fmt::Result {
    f.write_str(filler.slot.as_str())?;
    if filler.cases.is_empty() { Ok(()) } else { write!(f, "[{}]", filler.cases.join("|")) }
}

fn write_word(f: &mut fmt::Formatter<'_>, word: &str) -> fmt::Result {
    // A word that is also a relation's name would be read as the next way to fill the part.
    let plain = is_bare(word) && !SLOTS.iter().any(|(name, ..)| *name == word);
    if plain { f.write_str(word) } else { write!(f, "\"{word}\"") }
}

fn write_example(f: &mut fmt::Formatter<'_>, example: &Example) -> fmt::Result {
    write!(f, "\"{}\"  ", example.text)?;
    if example.expected.is_empty() {
        return f.write_str("nothing");
    }
    for (at, expected) in example.expected.iter().enumerate() {
        if at > 0 {
            f.write_str(" ; ")?;
        }
        write!(f, "{expected}")?;
    }
    Ok(())
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |codes: &[CompactString]| if codes.is_empty() { "-".to_owned() } else { codes.join(" + ") };
        f.write_str(&side(&self.actors))?;
        // Two actors and no recipient: a mutual event, written without an arrow.
        if !(self.recipients.is_empty() && self.actors.len() > 1) {
            write!(f, " > {}", side(&self.recipients))?;
        }
        write!(f, " {}", self.deed)?;
        if self.marks.is_empty() { Ok(()) } else { write!(f, " [{}]", self.marks.join(" ")) }
    }
}
