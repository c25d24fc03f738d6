//! Assertions that meet a denial elsewhere in the story, and charges that a party makes by saying only *said*.

use nuncio_codebook::lexicon::Pos;
use nuncio_codebook::{Codebook, Mood, OwnedDeed};
use nuncio_language::{Relation, TokenId, Upos};

use crate::accounts::{self, Denied};
use crate::arguments;
use crate::claim::{Claim, ClaimId, Standing};
use crate::confidence::Pattern;
use crate::cues::Stance;
use crate::directory::Directory;
use crate::interpret::Harvest;
use crate::quotes::{self, Quotation};
use crate::standing;
use crate::tree::Tree;
use crate::who::ActorMention;
use crate::words::{Place, Words};

/// How many sentences after an assertion a bare denial still answers it.
const REACH: usize = 4;

/// A denial of the same deed by the same people disputes what another asserted. The denial's own copy goes: it is one
/// claim, and disputed.
pub(crate) fn of_the_same(claims: &mut Vec<Claim>, quotes: &[Quotation]) -> Vec<Denied> {
    let mut answered = Vec::new();
    let denied: Vec<Claim> = claims.iter().filter(|c| c.standing == Standing::Denied).cloned().collect();
    for denial in denied {
        let cue = denial.attribution.last().and_then(|&q| quotes.get(q)).and_then(|quote| quote.cue);
        let same = |c: &Claim| c.id != denial.id && c.standing != Standing::Denied && accounts::same_deed(c, &denial);
        let mut met = false;
        for claim in claims.iter_mut().filter(|c| same(c)) {
            claim.standing = Standing::Disputed;
            answered.extend(cue.map(|cue| Denied { cue, claim: claim.id }));
            met = true;
        }
        if met {
            claims.retain(|c| c.id != denial.id);
        }
    }
    // In a denial of another's charge: *denied Ukrainian charges that it had supplied rifles*.
    for claim in claims.iter().filter(|c| c.standing == Standing::Disputed) {
        let outer = claim.attribution.iter().filter_map(|&q| quotes.get(q)).filter(|q| q.stance == Stance::Denies);
        answered.extend(outer.filter_map(|q| q.cue).map(|cue| Denied { cue, claim: claim.id }));
    }
    answered
}

/// *Sudan denied it; Sudan rejected the accusations*: a denial that names no deed answers the charges made shortly before.
pub(crate) fn in_brief(
    claims: &mut [Claim],
    trees: &[Tree<'_>],
    directory: &Directory<'_>,
    words: &Words,
    codebook: &Codebook,
) -> Vec<Denied> {
    let mut answered = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        for cue in tree.ids() {
            if !denies_in_brief(tree, words, cue) {
                continue;
            }
            let Some(subject) = arguments::subject(tree, cue) else { continue };
            let Some(speaker) = directory.actor(tree, subject, 5) else { continue };
            for claim in claims.iter_mut() {
                let near = claim.sentence <= index && index - claim.sentence <= REACH && claim.trigger < cue;
                let charged = matches!(claim.standing, Standing::Accused | Standing::Stated);
                // What the story itself tells is answered at once, or not at all.
                let told = claim.standing == Standing::Told && index - claim.sentence.min(index) <= 1;
                if near
                    && (charged || told && is_deed(claim, codebook))
                    && claim.actors.iter().any(|a| standing::speaks_for(&speaker, &a.who))
                {
                    claim.standing = Standing::Disputed;
                    answered.push(Denied { cue, claim: claim.id });
                }
            }
        }
    }
    answered
}

/// Done, and no statement: what can be denied of oneself.
fn is_deed(claim: &Claim, codebook: &Codebook) -> bool {
    claim.deed.moods.is_empty() && codebook.quad(&claim.deed()).is_some_and(|quad| quad != 0)
}

/// The quotes that a claim stands in. *Denied Ukrainian charges that …*: that the charges were made is not what is denied.
pub(crate) fn chain(claim: &Claim, quotes: &[Quotation], tree: &Tree<'_>, words: &Words) -> Vec<usize> {
    let mut chain = quotes::chain(quotes, claim.trigger);
    let asserts = matches!(
        words.stance(Pos::Noun, tree.lemma(claim.trigger)),
        Some(Stance::States | Stance::Claims | Stance::Accuses)
    );
    let noun = asserts && tree.token(claim.trigger).upos == Upos::Noun;
    let denied = chain.last().and_then(|&q| quotes.get(q)).is_some_and(|quote| {
        quote.stance == Stance::Denies && quote.cue.is_some() && quote.cue == tree.head(claim.trigger)
    });
    if noun && denied {
        chain.pop();
    }
    chain
}

