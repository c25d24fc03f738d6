//! When a claim is said to have happened: the calendar expression of its own clause, counted from other dates where it says so; else its tense.

use std::cell::OnceCell;

use jiff::civil::Date;
use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::{Calendar, Expression};

use crate::claim::{Claim, Mark};
use crate::led::leaders;
use crate::quotes::{Kind, Quotation};
use crate::tree::Tree;

/// How many sentences back a date may stand from which another counts.
const REACH: usize = 3;

/// The day or days of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventDate {
    /// First day; `None` where only the end is known.
    pub from: Option<Date>,
    /// Last day; `None` where only the beginning is known.
    pub to: Option<Date>,
    /// How exact the words are (`day`, `month`, …, `unknown`).
    pub precision: &'static str,
    /// The words that say it.
    pub span: Option<Span<Byte>>,
    /// The tense that says it where no words do: `past`, `present` (it goes on) or `ahead`.
    pub tense: Option<&'static str>,
}

impl EventDate {
    /// Nothing is said: it happened no later than it was published.
    #[must_use]
    pub fn unknown(published: Option<Date>) -> Self {
        EventDate { from: None, to: published, precision: "unknown", span: None, tense: None }
    }
}

/// When a claim is, and what that tells of its marks.
pub(crate) struct Dating {
    pub(crate) date: EventDate,
    /// It is of another time than the story's.
    pub(crate) long_before: bool,
    /// Its day tells that it is ahead, which its tense does not: *visits Norway tomorrow*.
    pub(crate) ahead: bool,
}

/// One calendar expression with the predicate it belongs to.
#[derive(Clone, Debug)]
struct Dated {
    /// The verb or event noun it hangs on, nearest first.
    governors: Vec<TokenId>,
    expression: Expression,
    tokens: Vec<TokenId>,
    span: Span<Byte>,
}

/// The calendar expressions of a story's sentences, found when they are first asked for.
pub(crate) struct Dates<'d> {
    trees: &'d [Tree<'d>],
    calendar: &'d Calendar,
    quotes: &'d [Quotation],
    published: Option<Date>,
    found: Vec<OnceCell<Vec<Dated>>>,
}

