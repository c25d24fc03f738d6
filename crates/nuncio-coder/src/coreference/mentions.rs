//! Mentions: every noun phrase and name that words to come may refer back to, with what it is and how much the reader minds it.

use compact_str::CompactString;
use nuncio_language::{NameKind, Relation, TokenId, Upos, Xpos};
use nuncio_world::{EntityKind, Role, RoleKind};

use super::words::{Gender, Word};
use super::{Coreference, Link};
use crate::directory::Directory;
use crate::tree::Tree;
use crate::who::{Through, Who};

/// Somebody or something that a story has told of, however often and by whatever words.
#[derive(Clone, Debug)]
pub(crate) struct Referent<'a> {
    pub(crate) kind: Kind,
    /// Several: *they* may stand for it.
    pub(crate) several: bool,
    pub(crate) gender: Option<Gender>,
    /// Who it is; each of those that are joined.
    pub(crate) whos: Vec<Who>,
    /// Of those that are joined or meet.
    pub(crate) members: Vec<usize>,
    /// Words of a person's name, in small letters.
    names: Vec<CompactString>,
    /// By what roles it was called.
    pub(crate) roles: Vec<Called<'a>>,
    /// Where it was told of last, other than by a word that refers back.
    pub(crate) told: TokenId,
}

/// A role noun that somebody was called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Called<'a> {
    pub(crate) role: &'a Role,
    /// Its last word.
    pub(crate) at: TokenId,
    /// How many words it has.
    pub(crate) words: usize,
}

/// What sort of thing is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    State,
    Person,
    /// A party, armed group or organisation with a name of its own.
    Group,
    /// A body or people by what they are: a ministry, soldiers.
    Body,
    /// Nobody who acts.
    Thing,
}

/// A place where a referent is told of.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) token: TokenId,
    pub(crate) sentence: usize,
    pub(crate) referent: usize,
    pub(crate) place: Place,
    /// Of an object: what is done, and by whom.
    pub(crate) deed: Option<Deed>,
    /// Told of as several: *the rebels* for a group.
    pub(crate) plural: bool,
    /// Within quotation marks.
    pub(crate) quoted: bool,
}

/// A verb and its subject, in their dictionary forms.
pub(crate) type Deed = (CompactString, Option<CompactString>);

/// What a mention is in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Subject,
    Object,
    Oblique,
    Other,
    Modifier,
}

impl Place {
    pub(crate) fn of(relation: Relation) -> Self {
        match relation {
            Relation::Nsubj | Relation::NsubjPass => Place::Subject,
            Relation::Obj | Relation::Iobj => Place::Object,
            Relation::Obl | Relation::OblAgent => Place::Oblique,
            Relation::Amod | Relation::Compound => Place::Modifier,
            _ => Place::Other,
        }
    }

    /// How much the reader minds what stands there.
    pub(crate) fn weight(self) -> f32 {
        match self {
            Place::Subject => 3.0,
            Place::Object => 2.5,
            Place::Oblique => 1.5,
            Place::Other => 1.0,
            Place::Modifier => 0.5,
        }
    }
}

