//! What the weigher is told of a pair: the words on the way from the one mention to the other, beside it and over it, how the two
//! hang on them, and the votes for deeds.

use nuncio_language::{Relation as Arc, TokenId, Upos};
use rustc_hash::FxHashMap;

use super::evidence::Vote;
use super::pair::Pair;
use super::weigher::{WIDTH, Weigher};
use super::{Evidence, evidence::weight};

/// The features of a pair with their values, in the order of their names.
pub(super) fn of(pair: &Pair<'_, '_>, weigher: &Weigher, votes: &[(&str, &Vote)]) -> Vec<(String, f32)> {
    let mut told = Told { pair, weigher, found: FxHashMap::default(), meant: Default::default() };
    told.words();
    told.top();
    told.ends();
    told.votes(votes);
    told.meanings();
    let mut found: Vec<(String, f32)> = told.found.into_iter().collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

struct Told<'p, 'r, 'd> {
    pair: &'p Pair<'r, 'd>,
    weigher: &'p Weigher,
    found: FxHashMap<String, f32>,
    /// What the words at each of `PLACES` mean: the sum of their vectors, and how many have one.
    meant: [Meant; PLACES.len()],
}

/// The sum of some words' vectors, and of how many.
struct Meant {
    sum: [f32; WIDTH],
    words: u16,
}

impl Default for Meant {
    fn default() -> Self {
        Meant { sum: [0.0; WIDTH], words: 0 }
    }
}

/// Where words stand by what they mean: on the way, beside it, anywhere else, where both hang together, under that, over that.
const PLACES: [&str; 6] = ["way", "beside", "else", "top", "below", "over"];

impl Told<'_, '_, '_> {
    fn add(&mut self, name: String) {
        self.found.entry(name).or_insert(1.0);
    }

    /// A word by its lemma and by its cluster.
    fn word(&mut self, place: &str, id: TokenId) {
        let lemma = self.pair.tree.lemma(id).to_lowercase();
        if let Some(cluster) = self.weigher.cluster(&lemma) {
            self.add(format!("{place}#{cluster}"));
        }
        self.add(format!("{place}:{lemma}"));
        let place = if place.starts_with("top ") { "below" } else { place };
        if let Some(at) = PLACES.iter().position(|known| *known == place)
            && self.weigher.add_vector(&lemma, &mut self.meant[at].sum)
        {
            self.meant[at].words += 1;
        }
    }

    /// What the words at each place mean together: `way@17`.
    fn meanings(&mut self) {
        for (place, meant) in PLACES.iter().zip(&self.meant).filter(|(_, meant)| meant.words > 0) {
            let scale = 1.0 / f32::from(meant.words).sqrt();
            for (number, value) in meant.sum.iter().enumerate() {
                self.found.insert(format!("{place}@{number}"), value * scale);
            }
        }
    }

    /// Every word that means something: on the way, beside it, or anywhere else in the sentence.
    fn words(&mut self) {
        let tree = self.pair.tree;
        self.add("always".to_owned());
        for id in tree.ids().filter(|&id| !self.pair.within(id)) {
            let upos = tree.token(id).upos;
            if matches!(upos, Upos::Punct | Upos::Det | Upos::Num | Upos::Sym | Upos::Propn | Upos::X) {
                continue;
            }
            let beside = tree.head(id).is_some_and(|head| self.pair.path.contains(&head));
            let place = match (self.pair.path.contains(&id), beside) {
                (true, _) => "way",
                (false, true) => "beside",
                (false, false) if matches!(upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Adv) => "else",
                _ => continue,
            };
            self.word(place, id);
        }
    }

    /// The word where both hang together, what it hangs on, and the small words at it.
    fn top(&mut self) {
        let tree = self.pair.tree;
        let Some(top) = self.pair.top else { return };
        if self.pair.within(top) {
            self.add(format!("top in mention:{}", tree.relation(top).as_str()));
        } else {
            self.word("top", top);
        }
        for &child in tree.children(top).iter().filter(|&&c| !self.pair.within(c)) {
            match tree.relation(child) {
                Arc::Aux | Arc::AuxPass | Arc::Advmod | Arc::CompoundPrt | Arc::Mark | Arc::Case => {
                    self.add(format!("top {}:{}", tree.relation(child).as_str(), tree.lemma(child).to_lowercase()));
                }
                Arc::Obj | Arc::Xcomp | Arc::Ccomp | Arc::Advcl | Arc::Obl => {
                    self.word(&format!("top {}", tree.relation(child).as_str()), child);
                }
                _ => {}
            }
        }
        self.add(format!("top tag:{}", tree.token(top).xpos.as_str()));
        for over in self.pair.line(top).into_iter().skip(1).take(3) {
            if !self.pair.within(over) {
                self.word("over", over);
            }
        }
    }

    /// How either mention hangs where it hangs, and what its head word is.
    fn ends(&mut self) {
        let tree = self.pair.tree;
        let (actor, recipient) = (self.pair.actor_head(), self.pair.recipient_head());
        for (name, end) in [("actor", actor), ("recipient", recipient)] {
            let Some(id) = end else {
                self.add(format!("{name} elsewhere"));
                continue;
            };
            let arc = format!("{}:{}", tree.relation(id).as_str(), tree.case(id));
            if let Some(head) = tree.head(id).filter(|&h| !self.pair.within(h)) {
                self.add(format!("{name} {arc} of:{}", tree.lemma(head).to_lowercase()));
            }
            self.add(format!("{name} {arc}"));
            if tree.token(id).upos == Upos::Noun {
                self.word(name, id);
            }
        }
        if let (Some(actor), Some(recipient)) = (actor, recipient) {
            self.add(format!("order:{}", if actor < recipient { "actor first" } else { "recipient first" }));
            self.add(format!("ends:{}>{}", tree.relation(actor).as_str(), tree.relation(recipient).as_str()));
        }
    }

    /// The votes of each type, by where their evidence came from; the share of each type, and the type with the most.
    fn votes(&mut self, votes: &[(&str, &Vote)]) {
        let mut sums: Vec<(&str, f32)> = Vec::new();
        for (kind, vote) in votes {
            let place = match vote.evidence {
                Evidence::Event if vote.weight >= weight::EVENT => "event",
                Evidence::Event => "half an event",
                Evidence::Path => "way",
                Evidence::Sentence => "else",
            };
            *self.found.entry(format!("vote {place}:{kind}")).or_insert(0.0) += vote.weight.min(2.0);
            match sums.iter_mut().find(|(known, _)| known == kind) {
                Some((_, sum)) => *sum += vote.weight,
                None => sums.push((kind, vote.weight)),
            }
        }
        let total: f32 = sums.iter().map(|(_, sum)| sum).sum();
        for (kind, sum) in &sums {
            self.found.insert(format!("vote share:{kind}"), sum / total.max(1.0));
        }
        // Of equals the earlier evidence.
        if let Some((kind, _)) = sums.into_iter().reduce(|a, b| if b.1 > a.1 { b } else { a }) {
            self.add(format!("vote most:{kind}"));
        }
    }
}
