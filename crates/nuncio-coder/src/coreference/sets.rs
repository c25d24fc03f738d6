//! Words for several at once: *the two leaders, both sides, the neighbours, the three countries*.

use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_world::RoleKind;

use super::Link;
use super::mentions::{Kind, Mention, Place, Referent};
use super::salience::REACH;
use super::words::Word;
use crate::directory::Directory;
use crate::tree::Tree;

/// What the noun of a set asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Members {
    States,
    People,
    Any,
}

impl Directory<'_> {
    /// Those for whom a word for several stands: as many as it says, told of together or in one sentence.
    pub(super) fn link_of_set(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        let (count, members) = self.set_asked_for(tree, id)?;
        let fits = |referent: &Referent<'_>| match members {
            Members::States => referent.kind == Kind::State,
            Members::People => referent.kind == Kind::Person,
            Members::Any => referent.kind != Kind::Thing,
        };
        let mentions = &self.coreference.mentions;
        for back in (sentence.saturating_sub(REACH)..=sentence).rev() {
            let here = || mentions.iter().filter(|m| m.sentence == back && m.token < id && !m.quoted);
            // "Chad and Niger condemned Libya … both countries": those that stand together.
            let together = |m: &&Mention| {
                let referent = &self.coreference.referents[m.referent];
                let all_fit = match referent.members.as_slice() {
                    [] => fits(referent) && referent.whos.len() == count,
                    joined => joined.len() == count && joined.iter().all(|&i| fits(&self.coreference.referents[i])),
                };
                all_fit && count > 1
            };
            if let Some(found) = here().rev().find(together) {
                return Some(self.link_to(found.referent));
            }
            let mut alone: Vec<usize> = Vec::new();
            let of_rank =
                |m: &&Mention| !matches!(m.place, Place::Modifier | Place::Other) || members == Members::States;
            for mention in here().filter(of_rank) {
                let referent = &self.coreference.referents[mention.referent];
                let one = referent.members.is_empty() && fits(referent) && referent.whos.len() == 1;
                let single = !referent.several || members == Members::Any;
                if one && single && mention.place != Place::Modifier && !alone.contains(&mention.referent) {
                    alone.push(mention.referent);
                }
            }
            match alone.len() {
                0 | 1 => {}
                found if found == count => {
                    return Some(Link::To(alone.into_iter().map(|i| self.antecedent(i)).collect()));
                }
                _ => return Some(Link::Nobody),
            }
        }
        // Those of the place of the report are none of whom the reader would know.
        let general = |kind: Word| self.coreference.references.is(kind, tree.lemma(id));
        (general(Word::People) || general(Word::Sides)).then_some(Link::Nobody)
    }

    /// Whether several were told of by the same noun before.
    fn is_told_of(&self, id: TokenId) -> bool {
        let lemma = &self.doc.token(id).lemma;
        let same =
            |r: &Referent<'_>| r.several && r.roles.iter().any(|c| c.at < id && self.doc.token(c.at).lemma == *lemma);
        self.coreference.referents.iter().any(same)
    }

    /// How many of what kind a phrase asks for.
    fn set_asked_for(&self, tree: &Tree<'_>, id: TokenId) -> Option<(usize, Members)> {
        let token = tree.token(id);
        if token.upos != Upos::Noun || !matches!(token.xpos, Xpos::Nns) {
            return None;
        }
        let references = self.coreference.references;
        let lemma = token.lemma.to_lowercase();
        let child = |kind: Word| tree.children(id).iter().any(|&c| references.is(kind, &tree.lemma(c).to_lowercase()));
        // "The two Korean leaders, the two leaders of Chad" say more.
        let told_apart = |&c: &TokenId| {
            matches!(tree.relation(c), Relation::Nmod | Relation::NmodPoss | Relation::Acl | Relation::AclRelcl)
                || self.names.at(c).is_some()
                || tree.token(c).form.starts_with(char::is_uppercase) && tree.previous(c).is_some()
        };
        if tree.children(id).iter().any(told_apart) {
            return None;
        }
        let number = tree.child(id, Relation::Nummod).and_then(|n| references.number(&tree.lemma(n).to_lowercase()));
        let count = match (child(Word::Both), number) {
            (true, _) => 2,
            (false, Some(number)) if child(Word::Definite) => number,
            (false, None) if child(Word::Definite) && references.is(Word::Pair, &lemma) => 2,
            _ => return None,
        };
        let members = match self.role_of(tree, id) {
            _ if references.is(Word::Sides, &lemma) => Members::Any,
            _ if references.is(Word::People, &lemma) => Members::People,
            Some(RoleKind::Country) => Members::States,
            // "The two soldiers", after two Israeli soldiers, are told of as one.
            Some(RoleKind::Person) if !self.is_told_of(id) => Members::People,
            _ => return None,
        };
        Some((count, members))
    }
}
