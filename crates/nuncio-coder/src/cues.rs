//! The table of words that bring in what somebody says, thinks or wants: their stances, and how their contents hang on them.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::error::CoderError;
use crate::tree::Tree;

/// How a speaker stands to what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// Says so.
    States,
    /// Says so, and the story keeps its distance.
    Claims,
    /// Charges somebody with it.
    Accuses,
    /// Says it is not so.
    Denies,
    /// Says that what was said is so.
    Confirms,
    /// Says so of itself, unwillingly.
    Admits,
    /// Is not sure.
    Doubts,
    /// Says it will be so.
    Promises,
    /// Asks for it.
    Asks,
    /// Is for it: praises, supports, welcomes.
    Approves,
    /// Is against it.
    Opposes,
    /// Wants it, hopes for it or plans it.
    Intends,
}

impl Stance {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "states" => Stance::States,
            "claims" => Stance::Claims,
            "accuses" => Stance::Accuses,
            "denies" => Stance::Denies,
            "confirms" => Stance::Confirms,
            "admits" => Stance::Admits,
            "doubts" => Stance::Doubts,
            "promises" => Stance::Promises,
            "asks" => Stance::Asks,
            "approves" => Stance::Approves,
            "opposes" => Stance::Opposes,
            "intends" => Stance::Intends,
            _ => return None,
        })
    }

    /// The stance for a reader: *confirms*, or *does not confirm* where it is told not to be taken.
    #[must_use]
    pub fn told(self, negated: bool) -> String {
        let word = self.as_str();
        match (negated, self) {
            (false, _) => word.to_owned(),
            (true, Stance::Denies) => "does not deny".to_owned(),
            (true, _) => format!("does not {}", word.strip_suffix('s').unwrap_or(word)),
        }
    }

    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Stance::States => "states",
            Stance::Claims => "claims",
            Stance::Accuses => "accuses",
            Stance::Denies => "denies",
            Stance::Confirms => "confirms",
            Stance::Admits => "admits",
            Stance::Doubts => "doubts",
            Stance::Promises => "promises",
            Stance::Asks => "asks",
            Stance::Approves => "approves",
            Stance::Opposes => "opposes",
            Stance::Intends => "intends",
        }
    }
}

/// How a content that is neither clause nor quotation hangs on its cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// `obj`: *criticised the deal*.
    Object,
    /// `to`: *plans to run*.
    Infinitive,
    /// `whom`: the object is whom it is said to, and part only of what is asked: *urged the council to act*.
    Whom,
    /// `as`: object and predicate: *described the vote as a farce*.
    As,
    /// A preposition: *spoke about the treaty*.
    Phrase(String),
}

impl Frame {
    fn parse(word: &str) -> Self {
        match word {
            "obj" => Frame::Object,
            "to" => Frame::Infinitive,
            "whom" => Frame::Whom,
            "as" => Frame::As,
            preposition => Frame::Phrase(preposition.to_owned()),
        }
    }
}

/// The frames of a row, parted by commas.
fn frames(row: &str) -> Vec<Frame> {
    row.split(',').map(str::trim).filter(|frame| !matches!(*frame, "" | "-")).map(Frame::parse).collect()
}

/// A word of saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) stance: Stance,
    /// In order of likelihood.
    pub(crate) about: Vec<Frame>,
}

impl Cue {
    /// Whether a content may hang on it so.
    pub(crate) fn takes(&self, frame: &Frame) -> bool {
        self.about.contains(frame)
    }
}

/// The table of `lexicon/cues.tsv`.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    /// By part of speech.
    words: [FxHashMap<String, Cue>; 3],
    phrases: FxHashMap<String, Stance>,
    adverbs: FxHashMap<String, Stance>,
    modifiers: FxHashMap<String, Stance>,
    documents: FxHashMap<String, Stance>,
    raising: FxHashMap<String, Stance>,
    light: FxHashSet<String>,
    media: FxHashSet<String>,
    elsewhere: FxHashSet<String>,
    figures: FxHashMap<String, Cue>,
}

impl Cues {
    /// Takes in a row: part of speech, lemma, stance, frames.
    ///
    /// # Errors
    /// A word in the first or third column that the head of the table does not explain.
    pub(crate) fn add(&mut self, place: &str, [pos, lemma, stance, about]: [&str; 4]) -> Result<(), CoderError> {
        let lemma = lemma.to_owned();
        match pos {
            "light" => {
                self.light.insert(lemma);
                return Ok(());
            }
            "medium" => {
                self.media.insert(lemma);
                return Ok(());
            }
            "elsewhere" => {
                self.elsewhere.insert(lemma);
                return Ok(());
            }
            _ => {}
        }
        let Some(stance) = Stance::parse(stance) else {
            return Err(CoderError::table(place, "the third column must be a stance, such as states or denies"));
        };
        match pos {
            "phrase" => self.phrases.insert(lemma, stance),
            "adverb" => self.adverbs.insert(lemma, stance),
            "modifier" => self.modifiers.insert(lemma, stance),
            "document" => self.documents.insert(lemma, stance),
            "raise" => self.raising.insert(lemma, stance),
            "figure" => {
                let cue = Cue { stance, about: frames(about) };
                self.figures.insert(lemma, cue);
                None
            }
            _ => {
                let Some(pos) = Pos::parse(pos) else {
                    return Err(CoderError::table(
                        place,
                        "the first column must be verb, noun, adj, phrase, adverb, modifier, document, raise, figure, light, medium or elsewhere",
                    ));
                };
                self.words[pos as usize].insert(lemma, Cue { stance, about: frames(about) });
                None
            }
        };
        Ok(())
    }

