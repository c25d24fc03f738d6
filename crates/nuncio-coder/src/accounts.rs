//! Where a story contradicts itself: pairs of claims that cannot both be so.

use nuncio_codebook::{Act, Codebook};
use nuncio_language::{TokenId, Upos};

use crate::claim::{Claim, ClaimId, Mark, Standing};
use crate::quotes::Quotation;
use crate::standing::{self, same_sides};
use crate::tree::Tree;
use crate::who::ActorMention;

/// Two claims of a story that contradict each other; the earlier one first.
pub(crate) type Contradiction = (ClaimId, ClaimId);

/// How many sentences apart two accounts of one deed may stand.
const REACH: usize = 4;

/// The act of denying.
const DENIAL: &str = "statement.deny";

/// A word of denying with a claim that it says is not so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Denied {
    pub(crate) cue: TokenId,
    pub(crate) claim: ClaimId,
}

/// Every pair, in the order of the claims. `answered` are the denials that name no deed of their own, and those whose copy of the
/// deed has gone.
pub(crate) fn find(
    claims: &[Claim],
    quotes: &[Quotation],
    trees: &[Tree<'_>],
    codebook: &Codebook,
    answered: &[Denied],
) -> Vec<Contradiction> {
    let mut pairs = Vec::new();
    for (at, a) in claims.iter().enumerate() {
        for b in &claims[at + 1..] {
            let denies = |denial: &Claim, deed: &Claim| is_denial_of(denial, deed, quotes, codebook, answered);
            let accounts = a.sentence.abs_diff(b.sentence) <= REACH
                && (are_two_accounts(a, b, quotes, trees, codebook) || charge_each_other(a, b, codebook));
            if denies(a, b) || denies(b, a) || is_denied_copy(a, b) || assert_and_negate(a, b, quotes) || accounts {
                pairs.push((a.id, b.id));
            }
        }
    }
    pairs
}

/// What somebody says of himself, or states, was not done, and another says was: the assertion is disputed.
pub(crate) fn dispute_what_is_negated(claims: &mut [Claim], quotes: &[Quotation]) {
    let negations: Vec<Claim> =
        claims.iter().filter(|c| c.marks.contains(&Mark::Negated) && is_vouched_for(c)).cloned().collect();
    for negation in negations {
        for claim in claims.iter_mut().filter(|c| c.id != negation.id) {
            if assert_and_negate(claim, &negation, quotes) && !claim.marks.contains(&Mark::Negated) {
                claim.standing = Standing::Disputed;
            }
        }
    }
}

/// The event of denying, and what is denied.
fn is_denial_of(denial: &Claim, deed: &Claim, quotes: &[Quotation], codebook: &Codebook, answered: &[Denied]) -> bool {
    let denies = denial.deed.moods.is_empty() && codebook.name(denial.deed.act) == DENIAL;
    let by_its_word = || {
        deed.attribution.last().and_then(|&q| quotes.get(q)).is_some_and(|quote| quote.cue == Some(denial.trigger))
            && deed.standing == Standing::Denied
    };
    denies && (answered.contains(&Denied { cue: denial.trigger, claim: deed.id }) || by_its_word())
}

/// A deed that the story has both ways: asserted, and denied.
fn is_denied_copy(a: &Claim, b: &Claim) -> bool {
    (a.standing == Standing::Denied) != (b.standing == Standing::Denied) && same_deed(a, b) && a.marks == b.marks
}

/// The same deed with and without a negation, by different speakers.
fn assert_and_negate(a: &Claim, b: &Claim, quotes: &[Quotation]) -> bool {
    let (negation, assertion) = if a.marks.contains(&Mark::Negated) { (a, b) } else { (b, a) };
    let rest = |claim: &Claim| claim.marks.iter().copied().filter(|&m| m != Mark::Negated).collect::<Vec<_>>();
    let negated = negation.marks.contains(&Mark::Negated) && !assertion.marks.contains(&Mark::Negated);
    let done = |claim: &Claim| !rest(claim).iter().any(|m| matches!(m, Mark::Future | Mark::Hypothetical));
    negated
        && is_vouched_for(negation)
        && assertion.standing != Standing::Denied
        && done(assertion)
        && rest(negation) == rest(assertion)
        && same_deed(negation, assertion)
        && same_time(negation, assertion)
        && !same_voice(negation, assertion, quotes)
}

/// A speaker stands behind it, the doer or one who is no party to it.
fn is_vouched_for(claim: &Claim) -> bool {
    matches!(claim.standing, Standing::Own | Standing::Stated)
}

/// *Rebels kidnapped a doctor; soldiers kidnapped the doctor*: one deed by its kind and by whom it was done to, two speakers, two
/// doers. A state may be attacked by two, so only a person or thing told by a common noun is taken to be the same one.
fn are_two_accounts(a: &Claim, b: &Claim, quotes: &[Quotation], trees: &[Tree<'_>], codebook: &Codebook) -> bool {
    let quoted = |claim: &Claim| matches!(claim.standing, Standing::Own | Standing::Stated | Standing::Accused);
    let same_doer = a.actors.iter().any(|x| b.actors.iter().any(|y| x.who == y.who || contains(&x.who, &y.who)));
    let plain = a.deed.moods.is_empty() && b.deed.moods.is_empty() && a.marks == b.marks;
    plain
        && quoted(a)
        && quoted(b)
        && !same_voice(a, b, quotes)
        && !a.actors.is_empty()
        && !b.actors.is_empty()
        && !same_doer
        && are_kin(a, b, codebook)
        && same_thing(&a.recipients, &b.recipients, trees)
        && same_time(a, b)
}

/// Each says that the other did it.
fn charge_each_other(a: &Claim, b: &Claim, codebook: &Codebook) -> bool {
    let charged = |claim: &Claim| claim.standing == Standing::Accused && claim.deed.moods.is_empty();
    charged(a)
        && charged(b)
        && a.marks == b.marks
        && are_kin(a, b, codebook)
        && same_sides(&a.actors, &b.recipients)
        && same_sides(&b.actors, &a.recipients)
        && same_time(a, b)
}

/// The same deed by the same people, as far as both name them.
pub(crate) fn same_deed(a: &Claim, b: &Claim) -> bool {
    let recipients = a.recipients.is_empty() || b.recipients.is_empty() || same_sides(&a.recipients, &b.recipients);
    a.deed == b.deed && same_sides(&a.actors, &b.actors) && recipients
}

/// The same act, one under the other, or two under one parent; in the same direction.
fn are_kin(a: &Claim, b: &Claim, codebook: &Codebook) -> bool {
    let (x, y): (Act, Act) = (a.deed.act, b.deed.act);
    let siblings = || codebook.parent(x).is_some_and(|parent| codebook.parent(y) == Some(parent));
    a.deed.direction == b.deed.direction && (codebook.is_under(x, y) || codebook.is_under(y, x) || siblings())
}

/// One stands for a whole that the other is a part of: a state and its army.
fn contains(a: &crate::who::Who, b: &crate::who::Who) -> bool {
    let whole = |who: &crate::who::Who| who.sectors.is_empty();
    a.same_side(b) && (whole(a) || whole(b))
}

/// The same common noun stands for the same side in both.
fn same_thing(a: &[ActorMention], b: &[ActorMention], trees: &[Tree<'_>]) -> bool {
    let noun = |mention: &ActorMention| {
        let tree = trees.iter().find(|tree| tree.sentence.tokens.holds(mention.head.index()))?;
        (tree.token(mention.head).upos == Upos::Noun).then(|| tree.lemma(mention.head))
    };
    let same = |x: &ActorMention, y: &ActorMention| x.who == y.who && noun(x).is_some() && noun(x) == noun(y);
    !a.is_empty() && a.iter().all(|x| b.iter().any(|y| same(x, y)))
}

/// Nothing told of when speaks against it.
fn same_time(a: &Claim, b: &Claim) -> bool {
    let told = |claim: &Claim| claim.date.span.is_some();
    let apart = |x: &Claim, y: &Claim| matches!((x.date.to, y.date.from), (Some(end), Some(start)) if end < start);
    !told(a) || !told(b) || !apart(a, b) && !apart(b, a)
}

/// The nearest speakers are the same, or speak for each other.
fn same_voice(a: &Claim, b: &Claim, quotes: &[Quotation]) -> bool {
    let (Some(x), Some(y)) = (a.attribution.last(), b.attribution.last()) else {
        return a.attribution.is_empty() && b.attribution.is_empty();
    };
    let who = |&q: &usize| quotes.get(q).and_then(|quote| quote.speaker.as_ref());
    match (who(x), who(y)) {
        (Some(one), Some(other)) => match (&one.who, &other.who) {
            (Some(one), Some(other)) => standing::speaks_for(one, other),
            _ => one.span == other.span,
        },
        _ => x == y,
    }
}
