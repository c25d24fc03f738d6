//! From a noun phrase to who it stands for: names, roles with their countries, story-wide memory, pronouns.

use compact_str::CompactString;
use jiff::civil::Date;
use nuncio_language::{Document, NameKind, Relation, TokenId, Upos, Xpos};
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::{Country, EntityId, EntityKind, Identity, NameUse, RoleKind, Sector, World};
use rustc_hash::FxHashMap;

use crate::names::{NameHit, Names};
use crate::quotes::{Kind, Quotation};
use crate::tree::Tree;

/// How a mention was resolved; told in traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// By a name of the directory.
    Name,
    /// By a role noun and the country or body it belongs to.
    Role,
    /// By a modifier alone (*a US decision*).
    Modifier,
    /// By a short name after a full one.
    Memory,
    /// By a pronoun or a description (*the country*).
    Reference,
    /// By the place of the event or the dateline, for an agent without a country.
    Place,
}

/// Whom a mention stands for, on the day of the story. Two are equal that stand for the same, however that is known.
#[derive(Clone, Debug)]
pub struct Who {
    /// The directory entity, where there is one.
    pub entity: Option<EntityId>,
    /// Country.
    pub country: Option<Country>,
    /// Code of the organisation.
    pub org: Option<String>,
    /// Sectors, most telling first.
    pub sectors: Vec<Sector>,
    /// The entity was no more on the day of the story.
    pub ended: bool,
    /// How this is known.
    pub through: Through,
}

impl PartialEq for Who {
    fn eq(&self, other: &Self) -> bool {
        (self.entity, self.country, &self.org, &self.sectors)
            == (other.entity, other.country, &other.org, &other.sectors)
    }
}

impl Eq for Who {}

impl Who {
    fn of(identity: Identity, through: Through) -> Self {
        Who {
            entity: Some(identity.entity),
            country: identity.country,
            org: identity.org,
            sectors: identity.sectors,
            ended: !identity.current,
            through,
        }
    }

    /// Country or organisation is known.
    pub(crate) fn is_placed(&self) -> bool {
        self.country.is_some() || self.org.is_some()
    }

    /// Both stand for the same side: same country, or the same organisation or sectors where neither has a country.
    pub(crate) fn same_side(&self, other: &Who) -> bool {
        match (self.country, other.country) {
            (Some(a), Some(b)) => a == b,
            (None, None) if self.org.is_some() || other.org.is_some() => self.org == other.org,
            (None, None) => self.sectors == other.sectors,
            _ => false,
        }
    }
}

/// A mention that takes part in something, resolved.
#[derive(Clone, Debug)]
pub struct ActorMention {
    /// Head word.
    pub head: TokenId,
    /// Title or body.
    pub zone: Zone,
    /// The words of the mention.
    pub span: Span<Byte>,
    /// Whom it stands for.
    pub who: Who,
}

/// A mention remembered for pronouns and descriptions to come.
#[derive(Clone, Debug)]
struct Seen {
    token: TokenId,
    sentence: usize,
    weight: f32,
    kind: SeenKind,
    who: Who,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SeenKind {
    State,
    Person,
    Body,
}

/// How far back a pronoun looks, in sentences.
const REACH: usize = 3;

/// Resolves the mentions of one story.
pub(crate) struct Directory<'a> {
    world: &'a World,
    doc: &'a Document,
    pub(crate) names: Names,
    on: Option<Date>,
    /// Surnames of persons named in full earlier: position of the full name, and who it is.
    people: FxHashMap<CompactString, Vec<(TokenId, Who)>>,
    seen: Vec<Seen>,
    /// Who *we* and *our* are, by the word.
    voices: FxHashMap<TokenId, Who>,
}

