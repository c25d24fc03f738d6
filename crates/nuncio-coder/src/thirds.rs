//! Third roles: against whom, on whose behalf, who mediates, with what, over what. The lexicon's lines may name them; here they are read off
//! the phrases around an event, whatever its word.

use nuncio_codebook::Codebook;
use nuncio_language::{Relation, TokenId, Upos};

use crate::claim::{Claim, OtherRole};
use crate::directory::Directory;
use crate::kinds::Kind;
use crate::tree::Tree;
use crate::words::Words;

/// Letters of the roles as lexicon lines and claims have them.
pub(crate) mod letter {
    pub(crate) const AGAINST: char = 'B';
    pub(crate) const BEHALF: char = 'F';
    pub(crate) const MEDIATOR: char = 'M';
    pub(crate) const INSTRUMENT: char = 'I';
    pub(crate) const TOPIC: char = 'T';
}

/// Acts that are done with something in the hand.
const FORCE: [&str; 5] = ["assault", "fight", "mass_violence", "coerce.repress", "coerce.seize.destroy"];
/// Acts that help one against another.
const HELP: [&str; 4] = ["aid", "diplomacy", "cooperate", "consult"];
/// Acts that somebody may broker.
const BROKERED: [&str; 5] = ["consult", "settle", "deescalate", "diplomacy.sign", "release"];

/// The third roles of a claim that it does not have yet.
pub(crate) fn find(
    claim: &Claim,
    tree: &Tree<'_>,
    directory: &Directory<'_>,
    (codebook, words): (&Codebook, &Words),
) -> Vec<OtherRole> {
    let mut reader = Reader { claim, tree, directory, codebook, words, found: Vec::new() };
    let mut words: Vec<TokenId> = vec![claim.act_word, claim.trigger];
    words.extend(claim.operators.iter().map(|o| o.token));
    words.retain(|w| tree.sentence.tokens.holds(w.index()));
    words.sort_unstable();
    words.dedup();
    for word in words {
        reader.word(word);
    }
    reader.found
}

struct Reader<'r, 'd> {
    claim: &'r Claim,
    tree: &'r Tree<'d>,
    directory: &'r Directory<'d>,
    codebook: &'r Codebook,
    words: &'r Words,
    found: Vec<OtherRole>,
}

impl Reader<'_, '_> {
    fn is(&self, acts: &[&str]) -> bool {
        self.codebook.is_under_any(self.claim.deed.act, acts)
    }

    fn word(&mut self, word: TokenId) {
        let tree = self.tree;
        let children: Vec<TokenId> = tree.children(word).to_vec();
        // A verb's object may have taken its phrases along.
        let objects = children.iter().copied().filter(|&c| tree.relation(c) == Relation::Obj && tree.is_verb(word));
        let below: Vec<TokenId> =
            objects.flat_map(|o| tree.children_by(o, &[Relation::Nmod]).collect::<Vec<_>>()).collect();
        for child in children.into_iter().chain(below) {
            match tree.relation(child) {
                Relation::Obl | Relation::Nmod => {
                    self.phrase(child);
                    // "talks on grazing rights under Libyan mediation": the second may hang on the first.
                    let under =
                        |&below: &TokenId| matches!(tree.case(below).as_str(), "under" | "through" | "on_behalf_of");
                    tree.children_by(child, &[Relation::Nmod]).filter(under).for_each(|below| self.phrase(below));
                }
                Relation::Advcl | Relation::Acl | Relation::Amod => self.clause(child),
                _ => {}
            }
        }
    }

    fn phrase(&mut self, phrase: TokenId) {
        let tree = self.tree;
        let lemma = tree.lemma(phrase).to_lowercase();
        match tree.case(phrase).as_str() {
            "on_behalf_of" => self.add_actor(letter::BEHALF, phrase),
            "on" | "in" if lemma == "behalf" => {
                let whose = tree.children_by(phrase, &[Relation::NmodPoss, Relation::Nmod]).next();
                if let Some(whose) = whose {
                    self.add_actor(letter::BEHALF, whose);
                }
            }
            "under" | "through" | "with" | "thanks_to" | "by"
                if self.words.is(Kind::Mediation, &lemma) && self.is(&BROKERED) =>
            {
                self.add_actor(letter::MEDIATOR, phrase);
            }
            "against" if self.is(&HELP) => self.add_actor(letter::AGAINST, phrase),
            "over" | "about" | "concerning" | "regarding" => self.add_thing(letter::TOPIC, phrase),
            "on" if self.is(&["consult", "settle", "diplomacy.sign", "statement"]) => {
                self.add_thing(letter::TOPIC, phrase)
            }
            "with" if self.is(&FORCE) => self.add_thing(letter::INSTRUMENT, phrase),
            _ => {}
        }
    }

    /// *Using clubs, brokered by Qatar, Qatari-brokered*.
    fn clause(&mut self, verb: TokenId) {
        let tree = self.tree;
        let lemma = tree.lemma(verb).to_lowercase();
        if lemma == "use" && tree.relation(verb) == Relation::Advcl && self.is(&FORCE) {
            if let Some(object) = tree.child(verb, Relation::Obj) {
                self.add_thing(letter::INSTRUMENT, object);
            }
        } else if self.words.is(Kind::Broker, &lemma) && self.is(&BROKERED) {
            let agent = tree.children_by(verb, &[Relation::OblAgent, Relation::Obl]).find(|&c| tree.case(c) == "by");
            let hyphen = tree.previous(verb).filter(|&h| tree.token(h).form == "-");
            if let Some(broker) = agent.or_else(|| tree.previous(hyphen?)) {
                self.add_actor(letter::MEDIATOR, broker);
            }
        }
    }

    fn has(&self, letter: char) -> bool {
        self.claim.roles.iter().chain(&self.found).any(|role| role.letter == letter)
    }

    /// Somebody who is no other party of the claim.
    fn add_actor(&mut self, letter: char, head: TokenId) {
        let Some(mention) = self.directory.mentions(self.tree, head).into_iter().next() else { return };
        let mut parties = self.claim.actors.iter().chain(&self.claim.recipients);
        if self.has(letter) || parties.any(|party| party.who == mention.who) {
            return;
        }
        let span = self.directory.extent(self.tree, head);
        self.found.push(OtherRole { letter, span, actor: Some(mention) });
    }

    /// A thing or a matter: nobody, no place and no day.
    fn add_thing(&mut self, letter: char, head: TokenId) {
        let token = self.tree.token(head);
        let party = self.claim.actors.iter().chain(&self.claim.recipients).any(|party| party.head == head);
        if self.has(letter) || party || token.upos != Upos::Noun || self.words.is(Kind::Time, &token.lemma) {
            return;
        }
        let somebody = self.directory.role_of(self.tree, head).is_some();
        if letter == letter::INSTRUMENT && somebody {
            return;
        }
        let span = self.directory.extent(self.tree, head);
        self.found.push(OtherRole { letter, span, actor: None });
    }
}
