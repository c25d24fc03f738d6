//! Towns and regions within the phrases that a person types: *the police in Kaduna* are of the country of the gazetteer's Kaduna.

use crate::actor::NameUse;
use crate::find::Reading;
use crate::gazetteer::country_alone;
use crate::world::World;

/// The longest name of a town that is looked for, in words.
const LONGEST: usize = 4;

/// The longest town at the beginning of some words: how many they are, and its state's part. A damaged gazetteer has none.
pub(crate) fn town_at(world: &World, words: &[&str]) -> Option<(usize, Reading)> {
    let is_name = |word: &&&str| word.starts_with(char::is_uppercase);
    if !words.first().is_some_and(|first| is_name(&first)) {
        return None;
    }
    (1..=words.len().min(LONGEST)).rev().find_map(|len| {
        let (name, behind) = words.split_at(len);
        let ends = name.last().is_some_and(|last| is_name(&last));
        // A name that goes on is another's: *Valencia* of *Guillermo Leon Valencia*.
        if !ends || len == 1 && behind.first().is_some_and(|next| is_name(&next)) {
            return None;
        }
        let country = country_alone(&world.gazetteer, &name.join(" ")).ok().flatten()?;
        let entity = world.state(country)?;
        let (from, until) = (world.entity(entity).from, world.entity(entity).until);
        Some((len, Reading { entity, usage: NameUse::Part, from, until, shared: false }))
    })
}
