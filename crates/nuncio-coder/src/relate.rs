//! What two given mentions have to do with one another: the coder's own events first, then graded evidence of the words between
//! them. For whoever knows the pair and asks for the deed.

use nuncio_codebook::lexicon::{Filler, Meaning, Operator, Part, Pos, Sense};
use nuncio_codebook::{Act, Direction, OwnedDeed};
use nuncio_language::{Relation as Arc, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use crate::arguments::{self, Argument};
use crate::claim::{Claim, Mark};
use crate::coder::{Coder, Coding};
use crate::senses;
use crate::tree::Tree;

/// How deep operators are followed: `urged … to promise to stop …`.
const DEPTH: usize = 4;

/// How much each kind of evidence counts. They are an ordering: an event between the two outweighs all words, a word whose sense
/// holds outweighs one that is merely there.
mod weight {
    /// An event of the coder from the one to the other.
    pub(super) const EVENT: f32 = 8.0;
    /// One from the other to the one.
    pub(super) const TURNED: f32 = 3.0;
    /// One of the first, to nobody.
    pub(super) const ACTOR_ALONE: f32 = 3.0;
    /// One of the first to somebody else, or of somebody else to the second.
    pub(super) const ONE_SIDE: f32 = 1.5;
    /// A word on the path between them.
    pub(super) const PATH: f32 = 2.0;
    /// A word that hangs on the path.
    pub(super) const BESIDE: f32 = 1.2;
    /// Any other word of the sentence.
    pub(super) const SENTENCE: f32 = 0.2;
    /// What remains where only the word is there and not what its sense asks for.
    pub(super) const LOOSE: f32 = 0.4;
}

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
    /// From 0 to 1: its part of all evidence, less where all evidence is thin. An ordering, not a probability.
    pub confidence: f32,
    /// The strongest evidence for it.
    pub evidence: Evidence,
    /// The lexicon line behind it: `aid.lex:41`.
    pub rule: String,
    /// Negated or ahead, where its words are. The codes above are of the deed itself.
    pub marks: Vec<Mark>,
}

/// What a pair has to do with one another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Relation {
    /// The best answer; none where no word of the sentence tells of a deed.
    pub best: Option<Related>,
    /// Other PLOVER types for which there is evidence, best first.
    pub alternatives: Vec<Related>,
}

/// A deed that something speaks for.
struct Vote {
    deed: OwnedDeed,
    weight: f32,
    evidence: Evidence,
    rule: String,
    marks: Vec<Mark>,
}

impl Coder {
    /// What the mentions `actor` and `recipient` of a coded story have to do with one another, the first as the one who does it.
    /// Both are byte spans of the words of `zone`.
    ///
    /// An event of the coder between them decides; else the words between them are weighed without asking who fills which role.
    #[must_use]
    pub fn relate(&self, coding: &Coding, zone: Zone, actor: Span<Byte>, recipient: Span<Byte>) -> Relation {
        let mut votes = of_events(&coding.claims, zone, actor, recipient);
        let doc = &coding.document;
        for sentence in doc.sentences.iter().filter(|s| s.zone == zone && s.span.overlaps(actor)) {
            let tree = Tree::new(doc, sentence);
            Reader { coder: self, tree: &tree, actor, recipient }.read(&mut votes);
        }
        self.settle(votes)
    }

