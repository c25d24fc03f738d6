//! Titles and descriptions after those they stand for: *the general, the 54-year-old, the movement, the rebels, the Andean country*.

use compact_str::CompactString;
use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_world::{EntityKind, Inherits, RoleKind, Sector};

use super::Link;
use super::mentions::{Called, Kind, Mention, Place, Referent};
use super::salience::{FAR, From, OF_ONE_TITLE};
use super::words::Word;
use crate::directory::Directory;
use crate::roles::LONGEST_ROLE;
use crate::tree::Tree;
use crate::who::Who;

impl Directory<'_> {
    pub(super) fn link_of_description(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        let token = tree.token(id);
        let words = self.coreference.references;
        let lemma = token.lemma.to_lowercase();
        if words.is(Word::Old, &lemma) {
            return self.link_of_age(tree, sentence, id);
        }
        if token.upos != Upos::Noun && token.upos != Upos::Propn || self.names.at(id).is_some() {
            return None;
        }
        if !self.is_definite(tree, id) {
            return self.link_of_fighter(tree, sentence, id);
        }
        if let Some(link) = self.link_of_country(tree, sentence, id, &lemma) {
            return Some(link);
        }
        if token.upos != Upos::Noun || self.is_told_apart(tree, id) {
            return None;
        }
        let called = self.called(tree, id);
        match called {
            Some(called) if called.role.kind == RoleKind::Country => self.link_of_bare_country(tree, sentence, id),
            Some(called) if called.role.kind == RoleKind::Quantity => self.link_of_group(tree, sentence, id, &lemma),
            Some(called) => {
                self.link_of_title(tree, sentence, called).or_else(|| self.link_of_group(tree, sentence, id, &lemma))
            }
            None => self.link_of_group(tree, sentence, id, &lemma),
        }
    }

    /// *The, these* before a noun.
    fn is_definite(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let definite = |&c: &TokenId| {
            tree.relation(c) == Relation::Det
                && self.coreference.references.is(Word::Definite, &tree.lemma(c).to_lowercase())
        };
        tree.children(id).iter().any(definite)
    }

    /// Whether words around a noun say which one it is: *the Zambian president, the leader of the union, the group that*.
    fn is_told_apart(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        tree.children(id).iter().any(|&c| {
            let tells = matches!(
                tree.relation(c),
                Relation::Nmod
                    | Relation::NmodPoss
                    | Relation::Acl
                    | Relation::AclRelcl
                    | Relation::Appos
                    | Relation::Flat
            );
            let capital = tree.token(c).form.starts_with(char::is_uppercase) && tree.token(c).upos != Upos::Det;
            tells
                || capital
                || self.names.at(c).is_some()
                || self.world.is_past(tree.lemma(c))
                || self.world.is_another(tree.lemma(c))
        }) || matches!(tree.relation(id), Relation::NmodDesc | Relation::Flat | Relation::Compound | Relation::Appos)
            || tree.next(id).is_some_and(|next| self.is_person_name(next) && tree.head(id) == Some(next))
    }

    /// *The 54-year-old*: the person who is most in mind.
    fn link_of_age(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        // "54 - year - old" is five words, and the article stands before them.
        let before =
            |steps: u32| id.0.checked_sub(steps).map(TokenId).filter(|at| tree.sentence.tokens.holds(at.index()));
        let (years, number, article) = (before(2)?, before(4)?, before(5)?);
        let is_age = tree.token(number).upos == Upos::Num
            && tree.token(years).upos == Upos::Noun
            && self.coreference.references.is(Word::Definite, &tree.lemma(article).to_lowercase());
        let alone =
            tree.next(id).is_none_or(|next| !matches!(tree.token(next).upos, Upos::Noun | Upos::Propn | Upos::Adj));
        let from = From::new(id, sentence);
        (is_age && alone).then(|| self.most_salient(tree, &from, |r, _| r.kind == Kind::Person && !r.several)).flatten()
    }

    /// *A guerrilla commander*, after Syrian guerrillas: one of theirs.
    fn link_of_fighter(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        let one = tree.child(id, Relation::Det).is_some() && !matches!(tree.token(id).xpos, Xpos::Nns | Xpos::Nnps);
        if !one || self.role_of(tree, id) != Some(RoleKind::Person) || self.is_told_apart(tree, id) {
            return None;
        }
        let own = self.who_of_role(tree, id, 3).filter(|own| !own.is_placed())?;
        let armed = own.sectors.first().filter(|s| matches!(s, Sector::Reb | Sector::Prm))?;
        let from = From { reach: FAR, ..From::new(id, sentence) };
        let side = |r: &Referent<'_>, _: &Mention| {
            let theirs = |who: &Who| who.is_placed() && who.sectors.first() == Some(armed);
            r.whos.iter().any(theirs) && r.members.is_empty() && (r.kind == Kind::Group || r.several)
        };
        self.most_salient(tree, &from, side)
    }

    /// *The Andean country, the oil exporter, the island*: of the states told of the one that it fits.
    fn link_of_country(&self, tree: &Tree<'_>, sentence: usize, id: TokenId, lemma: &str) -> Option<Link> {
        let words = self.coreference.references;
        if matches!(tree.token(id).xpos, Xpos::Nns | Xpos::Nnps) {
            return None;
        }
        let is_country = self.role_of(tree, id) == Some(RoleKind::Country);
        let is_member = words.is(Word::Member, lemma);
        let mut before = CompactString::default();
        let mut at = id;
        let mut known: Option<CompactString> = (!is_member && words.describes(lemma)).then(|| lemma.into());
        let mut phrases = 0;
        while let Some(previous) =
            tree.previous(at).filter(|&p| phrases < LONGEST_ROLE && tree.token(p).upos != Upos::Det)
        {
            let word = tree.token(previous).form.to_lowercase();
            before = if before.is_empty() { word } else { CompactString::from(format!("{word} {before}")) };
            at = previous;
            phrases += 1;
            let with_noun = CompactString::from(format!("{before} {lemma}"));
            let mut ways = [Some(with_noun), is_country.then(|| before.clone())].into_iter().flatten();
            known = ways.find(|phrase| words.describes(phrase)).or(known);
        }
        let known = known.filter(|_| is_country || is_member || phrases == 0)?;
        if self.has_owner(tree, id) {
            return None;
        }
        let year = self.on.map(|day| day.year());
        let fits = |r: &Referent<'_>, _: &Mention| {
            r.kind == Kind::State && r.whos.iter().all(|who| who.country.is_some_and(|c| words.fits(&known, c, year)))
        };
        let subject = self.clause_subject(tree, id);
        let from = From { reach: FAR, not: subject.as_ref(), parallel: true, states: true, ..From::new(id, sentence) };
        self.most_salient(tree, &from, fits)
    }

    /// *The country*: the state that is most in mind but the one that acts in the clause.
    fn link_of_bare_country(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        if matches!(tree.token(id).xpos, Xpos::Nns | Xpos::Nnps) {
            return None;
        }
        // "A coup in that country": what is done somewhere is done at home as well.
        let subject = self.clause_subject(tree, id).filter(|_| tree.case(id) != "in");
        let from = From { not: subject.as_ref(), parallel: true, states: true, ..From::new(id, sentence) };
        let link = self.most_salient(tree, &from, |r, _| r.kind == Kind::State && !r.several)?;
        // "Cars from Mexico unless the firm spends on plants in the country": another state stands nearer.
        let Link::To(found) = &link else { return Some(link) };
        let other = |m: &Mention| {
            let referent = &self.coreference.referents[m.referent];
            let state = referent.kind == Kind::State && m.place != Place::Modifier && referent.members.is_empty();
            state && found.iter().all(|a| !referent.whos.iter().any(|who| who.same_side(&a.who)))
        };
        let acting =
            |m: &Mention| subject.as_ref().is_some_and(|s| self.coreference.referents[m.referent].whos.contains(s));
        let first = tree.sentence.tokens.start();
        let here = || {
            let near = self.coreference.mentions.iter().rev().take_while(|m| m.token.index() >= first);
            near.filter(|m| m.token < id)
        };
        let told_here = here().any(|m| found.iter().any(|a| a.referent == m.referent));
        let nearer = !told_here && here().any(|m| other(m) && !acting(m));
        Some(if nearer { Link::Nobody } else { link })
    }

    fn has_owner(&self, tree: &Tree<'_>, id: TokenId) -> bool {
        let owner = |&c: &TokenId| tree.relation(c) == Relation::NmodPoss || tree.relation(c) == Relation::Nmod;
        tree.children(id).iter().any(owner)
    }

    /// *The minister, the rebels, the ministry*: whom the story has called so, or by a name for the same.
    fn link_of_title(&self, tree: &Tree<'_>, sentence: usize, title: Called<'_>) -> Option<Link> {
        let id = title.at;
        let several = matches!(tree.token(id).xpos, Xpos::Nns | Xpos::Nnps);
        // "the top rebel leader": what it is by its own words.
        let own = self.who_of_role(tree, id, 3)?;
        if own.is_placed() {
            return None;
        }
        let subject = self.clause_subject(tree, id);
        let from =
            From { reach: FAR, not: subject.as_ref(), parallel: true, alike: OF_ONE_TITLE, ..From::new(id, sentence) };
        let person = title.role.kind == RoleKind::Person;
        // "The candidate" is no party of candidates.
        let one = person && !several;
        let number = |r: &Referent<'_>| {
            r.several == several && r.members.is_empty() && !(one && matches!(r.kind, Kind::Group | Kind::State))
        };
        let placed = |r: &Referent<'_>| r.whos.iter().any(Who::is_placed);
        let called_so = |r: &Referent<'_>, _: &Mention| {
            number(r) && r.roles.iter().any(|c| c.at < id && self.is_part_of(title, *c))
        };
        match self.most_salient(tree, &from, called_so) {
            // "The company", after one that nobody knows: no other is meant.
            Some(Link::To(found)) if !found.iter().any(|a| a.who.is_placed()) => return None,
            Some(link) => return Some(link),
            None => {}
        }
        let same_office = |r: &Referent<'_>, _: &Mention| {
            // A row of words that belong to anybody (*side, network, base*) has not one meaning.
            let one_meaning = title.role.inherits == Inherits::Never;
            let same = || one_meaning && r.roles.iter().any(|c| c.at < id && std::ptr::eq(c.role, title.role));
            placed(r)
                && r.members.is_empty()
                && (same() && (!person || number(r)) || person && number(r) && self.has_office(r, title))
        };
        if let Some(link) = self.most_salient(tree, &from, same_office) {
            return Some(link);
        }
        let lemma = tree.lemma(id).to_lowercase();
        let general = self.coreference.references.is(Word::Person, &lemma) && !several;
        let sector = |r: &Referent<'_>| r.whos.iter().any(|who| who.sectors.first() == own.sectors.first());
        if general {
            let fits = |r: &Referent<'_>, _: &Mention| {
                r.kind == Kind::Person && !r.several && placed(r) && (own.sectors.is_empty() || sector(r))
            };
            return self.most_salient(tree, &from, fits);
        }
        // "The rebels, the separatists" after a group of that name.
        let armed = own.sectors.first().is_some_and(|s| matches!(s, Sector::Reb | Sector::Uaf | Sector::Prm));
        let of_kind = |r: &Referent<'_>, _: &Mention| {
            placed(r) && sector(r) && r.members.is_empty() && (r.kind == Kind::Group || r.several == several)
        };
        if armed { self.most_salient(tree, &from, of_kind) } else { None }
    }

    /// *The group, the movement*: the body with a name that is most in mind.
    fn link_of_group(&self, tree: &Tree<'_>, sentence: usize, id: TokenId, lemma: &str) -> Option<Link> {
        if !self.coreference.references.is(Word::Group, lemma) || matches!(tree.token(id).xpos, Xpos::Nns | Xpos::Nnps)
        {
            return None;
        }
        // "The modern arts movement" is no movement told of by its name.
        let first = (id.index() + 1).saturating_sub(self.role_words(tree, id).unwrap_or(1));
        let mut told = tree.children_by(id, &[Relation::Amod, Relation::Compound]);
        if told.any(|word| word.index() < first) {
            return None;
        }
        let party = self.role_at(tree, id).and_then(|role| role.sectors.first()) == Some(&Sector::Pty);
        let subject = self.clause_subject(tree, id);
        let from = From { not: subject.as_ref(), parallel: true, ..From::new(id, sentence) };
        let political =
            |who: &Who| who.sectors.iter().any(|s| matches!(s, Sector::Pty | Sector::Opp | Sector::Gov | Sector::Leg));
        // "The coalition" is one of states, or called one.
        let league = self.coreference.references.is(Word::League, lemma);
        let of_states = |who: &Who| who.entity.is_some_and(|e| self.world.entity(e).kind == EntityKind::Organisation);
        let is_league = |r: &Referent<'_>| r.whos.iter().any(of_states) || r.names.iter().any(|name| name == lemma);
        let fits = |r: &Referent<'_>, m: &Mention| {
            r.kind == Kind::Group
                && (!league || is_league(r))
                && (m.place.acts() || !r.whos.iter().any(|who| who.sectors.first() == Some(&Sector::Med)))
                && (party || !r.whos.iter().any(|who| who.sectors.first() == Some(&Sector::Gov)))
                && m.place != Place::Modifier
                && r.members.is_empty()
                && (!party || r.whos.iter().all(political))
        };
        self.most_salient(tree, &from, fits)
    }

    /// Whether the words of a title are those of another or its last: *the minister* of *foreign minister*.
    fn is_part_of(&self, title: Called<'_>, whole: Called<'_>) -> bool {
        let lemmas = |c: Called<'_>| (c.at.index() + 1).saturating_sub(c.words)..c.at.index() + 1;
        let (part, whole) = (lemmas(title), lemmas(whole));
        let lemma = |at: usize| self.doc.tokens[at].lemma.to_lowercase();
        part.len() <= whole.len() && part.rev().zip(whole.rev()).all(|(a, b)| lemma(a) == lemma(b))
    }

    /// Whether somebody of the directory holds an office of that name on the day.
    fn has_office(&self, referent: &Referent<'_>, title: Called<'_>) -> bool {
        let words = (title.at.index() + 1).saturating_sub(title.words)..title.at.index() + 1;
        let name = self.doc.tokens[words].iter().map(|t| t.lemma.to_lowercase()).collect::<Vec<_>>().join(" ");
        let Some(office) = self.world.office_called(&name) else { return false };
        let held = |who: &Who| who.entity.is_some_and(|entity| self.in_office.iter().any(|o| o.is(entity, office)));
        referent.whos.iter().any(held)
    }
}