impl<'a> Directory<'a> {
    /// Reads the story once: finds its names, and remembers persons and bodies for what comes later.
    pub(crate) fn new(doc: &'a Document, trees: &[Tree<'a>], world: &'a World, on: Option<Date>) -> Self {
        let names = Names::find(doc, world, on);
        let mut directory = Directory {
            world,
            doc,
            names,
            on,
            people: FxHashMap::default(),
            seen: Vec::new(),
            voices: FxHashMap::default(),
        };
        directory.remember_people(trees);
        for (index, tree) in trees.iter().enumerate() {
            directory.remember_mentions(index, tree);
        }
        directory
    }

    pub(crate) fn world(&self) -> &'a World {
        self.world
    }

    /// Takes in who says what: *we* and *our* in somebody's words are the speaker.
    pub(crate) fn hear(&mut self, quotes: &[Quotation]) {
        // Inner quotes come after the ones they stand in, and win.
        for quote in quotes.iter().filter(|q| q.kind != Kind::Indirect) {
            let Some(who) = quote.speaker.as_ref().and_then(|s| s.who.as_ref()) else { continue };
            for &id in &quote.tokens {
                if is_first_person(&self.doc.token(id).lemma) {
                    self.voices.insert(id, Who { through: Through::Reference, ..who.clone() });
                }
            }
        }
    }

    /// Persons named in full give their surnames to the rest of the story.
    fn remember_people(&mut self, trees: &[Tree<'_>]) {
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

    /// Weighs every mention for the pronouns after it: subjects most, then objects, then the rest.
    fn remember_mentions(&mut self, index: usize, tree: &Tree<'_>) {
        for id in tree.ids() {
            let token = tree.token(id);
            let hit = self.names.at(id).copied();
            if hit.is_some_and(|h| h.tokens.end() != id.index() + 1)
                || !matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj)
            {
                continue;
            }
            let relation = tree.relation(tree.first_conjunct(self.top_of_name(tree, id)));
            // A title beside its holder is no mention of its own.
            if hit.is_none() && matches!(relation, Relation::NmodDesc | Relation::Appos | Relation::Flat) {
                continue;
            }
            let weight = match relation {
                Relation::Nsubj | Relation::NsubjPass => 3.0,
                Relation::Obj | Relation::Iobj => 2.5,
                Relation::Obl | Relation::OblAgent => 1.5,
                Relation::Amod | Relation::Compound => 0.5,
                _ => 1.0,
            };
            let Some(who) = self.who(tree, id, 3) else { continue };
            if !who.is_placed() && who.sectors.is_empty() {
                continue;
            }
            let kind = match who.entity.map(|e| self.world.entity(e).kind) {
                Some(EntityKind::Person) => SeenKind::Person,
                Some(EntityKind::State) if who.sectors.is_empty() => SeenKind::State,
                // A proper noun that a title explains is a person.
                None if hit.is_none() && token.upos == Upos::Propn => SeenKind::Person,
                _ if self.role_of(tree, id).is_some_and(|r| r == RoleKind::Person) => SeenKind::Person,
                _ => SeenKind::Body,
            };
            self.seen.push(Seen { token: id, sentence: index, weight, kind, who });
        }
    }

    /// The token of a name that carries its relation to the rest of the sentence.
    fn top_of_name(&self, tree: &Tree<'_>, id: TokenId) -> TokenId {
        match self.names.at(id) {
            Some(hit) => name_head(tree, hit.tokens.range()),
            None => id,
        }
    }

    fn who_of_hit(&self, hit: &NameHit) -> Who {
        let mut who = Who::of(self.world.standing(hit.entity, self.on), Through::Name);
        if hit.usage == NameUse::Seat && who.sectors.is_empty() {
            who.sectors.push(Sector::Gov);
        }
        who
    }

    /// Whom a noun phrase stands for, by its head word; `None` where nobody can be told.
    pub(crate) fn who(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        if depth == 0 {
            return None;
        }
        let token = tree.token(head);
        if token.upos == Upos::Pron || token.xpos == Xpos::PrpS {
            return self.who_of_pronoun(tree, head);
        }
        if let Some(hit) = self.names.at(head) {
            return Some(self.who_of_hit(hit));
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
            return Some(self.who_of_hit(hit));
        }
        if self.role_of(tree, head).is_some() {
            return self.who_of_role(tree, head, depth);
        }
        if token.upos == Upos::Propn {
            return self
                .who_of_named_person(tree, head, depth)
                .or_else(|| self.remembered(head))
                .or_else(|| self.who_of_flat(tree, head))
                .or_else(|| self.who_by_modifier(tree, head, depth));
        }
        if matches!(token.upos, Upos::Noun | Upos::Adj | Upos::Num) {
            return self.who_inside_quantity(tree, head, depth).or_else(|| self.who_by_modifier(tree, head, depth));
        }
        None
    }

    /// The kind of the role noun at a head word, alone or with the words before it (`state media`, `prime minister`).
    fn role_of(&self, tree: &Tree<'_>, head: TokenId) -> Option<RoleKind> {
        self.role_at(tree, head).map(|role| role.kind)
    }

    fn role_at(&self, tree: &Tree<'_>, head: TokenId) -> Option<&'a nuncio_world::Role> {
        // The longest role whose last word is the head.
        let lemmas: Vec<CompactString> = (tree.sentence.tokens.start()..=head.index())
            .rev()
            .take(4)
            .map(|i| self.doc.tokens[i].lemma.to_lowercase())
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        let words: Vec<&str> = lemmas.iter().map(CompactString::as_str).collect();
        (0..words.len()).find_map(|at| {
            let hit = self.world.find_role(&words, at)?;
            (at + hit.len == words.len()).then_some(hit.role)
        })
    }

    /// A role noun: its sectors, with the country or body that its modifiers name.
    fn who_of_role(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let role = self.role_at(tree, head)?;
        if role.kind == RoleKind::Country {
            return match self.by_modifier(tree, head, depth) {
                // "his country" is the state, whoever he is.
                Some(who) if who.country.is_some() => Some(Who { entity: None, sectors: Vec::new(), ..who }),
                Some(who) => Some(who),
                None => self.who_of_description(tree, head),
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
            who.country = owner.country;
            who.org = owner.org;
            who.ended = owner.ended;
            if role.inherits && !owner.sectors.is_empty() {
                // "a police spokesman", "the rebel leader": who they speak for says more than what they are.
                who.sectors = owner.sectors;
            }
            if owner.entity.is_some_and(|e| self.world.entity(e).kind == EntityKind::Group) && role.inherits {
                who.entity = owner.entity;
            }
        }
        if let Some(former) = self.former(tree, head) {
            who.sectors = vec![former];
        }
        Some(who)
    }

    /// *former, ex-, late*: out of office.
    fn former(&self, tree: &Tree<'_>, head: TokenId) -> Option<Sector> {
        tree.has_child_lemma(head, &["former", "ex", "late", "onetime", "ousted"]).then_some(Sector::Eli)
    }

    /// A person the directory does not know: through a title, an apposition, or an earlier full name.
    fn who_of_named_person(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
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
        let mut who = self.who_of_role(tree, title, depth - 1)?;
        if !who.is_placed()
            && let Some(owner) = self.by_modifier(tree, head, depth)
        {
            who.country = owner.country;
            who.org = owner.org;
        }
        Some(who)
    }

    /// A short name after a full one.
    fn remembered(&self, head: TokenId) -> Option<Who> {
        let surname = self.doc.token(head).form.to_lowercase();
        let known = self.people.get(&surname)?;
        let (_, who) = known.iter().rev().find(|(at, _)| *at <= head).or(known.first())?;
        Some(Who { through: Through::Memory, ..who.clone() })
    }

    /// *"Comrade" Kim*: the name goes on with words that say who it is.
    fn who_of_flat(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        tree.children_by(head, &[Relation::Flat])
            .find_map(|c| self.names.at(c).map(|hit| self.who_of_hit(hit)).or_else(|| self.remembered(c)))
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
        let quantity = tree.token(head).upos == Upos::Num
            || self
                .world
                .find_role(&[&tree.lemma(head).to_lowercase()], 0)
                .is_some_and(|r| r.role.kind == RoleKind::Quantity);
        let inner = tree.children_by(head, &[Relation::Nmod]).find(|&c| tree.case(c) == "of")?;
        if !quantity {
            return None;
        }
        self.who(tree, inner, depth - 1)
    }

    /// The country, body or role that the modifiers of a noun name, nearest kind first.
    fn by_modifier(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let ways: [(&[Relation], &[&str]); 4] = [
            (&[Relation::NmodPoss], &[]),
            (&[Relation::Amod, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked], &[]),
            (&[Relation::Nmod], &["of", "from", "for", "at", "with"]),
            (&[Relation::Nmod], &["in"]),
        ];
        let mut sectors_only: Option<Who> = None;
        for (relations, cases) in ways {
            for child in tree.children_by(head, relations) {
                if !cases.is_empty() && !cases.contains(&tree.case(child).as_str()) {
                    continue;
                }
                // What is in or with a place belongs to it only if it is people or a body.
                if matches!(cases, ["in"]) && self.role_of(tree, head).is_none() {
                    continue;
                }
                let Some(who) = self.who(tree, child, depth - 1) else { continue };
                if who.is_placed() {
                    // "the French army spokesman": the place from one modifier, the sector from another.
                    if who.sectors.is_empty()
                        && let Some(known) = sectors_only
                    {
                        return Some(Who { sectors: known.sectors, ..who });
                    }
                    return Some(who);
                }
                sectors_only.get_or_insert(who);
            }
        }
        // "Russian army chief": the adjective may hang on the last word while the role hangs between.
        sectors_only
    }

    fn who_of_pronoun(&self, tree: &Tree<'_>, pronoun: TokenId) -> Option<Who> {
        if let Some(who) = self.voices.get(&pronoun) {
            return Some(who.clone());
        }
        let wanted = match tree.lemma(pronoun).to_lowercase().as_str() {
            "he" | "she" | "his" | "her" | "him" => SeenKind::Person,
            "it" | "its" => SeenKind::State,
            _ => return None,
        };
        let clause_subject = if wanted == SeenKind::State { self.clause_subject(tree, pronoun) } else { None };
        // "Australia lifted its sanctions": what a state does with its own. Of a part of a state *its* is somebody else's.
        if tree.relation(pronoun) == Relation::NmodPoss
            && let Some(owner) = clause_subject.as_ref().filter(|who| who.is_placed() && who.sectors.is_empty())
        {
            return Some(Who { through: Through::Reference, ..owner.clone() });
        }
        self.most_salient(tree, pronoun, wanted, clause_subject.as_ref())
    }

    /// *The country, the reclusive nation*: the most salient state other than the one acting in the clause.
    fn who_of_description(&self, tree: &Tree<'_>, head: TokenId) -> Option<Who> {
        let definite = tree.has_child_lemma(head, &["the", "this", "that"]);
        if !definite {
            return None;
        }
        let clause_subject = self.clause_subject(tree, head);
        self.most_salient(tree, head, SeenKind::State, clause_subject.as_ref())
    }

    /// Who is the subject of the clause that a word stands in, the word itself aside.
    fn clause_subject(&self, tree: &Tree<'_>, id: TokenId) -> Option<Who> {
        let mut at = id;
        while let Some(head) = tree.head(at) {
            if matches!(tree.token(head).upos, Upos::Verb | Upos::Aux) {
                let subject = crate::arguments::subject(tree, head)?;
                if subject == id || tree.is_below(id, subject) && !tree.is_below(head, subject) {
                    return None;
                }
                let made = || self.maker(tree, subject).into_iter().next().map(|m| m.who);
                return self.who(tree, subject, 2).or_else(made);
            }
            at = head;
        }
        None
    }

    fn most_salient(&self, tree: &Tree<'_>, at: TokenId, wanted: SeenKind, not: Option<&Who>) -> Option<Who> {
        let here = self.doc.sentences.iter().position(|s| s.tokens == tree.sentence.tokens)?;
        let mut scores: Vec<(f32, &Who)> = Vec::new();
        for seen in self.seen.iter().filter(|s| s.token < at) {
            let distance = here - seen.sentence;
            let fits = seen.kind == wanted
                || wanted == SeenKind::State && seen.kind == SeenKind::Body && seen.who.entity.is_some();
            if distance > REACH || !fits || not.is_some_and(|n| n.same_side(&seen.who)) {
                continue;
            }
            let weight = seen.weight * 0.6f32.powi(distance as i32);
            match scores.iter_mut().find(|(_, who)| who.same_side(&seen.who) && who.sectors == seen.who.sectors) {
                Some((score, _)) => *score += weight,
                None => scores.push((weight, &seen.who)),
            }
        }
        let best = scores.iter().copied().reduce(|a, b| if b.0 > a.0 { b } else { a })?;
        Some(Who { through: Through::Reference, ..best.1.clone() })
    }

    /// The mentions under an argument: the word itself with its conjuncts, each resolved; those nobody can tell are left out.
    pub(crate) fn mentions(&self, tree: &Tree<'_>, head: TokenId) -> Vec<ActorMention> {
        let mut all: Vec<ActorMention> = Vec::new();
        for conjunct in tree.conjuncts(head) {
            if tree.is_verb(conjunct) {
                continue;
            }
            if let Some(who) = self.who(tree, conjunct, 5)
                && (who.is_placed() || !who.sectors.is_empty())
                && all.iter().all(|m| m.who != who)
            {
                all.push(ActorMention {
                    head: conjunct,
                    zone: tree.sentence.zone,
                    span: self.extent(tree, conjunct),
                    who,
                });
            }
        }
        all
    }

    /// The words of a mention: its phrase, widened to the whole directory name.
    pub(crate) fn extent(&self, tree: &Tree<'_>, head: TokenId) -> Span<Byte> {
        let phrase = tree.phrase(head);
        match self.names.at(head) {
            Some(hit) => hit.tokens.range().fold(phrase, |span, i| span.cover(self.doc.tokens[i].span)),
            None => phrase,
        }
    }
}

/// *US, U.S., UK, EU*: short forms that serve as adjectives.
fn is_acronym(form: &str) -> bool {
    form.len() <= 6 && form.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Whether a pronoun is the speaker's own.
fn is_first_person(lemma: &str) -> bool {
    matches!(lemma.to_lowercase().as_str(), "i" | "we" | "my" | "our" | "us" | "me" | "ours" | "ourselves")
}

/// The token of a name that the rest of the sentence hangs on.
fn name_head(tree: &Tree<'_>, tokens: std::ops::Range<usize>) -> TokenId {
    tokens
        .clone()
        .map(|i| TokenId(i as u32))
        .find(|&id| tree.head(id).is_none_or(|h| !tokens.contains(&h.index())))
        .unwrap_or(TokenId(tokens.start as u32))
}
