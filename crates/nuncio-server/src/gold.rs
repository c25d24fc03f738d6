//! Judgements as gold: what people found right, in the layout that `nuncio eval` reads.

use std::collections::BTreeMap;

use nuncio_archive::{Archive, Judgement};
use nuncio_coder::Coder;
use nuncio_text::Zone;
use serde_json::{Value, json};

use crate::problem::Problem;
use crate::routes::judgements::right;
use crate::view::{sentences, zone};

/// The lines of gold for the layers `quad` and `roles`: a sentence with the quad class, actors and recipients of the event that
/// was found right in it. The last judgement of an event counts. A sentence in which all judged events were rejected is one of
/// class 0, and one with several right events is left out: the layers ask for one event a sentence.
///
/// # Errors
/// The archive cannot be read.
pub(crate) fn lines(archive: &Archive, judgements: &[Judgement], coder: &Coder) -> Result<String, Problem> {
    let mut last: BTreeMap<&str, &Judgement> = BTreeMap::new();
    for judgement in judgements {
        last.insert(&judgement.event, judgement);
    }
    let mut by_text: BTreeMap<&str, Vec<&Judgement>> = BTreeMap::new();
    for judgement in last.into_values() {
        by_text.entry(&judgement.text).or_default().push(judgement);
    }
    let mut lines = String::new();
    let mut workspace = coder.workspace();
    for (text, judged) in by_text {
        let Some(story) = archive.whole_story(text)? else { continue };
        let document = coder.analyser().analyse(story.text.story, &mut workspace);
        for (place, number, span) in sentences(&document).map(|s| (s.sentence.zone, s.number, s.sentence.span)) {
            let here: Vec<&&Judgement> = judged.iter().filter(|judgement| is_in(judgement, place, number)).collect();
            let right: Vec<Value> = here.iter().filter_map(|judgement| right(judgement)).collect();
            if here.is_empty() || right.len() > 1 {
                continue;
            }
            let words = document.words(place, span);
            let line = line(&format!("{text}:{}:{number}", zone(place)), words, span.start(), right.first());
            lines.push_str(&line.to_string());
            lines.push('\n');
        }
    }
    Ok(lines)
}

fn is_in(judgement: &Judgement, place: Zone, number: usize) -> bool {
    let record: Value = serde_json::from_str(&judgement.record).unwrap_or_default();
    record["zone"] == zone(place) && record["sentence"].as_u64() == u64::try_from(number).ok()
}

/// One line: `start` is the byte of the text at which the sentence begins.
fn line(id: &str, words: &str, start: usize, right: Option<&Value>) -> Value {
    let spans = |part: &str| -> Vec<[usize; 2]> {
        let parties = right.and_then(|record| record[part].as_array()).into_iter().flatten();
        let span = |party: &Value| {
            let at =
                |n: usize| party["span"][n].as_u64().and_then(|byte| usize::try_from(byte).ok()?.checked_sub(start));
            let (from, to) = (at(0)?, at(1)?);
            words.get(from..to).map(|_| [from, to])
        };
        parties.filter_map(span).collect()
    };
    let (actor, recipient) = (spans("actor"), spans("recipient"));
    let together = recipient.is_empty() && actor.len() > 1;
    json!({
        "id": id,
        "text": words,
        "quad": right.and_then(|record| record["quad"].as_u64()).unwrap_or(0),
        "cameo": right.map_or(Value::Null, |record| record["cameo"].clone()),
        "actor": if together { Vec::<[usize; 2]>::new() } else { actor.clone() },
        "recipient": recipient,
        "both": if together { actor } else { Vec::new() },
    })
}
