//! Operators over what they govern: light verbs, changes of direction, moods, and charges that stand as claims of their own.

use nuncio_codebook::lexicon::{Operator, Part, Slot};
use nuncio_codebook::{Act, Deed, Direction, Mood, OwnedDeed};
use nuncio_language::{Relation, TokenId, Upos};

use crate::arguments::{self, Argument};
use crate::claim::{Claim, Mark, OperatorWord};
use crate::interpret::{Interpreter, MATERIAL_CONFLICT, Scope, inquired_into};
use crate::marks::Over;
use crate::senses::Match;
use crate::trace::Reason;
use crate::who::{ActorMention, Through};

/// A word that governs others, as the text has it: who, to whom, under which marks.
pub(crate) struct Governor<'m, 'l> {
    id: TokenId,
    operator: Operator,
    held: &'m Match<'l>,
    actors: Vec<ActorMention>,
    recipients: Vec<ActorMention>,
    over: Over,
}

impl Interpreter<'_, '_> {
    /// An operator over its complement.
    pub(crate) fn operate(
        &mut self,
        id: TokenId,
        held: &Match<'_>,
        (operator, actor_is_recipient): (Operator, bool),
        args: &[Argument],
        scope: &Scope,
        depth: usize,
    ) -> Vec<Claim> {
        let mut own = self.people(held, Part::Actor);
        let mut recipients = self.people(held, Part::Recipient);
        let charged = matches!(operator, Operator::Mood(Mood::Accuse | Mood::Investigate));
        if charged {
            let inquired = inquired_into(held, scope, &mut own);
            if recipients.is_empty() {
                recipients = inquired;
            }
        }
        let actors = if own.is_empty() { scope.actors.clone() } else { own };
        let Some(over) = self.marks_over(id, scope) else { return Vec::new() };
        let governor = Governor { id, operator, held, actors, recipients, over };
        let inner = self.complements(&governor, (actor_is_recipient, charged), args, depth);
        match operator {
            Operator::Mood(mood @ (Mood::Accuse | Mood::Investigate)) => {
                self.charge(governor, (mood, actor_is_recipient), inner)
            }
            Operator::Mood(mood) => self.mood(&governor, mood, inner),
            _ => self.aspect(&governor, operator, inner),
        }
    }

    /// The claims of what a governor stands over, each conjunct by itself.
    fn complements(
        &mut self,
        governor: &Governor<'_, '_>,
        (actor_is_recipient, charged): (bool, bool),
        args: &[Argument],
        depth: usize,
    ) -> Vec<Claim> {
        let Some(complement) = governor.held.filler(Part::Complement).map(|a| a.token) else { return Vec::new() };
        let lent = Scope {
            // Who investigates a killing did not kill.
            actors: match (actor_is_recipient, charged) {
                (true, _) => governor.recipients.clone(),
                (false, true) => Vec::new(),
                (false, false) => governor.actors.clone(),
            },
            recipients: if actor_is_recipient { Vec::new() } else { governor.recipients.clone() },
            phrases: phrases_of(governor.id, args, complement),
            operator: Some(governor.id),
            turned: !matches!(governor.operator, Operator::Do | Operator::Begin | Operator::Resume | Operator::Attempt),
            charged,
        };
        let mut inner: Vec<Claim> = Vec::new();
        for part in self.tree.conjuncts(complement) {
            let found = self.interpret(part, &lent, depth.saturating_sub(1));
            if !found.is_empty() {
                self.use_up(part);
                inner.extend(found);
            }
        }
        if inner.is_empty()
            && let Some(measured) = self.measured(governor.id, complement)
        {
            inner = self.interpret(measured, &lent, depth.saturating_sub(1));
            if !inner.is_empty() {
                self.use_up(measured);
            }
        }
        inner
    }

