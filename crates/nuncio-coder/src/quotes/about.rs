//! What a verb is about without bringing in words of anybody: its object, its infinitive, a phrase with its preposition.

use nuncio_language::{Relation, TokenId};

use super::Finder;
use super::content::Content;
use crate::arguments;
use crate::cues::{Cue, Frame};

impl Finder<'_, '_> {
    /// What a verb is about without words of its own: an object, an infinitive, a phrase with its preposition.
    pub(super) fn about_of_verb(&self, cue: TokenId, entry: &Cue) -> Option<Content> {
        let tree = self.tree;
        let passive = arguments::is_passive(tree, cue);
        let object = || {
            if passive {
                return tree.children_by(cue, &[Relation::NsubjPass, Relation::Nsubj]).find(|&s| s < cue);
            }
            tree.children_by(cue, &[Relation::Obj]).find(|&o| o > cue)
        };
        for frame in &entry.about {
            let found = match frame {
                Frame::Object => object().map(|o| (self.with_what_follows(cue, o, entry), None)),
                Frame::Infinitive if passive => tree
                    .children_by(cue, &[Relation::Xcomp])
                    .find(|&c| tree.mark(c) == "to")
                    .map(|c| (self.raised(cue, c), None)),
                Frame::Infinitive => tree
                    .children_by(cue, &[Relation::Xcomp, Relation::Advcl])
                    .find(|&c| c > cue && (tree.mark(c) == "to" || tree.relation(c) == Relation::Xcomp))
                    .map(|c| {
                        let mut tokens = self.clause(c, cue);
                        if let Some(whom) = tree.children_by(cue, &[Relation::Obj]).find(|&o| o > cue && o < c) {
                            tokens.extend(tree.subtree(whom, |_| false));
                            tokens.sort_unstable();
                            tokens.dedup();
                        }
                        (tokens, None)
                    })
                    .or_else(|| self.phrase_with(cue, "to")),
                Frame::Whom => None,
                Frame::As => object().and_then(|o| {
                    let hearer = tree.children_by(cue, &[Relation::Iobj]).find(|&i| i > cue && !passive);
                    let predicate = tree
                        .children_by(cue, &[Relation::Xcomp, Relation::Obl, Relation::Advcl])
                        .find(|&c| c > cue && (tree.relation(c) == Relation::Xcomp || tree.mark(c) == "as"));
                    // "They called him a coward": a parser may take it for two objects.
                    let predicate = predicate.or(hearer)?;
                    let mut tokens = tree.subtree(o, |_| false);
                    tokens.extend(tree.subtree(predicate, |_| false));
                    tokens.sort_unstable();
                    tokens.dedup();
                    Some((tokens, None))
                }),
                Frame::Phrase(word) => self.phrase_with(cue, word),
            };
            if let Some((tokens, preposition)) = found {
                let tokens = self.trimmed(tokens);
                if !tokens.is_empty() {
                    return Some(Content { tokens, about: true, preposition });
                }
            }
        }
        // A word that may be about something mostly is about its object or infinitive, though the table does not say so.
        let any = object().map(|o| tree.subtree(o, |_| false)).or_else(|| {
            let clause = tree.children_by(cue, &[Relation::Xcomp]).find(|&c| c > cue)?;
            Some(self.clause(clause, cue))
        });
        let tokens = self.trimmed(any.filter(|_| !entry.about.is_empty() && !entry.takes(&Frame::Whom))?);
        (!tokens.is_empty()).then_some(Content { tokens, about: true, preposition: None })
    }

    /// An object with the phrases after it that the cue ties to it: *blamed the outage on thieves*.
    fn with_what_follows(&self, cue: TokenId, object: TokenId, entry: &Cue) -> Vec<TokenId> {
        let tree = self.tree;
        let mut tokens = tree.subtree(object, |_| false);
        for phrase in tree.children_by(cue, &[Relation::Obl, Relation::Advcl]) {
            let tied = phrase > object && entry.takes(&Frame::Phrase(tree.mark(phrase).to_string()));
            if tied && phrase > cue {
                tokens.extend(tree.subtree(phrase, |_| false));
            }
        }
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    }

    /// *Spoke about the treaty, insisted on leaving*: a phrase or gerund with this preposition, and the preposition.
    pub(super) fn phrase_with(&self, cue: TokenId, word: &str) -> Option<(Vec<TokenId>, Option<TokenId>)> {
        let tree = self.tree;
        let phrase = tree
            .children_by(
                cue,
                &[Relation::Obl, Relation::Advcl, Relation::Nmod, Relation::Acl, Relation::Ccomp, Relation::Obj],
            )
            .find(|&c| c > cue && tree.mark(c) == word)?;
        let preposition = tree.children_by(phrase, &[Relation::Case, Relation::Mark]).find(|&c| c < phrase);
        Some((self.phrase_without_case(phrase), preposition))
    }

    pub(super) fn phrase_without_case(&self, phrase: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let opens = |c: TokenId| {
            tree.head(c) == Some(phrase) && c < phrase && matches!(tree.relation(c), Relation::Case | Relation::Mark)
        };
        tree.subtree(phrase, opens)
    }
}
