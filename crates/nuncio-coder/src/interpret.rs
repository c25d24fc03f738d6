//! From predicates to claims: senses are matched, operators are applied over what they govern, roles are filled.

use nuncio_codebook::lexicon::{Lexicon, Meaning, Operator, Part, Pos, Sense, Slot};
use nuncio_codebook::{Act, Codebook, Direction, Mood, OwnedDeed};
use nuncio_language::{Relation, TokenId, Upos};

use crate::actors::{ActorMention, Directory, Through};
use crate::arguments::{self, Argument};
use crate::claim::{Claim, ClaimId, Mark, OperatorWord, OtherRole, Standing};
use crate::dates::EventDate;
use crate::marks;
use crate::senses::{self, Match};
use crate::trace::{Reason, Trace};
use crate::tree::Tree;
use crate::words::Words;

/// How deep operators nest before the words are given up: `urged X to promise to stop threatening to …`.
const DEPTH: usize = 6;

/// What the coder's rooms offer to the reading of one sentence.
pub(crate) struct Interpreter<'a, 't> {
    pub(crate) tree: &'t Tree<'a>,
    pub(crate) index: usize,
    pub(crate) directory: &'t Directory<'a>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) codebook: &'a Codebook,
    pub(crate) words: &'a Words,
    /// Claims of the story so far; new ones are added at the end.
    pub(crate) claims: &'t mut Vec<Claim>,
    pub(crate) trace: &'t mut Trace,
    /// Number of the next claim.
    pub(crate) next: &'t mut u32,
    /// By token of the sentence: an operator stands over it, or it was tried.
    used: Vec<bool>,
}

/// What a governing word lends to the predicate under it.
#[derive(Clone, Default)]
struct Scope {
    /// Who does it, where the predicate does not say.
    actors: Vec<ActorMention>,
    /// To whom, likewise.
    recipients: Vec<ActorMention>,
    /// Phrases of the governor that may belong to an event noun: "launched an attack [on …]".
    phrases: Vec<Argument>,
    /// An operator or light verb vouches that the noun is an event here.
    vouched: bool,
}

impl<'a, 't> Interpreter<'a, 't> {
    #[allow(clippy::too_many_arguments)] // the rooms a sentence is read with; a struct of them would only rename the list
    pub(crate) fn new(
        tree: &'t Tree<'a>,
        index: usize,
        directory: &'t Directory<'a>,
        lexicon: &'a Lexicon,
        codebook: &'a Codebook,
        words: &'a Words,
        claims: &'t mut Vec<Claim>,
        trace: &'t mut Trace,
        next: &'t mut u32,
    ) -> Self {
        let used = vec![false; tree.sentence.tokens.len()];
        Interpreter { tree, index, directory, lexicon, codebook, words, claims, trace, next, used }
    }

    /// Reads the sentence: predicates from the root downwards, so that operators come before what they govern.
    pub(crate) fn read(&mut self) {
        let mut order: Vec<(usize, TokenId)> = self.tree.ids().map(|id| (self.height(id), id)).collect();
        order.sort_unstable();
        for (_, id) in order {
            if self.is_used(id) || self.tree.relation(id) == Relation::Amod && self.tree.is_verb(id) {
                continue;
            }
            let found = self.interpret(id, &Scope::default(), DEPTH);
            self.keep(found);
        }
    }

    fn height(&self, id: TokenId) -> usize {
        let mut height = 0;
        let mut at = self.tree.head(id);
        while let Some(head) = at {
            height += 1;
            at = self.tree.head(head);
        }
        height
    }

    fn local(&self, id: TokenId) -> usize {
        id.index() - self.tree.sentence.tokens.start()
    }

    fn is_used(&self, id: TokenId) -> bool {
        self.used[self.local(id)]
    }

    fn use_up(&mut self, id: TokenId) {
        let at = self.local(id);
        self.used[at] = true;
    }

    /// Adds finished claims, leaving out those that say again what the sentence has said with the same words.
    fn keep(&mut self, found: Vec<Claim>) {
        for claim in found {
            if self.codebook.cameo(&claim.deed()).is_none() && self.codebook.plover(&claim.deed()).is_none() {
                continue;
            }
            let said = self.claims.iter().any(|c| {
                c.sentence == claim.sentence
                    && c.deed == claim.deed
                    && c.mutual == claim.mutual
                    && same_people(&c.actors, &claim.actors)
                    && same_people(&c.recipients, &claim.recipients)
                    && c.marks == claim.marks
            });
            if !said {
                self.claims.push(claim);
            }
        }
    }

