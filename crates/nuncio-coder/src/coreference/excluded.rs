//! Whom a pronoun cannot stand for: who acts in its own clause, and whom its clause goes on to name.

use compact_str::CompactString;
use nuncio_language::{NameKind, Relation, TokenId, Xpos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::{EntityId, EntityKind, NameUse};

use super::mentions::{Kind, Mention, verb_over};
use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::Who;

/// A name behind a pronoun: its words in small letters, and whom the directory has for it.
struct Named {
    words: Vec<CompactString>,
    entity: Option<EntityId>,
}

impl Directory<'_> {
    /// The referents that a pronoun is none of: *Sano criticised him* (not Sano), *he mocked Sano's plan, his attacks on Sano*.
    pub(super) fn excluded(&self, tree: &Tree<'_>, pronoun: TokenId) -> Vec<usize> {
        let owner = tree.relation(pronoun) == Relation::NmodPoss;
        let acts = matches!(tree.relation(pronoun), Relation::Nsubj | Relation::NsubjPass);
        let Some(head) = tree.head(pronoun) else { return Vec::new() };
        let mut all = self.named_below(tree, head, pronoun);
        // "Sano, whom he praised".
        if !owner && tree.relation(head) == Relation::AclRelcl {
            let told = tree.head(head).and_then(|noun| self.told_at(tree, noun));
            all.extend(told.map(|m| m.referent));
        }
        // "Chad sold oil, enabling it to": what hangs on a clause may be done to who acts in that.
        let verb = if tree.is_verb(head) { Some(head) } else { verb_over(tree, head) };
        let verb = verb.filter(|&verb| !owner && !acts && tree.token(verb).xpos != Xpos::Vbg);
        let subject = verb.and_then(|verb| surface_subject(tree, verb)).filter(|&subject| subject != pronoun);
        all.extend(subject.and_then(|subject| self.told_at(tree, subject)).map(|m| m.referent));
        all
    }

    /// Those whom the words under a head name after a pronoun.
    fn named_below(&self, tree: &Tree<'_>, head: TokenId, pronoun: TokenId) -> Vec<usize> {
        // "He left, according to Sano's wife": what stands aside is no part of his deed.
        let aside = |id: TokenId| {
            matches!(tree.relation(id), Relation::Appos | Relation::Parataxis) || tree.case(id).starts_with("according")
        };
        let below = tree.subtree(head, aside).into_iter().filter(|&id| id > pronoun);
        let named: Vec<Named> = below.filter_map(|id| self.named_at(id)).collect();
        let is_named = |&at: &usize| {
            let referent = &self.coreference.referents[at];
            // "Sano" for "Kofi Sano", and not "Ada Sano".
            let by_words = |name: &Named| {
                name.words.last().is_some_and(|last| referent.names.last() == Some(last))
                    && name.words.iter().all(|word| referent.names.contains(word))
            };
            // An officer of a ministry is not the ministry.
            let is_name = |entity: EntityId| {
                referent.kind != Kind::Person || self.world.entity(entity).kind == EntityKind::Person
            };
            let by_entity = |name: &Named| {
                let whole = |who: &Who| who.entity.is_some_and(|entity| Some(entity) == name.entity && is_name(entity));
                referent.whos.iter().any(whole)
            };
            referent.members.is_empty() && named.iter().any(|name| by_words(name) || by_entity(name))
        };
        (0..self.coreference.referents.len()).filter(is_named).collect()
    }

    /// The name that a word ends, if it is one of somebody and not an adjective.
    fn named_at(&self, id: TokenId) -> Option<Named> {
        let ends = |tokens: Span<TokenUnit>| tokens.end() == id.index() + 1;
        let hit = self.names.at(id).filter(|hit| ends(hit.tokens) && hit.usage != NameUse::Adjective);
        let name = || self.doc.names.iter().find(|n| n.kind == NameKind::Person && ends(n.tokens)).map(|n| n.tokens);
        let tokens = hit.map(|hit| hit.tokens).or_else(name)?;
        // "Mr. Sano": the title is no word of his name.
        let of_name = |form: &str| form.starts_with(char::is_uppercase) && !form.ends_with('.');
        let words = self.doc.tokens[tokens.range()].iter().filter(|t| of_name(&t.form));
        Some(Named { words: words.map(|t| t.form.to_lowercase()).collect(), entity: hit.map(|hit| hit.entity) })
    }

    /// The mention at a word, or at the name that explains it: *another delegate, Ana Ruiz*.
    pub(super) fn told_at(&self, tree: &Tree<'_>, id: TokenId) -> Option<&Mention> {
        let at = |id: TokenId| {
            let name = self.names.at(id);
            let here = |m: &&Mention| m.token == id || name.is_some_and(|n| n.tokens.holds(m.token.index()));
            let alone = |m: &&Mention| self.coreference.referents[m.referent].members.is_empty();
            let first = tree.sentence.tokens.start();
            let near = self.coreference.mentions.iter().rev().take_while(|m| m.token.index() >= first);
            near.filter(here).find(alone)
        };
        let acts = |m: &&Mention| self.coreference.referents[m.referent].kind != Kind::Thing;
        let own = at(id);
        let explained = || tree.children_by(id, &[Relation::Appos, Relation::Flat]).find_map(at);
        own.filter(acts).or_else(explained).or(own)
    }
}

/// Who stands before a verb as its subject, passive or not.
fn surface_subject(tree: &Tree<'_>, verb: TokenId) -> Option<TokenId> {
    tree.child(verb, Relation::NsubjPass).or_else(|| crate::arguments::subject(tree, verb))
}
