//! Whose a thing, a role or an agent is: the country or body that the words around a noun name.

use nuncio_language::{Relation, TokenId, Xpos};
use nuncio_world::{Country, Role, Sector};

use crate::arguments;
use crate::directory::Directory;
use crate::kinds::Kind;
use crate::tree::Tree;
use crate::who::{Through, Who};

impl Directory<'_> {
    /// The country, body or role that the modifiers of a noun name, nearest kind first.
    pub(crate) fn by_modifier(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        if depth == 0 {
            return None;
        }
        if let Some(who) = self.beyond_border(tree, head, depth).or_else(|| self.holder(tree, head, depth)) {
            return Some(who);
        }
        // "his Saudi counterpart, its Cuban guests": whose they are in person says less than where they are from.
        let pronoun = tree.child(head, Relation::NmodPoss).is_some_and(|p| tree.token(p).xpos == Xpos::PrpS);
        if pronoun {
            let from = tree.children_by(head, &[Relation::Amod]).filter(|&c| self.names.at(c).is_some());
            let from = from.filter_map(|c| self.who(tree, c, depth.saturating_sub(1))).find(Who::is_placed);
            if from.is_some() {
                return from;
            }
        }
        let ways: [(&[Relation], &[&str]); 5] = [
            (&[Relation::NmodPoss], &[]),
            (&[Relation::Amod, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked], &[]),
            // "an attack by soldiers on a town": theirs before anybody's it is of.
            (&[Relation::Nmod], &["by"]),
            (&[Relation::Nmod], &["of", "from", "for", "at", "with", "between"]),
            (&[Relation::Nmod], &["in"]),
        ];
        let mut sectors_only: Option<Who> = None;
        for (relations, cases) in ways {
            for child in tree.children_by(head, relations) {
                if !cases.is_empty() && !cases.contains(&tree.case(child).as_str()) {
                    continue;
                }
                // "sent to the coast of Togo by Mali": who sent them does not own the coast.
                if matches!(cases, ["by"]) && is_agent_over(tree, head, child) {
                    continue;
                }
                // What is in or with a place belongs to it only if it is people or a body.
                if matches!(cases, ["in"]) && self.role_of(tree, head).is_none() {
                    continue;
                }
                let Some(who) = self.who(tree, child, depth.saturating_sub(1)) else { continue };
                // People and bodies of a part are of the state; its things and troubles are not the state's.
                if who.through == Through::Part && self.role_of(tree, head).is_none() {
                    continue;
                }
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
        // "Greek Finance Minister": the adjective may hang on the word between.
        let between = tree.children_by(head, &[Relation::Compound]);
        let under =
            between.flat_map(|c| tree.children_by(c, &[Relation::Amod, Relation::Compound]).collect::<Vec<_>>());
        let placed =
            under.filter(|&c| self.names.at(c).is_some()).find_map(|c| self.who(tree, c, depth.saturating_sub(1)));
        if let Some(who) = placed.filter(|who| who.is_placed() && self.role_of(tree, head).is_some()) {
            return Some(who);
        }
        // "troops loyal to the Chadian president, rebels backed by Libya": their place is that of whom they follow.
        let led = tree
            .children_by(head, &[Relation::Amod, Relation::Acl])
            .filter(|&c| c > head)
            .flat_map(|c| tree.children_by(c, &[Relation::Obl]).filter(|&o| tree.case(o) == "to").collect::<Vec<_>>())
            .find_map(|o| self.who(tree, o, depth.saturating_sub(1))?.country);
        if led.is_some() && self.role_of(tree, head).is_some() {
            let sectors = sectors_only.map(|w| w.sectors).unwrap_or_default();
            return Some(Who {
                entity: None,
                country: led,
                org: None,
                sectors,
                ended: false,
                through: Through::Modifier,
            });
        }
        // "Russian army chief": the adjective may hang on the last word while the role hangs between.
        sectors_only
    }

    /// *Kurdish fighters in Syria*: the state in which those of a people act that has none.
    pub(crate) fn home(&self, tree: &Tree<'_>, head: TokenId) -> Option<Country> {
        // What stands right behind it is where they are, even if it hangs on the verb.
        let place = |c: TokenId| {
            let case = tree.children_by(c, &[Relation::Case]).next()?;
            let behind = tree.head(c) == Some(head) || case.index() == head.index() + 1;
            let within = matches!(tree.case(c).as_str(), "in" | "from" | "of") && behind;
            self.names.at(c).filter(|_| within).and_then(|hit| self.who_of_hit(hit).country)
        };
        let of_verb = tree.head(head).into_iter().flat_map(|verb| tree.children_by(verb, &[Relation::Obl]));
        tree.children_by(head, &[Relation::Nmod]).chain(of_verb).find_map(place)
    }

    /// *Its border with Chad*: whose border it is is told by the other side.
    fn beyond_border(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        if !self.kinds.has(Kind::Border, tree.lemma(head)) {
            return None;
        }
        let other = tree.children_by(head, &[Relation::Nmod]).find(|&c| tree.case(c) == "with")?;
        self.who(tree, other, depth.saturating_sub(1))
    }

    /// *A Spanish-owned bank, the Armenian-held town*: whose it is stands before the hyphen; *debts owed by Chad*: or behind.
    fn holder(&self, tree: &Tree<'_>, head: TokenId, depth: usize) -> Option<Who> {
        let is_thing = self.role_of(tree, head).is_none();
        let behind = tree
            .children_by(head, &[Relation::Acl])
            .filter(|_| is_thing)
            .find(|&c| self.kinds.has(Kind::Holds, tree.lemma(c)));
        if let Some(participle) = behind {
            let by =
                tree.children_by(participle, &[Relation::OblAgent, Relation::Obl]).find(|&c| tree.case(c) == "by")?;
            return self.who(tree, by, depth.saturating_sub(1)).filter(Who::is_placed);
        }
        let held =
            tree.children_by(head, &[Relation::Amod]).find(|&c| self.kinds.has(Kind::Held, &self.doc.token(c).form))?;
        let hyphen = tree.previous(held).filter(|&h| tree.token(h).form == "-")?;
        self.who(tree, tree.previous(hyphen)?, depth.saturating_sub(1)).filter(Who::is_placed)
    }

    /// *Kenyan police and soldiers, lawmakers and officials in Chad*: what stands before or behind all of them says where
    /// each belongs.
    pub(crate) fn shared_owner(
        &self,
        tree: &Tree<'_>,
        conjunct: TokenId,
        all: &[TokenId],
        who: &Who,
    ) -> Option<TokenId> {
        let own = [Relation::Det, Relation::NmodPoss, Relation::Nmod];
        let (&first, &last) = (all.iter().min()?, all.iter().max()?);
        let placeless = who.through == Through::Role && !who.is_placed();
        if !placeless || conjunct != first && tree.children_by(conjunct, &own).next().is_some() {
            return None;
        }
        let around = |&owner: &TokenId| owner < first && conjunct != first || owner > last;
        all.iter().filter(|&&other| other != conjunct).flat_map(|&other| self.owners(tree, other)).find(around)
    }

    /// *The leaders of Chad and Niger, Kenyan and Ugandan soldiers, a treaty between the two*: to whom several belong.
    pub(crate) fn owner_of_several(&self, tree: &Tree<'_>, head: TokenId, who: &Who) -> Option<TokenId> {
        let plural = matches!(tree.token(head).xpos, Xpos::Nns | Xpos::Nnps);
        let by_owner = matches!(who.through, Through::Role | Through::Modifier);
        let several = |&owner: &TokenId| plural || tree.case(owner) == "between";
        if by_owner { self.owners(tree, head).into_iter().find(several) } else { None }
    }

    /// The same role or thing of an owner and of all that stand beside it.
    pub(crate) fn of_each_owner(&self, tree: &Tree<'_>, owner: TokenId, who: &Who) -> Vec<Who> {
        let owners = tree.conjuncts(owner);
        let places: Vec<Who> = owners.iter().filter_map(|&owner| self.who(tree, owner, 3)).collect();
        let of = |place: &Who| Who {
            entity: None,
            country: place.country,
            org: place.org.clone(),
            ended: place.ended,
            ..who.clone()
        };
        // Each must be a place of its own: "soldiers of Chad and the rebels" are soldiers, and rebels.
        let all_places =
            places.len() == owners.len() && places.iter().all(|place| place.is_placed() && place.sectors.is_empty());
        match places.first() {
            Some(_) if all_places && places.len() > 1 => places.iter().map(of).collect(),
            Some(place) if !who.is_placed() => vec![of(place)],
            _ => vec![who.clone()],
        }
    }

    /// The words that say where a noun belongs, those of what it is of included (*a resumption of ties between …*).
    fn owners(&self, tree: &Tree<'_>, head: TokenId) -> Vec<TokenId> {
        let before =
            [Relation::NmodPoss, Relation::Amod, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked];
        let behind = tree
            .children_by(head, &[Relation::Nmod])
            .filter(|&child| matches!(tree.case(child).as_str(), "of" | "from" | "in" | "between"));
        let mut all = Vec::new();
        for child in tree.children_by(head, &before).chain(behind) {
            match self.who(tree, child, 3).filter(Who::is_placed) {
                Some(who) if who.through == Through::Modifier => all.extend(self.owners(tree, child)),
                Some(_) => all.push(child),
                None => {}
            }
        }
        all
    }
}

/// Whether a phrase under a noun is the agent of the passive verb that the noun stands under.
fn is_agent_over(tree: &Tree<'_>, noun: TokenId, agent: TokenId) -> bool {
    let verb = tree.head(noun).filter(|&verb| tree.relation(noun) == Relation::Obl && tree.is_verb(verb));
    verb.is_some_and(|verb| arguments::is_passive(tree, verb) && arguments::subject(tree, verb) == Some(agent))
}

/// Whether somebody is of a people that has no state of its own.
pub(crate) fn is_people(owner: &Who) -> bool {
    owner.country.is_none() && owner.org.is_some() && owner.sectors.first() == Some(&Sector::Soc)
}

/// *Kurdish fighters*: of a people without a state those who bear arms are what they do, and not its society.
pub(crate) fn is_people_under_arms(role: &Role, owner: &Who) -> bool {
    use Sector::{Mil, Prm, Reb, Uaf};
    is_people(owner) && matches!(role.sectors.first(), Some(Mil | Prm | Reb | Uaf))
}

/// *Bosnian Serb soldiers*: the soldiers of rebels are rebels.
pub(crate) fn is_rebel_army(role: &Role, owner: &[Sector]) -> bool {
    use Sector::{Mil, Prm, Reb, Uaf};
    role.sectors.as_slice() == [Mil] && matches!(owner.first(), Some(Prm | Reb | Uaf))
}