impl<'d> Dates<'d> {
    pub(crate) fn new(
        trees: &'d [Tree<'d>],
        calendar: &'d Calendar,
        quotes: &'d [Quotation],
        published: Option<Date>,
    ) -> Self {
        Dates { trees, calendar, quotes, published, found: trees.iter().map(|_| OnceCell::new()).collect() }
    }

    /// Those of one sentence.
    fn of_sentence(&self, sentence: usize) -> &[Dated] {
        let (Some(cell), Some(tree)) = (self.found.get(sentence), self.trees.get(sentence)) else { return &[] };
        cell.get_or_init(|| find(tree, self.calendar, self.published))
    }

    /// The words of one sentence that say when.
    pub(crate) fn spans(&self, sentence: usize) -> Vec<Span<Byte>> {
        self.of_sentence(sentence).iter().map(|dated| dated.span).collect()
    }

    /// Whether a sentence tells since when something has been so.
    pub(crate) fn tells_since(&self, sentence: usize) -> bool {
        self.of_sentence(sentence).iter().any(|dated| dated.expression.is_since())
    }

    /// When a claim is.
    pub(crate) fn of_claim(&self, claim: &Claim) -> Dating {
        let untold = Dating { date: in_tense(claim, self.published), long_before: false, ahead: false };
        let Some(tree) = self.trees.get(claim.sentence) else { return untold };
        let Some((dated, to_come)) = self.expression_of(tree, claim) else { return untold };
        let known = self.settled(tree, dated, claim);
        // Two days before what nobody dates.
        if known.is_relative() && known.from.is_none() && known.to.is_none() {
            return untold;
        }
        let words = [claim.act_word, claim.trigger];
        let present = tree.sentence.zone == Zone::Body
            && claim.deed.moods.is_empty()
            && words.iter().any(|&word| is_present(tree, word));
        let turned = |expression: &Expression, ahead: bool| match self.published {
            Some(day) if ahead => expression.looking_ahead(day),
            _ => expression.clone(),
        };
        let is_ahead = |e: &Expression| e.from.zip(self.published).is_some_and(|(from, day)| from > day);
        let ahead = present && is_ahead(&turned(&known, true));
        let expression = turned(&known, to_come || ahead);
        let (mut from, mut to) = (expression.from, expression.to);
        // "This month": what has happened did so by publication.
        if !(to_come || ahead)
            && let (Some(from), Some(last), Some(day)) = (from, to, self.published)
            && from <= day
            && day < last
        {
            to = Some(day);
        }
        // "Will visit this month": what is left of it.
        if let (true, Some(first), Some(last), Some(day)) = (to_come || ahead, from, to, self.published)
            && first < day
            && day <= last
        {
            from = Some(day);
        }
        let date =
            EventDate { from, to, precision: expression.precision.as_str(), span: Some(dated.span), tense: None };
        let long_before = self.published.is_some_and(|day| expression.is_long_before(day));
        Dating { date, long_before, ahead }
    }

    /// The expression that dates a claim, and whether it tells of what is to come.
    fn expression_of(&self, tree: &Tree<'_>, claim: &Claim) -> Option<(&Dated, bool)> {
        let here = self.of_sentence(claim.sentence);
        let future = claim.marks.contains(&Mark::Future);
        let mut words = vec![claim.act_word, claim.trigger];
        words.extend(claim.operators.iter().map(|operator| operator.token));
        if claim.deed.moods.is_empty() || claim.act_word == claim.trigger {
            // "Attacked Faya on Friday, killing two": on that day too, unless it is still to come. The year of a treaty is not the verb's.
            let led = || {
                let mut verbs = words.iter().filter(|_| !future).flat_map(|&word| leaders(tree, word));
                verbs.find_map(|verb| here.iter().find(|dated| dated.governors.first() == Some(&verb)))
            };
            let dated = governed(tree, here, &words).or_else(led).or_else(|| recalled(tree, here, claim));
            return dated.map(|dated| (dated, future));
        }
        // "Vowed on Friday to send food in May": a promise is of the day on which it is made; a day that is past cannot be the deed's.
        let past = |dated: &&Dated| {
            let day = self.published.map(|day| dated.expression.looking_back(day));
            day.and_then(|e| e.from).zip(self.published).is_some_and(|(from, day)| from <= day)
        };
        governed(tree, here, &[claim.trigger])
            .or_else(|| governed(tree, here, &words).filter(past))
            .map(|dated| (dated, future))
    }

    /// An expression with its days: of its state's fiscal year, counted from another date, recalled by an anniversary.
    fn settled(&self, tree: &Tree<'_>, dated: &Dated, claim: &Claim) -> Expression {
        let expression = &dated.expression;
        if expression.is_relative() {
            return self.counted(tree, dated);
        }
        if let Some(spoken) = self.day_of_speaking(claim) {
            return self.on_another_day(tree, dated, spoken).unwrap_or_else(|| expression.clone());
        }
        let below = dated.tokens.last().is_some_and(|&noun| tree.is_below(claim.act_word, noun));
        if let Some(recalled) = self.published.filter(|_| below).and_then(|day| expression.recalled(day)) {
            return recalled;
        }
        let state = claim.actors.iter().find_map(|actor| actor.who.country);
        match state.and_then(|country| self.calendar.fiscal_year(country.as_str())) {
            Some(months) => expression.in_fiscal_year_of(months),
            None => expression.clone(),
        }
    }

    /// *"They shelled us yesterday," it said on Saturday*: the day on which the words were spoken, where that is told and another.
    fn day_of_speaking(&self, claim: &Claim) -> Option<Date> {
        let quote = self.quotes.get(*claim.attribution.last()?)?;
        let cue = quote.cue.filter(|_| quote.kind == Kind::Direct)?;
        let sentence = self.trees.iter().position(|tree| tree.sentence.tokens.holds(cue.index()))?;
        let told = governed(self.trees.get(sentence)?, self.of_sentence(sentence), &[cue])?;
        told.expression.from.filter(|from| Some(*from) == told.expression.to && Some(*from) != self.published)
    }

    /// The same words where they were written on another day.
    fn on_another_day(&self, tree: &Tree<'_>, dated: &Dated, day: Date) -> Option<Expression> {
        let words: Vec<&str> = tree.ids().map(|id| tree.token(id).form.as_str()).collect();
        let all = self.calendar.find(&words, Some(day));
        all.into_iter().find(|other| other.tokens == dated.expression.tokens)
    }

    /// *Two days later, the next day*: from the last date before it. *Nine months after Iraq attacked it, Kuwait thanked Egypt*: back from
    /// the date of the main clause.
    fn counted(&self, tree: &Tree<'_>, dated: &Dated) -> Expression {
        let expression = &dated.expression;
        let days = |e: &Expression| e.from.zip(e.to);
        let verb = dated.governors.last().copied().filter(|&verb| tree.relation(verb) == Relation::Advcl);
        let verb = verb.filter(|_| opened_clause(tree, &dated.tokens).is_none());
        let after_clause = verb.filter(|&verb| {
            let mark = tree.child(verb, Relation::Mark);
            mark.is_some_and(|mark| {
                dated.tokens.contains(&mark) || dated.tokens.last().is_some_and(|&l| l.0 + 1 == mark.0)
            })
        });
        if let Some(verb) = after_clause {
            let here = self.of_sentence(tree_index(self.trees, tree));
            let main = tree.head(verb).and_then(|main| governed(tree, here, &[main])).and_then(|d| days(&d.expression));
            let anchor = main.or(self.published.map(|day| (day, day)));
            return anchor.map_or_else(|| expression.clone(), |anchor| expression.counted_back_from(anchor));
        }
        let sentence = tree_index(self.trees, tree);
        let before = (sentence.saturating_sub(REACH)..=sentence)
            .flat_map(|s| self.of_sentence(s))
            .filter(|other| other.span.end() <= dated.span.start() && !other.expression.is_since())
            .filter_map(|other| days(&other.expression))
            .next_back();
        before.map_or_else(|| expression.clone(), |anchor| expression.counted_from(anchor))
    }
}

