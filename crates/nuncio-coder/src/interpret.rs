//! From predicates to claims: senses are matched, operators are applied over what they govern, roles are filled.

use std::cell::RefCell;

use nuncio_codebook::lexicon::{Lexicon, Meaning, Part, Pos, Sense, Slot};
use nuncio_codebook::{Codebook, Issue, Mood, OwnedDeed};
use nuncio_language::{Relation, TokenId, Upos, Xpos};

use crate::arguments::{self, Argument};
use crate::claim::{Claim, ClaimId, Mark, OtherRole, Standing};
use crate::confidence::Pattern;
use crate::dates::EventDate;
use crate::directory::Directory;
use crate::marks::{self, Marker, Over};
use crate::quotes::Quotation;
use crate::senses::{self, Match, People};
use crate::topics;
use crate::trace::{Reason, Trace};
use crate::tree::Tree;
use crate::who::{ActorMention, Through};
use crate::words::Words;

/// How deep operators nest before the words are given up: `urged X to promise to stop threatening to …`.
const DEPTH: usize = 6;

/// The tables that sentences are read with.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) codebook: &'a Codebook,
    pub(crate) words: &'a Words,
}

/// What a story has yielded so far.
#[derive(Default)]
pub(crate) struct Harvest {
    pub(crate) claims: Vec<Claim>,
    pub(crate) trace: Trace,
    /// Number of the next claim.
    next: u32,
}

impl Harvest {
    /// A number for a new claim.
    pub(crate) fn number(&mut self) -> ClaimId {
        let number = ClaimId(self.next);
        self.next += 1;
        number
    }
}

/// Reads one sentence.
pub(crate) struct Interpreter<'a, 't> {
    pub(crate) tree: &'t Tree<'a>,
    pub(crate) index: usize,
    pub(crate) directory: &'t Directory<'a>,
    pub(crate) tables: Tables<'a>,
    quotes: &'t [Quotation],
    pub(crate) harvest: &'t mut Harvest,
    /// By token of the sentence: an operator stands over it, or it was tried.
    used: Vec<bool>,
}

/// What a governing word lends to the predicate under it.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    /// Who does it, where the predicate does not say.
    pub(crate) actors: Vec<ActorMention>,
    /// To whom, likewise.
    pub(crate) recipients: Vec<ActorMention>,
    /// Phrases of the governor that may belong to an event noun: "launched an attack [on …]".
    pub(crate) phrases: Vec<Argument>,
    /// The operator or light verb, which vouches that a noun is an event here.
    pub(crate) operator: Option<TokenId>,
    /// The operator tells by itself how what it stands over stands.
    pub(crate) turned: bool,
    /// It is charged or looked into: it may have been done by nobody in particular.
    pub(crate) charged: bool,
}

