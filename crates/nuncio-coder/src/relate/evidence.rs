//! What speaks for a deed between two mentions: the coder's own events, and the words between them, weighed without asking who
//! fills which role.

use nuncio_codebook::lexicon::{Filler, Meaning, Operator, Part, Pos, Sense};
use nuncio_codebook::{Act, Direction, OwnedDeed};
use nuncio_language::{Relation as Arc, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};

use super::Evidence;
use super::pair::Pair;
use crate::arguments::{self, Argument};
use crate::claim::{Claim, Mark};
use crate::coder::Coder;
use crate::senses;
use crate::tree::Tree;

/// How deep operators are followed: `urged … to promise to stop …`.
const DEPTH: usize = 4;

/// How much each kind of evidence counts. They are an ordering: an event between the two outweighs all words, a word whose sense
/// holds outweighs one that is merely there.
pub(super) mod weight {
    /// An event of the coder from the one to the other.
    pub(in super::super) const EVENT: f32 = 8.0;
    /// One from the other to the one.
    pub(in super::super) const TURNED: f32 = 3.0;
    /// One of the first, to nobody.
    pub(in super::super) const ACTOR_ALONE: f32 = 3.0;
    /// One of the first to somebody else, or of somebody else to the second.
    pub(in super::super) const ONE_SIDE: f32 = 1.5;
    /// A word on the path between them.
    pub(in super::super) const PATH: f32 = 2.0;
    /// A word that hangs on the path.
    pub(in super::super) const BESIDE: f32 = 1.2;
    /// Any other word of the sentence.
    pub(in super::super) const SENTENCE: f32 = 0.2;
    /// What remains where only the word is there and not what its sense asks for.
    pub(in super::super) const LOOSE: f32 = 0.4;
}

/// A deed that something speaks for.
pub(super) struct Vote {
    pub(super) deed: OwnedDeed,
    pub(super) weight: f32,
    pub(super) evidence: Evidence,
    pub(super) rule: String,
    pub(super) marks: Vec<Mark>,
}

/// What the coder's events say of the pair.
pub(super) fn of_events(claims: &[Claim], zone: Zone, actor: Span<Byte>, recipient: Span<Byte>) -> Vec<Vote> {
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

/// What the words of a sentence say of a pair in it.
pub(super) fn of_words(coder: &Coder, pair: &Pair<'_, '_>, votes: &mut Vec<Vote>) {
    Reader { coder, tree: pair.tree }.read(pair, votes);
}

/// One sentence that is read for a pair.
struct Reader<'r, 'd> {
    coder: &'r Coder,
    tree: &'r Tree<'d>,
}

impl Reader<'_, '_> {
    fn read(&self, pair: &Pair<'_, '_>, votes: &mut Vec<Vote>) {
        for id in self.tree.ids().filter(|&id| !pair.within(id)) {
            let on_path = pair.path.contains(&id);
            let beside = !on_path && self.tree.head(id).is_some_and(|head| pair.path.contains(&head));
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

    /// Branches of the path that tell what is done: complements and objects, not adverbial clauses.
    fn may_tell(&self, id: TokenId) -> bool {
        use Arc::*;
        matches!(
            self.tree.relation(id),
            Obj | Xcomp | Ccomp | Obl | Nmod | Conj | Compound | Acl | Advcl | Amod | Nsubj
        )
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
            && (filler.cases.is_empty() || filler.cases.iter().any(|known| *known == case))
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
                vec![(deed, share, sense.rule.to_string())]
            }
            Meaning::Operator { operator, .. } => {
                let mut inner =
                    complement.map(|c| self.deeds(c, depth - 1)).unwrap_or_default().into_iter().collect::<Vec<_>>();
                inner.truncate(1);
                if inner.is_empty() && matches!(operator, Operator::Mood(_)) {
                    let none = OwnedDeed { act: Act::NONE, direction: Direction::Do, issue: None, moods: Vec::new() };
                    inner.push((none, 1.0, sense.rule.to_string()));
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
