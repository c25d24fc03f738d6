//! When a claim is said to have happened: the calendar expression of its own clause, else nothing but "not after the story".

use jiff::civil::Date;
use nuncio_language::{Relation, TokenId, Upos};
use nuncio_text::{Byte, Span};
use nuncio_world::{Calendar, Expression};

use crate::tree::Tree;

/// The day or days of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventDate {
    /// First day; `None` where only the end is known.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// How exact the words are (`day`, `month`, …, `unknown`).
    pub precision: &'static str,
    /// The words that say it.
    pub span: Option<Span<Byte>>,
}

impl EventDate {
    /// Nothing is said: it happened no later than it was published.
    #[must_use]
    pub fn unknown(published: Option<Date>) -> Self {
        EventDate { from: None, to: published, precision: "unknown", span: None }
    }
}

/// One calendar expression with the predicate it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Dated {
    /// The verb or event noun it hangs on, nearest first.
    governors: Vec<TokenId>,
    date: EventDate,
    /// The same words for what is still to come: "will meet on Friday".
    ahead: EventDate,
    long_before: bool,
}

/// Finds a sentence's calendar expressions and what they hang on.
pub(crate) fn find(tree: &Tree<'_>, calendar: &Calendar, published: Option<Date>) -> Vec<Dated> {
    let ids: Vec<TokenId> = tree.ids().collect();
    let words: Vec<&str> = ids.iter().map(|&id| tree.token(id).form.as_str()).collect();
    calendar.find(&words, published).into_iter().filter_map(|e| dated(tree, &ids, e, published)).collect()
}

fn dated(tree: &Tree<'_>, ids: &[TokenId], expression: Expression, published: Option<Date>) -> Option<Dated> {
    let tokens = ids.get(expression.tokens.clone())?;
    let span = tree.cover(tokens)?;
    let long_before = published.is_some_and(|day| expression.is_long_before(day));
    let top = tokens.iter().copied().find(|&id| tree.head(id).is_none_or(|h| !tokens.contains(&h)))?;
    let mut governors = Vec::new();
    let mut at = tree.head(top);
    while let Some(here) = at {
        if matches!(tree.token(here).upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Propn) {
            governors.push(here);
        }
        if tree.is_verb(here) {
            break;
        }
        at = tree.head(here);
    }
    let date = |e: &Expression| EventDate { from: e.from, to: e.to, precision: e.precision.as_str(), span: Some(span) };
    let ahead = published.map_or_else(|| date(&expression), |day| date(&expression.looking_ahead(day)));
    Some(Dated { governors, date: date(&expression), ahead, long_before })
}

/// The date of a claim whose words these are (`to_come`: it is promised or ahead), and whether it is of another time than the story's.
pub(crate) fn of_claim(
    tree: &Tree<'_>,
    dated: &[Dated],
    words: &[TokenId],
    published: Option<Date>,
    to_come: bool,
) -> (EventDate, bool) {
    let own = dated.iter().find(|d| d.governors.iter().any(|g| words.contains(g)));
    // "Talks held on Monday": the noun's clause is its verb's. "vowed on Tuesday to deepen": the operator's is the act's.
    let lent = || {
        let verb = words.iter().find_map(|&w| (!tree.is_verb(w)).then(|| governing_verb(tree, w)).flatten())?;
        dated.iter().find(|d| d.governors.last() == Some(&verb))
    };
    match own.or_else(lent) {
        Some(found) => (if to_come { found.ahead } else { found.date }, found.long_before),
        None => (EventDate::unknown(published), false),
    }
}

/// The verb over a noun that is its subject or object.
fn governing_verb(tree: &Tree<'_>, noun: TokenId) -> Option<TokenId> {
    matches!(tree.relation(noun), Relation::Nsubj | Relation::NsubjPass | Relation::Obj | Relation::Obl)
        .then(|| tree.head(noun))
        .flatten()
        .filter(|&h| tree.is_verb(h))
}
