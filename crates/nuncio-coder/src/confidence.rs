//! The chance that an event is right: what is known of a claim when it is made, weighed as the pack says.
//!
//! `lexicon/confidence.tsv` has a signal a line with a whole number, hundredths of a natural logarithm of the odds. Signals are the names
//! that [`signals`] gives, `family ASSAULT` for a type of PLOVER, and `word verb supply` for the word whose sense was met; those without a
//! line weigh nothing. `lexicon/calibration.tsv` then tells how often events of such a sum are right in real texts. The scripts
//! `train/confidence.py` and `train/calibration.py` make the two.

use std::collections::BTreeMap;

use nuncio_codebook::Codebook;
use nuncio_codebook::lexicon::{Part, Sense};
use nuncio_language::{Relation, TokenId};
use nuncio_text::{PackFiles, Zone};

use crate::calibration::Calibration;
use crate::claim::{Claim, Mark};
use crate::error::CoderError;
use crate::senses::Match;
use crate::tree::Tree;
use crate::who::{ActorMention, Through};

/// Where the weights lie in a pack.
const PATH: &str = "lexicon/confidence.tsv";

/// What of the pattern that was met speaks for or against a claim; noted when it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The word whose sense it is, with its part of speech: `verb carry_out`. Of an operator over an act, the act's.
    pub word: String,
    /// How many parts the sense asks for.
    pub conditions: usize,
    /// A part was taken from a neighbour where parsers often hang it.
    pub loose: bool,
    /// What stands under the operator is not known to the lexicon.
    pub unknown_complement: bool,
    /// It is an accusation that follows from who speaks and what is said, and no word of accusing.
    pub derived: bool,
}

impl Pattern {
    /// Of a sense, before its parts are known.
    pub(crate) fn of(sense: &Sense) -> Self {
        let particle = sense.particle.as_ref().map(|particle| format!("_{particle}")).unwrap_or_default();
        let asked = sense.arguments.iter().filter(|a| !a.optional && a.part != Part::Absent).count();
        Pattern {
            word: format!("{} {}{particle}", sense.pos.as_str(), sense.lemma),
            conditions: asked,
            ..Pattern::default()
        }
    }

    /// Adds what filled the parts.
    pub(crate) fn meet(&mut self, held: &Match<'_>) {
        self.loose |= held.parts.iter().any(|(_, argument)| argument.loose);
    }
}

/// The signals of a claim, by their names in the table, in a fixed order.
pub(crate) fn signals(claim: &Claim, all: &[Claim], tree: &Tree<'_>, codebook: &Codebook) -> Vec<String> {
    let mut found = vec!["always"];
    let pattern = &claim.pattern;
    found.push(match pattern.conditions {
        0 | 1 => "conditions-1",
        2 => "conditions-2",
        _ => "conditions-3",
    });
    found.push(known_by(&claim.actors, ["actor-name", "actor-role", "actor-memory", "actor-modifier", "actor-guess"]));
    found.push(if claim.recipients.is_empty() {
        if claim.mutual { "mutual" } else { "recipient-none" }
    } else {
        let names = ["recipient-name", "recipient-role", "recipient-memory", "recipient-modifier", "recipient-guess"];
        known_by(&claim.recipients, names)
    });
    found.push(match claim.deed.moods.len() {
        0 => "moods-0",
        1 => "moods-1",
        _ => "moods-2",
    });
    found.push(match tree.sentence.tokens.end() - tree.sentence.tokens.start() {
        0..=12 => "length-12",
        13..=20 => "length-20",
        21..=30 => "length-30",
        _ => "length-31",
    });
    found.push(match all.iter().filter(|other| other.sentence == claim.sentence).count() {
        0 | 1 => "events-1",
        2 => "events-2",
        _ => "events-3",
    });
    found.push(match depth(tree, claim.act_word) {
        0 => "depth-0",
        1 => "depth-1",
        2 => "depth-2",
        _ => "depth-3",
    });
    found.push(clause(tree, claim.act_word));
    found.push(match distance(claim.trigger, &claim.actors) {
        0..=4 => "actor-near",
        5..=10 => "actor-off",
        _ => "actor-far",
    });
    found.push(match distance(claim.act_word, &claim.recipients) {
        0..=4 => "recipient-near",
        5..=10 => "recipient-off",
        _ => "recipient-far",
    });
    let marked = |mark| claim.marks.contains(&mark);
    let told = [
        ("loose", pattern.loose),
        ("unknown-complement", pattern.unknown_complement),
        ("derived", pattern.derived),
        ("title", claim.zone == Zone::Title),
        ("quoted", !claim.attribution.is_empty()),
        ("negated", marked(Mark::Negated)),
        ("hypothetical", marked(Mark::Hypothetical)),
        ("future", marked(Mark::Future)),
        ("historical", marked(Mark::Historical)),
        ("ongoing", marked(Mark::Ongoing)),
        ("actors-many", claim.actors.len() > 1 && !claim.mutual),
        ("recipients-many", claim.recipients.len() > 1),
    ];
    found.extend(told.iter().filter(|(_, holds)| *holds).map(|(name, _)| *name));
    let mut names: Vec<String> = found.into_iter().map(str::to_owned).collect();
    let kind = codebook.plover(&claim.deed()).map_or("none", |plover| plover.kind);
    names.push(format!("family {kind}"));
    names.push(format!("word {}", pattern.word));
    names
}

