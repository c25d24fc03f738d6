//! Quotations that run on: words within quotation marks that no cue of their own clause brings in.

use nuncio_language::{Document, TokenId, Upos};

use super::Draft;
use crate::cues::Stance;
use crate::regions::Region;
use crate::tree::Tree;

/// Gives the words within quotation marks that no cue has taken to a cue of their sentence or of a sentence that the same
/// quotation runs through; without one, to whoever spoke before.
pub(super) fn attach(doc: &Document, trees: &[Tree<'_>], regions: &[Region], drafts: &mut Vec<Draft>) {
    give_to_waiting(trees, regions, drafts);
    for region in regions {
        let sentences: Vec<usize> = trees
            .iter()
            .enumerate()
            .filter(|(_, t)| t.sentence.tokens.overlaps(region.tokens))
            .map(|(i, _)| i)
            .collect();
        for &index in sentences.iter().rev() {
            let tree = &trees[index];
            let inside: Vec<TokenId> = tree.ids().filter(|&id| region.holds(id)).collect();
            let said = is_said(doc, &inside);
            if drafts.iter().any(|d| {
                inside.iter().any(|id| d.tokens.binary_search(id).is_ok())
                    && !(d.about && said)
                    && d.cue.is_none_or(|c| !region.holds(c))
            }) {
                extend(drafts, index, &inside);
                continue;
            }
            if !said {
                continue;
            }
            let cued = sentences.iter().rev().find_map(|&s| outer_cue(drafts, s, region));
            let before = drafts
                .iter()
                .rev()
                .filter(|d| !d.about && d.speaker.is_some() && d.tokens.first() < inside.first())
                // The title's speaker does not run on, and "I do not say …" inside somebody's words is no new one.
                .filter(|d| trees[d.sentence].sentence.zone == tree.sentence.zone)
                .filter(|d| d.cue.is_none_or(|cue| !regions.iter().any(|r| r.holds(cue))))
                .max_by_key(|d| d.tokens.first().copied());
            let from = cued.map(|d| &drafts[d]).or(before.filter(|d| {
                // A quotation runs on from the paragraph before, or from earlier in its own.
                trees[index].sentence.paragraph <= trees[d.sentence].sentence.paragraph + 2
                    && whole_sentence(tree, region)
            }));
            let Some(from) = from else { continue };
            let same_sentence = from.sentence == index;
            drafts.push(Draft {
                sentence: index,
                speaker: from.speaker.clone(),
                hearer: from.hearer.clone(),
                cue: from.cue.filter(|_| same_sentence),
                cue_span: from.cue_span.filter(|_| same_sentence),
                tokens: inside,
                stance: if same_sentence { from.stance } else { Stance::States },
                negated: same_sentence && from.negated,
                about: false,
            });
        }
    }
}

/// *"X?" Dlamini asked. He said: "Y"*: where the sentence ends before the cue or behind it, the quotation right there is what
/// is said; so is one in its sentence that no other cue has.
fn give_to_waiting(trees: &[Tree<'_>], regions: &[Region], drafts: &mut Vec<Draft>) {
    for at in 0..drafts.len() {
        if !drafts[at].tokens.is_empty() {
            continue;
        }
        let Some(tree) = trees.get(drafts[at].sentence) else { continue };
        let Some(cue) = drafts[at].cue else { continue };
        let taken = |region: &Region| {
            drafts.iter().any(|d| {
                !d.about && d.cue.is_none_or(|c| !region.holds(c)) && d.tokens.iter().any(|&t| region.holds(t))
            })
        };
        let free = |region: &&Region| !region.holds(cue) && !taken(region);
        let here = regions.iter().filter(free).find(|r| {
            r.tokens.overlaps(tree.sentence.tokens) && tree.ids().filter(|&id| r.holds(id)).any(|id| tree.is_verb(id))
        });
        let tokens = match here.or_else(|| beside_sentence(tree, regions).filter(free)) {
            Some(region) => words_beside(trees, tree, region),
            None => continue,
        };
        drafts[at].tokens = tokens;
    }
    drafts.retain(|d| !d.tokens.is_empty());
}

/// The quotation that ends right before a sentence, or begins right after its colon.
fn beside_sentence<'r>(tree: &Tree<'_>, regions: &'r [Region]) -> Option<&'r Region> {
    let (start, end) = (tree.sentence.tokens.start(), tree.sentence.tokens.end());
    let announces = tree.ids().next_back().is_some_and(|last| tree.token(last).form == ":");
    regions.iter().find(|region| {
        if announces {
            // The quotation's own mark opens the next sentence.
            region.tokens.start() == end + 1
        } else {
            region.tokens.end() + 1 == start || region.tokens.end() == start
        }
    })
}

/// Of a long quotation the words of the sentence nearest to the cue's; the others run on from it.
fn words_beside(trees: &[Tree<'_>], tree: &Tree<'_>, region: &Region) -> Vec<TokenId> {
    let shares = |t: &&Tree<'_>| t.sentence.tokens.overlaps(region.tokens);
    let said = if region.tokens.start() >= tree.sentence.tokens.start() {
        trees.iter().find(shares)
    } else {
        trees.iter().rfind(shares)
    };
    said.into_iter().flat_map(|t| t.ids()).filter(|&id| region.holds(id)).collect()
}

/// Adds the words of a quotation to the draft of its sentence that has some of them already.
fn extend(drafts: &mut [Draft], sentence: usize, inside: &[TokenId]) {
    let touching = drafts
        .iter_mut()
        .filter(|d| d.sentence == sentence && d.cue.is_none_or(|c| !inside.contains(&c)))
        .filter(|d| inside.iter().any(|id| d.tokens.binary_search(id).is_ok()))
        .max_by_key(|d| d.tokens.len());
    if let Some(draft) = touching {
        draft.tokens.extend_from_slice(inside);
        draft.tokens.sort_unstable();
        draft.tokens.dedup();
    }
}

/// The draft of a sentence whose cue stands outside the quotation.
fn outer_cue(drafts: &[Draft], sentence: usize, region: &Region) -> Option<usize> {
    drafts.iter().position(|d| d.sentence == sentence && d.cue.is_some_and(|c| !region.holds(c)))
}

/// Words that say something: a clause, not a title or a word held at arm's length.
fn is_said(doc: &Document, tokens: &[TokenId]) -> bool {
    tokens.len() >= 4 && tokens.iter().any(|&id| matches!(doc.token(id).upos, Upos::Verb | Upos::Aux))
}

/// Whether the sentence is nothing but the quotation.
fn whole_sentence(tree: &Tree<'_>, region: &Region) -> bool {
    tree.ids().filter(|&id| tree.token(id).upos != Upos::Punct).all(|id| region.holds(id))
}
