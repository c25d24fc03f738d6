//! The variants of a base sentence, each with the change that it must bring.

use std::collections::BTreeSet;

use nuncio_coder::{Mark, Standing};

use crate::tables::{Base, Frames, Name, Number, Sides};

/// A way to reword a base sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As the table has it.
    Base,
    /// In the passive voice: nothing changes.
    Passive,
    /// Actor and recipient have changed places: so do the roles.
    Swapped,
    /// *Will*: the mark `future`.
    Future,
    /// *Had praised*: nothing changes.
    Perfect,
    /// *Did not*: the mark `negated`.
    Negated,
    /// Somebody who is no party says so: the standing `stated`.
    Quoted,
    /// A title in the present tense without articles: nothing changes.
    Headline,
    /// A clause between actor and verb: nothing changes.
    Inserted,
    /// The actor by another name: nothing changes.
    OtherName,
    /// A second actor: one event with both.
    List,
    /// A time or place before the sentence: nothing changes.
    Front,
}

impl Kind {
    pub const ALL: [Kind; 12] = [
        Kind::Base,
        Kind::Passive,
        Kind::Swapped,
        Kind::Future,
        Kind::Perfect,
        Kind::Negated,
        Kind::Quoted,
        Kind::Headline,
        Kind::Inserted,
        Kind::OtherName,
        Kind::List,
        Kind::Front,
    ];

    /// The name in `floors.tsv`.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Base => "base",
            Kind::Passive => "passive",
            Kind::Swapped => "swapped",
            Kind::Future => "future",
            Kind::Perfect => "perfect",
            Kind::Negated => "negated",
            Kind::Quoted => "quoted",
            Kind::Headline => "headline",
            Kind::Inserted => "inserted",
            Kind::OtherName => "other-name",
            Kind::List => "list",
            Kind::Front => "front",
        }
    }
}

/// A reworded sentence and what must come of it.
pub struct Variant {
    pub title: Option<String>,
    /// The body; below a headline, a report that tells nothing.
    pub text: String,
    pub expected: Expected,
}

/// The one event of a variant.
#[derive(Clone)]
pub struct Expected {
    /// The beginning of its CAMEO code.
    pub code: String,
    pub sides: Sides,
    pub actors: BTreeSet<String>,
    pub recipients: BTreeSet<String>,
    pub marks: Vec<Mark>,
    pub standing: Standing,
}

/// The base of this row reworded, where it can be so.
pub fn variant(kind: Kind, base: &Base, row: usize, frames: &Frames) -> Option<Variant> {
    let actor = base.actor.words.as_str();
    let rest = rest(base, base.recipient.as_ref());
    let past = &base.past;
    let mut expected = expected(base);
    let text = match kind {
        Kind::Base => format!("{actor} {past} {rest}"),
        Kind::Passive => with_names(base.passive.as_ref()?, Some(&base.actor), base.recipient.as_ref()),
        Kind::Swapped => {
            let recipient = base.recipient.as_ref().filter(|recipient| recipient.kind == base.actor.kind)?;
            std::mem::swap(&mut expected.actors, &mut expected.recipients);
            format!("{} {past} {}", recipient.words, self::rest(base, Some(&base.actor)))
        }
        Kind::Future => {
            expected.marks.push(Mark::Future);
            format!("{actor} will {} {rest}", base.verb)
        }
        Kind::Perfect => format!("{actor} had {} {rest}", base.participle),
        Kind::Negated => {
            expected.marks.push(Mark::Negated);
            format!("{actor} did not {} {rest}", base.verb)
        }
        Kind::Quoted => {
            expected.standing = Standing::Stated;
            format!("{} said that {actor} had {} {rest}", frames.speaker(row)?, base.participle)
        }
        Kind::Headline => {
            let title = Some(headline(base, &rest));
            return Some(Variant { title, text: "More soon.".to_owned(), expected });
        }
        Kind::Inserted => format!("{actor}{} {past} {rest}", frames.insert(&base.actor.kind, row)?),
        Kind::OtherName => format!("{} {past} {rest}", base.actor.other.as_ref()?),
        Kind::List => {
            expected.actors.insert(base.also.code.clone());
            format!("{actor} and {} {past} {rest}", base.also.words)
        }
        Kind::Front => format!("{} {actor} {past} {rest}", frames.front(row)?),
    };
    Some(Variant { title: None, text: format!("{}.", capital(&text)), expected })
}

/// What the base itself must yield.
fn expected(base: &Base) -> Expected {
    Expected {
        code: base.code.clone(),
        sides: base.sides,
        actors: BTreeSet::from([base.actor.code.clone()]),
        recipients: base.recipient.iter().map(|name| name.code.clone()).collect(),
        marks: Vec::new(),
        standing: Standing::Told,
    }
}

/// What follows the verb, with this recipient.
fn rest(base: &Base, recipient: Option<&Name>) -> String {
    with_names(&base.rest, None, recipient)
}

fn with_names(words: &str, actor: Option<&Name>, recipient: Option<&Name>) -> String {
    let put = |words: String, hole: &str, name: Option<&Name>| match name {
        Some(name) => words.replace(hole, &name.words),
        None => words,
    };
    put(put(words.to_owned(), "{A}", actor), "{R}", recipient)
}

/// The present tense, and no articles.
fn headline(base: &Base, rest: &str) -> String {
    let verb = match base.actor.number {
        Number::One => &base.present,
        Number::Many => &base.verb,
    };
    let sentence = format!("{} {verb} {rest}", base.actor.words);
    let words: Vec<&str> = sentence.split(' ').filter(|word| !matches!(*word, "the" | "a" | "an")).collect();
    capital(&words.join(" "))
}

/// With a capital at its first letter.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
