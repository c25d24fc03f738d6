//! Who gives a number: *police counted 800 marchers, the opposition 15,000*; *Lima put the toll at 12*.

use nuncio_language::{Relation, TokenId, Upos};

use super::content::Content;
use super::{Draft, Finder};
use crate::arguments;
use crate::cues::Frame;

/// How many words may name who gives the next number.
const LONGEST_TELLER: usize = 6;

impl Finder<'_, '_> {
    /// The number that a verb gives as somebody's.
    pub(super) fn figure(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let entry = self.words.cues().figure(tree.lemma(cue)).filter(|_| !arguments::is_passive(tree, cue))?;
        let content = entry.about.iter().find_map(|frame| match frame {
            Frame::Object => {
                let counted = tree.children_by(cue, &[Relation::Obj]).find(|&o| o > cue && self.is_numbered(o))?;
                let tokens = self.trimmed(tree.subtree(counted, |_| false));
                Some(Content { tokens, about: true, preposition: None })
            }
            Frame::Phrase(word) => {
                let (tokens, preposition) = self.phrase_with(cue, word)?;
                let bare = tokens.iter().any(|&id| tree.head(id) == Some(cue) && tree.token(id).upos == Upos::Num);
                bare.then(|| Content { tokens: self.trimmed(tokens), about: true, preposition })
            }
            _ => None,
        })?;
        Some(self.draft(Some(self.speaker_of_verb(cue)?), cue, content, entry.stance))
    }

    fn is_numbered(&self, noun: TokenId) -> bool {
        self.tree.token(noun).upos == Upos::Num || self.tree.child(noun, Relation::Nummod).is_some()
    }

    /// *…, the opposition 15,000; …, Libya of 11*: others who give a number behind the first, without a verb of their own. Their
    /// words are no longer those of the first.
    pub(super) fn figures_of_others(&self, first: &mut Draft) -> Vec<Draft> {
        let tree = self.tree;
        let Some(cue) = first.cue.filter(|&cue| first.about && tree.is_verb(cue)) else { return Vec::new() };
        let top = first.tokens.iter().copied().find(|&id| tree.head(id).is_none_or(|h| !first.tokens.contains(&h)));
        let Some(top) = top.filter(|&top| top > cue && self.is_numbered(top)) else { return Vec::new() };
        let preposition = tree.case(top);
        let mut others = Vec::new();
        let mut at = tree.next(top);
        while let Some(id) = at.filter(|&id| !tree.is_verb(id)) {
            at = tree.next(id);
            let joins = matches!(tree.token(id).form.as_str(), "," | ";") || tree.relation(id) == Relation::Cc;
            if let Some((teller, number)) = joins.then(|| self.teller_behind(id, &preposition)).flatten() {
                first.tokens.retain(|&token| token < id);
                others.extend(self.figure_of(first, cue, &teller, number));
                at = tree.next(number);
            }
        }
        others
    }

    /// The words that name somebody right behind a joint, and the bare number behind them.
    fn teller_behind(&self, joint: TokenId, preposition: &str) -> Option<(Vec<TokenId>, TokenId)> {
        let tree = self.tree;
        let mut teller = Vec::new();
        let mut at = tree.next(joint)?;
        if tree.relation(at) == Relation::Cc {
            at = tree.next(at)?;
        }
        while matches!(tree.token(at).upos, Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn) {
            teller.push(at);
            at = tree.next(at).filter(|_| teller.len() <= LONGEST_TELLER)?;
        }
        if !preposition.is_empty() {
            at = tree.next(at).filter(|_| tree.lemma(at) == preposition)?;
        }
        let bare = tree.next(at).is_none_or(|next| matches!(tree.token(next).upos, Upos::Punct | Upos::Cconj));
        let named = teller.last().is_some_and(|&last| matches!(tree.token(last).upos, Upos::Noun | Upos::Propn));
        (bare && named && tree.token(at).upos == Upos::Num).then_some((teller, at))
    }

    fn figure_of(&self, first: &Draft, cue: TokenId, teller: &[TokenId], number: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let named = self.directory.top_of_name(tree, *teller.last()?);
        let mut speaker = self.voice(named, cue)?;
        let words = tree.cover(teller)?;
        (speaker.span, speaker.phrase) = (words, words);
        Some(Draft {
            sentence: first.sentence,
            speaker: Some(speaker),
            hearer: None,
            cue: None,
            cue_span: None,
            tokens: vec![number],
            stance: first.stance,
            negated: false,
            about: true,
        })
    }
}
