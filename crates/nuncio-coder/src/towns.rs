//! Towns with the part of a state or the state behind a comma: *Moscow, Idaho* is no capital, and *Ibadan, Nigeria* is in Nigeria.

use nuncio_language::{Document, TokenId, Upos};
use nuncio_text::{Span, Token};
use nuncio_world::{EntityKind, NameUse, World};

use crate::names::{NameHit, Names};

/// The longest name of a town that the directory does not know, in words.
const LONGEST_TOWN: usize = 3;

/// Gives the towns of a sentence the country that is named behind them.
pub(crate) fn settle(names: &mut Names, doc: &Document, world: &World, sentence: Span<Token>) {
    let behind: Vec<NameHit> = names.iter().filter(|hit| sentence.holds(hit.tokens.start())).copied().collect();
    for hit in behind {
        let whole = match hit.usage {
            NameUse::Part => hit,
            NameUse::Name if world.entity(hit.entity).kind == EntityKind::State => hit,
            _ => continue,
        };
        let comma = whole.tokens.start().wrapping_sub(1);
        if !sentence.holds(comma) || doc.tokens[comma].form != "," || !closes(names, doc, sentence, whole.tokens.end())
        {
            continue;
        }
        let place = |tokens| NameHit { tokens, entity: whole.entity, usage: NameUse::Part };
        match names.at(TokenId(comma as u32 - 1)).copied().filter(|_| sentence.holds(comma.wrapping_sub(1))) {
            // "Moscow, Idaho": what else would be a capital; "Georgia, Armenia" are two states.
            // "Lincoln, Nebraska" is no man either.
            Some(town) if whole.usage == NameUse::Part && is_place(world, &town) => {
                if let Some(known) = names.at_mut(TokenId(town.tokens.start() as u32)) {
                    *known = place(town.tokens);
                }
            }
            Some(_) => {}
            None => {
                if let Some(tokens) = unknown_town(doc, sentence, comma) {
                    names.add(place(tokens));
                }
            }
        }
    }
}

/// Whether a name is a state's or a capital's, or of a part, or a surname.
fn is_place(world: &World, hit: &NameHit) -> bool {
    match world.entity(hit.entity).kind {
        EntityKind::State => matches!(hit.usage, NameUse::Name | NameUse::Capital | NameUse::Part),
        EntityKind::Person => hit.tokens.len() == 1,
        _ => false,
    }
}

/// What follows ends the place, and does not go on with a list (*Iran, Oman and Qatar*).
fn closes(names: &Names, doc: &Document, sentence: Span<Token>, end: usize) -> bool {
    let form = |at: usize| if sentence.holds(at) { doc.tokens[at].form.as_str() } else { "." };
    match form(end) {
        "." | ")" | "-" | "–" | "—" | ";" | ":" => true,
        "," => names.at(TokenId(end as u32 + 1)).is_none() && !matches!(form(end + 1), "and" | "or" | "&"),
        _ => false,
    }
}

/// The words before a comma that are a town's name: *in San Rafael, Chile*, or at the head of the sentence.
fn unknown_town(doc: &Document, sentence: Span<Token>, comma: usize) -> Option<Span<Token>> {
    let is_name =
        |at: &usize| doc.tokens[*at].upos == Upos::Propn && doc.tokens[*at].form.starts_with(char::is_uppercase);
    let first = (sentence.start()..comma).rev().take(LONGEST_TOWN).take_while(is_name).last()?;
    let is_in = match first.checked_sub(1).filter(|&before| sentence.holds(before)) {
        Some(before) => doc.tokens[before].upos == Upos::Adp && is_in(&doc.tokens[before].form),
        None => true,
    };
    is_in.then(|| Span::new(first, comma))
}

/// Words before a place.
fn is_in(word: &str) -> bool {
    ["in", "at", "near", "from", "of", "outside"].contains(&word.to_lowercase().as_str())
}
