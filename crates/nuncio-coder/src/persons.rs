//! People: whom the directory knows and what they are here, whom it does not know, and short names after full ones.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_language::{NameKind, Relation, TokenId, Upos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::{EntityKind, Office, RoleKind};

use crate::directory::{Directory, name_head};
use crate::names::NameHit;
use crate::tree::Tree;
use crate::who::{Through, Who};

/// A person whom the story names in full.
#[derive(Clone, Debug)]
pub(crate) struct NamedInFull {
    /// The first word of the name.
    at: TokenId,
    /// The words of the name, in small letters.
    words: Vec<CompactString>,
    who: Who,
}

/// How many words before a title *then* may stand (*then-US President*).
const REACH_OF_THEN: usize = 4;

impl Directory<'_> {
    /// Persons named in full give their surnames to the rest of the story.
    pub(crate) fn remember_people(&mut self, trees: &[Tree<'_>]) {
        let mut found: Vec<(CompactString, NamedInFull)> = Vec::new();
        for hit in self.names.iter().filter(|h| h.tokens.len() >= 2) {
            if self.world.entity(hit.entity).kind == EntityKind::Person {
                let who = self.who_of_hit(hit);
                // Newswire shortens "Kim Jong Un" to its first word and "Vladimir Putin" to its last.
                for at in [hit.tokens.start(), hit.tokens.end() - 1] {
                    found.push((self.doc.tokens[at].form.to_lowercase(), self.named_in_full(hit.tokens, who.clone())));
                }
            }
        }
        for name in self.doc.names.iter().filter(|n| n.kind == NameKind::Person && n.tokens.len() >= 2) {
            let first = TokenId(name.tokens.start() as u32);
            // "Vasil Hristov of the": a name ends with a word of it.
            let is_word = |at: &usize| self.doc.tokens[*at].form.starts_with(char::is_uppercase);
            let Some(last) = name.tokens.range().rev().find(is_word) else { continue };
            let tokens = Span::new(name.tokens.start(), last + 1);
            if name.tokens.range().any(|i| self.names.at(TokenId(i as u32)).is_some()) {
                continue;
            }
            let Some(tree) = trees.iter().find(|t| t.sentence.tokens.holds(first.index())) else { continue };
            let head = name_head(tree, name.tokens.range());
            let of_body = || self.who_of_member(tree, head);
            if let Some(who) = self.who_of_named_person(tree, head, 6).or_else(of_body) {
                let named = self.named_in_full(tokens, who);
                // "Mamadou Keira-Sow" is "Keira-Sow", whose first part a parser takes for the name.
                let hyphen = self.doc.tokens[tokens.range()].iter().rposition(|token| token.form == "-");
                let before = hyphen.filter(|&at| at > 1).map(|at| name.tokens.start() + at - 1);
                for at in before.into_iter().chain([last]) {
                    found.push((self.doc.tokens[at].form.to_lowercase(), named.clone()));
                }
            }
        }
        for (surname, named) in found {
            self.people.entry(surname).or_default().push(named);
        }
    }

    fn named_in_full(&self, tokens: Span<TokenUnit>, who: Who) -> NamedInFull {
        let words = self.doc.tokens[tokens.range()].iter().map(|token| token.form.to_lowercase()).collect();
        NamedInFull { at: TokenId(tokens.start() as u32), words, who }
    }

    /// The title right before the name of a person, wherever a parser hangs either.
    pub(crate) fn title_before(&self, tree: &Tree<'_>, head: TokenId) -> Option<TokenId> {
        let name = self.doc.names.iter().find(|n| n.kind == NameKind::Person && n.tokens.start() == head.index())?;
        let title = tree.previous(TokenId(name.tokens.start() as u32))?;
        (self.names.at(title).is_none() && self.role_of(tree, title) == Some(RoleKind::Person)).then_some(title)
    }

    /// Whether a word is such a title.
    pub(crate) fn is_title_before_name(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        self.role_of(tree, id) == Some(RoleKind::Person)
            && tree.next(id).is_some_and(|next| self.title_before(tree, next) == Some(id))
    }

    /// *Vasil Hristov of the Bulgarian opposition party Clean Hands*: who a person is by the body that he is of.
    fn who_of_member(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        let body = tree.children_by(head, &[Relation::Nmod]).find(|&c| tree.case(c) == "of")?;
        let who = self.who(tree, body, 5).filter(|who| who.is_placed() && !who.sectors.is_empty())?;
        Some(Who { entity: None, through: Through::Modifier, ..who })
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
            // "Nasreen Qazi" is no judge.
            .filter(|&c| c < head || !self.is_person_name(c))
            .chain(
                tree.head(head)
                    .filter(|_| matches!(tree.relation(head), Relation::Flat | Relation::Appos | Relation::NmodDesc)),
            )
            .chain(self.title_before(tree, head))
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
        if self.people.is_empty() {
            return None;
        }
        let known = self.people.get(&self.doc.token(head).form.to_lowercase());
        let known = known.and_then(|known| self.of_name(known, head)).or_else(|| self.named_again(head))?;
        Some(Who { through: Through::Memory, ..known.who.clone() })
    }

    /// Of those with a surname the one whom the words around it name, or the only one.
    fn of_name<'k>(&self, known: &'k [NamedInFull], head: TokenId) -> Option<&'k NamedInFull> {
        let last = known.iter().rev().find(|named| named.at <= head).or(known.first())?;
        let given = last.words.first();
        if known.iter().all(|named| named.words.first() == given) {
            return Some(last);
        }
        known.iter().rev().find(|named| self.is_named_at(named, head))
    }

    /// A name in full that the parser does not take for one the second time.
    fn named_again(&self, head: TokenId) -> Option<&NamedInFull> {
        // The order of a map is no order of the text.
        self.people.values().flatten().filter(|named| self.is_named_at(named, head)).min_by_key(|named| named.at)
    }

    /// Whether the words around a word are a name in full.
    fn is_named_at(&self, named: &NamedInFull, head: TokenId) -> bool {
        let at = self.doc.token(head).form.to_lowercase();
        named.words.iter().enumerate().filter(|(_, word)| **word == at).any(|(inside, _)| {
            let tokens = head.index().checked_sub(inside).and_then(|from| self.doc.tokens.get(from..));
            let mut forms = tokens.into_iter().flatten().map(|token| token.form.to_lowercase());
            named.words.iter().all(|word| forms.next().as_ref() == Some(word))
        })
    }

    /// Who was named in full before a word that is their surname.
    pub(crate) fn named_before(&self, head: TokenId) -> Option<Who> {
        let known = self.people.get(&self.doc.token(head).form.to_lowercase())?;
        let before: Vec<NamedInFull> = known.iter().filter(|named| named.at < head).cloned().collect();
        let named = self.of_name(&before, head)?;
        Some(Who { through: Through::Memory, ..named.who.clone() })
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
