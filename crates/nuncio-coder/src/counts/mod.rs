//! How many: the numbers of a story that belong to its events, with what they count and who says so.

mod kind;
mod link;
mod table;
mod thing;

use nuncio_codebook::Codebook;
use nuncio_language::TokenId;
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::{Amount, Amounts};
use serde::Serialize;

use crate::claim::Claim;
use crate::dates::Dates;
use crate::quotes::{self, Quotation};
use crate::tree::Tree;

pub(crate) use table::CountWords;

/// What a number counts, of what researchers ask for; other things have none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CountKind {
    /// Killed, or died.
    Dead,
    /// Wounded, hurt.
    Injured,
    /// Of whom nothing is known.
    Missing,
    /// Dead and injured together.
    Casualties,
    /// Taken or held by an authority.
    Arrested,
    /// Taken or held by others.
    Abducted,
    /// Set free.
    Freed,
    /// Sent out of the country as foreigners.
    Deported,
    /// Diplomats, journalists and the like told to leave.
    Expelled,
    /// Driven from where they live.
    Displaced,
    /// Who marched, met, struck.
    Participants,
    /// Soldiers and other armed people.
    Troops,
    /// Battalions, divisions, ships' companies.
    Units,
    /// Arms, and what carries them.
    Weapons,
    /// Food, fuel and the like, by weight or load.
    Goods,
    /// Money; the unit says of which currency.
    Money,
}

impl CountKind {
    /// Reads a kind by its word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        use CountKind::*;
        let all = [
            Dead,
            Injured,
            Missing,
            Casualties,
            Arrested,
            Abducted,
            Freed,
            Deported,
            Expelled,
            Displaced,
            Participants,
            Troops,
            Units,
            Weapons,
            Goods,
            Money,
        ];
        all.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The word in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CountKind::Dead => "dead",
            CountKind::Injured => "injured",
            CountKind::Missing => "missing",
            CountKind::Casualties => "casualties",
            CountKind::Arrested => "arrested",
            CountKind::Abducted => "abducted",
            CountKind::Freed => "freed",
            CountKind::Deported => "deported",
            CountKind::Expelled => "expelled",
            CountKind::Displaced => "displaced",
            CountKind::Participants => "participants",
            CountKind::Troops => "troops",
            CountKind::Units => "units",
            CountKind::Goods => "goods",
            CountKind::Weapons => "weapons",
            CountKind::Money => "money",
        }
    }
}

/// A number that belongs to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// What is counted, of the kinds that have a name.
    pub kind: Option<CountKind>,
    /// What is counted, in the story's words (`ballistic missiles`); nothing where a number stands by itself.
    pub what: String,
    /// The number.
    pub amount: Amount,
    /// The number with what it counts.
    pub span: Span<Byte>,
    /// Positions of the quotes in which it stands, outermost first.
    pub attribution: Vec<usize>,
}

/// What is known of a story when its numbers are given to its events.
struct Story<'s, 'd> {
    trees: &'s [Tree<'d>],
    quotes: &'s [Quotation],
    codebook: &'s Codebook,
    /// The sentence sums up since a date: its numbers are not of one event.
    total: bool,
}

/// A number of a sentence before it is known to which event it belongs.
struct Numbered {
    count: Count,
    zone: Zone,
    /// The word that stands for the counted in the tree.
    token: TokenId,
}

/// Finds the counts of every claim. Words that say when count nothing.
pub(crate) fn tell(
    claims: &mut [Claim],
    trees: &[Tree<'_>],
    quotes: &[Quotation],
    (amounts, words, codebook): (&Amounts, &CountWords, &Codebook),
    dates: &Dates<'_>,
) {
    for (index, tree) in trees.iter().enumerate() {
        let ids: Vec<TokenId> = tree.ids().collect();
        let forms: Vec<&str> = ids.iter().map(|&id| tree.token(id).form.as_str()).collect();
        let found = amounts.find(&forms);
        if found.is_empty() {
            continue;
        }
        let when = dates.spans(index);
        let numbered: Vec<Numbered> =
            found.into_iter().filter_map(|amount| numbered(tree, &ids, amount, &when, quotes, words)).collect();
        let story = Story { trees, quotes, codebook, total: dates.tells_since(index) };
        link::to_claims(numbered, index, &story, claims);
    }
}

fn numbered(
    tree: &Tree<'_>,
    ids: &[TokenId],
    amount: Amount,
    when: &[Span<Byte>],
    quotes: &[Quotation],
    words: &CountWords,
) -> Option<Numbered> {
    let tokens = ids.get(amount.tokens.clone())?;
    // "A dozen soldiers": the article is no part of the number.
    let bare = tokens.iter().position(|&id| !matches!(tree.lemma(id), "a" | "an" | "the")).unwrap_or(0);
    let own = tree.cover(&tokens[bare..])?;
    if when.iter().any(|when| when.overlaps(own)) {
        return None;
    }
    let thing = thing::find(tree, tokens, words)?;
    let kind = if amount.currency.is_some() { Some(CountKind::Money) } else { kind::of(tree, &thing, words) };
    // "No talks" counts nothing; "no casualties" does.
    if amount.max == Some(0.0) && kind.is_none() || kind.is_none() && thing.noun.is_none() {
        return None;
    }
    let what = match (&amount.currency, thing.noun) {
        (None, Some(_)) => thing.words(tree),
        _ => String::new(),
    };
    let span = thing.span.map_or(own, |span| own.cover(span));
    let attribution = quotes::chain(quotes, thing.token);
    let count = Count { kind, what, amount, span, attribution };
    Some(Numbered { count, zone: tree.sentence.zone, token: thing.token })
}
