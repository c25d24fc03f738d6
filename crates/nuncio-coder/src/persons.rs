//! People: whom the directory knows and what they are here, whom it does not know, and short names after full ones.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_language::{NameKind, Relation, TokenId, Upos};
use nuncio_world::{EntityKind, Office, RoleKind};

use crate::directory::{Directory, name_head};
use crate::names::NameHit;
use crate::tree::Tree;
use crate::who::{Through, Who};

/// How many words before a title *then* may stand (*then-US President*).
const REACH_OF_THEN: usize = 4;

impl Directory<'_> {
    /// Persons named in full give their surnames to the rest of the story.
    pub(crate) fn remember_people(&mut self, trees: &[Tree<'_>]) {
        let mut found: Vec<(CompactString, TokenId, Who)> = Vec::new();
        for hit in self.names.iter().filter(|h| h.tokens.len() >= 2) {
            if self.world.entity(hit.entity).kind == EntityKind::Person {
                let who = self.who_of_hit(hit);
                // Newswire shortens "Kim Jong Un" to its first word and "Vladimir Putin" to its last.
                for at in [hit.tokens.start(), hit.tokens.end() - 1] {
                    found.push((
                        self.doc.tokens[at].form.to_lowercase(),
                        TokenId(hit.tokens.start() as u32),
                        who.clone(),
                    ));
                }
            }
        }
        for name in self.doc.names.iter().filter(|n| n.kind == NameKind::Person && n.tokens.len() >= 2) {
            let first = TokenId(name.tokens.start() as u32);
            if name.tokens.range().any(|i| self.names.at(TokenId(i as u32)).is_some()) {
                continue;
            }
            let Some(tree) = trees.iter().find(|t| t.sentence.tokens.holds(first.index())) else { continue };
            let head = name_head(tree, name.tokens.range());
            if let Some(who) = self.who_of_named_person(tree, head, 4) {
                found.push((self.doc.tokens[name.tokens.end() - 1].form.to_lowercase(), first, who));
            }
        }
        for (surname, at, who) in found {
            self.people.entry(surname).or_default().push((at, who));
        }
    }

    /// *Former, ex-, late*: out of office.
    pub(crate) fn is_past(&self, tree: &Tree<'_>, head: TokenId) -> bool {
        tree.children(head)
            .iter()
            .any(|&c| self.world.is_past(tree.lemma(c)) || self.world.is_past(&tree.token(c).form))
    }

    /// A person of the directory where the text names them: a title before the name that they have just left is theirs
    /// still, for reports lag behind and dates may be of the day after.
    pub(crate) fn who_of_name(&self, tree: &Tree<'_>, hit: &NameHit) -> Who {
        let mut who = self.who_of_hit(hit);
        if let Some(office) = self.office_then(tree, hit) {
            return Who { country: office.country, org: office.org.clone(), sectors: office.sectors.to_vec(), ..who };
        }
        let person = self.world.entity(hit.entity);
        let out_of_office = |day: &Date| person.kind == EntityKind::Person && !person.governs(*day);
        // Who sits in a parliament since is called by the title of before, or by that of now.
        let of_office = |role: &nuncio_world::Role, office: &Office| {
            let seated = self.on.is_some_and(|day| person.holds_office(day));
            role.kind == RoleKind::Person && (!seated || role.sectors.first() == office.sectors.first())
        };
        if let Some(office) = self.on.filter(out_of_office).and_then(|day| person.just_left(day))
            && let Some(title) = tree.previous(TokenId(hit.tokens.start() as u32))
            && self.role_at(tree, title).is_some_and(|role| of_office(role, office))
            && ![title, name_head(tree, hit.tokens.range())].iter().any(|&id| self.is_past(tree, id))
        {
            who.sectors = office.sectors.to_vec();
        }
        who
    }

    /// *Then-President Jimmy Carter*: the office that the title names, whatever its holder is on the day of the story.
    fn office_then(&self, tree: &Tree<'_>, hit: &NameHit) -> Option<&Office> {
        let title = tree.previous(TokenId(hit.tokens.start() as u32))?;
        let role = self.role_words(tree, title).filter(|_| self.role_of(tree, title) == Some(RoleKind::Person))?;
        let first = title.index() + 1 - role;
        let mut before = (tree.sentence.tokens.start()..first).rev().take(REACH_OF_THEN).map(|at| TokenId(at as u32));
        let is_between = |&id: &TokenId| {
            tree.token(id).form == "-" || matches!(tree.token(id).upos, Upos::Adj | Upos::Propn | Upos::Noun)
        };
        let then = before.find(|token| !is_between(token))?;
        if !self.world.is_then(tree.lemma(then)) {
            return None;
        }
        let words: Vec<CompactString> =
            (first..=title.index()).map(|at| self.doc.tokens[at].lemma.to_lowercase()).collect();
        let named = |office: &&Office| {
            let title = office.title.to_lowercase();
            words.iter().all(|word| title.split_whitespace().any(|part| part == word))
        };
        let begun = |office: &&Office| self.on.is_none_or(|day| office.from.is_none_or(|from| from <= day));
        self.world.entity(hit.entity).offices.iter().rfind(|office| named(office) && begun(office))
    }

    /// A person the directory does not know: through a title, an apposition, or an earlier full name.
    pub(crate) fn who_of_named_person(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let title = tree
            .children_by(
                head,
                &[Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked, Relation::Appos, Relation::Flat],
            )
            .chain(
                tree.head(head)
                    .filter(|_| matches!(tree.relation(head), Relation::Flat | Relation::Appos | Relation::NmodDesc)),
            )
            .find(|&c| self.names.at(c).is_none() && self.role_of(tree, c).is_some_and(|k| k == RoleKind::Person))?;
        let titled = self.who_of_role(tree, title, depth.saturating_sub(1))?;
        // Who has a name that the directory does not know is not the one it knows in that office.
        let named = titled.entity.filter(|&entity| self.world.entity(entity).kind != EntityKind::Person);
        let mut who = Who { entity: named, ..titled };
        if !who.is_placed()
            && let Some(owner) = self.by_modifier(tree, head, depth)
        {
            who.country = owner.country;
            who.org = owner.org;
        }
        Some(who)
    }

    /// A short name after a full one.
    pub(crate) fn remembered(&self, head: TokenId) -> Option<Who> {
        let surname = self.doc.token(head).form.to_lowercase();
        let known = self.people.get(&surname)?;
        let (_, who) = known.iter().rev().find(|(at, _)| *at <= head).or(known.first())?;
        Some(Who { through: Through::Memory, ..who.clone() })
    }

    /// Who was named in full before a word that is their surname.
    pub(crate) fn named_before(&self, head: TokenId) -> Option<Who> {
        let known = self.people.get(&self.doc.token(head).form.to_lowercase())?;
        let (_, who) = known.iter().rev().find(|(at, _)| *at < head)?;
        Some(Who { through: Through::Memory, ..who.clone() })
    }

    /// *"Comrade" Kim*: the name goes on with words that say who it is.
    pub(crate) fn who_of_flat(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        // "Brigitte Macron" is not the Macron of the story.
        let of_another = |c: TokenId| {
            let whole = |name: &&nuncio_language::Name| name.tokens.holds(head.index()) && name.tokens.holds(c.index());
            let in_one_name = self.doc.names.iter().filter(|name| name.kind == NameKind::Person).any(|n| whole(&n));
            in_one_name && self.role_of(tree, head).is_none() && tree.token(head).form.starts_with(char::is_alphabetic)
        };
        tree.children_by(head, &[Relation::Flat]).find_map(|c| {
            let named = self.names.at(c).map(|hit| self.who_of_hit(hit));
            named.or_else(|| self.remembered(c).filter(|_| !of_another(c)))
        })
    }
}
