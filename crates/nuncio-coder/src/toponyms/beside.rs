//! Which place the text says another lies in: *Tripoli, Lebanon*, *Berea in Kentucky*, *Maiduguri, the capital of Borno*, *Ukraine's Kharkiv*.

use nuncio_language::Document;
use nuncio_world::gazetteer::{PlaceWords, WordUse};

use super::find::Mention;

/// Most words between a place and the one it lies in.
const FAR: usize = 6;

/// Tells each mention which other it is said to lie in.
pub(super) fn link(document: &Document, words: &PlaceWords, all: &mut [Mention]) {
    let mut order: Vec<usize> = (0..all.len()).filter(|&at| !all[at].tokens.is_empty()).collect();
    order.sort_by_key(|&at| all[at].tokens.start());
    for pair in order.windows(2) {
        let (left, right) = (pair[0], pair[1]);
        match between(document, words, &all[left], &all[right]) {
            Some(Lies::InRight) => all[left].within = Some(right),
            Some(Lies::InLeft) if all[right].within.is_none() => all[right].within = Some(left),
            _ => {}
        }
    }
}

enum Lies {
    InRight,
    InLeft,
}

fn between(document: &Document, words: &PlaceWords, left: &Mention, right: &Mention) -> Option<Lies> {
    let (from, to) = (left.tokens.end(), right.tokens.start());
    if from >= to || to - from > FAR {
        return None;
    }
    let between = &document.tokens[from..to];
    let forms = || between.iter().map(|token| token.form.as_str());
    if matches!(forms().collect::<Vec<_>>().as_slice(), ["'s" | "’s" | "'" | "’"]) {
        return Some(Lies::InLeft);
    }
    let comma = |form: &str| matches!(form, "," | "(" | "-LRB-");
    let fits = |form: &str| {
        comma(form)
            || matches!(form, "the" | "a")
            || words.is(form, WordUse::Join)
            || words.is(form, WordUse::Side)
            || words.kinds(form).is_some()
    };
    if !forms().all(fits) || !forms().any(|form| comma(form) || words.is(form, WordUse::Join)) {
        return None;
    }
    // "Lebanon, Syria and Iraq": a state that begins a series lies in none of them.
    let after = document.tokens.get(right.tokens.end()).map(|token| token.form.as_str()).unwrap_or_default();
    let series = forms().all(comma) && (after == "," || words.is(after, WordUse::Series));
    (!(series && left.state.is_some())).then_some(Lies::InRight)
}
