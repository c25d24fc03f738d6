//! What is no event of politics: sport, films, weather, trade, figures of speech. Claims of such sentences are taken back, with the reason.
//!
//! `docs/silence.md` tells the rule to users; the words are in `lexicon/filters.tsv`.

mod frame;
mod table;

use nuncio_codebook::{Codebook, Mood};
use nuncio_language::TokenId;
use nuncio_text::Zone;

use crate::claim::{Claim, ClaimId};
use crate::interpret::Harvest;
use crate::trace::Reason;
use crate::tree::Tree;
use frame::Frame;
pub(crate) use table::Filters;
use table::{Hit, Subject, Weight};

/// Points from which a claim is taken back.
const ENOUGH: i32 = 2;
/// Of a strong word in the clause's frame.
const STRONG: i32 = 2;
/// Of a weak word in the frame, and of a strong one elsewhere.
const WEAK: i32 = 1;
/// Taken off for each word that speaks for politics.
const AGAINST: i32 = 2;
/// So many strong words make a story one of their kind.
const OF_STORY: usize = 3;

/// Takes back the claims that are no events of politics, and says in the trace why.
pub(crate) fn take_back(harvest: &mut Harvest, trees: &[Tree<'_>], (filters, codebook): (&Filters, &Codebook)) {
    if harvest.claims.is_empty() {
        return;
    }
    let story = Story::read(trees, filters);
    let mut gone: Vec<ClaimId> = Vec::new();
    for claim in &harvest.claims {
        let Some(tree) = trees.get(claim.sentence) else { continue };
        let within_gone = claim.inside.is_some_and(|outer| gone.contains(&outer));
        let judge = Judge { tree, filters, codebook, story: &story, claim, frame: Frame::of(claim, tree, filters) };
        let Some(subject) = judge.subject() else {
            if within_gone {
                gone.push(claim.id);
            }
            continue;
        };
        gone.push(claim.id);
        let (kind, why) = filters.describe(subject);
        let reason = Reason::NoPolitics { kind: kind.to_owned(), why: why.to_owned() };
        harvest.trace.add(claim.sentence, claim.trigger, reason);
    }
    harvest.claims.retain(|claim| !gone.contains(&claim.id));
}

/// What the words of a whole story say.
struct Story {
    /// By sentence, the words that say something.
    hits: Vec<Vec<(TokenId, Hit)>>,
    /// Kinds that the headline has a strong word of.
    headline: Vec<Subject>,
    /// Kinds with several strong words, and more of them than words that speak for politics.
    whole: Vec<Subject>,
}

impl Story {
    fn read(trees: &[Tree<'_>], filters: &Filters) -> Self {
        let hits: Vec<Vec<(TokenId, Hit)>> = trees
            .iter()
            .map(|tree| tree.ids().flat_map(|id| filters.hits(tree, id).map(move |hit| (id, hit))).collect())
            .collect();
        let lemmas = |wanted: &dyn Fn(Hit) -> bool, zone: Option<Zone>| {
            let mut lemmas: Vec<&str> = trees
                .iter()
                .zip(&hits)
                .filter(|(tree, _)| zone.is_none_or(|zone| tree.sentence.zone == zone))
                .flat_map(|(tree, hits)| hits.iter().filter(|(_, hit)| wanted(*hit)).map(|(id, _)| tree.lemma(*id)))
                .collect();
            lemmas.sort_unstable();
            lemmas.dedup();
            lemmas.len()
        };
        let against = lemmas(&|hit| hit.weight == Weight::Against, None);
        let strong = |subject: Subject| move |hit: Hit| hit.weight == Weight::Strong && hit.subject == Some(subject);
        let in_title = |&subject: &Subject| lemmas(&strong(subject), Some(Zone::Title)) > 0;
        let throughout = |&subject: &Subject| lemmas(&strong(subject), None) >= OF_STORY.max(against + 1);
        let headline = filters.subjects().filter(in_title).collect();
        let whole = filters.subjects().filter(throughout).collect();
        Story { hits, headline, whole }
    }
}

/// One claim, and what its words say of it.
struct Judge<'a, 't> {
    tree: &'t Tree<'a>,
    filters: &'t Filters,
    codebook: &'t Codebook,
    story: &'t Story,
    claim: &'t Claim,
    frame: Frame,
}

impl Judge<'_, '_> {
    /// What the claim is about, where that is no politics.
    fn subject(&self) -> Option<Subject> {
        self.done_by_things().or_else(|| self.made_up()).or_else(|| self.weighed())
    }

    /// *Brazilian wasps attacked, the Belgian queen's smile disarmed, an army of rust*: whatever acts is nobody.
    fn done_by_things(&self) -> Option<Subject> {
        let mut all = self.claim.actors.iter().map(|actor| self.thing(actor.head));
        let first = all.next()??;
        (all.all(|thing| thing.is_some()) && self.touches(first)).then_some(first)
    }

    /// The kind of thing that a noun phrase is; of one that counts others, what those are.
    fn thing(&self, head: TokenId) -> Option<Subject> {
        let inert = |id: TokenId| self.hit(id, Weight::Thing).or_else(|| self.hit(id, Weight::Idle));
        let of = || {
            self.hit(head, Weight::Many)?;
            frame::counted(self.tree, head).and_then(inert)
        };
        inert(head).or_else(of).and_then(|hit| hit.subject)
    }

    /// *In the novel, the film tells how, the heroine of the play, a mock trial at which*: it is done in a made-up world.
    fn made_up(&self) -> Option<Subject> {
        if self.filters.is_spoken(self.claim.deed.act, self.codebook) {
            return None;
        }
        let scene = |id: TokenId| self.hit(id, Weight::Scene).and_then(|hit| hit.subject);
        let mock = |id: TokenId| {
            frame::modifiers(self.tree, id).find_map(|word| self.hit(word, Weight::Mock)).and_then(|hit| hit.subject)
        };
        let around = self.frame.around.iter().find_map(|&id| scene(id));
        let role = || {
            let played = |id: &&TokenId| self.hit(**id, Weight::Role).is_some();
            self.frame.parts.iter().filter(played).find_map(|&id| frame::belongs_to(self.tree, id).find_map(scene))
        };
        let own = || self.frame.chain.iter().find_map(|&id| mock(id));
        around.or_else(role).or_else(own)
    }

    /// The first kind whose words in the sentence, the headline and the story outweigh those that speak for politics.
    fn weighed(&self) -> Option<Subject> {
        // Who accuses, asks or looks into something speaks of it as it is; and whoever makes politics makes it beside a pitch as well.
        let spoken = self.claim.deed.moods.iter().any(|mood| !matches!(mood, Mood::Intend | Mood::Threaten));
        // A deed that is no figure of speech is what it is: *barred athletes*.
        let against = |id: TokenId| self.hit(id, Weight::Against).is_some_and(|hit| hit.subject.is_none());
        let plain = against(self.claim.trigger) || against(self.claim.act_word);
        if spoken || plain || self.claim.actors.iter().any(|actor| against(actor.head) && !self.is_past(actor.head)) {
            return None;
        }
        let mut subjects = self.filters.subjects().filter(|&subject| self.touches(subject));
        subjects.find(|&subject| self.points(subject) >= ENOUGH)
    }

    fn touches(&self, subject: Subject) -> bool {
        self.filters.touches(subject, self.claim.deed.act, self.codebook)
    }

    /// *The former ambassador*: whoever made politics once.
    fn is_past(&self, id: TokenId) -> bool {
        frame::modifiers(self.tree, id).any(|word| self.hit(word, Weight::Past).is_some())
    }

    /// Whether a word is what is fought, and no party but whose it is.
    fn is_fought(&self, id: TokenId) -> bool {
        let fought = &self.frame.fought;
        fought.contains(&id) && self.claim.recipients.iter().all(|party| fought.contains(&party.head))
    }

    fn points(&self, subject: Subject) -> i32 {
        let hits = self.story.hits.get(self.claim.sentence).into_iter().flatten();
        let mut counted: Vec<(&str, i32)> = Vec::new();
        let mut inside = false;
        for &(id, hit) in hits.filter(|(_, hit)| hit.subject.is_none_or(|s| s == subject)) {
            let own = self.frame.has(id);
            let points = match hit.weight {
                Weight::Strong if own => STRONG,
                Weight::Strong => WEAK,
                Weight::Thing if self.is_fought(id) => STRONG,
                Weight::Weak if own => WEAK,
                Weight::Against if !self.is_past(id) => -AGAINST,
                _ => continue,
            };
            inside |= own && points > 0;
            let lemma = self.tree.lemma(id);
            match counted.iter_mut().find(|(word, _)| *word == lemma) {
                Some((_, most)) => *most = if points < 0 { points } else { points.max(*most) },
                None => counted.push((lemma, points)),
            }
        }
        let told = i32::from(self.claim.zone == Zone::Body && self.story.headline.contains(&subject))
            + i32::from(self.story.whole.contains(&subject));
        if inside { counted.iter().map(|(_, points)| points).sum::<i32>() + told } else { 0 }
    }

    fn hit(&self, id: TokenId, weight: Weight) -> Option<Hit> {
        let hits = self.story.hits.get(self.claim.sentence)?;
        hits.iter().find(|(at, hit)| *at == id && hit.weight == weight).map(|(_, hit)| *hit)
    }
}