/// The least sure way in which one of these is known.
fn known_by(people: &[ActorMention], names: [&'static str; 5]) -> &'static str {
    let rank = |mention: &ActorMention| match mention.who.through {
        Through::Name => 0,
        Through::Role => 1,
        Through::Memory => 2,
        Through::Modifier => 3,
        Through::Reference | Through::Part | Through::Place => 4,
    };
    let worst: usize = people.iter().map(rank).max().unwrap_or(4);
    names.get(worst).copied().unwrap_or("actor-guess")
}

/// Words between the word of a deed and the nearest of those who take part, both counted as one step.
fn distance(word: TokenId, people: &[ActorMention]) -> usize {
    people.iter().map(|mention| mention.head.index().abs_diff(word.index())).min().unwrap_or(0)
}

/// How many clauses and phrases lie over a word.
fn depth(tree: &Tree<'_>, word: TokenId) -> usize {
    let (mut id, mut steps) = (word, 0);
    while let Some(head) = tree.head(id).filter(|_| steps < 3) {
        id = head;
        steps += 1;
    }
    steps
}

/// What kind of clause the word of a deed stands in.
fn clause(tree: &Tree<'_>, word: TokenId) -> &'static str {
    match tree.relation(word) {
        Relation::Root => "clause-main",
        Relation::Conj => "clause-conj",
        Relation::Advcl => "clause-advcl",
        Relation::Ccomp | Relation::Xcomp => "clause-complement",
        Relation::Acl | Relation::AclRelcl => "clause-of-noun",
        _ => "clause-phrase",
    }
}

/// The weights of the signals, and what their sums come to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    /// By signal: hundredths of a natural logarithm of the odds.
    weights: BTreeMap<String, i32>,
    calibration: Calibration,
}

impl Weights {
    /// Reads the tables of a pack; of a pack without them every event is as likely right as wrong.
    ///
    /// # Errors
    /// A line of them cannot be read.
    pub(crate) fn read(files: &PackFiles) -> Result<Weights, CoderError> {
        let text = files.bytes(PATH).map(String::from_utf8_lossy).unwrap_or_default();
        let mut weights = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let weight = line.split_once('\t').and_then(|(signal, weight)| Some((signal, weight.parse::<i32>().ok()?)));
            let Some((signal, weight)) = weight.filter(|(_, weight)| weight.abs() <= MOST) else {
                let problem = format!("expected a signal, a tab and a whole number of at most {MOST} either way");
                return Err(CoderError::table(&format!("{PATH}:{number}"), &problem));
            };
            weights.insert(signal.to_owned(), weight);
        }
        Ok(Weights { weights, calibration: Calibration::read(files)? })
    }

    /// What a signal adds, in hundredths of a natural logarithm of the odds.
    pub(crate) fn of(&self, signal: &str) -> i32 {
        self.weights.get(signal).copied().unwrap_or(0)
    }

    /// The chance that an event of these signals is right, 0 to 1, in thousandths: in hundredths many would be alike that are not.
    pub(crate) fn chance(&self, signals: &[String]) -> f32 {
        let sum: i32 = signals.iter().map(|signal| self.of(signal)).sum();
        // Beyond these odds nothing was ever measured.
        (self.calibration.chance(sum.clamp(-LIMIT, LIMIT)) * 1000.0).round() / 1000.0
    }
}

/// The most that a weight may be, either way.
const MOST: i32 = 2000;

/// The most that the sum may be, either way: examples are right 2 and 98 times of a hundred there.
const LIMIT: i32 = 390;

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(table: &str) -> Result<Weights, CoderError> {
        let mut files = PackFiles::default();
        files.insert(PATH, table.as_bytes().to_vec());
        Weights::read(&files)
    }

    fn of(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn signals_add_up_to_the_logarithm_of_the_odds() {
        let weights = weights("# what, how much\nalways\t110\nloose\t-40\n").unwrap();
        assert!((weights.chance(&of(&["always"])) - 0.75).abs() < 1e-6);
        assert!((weights.chance(&of(&["always", "loose", "unheard of"])) - 0.668).abs() < 1e-6);
    }

    #[test]
    fn no_chance_is_said_to_be_surer_than_was_measured() {
        let weights = weights("always\t1900\nloose\t-2000\ntitle\t-2000\n").unwrap();
        assert!((weights.chance(&of(&["always"])) - 0.98).abs() < 1e-6);
        assert!((weights.chance(&of(&["always", "loose", "title"])) - 0.02).abs() < 1e-6);
    }

    #[test]
    fn a_line_that_is_no_weight_is_named() {
        for line in ["always", "always\tmuch", "always\t2001"] {
            let message = weights(&format!("loose\t1\n{line}\n")).unwrap_err().to_string();
            assert!(message.contains("lexicon/confidence.tsv:2"), "{message}");
        }
    }
}
