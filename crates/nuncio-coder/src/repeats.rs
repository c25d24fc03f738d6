//! What the lead repeats of the title: one event told twice, linked.

use nuncio_codebook::Codebook;
use nuncio_text::Zone;

use crate::claim::{Claim, ClaimId};
use crate::standing::same_sides;
use crate::tree::Tree;

/// How many sentences of the body may repeat the title.
const LEAD: usize = 3;

/// Pairs of a claim of the lead and the title's claim that it repeats. Each claim of the title is repeated once.
pub(crate) fn find(claims: &[Claim], trees: &[Tree<'_>], codebook: &Codebook) -> Vec<(ClaimId, ClaimId)> {
    let first = trees.iter().position(|t| t.sentence.zone == Zone::Body).unwrap_or(trees.len());
    let mut pairs: Vec<(ClaimId, ClaimId)> = Vec::new();
    for claim in claims.iter().filter(|c| c.zone == Zone::Body && c.sentence < first + LEAD) {
        let free = |title: &&Claim| title.zone == Zone::Title && pairs.iter().all(|(_, of)| *of != title.id);
        if let Some(title) = claims.iter().filter(free).find(|title| repeats(claim, title, codebook)) {
            pairs.push((claim.id, title.id));
        }
    }
    pairs
}

/// Same kind of deed, the same sides where both name them, no contrary mark.
fn repeats(claim: &Claim, title: &Claim, codebook: &Codebook) -> bool {
    let kind = |c: &Claim| {
        let deed = c.deed();
        (codebook.plover(&deed).map(|p| p.kind.to_owned()), codebook.cameo(&deed).map(|code| code.root().to_owned()))
    };
    let negated = |c: &Claim| c.marks.contains(&crate::claim::Mark::Negated);
    let sides = |a: &Claim, b: &Claim| {
        same_sides(&a.actors, &b.actors)
            && (a.recipients.is_empty() || b.recipients.is_empty() || same_sides(&a.recipients, &b.recipients))
    };
    kind(claim) == kind(title) && negated(claim) == negated(title) && (sides(claim, title) || sides(title, claim))
}
