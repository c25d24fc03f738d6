//! What an event is about and by which means, as PLOVER has it: the contexts and the mode that the words around it add to those of its act.

use std::borrow::Cow;

use nuncio_codebook::{Codebook, Plover};
use nuncio_language::{Relation, TokenId, Upos};
use nuncio_world::Sector;

use crate::claim::Claim;
use crate::senses;
use crate::tree::Tree;
use crate::words::Words;

/// Fills the contexts and the mode of a claim.
pub(crate) fn tell(claim: &mut Claim, tree: &Tree<'_>, words: &Words, codebook: &Codebook) {
    let Some(plover) = codebook.plover(&claim.deed()) else { return };
    let around = around(claim, tree);
    let mode = mode(claim, tree, words, &plover, &around);
    let mut contexts: Vec<&str> = plover.contexts.clone();
    for &id in &around {
        let Some(pos) = senses::pos_of(tree, id) else { continue };
        for_spellings(words, tree, id, |lemma| contexts.extend(words.contexts(pos, lemma)));
    }
    // In PLOVER's own order, each once.
    let contexts = codebook.plover_contexts().filter(|c| contexts.contains(c)).map(str::to_owned).collect();
    (claim.mode, claim.contexts) = (mode, contexts);
}

/// The words of the event's own clause: what hangs on its words, down to clauses that tell of something else.
fn around(claim: &Claim, tree: &Tree<'_>) -> Vec<TokenId> {
    let top = if tree.sentence.tokens.holds(claim.trigger.index()) { claim.trigger } else { claim.act_word };
    let mut found = Vec::new();
    let mut open = vec![top];
    while let Some(id) = open.pop() {
        found.push(id);
        open.extend(tree.children(id).iter().copied().filter(|&child| {
            // "accused of spreading rumours" says of what; "left after the vote" says when.
            let complement =
                || matches!(tree.mark(child).as_str(), "of" | "for" | "from" | "with" | "to" | "into" | "by");
            let aside = match tree.relation(child) {
                Relation::Advcl => !complement(),
                Relation::Parataxis | Relation::AclRelcl => true,
                Relation::Conj => tree.is_verb(child),
                _ => false,
            };
            !aside || tree.is_below(claim.act_word, child) || child == claim.act_word
        }));
    }
    // A noun's event is told by the verb it hangs on and what stands beside it.
    if let Some(verb) = tree.head(top).filter(|&head| tree.is_verb(head) && !tree.is_verb(top)) {
        let beside = tree.children_by(verb, &[Relation::Obj, Relation::Obl, Relation::Nsubj]);
        found.extend(beside.collect::<Vec<_>>().into_iter().flat_map(|c| tree.subtree(c, |_| false)));
    }
    found.retain(|&id| tree.token(id).upos != Upos::Propn);
    found.sort_unstable();
    found.dedup();
    found
}

/// A word as the tables may have it: by itself, behind the word before it (`water_cannon`), and joined by hyphens (`war-crime`).
fn for_spellings(words: &Words, tree: &Tree<'_>, id: TokenId, mut look: impl FnMut(&str)) {
    let lemma = tree.lemma(id);
    let lemma =
        if lemma.chars().any(char::is_uppercase) { Cow::Owned(lemma.to_lowercase()) } else { Cow::Borrowed(lemma) };
    look(&lemma);
    let Some(before) = tree.previous(id).filter(|_| words.ends_several(&lemma)) else { return };
    let first = if tree.token(before).form == "-" { tree.previous(before) } else { Some(before) };
    let Some(first) = first else { return };
    let first = tree.token(first).form.to_lowercase();
    look(&format!("{first}-{lemma}"));
    look(&format!("{first}_{lemma}"));
}

fn mode(claim: &Claim, tree: &Tree<'_>, words: &Words, plover: &Plover<'_>, around: &[TokenId]) -> Option<String> {
    let of_act = plover.mode.map(str::to_owned);
    // What is only asked, promised or refused has the modes of those.
    if !claim.deed.moods.is_empty() {
        return of_act;
    }
    if let Some(modes) = words.modes(plover.kind, plover.mode) {
        let mut best: Option<&(usize, String)> = None;
        for &id in around {
            for_spellings(words, tree, id, |lemma| {
                best = best.into_iter().chain(modes.get(lemma)).min_by_key(|(rank, _)| *rank);
            });
        }
        if let Some((_, mode)) = best {
            return Some(mode.clone());
        }
    }
    let by_militia = || {
        let armed = |sector: &Sector| matches!(sector, Sector::Prm | Sector::Reb);
        claim.actors.iter().any(|actor| actor.who.sectors.iter().any(armed))
    };
    let several = claim.actors.len() + claim.recipients.len() > 2;
    match plover.kind {
        "CONSULT" if of_act.is_none() && claim.mutual && several => Some("multilateral".to_owned()),
        "MOBILIZE" if by_militia() => Some("militia".to_owned()),
        _ => of_act,
    }
}
