//! How far what is said reaches: the words of a clause, and those within quotation marks.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos};

use super::Finder;
use crate::arguments;
use crate::cues::Stance;

impl Finder<'_, '_> {
    /// The subtree of a clause, without its cue's own words, what is told of the saying itself (*…, a charge which Asmara denied*), what
    /// stands behind a semicolon, and the punctuation at its ends.
    pub(super) fn clause(&self, clause: TokenId, cue: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let around = tree.is_below(cue, clause);
        let mut tokens = tree.subtree(clause, |c| {
            c == cue || around && self.is_beside(clause, c) || c > clause && self.tells_of_the_saying(c)
        });
        let parts =
            |id: &&TokenId| tree.token(**id).form == ";" && !self.regions.iter().any(|region| region.holds(**id));
        let until = tokens.iter().find(|id| **id > cue && parts(id)).copied();
        tokens.retain(|&id| until.is_none_or(|until| id < until));
        let is_mark = |id: &TokenId| {
            tree.token(*id).upos == Upos::Punct
                || tree.head(*id) == Some(clause) && tree.relation(*id) == Relation::Mark && tree.lemma(*id) != "to"
        };
        while tokens.last().is_some_and(|id| tree.token(*id).upos == Upos::Punct) {
            tokens.pop();
        }
        let lead = tokens.iter().take_while(|id| is_mark(id)).count();
        tokens.drain(..lead);
        tokens
    }

    /// *…, a charge which Asmara denied*: a noun of saying behind a comma, with a clause of its own, that sums up what was said.
    fn tells_of_the_saying(&self, noun: TokenId) -> bool {
        let tree = self.tree;
        let apposed =
            matches!(tree.relation(noun), Relation::Appos | Relation::Parataxis | Relation::Conj | Relation::Dep);
        apposed
            && tree.children_by(noun, &[Relation::AclRelcl, Relation::Acl]).next().is_some()
            && tree.child(noun, Relation::Det).is_some()
            && self.words.cues().at(tree, Pos::Noun, noun).is_some()
    }

    /// Another clause of saying that stands beside a clause, not in it.
    pub(super) fn is_beside(&self, clause: TokenId, id: TokenId) -> bool {
        let tree = self.tree;
        tree.head(id) == Some(clause)
            && tree.relation(id) == Relation::Parataxis
            && tree.is_verb(id)
            && self.words.cues().at(tree, Pos::Verb, id).is_some()
    }

    /// Words without the punctuation at their ends.
    pub(super) fn trimmed(&self, mut tokens: Vec<TokenId>) -> Vec<TokenId> {
        let is_punct = |id: &TokenId| self.tree.token(*id).upos == Upos::Punct;
        while tokens.last().is_some_and(is_punct) {
            tokens.pop();
        }
        let lead = tokens.iter().take_while(|id| is_punct(id)).count();
        tokens.drain(..lead);
        tokens
    }

    /// What is within quotation marks in the cue's own clause, cue and speaker aside.
    pub(super) fn quoted_here(&self, cue: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let below = tree.subtree(cue, |_| false);
        let whole = if tree.relation(cue) == Relation::Root { tree.ids().collect() } else { below };
        whole
            .into_iter()
            .filter(|&id| id != cue && self.is_quoted_apart_from(cue, id) && !self.is_brought_in_by_another(cue, id))
            .filter(|&id| {
                tree.token(id).upos != Upos::Punct
                    || tree.previous(id).is_some_and(|p| self.regions.iter().any(|r| r.holds(p)))
            })
            .collect()
    }

    /// *"X," he said, adding, "Y"*: whether right before the quotation that holds a word another word of saying stands.
    fn is_brought_in_by_another(&self, cue: TokenId, id: TokenId) -> bool {
        let tree = self.tree;
        let Some(region) = self.regions.iter().find(|r| r.holds(id)) else { return false };
        let before = (1..=3usize).filter_map(|back| region.tokens.start().checked_sub(back));
        let mut cues = before.map(|at| TokenId(at as u32)).filter(|at| tree.sentence.tokens.holds(at.index()));
        cues.any(|at| {
            at != cue
                && tree.is_verb(at)
                && self.words.cues().at(tree, Pos::Verb, at).is_some_and(|c| c.stance == Stance::States)
        })
    }

    pub(super) fn object(&self, cue: TokenId) -> Option<Vec<TokenId>> {
        let object = arguments::objects(self.tree, cue)
            .into_iter()
            .find(|&o| o > cue || self.tree.relation(o) == Relation::NsubjPass)?;
        Some(self.clause(object, cue))
    }
}
