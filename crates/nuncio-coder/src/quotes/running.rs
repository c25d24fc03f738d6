//! Quotations that run on: words within quotation marks that no cue of their own clause brings in.

use nuncio_language::{Document, TokenId, Upos};

use super::Draft;
use crate::regions::Region;
use crate::tree::Tree;
use crate::cues::Stance;

/// Gives the words within quotation marks that no cue has taken to a cue of their sentence or of a sentence that the same
/// quotation runs through; without one, to whoever spoke before.
pub(super) fn attach(doc: &Document, trees: &[Tree<'_>], regions: &[Region], drafts: &mut Vec<Draft>) {
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
            if drafts.iter().any(|d| {
                inside.iter().any(|id| d.tokens.binary_search(id).is_ok())
                    && d.sentence == index
                    && d.cue.is_none_or(|c| !region.holds(c))
            }) {
                extend(drafts, index, &inside);
                continue;
            }
            if !is_said(doc, &inside) {
                continue;
            }
            let cued = sentences.iter().rev().find_map(|&s| outer_cue(drafts, s, region));
            let before = drafts
                .iter()
                .rev()
                .filter(|d| d.speaker.is_some() && d.tokens.first() < inside.first())
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
                cue: from.cue.filter(|_| same_sentence),
                cue_span: from.cue_span.filter(|_| same_sentence),
                tokens: inside,
                stance: if same_sentence { from.stance } else { Stance::States },
                about: false,
            });
        }
    }
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