impl<'a, 't> Interpreter<'a, 't> {
    pub(crate) fn new(
        tree: &'t Tree<'a>,
        index: usize,
        directory: &'t Directory<'a>,
        tables: Tables<'a>,
        quotes: &'t [Quotation],
        harvest: &'t mut Harvest,
    ) -> Self {
        let used = vec![false; tree.sentence.tokens.len()];
        Interpreter { tree, index, directory, tables, quotes, harvest, used }
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

    pub(crate) fn use_up(&mut self, id: TokenId) {
        let at = self.local(id);
        self.used[at] = true;
    }

    /// Adds finished claims, leaving out those that say again what the sentence has said with the same words.
    pub(crate) fn keep(&mut self, found: Vec<Claim>) {
        for claim in found {
            if self.tables.codebook.cameo(&claim.deed()).is_none()
                && self.tables.codebook.plover(&claim.deed()).is_none()
            {
                continue;
            }
            let said = self.harvest.claims.iter().any(|c| {
                c.sentence == claim.sentence
                    && c.deed == claim.deed
                    && c.mutual == claim.mutual
                    && same_people(&c.actors, &claim.actors)
                    && same_people(&c.recipients, &claim.recipients)
                    && c.marks == claim.marks
            });
            if !said {
                self.harvest.claims.push(claim);
            }
        }
    }

    /// The claims that a predicate makes under what its governor lends.
    pub(crate) fn interpret(&mut self, id: TokenId, scope: &Scope, depth: usize) -> Vec<Claim> {
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
        let people = People { directory, tree, heads: RefCell::default() };
        let candidates = senses::matches(self.tables.lexicon, self.tree, id, pos, &args, &people);
        if candidates.is_empty() {
            if !self.tables.lexicon.senses(pos, &self.tree.lemma(id).to_lowercase()).is_empty() {
                self.harvest.trace.add(self.index, id, Reason::NoSense);
            }
            return Vec::new();
        }
        for held in candidates {
            if held.sense.meaning == Meaning::Nothing {
                self.harvest.trace.add(self.index, id, Reason::KnownNothing(held.sense.rule.to_string()));
                return Vec::new();
            }
            let found = match &held.sense.meaning {
                Meaning::Nothing => Vec::new(),
                Meaning::Act { act, direction, issue, moods } => {
                    let deed = OwnedDeed { act: *act, direction: *direction, issue: *issue, moods: moods.clone() };
                    self.act(id, pos, &held, deed, scope).into_iter().collect()
                }
                Meaning::Operator { operator, actor_is_recipient } => {
                    self.operate(id, &held, (*operator, *actor_is_recipient), &args, scope, depth)
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
        let over = self.marks_over(id, scope)?;
        let mut own = self.people(held, Part::Actor);
        // "Israel launched an artillery barrage": what kind it is does not say who, where the light verb's subject does.
        let by_kind = held.filler(Part::Actor).is_some_and(|a| matches!(a.slot, Slot::Amod | Slot::Compound));
        let unplaced = own.iter().all(|m| !m.who.is_placed());
        // "humanitarian aid": an adjective that only says what kind it is is nobody.
        let adjective = held.filler(Part::Actor).is_some_and(|a| self.tree.token(a.token).upos == Upos::Adj);
        if by_kind && unplaced && (adjective || !scope.actors.is_empty()) {
            own.clear();
        }
        // "Gives Chad ultimatum": who gets it did not make it.
        let gets_it = |m: &ActorMention| scope.recipients.iter().any(|recipient| recipient.who == m.who);
        if by_kind && !scope.actors.is_empty() && own.iter().all(gets_it) {
            own.clear();
        }
        let charge = matches!(deed.moods.first(), Some(Mood::Accuse | Mood::Investigate));
        let inquired = if charge { inquired_into(held, scope, &mut own) } else { Vec::new() };
        let from_scope = own.is_empty();
        let mut actors = if from_scope { scope.actors.clone() } else { own };
        let mut recipients = self.people(held, Part::Recipient);
        if recipients.is_empty() && held.filler(Part::Recipient).is_none() {
            recipients.clone_from(if inquired.is_empty() { &scope.recipients } else { &inquired });
        }
        if recipients.is_empty() && pos == Pos::Verb {
            recipients.extend(self.part_of_another(held, &actors));
        }
        if recipients.is_empty() && pos == Pos::Verb {
            recipients = self.whose_it_is(id, held, &actors);
        }
        let hostile = self.tables.codebook.quad(&deed.as_deed()) == Some(MATERIAL_CONFLICT);
        if recipients.is_empty() && pos == Pos::Verb && hostile {
            recipients = self.where_it_is(id, held, &actors);
        }
        recipients.retain(|r| actors.iter().all(|a| a.who != r.who && a.span != r.span));
        if held.sense.mutual {
            actors.append(&mut recipients);
            // Under an operator one side is enough: "proclaimed a truce", "offered to negotiate".
            if actors.len() < 2 && scope.operator.is_none() {
                let reason = if actors.is_empty() { Reason::NoActor } else { Reason::NoOtherSide };
                self.harvest.trace.add(self.index, id, reason);
                return None;
            }
        }
        if actors.is_empty() && !scope.charged {
            self.harvest.trace.add(self.index, id, Reason::NoActor);
            return None;
        }
        let asked_recipient = held.sense.arguments.iter().any(|a| a.part == Part::Recipient && !a.optional);
        if asked_recipient && !held.sense.mutual && recipients.is_empty() {
            self.harvest.trace.add(self.index, id, Reason::NoRecipient);
            return None;
        }
        // A bare event noun is an event only where its own phrase says who did it to whom, or its clause that it happened.
        // "supports its operations in Chad": where a noun's recipient is only the place, it names an affair, and tells of none.
        let there = held.filler(Part::Recipient).is_some_and(|r| matches!(r.case.as_str(), "in" | "inside" | "at"));
        let placed = hostile && there;
        let told =
            !recipients.is_empty() && !placed || held.sense.mutual || self.happens(id) || self.brings_in_words(id);
        if pos == Pos::Noun && scope.operator.is_none() && (from_scope || !told) {
            self.harvest.trace.add(self.index, id, Reason::BareNoun);
            return None;
        }
        let deed = OwnedDeed { issue: deed.issue.or_else(|| self.issue_of(id, &deed)), ..deed };
        let mut claim = self.claim(id, held.sense, held.particle, deed, actors, recipients);
        claim.mutual = held.sense.mutual;
        claim.roles = self.other_roles(held);
        // What a decision or a deal is to do is ahead; what a mission is to do is only meant.
        let meant = marks::is_unfulfilled(self.tree, id) && !over.marks.contains(&Mark::Future);
        if hostile && over.errand || scope.operator.is_none() && meant {
            claim.mark(Mark::Hypothetical);
        }
        claim.stand_under(&over);
        held.sense.marks.iter().filter_map(|m| Mark::parse(m)).for_each(|mark| claim.mark(mark));
        claim.pattern.meet(held);
        Some(claim)
    }

    /// What a protest is about; other acts have their issue from the lexicon alone.
    fn issue_of(&self, id: TokenId, deed: &OwnedDeed) -> Option<Issue> {
        let is_protest = self.tables.codebook.is_under_any(deed.act, &[PROTEST]);
        if is_protest { topics::issue(self.tables.words, self.tree, id) } else { None }
    }

    /// *Mexico's foreign minister visited California*: what is done to a part of another state is done to that state; at home
    /// it is only the place.
    fn part_of_another(&self, held: &Match<'_>, actors: &[ActorMention]) -> Option<ActorMention> {
        let part = self.directory.part(self.tree, held.filler(Part::Recipient)?.token)?;
        let abroad = |actor: &ActorMention| actor.who.country.is_some() && actor.who.country != part.who.country;
        (!actors.is_empty() && actors.iter().all(abroad)).then_some(part)
    }

    /// *Bulldozed Cameroonian stalls, shares Beijing's view*: where a recipient may be told and none is, it is whose the object is.
    fn whose_it_is(&self, verb: TokenId, held: &Match<'_>, actors: &[ActorMention]) -> Vec<ActorMention> {
        if !held.asks(Part::Recipient) {
            return Vec::new();
        }
        let objects = arguments::objects(self.tree, verb).into_iter();
        let mut owners: Vec<ActorMention> =
            objects.flat_map(|thing| self.directory.mentions(self.tree, thing)).filter(|m| m.who.is_placed()).collect();
        owners.retain(|owner| actors.iter().all(|actor| !actor.who.same_side(&owner.who)));
        owners
    }

    /// *Bombed a depot in Niger, villages in Niger were seized*: what is hit and is nobody's by name is the country's where it lies, unless
    /// that is the actor's own.
    fn where_it_is(&self, verb: TokenId, held: &Match<'_>, actors: &[ActorMention]) -> Vec<ActorMention> {
        if !held.asks(Part::Recipient) {
            return Vec::new();
        }
        let objects = arguments::objects(self.tree, verb);
        let at_things = objects.iter().flat_map(|&thing| self.tree.children_by(thing, &[Relation::Nmod]));
        let at_verb = self.tree.children_by(verb, &[Relation::Obl]).filter(|_| !objects.is_empty());
        let places = at_things
            .chain(at_verb)
            .filter(|&place| matches!(self.tree.case(place).as_str(), "in" | "inside" | "into"));
        let mut owners: Vec<ActorMention> = places
            .flat_map(|place| self.directory.mentions(self.tree, place))
            .filter(|m| m.who.country.is_some() && m.who.sectors.is_empty() && m.who.through == Through::Name)
            .collect();
        owners.truncate(1);
        owners.retain(|owner| actors.iter().all(|actor| !actor.who.same_side(&owner.who)));
        owners
    }

    /// *Angola's demobilisation began, has ended, was over*: the subject of a clause in the past is told as having been.
    fn happens(&self, noun: TokenId) -> bool {
        if arguments::is_state_of_subject(self.tree, noun) {
            return true;
        }
        self.tree.relation(noun) == Relation::Nsubj
            && self.tree.head(noun).is_some_and(|verb| {
                let past = |id| self.tree.token(id).xpos == Xpos::Vbd;
                let perfect = |id| self.tree.lemma(id) == "have" && self.tree.relation(id) == Relation::Aux;
                let told_so = |id| past(id) || perfect(id);
                past(verb)
                    || self.tree.children_by(verb, &[Relation::Aux, Relation::AuxPass, Relation::Cop]).any(told_so)
            })
    }

    /// *Malawi's denial that …*: a noun that brings in somebody's words tells that he said them.
    fn brings_in_words(&self, noun: TokenId) -> bool {
        self.quotes.iter().any(|quote| quote.attributes() && quote.cue == Some(noun) && quote.speaker.is_some())
    }

    pub(crate) fn claim(
        &mut self,
        id: TokenId,
        sense: &Sense,
        particle: Option<TokenId>,
        deed: OwnedDeed,
        actors: Vec<ActorMention>,
        recipients: Vec<ActorMention>,
    ) -> Claim {
        let span = self.tree.token(id).span;
        // A particle next to its verb belongs to the trigger; one further off would drag the object in.
        let trigger_span = match particle {
            Some(p) if p.0 == id.0 + 1 => span.cover(self.tree.token(p).span),
            _ => span,
        };
        Claim {
            id: self.harvest.number(),
            sentence: self.index,
            zone: self.tree.sentence.zone,
            deed,
            actors,
            recipients,
            roles: Vec::new(),
            mutual: false,
            mode: None,
            contexts: Vec::new(),
            trigger: id,
            act_word: id,
            trigger_span,
            operators: Vec::new(),
            marks: Vec::new(),
            owed: None,
            inside: None,
            standing: Standing::Told,
            attribution: Vec::new(),
            date: EventDate::unknown(None),
            place: None,
            counts: Vec::new(),
            rule: sense.rule.to_string(),
            pattern: Pattern::of(sense),
            confidence: 0.5,
        }
    }

    /// What stands over a predicate by its own words and the clauses around it; `None` where the clause only asks.
    pub(crate) fn marks_over(&mut self, id: TokenId, scope: &Scope) -> Option<Over> {
        let (words, tree, quotes) = (self.tables.words, self.tree, self.quotes);
        let marker = Marker { words, tree, quotes, operator: scope.operator.filter(|_| scope.turned) };
        let over = marker.over(id);
        if over.asked {
            self.harvest.trace.add(self.index, id, Reason::Asked);
            return None;
        }
        Some(over)
    }

    pub(crate) fn people(&self, held: &Match<'_>, part: Part) -> Vec<ActorMention> {
        let Some(argument) = held.filler(part) else { return Vec::new() };
        let people = self.directory.mentions(self.tree, argument.token);
        if people.is_empty() && part == Part::Actor { self.directory.maker(self.tree, argument.token) } else { people }
    }

    pub(crate) fn other_roles(&self, held: &Match<'_>) -> Vec<OtherRole> {
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
}

/// *Launched an inquiry into killings by Syrian officers*: who launches it inquires, and those behind the noun are inquired into; they are
/// taken out of `own`.
pub(crate) fn inquired_into(held: &Match<'_>, scope: &Scope, own: &mut Vec<ActorMention>) -> Vec<ActorMention> {
    let behind = held.filler(Part::Actor).is_some_and(|a| a.slot == Slot::Nmod && a.case == "by");
    if behind && !scope.actors.is_empty() { std::mem::take(own) } else { Vec::new() }
}

/// The act that demonstrations, strikes and riots stand under.
const PROTEST: &str = "protest";

/// The quad class of deeds that are material conflict.
pub(crate) const MATERIAL_CONFLICT: u8 = 4;

fn same_people(a: &[ActorMention], b: &[ActorMention]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.who.same_side(&y.who) && x.who.sectors == y.who.sectors)
}
