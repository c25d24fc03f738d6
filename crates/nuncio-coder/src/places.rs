//! Where agents without a country act: at the place their clause names, else at home, else where the story is about.

use nuncio_codebook::Codebook;
use nuncio_language::{Relation, TokenId};
use nuncio_world::{Country, EntityKind, NameUse, Sector, World};

use crate::claim::Claim;
use crate::directory::Directory;
use crate::kinds::Kind;
use crate::quotes::Quotation;
use crate::tree::Tree;
use crate::who::{ActorMention, Through};
use crate::words::Words;

/// How many times as often as the country it was filed in a story must name another to be about that one.
const OFTEN: usize = 3;

/// Gives every agent without a country the country of the event's place, else that of the story.
pub(crate) fn settle(
    claims: &mut [Claim],
    trees: &[Tree<'_>],
    directory: &Directory<'_>,
    (codebook, words): (&Codebook, &Words),
    about: Option<Country>,
) {
    for claim in claims {
        let Some(tree) = trees.get(claim.sentence) else { continue };
        if claim.actors.iter().chain(&claim.recipients).all(|m| !lacks_country(m)) {
            continue;
        }
        // What is done by a country's people is done at home; those to whom it is done may be foreigners where the story is.
        let (by, to) = (&claim.actors, &claim.recipients);
        let else_where = || {
            at_home(claim, by, tree, (codebook, words))
                .or(about)
                .or_else(|| at_home(claim, to, tree, (codebook, words)))
        };
        // What is spoken of lies where it lies, and who speaks of it is anywhere: *the minister condemned the attack in Baghdad*.
        let spoken = codebook.is_under_any(claim.deed.act, &SPOKEN);
        let of_doers = of_event(tree, directory, claim, codebook, !spoken).or_else(else_where);
        let of_others = of_event(tree, directory, claim, codebook, true).or_else(else_where);
        let local = |m: &ActorMention| {
            lacks_country(m) && !is_of_elsewhere(tree, m.head, words) && !directory.is_uncertain(tree, m.head)
        };
        let doers = claim.actors.iter_mut().map(|m| (m, of_doers));
        let others = claim.recipients.iter_mut().map(|m| (m, of_others));
        for (mention, place) in doers.chain(others).filter(|(m, _)| local(m)) {
            if let Some(holder) = directory.named_holder(tree, mention.head, &mention.who, about) {
                holder.fill(&mut mention.who);
            } else if place.is_some() {
                mention.who.country = place;
                mention.who.through = Through::Place;
                mention.who.entity = directory.holder_of(tree, mention.head, &mention.who);
            }
        }
    }
}

/// *Kenyan police dispersed students, Greek farmers marched against the government*: what is done within a state, by its people or to them,
/// is among its own where nothing else is said.
fn at_home(
    claim: &Claim,
    of: &[ActorMention],
    tree: &Tree<'_>,
    (codebook, words): (&Codebook, &Words),
) -> Option<Country> {
    if !codebook.is_under_any(claim.deed.act, &DOMESTIC) {
        return None;
    }
    let abroad =
        |m: &ActorMention| tree.sentence.tokens.holds(m.head.index()) && words.is(Kind::Abroad, tree.lemma(m.head));
    let parties = || claim.actors.iter().chain(&claim.recipients);
    if parties().any(abroad) {
        return None;
    }
    let country = of.iter().find_map(|m| m.who.country)?;
    parties().filter_map(|m| m.who.country).all(|other| other == country).then_some(country)
}

/// Acts that go on within a state, unless two countries are named.
const DOMESTIC: [&str; 7] =
    ["protest", "reform", "resign", "coerce.arrest", "coerce.repress", "coerce.restrict", "posture.police_mobilise"];

/// The country a story is about, for agents that name none: where it was filed; or another that its words name far more
/// often, by itself or by its groups (a story from Lusaka on the war in Angola).
pub(crate) fn of_story(directory: &Directory<'_>, filed_in: Option<Country>) -> Option<Country> {
    let filed_in = Some(filed_in?);
    let mut counts: Vec<(Country, usize)> = Vec::new();
    for hit in directory.names.iter() {
        let entity = directory.world().entity(hit.entity);
        let Some(country) = entity.country.filter(|_| entity.kind != EntityKind::Person) else { continue };
        match counts.iter_mut().find(|(known, _)| *known == country) {
            Some((_, count)) => *count += 1,
            None => counts.push((country, 1)),
        }
    }
    let here = counts.iter().find(|(country, _)| Some(*country) == filed_in).map_or(0, |(_, count)| *count);
    // Of two named as often the first in the text.
    let most = counts
        .into_iter()
        .reduce(|a, b| if b.1 > a.1 { b } else { a })
        .filter(|(_, count)| *count >= OFTEN * here.max(1));
    most.map(|(country, _)| country).or(filed_in)
}

/// Gives a speaker without a country (*police said*) the country that the story is about.
pub(crate) fn settle_speakers(
    quotes: &mut [Quotation],
    trees: &[Tree<'_>],
    directory: &Directory<'_>,
    about: Option<Country>,
) {
    for voice in quotes.iter_mut().filter_map(|quote| quote.speaker.as_mut()).filter(|voice| voice.local) {
        let Some(who) = voice.who.as_mut() else { continue };
        let tree = trees.iter().find(|tree| tree.sentence.tokens.holds(voice.head.index()));
        let acts_for_a_country = who.sectors.iter().any(|sector| AGENTS.contains(sector));
        if who.country.is_none() && who.org.is_none() && who.entity.is_none() && acts_for_a_country {
            match tree.and_then(|tree| directory.named_holder(tree, voice.head, who, about)) {
                Some(holder) => holder.fill(who),
                None => who.country = about,
            }
        }
    }
}

/// Who acts for a country, where none is named; a company or a rebel may be of any.
const AGENTS: [Sector; 7] = [Sector::Gov, Sector::Cop, Sector::Mil, Sector::Jud, Sector::Leg, Sector::Spy, Sector::Prm];

/// *Coalition forces, Western diplomats, an international mission*: who is not of the country where they act.
fn is_of_elsewhere(tree: &Tree<'_>, head: TokenId, words: &Words) -> bool {
    let elsewhere = |id: TokenId| words.cues().is_of_elsewhere(tree.lemma(id));
    tree.sentence.tokens.holds(head.index())
        && (elsewhere(head) || tree.children_by(head, &[Relation::Amod, Relation::Compound]).any(elsewhere))
}

fn lacks_country(mention: &ActorMention) -> bool {
    let who = &mention.who;
    who.country.is_none() && who.org.is_none() && who.entity.is_none() && !who.sectors.is_empty()
}

/// Acts of words.
const SPOKEN: [&str; 3] = ["statement", "disapprove", "diplomacy"];

/// The country that a phrase of place at the act's words or the words over it names; also one at the object of these, where that is
/// asked. People meet in countries of others, and mediate between those who are there.
fn of_event(
    tree: &Tree<'_>,
    directory: &Directory<'_>,
    claim: &Claim,
    codebook: &Codebook,
    of_object: bool,
) -> Option<Country> {
    let act = claim.deed.act;
    if codebook.is_under_any(act, &["consult"]) && !codebook.is_under_any(act, &["consult.mediate"]) {
        return None;
    }
    let words = [claim.act_word, claim.trigger].into_iter().chain(claim.operators.iter().map(|o| o.token));
    for word in words.filter(|w| tree.sentence.tokens.holds(w.index())) {
        let near = tree.children(word).iter().copied();
        let under: &[Relation] =
            if of_object { &[Relation::Obj, Relation::Nsubj, Relation::NsubjPass] } else { &[Relation::Nsubj] };
        let under = tree.children_by(word, under).flat_map(|c| tree.children(c).to_vec());
        if let Some(country) = near.chain(under.collect::<Vec<_>>()).find_map(|c| country_of_phrase(tree, directory, c))
        {
            return Some(country);
        }
    }
    None
}

fn country_of_phrase(tree: &Tree<'_>, directory: &Directory<'_>, id: TokenId) -> Option<Country> {
    if !matches!(tree.relation(id), Relation::Obl | Relation::Nmod | Relation::OblUnmarked)
        || !matches!(tree.case(id).as_str(), "in" | "at" | "near" | "outside" | "across" | "around" | "inside")
    {
        return None;
    }
    let within = std::iter::once(id).chain(tree.subtree(id, |_| false));
    let mut places = within
        .filter_map(|t| directory.names.at(t))
        .filter(|h| matches!(h.usage, NameUse::Name | NameUse::Capital | NameUse::Part));
    places.find_map(|hit| {
        let entity = directory.world().entity(hit.entity);
        (entity.kind == EntityKind::State).then_some(entity.country).flatten()
    })
}

/// The country of a dateline's place, by the directory's states and capitals.
pub(crate) fn of_dateline(place: &str, world: &World) -> Option<Country> {
    // Datelines shout: "SEOUL".
    let restored: Vec<String> = place
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/'))
        .filter(|w| !w.is_empty())
        .map(in_title_case)
        .collect();
    let given: Vec<&str> = place.split([' ', ',', '/']).filter(|w| !w.is_empty()).collect();
    let restored: Vec<&str> = restored.iter().map(String::as_str).collect();
    // The country, where it is named, comes last: "PARIS, Texas" names none here and is left to the gazetteer.
    for words in [given, restored] {
        for at in (0..words.len()).rev() {
            let Some(hit) = world.find(&words, at) else { continue };
            let state = hit.readings.iter().map(|r| world.entity(r.entity)).find(|e| e.kind == EntityKind::State);
            if let Some(entity) = state {
                return entity.country;
            }
        }
    }
    None
}

pub(crate) fn in_title_case(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect(),
        None => String::new(),
    }
}