/// A verb of denying whose object is a pronoun or a noun of saying without words of its own.
fn denies_in_brief(tree: &Tree<'_>, words: &Words, cue: TokenId) -> bool {
    let denies = tree.is_verb(cue) && words.stance(Pos::Verb, tree.lemma(cue)) == Some(Stance::Denies);
    let negates = |id: TokenId| words.effect(Place::Negation, tree.lemma(id)).is_some();
    if !denies || tree.children_by(cue, &[Relation::Advmod]).any(negates) {
        return false;
    }
    // "Rejected the accusation, denied the report", not "rejected the resolution, dismissed the offer".
    let tells = |noun: &str| {
        matches!(words.stance(Pos::Noun, noun), Some(Stance::Claims | Stance::Accuses)) || words.cues().is_medium(noun)
    };
    arguments::objects(tree, cue).iter().any(|&object| {
        let lemma = tree.lemma(object).to_lowercase();
        let bare = tree.children_by(object, &[Relation::Acl, Relation::Ccomp, Relation::AclRelcl]).next().is_none();
        let pronoun = matches!(lemma.as_str(), "it" | "this" | "that" | "them" | "involvement" | "responsibility");
        bare && (pronoun || tells(&lemma))
    })
}

/// A party to a dyad that says the other side did it harm accuses it: the accusation is a claim of its own, its word the
/// cue, and what is charged stands inside it.
pub(crate) fn derive_accusations(harvest: &mut Harvest, quotes: &[Quotation], trees: &[Tree<'_>], codebook: &Codebook) {
    let mut made: Vec<(usize, ClaimId)> = Vec::new();
    let mut derived = Vec::new();
    let mut claims = std::mem::take(&mut harvest.claims);
    for claim in claims.iter_mut().filter(|c| c.standing == Standing::Accused && c.inside.is_none()) {
        let Some(&at) = claim.attribution.last() else { continue };
        // A noun held at arm's length ("what it called aggression") is no accusation of its own.
        let says_so = |q: &&Quotation| !matches!(q.stance, Stance::Accuses | Stance::Claims);
        let Some(quote) = quotes.get(at).filter(says_so) else { continue };
        if let Some((_, id)) = made.iter().find(|(quote, _)| *quote == at) {
            claim.inside = Some(*id);
            continue;
        }
        let Some(mut accusation) = accusation(claim, quote, quotes, trees, harvest) else { continue };
        if codebook.cameo(&accusation.deed()).is_none() {
            continue;
        }
        accusation.standing = standing::of(&accusation, quotes, codebook);
        claim.inside = Some(accusation.id);
        made.push((at, accusation.id));
        derived.push(accusation);
    }
    claims.extend(derived);
    harvest.claims = claims;
}

fn accusation(
    claim: &Claim,
    quote: &Quotation,
    quotes: &[Quotation],
    trees: &[Tree<'_>],
    harvest: &mut Harvest,
) -> Option<Claim> {
    let (speaker, cue) = (quote.speaker.as_ref()?, quote.cue?);
    let who = speaker.who.clone().filter(crate::who::Who::is_placed)?;
    let (sentence, tree) = trees.iter().enumerate().find(|(_, t)| t.sentence.tokens.holds(cue.index()))?;
    let mut moods = vec![Mood::Accuse];
    moods.extend(&claim.deed.moods);
    Some(Claim {
        id: harvest.number(),
        sentence,
        deed: OwnedDeed { moods, ..claim.deed.clone() },
        actors: vec![ActorMention {
            head: speaker.head,
            zone: quote.zone,
            span: speaker.span,
            who,
            via: speaker.via.clone(),
        }],
        recipients: claim.actors.clone(),
        roles: Vec::new(),
        mutual: false,
        trigger: cue,
        act_word: cue,
        trigger_span: tree.token(cue).span,
        operators: Vec::new(),
        marks: Vec::new(),
        owed: None,
        inside: None,
        standing: Standing::Told,
        attribution: quotes::chain(quotes, cue),
        pattern: Pattern { derived: true, ..claim.pattern.clone() },
        ..claim.clone()
    })
}