    /// The claims that a predicate makes under what its governor lends.
    fn interpret(&mut self, id: TokenId, scope: &Scope, depth: usize) -> Vec<Claim> {
        let Some(pos) = senses::pos_of(self.tree, id) else { return Vec::new() };
        if depth == 0 || pos == Pos::Noun && self.directory.names.at(id).is_some() {
            return Vec::new();
        }
        let mut args = match pos {
            Pos::Verb | Pos::Adjective => arguments::of_verb(self.tree, id),
            Pos::Noun => arguments::of_noun(self.tree, id),
        };
        if pos == Pos::Noun {
            args.extend(scope.phrases.iter().filter(|p| p.token != id).cloned());
        }
        let directory = self.directory;
        let tree = self.tree;
        let resolves = |token: TokenId| !directory.mentions(tree, token).is_empty();
        let candidates = senses::matches(self.lexicon, self.tree, id, pos, &args, &resolves);
        if candidates.is_empty() {
            if !self.lexicon.senses(pos, &self.tree.lemma(id).to_lowercase()).is_empty() {
                self.trace.add(self.index, id, Reason::NoSense);
            }
            return Vec::new();
        }
        for held in candidates {
            if held.sense.meaning == Meaning::Nothing {
                self.trace.add(self.index, id, Reason::KnownNothing(held.sense.rule.clone()));
                return Vec::new();
            }
            let found = match &held.sense.meaning {
                Meaning::Nothing => Vec::new(),
                Meaning::Act { act, direction, issue, moods } => {
                    let deed = OwnedDeed { act: *act, direction: *direction, issue: *issue, moods: moods.clone() };
                    self.act(id, pos, &held, deed, scope).into_iter().collect()
                }
                Meaning::Operator { operator, actor_is_recipient } => {
                    self.operate(id, &held, *operator, *actor_is_recipient, &args, scope, depth)
                }
            };
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// One act with its roles.
    fn act(&mut self, id: TokenId, pos: Pos, held: &Match<'_>, deed: OwnedDeed, scope: &Scope) -> Option<Claim> {
        let over = self.marks_over(id)?;
        let own = self.people(held, Part::Actor);
        let from_scope = own.is_empty();
        let mut actors = if from_scope { scope.actors.clone() } else { own };
        let mut recipients = self.people(held, Part::Recipient);
        if recipients.is_empty() && held.filler(Part::Recipient).is_none() {
            recipients.clone_from(&scope.recipients);
        }
        recipients.retain(|r| actors.iter().all(|a| a.who != r.who && a.span != r.span));
        if held.sense.mutual {
            actors.append(&mut recipients);
            if actors.len() < 2 {
                self.trace.add(self.index, id, Reason::NoOtherSide);
                return None;
            }
        }
        if actors.is_empty() {
            self.trace.add(self.index, id, Reason::NoActor);
            return None;
        }
        let asked_recipient = held.sense.arguments.iter().any(|a| a.part == Part::Recipient && !a.optional);
        if asked_recipient && !held.sense.mutual && recipients.is_empty() {
            self.trace.add(self.index, id, Reason::NoRecipient);
            return None;
        }
        // A bare event noun is an event only where its own phrase says who did it to whom.
        if pos == Pos::Noun && !scope.vouched && (from_scope || recipients.is_empty() && !held.sense.mutual) {
            self.trace.add(self.index, id, Reason::BareNoun);
            return None;
        }
        let mut claim = self.claim(id, held.sense, held.particle, deed, actors, recipients);
        claim.mutual = held.sense.mutual;
        claim.roles = self.other_roles(held);
        for mark in over.into_iter().chain(held.sense.marks.iter().copied().map(Mark::from)) {
            claim.mark(mark);
        }
        claim.confidence = confidence(held, &claim);
        Some(claim)
    }

    fn claim(
        &mut self,
        id: TokenId,
        sense: &Sense,
        particle: Option<TokenId>,
        deed: OwnedDeed,
        actors: Vec<ActorMention>,
        recipients: Vec<ActorMention>,
    ) -> Claim {
        let number = ClaimId(*self.next);
        *self.next += 1;
        let span = self.tree.token(id).span;
        // A particle next to its verb belongs to the trigger; one further off would drag the object in.
        let trigger_span = match particle {
            Some(p) if p.0 == id.0 + 1 => span.cover(self.tree.token(p).span),
            _ => span,
        };
        Claim {
            id: number,
            sentence: self.index,
            zone: self.tree.sentence.zone,
            deed,
            actors,
            recipients,
            roles: Vec::new(),
            mutual: false,
            trigger: id,
            trigger_span,
            operators: Vec::new(),
            marks: Vec::new(),
            inside: None,
            standing: Standing::Told,
            attribution: Vec::new(),
            date: EventDate::unknown(None),
            rule: sense.rule.clone(),
            confidence: 0.5,
        }
    }

    /// Marks over a predicate from its own words and the clauses around it; `None` where the clause only asks.
    fn marks_over(&mut self, id: TokenId) -> Option<Vec<Mark>> {
        let at = marks::at(self.words, self.tree, id);
        let around = marks::around(self.words, self.tree, id);
        if at.asked || around.asked {
            self.trace.add(self.index, id, Reason::Asked);
            return None;
        }
        Some(at.marks.into_iter().chain(around.marks).collect())
    }

    fn people(&self, held: &Match<'_>, part: Part) -> Vec<ActorMention> {
        held.filler(part).map(|argument| self.directory.mentions(self.tree, argument.token)).unwrap_or_default()
    }

    fn other_roles(&self, held: &Match<'_>) -> Vec<OtherRole> {
        held.parts
            .iter()
            .filter_map(|(part, argument)| match part {
                Part::Other(letter) => Some(OtherRole {
                    letter: *letter,
                    span: self.directory.extent(self.tree, argument.token),
                    actor: self.directory.mentions(self.tree, argument.token).into_iter().next(),
                }),
                _ => None,
            })
            .collect()
    }

    /// An operator over its complement.
    #[allow(clippy::too_many_arguments)] // each is one thing the match and the governor know
    fn operate(
        &mut self,
        id: TokenId,
        held: &Match<'_>,
        operator: Operator,
        actor_is_recipient: bool,
        args: &[Argument],
        scope: &Scope,
        depth: usize,
    ) -> Vec<Claim> {
        let own = self.people(held, Part::Actor);
        let actors = if own.is_empty() { scope.actors.clone() } else { own };
        let recipients = self.people(held, Part::Recipient);
        let Some(over) = self.marks_over(id) else { return Vec::new() };
        let complement = held.filler(Part::Complement).map(|a| a.token);
        let lent = Scope {
            actors: if actor_is_recipient { recipients.clone() } else { actors.clone() },
            recipients: if actor_is_recipient { Vec::new() } else { recipients.clone() },
            phrases: self.phrases_of(id, args, complement),
            vouched: true,
        };
        let mut inner: Vec<Claim> = Vec::new();
        if let Some(complement) = complement {
            for part in self.tree.conjuncts(complement) {
                let found = self.interpret(part, &lent, depth - 1);
                if !found.is_empty() {
                    self.use_up(part);
                    inner.extend(found);
                }
            }
        }
        match operator {
            Operator::Mood(mood @ (Mood::Accuse | Mood::Investigate)) => {
                self.charge(id, held, mood, actors, recipients, inner, over)
            }
            Operator::Mood(mood) => self.mood(id, held, mood, &actors, &recipients, inner, &over),
            _ => self.aspect(id, operator, inner, &over),
        }
    }

    /// Phrases of a governor that an event noun under it may claim, as the noun would have them.
    fn phrases_of(&self, id: TokenId, args: &[Argument], complement: Option<TokenId>) -> Vec<Argument> {
        args.iter()
            .filter(|a| matches!(a.slot, Slot::Obl | Slot::Nmod) && Some(a.token) != complement && a.token != id)
            .map(|a| Argument { slot: Slot::Nmod, loose: true, ..a.clone() })
            .collect()
    }

    /// An accusation or investigation: a claim of its own, and its charge as another one inside it.
    #[allow(clippy::too_many_arguments)] // as above
    fn charge(
        &mut self,
        id: TokenId,
        held: &Match<'_>,
        mood: Mood,
        actors: Vec<ActorMention>,
        recipients: Vec<ActorMention>,
        inner: Vec<Claim>,
        over: Vec<Mark>,
    ) -> Vec<Claim> {
        let optional = held.sense.arguments.iter().any(|a| a.part == Part::Complement && a.optional);
        if inner.is_empty() && held.filler(Part::Complement).is_none() && !optional && held.asks(Part::Complement) {
            return Vec::new();
        }
        let mut accused = recipients;
        if accused.is_empty() {
            accused = inner.first().map(|c| c.actors.clone()).unwrap_or_default();
        }
        accused.retain(|r| actors.iter().all(|a| a.who != r.who));
        let under = inner.first().map_or(
            OwnedDeed { act: Act::NONE, direction: Direction::Do, issue: None, moods: Vec::new() },
            |c| c.deed.clone(),
        );
        let mut moods = vec![mood];
        moods.extend(under.moods);
        let deed = OwnedDeed { moods, ..under };
        let mut kept = Vec::new();
        let mut charge_id = None;
        if actors.is_empty() {
            self.trace.add(self.index, id, Reason::NoActor);
        } else if accused.is_empty() && mood == Mood::Accuse {
            self.trace.add(self.index, id, Reason::NoRecipient);
        } else {
            let mut charge = self.claim(id, held.sense, held.particle, deed, actors, accused);
            over.iter().for_each(|&m| charge.mark(m));
            charge.roles = self.other_roles(held);
            charge.confidence = confidence(held, &charge);
            charge_id = Some(charge.id);
            kept.push(charge);
        }
        let inner = inner
            .into_iter()
            .map(|mut claim| {
                claim.inside = claim.inside.or(charge_id);
                claim
            })
            .collect();
        self.keep(inner);
        kept
    }

    /// A mood over each act of the complement, or alone.
    #[allow(clippy::too_many_arguments)] // as above
    fn mood(
        &mut self,
        id: TokenId,
        held: &Match<'_>,
        mood: Mood,
        actors: &[ActorMention],
        recipients: &[ActorMention],
        inner: Vec<Claim>,
        over: &[Mark],
    ) -> Vec<Claim> {
        if inner.is_empty() {
            let complement = held.sense.arguments.iter().find(|a| a.part == Part::Complement);
            let alone = complement.is_none_or(|c| c.optional);
            if !alone {
                self.trace.add(self.index, id, Reason::UnknownComplement);
                return Vec::new();
            }
            let deed = OwnedDeed { act: Act::NONE, direction: Direction::Do, issue: None, moods: vec![mood] };
            if actors.is_empty() {
                self.trace.add(self.index, id, Reason::NoActor);
                return Vec::new();
            }
            let recipients: Vec<ActorMention> =
                recipients.iter().filter(|r| actors.iter().all(|a| a.who != r.who)).cloned().collect();
            if recipients.is_empty() {
                self.trace.add(self.index, id, Reason::NoRecipient);
                return Vec::new();
            }
            let mut claim = self.claim(id, held.sense, held.particle, deed, actors.to_vec(), recipients);
            over.iter().for_each(|&m| claim.mark(m));
            claim.roles = self.other_roles(held);
            claim.confidence = confidence(held, &claim);
            return vec![claim];
        }
        let mut found = Vec::new();
        let mut apart = Vec::new();
        for mut claim in inner {
            let nominal = self.tree.token(claim.trigger).upos == Upos::Noun;
            let foreign = !actors.is_empty() && claim.actors.iter().all(|c| actors.iter().all(|a| a.who != c.who));
            // "rejected Washington's demands": the demands were made, and are a claim of their own.
            if nominal && foreign && matches!(mood, Mood::Reject | Mood::Accept) && recipients.is_empty() && !claim.mutual {
                let mut own = claim.clone();
                own.id = ClaimId(*self.next);
                *self.next += 1;
                if own.recipients.is_empty() {
                    own.recipients = actors.to_vec();
                }
                apart.push(own);
            }
            claim.marks.retain(|m| !matches!(m, Mark::Future | Mark::Hypothetical | Mark::Ongoing));
            self.put_mood_over(&mut claim, id, held, mood, actors, recipients, foreign);
            if claim.actors.is_empty() {
                self.trace.add(self.index, id, Reason::NoActor);
                continue;
            }
            over.iter().for_each(|&m| claim.mark(m));
            found.push(claim);
        }
        self.keep(apart);
        found
    }

    #[allow(clippy::too_many_arguments)] // as above
    fn put_mood_over(
        &mut self,
        claim: &mut Claim,
        id: TokenId,
        held: &Match<'_>,
        mood: Mood,
        actors: &[ActorMention],
        recipients: &[ActorMention],
        foreign: bool,
    ) {
        claim.deed.moods.insert(0, mood);
        claim.operators.insert(0, OperatorWord { name: mood_name(mood), token: id });
        if !recipients.is_empty() {
            claim.recipients = recipients.to_vec();
        } else if foreign {
            // "demanded that Sudan withdraw", "rejected Sudan's offer": what one asks of another is asked of the one who would do it.
            claim.recipients = std::mem::take(&mut claim.actors);
        }
        if claim.mutual && !foreign {
            // "agreed to meet France": among those who would meet, the others are the recipients.
            let others = claim.actors.iter().filter(|a| actors.iter().all(|own| own.who != a.who)).cloned();
            if recipients.is_empty() {
                claim.recipients = others.collect();
            }
        }
        claim.mutual = claim.mutual && claim.recipients.is_empty() && actors.len() > 1;
        claim.actors = actors.to_vec();
        claim.recipients.retain(|r| actors.iter().all(|a| a.who != r.who));
        claim.trigger = id;
        claim.trigger_span = self.tree.token(id).span;
        claim.confidence = (claim.confidence + confidence(held, claim)) / 2.0;
    }

    /// An operator that changes direction or marks, not mood.
    fn aspect(&mut self, id: TokenId, operator: Operator, inner: Vec<Claim>, over: &[Mark]) -> Vec<Claim> {
        inner
            .into_iter()
            .map(|mut claim| {
                let name = match operator {
                    Operator::Not | Operator::Fail => {
                        claim.mark(Mark::Negated);
                        "not"
                    }
                    Operator::Stop => {
                        claim.deed.direction = Direction::Stop;
                        "stop"
                    }
                    Operator::Ease => {
                        claim.deed.direction = Direction::Ease;
                        "ease"
                    }
                    Operator::Resume => {
                        claim.deed.direction = Direction::Resume;
                        "resume"
                    }
                    Operator::Delay => {
                        claim.mark(Mark::Future);
                        "delay"
                    }
                    Operator::Attempt => {
                        claim.mark(Mark::Hypothetical);
                        "attempt"
                    }
                    Operator::Begin => "begin",
                    Operator::Do | Operator::Mood(_) => "do",
                };
                claim.operators.insert(0, OperatorWord { name, token: id });
                over.iter().for_each(|&m| claim.mark(m));
                claim
            })
            .collect()
    }
}

fn same_people(a: &[ActorMention], b: &[ActorMention]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.who.same_side(&y.who) && x.who.sectors == y.who.sectors)
}

fn mood_name(mood: Mood) -> &'static str {
    match mood {
        Mood::Intend => "intend",
        Mood::Appeal => "appeal",
        Mood::Demand => "demand",
        Mood::Reject => "reject",
        Mood::Threaten => "threaten",
        Mood::Accuse => "accuse",
        Mood::Investigate => "investigate",
        Mood::Accept => "accept",
    }
}

/// How sure the reading is, as an ordering: direct arguments and named actors over loose phrases and guesses.
fn confidence(held: &Match<'_>, claim: &Claim) -> f32 {
    let mut value: f32 = 0.9;
    if held.parts.iter().any(|(_, a)| a.loose) {
        value -= 0.1;
    }
    for mention in claim.actors.iter().chain(&claim.recipients) {
        value -= match mention.who.through {
            Through::Name | Through::Role => 0.0,
            Through::Memory => 0.02,
            Through::Modifier => 0.1,
            Through::Reference | Through::Place => 0.15,
        };
    }
    if claim.recipients.is_empty() && !claim.mutual {
        value -= 0.1;
    }
    (value.clamp(0.1, 0.95) * 100.0).round() / 100.0
}
