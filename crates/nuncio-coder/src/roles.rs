//! Role nouns where they stand in a document, by their last word: *human rights activist, minister of foreign affairs*.

use nuncio_language::Document;
use nuncio_world::{Role, Word, Words, World};

/// How many words a role has at most.
pub(crate) const LONGEST_ROLE: usize = 4;

/// By token: the longest role whose last word it is, and how many words that has. Forms and lemmas of all tokens come cut.
pub(crate) fn find<'w>(
    doc: &Document,
    world: &'w World,
    forms: &Words,
    lemmas: &Words,
) -> Vec<Option<(&'w Role, usize)>> {
    let mut roles = Vec::with_capacity(doc.tokens.len());
    for sentence in &doc.sentences {
        // Tokens between sentences end nothing.
        roles.resize(sentence.tokens.start(), None);
        // "minister of foreign affairs" is found by its first word, and one word by its dictionary form.
        let mut behind_link = sentence.tokens.start();
        for last in sentence.tokens.range() {
            let form = doc.tokens[last].form.as_str();
            if form.eq_ignore_ascii_case("of") || form.eq_ignore_ascii_case("for") {
                behind_link = last + 1;
            }
            let first = (last + 1).saturating_sub(LONGEST_ROLE).max(sentence.tokens.start());
            let role = (first..=last).find_map(|at| {
                let as_written = at >= behind_link && at < last;
                Some((role(world, forms, lemmas, at, last, as_written)?, last + 1 - at))
            });
            roles.push(role);
        }
    }
    roles.resize(doc.tokens.len(), None);
    roles
}

/// The role that covers the words from one to another. Plurals inside of a role stand as the text has them ("human rights
/// activist"), and some roles are plurals ("armed forces").
fn role<'w>(
    world: &'w World,
    forms: &Words,
    lemmas: &Words,
    at: usize,
    last: usize,
    as_written: bool,
) -> Option<&'w Role> {
    let of_lemmas = whole(world, lemmas.window(at..last + 1).from(0), last + 1 - at);
    if of_lemmas.is_some() || !as_written {
        return of_lemmas;
    }
    whole(world, forms.window(at..last).from(0).chain(lemmas.word(last)), last + 1 - at)
        .or_else(|| whole(world, forms.window(at..last + 1).from(0), last + 1 - at))
}

/// The role that all of some words are.
fn whole<'w, 'c>(world: &'w World, words: impl Iterator<Item = Word<'c>>, count: usize) -> Option<&'w Role> {
    world.find_role_in(words).filter(|hit| hit.len == count).map(|hit| hit.role)
}
