//! What can be wrong with a line of the lexicon, told to the political scientist who wrote it.

use thiserror::Error;

/// A line of the lexicon that cannot be read: where, what is wrong, what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}:{column}: {problem}")]
pub struct LexiconError {
    /// The file: `aid.lex`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: LexiconProblem,
}

/// What is wrong with a line of the lexicon.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says what its variant is
pub enum LexiconProblem {
    #[error("a line begins with `verb`, `noun`, `adj`, `class` or `#`, not with `{found}`; examples are indented")]
    Opening { found: String },
    #[error("the head word is missing; write it after `verb`, `noun` or `adj`")]
    NoHead,
    #[error("`{found}` is no head word; write the lemma in small letters, a verb's particle after `_` (`carry_out`)")]
    Head { found: String },
    #[error(
        "a noun has no particle: `{found}`; write the last word and put the others in a condition \
             (`noun strike compound=hunger`)"
    )]
    NounParticle { found: String },
    #[error(
        "`{found}` has more than one particle; write one, and the preposition in a relation (`crack_down R=obl[on]`)"
    )]
    Particles { found: String },
    #[error(
        "the arrow is missing; after the parts write `-> ` and the meaning (an act, an operator over C, or `nothing`)"
    )]
    NoArrow,
    #[error("the quotation mark is never closed; add the second `\"`")]
    Quote,
    #[error("expected three columns parted by tabs: the sense, the sentence, and the event that it must yield")]
    BlindColumns,
    #[error("the bracket `[` is never closed; add the `]`")]
    Bracket,
    #[error("`{found}` is no part; write `A=nsubj`, `R?=obl[to]`, `obj=@weapons` or `obj=-`")]
    Part { found: String },
    #[error(
        "`{found}` names no role; the roles are A actor, R recipient, C complement, B against whom, T topic, I instrument"
    )]
    Role { found: String },
    #[error("{role}= stands here a second time; write it once, with `|` between the ways to fill it")]
    RoleTwice { role: char },
    #[error("a condition cannot be optional; leave the part out, or drop the `?`")]
    OptionalCondition,
    #[error("{role} cannot be asked to be absent; leave it out, or name the relation (`obj=-`)")]
    AbsentRole { role: char },
    #[error(
        "`{found}` is no relation; write nsubj obj iobj obl nmod poss amod compound xcomp ccomp advcl acl or advmod, \
             with prepositions or marks in a bracket (`obl[to|for]`)"
    )]
    Relation { found: String },
    #[error("`{relation}` takes no bracket; prepositions and marks go with obl, nmod, advcl, acl, xcomp and ccomp")]
    NoBracketHere { relation: String },
    #[error("`{found}` is no word; write a lemma, a phrase in quotes, or a class (`@weapons`)")]
    Word { found: String },
    #[error("no class `@{name}`; define it with `class {name} = …`, or correct the spelling")]
    UnknownClass { name: String },
    #[error("the class `@{name}` is defined a second time; the first is at {first}")]
    ClassTwice { name: String, first: String },
    #[error("the class `@{name}` contains itself; take it out of its own members")]
    ClassLoop { name: String },
    #[error("write `class name = word word \"a phrase\" @other`, with a name of small letters and at least one member")]
    Class,
    #[error("the meaning is missing; after `->` write an act, an operator over C, or `nothing`")]
    NoMeaning,
    #[error("`{found}` is neither an act of acts.tsv nor an operator; {hint}")]
    Meaning { found: String, hint: String },
    #[error("`{operator}` stands over C, but no part says what C is; add `C=xcomp` or the like")]
    NoComplement { operator: String },
    #[error("the doer is the recipient (`A=R`), but no part says who that is; add `R=obj` or the like")]
    NoRecipient,
    #[error("`{found}` is no flag; after the meaning stand `mutual` and marks in brackets (`[attempted]`), each once")]
    Flag { found: String },
    #[error("an example stands under a sense; write the sense above it")]
    LooseExample,
    #[error("after the sentence write what it must yield: `RUS > SYR aid.military`, or `nothing`")]
    NoYield,
    #[error("the sentence is empty")]
    NoSentence,
    #[error("an indented line is an example and begins with a quotation mark")]
    Indented,
    #[error("`{found}` is no event; write `ACTOR > RECIPIENT deed [mark]`, or `ACTOR + ACTOR deed` where both do it")]
    Event { found: String },
    #[error("`{found}` is no actor code; write capitals (`RUS`, `EGYMIL`), `+` between several, `-` for none")]
    Actor { found: String },
    #[error("`{found}` is no deed; {hint}")]
    Deed { found: String, hint: String },
    #[error("`{found}` is no mark; the marks are negated, hypothetical, future, historical, ongoing and attempted")]
    Mark { found: String },
}