impl<'a> Directory<'a> {
    /// Notes what a word mentions, if it is the head of a phrase or name that can be told again.
    pub(super) fn take_in(&mut self, tree: &Tree<'a>, sentence: usize, id: TokenId) {
        let token = tree.token(id);
        let hit = self.names.at(id).copied();
        if hit.is_some_and(|h| h.tokens.end() != id.index() + 1)
            || hit.is_none() && !matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj)
            || hit.is_none() && self.is_title_before_name(tree, id)
        {
            return;
        }
        let top = self.top_of_name(tree, id);
        let first = tree.first_conjunct(top);
        // "Foreign Minister Ruiz": the name may hang on the title.
        let title = self.title_before(tree, first).filter(|_| !matches!(tree.relation(first), Relation::Nsubj));
        let relation = tree.relation(title.map_or(first, |title| tree.first_conjunct(title)));
        // A title beside its holder is no mention of its own.
        if hit.is_none() && matches!(relation, Relation::NmodDesc | Relation::Appos | Relation::Flat) {
            return;
        }
        let referent = match self.coreference.links.get(&id) {
            Some(Link::To(found)) => match found.as_slice() {
                [one] => Some(one.referent),
                several => {
                    let mut members: Vec<usize> = several.iter().map(|a| a.referent).collect();
                    members.dedup();
                    match members.as_slice() {
                        [one] => Some(*one),
                        members => Some(self.coreference.joined(members, id)),
                    }
                }
            },
            // One of two, and neither: no other is meant by what refers back to it.
            Some(Link::Nobody) => (token.upos == Upos::Noun)
                .then(|| self.coreference.push(Referent::new(Kind::Thing, false, Vec::new(), id))),
            None => self.referent(tree, id),
        };
        let Some(referent) = referent else { return };
        let place = Place::of(relation);
        let quoted = self.coreference.is_quoted(id);
        let deed = verb_over(tree, top).filter(|_| place == Place::Object).map(|verb| self.deed(tree, verb));
        let plural = hit.is_none() && matches!(token.xpos, Xpos::Nns | Xpos::Nnps)
            || token.upos == Upos::Pron && self.coreference.references.is(Word::They, &token.lemma.to_lowercase());
        self.coreference.mentions.push(Mention { token: id, sentence, referent, place, deed, plural, quoted });
    }

    /// Those that stand joined in a sentence are told of together as well: *Chad and Niger*.
    pub(super) fn take_in_joined(&mut self, tree: &Tree<'a>, sentence: usize, from: usize) {
        let heads: Vec<TokenId> = tree.ids().filter(|&id| tree.child(id, Relation::Conj).is_some()).collect();
        for head in heads.into_iter().filter(|&id| tree.relation(id) != Relation::Conj && !tree.is_verb(id)) {
            let joined = tree.conjuncts(head);
            let of_joined = |m: &&Mention| joined.contains(&self.top_of_name(tree, m.token));
            let here = self.coreference.mentions.get(from..).unwrap_or_default();
            let found: Vec<Mention> = here.iter().filter(of_joined).cloned().collect();
            let mut members: Vec<usize> = found.iter().map(|m| m.referent).collect();
            members.dedup();
            let acts = |&i: &usize| self.coreference.referents[i].kind != Kind::Thing;
            if let Some(first) = found.first().cloned().filter(|_| members.len() > 1 && members.iter().all(acts)) {
                let referent = self.coreference.joined(&members, first.token);
                self.coreference.mentions.push(Mention { sentence, referent, plural: true, ..first });
            }
        }
    }

    /// The referent of a phrase: one told of before, or a new one.
    fn referent(&mut self, tree: &Tree<'a>, id: TokenId) -> Option<usize> {
        let token = tree.token(id);
        let whos = self.whos(tree, id);
        let plural = matches!(token.xpos, Xpos::Nns | Xpos::Nnps);
        let thing = || token.upos == Upos::Noun && !plural && matches!(tree.relation(id), Relation::Obj);
        // "Trump's statements, American efforts" are things, and of whom they are is told apart.
        let is_thing = token.upos == Upos::Noun && !self.is_person_name(id) && self.role_at(tree, id).is_none();
        let owned = |who: &Who| is_thing && who.through == Through::Modifier;
        let told = |who: &Who| (who.is_placed() || !who.sectors.is_empty()) && !owned(who);
        let known = whos.iter().any(told);
        if !known {
            if let Some(kind) = self.unknown_kind(tree, id) {
                let unknown = Referent { names: self.name_of(id), ..Referent::new(kind, plural, Vec::new(), id) };
                let gender = self.gender_of(&unknown);
                return Some(self.coreference.same_or_new(Referent { gender, ..unknown }));
            }
            return thing().then(|| self.coreference.push(Referent::new(Kind::Thing, false, Vec::new(), id)));
        }
        let kind = self.kind_of(tree, id, whos.first()?);
        let crowd = self.coreference.references.is(Word::Crowd, &token.lemma.to_lowercase());
        let several = (plural || crowd) && kind != Kind::State && kind != Kind::Group;
        let mut referent = Referent::new(kind, several || whos.len() > 1, whos, id);
        if kind == Kind::Person {
            referent.names = self.name_of(id);
            referent.roles = self.titles(tree, id);
            referent.gender = self.gender_of(&referent);
        }
        referent.roles.extend(self.called(tree, id));
        Some(self.coreference.same_or_new(referent))
    }

    /// What somebody is of whom nothing is known but a name: he may be meant, and then nobody else is.
    fn unknown_kind(&self, tree: &Tree<'_>, id: TokenId) -> Option<Kind> {
        let token = tree.token(id);
        let named = |kind: NameKind| self.doc.names.iter().any(|n| n.kind == kind && n.tokens.holds(id.index()));
        let group = || self.coreference.references.is(Word::Group, &token.lemma.to_lowercase());
        match token.upos {
            Upos::Propn if named(NameKind::Person) => Some(Kind::Person),
            Upos::Propn if named(NameKind::Organisation) => Some(Kind::Group),
            Upos::Noun if group() => Some(Kind::Group),
            _ => None,
        }
    }

    /// Whom a phrase stands for: of *Indian and Pakistani officials* those of each.
    fn whos(&self, tree: &Tree<'_>, id: TokenId) -> Vec<Who> {
        let Some(who) = self.actor(tree, id, 4) else { return Vec::new() };
        match self.owner_of_several(tree, id, &who) {
            Some(owner) => self.of_each_owner(tree, owner, &who),
            None => vec![who],
        }
    }

    fn kind_of(&self, tree: &Tree<'_>, id: TokenId, who: &Who) -> Kind {
        let hit = self.names.at(id);
        let token = tree.token(id);
        // "Kagan", which a parser takes for a noun; "a terrorist group", which the table of roles has as people.
        if hit.is_none() && self.is_person_name(id) {
            return Kind::Person;
        }
        if token.upos == Upos::Noun && self.coreference.references.is(Word::Group, &token.lemma.to_lowercase()) {
            return Kind::Body;
        }
        match who.entity.map(|e| self.world.entity(e).kind) {
            Some(EntityKind::Person) => Kind::Person,
            Some(EntityKind::State) if who.sectors.is_empty() => Kind::State,
            Some(EntityKind::Group | EntityKind::Organisation) if hit.is_some() => Kind::Group,
            // "His country", a state by its attributes.
            None if who.country.is_some() && who.org.is_none() && who.sectors.is_empty() => Kind::State,
            _ if self.introduced(tree, id).is_some() => Kind::Group,
            // A proper noun that a title explains is a person.
            None if hit.is_none() && token.upos == Upos::Propn && self.role_of(tree, id) != Some(RoleKind::Body) => {
                Kind::Person
            }
            _ if self.role_of(tree, id).is_some_and(|r| r == RoleKind::Person) => Kind::Person,
            _ => Kind::Body,
        }
    }

    /// The words of the person's name that a word belongs to.
    fn name_of(&self, id: TokenId) -> Vec<CompactString> {
        let found = self.doc.names.iter().find(|n| n.kind == NameKind::Person && n.tokens.holds(id.index()));
        let tokens = match (self.names.at(id), found) {
            (Some(hit), _) => hit.tokens.range(),
            (None, Some(name)) => name.tokens.range(),
            (None, None) => id.index()..id.index() + 1,
        };
        let is_word = |form: &str| form.starts_with(char::is_uppercase);
        self.doc.tokens[tokens].iter().filter(|t| is_word(&t.form)).map(|t| t.form.to_lowercase()).collect()
    }

    /// The titles around a name.
    fn titles(&self, tree: &Tree<'_>, id: TokenId) -> Vec<Called<'a>> {
        let top = self.top_of_name(tree, id);
        let beside = [Relation::NmodDesc, Relation::Appos, Relation::Compound, Relation::Flat, Relation::NmodUnmarked];
        let above = tree.head(top).filter(|_| matches!(tree.relation(top), Relation::Flat | Relation::Appos));
        let before = self.title_before(tree, top);
        let is_name = |c: TokenId| c > top && self.is_person_name(c);
        tree.children_by(top, &beside)
            .filter(|&c| !is_name(c))
            .chain(above)
            .chain(before)
            .flat_map(|c| tree.conjuncts(c))
            .filter_map(|c| self.called(tree, c))
            .collect()
    }

    /// The role noun at a word.
    pub(super) fn called(&self, tree: &Tree<'_>, at: TokenId) -> Option<Called<'a>> {
        Some(Called { role: self.role_at(tree, at)?, at, words: self.role_words(tree, at)? })
    }

    fn gender_of(&self, referent: &Referent<'_>) -> Option<Gender> {
        let references = self.coreference.references;
        let title = |called: &Called<'_>| references.gender(&self.doc.token(called.at).lemma.to_lowercase());
        let given = || {
            let hit = self.names.at(referent.told).map(|hit| hit.tokens.start());
            let name = self.doc.names.iter().find(|n| n.tokens.holds(referent.told.index()));
            let first = hit.or(name.map(|n| n.tokens.start()))?;
            references.gender(&self.doc.tokens.get(first)?.form)
        };
        referent.roles.iter().find_map(title).or_else(given)
    }
}

impl Referent<'_> {
    fn new(kind: Kind, several: bool, whos: Vec<Who>, told: TokenId) -> Self {
        Referent { kind, several, gender: None, whos, members: Vec::new(), names: Vec::new(), roles: Vec::new(), told }
    }
}