/// *The 40th anniversary of the day on which Germany attacked Poland*: what an anniversary recalls is below it.
fn recalled<'d>(tree: &Tree<'_>, here: &'d [Dated], claim: &Claim) -> Option<&'d Dated> {
    let recalls = |dated: &&Dated| {
        dated.expression.is_anniversary()
            && dated.tokens.last().is_some_and(|&noun| tree.is_below(claim.act_word, noun))
    };
    here.iter().find(recalls)
}

/// Where a tree stands among those of its story.
fn tree_index(trees: &[Tree<'_>], tree: &Tree<'_>) -> usize {
    trees.partition_point(|other| other.sentence.tokens.start() < tree.sentence.tokens.start())
}

/// Where no words say when, the tense does: no later than publication, or from then on.
fn in_tense(claim: &Claim, published: Option<Date>) -> EventDate {
    let unknown = EventDate::unknown(published);
    if claim.marks.contains(&Mark::Future) {
        return EventDate { from: published, to: None, tense: Some("ahead"), ..unknown };
    }
    let tense = if claim.marks.contains(&Mark::Ongoing) { "present" } else { "past" };
    EventDate { tense: Some(tense), ..unknown }
}

fn is_present(tree: &Tree<'_>, word: TokenId) -> bool {
    tree.sentence.tokens.holds(word.index()) && {
        let verb = if tree.is_verb(word) { Some(word) } else { governing_verb(tree, word) };
        verb.is_some_and(|verb| matches!(tree.token(verb).xpos, Xpos::Vbz | Xpos::Vbp))
    }
}

/// Finds a sentence's calendar expressions and what they hang on.
fn find(tree: &Tree<'_>, calendar: &Calendar, published: Option<Date>) -> Vec<Dated> {
    let ids: Vec<TokenId> = tree.ids().collect();
    let words: Vec<&str> = ids.iter().map(|&id| tree.token(id).form.as_str()).collect();
    calendar.find(&words, published).into_iter().filter_map(|e| dated(tree, &ids, e)).collect()
}

fn dated(tree: &Tree<'_>, ids: &[TokenId], expression: Expression) -> Option<Dated> {
    let tokens = ids.get(expression.tokens.clone())?.to_vec();
    let span = tree.cover(&tokens)?;
    let top = tokens.iter().copied().find(|&id| tree.head(id).is_none_or(|h| !tokens.contains(&h)))?;
    // "For the first time since 1994" says how rare it is.
    let rarity = expression.is_since()
        && tokens.first().and_then(|&first| tree.previous(first)).is_some_and(|before| tree.lemma(before) == "time");
    if let Some(verb) = opened_clause(tree, &tokens) {
        return Some(Dated { governors: vec![verb], expression, tokens, span });
    }
    // "Condemned Saturday's raid": the day is the raid's alone.
    let owned = tree.relation(top) == Relation::NmodPoss;
    let mut governors = Vec::new();
    let mut at = tree.head(top).filter(|_| !rarity);
    while let Some(here) = at {
        if matches!(tree.token(here).upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Propn) {
            governors.push(here);
        }
        if tree.is_verb(here) || owned {
            break;
        }
        at = tree.head(here);
    }
    Some(Dated { governors, expression, tokens, span })
}

/// *…; the day before it had sent them home*: the verb of a clause of its own that such words open, where a parser takes their last for its
/// conjunction. No other verb of the clause is left that it could belong to.
fn opened_clause(tree: &Tree<'_>, tokens: &[TokenId]) -> Option<TokenId> {
    let (first, last) = (*tokens.first()?, *tokens.last()?);
    let verb = tree.head(last).filter(|&verb| tree.relation(last) == Relation::Mark && tree.is_verb(verb))?;
    let opens = tree.previous(first).is_none_or(|before| tree.token(before).form == ";");
    let alone = tree.head(verb).is_none_or(|main| main < first);
    (tokens.len() > 1 && opens && alone).then_some(verb)
}

/// The expression that one of these words governs: by itself, or through its verb.
fn governed<'d>(tree: &Tree<'_>, here: &'d [Dated], words: &[TokenId]) -> Option<&'d Dated> {
    let own = here.iter().find(|dated| dated.governors.iter().any(|governor| words.contains(governor)));
    // "Talks held on Monday": the noun's clause is its verb's. "vowed on Tuesday to deepen": the operator's is the act's.
    let lent = || {
        let verb = words.iter().find_map(|&w| (!tree.is_verb(w)).then(|| governing_verb(tree, w)).flatten())?;
        here.iter().find(|dated| dated.governors.last() == Some(&verb))
    };
    own.or_else(lent)
}

/// The verb over a noun that is its subject or object.
fn governing_verb(tree: &Tree<'_>, noun: TokenId) -> Option<TokenId> {
    matches!(tree.relation(noun), Relation::Nsubj | Relation::NsubjPass | Relation::Obj | Relation::Obl)
        .then(|| tree.head(noun))
        .flatten()
        .filter(|&h| tree.is_verb(h))
}
