//! The lexicon language: senses that turn words into acts and operators. One sense a line, readable aloud.
//!
//! ```text
//! verb supply   A=nsubj R=obl[to]|iobj obj=@weapons   -> aid.military
//!     "Russia supplied missiles to Syria."            RUS > SYR aid.military
//! verb vow      A=nsubj C=xcomp|ccomp                 -> intend(C)
//! verb accuse   A=nsubj R=obj C=advcl[of]|obl[of]     -> accuse(C; A=R)
//! noun meeting  A=nmod[between|of] R?=nmod[with]      -> consult.meet mutual
//! verb plot     A=nsubj C=obj                         -> do(C) [hypothetical]
//! ```

mod blind;
mod error;
mod lint;
mod meaning;
mod pattern;
mod read;
mod shown;
mod words;
mod write;

use std::ops::Range;

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use crate::deed::{Act, Direction, Issue, Mood};

pub use blind::{BlindExample, read_blind};
pub use error::{LexiconError, LexiconProblem};
pub use lint::{Finding, Severity};
pub use meaning::MARKS;
pub use shown::{Shown, read_shown};
pub use words::WordList;
pub use write::SenseText;

/// Part of speech of a sense's head word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pos {
    /// A verb, in its active reading.
    Verb,
    /// An event noun.
    Noun,
    /// An adjective (`ready to`, `critical of`).
    Adjective,
}

impl Pos {
    /// Every part of speech, in the order of the lexicon's maps.
    pub(crate) const ALL: [Pos; 3] = [Pos::Verb, Pos::Noun, Pos::Adjective];

    /// Reads the word that opens its lines: `verb`, `noun` or `adj`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pos| pos.as_str() == word)
    }
}

/// A grammatical relation as the lexicon names it: always of the active clause, whatever the text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// Subject of the active verb; for a noun, see [`Slot::Nmod`] and [`Slot::Poss`].
    Nsubj,
    /// Object.
    Obj,
    /// Indirect object.
    Iobj,
    /// Prepositional phrase of a verb or adjective: `obl[to]`.
    Obl,
    /// Prepositional phrase of a noun: `nmod[of]`.
    Nmod,
    /// Possessor: `Putin's visit`.
    Poss,
    /// Adjective of a noun: `Israeli raid`.
    Amod,
    /// Noun before a noun: `NATO strike`.
    Compound,
    /// Infinitive or predicate complement: `vowed to …`.
    Xcomp,
    /// Clause complement: `demanded that …`.
    Ccomp,
    /// Adverbial clause, by its mark: `advcl[of]` (`accused of supplying`).
    Advcl,
    /// Clause under a noun: `accusations that …`, `plan to …`, `acl[of]`.
    Acl,
    /// Adverb or particle.
    Advmod,
}

/// One way to fill a role: a relation, the prepositions or marks it may have, the words it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filler {
    /// The relation.
    pub slot: Slot,
    /// Prepositions or marks, any of which must stand there, lower case; empty = none asked.
    pub cases: Vec<CompactString>,
    /// Lemmas of the head word, any of which it must have, lower case; empty = any.
    pub words: WordList,
}

/// What a pattern part does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The actor (`A=`).
    Actor,
    /// The recipient (`R=`).
    Recipient,
    /// What the operator stands over: a clause or an event noun (`C=`).
    Complement,
    /// Some other role, kept in the record by its letter: `B` against whom, `T` topic, `I` instrument.
    Other(char),
    /// Nobody: the words must be there (`obj=@weapons`).
    Constraint,
    /// Nobody: no such child may be there (`obj=-`).
    Absent,
}

/// One part of a sense's pattern: `R=obl[to]|iobj`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// What it does.
    pub part: Part,
    /// Whether the sense holds without it (`R?=`).
    pub optional: bool,
    /// The ways to fill it, best first.
    pub fillers: Vec<Filler>,
}

/// Operators that are not moods: they change direction, marks, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Operator {
    /// A mood over the act.
    Mood(Mood),
    /// It is done: light verbs (*launch an attack, impose sanctions*).
    Do,
    /// It is not done.
    Not,
    /// It is made less (*ease sanctions*).
    Ease,
    /// It is ended (*halt aid*).
    Stop,
    /// It is taken up again.
    Resume,
    /// It is put off: neither done nor refused.
    Delay,
    /// It is tried.
    Attempt,
    /// It does not succeed.
    Fail,
    /// It begins.
    Begin,
}

/// What a sense says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The words are known and are no event.
    Nothing,
    /// An act, with direction and issue: `sanction.embargo:ease`, `protest.demonstrate/rights`.
    Act {
        /// The act.
        act: Act,
        /// Which way.
        direction: Direction,
        /// About what.
        issue: Option<Issue>,
        /// Moods inside the word itself (`threat.` words): `ultimatum -> threaten(-)`.
        moods: Vec<Mood>,
    },
    /// An operator over the complement.
    Operator {
        /// Which.
        operator: Operator,
        /// Whose act the complement is: the operator's own actor, or its recipient (`; A=R`).
        actor_is_recipient: bool,
    },
}