    /// A verb, noun or adjective of saying by its lemma; a verb's particle is joined to it (`point_out`).
    pub(crate) fn get(&self, pos: Pos, lemma: &str) -> Option<&Cue> {
        let table = &self.words[pos as usize];
        table.get(lemma).or_else(|| table.get(&lemma.to_lowercase()))
    }

    /// The cue at a word of a sentence, with its particle where the two are one.
    pub(crate) fn at(&self, tree: &Tree<'_>, pos: Pos, id: TokenId) -> Option<&Cue> {
        let lemma = tree.lemma(id);
        let particle = tree.children_by(id, &[Relation::CompoundPrt]).next();
        particle
            .and_then(|particle| self.get(pos, &format!("{lemma}_{}", tree.lemma(particle))))
            .or_else(|| self.get(pos, lemma))
    }

    /// Whether a verb over an infinitive tells that it is not done: *refused to admit*.
    pub(crate) fn refuses(&self, tree: &Tree<'_>, verb: TokenId) -> bool {
        let cue = self.at(tree, Pos::Verb, verb).filter(|_| tree.is_verb(verb));
        cue.is_some_and(|cue| matches!(cue.stance, Stance::Opposes | Stance::Denies))
    }

    /// The stance of a phrase of saying before its speaker (`according_to`).
    pub(crate) fn phrase(&self, phrase: &str) -> Option<Stance> {
        self.phrases.get(phrase).copied()
    }

    /// The stance of an adverb that makes its clause somebody's word (`reportedly`).
    pub(crate) fn adverb(&self, lemma: &str) -> Option<Stance> {
        self.adverbs.get(&lemma.to_lowercase()).copied()
    }

    /// The stance of an adjective that makes its noun somebody's word (`alleged`).
    pub(crate) fn modifier(&self, lemma: &str) -> Option<Stance> {
        self.modifiers.get(&lemma.to_lowercase()).copied()
    }

    /// The stance of a document that tells what is so: *in a poll*.
    pub(crate) fn document(&self, lemma: &str) -> Option<Stance> {
        self.documents.get(lemma).copied()
    }

    /// The stance of a verb by which the story keeps its distance from a whole clause: *seems to*.
    pub(crate) fn raising(&self, lemma: &str) -> Option<Stance> {
        self.raising.get(lemma).copied()
    }

    /// A verb by which somebody gives a number: *counted 800 marchers*.
    pub(crate) fn figure(&self, lemma: &str) -> Option<&Cue> {
        self.figures.get(lemma)
    }

    /// Whether a noun is something that words are published in: *said in a statement, on Twitter*.
    pub(crate) fn is_medium(&self, lemma: &str) -> bool {
        self.media.contains(lemma) || self.media.contains(&lemma.to_lowercase())
    }

    /// Whether an adjective tells that a speaker is not of the country the story is about: *Western diplomats*.
    pub(crate) fn is_of_elsewhere(&self, lemma: &str) -> bool {
        self.elsewhere.contains(&lemma.to_lowercase())
    }

    /// Whether a verb only carries a noun of saying: *expressed concern, issued a warning*.
    pub(crate) fn is_light(&self, lemma: &str) -> bool {
        self.light.contains(lemma)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stance_that_is_not_taken_is_told_so() {
        assert_eq!(Stance::Accuses.told(true), "does not accuse");
        assert_eq!(Stance::Denies.told(true), "does not deny");
        assert_eq!(Stance::Asks.told(false), "asks");
    }

    #[test]
    fn a_row_that_the_head_of_the_table_does_not_explain_is_refused() {
        let mut cues = Cues::default();
        let refused = |cues: &mut Cues, row| cues.add("lexicon/cues.tsv:7", row).unwrap_err().to_string();
        assert!(refused(&mut cues, ["verb", "say", "shouts", "-"]).contains("cues.tsv:7"));
        assert!(refused(&mut cues, ["word", "say", "states", "-"]).contains("light"));
        cues.add("", ["verb", "call", "asks", "on, for"]).unwrap();
        let frames = [Frame::Phrase("on".into()), Frame::Phrase("for".into())];
        assert_eq!(cues.get(Pos::Verb, "Call"), Some(&Cue { stance: Stance::Asks, about: frames.to_vec() }));
    }
}