impl<'a> Coreference<'a> {
    fn push(&mut self, referent: Referent<'a>) -> usize {
        self.referents.push(referent);
        self.referents.len() - 1
    }

    /// Those told of together.
    pub(super) fn joined(&mut self, members: &[usize], told: TokenId) -> usize {
        if let Some(known) = self.referents.iter().position(|r| r.members == members) {
            return known;
        }
        let whos = members.iter().flat_map(|&i| self.referents[i].whos.clone()).collect();
        let kind = members.first().map_or(Kind::Thing, |&i| self.referents[i].kind);
        self.push(Referent { members: members.to_vec(), ..Referent::new(kind, true, whos, told) })
    }

    /// A referent that is told of again, or one more.
    fn same_or_new(&mut self, new: Referent<'a>) -> usize {
        let same = |old: &Referent<'a>| {
            let named = || new.names.iter().any(|name| old.names.contains(name));
            old.members.is_empty()
                && old.kind == new.kind
                && old.several == new.several
                && old.whos == new.whos
                && (new.kind != Kind::Person || new.several || named())
        };
        let Some(at) = self.referents.iter().rposition(same) else { return self.push(new) };
        let old = &mut self.referents[at];
        old.gender = old.gender.or(new.gender);
        old.told = new.told;
        for called in new.roles {
            if !old.roles.contains(&called) {
                old.roles.push(called);
            }
        }
        at
    }
}

/// The verb over a word, through the phrases between.
pub(super) fn verb_over(tree: &Tree<'_>, id: TokenId) -> Option<TokenId> {
    let mut at = id;
    for _ in 0..tree.sentence.tokens.len() {
        at = tree.head(at)?;
        if tree.is_verb(at) {
            return Some(at);
        }
    }
    None
}
