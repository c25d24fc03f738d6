//! Towns and parts of states, which give their country: *police in Kaduna*; *Moscow, Idaho* is no capital.

use nuncio_language::{Document, TokenId};
use nuncio_text::{Span, Token};
use nuncio_world::gazetteer::{PlaceKind, Why};
use nuncio_world::{Country, EntityKind, Gazetteer, NameUse, World};

use crate::names::{NameHit, Names};
use crate::toponyms::Toponym;

/// Gives the names of a story those of its places within one state, where that was one on the day of the story.
pub(crate) fn settle(
    names: &mut Names,
    doc: &Document,
    toponyms: &[Toponym],
    (gazetteer, world): (&Gazetteer, &World),
) {
    let on = doc.story.published.map(|published| published.date);
    for toponym in toponyms.iter().filter(|toponym| !toponym.name.is_empty()) {
        let place = toponym.place.and_then(|resolved| gazetteer.place(resolved.place).ok());
        if place.is_some_and(|place| place.kind == PlaceKind::Country) {
            continue;
        }
        let state = toponym.country.and_then(|country| world.state(country));
        let Some(state) = state.filter(|&state| on.is_none_or(|day| world.standing(state, Some(day)).current)) else {
            continue;
        };
        let part = NameHit { tokens: toponym.name, entity: state, usage: NameUse::Part };
        if is_hidden(doc, world, toponym.name) {
            continue;
        }
        let told = toponym.place.is_none_or(|resolved| matches!(resolved.why, Why::Within(_)));
        let known = toponym.name.range().find_map(|at| Some((TokenId(at as u32), *names.at(TokenId(at as u32))?)));
        match known {
            None => names.add(part),
            // "New Mexico": the name of another is only a piece of it.
            Some((at, hit)) if hit.tokens.len() < toponym.name.len() => names.replace(at, part),
            // "Moscow, Idaho": what else would be a capital. "Lincoln, Nebraska" is no man either.
            Some((at, hit)) if told && hit.tokens == toponym.name && is_place(world, &hit) => {
                if world.entity(hit.entity).country != toponym.country {
                    names.replace(at, part);
                }
            }
            Some(_) => {}
        }
    }
}

/// The country of a dateline that says it: *LEBANON, Pennsylvania*.
pub(crate) fn of_dateline(toponyms: &[Toponym]) -> Option<Country> {
    let told = |toponym: &&Toponym| toponym.place.is_some_and(|resolved| matches!(resolved.why, Why::Within(_)));
    toponyms.iter().filter(|toponym| toponym.dateline).find(told)?.country
}

/// How many words beside a name show that it is part of something else.
const AROUND: usize = 6;

/// *Lima beans*: whether the directory knows that a name is no place here.
fn is_hidden(doc: &Document, world: &World, name: Span<Token>) -> bool {
    let from = name.start().saturating_sub(AROUND);
    let end = (name.end() + AROUND).min(doc.tokens.len());
    let words: Vec<&str> =
        doc.tokens.get(from..end).unwrap_or_default().iter().map(|token| token.form.as_str()).collect();
    world.is_hidden(&words, name.start() - from, name.len())
}

/// Whether a name is a state's or a capital's, or of a part, or a surname.
fn is_place(world: &World, hit: &NameHit) -> bool {
    match world.entity(hit.entity).kind {
        EntityKind::State => matches!(hit.usage, NameUse::Name | NameUse::Capital | NameUse::Part),
        EntityKind::Person => hit.tokens.len() == 1,
        _ => false,
    }
}
