//! Words that refer back: the story is read once, and each pronoun, surname, title, description and set gets whom it stands for,
//! or nobody where two fit alike.

mod descriptions;
mod excluded;
mod gender;
mod impersonal;
mod introduced;
mod mentions;
mod pronouns;
mod salience;
mod sets;
mod voices;
pub(crate) mod words;

use nuncio_language::{Relation, TokenId};
use nuncio_text::{Byte, Span};
use rustc_hash::FxHashMap;

use crate::directory::Directory;
use crate::regions::{self, Region};
use crate::tree::Tree;
use crate::who::{Through, Who};

pub(crate) use introduced::Introduced;
use mentions::{Mention, Referent};
use words::{References, Word};

/// What the words that refer back stand for, and what they may stand for.
pub(crate) struct Coreference<'a> {
    references: &'a References,
    links: FxHashMap<TokenId, Link>,
    mentions: Vec<Mention>,
    referents: Vec<Referent<'a>>,
    /// Who *we* and *our* are, by the word.
    voices: FxHashMap<TokenId, Who>,
    /// What stands within quotation marks.
    regions: Vec<Region>,
    /// Bodies that the story names and says what they are.
    introduced: Vec<Introduced>,
}

/// Whom a word that refers back stands for.
#[derive(Clone, Debug)]
pub(crate) enum Link {
    /// One, or several of a set.
    To(Vec<Antecedent>),
    /// Somebody of the story of whom no more is known.
    Unknown(usize),
    /// Two fit alike: nobody certain.
    Nobody,
}

/// One of those whom a word stands for.
#[derive(Clone, Debug)]
pub(crate) struct Antecedent {
    pub(crate) referent: usize,
    /// The words that told of it before.
    pub(crate) told: TokenId,
    pub(crate) who: Who,
}

impl<'a> Coreference<'a> {
    pub(crate) fn new(references: &'a References) -> Self {
        Coreference {
            references,
            links: FxHashMap::default(),
            mentions: Vec::new(),
            referents: Vec::new(),
            voices: FxHashMap::default(),
            regions: Vec::new(),
            introduced: Vec::new(),
        }
    }

    /// Whether a word stands within quotation marks.
    fn is_quoted(&self, id: TokenId) -> bool {
        self.regions.iter().any(|region| region.holds(id))
    }
}

impl<'a> Directory<'a> {
    /// Reads the story once, in its order.
    pub(crate) fn read_references(&mut self, trees: &[Tree<'a>]) {
        self.coreference.regions = regions::find(self.doc);
        for (sentence, tree) in trees.iter().enumerate() {
            let from = self.coreference.mentions.len();
            let mut linked = false;
            for again in [false, true] {
                // What stands behind a word may say who it is: where that referred back, the sentence is read once more.
                if again && !linked {
                    break;
                }
                self.coreference.mentions.truncate(from);
                for id in tree.ids() {
                    if self.coreference.references.pronoun(&tree.lemma(id).to_lowercase()) == Some(Word::They) {
                        self.take_in_joined(tree, sentence, from, id);
                    }
                    if let Some(link) = self.link_at(tree, sentence, id) {
                        self.coreference.links.insert(id, link);
                        linked = true;
                    }
                    self.take_in(tree, sentence, id);
                }
            }
            self.take_in_joined(tree, sentence, from, TokenId(tree.sentence.tokens.end() as u32));
        }
    }

    /// Whom a word stands for, if it refers back.
    fn link_at(&self, tree: &Tree<'_>, sentence: usize, id: TokenId) -> Option<Link> {
        self.link_of_pronoun(tree, sentence, id)
            .or_else(|| self.link_of_set(tree, sentence, id))
            .or_else(|| self.link_of_description(tree, sentence, id))
    }

    /// What was found for a word that refers back.
    pub(crate) fn link(&self, id: TokenId) -> Option<&Link> {
        self.coreference.links.get(&id)
    }

    /// Whether a mention, or the pronoun that says whose it is, stands for nobody certain.
    pub(crate) fn is_uncertain(&self, tree: &Tree<'_>, head: TokenId) -> bool {
        let nobody = |id: TokenId| matches!(self.link(id), Some(Link::Unknown(_) | Link::Nobody));
        tree.sentence.tokens.holds(head.index())
            && (nobody(head) || tree.children_by(head, &[Relation::NmodPoss]).any(nobody))
    }

    /// The words that told who a mention is, where it refers back or belongs to somebody who does.
    pub(crate) fn told_by(&self, tree: &Tree<'_>, head: TokenId) -> Vec<Span<Byte>> {
        let mut at = std::iter::once(head).chain(tree.children_by(head, &[Relation::NmodPoss]));
        let found = at.find_map(|id| match self.link(id) {
            Some(Link::To(found)) => Some(found),
            _ => None,
        });
        let of_zone = |a: &&Antecedent| {
            self.doc.sentences.iter().any(|s| s.zone == tree.sentence.zone && s.tokens.holds(a.told.index()))
        };
        found.into_iter().flatten().filter(of_zone).map(|antecedent| self.words_of(antecedent.told)).collect()
    }

    /// The words of a name, or a noun by itself.
    fn words_of(&self, id: TokenId) -> Span<Byte> {
        let named = self.names.at(id).map(|hit| hit.tokens);
        let named = named.or_else(|| self.doc.names.iter().find(|n| n.tokens.holds(id.index())).map(|n| n.tokens));
        let tokens = named.map_or(id.index()..id.index() + 1, |tokens| tokens.range());
        let spans = self.doc.tokens[tokens].iter().map(|token| token.span);
        spans.reduce(Span::cover).unwrap_or(self.doc.token(id).span)
    }

    /// A referent as whom a word stands for.
    fn antecedent(&self, referent: usize) -> Antecedent {
        let told = &self.coreference.referents[referent];
        let who = told.whos.first().cloned().unwrap_or_else(Who::nobody);
        Antecedent { referent, told: told.told, who: Who { through: Through::Reference, ..who } }
    }

    /// A referent with those who are joined in it.
    fn link_to(&self, referent: usize) -> Link {
        let told = &self.coreference.referents[referent];
        if told.whos.is_empty() {
            return Link::Unknown(referent);
        }
        if told.members.is_empty() {
            let of_each = |who: &Who| Antecedent {
                who: Who { through: Through::Reference, ..who.clone() },
                ..self.antecedent(referent)
            };
            return Link::To(told.whos.iter().map(of_each).collect());
        }
        Link::To(told.members.iter().map(|&member| self.antecedent(member)).collect())
    }
}
