//! What two given mentions have to do with one another: the coder's own events and the words between them, weighed by what was learnt
//! from sentences written for it. For whoever knows the pair and asks for the deed.

mod evidence;
mod features;
mod pair;
mod weigher;

use nuncio_codebook::Recode;
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use self::evidence::{Vote, of_events, of_words};
use self::pair::Pair;
use crate::claim::Mark;
use crate::coder::{Coder, Coding};
use crate::tree::Tree;

pub(crate) use self::weigher::{Weigher, exponential};

/// Where evidence came from, most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// An event of the coder that both or one of them take part in.
    Event,
    /// A word on the path between them in the sentence's tree, or hanging on it.
    Path,
    /// Some word of the sentence.
    Sentence,
}

impl Evidence {
    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Evidence::Event => "event",
            Evidence::Path => "path",
            Evidence::Sentence => "sentence",
        }
    }
}

/// One answer: a deed with its codes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Related {
    /// The deed in the lexicon's writing: `intend(aid.military)`.
    pub deed: String,
    /// CAMEO code.
    pub cameo: Option<String>,
    /// PLOVER type.
    pub plover: String,
    /// PLOVER mode, of the types that have some.
    pub mode: Option<String>,
    /// Quad class, 1 to 4.
    pub quad: Option<u8>,
    /// From 0 to 1: how likely it is by what was learnt; the types' likelihoods sum to 1.
    pub confidence: f32,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The lexicon line behind it: `aid.lex:41`.
    pub rule: String,
    /// Negated or ahead, where its words are. The codes above are of the deed itself.
    pub marks: Vec<Mark>,
}

/// Alternatives less likely than this are left out.
const SHOWN: f32 = 0.02;

/// What a pair has to do with one another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Relation {
    /// The best answer; none where no sentence holds one of the two.
    pub best: Option<Related>,
    /// Other PLOVER types that are at all likely, best first.
    pub alternatives: Vec<Related>,
}

impl Coding {
    /// Each sentence that has both of these words, by its zone, with the bytes of the first words like these.
    pub fn pairs<'c>(
        &'c self,
        actor: &'c str,
        recipient: &'c str,
    ) -> impl Iterator<Item = (Zone, Span<Byte>, Span<Byte>)> + use<'c> {
        self.document.sentences.iter().filter_map(move |sentence| {
            let words = self.document.words(sentence.zone, sentence.span);
            let find = |name: &str| {
                let at = words.find(name).filter(|_| !name.is_empty())? + sentence.span.start();
                Some(Span::new(at, at + name.len()))
            };
            Some((sentence.zone, find(actor)?, find(recipient)?))
        })
    }
}

impl Coder {
    /// What the mentions `actor` and `recipient` of a coded story have to do with one another, the first as the one who does it.
    /// Both are byte spans of the words of `zone`.
    ///
    /// The coder's events between the two and the senses of the words around them speak for deeds; how much each counts, and what the
    /// words say beyond them, was learnt from sentences written for it (`relate/weights.tsv`). Where a sentence holds one of the two
    /// there is an answer, however unsure.
    #[must_use]
    pub fn relate(&self, coding: &Coding, zone: Zone, actor: Span<Byte>, recipient: Span<Byte>) -> Relation {
        let (votes, told) = self.evidence(coding, zone, actor, recipient);
        match told {
            Some(told) => self.settle(votes, &self.weigher().weigh(&told)),
            None => Relation::default(),
        }
    }

    /// What the weigher is told of a pair, as lines of a name and a value: for learning its weights anew. Empty where no sentence
    /// holds one of the two.
    #[must_use]
    pub fn relation_features(
        &self,
        coding: &Coding,
        zone: Zone,
        actor: Span<Byte>,
        recipient: Span<Byte>,
    ) -> Vec<(String, f32)> {
        self.evidence(coding, zone, actor, recipient).1.unwrap_or_default()
    }

    /// Votes for deeds, and the features of the sentence that holds the pair, or the first that holds one of the two.
    fn evidence(
        &self,
        coding: &Coding,
        zone: Zone,
        actor: Span<Byte>,
        recipient: Span<Byte>,
    ) -> (Vec<Vote>, Option<Vec<(String, f32)>>) {
        let doc = &coding.document;
        let mut votes = of_events(&coding.claims, zone, actor, recipient);
        let mut sentences: Vec<_> = doc
            .sentences
            .iter()
            .filter(|s| s.zone == zone && (s.span.overlaps(actor) || s.span.overlaps(recipient)))
            .collect();
        if let Some(both) = sentences.iter().position(|s| s.span.overlaps(actor) && s.span.overlaps(recipient)) {
            sentences.swap(0, both);
            sentences.truncate(1);
        }
        let trees: Vec<Tree<'_>> = sentences.into_iter().map(|sentence| Tree::new(doc, sentence)).collect();
        let pairs: Vec<Pair<'_, '_>> = trees.iter().map(|tree| Pair::new(tree, actor, recipient)).collect();
        for pair in &pairs {
            of_words(self, pair, &mut votes);
        }
        let told = pairs.first().map(|pair| features::of(pair, self.weigher(), &self.votes_by_type(&votes)));
        (votes, told)
    }