    /// *Two million dollars in assistance, a series of raids*: the event noun under a sum or a number of them.
    fn measured(&self, governor: TokenId, complement: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let under = tree
            .children_by(complement, &[Relation::Nmod])
            .filter(|&c| matches!(tree.case(c).as_str(), "in" | "of" | "worth_of"));
        let sum = matches!(tree.token(complement).upos, Upos::Sym | Upos::Num);
        let beside =
            tree.children_by(governor, &[Relation::Obl]).filter(|&c| sum && tree.case(c) == "in" && c > complement);
        under.chain(beside).find(|&c| tree.token(c).upos == Upos::Noun)
    }

    /// An accusation or investigation: a claim of its own, and its charge as another one inside it.
    fn charge(
        &mut self,
        governor: Governor<'_, '_>,
        (mood, actor_is_recipient): (Mood, bool),
        inner: Vec<Claim>,
    ) -> Vec<Claim> {
        let Governor { id, held, actors, recipients, over, .. } = governor;
        let optional = held.sense.arguments.iter().any(|a| a.part == Part::Complement && a.optional);
        if inner.is_empty() && held.filler(Part::Complement).is_none() && !optional && held.asks(Part::Complement) {
            return Vec::new();
        }
        let mut accused = recipients;
        if accused.is_empty() {
            accused = inner.first().map(|c| c.actors.clone()).unwrap_or_default();
        }
        if accused.is_empty() && inner.is_empty() {
            accused = self.suspects(held);
        }
        accused.retain(|r| actors.iter().all(|a| a.who != r.who));
        let under = inner.first().map_or_else(no_deed, |c| c.deed.clone());
        let mut moods = vec![mood];
        moods.extend(under.moods);
        let deed = OwnedDeed { moods, ..under };
        let mut kept = Vec::new();
        let mut charge_id = None;
        if actors.is_empty() {
            self.harvest.trace.add(self.index, id, Reason::NoActor);
        } else if accused.is_empty() && mood == Mood::Accuse {
            self.harvest.trace.add(self.index, id, Reason::NoRecipient);
        } else {
            let mut charge = self.claim(id, held.sense, held.particle, deed, actors, accused);
            charge.stand_under(&over);
            charge.roles = self.other_roles(held);
            charge.pattern.meet(held);
            charge_id = Some(charge.id);
            kept.push(charge);
        }
        // A charge against nobody in particular tells what is charged, and is no claim of its own; nor does an inquiry say that those it
        // is into did it.
        let is_told = |c: &Claim| !c.actors.is_empty() && (mood == Mood::Accuse || !actor_is_recipient);
        let mut inner: Vec<Claim> = inner.into_iter().filter(is_told).collect();
        for claim in &mut inner {
            claim.inside = claim.inside.or(charge_id);
        }
        self.keep(inner);
        kept
    }

    /// *Investigated two priests, an inquiry into a bank*: what is looked into and is no deed is who is looked into; a thing of somebody's
    /// (*investigated the Swiss complaints*) is not.
    fn suspects(&self, held: &Match<'_>) -> Vec<ActorMention> {
        let Some(complement) = held.filler(Part::Complement) else { return Vec::new() };
        let mut people = self.directory.mentions(self.tree, complement.token);
        people.retain(|m| matches!(m.who.through, Through::Name | Through::Role | Through::Memory));
        people
    }

