//! From a noun phrase to who it stands for: names, roles with their countries, and what the story has named before.

use std::cell::RefCell;

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_language::{Document, NameKind, Relation, TokenId, Upos, Xpos};
use nuncio_text::{Byte, Span};
use nuncio_world::{BeforeNoun, EntityKind, Inherits, NameUse, Role, RoleKind, Sector, Words, World};
use rustc_hash::FxHashMap;

use crate::coreference::words::References;
use crate::coreference::{Antecedent, Coreference, Link};
use crate::kinds::Kinds;
use crate::names::{NameHit, Names};
use crate::offices::InOffice;
use crate::owners::{is_people_under_arms, is_rebel_army};
use crate::persons::NamedInFull;
use crate::roles;
use crate::tree::Tree;
use crate::who::{ActorMention, Through, Who};

/// Resolves the mentions of one story.
pub(crate) struct Directory<'a> {
    pub(crate) world: &'a World,
    pub(crate) kinds: &'a Kinds,
    pub(crate) doc: &'a Document,
    pub(crate) names: Names,
    pub(crate) on: Option<Date>,
    /// By token: dictionary form, cut for look-ups.
    pub(crate) lemmas: Words,
    /// By token: the role whose last word it is, and how many words that has.
    roles: Vec<Option<(&'a Role, usize)>>,
    /// Persons named in full, by surname.
    pub(crate) people: FxHashMap<CompactString, Vec<NamedInFull>>,
    /// Offices of those whom the story names, on its day.
    pub(crate) in_office: Vec<InOffice>,
    /// What words that refer back stand for.
    pub(crate) coreference: Coreference<'a>,
    /// Words whose clause's subject is being looked for: *its country's leader said his country …* must not ask itself.
    pub(crate) asking: RefCell<Vec<TokenId>>,
}

