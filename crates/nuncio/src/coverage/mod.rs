//! A corpus looked over: how many sentences tell events, why the others are silent, and which verbs and names are unknown.

mod gather;
mod tops;

use std::collections::{BTreeMap, BTreeSet};

use nuncio_coder::{Coder, Coding};
use nuncio_language::{Document, NameKind};

pub use gather::gather;
pub use tops::{Top, Tops};

/// How many verbs and how many names are counted at a time; rarer ones make way for new ones.
const ROOM: usize = 20_000;

/// How many patterns of one verb, or introductions of one name, are told apart.
const VARIANTS: usize = 16;

/// How many characters of a sentence are shown as an example.
const EXAMPLE: usize = 240;

/// A sentence to show, and the story it is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// The sentence on one line, shortened.
    pub sentence: String,
    /// What the input calls the story.
    pub source_id: String,
}

/// What is noted of an unknown verb.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerbNote {
    /// How often it stands between two actors of the directory.
    pub between: u64,
    /// By pattern of its known actors: how often.
    pub frames: BTreeMap<String, u64>,
    /// The first sentence, or the first with two known actors.
    pub example: Example,
}

/// What is noted of an unknown name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameNote {
    /// How often it is taken for an organisation, and not for a person.
    pub organisation: u64,
    /// By the title or apposition that brings it in: how often.
    pub introduced: BTreeMap<String, u64>,
    /// The first sentence, or the first that says who it is.
    pub example: Example,
}

/// What one story adds.
pub struct Seen {
    sentences: u64,
    coded: u64,
    events: u64,
    reasons: Vec<String>,
    verbs: Vec<(nuncio_coder::UnknownVerb, Example)>,
    names: Vec<(nuncio_coder::UnknownName, Example)>,
}

impl Seen {
    /// Of a coded story.
    #[must_use]
    pub fn of(coding: &Coding, coder: &Coder) -> Seen {
        let document = &coding.document;
        let told: BTreeSet<usize> = coding.claims.iter().map(|claim| claim.sentence).collect();
        let mut reasons = BTreeSet::new();
        for silence in coding.trace.silences.iter().filter(|silence| !told.contains(&silence.sentence)) {
            // What stands in brackets is about one rule or word.
            let reason = silence.reason.describe();
            let kind = reason.split(" (").next().unwrap_or_default().to_owned();
            reasons.insert((silence.sentence, kind));
        }
        let unknown = coder.unknown(document);
        let shown = |sentence| example(document, sentence);
        Seen {
            sentences: document.sentences.len() as u64,
            coded: told.len() as u64,
            events: coding.events.len() as u64,
            reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
            verbs: unknown
                .verbs
                .into_iter()
                .map(|verb| {
                    let example = shown(verb.sentence);
                    (verb, example)
                })
                .collect(),
            names: unknown
                .names
                .into_iter()
                .map(|name| {
                    let example = shown(name.sentence);
                    (name, example)
                })
                .collect(),
        }
    }

    /// How many events the story has.
    #[must_use]
    pub fn events(&self) -> usize {
        usize::try_from(self.events).unwrap_or(usize::MAX)
    }
}

fn example(document: &Document, sentence: usize) -> Example {
    let text = document.sentences.get(sentence).map(|s| document.words(s.zone, s.span)).unwrap_or_default();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shortened = match line.char_indices().nth(EXAMPLE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    };
    Example { sentence: shortened, source_id: document.story.source_id.to_string() }
}

/// What was seen of a corpus so far. Its memory does not grow with the corpus.
pub struct Coverage {
    /// Stories.
    pub stories: u64,
    /// Their sentences.
    pub sentences: u64,
    /// Sentences that tell an event.
    pub coded: u64,
    /// Events.
    pub events: u64,
    /// By reason: silent sentences that have it. One with several counts under each.
    pub reasons: BTreeMap<String, u64>,
    verbs: Tops<VerbNote>,
    names: Tops<NameNote>,
}

impl Default for Coverage {
    fn default() -> Self {
        Coverage {
            stories: 0,
            sentences: 0,
            coded: 0,
            events: 0,
            reasons: BTreeMap::new(),
            verbs: Tops::new(ROOM),
            names: Tops::new(ROOM),
        }
    }
}

impl Coverage {
    /// Adds a story.
    pub fn add(&mut self, seen: Seen) {
        self.stories += 1;
        self.sentences += seen.sentences;
        self.coded += seen.coded;
        self.events += seen.events;
        for reason in seen.reasons {
            *self.reasons.entry(reason).or_default() += 1;
        }
        for (verb, example) in seen.verbs {
            self.verbs.add(&verb.lemma, |note| {
                if note.example == Example::default() || verb.between && note.between == 0 {
                    note.example = example;
                }
                note.between += u64::from(verb.between);
                count(&mut note.frames, verb.frame);
            });
        }
        for (name, example) in seen.names {
            self.names.add(&name.name, |note| {
                if note.example == Example::default() || !name.introduced.is_empty() && note.introduced.is_empty() {
                    note.example = example;
                }
                note.organisation += u64::from(name.kind == NameKind::Organisation);
                count(&mut note.introduced, name.introduced);
            });
        }
    }

    /// The unknown verbs, those first that most often stand between two known actors, then the commonest; and the unknown names, the
    /// commonest first.
    #[must_use]
    pub fn into_unknown(self) -> (Vec<Top<VerbNote>>, Vec<Top<NameNote>>) {
        let mut verbs = self.verbs.into_sorted();
        // A stable sort: of equals the commonest stay first.
        verbs.sort_by_key(|verb| std::cmp::Reverse(verb.note.between));
        (verbs, self.names.into_sorted())
    }
}

/// Counts a variant that is told, as long as there is room for it.
fn count(variants: &mut BTreeMap<String, u64>, variant: String) {
    if !variant.is_empty() && (variants.len() < VARIANTS || variants.contains_key(&variant)) {
        *variants.entry(variant).or_default() += 1;
    }
}

/// The commonest variant; of equals the first by the alphabet.
#[must_use]
pub fn commonest(variants: &BTreeMap<String, u64>) -> Option<&str> {
    variants.iter().rev().max_by_key(|(_, count)| **count).map(|(variant, _)| variant.as_str())
}
