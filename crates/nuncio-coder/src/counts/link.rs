//! To which event a number belongs: the one whose words govern it, the one its verb tells of, or the one told of just before.

use nuncio_codebook::{Codebook, Deed};
use nuncio_language::{Relation, TokenId, Upos};

use super::{CountKind, Numbered, Story};
use crate::claim::{Claim, Mark};
use crate::tree::Tree;

/// How many sentences after an event its numbers may still be told without naming it.
const REACH: usize = 3;

/// Gives the numbers of one sentence to their claims.
pub(super) fn to_claims(numbered: Vec<Numbered>, sentence: usize, story: &Story<'_, '_>, claims: &mut [Claim]) {
    let Some(tree) = story.trees.get(sentence) else { return };
    for number in numbered {
        let here: Vec<usize> = (0..claims.len())
            .filter(|&c| claims[c].sentence == sentence && story.codebook.name(claims[c].deed.act) != "statement")
            .collect();
        let owners = {
            let linker = Linker { tree, sentence, number: &number, here: &here, claims, story };
            linker.governing().or_else(|| linker.told_by_its_verb()).or_else(|| linker.told_before())
        };
        for owner in owners.unwrap_or_default() {
            let claim = &mut claims[owner];
            let mut count = number.count.clone();
            // "Urged it to withdraw 50,000 soldiers": the number is what is urged, not what is said of it.
            while count.attribution.last().is_some_and(|&quote| story.quotes[quote].cue == Some(claim.trigger)) {
                count.attribution.pop();
            }
            // Who meets or marches takes part.
            let acts = count.kind.is_none() && claim.actors.iter().any(|actor| actor.span.overlaps(count.span));
            if acts && story.codebook.is_under_any(claim.deed.act, &["consult", "protest"]) {
                count.kind = Some(CountKind::Participants);
            }
            if !claim.counts.contains(&count) {
                claim.counts.push(count);
            }
        }
    }
}

struct Linker<'l, 'd> {
    tree: &'l Tree<'d>,
    sentence: usize,
    number: &'l Numbered,
    /// The claims of the sentence.
    here: &'l [usize],
    claims: &'l [Claim],
    story: &'l Story<'l, 'd>,
}

impl Linker<'_, '_> {
    fn of_here(&self, fits: impl Fn(&Claim) -> bool) -> Option<Vec<usize>> {
        let found: Vec<usize> = self.here.iter().copied().filter(|&c| fits(&self.claims[c])).collect();
        (!found.is_empty()).then_some(found)
    }

    /// The claims whose word the number hangs on, as an argument of it or of a noun that is one.
    fn governing(&self) -> Option<Vec<usize>> {
        let tree = self.tree;
        let mut at = self.number.token;
        let mut steps = 0;
        loop {
            let by_word =
                self.of_here(|claim| claim.act_word == at).or_else(|| self.of_here(|claim| claim.trigger == at));
            if by_word.is_some() {
                return by_word.and_then(|found| self.fitting(found));
            }
            if tree.is_verb(at) && at != self.number.token {
                // "Twenty ministers held talks": the verb brings in the event.
                let light = self.of_here(|claim| {
                    let brought =
                        tree.head(claim.act_word) == Some(at) && tree.relation(claim.act_word) == Relation::Obj;
                    brought || claim.operators.iter().any(|operator| operator.token == at)
                });
                return light.and_then(|found| self.fitting(found));
            }
            // Below an argument a number of nothing in particular counts something else: "met leaders of 12 parties".
            let below = !matches!(
                tree.relation(at),
                Relation::Obj | Relation::Nsubj | Relation::NsubjPass | Relation::Iobj | Relation::Obl | Relation::Conj
            );
            if below && self.number.count.kind.is_none() && steps > 0 {
                return None;
            }
            steps += 1;
            at = tree.head(at)?;
            if below && self.number.count.kind.is_none() && !self.here.iter().any(|&c| self.claims[c].act_word == at) {
                return None;
            }
        }
    }

    fn fitting(&self, found: Vec<usize>) -> Option<Vec<usize>> {
        let codebook = self.story.codebook;
        let kind = self.number.count.kind;
        let found: Vec<usize> = found.into_iter().filter(|&c| fits(kind, &self.claims[c], codebook)).collect();
        (!found.is_empty()).then_some(found)
    }

