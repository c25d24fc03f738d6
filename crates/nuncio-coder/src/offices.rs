//! Who *the Japanese prime minister* is on the day of the story: the one person who holds the office then.

use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::{Country, EntityId, EntityKind, Office, OfficeId, Sector};

use crate::directory::Directory;
use crate::roles::LONGEST_ROLE;
use crate::tree::Tree;
use crate::who::{Through, Who};

/// An office that somebody whom the story names holds on its day.
#[derive(Clone, Debug)]
pub(crate) struct InOffice {
    entity: EntityId,
    office: OfficeId,
    country: Option<Country>,
    org: Option<String>,
    /// Where the story names the person first.
    named: TokenId,
}

/// The words for an office in a sentence.
#[derive(Clone, Copy)]
struct Title {
    office: OfficeId,
    tokens: Span<TokenUnit>,
}

impl InOffice {
    /// Whether it is this office, held by this person.
    pub(crate) fn is(&self, entity: EntityId, office: OfficeId) -> bool {
        self.entity == entity && self.office == office
    }

    /// Gives a mention of the office its holder.
    pub(crate) fn fill(&self, who: &mut Who) {
        who.entity = Some(self.entity);
        who.country = self.country;
        who.org.clone_from(&self.org);
        who.through = Through::Reference;
    }
}