    /// A mood over each act of the complement, or alone.
    fn mood(&mut self, governor: &Governor<'_, '_>, mood: Mood, inner: Vec<Claim>) -> Vec<Claim> {
        if inner.is_empty() {
            return self.mood_alone(governor, mood).into_iter().collect();
        }
        let actors = &governor.actors;
        let mut found = Vec::new();
        for mut claim in inner {
            let foreign = !actors.is_empty() && claim.actors.iter().all(|c| actors.iter().all(|a| a.who != c.who));
            // "Pakistan's demand was ignored": by nobody told; the demand was made.
            if actors.is_empty()
                && matches!(mood, Mood::Reject | Mood::Accept)
                && self.tree.token(claim.trigger).upos == Upos::Noun
            {
                found.push(claim);
                continue;
            }
            claim.marks.retain(|m| !matches!(m, Mark::Future | Mark::Hypothetical | Mark::Ongoing));
            claim.owed = None;
            self.put_mood_over(&mut claim, governor, mood, foreign);
            if claim.actors.is_empty() {
                self.harvest.trace.add(self.index, governor.id, Reason::NoActor);
                continue;
            }
            // "resisted illegitimate restrictions": whose, nobody says; it rejects nobody.
            let resisted =
                mood == Mood::Reject && claim.recipients.is_empty() && self.is_hostile_thing(&claim, governor);
            if resisted {
                self.harvest.trace.add(self.index, governor.id, Reason::NoRecipient);
                continue;
            }
            claim.stand_under(&governor.over);
            found.push(claim);
        }
        found
    }

    /// *Restrictions, an embargo*: what a noun right under the governor tells is a hostile act.
    fn is_hostile_thing(&self, claim: &Claim, governor: &Governor<'_, '_>) -> bool {
        let complement = governor.held.filler(Part::Complement).map(|c| c.token);
        let done = Deed { moods: &[], ..claim.deed() };
        complement == Some(claim.act_word)
            && self.tree.token(claim.act_word).upos == Upos::Noun
            && claim.deed.direction == Direction::Do
            && self.tables.codebook.quad(&done) == Some(MATERIAL_CONFLICT)
    }

    /// A mood whose object is not said or not known: *threatened Iran*.
    fn mood_alone(&mut self, governor: &Governor<'_, '_>, mood: Mood) -> Option<Claim> {
        let Governor { id, held, actors, recipients, over, .. } = governor;
        let asked = held.sense.arguments.iter().any(|a| a.part == Part::Complement && !a.optional);
        let unknown = held.filler(Part::Complement).filter(|_| asked);
        // "refused to let Libya land": what it is the lexicon does not know; whom it touches, the words say.
        let touched = unknown.map(|c| self.parties_to(c.token, actors)).unwrap_or_default();
        if asked && touched.is_empty() {
            self.harvest.trace.add(self.index, *id, Reason::UnknownComplement);
            return None;
        }
        if actors.is_empty() {
            self.harvest.trace.add(self.index, *id, Reason::NoActor);
            return None;
        }
        let others = |r: &&ActorMention| actors.iter().all(|a| a.who != r.who);
        let named: Vec<ActorMention> = recipients.iter().filter(others).cloned().collect();
        let recipients = if named.is_empty() { touched } else { named };
        if recipients.is_empty() {
            self.harvest.trace.add(self.index, *id, Reason::NoRecipient);
            return None;
        }
        let deed = OwnedDeed { moods: vec![mood], ..no_deed() };
        let mut claim = self.claim(*id, held.sense, held.particle, deed, actors.clone(), recipients);
        claim.stand_under(over);
        claim.roles = self.other_roles(held);
        claim.pattern.meet(held);
        claim.pattern.unknown_complement = asked;
        Some(claim)
    }

