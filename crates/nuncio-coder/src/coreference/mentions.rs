//! Mentions: every noun phrase and name that words to come may refer back to, with what it is and how much the reader minds it.

use compact_str::CompactString;
use nuncio_language::{Name, NameKind, Relation, TokenId, Upos, Xpos};
use nuncio_world::{EntityKind, NameUse, Role, RoleKind};

use super::words::{Gender, Word};
use super::{Coreference, Link};
use crate::directory::Directory;
use crate::names::NameHit;
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
    /// Words of a person's or body's name, in small letters.
    pub(crate) names: Vec<CompactString>,
    /// The noun that it was told of by, in its dictionary form.
    noun: CompactString,
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
    /// Of an object what is done, and by whom; of a subject what it does.
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
    /// The subject of a clause within another.
    Inner,
    Object,
    Oblique,
    Other,
    /// Whose the subject is: *Peru's offer was refused*.
    Owner,
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
            Place::Inner => 2.2,
            Place::Owner => 2.2,
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
        let title = self
            .title_before(tree, first)
            .filter(|&title| tree.head(title) != Some(first) && tree.relation(first) != Relation::Nsubj);
        let relation = tree.relation(title.map_or(first, |title| tree.first_conjunct(title)));
        // A name that explains a noun stands where that does.
        let explained = tree.head(first).filter(|_| relation == Relation::Appos && hit.is_some());
        let relation = explained.map_or(relation, |noun| tree.relation(tree.first_conjunct(noun)));
        // A title beside its holder is no mention of its own, nor is what somebody is or serves as.
        let beside = match relation {
            Relation::NmodDesc | Relation::Flat => true,
            // "Another delegate, Ana Ruiz": the name tells more than the noun.
            Relation::Appos => {
                !self.is_person_name(id) || tree.head(first).is_none_or(|h| self.role_at(tree, h).is_some())
            }
            Relation::Amod => token.upos == Upos::Adj,
            _ => false,
        };
        if hit.is_none() && (beside || self.is_predicate(tree, id) || self.is_named_beside(tree, id)) {
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
            Some(Link::Unknown(referent)) => Some(*referent),
            Some(Link::Nobody) => (token.upos == Upos::Noun).then(|| {
                let group = self.coreference.references.is(Word::Group, &token.lemma.to_lowercase());
                let kind = match self.role_of(tree, id) {
                    _ if group => Kind::Group,
                    Some(RoleKind::Person) => Kind::Person,
                    Some(RoleKind::Body) => Kind::Group,
                    _ => Kind::Thing,
                };
                let several = matches!(token.xpos, Xpos::Nns);
                self.coreference.push(Referent::new(kind, several, Vec::new(), id))
            }),
            None => self.referent(tree, id),
        };
        let Some(referent) = referent else { return };
        self.learn_gender(referent, &token.lemma.to_lowercase());
        let place = match relation {
            Relation::NmodPoss if is_of_subject(tree, first) => Place::Owner,
            relation if Place::of(relation) == Place::Subject && is_within(tree, first) => Place::Inner,
            // "The attacks in Paris": where it was, and not who acts.
            Relation::Obl | Relation::Nmod if self.is_seat_as_place(tree, id, top) => Place::Modifier,
            relation => Place::of(relation),
        };
        let quoted = self.coreference.is_quoted(id);
        let deed = match place {
            Place::Object => verb_over(tree, top).map(|verb| self.deed(tree, verb)),
            Place::Subject | Place::Inner => verb_over(tree, top).map(|verb| (tree.lemma(verb).into(), None)),
            _ => None,
        };
        let of_several =
            |h: NameHit| h.usage == NameUse::People || self.world.entity(h.entity).kind == EntityKind::Group;
        let plural = hit.is_none_or(of_several) && matches!(token.xpos, Xpos::Nns | Xpos::Nnps)
            || token.upos == Upos::Pron && self.coreference.references.is(Word::They, &token.lemma.to_lowercase());
        self.coreference.mentions.push(Mention { token: id, sentence, referent, place, deed, plural, quoted });
    }

    /// Those that stand joined in a sentence before a word are told of together as well: *Chad and Niger*.
    pub(super) fn take_in_joined(&mut self, tree: &Tree<'a>, sentence: usize, from: usize, before: TokenId) {
        let heads: Vec<TokenId> = tree.ids().filter(|&id| tree.child(id, Relation::Conj).is_some()).collect();
        for head in heads.into_iter().filter(|&id| tree.relation(id) != Relation::Conj && !tree.is_verb(id)) {
            let mut joined = tree.conjuncts(head);
            // "Ida Sund, project manager and vice president": what a person is, and nobody more.
            let bare = |&c: &TokenId| {
                let singular = matches!(tree.token(c).xpos, Xpos::Nn) && tree.child(c, Relation::Det).is_none();
                c != head && singular && self.names.at(c).is_none() && self.role_of(tree, c) == Some(RoleKind::Person)
            };
            if self.is_person_name(head) {
                joined.retain(|c| !bare(c));
            }
            // "Chad or Niger" are told of one by one.
            if joined.iter().any(|&c| c >= before || tree.has_child_lemma(c, &["or", "nor"])) {
                continue;
            }
            let of_joined = |m: &&Mention| joined.contains(&self.top_of_name(tree, m.token));
            let here = self.coreference.mentions.get(from..).unwrap_or_default();
            let found: Vec<Mention> = here.iter().filter(of_joined).cloned().collect();
            let mut members: Vec<usize> = found.iter().map(|m| m.referent).collect();
            members.dedup();
            let acts = |&i: &usize| self.coreference.referents[i].kind != Kind::Thing;
            if let Some(first) = found.first().cloned().filter(|_| members.len() > 1 && members.iter().all(acts)) {
                let referent = self.coreference.joined(&members, first.token);
                if self.coreference.mentions.get(from..).is_some_and(|here| here.iter().any(|m| m.referent == referent))
                {
                    continue;
                }
                self.coreference.mentions.push(Mention { sentence, referent, plural: true, ..first });
            }
        }
    }

    /// The referent of a phrase: one told of before, or a new one.
    fn referent(&mut self, tree: &Tree<'a>, id: TokenId) -> Option<usize> {
        let token = tree.token(id);
        let mut whos = self.whos(tree, id);
        whos.retain(|who| !self.is_another_by_title(id, who));
        let plural = matches!(token.xpos, Xpos::Nns | Xpos::Nnps);
        let in_clause = matches!(tree.relation(id), Relation::Obj | Relation::Nsubj | Relation::NsubjPass);
        let thing =
            || token.upos == Upos::Noun && in_clause && (!plural || !matches!(tree.relation(id), Relation::Obj));
        // "Trump's statements, American efforts" are things, and of whom they are is told apart.
        let references = self.coreference.references;
        let is_thing = token.upos == Upos::Noun
            && !self.is_person_name(id)
            && self.role_at(tree, id).is_none()
            && !references.is_of_people(&token.lemma.to_lowercase())
            && !references.is(Word::Crowd, &token.lemma.to_lowercase());
        let is_person = |who: &Who| who.entity.is_some_and(|e| self.world.entity(e).kind == EntityKind::Person);
        let office = token.upos == Upos::Noun && self.role_of(tree, id) == Some(RoleKind::Body);
        let of_another = |who: &Who| plural || who.through == Through::Modifier;
        let owned =
            |who: &Who| is_thing && who.through != Through::Reference && of_another(who) || office && is_person(who);
        let told = |who: &Who| (who.is_placed() || !who.sectors.is_empty()) && !owned(who);
        let known = whos.iter().any(told);
        if !known {
            if let Some(kind) = self.unknown_kind(tree, id) {
                let some = references.is(Word::Some, &token.lemma.to_lowercase());
                let unknown = self.told_as(id, Referent::new(kind, plural || some, Vec::new(), id));
                let gender = self.gender_of(&unknown);
                return Some(self.coreference.same_or_new(Referent { gender, ..unknown }));
            }
            let new = self.told_as(id, Referent::new(Kind::Thing, plural, Vec::new(), id));
            return thing().then(|| self.coreference.push(new));
        }
        let kind = self.kind_of(tree, id, whos.first()?);
        let crowd = self.coreference.references.is(Word::Crowd, &token.lemma.to_lowercase());
        let several = (plural || crowd) && kind != Kind::State && kind != Kind::Group;
        let mut referent = self.told_as(id, Referent::new(kind, several || whos.len() > 1, whos, id));
        if kind == Kind::Person {
            referent.roles = self.titles(tree, id);
        }
        referent.roles.extend(self.called(tree, id));
        if kind == Kind::Person {
            referent.gender = self.gender_of(&referent);
        }
        Some(self.coreference.same_or_new(referent))
    }

    /// A referent with the name or noun that tells of it.
    fn told_as(&self, id: TokenId, referent: Referent<'a>) -> Referent<'a> {
        let token = self.doc.token(id);
        let named = token.upos == Upos::Propn || self.names.at(id).is_some() || self.is_person_name(id);
        let names = if named { self.name_of(id) } else { Vec::new() };
        let noun = if named { CompactString::default() } else { token.lemma.to_lowercase() };
        Referent { names, noun, ..referent }
    }

    /// Whether a capital tells where something is.
    fn is_seat_as_place(&self, tree: &Tree<'_>, id: TokenId, top: TokenId) -> bool {
        let seat = self.names.at(id).is_some_and(|hit| hit.usage == NameUse::Seat);
        seat && matches!(tree.case(top).as_str(), "in" | "at" | "near" | "outside" | "around")
    }

    /// *Her opponent, Ana Ruiz*: the name behind a noun tells of the same.
    fn is_named_beside(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let person = |hit: &NameHit| self.world.entity(hit.entity).kind == EntityKind::Person;
        let named = |c: TokenId| c > id && self.names.at(c).is_some_and(person);
        tree.token(id).upos == Upos::Noun && tree.children_by(id, &[Relation::Appos]).any(named)
    }

    /// *Lopez was a general, served as minister*: what somebody is, and nobody else.
    fn is_predicate(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let definite = || {
            tree.child(id, Relation::Det)
                .is_some_and(|det| self.coreference.references.is(Word::Definite, &tree.lemma(det).to_lowercase()))
        };
        let remains = tree.relation(id) == Relation::Xcomp;
        let is = tree.child(id, Relation::Cop).is_some() || tree.case(id) == "as" || remains;
        tree.token(id).upos == Upos::Noun && is && !definite()
    }

    /// Whether a word is the last of a person's name somewhere in the story.
    fn is_surname(&self, id: TokenId) -> bool {
        let form = &self.doc.token(id).form;
        let last = |name: &Name| self.doc.tokens.get(name.tokens.end().saturating_sub(1)).map(|token| &token.form);
        let person = |name: &&Name| name.kind == NameKind::Person;
        self.doc.names.iter().filter(person).any(|name| last(name) == Some(form))
    }

    /// What somebody is of whom nothing is known but a name or a noun: he may be meant, and then nobody else is.
    fn unknown_kind(&self, tree: &Tree<'_>, id: TokenId) -> Option<Kind> {
        let token = tree.token(id);
        let named = |kind: NameKind| self.doc.names.iter().any(|n| n.kind == kind && n.tokens.holds(id.index()));
        let hit = self.names.at(id).map(|hit| self.world.entity(hit.entity).kind);
        let lemma = token.lemma.to_lowercase();
        let references = self.coreference.references;
        let alone = !matches!(tree.relation(id), Relation::Compound | Relation::Amod);
        let acts = matches!(tree.relation(tree.first_conjunct(id)), Relation::Nsubj | Relation::NsubjPass);
        match token.upos {
            Upos::Propn if named(NameKind::Person) || hit == Some(EntityKind::Person) => Some(Kind::Person),
            // "Brandt", which a parser takes for a place, after "Aksel Brandt".
            Upos::Propn if self.names.at(id).is_none() && self.is_surname(id) => Some(Kind::Person),
            Upos::Propn if named(NameKind::Organisation) => Some(Kind::Group),
            Upos::Propn if self.names.at(id).is_none() && acts && alone => Some(Kind::Person),
            Upos::Noun if references.is(Word::Group, &lemma) => Some(Kind::Group),
            Upos::Noun if alone && self.role_of(tree, id) == Some(RoleKind::Person) => Some(Kind::Person),
            Upos::Noun if alone && references.is_of_people(&lemma) => Some(Kind::Person),
            Upos::Noun | Upos::Adj | Upos::Pron if acts && references.is(Word::Some, &lemma) => Some(Kind::Person),
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
}

impl Referent<'_> {
    fn new(kind: Kind, several: bool, whos: Vec<Who>, told: TokenId) -> Self {
        Referent {
            kind,
            several,
            gender: None,
            whos,
            members: Vec::new(),
            names: Vec::new(),
            noun: CompactString::default(),
            roles: Vec::new(),
            told,
        }
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
            let one = new.kind == Kind::Person && !new.several;
            // Voters and women are people alike, and not the same ones.
            let by_words = one || !new.whos.iter().any(|who| who.is_placed() || who.entity.is_some());
            let by_noun = || !one && !new.noun.is_empty() && old.noun == new.noun;
            let gender = old.gender.is_none() || new.gender.is_none() || old.gender == new.gender;
            old.members.is_empty()
                && old.kind == new.kind
                && old.several == new.several
                && old.whos == new.whos
                && gender
                && (!by_words || named() || by_noun())
        };
        let Some(at) = self.referents.iter().rposition(same) else { return self.push(new) };
        let old = &mut self.referents[at];
        old.gender = old.gender.or(new.gender);
        // The last word of a name is the one that stands alone.
        for name in new.names {
            if !old.names.contains(&name) {
                old.names.insert(0, name);
            }
        }
        old.told = new.told;
        for called in new.roles {
            if !old.roles.contains(&called) {
                old.roles.push(called);
            }
        }
        at
    }
}

impl Place {
    /// Whether it acts, in whatever clause.
    pub(crate) fn acts(self) -> bool {
        matches!(self, Place::Subject | Place::Inner)
    }
}

/// Whether the clause of a subject stands within another.
fn is_within(tree: &Tree<'_>, subject: TokenId) -> bool {
    use Relation::{Acl, AclRelcl, Advcl, Ccomp, Csubj, Xcomp};
    let clause = tree.head(subject).map(|head| tree.relation(tree.first_conjunct(head)));
    matches!(clause, Some(Acl | AclRelcl | Advcl | Ccomp | Csubj | Xcomp))
}

/// Whether a word belongs to the subject of a clause, or to one of those joined in it.
fn is_of_subject(tree: &Tree<'_>, owner: TokenId) -> bool {
    tree.head(owner).is_some_and(|head| Place::of(tree.relation(tree.first_conjunct(head))) == Place::Subject)
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
