//! Events of blind examples, each judged right or wrong with the signals it was weighed by: what the weights of confidence are fitted to.
//!
//! An example is coded by itself, and once more in one sentence with another: news has long sentences, and examples are short.

use nuncio_codebook::lexicon::{BlindExample, Expected};
use nuncio_language::{Upos, Workspace};
use serde::Serialize;

use crate::claim::Claim;
use crate::coder::{Coder, Coding};
use crate::confidence;
use crate::examples::{covers, story};
use crate::record::Event;
use crate::tree::Tree;

/// How far down the list the other half of a joined sentence stands: senses near one another are alike.
const STRIDE: usize = 1009;

/// An event that can be called right or wrong.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Judged {
    /// File and line of the example.
    pub example: String,
    /// The example was written after patterns were last mended.
    pub late: bool,
    /// It was coded in one sentence with another example.
    pub joined: bool,
    /// Actors, recipients and type are those that the writer asks for.
    pub right: bool,
    /// What the coder says of the chance that it is.
    pub confidence: f32,
    /// The signals that this chance is made of.
    pub signals: Vec<String>,
}

/// Codes an example, alone and joined with another of the list, and judges the events.
///
/// An event is right that has the actors, the recipients where any are asked, and the PLOVER type (of statements the CAMEO root)
/// of one that must be there. Alone, an event that is not asked for is wrong where what is asked is missing, and not
/// judged beside it: the writers say nothing of what else a sentence tells. Joined, it is wrong where neither half tells it by itself.
#[must_use]
pub fn judge(coder: &Coder, examples: &[BlindExample], at: usize, workspace: &mut Workspace) -> Vec<Judged> {
    let (Some(first), false) = (examples.get(at), examples.is_empty()) else { return Vec::new() };
    let Some(second) = examples.get((at + STRIDE) % examples.len()) else { return Vec::new() };
    let alone = coder.code(story(&first.example.text), workspace);
    let other = coder.code(story(&second.example.text), workspace);
    let joined = coder.code(story(&join(&first.example.text, &second.example.text, &other)), workspace);
    let asked = &first.example.expected;
    let answered = alone.events.iter().any(|event| answers(coder, event, asked));
    let mut all = Vec::new();
    for event in &alone.events {
        let right = answers(coder, event, asked);
        if right || !answered {
            all.extend(judged(coder, &alone, event, (first, false, right)));
        }
    }
    for event in &joined.events {
        let right = answers(coder, event, asked) || answers(coder, event, &second.example.expected);
        let told_alone = alone.events.iter().chain(&other.events).any(|known| same(known, event));
        if right || !told_alone {
            all.extend(judged(coder, &joined, event, (first, true, right)));
        }
    }
    all
}

/// One sentence of two: `Chad voted, while Niger did not.`
fn join(first: &str, second: &str, coded: &Coding) -> String {
    let first = first.trim_end_matches(['.', '!', '?']);
    let named = coded.document.tokens.first().is_none_or(|token| token.upos == Upos::Propn);
    let mut letters = second.chars();
    let second = match letters.next() {
        Some(letter) if !named => letter.to_lowercase().chain(letters).collect(),
        _ => second.to_owned(),
    };
    format!("{first}, while {second}")
}

fn judged(
    coder: &Coder,
    coding: &Coding,
    event: &Event,
    (example, joined, right): (&BlindExample, bool, bool),
) -> Option<Judged> {
    let claim = coding.claims.iter().find(|claim| is_of(event, claim))?;
    let tree = Tree::new(&coding.document, coding.document.sentences.get(claim.sentence)?);
    Some(Judged {
        example: example.example.place.to_string(),
        late: example.late,
        joined,
        right,
        confidence: event.confidence,
        signals: confidence::signals(claim, &coding.claims, &tree, coder.codebook()),
    })
}

/// Whether an event was made of a claim.
pub(crate) fn is_of(event: &Event, claim: &Claim) -> bool {
    event.trigger.span.0 == claim.trigger_span
        && event.deed == claim.deed
        && event.actor.iter().map(|party| party.words.span.0).eq(claim.actors.iter().map(|actor| actor.span))
}

/// Whether an event has actors, recipients and type of one that is asked for.
fn answers(coder: &Coder, event: &Event, asked: &[Expected]) -> bool {
    asked.iter().any(|expected| {
        let both = [expected.actors.as_slice(), &expected.recipients].concat();
        let mutual = event.recipient.is_empty() && covers(&event.actor, &both);
        let sides = covers(&event.actor, &expected.actors)
            && (expected.recipients.is_empty() || covers(&event.recipient, &expected.recipients));
        same_type(coder, event, expected) && (mutual || sides)
    })
}

fn same_type(coder: &Coder, event: &Event, expected: &Expected) -> bool {
    let codebook = coder.codebook();
    let Some(meant) = codebook.parse_deed(&expected.deed) else { return false };
    let kind = |deed| codebook.plover(deed).map(|plover| plover.kind);
    let (found, meant) = (event.deed.as_deed(), meant.as_deed());
    match (kind(&found), kind(&meant)) {
        (None, None) => true,
        (found, meant) => found == meant,
    }
}

/// Whether two events tell the same of the same.
fn same(a: &Event, b: &Event) -> bool {
    let codes = |event: &Event| -> Vec<Vec<String>> {
        [&event.actor, &event.recipient].map(|side| side.iter().map(|party| party.code.clone()).collect()).to_vec()
    };
    a.deed == b.deed && codes(a) == codes(b)
}

#[cfg(test)]
mod tests {
    use nuncio_codebook::lexicon::read_blind;
    use nuncio_language::Kernel;
    use nuncio_text::PackFiles;

    use super::*;

    #[test]
    fn what_is_asked_is_right_and_what_is_not_is_wrong() {
        let pack = nuncio_pack_en::files();
        let coder = Coder::read(&pack, Kernel::Auto).unwrap();
        let mut files = PackFiles::default();
        let lines = "verb visit consult.visit\tThe president of Chad visited Niger.\tTCD > NER consult.visit\n\
                     verb bomb fight.air_strike\tKenya bombed Somalia.\tTZA > SOM fight\n";
        files.insert("lexicon/blind/a.tsv", lines.as_bytes().to_vec());
        let examples = read_blind(&files, coder.codebook()).unwrap();
        let mut workspace = coder.workspace();
        let mut rights = |at: usize| -> Vec<(bool, bool)> {
            judge(&coder, &examples, at, &mut workspace).iter().map(|event| (event.joined, event.right)).collect()
        };
        // Joined, the second one's bombing is told by its half alone: whether it is right, the first one's line does not say.
        assert_eq!(rights(0), [(false, true), (true, true)]);
        assert_eq!(rights(1), [(false, false), (true, true)]);
    }
}