    /// Whom something the lexicon does not know would touch: its own subject where that is another's, else its objects.
    fn parties_to(&self, predicate: TokenId, actors: &[ActorMention]) -> Vec<ActorMention> {
        if !self.tree.is_verb(predicate) {
            return Vec::new();
        }
        let rank = |slot: Slot, case: &str| match slot {
            Slot::Nsubj => Some(0),
            Slot::Obj | Slot::Iobj => Some(1),
            Slot::Obl if matches!(case, "with" | "to" | "for" | "from" | "against") => Some(2),
            _ => None,
        };
        let mut ranked: Vec<(u8, TokenId)> = arguments::of_verb(self.tree, predicate)
            .iter()
            .filter_map(|a| Some((rank(a.slot, &a.case)?, a.token)))
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        let others = |token: TokenId| -> Vec<ActorMention> {
            let mut all = self.directory.mentions(self.tree, token);
            all.retain(|m| m.who.is_placed() && actors.iter().all(|a| !a.who.same_side(&m.who)));
            all
        };
        ranked.into_iter().map(|(_, token)| others(token)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// An operator that changes direction or marks, not mood.
    fn aspect(&self, governor: &Governor<'_, '_>, operator: Operator, mut inner: Vec<Claim>) -> Vec<Claim> {
        for claim in &mut inner {
            if matches!(operator, Operator::Stop | Operator::Ease) {
                take_sides(claim, &governor.actors);
            }
            let name = match operator {
                Operator::Not | Operator::Fail => {
                    claim.mark(Mark::Negated);
                    "not"
                }
                Operator::Stop => {
                    // "cancelled a planned visit": the visit was ahead, the cancelling is not.
                    claim.marks.retain(|&m| m != Mark::Future);
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
                // What is tried is coded as itself, unless the tree has the trying apart; `fail` tells what came of it.
                Operator::Attempt => {
                    let codebook = self.tables.codebook;
                    let tried = codebook.act(&format!("{}.attempt", codebook.name(claim.deed.act)));
                    claim.deed.act = tried.unwrap_or(claim.deed.act);
                    "attempt"
                }
                Operator::Begin => "begin",
                Operator::Do | Operator::Mood(_) => "do",
            };
            claim.operators.insert(0, OperatorWord { name, token: governor.id });
            claim.stand_under(&governor.over);
        }
        inner
    }

    fn put_mood_over(&self, claim: &mut Claim, governor: &Governor<'_, '_>, mood: Mood, foreign: bool) {
        let Governor { id, held, actors, recipients, .. } = governor;
        claim.deed.moods.insert(0, mood);
        claim.operators.insert(0, OperatorWord { name: mood.as_str(), token: *id });
        if !recipients.is_empty() {
            claim.recipients.clone_from(recipients);
        } else if foreign {
            // "demanded that Sudan withdraw", "rejected Sudan's offer": what one asks is asked of the one who would do it.
            claim.recipients = std::mem::take(&mut claim.actors);
        }
        if claim.mutual && !foreign && recipients.is_empty() {
            // "agreed to meet France": among those who would meet, the others are the recipients.
            let other = |a: &&ActorMention| actors.iter().all(|own| own.who != a.who);
            claim.recipients = claim.actors.iter().filter(other).cloned().collect();
        }
        claim.mutual = claim.mutual && claim.recipients.is_empty() && actors.len() > 1;
        claim.actors.clone_from(actors);
        claim.recipients.retain(|r| actors.iter().all(|a| a.who != r.who));
        claim.trigger = *id;
        claim.trigger_span = self.tree.token(*id).span;
        claim.pattern.meet(held);
    }
}

/// *Severed relations with Cuba, suspended cooperation with Israel*: it takes two to have them, and one to end them.
fn take_sides(claim: &mut Claim, enders: &[ActorMention]) {
    let ends = |m: &ActorMention| enders.iter().any(|ender| ender.who == m.who);
    let (own, others): (Vec<ActorMention>, _) = claim.actors.iter().cloned().partition(ends);
    if claim.mutual && !own.is_empty() && !others.is_empty() {
        (claim.actors, claim.recipients, claim.mutual) = (own, others, false);
    }
}

/// A mood's own deed, with nothing under it.
fn no_deed() -> OwnedDeed {
    OwnedDeed { act: Act::NONE, direction: Direction::Do, issue: None, moods: Vec::new() }
}

/// Phrases of a governor that an event noun under it may claim, as the noun would have them.
fn phrases_of(id: TokenId, args: &[Argument], complement: TokenId) -> Vec<Argument> {
    args.iter()
        .filter(|a| matches!(a.slot, Slot::Obl | Slot::Nmod) && a.token != complement && a.token != id)
        .map(|a| Argument { slot: Slot::Nmod, loose: true, ..a.clone() })
        .collect()
}