impl Directory<'_> {
    /// Remembers which offices the people hold whom the story names.
    pub(crate) fn remember_offices(&mut self) {
        let Some(on) = self.on else { return };
        for hit in self.names.iter() {
            let person = self.world.entity(hit.entity);
            if person.kind != EntityKind::Person {
                continue;
            }
            for office in person.offices.iter().filter(|office| office.held_on(on)) {
                let Some(called) = self.world.office_called(&office.title) else { continue };
                let (country, org) = (office.country, office.org.clone());
                let named = TokenId(hit.tokens.start() as u32);
                let held = InOffice { entity: hit.entity, office: called, country, org, named };
                if !self.in_office.iter().any(|known| known.entity == held.entity && known.office == held.office) {
                    self.in_office.push(held);
                }
            }
        }
    }

    /// Gives a role noun the one who holds that office. The head of an organisation of states is what the office makes of
    /// him, and none of its forces.
    pub(crate) fn hold_office(&self, tree: &Tree<'_>, head: TokenId, who: &mut Who) {
        if who.entity.is_some() {
            return;
        }
        let (Some(holder), Some(on)) = (self.holder_of(tree, head, who), self.on) else { return };
        who.entity = Some(holder);
        let of_organisation = |office: &&Office| who.country.is_none() && office.org == who.org && office.held_on(on);
        if let Some(office) = self.world.entity(holder).offices.iter().find(of_organisation) {
            who.sectors = office.sectors.to_vec();
        }
    }

    /// The one who holds the office that a role noun names, for the country or organisation it belongs to.
    ///
    /// Where only the place of an event says which country that is, the story must name the holder as well.
    pub(crate) fn holder_of(&self, tree: &Tree<'_>, head: TokenId, who: &Who) -> Option<EntityId> {
        let on = self.on.filter(|_| who.is_placed() && !who.sectors.contains(&Sector::Eli))?;
        let title = self.title_at(tree, head)?;
        let holder = self.world.holder(title.office, who.country, who.org.as_deref(), on)?;
        let named = || self.in_office.iter().any(|held| held.entity == holder.entity && held.office == title.office);
        let guessed = who.through == Through::Place;
        ((!guessed || named()) && self.means_the_holder(tree, head, title, who)).then_some(holder.entity)
    }

    /// *Shinzo Abe … the prime minister*: the one person named before who holds the office, where no word says whose it is.
    /// A story about another country may mean that country's.
    pub(crate) fn named_holder(
        &self,
        tree: &Tree<'_>,
        head: TokenId,
        who: &Who,
        about: Option<Country>,
    ) -> Option<&InOffice> {
        let title = self.title_at(tree, head)?;
        let mut held = self.in_office.iter().filter(|held| held.office == title.office);
        let only = held.next().filter(|_| held.next().is_none()).filter(|held| held.named < head)?;
        let elsewhere = about.is_some() && about != only.country;
        let alone = tree.conjuncts(head).len() == 1;
        (!elsewhere && alone && self.means_the_holder(tree, head, title, who)).then_some(only)
    }

    /// The words for an office whose head a word is: *foreign minister*, *secretary of state*.
    fn title_at(&self, tree: &Tree<'_>, head: TokenId) -> Option<Title> {
        let sentence = tree.sentence.tokens;
        let from = (head.index() + 1).saturating_sub(LONGEST_ROLE).max(sentence.start());
        let end = (head.index() + LONGEST_ROLE).min(sentence.end());
        let lemmas = self.lemmas.window(from..end);
        let at_head = head.index() - from;
        let (at, hit) = (0..=at_head).find_map(|at| {
            let hit = self.world.find_office_in(lemmas.from(at))?;
            (at + hit.len > at_head).then_some((at, hit))
        })?;
        // "the deputy foreign minister" is another role, though a foreign minister is inside of it.
        let role = self.role_words(tree, head).unwrap_or(1);
        (at + role <= at_head + 1)
            .then(|| Title { office: hit.office, tokens: Span::new(from + at, from + at + hit.len) })
    }

    /// Whether the words around a title mean the one in office, for a whole country or an organisation of states.
    fn means_the_holder(&self, tree: &Tree<'_>, head: TokenId, title: Title, who: &Who) -> bool {
        let beside_a_name =
            matches!(tree.relation(head), Relation::Compound | Relation::NmodDesc | Relation::Appos | Relation::Flat);
        if matches!(tree.token(head).xpos, Xpos::Nns | Xpos::Nnps) || beside_a_name || tree.case(head) == "as" {
            return false;
        }
        // "ex-president, then-president".
        let prefix = (title.tokens.start() >= tree.sentence.tokens.start() + 2)
            .then(|| (&self.doc.tokens[title.tokens.start() - 1], &self.doc.tokens[title.tokens.start() - 2]));
        if prefix.is_some_and(|(hyphen, word)| hyphen.form == "-" && self.world.is_another(&word.lemma)) {
            return false;
        }
        tree.children(head)
            .iter()
            .filter(|child| !title.tokens.holds(child.index()))
            .all(|&child| self.leaves_the_holder(tree, child, who))
    }

    /// Whether a word under a title leaves its meaning the one in office: whose it is, or how he is, but not of what else.
    fn leaves_the_holder(&self, tree: &Tree<'_>, child: TokenId, who: &Who) -> bool {
        let same = |other: &Who| other.country == who.country && other.org == who.org;
        let of_state = |other: &Who| {
            same(other) && other.entity.is_some_and(|entity| self.world.entity(entity).kind != EntityKind::Group)
        };
        let name = self.names.at(child);
        let capital = tree.token(child).form.starts_with(char::is_uppercase);
        match tree.relation(child) {
            Relation::Det => tree.lemma(child).eq_ignore_ascii_case("the"),
            Relation::Appos | Relation::Flat | Relation::Cop => false,
            Relation::NmodPoss if tree.token(child).upos == Upos::Pron || tree.token(child).xpos == Xpos::PrpS => {
                self.who(tree, child, 2).as_ref().is_some_and(of_state)
            }
            Relation::NmodPoss | Relation::Compound | Relation::NmodDesc | Relation::NmodUnmarked => {
                name.is_some_and(|hit| of_state(&self.who_of_hit(hit)))
            }
            Relation::Amod => match name {
                Some(hit) => of_state(&self.who_of_hit(hit)),
                None => !capital && !self.world.is_another(tree.lemma(child)),
            },
            Relation::Nmod if matches!(tree.case(child).as_str(), "of" | "for" | "at" | "in" | "from") => {
                self.who(tree, child, 2).as_ref().is_some_and(of_state)
            }
            Relation::Advmod => !self.world.is_another(tree.lemma(child)),
            _ => true,
        }
    }
}