    /// *The raid left 12 dead, 12 died in the raid, bombed the town, killing 12*: the number's own verb is no claim; the event noun under it
    /// is, or the verb it follows from.
    fn told_by_its_verb(&self) -> Option<Vec<usize>> {
        let tree = self.tree;
        let kind = self.number.count.kind.filter(|kind| *kind != CountKind::Money)?;
        let may = |claim: &Claim| fits(Some(kind), claim, self.story.codebook);
        let mut at = self.number.token;
        while !tree.is_verb(at) || at == self.number.token {
            at = tree.head(at)?;
        }
        loop {
            if let Some(under) = self.of_here(|claim| may(claim) && hangs_as_noun(tree, claim.act_word, at)) {
                return Some(under);
            }
            let follows = matches!(
                tree.relation(at),
                Relation::Advcl
                    | Relation::Conj
                    | Relation::Acl
                    | Relation::AclRelcl
                    | Relation::Xcomp
                    | Relation::Parataxis
                    | Relation::Ccomp
            );
            at = follows.then(|| tree.head(at)).flatten()?;
            if let Some(over) = self.of_here(|claim| may(claim) && claim.act_word == at) {
                return Some(over);
            }
            while !tree.is_verb(at) {
                at = tree.head(at)?;
            }
        }
    }

    /// *A shooting that killed 14*: the number stands in the relative clause of a noun that is told of for the first time.
    fn is_of_another_deed(&self) -> bool {
        let tree = self.tree;
        let mut at = Some(self.number.token);
        while let Some(id) = at.filter(|&id| !tree.is_verb(id)) {
            at = tree.head(id);
        }
        let clause = at.filter(|&verb| matches!(tree.relation(verb), Relation::AclRelcl | Relation::Acl));
        clause.and_then(|verb| tree.head(verb)).is_some_and(|noun| tree.has_child_lemma(noun, &["a", "an"]))
    }

    /// *Rebels shelled Bor. Twelve people died.* What sums up since a date is no number of one event, and *a raid that killed 12* is told
    /// of as another.
    fn told_before(&self) -> Option<Vec<usize>> {
        let kind = self.number.count.kind.filter(|_| !self.story.total && !self.is_of_another_deed())?;
        let fits = |claim: &&Claim| {
            claim.zone == self.number.zone
                && claim.sentence <= self.sentence
                && self.sentence - claim.sentence <= REACH
                && claim.deed.moods.is_empty()
                && is_told_of(kind, claim, self.story.codebook)
                && !claim.marks.iter().any(|m| matches!(m, Mark::Negated | Mark::Hypothetical | Mark::Future))
        };
        let last = self.claims.iter().filter(fits).map(|claim| (claim.sentence, claim.act_word)).max()?;
        let same = |claim: &Claim| (claim.sentence, claim.act_word) == last && claim.deed.moods.is_empty();
        Some((0..self.claims.len()).filter(|&c| same(&self.claims[c])).collect())
    }
}

/// Whether a word hangs on a verb without another verb between.
fn hangs_as_noun(tree: &Tree<'_>, word: TokenId, verb: TokenId) -> bool {
    if !tree.sentence.tokens.holds(word.index()) || tree.token(word).upos != Upos::Noun {
        return false;
    }
    let mut at = word;
    while let Some(head) = tree.head(at) {
        if head == verb {
            return true;
        }
        if tree.is_verb(head) {
            return false;
        }
        at = head;
    }
    false
}

/// Whether a number of this kind may belong to such an event: nobody dies of a condemnation.
fn fits(kind: Option<CountKind>, claim: &Claim, codebook: &Codebook) -> bool {
    use CountKind::*;
    let deed = Deed { moods: &[], ..claim.deed() };
    match kind {
        Some(Dead | Injured | Missing | Casualties | Arrested | Abducted) => codebook.quad(&deed) == Some(4),
        Some(Participants) => codebook.is_under_any(claim.deed.act, &["protest", "consult", "statement", "posture"]),
        _ => true,
    }
}

/// Whether a sentence behind an event may tell such a number of it without naming it.
fn is_told_of(kind: CountKind, claim: &Claim, codebook: &Codebook) -> bool {
    use CountKind::*;
    let acts: &[&str] = match kind {
        Dead | Injured | Missing | Casualties | Displaced => {
            return codebook.quad(&claim.deed()) == Some(4)
                && !codebook.is_under_any(claim.deed.act, &["coerce.arrest"]);
        }
        Participants => &["protest"],
        Arrested => &["coerce.arrest"],
        Abducted => &["assault.abduct"],
        _ => return false,
    };
    codebook.is_under_any(claim.deed.act, acts)
}
