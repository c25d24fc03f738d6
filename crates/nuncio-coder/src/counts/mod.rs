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
use table::Does;
use thing::Thing;

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
    let mut before = None;
    for (index, tree) in trees.iter().enumerate() {
        let ids: Vec<TokenId> = tree.ids().collect();
        let forms: Vec<&str> = ids.iter().map(|&id| tree.token(id).form.as_str()).collect();
        let found = amounts.find(&forms);
        if found.is_empty() {
            continue;
        }
        let when = dates.spans(index);
        let reader = Reader { tree, ids: &ids, when: &when, quotes, words };
        let mut all = Vec::new();
        for amount in found {
            let number = reader.numbered(amount, before);
            before = number.as_ref().and_then(|number| number.count.kind).or(before);
            all.extend(number);
        }
        let story = Story { trees, quotes, codebook, total: dates.tells_since(index) };
        link::to_claims(all, index, &story, claims);
    }
}

/// *Togolese students marched. Police counted 800*: who counts for an event within one state is of that state, where nothing else is known of
/// them.
pub(crate) fn settle_tellers(claims: &[Claim], quotes: &mut [Quotation]) {
    for claim in claims {
        let countries = || claim.actors.iter().chain(&claim.recipients).filter_map(|party| party.who.country);
        let Some(country) = countries().next().filter(|first| countries().all(|other| other == *first)) else {
            continue;
        };
        for quote in claim.counts.iter().filter_map(|count| count.attribution.last().copied()) {
            let gives = quotes.get_mut(quote).filter(|quote| !quote.attributes());
            let teller = gives.and_then(|quote| quote.speaker.as_mut()).filter(|voice| voice.local);
            let Some(who) = teller.and_then(|voice| voice.who.as_mut()) else { continue };
            if who.country.is_none() && who.org.is_none() && who.entity.is_none() {
                who.country = Some(country);
            }
        }
    }
}

/// Reads the numbers of one sentence.
struct Reader<'r, 'd> {
    tree: &'r Tree<'d>,
    /// The words of the sentence.
    ids: &'r [TokenId],
    /// Those that say when.
    when: &'r [Span<Byte>],
    quotes: &'r [Quotation],
    words: &'r CountWords,
}

impl Reader<'_, '_> {
    /// What a number counts; `before` is of what kind the number before it was.
    fn numbered(&self, amount: Amount, before: Option<CountKind>) -> Option<Numbered> {
        let tree = self.tree;
        let tokens = self.ids.get(amount.tokens.clone())?;
        // "A dozen soldiers": the article is no part of the number.
        let bare = tokens.iter().position(|&id| !matches!(tree.lemma(id), "a" | "an" | "the")).unwrap_or(0);
        let own = tree.cover(&tokens[bare..])?;
        if self.when.iter().any(|when| when.overlaps(own)) || thing::is_share(tree, tokens, self.words) {
            return None;
        }
        let another = tokens.last().copied().filter(|&last| quotes::is_figure_of_another(self.quotes, last));
        let thing = match another {
            Some(token) => Thing { token, noun: None, state: None, span: None },
            None if amount.currency.is_some() => thing::of_money(tree, tokens),
            None => thing::find(tree, tokens, self.words)?,
        };
        let again = another.is_some() || kind::is_told_again(tree, &thing, self.words);
        let kind = match amount.currency {
            Some(_) => Some(CountKind::Money),
            None => kind::of(tree, &thing, self.words).or(before.filter(|_| again)),
        };
        // "No talks" counts nothing; "no casualties" does.
        if amount.max == Some(0.0) && kind.is_none() || kind.is_none() && thing.noun.is_none() {
            return None;
        }
        if kind.is_none() && self.counts_nobody(&amount, tokens, thing.token) {
            return None;
        }
        let what = match (&amount.currency, thing.noun) {
            (None, Some(_)) => thing.words(tree),
            _ => String::new(),
        };
        let span = thing.span.map_or(own, |span| own.cover(span));
        let attribution = quotes::telling(self.quotes, tree, thing.token);
        let count = Count { kind, what, amount, span, attribution };
        Some(Numbered { count, zone: tree.sentence.zone, token: thing.token })
    }
    /// *One of the reasons*, *in 15 towns*: where nothing tells what became of them, these are no numbers of a deed.
    fn counts_nobody(&self, amount: &Amount, tokens: &[TokenId], thing: TokenId) -> bool {
        let tree = self.tree;
        let of = tokens.last().and_then(|&last| tree.next(last)).is_some_and(|next| tree.lemma(next) == "of");
        let one = of && amount.min == Some(1.0) && amount.max == Some(1.0);
        one || self.words.does(Does::Frame, &tree.case(tree.first_conjunct(thing)))
    }
}
