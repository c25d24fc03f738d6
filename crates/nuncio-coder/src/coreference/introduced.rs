//! Bodies that the story itself names and says what they are: *the Salween Rifles, a rebel army in Burma; opposition party New Bridge;
//! the Front for Desert Renewal (FDR)*.

use compact_str::CompactString;
use nuncio_language::{Relation, TokenId, Upos};
use nuncio_world::{RoleKind, Sector};

use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::{Through, Who};

/// A body that the story names.
#[derive(Clone, Debug)]
pub(crate) struct Introduced {
    /// The words of its name, without the article.
    words: Vec<CompactString>,
    /// Where it is told what it is.
    at: TokenId,
    who: Who,
}

impl Directory<'_> {
    /// Takes in the names of bodies with what is told of them.
    pub(crate) fn remember_bodies(&mut self, trees: &[Tree<'_>]) {
        for tree in trees {
            for id in tree.ids() {
                let found = self.body_beside(tree, id).into_iter().chain(self.body_behind(tree, id));
                let found: Vec<Introduced> = found.collect();
                self.coreference.introduced.extend(found);
            }
        }
    }

    /// The body that a name stands for, by what the story told of it up to there.
    pub(crate) fn introduced(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        if self.coreference.introduced.is_empty() || self.names.at(head).is_some() {
            return None;
        }
        let words = self.name_words(tree, head);
        let known = self.coreference.introduced.iter().rev().find(|body| body.at <= head && body.words == words)?;
        let through = if known.at == head { Through::Role } else { Through::Memory };
        Some(Who { through, ..known.who.clone() })
    }

    /// *The Salween Rifles, a rebel army in Burma*; a name with its short form in brackets behind it.
    fn body_beside(&self, tree: &Tree<'_>, id: TokenId) -> Vec<Introduced> {
        let token = tree.token(id);
        let name = self.is_capital(tree, id) && matches!(token.upos, Upos::Propn | Upos::Noun);
        if !name || self.names.at(id).is_some() || self.is_person_name(id) {
            return Vec::new();
        }
        let beside = tree.children_by(id, &[Relation::Appos]).find(|&c| {
            c > id
                && self.names.at(c).is_none()
                && !self.is_capital(tree, c)
                && self.role_of(tree, c).is_some_and(|kind| kind == RoleKind::Body || self.is_armed(tree, c))
        });
        let short = self.short_form(tree, id);
        let told = beside.and_then(|c| self.who_of_role(tree, c, 5)).filter(Who::is_placed);
        let told = told.or_else(|| short.and_then(|s| self.names.at(s)).map(|hit| self.who_of_hit(hit)));
        let Some(who) = told else { return Vec::new() };
        let mut all = vec![Introduced { words: self.name_words(tree, id), at: id, who: who.clone() }];
        all.extend(short.map(|s| Introduced { words: vec![self.word(tree, s)], at: s, who }));
        all
    }

    /// *Rebel army* and the like, which roles have as people.
    fn is_armed(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let sectors = self.role_at(tree, id).map(|role| role.sectors.as_slice()).unwrap_or_default();
        matches!(sectors.first(), Some(Sector::Reb | Sector::Uaf | Sector::Prm))
    }

    /// A word as the text has it: titles may have been put into small letters.
    fn word(&self, tree: &Tree<'_>, id: TokenId) -> CompactString {
        self.doc.words(tree.sentence.zone, tree.token(id).span).into()
    }

    fn is_capital(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        self.doc.words(tree.sentence.zone, tree.token(id).span).starts_with(char::is_uppercase)
    }

    /// *Opposition party New Bridge*: the name right behind what it is.
    fn body_behind(&self, tree: &Tree<'_>, id: TokenId) -> Option<Introduced> {
        if self.role_of(tree, id) != Some(RoleKind::Body) || self.is_capital(tree, id) {
            return None;
        }
        let is_name = |at: &TokenId| {
            let token = tree.token(*at);
            self.is_capital(tree, *at)
                && matches!(token.upos, Upos::Propn | Upos::Adj | Upos::Noun)
                && self.names.at(*at).is_none()
                && !matches!(tree.relation(*at), Relation::Obl | Relation::OblTmod | Relation::OblUnmarked)
        };
        let mut words = Vec::new();
        let mut at = tree.next(id).filter(is_name)?;
        loop {
            words.push(self.word(tree, at));
            match tree.next(at).filter(is_name) {
                Some(next) => at = next,
                None => break,
            }
        }
        let who = self.who_of_role(tree, id, 5).filter(Who::is_placed)?;
        Some(Introduced { words, at, who: Who { entity: None, ..who } })
    }

    /// The short form in brackets behind a name: *the Front for Desert Renewal (FDR)*.
    fn short_form(&self, tree: &Tree<'_>, id: TokenId) -> Option<TokenId> {
        let in_brackets = |&at: &TokenId| {
            let form = &tree.token(at).form;
            let opens = tree.previous(at).is_some_and(|p| tree.token(p).form == "(");
            opens && form.len() > 1 && form.chars().all(|c| c.is_uppercase() || c.is_numeric() || c == '-')
        };
        tree.subtree(id, |c| tree.is_verb(c)).into_iter().find(|at| *at > id && in_brackets(at))
    }

    /// The words of a name by its head, from the first that stands before it in capitals.
    fn name_words(&self, tree: &Tree<'_>, head: TokenId) -> Vec<CompactString> {
        let before = tree.children_by(head, &[Relation::Compound, Relation::Amod, Relation::Flat, Relation::Nmod]);
        let mut parts: Vec<TokenId> = before
            .filter(|&c| self.is_capital(tree, c))
            .flat_map(|c| {
                if c > head {
                    tree.subtree(c, |x| tree.relation(x) == Relation::Appos || tree.relation(x) == Relation::Punct)
                } else {
                    vec![c]
                }
            })
            .collect();
        parts.push(head);
        parts.sort_unstable();
        parts.dedup();
        parts.into_iter().map(|at| self.word(tree, at)).collect()
    }
}