impl<'a> Directory<'a> {
    /// Reads the story once: finds its names, lets `find_towns` add those of its towns, and remembers persons and bodies for what comes
    /// later.
    pub(crate) fn new(
        doc: &'a Document,
        trees: &[Tree<'a>],
        (world, kinds, references): (&'a World, &'a Kinds, &'a References),
        on: Option<Date>,
        find_towns: impl FnOnce(&mut Names),
    ) -> Self {
        let lemmas = world.cut(doc.tokens.iter().map(|token| token.lemma.as_str()));
        let forms = world.cut(doc.tokens.iter().map(|token| token.form.as_str()));
        let mut names = Names::find(doc, world, on, &forms, &lemmas);
        find_towns(&mut names);
        let roles = roles::find(doc, world, &forms, &lemmas);
        let mut directory = Directory {
            world,
            kinds,
            doc,
            names,
            on,
            lemmas,
            roles,
            people: FxHashMap::default(),
            in_office: Vec::new(),
            coreference: Coreference::new(references),
            asking: RefCell::default(),
        };
        directory.remember_offices();
        directory.remember_bodies(trees);
        directory.remember_people(trees);
        directory.read_references(trees);
        directory
    }

    pub(crate) fn world(&self) -> &'a World {
        self.world
    }

    /// Whether a word is part of a person's name.
    pub(crate) fn is_person_name(&self, id: TokenId) -> bool {
        self.doc.names.iter().any(|name| name.kind == NameKind::Person && name.tokens.holds(id.index()))
    }

    /// The token of a name that carries its relation to the rest of the sentence.
    pub(crate) fn top_of_name(&self, tree: &Tree<'_>, id: TokenId) -> TokenId {
        match self.names.at(id) {
            Some(hit) => name_head(tree, hit.tokens.range()),
            None => id,
        }
    }

    pub(crate) fn who_of_hit(&self, hit: &NameHit) -> Who {
        let mut who = Who::of(self.world.standing(hit.entity, self.on), Through::Name);
        match hit.usage {
            NameUse::Seat if who.sectors.is_empty() => who.sectors.push(Sector::Gov),
            NameUse::Part => {
                who.entity = None;
                who.through = Through::Part;
            }
            _ => {}
        }
        who
    }

    /// Whom a noun phrase stands for, by its head word; `None` where nobody can be told.
    pub(crate) fn who(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        if depth == 0 {
            return None;
        }
        let token = tree.token(head);
        // "WHO" in capitals among small letters is no pronoun.
        let named = self.names.at(head).filter(|_| tree.has_small_letters());
        if named.is_none() && (token.upos == Upos::Pron || token.xpos == Xpos::PrpS) {
            // "none of the ministers, some of the rebels" are pronouns that count.
            return self.who_of_pronoun(head).or_else(|| self.who_inside_quantity(tree, head, depth));
        }
        match self.link(head) {
            Some(Link::To(found)) => return only(found),
            Some(Link::Unknown(_) | Link::Nobody) => return self.bare_role(tree, head),
            None => {}
        }
        if let Some(hit) = self.names.at(head) {
            return Some(self.who_of_name(tree, hit));
        }
        if let Some(body) = self.introduced(tree, head) {
            return Some(body);
        }
        // A title with its holder: "President Vladimir Putin" may hang on either word.
        let holder = tree
            .children_by(
                head,
                &[Relation::Flat, Relation::Appos, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked],
            )
            .filter_map(|c| self.names.at(c))
            .find(|hit| self.world.entity(hit.entity).kind == EntityKind::Person);
        if let (Some(hit), true) = (holder, self.role_of(tree, head).is_some() || token.upos == Upos::Propn) {
            return Some(self.who_of_name(tree, hit));
        }
        if self.role_of(tree, head).is_some() {
            return self.who_of_role(tree, head, depth);
        }
        if let Some(like) = self.names.like(head)
            && let Some(owner) = self.by_modifier(tree, head, depth).filter(Who::is_placed)
        {
            // "Belarus's KGB": another country's, and what the one we know is.
            let sectors = self.world.entity(like).sectors.to_vec();
            return Some(Who { entity: None, sectors, through: Through::Modifier, ..owner });
        }
        if token.upos == Upos::Propn {
            return self
                .who_of_named_person(tree, head, depth)
                .or_else(|| self.remembered(head))
                .or_else(|| self.who_of_flat(tree, head))
                .or_else(|| self.who_by_modifier(tree, head, depth));
        }
        if matches!(token.upos, Upos::Noun | Upos::Adj | Upos::Num | Upos::Sym) {
            // A surname that opens a sentence may be taken for a noun.
            let surname = || token.form.starts_with(char::is_uppercase).then(|| self.named_before(head)).flatten();
            return surname()
                .or_else(|| self.who_inside_quantity(tree, head, depth))
                .or_else(|| self.who_by_modifier(tree, head, depth));
        }
        None
    }

    /// Whom a noun phrase stands for as one who acts: a part of a state does not act for it.
    pub(crate) fn actor(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        self.who(tree, head, depth).filter(|who| who.through != Through::Part)
    }

    /// The kind of the role noun at a head word, alone or with the words before it (`state media`, `prime minister`).
    pub(crate) fn role_of(&self, tree: &Tree<'_>, head: TokenId) -> Option<RoleKind> {
        self.role_at(tree, head).map(|role| role.kind)
    }

    /// The role noun at a head word.
    pub(crate) fn role_at(&self, tree: &Tree<'_>, head: TokenId) -> Option<&'a Role> {
        self.role_with_words(tree, head).map(|(role, _)| role)
    }

    /// How many words the role noun at a head word has.
    pub(crate) fn role_words(&self, tree: &Tree<'_>, head: TokenId) -> Option<usize> {
        self.role_with_words(tree, head).map(|(_, words)| words)
    }

    fn role_with_words(&self, tree: &Tree<'_>, head: TokenId) -> Option<(&'a Role, usize)> {
        let (role, words) = (*self.roles.get(head.index())?)?;
        // "a major company, the deputy commander": an adjective there, and no role.
        let before_noun = tree.token(head).upos == Upos::Adj
            || matches!(tree.relation(head), Relation::Amod | Relation::Compound)
                && tree.head(head).is_some_and(|noun| noun > head && tree.token(noun).upos == Upos::Noun);
        (role.before_noun == BeforeNoun::Role || !before_noun).then_some((role, words))
    }

    /// A role noun: its sectors, with the country or body that its modifiers name.
    pub(crate) fn who_of_role(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let role = self.role_at(tree, head)?;
        if role.kind == RoleKind::Quantity
            && let Some(counted) = self.who_inside_quantity(tree, head, depth)
        {
            return Some(counted);
        }
        if role.kind == RoleKind::Country {
            return match self.by_modifier(tree, head, depth) {
                // "his country" is the state, whoever he is.
                Some(who) if who.country.is_some() => Some(Who { entity: None, sectors: Vec::new(), ..who }),
                Some(who) => Some(who),
                None => None,
            };
        }
        let belongs = self.by_modifier(tree, head, depth);
        let mut who = Who {
            entity: None,
            country: None,
            org: None,
            sectors: role.sectors.clone(),
            ended: false,
            through: Through::Role,
        };
        if let Some(owner) = belongs {
            let group = owner.entity.filter(|&entity| self.world.entity(entity).kind == EntityKind::Group);
            let under_arms = is_people_under_arms(role, &owner);
            let inherits = role.inherits == Inherits::Always && !under_arms;
            who.country = owner.country.or_else(|| self.home(tree, head).filter(|_| under_arms));
            who.org = if who.country == owner.country { owner.org } else { None };
            who.ended = owner.ended;
            if (inherits || is_rebel_army(role, &owner.sectors)) && !owner.sectors.is_empty() {
                // "a police spokesman", "the rebel leader": who they speak for says more than what they are.
                who.sectors = owner.sectors;
            }
            who.entity = group.filter(|_| inherits);
        }
        if role.inherits == Inherits::OfBody
            && let Some(body) = self.body_of(tree, head)
        {
            who.sectors.clone_from(&body.sectors);
        }
        if self.is_past(tree, head) {
            who.sectors = role.after_leaving(&who.sectors);
        } else {
            self.hold_office(tree, head, &mut who);
        }
        Some(who)
    }

    /// The body that somebody is of: *the president of the students' union, the league's president*.
    fn body_of(&self, tree: &Tree<'_>, head: TokenId) -> Option<&'a Role> {
        tree.children_by(head, &[Relation::NmodPoss, Relation::Nmod])
            .filter(|&c| tree.relation(c) == Relation::NmodPoss || tree.case(c) == "of")
            .filter(|&c| self.names.at(c).is_none())
            .filter_map(|c| self.role_at(tree, c))
            .find(|role| role.kind == RoleKind::Body && !role.sectors.is_empty())
    }

    /// Who made a thing that speaks or acts for its maker: *articles praising Russia, a statement condemning the raid*.
    pub(crate) fn maker(&self, tree: &Tree<'_>, thing: TokenId) -> Vec<ActorMention> {
        if tree.token(thing).upos != Upos::Noun {
            return Vec::new();
        }
        let verb = tree.head(thing).filter(|&h| tree.is_verb(h));
        match (tree.relation(thing), verb) {
            (Relation::Obj | Relation::Obl, Some(verb)) => {
                crate::arguments::subject(tree, verb).map(|s| self.mentions(tree, s)).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// A thing that belongs to somebody who acts through it: *a US decision, Indian shells, the army's tanks*.
    fn who_by_modifier(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let owner = self.by_modifier(tree, head, depth)?;
        // "Syria sanctions, the Iraq war" are about a country; "a US decision, Syrian sanctions" are its own.
        let about = |c: TokenId| {
            self.names.at(c).is_some_and(|hit| {
                hit.usage == NameUse::Name
                    && Some(hit.entity) == owner.entity
                    && self.world.entity(hit.entity).kind == EntityKind::State
                    && !is_acronym(&self.doc.token(c).form)
            })
        };
        let by_name = tree.children_by(head, &[Relation::Compound, Relation::Amod]).any(about);
        (!by_name || tree.sentence.headline).then_some(Who { through: Through::Modifier, ..owner })
    }

    /// *Dozens of rebels, a group of soldiers, thousands of Syrians*: who they are stands under the number.
    fn who_inside_quantity(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let sum = matches!(tree.token(head).upos, Upos::Num | Upos::Sym);
        let quantity = sum
            || self
                .world
                .find_role_in(self.lemmas.word(head.index()))
                .is_some_and(|r| r.role.kind == RoleKind::Quantity);
        let inner = |case: &str| tree.children_by(head, &[Relation::Nmod]).find(|&c| tree.case(c) == case);
        // "3 billion dollars in Iranian assets".
        let inner = inner("of").or_else(|| inner("in").filter(|_| sum))?;
        if !quantity {
            return None;
        }
        self.who(tree, inner, depth.saturating_sub(1))
    }

    /// The mentions under an argument: the word itself with its conjuncts, each resolved; those nobody can tell are left out.
    pub(crate) fn mentions(&self, tree: &Tree<'_>, head: TokenId) -> Vec<ActorMention> {
        // "attacked Libya, not Niger".
        let left_out = |c: TokenId| c != head && tree.has_child_lemma(c, &["not"]);
        let conjuncts: Vec<TokenId> =
            tree.conjuncts(head).into_iter().filter(|&c| !tree.is_verb(c) && !left_out(c)).collect();
        let mut all: Vec<ActorMention> = Vec::new();
        for &conjunct in &conjuncts {
            if let Some(several) = self.several(conjunct) {
                all.extend(several.into_iter().map(|who| self.mention_of(tree, conjunct, who)));
                continue;
            }
            let Some(who) = self.actor(tree, conjunct, 5) else { continue };
            let owner = match self.shared_owner(tree, conjunct, &conjuncts, &who) {
                Some(owner) => Some(owner),
                None => self.owner_of_several(tree, conjunct, &who),
            };
            let each = owner.map_or_else(|| vec![who.clone()], |owner| self.of_each_owner(tree, owner, &who));
            for who in each {
                if (who.is_placed() || !who.sectors.is_empty()) && all.iter().all(|m| m.who != who) {
                    all.push(self.mention_of(tree, conjunct, who));
                }
            }
        }
        all
    }

    /// A part of a state that a word names.
    pub(crate) fn part(&self, tree: &Tree<'_>, head: TokenId) -> Option<ActorMention> {
        let who = self.who(tree, head, 2).filter(|who| who.through == Through::Part)?;
        Some(self.mention_of(tree, head, who))
    }

    fn mention_of(&self, tree: &Tree<'_>, head: TokenId, who: Who) -> ActorMention {
        let via = if who.through == Through::Reference { self.told_by(tree, head) } else { Vec::new() };
        ActorMention { head, zone: tree.sentence.zone, span: self.extent(tree, head), who, via }
    }

    /// Those for whom a word for several stands.
    fn several(&self, head: TokenId) -> Option<Vec<Who>> {
        match self.link(head) {
            Some(Link::To(found)) if found.len() > 1 => Some(found.iter().map(|a| a.who.clone()).collect()),
            _ => None,
        }
    }

    /// Whom a pronoun stands for.
    fn who_of_pronoun(&self, head: TokenId) -> Option<Who> {
        self.voice(head).or_else(|| match self.link(head)? {
            Link::To(found) => only(found),
            Link::Unknown(_) | Link::Nobody => None,
        })
    }

    /// What somebody is of whom no more is certain.
    fn bare_role(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        let role = self.role_at(tree, head)?;
        let sectors = role.sectors.clone();
        Some(Who { sectors, through: Through::Role, ..Who::nobody() })
    }

    /// The words of a mention: its phrase, widened to the whole directory name.
    pub(crate) fn extent(&self, tree: &Tree<'_>, head: TokenId) -> Span<Byte> {
        let phrase = tree.phrase(head);
        let Some(hit) = self.names.at(head) else { return phrase };
        let name = hit.tokens.range().map(|i| self.doc.tokens[i].span).reduce(Span::cover).unwrap_or(phrase);
        // What follows a name is not of it: "Netanyahu on July 23".
        Span::new(phrase.start().min(name.start()), name.end())
    }
}

/// Whom a link names where all of it are one.
fn only(found: &[Antecedent]) -> Option<Who> {
    let first = &found.first()?.who;
    found.iter().all(|antecedent| antecedent.who == *first).then(|| first.clone())
}

/// *US, U.S., UK, EU*: short forms that serve as adjectives.
fn is_acronym(form: &str) -> bool {
    form.len() <= 6 && form.chars().all(|c| c.is_uppercase() || c == '.')
}

/// The token of a name that the rest of the sentence hangs on.
pub(crate) fn name_head(tree: &Tree<'_>, tokens: std::ops::Range<usize>) -> TokenId {
    tokens
        .clone()
        .map(|i| TokenId(i as u32))
        .find(|&id| tree.head(id).is_none_or(|h| !tokens.contains(&h.index())))
        .unwrap_or(TokenId(tokens.start as u32))
}