/// One sense: a line of the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sense {
    /// Part of speech of the head word.
    pub pos: Pos,
    /// Lemma of the head word, lower case.
    pub lemma: CompactString,
    /// Particle or fixed adverb that must stand by it (`carry out`).
    pub particle: Option<CompactString>,
    /// The pattern.
    pub arguments: Vec<Argument>,
    /// What it says.
    pub meaning: Meaning,
    /// Both sides do it to one another: a meeting, a clash.
    pub mutual: bool,
    /// Marks that the word itself carries (`[attempted]`): each of [`MARKS`], in the order written, each once.
    pub marks: Vec<String>,
    /// The file and line it stands on: `aid.lex:41`.
    pub rule: CompactString,
    /// The examples under it.
    pub examples: Vec<Example>,
}

/// A sentence under a sense, with what it must yield.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// What it must yield, in order of no importance; empty = nothing (`nothing`).
    pub expected: Vec<Expected>,
    /// The file and line it stands on.
    pub place: CompactString,
}

/// One event an example must yield: `RUS > SYR intend(aid.military)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Codes of the actors (`RUSGOV`); a mutual event (`USA + RUS`) has all here.
    pub actors: Vec<CompactString>,
    /// Codes of the recipients; empty = none asked (`-`).
    pub recipients: Vec<CompactString>,
    /// Act as written, with direction and issue: `sanction.embargo:ease`.
    pub deed: CompactString,
    /// Marks that must be there (`[negated]`).
    pub marks: Vec<String>,
}

/// A class of words, as its line defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its name, without the `@`.
    pub name: String,
    /// Its members, classes spelt out, in order and each once.
    pub words: Vec<String>,
    /// The file and line it stands on.
    pub place: String,
    /// Whether a sense or another class uses it.
    used: bool,
}

/// Every sense of a pack, by head word.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// In order of part of speech and head word; of one head in order of the files.
    senses: Vec<Sense>,
    /// Where the senses of a head word stand, a map a part of speech.
    heads: [FxHashMap<Box<str>, Range<u32>>; 3],
    /// The senses in order of the files.
    order: Vec<u32>,
    classes: Vec<Class>,
    /// Lemmas of irregular forms (`struck`), for the lint that looks for the head word in its examples.
    irregular: FxHashMap<Box<str>, Vec<Box<str>>>,
}

impl Lexicon {
    /// The senses of a head word, in order of the files; a verb with a particle stands under the bare verb.
    #[must_use]
    pub fn senses(&self, pos: Pos, lemma: &str) -> &[Sense] {
        let range = self.heads[pos as usize].get(lemma).map_or(0..0, |range| range.start as usize..range.end as usize);
        &self.senses[range]
    }

    /// Every sense, in order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Sense> {
        self.order.iter().map(|&at| &self.senses[at as usize])
    }

    /// Every example with its sense, in order of the files.
    pub fn examples(&self) -> impl Iterator<Item = (&Sense, &Example)> {
        self.iter().flat_map(|sense| sense.examples.iter().map(move |example| (sense, example)))
    }

    /// The word classes, in order of their names.
    #[must_use]
    pub fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// How many senses there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.senses.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.senses.is_empty()
    }

    /// Takes senses in order of the files.
    fn store(&mut self, senses: Vec<Sense>) {
        let mut numbered: Vec<(usize, Sense)> = senses.into_iter().enumerate().collect();
        numbered.sort_by(|(i, a), (j, b)| (a.pos, &a.lemma, i).cmp(&(b.pos, &b.lemma, j)));
        self.order = vec![0; numbered.len()];
        for (at, (line, sense)) in (0u32..).zip(numbered) {
            self.order[line] = at;
            let range = self.heads[sense.pos as usize].entry(sense.lemma.as_str().into()).or_insert(at..at);
            range.end = at + 1;
            self.senses.push(sense);
        }
        for heads in &mut self.heads {
            let twins: Vec<_> =
                heads.iter().filter_map(|(lemma, range)| Some((other_spelling(lemma)?, range.clone()))).collect();
            for (twin, range) in twins {
                heads.entry(twin.into()).or_insert(range);
            }
        }
    }
}

/// Endings that British and American spelling write differently: a word that the lexicon has in one it knows in the other.
const SPELLINGS: [(&str, &str); 5] =
    [("ise", "ize"), ("yse", "yze"), ("isation", "ization"), ("fence", "fense"), ("bour", "bor")];

/// The word as the other spelling has it: *destabilise*, *destabilize*.
fn other_spelling(lemma: &str) -> Option<String> {
    let turned = |from: &str, to: &str| lemma.strip_suffix(from).map(|stem| format!("{stem}{to}"));
    SPELLINGS.iter().find_map(|(british, american)| turned(british, american).or_else(|| turned(american, british)))
}

#[cfg(test)]
mod tests;