    /// The votes of each PLOVER type together; of a type the deed with the strongest vote.
    fn settle(&self, votes: Vec<Vote>) -> Relation {
        let total: f32 = votes.iter().map(|vote| vote.weight).sum();
        let mut by_type: Vec<(f32, f32, Related)> = Vec::new();
        for vote in votes {
            let Some(plover) = self.codebook().plover(&vote.deed.as_deed()) else { continue };
            match by_type.iter_mut().find(|(_, _, related)| related.plover == plover.kind) {
                Some((sum, strongest, related)) => {
                    *sum += vote.weight;
                    if vote.weight > *strongest {
                        *strongest = vote.weight;
                        *related = self.related(&vote);
                    }
                }
                None => by_type.push((vote.weight, vote.weight, self.related(&vote))),
            }
        }
        // A stable sort: of equals the earlier evidence stays first.
        by_type.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut all = by_type
            .into_iter()
            .map(|(sum, _, related)| Related { confidence: sum / total.max(weight::EVENT), ..related });
        Relation { best: all.next(), alternatives: all.collect() }
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

/// What the coder's events say of the pair.
fn of_events(claims: &[Claim], zone: Zone, actor: Span<Byte>, recipient: Span<Byte>) -> Vec<Vote> {
    let of_zone = claims.iter().filter(|claim| claim.zone == zone);
    of_zone
        .filter_map(|claim| {
            let doers = |span: Span<Byte>| claim.actors.iter().any(|m| m.zone == zone && m.span.overlaps(span));
            let others = |span: Span<Byte>| claim.recipients.iter().any(|m| m.zone == zone && m.span.overlaps(span));
            let weight = match (doers(actor), others(recipient)) {
                (true, true) => weight::EVENT,
                (true, false) if doers(recipient) && claim.mutual => weight::EVENT,
                (true, false) if claim.recipients.is_empty() => weight::ACTOR_ALONE,
                (false, false) if doers(recipient) && others(actor) => weight::TURNED,
                (false, false) => return None,
                _ => weight::ONE_SIDE,
            };
            Some(Vote {
                deed: claim.deed.clone(),
                weight,
                evidence: Evidence::Event,
                rule: claim.rule.clone(),
                marks: claim.marks.clone(),
            })
        })
        .collect()
}

/// How a sense fits the words around its head word.
struct Fit {
    score: i32,
    /// What an operator would stand over.
    complement: Option<TokenId>,
}

/// One sentence that is read for a pair.
struct Reader<'r, 'd> {
    coder: &'r Coder,
    tree: &'r Tree<'d>,
    actor: Span<Byte>,
    recipient: Span<Byte>,
}

impl Reader<'_, '_> {
    fn read(&self, votes: &mut Vec<Vote>) {
        let path = self.path();
        for id in self.tree.ids().filter(|&id| !self.within(id)) {
            let on_path = path.contains(&id);
            let beside = !on_path && self.tree.head(id).is_some_and(|head| path.contains(&head));
            let (weight, evidence) = match (on_path, beside) {
                (true, _) => (weight::PATH, Evidence::Path),
                (false, true) if self.may_tell(id) => (weight::BESIDE, Evidence::Path),
                _ => (weight::SENTENCE, Evidence::Sentence),
            };
            for (deed, share, rule) in self.deeds(id, DEPTH) {
                votes.push(Vote { deed, weight: weight * share, evidence, rule, marks: self.marks(id) });
            }
        }
    }

    /// Negation and future right at a word. They are told by the tree alone, as the deed is here; events have the coder's own marks.
    fn marks(&self, id: TokenId) -> Vec<Mark> {
        let has = |relation: Arc, lemmas: &[&str]| {
            self.tree.children_by(id, &[relation]).any(|child| lemmas.contains(&self.tree.lemma(child)))
        };
        let mut marks = Vec::new();
        if has(Arc::Advmod, &["not", "never"]) {
            marks.push(Mark::Negated);
        }
        if has(Arc::Aux, &["will"]) {
            marks.push(Mark::Future);
        }
        marks
    }

    /// Whether a token stands in one of the two mentions.
    fn within(&self, id: TokenId) -> bool {
        let span = self.tree.token(id).span;
        span.overlaps(self.actor) || span.overlaps(self.recipient)
    }

    /// Branches of the path that tell what is done: complements and objects, not adverbial clauses.
    fn may_tell(&self, id: TokenId) -> bool {
        use Arc::*;
        matches!(
            self.tree.relation(id),
            Obj | Xcomp | Ccomp | Obl | Nmod | Conj | Compound | Acl | Advcl | Amod | Nsubj
        )
    }

    /// The head word of a mention: the word of it that hangs on none of its words.
    fn head_of(&self, span: Span<Byte>) -> Option<TokenId> {
        let inside = |id: TokenId| self.tree.token(id).span.overlaps(span);
        self.tree.ids().find(|&id| inside(id) && !self.tree.head(id).is_some_and(inside))
    }

    /// The words from the one mention up to where both hang together, and down to the other.
    fn path(&self) -> Vec<TokenId> {
        let (from, to) = match (self.head_of(self.actor), self.head_of(self.recipient)) {
            (Some(from), Some(to)) => (from, to),
            // One of them is not here: all that the other hangs on.
            (Some(one), None) | (None, Some(one)) => {
                return self.line(one).into_iter().filter(|&id| !self.within(id)).collect();
            }
            (None, None) => return Vec::new(),
        };
        let (up, down) = (self.line(from), self.line(to));
        let Some(meet) = up.iter().position(|id| down.contains(id)) else { return Vec::new() };
        let other = down.iter().position(|id| *id == up[meet]).unwrap_or(0);
        up[..=meet].iter().chain(&down[..other]).copied().filter(|&id| !self.within(id)).collect()
    }

    /// A token and all that it hangs on, up to the root.
    fn line(&self, id: TokenId) -> Vec<TokenId> {
        std::iter::successors(Some(id), |&at| self.tree.head(at)).take(self.tree.sentence.tokens.len()).collect()
    }

    /// The deeds that a word may tell here, each with its part of the word's weight and its lexicon line.
    fn deeds(&self, id: TokenId, depth: usize) -> Vec<(OwnedDeed, f32, String)> {
        let Some(pos) = senses::pos_of(self.tree, id) else { return Vec::new() };
        if depth == 0 || self.tree.token(id).upos == Upos::Propn {
            return Vec::new();
        }
        let args = match pos {
            Pos::Verb | Pos::Adjective => arguments::of_verb(self.tree, id),
            Pos::Noun => arguments::of_noun(self.tree, id),
        };
        let lemma = self.tree.lemma(id).to_lowercase();
        let known = self.coder.lexicon().senses(pos, &lemma).iter();
        let fitting = known.filter_map(|sense| Some((self.fit(sense, id, &args)?, sense)));
        // A stable choice: of equals the earlier line.
        let best = fitting.reduce(|a, b| if b.0.score > a.0.score { b } else { a });
        if let Some((fit, sense)) = best {
            return self.meant(sense, fit.complement, depth, 1.0);
        }
        let Some(sense) = self.loosest(pos, &lemma) else { return Vec::new() };
        self.meant(sense, complement_of(&args), depth, weight::LOOSE)
    }

    /// How well a sense fits, whoever its people are: the words it asks for must be there, nobody has to be named.
    fn fit(&self, sense: &Sense, id: TokenId, args: &[Argument]) -> Option<Fit> {
        let mut fit = Fit { score: 0, complement: None };
        if let Some(particle) = &sense.particle {
            let near = self.tree.children(id).iter().copied().chain(self.tree.next(id));
            near.into_iter().find(|&word| self.tree.lemma(word).eq_ignore_ascii_case(particle))?;
            fit.score += 6;
        }
        for wanted in &sense.arguments {
            let found = args.iter().find(|argument| wanted.fillers.iter().any(|filler| self.serves(filler, argument)));
            let asks_words = wanted.fillers.iter().all(|filler| !filler.words.is_empty());
            match (wanted.part, found) {
                (Part::Absent, Some(_)) => return None,
                (Part::Absent, None) => fit.score += 1,
                (Part::Complement, Some(argument)) => {
                    fit.complement = Some(argument.token);
                    fit.score += if asks_words { 5 } else { 2 };
                }
                (_, Some(_)) => fit.score += if asks_words { 5 } else { 1 },
                (Part::Constraint, None) => return None,
                (_, None) if wanted.optional => {}
                (_, None) if asks_words => return None,
                (_, None) => fit.score -= 1,
            }
        }
        Some(fit)
    }

    /// Whether an argument fills a part in this way.
    fn serves(&self, filler: &Filler, argument: &Argument) -> bool {
        let case = argument.case.replace('_', " ");
        let is_word = |&token: &TokenId| senses::is_one_of(self.tree, token, &filler.words);
        filler.slot == argument.slot
            && (filler.cases.is_empty() || filler.cases.contains(&case))
            && (filler.words.is_empty() || self.tree.conjuncts(argument.token).iter().any(is_word))
    }

    /// The sense of a word that asks for the least.
    fn loosest(&self, pos: Pos, lemma: &str) -> Option<&Sense> {
        let asks = |sense: &&Sense| {
            let words: usize = sense.arguments.iter().filter(|a| a.fillers.iter().any(|f| !f.words.is_empty())).count();
            (usize::from(sense.particle.is_some()), words, sense.arguments.len())
        };
        let known = [pos, Pos::Verb, Pos::Noun].into_iter().map(|pos| self.coder.lexicon().senses(pos, lemma));
        known.into_iter().find(|senses| !senses.is_empty())?.iter().min_by_key(asks)
    }

    /// What a sense says, with its operator over what it governs.
    fn meant(
        &self,
        sense: &Sense,
        complement: Option<TokenId>,
        depth: usize,
        share: f32,
    ) -> Vec<(OwnedDeed, f32, String)> {
        match &sense.meaning {
            Meaning::Nothing => Vec::new(),
            Meaning::Act { act, direction, issue, moods } => {
                let deed = OwnedDeed { act: *act, direction: *direction, issue: *issue, moods: moods.clone() };
                vec![(deed, share, sense.rule.clone())]
            }
            Meaning::Operator { operator, .. } => {
                let mut inner =
                    complement.map(|c| self.deeds(c, depth - 1)).unwrap_or_default().into_iter().collect::<Vec<_>>();
                inner.truncate(1);
                if inner.is_empty() && matches!(operator, Operator::Mood(_)) {
                    let none = OwnedDeed { act: Act::NONE, direction: Direction::Do, issue: None, moods: Vec::new() };
                    inner.push((none, 1.0, sense.rule.clone()));
                }
                let over = |(deed, inner_share, rule)| {
                    Some((put_over(*operator, deed)?, share * f32::min(1.0, inner_share * 2.0), rule))
                };
                inner.into_iter().filter_map(over).collect()
            }
        }
    }
}

/// The argument that an operator would stand over.
fn complement_of(args: &[Argument]) -> Option<TokenId> {
    use nuncio_codebook::lexicon::Slot::*;
    let slot = |wanted| args.iter().find(|a| a.slot == wanted).map(|a| a.token);
    [Xcomp, Ccomp, Obj, Advcl, Acl].into_iter().find_map(slot)
}

/// A deed under an operator; none where the two leave nothing that was done.
fn put_over(operator: Operator, mut deed: OwnedDeed) -> Option<OwnedDeed> {
    match operator {
        Operator::Mood(mood) => deed.moods.insert(0, mood),
        Operator::Stop | Operator::Not | Operator::Fail if deed.moods.is_empty() => deed.direction = Direction::Stop,
        Operator::Ease if deed.moods.is_empty() => deed.direction = Direction::Ease,
        Operator::Resume if deed.moods.is_empty() => deed.direction = Direction::Resume,
        Operator::Stop | Operator::Not | Operator::Fail | Operator::Ease | Operator::Delay => return None,
        Operator::Do | Operator::Resume | Operator::Attempt | Operator::Begin => {}
    }
    Some(deed)
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
    fn a_sentence_without_a_deed_relates_nobody() {
        let found = relate("The bakers of Holm resemble the millers of Ruden.", "bakers of Holm", "millers of Ruden");
        assert_eq!(found, Relation::default());
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
