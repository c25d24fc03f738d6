//! What a protest is about, where its own words say so: the issue that CAMEO codes of demonstrations, strikes and riots ask for.

use nuncio_codebook::Issue;
use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos};

use crate::kinds::Kind;
use crate::senses;
use crate::tree::Tree;
use crate::words::Words;

/// How far below the head of a topic its words still count.
const DEPTH: usize = 3;

/// Prepositions that lead to what a protest is about.
const ABOUT: [&str; 7] = ["for", "against", "over", "about", "at", "on", "in_favour_of"];

/// The issue of the protest that a verb or event noun tells of. A light verb's phrases (*held a march for …*) are looked at too, and so is
/// what the protesters demand in the same breath (*marched, calling for …*).
pub(crate) fn issue(words: &Words, tree: &Tree<'_>, id: TokenId) -> Option<Issue> {
    let governor = tree.head(id).filter(|&head| {
        tree.is_verb(head) && matches!(tree.relation(id), Relation::Obj | Relation::Obl | Relation::NsubjPass)
    });
    let own = topics(words, tree, id, id);
    let of_governor = governor.map(|head| topics(words, tree, head, id)).unwrap_or_default();
    own.into_iter().chain(of_governor).find_map(|topic| named(words, tree, topic, DEPTH))
}

/// The head words of what stands in the phrases and clauses of a word; what lies before `after` is not of the protest.
fn topics(words: &Words, tree: &Tree<'_>, id: TokenId, after: TokenId) -> Vec<TokenId> {
    let mut found = Vec::new();
    for &child in tree.children(id).iter().filter(|&&child| child > after) {
        match tree.relation(child) {
            Relation::Obl | Relation::Nmod if ABOUT.contains(&tree.case(child).as_str()) => found.push(child),
            Relation::Advcl | Relation::Acl | Relation::AclRelcl | Relation::Conj if asks(words, tree, child) => {
                found.extend(asked_for(tree, child));
            }
            _ => {}
        }
    }
    found
}

/// *Demanding, calling for, urging*: protesters that say what they want.
fn asks(words: &Words, tree: &Tree<'_>, verb: TokenId) -> bool {
    tree.is_verb(verb) && words.is(Kind::Demand, tree.lemma(verb))
}

fn asked_for(tree: &Tree<'_>, verb: TokenId) -> Vec<TokenId> {
    let wanted = |&child: &TokenId| match tree.relation(child) {
        Relation::Obj | Relation::Ccomp | Relation::Xcomp => true,
        Relation::Obl => matches!(tree.case(child).as_str(), "for" | "on"),
        Relation::Advcl => tree.mark(child) == "to",
        _ => false,
    };
    let mut found: Vec<TokenId> = tree.children(verb).iter().copied().filter(wanted).collect();
    // What is asked says more than who is asked: "calling on the president to step down".
    found.sort_by_key(|&child| (!tree.is_verb(child), child));
    found
}

/// The issue of the first word of a topic that has one: its head, then what hangs on it, level by level.
fn named(words: &Words, tree: &Tree<'_>, topic: TokenId, depth: usize) -> Option<Issue> {
    let mut level = tree.conjuncts(topic);
    for _ in 0..depth {
        if let Some(issue) = level.iter().find_map(|&id| of_word(words, tree, id)) {
            return Some(issue);
        }
        level = level.into_iter().flat_map(|id| tree.children(id).to_vec()).collect();
    }
    None
}

fn of_word(words: &Words, tree: &Tree<'_>, id: TokenId) -> Option<Issue> {
    let pos = senses::pos_of(tree, id).filter(|_| tree.token(id).upos != Upos::Propn)?;
    let lemma = tree.lemma(id).to_lowercase();
    let particle = tree.children(id).iter().find(|&&child| {
        matches!(tree.relation(child), Relation::CompoundPrt | Relation::Advmod) && child > id && pos == Pos::Verb
    });
    let with_particle = particle.and_then(|&p| words.issue(pos, &format!("{lemma}_{}", tree.lemma(p).to_lowercase())));
    with_particle.or_else(|| words.issue(pos, &lemma))
}