    /// Votes with the PLOVER type that each comes to, its tense and negation minded.
    fn votes_by_type<'v>(&'v self, votes: &'v [Vote]) -> Vec<(&'v str, &'v Vote)> {
        votes.iter().filter_map(|vote| Some((self.told_type(vote)?, vote))).collect()
    }

    /// The PLOVER type that a vote comes to with the rule of the `recode` policy: aid ahead is AGREE. What the rule drops keeps its own.
    fn told_type(&self, vote: &Vote) -> Option<&str> {
        let kind = self.codebook().plover(&vote.deed.as_deed())?.kind;
        let has = |mark| vote.marks.contains(&mark);
        let why = match (has(Mark::Future), has(Mark::Negated)) {
            (false, false) => return Some(kind),
            (true, false) => Recode::Future,
            (false, true) => Recode::Negated,
            (true, true) => Recode::NegatedFuture,
        };
        Some(self.codebook().recode(kind, why).unwrap_or(kind))
    }

    /// The answers in the order of their likelihood: of each type the deed with the strongest vote, else the type's plainest deed.
    fn settle(&self, votes: Vec<Vote>, likely: &[(&str, f32)]) -> Relation {
        let mut all = likely.iter().filter_map(|&(kind, confidence)| {
            let speaking = votes.iter().filter(|vote| self.told_type(vote) == Some(kind));
            // Of equals the earlier evidence.
            let strongest = speaking.reduce(|a, b| if b.weight > a.weight { b } else { a });
            let related = match strongest {
                Some(vote) => self.related(vote),
                None => self.plainest(kind)?,
            };
            Some(Related { confidence, ..related })
        });
        let best = all.next();
        Relation { best, alternatives: all.filter(|related| related.confidence >= SHOWN).collect() }
    }

    /// The deed that a type stands for where no word says more.
    fn plainest(&self, kind: &str) -> Option<Related> {
        let deed = self.codebook().parse_deed(self.weigher().plainest(kind)?)?;
        let vote =
            Vote { deed, weight: 0.0, evidence: Evidence::Sentence, rule: weigher::PATH.to_owned(), marks: Vec::new() };
        Some(self.related(&vote))
    }

    fn related(&self, vote: &Vote) -> Related {
        let deed = vote.deed.as_deed();
        let plover = self.codebook().plover(&deed);
        Related {
            deed: self.codebook().write_deed(&deed),
            cameo: self.codebook().cameo(&deed).map(|code| code.as_str().to_owned()),
            mode: plover.as_ref().and_then(|p| p.mode).map(str::to_owned),
            plover: plover.map(|p| p.kind.to_owned()).unwrap_or_default(),
            quad: self.codebook().quad(&deed),
            confidence: 0.0,
            evidence: vote.evidence,
            rule: vote.rule.clone(),
            marks: vote.marks.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use nuncio_language::Kernel;
    use nuncio_text::{PageWords, Story};

    use super::*;

    fn coder() -> &'static Coder {
        static CODER: OnceLock<Coder> = OnceLock::new();
        CODER.get_or_init(|| Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the pack can be read"))
    }

    /// The relation of the first words like these in a sentence.
    fn relate(text: &str, actor: &str, recipient: &str) -> Relation {
        let coder = coder();
        let story = Story::from_page("a".to_owned(), text.to_owned(), None, &PageWords::english());
        let coding = coder.code(story, &mut coder.workspace());
        let span = |words: &str| text.find(words).map(|at| Span::new(at, at + words.len())).expect("words of the text");
        coder.relate(&coding, Zone::Body, span(actor), span(recipient))
    }

    fn kind(relation: &Relation) -> Option<(&str, Evidence)> {
        relation.best.as_ref().map(|best| (best.plover.as_str(), best.evidence))
    }

    #[test]
    fn an_event_of_the_coder_decides() {
        let found = relate("Chad accused Libya of supplying rifles to Niger.", "Chad", "Libya");
        assert_eq!(kind(&found), Some(("ACCUSE", Evidence::Event)));
        let found = relate("Chad accused Libya of supplying rifles to Niger.", "Libya", "Niger");
        assert_eq!(kind(&found), Some(("AID", Evidence::Event)));
    }

    #[test]
    fn people_that_no_table_knows_are_related_by_the_words_between_them() {
        let found = relate(
            "The bakers of Holm condemned the millers of Ruden on Friday.",
            "bakers of Holm",
            "millers of Ruden",
        );
        assert_eq!(found.best.as_ref().map(|best| best.plover.as_str()), Some("ACCUSE"), "{found:?}");
    }

    #[test]
    fn a_sentence_without_a_deed_has_an_answer_that_is_unsure() {
        let found = relate("The bakers of Holm resemble the millers of Ruden.", "bakers of Holm", "millers of Ruden");
        let best = found.best.expect("a sentence that holds the two has an answer");
        assert!(best.confidence < 0.5, "{best:?}");
    }

    #[test]
    fn spans_outside_the_text_relate_nobody() {
        let coder = coder();
        let story = Story::from_page("a".to_owned(), "Chad met Libya.".to_owned(), None, &PageWords::english());
        let coding = coder.code(story, &mut coder.workspace());
        let far = Span::new(900, 950);
        assert_eq!(coder.relate(&coding, Zone::Body, far, far), Relation::default());
    }
}
